import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs one of the installed programs at the top of the checkout and shows what it says; ends this process with its exit code if that is not 0.
 * @param {string} program name in node_modules/.bin
 * @param {readonly string[]} args
 * @param {Record<string, string>} env variables besides those that are set
 */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
