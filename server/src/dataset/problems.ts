import { distance } from 'fastest-levenshtein';

/** A dataset that cannot be loaded: every reason at once, each with its file and record. Nothing of it was stored. */
export class DatasetError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The dataset cannot be loaded:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'DatasetError';
  }
}

/** Takes down what is wrong while a dataset is read, so that one reading shows all of it. */
export class Problems {
  private readonly found: string[] = [];

  /** @param where file and record, `agreements.yaml: mou-2007` */
  add(where: string, reason: string): void {
    this.found.push(`${where}: ${reason}`);
  }

  /** @throws DatasetError when anything was taken down */
  end(): void {
    if (this.found.length > 0) throw new DatasetError(this.found);
  }
}

/** `; did you mean X?` with the known word nearest to a word, or nothing when none is near. */
export function nearest(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const each of known) {
    const far = distance(word.toLowerCase(), each.toLowerCase());
    if (far < least) {
      best = each;
      least = far;
    }
  }
  return best === undefined ? '' : `; did you mean ${best}?`;
}
