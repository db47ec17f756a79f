import { type Bindings, Late } from './bindings.js';
import { compile, type Sql, type Statement } from './sql.js';

/** A statement without a request's values, and what it takes for granted. */
export interface Template {
  readonly text: string;
  /** Values, and late ones. */
  readonly values: readonly unknown[];
  /** Things a request decides that the text depends on, each with what was decided. */
  readonly decided: readonly Decision[];
  /** It reads what the database shows to some only, and must be told who asks. */
  readonly isGuarded: boolean;
}

/** Something that a request decides: an order, a direction, which kinds of record are looked up. */
export interface Decision {
  readonly late: Late;
  readonly as: unknown;
}

/** Freezes a rendered fragment. */
export const templateOf = (fragment: Sql, decided: readonly Decision[], isGuarded: boolean): Template =>
  Object.freeze({ ...compile(fragment), decided, isGuarded });

/** The statement of a request; undefined where it has decided otherwise than the template. */
export function fill(template: Template, bindings: Bindings): Statement | undefined {
  if (!template.decided.every(({ late, as }) => late.of(bindings) === as)) return undefined;
  const values = template.values.map((value) => (value instanceof Late ? value.of(bindings) : value));
  return template.isGuarded ? { text: template.text, values, principal: bindings.viewer.principal } : { text: template.text, values };
}
