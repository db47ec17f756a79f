import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The journal: what was changed in the registry, when and by whom, each entry bound to the one before it by a hash.
 *
 * A statement that changes records notes them with what they were and are; a record that is touched again in the same transaction keeps what it
 * was first. When the transaction ends, what was noted becomes entries. The head of the journal is locked only then, and until the end: so entries
 * stand in the order of commits, and nobody who reads them sees a number missing that comes later.
 *
 * The functions run as their owner. A role that may do no more than change records cannot write the journal, rewrite it or keep a change from it.
 */
export class Journal1795132821000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who acts in this transaction, as the server has said; null for the registry itself.
      create function acting() returns jsonb language sql stable parallel safe
        return nullif(current_setting('jejaring.principal', true), '')::jsonb;

      -- Places number what is public, so that nobody can count from outside what is not.
      create table journal (
        position bigint not null,
        place bigint,
        at timestamptz not null,
        transaction bigint not null,
        principal jsonb,
        institution_id uuid generated always as ((principal ->> 'institutionId')::uuid) stored,
        kind text not null,
        record_id uuid,
        operation text not null,
        before jsonb,
        after jsonb,
        withheld text[],
        previous_hash bytea not null,
        hash bytea not null,
        constraint journal_pkey primary key (position),
        constraint journal_operation_check check (operation in ('CREATED', 'CHANGED', 'ARCHIVED', 'REMOVED', 'LOADED'))
      );
      create unique index journal_place_idx on journal (place) where place is not null;
      create index journal_record_id_idx on journal (record_id, place) where place is not null;

      -- Where the journal ends. With it an entry that is missing at the end is missed too.
      create table journal_head (
        is_only boolean not null default true,
        position bigint not null,
        place bigint not null,
        hash bytea not null,
        constraint journal_head_pkey primary key (is_only),
        constraint journal_head_is_only_check check (is_only)
      ) with (fillfactor = 10);
      insert into journal_head (position, place, hash) values (0, 0, sha256(''));

      -- Records that transactions under way have changed. Nothing of it outlives its transaction, so it need not outlive a crash.
      create unlogged table journal_pending (
        transaction xid8 not null default pg_current_xact_id(),
        record_id uuid not null,
        ordinal bigint not null generated always as identity (cache 100),
        opens boolean not null,
        kind text not null,
        is_public boolean not null,
        before jsonb,
        after jsonb,
        withheld text[],
        constraint journal_pending_pkey primary key (transaction, record_id)
      );

      -- What the hash of an entry is over, besides the hash before it.
      create function journal_text(entry_position bigint, place bigint, at timestamptz, transaction bigint, principal jsonb, kind text, record_id uuid, operation text, before jsonb, after jsonb, withheld text[])
        returns text language sql stable parallel safe
        return jsonb_build_array(entry_position, place, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), transaction, principal, kind, record_id, operation, before, after, withheld)::text;
      -- Called for each entry; a function of SQL would be started anew each time.
      create function next_hash(previous bytea, head bytea, entry text) returns bytea language plpgsql immutable parallel safe as $$
        begin
          return sha256(coalesce(previous, head) || convert_to(entry, 'UTF8'));
        end
      $$;
      create aggregate chained(head bytea, entry text) (sfunc = next_hash, stype = bytea);

      create function write_journal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          own xid8 := pg_current_xact_id();
          head journal_head;
          who jsonb := acting();
          moment timestamptz;
          last journal_head;
        begin
          select h.* into head from journal_head h for update;
          moment := clock_timestamp();
          if who is not null then
            who := jsonb_strip_nulls(jsonb_build_object('kind', who -> 'kind', 'id', who -> 'id', 'name', who -> 'name', 'institutionId', who -> 'institutionId', 'requestId', who -> 'requestId'));
          end if;
          with pending as (
            delete from journal_pending p where p.transaction = own returning p.*),
          differing as (
            select p.ordinal, p.kind, p.record_id, p.is_public, p.withheld,
              case when p.before is null then 'CREATED' when p.after is null then 'REMOVED'
                when p.before ->> 'archived_at' is null and p.after ->> 'archived_at' is not null then 'ARCHIVED' else 'CHANGED' end as operation,
              case when p.before is not null and p.after is not null then d.before else p.before end as before,
              case when p.before is not null and p.after is not null then d.after else p.after end as after
            from pending p left join lateral (
              -- The two columns of a relation to several kinds go together.
              select jsonb_object_agg(b.key, b.value) as before, jsonb_object_agg(b.key, p.after -> b.key) as after
              from jsonb_each(p.before) b
              where b.value is distinct from p.after -> b.key
                or right(b.key, 5) = '_kind' and p.before -> (left(b.key, -4) || 'id') is distinct from p.after -> (left(b.key, -4) || 'id')
            ) d on p.before is not null and p.after is not null
            where p.before is not null or p.after is not null),
          numbered as (
            select d.*, head.position + row_number() over counting as position,
              case when d.is_public then head.place + count(*) filter (where d.is_public) over counting end as place
            from differing d
            where d.operation in ('CREATED', 'REMOVED') or d.after is not null or d.withheld is not null
            window counting as (order by d.ordinal rows unbounded preceding)),
          linked as (
            select n.*, chained(head.hash, journal_text(n.position, n.place, moment, own::text::bigint, who, n.kind, n.record_id, n.operation, n.before, n.after, n.withheld))
              over (order by n.position rows unbounded preceding) as hash
            from numbered n),
          written as (
            insert into journal (position, place, at, transaction, principal, kind, record_id, operation, before, after, withheld, previous_hash, hash)
              select l.position, l.place, moment, own::text::bigint, who, l.kind, l.record_id, l.operation, l.before, l.after, l.withheld,
                lag(l.hash, 1, head.hash) over (order by l.position), l.hash
              from linked l
              returning position, place, hash)
          update journal_head h set position = w.position, place = coalesce(w.place, h.place), hash = w.hash
            from (select w.position, w.hash, max(w.place) over () as place from written w order by w.position desc limit 1) w
            returning h.* into last;
          if last.place > head.place then
            perform pg_notify('jejaring_changes', '');
          end if;
          return null;
        end
      $$;
      create constraint trigger write_journal after insert on journal_pending deferrable initially deferred
        for each row when (new.opens) execute function write_journal();

      -- A journal can begin with a load, told in one entry: while it has no other, what that transaction does is not told record by record.
      create function begin_journal(loaded jsonb) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          head journal_head;
          own bigint := pg_current_xact_id()::text::bigint;
          entry journal;
        begin
          select h.* into head from journal_head h for update;
          if head.position > 0 then
            return false;
          end if;
          insert into journal (position, place, at, transaction, kind, operation, after, previous_hash, hash)
            select 1, 1, n.at, own, 'Dataset', 'LOADED', loaded, head.hash,
              next_hash(null, head.hash, journal_text(1, 1, n.at, own, null, 'Dataset', null, 'LOADED', null, loaded, null))
            from (select clock_timestamp() as at) n
            returning * into entry;
          update journal_head set position = 1, place = 1, hash = entry.hash;
          perform set_config('jejaring.loads', own::text, true), pg_notify('jejaring_changes', '');
          return true;
        end
      $$;
      create function is_being_loaded() returns boolean language plpgsql stable as $$
        begin
          if current_setting('jejaring.loads', true) is distinct from pg_current_xact_id()::text then
            return false;
          end if;
          -- The setting alone says nothing: anybody can set it.
          return (select h.position = 1 from public.journal_head h)
            and exists (select from public.journal j where j.position = 1 and j.operation = 'LOADED' and j.transaction = pg_current_xact_id()::text::bigint);
        end
      $$;

      -- What of a record is the database's own bookkeeping.
      create function without_bookkeeping(record jsonb) returns jsonb language sql immutable parallel safe
        return record - '{id,updated_at,version}'::text[];

      create function note_changes() returns trigger language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
        declare
          -- What is noted first calls for all that the transaction notes: a call of each would look through what the others have left behind.
          calls boolean := not exists (select from journal_pending p where p.transaction = pg_current_xact_id());
        begin
          if is_being_loaded() then
            return null;
          end if;
          if tg_op = 'INSERT' then
            insert into journal_pending (record_id, opens, kind, is_public, after)
              select n.id, calls and row_number() over () = 1, tg_argv[0], true, without_bookkeeping(to_jsonb(n)) from added n
            on conflict (transaction, record_id) do update set after = excluded.after;
          elsif tg_op = 'DELETE' then
            insert into journal_pending (record_id, opens, kind, is_public, before)
              select o.id, calls and row_number() over () = 1, tg_argv[0], true, without_bookkeeping(to_jsonb(o)) from removed o
            on conflict (transaction, record_id) do update set after = null;
          else
            insert into journal_pending (record_id, opens, kind, is_public, before, after)
              select c.id, calls and row_number() over () = 1, tg_argv[0], true, c.before, c.after
              from (select coalesce(o.id, n.id) as id, without_bookkeeping(to_jsonb(o)) as before, without_bookkeeping(to_jsonb(n)) as after
                    from removed o full join added n on n.id = o.id) c
              where c.before is distinct from c.after
            on conflict (transaction, record_id) do update set after = excluded.after;
          end if;
          return null;
        end
      $$;

      -- Of what is not public: the columns that may be told, and the names of the others.
      create function told_of(record jsonb, told text[]) returns jsonb language sql immutable parallel safe
        return case when record is not null then coalesce((select jsonb_object_agg(t, record -> t) from unnest(told) t), '{}') end;
      create function withheld_of(before jsonb, after jsonb, told text[]) returns text[] language sql immutable parallel safe
        return (select array_agg(k order by k) from jsonb_object_keys(without_bookkeeping(after) - 'created_at'::text - told) k
          where nullif(before -> k, 'null') is distinct from nullif(after -> k, 'null'));
      create function note_private_changes() returns trigger language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
        declare
          told text[] := tg_argv[1]::text[];
          calls boolean := not exists (select from journal_pending p where p.transaction = pg_current_xact_id());
        begin
          if is_being_loaded() then
            return null;
          end if;
          if tg_op = 'INSERT' then
            insert into journal_pending as p (record_id, opens, kind, is_public, after, withheld)
              select n.id, calls and row_number() over () = 1, tg_argv[0], false, r.told, r.withheld
              from added n cross join lateral (
                select coalesce(jsonb_object_agg(e.key, e.value) filter (where e.key = any(told)), '{}') as told,
                  array_agg(e.key order by e.key) filter (where e.value <> 'null' and e.key <> 'created_at' and not e.key = any(told)) as withheld
                from jsonb_each(without_bookkeeping(to_jsonb(n))) e) r
            on conflict (transaction, record_id) do update set after = excluded.after, withheld = united(p.withheld, excluded.withheld);
          elsif tg_op = 'DELETE' then
            insert into journal_pending as p (record_id, opens, kind, is_public, before)
              select o.id, calls and row_number() over () = 1, tg_argv[0], false, told_of(to_jsonb(o), told) from removed o
            on conflict (transaction, record_id) do update set after = null;
          else
            insert into journal_pending as p (record_id, opens, kind, is_public, before, after, withheld)
              select c.id, calls and row_number() over () = 1, tg_argv[0], false, told_of(c.before, told), told_of(c.after, told), withheld_of(c.before, c.after, told)
              from (select coalesce(o.id, n.id) as id, without_bookkeeping(to_jsonb(o)) as before, without_bookkeeping(to_jsonb(n)) as after
                    from removed o full join added n on n.id = o.id) c
              where c.before is distinct from c.after
            on conflict (transaction, record_id) do update set after = excluded.after, withheld = united(p.withheld, excluded.withheld);
          end if;
          return null;
        end
      $$;
      create function united(one text[], other text[]) returns text[] language sql immutable parallel safe
        return (select array_agg(distinct n order by n) from unnest(one || other) n);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table journal_pending;
      drop table journal;
      drop table journal_head;
      drop function note_private_changes();
      drop function note_changes();
      drop function united(text[], text[]);
      drop function withheld_of(jsonb, jsonb, text[]);
      drop function told_of(jsonb, text[]);
      drop function without_bookkeeping(jsonb);
      drop function is_being_loaded();
      drop function begin_journal(jsonb);
      drop function write_journal();
      drop aggregate chained(bytea, text);
      drop function next_hash(bytea, bytea, text);
      drop function journal_text(bigint, bigint, timestamptz, bigint, jsonb, text, uuid, text, jsonb, jsonb, text[]);
      drop function acting();
    `);
  }
}
