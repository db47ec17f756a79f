import type { EntityManager } from 'typeorm';
import type { RecordDefinition } from '../model/registry.js';
import type { Principal, Scope } from '../query/database.js';
import { holds } from '../query/permission.js';
import type { Reader } from '../query/read.js';

/** What lets somebody write anything at all. */
export const writingScopes: readonly Scope[] = ['records:write', 'registry:edit'];

/** Whether somebody may write anything at all. */
export const mayWriteSomething = (principal: Principal): boolean => writingScopes.some((scope) => holds(principal, scope));

/** Who writes, where, and what tells whose a record is. */
export interface Writing {
  readonly manager: EntityManager;
  readonly principal: Principal;
  readonly reader: Reader;
}

/** Whether somebody may write all of these records of one kind, as they are now: by the `access` of the kind. */
export async function mayWrite({ manager, principal, reader }: Writing, { name, access }: RecordDefinition, ids: readonly string[]): Promise<boolean> {
  if (holds(principal, access.write ?? 'registry:edit')) return true;
  const { institutionId } = principal;
  if (!holds(principal, 'records:write') || institutionId === undefined) return false;
  const { text, values } = reader.owned(name, ids, institutionId);
  const [{ ids: own }]: { ids: string[] }[] = await manager.query(text, [...values]);
  return new Set(own).size === new Set(ids).size;
}
