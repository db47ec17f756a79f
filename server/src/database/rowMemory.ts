import type { Lent } from '../query/database.js';

/** The smallest piece; each next size is twice the one before. */
const leastBytes = 4 * 1024;
/** What lies ready in all. */
const keptBytes = 16 * 1024 * 1024;

/**
 * Memory for rows, used again and again. Memory of buffers lies outside of V8's heap, and V8 answers a growth there by looking through the whole heap:
 * with a new buffer for every long answer that becomes half of what the server does.
 */
export class RowMemory {
  /** Pieces that nobody uses, by their size. */
  readonly #ready = new Map<number, Buffer[]>();
  #readyBytes = 0;

  /** A piece of at least so many bytes, with whatever was in it before. */
  take(bytes: number): Buffer {
    let size = leastBytes;
    while (size < bytes) size *= 2;
    const ready = this.#ready.get(size)?.pop();
    if (ready) this.#readyBytes -= size;
    return ready ?? Buffer.allocUnsafeSlow(size);
  }

  /** Lends a part of a piece that was taken. */
  lend(piece: Buffer, from: number, to: number): Lent {
    let isLent = true;
    return {
      bytes: piece.subarray(from, to),
      giveBack: () => {
        if (isLent) this.#keep(piece);
        isLent = false;
      },
    };
  }

  #keep(piece: Buffer): void {
    if (this.#readyBytes + piece.length > keptBytes) return;
    const alike = this.#ready.get(piece.length);
    if (alike) alike.push(piece);
    else this.#ready.set(piece.length, [piece]);
    this.#readyBytes += piece.length;
  }
}

/** One for all connections. */
export const rowMemory = new RowMemory();
