import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '../support/registry.js';

/** What a database says of a row it refuses. */
interface Refusal {
  readonly says: string;
  readonly code: string;
  readonly constraint: string;
}

describe.each(['embedded', 'postgres'] as const)('what cannot be true is refused with a sentence on %s:', (engine) => {
  let ours: Registry;
  const idOf = async (table: string, slug: string): Promise<string> => (await ours.orm.query(`select id from ${table} where slug = $1`, [slug]))[0].id;
  const insert = (table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const given = { id: randomUUID(), ...row };
    const columns = Object.keys(given);
    return ours.orm.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(given));
  };
  const refusalOf = async (table: string, row: Readonly<Record<string, unknown>>): Promise<Refusal> => {
    try {
      await insert(table, row);
    } catch (fault) {
      const { message, code, constraint } = (fault as { driverError: { message: string; code: string; constraint: string } }).driverError;
      return { says: message, code, constraint };
    }
    throw new Error(`${table} took ${JSON.stringify(row)}`);
  };
  const refused = (constraint: string, says: string): Refusal => ({ says, code: '23514', constraint });

  beforeAll(async () => {
    ours = await registry(engine);
  });

  const agreement = (dates: Readonly<Record<string, unknown>>) => ({
    slug: randomUUID(),
    name: { en: 'Agreement' },
    type: 'MOU',
    force_basis: 'UNKNOWN',
    renewable: 'UNKNOWN',
    ...dates,
  });

  it.each([
    [{ in_force_from: '2010', stated_end: '2009' }],
    [{ signed_on: '2010-05', terminated_on: '2010-04-30' }],
    [{ signed_on: '2010', duration_months: 0 }],
  ])('an agreement that ends before it begins: %j', async (dates) => {
    expect(await refusalOf('agreement', agreement(dates))).toEqual(refused('agreement_ends_after_it_begins', 'An agreement cannot end before it begins.'));
  });

  it.each([[{ in_force_from: '2010-05-20', stated_end: '2010-05' }], [{ signed_on: '2010', terminated_on: '2010-01-01' }], [{ stated_end: '2009' }]])(
    'but not one that may have lasted: %j',
    async (dates) => {
      await expect(insert('agreement', agreement(dates))).resolves.toBeDefined();
    },
  );

  it('an edition that ends before it begins', async () => {
    const programme = await idOf('programme', 'smi');
    const edition = { slug: 'edition', name: {}, status: 'HELD', country_list_completeness: 'UNKNOWN', programme_id: programme };
    expect(await refusalOf('edition', { ...edition, starts_on: '2018-08', ends_on: '2018-07-30' })).toEqual(
      refused('edition_ends_after_it_begins', 'An edition cannot end before it begins.'),
    );
  });

  it('a membership in a group that the country is in at the time', async () => {
    const [country, group] = [await idOf('country', 'np'), await idOf('country_group', 'colombo-plan')];
    const membership = { country_id: country, group_id: group, status: 'MEMBER' };
    expect(await refusalOf('country_group_membership', { ...membership, valid_from: '2001', valid_to: '2005' })).toEqual(
      refused('country_group_membership_is_once_at_a_time', 'A country cannot be in the same group twice at one time.'),
    );
    expect((await refusalOf('country_group_membership', { ...membership, valid_from: '2005', valid_to: '2001' })).says).toBe(
      'A membership cannot end before it begins.',
    );
  });

  it('but not one that may have ended before the other began', async () => {
    const [country, group] = [await idOf('country', 'gb'), await idOf('country_group', 'colombo-plan')];
    const left = await ours.orm.query('select valid_to from country_group_membership where country_id = $1 and group_id = $2', [country, group]);
    expect(left).toEqual([{ valid_to: '1991' }]);
    await expect(insert('country_group_membership', { country_id: country, group_id: group, status: 'MEMBER', valid_from: '1991' })).resolves.toBeDefined();
  });

  it('a part that nobody plays', async () => {
    const [programme, session, event, memorandum] = await Promise.all([
      idOf('programme', 'smi'),
      idOf('session', 'smi-2018-class'),
      idOf('event', 'ccm-45'),
      idOf('agreement', 'mou-2007'),
    ]);
    expect(await refusalOf('programme_actor', { programme_id: programme, function_role: 'HOST' })).toEqual(
      refused('programme_actor_has_an_actor', 'A part in a programme is played by someone: it needs an actor.'),
    );
    expect((await refusalOf('session_actor', { session_id: session, role: 'HOST' })).says).toBe('A part in a session is played by someone: it needs an actor.');
    expect((await refusalOf('agreement_party', { agreement_id: memorandum, capacity: 'PARTY' })).says).toBe(
      'An agreement is made by someone: a party needs an actor.',
    );
    expect((await refusalOf('event_participation', { event_id: event, role: 'HOST' })).says).toBe(
      'A part in an event is played by someone: it needs an actor, an office or a person.',
    );
    const office = await idOf('position', 'president-id');
    await expect(insert('event_participation', { event_id: event, role: 'HOST', position_id: office })).resolves.toBeDefined();
  });

  it('an edition of no programme', async () => {
    expect(await refusalOf('edition', { slug: 'of-nothing', name: {}, status: 'HELD', country_list_completeness: 'UNKNOWN' })).toEqual(
      refused('edition_has_a_programme', 'An edition is one time that a programme is held: it needs a programme.'),
    );
  });

  it('a commitment by nobody', async () => {
    expect(await refusalOf('commitment', { slug: 'by-nobody', text: { en: 'Something' }, status: 'MADE' })).toEqual(
      refused('commitment_is_made_by_someone', 'A commitment is made by someone: it needs an actor.'),
    );
  });

  describe('codes', () => {
    const bears = async (subject: string, code: string, weight: number | null) => ({
      subject_kind: 'Programme',
      subject_id: await idOf('programme', subject),
      code_id: await idOf('code', code),
      weight,
      assigned_by: 'EDITOR',
    });

    it('that weigh more than 100 per cent together in one scheme', async () => {
      await insert('classification', await bears('ppsd', 'dac-5-25010', 60));
      expect(await refusalOf('classification', await bears('ppsd', 'dac-5-25030', 41))).toEqual(
        refused('classification_weights_make_a_whole', 'The codes of one scheme cannot weigh more than 100 per cent together.'),
      );
      await insert('classification', await bears('ppsd', 'dac-5-25030', 40));
      await insert('classification', await bears('ppsd', 'sdg-target-9-3', 100));
      await insert('classification', await bears('ppsd', 'dac-5-25020', null));
    });

    it('that weigh nothing', async () => {
      expect((await refusalOf('classification', await bears('kss', 'dac-5-43010', 0))).says).toBe('The weight of a code is a share from 1 to 100 per cent.');
    });

    it('though shares may be moved from one to another in one transaction', async () => {
      await ours.orm.transaction(async (manager) => {
        await manager.query('set constraints all deferred');
        await manager.query("update classification set weight = 70 where code_id = (select id from code where slug = 'dac-5-25030')");
        await manager.query("update classification set weight = 30 where code_id = (select id from code where slug = 'dac-5-25010')");
      });
      const { programme } = await ours.ask(
        '{ programme(by: { slug: "ppsd" }) { classifications(filter: { weight: { lt: 100 } }) { nodes { weight code { code } } } } }',
      );
      expect(programme.classifications.nodes.map((each: any) => [each.code.code, each.weight]).sort()).toEqual([
        ['25010', 30],
        ['25030', 70],
      ]);
    });
  });
});
