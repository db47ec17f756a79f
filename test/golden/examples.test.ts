import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { format } from 'sql-formatter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Example, readExamples } from '../../server/src/graphql/examples.js';
import { registry } from '../support/registry.js';

/** `npm run emit` rewrites the goldens; their difference is then the review. */
const isWriting = process.env.GOLDEN === 'write';
const golden = (example: Example, ending: 'sql' | 'json') => new URL(`./examples/${example.name}.${ending}`, import.meta.url);

function agrees(file: URL, found: string): void {
  if (isWriting) writeFileSync(file, found);
  else expect(existsSync(file) ? readFileSync(file, 'utf8') : `${file.pathname.split('/').pop()} is missing: npm run emit`).toBe(found);
}

const pretty = (text: string): string => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
const prettySql = (text: string): string => `${format(text, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 140 })}\n`;

describe.each(['embedded', 'postgres'] as const)('examples on %s', (engine) => {
  let ours: Awaited<ReturnType<typeof registry>>;
  let asked = 0;
  beforeAll(async () => {
    ours = await registry(engine);
  });
  afterAll(() => console.log(`${asked} examples on ${engine}: one statement each, the same bytes by both exits`));

  it.each(readExamples().map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const document = parse(example.query);
    expect(validate(ours.schema, document)).toEqual([]);
    const answer = await ours.both(document, example.variables);
    expect(answer.errors).toEqual([]);
    expect(answer.text).toBe(answer.rows);
    expect(answer.statements).toBe(2);
    agrees(golden(example, 'json'), pretty(answer.text));
    agrees(golden(example, 'sql'), prettySql(ours.statement(example.query, example.variables).text));
    asked++;
  });
});
