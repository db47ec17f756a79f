import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, editions and sessions, with everyone who has a part in them. */
export class Programmes1795132805000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type programme_kind as enum ('SCHEME', 'PILLAR', 'TRAINING_SERIES', 'PROJECT', 'ACTION', 'SCHOLARSHIP', 'EXPERT_DISPATCH', 'AID_IN_KIND', 'CENTRE');
      create type activity_status as enum ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED', 'UNKNOWN');
      create type cooperation_role as enum ('PROVIDER', 'FACILITATOR', 'BENEFICIARY', 'BOTH');
      create type function_role as enum ('FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING', 'ORGANISER', 'HOST', 'FOCAL_POINT', 'SECRETARIAT', 'COORDINATOR', 'RESOURCE');
      create type programme_agreement_kind as enum ('ESTABLISHED_BY', 'UNDER', 'IMPLEMENTS', 'FUNDED_BY');
      create type completeness as enum ('COMPLETE', 'PARTIAL', 'UNKNOWN');
      create type edition_country_role as enum ('BENEFICIARY', 'HOST', 'BOTH');
      create type session_kind as enum ('CLASS', 'WORKSHOP', 'HANDS_ON', 'LAB_VISIT', 'COMPANY_VISIT', 'TECHNOLOGY_VISIT', 'CULTURAL_VISIT', 'DISCUSSION', 'ASSIGNMENT');
      create type session_role as enum ('HOST', 'RESOURCE', 'MAKER', 'DEMONSTRATOR');

      create table programme (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        kind programme_kind not null,
        description jsonb,
        objectives jsonb not null default '[]',
        declared_modality cooperation_modality,
        status activity_status not null,
        starts_on partial_date,
        ends_on partial_date,
        parent_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint programme_pkey primary key (id),
        constraint programme_slug_key unique (slug)
      );
      create index programme_parent_id_idx on programme (parent_id, (slug collate "C"), id);

      create table programme_actor (
        id uuid not null,
        actor_kind text not null,
        actor_id uuid not null,
        cooperation_role cooperation_role,
        function_role function_role,
        valid_from partial_date,
        valid_to partial_date,
        note jsonb,
        programme_id uuid not null,
        edition_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint programme_actor_pkey primary key (id),
        constraint programme_actor_actor_kind_check check (actor_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor'))
      );
      create index programme_actor_actor_id_idx on programme_actor (actor_id, cooperation_role, function_role, id);
      create index programme_actor_edition_id_idx on programme_actor (edition_id, cooperation_role, function_role, id);
      create index programme_actor_programme_id_idx on programme_actor (programme_id, cooperation_role, function_role, id);

      create table programme_agreement (
        id uuid not null,
        kind programme_agreement_kind not null,
        basis relation_basis not null,
        programme_id uuid not null,
        agreement_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint programme_agreement_pkey primary key (id)
      );
      create index programme_agreement_agreement_id_idx on programme_agreement (agreement_id, kind, id);
      create index programme_agreement_programme_id_idx on programme_agreement (programme_id, kind, id);

      create table edition (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        ordinal int,
        theme jsonb,
        starts_on partial_date,
        ends_on partial_date,
        status happening_status not null,
        country_list_completeness completeness not null,
        participant_profile jsonb,
        narrative jsonb,
        programme_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint edition_pkey primary key (id),
        constraint edition_slug_key unique (slug)
      );
      create index edition_programme_id_idx on edition (programme_id, (earliest(starts_on)), id);

      create table edition_place (
        id uuid not null,
        ordinal int not null,
        part jsonb,
        starts_on partial_date,
        ends_on partial_date,
        edition_id uuid not null,
        place_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint edition_place_pkey primary key (id)
      );
      create index edition_place_edition_id_idx on edition_place (edition_id, ordinal, id);
      create index edition_place_place_id_idx on edition_place (place_id, ordinal, id);

      create table edition_country (
        id uuid not null,
        role edition_country_role not null,
        headcount int,
        edition_id uuid not null,
        country_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint edition_country_pkey primary key (id),
        constraint edition_country_edition_id_country_id_key unique (edition_id, country_id)
      );
      create index edition_country_country_id_idx on edition_country (country_id, id);
      create index edition_country_edition_id_idx on edition_country (edition_id, id);

      create table session (
        id uuid not null,
        slug text not null,
        ordinal int not null,
        kind session_kind not null,
        name jsonb not null,
        duration_days int,
        status happening_status not null,
        topics jsonb not null default '[]',
        list_completeness completeness not null,
        edition_id uuid not null,
        place_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint session_pkey primary key (id),
        constraint session_slug_key unique (slug)
      );
      create index session_edition_id_idx on session (edition_id, ordinal, id);
      create index session_place_id_idx on session (place_id, ordinal, id);

      create table session_actor (
        id uuid not null,
        actor_kind text not null,
        actor_id uuid not null,
        role session_role not null,
        product jsonb,
        session_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint session_actor_pkey primary key (id),
        constraint session_actor_actor_kind_check check (actor_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor'))
      );
      create index session_actor_actor_id_idx on session_actor (actor_id, role, id);
      create index session_actor_session_id_idx on session_actor (session_id, role, id);

      select keep_record('programme', 'Programme', true);
      select keep_record('programme_actor', 'ProgrammeActor');
      select keep_record('programme_agreement', 'ProgrammeAgreement');
      select keep_record('edition', 'Edition', true);
      select keep_record('edition_place', 'EditionPlace');
      select keep_record('edition_country', 'EditionCountry');
      select keep_record('session', 'Session');
      select keep_record('session_actor', 'SessionActor');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table session_actor;
      drop table session;
      drop table edition_country;
      drop table edition_place;
      drop table edition;
      drop table programme_agreement;
      drop table programme_actor;
      drop table programme;
      drop type session_role;
      drop type session_kind;
      drop type edition_country_role;
      drop type completeness;
      drop type programme_agreement_kind;
      drop type function_role;
      drop type cooperation_role;
      drop type activity_status;
      drop type programme_kind;
    `);
  }
}
