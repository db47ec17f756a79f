import { snake } from '../query/naming.js';
import type { Draft } from './drafts.js';

/** What a draft writes, by the columns of its table. */
export function columnsOf({ record, values }: Pick<Draft, 'record' | 'values'>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([property, value]) => {
      const isRelation = record.fields.some(({ name, kind }) => name === property && kind === 'one');
      return isRelation ? [`${snake(property)}_id`, (value as { id: string } | null)?.id ?? null] : [snake(property), value];
    }),
  );
}

/** The field of a record that a column holds; nothing for what is not of a caller's making. */
export function fieldOfColumn({ record }: Pick<Draft, 'record'>, column: string): string | undefined {
  if (column === 'slug') return 'slug';
  return record.fields.find(({ name }) => [snake(name), `${snake(name)}_id`, `${snake(name)}_kind`].includes(column))?.name;
}
