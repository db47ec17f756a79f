import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError } from './startError.js';

/**
 * Takes a directory for this process alone. PGlite itself would let a second process in, and what the
 * first one had stored would be lost.
 *
 * The file `lock` names the holder. A holder that is no longer alive is replaced. Processes that cannot be seen
 * from here (of another machine, of another container) count as dead: such a directory must not be shared.
 * @returns gives the directory back
 * @throws StartError when another process holds it, or when it cannot be written
 */
export function lockDirectory(directory: string): () => void {
  const path = join(resolve(directory), 'lock');
  const me: Holder = { pid: process.pid, started: startOf(process.pid), nonce: randomUUID() };
  let holder: Holder | undefined;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    holder = take(path, me);
  } catch (fault) {
    throw new StartError(`The data directory ${resolve(directory)} cannot be used (${reason(fault)}). Make it writable, or set DATA_DIR to another one.`);
  }
  if (holder) {
    throw new StartError(
      `The data directory ${resolve(directory)} is in use by process ${holder.pid}. Stop that process, or set DATA_DIR to another directory.`,
    );
  }
  return () => {
    if (read(path)?.nonce === me.nonce) rmSync(path, { force: true });
  };
}

interface Holder {
  readonly pid: number;
  /** When the process began, where the system tells: a later process with the same number has another. */
  readonly started: string | undefined;
  /** Tells this holding from every other one, also of the same process. */
  readonly nonce: string;
}

/**
 * Puts our name on a path, or gives the living holder that is there.
 *
 * A dead holder is replaced only by whoever first takes the claim on that one holding, `lock.<nonce>`, and then still finds
 * it in place. So of two contenders one wins, and neither can remove the other's fresh lock. A claim is
 * a lock like any other: one whose taker died is taken over in the same way.
 */
function take(path: string, me: Holder): Holder | undefined {
  for (;;) {
    if (publish(path, me)) return undefined;
    const holder = read(path);
    if (!holder) continue;
    if (isAlive(holder)) return holder;
    const claim = `${path}.${holder.nonce}`;
    const rival = take(claim, me);
    if (rival) return rival;
    try {
      if (read(path)?.nonce === holder.nonce) {
        renameSync(written(path, me), path);
        return undefined;
      }
    } finally {
      rmSync(claim, { force: true });
    }
  }
}

/** Creates the file with its content in one step; false when there is one already. */
function publish(path: string, me: Holder): boolean {
  const draft = written(path, me);
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

function written(path: string, me: Holder): string {
  const draft = `${path}.${me.nonce}.new`;
  writeFileSync(draft, `${JSON.stringify(me)}\n`, { flag: 'wx', mode: 0o600 });
  return draft;
}

function read(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
  try {
    const { pid, started, nonce } = JSON.parse(text) as Holder;
    return { pid, started, nonce };
  } catch {
    // A lock appears with its whole content, so half of one was left by a power cut: nobody holds it.
    return { pid: 0, started: undefined, nonce: 'unreadable' };
  }
}

function isAlive({ pid, started }: Holder): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (fault) {
    // Any other answer than "no such process", such as "not yours", means that there is one.
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === undefined || started === undefined || now === started;
}

/** Start of a process in clock ticks since boot; `ended` for one that only waits to be reaped; undefined where there is no /proc. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in parentheses that may itself hold spaces: count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'it cannot be created',
  ENOSPC: 'the disk is full',
};

const reason = (fault: unknown): string => {
  const { code } = fault as NodeJS.ErrnoException;
  return (code && reasons[code]) || code || 'unknown fault';
};
