import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests, and all processes they start, one place for temporary files, which goes when they have ended: some are ended before they can tidy up. */
export default function keepTogether(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'jejaring-tests-'));
  // PostgreSQL runs as a user of its own where we are the administrator.
  chmodSync(directory, 0o755);
  process.env.TMPDIR = directory;
  return () => rmSync(directory, { recursive: true, force: true });
}
