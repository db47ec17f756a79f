import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements: parties, signatures, provisions, and how they stand to each other. */
export class Agreements1795132803000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type agreement_type as enum ('TREATY', 'AGREEMENT', 'MOU', 'TECHNICAL_COOPERATION_AGREEMENT', 'IMPLEMENTING_ARRANGEMENT', 'EXCHANGE_OF_NOTES', 'JOINT_STATEMENT', 'LETTER_OF_INTENT', 'COUNTRY_PROGRAMME', 'PROTOCOL', 'AMENDMENT');
      create type agreement_ambit as enum ('BILATERAL', 'TRILATERAL', 'PLURILATERAL', 'MULTILATERAL');
      create type agreement_level as enum ('STATE', 'GOVERNMENT', 'MINISTRY', 'UNIT', 'ORGANISATION');
      create type cooperation_modality as enum ('SSC_BILATERAL', 'SSC_REGIONAL', 'SOUTH_SOUTH_AND_TRIANGULAR', 'TRIANGULAR', 'NORTH_SOUTH', 'MIXED', 'UNDETERMINED');
      create type force_basis as enum ('STATED', 'ON_SIGNATURE_ASSUMED', 'UNKNOWN');
      create type renewable as enum ('YES', 'NO', 'UNKNOWN');
      create type party_capacity as enum ('PARTY', 'EXECUTING_AGENCY', 'WITNESS', 'DEPOSITARY');
      create type provision_kind as enum ('OBJECTIVE', 'COOPERATION_AREA', 'ACTIVITY_FORM', 'DURATION', 'FUNDING', 'OTHER');
      create type agreement_relation_kind as enum ('IMPLEMENTS', 'FOLLOWS_UP', 'AMENDS', 'EXTENDS', 'SUPERSEDES', 'ANNEX_TO', 'RELATED');
      create type relation_basis as enum ('STATED', 'INFERRED');

      create table agreement (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        type agreement_type not null,
        subject jsonb,
        ambit agreement_ambit,
        level agreement_level,
        declared_modality cooperation_modality,
        signed_on partial_date,
        in_force_from partial_date,
        force_basis force_basis not null,
        duration_months int,
        stated_end partial_date,
        terminated_on partial_date,
        renewable renewable not null,
        signed_at_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint agreement_pkey primary key (id),
        constraint agreement_slug_key unique (slug)
      );
      create index agreement_signed_at_id_idx on agreement (signed_at_id);

      create table agreement_party (
        id uuid not null,
        actor_kind text not null,
        actor_id uuid not null,
        capacity party_capacity not null,
        agreement_id uuid not null,
        country_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint agreement_party_pkey primary key (id),
        constraint agreement_party_actor_kind_check check (actor_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor'))
      );
      create index agreement_party_actor_id_idx on agreement_party (actor_id, id);
      create index agreement_party_agreement_id_idx on agreement_party (agreement_id, id);
      create index agreement_party_country_id_idx on agreement_party (country_id, id);

      create table signature (
        id uuid not null,
        signed_on partial_date,
        party_id uuid not null,
        person_id uuid,
        position_id uuid,
        on_behalf_of_id uuid,
        place_id uuid,
        event_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint signature_pkey primary key (id)
      );
      create index signature_event_id_idx on signature (event_id, id);
      create index signature_on_behalf_of_id_idx on signature (on_behalf_of_id, id);
      create index signature_party_id_idx on signature (party_id, id);
      create index signature_person_id_idx on signature (person_id, id);
      create index signature_place_id_idx on signature (place_id, id);
      create index signature_position_id_idx on signature (position_id, id);

      create table agreement_provision (
        id uuid not null,
        kind provision_kind not null,
        ordinal int not null,
        text jsonb not null,
        agreement_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint agreement_provision_pkey primary key (id)
      );
      create index agreement_provision_agreement_id_idx on agreement_provision (agreement_id, kind, ordinal, id);

      create table agreement_relation (
        id uuid not null,
        kind agreement_relation_kind not null,
        basis relation_basis not null,
        from_id uuid not null,
        to_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint agreement_relation_pkey primary key (id)
      );
      create index agreement_relation_from_id_idx on agreement_relation (from_id, kind, id);
      create index agreement_relation_to_id_idx on agreement_relation (to_id, kind, id);

      select keep_record('agreement', 'Agreement', true);
      select keep_record('agreement_party', 'AgreementParty');
      select keep_record('signature', 'Signature');
      select keep_record('agreement_provision', 'AgreementProvision');
      select keep_record('agreement_relation', 'AgreementRelation');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table agreement_relation;
      drop table agreement_provision;
      drop table signature;
      drop table agreement_party;
      drop table agreement;
      drop type relation_basis;
      drop type agreement_relation_kind;
      drop type provision_kind;
      drop type party_capacity;
      drop type renewable;
      drop type force_basis;
      drop type cooperation_modality;
      drop type agreement_level;
      drop type agreement_ambit;
      drop type agreement_type;
    `);
  }
}
