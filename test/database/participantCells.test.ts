import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkParticipantCells } from '../../server/src/database/checkParticipantCells.js';
import { cellsOfProgrammes } from '../../server/src/domain/participant/participantTables.js';
import { sql } from '../../server/src/query/sql.js';
import { asOwner } from '../support/owner.js';
import { cellsThatAreWrong, countAll } from '../support/participantCells.js';
import { countedId, foundCountedWorld, participationWriteOf, personWriteOf } from '../support/participationWrites.js';
import { type Registry, registry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('counts of participants that are kept, on %s', (engine) => {
  let ours: Registry;
  const owner = <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => asOwner(ours.orm, work);
  const write = (statement: string): Promise<unknown> => owner((manager) => manager.query(statement));
  const due = async (): Promise<number> => (await ours.orm.query('select count(distinct programme_id)::int as due from participant_cell_due'))[0].due;
  const wrong = (queries: Pick<EntityManager, 'query'> = ours.orm): Promise<unknown[]> => cellsThatAreWrong(queries);
  const cells = async (where = 'true'): Promise<any[]> =>
    ours.orm.query(`select ctid::text, c.* from participant_cell c where ${where} order by programme_id, counted_by, ctid`);
  const taking = (edition: number, first: number, many: number, more = "'COMPLETED'"): string =>
    `insert into participation (id, status, category, participant_id, edition_id, country_id) select gen_random_uuid(), ${more}, 'OFFICIAL', md5('counted person ' || i)::uuid, ${countedId('edition', edition)},
       (select id from country where code = 'NP') from generate_series(${first}, ${first + many - 1}) i`;
  beforeAll(async () => {
    ours = await registry(engine, ['demo']);
    for (const statement of foundCountedWorld) await write(statement);
  });

  it('are what the rule gives once a demonstration is loaded and counted', async () => {
    expect([await due(), await wrong()]).toEqual([1, []]);
    await countAll(ours.orm);
    expect([await wrong(), await due()]).toEqual([[], 0]);
    const [{ shown, hidden }] = await ours.orm.query(
      'select count(participants)::int as shown, (count(*) - count(participants))::int as hidden from participant_cell',
    );
    expect(shown).toBeGreaterThan(50);
    expect(hidden).toBeGreaterThan(0);
  });

  it('stay so through whatever is written, taken back and rolled back', async () => {
    let [writes, compared] = [0, 0];
    const runs = fc.asyncProperty(fc.array(fc.nat({ max: 9_999 }), { minLength: 60, maxLength: 240, size: 'max' }), fc.boolean(), async (tape, isKept) => {
      let at = 0;
      const pick = (below: number) => (tape[at++] ?? 0) % below;
      await owner(async (manager) => {
        while (at < tape.length) {
          // Each statement stands in a savepoint; some of these are taken back, and some transactions look at what is kept so far.
          const isTakenBack = pick(4) === 0;
          await manager.query('savepoint before');
          await manager.query(pick(8) === 0 ? personWriteOf(pick) : participationWriteOf(pick));
          await manager.query(isTakenBack ? 'rollback to savepoint before' : 'release savepoint before');
          writes++;
          if (pick(6) === 0) await manager.query(`select count_due_participants(${1 + pick(3)})`);
          if (pick(12) === 0) expect(await wrong(manager)).toEqual([]);
        }
        if (!isKept) throw new RangeError('taken back');
      }).catch((fault) => {
        if (!(fault instanceof RangeError)) throw fault;
      });
      expect(await wrong()).toEqual([]);
      await countAll(ours.orm);
      expect([await wrong(), await due()]).toEqual([[], 0]);
      compared += (await cells()).length;
    });
    await fc.assert(runs, { numRuns: 25 });
    console.log(`${writes} writes of chance left every one of ${compared} cells right on ${engine}`);
    expect(writes).toBeGreaterThan(300);
  }, 300_000);

  it('follow a person, an edition and a programme that go', async () => {
    for (const statement of foundCountedWorld) await write(`${statement} on conflict do nothing`);
    // Chance may have left this person a participation that does not count.
    await write(`delete from participation where participant_id = ${countedId('person', 40)}`);
    await write(taking(0, 40, 1));
    await countAll(ours.orm);
    await write(`delete from participant where id = ${countedId('person', 40)}`);
    expect([await wrong(), (await due()) > 0]).toEqual([[], true]);
    await owner(async (manager) => {
      await manager.query(`delete from participation where edition_id in (select id from edition where programme_id = ${countedId('programme', 2)})`);
      await manager.query(`delete from edition where programme_id = ${countedId('programme', 2)}`);
      await manager.query(`delete from programme where id = ${countedId('programme', 2)}`);
    });
    expect(await wrong()).toEqual([]);
    await countAll(ours.orm);
    expect([await wrong(), await cells(`programme_id = ${countedId('programme', 2)}`)]).toEqual([[], []]);
    for (const statement of foundCountedWorld) await write(`${statement} on conflict do nothing`);
  });

  it('leave alone the cells of which nothing is different', async () => {
    await write('delete from participation');
    await write("update edition set programme_id = md5('counted programme 0')::uuid where slug like 'counted-edition-%'");
    await write(taking(0, 0, 12, "'ATTENDED'"));
    await countAll(ours.orm);
    const before = await cells("counted_by::text !~ 'STATUS'");
    await write(`update participation set status = 'COMPLETED' where participant_id = ${countedId('person', 3)}`);
    await countAll(ours.orm);
    expect(await cells("counted_by::text !~ 'STATUS'")).toEqual(before);
    const byStatus = await cells("counted_by = 'STATUS'");
    expect(byStatus.map(({ status, participants }) => [status, participants])).toEqual([[null, null]]);
    await write(taking(0, 12, 3, "'NOMINATED'"));
    expect(await due()).toBe(0);
    expect(await cells("counted_by::text !~ 'STATUS'")).toEqual(before);
  });

  it('say nothing of fewer than five persons but that there are some', async () => {
    await write('delete from participation');
    await write(`update participant set sex = 'Told by nobody else' where id = ${countedId('person', 3)}`);
    await write(taking(0, 0, 12));
    await write(taking(1, 3, 1));
    await countAll(ours.orm);
    expect(await cells('participants < 5')).toEqual([]);
    const keys = ['country_id', 'category', 'status', 'sex', 'year', 'edition_id'];
    for (const cell of await cells('participants is null')) expect(keys.map((key) => cell[key])).toEqual(keys.map(() => null));
    expect(JSON.stringify(await cells())).not.toContain('Told');
    expect(await wrong()).toEqual([]);
  });

  it('go with what a table is emptied of', async () => {
    await expect(
      owner(async (manager) => {
        await manager.query('truncate participant cascade');
        await countAll(manager);
        expect(await manager.query('select * from participant_cell')).toEqual([]);
        throw new RangeError('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect([await wrong(), (await cells()).length > 0]).toEqual([[], true]);
  });

  it('are made anew by recount_participants() after a load that no trigger saw', async () => {
    await owner(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(taking(3, 0, 30));
    });
    expect(await wrong()).not.toEqual([]);
    await write('select recount_participants()');
    expect([await wrong(), await due()]).toEqual([[], 0]);
  });

  it('are kept of what the server writes, which can read them and no more', async () => {
    await ours.orm.query(taking(4, 0, 20));
    expect([await wrong(), await due()]).toEqual([[], 1]);
    await countAll(ours.orm);
    expect([await wrong(), await due()]).toEqual([[], 0]);
    expect((await cells("counted_by = 'ALL'")).length).toBeGreaterThan(0);
    for (const statement of [
      'update participant_cell set participants = 5',
      'delete from participant_cell',
      "insert into participant_cell (programme_id, counted_by, participants) values (gen_random_uuid(), 'ALL', 5)",
      'truncate participant_cell',
      'select * from participant_cell_note',
      'delete from participant_cell_note',
      'insert into participant_cell_note (programme_id) values (gen_random_uuid())',
      'select recount_participants()',
      "select renew_participant_cells('{}')",
      'alter table participation disable trigger keep_cells_insert',
    ])
      await expect(ours.orm.query(statement), statement).rejects.toThrow(/permission denied|must be owner/);
  });

  it('are checked at start: that triggers are on, and that the rule is the one the server has', async () => {
    const check = () => checkParticipantCells(ours.orm, cellsOfProgrammes);
    await expect(check()).resolves.toBeUndefined();
    await expect(checkParticipantCells(ours.orm, sql`another rule`)).rejects.toThrow('by another rule');
    for (const [table, trigger] of [
      ['participation', 'keep_cells_update'],
      ['edition', 'keep_cells_update'],
      ['participant', 'keep_cells_update'],
    ]) {
      await write(`alter table ${table} disable trigger ${trigger}`);
      await expect(check()).rejects.toThrow(`${trigger} on ${table} is missing or off`);
      await write(`alter table ${table} enable trigger ${trigger}`);
    }
    await expect(check()).resolves.toBeUndefined();
  });
});
