import type { TypedDocument } from './document.js';
import type { Connection } from './pages.js';
import type { Transport } from './transport.js';

/** What names a question in a cache: `['jejaring', what it is about, the operation, its variables, the language]`; any beginning of it names a group. */
export type QueryKey = readonly unknown[];

/** A question as TanStack Query takes it, in every framework it has. */
export interface QueryOptions<Data> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal?: AbortSignal }) => Promise<Data>;
}

/** A list as TanStack Query's infinite queries take it. */
export interface InfiniteQueryOptions<Data> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal?: AbortSignal; readonly pageParam: string | null }) => Promise<Data>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (last: Data) => string | null;
}

/** The beginning of the keys of all questions about one thing; without parts, of all questions to the registry. */
export const queryKey = (...parts: readonly unknown[]): QueryKey => ['jejaring', ...parts];

/** A question that is sent by this transport when TanStack Query wants it. */
export const queryOptions = <Result, Variables>(
  request: Transport,
  document: TypedDocument<Result, Variables>,
  key: QueryKey,
  variables: Variables,
): QueryOptions<Result> => ({
  queryKey: key,
  queryFn: async ({ signal }) => request(document as TypedDocument<Result, {}>, variables as {}, { signal }),
});

/** A list that TanStack Query reads page by page. */
export const infiniteQueryOptions = <Result, Variables extends { readonly after?: string | null | undefined }>(
  request: Transport,
  document: TypedDocument<Result, Variables>,
  key: QueryKey,
  variables: Variables,
  connection: (data: Result) => Connection<unknown> | null | undefined,
): InfiniteQueryOptions<Result> => ({
  queryKey: [...key, 'pages'],
  queryFn: async ({ signal, pageParam }) => request(document as TypedDocument<Result, {}>, { ...variables, after: pageParam }, { signal }),
  initialPageParam: variables.after ?? null,
  getNextPageParam(last) {
    const { hasNextPage = false, endCursor = null } = connection(last)?.pageInfo ?? {};
    return hasNextPage ? endCursor : null;
  },
});
