import pg from 'pg';
import type { Lent } from '../query/database.js';
import type { Statement } from '../query/sql.js';
import { rowMemory } from './rowMemory.js';
import type { RowTap } from './rowTap.js';

/** pg's connection, with what its types leave out or tell otherwise. */
interface Wire extends Pick<pg.Connection, 'stream'> {
  /** Texts of the statements that the back end has prepared, by name; pg keeps it. */
  readonly parsedStatements: Readonly<Record<string, string>>;
  parse(statement: { name: string | undefined; text: string }): void;
  bind(portal: { statement: string | undefined; values: readonly unknown[] }): void;
  execute(): void;
  sync(): void;
}

/** How pg writes a value of JavaScript for PostgreSQL. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/** A row begins with its number of columns and the length of the first, which is below 0 for null. */
const lengthAt = 2;
const valueAt = 6;

/**
 * A statement of one row and one column, whose value is given as the bytes that came. pg runs it as it runs its own queries; unlike them
 * this one asks for no description of a column that is known, and makes no result object, which is half of what pg's cost.
 */
export class ValueQuery implements pg.Submittable {
  readonly text: string;
  readonly #values: readonly unknown[];
  #value: Lent | undefined;

  /** @param name under which a connection keeps it prepared, if it shall */
  constructor(
    { text, values }: Statement,
    readonly name: string | undefined,
    private readonly tap: RowTap,
    private readonly done: (fault: unknown, value?: Lent) => void,
  ) {
    this.text = text;
    this.#values = values.map(prepareValue);
  }

  /** Called by pg when it is this statement's turn on the connection. */
  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    this.tap.receive = (row) => {
      const length = row.readInt32BE(lengthAt);
      if (length >= 0) this.#value = rowMemory.lend(row, valueAt, valueAt + length);
    };
    wire.stream.cork();
    if (!this.name || wire.parsedStatements[this.name] === undefined) wire.parse(this);
    wire.bind({ statement: this.name, values: this.#values });
    wire.execute();
    wire.sync();
    wire.stream.uncork();
  }

  /** Called by pg for the statement's end, which says only how many rows there were. */
  handleCommandComplete(): void {}

  /** Called by pg when the back end refuses, or when the connection ends. */
  handleError(fault: unknown): void {
    this.tap.receive = undefined;
    this.done(fault);
  }

  /** Called by pg when the connection is free for the next statement. */
  handleReadyForQuery(): void {
    this.tap.receive = undefined;
    if (this.#value) this.done(null, this.#value);
    else this.done(new Error('The statement gave no value.'));
  }
}
