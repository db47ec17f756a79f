import type { ClientBase } from 'pg';
import { deadline } from './watchedClient.js';

/** What every connection is set to. Values of dates in answers depend on the first two. */
const settings = {
  DateStyle: 'ISO',
  TimeZone: 'UTC',
  statement_timeout: deadline.read,
  lock_timeout: deadline.read,
  // Plans of the reader stay below its threshold, and compiling one that does not costs more than it gains.
  jit: 'off',
  // The values of a statement hardly change its best plan, and planning one costs more than running it.
  plan_cache_mode: 'force_generic_plan',
} as const;

/** The role that all but migrations and commands run under: it owns nothing, and row security holds for it. Migrations make it. */
export const serverRole = 'jejaring_server';

// Before the first migration there is nothing that the role could do.
const takeRole = `select set_config('role', '${serverRole}', false) where to_regprocedure('grant_server()') is not null`;

const statement = [...Object.entries(settings).map(([setting, to]) => `set ${setting} = '${to}'`), takeRole].join('; ');

/** Sets a new connection up. */
export async function applySession(client: ClientBase): Promise<void> {
  await client.query(statement);
}
