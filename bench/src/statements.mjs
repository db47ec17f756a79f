import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './requests.mjs';

/** What is no part of a request: our own looking, what the registry looks for by itself every two seconds, and what a new connection is set to. */
const besides = ['%pg_stat_statements%', '%count_due_participants%', 'set %', '%to_regprocedure%'];

/** How many statements PostgreSQL runs for a request. Counted apart from the timed rounds, in which nothing is counted. */
export async function statementsPerRequest(client, server, operation, variables, asked) {
  await track(client, 'top');
  await client.query('select pg_stat_statements_reset()');
  for (let i = 0; i < asked; i++) await ask(server, operation, variables[i]);
  const { rows } = await client.query('select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where query not like all ($1)', [besides]);
  await track(client, 'none');
  return rows[0].calls / asked;
}

/** Sets what is counted, on all connections. They hear of it a moment later. */
async function track(client, what) {
  await client.query(`alter system set pg_stat_statements.track = '${what}'`);
  await client.query('select pg_reload_conf()');
  await pause(100);
}
