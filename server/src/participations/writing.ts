import type { EntityManager } from 'typeorm';
import { insertPersons, type Person, updatePersons } from './participants.js';
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
  /** What the person is called in the book of whoever enters it, where it is to be noted. */
  readonly key: string | undefined;
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
}

const columns = 'id uuid, status participation_status, category participant_category, country_id uuid, nominated_by_id uuid';

const rowOf = (id: string, { status, category, country, nominatedBy }: Facts) => ({ id, status, category, country_id: country, nominated_by_id: nominatedBy });

/** Enters and changes participations and the persons they are of: a statement for each table, however many there are. @param book whose names for persons are noted */
export async function writeParticipations(
  manager: EntityManager,
  book: string,
  entering: readonly Entering[],
  changing: readonly Changing[],
): Promise<Written> {
  await insertPersons(
    manager,
    entering.filter(({ isNewPerson }) => isNewPerson).map(({ person }) => person),
  );
  const keys = entering.filter(({ isNewPerson, key }) => isNewPerson && key !== undefined);
  if (keys.length > 0)
    await manager.query('insert into participant_key (namespace, key, participant_id) select $1, k.key, k.id from unnest($2::text[], $3::uuid[]) k (key, id)', [
      book,
      keys.map(({ key }) => key),
      keys.map(({ person }) => person.id),
    ]);
  const persons = new Map([...entering.filter(({ isNewPerson }) => !isNewPerson), ...changing].map(({ person }) => [person.id, person]));
  const changedPersons = new Set(await updatePersons(manager, [...persons.values()]));
  if (entering.length > 0)
    await manager.query(
      `insert into participation (id, participant_id, edition_id, status, category, country_id, nominated_by_id)
         select p.id, p.participant_id, p.edition_id, p.status, p.category, p.country_id, p.nominated_by_id
         from json_to_recordset($1) p (participant_id uuid, edition_id uuid, ${columns})`,
      [JSON.stringify(entering.map(({ id, edition, person, facts }) => ({ ...rowOf(id, facts), edition_id: edition, participant_id: person.id })))],
    );
  const changed = changing.length === 0 ? new Set() : await updateFacts(manager, changing);
  const different = changing.filter(({ id, person }) => changed.has(id) || changedPersons.has(person.id)).length;
  return { created: entering.length, changed: different, unchanged: changing.length - different };
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
