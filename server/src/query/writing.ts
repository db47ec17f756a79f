import type { Arguments } from './bindings.js';
import type { Making } from './criteria.js';
import type { Entity } from './entity.js';
import type { Form } from './form.js';
import type { PlanNode } from './plan.js';
import type { Alias, Sql } from './sql.js';

/** What parts of a plan are written with: the form of the answer, and the statement they become a part of. */
export interface Writing {
  readonly form: Form;
  /** The arguments of a field in this request; values are late. */
  readonly args: (args: Arguments) => Readonly<Record<string, unknown>>;
  readonly making: (args: Readonly<Record<string, unknown>>) => Making;
  /** The object of a row, and the joins that its to-one fields need. */
  readonly object: (entity: Entity, at: Alias, fields: readonly PlanNode[]) => { readonly object: Sql; readonly joins: Sql };
}
