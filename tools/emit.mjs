// Writes all that is made from code and kept in git: the schema, the SDK's types and methods, the golden SQL and answers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRegistrySchema } from '../server/dist/graphql/schema.js';
import { root, run } from './run.mjs';

writeFileSync(join(root, 'schema/schema.graphql'), printRegistrySchema());
run('graphql-codegen', ['--config', 'codegen.yml']);
run('vitest', ['run', 'test/golden', 'test/readme/reader'], { GOLDEN: 'write' });
