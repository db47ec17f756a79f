import 'reflect-metadata';
import { startApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { StartError } from './database/startError.js';

const say = (line: string): void => console.log(line);
const began = performance.now();

try {
  const app = await startApp(readConfig(), say);
  say(`Listening on ${app.url}/graphql`);
  say(`Playground at ${app.url}/`);
  say(`Started in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(app.close));
} catch (fault) {
  const isForReaders = fault instanceof ConfigError || fault instanceof StartError;
  console.error(isForReaders ? fault.message : fault);
  process.exit(1);
}

/** A signal this soon after another is the same keystroke: the terminal sends it to us, and npm passes it on once more. */
const sameKeystrokeMs = 500;
let ending: number | undefined;

/** The first signal ends the server when its answers are out; a second one ends it now. */
async function end(close: () => Promise<void>): Promise<void> {
  if (ending !== undefined) {
    if (performance.now() - ending > sameKeystrokeMs) process.exit(1);
    return;
  }
  ending = performance.now();
  await close();
  process.exit(0);
}
