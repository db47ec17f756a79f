// All of these programs must compile, and what is said of their types must be so. They are not run; programs.test.ts asks several compilers.
import { type AgreementStatus, createClient, createTransport } from '../../../sdk/src/index.js';
import {
  type AgreementFilter,
  type CountryBy,
  type DataOf,
  execute,
  fragment,
  type NodeOf,
  query,
  type Selected,
  type Selection,
  select,
  variable,
} from '../../../sdk/src/query/index.js';

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const client = createClient({ url: '' });
type Status = AgreementStatus | (string & {});

// — Fields, lists, nulls

export const names = select({ countries: { totalCount: true, nodes: { __typename: true, code: true, nameTranslations: { locale: true, value: true } } } });
same<
  DataOf<typeof names>,
  {
    readonly countries: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly __typename: 'Country';
        readonly code: string;
        readonly nameTranslations: ReadonlyArray<{ readonly locale: 'EN' | 'ID' | (string & {}); readonly value: string }>;
      }>;
    };
  }
>(true);

export const one = select({
  agreement: { $args: { by: { slug: 'mou-2007' } }, signedOn: true, durationMonths: true, status: { $args: { asOf: '2020-01-01' } } },
});
same<DataOf<typeof one>, { readonly agreement: { readonly signedOn: string | null; readonly durationMonths: number | null; readonly status: Status } | null }>(
  true,
);

export const maybe = select({ nodes: { $args: { ids: ['agr_1'] }, id: true } });
same<DataOf<typeof maybe>, { readonly nodes: ReadonlyArray<{ readonly id: string } | null> }>(true);

// — Aliases and conditions

declare const wanted: boolean;
export const renamed = select({
  countries: {
    $args: { first: 5 },
    nodes: {
      name: true,
      $alias: { nama: { name: { $args: { locale: 'ID' } } }, pacts: { agreements: { totalCount: true } }, unsure: { code: { $skip: wanted } } },
    },
  },
});
same<
  NodeOf<DataOf<typeof renamed>['countries']>,
  { readonly name: string; readonly nama: string; readonly pacts: { readonly totalCount: number }; readonly unsure?: string }
>(true);

export const unsure = select({
  agreements: { $include: wanted, totalCount: true, nodes: { slug: { $skip: wanted }, signedAt: wanted ? { name: true } : undefined } },
});
same<
  DataOf<typeof unsure>,
  {
    readonly agreements?: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly slug?: string; readonly signedAt?: { readonly name: string } | null }>;
    };
  }
>(true);

// — Fragments

const card = fragment('Agreement', { slug: true, name: true, status: true });
const place = { name: true, country: { code: true } } as const satisfies Selection<'Place'>;
type Card = { readonly slug: string; readonly name: string; readonly status: Status };
same<Selected<'Agreement', typeof card>, Card>(true);

export const spread = select({ agreements: { nodes: { ...card, signedAt: place, parties: { $args: { first: 2 }, nodes: { actor: { slug: true } } } } } });
same<
  NodeOf<DataOf<typeof spread>['agreements']>,
  {
    readonly slug: string;
    readonly name: string;
    readonly status: Status;
    readonly signedAt: { readonly name: string; readonly country: { readonly code: string } | null } | null;
    readonly parties: { readonly nodes: ReadonlyArray<{ readonly actor: { readonly slug: string } }> };
  }
>(true);
export const show = (agreement: Selected<'Agreement', typeof card>): string => `${agreement.name}: ${agreement.status}`;
void execute(client, spread).then(({ agreements }) => agreements.nodes.map(show));

// — Records of several types

export const kinds = select({
  node: { $args: { id: 'agr_1' }, id: true, $on: { Agreement: card, Named: { slug: true }, Citation: { subject: { $on: { Country: { code: true } } } } } },
});
type Kinds = NonNullable<DataOf<typeof kinds>['node']>;
same<
  Extract<Kinds, { __typename: 'Agreement' }>,
  { readonly __typename: 'Agreement'; readonly id: string } & Card extends infer All ? { readonly [Name in keyof All]: All[Name] } : never
