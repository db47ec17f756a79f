import type { Principal } from '../query/database.js';
import { holds } from '../query/permission.js';
import type { NominateParticipationInput, PersonInput } from './inputs.js';
import { neededOfPerson, saysSomething } from './participants.js';
import { isPseudonym, type Resolved } from './resolving.js';

/** What is wrong with what is said of a person. Nothing of it repeats what was said. */
export interface PersonFault {
  readonly path: readonly string[];
  readonly code: 'VALIDATION_FAILED' | 'NOT_FOUND' | 'FORBIDDEN';
  readonly message: string;
}

const texts = ['name', 'sex', 'employer', 'occupation', 'contact'] as const;

/** What is wrong with the words themselves, whoever they are about. */
export function faultsOfWords({ participant, person }: Pick<NominateParticipationInput, 'participant' | 'person'>): PersonFault[] {
  const faults: PersonFault[] = [];
  const add = (path: string[], message: string): void => void faults.push({ path, code: 'VALIDATION_FAILED', message });
  if (participant.trim() === '' || participant.length > 200 || !isStorable(participant)) add(['participant'], 'A person is named by 1 to 200 characters.');
  const fault = person && faultOfFields(person);
  if (fault) add(['person', fault.field], fault.says);
  return faults;
}

function faultOfFields(person: PersonInput): { readonly field: string; readonly says: string } | undefined {
  for (const field of texts) {
    const text = person[field];
    if (text == null) continue;
    if (text.trim() === '' || text.length > 500) return { field, says: `The ${field} is of 1 to 500 characters.` };
    if (!isStorable(text)) return { field, says: `The ${field} holds a character that cannot be stored, such as NUL.` };
  }
  const { birthYear } = person;
  if (birthYear != null && (birthYear < 1900 || birthYear > new Date().getUTCFullYear()))
    return { field: 'birthYear', says: 'The year of birth is between 1900 and this year.' };
  return undefined;
}

const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/**
 * What is in the way of the person whom words name, by what the registry knows. Who a person is, is said by whoever has entered it, and by administrators.
 * @param isEntering the person is about to be entered by something before this
 */
export function faultsOfNaming(
  { participant, person }: Pick<NominateParticipationInput, 'participant' | 'person'>,
  named: Resolved,
  principal: Principal,
  isEntering = false,
): PersonFault[] {
  const says = saysSomething(person);
  const one = (path: string[], code: PersonFault['code'], message: string): PersonFault[] => [{ path, code, message }];
  if (person?.nationality && !named.nationality) return one(['person', 'nationality'], 'NOT_FOUND', 'There is no such country.');
  if (isPseudonym(participant) && !named.participant)
    return one(['participant'], 'NOT_FOUND', 'There is no participant of this pseudonym in the edition whom you have to do with.');
  if (named.is_erased && (says || !named.participant))
    return one(['participant'], 'FORBIDDEN', 'This person was erased from the registry and is not entered again. Take them out of what you send.');
  if (named.is_restricted)
    return one(['participant'], 'FORBIDDEN', 'What the registry holds of this person is restricted: until that is lifted nothing of it is changed.');
  if (!named.participant && !person?.[neededOfPerson] && !isEntering)
    return one(['person', neededOfPerson], 'VALIDATION_FAILED', `Your books have nobody of this name here yet: a new person needs a ${neededOfPerson}.`);
  if (named.participant && says && !named.is_own && !holds(principal, 'registry:administer'))
    return one(['person'], 'FORBIDDEN', 'Who this is was entered by somebody else, and is changed by them alone.');
  return [];
}
