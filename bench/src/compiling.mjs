// What it costs to make a statement of a document that was never seen: processor time for each saved query, largest first.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository, server } from './place.mjs';
import { openReader } from './reader.mjs';

const blocks = 25;
const documentsInBlock = 40;

const { parse } = createRequire(join(repository, 'server/package.json'))('graphql');
const { readExamples } = await server('graphql/examples.js');
const reader = await openReader();
try {
  const measured = readExamples().map((example) => ({ name: example.name, ...measure(example) }));
  for (const { name, ms, length } of measured.sort((a, b) => b.length - a.length))
    console.log(`${name.padEnd(44)} ${ms.toFixed(3)} ms, ${length} characters of SQL`);
} finally {
  await reader.close();
}

/** The median of blocks: a document is compiled once, so each block has copies of its own. */
function measure({ query, variables = {} }) {
  const times = [];
  let length = 0;
  for (let block = 0; block <= blocks; block++) {
    const documents = Array.from({ length: documentsInBlock }, () => parse(query));
    const began = process.cpuUsage();
    for (const document of documents) length = reader.statementOf(document, variables).text.length;
    const { user, system } = process.cpuUsage(began);
    // The first block warms up, and is not counted.
    if (block > 0) times.push((user + system) / 1000 / documentsInBlock);
  }
  return { ms: times.sort((a, b) => a - b)[Math.floor(blocks / 2)], length };
}