>(true);
same<Extract<Kinds, { __typename: 'Country' }>, { readonly __typename: 'Country'; readonly id: string; readonly slug: string }>(true);
export function label(node: Kinds): string | null {
  if (node.__typename === 'Agreement') return node.status;
  if (node.__typename === 'Citation') return node.subject.__typename === 'Country' ? node.subject.code : node.subject.__typename;
  return node.id;
}
export const states = select({ node: { $args: { id: 'agr_1' }, $on: { Agreement: { status: true }, Edition: { $alias: { state: { status: true } } } } } });
export const actors = select({ agreements: { nodes: { parties: { nodes: { actor: { name: true, $on: { Institution: { country: { code: true } } } } } } } } });
same<
  NodeOf<NodeOf<DataOf<typeof actors>['agreements']>['parties']>['actor'],
  | { readonly __typename: 'Country' | 'CountryGroup' | 'UnnamedActor'; readonly name: string }
  | { readonly __typename: 'Institution'; readonly name: string; readonly country: { readonly code: string } | null }
>(true);

// — Choices between selections

export const chosen = select({ agreements: { nodes: { slug: true, signedAt: wanted ? place : { name: true } } } });
same<
  NodeOf<DataOf<typeof chosen>['agreements']>['signedAt'],
  { readonly name: string; readonly country: { readonly code: string } | null } | { readonly name: string } | null
>(true);

export const optional = select({ node: { $args: { id: 'agr_1' }, $on: { Agreement: wanted ? card : undefined, Country: { code: true } } } });
same<Extract<DataOf<typeof optional>['node'], { __typename: 'Agreement' }>['slug'], string | undefined>(true);

// — Arguments

declare const filter: AgreementFilter;
declare const by: CountryBy;
declare const first: number | undefined;
export const given = select({
  country: { $args: { by }, code: true },
  agreements: { $args: { filter, first, after: null, orderBy: [{ field: 'SIGNED_ON', direction: 'DESC', nulls: 'LAST' }] }, totalCount: true },
  institutions: { $args: { filter: { and: [filter.slug ? { slug: filter.slug } : {}], not: { name: { startsWith: 'Kem' } } } }, totalCount: true },
});

// — Variables

export const open = select(
  {
    country: {
      $args: { by: variable('by') },
      name: { $args: { locale: variable('locale') } },
      agreements: { $args: { first: variable('first'), filter: { status: { eq: 'IN_FORCE' } } }, $include: variable('full'), totalCount: true },
    },
  },
  'CountryPage',
);
type Asks = Parameters<
  typeof execute<DataOf<typeof open>, typeof open extends { document: { __apiType?: (variables: infer V) => unknown } } ? V : never, {}>
>[2];
declare const asked: NonNullable<Asks>;
same<typeof asked.by, CountryBy>(true);
same<typeof asked.full, boolean>(true);
same<typeof asked.locale, 'EN' | 'ID' | null | undefined>(true);
same<typeof asked.first, number | null | undefined>(true);
void execute(client, open, { by: { code: 'ID' }, full: true, first: 5 }, { timeout: 5_000 }).then(({ country }) => country?.agreements?.totalCount.toFixed());
void client.request(open.document, { ...open.values, by: { code: 'ID' }, full: false }).then(({ country }) => country?.name.length);

// — Calls

export const outcome = async () => {
  const { ok, data, error } = await query(client, { agreements: { totalCount: true } }).result();
  if (!ok) return error.code;
  same<typeof data, { readonly agreements: { readonly totalCount: number } }>(true);
  const { data: more, cost, requestId } = await execute(client, open, { by: { code: 'ID' }, full: true }).withResponse();
  same<typeof more, DataOf<typeof open>>(true);
  return [requestId, cost?.requested, cost?.remaining?.toFixed()];
};

// — Whoever sends

export const total = async (): Promise<number> =>
  (await query(client, { agreements: { totalCount: true } }, { locale: 'ID', timeout: 5_000 })).agreements.totalCount;
export const small = async () => {
  const { programme } = await query(
    { request: createTransport({ url: '' }) },
    { programme: { $args: { by: { slug: 'smi' } }, name: true } },
    { signal: AbortSignal.timeout(5) },
  );
  return programme?.name;
};

// — Pages

export const page = (after: string | null) =>
  select({ agreements: { $args: { first: 100, after }, edges: { node: card }, pageInfo: { hasNextPage: true, endCursor: true } } });
same<NodeOf<DataOf<ReturnType<typeof page>>['agreements']>, Card>(true);
