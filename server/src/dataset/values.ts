import { daysOf } from '../model/partialDate.js';
import type { FieldDefinition } from '../model/registry.js';
import { nearest } from './problems.js';

const locales = ['en', 'id'];

/** What is wrong with a written value of a field, or nothing. Relations are looked at elsewhere. */
export function faultOf(field: FieldDefinition, written: unknown): string | undefined {
  const shown = JSON.stringify(written);
  switch (field.kind) {
    case 'text':
      return typeof written === 'string' && written.trim() !== '' ? undefined : `${shown} is not a text`;
    case 'whole':
      return Number.isInteger(written) ? undefined : `${shown} is not a whole number`;
    case 'flag':
      return typeof written === 'boolean' ? undefined : `${shown} is neither true nor false`;
    case 'day':
      return typeof written === 'string' && daysOf(written) ? undefined : `${shown} is not a date that exists, such as '2013', '2013-07' or '2013-07-31'`;
    case 'choice':
      return typeof written === 'string' && written in field.choices!
        ? undefined
        : `${shown} is not one of its codes${nearest(String(written), Object.keys(field.choices!))}`;
    case 'localized':
      return localizedFault(written);
    case 'localizedList':
      return Array.isArray(written) ? written.map(localizedFault).find((fault) => fault !== undefined) : `${shown} is not a list of texts`;
    default:
      return 'is worked out, not written';
  }
}

function localizedFault(written: unknown): string | undefined {
  const shown = JSON.stringify(written);
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return `${shown} is not a text in languages, { en: …, id: … }`;
  const entries = Object.entries(written);
  if (entries.length === 0) return 'has no text in any language';
  const unknown = entries.find(([locale]) => !locales.includes(locale));
  if (unknown) return `${unknown[0]} is not a language of the registry (${locales.join(', ')})`;
  const empty = entries.find(([, text]) => typeof text !== 'string' || text.trim() === '');
  return empty && `the text in ${empty[0]} is empty`;
}

const spans = [
  ['validFrom', 'validTo'],
  ['startsOn', 'endsOn'],
  ['signedOn', 'terminatedOn'],
  ['inForceFrom', 'statedEnd'],
] as const;

/** A span that ends before it begins, as a sentence, or nothing. */
export function spanFault(values: Readonly<Record<string, unknown>>): string | undefined {
  for (const [from, to] of spans) {
    const begins = daysOf(String(values[from] ?? ''));
    const ends = daysOf(String(values[to] ?? ''));
    if (begins && ends && begins.earliest > ends.latest) return `${to} (${String(values[to])}) is before ${from} (${String(values[from])})`;
  }
  return undefined;
}
