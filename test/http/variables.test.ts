import { describe, expect, it } from 'vitest';
import { harmless } from './support/documents.js';
import { ask, askByGet, expectRefusal } from './support/speak.js';
import { registry } from './support/start.js';

const app = registry();
const page = 'query Page($first: Int) { countries(first: $first) { code } }';
const refused = (query: string, variables: unknown, code = 'BAD_USER_INPUT') =>
  expectRefusal(app.running, () => ask(app.running, query, { variables }), { code });

describe('a page size', () => {
  it.each([
    ['V01 2^31', 2 ** 31],
    ['V02 -1', -1],
    ['V03 1,000,000', 1_000_000],
    ['1.5', 1.5],
    ['a word', 'ten'],
    ['a list of two', [1, 2]],
  ])('%s is refused', async (_what, first) => {
    await refused(page, { first });
  });

  it.each([
    ['V01 2^31', '2147483648', 'GRAPHQL_VALIDATION_FAILED'],
    ['V02 -1', '-1', 'BAD_USER_INPUT'],
    ['V03 1,000,000', '1000000', 'BAD_USER_INPUT'],
  ])('%s is refused in the document too', async (_what, first, code) => {
    await refused(`{ countries(first: ${first}) { code } }`, undefined, code);
  });

  it.each([
    ['V04 0', 0],
    ['V05 null', null],
    ['V05 missing', undefined],
  ])('%s is answered', async (_what, first) => {
    const { status, body } = await ask(app.running, page, { variables: { first } });
    expect(status).toBe(200);
    expect(body?.data).toHaveProperty('countries');
  });
});

describe('the cost of an operation', () => {
  const nested = (declared: string) => `query Deep(${declared}) {
    countries(first: $n) { agreements(first: $n) { parties(first: $n) { code } } } }`;

  it('V06 is counted with the sizes in the variables', async () => {
    await refused(nested('$n: Int'), { n: 100 }, 'QUERY_TOO_COMPLEX');
    expect((await ask(app.running, nested('$n: Int'), { variables: { n: 5 } })).status).toBe(200);
  });

  it('V07 is counted with their defaults', async () => {
    await refused(nested('$n: Int = 100'), {}, 'QUERY_TOO_COMPLEX');
    expect((await ask(app.running, nested('$n: Int = 100'), { variables: { n: 5 } })).status).toBe(200);
  });

  it('is counted for a GET as well', async () => {
    const get = () => askByGet(app.running, { query: nested('$n: Int'), variables: '{"n":100}' });
    await expectRefusal(app.running, get, { code: 'QUERY_TOO_COMPLEX' });
  });
});

describe('variables', () => {
  it('V08 that the document does not declare have no effect', async () => {
    expect((await ask(app.running, harmless, { variables: { nobody: 1 } })).status).toBe(200);
  });

  it('V08 that it uses without declaring are refused', async () => {
    await refused('{ countries(first: $first) { code } }', { first: 1 }, 'GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['missing though required', 'query Q($text: String!) { behaviourEcho(text: $text) }', {}],
    ['null though required', 'query Q($text: String!) { behaviourEcho(text: $text) }', { text: null }],
    ['of another type', 'query Q($text: String!) { behaviourEcho(text: $text) }', { text: { a: 1 } }],
    ['of an unknown enum value', 'query Q($kind: Kind) { countries(kind: $kind) { code } }', { kind: 'EAST' }],
    ['with a field too many', 'query Q($f: CountryFilter) { countries(filter: $f) { code } }', { f: { nothing: 1 } }],
  ])('V09 %s are refused', async (_what, query, variables) => {
    await refused(query, variables);
  });

  it('V09 that overrule a default with null are refused where the field needs a value', async () => {
    const { body } = await ask(app.running, 'query Q($text: String = "x") { behaviourEcho(text: $text) }', { variables: { text: null } });
    expect(body?.errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('V10 with 8,000 faults give few errors and a short answer', async () => {
    const query = 'query Q($f: CountryFilter) { countries(filter: $f) { code } }';
    const { body, text } = await refused(query, { f: { codes: Array(8_000).fill({}) } });
    expect(body?.errors?.length).toBeLessThan(10);
    expect(text.length).toBeLessThan(30_000);
    const long = await refused(page, { first: 'x'.repeat(100_000) });
    expect(long.text.length).toBeLessThan(30_000);
  });

  it('give suggestions only where exploring is allowed', async () => {
    const { text } = await refused('query Q($kind: Kind) { countries(kind: $kind) { code } }', { kind: 'SOUT' });
    expect(text).toContain('Did you mean');
  });
});
