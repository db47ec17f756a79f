import { fieldsOfColumns } from '../../model/columns.js';
import { Locale } from '../../model/localized.js';
import { Shape, ShapeField } from '../../model/register.js';
import type { Row } from '../../query/mapping.js';
import { type Sql, sql, value } from '../../query/sql.js';

/** One field of an entry of the journal. */
@Shape('A field that was changed, with its value before and after.')
export class FieldChange {
  @ShapeField(() => String, 'The field, as it is named in this schema.') field!: string;
  @ShapeField(() => Locale, 'The language of the values, where the field has a text in several.', { optional: true }) locale?: string;
  @ShapeField(() => String, 'The value before, as this schema writes it: a date, a number, a code, an id, a text. Null where there was none.', {
    optional: true,
  })
  before?: string;
  @ShapeField(() => String, 'The value after, written alike; null where there is none any more.', { optional: true }) after?: string;
}

/** How a load is told: the dataset, its digest, and how many records of each kind. */
const loaded = (kinds: readonly string[]) => Object.fromEntries(['dataset', 'digest', ...kinds].map((name) => [name, { name, form: 'plain' }]));

let told: string | undefined;

/** What an entry changed, field by field. */
export function changesOf(row: Row): Sql {
  if (!told) {
    const fields = fieldsOfColumns();
    told = JSON.stringify({ ...fields, Dataset: loaded(Object.keys(fields[''])) });
  }
  return sql`field_changes(${row('kind')}, ${row('before')}, ${row('after')}, ${value(told)}::jsonb)`;
}
