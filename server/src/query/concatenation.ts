import { quoted, Sql } from './sql.js';
import type { StatementWriter } from './statementWriter.js';

/** A text known beforehand, or an expression that gives one. */
export type Piece = string | Sql;

/** A text that the database puts together. Pieces that are known and stand together become one: PostgreSQL would copy the text for each. */
export abstract class Concatenation extends Sql {
  /** @internal Tells its pieces, first to last. */
  abstract pieces(each: (piece: Piece) => void): void;

  override write(into: StatementWriter): void {
    let isFirst = true;
    let known = '';
    const begin = (): void => {
      if (!isFirst) into.text(' || ');
      isFirst = false;
    };
    const writeKnown = (): void => {
      if (known === '') return;
      begin();
      into.text(quoted(known));
      known = '';
    };
    this.pieces(function add(piece: Piece): void {
      if (typeof piece === 'string') known += piece;
      else if (piece instanceof Concatenation) piece.pieces(add);
      else {
        writeKnown();
        begin();
        piece.write(into);
      }
    });
    writeKnown();
  }
}

class Enclosed extends Concatenation {
  constructor(
    private readonly before: string,
    private readonly text: Sql,
    private readonly after: string,
  ) {
    super();
  }

  override pieces(each: (piece: Piece) => void): void {
    each(this.before);
    each(this.text);
    each(this.after);
  }
}

/** A text between two that are known. */
export const enclose = (before: string, text: Sql, after: string): Concatenation => new Enclosed(before, text, after);
