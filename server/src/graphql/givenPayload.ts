import { createHash } from 'node:crypto';
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, print } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Change } from '../writing/claims.js';
import { errorUnion } from '../writing/errorTypes.js';
import type { ChangeRequest } from '../writing/writer.js';
import type { RequestContext } from './context.js';

/** What a mutation asks for, as the write path takes it. */
export function changeRequestOf({ viewer, requestId, idempotencyKey }: RequestContext, info: GraphQLResolveInfo): ChangeRequest {
  const payload = {
    payload: getNamedType(info.returnType) as GraphQLObjectType,
    nodes: info.fieldNodes,
    fragments: info.fragments,
    variables: info.variableValues,
    viewer,
  };
  const named = idempotencyKey === undefined ? undefined : { key: idempotencyKey, field: String(info.path.key), request: digestOf(info) };
  return { payload, requestId, named };
}

/** What tells one operation with its variables from another. */
function digestOf({ operation, fragments, variableValues }: GraphQLResolveInfo): string {
  const document = [operation, ...Object.values(fragments)].map(print).join('\n');
  return createHash('sha256').update(document).update('\0').update(JSON.stringify(variableValues)).digest('hex');
}

/** Makes a change whose payload holds what is no data of the registry. */
export function changeFor(
  context: RequestContext,
  info: GraphQLResolveInfo,
  work: (change: Omit<Change, 'input'>) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Record<string, unknown>> {
  if (!context.writer) throw new Error('A mutation was asked for where nothing writes.');
  return context.writer.change(changeRequestOf(context, info), async (change) => ({ given: await work(change) }));
}

/** The payload of a mutation that makes or changes such a thing. */
export function payloadWith(mutation: string, field: string, target: Function, description: string, errors: readonly Function[]): Function {
  const name = `${mutation[0].toUpperCase()}${mutation.slice(1)}`;
  const type = class {};
  ObjectType(`${name}Payload`, { description: `What came of \`${mutation}\`.`, simpleResolvers: true })(type);
  Field((() => target) as () => never, { nullable: true, description })(type.prototype, field);
  const error = errorUnion(`${name}Error`, errors);
  Field((() => [error]) as () => never, { description: 'Everything that is in the way; empty where it was done.' })(type.prototype, 'errors');
  return type;
}
