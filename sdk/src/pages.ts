import type { TypedDocument, TypedNode } from './document.js';
import { JejaringError } from './errors.js';
import type { RequestOptions } from './options.js';
import type { Transport } from './transport.js';

/** A page of a list, as far as turning it goes. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a page of a connection type holds. */
export type NodeOf<Page> = Page extends Connection<infer Node> ? Node : never;

/** How pages are turned, besides how each is asked for. */
export interface PagingOptions<Variables = Readonly<Record<string, unknown>>> extends Omit<RequestOptions, 'idempotencyKey'> {
  /** How many records a page has: 1 to 100; what the operation says if not given. */
  readonly pageSize?: number | undefined;
  /** Whether the next page is asked for while this one is in use. */
  readonly prefetch?: boolean | undefined;
  /** Which variables turn the page; `{ first, after }` if not given. For a document that names them otherwise. */
  readonly turn?: ((page: { readonly first?: number; readonly after?: string }) => Partial<Variables>) | undefined;
}

/**
 * A list that is read page by page, from its beginning or from the `after` of its variables. Awaited, it is its first page.
 * Each loop reads anew; a loop that is left ends what it has asked for.
 */
export interface Pages<Page> extends AsyncIterable<NodeOf<Page>>, PromiseLike<Page | undefined> {
  /** The pages themselves. Keep `pageInfo.endCursor` of one to go on behind it another time. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** The records of all pages, as many as the limit at most. */
  toArray(options: { readonly limit: number }): Promise<NodeOf<Page>[]>;
}

/**
 * Turns the pages of a connection, wherever in an answer it stands.
 * @param connection finds it; where there is none, the list is empty
 */
export function paginate<Result, Variables, Page extends Connection<unknown>>(
  request: Transport,
  document: TypedDocument<Result, Variables> | TypedNode<Result, Variables>,
  variables: NoInfer<Variables>,
  connection: (data: NoInfer<Result>) => Page | null | undefined,
  { pageSize, prefetch = false, turn = (page) => page as Partial<Variables>, signal, ...options }: PagingOptions<NoInfer<Variables>> = {},
): Pages<Page> {
  const pageAt = async (after: string | undefined, ending: AbortSignal | undefined): Promise<Page | undefined> => {
    const page = { ...(pageSize !== undefined && { first: pageSize }), ...(after !== undefined && { after }) };
    const send = request as unknown as (document: unknown, variables: unknown, options: RequestOptions) => PromiseLike<Result>;
    return connection(await send(document, { ...variables, ...turn(page) }, { ...options, signal: ending })) ?? undefined;
  };

  async function* pages(): AsyncGenerator<Page, void, undefined> {
    const leaving = new AbortController();
    const leave = () => leaving.abort(signal?.reason);
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
    try {
      let cursor: unknown = (variables as { after?: unknown }).after;
      let page = await pageAt(undefined, leaving.signal);
      while (page) {
        const { hasNextPage, endCursor } = page.pageInfo;
        if (hasNextPage && (endCursor === null || endCursor === cursor)) throw stuck();
        const ask = () => pageAt(endCursor ?? undefined, leaving.signal);
        const early = hasNextPage && prefetch ? ask() : undefined;
        // A fault of a page that is asked for early is told when that page is wanted.
        early?.catch(() => {});
        // A page that its filter has emptied is passed over: there may be more behind it.
        if (page.nodes.length > 0) yield page;
        if (!hasNextPage) return;
        cursor = endCursor;
        page = await (early ?? ask());
      }
    } finally {
      signal?.removeEventListener('abort', leave);
      leave();
    }
  }

  async function* nodes(): AsyncGenerator<NodeOf<Page>, void, undefined> {
    for await (const page of pages()) yield* page.nodes as NodeOf<Page>[];
  }

  return {
    pages,
    [Symbol.asyncIterator]: nodes,
    async toArray({ limit }) {
      const found: NodeOf<Page>[] = [];
      if (limit > 0) for await (const node of nodes()) if (found.push(node) >= limit) break;
      return found;
    },
    // biome-ignore lint/suspicious/noThenProperty: awaited, a list is its first page.
    then: (fulfilled, rejected) => pageAt(undefined, signal).then(fulfilled, rejected),
  };
}

const stuck = (): JejaringError => new JejaringError({ code: 'STUCK_CURSOR', message: 'The list goes on, but its cursor stays where it was.' });
