import { join, literal, Sql } from './sql.js';

/** A text that the database puts together: texts known beforehand, and expressions that give a text. */
export class Concatenation extends Sql {
  constructor(readonly pieces: readonly (string | Sql)[]) {
    super(
      join(
        pieces.map((piece) => (typeof piece === 'string' ? literal(piece) : piece)),
        ' || ',
      ).parts,
    );
  }
}

/** Puts pieces together. Neighbours that are known beforehand become one: PostgreSQL would copy the text for each. */
export function concatenate(pieces: readonly (string | Sql)[]): Concatenation {
  const merged: (string | Sql)[] = [];
  const add = (piece: string | Sql): void => {
    const last = merged[merged.length - 1];
    if (piece instanceof Concatenation) piece.pieces.forEach(add);
    else if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else if (piece !== '') merged.push(piece);
  };
  pieces.forEach(add);
  return new Concatenation(merged);
}
