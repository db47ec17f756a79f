import type { EntityManager } from 'typeorm';

/**
 * Where persons are kept. Whatever writes participations knows of them only by this file.
 */

/** What is known of a person besides that they take part. */
export interface Identity {
  readonly name?: string | null;
  readonly sex?: string | null;
  readonly birthYear?: number | null;
  /** Id of a country. */
  readonly nationality?: string | null;
  readonly employer?: string | null;
  readonly occupation?: string | null;
  readonly contact?: string | null;
}

/** A person to be entered or changed. */
export interface Person {
  readonly id: string;
  readonly identity: Identity;
}

const columns = 'name text, sex text, birth_year int, nationality_id uuid, employer text, occupation text, contact text';

const rowsOf = (persons: readonly Person[]): string =>
  JSON.stringify(
    persons.map(({ id, identity: { birthYear, nationality, ...identity } }) => ({ id, ...identity, birth_year: birthYear, nationality_id: nationality })),
  );

/** What a person cannot be entered without. */
export const neededOfPerson = 'name' satisfies keyof Identity;

/** Enters persons. */
export async function insertPersons(manager: EntityManager, persons: readonly Person[]): Promise<void> {
  if (persons.length === 0) return;
  await manager.query(
    `insert into participant (id, name, sex, birth_year, nationality_id, employer, occupation, contact)
       select p.id, p.name, p.sex, p.birth_year, p.nationality_id, p.employer, p.occupation, p.contact
       from json_to_recordset($1) p (id uuid, ${columns})`,
    [rowsOf(persons)],
  );
}

/** Writes what is different about persons; what is not said of them stays. @returns the ids of those that were changed */
export async function updatePersons(manager: EntityManager, persons: readonly Person[]): Promise<readonly string[]> {
  const said = persons.filter(({ identity }) => Object.values(identity).some((value) => value != null));
  if (said.length === 0) return [];
  const [changed]: [{ id: string }[], number] = await manager.query(
    `update participant t set name = n.name, sex = n.sex, birth_year = n.birth_year, nationality_id = n.nationality_id,
       employer = n.employer, occupation = n.occupation, contact = n.contact
     from (
       select p.id, coalesce(p.name, o.name) as name, coalesce(p.sex, o.sex) as sex, coalesce(p.birth_year, o.birth_year) as birth_year,
         coalesce(p.nationality_id, o.nationality_id) as nationality_id, coalesce(p.employer, o.employer) as employer,
         coalesce(p.occupation, o.occupation) as occupation, coalesce(p.contact, o.contact) as contact
       from json_to_recordset($1) p (id uuid, ${columns}) join participant o on o.id = p.id) n
     where t.id = n.id and (t.name, t.sex, t.birth_year, t.nationality_id, t.employer, t.occupation, t.contact)
       is distinct from (n.name, n.sex, n.birth_year, n.nationality_id, n.employer, n.occupation, n.contact)
     returning t.id`,
    [rowsOf(said)],
  );
  return changed.map(({ id }) => id);
}
