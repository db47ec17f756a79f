import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who a participant is stands apart from what a participant took part in, and the server works under a role that has no right to the first.
 *
 * The role belongs to the whole of PostgreSQL, not to one database, so it is made where there is none, and stays.
 */
export class PersonsApart1795132824000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participant_identity (
        participant_id uuid not null,
        name text not null,
        birth_year int,
        employer text,
        occupation text,
        contact text,
        nationality_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint participant_identity_pkey primary key (participant_id),
        constraint participant_identity_participant_id_fkey foreign key (participant_id) references participant (id) on delete cascade,
        constraint participant_identity_nationality_id_fkey foreign key (nationality_id) references country (id)
      );
      create index participant_identity_nationality_id_idx on participant_identity (nationality_id);
      insert into participant_identity (participant_id, name, birth_year, employer, occupation, contact, nationality_id, created_at, updated_at)
        select id, name, birth_year, employer, occupation, contact, nationality_id, created_at, updated_at from participant;
      -- An identity has no version: nobody changes one by the version that they saw.
      create function keep_time_of_change() returns trigger language plpgsql as $$
        begin
          new.updated_at := now();
          return new;
        end
      $$;
      create trigger keep_time_of_change before update on participant_identity for each row execute function keep_time_of_change();

      alter table participant drop name, drop birth_year, drop employer, drop occupation, drop contact, drop nationality_id;
      alter table participant
        add is_synthetic boolean not null default false,
        add restricted_at timestamptz,
        add erased_at timestamptz;
      create index participant_is_synthetic_idx on participant (id) where is_synthetic;

      drop trigger keep_updated_at on participation;
      select keep_record('participation', 'Participation');
      insert into entry (id, kind) select id, 'Participation' from participation;

      -- What participants are counted from: nothing by which one could be named.
      create view counted_participation as
        select t.edition_id, t.participant_id, t.country_id, t.category, t.status, s.sex
        from participation t left join participant s on s.id = t.participant_id;

      do $$
        begin
          if not exists (select from pg_roles where rolname = 'jejaring_server') then create role jejaring_server nologin; end if;
        exception
          when duplicate_object or unique_violation then null; -- made for another database in this moment
          when insufficient_privilege then
            raise exception 'There is no role jejaring_server, and user % may not make it. An administrator of PostgreSQL runs: create role jejaring_server nologin; grant jejaring_server to %;', current_user, current_user
              using errcode = 'JJ001';
        end
      $$;
      do $$
        begin
          if not pg_has_role(current_user, 'jejaring_server', 'member') then execute format('grant jejaring_server to %I', current_user); end if;
        exception when insufficient_privilege then
          raise exception 'User % may not work as the role jejaring_server. An administrator of PostgreSQL runs: grant jejaring_server to %;', current_user, current_user
            using errcode = 'JJ001';
        end
      $$;

      -- What the server may do with a table, where that is not to read and change all of it, or with a view, where that is not to read it: the words behind "grant", or nothing. Of columns
      -- that are withheld it reads nothing.
      create table server_grant (
        relation text not null,
        granted text not null,
        withheld text[] not null default '{}',
        constraint server_grant_pkey primary key (relation)
      );
      insert into server_grant (relation, granted, withheld) values
        ('participant_identity', '', '{}'),
        ('participant', 'insert', '{sex}'),
        ('counted_participation', 'select', '{}'),
        ('server_grant', 'select', '{}'),
        ('migrations', 'select', '{}'),
        ('journal', 'select', '{}'),
        ('journal_head', 'select', '{}'),
        ('journal_pending', '', '{}');

      -- Gives the server its rights, to tables of later migrations too: run at the end of every migration, by whom the tables belong to.
      create function grant_server() returns void language plpgsql as $$
        declare
          each record;
        begin
          execute format('grant usage on schema %I to jejaring_server', current_schema());
          for each in
            select c.oid::regclass as relation, coalesce(g.granted, case when c.relkind in ('v', 'm') then 'select' else 'select, insert, update, delete' end) as granted,
              case when g.withheld <> '{}' then (
                select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> all (g.withheld)) end as columns
            from pg_class c left join server_grant g on g.relation = c.relname
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
              and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
          loop
            execute format('revoke all on %s from jejaring_server', each.relation);
            if each.granted <> '' then execute format('grant %s on %s to jejaring_server', each.granted, each.relation); end if;
            if each.columns is not null then execute format('grant select (%s) on %s to jejaring_server', each.columns, each.relation); end if;
          end loop;
          -- Tables may have got another owner since.
          if exists (select from pg_policy where polname = 'owner_counts') then execute format('alter policy owner_counts on participation to %I', current_user); end if;
          execute format('grant usage, select on all sequences in schema %I to jejaring_server', current_schema());
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function grant_server();
      drop table server_grant;
      drop owned by jejaring_server;
      drop view counted_participation;
      delete from entry where kind = 'Participation';
      drop trigger keep_entry_insert on participation;
      drop trigger keep_entry_delete on participation;
      drop index participant_is_synthetic_idx;
      alter table participant drop is_synthetic, drop restricted_at, drop erased_at;
      alter table participant
        add name text, add birth_year int, add employer text, add occupation text, add contact text, add nationality_id uuid;
      update participant p set name = i.name, birth_year = i.birth_year, employer = i.employer, occupation = i.occupation, contact = i.contact, nationality_id = i.nationality_id
        from participant_identity i where i.participant_id = p.id;
      -- Before identities stood apart, everybody had a name; who was erased has none.
      update participant set name = '' where name is null;
      alter table participant
        alter name set not null,
        add constraint participant_nationality_id_fkey foreign key (nationality_id) references country (id);
      create index participant_nationality_id_idx on participant (nationality_id, id);
      drop table participant_identity;
      drop function keep_time_of_change();
    `);
  }
}
