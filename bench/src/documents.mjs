// Whether memory stays bounded under documents that are all different: sends 20,000 to a server whose heap may not grow beyond a bound, and tells what it holds
// after each thousand. V8 ends a process that keeps more.
import { readFileSync } from 'node:fs';
import { openFilled } from './fill.mjs';
import { readOptions } from './options.mjs';
import { server } from './place.mjs';
import { startRegistry } from './targets.mjs';

const many = 20_000;
const heapAtMostMB = 320;
const atOnce = 8;
const mostMs = 40;

const options = readOptions();
const { readExamples } = await server('graphql/examples.js');
const examples = [];
const cluster = await openFilled(options.scale, console.log);
let ours;
try {
  ours = await startRegistry(cluster.url, `--max-old-space-size=${heapAtMostMB}`);
  for (const example of readExamples()) {
    const began = performance.now();
    const { errors } = await answerTo(example.query, example.variables);
    // What takes long at this size says nothing more of memory, and would take hours.
    if (errors || performance.now() - began > mostMs) console.log(`left out, because it takes longer than ${mostMs} ms here: ${example.name}`);
    else examples.push(example);
  }
  console.log(`before: ${memory()} MB; the heap may hold ${heapAtMostMB} MB`);
  for (let sent = 0; sent < many; sent += 1_000) {
    let next = sent;
    const send = async () => {
      while (next < sent + 1_000) await ask(next++);
    };
    await Promise.all(Array.from({ length: atOnce }, send));
    console.log(`after ${sent + 1_000} documents: ${memory()} MB`);
  }
} finally {
  await ours?.stop();
  await cluster.stop();
}

/** Asks a saved query under a response key that no other has: a document, a plan and a statement of its own. */
async function ask(i) {
  const { query, variables } = examples[i % examples.length];
  const { errors } = await answerTo(query.replace(/\{/, `{ only${i}: __typename `), variables);
  if (errors) throw new Error(JSON.stringify(errors[0]));
}

async function answerTo(query, variables) {
  const response = await fetch(ours.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** Memory the server holds now, in MB. */
function memory() {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${ours.pid}/status`, 'utf8'))[1]) / 1024);
}
