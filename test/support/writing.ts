import { randomUUID } from 'node:crypto';
import { execute, parse, validate } from 'graphql';
import type { Principal, Scope } from '../../server/src/query/database.js';
import { readByResponseKey, type Viewer } from '../../server/src/query/index.js';
import { createWriter, type Writer } from '../../server/src/writing/writer.js';
import { type Registry, registry, visitor } from './registry.js';

/** Somebody with scopes, by default an editor of the registry. */
export const principalWith = (scopes: readonly Scope[] = ['registry:edit'], institutionId?: string): Principal => ({
  kind: 'KEY',
  id: randomUUID(),
  name: 'A key of this test',
  institutionId,
  scopes: new Set(scopes),
});

/** An editor who asks in English. */
export const editor: Viewer = { ...visitor, principal: principalWith() };

/** What an operation was answered with. */
export interface Answer {
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[] | undefined;
}

/** A registry that can be written, without HTTP. */
export interface WritableRegistry extends Registry {
  readonly writer: Writer;
  /** The data of a query, asked once: others may ask and write meanwhile. */
  read(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Runs a mutation as graphql-js does. */
  write(mutation: string, variables?: Record<string, unknown>, how?: { readonly viewer?: Viewer; readonly idempotencyKey?: string }): Promise<Answer>;
}

/** A registry of its own with the dataset, to be written. */
export async function writableRegistry(engine: 'embedded' | 'postgres'): Promise<WritableRegistry> {
  const ours = await registry(engine);
  const writer = createWriter(ours.transactions, ours.reader);
  return {
    ...ours,
    writer,
    read: async (query, variables = {}) => JSON.parse((await ours.reader.text({ schema: ours.schema, document: parse(query), variables, viewer: visitor }))!),
    async write(mutation, variables = {}, { viewer = editor, idempotencyKey } = {}) {
      const document = parse(mutation);
      const faults = validate(ours.schema, document);
      if (faults.length > 0) throw faults[0];
      const contextValue = { viewer, reader: ours.reader, writer, requestId: randomUUID(), idempotencyKey };
      const { data, errors } = await execute({ schema: ours.schema, document, variableValues: variables, contextValue, fieldResolver: readByResponseKey });
      // What graphql-js gives has no prototype; tests compare with what has.
      return JSON.parse(JSON.stringify({ data, errors }));
    },
  };
}

/** The fields of every error of a payload. */
export const errorFields =
  'errors { __typename ... on UserError { code message path ... on DuplicateError { existing { id } } ... on ConflictError { currentVersion current { id } } } }';
