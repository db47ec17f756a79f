import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ListCountries } from '../../sdk/src/index.js';
import { newKey } from '../../server/src/access/keyText.js';
import { closed, type Door, type Guarded, guarded, open } from './support.js';

let ours: Guarded;
let door: Door;
let keys: Record<string, string | undefined>;
beforeAll(async () => {
  ours = await guarded('embedded');
  door = await ours.open();
  keys = {
    nobody: undefined,
    'an administrator': (await ours.key(['registry:administer'])).key,
    'somebody who may not': (await ours.key(['registry:edit'])).key,
    'a wrong key': newKey('aaaaaaaaaa'),
  };
}, 200_000);

/** All that a caller sees, without what differs from one answer to the next. */
async function seen(query: string, key: string | undefined) {
  const { status, headers, text } = await door.ask(query, key);
  const { date, 'x-request-id': id, ...rest } = Object.fromEntries(headers);
  return { status, headers: rest, text: text.replaceAll(id, 'id').replace(/"remaining":\d+/, '') };
}

describe.each(['nobody', 'an administrator', 'somebody who may not', 'a wrong key'])('asked by %s', (who) => {
  it.each([
    ['what is public', open],
    ['what needs a scope', closed],
    ['both at once', `${open.slice(0, -1)} ${closed.slice(1)}`],
  ])('%s is answered before Apollo as Apollo answers it', async (_what, query) => {
    // A document of its own is asked the long way the first time, and the short way from then on.
    const own = `${query} # ${who}`;
    const first = await seen(own, keys[who]);
    expect(await seen(own, keys[who])).toEqual(first);
    expect(await seen(own, keys[who])).toEqual(first);
  });
});

it('one document serves callers who may and callers who may not', async () => {
  const shared = `${closed} # shared`;
  const statuses = [];
  for (const who of ['an administrator', 'nobody', 'somebody who may not', 'an administrator', 'a wrong key', 'nobody'])
    statuses.push((await seen(shared, keys[who])).status);
  expect(statuses).toEqual([200, 401, 403, 200, 401, 401]);
});

it('what is asked by its hash with a key is kept by no cache, and what is not says that keys make a difference', async () => {
  const address = `${door.url}/graphql?documentId=sha256:${createHash('sha256').update(String(ListCountries)).digest('hex')}`;
  const asked = await fetch(address, { headers: { authorization: `Bearer ${keys['an administrator']}` } });
  expect([asked.status, asked.headers.get('cache-control'), asked.headers.get('etag')]).toEqual([200, 'no-store', null]);
  const publicly = await fetch(address);
  expect(publicly.headers.get('cache-control')).toMatch(/^public/);
  expect(publicly.headers.get('vary')).toContain('Authorization');
});
