import type { EntityManager } from 'typeorm';
import { recordNamed } from '../model/registry.js';
import type { Principal } from '../query/database.js';
import { holds } from '../query/permission.js';
import type { Naming, ParticipationRow } from './inputs.js';
import type { Status } from './steps.js';

/** A row of participations, with all that the registry knows of what it names. */
export interface Resolved {
  readonly edition: string | null;
  readonly country: string | null;
  readonly nominated_by: string | null;
  readonly nationality: string | null;
  /** The person, where they are there and whoever asks has to do with them. */
  readonly participant: string | null;
  /** Whoever asks is a party of the programme in this edition. */
  readonly is_party: boolean;
  /** The participation, where it is there. */
  readonly id: string | null;
  readonly version: number | null;
  readonly status: Status | null;
  readonly present_country: string | null;
  readonly present_category: string | null;
  readonly present_nominated_by: string | null;
}

/** What lets somebody write participations of every edition. */
export const mayWriteAll = (principal: Principal): boolean => holds(principal, 'registry:edit');

/** The book in which whoever asks has names for persons: each institution has its own, the registry's editors share one. */
export const bookOf = ({ institutionId }: Principal): string => institutionId ?? 'registry';

/** SQL: an institution is a party of a programme, in all of it or in an edition. */
export const isParty = (programme: string, edition: string, institution: string): string =>
  `exists (select from programme_actor a where a.programme_id = ${programme} and (a.edition_id is null or a.edition_id = ${edition}) and a.actor_id = ${institution})`;

/** The columns by which an input may name a record of a kind. */
const names = {
  Edition: ['slug'],
  Country: ['slug', 'code', 'iso3', 'm49'],
  Institution: ['slug'],
} as const;

/** Finds everything that rows name, in one statement. @returns in the order of the rows */
export async function resolve(manager: EntityManager, principal: Principal, rows: readonly ParticipationRow[]): Promise<readonly Resolved[]> {
  const asked = rows.map((row, place) => ({
    place,
    ...keysOf('e', 'Edition', row.edition),
    ...keysOf('c', 'Country', row.country),
    ...keysOf('i', 'Institution', row.nominatedBy),
    ...keysOf('n', 'Country', row.person?.nationality),
    ...(pseudonymOf(row.participant) ? { p_id: pseudonymOf(row.participant) } : { p_key: row.participant }),
  }));
  return manager.query(
    `with asked as materialized (
       select * from json_to_recordset($1) r (place int, e_id uuid, e_slug text, c_id uuid, c_slug text, c_code text, c_iso3 text, c_m49 text, i_id uuid, i_slug text,
         n_id uuid, n_slug text, n_code text, n_iso3 text, n_m49 text, p_id uuid, p_key text)),
     named as (
       select r.place, e.id as edition, e.programme_id, c.id as country, i.id as nominated_by, n.id as nationality,
         coalesce(k.participant_id, (
           select p.id from participant p where p.id = r.p_id and ($4 or exists (select from participant_key o where o.participant_id = p.id and o.namespace = $2)
             or exists (select from participation t join edition d on d.id = t.edition_id where t.participant_id = p.id and (t.nominated_by_id = $3 or ${isParty('d.programme_id', 'd.id', '$3')})))
         )) as participant
       from asked r
         left join edition e on e.id = r.e_id or e.slug = r.e_slug
         left join country c on c.id = r.c_id or c.slug = r.c_slug or c.code = r.c_code or c.iso3 = r.c_iso3 or c.m49 = r.c_m49
         left join institution i on i.id = r.i_id or i.slug = r.i_slug
         left join country n on n.id = r.n_id or n.slug = r.n_slug or n.code = r.n_code or n.iso3 = r.n_iso3 or n.m49 = r.n_m49
         left join participant_key k on k.namespace = $2 and k.key = r.p_key)
     select n.edition, n.country, n.nominated_by, n.nationality, n.participant, $3::uuid is not null and ${isParty('n.programme_id', 'n.edition', '$3')} as is_party,
       t.id, t.version, t.status, t.country_id as present_country, t.category as present_category, t.nominated_by_id as present_nominated_by
     from named n left join participation t on t.participant_id = n.participant and t.edition_id = n.edition
     order by n.place`,
    [JSON.stringify(asked), bookOf(principal), principal.institutionId ?? null, mayWriteAll(principal)],
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = '00000000-0000-0000-0000-000000000000';

/** The uuid of a global id; one that nothing has, where it is none. */
function uuidOf(given: string, prefix: string): string {
  const id = given.startsWith(`${prefix}_`) ? given.slice(prefix.length + 1) : '';
  return uuid.test(id) ? id : nobody;
}

/** The person that a pseudonym of the registry names; nothing for a name of the caller's own. */
export const pseudonymOf = (participant: string): string | undefined => (participant.startsWith('par_') ? uuidOf(participant, 'par') : undefined);

function keysOf(alias: string, kind: keyof typeof names, given: Naming | null | undefined): Record<string, string> {
  const [[name, value]] = Object.entries(given ?? { none: '' }).filter(([, each]) => each != null);
  if (name === 'id') return { [`${alias}_id`]: uuidOf(value, recordNamed(kind).prefix) };
  return (names[kind] as readonly string[]).includes(name) ? { [`${alias}_${name}`]: value } : {};
}
