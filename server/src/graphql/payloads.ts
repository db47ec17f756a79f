import { GraphQLNonNull, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** Gives the payload of every mutation the field `query`: where questions start, so that what has changed is read in the same request. */
export function addQueryToPayloads(schema: GraphQLSchema): void {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  for (const payload of mutations.map(({ type }) => getNamedType(type)).filter(isObjectType))
    payload.getFields().query ??= {
      name: 'query',
      description: 'Where questions start: what else is to be read after the change.',
      type: new GraphQLNonNull(schema.getQueryType()!),
      args: [],
      extensions: {},
      deprecationReason: undefined,
      astNode: undefined,
    };
}
