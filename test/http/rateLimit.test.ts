import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttp } from '../../server/src/http/server.js';
import { type Reader, readByResponseKey } from '../../server/src/query/index.js';
import { sharedRegistry } from '../support/registry.js';
import { ask } from './support/speak.js';

let running: Awaited<ReturnType<typeof startHttp>> & { logged: string[] };
let reads = 0;

beforeAll(async () => {
  const { schema, reader } = await sharedRegistry();
  const counted = <Args extends unknown[], Result>(method: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      reads++;
      return method(...args);
    };
  };
  const watched: Reader = { ...reader, text: counted(reader.text), bytes: counted(reader.bytes), rows: counted(reader.rows) };
  const config = { host: '127.0.0.1', port: 0, introspection: true, rateLimit: 10_000 };
  const http = await startHttp({ schema, reader: watched, fieldResolver: readByResponseKey, config, ping: async () => {}, examples: [] });
  running = { ...http, logged: [] };
});
afterAll(() => running.close());

const data = async (query: string, variables?: object) => {
  reads = 0;
  const answer = await ask(running, query, { variables });
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body?.errors).toBeUndefined();
  return { ...answer, data: answer.body?.data as any };
};

describe('rateLimit', () => {
  it('tells beside the data what they cost', async () => {
    const { data: found, cost } = await data('{ rateLimit { cost limit remaining restoreRate resetAt } countries(first: 3) { nodes { code } } }');
    expect(Object.keys(found)).toEqual(['rateLimit', 'countries']);
    expect(found.countries.nodes).toHaveLength(3);
    expect(found.rateLimit).toMatchObject({ cost: cost?.requested, limit: 1_000_000, restoreRate: 10_000, remaining: cost?.remaining });
    expect(Math.abs(Date.parse(found.rateLimit.resetAt) - Date.now())).toBeLessThan(5_000);
  });

  it('is asked alone, under another name, and in a fragment', async () => {
    expect((await data('{ rateLimit { cost } }')).data).toEqual({ rateLimit: { cost: 10 } });
    const { data: found } = await data('{ ...F } fragment F on Query { mine: rateLimit { c: cost __typename } }');
    expect(found).toEqual({ mine: { c: 10, __typename: 'RateLimit' } });
  });
});

describe('rateLimit(dryRun: true)', () => {
  const operation = (dryRun: string) =>
    `{ rateLimit(dryRun: ${dryRun}) { cost } countries(first: 50) { nodes { institutions(first: 10) { nodes { name } } } } }`;

  it('tells what an operation would cost, and runs nothing of it', async () => {
    const whole = await data(operation('false'));
    expect(reads).toBe(1);
    const dry = await data(operation('true'));
    expect(reads).toBe(0);
    expect(dry.data).toEqual({ rateLimit: { cost: whole.data.rateLimit.cost } });
    expect(whole.cost?.requested).toBe(whole.data.rateLimit.cost);
    expect(dry.cost?.requested).toBe(10);
  });

  it('tells the cost also of what would be refused', async () => {
    const { data: found } = await data(`{ rateLimit(dryRun: true) { cost } ...Far } fragment Far on Query {
      countries(first: 100) { nodes { institutions(first: 100) { nodes { country { institutions(first: 100) { nodes { name } } } } } } } }`);
    expect(found.rateLimit.cost).toBeGreaterThan(1_000_000);
    expect(Object.keys(found)).toEqual(['rateLimit']);
  });

  it('is decided by variables and directives', async () => {
    const query = 'query($dry: Boolean!, $asks: Boolean!) { rateLimit(dryRun: $dry) @include(if: $asks) { cost } countries(first: 1) { nodes { code } } }';
    expect(Object.keys((await data(query, { dry: true, asks: true })).data)).toEqual(['rateLimit']);
    expect(Object.keys((await data(query, { dry: false, asks: true })).data)).toEqual(['rateLimit', 'countries']);
    expect(Object.keys((await data(query, { dry: true, asks: false })).data)).toEqual(['countries']);
  });
});
