import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository, server } from './place.mjs';

const fromServer = createRequire(join(repository, 'server/package.json'));

/** The registry's compiler without HTTP: gives the statement that an operation becomes. Without an address it has an empty database of its own. */
export async function openReader(url) {
  fromServer('reflect-metadata');
  // The server's own copy: graphql-js refuses the schemas of another.
  const { getOperationAST, getVariableValues, parse } = fromServer('graphql');
  const { registryTables } = await server('app.js');
  const { registrySchema } = await server('graphql/schema.js');
  const { openStore } = await server('database/store.js');
  const { buildModel, createReader } = await server('query/index.js');
  const schema = registrySchema();
  const { inMemory } = await server('database/embedded.js');
  const store = await openStore({ databaseUrl: url, dataDir: inMemory }, registryTables);
  const reader = createReader(buildModel(schema, store.orm.entityMetadatas), store.database);
  const documents = new Map();
  const statementOf = (document, variables) => {
    const { coerced, errors } = getVariableValues(schema, getOperationAST(document).variableDefinitions ?? [], variables);
    if (errors) throw errors[0];
    return reader.statement({ schema, document, variables: coerced, viewer: { locale: 'EN', today: '2026-01-01' } });
  };
  return {
    /** The statement of a parsed document. */
    statementOf,
    /** The statement of a text, which is parsed once. */
    statement: (text, variables) => statementOf(documents.get(text) ?? documents.set(text, parse(text)).get(text), variables),
    close: () => store.close(),
  };
}
