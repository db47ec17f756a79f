import { spawn } from 'node:child_process';

/**
 * Starts a server as a process of its own and waits until it says where it listens.
 * @returns its address, its number, and how to end it
 */
export function startProcess(program, args, environment) {
  const child = spawn(program, args, { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const ended = new Promise((end) => child.once('exit', end));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${args[0]} ended with ${code}:\n${said}`)));
    const hear = (chunk) => {
      said = (said + chunk).slice(-4_000);
      const address = /Listening on (\S+)/.exec(said)?.[1];
      if (address)
        resolve({
          url: address.replace(/\/$/, ''),
          pid: child.pid,
          async stop() {
            child.kill('SIGTERM');
            const late = setTimeout(() => child.kill('SIGKILL'), 3_000);
            await ended;
            clearTimeout(late);
          },
        });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
}
