// What the package holds besides compiled code: its CommonJS half says so, and the schema and the manifest go along.
import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

writeFileSync(at('dist/cjs/package.json'), '{ "type": "commonjs" }\n');
copyFileSync(at('../schema/schema.graphql'), at('dist/schema.graphql'));
copyFileSync(at('../schema/persisted.json'), at('dist/persisted.json'));
