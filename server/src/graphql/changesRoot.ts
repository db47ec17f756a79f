import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Arg, Int, Resolver } from 'type-graphql';
import { Change } from '../domain/journal/change.js';
import { changeTypes } from '../domain/journal/journal.choices.js';
import { connectionOf } from '../model/connection.js';
import { derive, type Given } from '../query/bindings.js';
import type { RootMapping } from '../query/mapping.js';
import { sql, value } from '../query/sql.js';
import { dataField, type RootClass, rootClass } from './dataField.js';

const field = 'changes';
const onlyTypes = 'Only changes of records of these kinds.';

/** The root field that tells all changes of the registry, page by page. */
export function changesRoot(): RootClass {
  const made = rootClass();
  // The enum is made here and not when the schema asks for it: by then it must be known.
  const { type: ChangeType, kindOf } = changeTypes();
  const args = [
    { name: 'types', type: () => [ChangeType], description: onlyTypes },
    { name: 'first', type: () => Int, description: 'How many, from the first there was or after `after`: 1 to 100, 20 if nothing is said.' },
    { name: 'after', type: () => String, description: 'A cursor: the page begins behind it.' },
    { name: 'last', type: () => Int, description: 'How many of the latest: 1 to 100.' },
  ];
  args.forEach(({ name, type, description }, i) => {
    Arg(name, type as () => never, { nullable: true, description })(made.prototype, field, i);
  });
  const from: Extract<RootMapping, { kind: 'table' }>['from'] = (asking) => {
    const asked = asking.args.types as Given<string[]> | null | undefined;
    if (!asked) return sql`public_journal`;
    return sql`(select j.* from public_journal j where j.kind = any(${value(derive(asked, (list) => list.map(kindOf)))}::text[]))`;
  };
  dataField(
    made,
    field,
    () => connectionOf(Change),
    false,
    'All changes of the registry in the order in which they were committed, for whoever keeps a copy. The same live: the subscription of this name at `/graphql/stream`. Example: `changes(after: "…", first: 100) { nodes { cursor kind operation recordId changes { field before after } } }`.',
    { kind: 'table', from },
    args.length,
  );
  Resolver()(made);
  return made;
}

/** Adds the same, live, to a schema. The stream reads its events by the field of the query, so nothing stands behind this one. */
export function withSubscription(schema: GraphQLSchema): GraphQLSchema {
  const { args } = schema.getQueryType()!.getFields()[field];
  const argumentNamed = (name: string) => args.find((each) => each.name === name)!;
  const subscription = new GraphQLObjectType({
    name: 'Subscription',
    description: 'What can be followed live, as server-sent events at `/graphql/stream`.',
    fields: {
      [field]: {
        type: new GraphQLNonNull(schema.getType('Change') as GraphQLObjectType),
        description:
          'Each change of the registry when it is committed. Whoever comes back with Last-Event-ID goes on where they were. Example: `subscription { changes { cursor kind operation recordId } }`.',
        args: {
          types: { type: argumentNamed('types').type, description: onlyTypes },
          after: {
            type: argumentNamed('after').type,
            description: 'A cursor: what was changed since then comes first. Without it comes only what is changed from now on.',
          },
        },
      },
    },
  });
  return new GraphQLSchema({ ...schema.toConfig(), subscription });
}
