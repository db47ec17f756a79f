import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How institutions enter persons, many at once: under the numbers of their own books. Who a person is, is changed by the institution that has entered it,
 * and by administrators; nobody else, because whoever writes values and is told whether they differ from what is there could find out what is there.
 */
export class PersonsEntered1795132825300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What persons are called in the books of those who enter them.
      create table participant_key (
        namespace text not null,
        key text not null,
        participant_id uuid not null,
        constraint participant_key_pkey primary key (namespace, key),
        constraint participant_key_participant_id_fkey foreign key (participant_id) references participant (id) on delete cascade
      );
      create index participant_key_participant_id_namespace_idx on participant_key (participant_id, namespace);

      -- What persons were called who are erased, as keyed hashes: so the next file does not bring them back.
      create table erased_key (
        digest bytea not null,
        constraint erased_key_pkey primary key (digest)
      );

      -- The book of whoever asks: each institution has its own, the registry's editors share one; null for who may write nothing.
      create function asking_book() returns text language sql stable parallel safe
        return case
          when asks_with(array['registry:administer', 'registry:edit']) then coalesce(asking_principal() ->> 'institutionId', 'registry')
          when asks_with(array['records:write']) then asking_principal() ->> 'institutionId' end;

      alter table participant_key enable row level security;
      alter table participant_key force row level security;
      create policy own_book on participant_key for select to jejaring_server using (namespace = (select asking_book()));
      create policy opened on participant_key using (current_user <> 'jejaring_server' and current_setting('jejaring.identity', true) = 'open');

      insert into server_grant (relation, granted) values ('participant_key', 'select'), ('erased_key', '');

      create function key_digest(namespace text, key text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
        select sha256(secret || sha256(secret || convert_to(jsonb_build_array(namespace, key)::text, 'UTF8'))) from pseudonym_secret
      $$;

      -- Whether somebody of this name in the book of whoever asks was erased.
      create function was_erased(key text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from erased_key e where e.digest = key_digest(asking_book(), was_erased.key))
      $$;

      create function forget_keys() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          opened text := current_setting('jejaring.identity', true);
        begin
          perform set_config('jejaring.identity', 'open', true);
          insert into erased_key select key_digest(k.namespace, k.key) from participant_key k where k.participant_id = new.id on conflict do nothing;
          delete from participant_key k where k.participant_id = new.id;
          perform set_config('jejaring.identity', coalesce(opened, ''), true);
          return null;
        end
      $$;
      create trigger forget_keys after update of erased_at on participant for each row when (new.erased_at is not null) execute function forget_keys();

      -- Enters new persons, under the names that the book of whoever asks has for them. Each is an object with an id, a key where it is to be noted, and
      -- what the person is; tells nothing back.
      create function enter_persons(persons jsonb) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
        declare
          book text := asking_book();
        begin
          if book is null then
            raise exception 'Nobody who may enter participants has been named.' using errcode = 'insufficient_privilege';
          end if;
          perform set_config('jejaring.identity', 'open', true);
          insert into participant (id, sex) select p.id, p.sex from jsonb_to_recordset(persons) p (id uuid, sex text);
          insert into participant_key (namespace, key, participant_id) select book, p.key, p.id from jsonb_to_recordset(persons) p (id uuid, key text) where p.key is not null;
          insert into participant_identity (participant_id, name, birth_year, nationality_id, employer, occupation, contact)
            select p.id, p.name, p.birth_year, p.nationality_id, p.employer, p.occupation, p.contact
            from jsonb_to_recordset(persons) p (id uuid, name text, birth_year int, nationality_id uuid, employer text, occupation text, contact text);
          perform set_config('jejaring.identity', '', true);
        end
      $$;

      -- Writes what is said of persons in the book of whoever asks; what is not said stays. Tells who was changed.
      create function change_persons(persons jsonb) returns setof uuid language plpgsql volatile security definer set search_path = public, pg_temp as $$
        declare
          book text := asking_book();
        begin
          perform set_config('jejaring.identity', 'open', true);
          if not asks_with(array['registry:administer']) and exists (
            select from jsonb_to_recordset(persons) p (id uuid)
            where not exists (select from participant_key k where k.participant_id = p.id and k.namespace = book)
          ) then
            raise exception 'Nobody who may change this participant has been named.' using errcode = 'insufficient_privilege';
          end if;
          if exists (select from jsonb_to_recordset(persons) p (id uuid) join participant s on s.id = p.id where s.restricted_at is not null or s.erased_at is not null) then
            raise exception 'Data of this participant may not be changed any more.' using errcode = 'check_violation', constraint = 'participant_is_open';
          end if;
          return query
            with said as materialized (
              select p.* from jsonb_to_recordset(persons) p (id uuid, name text, sex text, birth_year int, nationality_id uuid, employer text, occupation text, contact text)),
            stated as (
              update participant s set sex = p.sex from said p where s.id = p.id and p.sex is not null and s.sex is distinct from p.sex returning s.id),
            changed as (
              update participant_identity i set name = n.name, birth_year = n.birth_year, nationality_id = n.nationality_id,
                employer = n.employer, occupation = n.occupation, contact = n.contact
              from (
                select p.id, coalesce(p.name, o.name) as name, coalesce(p.birth_year, o.birth_year) as birth_year, coalesce(p.nationality_id, o.nationality_id) as nationality_id,
                  coalesce(p.employer, o.employer) as employer, coalesce(p.occupation, o.occupation) as occupation, coalesce(p.contact, o.contact) as contact
                from said p join participant_identity o on o.participant_id = p.id) n
              where i.participant_id = n.id and (i.name, i.birth_year, i.nationality_id, i.employer, i.occupation, i.contact)
                is distinct from (n.name, n.birth_year, n.nationality_id, n.employer, n.occupation, n.contact)
              returning i.participant_id)
            select s.id from stated s union select c.participant_id from changed c;
          perform set_config('jejaring.identity', '', true);
        end
      $$;

      revoke execute on function key_digest(text, text), was_erased(text), enter_persons(jsonb), change_persons(jsonb) from public;
      grant execute on function was_erased(text), enter_persons(jsonb), change_persons(jsonb) to jejaring_server;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function change_persons(jsonb);
      drop function enter_persons(jsonb);
      drop trigger forget_keys on participant;
      drop function forget_keys();
      drop function was_erased(text);
      drop function key_digest(text, text);
      delete from server_grant where relation in ('participant_key', 'erased_key');
      drop table erased_key;
      drop table participant_key;
      drop function asking_book();
    `);
  }
}
