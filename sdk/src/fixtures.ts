import { answers, type Fixtures, parts } from './generated/fixtures.js';

/** What is given of a value; the rest is filled in. */
export type Partially<Value> = Value extends readonly (infer Item)[]
  ? readonly Partially<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Partially<Value[Key]> }
    : Value;

/**
 * Values of the domain for tests: `fixtures.agreementCard({ name: 'Water' })`, `fixtures.listAgreements({ agreements: { nodes: [{}, {}] } })`.
 * What is not given is filled in, always alike: a list has one item, a count says how many there are, ids differ within a list.
 */
export const fixtures: Fixtures = /* #__PURE__ */ new Proxy({} as Fixtures, {
  get: (_, name: string) => {
    const template = parts[name] ?? answers[name[0].toUpperCase() + name.slice(1)];
    return template === undefined ? undefined : (own?: unknown) => complete(template, own);
  },
});

/**
 * A value by a template: what is given, and of everything else what the template has.
 * @throws TypeError for a `__typename` that the schema does not allow there
 */
export function complete(template: unknown, own: unknown, position = 0): unknown {
  if (own === null || typeof template !== 'object' || template === null) return own === undefined ? template : own;
  // A list is one item, unless its template says behind that item that there is none.
  if (Array.isArray(template))
    return ((own as unknown[] | undefined) ?? (template.length > 1 ? [] : [undefined])).map((item, i) => complete(template[0], item, i));
  if ('...' in template) return complete(choose(template['...'] as Record<string, unknown>, own as { __typename?: string } | undefined), own, position);
  const given = (own ?? {}) as Record<string, unknown>;
  const entries = Object.entries(template).map(([key, value]) => [
    key,
    key in given ? complete(value, given[key]) : numbered(key, complete(value, undefined), position),
  ]);
  const whole = { ...given, ...Object.fromEntries(entries) };
  if (Array.isArray(whole.nodes) && 'totalCount' in whole && !('totalCount' in given)) whole.totalCount = whole.nodes.length;
  return whole;
}

function choose(types: Record<string, unknown>, own: { __typename?: string } | undefined): unknown {
  const [first] = Object.keys(types);
  const name = own?.__typename ?? first;
  if (!(name in types)) throw new TypeError(`There is no ${name} here; there may be ${Object.keys(types).join(', ')}.`);
  return types[name];
}

/** Two records of a list are never the same one. */
function numbered(key: string, value: unknown, position: number): unknown {
  if (position === 0 || typeof value !== 'string') return value;
  if (key === 'id') return value.slice(0, -12) + String(position + 1).padStart(12, '0');
  return key === 'slug' ? `${value}-${position + 1}` : value;
}
