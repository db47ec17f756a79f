import { Concatenation } from './concatenation.js';
import { Alias, raw, Sql, sql } from './sql.js';

/** Stands for all columns of an alias: where its row is taken as a whole. */
const whole = '*';

/** Which columns of which tables fragments of a statement read. */
export class Reads {
  readonly #columns = new Map<Alias, Set<string>>();

  /** Adds what fragments read. */
  of(...fragments: readonly Sql[]): this {
    for (const fragment of fragments) this.#look(fragment);
    return this;
  }

  /** Leaves what is read of tables that stand around a select of this one: they had their names before it. */
  around(at: Alias): this {
    for (const each of this.#columns.keys()) if (each.number >= at.number) this.#columns.delete(each);
    return this;
  }

  /** The columns that are read of a table. */
  from(at: Alias): ReadonlySet<string> {
    return this.#columns.get(at) ?? new Set();
  }

  #look(fragment: Sql): void {
    if (fragment instanceof Subselect) {
      for (const [at, columns] of fragment.reads.#columns) for (const each of columns) this.#add(at, each);
      return;
    }
    const parts = fragment instanceof Concatenation ? fragment.pieces : fragment.parts;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (part instanceof Alias) this.#add(part, columnBehind(parts, i));
      else if (part instanceof Sql) this.#look(part);
    }
  }

  #add(at: Alias, read: string): void {
    const known = this.#columns.get(at);
    if (known) known.add(read);
    else this.#columns.set(at, new Set([read]));
  }
}

/** A finished select that knows what it reads of the tables around it, so that nobody need look through it again. */
export class Subselect extends Sql {
  constructor(
    select: Sql,
    readonly reads: Reads,
  ) {
    super([select]);
  }
}

/**
 * The columns of a table for a select that shall bring what is read and no more: PostgreSQL takes rows apart, and sorts them, faster the fewer columns
 * they have. The longest statements of the bench take a fifteenth less, short ones more.
 * @param without names of columns that the select has otherwise
 * @returns the select list; empty where nothing is read
 */
export function columnsOf(at: Alias, reads: Reads, without: ReadonlySet<string>): readonly Sql[] {
  const read = reads.from(at);
  if (read.has(whole)) return [sql`${at}.*`];
  return [...read].filter((each) => !without.has(each)).map((each) => sql`${at}.${raw(each)}`);
}

/** The column that is read of the alias at a place: it stands behind it as `.name`, or as an identifier behind the dot. */
function columnBehind(parts: Sql['parts'] | Concatenation['pieces'], i: number): string {
  const [next, after] = [parts[i + 1], parts[i + 2]];
  if (next === '.' && after instanceof Sql && typeof after.parts[0] === 'string') return after.parts[0];
  return (typeof next === 'string' && /^\.(\w+)/.exec(next)?.[1]) || whole;
}
