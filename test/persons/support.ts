import { randomUUID } from 'node:crypto';
import type { Scope, Viewer } from '../../server/src/query/database.js';
import { type Guarded, guarded } from '../access/support.js';
import { asOwner } from '../support/owner.js';
import { visitor } from '../support/registry.js';

/** What stands in every personal field of every person of these tests, and must be found nowhere else. */
export const canary = 'Qzkenariqz';

/** Somebody who does not exist, in one edition. */
export interface Invented {
  readonly participant: string;
  readonly participation: string;
}

/** A registry with two partners, each with an edition of its own and persons who do not exist in it. */
export interface World extends Guarded {
  /** Slugs. */
  readonly partners: { readonly mine: string; readonly theirs: string };
  readonly editions: { readonly mine: string; readonly theirs: string };
  readonly persons: { readonly mine: readonly Invented[]; readonly theirs: readonly Invented[] };
  /** Somebody who has these scopes for a partner. */
  viewer(partner: 'mine' | 'theirs' | undefined, ...scopes: Scope[]): Viewer;
  /** The lines of the access log. */
  log(): Promise<Record<string, any>[]>;
}

const perEdition = 7;

/** The first person of mine takes part in their edition too. */
export async function worldOn(engine: 'embedded' | 'postgres'): Promise<World> {
  const ours = await guarded(engine);
  const { orm } = ours.registry;
  const partners = { mine: 'unido', theirs: 'usaid' };
  const persons: Record<'mine' | 'theirs', Invented[]> = { mine: [], theirs: [] };
  const editions = { mine: 'synthetic-mine-1', theirs: 'synthetic-theirs-1' };
  const institutions = { mine: await ours.institution(partners.mine), theirs: await ours.institution(partners.theirs) };
  await asOwner(orm, async (owner) => {
    for (const whose of ['mine', 'theirs'] as const) {
      const [programme, edition] = [randomUUID(), randomUUID()];
      await owner.query(
        `insert into programme (id, slug, name, kind, status) values ($1, $2, '{"en": "A synthetic programme"}', 'TRAINING_SERIES', 'CLOSED')`,
        [programme, `synthetic-${whose}`],
      );
      await owner.query(
        `insert into programme_actor (id, programme_id, actor_kind, actor_id, cooperation_role, function_role)
         select $1, $2, 'Institution', $3, a.cooperation_role, a.function_role from programme_actor a limit 1`,
        [randomUUID(), programme, institutions[whose]],
      );
      await owner.query(
        `insert into edition (id, slug, name, starts_on, ends_on, status, country_list_completeness, programme_id) values ($1, $2, '{"en": "A synthetic edition"}', '2016-05-02', '2016-05-13', 'HELD', 'UNKNOWN', $3)`,
        [edition, editions[whose], programme],
      );
      for (let i = 0; i < perEdition; i++) {
        const both = whose === 'theirs' && i === 0 ? persons.mine[0].participant : undefined;
        const one = { participant: both ?? randomUUID(), participation: randomUUID() };
        if (!both) {
          await owner.query('insert into participant (id, is_synthetic) values ($1, true)', [one.participant]);
          await owner.query('select keep_identity($1, $2)', [
            one.participant,
            {
              name: `${canary} name ${i}`,
              sex: `${canary} sex ${i}`,
              birthYear: 1901,
              employer: `${canary} employer`,
              occupation: `${canary} work`,
              contact: `${canary} mail`,
            },
          ]);
        }
        await owner.query(
          `insert into participation (id, participant_id, edition_id, status, category, country_id)
           values ($1, $2, $3, 'COMPLETED', 'OFFICIAL', (select id from country where code = $4))`,
          [one.participation, one.participant, edition, i < 5 ? 'NP' : 'BT'],
        );
        persons[whose].push(one);
      }
    }
  });
  return {
    ...ours,
    partners,
    editions,
    persons,
    viewer(partner, ...scopes) {
      const institutionId = partner && institutions[partner];
      return { ...visitor, principal: { kind: 'KEY', id: `key_${partner}`, name: 'A test', scopes: new Set(scopes), ...(institutionId && { institutionId }) } };
    },
    log: () => asOwner(orm, (owner) => owner.query('select * from person_access order by number')),
  };
}
