// The compiler and the server, both watching, ended together: by Ctrl-C, by SIGTERM, or when one of them ends.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const main = join(root, 'server/dist/main.js');
const isWindows = process.platform === 'win32';
/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

/**
 * Each child leads a process group of its own: the compiler is a launcher whose own child outlives it unless the group is ended.
 * @param {string} command
 * @param {readonly string[]} args
 */
function watch(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', detached: !isWindows, shell: isWindows });
  child.on('exit', () => end('SIGTERM'));
  children.push(child);
}

let isEnding = false;

/** @param {NodeJS.Signals} signal */
function end(signal) {
  if (isEnding) return;
  isEnding = true;
  for (const { pid } of children) {
    try {
      if (pid) process.kill(isWindows ? pid : -pid, signal);
    } catch {
      // It has ended already.
    }
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end(signal));

watch('tsc', ['-p', 'server', '--watch', '--preserveWatchOutput']);
const waiting = setInterval(() => {
  if (isEnding) clearInterval(waiting);
  else if (existsSync(main)) {
    clearInterval(waiting);
    watch(process.execPath, ['--watch', '--watch-preserve-output', main]);
  }
}, 200);
