import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { chain, count, deep, doubling, fanOut, harmless } from './support/documents.js';
import { ask, expectRefusal } from './support/speak.js';
import { registry } from './support/start.js';

const app = registry();
const closed = registry({ introspection: false });
const refused = (query: string, code = 'GRAPHQL_VALIDATION_FAILED', rest: Parameters<typeof ask>[2] = {}) =>
  expectRefusal(app.running, () => ask(app.running, query, rest), { code });
const tooComplex = (query: string) => refused(query, 'QUERY_TOO_COMPLEX');

describe('a document that is wrong', () => {
  it('G01 is refused with the position of the fault', async () => {
    const { body } = await refused('{ countries { code }', 'GRAPHQL_PARSE_FAILED');
    expect(body?.errors?.[0]).toMatchObject({ locations: [{ line: 1, column: 21 }] });
  });

  it.each([
    ['G02 field', '{ countrie { code } }', 'countries'],
    ['G03 enum value', '{ countries(kind: SOUT) { code } }', 'SOUTH'],
    ['G04 argument', '{ countries(frst: 1) { code } }', 'first'],
  ])('%s: what was meant is suggested only where exploring is allowed', async (_what, query, meant) => {
    const open = await refused(query);
    expect(open.body?.errors?.[0].message).toContain(`Did you mean`);
    expect(open.body?.errors?.[0].message).toContain(meant);
    const shut = await expectRefusal(closed.running, () => ask(closed.running, query), { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(shut.text).not.toContain('Did you mean');
  });

  it.each([
    ['G33 500 operations', count(500, (i) => `query Q${i} { __typename }`), 'GRAPHQL_PARSE_FAILED'],
    ['G33 11 operations', count(11, (i) => `query Q${i} { __typename }`), 'QUERY_TOO_COMPLEX'],
    ['G35 two anonymous operations', `${harmless} ${harmless}`, 'GRAPHQL_VALIDATION_FAILED'],
    ['G37 a subscription', 'subscription { countries { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['G38 a schema', 'type Query { a: Int }', 'GRAPHQL_VALIDATION_FAILED'],
    ['H31 @defer', '{ countries { ... @defer { code } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['H31 @stream', '{ countries @stream { code } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing but a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
    ['only a fragment', 'fragment F on Country { code }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused', async (_what, query, code) => {
    await refused(query, code);
  });

  it('G34 an operation name that is not in the document is refused', async () => {
    await refused('query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE', { operationName: 'C' });
    await refused('query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE');
  });

  it('G36 line breaks in an operation name forge no line of the log', async () => {
    const before = app.running.logged.length;
    await refused(harmless, 'OPERATION_RESOLUTION_FAILURE', { operationName: 'A\n{"level":60,"msg":"forged"}\r\n' });
    for (const line of app.running.logged.slice(before)) expect(JSON.parse(line).msg).not.toBe('forged');
  });

  it('G26 G27 G28 many faults give few errors and a short answer', async () => {
    const few = async (query: string, code?: string) => {
      const { body, text } = await refused(query, code);
      expect(body?.errors?.length).toBeLessThan(10);
      expect(text.length).toBeLessThan(20_000);
    };
    await few(`{ countries ${count(10, (i) => `@no${i}`)} { code } }`);
    await few(`{ ${count(1_000, (i) => `nothing${i}`)} }`, 'QUERY_TOO_COMPLEX');
    await few(`{ ${'n'.repeat(100_000)} }`);
    await refused(`{ ${count(12_000, (i) => `n${i}`)} }`, 'GRAPHQL_PARSE_FAILED');
  });
});

describe('introspection', () => {
  it('answers the query that tools send, in full', async () => {
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    });
    const { status, body } = await ask(app.running, query);
    expect(status).toBe(200);
    expect(buildClientSchema(body?.data as unknown as IntrospectionQuery).getQueryType()?.name).toBe('Query');
  });

  it.each([
    ['G05 __schema', '{ __schema { queryType { name } } }'],
    ['G06 __type', '{ __type(name: "Query") { name } }'],
    ['G07 in a fragment, under an alias', '{ ...F } fragment F on Query { typename: __schema { types { name } } }'],
  ])('%s is refused where exploring is not allowed', async (_what, query) => {
    await expectRefusal(closed.running, () => ask(closed.running, query), { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect((await ask(app.running, query)).status).toBe(200);
  });

  it('G08 may not go round in circles, anywhere', async () => {
    const circle = (times: number): string => (times === 0 ? 'name' : `fields { type { ${circle(times - 1)} } }`);
    await refused(`{ __schema { types { ${circle(4)} } } }`);
    await refused(`{ __type(name: "Query") { ${circle(4)} } }`);
    await tooComplex(`{ __type(name: "Query") { ${circle(40)} } }`);
    await expectRefusal(closed.running, () => ask(closed.running, `{ __schema { types { ${circle(4)} } } }`), { code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('an operation that is too deep', () => {
  it('may have 16 levels', async () => {
    expect((await ask(app.running, deep(16))).status).toBe(200);
    const { body } = await tooComplex(deep(17));
    expect(body?.errors?.[0].message).toBe('`id` is selected 17 levels deep; 16 are allowed. Ask in steps.');
  });

  it.each([
    ['G10 in the open', deep(24)],
    ['G11 100 levels', deep(100)],
    ['G12 in inline fragments', deep(24, (inside) => `... { ${inside} }`)],
    ['G13 through a chain of 40 fragments', chain(40)],
    ['through one root fragment', `{ ...R } fragment R on Query ${deep(24)}`],
  ])('%s', async (_what, query) => {
    await tooComplex(query);
  });
});

describe('an operation that is too wide', () => {
  it.each([
    ['G20 101 aliases of __typename', `{ ${count(101, (i) => `a${i}: __typename`)} }`],
    ['G21 30 aliases of a list', `{ ${count(30, (i) => `a${i}: countries { code }`)} }`],
    ['G22 1,000 aliases', `{ ${count(370, (i) => `a${i}: __typename`)} }`],
    ['G39 100 mutations', `mutation { ${count(100, (i) => `a${i}: note(text: "x")`)} }`],
    ['13 mutations', `mutation { ${count(13, (i) => `a${i}: note(text: "x")`)} }`],
    ['21 aliases inside', `{ countries { ${count(21, (i) => `a${i}: code`)} } }`],
    ['21 aliases in a fragment used thrice', `{ countries { ...A ...A ...A } } fragment A on Country { ${count(7, (i) => `a${i}: code`)} }`],
    ['13 fields at the root', `{ ${count(13, () => '__typename')} }`],
    [
      '13 fields at the root, in fragments',
      `{ ...A ... { ...B } } fragment A on Query { ${count(7, () => '__typename')} } fragment B on Query { ${count(6, () => '__typename')} }`,
    ],
    ['G23 500 equal fields', `{ countries { ${count(500, () => 'code')} } }`],
    ['G26 21 directives', `{ countries { ${count(21, () => 'code @include(if: true)')} } }`],
  ])('%s', async (_what, query) => {
    const { body } = await tooComplex(query);
    expect(body?.errors?.[0].message).toMatch(/`\w+`/);
  });

  it.each([
    ['G11 200 levels', deep(200)],
    ['G22 1,000 aliases of a list', `{ ${count(1_000, (i) => `a${i}: countries { code }`)} }`],
    ['G23 equal fields with arguments', `{ ${count(700, () => 'x: countries(first: 1) { code }')} }`],
    ['G24 700 aliased objects', `{ ${count(700, (i) => `a${i}: countries { code }`)} }`],
    ['G25 doubles inside doubles', `{ countries ${nestedDoubles(10)} }`],
    ['G26 300 directives', `{ countries { ${count(300, () => 'code @include(if: true)')} } }`],
    ['G29 20,000 braces', '{a'.repeat(20_000)],
    ['G30 a list 10,000 deep', `{ countries(filter: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { code } }`],
    ['G31 50,000 numbers', `{ countries(filter: [${'1,'.repeat(50_000)}]) { code } }`],
  ])('%s is refused while it is read', async (_what, query) => {
    await refused(query, 'GRAPHQL_PARSE_FAILED');
  });

  it('G32 a comment of 100 KB is only a comment', async () => {
    expect((await ask(app.running, `#${'x'.repeat(100_000)}\n${harmless}`)).status).toBe(200);
  });

  it('may have 20 aliases, 12 root fields and 20 directives', async () => {
    const query = `{ ${count(11, (i) => `a${i}: __typename`)} countries { ${count(9, (i) => `b${i}: code`)} ${count(20, () => `... @include(if: true) { code }`)} } }`;
    expect((await ask(app.running, query)).status).toBe(200);
  });
});

describe('fragments', () => {
  it.each([
    ['G16 doubling 25 times', doubling(25)],
    ['G17 doubling 12 times, with fields', doubling(12, 'name')],
    ['doubling 90 times, with fields and aliases', doubling(90, 'a: name')],
  ])('%s are answered or refused at once', async (_what, query) => {
    let answer = await ask(app.running, query);
    for (let tries = 1; answer.ms > 300 && tries < 4; tries++) answer = await ask(app.running, query);
    expect([200, 400]).toContain(answer.status);
    expect(answer.ms).toBeLessThan(300);
    if (answer.status === 400) expect(answer.text).toContain('QUERY_TOO_COMPLEX');
  });

  it.each([
    ['G18 that contain themselves', '{ countries { ...A } } fragment A on Country { code ...A }'],
    ['G18 that contain each other', '{ countries { ...A } } fragment A on Country { agreements { parties { ...B } } } fragment B on Country { ...A }'],
  ])('%s are refused', async (_what, query) => {
    await refused(query);
  });
});

describe('an operation that could return too many records', () => {
  it.each([
    ['G14 by the sizes it asks for', fanOut(3, '(first: 100)')],
    ['G15 by sizes nobody asked for', fanOut(4, '')],
    ['G40 behind a directive', `{ ... @include(if: true) { ${fanOut(4, '').slice(1, -1)} } }`],
    ['in a fragment', `{ ...F } fragment F on Query ${fanOut(4, '')}`],
  ])('%s is refused before anything is read', async (_what, query) => {
    const { body } = await tooComplex(query);
    expect(body?.errors?.[0].message).toMatch(/could return [\d,]+ records, most of them through `\w+`; 100,000 are allowed\. .*`first`/);
  });
});

function nestedDoubles(times: number): string {
  return times === 0 ? '{ code }' : `{ agreements { parties ${nestedDoubles(times - 1)} } agreements { parties ${nestedDoubles(times - 1)} } }`;
}
