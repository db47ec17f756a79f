import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, Info, Query, Root } from 'type-graphql';
import { type ReadingContext, readRoot } from '../query/index.js';
import type { RootMapping } from '../query/mapping.js';

/** A class for TypeGraphQL to hang root fields on. */
export type RootClass = new () => object;

/** A new class without root fields. */
export const rootClass = (): RootClass => class {};

/** Gives a root class a field that is read by the compiler. */
export function dataField(
  roots: RootClass,
  field: string,
  type: () => object,
  nullable: boolean | 'items',
  description: string,
  root: RootMapping,
  argumentCount: number,
): void {
  const prototype = roots.prototype as Record<string, unknown>;
  prototype[field] = function readField(...given: unknown[]) {
    const [source, context, info] = given.slice(-3) as [unknown, ReadingContext, GraphQLResolveInfo];
    return readRoot(source, {}, context, info);
  };
  Root()(prototype, field, argumentCount);
  Ctx()(prototype, field, argumentCount + 1);
  Info()(prototype, field, argumentCount + 2);
  Query(type as () => never, { nullable, description })(prototype, field, Object.getOwnPropertyDescriptor(prototype, field)!);
  Extensions({ root })(prototype, field);
}
