import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { records } from '../../server/src/domain/index.js';
import { accessTables } from '../../server/src/graphql/accessTable.js';
import { registrySchema } from '../../server/src/graphql/schema.js';
import { read } from './support.js';

describe('docs/access.md', () => {
  it.each(Object.entries(accessTables(registrySchema(), records)))(
    'shows the table of %s as the code says it (to write it anew: npm run emit)',
    (_name, table) => {
      expect(read('docs/access.md')).toContain(table);
    },
  );

  it('shows operations that the schema has', () => {
    const shown = [...read('docs/access.md').matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
    expect(shown).toHaveLength(1);
    for (const text of shown) expect(validate(registrySchema(), parse(text))).toEqual([]);
  });
});
