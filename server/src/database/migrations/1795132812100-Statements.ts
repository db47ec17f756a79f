import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people said, what they undertook and what came of it, what editions leave behind, and among whom a figure counts. */
export class Statements1795132812100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type statement_kind as enum ('GOAL', 'BENEFIT', 'OPINION', 'DEFINITION', 'HISTORY', 'PLAN', 'ROLE');
      create type commitment_status as enum ('MADE', 'UNDER_WAY', 'FULFILLED', 'WITHDRAWN');
      create type output_kind as enum ('ACTION_PLAN', 'REPORT', 'CERTIFICATE', 'PROTOTYPE', 'OTHER');

      create table statement (
        id uuid not null,
        slug text not null,
        kind statement_kind not null,
        text jsonb not null,
        actor_kind text,
        actor_id uuid,
        spoken_on partial_date,
        position_id uuid,
        person_id uuid,
        event_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint statement_pkey primary key (id),
        constraint statement_slug_key unique (slug),
        constraint statement_actor_kind_check check (actor_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor')),
        constraint statement_actor_fkey foreign key (actor_kind, actor_id) references entry (kind,id),
        constraint statement_position_id_fkey foreign key (position_id) references position (id),
        constraint statement_person_id_fkey foreign key (person_id) references person (id),
        constraint statement_event_id_fkey foreign key (event_id) references event (id)
      );
      create index statement_actor_id_idx on statement (actor_id, (coalesce(earliest(spoken_on), 'infinity'::date)), id);
      create index statement_position_id_idx on statement (position_id, (coalesce(earliest(spoken_on), 'infinity'::date)), id);
      create index statement_person_id_idx on statement (person_id, (coalesce(earliest(spoken_on), 'infinity'::date)), id);
      create index statement_event_id_idx on statement (event_id, (coalesce(earliest(spoken_on), 'infinity'::date)), id);
      create index statement_kind_order_idx on statement (kind, id);
      create index statement_slug_order_idx on statement ((slug collate "C"), id);
      create index statement_spoken_on_order_idx on statement ((coalesce(earliest(spoken_on), 'infinity'::date)), id);

      create table statement_subject (
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        statement_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint statement_subject_pkey primary key (id),
        constraint statement_subject_statement_id_subject_id_key unique (statement_id, subject_id),
        constraint statement_subject_subject_kind_check check (subject_kind in ('Country', 'CountryGroup', 'Institution', 'Agreement', 'Event', 'Programme', 'Edition', 'Session')),
        constraint statement_subject_subject_fkey foreign key (subject_kind, subject_id) references entry (kind,id) on delete cascade,
        constraint statement_subject_statement_id_fkey foreign key (statement_id) references statement (id) on delete cascade
      );
      create index statement_subject_statement_id_idx on statement_subject (statement_id, id);
      create index statement_subject_subject_id_idx on statement_subject (subject_id, id);

      create table commitment (
        id uuid not null,
        slug text not null,
        text jsonb not null,
        made_by_kind text not null,
        made_by_id uuid not null,
        made_on partial_date,
        status commitment_status not null,
        event_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint commitment_pkey primary key (id),
        constraint commitment_slug_key unique (slug),
        constraint commitment_made_by_kind_check check (made_by_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor')),
        constraint commitment_made_by_fkey foreign key (made_by_kind, made_by_id) references entry (kind,id),
        constraint commitment_event_id_fkey foreign key (event_id) references event (id)
      );
      create index commitment_event_id_idx on commitment (event_id, (coalesce(earliest(made_on), 'infinity'::date)), id);
      create index commitment_made_by_id_idx on commitment (made_by_id, (coalesce(earliest(made_on), 'infinity'::date)), id);
      create index commitment_made_on_order_idx on commitment ((coalesce(earliest(made_on), 'infinity'::date)), id);
      create index commitment_slug_order_idx on commitment ((slug collate "C"), id);
      create index commitment_status_order_idx on commitment (status, id);

      create table commitment_fulfilment (
        id uuid not null,
        fulfilled_by_kind text not null,
        fulfilled_by_id uuid not null,
        basis relation_basis not null,
        commitment_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint commitment_fulfilment_pkey primary key (id),
        constraint commitment_fulfilment_fulfilled_by_kind_check check (fulfilled_by_kind in ('Programme', 'Edition', 'Agreement')),
        constraint commitment_fulfilment_fulfilled_by_fkey foreign key (fulfilled_by_kind, fulfilled_by_id) references entry (kind,id) on delete cascade,
        constraint commitment_fulfilment_commitment_id_fkey foreign key (commitment_id) references commitment (id) on delete cascade
      );
      create index commitment_fulfilment_commitment_id_idx on commitment_fulfilment (commitment_id, basis, id);
      create index commitment_fulfilment_fulfilled_by_id_idx on commitment_fulfilment (fulfilled_by_id, basis, id);

      create table output (
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        kind output_kind not null,
        requirement jsonb,
        per_participant boolean not null,
        use_context jsonb,
        delivered int,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint output_pkey primary key (id),
        constraint output_subject_kind_check check (subject_kind in ('Edition', 'Session')),
        constraint output_subject_fkey foreign key (subject_kind, subject_id) references entry (kind,id) on delete cascade
      );
      create index output_subject_id_idx on output (subject_id, kind, id);

      alter table figure add among_group_id uuid;
      alter table figure add constraint figure_among_group_id_fkey foreign key (among_group_id) references country_group (id);
      create index figure_among_group_id_idx on figure (among_group_id);

      -- When what fulfils a commitment began; the first edition is the one that may begin first.
      create function fulfilment_start(fulfilled_by uuid) returns text language sql stable parallel safe as $$
        select coalesce(
          (select e.starts_on from edition e where e.programme_id = fulfilled_by and e.starts_on is not null and e.status <> 'CANCELLED'
           order by earliest(e.starts_on), e.id limit 1),
          (select e.starts_on from edition e where e.id = fulfilled_by),
          (select a.signed_on from agreement a where a.id = fulfilled_by))
      $$;

      -- A date that is not whole makes no number of days.
      create function days_to_fulfilment(commitment uuid, fulfilled_by uuid) returns int language sql stable parallel safe as $$
        select case when earliest(p.made) = latest(p.made) and earliest(p.began) = latest(p.began) then earliest(p.began) - earliest(p.made) end
        from (
          select case when v.id is null then c.made_on else coalesce(v.ends_on, v.starts_on) end as made, fulfilment_start(fulfilled_by) as began
          from commitment c left join event v on v.id = c.event_id where c.id = commitment) p
      $$;

      select keep_record('statement', 'Statement');
      select keep_record('statement_subject', 'StatementSubject');
      select keep_record('commitment', 'Commitment');
      select keep_record('commitment_fulfilment', 'CommitmentFulfilment');
      select keep_record('output', 'Output');
      select keep_tally('statement');
      select keep_tally('commitment');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select forget_tally('commitment');
      select forget_tally('statement');
      drop function days_to_fulfilment(uuid, uuid);
      drop function fulfilment_start(uuid);
      alter table figure drop column among_group_id;
      drop table output;
      drop table commitment_fulfilment;
      drop table commitment;
      drop table statement_subject;
      drop table statement;
      drop type output_kind;
      drop type commitment_status;
      drop type statement_kind;
    `);
  }
}
