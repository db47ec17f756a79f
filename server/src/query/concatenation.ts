import { quoted, Sql } from './sql.js';
import type { StatementWriter } from './statementWriter.js';

/** A text that the database puts together: texts known beforehand, and expressions that give a text. */
export class Concatenation extends Sql {
  constructor(readonly pieces: readonly (string | Sql)[]) {
    super();
  }

  override write(into: StatementWriter): void {
    const { pieces } = this;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (i > 0) into.text(' || ');
      if (typeof piece === 'string') into.text(quoted(piece));
      else piece.write(into);
    }
  }
}

/** Puts pieces together. Neighbours that are known beforehand become one: PostgreSQL would copy the text for each. */
export function concatenate(pieces: readonly (string | Sql)[]): Concatenation {
  const merged: (string | Sql)[] = [];
  let known = '';
  const add = (piece: string | Sql): void => {
    if (typeof piece === 'string') known += piece;
    else if (piece instanceof Concatenation) for (const part of piece.pieces) add(part);
    else {
      if (known !== '') merged.push(known);
      known = '';
      merged.push(piece);
    }
  };
  for (const piece of pieces) add(piece);
  if (known !== '') merged.push(known);
  return new Concatenation(merged);
}
