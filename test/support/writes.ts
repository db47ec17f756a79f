/** A number from 0 to below a bound, by chance or from a tape. */
export type Pick = (below: number) => number;

const id = (kind: string, number: number): string => `md5('${kind} ${number}')::uuid`;
const many = 6;
/** Of these there are two for each agreement, so that two editions can be of one programme. */
const twofold: readonly string[] = ['edition', 'programme'];

const rows = {
  agreement: "slug, name, type, force_basis, renewable) select md5('agreement ' || i)::uuid, 'agreement ' || i, '{}', 'MOU', 'UNKNOWN', 'UNKNOWN'",
  country: "slug, name, code, iso3, is_sovereign) select md5('country ' || i)::uuid, 'country ' || i, '{}', 'X' || i, 'XX' || i, true",
  institution: "slug, name, kind) select md5('institution ' || i)::uuid, 'institution ' || i, '{}', 'MINISTRY'",
  place: "slug, name, kind) select md5('place ' || i)::uuid, 'place ' || i, '{}', 'CITY'",
  programme: "slug, name, kind, status) select md5('programme ' || i)::uuid, 'programme ' || i, '{}', 'TRAINING_SERIES', 'IMPLEMENTATION'",
  edition:
    "slug, name, status, country_list_completeness, programme_id) select md5('edition ' || i)::uuid, 'edition ' || i, '{}', 'HELD', 'PARTIAL', md5('programme ' || i % 6)::uuid",
} as const;

/** Inserts records of the small world that are not there. */
const found = (table: keyof typeof rows, first: number, last = first): string =>
  `insert into ${table} (id, ${rows[table]} from generate_series(${first}, ${last}) i on conflict do nothing`;

/** Keeps a record from going between being read and being pointed at. */
const staying = (alias: string): string => `for key share of ${alias}`;

/** The records that {@link writeOf} writes about. */
export const foundWorld: readonly string[] = Object.keys(rows).map((table) =>
  found(table as keyof typeof rows, 0, (twofold.includes(table) ? 2 : 1) * many - 1),
);

/**
 * A statement that changes relations of the small world, as a user or an importer may: single rows and many, with parents that change,
 * records that go with what is part of them, and rows that are there already. It locks nothing that statements about another number lock, but what may
 * be shared: so transactions that go through the numbers in one order cannot wait for each other in a circle.
 * @param at number of the agreement, or of its editions and programmes, that it is about
 */
export function writeOf(pick: Pick, at: number = pick(many)): string {
  const country = () => id('country', pick(many));
  const some = (table: string, condition: string): string =>
    `id in (select id from ${table} where ${condition} order by id limit ${1 + pick(3)} for update skip locked)`;
  const agreement = id('agreement', at);
  const oneOf = () => at + many * pick(2);
  const one = oneOf();
  const edition = id('edition', one);
  const programme = () => id('programme', oneOf());
  const party = (from: string) =>
    `insert into agreement_party (id, actor_kind, actor_id, capacity, agreement_id, country_id) select gen_random_uuid(), 'Country', ${country()}, 'PARTY', a.id, ${pick(5) ? country() : 'null'} from ${from} where a.id = ${agreement} ${staying('a')}`;
  const writes = [
    () => party('agreement a'),
    () => party(`agreement a, generate_series(1, ${1 + pick(4)})`),
    () => `update agreement_party set country_id = ${country()} where ${some('agreement_party', `agreement_id = ${agreement}`)}`,
    () => `update agreement_party set actor_id = ${country()}, capacity = 'WITNESS' where ${some('agreement_party', `agreement_id = ${agreement}`)}`,
    () => `delete from agreement_party where ${some('agreement_party', `agreement_id = ${agreement}`)}`,
    () => `delete from agreement where id = ${agreement}`,
    () => found('agreement', at),
    () => found('edition', one),
    () => `delete from edition where id = ${edition}`,
    () => `update edition set programme_id = ${programme()} where id = ${edition}`,
    () =>
      `insert into edition_country (id, role, edition_id, country_id) select gen_random_uuid(), 'HOST', e.id, ${country()} from edition e where e.id = ${edition} ${staying('e')} on conflict (edition_id, country_id) do update set role = 'BENEFICIARY'`,
    () => `delete from edition_country where ${some('edition_country', `edition_id = ${edition}`)}`,
    () =>
      `insert into edition_place (id, ordinal, edition_id, place_id) select gen_random_uuid(), 1, e.id, ${id('place', pick(2))} from edition e where e.id = ${edition} ${staying('e')}`,
    () => `update edition_place set place_id = ${id('place', pick(2))} where ${some('edition_place', `edition_id = ${edition}`)}`,
    () =>
      `insert into programme_actor (id, actor_kind, actor_id, programme_id, edition_id) select gen_random_uuid(), 'Institution', ${id('institution', pick(many))}, e.programme_id, e.id from edition e where e.id = ${edition} ${staying('e')}`,
    () =>
      `insert into programme_agreement (id, kind, basis, programme_id, agreement_id) select gen_random_uuid(), 'IMPLEMENTS', 'STATED', ${programme()}, a.id from agreement a where a.id = ${agreement} ${staying('a')}`,
    () =>
      `insert into session (id, slug, ordinal, kind, name, status, list_completeness, edition_id, place_id) select gen_random_uuid(), gen_random_uuid(), 1, 'LAB_VISIT', '{}', 'HELD', 'PARTIAL', e.id, ${id('place', pick(2))} from edition e where e.id = ${edition} ${staying('e')}`,
    () => `update institution set country_id = ${country()}, place_id = ${id('place', pick(2))} where id = ${id('institution', at)}`,
    () => `update programme set parent_id = ${pick(3) ? id('programme', 0) : 'null'} where id = ${id('programme', at + many)}`,
  ];
  return writes[pick(writes.length)]();
}

/** The number of agreements in the small world; each has its own two editions and programmes. */
export const worldSize = many;
