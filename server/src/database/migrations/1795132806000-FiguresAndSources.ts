import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reported figures, participants, sources and citations. */
export class FiguresAndSources1795132806000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type indicator as enum ('PARTICIPANTS', 'COUNTRIES', 'PARTICIPANTS_TRAINED', 'COUNTRIES_OF_PARTICIPANTS', 'COUNTRIES_BENEFITED', 'COOPERATIONS_HELD');
      create type participation_status as enum ('NOMINATED', 'ACCEPTED', 'ATTENDED', 'COMPLETED', 'WITHDRAWN');
      create type participant_category as enum ('OFFICIAL', 'BUSINESS', 'ACADEMIC', 'CIVIL_SOCIETY', 'OTHER');
      create type source_kind as enum ('NEWS', 'PRESS_RELEASE', 'OFFICIAL_PAGE', 'AGREEMENT_TEXT', 'DATASET', 'REPORT', 'REFERENCE');

      create table figure (
        id uuid not null,
        slug text not null,
        subject_kind text not null,
        subject_id uuid not null,
        indicator indicator not null,
        value int,
        qualifier qualifier not null,
        text jsonb,
        as_of partial_date,
        provider_country_id uuid,
        reported_by_id uuid,
        stated_by_position_id uuid,
        stated_by_person_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint figure_pkey primary key (id),
        constraint figure_slug_key unique (slug),
        constraint figure_subject_kind_check check (subject_kind in ('Programme', 'Edition', 'Event', 'Country', 'Institution'))
      );
      create index figure_provider_country_id_idx on figure (provider_country_id);
      create index figure_reported_by_id_idx on figure (reported_by_id);
      create index figure_stated_by_person_id_idx on figure (stated_by_person_id);
      create index figure_stated_by_position_id_idx on figure (stated_by_position_id);
      create index figure_subject_id_idx on figure (subject_id, indicator, (earliest(as_of)), id);

      create table participant (
        id uuid not null,
        name text not null,
        sex text,
        birth_year int,
        employer text,
        occupation text,
        contact text,
        nationality_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint participant_pkey primary key (id)
      );
      create index participant_nationality_id_idx on participant (nationality_id, id);

      create table participation (
        id uuid not null,
        status participation_status not null,
        category participant_category,
        participant_id uuid not null,
        edition_id uuid not null,
        country_id uuid,
        nominated_by_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint participation_pkey primary key (id),
        constraint participation_participant_id_edition_id_key unique (participant_id, edition_id)
      );
      create index participation_country_id_idx on participation (country_id, id);
      create index participation_edition_id_idx on participation (edition_id, id);
      create index participation_nominated_by_id_idx on participation (nominated_by_id, id);
      create index participation_participant_id_idx on participation (participant_id, id);

      create table source (
        id uuid not null,
        slug text not null,
        kind source_kind not null,
        title text not null,
        url text,
        published_on partial_date,
        byline text,
        editor text,
        language text not null,
        licence text,
        retrieved_on partial_date,
        content_hash text,
        publisher_id uuid,
        dateline_id uuid,
        derived_from_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint source_pkey primary key (id),
        constraint source_slug_key unique (slug)
      );
      create index source_dateline_id_idx on source (dateline_id);
      create index source_derived_from_id_idx on source (derived_from_id);
      create index source_publisher_id_idx on source (publisher_id, (earliest(published_on)), id);

      create table citation (
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        field text not null,
        locator text not null,
        claimed_value text,
        is_preferred boolean not null,
        note jsonb,
        source_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint citation_pkey primary key (id)
      );
      create index citation_source_id_idx on citation (source_id, (field collate "C"), id);
      create index citation_subject_id_idx on citation (subject_id, (field collate "C"), id);

      select keep_record('figure', 'Figure');
      select keep_record('source', 'Source');
      select keep_record('citation', 'Citation');
      create trigger keep_updated_at before update on participant for each row execute function keep_updated_at();
      create trigger keep_updated_at before update on participation for each row execute function keep_updated_at();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table citation;
      drop table source;
      drop table participation;
      drop table participant;
      drop table figure;
      drop type source_kind;
      drop type participant_category;
      drop type participation_status;
      drop type indicator;
    `);
  }
}
