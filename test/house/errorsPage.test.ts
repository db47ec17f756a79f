import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, variables } from '../../server/src/config.js';
import { errors } from '../../server/src/errors.js';
import { Accounts, pointsOfRequest } from '../../server/src/http/limits/accounts.js';
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

  it('says what asking costs, and how much an address may ask', () => {
    const { rateLimit } = readConfig({});
    const accounts = new Accounts(rateLimit!);
    expect(text).toContain(`**${pointsOfRequest} points, and one more for each record**`);
    expect(text).toContain(`**${accounts.limit!.toLocaleString('en')} points**`);
    expect(text).toContain(`**${accounts.restoreRate!.toLocaleString('en')} back each second**`);
  });

  it('names only codes and variables there are', () => {
    const names = [...Object.keys(errors), ...variables.map(({ name }) => name)];
    for (const [, name] of text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)) expect(names).toContain(name);
  });
});
