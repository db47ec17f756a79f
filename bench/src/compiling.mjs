// What it costs to make a statement of a document that was never seen: processor time for each saved query, largest first.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository, server } from './place.mjs';
import { openReader } from './reader.mjs';

// As all servers of the bench: graphql-js spares its checks for developers.
process.env.NODE_ENV = 'production';

const blocks = 15;
const documentsInBlock = 40;
/** Blocks at the start in which V8 still compiles the compiler; a server that has answered for a minute is past them. */
const warming = 5;

const { parse } = createRequire(join(repository, 'server/package.json'))('graphql');
const { readExamples } = await server('graphql/examples.js');
const reader = await openReader();
try {
  const measured = readExamples().map(({ name, query, variables = {} }) => ({ name, query, variables, times: [], length: 0 }));
  // Each in turn, so that all meet the compiler equally warm.
  for (let block = 0; block < warming + blocks; block++)
    for (const each of measured) {
      const time = compileTime(each);
      if (block >= warming) each.times.push(time);
    }
  for (const { name, times, length } of measured.sort((a, b) => b.length - a.length))
    console.log(`${name.padEnd(44)} ${median(times).toFixed(3)} ms, ${length} characters of SQL`);
} finally {
  await reader.close();
}

/** Processor time for each document of a block. A document is compiled once, so each block has copies of its own. */
function compileTime(example) {
  const documents = Array.from({ length: documentsInBlock }, () => parse(example.query));
  const began = process.cpuUsage();
  for (const document of documents) example.length = reader.statementOf(document, example.variables).text.length;
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / documentsInBlock;
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
