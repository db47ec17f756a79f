import type { EntityManager } from 'typeorm';
import { type Identity, insertPersons, type Person, updatePersons } from './participants.js';
import type { Status } from './steps.js';

/** What a participation says. */
export interface Facts {
  readonly status: Status;
  readonly category: string | null;
  /** Id of a country. */
  readonly country: string | null;
  /** Id of an institution. */
  readonly nominatedBy: string | null;
}

/** A participation to be entered. */
export interface Entering {
  readonly id: string;
  /** Id of the edition. */
  readonly edition: string;
  readonly person: Person;
  readonly isNewPerson: boolean;
  /** What the person is called by whoever enters it; noted where the person is new. */
  readonly key: string;
  readonly facts: Facts;
}

/** A participation to be changed. */
export interface Changing {
  readonly id: string;
  readonly person: Person;
  readonly facts: Facts;
}

/** What came of it. */
export interface Written {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Those to be entered that are there already, out of sight of whoever enters them. */
  readonly hidden: ReadonlySet<string>;
}

const columns = 'id uuid, status participation_status, category participant_category, country_id uuid, nominated_by_id uuid';

const rowOf = (id: string, { status, category, country, nominatedBy }: Facts) => ({ id, status, category, country_id: country, nominated_by_id: nominatedBy });

/** Enters and changes participations and the persons they are of: a statement for each table, however many there are. */
export async function writeParticipations(manager: EntityManager, entering: readonly Entering[], changing: readonly Changing[]): Promise<Written> {
  await insertPersons(
    manager,
    entering.filter(({ isNewPerson }) => isNewPerson).map(({ person, key }) => ({ ...person, key })),
  );
  const changedPersons = new Set(await updatePersons(manager, saidOf([...entering.filter(({ isNewPerson }) => !isNewPerson), ...changing])));
  const entered = entering.length === 0 ? new Set() : await insertFacts(manager, entering);
  const changed = changing.length === 0 ? new Set() : await updateFacts(manager, changing);
  const different = changing.filter(({ id, person }) => changed.has(id) || changedPersons.has(person.id)).length;
  const hidden = new Set(entering.map(({ id }) => id).filter((id) => !entered.has(id)));
  return { created: entered.size, changed: different, unchanged: changing.length - different, hidden };
}

/** What several participations say of the same person, together; of a field said twice what was said last. */
function saidOf(participations: readonly Pick<Entering, 'person'>[]): Person[] {
  const persons = new Map<string, Identity>();
  for (const { person } of participations) {
    const said = Object.entries(person.identity).filter(([, value]) => value != null);
    persons.set(person.id, { ...persons.get(person.id), ...Object.fromEntries(said) });
  }
  return [...persons].map(([id, identity]) => ({ id, identity }));
}

/** Enters participations, but for those that are there. @returns the ids of those that were not */
async function insertFacts(manager: EntityManager, entering: readonly Entering[]): Promise<ReadonlySet<unknown>> {
  const rows: { id: string }[] = await manager.query(
    `insert into participation (id, participant_id, edition_id, status, category, country_id, nominated_by_id)
       select p.id, p.participant_id, p.edition_id, p.status, p.category, p.country_id, p.nominated_by_id
       from json_to_recordset($1) p (participant_id uuid, edition_id uuid, ${columns})
     on conflict do nothing returning id`,
    [JSON.stringify(entering.map(({ id, edition, person, facts }) => ({ ...rowOf(id, facts), edition_id: edition, participant_id: person.id })))],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Writes what is different; what is not said stays. */
async function updateFacts(manager: EntityManager, changing: readonly Changing[]): Promise<ReadonlySet<string>> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    `update participation t set status = n.status, category = n.category, country_id = n.country_id, nominated_by_id = n.nominated_by_id
     from (
       select p.id, p.status, coalesce(p.category, o.category) as category, coalesce(p.country_id, o.country_id) as country_id,
         coalesce(p.nominated_by_id, o.nominated_by_id) as nominated_by_id
       from json_to_recordset($1) p (${columns}) join participation o on o.id = p.id) n
     where t.id = n.id and (t.status, t.category, t.country_id, t.nominated_by_id) is distinct from (n.status, n.category, n.country_id, n.nominated_by_id)
     returning t.id`,
    [JSON.stringify(changing.map(({ id, facts }) => rowOf(id, facts)))],
  );
  return new Set(rows.map(({ id }) => id));
}
