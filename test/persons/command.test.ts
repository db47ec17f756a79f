import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registryTables, startApp } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { embeddedDirectory, postgresUrl } from '../support/databases.js';
import { fillingOf } from '../support/registry.js';

const root = new URL('../../', import.meta.url).pathname;

describe('npm run persons', () => {
  /** The command on a database; the demonstration is loaded by a start of the server in between. */
  const commandOn = (place: Record<string, string>) => {
    const env: Record<string, string> = { ...place, PORT: '0', DATASET: 'demo' };
    return {
      async load(): Promise<string> {
        const said: string[] = [];
        await (await startApp(readConfig(env), (line) => said.push(line))).close();
        return said.join('\n');
      },
      persons(...args: string[]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'server/dist/persons.js'), ...args], {
          env: { PATH: process.env.PATH, ...env },
          encoding: 'utf8',
        });
        return { status, said: stdout + stderr };
      },
    };
  };

  it('finds, exports, restricts and erases a person, retains and verifies, on PostgreSQL', async () => {
    const { load, persons } = commandOn({ DATABASE_URL: await postgresUrl() });
    expect(persons('verify')).toEqual({ status: 1, said: expect.stringContaining('Start the server once') });
    expect(await load()).toContain('360 participants who do not exist');

    const found = persons('find', 'demo participant 17');
    expect(found.said.split('\n')[0]).toMatch(/^par_[0-9a-f-]{36} \| Demo Participant 17 \| smi-2016$/);
    const [id] = found.said.split(' ');
    const { status, said: exported } = persons('export', id);
    expect(status).toBe(0);
    expect(JSON.parse(exported)).toMatchObject({
      participant: { isSynthetic: true },
      identity: { name: 'Demo Participant 17', contact: 'demo-17@participants.invalid' },
      participations: [{ edition: 'smi-2016' }],
      readings: [{ purpose: 'To find the person who asks' }, { purpose: 'Given to the person who asked for it' }],
    });
    expect(persons('restrict', id).said).toContain('Give --reason');
    expect(persons('restrict', id, '--reason', 'A complaint').status).toBe(0);
    expect(persons('retain', '--before', '2019-01-01', '--trial').said).toMatch(/359 would be erased\. Left: 1 restricted, 0 in an edition/);
    expect(persons('unrestrict', id, '--reason', 'It is settled').status).toBe(0);
    expect(persons('erase', id, '--reason', 'The person asked').said).toContain('is removed');
    expect(persons('erase', id, '--reason', 'The person asked')).toEqual({ status: 1, said: 'This participant was erased before.\n' });
    expect(persons('retain', '--before', '2017-01-01').said).toMatch(/119 are erased/);
    expect(persons('find', 'Demo Participant 18').said).not.toContain('Participant 18 |');
    expect(persons('verify')).toEqual({ status: 0, said: 'The log of who read what is as it was written.\n' });
    for (const args of [[], ['forget'], ['export', 'somebody'], ['retain', '--before', 'soon'], ['erase', id, '--why', 'x']])
      expect(persons(...args).status, args.join(' ')).toBe(1);
  }, 120_000);

  it('works on the directory of the embedded database while no server does', async () => {
    const { persons } = commandOn({ DATA_DIR: await embeddedDirectory(registryTables, fillingOf(['demo'])) });
    const [id] = persons('find', 'demo participant 17').said.split(' ');
    expect(persons('erase', id, '--reason', 'The person asked').said).toContain('is removed');
    expect(persons('find', 'Demo Participant 17').said).not.toContain('Participant 17 |');
    expect(persons('verify')).toEqual({ status: 0, said: 'The log of who read what is as it was written.\n' });
  }, 120_000);
});
