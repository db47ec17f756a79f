import { readFileSync } from 'node:fs';

/** Prints the version of the package, which its requests name. */
export function plugin() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return `/** The version of this package. */\nexport const version = '${version}';\n`;
}
