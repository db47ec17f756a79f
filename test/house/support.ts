import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the checkout, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file, named from the top of the checkout. */
export const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Every file below a folder whose name ends so, named from the top of the checkout, in order. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();

const isOurs = (file: string): boolean => !/\/(generated|dist|node_modules)\//.test(file);

/** What people write: the sources of the server and of the SDK without what is generated. */
export const serverFiles = [...filesIn('server/src', '.ts'), ...filesIn('server/src', '.mjs')].filter(isOurs);
export const sdkFiles = filesIn('sdk/src', '.ts').filter(isOurs);
