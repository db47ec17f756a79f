import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { permitOneOf, type Scope } from '../query/index.js';
import type { RequestContext } from './context.js';

/** Says which scopes a mutation needs: one of these. Which records it may then change is the business of those who write. */
export const NeedsOneOf = (...scopes: readonly [Scope, ...Scope[]]): MethodDecorator => Extensions({ scopes }) as MethodDecorator;

/**
 * Sees to it that no mutation runs for who may not: what was said by {@link NeedsOneOf} is asked for before each, and told in its description.
 * @throws Error when nothing was said of one
 */
export function guardMutations(schema: GraphQLSchema): void {
  const mutations = schema.getMutationType();
  if (!mutations) return;
  mutations.description = 'Where every change starts. Changes of one operation are made in their order, each by itself. Who may make it is said with each.';
  for (const field of Object.values(mutations.getFields())) {
    const scopes = field.extensions.scopes as readonly Scope[] | undefined;
    if (!scopes) throw new Error(`Nothing says who may use the mutation ${field.name}: give it @NeedsOneOf.`);
    field.description = `${field.description} Needs the scope ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context: RequestContext, info) => {
      permitOneOf(scopes, String(info.path.key), context.viewer.principal);
      return resolve(source, args, context, info);
    };
  }
}
