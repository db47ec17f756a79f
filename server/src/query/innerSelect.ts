import { type Alias, Sql } from './sql.js';
import type { StatementWriter } from './statementWriter.js';

/** A select in which a table has the name that another has around it: what is read in here is not read there. */
export class InnerSelect extends Sql {
  constructor(
    private readonly at: Alias,
    private readonly select: Sql,
  ) {
    super();
  }

  override write(into: StatementWriter): void {
    into.watch(this.at, undefined, () => this.select.write(into));
  }
}
