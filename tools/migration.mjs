// Drafts a migration: the difference between the entities and what the migrations make, as TypeORM sees it.
// npm run migration -- WhatChanges
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'sql-formatter';
import { registryTables } from '../server/dist/app.js';
import { inMemory } from '../server/dist/database/embedded.js';
import { migrate } from '../server/dist/database/orm.js';
import { openStore } from '../server/dist/database/store.js';
import { root } from './run.mjs';

const [what] = process.argv.slice(2);
if (!/^[A-Z][A-Za-z0-9]+$/.test(what ?? '')) {
  console.error('Say what changes, as a class is named: npm run migration -- ProgrammeDates');
  process.exit(1);
}

const store = await openStore({ dataDir: inMemory }, registryTables);
await migrate(store.orm);
const difference = await store.orm.driver.createSchemaBuilder().log();
await store.close();

if (difference.upQueries.length === 0) {
  console.log('The migrations make all that the entities need: nothing to draft.');
  process.exit(0);
}

// Later than every other one, whatever the clock says: they run in the order of their times.
const latest = Math.max(...registryTables.migrations.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0] ?? 0)));
const name = `${what}${Math.max(Date.now(), latest + 1000)}`;
const file = `server/src/database/migrations/${name.slice(-13)}-${what}.ts`;

/** @param {readonly { query: string }[]} queries */
function statements(queries) {
  const text = queries.map(({ query }) => `${query.trim()};`).join('\n');
  const formatted = format(text, { language: 'postgresql', keywordCase: 'lower', dataTypeCase: 'lower', functionCase: 'lower', expressionWidth: 120 });
  const inTemplate = formatted.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return inTemplate.replace(/^(?=.)/gm, '      ');
}

writeFileSync(
  join(root, file),
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** TODO: what changes for the registry. Drafted by TypeORM: dates become partial_date, names need no quotes, a new public table needs keep_record, and keep_tally if it has a list at the root. */
export class ${name} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${statements(difference.upQueries)}
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`
${statements(difference.downQueries.reverse())}
    \`);
  }
}
`,
);
console.log(`Drafted ${file}. Read it, make it plain, and list ${name} last in server/src/database/migrations/index.ts.`);
