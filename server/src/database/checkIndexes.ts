import type { DataSource } from 'typeorm';
import type { OrderIndex } from '../query/database.js';
import { StartError } from './startError.js';

/**
 * Sees that every index is there that a list is read by: without one, a page costs as much as its whole list.
 * @throws StartError with the statements that make those that are missing
 */
export async function checkIndexes(orm: DataSource, needed: readonly OrderIndex[]): Promise<void> {
  const found: { name: string }[] = await orm.query('select indexname as name from pg_indexes where schemaname = current_schema()');
  const names = new Set(found.map(({ name }) => name));
  const missing = needed.filter(({ name }) => !names.has(name));
  if (missing.length > 0)
    throw new StartError(`Lists have no index to be read by. A migration must make them:\n${missing.map(({ statement }) => `  ${statement};`).join('\n')}`);
}
