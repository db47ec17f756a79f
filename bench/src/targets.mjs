import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { agreed, fromPostGraphile } from './answers.mjs';
import { bench, repository } from './place.mjs';
import { startProcess } from './processes.mjs';

/** As many connections as the registry itself opens: twice the cores. */
const connections = (cores) => String(Math.max(4, 2 * cores));

/** The Node that runs npm. In npm's scripts `node` is this package's own Node 24, which only PostGraphile needs. */
const ordinaryNode = process.env.npm_node_execpath ?? process.execPath;
const node24 = join(bench, 'node_modules/.bin/node');
const here = (file) => join(bench, 'src/targets', file);
const production = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };

/** The registry as it is started. */
const registry = (url) => ({ ...production, DATABASE_URL: url, DATASET: 'none', RATE_LIMIT: 'off', PORT: '0', HOST: '127.0.0.1' });
/** @param flags for its Node */
export const startRegistry = (url, ...flags) => startProcess(ordinaryNode, [...flags, join(repository, 'server/dist/main.js')], registry(url));

/** A key of a partner who may read participants and write, as `npm run keys` makes it. */
function keyOfPartner(url) {
  const order = ['issue', '--name', 'Bench', '--scope', 'records:write', '--scope', 'participants:identify', '--institution', 'institution-00001'];
  const said = execFileSync(ordinaryNode, [join(repository, 'server/dist/keys.js'), ...order], { env: { ...process.env, ...registry(url) }, encoding: 'utf8' });
  return said.split('\n')[0];
}

let key;

/**
 * What is measured against each other. Each is a process of its own on the same database.
 * - `start` starts it
 * - `path` and `body` make a request of an operation and an asking; `page` turns the sort keys of a row into a cursor like a sample of its own
 * - `headers` are what it is sent besides
 * - `isApart` is only measured when it is named: a server more takes time from the others
 * - `read` brings its answer into the form of the registry's, without cursors
 */
export const targets = {
  ours: {
    title: 'ours',
    start: (url) => startRegistry(url),
    path: () => '',
    body: (operation, variables) => ({ query: operation.registry, variables }),
    usesCursors: true,
    read: agreed,
  },
  keyed: {
    title: 'ours, with a key',
    isApart: true,
    start: (url) => {
      key = keyOfPartner(url);
      return startRegistry(url);
    },
    path: () => '',
    headers: () => ({ authorization: `Bearer ${key}` }),
    body: (operation, variables) => ({ query: operation.registry, variables }),
    usesCursors: true,
    read: agreed,
  },
  limit: {
    title: 'limit',
    start: (url, cores) => startProcess(ordinaryNode, [here('limit.server.mjs'), url, connections(cores)], production),
    path: (operation) => `/${operation.name}`,
    body: (operation, asking) => values[operation.name](asking),
    usesCursors: false,
    read: agreed,
  },
  postgraphile: {
    title: 'PostGraphile 5',
    unavailable: () => (existsSync(node24) ? undefined : 'Node 24 is not installed: its install script did not run.'),
    start: (url, cores) => startProcess(node24, [here('postgraphile.server.mjs'), url, connections(cores)], production),
    path: () => '',
    body: (operation, variables) => ({ query: operation.postgraphile, variables: operation.name === 'Q1' ? { id: variables.id.slice(4) } : variables }),
    usesCursors: true,
    read: (operation, data) => agreed(operation, fromPostGraphile[operation.name](data)),
  },
  apollo: {
    title: 'Apollo + DataLoader',
    start: (url, cores) => startProcess(ordinaryNode, [here('apollo.server.mjs'), url, connections(cores)], production),
    path: () => '',
    body: (operation, variables) => ({ query: operation.registry, variables }),
    usesCursors: true,
    read: agreed,
  },
};

/** The values of the handwritten statements. */
const values = {
  Q1: ({ id }) => [id.slice(4)],
  Q2: ({ type, after }) => [type, after?.[0] ?? null, after?.[1] ?? null],
  Q3: ({ code, after }) => [code, after?.[0] ?? null],
  Q4: ({ slug }) => [slug],
  Q5: ({ code }) => [code],
  Q6: ({ after }) => [after?.[0] ?? null],
};
