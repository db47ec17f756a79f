import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import type pg from 'pg';

/** What every message of a back end begins with: a letter, and the length of the rest with these four bytes. */
const headBytes = 5;
/** The letter of a row. */
const rowLetter = 'D'.charCodeAt(0);

/** The part of pg's connection that a tap replaces: it is called once the socket, encrypted or not, carries messages. */
interface Listening {
  attachListeners(stream: Duplex | EventEmitter): void;
}

/**
 * Stands between the socket of a connection and pg, which hears everything that the back end says as before, except rows while somebody
 * {@link receive}s them: those are handed over as bytes. pg would join the pieces of a long row by copying them twice and then make a string of it, only
 * for HTTP to make bytes of it again; on a long answer that is more work than all the rest.
 */
export class RowTap {
  /** Takes the rows that come, as long as it is set: the message without its head, which may share memory with what came beside it. */
  receive: ((row: Buffer) => void) | undefined;
  /** What pg listens to in place of the socket. */
  readonly #toPg = new EventEmitter();
  /** A message that came without all of its head. */
  #begun: Buffer | undefined;
  /** Bytes of a message for pg that are still to come. */
  #toCome = 0;
  /** A row that has not come whole, and how much of it has. */
  #row: Buffer | undefined;
  #filled = 0;

  constructor(connection: pg.Connection) {
    const listening = connection as unknown as Listening;
    const attach = listening.attachListeners.bind(connection);
    listening.attachListeners = (stream) => {
      attach(this.#toPg);
      stream.on('data', (bytes: Buffer) => this.#take(bytes));
      stream.on('end', () => this.#toPg.emit('end'));
    };
  }

  #take(came: Buffer): void {
    const bytes = this.#begun ? Buffer.concat([this.#begun, came]) : came;
    this.#begun = undefined;
    /** Where the part for pg begins that has not been passed on. */
    let from = 0;
    let at = 0;
    const pass = (to: number): void => {
      if (to > from) this.#toPg.emit('data', bytes.subarray(from, to));
    };
    while (at < bytes.length) {
      if (this.#row) from = at += this.#fill(bytes, at);
      else if (this.#toCome > 0) {
        const here = Math.min(this.#toCome, bytes.length - at);
        this.#toCome -= here;
        at += here;
      } else if (bytes.length - at < headBytes) {
        this.#begun = bytes.subarray(at);
        break;
      } else if (bytes[at] === rowLetter && this.receive) {
        pass(at);
        this.#row = Buffer.allocUnsafe(bytes.readUInt32BE(at + 1) - 4);
        this.#filled = 0;
        from = at += headBytes;
      } else this.#toCome = bytes.readUInt32BE(at + 1) + 1;
    }
    pass(at);
  }

  /** Adds to the row that has begun what there is of it here. @returns how much that is */
  #fill(bytes: Buffer, at: number): number {
    const row = this.#row!;
    const here = bytes.copy(row, this.#filled, at);
    this.#filled += here;
    if (this.#filled === row.length) {
      this.#row = undefined;
      this.receive?.(row);
    }
    return here;
  }
}
