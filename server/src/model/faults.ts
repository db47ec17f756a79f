import { daysOf } from './partialDate.js';
import type { FieldDefinition } from './registry.js';

const locales = ['en', 'id'];

/** What is wrong with a value that is to be written to a field, or nothing. Relations are looked at elsewhere. */
export function faultOf(field: FieldDefinition, written: unknown): string | undefined {
  const shown = JSON.stringify(written);
  switch (field.kind) {
    case 'text':
      return textFault(written);
    case 'whole':
      return Number.isInteger(written) ? undefined : `${shown} is not a whole number`;
    case 'flag':
      return typeof written === 'boolean' ? undefined : `${shown} is neither true nor false`;
    case 'day':
      return typeof written === 'string' && daysOf(written) ? undefined : `${shown} is not a date that exists, such as '2013', '2013-07' or '2013-07-31'`;
    case 'choice':
      return typeof written === 'string' && written in field.choices! ? undefined : `${shown} is not one of its codes`;
    case 'localized':
      return localizedFault(written);
    case 'localizedList':
      return Array.isArray(written) ? written.map(localizedFault).find((fault) => fault !== undefined) : `${shown} is not a list of texts`;
    default:
      return 'is worked out, not written';
  }
}

function textFault(written: unknown): string | undefined {
  if (typeof written !== 'string' || written.trim() === '') return `${JSON.stringify(written)} is not a text`;
  return isStorable(written) ? undefined : 'holds a character that cannot be stored, such as NUL';
}

/** A text that comes back from the database as it went in: without NUL, and without half a character. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

function localizedFault(written: unknown): string | undefined {
  const shown = JSON.stringify(written);
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return `${shown} is not a text in languages, { en: …, id: … }`;
  const entries = Object.entries(written);
  if (entries.length === 0) return 'has no text in any language';
  const unknown = entries.find(([locale]) => !locales.includes(locale));
  if (unknown) return `${unknown[0]} is not a language of the registry (${locales.join(', ')})`;
  const empty = entries.find(([, text]) => typeof text !== 'string' || text.trim() === '');
  if (empty) return `the text in ${empty[0]} is empty`;
  const wrong = entries.find(([, text]) => !isStorable(text as string));
  return wrong && `the text in ${wrong[0]} holds a character that cannot be stored, such as NUL`;
}

/** Fields of which one is the first and the other the last day of something. */
export const spans = [
  ['validFrom', 'validTo'],
  ['startsOn', 'endsOn'],
  ['plannedStartsOn', 'plannedEndsOn'],
  ['periodFrom', 'periodTo'],
  ['signedOn', 'terminatedOn'],
  ['inForceFrom', 'statedEnd'],
] as const;

/** A span that ends before it begins: the field of its end, and what is wrong as a sentence; or nothing. */
export function spanFault(values: Readonly<Record<string, unknown>>): { readonly field: string; readonly says: string } | undefined {
  for (const [from, to] of spans) {
    const begins = daysOf(String(values[from] ?? ''));
    const ends = daysOf(String(values[to] ?? ''));
    if (begins && ends && begins.earliest > ends.latest)
      return { field: to, says: `${to} (${String(values[to])}) is before ${from} (${String(values[from])})` };
  }
  return undefined;
}
