import type { DataSource } from 'typeorm';
import type { WatchedClient } from './watchedClient.js';

/** What looking through the journal has found. */
export interface Verdict {
  /** Entries that were looked at. */
  readonly entries: number;
  /** The first place where the chain is broken, as a sentence; undefined where it holds. */
  readonly fault?: string;
}

const entriesAtOnce = 20_000;

/**
 * Looks whether the journal is what was written: every entry there, none changed, each bound to the one before it, and the last one the last that was written.
 * @param say takes a line of progress
 */
export async function verifyJournal(orm: DataSource, say: (line: string) => void = () => {}): Promise<Verdict> {
  const runner = orm.createQueryRunner();
  const client: WatchedClient = await runner.connect();
  const { patience } = client;
  client.patience = Number.POSITIVE_INFINITY;
  try {
    // One snapshot: what is written meanwhile is not looked at.
    await runner.query('begin isolation level repeatable read read only; set local statement_timeout = 0');
    const [head] = await runner.query('select position::int as position, hash from journal_head');
    let after = 0;
    for (;;) {
      const [next] = await runner.query(
        'select max(position)::int as position from (select position from journal where position > $1 order by position limit $2) p',
        [after, entriesAtOnce],
      );
      if (next.position === null) break;
      const [broken] = await runner.query('select fault from broken_links($1, $2) limit 1', [after, next.position]);
      if (broken) return { entries: after, fault: sentence(broken.fault) };
      after = next.position;
      say(`${after} of ${head.position}`);
    }
    if (after < head.position)
      return {
        entries: after,
        fault:
          after + 1 === head.position ? `Entry ${head.position}, the last, is missing.` : `Entries ${after + 1} to ${head.position}, the last, are missing.`,
      };
    const [last] = await runner.query('select hash from journal where position = $1', [after]);
    if (after > head.position || (last && !head.hash.equals(last.hash)))
      return { entries: after, fault: `Entry ${after} is not the last that the journal wrote.` };
    return { entries: after };
  } finally {
    await runner.query('rollback');
    client.patience = patience;
    await runner.release();
  }
}

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;
