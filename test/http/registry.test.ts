import { beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../server/src/graphql/examples.js';
import { servedToReaders } from '../support/served.js';

interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly body: { data?: any; errors?: { message: string; extensions: { code: string; field?: string } }[] };
  readonly text: string;
}

describe('the registry, asked wrongly', () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await servedToReaders());
    await post({ query: '{ __typename }' });
  });

  async function post(body: object | string): Promise<Answer> {
    const began = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const { extensions, ...answer } = JSON.parse(text);
    return { status: response.status, ms: performance.now() - began, body: answer, text };
  }

  /** Refused with a code and a sentence, quickly, with nothing internal; the next request is answered. */
  async function refused(body: object | string, status: number, code: string, says: RegExp): Promise<void> {
    const answer = await post(body);
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
    expect(answer.body.data ?? undefined).toBeUndefined();
    expect(answer.body.errors?.[0].extensions.code).toBe(code);
    expect(answer.body.errors?.[0].message).toMatch(says);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|select |at \w+ \(/i);
    expect(answer.ms).toBeLessThan(300);
    expect((await post({ query: '{ agreements { totalCount } }' })).body).toEqual({ data: { agreements: { totalCount: 4 } } });
  }

  const cycle = (loops: number): string => `{ countries { nodes { ${'institutions { nodes { country { '.repeat(loops)}name${' } } }'.repeat(loops)} } } }`;

  it('refuses an unknown field and names the nearest', () =>
    refused({ query: '{ agreements { nodes { titel } } }' }, 400, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "titel" on type "Agreement"/));
  it('refuses a misspelt field and names the nearest', () =>
    refused({ query: '{ agreements { nodes { signedOnn } } }' }, 400, 'GRAPHQL_VALIDATION_FAILED', /Did you mean "signedOn"/));
  it('refuses an unknown code and names its nearest', () =>
    refused(
      { query: '{ agreements(filter: { type: { eq: MUO } }) { totalCount } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /"MUO" does not exist in "AgreementType" enum\. Did you mean the enum value "MOU"/,
    ));
  it('refuses an unknown code in a variable and names its nearest', () =>
    refused(
      { query: 'query($t: AgreementType) { agreements(filter: { type: { eq: $t } }) { totalCount } }', variables: { t: 'MUO' } },
      400,
      'BAD_USER_INPUT',
      /Did you mean the enum value "MOU"/,
    ));
  it('refuses an id of another kind of record', () =>
    refused(
      { query: '{ agreement(by: { id: "ins_0192f0c1-0000-7000-8000-000000000000" }) { name } }' },
      400,
      'BAD_USER_INPUT',
      /ids of Agreement begin with agr_, this one begins with ins_/,
    ));
  it('refuses what is no id', () => refused({ query: '{ node(id: "42") { id } }' }, 400, 'BAD_USER_INPUT', /"42" is not an id/));
  it('refuses a cursor that is none', () =>
    refused({ query: '{ agreements(after: "nonsense") { nodes { id } } }' }, 400, 'BAD_USER_INPUT', /agreements\(after:\) is not a cursor/));
  it('refuses a cursor of another order', async () => {
    const { body } = await post({ query: '{ countries(first: 1) { pageInfo { endCursor } } }' });
    await refused(
      { query: `{ countries(after: "${body.data.countries.pageInfo.endCursor}", orderBy: [{ field: SLUG }]) { nodes { id } } }` },
      400,
      'BAD_USER_INPUT',
      /cursor of another order or filter/,
    );
  });
  it('refuses a cursor whose value was changed', () => {
    const forged = Buffer.from(JSON.stringify(['xxxxxxxx', 'ID', "1'; drop table country"])).toString('base64');
    return refused({ query: `{ countries(after: "${forged}") { nodes { id } } }` }, 400, 'BAD_USER_INPUT', /cursor/);
  });
  it('refuses a negative page', () =>
    refused({ query: '{ agreements(first: -1) { nodes { id } } }' }, 400, 'BAD_USER_INPUT', /agreements\(first: -1\): a page has 0 to 100 records/));
  it('refuses a page that is too large, also in a variable', () =>
    refused({ query: 'query($n: Int) { agreements(first: $n) { nodes { id } } }', variables: { n: 101 } }, 400, 'BAD_USER_INPUT', /first: 101/));
  it('refuses 30 levels of nesting', () => refused({ query: cycle(10) }, 400, 'QUERY_TOO_COMPLEX', /deep|level/i));
  it('refuses 12 loops through a cycle at default page sizes', () => refused({ query: cycle(12) }, 400, 'QUERY_TOO_COMPLEX', /./));
  it('refuses what could bring back too much, naming the field to narrow', () =>
    refused({ query: cycle(4) }, 400, 'QUERY_TOO_COMPLEX', /countries\.nodes\.institutions/));
  it('refuses a body of 1 MB', () => refused({ query: `{ agreements { totalCount } } # ${'x'.repeat(1_000_000)}` }, 413, 'PAYLOAD_TOO_LARGE', /128 KB/));
  it('refuses two names at once in a look-up', () =>
    refused({ query: '{ country(by: { code: "ID", slug: "id" }) { name } }' }, 400, 'GRAPHQL_VALIDATION_FAILED', /exactly one/i));
  it('refuses null as a condition, which would ask for everything', () =>
    refused({ query: '{ agreements(filter: { type: { eq: null } }) { totalCount } }' }, 400, 'BAD_USER_INPUT', /null is not a condition/));
  it('refuses a date that does not exist', () =>
    refused(
      { query: '{ agreements(filter: { signedOn: { gte: "2023-02-30" } }) { totalCount } }' },
      400,
      'BAD_USER_INPUT',
      /PartialDate is a date such as .* not "2023-02-30"/,
    ));
  it('answers null for a name that nothing bears', async () =>
    expect((await post({ query: '{ country(by: { code: "XX" }) { name } }' })).body).toEqual({ data: { country: null } }));

  it('is not impressed by hostile texts', async () => {
    const texts = [
      "'; drop table country; --",
      '%',
      '\\',
      '"',
      '$1',
      '${7*7}',
      '../../etc/passwd',
      '\u202e',
      'a'.repeat(5_000),
      '(a+)+$',
      '\r\nSet-Cookie: x',
      '{{7*7}}',
      '\ud800',
      '😀',
    ];
    for (const text of texts) {
      const answer = await post({
        query:
          'query($t: String!) { search(query: $t) { nodes { matchedName } } countries(filter: { name: { contains: $t } }) { totalCount } country(by: { code: $t }) { id } }',
        variables: { t: text },
      });
      expect([200, 400]).toContain(answer.status);
      expect(answer.text).not.toContain('INTERNAL_SERVER_ERROR');
      expect(answer.ms).toBeLessThan(1_000);
    }
    expect(
      (await post({ query: 'query($t: String!) { search(query: $t) { totalCount } }', variables: { t: 'a\u0000b' } })).body.errors?.[0].extensions.code,
    ).toBe('BAD_USER_INPUT');
  });
});

describe('the registry, asked over HTTP', () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await servedToReaders());
  });

  it.each(readExamples().map((example) => [example.name, example] as const))('answers the example %s within its limits', async (_, { query, variables }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    expect([response.status, errors]).toEqual([200, undefined]);
    expect(data).not.toBeNull();
  });
});
