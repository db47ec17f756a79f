import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import type pg from 'pg';
import { readSocket } from './readSocket.js';
import { rowMemory } from './rowMemory.js';

/** What every message of a back end begins with: a letter, and the length of the rest with these four bytes. */
const headBytes = 5;
/** The letter of a row. */
const rowLetter = 'D'.charCodeAt(0);

/** The parts of pg's connection that a tap replaces. */
interface Tapped {
  /** Not connected yet. */
  stream: Duplex;
  /** Called once the stream, encrypted or not, carries messages. */
  attachListeners(stream: Duplex | EventEmitter): void;
}

/**
 * Stands between the socket of a connection and pg, which hears everything that the back end says as before, except rows while somebody
 * {@link receive}s them: those are handed over as bytes. pg would join the pieces of a long row by copying them twice and then make a string of it, only
 * for HTTP to make bytes of it again; on a long answer that is more work than all the rest.
 */
export class RowTap {
  /** Takes the rows that come, as long as it is set: a piece of {@link rowMemory} that begins with the message without its head. */
  receive: ((row: Buffer) => void) | undefined;
  /** What pg listens to in place of the socket. */
  readonly #toPg = new EventEmitter();
  /** A message that came without all of its head. */
  #begun: Buffer | undefined;
  /** Bytes of a message for pg that are still to come. */
  #toCome = 0;
  /** A row that has not come whole, how much of it has, and how much is to come. */
  #row: Buffer | undefined;
  #filled = 0;
  #missing = 0;

  constructor(connection: pg.Connection) {
    const tapped = connection as unknown as Tapped;
    const attach = tapped.attachListeners.bind(connection);
    tapped.stream = readSocket();
    tapped.attachListeners = (stream) => {
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
    while (at < bytes.length) {
      if (this.#row) from = at += this.#fill(this.#row, bytes, at);
      else if (this.#toCome > 0) {
        const here = Math.min(this.#toCome, bytes.length - at);
        this.#toCome -= here;
        at += here;
      } else if (bytes.length - at < headBytes) {
        this.#begun = Buffer.from(bytes.subarray(at));
        break;
      } else if (bytes[at] === rowLetter && this.receive) {
        this.#pass(bytes, from, at);
        this.#missing = bytes.readUInt32BE(at + 1) - 4;
        this.#row = rowMemory.take(this.#missing);
        this.#filled = 0;
        from = at += headBytes;
      } else this.#toCome = bytes.readUInt32BE(at + 1) + 1;
    }
    this.#pass(bytes, from, at);
  }

  /** Adds to a row what there is of it here. @returns how much that is */
  #fill(row: Buffer, bytes: Buffer, at: number): number {
    const here = bytes.copy(row, this.#filled, at, at + this.#missing);
    this.#filled += here;
    this.#missing -= here;
    if (this.#missing === 0) {
      this.#row = undefined;
      this.receive?.(row);
    }
    return here;
  }

  /** pg keeps what it has not understood yet, so it gets a copy. */
  #pass(bytes: Buffer, from: number, to: number): void {
    if (to > from) this.#toPg.emit('data', Buffer.from(bytes.subarray(from, to)));
  }
}
