import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { format } from 'sql-formatter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Example } from '../../../server/src/graphql/examples.js';
import { type AskedTwice, sharedRegistry } from '../../support/registry.js';

/** `npm run emit` rewrites the goldens; their difference is then the review. */
const isWriting = process.env.GOLDEN === 'write';

function agrees(file: URL, found: string): void {
  if (isWriting) writeFileSync(file, found);
  else expect(existsSync(file) ? readFileSync(file, 'utf8') : `${file.pathname.split('/').pop()} is missing: npm run emit`).toBe(found);
}

const pretty = (text: string): string => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
const prettySql = (text: string): string => `${format(text, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 140 })}\n`;

/**
 * Tests that each query becomes the SQL and the answer that are kept in a directory, with one statement and by both exits.
 * @param what what the queries are, for the names of the tests
 */
export function testTriples(what: string, queries: readonly Example[], directory: URL): void {
  describe.each(['embedded', 'postgres'] as const)(`${what} on %s`, (engine) => {
    let ours: AskedTwice;
    let asked = 0;
    beforeAll(async () => {
      ours = await sharedRegistry(engine);
    });
    afterAll(() => console.log(`${asked} ${what} on ${engine}: one statement each, the same bytes by both exits`));

    it.each(queries.map((query) => [query.name, query] as const))('%s', async (name, { query, variables }) => {
      const document = parse(query);
      expect(validate(ours.schema, document)).toEqual([]);
      const answer = await ours.both(document, variables);
      expect(answer.errors).toEqual([]);
      expect(answer.text).toBe(answer.rows);
      expect(answer.statements).toBe(2);
      agrees(new URL(`${name}.json`, directory), pretty(answer.text));
      agrees(new URL(`${name}.sql`, directory), prettySql(ours.statement(query, variables).text));
      asked++;
    });
  });
}
