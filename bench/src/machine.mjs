import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { repository } from './place.mjs';

const ticksMs = 10;

/** Fields of /proc/<pid>/stat behind the name, which may itself hold spaces. */
function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

const timeOf = (pid) => {
  const fields = stat(pid);
  return (Number(fields[11]) + Number(fields[12])) * ticksMs;
};

/** Processor time that a process has used, in ms, with all its threads. */
export const processTime = timeOf;

/** Processor time that each back end of a PostgreSQL has used, in ms, by process. */
export function backendTimes(postmaster) {
  const times = new Map();
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      if (stat(pid)[1] === String(postmaster)) times.set(pid, timeOf(pid));
    } catch {
      // It ended meanwhile.
    }
  }
  return times;
}

/**
 * What the back ends have used between two looks. One that has ended since is left out: it was an idle connection of a server whose turn
 * it is not, which closes after ten seconds.
 */
export function usedBetween(before, after) {
  let sum = 0;
  for (const [pid, time] of after) sum += time - (before.get(pid) ?? 0);
  return sum;
}

/** The most memory a process has held, in MB. */
export const peakMemory = (pid) => Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

/** What a figure was measured on. */
export function describeMachine() {
  const git = (...args) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  let commit = 'unknown';
  try {
    commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'server') ? ' with changes' : '');
  } catch {
    // Not every copy of the code is a repository.
  }
  return {
    cores: availableParallelism(),
    processor: cpus()[0].model,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    commit,
    date: new Date().toISOString().slice(0, 10),
  };
}
