import type { EntityManager } from 'typeorm';
import type { PersonInput } from './inputs.js';

/**
 * Where persons are kept. Whatever writes participations knows of them only by this file, and this file only by two functions of the database: the server
 * has no right to read who they are.
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

/** A person who is not there yet. */
export interface NewPerson extends Person {
  /** What the person is called in the book of whoever enters it. */
  readonly key: string;
}

/** What a person cannot be entered without. */
export const neededOfPerson = 'name' satisfies keyof Identity;

/** Whether anything is said of who a person is. */
export const saysSomething = (of: Identity | PersonInput | null | undefined): boolean => Object.values(of ?? {}).some((value) => value != null);

/** Enters persons, in the name of whoever the transaction is for. */
export async function insertPersons(manager: EntityManager, persons: readonly NewPerson[]): Promise<void> {
  if (persons.length > 0) await manager.query('select enter_persons($1)', [rowsOf(persons)]);
}

/** Writes what is different about persons; what is not said of them stays. @returns the ids of those that were changed */
export async function updatePersons(manager: EntityManager, persons: readonly Person[]): Promise<readonly string[]> {
  const said = persons.filter(({ identity }) => saysSomething(identity));
  if (said.length === 0) return [];
  const changed: { id: string }[] = await manager.query('select id from change_persons($1) c(id)', [rowsOf(said)]);
  return changed.map(({ id }) => id);
}

const rowsOf = (persons: readonly (Person & Partial<NewPerson>)[]): string =>
  JSON.stringify(
    persons.map(({ id, key, identity: { birthYear, nationality, ...identity } }) => ({
      id,
      key,
      ...identity,
      birth_year: birthYear,
      nationality_id: nationality,
    })),
  );
