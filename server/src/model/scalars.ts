import { GraphQLScalarType, Kind } from 'graphql';
import { refuse } from '../errors.js';
import { isPartialDate } from './partialDate.js';

function textScalar(name: string, description: string, specifiedByURL: string, read: (text: string) => string): GraphQLScalarType {
  const parse = (input: unknown): string =>
    typeof input === 'string' ? read(input) : refuse('BAD_USER_INPUT', `${name} is written as a string, not as ${JSON.stringify(input)}.`);
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A whole day, `2018-07-18`. */
export const Day = textScalar(
  'Date',
  'A day of the calendar in ISO 8601, such as `2018-07-18`.',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  (text) =>
    dayPattern.test(text) && isPartialDate(text)
      ? text
      : refuse('BAD_USER_INPUT', `Date is a day such as 2018-07-18, not ${JSON.stringify(text.slice(0, 40))}.`),
);

/** A date that may not be whole, in EDTF level 1. */
export const PartialDate = textScalar(
  'PartialDate',
  'A date as exactly as it is known, in EDTF level 1: `2013`, `2013-07`, `2013-07-31`, `1897-05-15?` (uncertain), `1981-09/1981-10` (between).',
  'https://www.loc.gov/standards/datetime/',
  (text) =>
    isPartialDate(text)
      ? text
      : refuse('BAD_USER_INPUT', `PartialDate is a date such as 2013, 2013-07 or 2013-07-31, not ${JSON.stringify(text.slice(0, 40))}.`),
);

/** A moment in UTC. The database hands it over with an offset; it is printed with milliseconds and `Z`. */
export const Moment = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment in UTC, RFC 3339, such as `2024-05-01T08:00:00.500Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (moment) => new Date(moment as string).toISOString(),
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function readMoment(input: unknown): string {
  const moment = new Date(typeof input === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(input) ? input : Number.NaN);
  if (Number.isNaN(moment.getTime()))
    refuse('BAD_USER_INPUT', `DateTime is a moment such as 2024-05-01T08:00:00Z, not ${JSON.stringify(input ?? null).slice(0, 40)}.`);
  return moment.toISOString();
}

/** An address on the web. */
export const Url = textScalar('URL', 'An absolute address on the web.', 'https://url.spec.whatwg.org/', (text) =>
  URL.canParse(text) ? text : refuse('BAD_USER_INPUT', `URL is an absolute address, not ${JSON.stringify(text.slice(0, 40))}.`),
);
