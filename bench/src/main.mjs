import { connect } from './cluster.mjs';
import { openFilled } from './fill.mjs';
import { connections, load, warmUp } from './load.mjs';
import { backendTimes, describeMachine, peakMemory, processTime, usedBetween } from './machine.mjs';
import { readOperations } from './operations.mjs';
import { readOptions } from './options.mjs';
import { report } from './report.mjs';
import { compareAnswers, variablesFor } from './requests.mjs';
import { statementsPerRequest } from './statements.mjs';
import { targets } from './targets.mjs';

const say = (line) => console.log(line);
const options = readOptions();
const machine = describeMachine();
say(`The registry at ${options.scale} is opened.`);
const cluster = await openFilled(options.scale, say);
const servers = [];
try {
  const client = await connect(cluster.url);
  const operations = await readOperations(client, options.operations);
  const unavailable = await startServers();
  const variables = await prepare(operations);
  const statements = await countStatements(client, operations, variables);
  const rounds = await measure(operations, variables);
  await client.end();
  const memory = Object.fromEntries(servers.map(({ key, pid }) => [key, peakMemory(pid)]));
  report({ options, machine, connections, operations, servers: servers.map(({ key }) => key), unavailable, rounds, statements, memory }, say);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await cluster.stop();
}

/** Starts what is measured; one that cannot be started is left out, and the report says why. */
async function startServers() {
  const unavailable = {};
  for (const key of options.only) {
    const target = targets[key];
    const reason = target.unavailable?.();
    if (reason) {
      unavailable[key] = reason;
      say(`${target.title} is left out. ${reason}`);
      continue;
    }
    const { url, pid, stop } = await target.start(cluster.url, machine.cores);
    servers.push({ key, target, address: url, pid, stop });
    say(`${target.title} listens.`);
  }
  return unavailable;
}

/** The variables of every operation for every server, after all answers have been found equal. */
async function prepare(operations) {
  const all = new Map();
  for (const operation of operations) {
    const variables = new Map();
    for (const server of servers) variables.set(server, await variablesFor(server, operation));
    const many = Math.min(options.compared, operation.askings.length);
    await compareAnswers(servers, operation, variables, many);
    say(`${operation.name}: ${many} answers of ${servers.length} servers are equal.`);
    all.set(operation, variables);
  }
  return all;
}

async function countStatements(client, operations, variables) {
  const counts = {};
  for (const operation of operations)
    for (const server of servers) {
      const count = await statementsPerRequest(client, server, operation, variables.get(operation).get(server), options.counted);
      counts[operation.name] = { ...counts[operation.name], [server.key]: count };
    }
  return counts;
}

/** Short rounds, each server in turn and first in turn, so that what disturbs the machine disturbs all alike. */
async function measure(operations, variables) {
  const rounds = [];
  for (let round = 0; round < options.rounds; round++) {
    for (const [place, operation] of operations.entries()) {
      const turn = (round + place) % servers.length;
      for (const server of [...servers.slice(turn), ...servers.slice(0, turn)]) {
        const asked = variables.get(operation).get(server);
        await warmUp(server, operation, asked);
        const [node, postgres] = [processTime(server.pid), backendTimes(cluster.postmaster)];
        const result = await load(server, operation, asked, options.seconds);
        rounds.push({
          operation: operation.name,
          server: server.key,
          round,
          ...result,
          nodeMs: (processTime(server.pid) - node) / result.answered,
          postgresMs: usedBetween(postgres, backendTimes(cluster.postmaster)) / result.answered,
        });
      }
    }
    say(`Round ${round + 1} of ${options.rounds} is done.`);
  }
  return rounds;
}
