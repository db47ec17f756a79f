import { randomUUID } from 'node:crypto';
import { asOwner } from './owner.js';
import type { Registry } from './registry.js';

/** One participation of a person who does not exist. */
export interface Synthetic {
  /** The same number, the same person. */
  readonly person: number;
  /** Slug of the edition. */
  readonly edition: string;
  /** Code of the country; null where it is not known. */
  readonly country: string | null;
  readonly category?: string | null;
  readonly status?: string;
  readonly sex?: string | null;
}

/** Editions of programmes that do not exist, by year. */
export async function addProgramme({ orm }: Registry, slug: string, years: readonly (string | null)[]): Promise<string[]> {
  const programme = randomUUID();
  await orm.query(
    `insert into programme (id, slug, name, kind, status) values ($1, $2, jsonb_build_object('en', 'Synthetic programme ' || $2::text), 'TRAINING_SERIES', 'CLOSED')`,
    [programme, slug],
  );
  const editions = years.map((year, i) => ({ id: randomUUID(), slug: `${slug}-${i + 1}`, year }));
  for (const { id, slug: edition, year } of editions)
    await orm.query(
      `insert into edition (id, slug, name, starts_on, status, country_list_completeness, programme_id)
         values ($1, $2, jsonb_build_object('en', 'Synthetic edition ' || $2::text), $3, 'HELD', 'UNKNOWN', $4)`,
      [id, edition, year, programme],
    );
  return editions.map(({ slug: edition }) => edition);
}

/** Puts synthetic participants, named and marked as such, in the place of all there were. */
export async function setParticipants({ orm }: Registry, participations: readonly Synthetic[]): Promise<void> {
  const persons = new Map(participations.map(({ person, sex }) => [person, { id: randomUUID(), sex: sex ?? null }]));
  await asOwner(orm, async (owner) => {
    await owner.query('delete from participation');
    await owner.query('delete from participant');
    await owner.query(`insert into participant (id, sex, is_synthetic) select r.id, r.sex, true from json_to_recordset($1) r(id uuid, sex text)`, [
      JSON.stringify([...persons.values()]),
    ]);
    await owner.query("insert into participant_identity (participant_id, name) select id, 'Synthetic participant' from participant");
    await owner.query(
      `insert into participation (id, status, category, participant_id, edition_id, country_id)
         select r.id, r.status::participation_status, r.category::participant_category, r.participant, e.id, c.id
         from json_to_recordset($1) r(id uuid, status text, category text, participant uuid, edition text, country text)
         join edition e on e.slug = r.edition left join country c on c.code = r.country`,
      [
        JSON.stringify(
          participations.map(({ person, status = 'COMPLETED', ...rest }) => ({ id: randomUUID(), ...rest, status, participant: persons.get(person)!.id })),
        ),
      ],
    );
  });
}
