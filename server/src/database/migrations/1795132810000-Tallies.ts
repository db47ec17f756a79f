import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counters that the database keeps by itself, exact in every snapshot, so that the length of a list costs the same however long it is.
 *
 * A counter is the sum of its parts. A write adds to a part that nobody else holds, or makes a new one: writers of one counter never wait
 * for each other, and a reader sees just the changes of the transactions it sees.
 */
export class Tallies1795132810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is counted: the rows of a table; or those with the same value in one column; or the values of another column among these, each once.
      -- Where there is a flag, only rows where it is set.
      create table tally_kept (
        counter text collate "C" not null,
        record text not null,
        subject_column text,
        target_column text,
        flag_column text,
        constraint tally_kept_pkey primary key (counter)
      );

      -- The subject is the record that has the list; the nil uuid stands for the registry as a whole. Half of each page is left free: a part that
      -- changes stays on its page then, no index is touched, and whoever reads the page next clears the old version away.
      create table tally (
        subject_id uuid not null,
        counter text collate "C" not null,
        part bigint not null generated always as identity,
        amount int not null,
        constraint tally_pkey primary key (subject_id, counter, part)
      ) with (fillfactor = 50);

      -- Where something is counted once however often it is there: how often it is there, and how often it was before the last change.
      create table tally_pair (
        subject_id uuid not null,
        counter text collate "C" not null,
        target_id uuid not null,
        uses int not null,
        was int not null default 0,
        constraint tally_pair_pkey primary key (subject_id, counter, target_id)
      );

      create type tally_change as (subject_id uuid, counter text collate "C", target_id uuid, amount int);

      create function add_to_tally(changes tally_change[]) returns void language plpgsql strict as $$
        declare
          writes int := coalesce(nullif(current_setting('tally.writes', true), ''), '0')::int + 1;
          comings tally_change[];
        begin
          if exists (select from unnest(changes) c where c.target_id is not null) then
            -- Whether a pair comes or goes depends on whoever else changes it, so of two the second waits, as with a unique key; in one order.
            with pair as (
              insert into tally_pair as p (subject_id, counter, target_id, uses)
                select c.subject_id, c.counter, c.target_id, c.amount from unnest(changes) c where c.target_id is not null order by 1, 2, 3
              on conflict (subject_id, counter, target_id) do update set uses = p.uses + excluded.uses, was = p.uses
              returning subject_id, counter, sign(uses) - sign(was) as amount),
            coming as (select subject_id, counter, sum(amount)::int as amount from pair group by 1, 2 having sum(amount) <> 0)
            select array_agg(row(subject_id, counter, null, amount)::tally_change) into comings from coming;
            delete from tally_pair p using unnest(changes) c
              where c.amount < 0 and p.subject_id = c.subject_id and p.counter = c.counter and p.target_id = c.target_id and p.uses = 0;
            changes := comings || array(select c from unnest(changes) c where c.target_id is null);
          end if;

          -- Versions that a transaction leaves behind cannot be cleared away before it ends, and looking for a part walks over all of them.
          -- So one that writes on and on makes new parts, and puts them together now and then. One that sees a single snapshot could not touch
          -- what others have changed since: it makes new parts too, for the next writer to put together.
          perform set_config('tally.writes', writes::text, true);
          if writes > 16 and random() > 1.0 / 64 or current_setting('transaction_isolation') <> 'read committed' then
            insert into tally (subject_id, counter, amount) select c.subject_id, c.counter, c.amount from unnest(changes) c;
            return;
          end if;

          -- Of the parts that nobody holds one is kept, with the sum of all; what comes to nothing goes.
          with found as (
            select c.subject_id, c.counter, t.part, c.amount + coalesce(sum(t.amount) over counted, 0) as amount, t.part = min(t.part) over counted as is_first
            from unnest(changes) c left join lateral (
              select t.part, t.amount from tally t where t.subject_id = c.subject_id and t.counter = c.counter for update skip locked) t on true
            window counted as (partition by c.subject_id, c.counter)),
          removed as (
            delete from tally t using found f
            where t.subject_id = f.subject_id and t.counter = f.counter and t.part = f.part and (f.amount = 0 or not f.is_first)),
          changed as (
            update tally t set amount = f.amount from found f
            where t.subject_id = f.subject_id and t.counter = f.counter and t.part = f.part and f.amount <> 0 and f.is_first)
          insert into tally (subject_id, counter, amount) select f.subject_id, f.counter, f.amount from found f where f.part is null;
        end
      $$;

      create function empty_tally() returns trigger language plpgsql as $$
        begin
          delete from tally t using tally_kept k where k.counter = t.counter and k.record = tg_table_name;
          delete from tally_pair t using tally_kept k where k.counter = t.counter and k.record = tg_table_name;
          return null;
        end
      $$;

      -- The text of a query for what rows change: those of one relation count for, those of another against. Each is named in the text, or null.
      create function tally_changes(kept tally_kept, added text, removed text) returns text language sql stable as $$
        select format('select r.subject_id, %L as counter, r.target_id, sum(r.amount)::int as amount from (%s) r where r.subject_id is not null%s group by 1, 3 having sum(r.amount) <> 0',
          kept.counter,
          string_agg(format('select %s as subject_id, %s as target_id, %s as amount from %s%s',
            coalesce(quote_ident(kept.subject_column), '''00000000-0000-0000-0000-000000000000''::uuid'),
            coalesce(quote_ident(kept.target_column), 'null::uuid'), s.sign, s.rows, ' where ' || quote_ident(kept.flag_column)), ' union all '),
          case when kept.target_column is not null then ' and r.target_id is not null' else '' end)
        from (values (1, added), (-1, removed)) s(sign, rows) where s.rows is not null
      $$;

      -- Makes the triggers of a table anew from what is to be counted. Their queries are part of a function and not of a call: they are planned once a connection.
      create function renew_tally_keeper(of_record regclass) returns void language plpgsql as $$
        declare
          called name := (select relname from pg_class where oid = of_record);
          keeper text := quote_ident('keep_tally_of_' || called);
          kept record;
        begin
          select string_agg(tally_changes(k, 'added', null), ' union all ') as on_insert,
            string_agg(tally_changes(k, null, 'removed'), ' union all ') as on_delete,
            string_agg(tally_changes(k, 'added', 'removed'), ' union all ') filter (where k.subject_column is not null) as on_update
            into kept from tally_kept k where k.record = called;
          execute format('drop function if exists %s() cascade', keeper);
          execute format('drop trigger if exists keep_tally_truncate on %s', of_record);
          if kept.on_insert is null then
            return;
          end if;
          execute format($keeper$
            create function %s() returns trigger language plpgsql as $body$
              begin
                if tg_op = 'INSERT' then
                  perform add_to_tally(array_agg(c::tally_change)) from (%s) c;
                elsif tg_op = 'DELETE' then
                  perform add_to_tally(array_agg(c::tally_change)) from (%s) c;
                else
                  perform add_to_tally(array_agg(c::tally_change)) from (%s) c;
                end if;
                return null;
              end
            $body$ $keeper$, keeper, kept.on_insert, kept.on_delete, coalesce(kept.on_update, kept.on_insert));
          execute format('create trigger keep_tally_insert after insert on %s referencing new table as added for each statement execute function %s()', of_record, keeper);
          execute format('create trigger keep_tally_delete after delete on %s referencing old table as removed for each statement execute function %s()', of_record, keeper);
          execute format('create trigger keep_tally_truncate after truncate on %s for each statement execute function empty_tally()', of_record);
          if kept.on_update is not null then
            execute format('create trigger keep_tally_update after update on %s referencing new table as added old table as removed for each statement execute function %s()', of_record, keeper);
          end if;
        end
      $$;

      create function fill_tally(kept tally_kept) returns void language plpgsql as $$
        begin
          if kept.target_column is null then
            execute format('insert into tally (subject_id, counter, amount) select c.subject_id, c.counter, c.amount from (%s) c order by 1', tally_changes(kept, quote_ident(kept.record), null));
          else
            execute format('insert into tally_pair (subject_id, counter, target_id, uses) %s order by 1, 3', tally_changes(kept, quote_ident(kept.record), null));
            insert into tally (subject_id, counter, amount) select p.subject_id, p.counter, count(*) from tally_pair p where p.counter = kept.counter group by 1, 2 order by 1;
          end if;
        end
      $$;

      -- From now on the database counts the rows of a table, by a column, or once for each value of another one among these; all, or where a flag is set.
      create function keep_tally(of_record regclass, by_column text default null, once_for text default null, where_set text default null) returns void language plpgsql as $$
        declare
          kept tally_kept;
        begin
          insert into tally_kept (counter, record, subject_column, target_column, flag_column)
            select concat_ws('.', relname, by_column, once_for, where_set), relname, by_column, once_for, where_set from pg_class where oid = of_record
            returning * into kept;
          perform renew_tally_keeper(of_record);
          perform fill_tally(kept);
        end
      $$;

      create function forget_tally(of_record regclass, by_column text default null, once_for text default null, where_set text default null) returns void language plpgsql as $$
        declare
          forgotten text := (select concat_ws('.', relname, by_column, once_for, where_set) from pg_class where oid = of_record);
        begin
          delete from tally_kept k where k.counter = forgotten;
          perform renew_tally_keeper(of_record);
          delete from tally t where t.counter = forgotten;
          delete from tally_pair p where p.counter = forgotten;
        end
      $$;

      -- Counts everything anew: after a load with triggers switched off. Who reads sees the old counters until it is done; who writes waits for it.
      create function recount() returns void language plpgsql as $$
        begin
          execute (select 'lock table ' || string_agg(distinct quote_ident(k.record), ', ') || ' in share row exclusive mode' from tally_kept k);
          delete from tally;
          delete from tally_pair;
          perform fill_tally(k) from tally_kept k;
        end
      $$;

      select keep_tally('agreement');
      select keep_tally('agreement_party', 'actor_id');
      select keep_tally('agreement_party', 'actor_id', 'agreement_id');
      select keep_tally('agreement_party', 'country_id');
      select keep_tally('agreement_party', 'country_id', 'agreement_id');
      select keep_tally('citation');
      select keep_tally('citation', 'source_id');
      select keep_tally('country');
      select keep_tally('country_group');
      select keep_tally('edition');
      select keep_tally('edition', 'programme_id');
      select keep_tally('edition_place', 'place_id');
      select keep_tally('edition_place', 'place_id', 'edition_id');
      select keep_tally('event');
      select keep_tally('event', 'place_id');
      select keep_tally('event_participation', 'actor_id');
      select keep_tally('figure');
      select keep_tally('institution');
      select keep_tally('institution', 'country_id');
      select keep_tally('institution', 'place_id');
      select keep_tally('person');
      select keep_tally('place');
      select keep_tally('place', 'country_id');
      select keep_tally('position');
      select keep_tally('programme');
      select keep_tally('programme', 'parent_id');
      select keep_tally('programme_actor', 'actor_id');
      select keep_tally('programme_actor', 'actor_id', 'programme_id');
      select keep_tally('programme_actor', 'programme_id');
      select keep_tally('programme_agreement', 'agreement_id');
      select keep_tally('programme_agreement', 'agreement_id', 'programme_id');
      select keep_tally('session');
      select keep_tally('session', 'place_id');
      select keep_tally('session_actor', 'actor_id');
      select keep_tally('session_actor', 'actor_id', 'session_id');
      select keep_tally('source');
      select keep_tally('source', 'publisher_id');
      select keep_tally('unnamed_actor');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select forget_tally(quote_ident(k.record)::regclass, k.subject_column, k.target_column, k.flag_column) from tally_kept k;
      drop function recount();
      drop function forget_tally(regclass, text, text, text);
      drop function keep_tally(regclass, text, text, text);
      drop function fill_tally(tally_kept);
      drop function renew_tally_keeper(regclass);
      drop function tally_changes(tally_kept, text, text);
      drop function empty_tally();
      drop function add_to_tally(tally_change[]);
      drop type tally_change;
      drop table tally_pair;
      drop table tally;
      drop table tally_kept;
    `);
  }
}
