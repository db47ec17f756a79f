import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions, the people in them and the offices they hold, and actors without a name. */
export class Institutions1795132802000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type institution_kind as enum ('MINISTRY', 'DIRECTORATE_GENERAL', 'BUREAU', 'AGENCY', 'COORDINATION_BODY', 'TECHNICAL_CENTRE', 'RESEARCH_CENTRE', 'UNIVERSITY', 'EDUCATION_UNIT', 'UN_AGENCY', 'INTERGOVERNMENTAL', 'SECRETARIAT', 'COUNTRY_OFFICE', 'LOCAL_GOVERNMENT', 'DEVELOPMENT_AGENCY', 'STATE_ENTERPRISE', 'COMPANY', 'SME', 'MUSEUM_OR_CULTURAL', 'SCIENCE_PARK', 'MEDIA', 'OTHER');
      create type identifier_scheme as enum ('IATI_ORG', 'DAC_CHANNEL', 'ROR', 'ID_BUDGET', 'WIKIDATA');
      create type institution_relation_kind as enum ('UNIT_OF', 'COUNTRY_OFFICE_OF', 'SECRETARIAT_OF', 'COORDINATED_BY', 'MEMBER_OF', 'JOINTLY_RUN_BY', 'FOCAL_POINT_OF', 'SUCCESSOR_OF');
      create type qualifier as enum ('EXACT', 'AT_LEAST', 'ABOUT', 'VAGUE');
      create type position_kind as enum ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'VICE_MINISTER', 'DIRECTOR_GENERAL', 'DIRECTOR', 'REPRESENTATIVE', 'OTHER');

      create table institution (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        kind institution_kind not null,
        founded_on partial_date,
        description jsonb,
        country_id uuid,
        place_id uuid,
        established_under_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint institution_pkey primary key (id),
        constraint institution_slug_key unique (slug)
      );
      create index institution_country_id_idx on institution (country_id, (slug collate "C"), id);
      create index institution_established_under_id_idx on institution (established_under_id, (slug collate "C"), id);
      create index institution_place_id_idx on institution (place_id, (slug collate "C"), id);

      create table institution_identifier (
        id uuid not null,
        scheme identifier_scheme not null,
        value text not null,
        institution_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint institution_identifier_pkey primary key (id),
        constraint institution_identifier_scheme_value_key unique (scheme, value)
      );
      create index institution_identifier_institution_id_idx on institution_identifier (institution_id, scheme, (value collate "C"), id);

      create table institution_relation (
        id uuid not null,
        kind institution_relation_kind not null,
        valid_from partial_date,
        valid_to partial_date,
        from_id uuid not null,
        to_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint institution_relation_pkey primary key (id)
      );
      create index institution_relation_from_id_idx on institution_relation (from_id, kind, id);
      create index institution_relation_to_id_idx on institution_relation (to_id, kind, id);

      create table unnamed_actor (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        kind institution_kind,
        product jsonb,
        number qualifier,
        parent_id uuid,
        country_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint unnamed_actor_pkey primary key (id),
        constraint unnamed_actor_slug_key unique (slug)
      );
      create index unnamed_actor_country_id_idx on unnamed_actor (country_id);
      create index unnamed_actor_parent_id_idx on unnamed_actor (parent_id, (slug collate "C"), id);

      create table person (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        honorifics text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint person_pkey primary key (id),
        constraint person_slug_key unique (slug)
      );

      create table position (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        kind position_kind not null,
        institution_id uuid,
        country_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint position_pkey primary key (id),
        constraint position_slug_key unique (slug)
      );
      create index position_country_id_idx on position (country_id);
      create index position_institution_id_idx on position (institution_id, (slug collate "C"), id);

      create table appointment (
        id uuid not null,
        valid_from partial_date,
        valid_to partial_date,
        person_id uuid not null,
        position_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint appointment_pkey primary key (id)
      );
      create index appointment_person_id_idx on appointment (person_id, (earliest(valid_from)), id);
      create index appointment_position_id_idx on appointment (position_id, (earliest(valid_from)), id);

      select keep_record('institution', 'Institution', true);
      select keep_record('institution_identifier', 'InstitutionIdentifier');
      select keep_record('institution_relation', 'InstitutionRelation');
      select keep_record('unnamed_actor', 'UnnamedActor', true);
      select keep_record('person', 'Person', true);
      select keep_record('position', 'Position');
      select keep_record('appointment', 'Appointment');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table appointment;
      drop table position;
      drop table person;
      drop table unnamed_actor;
      drop table institution_relation;
      drop table institution_identifier;
      drop table institution;
      drop type position_kind;
      drop type qualifier;
      drop type institution_relation_kind;
      drop type identifier_scheme;
      drop type institution_kind;
    `);
  }
}
