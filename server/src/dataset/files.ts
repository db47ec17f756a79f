import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { Problems } from './problems.js';

/** What one place of a dataset writes of a record, defaults filled in. */
export type Keys = Readonly<Record<string, unknown>>;

/** A record as it is written: in one place, or amended by the datasets that come after. */
export interface WrittenRecord {
  /** File and record, for problems: `agreements.yaml: mou-2007`. */
  readonly where: string;
  readonly layers: readonly Keys[];
}

/** One file of a dataset: the plural root field its name says, and its records. */
export interface WrittenFile {
  readonly name: string;
  readonly records: readonly WrittenRecord[];
}

/** Where the datasets are, beside the sources and beside what is compiled from them. */
export const datasetDirectory = (dataset: string): string => fileURLToPath(new URL(`../../dataset/${dataset}/`, import.meta.url));

/** Reads every YAML file of a directory. What cannot be read is taken down. */
export function readFiles(directory: string, problems: Problems): WrittenFile[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const document = parseDocument(readFileSync(join(directory, file), 'utf8'), { schema: 'core' });
      for (const error of document.errors) problems.add(file, `is not YAML: ${error.message.split('\n')[0]}`);
      const written: unknown = document.errors.length > 0 ? [] : document.toJS();
      const records = listOf(written, file, problems).map((keys, i) => ({
        where: `${file}: ${typeof keys.slug === 'string' ? keys.slug : `record ${i + 1}`}`,
        layers: [keys],
      }));
      return { name: basename(file, '.yaml'), records };
    });
}

const isMapping = (written: unknown): written is Keys => typeof written === 'object' && written !== null && !Array.isArray(written);

/** The records of `[…]` or of `{ defaults, records }`; the latter's citations are put together, other keys replace. */
export function listOf(written: unknown, where: string, problems: Problems): Keys[] {
  const list = isMapping(written) && Array.isArray(written.records) ? written.records : written;
  const defaults = isMapping(written) && isMapping(written.defaults) ? written.defaults : {};
  if (!Array.isArray(list)) {
    problems.add(where, 'is neither a list of records nor a mapping of defaults and records');
    return [];
  }
  return list.flatMap((record: unknown, i): Keys[] => {
    if (isMapping(record)) return [{ ...defaults, ...record, ...citesOf(defaults.cites, record.cites) }];
    problems.add(where, `item ${i + 1} is not a record`);
    return [];
  });
}

function citesOf(fromDefaults: unknown, own: unknown): Keys {
  if (!isMapping(fromDefaults)) return {};
  if (!isMapping(own)) return { cites: fromDefaults };
  const sources = new Set([...Object.keys(fromDefaults), ...Object.keys(own)]);
  return { cites: Object.fromEntries([...sources].map((source) => [source, { ...(fromDefaults[source] as Keys), ...(own[source] as Keys) }])) };
}
