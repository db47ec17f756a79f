import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Countries, their groups, places, and the names of everything. */
export class Countries1795132801000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type country_group_kind as enum ('M49_REGION', 'LDC', 'LLDC', 'SIDS', 'INCOME', 'POLITICAL', 'ORGANISATION');
      create type membership_status as enum ('MEMBER', 'FOUNDING', 'OBSERVER', 'ASSOCIATE');
      create type place_kind as enum ('REGION', 'PROVINCE', 'CITY', 'BUILDING', 'SITE');
      create type name_kind as enum ('OFFICIAL', 'SHORT', 'ACRONYM', 'FORMER', 'ALIAS');

      create table country (
        id uuid not null,
        slug text not null,
        code text not null,
        iso3 text not null,
        m49 text,
        name jsonb not null,
        is_sovereign boolean not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint country_pkey primary key (id),
        constraint country_slug_key unique (slug),
        constraint country_code_key unique (code),
        constraint country_iso3_key unique (iso3),
        constraint country_m49_key unique (m49)
      );

      create table country_group (
        id uuid not null,
        slug text not null,
        code text not null,
        kind country_group_kind not null,
        name jsonb not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint country_group_pkey primary key (id),
        constraint country_group_slug_key unique (slug),
        constraint country_group_code_key unique (code)
      );

      create table country_group_membership (
        id uuid not null,
        status membership_status not null,
        valid_from partial_date,
        valid_to partial_date,
        note jsonb,
        country_id uuid not null,
        group_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint country_group_membership_pkey primary key (id)
      );
      create index country_group_membership_country_id_idx on country_group_membership (country_id, (earliest(valid_from)), id);
      create index country_group_membership_group_id_idx on country_group_membership (group_id, (earliest(valid_from)), id);

      create table place (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        kind place_kind not null,
        iso3166_code text,
        country_id uuid,
        parent_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint place_pkey primary key (id),
        constraint place_slug_key unique (slug),
        constraint place_iso3166_code_key unique (iso3166_code)
      );
      create index place_country_id_idx on place (country_id, (slug collate "C"), id);
      create index place_parent_id_idx on place (parent_id, (slug collate "C"), id);

      create table name (
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        text text not null,
        language text,
        kind name_kind not null,
        valid_from partial_date,
        valid_to partial_date,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint name_pkey primary key (id),
        constraint name_subject_kind_check check (subject_kind in ('Country', 'CountryGroup', 'Place', 'Institution', 'UnnamedActor', 'Person', 'Agreement', 'Event', 'Programme', 'Edition'))
      );
      create index name_subject_id_idx on name (subject_id, (text collate "C"), id);

      select keep_record('country', 'Country', true);
      select keep_record('country_group', 'CountryGroup', true);
      select keep_record('country_group_membership', 'CountryGroupMembership');
      select keep_record('place', 'Place', true);
      select keep_record('name', 'Name');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table name;
      drop table place;
      drop table country_group_membership;
      drop table country_group;
      drop table country;
      drop type name_kind;
      drop type place_kind;
      drop type membership_status;
      drop type country_group_kind;
    `);
  }
}
