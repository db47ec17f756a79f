import { InnerSelect } from './innerSelect.js';
import { type Alias, join, name, Sql, sql } from './sql.js';
import type { StatementWriter } from './statementWriter.js';

/** What a page is made of. */
export interface PageParts {
  /** What its rows are called, in the subselect that brings them and around it. */
  readonly at: Alias;
  /** What is made of the rows. */
  readonly object: Sql;
  /** What that needs besides the rows. */
  readonly joins: Sql;
  /** Where the rows come from: all that stands behind `from`. */
  readonly rows: Sql;
  /** Columns that a row has besides those of its table, by name. */
  readonly carried: ReadonlyMap<string, Sql>;
  /** The order by which rows are numbered in a column `n`, from 1, where one more is read than is shown. */
  readonly numbered?: Sql | undefined;
}

/**
 * A page as one value. The subselect of its rows brings the columns that something reads of them and no others: PostgreSQL takes rows apart, and sorts them,
 * faster the fewer columns they have. The longest statements of the bench take a fifteenth less, short ones more.
 */
export class PageSelect extends Sql {
  constructor(private readonly parts: PageParts) {
    super();
  }

  override write(into: StatementWriter): void {
    const { at, object, joins, rows, carried, numbered } = this.parts;
    const read = new Set<string>();
    into.watch(at, read, () => {
      into.text('(select ');
      object.write(into);
      into.text(' from (');
      if (numbered) sql`select ${at}.*, row_number() over (order by ${numbered}) as n from (`.write(into);
      into.text('select ');
      const columns = into.place();
      new InnerSelect(at, sql`${listOf(carried)} from ${rows}`).write(into);
      if (numbered) into.text(`) ${at.text}`);
      into.text(`) ${at.text}`);
      joins.write(into);
      // It makes one row also where nothing that is asked for is an aggregate, such as hasPreviousPage alone.
      into.text(' having true)');
      into.fill(columns, this.columnsIn(read));
    });
  }

  /** The columns of the table that are read, to stand before those that are carried. */
  private columnsIn(read: ReadonlySet<string>): string {
    const { at, carried } = this.parts;
    const own = [...read].filter((column) => !carried.has(column) && column !== 'n');
    const list = own.map((column) => `${at.text}.${column}`).join(', ');
    return list && carried.size > 0 ? `${list}, ` : list;
  }
}

const listOf = (columns: ReadonlyMap<string, Sql>): Sql =>
  join(
    [...columns].map(([as, key]) => sql`${key} as ${name(as)}`),
    ', ',
  );
