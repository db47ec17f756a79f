import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of sectors, goals and activities, what bears them, and awards. */
export class Codes1795132812000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type code_status as enum ('ACTIVE', 'WITHDRAWN');
      create type classified_by as enum ('SOURCE', 'EDITOR', 'RULE');

      create table code_scheme (
        id uuid not null,
        slug text not null,
        code text not null,
        name jsonb not null,
        description jsonb not null,
        url text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint code_scheme_pkey primary key (id),
        constraint code_scheme_slug_key unique (slug),
        constraint code_scheme_code_key unique (code)
      );
      create index code_scheme_code_order_idx on code_scheme ((code collate "C"), id);
      create index code_scheme_name_en_order_idx on code_scheme ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index code_scheme_name_id_order_idx on code_scheme ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index code_scheme_slug_order_idx on code_scheme ((slug collate "C"), id);

      create table code (
        id uuid not null,
        slug text not null,
        code text not null,
        name jsonb not null,
        status code_status not null,
        valid_from partial_date,
        valid_to partial_date,
        scheme_id uuid not null,
        parent_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint code_pkey primary key (id),
        constraint code_slug_key unique (slug),
        constraint code_scheme_id_code_key unique (scheme_id, code),
        constraint code_scheme_id_fkey foreign key (scheme_id) references code_scheme (id) on delete cascade,
        constraint code_parent_id_fkey foreign key (parent_id) references code (id)
      );
      create index code_code_order_idx on code ((code collate "C"), id);
      create index code_name_en_order_idx on code ((plain(coalesce(name ->> 'en', name ->> 'id')) collate "C"), id);
      create index code_name_id_order_idx on code ((plain(coalesce(name ->> 'id', name ->> 'en')) collate "C"), id);
      create index code_slug_order_idx on code ((slug collate "C"), id);
      create index code_scheme_id_idx on code (scheme_id, (code collate "C"), id);
      create index code_parent_id_idx on code (parent_id, (code collate "C"), id);

      create table classification (
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        weight int,
        assigned_by classified_by not null,
        code_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint classification_pkey primary key (id),
        constraint classification_subject_id_code_id_key unique (subject_id, code_id),
        constraint classification_subject_kind_check check (subject_kind in ('Programme', 'Edition', 'Session', 'AgreementProvision')),
        constraint classification_subject_fkey foreign key (subject_kind, subject_id) references entry (kind,id) on delete cascade,
        constraint classification_code_id_fkey foreign key (code_id) references code (id)
      );
      create index classification_subject_id_idx on classification (subject_id, id);
      create index classification_code_id_idx on classification (code_id, id);

      create table recognition (
        id uuid not null,
        actor_kind text not null,
        actor_id uuid not null,
        awarded_on partial_date,
        code_id uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint recognition_pkey primary key (id),
        constraint recognition_actor_kind_check check (actor_kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor')),
        constraint recognition_actor_fkey foreign key (actor_kind, actor_id) references entry (kind,id) on delete cascade,
        constraint recognition_code_id_fkey foreign key (code_id) references code (id)
      );
      create index recognition_actor_id_idx on recognition (actor_id, (coalesce(earliest(awarded_on), 'infinity'::date)), id);
      create index recognition_code_id_idx on recognition (code_id, (coalesce(earliest(awarded_on), 'infinity'::date)), id);

      select keep_record('code_scheme', 'CodeScheme');
      select keep_record('code', 'Code');
      select keep_record('classification', 'Classification');
      select keep_record('recognition', 'Recognition');
      select keep_tally('code_scheme');
      select keep_tally('code');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select forget_tally('code');
      select forget_tally('code_scheme');
      drop table recognition;
      drop table classification;
      drop table code;
      drop table code_scheme;
      drop type classified_by;
      drop type code_status;
    `);
  }
}
