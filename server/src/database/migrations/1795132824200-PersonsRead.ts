import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reading, storing and removing who participants are; each reading leaves a row in a log that nobody but these functions can write. */
export class PersonsRead1795132824200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who read which fields of whom, when and what for. No values, and no foreign keys: it outlives what it tells of.
      create table person_access (
        number bigint not null,
        at timestamptz not null,
        principal_kind text not null,
        principal_id text not null,
        principal_name text,
        institution_id uuid,
        participant_id uuid not null,
        participation_id uuid,
        purpose text not null,
        fields text[] not null,
        link bytea not null,
        constraint person_access_pkey primary key (number)
      );
      create index person_access_participant_id_idx on person_access (participant_id, number);

      -- What was done about a person's data besides reading it.
      create table person_event (
        id uuid not null default gen_random_uuid(),
        participant_id uuid not null,
        kind text not null,
        reason text not null,
        at timestamptz not null default now(),
        constraint person_event_pkey primary key (id),
        constraint person_event_kind_check check (kind in ('RESTRICTED', 'UNRESTRICTED', 'ERASED'))
      );
      create index person_event_participant_id_idx on person_event (participant_id, at);

      insert into server_grant (relation, granted) values ('person_access', ''), ('person_event', '');

      -- Binds a row to the one before it.
      create function access_link(previous bytea, a person_access) returns bytea language sql stable as $$
        select sha256(coalesce(previous, '') || convert_to(jsonb_build_array(
          a.number, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.principal_kind, a.principal_id, a.principal_name, a.institution_id,
          a.participant_id, a.participation_id, a.purpose, to_jsonb(a.fields))::text, 'UTF8'))
      $$;

      create function note_access(participant uuid, participation uuid, purpose text, fields text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          who jsonb := asking_principal();
          previous person_access;
          new_row person_access;
        begin
          perform pg_advisory_xact_lock(hashtextextended('person_access', 0));
          select * into previous from person_access order by number desc limit 1;
          new_row.number := coalesce(previous.number, 0) + 1;
          new_row.at := clock_timestamp();
          new_row.principal_kind := who ->> 'kind';
          new_row.principal_id := who ->> 'id';
          new_row.principal_name := who ->> 'name';
          new_row.institution_id := (who ->> 'institutionId')::uuid;
          new_row.participant_id := participant;
          new_row.participation_id := participation;
          new_row.purpose := purpose;
          new_row.fields := fields;
          new_row.link := access_link(previous.link, new_row);
          insert into person_access select new_row.*;
        exception
          when lock_not_available or deadlock_detected then raise;
          when others then
            raise exception 'The access log cannot be written (%).', sqlstate using errcode = 'JJ002';
        end
      $$;

      -- The first row that does not follow from the one before it; null where all do.
      create function broken_access() returns bigint language sql stable as $$
        select min(k.number) from (
          select a.number, a.number = row_number() over (order by a.number) and a.link = access_link(lag(a.link) over (order by a.number), a) as holds from person_access a
        ) k where not coalesce(k.holds, false)
      $$;

      -- Who took part, for those who may know it, after it has been noted; nothing for others, as if there were nobody.
      create function read_identity(participation uuid, purpose text, fields text[])
        returns table (name text, sex text, birth_year int, nationality_id uuid, employer text, occupation text, contact text)
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
        declare
          is_administrator boolean := asks_with(array['registry:administer']);
          person uuid;
        begin
          if not asks_with(array['participants:identify', 'registry:administer']) then
            raise exception 'Nobody who may read identities has been named.' using errcode = 'insufficient_privilege';
          end if;
          perform set_config('jejaring.identity', 'open', true);
          select s.id into person
            from participation t join participant s on s.id = t.participant_id join participant_identity i on i.participant_id = s.id
            where t.id = read_identity.participation
              and (is_administrator or (s.restricted_at is null and t.edition_id in (select own_editions())));
          if person is not null then
            perform note_access(person, read_identity.participation, read_identity.purpose, read_identity.fields);
            return query
              select i.name, s.sex, i.birth_year, i.nationality_id, i.employer, i.occupation, i.contact
              from participant_identity i join participant s on s.id = i.participant_id where i.participant_id = person;
          end if;
          perform set_config('jejaring.identity', '', true);
        end
      $$;

      -- Stores who a participant is, for the registry itself; tells nothing back.
      create function keep_identity(participant uuid, identity jsonb) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
        begin
          if not (asking_principal() is null or asks_with(array['registry:administer', 'registry:edit'])) then
            raise exception 'Nobody who may enter this participant has been named.' using errcode = 'insufficient_privilege';
          end if;
          if exists (select from participant s where s.id = keep_identity.participant and (s.restricted_at is not null or s.erased_at is not null)) then
            raise exception 'Data of this participant may not be changed any more.' using errcode = 'check_violation', constraint = 'participant_is_open';
          end if;
          perform set_config('jejaring.identity', 'open', true);
          update participant set sex = identity ->> 'sex' where id = keep_identity.participant;
          insert into participant_identity (participant_id, name, birth_year, nationality_id, employer, occupation, contact)
            values (keep_identity.participant, identity ->> 'name', (identity ->> 'birthYear')::int, (identity ->> 'nationalityId')::uuid, identity ->> 'employer', identity ->> 'occupation', identity ->> 'contact')
            on conflict (participant_id) do update set name = excluded.name, birth_year = excluded.birth_year, nationality_id = excluded.nationality_id,
              employer = excluded.employer, occupation = excluded.occupation, contact = excluded.contact;
          perform set_config('jejaring.identity', '', true);
        end
      $$;

      -- Forgets who a participant is; the pseudonym and what it took part in stay. Not for the server: it runs as whom the tables belong to, in a
      -- transaction that has opened identities.
      create function erase_person(participant uuid, reason text) returns boolean language plpgsql as $$
        begin
          delete from participant_identity where participant_id = erase_person.participant;
          update participant set sex = null, erased_at = now() where id = erase_person.participant and erased_at is null;
          if not found then return false; end if;
          insert into person_event (participant_id, kind, reason) values (erase_person.participant, 'ERASED', erase_person.reason);
          return true;
        end
      $$;

      revoke execute on function note_access(uuid, uuid, text, text[]), broken_access(), erase_person(uuid, text), read_identity(uuid, text, text[]), keep_identity(uuid, jsonb), pseudonym(uuid, uuid) from public;
      grant execute on function read_identity(uuid, text, text[]), keep_identity(uuid, jsonb), pseudonym(uuid, uuid) to jejaring_server;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function erase_person(uuid, text);
      drop function keep_identity(uuid, jsonb);
      drop function read_identity(uuid, text, text[]);
      drop function broken_access();
      drop function note_access(uuid, uuid, text, text[]);
      drop function access_link(bytea, person_access);
      delete from server_grant where relation in ('person_access', 'person_event');
      drop table person_event;
      drop table person_access;
    `);
  }
}
