import { spawnSync } from 'node:child_process';

/** Compiles the server once, for the test files that start it as it is shipped, in a process of its own. */
export default function buildServer(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '-w', 'server'], { cwd: new URL('../../', import.meta.url), encoding: 'utf8' });
  if (status !== 0) throw new Error(`The server cannot be compiled.\n${stdout}${stderr}`);
}
