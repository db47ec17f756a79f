import type { GraphQLSchema } from 'graphql';
import { isWithoutKeys } from './access/apiKeys.js';
import { Authenticator } from './access/authenticator.js';
import { IdentityTokens } from './access/identityTokens.js';
import { Keyring } from './access/keyring.js';
import type { Config } from './config.js';
import { checkCounters } from './database/checkCounters.js';
import { checkIndexes } from './database/checkIndexes.js';
import { checkParticipantCells } from './database/checkParticipantCells.js';
import { checkRole } from './database/checkRole.js';
import { inMemory } from './database/embedded.js';
import { migrations } from './database/migrations/index.js';
import { migrate } from './database/orm.js';
import { ParticipantCounter } from './database/participantCounter.js';
import { StartError } from './database/startError.js';
import { openStore, type Store } from './database/store.js';
import { loadDataset } from './dataset/load.js';
import { records } from './domain/index.js';
import { cellsOfProgrammes } from './domain/participant/participantTables.js';
import { readExamples } from './graphql/examples.js';
import { registrySchema } from './graphql/schema.js';
import { type HttpServer, startHttp } from './http/server.js';
import { Importer } from './importing/importer.js';
import type { ImportKind } from './importing/job.js';
import { recordKinds } from './importing/recordKinds.js';
import { Entry } from './model/entry.js';
import { participationKind } from './participations/participationKind.js';
import { buildModel, createReader, neededCounters, orderIndexes, type Reader, readByResponseKey } from './query/index.js';
import { createWriter } from './writing/writer.js';

/** What the database holds: the tables of all records and the steps that make them. */
export const registryTables = { entities: [Entry, ...records], migrations };

/** What files of records may hold. */
export const importKinds = (schema: GraphQLSchema, reader: Reader): ReadonlyMap<string, ImportKind> =>
  new Map([...recordKinds(schema, reader), ['Participation', participationKind(schema)]]);

/** A running server. */
export interface App {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Answers what is in flight, then gives back the port and the database. */
  close(): Promise<void>;
}

/**
 * Puts the rooms of the house together, in the order of the walk: database, schema, reader, HTTP. Used by main, tests,
 * examples and bench alike.
 * @param say takes a line about what is being done, for whoever waits
 * @throws StartError with a sentence, after everything that was opened is closed again
 */
export async function startApp(config: Config, say: (line: string) => void): Promise<App> {
  const opening = openStore(config, registryTables);
  // Built while the database opens: on the embedded engine that is the work of another thread.
  const schema = registrySchema();
  const store = await opening;
  try {
    const migrated = await migrate(store.orm);
    if (migrated.length > 0) say(`The database is migrated (${migrated.length} steps).`);
    await checkRole(store.orm);
    if (config.datasets.length > 0) {
      const { loaded, records: count } = await loadDataset(store.orm, records, config.datasets, say);
      if (loaded) say(`The dataset ${config.datasets.join(', ')} is loaded (${count} records).`);
    }
    await store.keep();
    if (config.dataDir !== inMemory && (await isWithoutKeys(store.orm))) say(firstKey(store.engine));
    const model = buildModel(schema, store.orm.entityMetadatas);
    await checkIndexes(store.orm, orderIndexes(model));
    await checkCounters(store.orm, neededCounters(model));
    await checkParticipantCells(store.orm, cellsOfProgrammes);
    const reader = createReader(model, store.database);
    const importer = new Importer(store.transactions, importKinds(schema, reader), (fault) =>
      console.error('An import could not go on, and will be tried again.', fault),
    );
    const counter = new ParticipantCounter(store.orm, (fault) => console.error('Participants could not be counted, and will be counted again.', fault));
    const authenticator = new Authenticator(store.database, store.orm, config.identityProvider && new IdentityTokens(config.identityProvider));
    const http = await listen(config, () =>
      startHttp({
        schema,
        reader,
        access: { authenticator, keyring: new Keyring(store.orm, authenticator) },
        writer: createWriter(store.transactions, reader),
        importer,
        fieldResolver: readByResponseKey,
        config: { host: config.host, port: config.port, introspection: true, rateLimit: config.rateLimit, proxies: config.proxies },
        announcer: store.announcer,
        ping: () => store.database.text({ text: "select 'here'", values: [] }),
        examples: readExamples(),
      }),
    );
    importer.watch();
    counter.watch();
    return {
      url: http.url,
      async close() {
        await http.close();
        await importer.close();
        await counter.close();
        await store.close();
      },
    };
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

/** How the first key is made: nobody can ask for it who has none. The embedded database lets one process in at a time. */
const firstKey = (engine: Store['engine']): string =>
  `Everybody can read; nobody can write yet. To make the first key${engine === 'embedded' ? ', stop the server and run' : ', run'}:\n` +
  '  npm run keys -- issue --name "First administrator" --scope registry:administer';

/** Turns the ways in which an address cannot be had into sentences. */
async function listen({ host, port }: Config, start: () => Promise<HttpServer>): Promise<HttpServer> {
  try {
    return await start();
  } catch (fault) {
    switch ((fault as NodeJS.ErrnoException).code) {
      case 'EADDRINUSE':
        throw new StartError(`Port ${port} of ${host} is in use. Stop what listens there, or set PORT to another one.`);
      case 'EACCES':
        throw new StartError(`Port ${port} of ${host} is not open to this user. Set PORT to one above 1023.`);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new StartError(`${host} is not an address of this machine. Set HOST to one that is, such as 127.0.0.1.`);
      default:
        throw fault;
    }
  }
}
