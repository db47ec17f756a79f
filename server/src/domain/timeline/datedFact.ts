import { Computed, localeArgument } from '../../model/fields.js';
import { Listed, ListedAnyOf, ListedValue, Rows } from '../../model/listed.js';
import { inLocale, localeOf } from '../../model/localized.js';
import { Node } from '../../model/node.js';
import { PartialDate } from '../../model/scalars.js';
import { worded } from '../../model/wording.js';
import { name, sql, value } from '../../query/sql.js';
import { HappeningStatus } from '../event/event.choices.js';
import { Citation } from '../source/citation.entity.js';
import { DatedFactKind, datedFactWords, datedKinds } from './datedFact.choices.js';

/** A date in the life of a record, with what it is the date of. */
@Listed('A date in the life of something, with what it is the date of.', [{ field: 'date' }])
export class DatedFact {
  @ListedValue('choice', () => DatedFactKind, 'What it is.', { sortable: true }) kind!: string;
  @ListedValue('day', () => PartialDate, 'When, as exactly as is known. Lists are ordered by the first day it may mean.', { sortable: true }) date!: string;
  @Computed(() => String, 'In words: `Agreement signed: Memorandum of Understanding …`.', {
    sql: (row, asking) => sql`${worded(datedFactWords, row('kind'), asking)} || ': ' || ${inLocale(row('subject'), localeOf(asking))}`,
    args: localeArgument,
  })
  label!: string;
  @ListedValue('choice', () => HappeningStatus, 'For events and editions whether it took place; null for others.', { optional: true }) status?: string;
  @ListedAnyOf(() => Node, datedKinds, 'The record the date is of.') record!: object;
  @Rows(
    () => Citation,
    'Where the date comes from.',
    (row) => sql`(select c.* from citation c where c.subject_id = ${row('recordId')} and (c.field = any(${row('fields')}) or c.field = '*'))`,
  )
  citations!: Citation[];
  @ListedValue(
    'flag',
    () => Boolean,
    'True where every date is listed. False where there are more than 5,000 records of one sort, such as editions: of these the first 5,000 by id are looked at.',
  )
  isComplete!: boolean;
}

const withUnits = { withUnits: { type: () => Boolean, description: 'Also that of its units and country offices, and of theirs.' } };

/** The timeline of a kind of record; hoisted, because entities import each other in circles. */
export function Dated(kind: 'institution' | 'country' | 'programme'): PropertyDecorator {
  return Rows(
    () => DatedFact,
    'What is dated in its life, in one list by time: what was founded, signed, held, undertaken, said and awarded, each with its sources.',
    (row, { args }) =>
      kind === 'institution'
        ? sql`institution_timeline(${row('id')}, ${value(args.withUnits ?? false)}::boolean)`
        : sql`${name(`${kind}_timeline`)}(${row('id')})`,
    kind === 'institution' ? withUnits : undefined,
  );
}
