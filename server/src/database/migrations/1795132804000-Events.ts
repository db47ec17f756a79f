import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, and who has a part in them. */
export class Events1795132804000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type event_kind as enum ('SUMMIT', 'CONFERENCE', 'CONSULTATIVE_MEETING', 'BILATERAL_MEETING', 'SIGNING', 'INAUGURATION', 'OPENING', 'SEMINAR', 'STATEMENT');
      create type happening_status as enum ('PLANNED', 'HELD', 'CANCELLED', 'UNKNOWN');
      create type event_relation_kind as enum ('BACK_TO_BACK_WITH', 'FOLLOWS');
      create type event_role as enum ('ORGANISER', 'CO_ORGANISER', 'HOST', 'OFFICIATING', 'SPEAKER', 'DELEGATION', 'ATTENDEE');

      create table event (
        id uuid not null,
        slug text not null,
        name jsonb not null,
        kind event_kind not null,
        ordinal int,
        starts_on partial_date,
        ends_on partial_date,
        status happening_status not null,
        objective jsonb,
        parent_id uuid,
        place_id uuid,
        edition_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint event_pkey primary key (id),
        constraint event_slug_key unique (slug)
      );
      create index event_edition_id_idx on event (edition_id, (earliest(starts_on)), id);
      create index event_parent_id_idx on event (parent_id, (earliest(starts_on)), id);
      create index event_place_id_idx on event (place_id, (earliest(starts_on)), id);

      create table event_relation (
        id uuid not null,
        kind event_relation_kind not null,
        from_id uuid not null,
        to_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint event_relation_pkey primary key (id)
      );
      create index event_relation_from_id_idx on event_relation (from_id, kind, id);
      create index event_relation_to_id_idx on event_relation (to_id, kind, id);

      create table event_participation (
        id uuid not null,
        role event_role not null,
        actor_kind text,
        actor_id uuid,
        event_id uuid not null,
        position_id uuid,
        person_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint event_participation_pkey primary key (id),
        constraint event_participation_actor_kind_check check (actor_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor'))
      );
      create index event_participation_actor_id_idx on event_participation (actor_id, role, id);
      create index event_participation_event_id_idx on event_participation (event_id, role, id);
      create index event_participation_person_id_idx on event_participation (person_id, role, id);
      create index event_participation_position_id_idx on event_participation (position_id, role, id);

      select keep_record('event', 'Event', true);
      select keep_record('event_relation', 'EventRelation');
      select keep_record('event_participation', 'EventParticipation');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table event_participation;
      drop table event_relation;
      drop table event;
      drop type event_role;
      drop type event_relation_kind;
      drop type happening_status;
      drop type event_kind;
    `);
  }
}
