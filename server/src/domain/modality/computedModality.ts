import { Computed, localeArgument } from '../../model/fields.js';
import { inLocale, localeOf } from '../../model/localized.js';
import { Shape, ShapeField } from '../../model/register.js';
import { worded } from '../../model/wording.js';
import type { Asking, Expression, Row } from '../../query/mapping.js';
import { literal, type Sql, sql } from '../../query/sql.js';
import { CooperationRole, Modality } from '../programme/programme.choices.js';
import { ModalityRule, reasons } from './modality.choices.js';

const withNames = (sentence: Sql, role: 'providers' | 'facilitators' | 'beneficiaries', row: Row, asking: Asking): Sql =>
  sql`replace(${sentence}, ${literal(`{${role}}`)}, coalesce((select string_agg(${inLocale(sql`t.value`, localeOf(asking))}, ', ' order by t.ordinality) from jsonb_array_elements(${row(role)}) with ordinality t), ''))`;

const reason: Expression = (row, asking) => {
  const sentence = worded(reasons, sql`${row('rule')}::text`, asking);
  return withNames(withNames(withNames(sentence, 'providers', row, asking), 'facilitators', row, asking), 'beneficiaries', row, asking);
};

/** The kind of cooperation as it follows from who takes part, with the reason. */
@Shape('The kind of cooperation as it follows from who takes part: to be held against the one that is declared.')
export class ComputedModality {
  @ShapeField(() => Modality, 'The kind of cooperation.') value!: string;
  @ShapeField(() => ModalityRule, 'The rule by which it was told.') rule!: string;
  @Computed(() => String, 'The reason in words, with the names of those it rests on, at most five for each role.', { sql: reason, args: localeArgument })
  reason!: string;
  @ShapeField(
    () => [CooperationRole],
    'Roles that no one is known to have, without which the kind cannot be told. For an agreement: BENEFICIARY where no second developing country is party.',
  )
  missing!: string[];
}
