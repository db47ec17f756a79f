import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of records, as they are when this runs. */
const tables = [
  'agreement',
  'agreement_party',
  'agreement_provision',
  'agreement_relation',
  'appointment',
  'citation',
  'classification',
  'code',
  'code_scheme',
  'commitment',
  'commitment_fulfilment',
  'country',
  'country_group',
  'country_group_membership',
  'edition',
  'edition_country',
  'edition_place',
  'event',
  'event_participation',
  'event_relation',
  'figure',
  'institution',
  'institution_identifier',
  'institution_relation',
  'name',
  'output',
  'participant',
  'participation',
  'person',
  'place',
  'position',
  'programme',
  'programme_actor',
  'programme_agreement',
  'recognition',
  'session',
  'session_actor',
  'signature',
  'source',
  'statement',
  'statement_subject',
  'unnamed_actor',
];

/** Every record has a version, which grows with each change, so that nobody changes what they have not seen; and may be archived. */
export class Versions1795132821500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tables.map((table) => `alter table ${table} add version int not null default 1, add archived_at timestamptz;`).join('\n      ')}

      -- Fires for every table that keep_record was said of.
      create or replace function keep_updated_at() returns trigger language plpgsql as $$
        begin
          new.updated_at := now();
          new.version := old.version + 1;
          return new;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function keep_updated_at() returns trigger language plpgsql as $$
        begin
          new.updated_at := now();
          return new;
        end
      $$;
      ${tables.map((table) => `alter table ${table} drop archived_at, drop version;`).join('\n      ')}
    `);
  }
}
