import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { read, sdkFiles, serverFiles } from './support.js';

interface Room {
  /** What it may import of the house: rooms, or single files of a room. */
  readonly from: readonly string[];
  /** What it may import from outside besides Node's own modules. */
  readonly packages: readonly string[];
  /** The rule, as it is told to whoever breaks it. */
  readonly rule: string;
}

const all = [
  'errors',
  'query',
  'access',
  'model',
  'writing',
  'importing',
  'participations',
  'domain',
  'graphql',
  'database',
  'dataset',
  'http',
  'config',
  'app',
  'protection',
];

/** Data goes forward: a room imports what stands above it here, never what stands below. */
const rooms: Readonly<Record<string, Room>> = {
  errors: { from: [], packages: ['graphql'], rule: 'errors is the ground floor: it imports nothing of ours.' },
  config: { from: [], packages: [], rule: 'config reads the environment and knows nothing else.' },
  query: { from: ['errors'], packages: ['graphql', 'typeorm types'], rule: 'query is a compiler: it never sees a record of the domain, a driver or HTTP.' },
  access: {
    from: ['errors', 'query/database'],
    packages: ['jose'],
    rule: 'access tells who is asking: it knows keys and tokens, what they are good for, and no record, no request and no driver.',
  },
  model: {
    from: ['errors', 'query'],
    packages: ['graphql', 'type-graphql', 'typeorm'],
    rule: 'model gives words to the domain and knows none of its records.',
  },
  writing: {
    from: ['errors', 'model', 'query'],
    packages: ['type-graphql', 'typeorm'],
    rule: 'writing makes changes to whatever records there are: it names none but citations and sources, and sees no HTTP.',
  },
  importing: {
    from: ['errors', 'model', 'query', 'writing'],
    packages: ['graphql', 'typeorm', 'csv-parse'],
    rule: 'importing takes files of whatever records there are: it stores them by writing, names none, and sees no HTTP.',
  },
  participations: {
    from: ['errors', 'model', 'query', 'writing', 'importing'],
    packages: ['graphql', 'type-graphql', 'typeorm'],
    rule: 'participations writes who takes part: only its file participants knows where persons are kept, and it sees no HTTP.',
  },
  domain: {
    from: ['errors', 'model', 'query/sql', 'query/mapping'],
    packages: ['type-graphql', 'typeorm'],
    rule: 'domain says what the registry is about; it runs no SQL and sees no database, no HTTP and no configuration.',
  },
  graphql: {
    from: ['errors', 'domain', 'model', 'query', 'access', 'writing', 'importing', 'participations'],
    packages: ['graphql', 'type-graphql', 'reflect-metadata'],
    rule: 'graphql makes the schema of the domain and serves nobody.',
  },
  database: {
    from: ['errors', 'query/database', 'query/sql', 'model'],
    packages: ['pg', 'typeorm', '@electric-sql/pglite', '@electric-sql/pglite-socket'],
    rule: 'database stands beside the walk: it fulfils the interfaces of query, is handed the entities, and knows no record and no HTTP.',
  },
  dataset: {
    from: ['errors', 'model'],
    packages: ['typeorm', 'yaml', 'fastest-levenshtein'],
    rule: 'dataset reads whatever records it is handed: it names none, and is no part of answering.',
  },
  http: {
    from: ['errors', 'graphql', 'importing/importer', 'query/index', 'query/database', 'access'],
    packages: ['graphql', 'type-graphql', '@apollo/server', 'fastify', '@fastify/cors', '@graphql-yoga/render-graphiql', 'prom-client'],
    rule: 'http is the door: it sees requests, the schema and the reader, never the domain and never a database.',
  },
  app: { from: all, packages: ['graphql types'], rule: 'app puts the rooms together and does nothing itself.' },
  command: {
    from: ['config', 'database/store', 'database/startError'],
    packages: ['typeorm'],
    rule: 'command reads what a command is told and opens the database for it; it does not know what for.',
  },
  keys: {
    from: ['access', 'command', 'query/database'],
    packages: ['reflect-metadata'],
    rule: 'keys is a command beside the server: it does what access can do.',
  },
  protection: { from: [], packages: [], rule: 'protection is what can be asked about a person’s data: SQL in a transaction, and nothing of ours.' },
  persons: {
    from: ['command', 'protection'],
    packages: ['reflect-metadata'],
    rule: 'persons is a command beside the server: it does what protection can do.',
  },
  main: { from: ['app', 'config', 'database/startError'], packages: ['reflect-metadata'], rule: 'main starts the app and says what went wrong.' },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const statements = read(file).matchAll(
    /^(?:import|export)\s+(?<what>[^'";]*?)\s+from\s+'(?<target>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\('(?<late>[^']+)'\)/gm,
  );
  return [...statements].map(({ groups = {} }) => ({
    file,
    target: groups.target ?? groups.bare ?? groups.late,
    isType: /^type\b/.test(groups.what ?? '') || /^\{(\s*type [^,}]+,?)+\s*\}$/.test(groups.what ?? ''),
  }));
}

/** `server/src/query/plan.ts` is in the room `query`, `server/src/app.ts` in `app`. */
const placeOf = (file: string): string => file.replace(/^server\/src\//, '').replace(/\.\w+$/, '');
const roomOf = (file: string): string => placeOf(file).split('/')[0];
const packageOf = (target: string): string => target.split('/', target.startsWith('@') ? 2 : 1).join('/');

function isAllowed({ file, target, isType }: Import, room: Room): boolean {
  if (target.startsWith('node:')) return true;
  if (!target.startsWith('.')) return room.packages.includes(packageOf(target)) || (isType && room.packages.includes(`${packageOf(target)} types`));
  const place = placeOf(posix.join(posix.dirname(file), target));
  return roomOf(file) === roomOf(place) || room.from.some((from) => place === from || place.startsWith(`${from}/`));
}

it('imports point one way', () => {
  const broken = serverFiles.flatMap((file) => {
    const room = rooms[roomOf(file)];
    if (!room) return [`${file} stands in no room: give ${roomOf(file)} a line in the table of test/house/imports.test.ts.`];
    return importsOf(file)
      .filter((each) => !isAllowed(each, room))
      .map(({ target }) => `${file} imports ${target}. But ${room.rule}`);
  });
  expect(broken).toEqual([]);
});

/** Doors of the SDK that open onto a package which whoever uses them has: an optional peer. */
const peers: Readonly<Record<string, string>> = { 'sdk/src/mockServer.ts': 'graphql', 'sdk/src/tada.ts': 'gql.tada' };

it('the SDK imports nothing of the server and no package', () => {
  const broken = sdkFiles
    .flatMap(importsOf)
    .filter(({ file, target }) => !target.startsWith('.') || !posix.join(posix.dirname(file), target).startsWith('sdk/src/'))
    .filter(({ file, target }) => peers[file] !== target);
  expect(broken.map(({ file, target }) => `${file} imports ${target}. But the schema file is all that the SDK shares with the server.`)).toEqual([]);
});
