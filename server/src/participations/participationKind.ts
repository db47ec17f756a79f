import { type GraphQLEnumType, GraphQLInputObjectType, GraphQLNonNull, type GraphQLSchema } from 'graphql';
import type { ImportKind } from '../importing/job.js';
import { participationRows } from './participationRows.js';

/** How rows of participations are read, as a nomination is with its state besides, and stored. */
export function participationKind(schema: GraphQLSchema): ImportKind {
  const { fields } = (schema.getType('NominateParticipationInput') as GraphQLInputObjectType).toConfig();
  const status = { type: new GraphQLNonNull(schema.getType('ParticipationStatus') as GraphQLEnumType) };
  return { input: new GraphQLInputObjectType({ name: 'ParticipationRow', fields: { ...fields, status } }), rows: participationRows, isPersonal: true };
}
