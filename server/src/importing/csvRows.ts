import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type GraphQLInputField, type GraphQLInputObjectType, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { refuse } from '../errors.js';
import { importLimits } from './importLimits.js';
import { faultMark, type ImportKind } from './job.js';

/** A column of a file: where in the input its cells belong. */
interface Column {
  readonly path: readonly string[];
  /** Reads a cell. A cell that cannot be is left as it is, and the check of the input tells why. */
  readonly read: (cell: string) => unknown;
}

/**
 * The rows of a CSV file (RFC 4180) as JSON. Its first line names the fields: `slug`, `parent.slug`, `citations.0.locator`; for texts in languages `name.en`.
 * An empty cell says nothing.
 * @param isPersonal where the first line may be about a person because the header is missing, so that nothing of it is repeated
 * @throws ApiError `BAD_REQUEST` when the file is not CSV, or a column is no field
 */
export async function* csvRows(texts: AsyncIterable<string>, { input: type, isPersonal = false }: Omit<ImportKind, 'rows'>): AsyncGenerator<string> {
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: importLimits.rowBytes });
  // What ends the text ends the parser too, and whoever waits for its rows is told.
  pipeline(Readable.from(texts), parser, () => {});
  let columns: readonly Column[] | undefined;
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (columns) {
        row++;
        yield contentOf(cells, columns);
      } else columns = columnsOf(cells, type, isPersonal);
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const { lines } = fault as CsvError & { readonly lines?: number };
    refuse('BAD_REQUEST', `The file is not CSV: ${sentenceOf(fault)}, near line ${lines ?? row + 2}. Rows before that may have been read: rowsRead tells.`);
  }
}

const sentenceOf = ({ code }: CsvError): string =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? `a row is longer than ${importLimits.rowBytes} characters`
    : code.includes('QUOTE')
      ? 'a quotation mark is not closed, or stands within a cell that has none at its beginning'
      : 'its form is not known';

function contentOf(cells: readonly string[], columns: readonly Column[]): string {
  if (cells.length !== columns.length) return `${faultMark}The row has ${cells.length} cells, the header ${columns.length}`;
  const input: Record<string, unknown> = {};
  columns.forEach(({ path, read }, i) => {
    if (cells[i] !== '') put(input, path, read(cells[i]));
  });
  return JSON.stringify(input, (_key, value) => (value instanceof Sparse ? value.items() : value));
}

/** A list whose places are named in any order; places without a value are left out. */
class Sparse {
  readonly #items = new Map<string, unknown>();

  at(place: string, make: () => unknown): unknown {
    if (!this.#items.has(place)) this.#items.set(place, make());
    return this.#items.get(place);
  }

  items(): unknown[] {
    return [...this.#items].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
  }
}

const isPlace = (step: string): boolean => /^\d{1,3}$/.test(step);

function put(input: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at: Record<string, unknown> | Sparse = input;
  path.forEach((step, i) => {
    const isLast = i === path.length - 1;
    const make = (): unknown => (isLast ? value : isPlace(path[i + 1]) ? new Sparse() : {});
    if (at instanceof Sparse) at = at.at(step, make) as Record<string, unknown>;
    else at = (at[step] ??= make()) as Record<string, unknown>;
  });
}

function columnsOf(header: readonly string[], type: GraphQLInputObjectType, isPersonal: boolean): Column[] {
  const named = (name: string): string => (isPersonal ? `Column ${header.indexOf(name) + 1}` : JSON.stringify(name.trim().slice(0, 60)));
  const columns = header.map((name) => columnOf(name.trim(), type, named(name)));
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) refuse('BAD_REQUEST', isPersonal ? `${named(twice)} is there twice.` : `The column ${named(twice)} is there twice.`);
  return columns;
}

/** Follows the name of a column through the input. @param said what the column is called where it is refused */
function columnOf(name: string, type: GraphQLInputObjectType, said: string): Column {
  const unknown = (): never => refuse('BAD_REQUEST', `${said} is no field of ${type.name}. Columns are named as its fields are: slug, parent.slug, name.en.`);
  const path: string[] = [];
  let at: GraphQLInputType = type;
  const steps = name.split('.');
  for (let i = 0; i < steps.length; i++) {
    at = getNullableType(at);
    if (isListType(at)) {
      const item: GraphQLInputType = getNullableType(at.ofType as GraphQLInputType);
      if (isPlace(steps[i])) {
        path.push(steps[i]);
        at = item;
        continue;
      }
      // A text in languages: its column names the language.
      if (!isInputObjectType(item) || !item.getFields().locale || i !== steps.length - 1) return unknown();
      const locale = steps[i].toUpperCase();
      return { path: [...path, String(locale.charCodeAt(0))], read: (value) => ({ locale, value }) };
    }
    if (!isInputObjectType(at)) return unknown();
    const field: GraphQLInputField | undefined = Object.hasOwn(at.getFields(), steps[i]) ? at.getFields()[steps[i]] : undefined;
    if (!field) return unknown();
    path.push(steps[i]);
    at = field.type;
  }
  const leaf = getNullableType(at);
  if (isInputObjectType(leaf) || isListType(leaf)) return unknown();
  return { path, read: readers[leaf.name] ?? String };
}

const readers: Readonly<Record<string, (cell: string) => unknown>> = {
  Int: (cell) => (/^-?\d{1,15}$/.test(cell.trim()) ? Number(cell) : cell),
  Boolean: (cell) => ({ true: true, false: false, yes: true, no: false })[cell.trim().toLowerCase()] ?? cell,
};
