import { beforeAll, describe, expect, it } from 'vitest';
import { ParticipantCounter } from '../../server/src/database/participantCounter.js';
import { cellsThatAreWrong } from '../support/participantCells.js';
import { addProgramme, setParticipants } from '../support/participants.js';
import { type Registry, registry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('the counter of participants on %s', (engine) => {
  let ours: Registry;
  let edition: string;
  beforeAll(async () => {
    ours = await registry(engine);
    [edition] = await addProgramme(ours, 'synthetic', ['2001']);
  });
  const due = async (): Promise<number> => (await ours.orm.query('select count(*)::int as due from participant_cell_due'))[0].due;
  const bring = (many: number): Promise<void> =>
    setParticipants(
      ours,
      Array.from({ length: many }, (_, person) => ({ person, edition, country: 'NP' })),
    );
  const total = "select participants from participant_cell where counted_by = 'ALL'";

  it('counts what there is when it begins, and what changes later, and not after it is closed', async () => {
    const counter = new ParticipantCounter(ours.orm, (fault) => expect.unreachable(String(fault)), 20);
    await bring(7);
    expect(await due()).toBeGreaterThan(0);
    counter.watch();
    await expect.poll(due).toBe(0);
    expect(await ours.orm.query(total)).toEqual([{ participants: 7 }]);
    await bring(9);
    await expect.poll(due).toBe(0);
    expect(await ours.orm.query(total)).toEqual([{ participants: 9 }]);
    await counter.close();
    await bring(8);
    expect(await due()).toBeGreaterThan(0);
    expect([await ours.orm.query(total), await cellsThatAreWrong(ours.orm)]).toEqual([[{ participants: 9 }], []]);
  });

  it('tells once that it cannot, however often it tries, and counts when it can again', async () => {
    const faults: unknown[] = [];
    let tries = 0;
    const away = Object.assign(Object.create(ours.orm), {
      query: (statement: string) => {
        tries++;
        return ours.orm.query(tries <= 3 ? 'select * from a_table_that_is_away' : statement);
      },
    });
    await bring(6);
    const counter = new ParticipantCounter(away, (fault) => faults.push(fault), 20);
    counter.watch();
    await expect.poll(due).toBe(0);
    await counter.close();
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringContaining('a_table_that_is_away') })]);
  });
});
