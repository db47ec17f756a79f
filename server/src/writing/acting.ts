import type { EntityManager } from 'typeorm';
import type { Principal } from '../query/database.js';

/** Tells triggers of the database who acts, until the transaction ends. @param requestId finds the request in the log */
export async function actFor(manager: EntityManager, { kind, id, name, institutionId, scopes }: Principal, requestId: string): Promise<void> {
  const acting = JSON.stringify({ kind, id, name, institutionId, scopes: [...scopes], requestId });
  await manager.query("select set_config('jejaring.principal', $1, true)", [acting]);
}
