import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A query worth starting from: shown as a tab of the playground, executed by tests. */
export interface Example {
  /** File name without its ending. */
  readonly name: string;
  /** The first comment line of the file. */
  readonly title: string;
  readonly query: string;
  /** Its variables, where it takes any. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

const examplesDirectory = fileURLToPath(new URL('../../../schema/examples/', import.meta.url));

/** The queries of a directory, by default schema/examples, in the order of their names; variables stand beside a query in a .json of the same name. */
export function readExamples(directory = examplesDirectory): Example[] {
  const files = readdirSync(directory).sort();
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = basename(file, '.graphql');
      const query = readFileSync(`${directory}${file}`, 'utf8');
      const variables = files.includes(`${name}.json`) ? JSON.parse(readFileSync(`${directory}${name}.json`, 'utf8')) : undefined;
      return { name, title: /^#\s*(.+)$/m.exec(query)?.[1] ?? name, query, variables };
    });
}
