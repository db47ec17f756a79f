import { Concatenation } from './concatenation.js';
import { raw, Sql, sql } from './sql.js';

/** What stands behind an alias where one of its columns is read: `.name` or `."order"`. */
const column = /^\.(\w+|"[^"]+")/;

/**
 * The columns of an alias that fragments read, for a select that shall bring those and no more: PostgreSQL takes rows apart, and sorts them,
 * faster the fewer columns they have. A fifteenth of the longest statements is saved, more of the short ones.
 * @param without names of columns that the select has otherwise
 * @returns the select list; empty where nothing is read, `a1.*` where some fragment takes the whole row
 */
export function columnsRead(at: Sql, fragments: readonly Sql[], without: ReadonlySet<string>): readonly Sql[] {
  const read = new Set<string>();
  let isWhole = false;
  const look = (fragment: Sql): void => {
    const parts = fragment instanceof Concatenation ? fragment.pieces : fragment.parts;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (part === at) {
        const found = column.exec(behind(parts, i));
        if (found) read.add(found[1]);
        else isWhole = true;
      } else if (part instanceof Sql) look(part);
    }
  };
  for (const fragment of fragments) look(fragment);
  if (isWhole) return [sql`${at}.*`];
  return [...read].filter((each) => !without.has(each)).map((each) => sql`${at}.${raw(each)}`);
}

/** The text behind a part: an identifier may be a part of its own, behind its dot. */
function behind(parts: Sql['parts'] | Concatenation['pieces'], i: number): string {
  const [next, after] = [parts[i + 1], parts[i + 2]];
  if (next !== '.') return typeof next === 'string' ? next : '';
  return after instanceof Sql && typeof after.parts[0] === 'string' ? `.${after.parts[0]}` : next;
}
