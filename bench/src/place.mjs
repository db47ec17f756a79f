import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** This package, and the repository it measures. */
export const bench = dirname(dirname(fileURLToPath(import.meta.url)));
export const repository = dirname(bench);

const built = join(repository, 'server/dist');

/** A module of the server as it was built. */
export function server(module) {
  const path = join(built, module);
  if (!existsSync(path)) throw new Error('The server is not built. Run `npm run build` at the root first.');
  return import(pathToFileURL(path).href);
}
