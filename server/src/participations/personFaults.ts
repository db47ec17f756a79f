import type { PersonInput } from './inputs.js';

const texts = ['name', 'sex', 'employer', 'occupation', 'contact'] as const;

/** What is wrong with what is said of a person, without repeating it; or nothing. */
export function faultOfPerson(person: PersonInput | null | undefined): { readonly field: string; readonly says: string } | undefined {
  if (!person) return undefined;
  for (const field of texts) {
    const text = person[field];
    if (text == null) continue;
    if (text.trim() === '' || text.length > 500) return { field, says: `The ${field} is of 1 to 500 characters.` };
    if (text.includes('\0') || /\p{Surrogate}/u.test(text)) return { field, says: `The ${field} holds a character that cannot be stored, such as NUL.` };
  }
  const { birthYear } = person;
  if (birthYear != null && (birthYear < 1900 || birthYear > new Date().getUTCFullYear()))
    return { field: 'birthYear', says: 'The year of birth is between 1900 and this year.' };
  return undefined;
}
