import type { Viewer } from './database.js';

/** A field's arguments. Those without a variable are the same at every request. */
export interface Arguments {
  /** The arguments of a request, coerced. */
  readonly of: (bindings: Bindings) => Record<string, unknown>;
  readonly areFixed: boolean;
}

/** What a request adds to a plan. */
export interface Bindings {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** Arguments worked out so far. */
  readonly known: Map<Arguments, Record<string, unknown>>;
}

/** A request's variables and viewer, with nothing worked out yet. */
export const bind = (variables: Bindings['variables'], viewer: Viewer): Bindings => ({ variables, viewer, known: new Map() });

/**
 * A value that each request brings anew, while the statement it stands in stays. What is made of it must be told by
 * {@link derive}; looking at it while a statement is rendered would tie the statement to one request.
 */
export class Late<Value = unknown> {
  constructor(readonly of: (bindings: Bindings) => Value) {}
}

/** A value that is there, or comes with each request. */
export type Given<Value> = Value | Late<Value>;

/** What is made of a given value: now if it is there, else with each request. */
export const derive = <From, To>(given: Given<From>, make: (value: From) => To): Given<To> =>
  given instanceof Late ? new Late((bindings) => make(given.of(bindings))) : make(given);

/** Who asks, as far as a statement is concerned. */
export const lateViewer = {
  locale: new Late(({ viewer }) => viewer.locale),
  today: new Late(({ viewer }) => viewer.today),
  /** The uuid of the institution for which they ask, or null. */
  institution: new Late(({ viewer }) => viewer.principal?.institutionId ?? null),
} as const;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/**
 * The arguments of a request with every scalar, and every list of scalars, made late: what is left is their shape.
 * Nulls and empty lists stay, because a statement may be another one where they are.
 */
export function symbolic(args: Arguments, bindings: Bindings): Record<string, unknown> {
  if (args.areFixed) return args.of(bindings);
  const open = (value: unknown, of: (bindings: Bindings) => unknown): unknown => {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) {
      if (value.length === 0) return value;
      return value.every(isScalar) ? new Late(of) : value.map((item, i) => open(item, (b) => (of(b) as unknown[])[i]));
    }
    if (typeof value !== 'object') return new Late(of);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item, (b) => (of(b) as Record<string, unknown>)[key])]));
  };
  return open(args.of(bindings), args.of) as Record<string, unknown>;
}

/** The shape of variables: two requests of one shape have {@link symbolic} arguments of one shape. */
export function shapeOf(value: unknown): string {
  if (value === null) return '0';
  if (value === undefined) return '';
  if (typeof value !== 'object') return 's';
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return value.every(isScalar) ? 'l' : `[${value.map(shapeOf).join()}]`;
  }
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}:${shapeOf(item)}`)
    .join()}}`;
}
