import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every table rests on: dates that may not be whole, texts that can be found, and the index of all records.
 * Written for PostgreSQL 15.
 */
export class Foundations1795132800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;

      -- A text as it is compared: without accents and capitals.
      create function plain(value text) returns text language sql immutable strict parallel safe
        as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

      -- First and last day a date in EDTF level 1 may mean. Bodies that stand in indexes are bound when they are made (return …), so that
      -- they hold under any search path. None is strict: null gives null all the same, and only so PostgreSQL puts the body in place of the call.
      create function earliest(value text) returns date language sql immutable parallel safe
        return make_date(
          substr(split_part(value, '/', 1), 1, 4)::int,
          coalesce(nullif(substr(split_part(value, '/', 1), 6, 2), ''), '1')::int,
          coalesce(nullif(substr(split_part(value, '/', 1), 9, 2), ''), '1')::int);
      create function latest(value text) returns date language sql immutable parallel safe
        return case
          when substr(split_part(value, '/', -1), 9, 2) <> '' then earliest(split_part(value, '/', -1))
          when substr(split_part(value, '/', -1), 6, 2) <> '' then (earliest(split_part(value, '/', -1)) + interval '1 month' - interval '1 day')::date
          else (earliest(split_part(value, '/', -1)) + interval '1 year' - interval '1 day')::date
        end;

      create function is_partial_date(value text) returns boolean language plpgsql immutable strict parallel safe as $$
        begin
          return value ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?(/\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)?$' and public.earliest(value) <= public.latest(value);
        exception when datetime_field_overflow then
          return false;
        end
      $$;
      create domain partial_date as text constraint partial_date_exists check (is_partial_date(value));

      -- A date so many months later, as exact as it was: the years of a year-only date, else a span of months.
      create function written(day date, parts int) returns text language sql immutable parallel safe
        return lpad(extract(year from day)::int::text, 4, '0')
          || case when parts > 1 then '-' || lpad(extract(month from day)::int::text, 2, '0') else '' end
          || case when parts > 2 then '-' || lpad(extract(day from day)::int::text, 2, '0') else '' end;
      create function months_later(value text, months int) returns text language sql immutable parallel safe
        return case
          when value ~ '^\\d{4}-\\d{2}-\\d{2}[?~%]?$' then written((earliest(value) + make_interval(months => months))::date, 3) || substr(value, 11)
          when value ~ '^\\d{4}-\\d{2}[?~%]?$' then written((earliest(value) + make_interval(months => months))::date, 2) || substr(value, 8)
          when value ~ '^\\d{4}[?~%]?$' and months % 12 = 0 then written((earliest(value) + make_interval(months => months))::date, 1) || substr(value, 5)
          else written((earliest(value) + make_interval(months => months))::date, 2) || '/' || written((latest(value) + make_interval(months => months))::date, 2)
        end;

      -- Whether a span of time, open where an end is not known, holds a day.
      create function holds_on(valid_from text, valid_to text, as_of date) returns boolean language sql immutable parallel safe
        return (valid_from is null or earliest(valid_from) <= as_of) and (valid_to is null or latest(valid_to) >= as_of);

      create table entry (
        id uuid not null,
        kind text not null,
        constraint entry_pkey primary key (id),
        constraint entry_kind_id_key unique (kind, id)
      );

      create table search_term (
        origin uuid not null,
        entry_id uuid not null,
        entry_kind text not null,
        term text not null,
        plain_term text not null generated always as (plain(term)) stored,
        constraint search_term_entry_id_fkey foreign key (entry_id) references entry (id) on delete cascade
      );
      create index search_term_origin_idx on search_term (origin);
      create index search_term_entry_id_idx on search_term (entry_id);
      create index search_term_plain_term_idx on search_term using gin (plain_term gin_trgm_ops);

      create function keep_entry() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            insert into entry (id, kind) values (new.id, tg_argv[0]);
          else
            delete from entry where id = old.id;
          end if;
          return null;
        end
      $$;

      create function keep_updated_at() returns trigger language plpgsql as $$
        begin
          new.updated_at := now();
          return new;
        end
      $$;

      create function keep_search_terms() returns trigger language plpgsql as $$
        begin
          delete from search_term where origin = new.id;
          insert into search_term (origin, entry_id, entry_kind, term)
            select distinct new.id, new.id, tg_argv[0], t.value from jsonb_each_text(new.name) t;
          return null;
        end
      $$;

      -- A record of this table stands in the index, knows when it was changed and, where it has a name, can be found.
      create function keep_record(record regclass, kind text, is_named boolean default false) returns void language plpgsql as $$
        begin
          execute format('create trigger keep_entry after insert or delete on %s for each row execute function keep_entry(%L)', record, kind);
          execute format('create trigger keep_updated_at before update on %s for each row execute function keep_updated_at()', record);
          if is_named then
            -- Fires after keep_entry: triggers of one event run in the order of their names.
            execute format('create trigger keep_search_terms after insert or update of name on %s for each row execute function keep_search_terms(%L)', record, kind);
          end if;
        end
      $$;
    `);
  }

  /** The extensions stay: others may use them too. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function keep_record(regclass, text, boolean);
      drop function keep_search_terms();
      drop function keep_updated_at();
      drop function keep_entry();
      drop table search_term;
      drop table entry;
      drop function holds_on(text, text, date);
      drop function months_later(text, int);
      drop function written(date, int);
      drop domain partial_date;
      drop function is_partial_date(text);
      drop function latest(text);
      drop function earliest(text);
      drop function plain(text);
    `);
  }
}
