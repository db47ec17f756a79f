// Our statement beside the handwritten one: what each costs one back end, and how PostgreSQL runs it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from './cluster.mjs';
import { openFilled } from './fill.mjs';
import { readOperations } from './operations.mjs';
import { readOptions } from './options.mjs';
import { bench } from './place.mjs';
import { openReader } from './reader.mjs';
import { variablesFor } from './requests.mjs';
import { targets } from './targets.mjs';

const blocks = 9;
const statementsInBlock = 60;

const options = readOptions();
const cluster = await openFilled(options.scale, console.log);
let registry;
let client;
try {
  registry = await targets.ours.start(cluster.url, 2);
  client = await connect(cluster.url);
  await client.query(`set DateStyle = 'ISO'; set TimeZone = 'UTC'; set jit = 'off'; set plan_cache_mode = 'force_generic_plan'`);
  const reader = await openReader(cluster.url);
  const directory = join(bench, 'results', 'plans');
  mkdirSync(directory, { recursive: true });
  for (const operation of await readOperations(client, options.operations)) {
    const statements = await bothStatements(reader, operation);
    const costs = await interleaved(statements);
    for (const [whose, list] of Object.entries(statements)) {
      const file = `${operation.name}.${whose}.txt`;
      writeFileSync(join(directory, file), `${list[0].text}\n\n${await plan(list[0])}\n`);
      console.log(`${operation.name} ${whose.padEnd(5)} ${costs[whose].toFixed(3)} ms of processor time a statement, plan in results/plans/${file}`);
    }
  }
  await reader.close();
} finally {
  await client?.end();
  await registry?.stop();
  await cluster.stop();
}

/** The statements of both for the same askings: those that begin behind a cursor, where an operation has cursors. */
async function bothStatements(reader, operation) {
  const variables = await variablesFor({ address: registry.url, target: targets.ours }, operation);
  const asked = operation.askings.map((asking, i) => ({ asking, variables: variables[i] })).filter(({ asking }) => !('after' in asking) || asking.after);
  return {
    ours: asked.slice(0, 300).map((each) => reader.statement(operation.registry, each.variables)),
    limit: asked.slice(0, 300).map((each) => ({ text: operation.limit, values: targets.limit.body(operation, each.asking) })),
  };
}

async function interleaved(statements) {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const time = () => Number(readFileSync(`/proc/${rows[0].pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  const costs = Object.fromEntries(Object.keys(statements).map((whose) => [whose, []]));
  for (let block = 0; block <= blocks; block++)
    for (const [whose, list] of Object.entries(statements)) {
      const began = time();
      for (let i = 0; i < statementsInBlock; i++) await run(list[(block * statementsInBlock + i) % list.length]);
      // The first block prepares, and is not counted.
      if (block > 0) costs[whose].push((time() - began) / statementsInBlock);
    }
  return Object.fromEntries(Object.entries(costs).map(([whose, list]) => [whose, list.sort((a, b) => a - b)[Math.floor(blocks / 2)]]));
}

function run({ text, values }) {
  return client.query({ name: createHash('md5').update(text).digest('hex'), text, values: [...values], rowMode: 'array' });
}

/** The generic plan, as it runs for the first asking. */
async function plan({ text, values }) {
  await client.query(`prepare explained as ${text}`);
  const literals = values.map((value) => (value === null ? 'null' : client.escapeLiteral(Array.isArray(value) ? JSON.stringify(value) : String(value))));
  const { rows } = await client.query(`explain (analyze, buffers, costs off) execute explained${literals.length > 0 ? `(${literals.join(', ')})` : ''}`);
  await client.query('deallocate explained');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
