import type { EntityManager } from 'typeorm';
import { type RecordDefinition, recordOf } from '../model/registry.js';
import type { Principal, Scope } from '../query/database.js';
import { snake } from '../query/naming.js';

/** What lets somebody write whatever the registry holds. */
const everything: readonly Scope[] = ['registry:edit', 'registry:administer'];

/** What lets somebody write anything at all. */
export const writingScopes: readonly Scope[] = ['records:write', ...everything];

/**
 * How the institutions are found that a record belongs to: a path of its relations to an institution. A record of a kind that is not named here is
 * the registry's own.
 */
const pathsToOwner: Readonly<Record<string, readonly string[]>> = {
  Institution: [],
  UnnamedActor: ['parent'],
  Position: ['institution'],
  Agreement: ['parties', 'actor'],
  Programme: ['actors', 'actor'],
  Edition: ['programme', 'actors', 'actor'],
  Session: ['edition', 'programme', 'actors', 'actor'],
  Event: ['participations', 'actor'],
  Source: ['publisher'],
  Figure: ['reportedBy'],
  Statement: ['actor'],
  Commitment: ['madeBy'],
};

/** Whether somebody may write anything at all. */
export const mayWriteSomething = ({ scopes }: Principal): boolean => writingScopes.some((scope) => scopes.has(scope));

/** Whether somebody may write all of these records of one kind, as they are now. */
export async function mayWrite(
  manager: EntityManager,
  { scopes, institutionId }: Principal,
  record: RecordDefinition,
  ids: readonly string[],
): Promise<boolean> {
  if (everything.some((scope) => scopes.has(scope))) return true;
  const path = pathsToOwner[record.name];
  if (!scopes.has('records:write') || institutionId === undefined || !path) return false;
  const [{ own }] = await manager.query(`select count(distinct r.id)::int as own from ${owned(record, path)} and r.id = any($2::uuid[])`, [institutionId, ids]);
  return own === new Set(ids).size;
}

/** The tables along a path, with the condition that it ends at the institution `$1`. */
function owned(record: RecordDefinition, path: readonly string[]): string {
  let at = { record, alias: 'r' };
  let from = `${snake(record.name)} r`;
  for (const [i, step] of path.slice(0, -1).entries()) {
    const field = at.record.fields.find(({ name }) => name === step)!;
    const next = { record: recordOf(field.target!()), alias: `t${i}` };
    const condition =
      field.kind === 'many' ? `${next.alias}.${snake(field.path![0].slice(1))}_id = ${at.alias}.id` : `${next.alias}.id = ${at.alias}.${snake(step)}_id`;
    from += ` join ${snake(next.record.name)} ${next.alias} on ${condition}`;
    at = next;
  }
  const last = path.at(-1);
  return `${from} where ${at.alias}.${last === undefined ? 'id' : `${snake(last)}_id`} = $1`;
}
