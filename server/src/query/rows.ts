import type { GraphQLFieldResolver } from 'graphql';
import type { Caller, Viewer } from './database.js';
import type { Reader } from './read.js';

/** What resolvers find in the context of a request. */
export interface ReadingContext {
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly signal?: Caller;
}

/** The ordinary resolver of data: the reader has put each value under its response key. */
export const readByResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown> | undefined)?.[info.path.key];

const readBy = new WeakMap<object, Promise<Record<string, unknown>>>();

/** Resolves a root field of data. All root fields of an operation share one statement; below the payload of a mutation they have been read with it. */
export const readRoot: GraphQLFieldResolver<unknown, ReadingContext> = async (source, args, context, info) => {
  if (info.path.prev) return readByResponseKey(source, args, context, info);
  let rows = readBy.get(context);
  if (!rows) {
    rows = context.reader.rows({
      operation: info.operation,
      fragments: info.fragments,
      variables: info.variableValues,
      viewer: context.viewer,
      signal: context.signal,
    });
    readBy.set(context, rows);
  }
  return (await rows)[info.path.key];
};
