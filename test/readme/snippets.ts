import { readFileSync } from 'node:fs';

/** A fenced block of a page. */
export interface Snippet {
  /** The word behind the fence: `sh`, `graphql`, `ts`, `json`, `text`. */
  readonly kind: string;
  readonly text: string;
  /** Where it begins, for the names of tests. */
  readonly line: number;
  /** The block that follows it, if that shows what comes out: `text` that a program prints, else `json`. */
  readonly answer?: string;
}

/** The top of the checkout, with a slash at the end. */
export const root = new URL('../../', import.meta.url).pathname;

/** The fenced blocks of a page, in order. */
export function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const found = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, kind, inside], i, all) => ({
    kind,
    text: inside,
    line: text.slice(0, all[i].index).split('\n').length,
  }));
  return found.map((snippet, i) => {
    const next = found[i + 1];
    return next?.kind === (snippet.kind === 'ts' ? 'text' : 'json') ? { ...snippet, answer: next.text } : snippet;
  });
}
