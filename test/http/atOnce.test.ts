import { expect, it } from 'vitest';
import { served } from '../support/served.js';
import { raw } from './support/speak.js';

it('many answers of many sizes at once are each their own, also to those who send many before they read', async () => {
  const { url } = await served('postgres');
  const running = { url };
  const ask = async (query: string) => {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return answer.text();
  };
  const queries = [1, 2, 5, 20, 50, 100].flatMap((first) => [
    `{ countries(first: ${first}) { nodes { id code name(locale: ID) iso3 } } }`,
    `{ institutions(first: ${first}) { nodes { id name country { name } } } }`,
    `{ programmes(first: ${first}) { nodes { name editions(first: 3) { nodes { name startsOn } } } } }`,
  ]);
  const expected = new Map<string, string>();
  for (const query of queries) expected.set(query, await ask(query));
  expect(new Set(expected.values()).size).toBeGreaterThan(12);

  const inARow = queries.map(async (query) => {
    const body = JSON.stringify({ query });
    const request = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const last = request.replace('Host: x', 'Host: x\r\nConnection: close');
    const answers = await raw(running, request.repeat(5) + last, 20_000);
    const each = answers.split('HTTP/1.1 200 OK').slice(1);
    return each.length === 6 && each.every((answer) => answer.endsWith(expected.get(query)!));
  });
  let next = 0;
  const oneByOne = Array.from({ length: 32 }, async () => {
    while (next < 600) {
      const query = queries[next++ % queries.length];
      if ((await ask(query)) !== expected.get(query)) return false;
    }
    return true;
  });
  expect((await Promise.all([...inARow, ...oneByOne])).every(Boolean)).toBe(true);
});
