import { readFileSync } from 'node:fs';
import ts from 'typescript-5.9';
import { expect, it } from 'vitest';
import { consumer } from './support/consumer.js';

const { folder, write } = consumer();
let version = 0;

/** Someone's editor, with one file in it. TypeScript 7 has no such interface yet; what it shows, it takes from the same types. */
const service = ts.createLanguageService({
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  getCurrentDirectory: () => folder,
  getScriptFileNames: () => [`${folder}/open.ts`],
  getScriptVersion: (file) => (file === `${folder}/open.ts` ? `${version}` : ''),
  getScriptSnapshot: (file) => (ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8')) : undefined),
  getCompilationSettings: () => ({
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.NodeNext,
    types: [],
    noErrorTruncation: true,
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** Writes a program into the file that is open. @returns the file and where the empty comment stands in it */
function opened(text: string): [path: string, at: number] {
  const whole = `import { query, select, type Sender } from '@jejaring/sdk/query';\ndeclare const client: Sender<{}>;\n${text}`;
  version++;
  return [write('open.ts', whole), whole.indexOf('/**/')];
}

/** The names that are offered where an empty comment stands. */
function offered(text: string): string[] {
  return (service.getCompletionsAtPosition(...opened(text), {})?.entries ?? []).map(({ name }) => name);
}

/** The description of one of these names. */
function described(text: string, name: string): string {
  const details = service.getCompletionEntryDetails(...opened(text), name, {}, undefined, {}, undefined);
  return ts.displayPartsToString(details?.documentation);
}

/** What is shown of the name behind an empty comment: its type and its description. */
function shown(text: string): { type: string; description: string } {
  const [path, at] = opened(text);
  const { displayParts, documentation } = service.getQuickInfoAtPosition(path, at + 4)!;
  return { type: ts.displayPartsToString(displayParts), description: ts.displayPartsToString(documentation) };
}

it('fields are offered that are not yet selected, at any depth, and what else may stand there', { timeout: 120_000 }, () => {
  const fields = offered('query(client, { agreements: { nodes: { parties: { nodes: { country: { name: true, /**/ } } } } } });');
  expect(fields).toEqual(expect.arrayContaining(['code', 'agreements', '$alias', '$include', '$skip']));
  expect(fields).not.toContain('name');
  expect(offered('query(client, { /**/ });')).toEqual(expect.arrayContaining(['agreements', 'country', 'search']));
});

it('arguments, conditions, values and types of records are offered', { timeout: 120_000 }, () => {
  expect(offered('query(client, { agreements: { $args: { /**/ }, totalCount: true } });')).toEqual(['after', 'before', 'filter', 'first', 'last', 'orderBy']);
  expect(offered('query(client, { agreements: { $args: { filter: { status: { /**/ } } }, totalCount: true } });')).toEqual(['eq', 'in', 'isNull', 'notIn']);
  expect(offered("query(client, { agreements: { $args: { filter: { status: { eq: '/**/' } } }, totalCount: true } });")).toContain('IN_FORCE');
  expect(offered('query(client, { search: { $args: { query: "a" }, nodes: { node: { $on: { /**/ } } } } });')).toContain('Programme');
});

it('descriptions of the schema stand beside the names that are offered, and on the fields of a result', { timeout: 120_000 }, () => {
  expect(described('select({ agreements: { nodes: { /**/ } } });', 'status')).toBe('Where it stands on a day.');
  expect(described('select({ agreements: { $args: { /**/ }, totalCount: true } });', 'after')).toBe('A cursor: the page begins behind it.');
  const { description } = shown('const data = await query(client, { agreements: { nodes: { status: true } } });\ndata.agreements.nodes[0]./**/status;');
  expect(description).toBe('Where it stands on a day.');
});

it('a result is shown as what it is', { timeout: 120_000 }, () => {
  const { type } = shown('const /**/data = await query(client, { country: { $args: { by: { code: "ID" } }, name: true, agreements: { totalCount: true } } });');
  expect(type.replaceAll(/\s+/g, ' ')).toBe(
    'const data: { readonly country: { readonly agreements: { readonly totalCount: number; }; readonly name: string; } | null; }',
  );
});
