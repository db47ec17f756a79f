import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** Where PGlite keeps its files and where it listens. */
export interface BackendSetup {
  /** A directory, or `memory://`. */
  readonly dataDir: string;
  /** A saved database that one in memory starts from, each time it is opened. */
  dump?: Uint8Array | undefined;
  /** A socket of the file system, or undefined for a free port of 127.0.0.1. */
  readonly socket: string | undefined;
}

// Plain JavaScript that tsc copies beside the compiled files: a worker thread is started by Node itself, which cannot
// run TypeScript, so this is the one form that is found in the same place from the sources under vitest and from dist.
const workerFile = new URL('./embeddedWorker.mjs', import.meta.url);

let compiled: Promise<WebAssembly.Module> | undefined;

/** PGlite's program, compiled once in a process: what the compiler makes faster while one worker runs, the next one has from its start. */
const program = (): Promise<WebAssembly.Module> =>
  (compiled ??= readFile(new URL('./pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then((bytes) => WebAssembly.compile(bytes)));

/** The life of the worker thread that PGlite runs in: opened when it is needed, ended when it hangs, opened again. */
export class EmbeddedBackend {
  /** The port of 127.0.0.1 where no socket is used. Stays the same when the worker is opened again. */
  port: number | undefined;
  /** The worker that is there or on its way. */
  #opening: Promise<Worker> | undefined;
  #isClosed = false;

  constructor(readonly setup: BackendSetup) {}

  /** Resolves when the worker listens; opens one if there is none. */
  ready(): Promise<Worker> {
    if (this.#isClosed) return Promise.reject(new Error('The embedded database is closed.'));
    this.#opening ??= this.#track(this.#open());
    return this.#opening;
  }

  /** Ends the worker in the middle of what it does and opens another. Whoever waits for {@link ready} gets the new one. */
  restart(): void {
    const hanging = this.#opening;
    if (!hanging) return;
    this.#opening = this.#track(hanging.then((worker) => worker.terminate()).then(() => this.#open()));
  }

  /** The whole database as bytes that {@link BackendSetup.dump} takes. */
  async dump(): Promise<Uint8Array> {
    const worker = await this.ready();
    return new Promise((resolve, reject) => {
      worker.once('message', (message: { dump: ArrayBuffer }) => resolve(new Uint8Array(message.dump)));
      worker.once('exit', () => reject(new Error('The embedded database ended before it was dumped.')));
      worker.postMessage('dump');
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = await this.#opening?.catch(() => undefined);
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('close');
    await ended;
  }

  /** Forgets a worker that could not be opened or ended by itself, such as one out of memory: the next connection opens another. */
  #track(opening: Promise<Worker>): Promise<Worker> {
    const forget = (): void => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    opening.then((worker) => worker.once('exit', forget), forget);
    return opening;
  }

  async #open(): Promise<Worker> {
    const { dataDir, dump, socket } = this.setup;
    const wasm = await program();
    if (socket) rmSync(socket, { force: true });
    const listen = socket ? { path: socket } : { host: '127.0.0.1', port: this.port ?? 0 };
    const worker = new Worker(workerFile, { workerData: { dataDir, dump, listen, wasm } });
    return new Promise<Worker>((resolve, reject) => {
      worker.once('message', ({ port }: { port: number | undefined }) => {
        this.port = port;
        resolve(worker);
      });
      // Also keeps a fault of the worker from ending the process.
      worker.on('error', reject);
      worker.once('exit', () => reject(new Error('it ended before it was open')));
    });
  }
}
