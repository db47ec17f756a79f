import { spawnSync } from 'node:child_process';

/** Compiles the server and the SDK once: for the test files that start the one as it is shipped, in a process of its own, and those that install the other. */
export default function buildPackages(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: new URL('../../', import.meta.url), encoding: 'utf8' });
  if (status !== 0) throw new Error(`The packages cannot be compiled.\n${stdout}${stderr}`);
}
