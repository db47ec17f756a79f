import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Refusal {
  readonly name: string;
  readonly table: string;
  readonly when: string;
  readonly says: string;
}

const ends = (table: string, from: string, to: string, says: string, name = 'ends_after_it_begins'): Refusal => ({
  name: `${table}_${name}`,
  table,
  when: `latest(new.${to}) < earliest(new.${from})`,
  says,
});

const atLeast = (table: string, column: string, least: number, says: string): Refusal => ({
  name: `${table}_${column}_is_${least === 0 ? 'not_negative' : 'positive'}`,
  table,
  when: `new.${column} < ${least}`,
  says,
});

const refusals: readonly Refusal[] = [
  ends('institution_relation', 'valid_from', 'valid_to', 'What one institution is to another cannot end before it begins.'),
  ends('appointment', 'valid_from', 'valid_to', 'An appointment cannot end before it begins.'),
  ends('programme_actor', 'valid_from', 'valid_to', 'A part in a programme cannot end before it begins.'),
  ends('name', 'valid_from', 'valid_to', 'The use of a name cannot end before it begins.'),
  ends('code', 'valid_from', 'valid_to', 'The use of a code cannot end before it begins.'),
  ends('edition_place', 'starts_on', 'ends_on', 'What is held at a place cannot end before it begins.'),
  ends('edition', 'planned_starts_on', 'planned_ends_on', 'An edition cannot be planned to end before it begins.', 'is_planned_to_end_after_it_begins'),
  ends('figure', 'period_from', 'period_to', 'The time that a figure counts over cannot end before it begins.', 'counts_over_a_time_that_ends_after_it_begins'),
  atLeast('figure', 'value', 0, 'A figure counts something: it cannot be less than 0.'),
  atLeast('edition_country', 'headcount', 0, 'A number of people cannot be less than 0.'),
  atLeast('output', 'delivered', 0, 'A number of things delivered cannot be less than 0.'),
  atLeast('session', 'duration_days', 1, 'A session takes a day at least, where its length is known in days.'),
  ...['institution', 'agreement', 'event'].map((kind) => ({
    name: `${kind}_relation_is_between_two`,
    table: `${kind}_relation`,
    when: 'new.from_id = new.to_id',
    says: `A relation is between two ${kind}s: it cannot lead from one to itself.`,
  })),
];

/** Tables whose records stand within others of their kind. */
const nested = ['programme', 'event', 'place', 'code'];

/** More of what cannot be true, refused by the database whoever writes it: times that end before they begin, numbers below their least, circles. */
export class MoreRefusals1795132822100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${refusals
        .map(({ name, table, when, says }) => `create trigger ${name} before insert or update on ${table} for each row when (${when}) execute function refuse('${says}');`)
        .join('\n      ')}

      create function refuse_circle() returns trigger language plpgsql as $$
        declare
          above uuid := new.parent_id;
          steps int := 0;
        begin
          while above is not null and steps < 1000 loop
            if above = new.id then
              raise exception 'A record cannot be part of itself, nor of what is part of it.'
                using errcode = 'check_violation', constraint = tg_name, table = tg_table_name, schema = tg_table_schema;
            end if;
            execute format('select parent_id from %I where id = $1', tg_table_name) into above using above;
            steps := steps + 1;
          end loop;
          return null;
        end
      $$;
      ${nested
        .map(
          (table) =>
            `create trigger ${table}_is_not_part_of_itself after insert or update of parent_id on ${table} for each row when (new.parent_id is not null) execute function refuse_circle();`,
        )
        .join('\n      ')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function refuse_circle() cascade;
      ${refusals.map(({ name, table }) => `drop trigger ${name} on ${table};`).join('\n      ')}
    `);
  }
}
