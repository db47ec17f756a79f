import { operationOf, type TypedDocument, type TypedNode } from './document.js';
import { type Keys, type Lists, type Operations, type OptionsOfQueries, table } from './generated/client.js';
import { type Logger, logTo } from './logging.js';
import type { TransportOptions } from './options.js';
import { type Connection, type Pages, type PagingOptions, paginate } from './pages.js';
import { persisted } from './persisted.js';
import { infiniteQueryOptions, type QueryKey, queryKey, queryOptions } from './queryOptions.js';
import type { RateLimit } from './rateLimit.js';
import { createTransport, type Transport } from './transport.js';

/** How a client sends its requests. */
export interface ClientOptions extends TransportOptions {
  /** Is told about attempts and deprecated fields; nobody is told if not given. See {@link logTo}. */
  readonly logger?: Logger | undefined;
  /** Sends documents by hash; with `get` caches may answer public questions. `off` if not given. See {@link persisted}. */
  readonly persisted?: 'off' | 'post' | 'get' | undefined;
}

/** An API as a list of typed methods: one for each ready operation, and {@link Client.request} for every other document. */
export interface Client extends Operations, Lists {
  /** Sends any document: a typed one, or a string whose types are given with the call. */
  readonly request: Transport;
  /** Turns the pages of any connection in any document: `paginate(document, variables, (data) => data.programme?.actors)`. */
  paginate<Result, Variables, Page extends Connection<unknown>>(
    document: TypedDocument<Result, Variables> | TypedNode<Result, Variables>,
    variables: NoInfer<Variables>,
    connection: (data: NoInfer<Result>) => Page | null | undefined,
    options?: PagingOptions<NoInfer<Variables>>,
  ): Pages<Page>;
  /** The ready queries as TanStack Query takes them: `useQuery(client.options.getAgreement({ by }))`. */
  readonly options: OptionsOfQueries;
  /** Names of groups of queries in a cache: `invalidateQueries({ queryKey: client.keys.agreements() })`. */
  readonly keys: Keys;
  /** What the last operation cost, and what is left by now; undefined where nothing is limited, and as long as the server has said nothing. */
  readonly rateLimit: RateLimit | undefined;
}

const lowerFirst = (name: string): string => name[0].toLowerCase() + name.slice(1);

type Row = readonly [document: TypedDocument<object, Readonly<Record<string, unknown>>>, group?: string, connection?: string];

/**
 * A client of the API at a URL. It keeps no connection; its methods can be taken out of it.
 *
 * Every method resolves with the data of a complete answer and rejects with a {@link JejaringError} for everything else.
 */
export function createClient({ logger, persisted: by = 'off', ...options }: ClientOptions): Client {
  const ours = [...(by === 'off' ? [] : [persisted(by)]), ...(logger ? [logTo(logger)] : [])];
  const request = createTransport({ ...options, middleware: [...(options.middleware ?? []), ...ours] });
  const methods: Record<string, unknown> = {};
  const offers: Record<string, unknown> = {};
  const keys: Record<string, () => QueryKey> = {};

  for (const [document, group, connection = group] of table as readonly Row[]) {
    const method = lowerFirst(operationOf(document).name!);
    methods[method] = (variables = {}, own = {}) => request(document, variables, own);
    if (!group) continue;
    const keyOf = (variables: object) => queryKey(group, method, variables, ...(options.locale ? [options.locale] : []));
    offers[method] = (variables = {}) => queryOptions(request, document, keyOf(variables), variables);
    keys[group] = () => queryKey(group);
    if (!method.startsWith('list')) continue;
    const list = lowerFirst(method.slice(4));
    const find = (data: object) =>
      connection!.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], data) as Connection<unknown>;
    methods[list] = (variables = {}, own = {}) => paginate(request, document, variables, find, own);
    offers[list] = { infinite: (variables = {}) => infiniteQueryOptions(request, document, keyOf(variables), variables, find) };
  }

  const client = {
    ...methods,
    request,
    paginate: (...rest: Parameters<Client['paginate']>) => paginate(request, ...rest),
    options: offers,
    keys,
  };
  return Object.defineProperty(client, 'rateLimit', { get: () => request.rateLimit }) as unknown as Client;
}
