import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../sdk/src/index.js';
import { execute, query, select, variable } from '../../sdk/src/query/index.js';
import { visitor } from '../support/registry.js';
import { servedToReaders } from '../support/served.js';
import { principalWith } from '../support/writing.js';
import { asked, reordered, revalued, selectionOf, type Tree } from './support/selections.js';

const runs = Number(process.env.SELECTIONS_RUNS ?? 500);
const tape = fc.array(fc.nat({ max: 9_999 }), { maxLength: 150 });

/** The builder as a program calls it that has no types. */
const build = select as unknown as (selection: Tree, name?: string) => { readonly document: unknown; readonly values: Tree };
const textOf = (selection: Tree): string => String(build(selection).document);

/** Somebody who may ask for everything. */
const administrator = { ...visitor, principal: principalWith(['registry:administer']) };

const { url, registry } = await servedToReaders();
const { schema } = registry;
let ids: string[];
beforeAll(async () => {
  const found = await registry.ask('{ agreements(first: 3) { nodes { id citations(first: 1) { nodes { id } } } } editions(first: 2) { nodes { id } } }');
  ids = [
    ...found.agreements.nodes.flatMap(({ id, citations }: any) => [id, ...citations.nodes.map((each: any) => each.id)]),
    ...found.editions.nodes.map(({ id }: any) => id),
  ];
});

/** The text of a selection; undefined where one name of the answer would have had two meanings, which the builder must say. */
function written(selection: Tree): string | undefined {
  try {
    return textOf(selection);
  } catch (fault) {
    expect(fault).toBeInstanceOf(TypeError);
    expect((fault as Error).message).toMatch(/ in one answer; give one of them an \$alias\.$/);
    return undefined;
  }
}

describe('a document', () => {
  it(`is valid for every one of ${runs} generated selections, or the builder refuses it`, () => {
    let valid = 0;
    const property = fc.property(tape, (numbers) => {
      const text = written(selectionOf(schema, numbers, ids));
      if (!text) return;
      expect(validate(schema, parse(text)), text).toEqual([]);
      valid++;
    });
    fc.assert(property, { numRuns: runs });
    expect(valid).toBeGreaterThan(runs * 0.8);
  });

  it('is the same text for a selection of the same form, in whatever order and with whatever values', () => {
    const property = fc.property(tape, (numbers) => {
      const selection = selectionOf(schema, numbers, ids);
      const text = written(selection);
      expect(written(reordered(selection))).toBe(text);
      expect(written(revalued(selection))).toBe(text);
    });
    fc.assert(property, { numRuns: runs });
  });

  it('is another text for a selection of another form', () => {
    const forms = [
      { country: { $args: { by: { code: 'ID' } }, name: true } },
      { country: { $args: { by: { code: 'ID' } }, code: true } },
      { country: { $args: { by: variable('by') }, name: true } },
      { country: { $args: { by: { code: 'ID' } }, $include: true, name: true } },
      { country: { $args: { by: { code: 'ID' } }, name: { $args: { locale: 'ID' } } } },
      { $alias: { nation: { country: { $args: { by: { code: 'ID' } }, name: true } } } },
    ];
    expect(new Set(forms.map(textOf)).size).toBe(forms.length);
  });

  it('is answered in the form that was selected', { timeout: 600_000 }, async () => {
    let answered = 0;
    const property = fc.asyncProperty(tape, async (numbers) => {
      const selection = selectionOf(schema, numbers, ids);
      const text = written(selection);
      if (!text) return;
      const data = await registry.ask(text, build(selection).values, administrator).catch((fault) => {
        // Where all is left out nothing is read.
        if (/both took 0$/.test(fault.message)) return {};
        // A generated filter may say what none may, such as that a code is of another form.
        expect(fault.extensions?.code, text).toBe('BAD_USER_INPUT');
      });
      if (data === undefined) return;
      hasForm([selection], data, 'Query', text);
      answered++;
    });
    await fc.assert(property, { numRuns: 200 });
    expect(answered).toBeGreaterThan(120);
  });
});

