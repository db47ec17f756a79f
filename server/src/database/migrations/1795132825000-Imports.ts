import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of records on their way into the registry: the job, its rows until it ends, what was wrong with them, and the names by which others know our
 * records. Rows may be about persons: a transaction sees those of the one job that it says it works at (`jejaring.job`), and no others.
 */
export class Imports1795132825000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_job (
        id uuid not null,
        kind text not null,
        natural_key text,
        on_reject text not null,
        is_dry_run boolean not null,
        status text not null default 'RECEIVING',
        principal jsonb not null,
        rows_read int not null default 0,
        rows_checked int not null default 0,
        rows_done int not null default 0,
        rows_created int not null default 0,
        rows_changed int not null default 0,
        rows_unchanged int not null default 0,
        rows_rejected int not null default 0,
        is_checked boolean not null default false,
        attempts int not null default 0,
        claim uuid,
        claimed_until timestamptz,
        created_at timestamptz not null default now(),
        touched_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint import_job_pkey primary key (id),
        constraint import_job_on_reject_check check (on_reject in ('STOP', 'SKIP')),
        constraint import_job_status_check check (status in ('RECEIVING', 'RUNNING', 'CHECKED', 'STORED', 'REFUSED', 'CANCELLED', 'FAILED'))
      );
      create index import_job_status_idx on import_job (status) where status in ('RECEIVING', 'RUNNING');

      -- What a file says, as it came. It may be about persons, so it goes when the job ends.
      create table import_row (
        job_id uuid not null,
        row int not null,
        content text not null,
        constraint import_row_pkey primary key (job_id, row),
        constraint import_row_job_id_fkey foreign key (job_id) references import_job (id) on delete cascade
      );

      create table import_reject (
        job_id uuid not null,
        row int not null,
        place int not null,
        path text[] not null,
        code text not null,
        message text not null,
        constraint import_reject_pkey primary key (job_id, row, place),
        constraint import_reject_job_id_fkey foreign key (job_id) references import_job (id) on delete cascade
      );

      -- What an institution calls a record in its own books; the registry's editors share one book.
      create table external_record (
        namespace text not null,
        kind text not null,
        external_id text not null,
        record_id uuid not null,
        constraint external_record_pkey primary key (namespace, kind, external_id),
        constraint external_record_record_id_fkey foreign key (record_id) references entry (id) on delete cascade
      );
      create index external_record_record_id_idx on external_record (record_id);

      create function working_at() returns uuid language sql stable parallel safe
        return nullif(current_setting('jejaring.job', true), '')::uuid;
      alter table import_row enable row level security;
      alter table import_row force row level security;
      create policy of_job on import_row to jejaring_server using (job_id = (select working_at()));
      create policy opened on import_row using (current_user <> 'jejaring_server' and current_setting('jejaring.identity', true) = 'open');

      -- What came in, and what was told of it, is not changed any more; what records are called elsewhere neither.
      insert into server_grant (relation, granted) values
        ('import_job', 'select, insert, update'),
        ('import_row', 'select, insert, delete'),
        ('import_reject', 'select, insert'),
        ('external_record', 'select, insert');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from server_grant where relation in ('import_job', 'import_row', 'import_reject', 'external_record');
      drop table external_record;
      drop table import_reject;
      drop table import_row;
      drop function working_at();
      drop table import_job;
    `);
  }
}
