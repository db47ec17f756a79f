import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository, server } from './place.mjs';

const fromServer = createRequire(join(repository, 'server/package.json'));

/** The registry's compiler without HTTP: gives the statement that an operation becomes. */
export async function openReader(url) {
  fromServer('reflect-metadata');
  // The server's own copy: graphql-js refuses the schemas of another.
  const { getOperationAST, getVariableValues, parse } = fromServer('graphql');
  const { registryTables } = await server('app.js');
  const { registrySchema } = await server('graphql/schema.js');
  const { openStore } = await server('database/store.js');
  const { buildModel, createReader } = await server('query/index.js');
  const schema = registrySchema();
  const store = await openStore({ databaseUrl: url, dataDir: '' }, registryTables);
  const reader = createReader(buildModel(schema, store.orm.entityMetadatas), store.database);
  const documents = new Map();
  return {
    statement(text, variables) {
      const document = documents.get(text) ?? documents.set(text, parse(text)).get(text);
      const { coerced, errors } = getVariableValues(schema, getOperationAST(document).variableDefinitions ?? [], variables);
      if (errors) throw errors[0];
      return reader.statement({ schema, document, variables: coerced, viewer: { locale: 'EN', today: '2026-01-01' } });
    },
    close: () => store.close(),
  };
}
