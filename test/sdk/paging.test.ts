import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AbortedError, createClient, createTransport, type JejaringError, type PagingOptions, paginate, type TypedDocument } from '../../sdk/src/index.js';
import { servedToReaders } from '../support/served.js';
import { type Received, standIn } from './support/standIn.js';

type Page = { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
const List: TypedDocument<{ list: Page | null }, { first?: number; after?: string }> = 'query List($first: Int, $after: String) { list }';

/** A server whose list has these pages; the cursor behind page n is `n`. */
async function listOf(pages: readonly (readonly number[])[], ms = 0) {
  const received: Received[] = [];
  const url = await standIn((response, each) => {
    received.push(each);
    const i = Number(each.body.variables?.after ?? 0);
    const list: Page = { nodes: [...pages[i]], pageInfo: { hasNextPage: i + 1 < pages.length, endCursor: String(i + 1) } };
    setTimeout(() => response.end(JSON.stringify({ data: { list } })), ms);
  });
  const all = (options?: PagingOptions<{ first?: number; after?: string }>, variables = {}) =>
    paginate(createTransport({ url, maxRetries: 0 }), List, variables, ({ list }) => list, options);
  return { all, received, asked: () => received.map(({ body }) => body.variables?.after) };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const fault = (work: Promise<unknown>): Promise<JejaringError> =>
  work.then(
    () => expect.unreachable('it went well'),
    (error) => error,
  );

describe('a list', () => {
  it('is read to its end, a page at a time', async () => {
    const { all, asked } = await listOf([[1, 2], [3, 4], [5]]);
    expect(await collect(all())).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toEqual([undefined, '1', '2']);
  });

  it('is asked for no further than it is read', async () => {
    const { all, asked } = await listOf([[1, 2], [3], [4]]);
    for await (const item of all()) if (item === 2) break;
    expect(asked()).toEqual([undefined]);
  });

  it('has pages of the size that is said', async () => {
    const { all, received } = await listOf([[1], [2]]);
    await collect(all({ pageSize: 1 }));
    expect(received.map(({ body }) => body.variables)).toEqual([{ first: 1 }, { first: 1, after: '1' }]);
  });

  it('goes on behind a cursor that was kept', async () => {
    const { all, asked } = await listOf([[1], [2], [3]]);
    let kept: string | null = null;
    for await (const { pageInfo } of all().pages()) {
      kept = pageInfo.endCursor;
      break;
    }
    expect(await collect(all({}, { after: kept }))).toEqual([2, 3]);
    expect(asked()).toEqual([undefined, '1', '2']);
  });

  it('gives an array no longer than is asked for, and asks for no page beyond it', async () => {
    const { all, asked } = await listOf([[1, 2], [3, 4], [5]]);
    expect(await all().toArray({ limit: 4 })).toEqual([1, 2, 3, 4]);
    expect(asked()).toHaveLength(2);
    expect(await all().toArray({ limit: 100 })).toHaveLength(5);
    expect(await all().toArray({ limit: 0 })).toEqual([]);
  });

  it('is its first page when it is awaited', async () => {
    const { all, asked } = await listOf([[1, 2], [3]]);
    expect(await all()).toEqual({ nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: '1' } });
    expect(asked()).toEqual([undefined]);
  });

  it('passes over a page that is empty while there are more', async () => {
    const { all, asked } = await listOf([[], [1], [], [], [2], []]);
    expect(await collect(all())).toEqual([1, 2]);
    expect(asked()).toHaveLength(6);
  });

  it('is empty where there is no connection', async () => {
    const url = await standIn((response) => response.end('{"data":{"list":null}}'));
    expect(await collect(paginate(createTransport({ url }), List, {}, ({ list }) => list))).toEqual([]);
  });

  it('whose cursor stays where it was ends with an error, not never', async () => {
    const answer = (endCursor: string | null) =>
      standIn((response) => response.end(JSON.stringify({ data: { list: { nodes: [1], pageInfo: { hasNextPage: true, endCursor } } } })));
    for (const [cursor, pages] of [
      ['same', 1],
      [null, 0],
    ] as const) {
      const found: number[] = [];
      const list = paginate(createTransport({ url: await answer(cursor) }), List, {}, (data) => data.list);
      const error = await fault(
        (async () => {
          for await (const item of list) found.push(item);
        })(),
      );
      expect(error).toMatchObject({ name: 'JejaringError', code: 'STUCK_CURSOR', retryable: false });
      expect(found).toHaveLength(pages);
    }
    const started = paginate(createTransport({ url: await answer('same') }), List, { after: 'same' }, (data) => data.list);
    expect(await fault(collect(started))).toMatchObject({ code: 'STUCK_CURSOR' });
  });

  it('asks for each page once, however many want the next record at the same time', async () => {
    const { all, asked } = await listOf([[1], [2], [3]], 20);
    const pages = all().pages();
    const results = await Promise.all([pages.next(), pages.next(), pages.next(), pages.next()]);
    expect(results.map(({ value }) => value?.nodes)).toEqual([[1], [2], [3], undefined]);
    expect(asked()).toEqual([undefined, '1', '2']);
  });
});

describe('prefetch', () => {
  it('asks for the next page while this one is in use', async () => {
    const { all, asked } = await listOf([[1], [2], [3]]);
    const pages = all({ prefetch: true }).pages();
    await pages.next();
    await expect.poll(asked).toEqual([undefined, '1']);
    expect((await pages.next()).value?.nodes).toEqual([2]);
    await expect.poll(asked).toEqual([undefined, '1', '2']);
    await pages.return();
  });

  it('ends what it has asked for when the loop is left', async () => {
    let closed = 0;
    const url = await standIn((response, { body }) => {
      if (!body.variables?.after) return void response.end(JSON.stringify({ data: { list: { nodes: [1], pageInfo: { hasNextPage: true, endCursor: '1' } } } }));
      response.once('close', () => closed++);
    });
    for await (const _ of paginate(createTransport({ url }), List, {}, ({ list }) => list, { prefetch: true })) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      break;
    }
    await expect.poll(() => closed).toBe(1);
  });

  it('tells a fault of the next page when that page is wanted, and not before', async () => {
    const url = await standIn((response, { body }) => {
      if (body.variables?.after) return void response.writeHead(400).end('{"errors":[{"message":"no","extensions":{"code":"BAD_USER_INPUT"}}]}');
      response.end(JSON.stringify({ data: { list: { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: '1' } } } }));
    });
    const found: number[] = [];
    const error = await fault(
      (async () => {
        for await (const item of paginate(createTransport({ url }), List, {}, ({ list }) => list, { prefetch: true })) {
          await new Promise((resolve) => setTimeout(resolve, 30));
          found.push(item);
        }
      })(),
    );
    expect(found).toEqual([1, 2]);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

it('a signal ends a list between two pages and within one, and keeps no listener', async () => {
  const { all } = await listOf([[1], [2], [3]], 20);
  const leaving = new AbortController();
  const error = await fault(
    (async () => {
      for await (const _ of all({ signal: leaving.signal })) leaving.abort('left');
    })(),
  );
  expect(error).toBeInstanceOf(AbortedError);
  expect(error.cause).toBe('left');
  expect(await fault(collect(all({ signal: leaving.signal })))).toBeInstanceOf(AbortedError);
  const { signal } = new AbortController();
  await collect(all({ signal }));
  expect([getEventListeners(signal, 'abort'), getEventListeners(leaving.signal, 'abort')]).toEqual([[], []]);
});

describe('lists of the registry', () => {
  it('are the same in pages of any size, prefetched or not', async () => {
    const { url } = await servedToReaders();
    const client = createClient({ url: `${url}/graphql` });
    const whole = (await client.listEditions({ first: 100 })).editions;
    expect(whole.totalCount).toBe(whole.nodes.length);
    for (const options of [{ pageSize: 1 }, { pageSize: 2, prefetch: true }, {}]) expect(await collect(client.editions({}, options))).toEqual(whole.nodes);
    const filter = { country: { code: { eq: 'ID' } } };
    const indonesian = (await client.listInstitutions({ filter, first: 100 })).institutions.nodes;
    expect(indonesian.length).toBeGreaterThan(3);
    expect(await client.institutions({ filter }, { pageSize: 2 }).toArray({ limit: 1_000 })).toEqual(indonesian);
  });

  it('inside a record are turned like any other', async () => {
    const { url } = await servedToReaders();
    const client = createClient({ url: `${url}/graphql`, locale: 'EN' });
    const whole = (await client.listCountryAgreements({ by: { code: 'ID' }, first: 100 })).country!.agreements;
    expect(whole.nodes.length).toBeGreaterThan(1);
    expect(await collect(client.countryAgreements({ by: { code: 'ID' } }, { pageSize: 1 }))).toEqual(whole.nodes);
    expect(await collect(client.countryAgreements({ by: { code: 'ZZ' } }))).toEqual([]);

    const Actors: TypedDocument<
      { programme: { actors: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | null },
      { slug: string; most?: number; behind?: string }
    > =
      'query ($slug: String!, $most: Int, $behind: String) { programme(by: { slug: $slug }) { actors(first: $most, after: $behind) { nodes { id } pageInfo { hasNextPage endCursor } } } }';
    const actors = (pageSize: number) =>
      collect(
        client.paginate(Actors, { slug: 'smi' }, ({ programme }) => programme?.actors, {
          pageSize,
          turn: ({ first, after }) => ({ most: first, behind: after }),
        }),
      );
    expect(await actors(1)).toEqual(await actors(100));
    expect((await actors(1)).length).toBeGreaterThan(1);
  });
});
