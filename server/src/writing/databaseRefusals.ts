import { spans } from '../model/faults.js';
import { snake } from '../query/naming.js';
import { fieldOfColumn } from './columns.js';
import type { Draft } from './drafts.js';
import type { Refusals } from './refusals.js';

/** What PostgreSQL says of a row that it refuses. */
interface DatabaseFault {
  readonly code?: string;
  readonly message: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly table?: string;
}

/** The field that a rule of the database is about, by the end of the rule's name; those about times are about an end. */
const fieldsOfRules: Readonly<Record<string, string>> = {
  has_an_actor: 'actor',
  has_a_programme: 'programme',
  is_made_by_someone: 'madeBy',
  weight_is_a_share: 'weight',
  weights_make_a_whole: 'weight',
  is_once_at_a_time: 'group',
  is_between_two: 'to',
  is_not_part_of_itself: 'parent',
  value_is_not_negative: 'value',
  headcount_is_not_negative: 'headcount',
  delivered_is_not_negative: 'delivered',
  duration_days_is_positive: 'durationDays',
  is_planned_to_end_after_it_begins: 'plannedEndsOn',
  counts_over_a_time_that_ends_after_it_begins: 'periodTo',
};

/** What people are told of rules whose own words are for programmers. */
const sayings: Readonly<Record<string, string>> = {
  citation_preferred:
    'The sources of a field must agree on the value that is shown. Enter what another source says with addClaim, and follow it with preferClaim.',
  citation_preferred_left: 'The value that is shown must stay cited. Follow another source first, with preferClaim.',
};

/** The database's own account of a fault, where it refused what was written; nothing where something else went wrong. */
export function refusalIn(fault: unknown): DatabaseFault | undefined {
  const told = (fault as { driverError?: DatabaseFault }).driverError;
  return told?.code?.startsWith('23') ? told : undefined;
}

/** Takes down that the database refused a row. @param draft the one that was being written, where that is known */
export function takeDown({ code, message, constraint = '', column, table }: DatabaseFault, draft: Draft, refusals: Refusals): void {
  const at = (field: string | undefined) => (field ? [...draft.path, field] : draft.path);
  switch (code) {
    case '23514':
    case '23P01': {
      const says = sayings[constraint] ?? (isSentence(message) ? message : `The rule ${constraint} does not allow it`);
      refusals.invalid(at(fieldOfRule(constraint, draft)), says);
      break;
    }
    case '23505':
      refusals.duplicate(draft.path, `Another ${draft.record.name} has the same: ${constraint.replace(/_key$/, '').replaceAll('_', ' ')}`);
      break;
    case '23502':
      refusals.invalid(at(column && fieldOfColumn(draft, column)), `${column ?? 'A value'} is missing`);
      break;
    case '23503': {
      const field = draft.record.fields.find(({ name }) => [`${table}_${snake(name)}_fkey`, `${table}_${snake(name)}_id_fkey`].includes(constraint));
      refusals.invalid(at(field?.name), 'Other records rest on what would go, or what is named here has just gone');
      break;
    }
    default:
      refusals.invalid(draft.path, 'The database does not take it');
  }
}

/** The rules of our own speak in sentences; PostgreSQL's words begin small. */
const isSentence = (message: string): boolean => /^[A-Z].*\.$/s.test(message);

function fieldOfRule(constraint: string, { record, values }: Draft): string | undefined {
  const known = Object.entries(fieldsOfRules).find(([end]) => constraint.endsWith(end));
  if (known) return known[1];
  if (!constraint.endsWith('ends_after_it_begins')) return undefined;
  const ends = spans.map(([, to]) => to).filter((to) => record.fields.some(({ name }) => name === to));
  return ends.find((to) => to in values) ?? ('durationMonths' in values ? 'durationMonths' : ends[0]);
}
