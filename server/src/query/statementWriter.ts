import type { Alias, Statement } from './sql.js';

/** Takes a statement as its fragments write it, one after the other. */
export class StatementWriter {
  // Joined at the end: text that is added to piece by piece stays a chain of its pieces in V8's heap for as long as it is kept. There is room for the
  // largest examples, because an array that grows is copied again and again.
  readonly #pieces: string[] = new Array(4096);
  #written = 0;
  readonly #values: unknown[] = [];
  readonly #numbers = new Map<object, number>();
  /** By the number of an alias: what has been read of it, while somebody wants to know. */
  readonly #reads: (Set<string> | undefined)[] = [];

  text(piece: string): void {
    if (piece !== '') this.#pieces[this.#written++] = piece;
  }

  value(data: unknown): void {
    this.text(`$${this.#numberOf(data)}`);
  }

  #numberOf(data: unknown): number {
    if (typeof data !== 'object' || data === null) return this.#values.push(data);
    const known = this.#numbers.get(data);
    if (known !== undefined) return known;
    const number = this.#values.push(data);
    this.#numbers.set(data, number);
    return number;
  }

  /** Notes that a column of a table is read here. */
  read(at: Alias, column: string): void {
    this.#reads[at.number]?.add(column);
  }

  /** While something is written, what is read of a table is added to a set; or nobody wants to know. */
  watch(at: Alias, reads: Set<string> | undefined, write: () => void): void {
    const before = this.#reads[at.number];
    this.#reads[at.number] = reads;
    write();
    this.#reads[at.number] = before;
  }

  /** Leaves a place for what is known only when more has been written. */
  place(): number {
    return this.#written++;
  }

  fill(place: number, text: string): void {
    this.#pieces[place] = text;
  }

  statement(): Statement {
    return Object.freeze({ text: this.#pieces.join(''), values: Object.freeze(this.#values) });
  }
}
