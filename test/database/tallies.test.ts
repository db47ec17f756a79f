import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCounters } from '../../server/src/database/checkCounters.js';
import { buildModel, type Model, neededCounters } from '../../server/src/query/index.js';
import { asOwner } from '../support/owner.js';
import { type Registry, registry } from '../support/registry.js';
import { wrongCounters } from '../support/tallies.js';
import { foundWorld, writeOf } from '../support/writes.js';

type Queries = Pick<EntityManager, 'query'>;

const party = (country: string, agreement: string) =>
  `insert into agreement_party (id, actor_kind, actor_id, capacity, agreement_id, country_id) select gen_random_uuid(), 'Country', c.id, 'PARTY', a.id, c.id from agreement a, country c where a.slug = '${agreement}' and c.code = '${country}'`;
const agreementOf = (country: string) =>
  `select coalesce(sum(amount), 0)::int as number from tally t join country c on c.id = t.subject_id and c.code = '${country}' where counter = 'agreement_party.country_id.agreement_id'`;

describe.each(['embedded', 'postgres'] as const)('counters on %s', (engine) => {
  let ours: Registry;
  let model: Model;
  const wrong = (queries: Queries = ours.orm): Promise<unknown[]> => queries.query(wrongCounters(model));
  const number = async (query: string, queries: Queries = ours.orm): Promise<number> => (await queries.query(query))[0].number;
  beforeAll(async () => {
    ours = await registry(engine);
    model = buildModel(ours.schema, ours.orm.entityMetadatas);
    for (const statement of foundWorld) await ours.orm.query(statement);
  });

  it('are what a count gives once the dataset is loaded', async () => {
    expect(await wrong()).toEqual([]);
    expect(await number("select count(*)::int as number from tally where counter = 'edition_country.country_id.is_listed'")).toBeGreaterThan(10);
  });

  it('are those that the records declare, no more and no fewer', async () => {
    const kept: { counter: string }[] = await ours.orm.query('select counter from tally_kept');
    expect(kept.map(({ counter }) => counter).sort()).toEqual([...model.counters.keys()].sort());
  });

  it('stay so through whatever is written, taken back and rolled back', async () => {
    let writes = 0;
    const runs = fc.asyncProperty(fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 240, size: 'max' }), fc.boolean(), async (tape, isKept) => {
      let at = 0;
      const pick = (below: number) => (tape[at++] ?? 0) % below;
      const runner = ours.orm.createQueryRunner();
      try {
        await runner.startTransaction();
        while (at < tape.length) {
          // Each statement stands in a savepoint; some of these are taken back.
          const isTakenBack = pick(4) === 0;
          await runner.query('savepoint before');
          await runner.query(writeOf(pick));
          await runner.query(isTakenBack ? 'rollback to savepoint before' : 'release savepoint before');
          writes++;
        }
        expect(await wrong(runner)).toEqual([]);
        await (isKept ? runner.commitTransaction() : runner.rollbackTransaction());
        expect(await wrong(runner)).toEqual([]);
      } finally {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
        await runner.release();
      }
    });
    await fc.assert(runs, { numRuns: 25 });
    console.log(`${writes} writes of chance left every counter right on ${engine}`);
  }, 300_000);

  it('count what is there several times once, until the last of it goes', async () => {
    await ours.orm.query(
      `insert into agreement (id, slug, name, type, force_basis, renewable) select gen_random_uuid(), s, '{}', 'MOU', 'UNKNOWN', 'UNKNOWN' from unnest('{twice,thrice}'::text[]) s`,
    );
    const before = await number(agreementOf('FJ'));
    for (const agreement of ['twice', 'twice', 'thrice', 'thrice', 'thrice']) await ours.orm.query(party('FJ', agreement));
    expect(await number(agreementOf('FJ'))).toBe(before + 2);
    await ours.orm.query(
      "delete from agreement_party where id = (select p.id from agreement_party p join agreement a on a.id = p.agreement_id where a.slug = 'twice' limit 1)",
    );
    expect(await number(agreementOf('FJ'))).toBe(before + 2);
    // A move of all to one side, in one statement: one pair goes, the other stays.
    await ours.orm.query(
      "update agreement_party set agreement_id = (select id from agreement where slug = 'thrice') where agreement_id = (select id from agreement where slug = 'twice')",
    );
    expect(await number(agreementOf('FJ'))).toBe(before + 1);
    await ours.orm.query("delete from agreement where slug in ('twice', 'thrice')");
    expect(await number(agreementOf('FJ'))).toBe(before);
    expect(await wrong()).toEqual([]);
    expect(await number('select count(*)::int as number from tally_pair where uses = 0')).toBe(0);
  });

  // What becomes of the versions of a row is decided by PostgreSQL, which both are: the quicker one is asked.
  it.runIf(engine === 'postgres')(
    'are a few rows however often they were written to',
    async () => {
      const edition = (i: number | string) =>
        `insert into edition (id, slug, name, status, country_list_completeness, programme_id) values (gen_random_uuid(), 'many-' || ${i}, '{}', 'HELD', 'PARTIAL', md5('programme 5')::uuid)`;
      const parts = "select count(*)::int as number from tally where counter = 'edition.programme_id' and subject_id = md5('programme 5')::uuid";
      for (let i = 0; i < 300; i++) await ours.orm.query(edition(i));
      expect(await number(parts)).toBe(1);
      // 2,000 statements in one transaction, whose own versions nobody can clear away before it ends.
      await ours.orm.transaction(async (manager) => {
        for (let i = 300; i < 2_300; i += 250) await manager.query(`do $$ begin for i in ${i}..${i + 249} loop ${edition('i')}; end loop; end $$`);
      });
      expect(await number(parts)).toBeLessThan(400);
      expect(await wrong()).toEqual([]);
      await ours.orm.query(edition(2_300));
      expect(await number(parts)).toBe(1);
    },
    120_000,
  );

  it('go with what a table is emptied of', async () => {
    const runner = ours.orm.createQueryRunner();
    await runner.startTransaction();
    await runner.query('set local role none');
    await runner.query('truncate edition_country, agreement_party cascade');
    expect(await wrong(runner)).toEqual([]);
    await runner.rollbackTransaction();
    await runner.release();
    expect(await wrong()).toEqual([]);
  });

  it('are made anew by recount() after a load that no trigger saw', async () => {
    await asOwner(ours.orm, async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query('delete from edition_country where country_id in (select id from country limit 100)');
      await manager.query(party('FJ', 'mou-2007'));
    });
    expect(await wrong()).not.toEqual([]);
    await asOwner(ours.orm, (owner) => owner.query('select recount()'));
    expect(await wrong()).toEqual([]);
    expect(await number('select count(*) - count(distinct (subject_id, counter)) as number from tally').then(Number)).toBe(0);
  });

  it('are checked at start, and what is missing is told with the statement that keeps it', async () => {
    const needed = neededCounters(model);
    const change = (statement: string) => asOwner(ours.orm, (owner) => owner.query(statement));
    await expect(checkCounters(ours.orm, needed)).resolves.toBeUndefined();
    await change('alter table agreement_party disable trigger keep_tally_delete');
    await expect(checkCounters(ours.orm, needed)).rejects.toThrow("select keep_tally('agreement_party', 'country_id', 'agreement_id');");
    await change('alter table agreement_party enable trigger keep_tally_delete');
    await change("select forget_tally('edition', 'programme_id')");
    await expect(checkCounters(ours.orm, needed)).rejects.toThrow(/it:|called:\n {2}select keep_tally\('edition', 'programme_id'\);$/);
    await change("select keep_tally('edition', 'programme_id')");
    await expect(checkCounters(ours.orm, needed)).resolves.toBeUndefined();
    expect(await wrong()).toEqual([]);
  });
});
