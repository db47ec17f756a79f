import type { DataSource } from 'typeorm';

/**
 * Counts the participants of programmes about which something has changed, in the background. No answer depends on it: what is not counted yet is worked
 * out for whoever asks, which takes longer. Of several servers one counts at a time.
 */
export class ParticipantCounter {
  #timer: NodeJS.Timeout | undefined;
  #counting: Promise<void> | undefined;
  #isClosing = false;
  #hasFailed = false;

  /**
   * @param tell takes what went wrong, once for all the times it is then tried in vain
   * @param watchMs how often it looks for what there is to count
   */
  constructor(
    private readonly orm: DataSource,
    private readonly tell: (fault: unknown) => void,
    private readonly watchMs = 2_000,
  ) {}

  /** Counts what there is to count, now and from now on. */
  watch(): void {
    const look = () => {
      this.#counting ??= this.#count().finally(() => {
        this.#counting = undefined;
      });
    };
    this.#timer = setInterval(look, this.watchMs).unref();
    look();
  }

  /** Ends after the programmes that are being counted; the rest stays due. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#timer);
    await this.#counting;
  }

  async #count(): Promise<void> {
    try {
      // Not many at once: on the embedded engine everybody else waits meanwhile.
      for (let counted = 1; counted > 0 && !this.#isClosing; ) [{ counted }] = await this.orm.query('select count_due_participants(20) as counted');
      this.#hasFailed = false;
    } catch (fault) {
      if (!this.#hasFailed) this.tell(fault);
      this.#hasFailed = true;
    }
  }
}
