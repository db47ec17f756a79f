import type { Announcer } from '../query/database.js';
import type { Engine } from './engine.js';

/** Where the journal says that something public was written. */
const channel = 'jejaring_changes';

/** Announcements of one server: it listens once for all who want to know, from the first of them on. */
export class Announcements implements Announcer {
  readonly #listeners = new Set<() => void>();
  #stop: (() => Promise<void>) | undefined;

  constructor(private readonly engine: Pick<Engine, 'listen'>) {}

  onChange(listener: () => void): () => void {
    this.#stop ??= this.engine.listen(channel, () => {
      for (const each of this.#listeners) each();
    });
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.#stop?.();
  }
}
