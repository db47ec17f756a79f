/** How many statement texts are remembered at a time. */
const remembered = 1_000;

/**
 * Names for the statements that come again. A statement that is seen once is not worth preparing; from the second time on it has a name, under which
 * each connection keeps its plan. A name is never used for a second text, so whatever a connection remembers under one stays right.
 */
export class StatementNames {
  /** Text to name, or to nothing after the first time; in the order of last use. */
  readonly #names = new Map<string, string | undefined>();
  #given = 0;

  /** The name to run this text under, if it is to have one. */
  nameOf(text: string): string | undefined {
    const isKnown = this.#names.has(text);
    const name = isKnown ? (this.#names.get(text) ?? `s${++this.#given}`) : undefined;
    this.#names.delete(text);
    this.#names.set(text, name);
    if (this.#names.size > remembered) {
      const [oldest] = this.#names.keys();
      this.#names.delete(oldest);
    }
    return name;
  }
}
