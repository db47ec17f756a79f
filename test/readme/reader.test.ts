import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'sql-formatter';
import { expect, it } from 'vitest';
import { sharedRegistry } from '../support/registry.js';
import { root, snippetsOf } from './snippets.js';

const page = 'server/src/query/README.md';

it('the reader’s page shows the statement that its query becomes', async () => {
  const [query, sql] = ['graphql', 'sql'].map((kind) => snippetsOf(page).find((snippet) => snippet.kind === kind)!.text);
  const statement = (await sharedRegistry()).statement(query, {});
  expect(statement.values).toEqual([2, 'smi']);
  const now = `${format(statement.text, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 140 })}\n`;
  const text = readFileSync(`${root}${page}`, 'utf8');
  if (process.env.GOLDEN === 'write')
    writeFileSync(
      `${root}${page}`,
      text.replace(`\`\`\`sql\n${sql}\`\`\``, () => `\`\`\`sql\n${now}\`\`\``),
    );
  else expect(sql, 'To write it anew: npm run emit').toBe(now);
});