/** That an answer holds what all these selections ask of it, and nothing else. */
function hasForm(selections: readonly Tree[], data: any, type: string, text: string): void {
  if (data === null) return;
  if (Array.isArray(data)) {
    for (const item of data) hasForm(selections, item, type, text);
    return;
  }
  const kind = data.__typename ?? type;
  const wanted = selections.map((each) => asked(schema, each, kind));
  expect(Object.keys(data).sort(), text).toEqual([...new Set(wanted.flatMap((names) => [...names.keys()]))].sort());
  for (const [name, value] of Object.entries(data)) {
    const parts = wanted.flatMap((names) => names.get(name)?.parts ?? []);
    if (parts.some((part) => Object.keys(part).some((key) => !/^\$(args|include|skip)$/.test(key)))) {
      expect(typeof value, text).toBe('object');
      hasForm(parts, value, '', text);
    } else expect(isPlain(value), `${name} of ${text}`).toBe(true);
  }
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

describe('a question', () => {
  const client = createClient({ url: `${url}/graphql` });

  it('is sent and answered', async () => {
    const { country } = await query(client, {
      country: {
        $args: { by: { code: 'ID' } },
        name: true,
        $alias: { nama: { name: { $args: { locale: 'ID' } } } },
        agreements: { $args: { first: 1, filter: { slug: { eq: 'mou-2007' } } }, totalCount: true, nodes: { slug: true } },
      },
    });
    expect(country).toEqual({ nama: 'Indonesia', name: 'Indonesia', agreements: { nodes: [{ slug: 'mou-2007' }], totalCount: 1 } });
  });

  it('can be written once and sent with several values', async () => {
    const operation = select(
      { country: { $args: { by: variable('by') }, name: true, agreements: { $args: { first: 1 }, $include: variable('full'), totalCount: true } } },
      'Page',
    );
    expect(String(operation.document)).toBe(
      'query Page($by:CountryBy!,$v1:Int,$full:Boolean!){country(by:$by){agreements(first:$v1)@include(if:$full){totalCount} name}}',
    );
    expect(operation.values).toEqual({ v1: 1 });
    expect(await execute(client, operation, { by: { code: 'NP' }, full: false })).toEqual({ country: { name: 'Nepal' } });
    const { country } = await execute(client, operation, { by: { code: 'ID' }, full: true });
    expect(country?.agreements?.totalCount).toBeGreaterThan(0);
  });

  it('is sent when its outcome is wanted, and tells what became of it and what came along', async () => {
    let sent = 0;
    const counting = createClient({ url: `${url}/graphql`, middleware: [(request, next) => next({ ...request, ...(++sent && {}) })] });
    const asked = query(counting, { countries: { $args: { first: 1 }, totalCount: true } });
    const refused = query(counting, { countries: { $args: { first: 1_000 }, totalCount: true } });
    const page = execute(counting, select({ countries: { $args: { first: variable('first') }, totalCount: true } }), { first: 2 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toBe(0);
    const { data, requestId, cost } = await asked.withResponse();
    expect(data.countries.totalCount).toBeGreaterThan(0);
    expect([typeof requestId, cost?.requested]).toEqual(['string', 11]);
    expect(await asked.result()).toEqual({ ok: true, data, requestId });
    expect(await refused.result()).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT' } });
    expect((await page.result()).data).toEqual(data);
    expect(sent).toBe(3);
  });

  it('takes the options of a request', async () => {
    await expect(query(client, { agreements: { totalCount: true } }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' });
    const { programme } = await query(client, { programme: { $args: { by: { slug: 'smi' } }, name: true } }, { locale: 'ID' });
    const { programme: english } = await query(client, { programme: { $args: { by: { slug: 'smi' } }, name: true } }, { locale: 'EN' });
    expect(programme?.name).not.toBe(english?.name);
  });
});

describe('without types, the builder refuses', () => {
  const country = { $args: { by: { code: 'ID' } } };
  it.each<[string, Tree, string]>([
    [
      'an alias with two fields',
      { countries: { $alias: { a: { totalCount: true, nodes: { code: true } } } } },
      'The alias a of CountryConnection holds several fields; expected one.',
    ],
    ['an alias with none', { countries: { $alias: { a: {} } } }, 'The alias a of CountryConnection holds no field; expected one.'],
    ['a field without fields', { country }, 'Nothing is selected of Country.'],
    ['a question about nothing', {}, 'Nothing is selected of Query.'],
    ['an argument that is not there', { country: { $args: { buy: {} }, name: true } }, 'Query.country has no argument buy.'],
    ['a name that is no name', { country: { ...country, 'name } secret { x': true } }, 'Expected a name of GraphQL, found "name } secret { x".'],
    ['an alias that is no name', { $alias: { 'a:b': { country } } }, 'Expected a name of GraphQL, found "a:b".'],
    ['a type that is no name', { node: { $args: { id: 'a' }, $on: { 'Country{id}': { code: true } } } }, 'Expected a name of GraphQL, found "Country{id}".'],
    [
      'a variable with the name of a value',
      { country: { $args: { by: variable('v0') }, name: true } },
      'v0 is what a value in a selection is called; give the variable another name.',
    ],
    [
      'a variable of two types',
      { countries: { $args: { filter: variable('x') }, totalCount: true }, agreements: { $args: { filter: variable('x') }, totalCount: true } },
      'The variable x would be of type AgreementFilter and of type CountryFilter; use two.',
    ],
    [
      'a name with two meanings',
      { countries: { nodes: { name: true, $alias: { name: { code: true } } } } },
      'The name name would stand for code: String! and for name in one answer; give one of them an $alias.',
    ],
    [
      'fields of one name and two types',
      { node: { $args: { id: 'a' }, $on: { Agreement: { status: true }, Programme: { status: true } } } },
      'The name status would stand for status: AgreementStatus! and for status: ActivityStatus! in one answer; give one of them an $alias.',
    ],
    [
      'a field with two values of one argument',
      { node: { $args: { id: 'a' }, $on: { Named: { name: true }, Country: { name: { $args: { locale: 'ID' } } } } } },
      'The name name would stand for name with several arguments in one answer; give one of them an $alias.',
    ],
  ])('%s', (_, selection, sentence) => {
    expect(() => build(selection)).toThrow(new TypeError(sentence));
  });

  it('nothing that two types of records may each be asked', () => {
    const text = textOf({
      node: { $args: { id: 'a' }, $on: { Programme: { name: { $args: { locale: 'ID' } } }, Country: { name: { $args: { locale: 'EN' } } } } },
    });
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
