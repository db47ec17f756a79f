import { Arg, Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { inputsOf } from './inputs.js';
import { recordOf } from './registry.js';

/** Where a page stands in its list (Relay). */
@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'There are more records after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There are records before this page. Going forward it is true after the first page; going backward it is exact.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record of this page; null when the page is empty.' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record of this page: give it as `after` for the next one.' })
  endCursor?: string;
}

const connections = new Map<Function, Function>();

/** The connection type to a record's list, `AgreementConnection`; made once. */
export function connectionOf(target: Function): Function {
  const made = connections.get(target);
  if (!made) throw new Error(`No connection was derived for ${target.name}`);
  return made;
}

/** Makes `XConnection` and `XEdge` for a record; to be called for each public record before the schema is built. */
export function deriveConnection(target: Function, name: string): void {
  const edge = class {};
  ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place there.`, simpleResolvers: true })(edge);
  Field(() => String, { description: 'Its place in this list: give it as `after` or `before`.' })(edge.prototype, 'cursor');
  Field((() => target) as () => never, { description: `The ${name}.` })(edge.prototype, 'node');

  const connection = class {};
  ObjectType(`${name}Connection`, { description: `A page of a list of ${name} records.`, simpleResolvers: true })(connection);
  Extensions({ connection: { of: name } })(connection);
  Field((() => [target]) as () => never, { description: 'The records of this page.' })(connection.prototype, 'nodes');
  Field((() => [edge]) as () => never, { description: 'The records of this page, each with its cursor.' })(connection.prototype, 'edges');
  Field(() => PageInfo, { description: 'Where this page stands in the list.' })(connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many records the whole list has. Counted only when asked for.' })(connection.prototype, 'totalCount');
  connections.set(target, connection);
}

interface ExtraArguments {
  readonly [argument: string]: { readonly type: () => object; readonly description: string };
}

/** Gives a field the arguments of a list: paging, filter, order. */
export function connectionArguments(target: () => Function, prototype: object, field: string, extra: ExtraArguments = {}): void {
  const paging: [string, () => object, string][] = [
    ['first', () => Int, 'How many records, from the start or after `after`: 1 to 100, 20 if nothing is said.'],
    ['after', () => String, 'A cursor: the page begins behind it.'],
    ['last', () => Int, 'How many records, from the end or before `before`: 1 to 100.'],
    ['before', () => String, 'A cursor: the page ends before it.'],
    ['filter', () => inputsOf(target()).filter, 'Which records.'],
    ['orderBy', () => [inputsOf(target()).order], 'In which order; the id decides between equals.'],
  ];
  const extras = Object.entries(extra).map(([name, { type, description }]): [string, () => object, string] => [name, type, description]);
  [...paging, ...extras].forEach(([name, type, description], i) => {
    Arg(name, type as () => never, { nullable: true, description })(prototype, field, i);
  });
}

const lookUps = new Map<Function, Function>();

/** The input of a look-up, `AgreementBy`: exactly one of id, slug or another unique field; made once. */
export function deriveBy(target: Function): Function {
  const known = lookUps.get(target);
  if (known) return known;
  const record = recordOf(target);
  const by = class {};
  lookUps.set(target, by);
  InputType(`${record.name}By`, { description: `Names one ${record.name}: exactly one of these is given.` })(by);
  Extensions({ oneOf: true })(by);
  Field(() => ID, { nullable: true, description: `Its global id, \`${record.prefix}_…\`.` })(by.prototype, 'id');
  if (record.hasSlug) Field(() => String, { nullable: true, description: 'Its readable name in addresses.' })(by.prototype, 'slug');
  for (const field of record.fields.filter(({ unique }) => unique))
    Field(() => String, { nullable: true, description: field.description })(by.prototype, field.name);
  return by;
}
