/**
 * The SDK with TanStack Query. What stands here for its core is the same in React, Vue, Solid and Svelte: the options go into
 * `useQuery(jejaring.options.getAgreement({ by }))` and `useInfiniteQuery(jejaring.options.agreements.infinite({ filter }))` as they are.
 */
import { createClient, type JejaringError } from '@jejaring/sdk';
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { expect } from './expect.js';

export async function run(url: string): Promise<void> {
  const jejaring = createClient({ url, locale: 'EN' });
  // The SDK tries again by itself, and knows for which faults and for how long; so the cache need not.
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });

  const { agreement } = await cache.fetchQuery(jejaring.options.getAgreement({ by: { slug: 'mou-2007' } }));
  expect('a record', agreement?.slug, 'mou-2007');
  const kept = cache.getQueryData<typeof agreement>(jejaring.options.getAgreement({ by: { slug: 'mou-2007' } }).queryKey);
  expect('what is kept under its key', kept !== undefined, true);

  // A list page by page, as a button "more" would read it.
  const list = new InfiniteQueryObserver(cache, jejaring.options.editions.infinite({ first: 2, filter: { programme: { slug: { eq: 'smi' } } } }));
  const close = list.subscribe(() => {});
  await list.refetch();
  while (list.getCurrentResult().hasNextPage) await list.fetchNextPage();
  const slugs = list.getCurrentResult().data?.pages.flatMap(({ editions }) => editions.nodes.map(({ slug }) => slug)) ?? [];
  expect('all pages', slugs.sort(), ['smi-2016', 'smi-2017', 'smi-2018']);
  close();

  // After a change, everything about agreements is read anew, and nothing else.
  await cache.fetchQuery(jejaring.options.getCountry({ by: { code: 'NP' } }));
  await cache.invalidateQueries({ queryKey: jejaring.keys.agreements() });
  const isStale = (queryKey: readonly unknown[]) => cache.getQueryState(queryKey)?.isInvalidated;
  expect('what is read anew', isStale(jejaring.options.getAgreement({ by: { slug: 'mou-2007' } }).queryKey), true);
  expect('what is not', isStale(jejaring.options.getCountry({ by: { code: 'NP' } }).queryKey), false);

  // Whoever leaves a page ends its request: the signal of the cache goes through to the network.
  const observer = new QueryObserver(cache, jejaring.options.listProgrammes());
  const leave = observer.subscribe(() => {});
  leave();
  await cache.cancelQueries();

  const refusal = await cache.fetchQuery(jejaring.options.listAgreements({ first: 1_000 })).catch((error: JejaringError) => error.code);
  expect('an error with its code', refusal, 'BAD_USER_INPUT');
  cache.clear();
}
