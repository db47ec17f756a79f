import type { Types } from '../generated/selection.js';
import type { ResultOf } from './result.js';
import type { Selection } from './selection.js';
import type { Strict } from './strict.js';

/**
 * Part of a selection, to be spread into others: the same object, seen by the compiler as closely as where it is used.
 * @param _type the type it selects of
 */
export const fragment = <const Name extends keyof Types, const S extends Selection<Name>>(_type: Name, selection: S & Strict<Types[Name], S>): S => selection;

/** What a selection of a type is answered with: `Selected<'Agreement', typeof card>`. */
export type Selected<Name extends keyof Types, S extends Selection<Name>> = ResultOf<Types[Name], S>;

/** What stands in the lists of a connection, of a result or of a part of it. */
export type NodeOf<Connection> =
  NonNullable<Connection> extends { readonly nodes: ReadonlyArray<infer Node> }
    ? NonNullable<Node>
    : NonNullable<Connection> extends { readonly edges: ReadonlyArray<{ readonly node: infer Node }> }
      ? NonNullable<Node>
      : never;
