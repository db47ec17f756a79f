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
  /** The person, where they are in the book of whoever asks, or take part in the edition under the pseudonym that was given. */
  readonly participant: string | null;
  /** The person is in the book of whoever asks, who may say who it is. */
  readonly is_own: boolean;
  /** Nothing about the person is changed until that is lifted. */
  readonly is_restricted: boolean;
  /** Nobody knows any more who the person was, and it stays so. */
  readonly is_erased: boolean;
  /** Whoever asks is a party of the programme in this edition. */
  readonly is_party: boolean;
  /** The participation, where it is there. */
  readonly id: string | null;
  readonly status: Status | null;
}

/** What lets somebody write participations of every edition. */
export const mayWriteAll = (principal: Principal): boolean => holds(principal, 'registry:edit');

/** SQL: an institution is a party of a programme, in all of it or in an edition. */
export const isParty = (programme: string, edition: string, institution: string): string =>
  `exists (select from programme_actor a where a.programme_id = ${programme} and (a.edition_id is null or a.edition_id = ${edition}) and a.actor_id = ${institution})`;

/**
 * Finds everything that rows name, in one statement. Which persons and participations there are for whoever asks is a matter of row security: books of
 * others and participations that are not theirs are not there. Persons and participations are looked up one by one, however many there are: `limit` keeps
 * the database from reading all of them for a thousand, which it would while it does not know how many a long transaction has entered.
 * @returns in the order of the rows
 */
export async function resolve(manager: EntityManager, principal: Principal, rows: readonly ParticipationRow[]): Promise<readonly Resolved[]> {
  const editions = new NamesOf('Edition');
  const countries = new NamesOf('Country');
  const institutions = new NamesOf('Institution');
  const asked = rows.map((row, place) => ({
    place,
    e: editions.numberOf(row.edition),
    c: countries.numberOf(row.country),
    i: institutions.numberOf(row.nominatedBy),
    n: countries.numberOf(row.person?.nationality),
    [isPseudonym(row.participant) ? 'pseudonym' : 'key']: row.participant,
  }));
  return manager.query(
    `with editions as materialized (
       select r.n, e.id, e.programme_id from json_to_recordset($3) r (n int, id uuid, slug text) join edition e on e.id = r.id or e.slug = r.slug),
     countries as materialized (
       select r.n, c.id from json_to_recordset($4) r (n int, id uuid, slug text, code text, iso3 text, m49 text)
         join country c on c.id = r.id or c.slug = r.slug or c.code = r.code or c.iso3 = r.iso3 or c.m49 = r.m49),
     institutions as materialized (
       select r.n, i.id from json_to_recordset($5) r (n int, id uuid, slug text) join institution i on i.id = r.id or i.slug = r.slug),
     asked as materialized (
       select r.*, e.id as edition, e.programme_id from json_to_recordset($1) r (place int, e int, c int, i int, n int, pseudonym text, key text) left join editions e on e.n = r.e),
     known as materialized (
       select t.edition_id, t.participant_id, pseudonym(t.participant_id, t.edition_id) as pseudonym
       from participation t where t.edition_id in (select r.edition from asked r where r.pseudonym is not null)),
     named as materialized (
       select r.place, r.edition, r.programme_id, c.id as country, i.id as nominated_by, n.id as nationality, coalesce(k.participant_id, p.participant_id) as participant,
         case when k.participant_id is null and r.key is not null then was_erased(r.key) else false end as was_erased
       from asked r
         left join countries c on c.n = r.c
         left join institutions i on i.n = r.i
         left join countries n on n.n = r.n
         left join lateral (select k.participant_id from participant_key k where k.namespace = (select asking_book()) and k.key = r.key limit 1) k on true
         left join known p on p.edition_id = r.edition and p.pseudonym = r.pseudonym)
     select n.edition, n.country, n.nominated_by, n.nationality, n.participant,
       o.is_own is not null as is_own,
       s.restricted_at is not null as is_restricted, n.was_erased or s.erased_at is not null as is_erased,
       $2::uuid is not null and ${isParty('n.programme_id', 'n.edition', '$2')} as is_party,
       t.id, t.status
     from named n
       left join lateral (select s.restricted_at, s.erased_at from participant s where s.id = n.participant limit 1) s on true
       left join lateral (
         select true as is_own from participant_key o where o.participant_id = n.participant and o.namespace = (select asking_book()) limit 1) o on true
       left join lateral (select t.id, t.status from participation t where t.participant_id = n.participant and t.edition_id = n.edition limit 1) t on true
     order by n.place`,
    [JSON.stringify(asked), principal.institutionId ?? null, editions.text, countries.text, institutions.text],
  );
}

/** What rows call the records of one kind, each name once: they are many, the records few. */
class NamesOf {
  readonly #numbers = new Map<string, number>();
  readonly #names: object[] = [];

  constructor(private readonly kind: 'Edition' | 'Country' | 'Institution') {}

  /** The number of a name; nothing where none is given. */
  numberOf(given: Naming | null | undefined): number | undefined {
    const [found] = Object.entries(given ?? {}).filter(([, each]) => each != null);
    if (!found) return undefined;
    const [by, value] = found;
    const name = `${by} ${value}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const n = this.#names.push({ n: this.#names.length, [by]: by === 'id' ? uuidOf(value, recordNamed(this.kind).prefix) : value }) - 1;
    this.#numbers.set(name, n);
    return n;
  }

  get text(): string {
    return JSON.stringify(this.#names);
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = '00000000-0000-0000-0000-000000000000';

/** The uuid of a global id; one that nothing has, where it is none. */
function uuidOf(given: string, prefix: string): string {
  const id = given.startsWith(`${prefix}_`) ? given.slice(prefix.length + 1) : '';
  return uuid.test(id) ? id : nobody;
}

/** Whether a person is named by a pseudonym of the registry, and not by a number of the caller's own. */
export const isPseudonym = (participant: string): boolean => /^P-[0-9a-f]{20}$/.test(participant);
