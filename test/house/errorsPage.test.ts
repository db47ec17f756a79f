import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errors } from '../../server/src/errors.js';
import { limits } from '../../server/src/http/limits/limits.js';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/errors.md', () => {
  it('lists exactly the codes there are, with their status and meaning, in order', () => {
    const rows = [...page('errors.md').matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (.+) \|$/gm)];
    const listed = rows.map(([, code, status, means]) => [code, Number(status), means]);
    expect(listed).toEqual(Object.entries(errors).map(([code, { status, means }]) => [code, status, means]));
  });
});

describe('docs/limits.md', () => {
  const text = page('limits.md');

  it.each([
    ['tokens of the document', limits.tokens],
    ['operations in the document', limits.operations],
    ['depth', limits.depth],
    ['fields at the root', limits.rootFields],
    ['fields in all', limits.fields],
    ['aliases', limits.aliases],
    ['directives', limits.directives],
    ['records', limits.records],
    ['errors in the answer', limits.validationErrors + 1],
    ['errors in the answer', limits.coercionErrors + 1],
  ])('says how many %s are allowed', (what, most) => {
    expect(text).toContain(`| ${what} | ${most.toLocaleString('en')}`);
  });

  it('says how large and how slow a request may be', () => {
    expect(text).toContain(`| body | ${limits.bodyBytes / 1024} KB`);
    expect(text).toContain(`| JSON inside the body | ${limits.jsonDepth} levels`);
    expect(text).toContain(`| address and headers | ${limits.headerBytes / 1024} KB`);
    expect(text).toContain(`| ${limits.headersMs / 1000} seconds for the headers, ${limits.requestMs / 1000} in all`);
  });

  it('names only codes there are', () => {
    for (const [, code] of text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)) expect(errors).toHaveProperty(code);
  });
});
