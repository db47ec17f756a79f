import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, Info, Query } from 'type-graphql';
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
    const [context, info] = given.slice(-2) as [ReadingContext, GraphQLResolveInfo];
    return readRoot(undefined, {}, context, info);
  };
  Ctx()(prototype, field, argumentCount);
  Info()(prototype, field, argumentCount + 1);
  Query(type as () => never, { nullable, description })(prototype, field, Object.getOwnPropertyDescriptor(prototype, field)!);
  Extensions({ root })(prototype, field);
}
