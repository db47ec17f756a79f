import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import type { DataSource } from 'typeorm';
import { registryTables } from '../../server/src/app.js';
import type { Store } from '../../server/src/database/store.js';
import { type DatasetName, directoriesOf, loadDataset } from '../../server/src/dataset/load.js';
import { records } from '../../server/src/domain/index.js';
import { registrySchema } from '../../server/src/graphql/schema.js';
import type { Transactions } from '../../server/src/model/transactions.js';
import type { Cost } from '../../server/src/query/cost.js';
import {
  type Announcer,
  buildModel,
  createReader,
  type Database,
  type Reader,
  readByResponseKey,
  type Statement,
  type Viewer,
} from '../../server/src/query/index.js';
import { embeddedStore, type Filling, postgresStore, sharedStore } from './databases.js';

/** Someone who asks in English on a fixed day, so that answers do not change with the calendar. */
export const visitor: Viewer = { locale: 'EN', today: '2026-07-01' };

/** The same with a key that is good for everything. */
export const administrator: Viewer = {
  ...visitor,
  principal: { kind: 'KEY', id: 'key_test', name: 'A test', scopes: new Set(['registry:administer']) },
};

/** A registry with the dataset, asked without HTTP. */
export interface Registry {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly orm: DataSource;
  readonly database: Database;
  readonly announcer: Announcer;
  readonly transactions: Transactions;
  /** The data of a query, after both exits gave the same text, each with one statement. Throws what is refused. */
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<any>;
  /** The statement a query becomes. */
  statement(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Statement;
  /** The most a query could bring back. */
  cost(query: string, variables?: Record<string, unknown>): Cost;
}

/** What was asked and how it went. */
export interface BothExits {
  readonly text: string;
  readonly rows: string;
  readonly errors: readonly GraphQLError[];
  readonly statements: number;
}

/** A registry, and what both exits say. */
export type AskedTwice = Registry & { both(document: DocumentNode, variables?: Record<string, unknown>, viewer?: Viewer): Promise<BothExits> };

/** The datasets, as what a database is filled with. */
export const fillingOf = (datasets: readonly DatasetName[]): Filling => ({
  name: datasetDigest(datasets),
  into: (store) => loadDataset(store.orm, records, datasets, () => {}),
});

/** A registry of its own with the dataset `ksst`, or with others, on PGlite or on PostgreSQL. */
export const registry = async (engine: 'embedded' | 'postgres' = 'embedded', datasets: readonly DatasetName[] = ['ksst']): Promise<AskedTwice> =>
  registryOver(await (engine === 'embedded' ? embeddedStore : postgresStore)(registryTables, fillingOf(datasets)));

const shared = new Map<Store, AskedTwice>();

/** The same for files that only read it: one for all of them. */
export async function sharedRegistry(engine: 'embedded' | 'postgres' = 'embedded', datasets: readonly DatasetName[] = ['ksst']): Promise<AskedTwice> {
  const store = await sharedStore(engine, registryTables, fillingOf(datasets));
  const ours = shared.get(store) ?? registryOver(store);
  shared.set(store, ours);
  return ours;
}

function registryOver(store: Store): AskedTwice {
  const schema = registrySchema();
  let statements = 0;
  const reader = createReader(buildModel(schema, store.orm.entityMetadatas), {
    text(statement, signal) {
      statements++;
      return store.database.text(statement, signal);
    },
    bytes(statement, signal) {
      statements++;
      return store.database.bytes(statement, signal);
    },
  });

  const request = (document: DocumentNode, given: Record<string, unknown>, viewer: Viewer) => {
    const variables = getVariableValues(schema, getOperationAST(document)!.variableDefinitions ?? [], given);
    if (variables.errors) throw variables.errors[0];
    return { schema, document, variables: variables.coerced, viewer };
  };
  const both = async (document: DocumentNode, variables: Record<string, unknown> = {}, viewer: Viewer = visitor): Promise<BothExits> => {
    const before = statements;
    const text = await reader.text(request(document, variables, viewer));
    if (text === null) throw new Error('This operation is not compiled');
    const slow = await execute({ schema, document, variableValues: variables, contextValue: { viewer, reader }, fieldResolver: readByResponseKey });
    return { text, rows: JSON.stringify(slow.data), errors: slow.errors ?? [], statements: statements - before };
  };
  const checked = (query: string): DocumentNode => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) throw faults[0];
    return document;
  };

  return {
    schema,
    reader,
    orm: store.orm,
    database: store.database,
    announcer: store.announcer,
    transactions: store.transactions,
    both,
    statement: (query, variables = {}, viewer = visitor) => reader.statement(request(checked(query), variables, viewer)),
    cost: (query, variables = {}) => reader.cost(request(checked(query), variables, visitor)),
    async ask(query, variables, viewer) {
      const answer = await both(checked(query), variables, viewer);
      if (answer.errors.length > 0) throw answer.errors[0];
      if (answer.text !== answer.rows) throw new Error(`The exits differ:\n${answer.text}\n${answer.rows}`);
      if (answer.statements !== 2) throw new Error(`Each exit takes one statement, both took ${answer.statements}`);
      return JSON.parse(answer.text);
    },
  };
}

/** Changes when any file of the dataset, or the way it is loaded, does. */
function datasetDigest(datasets: readonly DatasetName[]): string {
  const digest = createHash('sha256').update(datasets.join());
  const loader = new URL('../../server/src/dataset/', import.meta.url).pathname;
  for (const directory of [...directoriesOf(datasets), loader])
    for (const file of readdirSync(directory).sort()) digest.update(readFileSync(`${directory}/${file}`));
  return digest.digest('hex');
}
