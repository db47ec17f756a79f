// Writes all that is made from code and kept in git: the schema, the list of errors, the SDK's types and methods, the golden SQL and answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { records } from '../server/dist/domain/index.js';
import { errors } from '../server/dist/errors.js';
import { accessTables } from '../server/dist/graphql/accessTable.js';
import { printRegistrySchema, registrySchema } from '../server/dist/graphql/schema.js';
import { root, run } from './run.mjs';

writeFileSync(join(root, 'schema/schema.graphql'), printRegistrySchema());
writeFileSync(join(root, 'schema/errors.json'), `${JSON.stringify(errors, null, 2)}\n`);
const page = join(root, 'docs/errors.md');
const rows = Object.entries(errors).map(([code, { status, means }]) => `| \`${code}\` | ${status} | ${means} |\n`);
writeFileSync(page, readFileSync(page, 'utf8').replace(/(?:^\| `[A-Z_]+` \|.*\n)+/m, rows.join('')));
const accessPage = join(root, 'docs/access.md');
/** @type {(text: string, table: string) => string} */
const withTable = (text, table) => {
  const [head] = table.split('\n');
  const begins = text.indexOf(head);
  return text.slice(0, begins) + table + text.slice(begins).replace(/^(?:\|.*\n)+/, '');
};
writeFileSync(accessPage, Object.values(accessTables(registrySchema(), records)).reduce(withTable, readFileSync(accessPage, 'utf8')));
run('graphql-codegen', ['--config', 'codegen.yml']);
// `npm test` compares the goldens itself: CI needs only the rest, to see that nothing is stale.
if (!process.argv.includes('--without-goldens')) run('vitest', ['run', 'test/golden', 'test/readme/reader'], { GOLDEN: 'write' });
