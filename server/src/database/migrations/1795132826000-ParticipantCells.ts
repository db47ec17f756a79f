import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of participants, kept: of every table of a programme the cells that may be shown, so that a question reads some rows and works out nothing.
 *
 * Whoever changes something that is counted notes what it was, and waits for nobody. What is kept of a programme holds where nothing is noted of it; otherwise
 * it is worked out when it is asked for, until `count_due_participants` has counted it anew. So every snapshot has the exact numbers, and a write costs no
 * more in a large programme than in a small one.
 *
 * Which programmes a note is about is found when notes are read: an edition may meanwhile have come to another programme, or somebody have taken part in one.
 */
export class ParticipantCells1795132826000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The tables of each programme, by the names of their keys.
      create type participant_table as enum ('ALL', 'COUNTRY', 'CATEGORY', 'STATUS', 'SEX', 'YEAR', 'COUNTRY_YEAR', 'CATEGORY_YEAR', 'STATUS_YEAR', 'SEX_YEAR', 'YEAR_EDITION');

      -- Cells that may be shown. Keys that a table does not have are null; so is what is not known. Of the others nothing is kept but that there are some: one row of a table, without a number.
      create table participant_cell (
        programme_id uuid not null,
        counted_by participant_table not null,
        country_id uuid,
        category participant_category,
        status participation_status,
        sex text,
        year int,
        edition_id uuid,
        participants int
      );
      create index participant_cell_counted_by_idx on participant_cell (counted_by, programme_id);

      -- What has changed since it was counted: something in a programme, in an edition or about a participant.
      create table participant_cell_note (
        id bigint generated always as identity,
        programme_id uuid,
        edition_id uuid,
        participant_id uuid,
        constraint participant_cell_note_pkey primary key (id),
        constraint participant_cell_note_one_check check (num_nonnulls(programme_id, edition_id, participant_id) = 1)
      );
      create index participant_cell_note_programme_id_idx on participant_cell_note (programme_id);
      create index participant_cell_note_edition_id_idx on participant_cell_note (edition_id);
      create index participant_cell_note_participant_id_idx on participant_cell_note (participant_id);

      -- Programmes whose cells are not true any more.
      create view participant_cell_due as
        select n.id as note_id, n.programme_id from participant_cell_note n where n.programme_id is not null
        union all select n.id, e.programme_id from participant_cell_note n join edition e on e.id = n.edition_id
        union all select n.id, e.programme_id from participant_cell_note n join participation t on t.participant_id = n.participant_id join edition e on e.id = t.edition_id;

      -- Those, or one if it is of them: whoever asks works them out, until they are counted anew. Mostly there are none, which is found out by a look at one table.
      create function due_programmes(one uuid default null) returns setof uuid language plpgsql stable rows 10 security definer set search_path = public, pg_temp as $$
        begin
          if not exists (select from participant_cell_note) then
            return;
          elsif one is null then
            return query select distinct d.programme_id from participant_cell_due d;
          else
            return query select one where exists (select from participant_cell_due d where d.programme_id = one);
          end if;
        end
      $$;

      insert into server_grant (relation, granted) values
        ('participant_cell', 'select'),
        ('participant_cell_note', ''),
        ('participant_cell_due', 'select');

      -- The rule of participantTables.ts, written out: a start is refused where the two differ. Plans are made once a connection, for any programmes, by whoever calls.
      create function participant_cells_of(programmes uuid[], tables participant_table[] default enum_range(null::participant_table))
        returns setof participant_cell language plpgsql stable rows 100 as $$
        declare
          places int[] := array(select array_position(enum_range(null::participant_table), t.name) - 1 from unnest(tables) t (name));
        begin
          return query
          with held as materialized (
            select (p.place * 16)::int as programme, e.id, year_of(e.starts_on) as year from unnest(programmes) with ordinality p (id, place) join edition e on e.programme_id = p.id
          ), counted as materialized (
            select h.programme, t.participant_id as person, t.country_id::text collate "C" as country, t.category::text collate "C" as category,
              t.status::text collate "C" as status, t.sex collate "C" as sex, h.year, h.id as edition
              from held h join counted_participation t on t.edition_id = h.id where t.status in ('ATTENDED', 'COMPLETED')
          ), whole as (
            select c.programme as scope, c.person from counted c where 0 = any (places)
          ), singly as (
            select c.programme + k.place as scope, c.person, k.value as k1
              from counted c cross join lateral (values (1, c.country), (2, c.category), (3, c.status), (4, c.sex), (5, c.year::text)) k (place, value)
              where k.place = any (places)
          ), yearly as (
            select c.programme + k.place as scope, c.person, k.value as k1, c.year as k2
              from counted c cross join lateral (values (6, c.country), (7, c.category), (8, c.status), (9, c.sex)) k (place, value)
              where k.place = any (places)
          ), by_edition as (
            select c.programme + 10 as scope, c.person, c.year as k1, c.edition as k2 from counted c where 10 = any (places)
          ), told as (
            select w.scope, null as k1, null::int as year, null::uuid as edition, w.n, w.is_shown from (select p.scope, count(*)::int as n, count(distinct p.person) >= 5 as is_shown from (select * from whole) p group by p.scope) w
            union all select s.scope, s.k1, null, null, s.n, s.is_shown from (with cell as (
                select p.scope, p.k1, grouping(p.k1) as level, count(*)::int as n, count(distinct p.person) >= 5 as is_large
                  from (select * from singly) p group by grouping sets ((p.scope, p.k1), (p.scope))
              ), line as (
                select c.*, c.is_whole_large and c.is_large and not (c.is_thin and c.n = c.least) as is_shown from (
                  select c.*,
                    bool_or(c.is_large) filter (where c.level = 1) over (partition by c.scope) as is_whole_large,
                    count(*) filter (where not c.is_large) over same = 1 or coalesce(sum(c.n) filter (where not c.is_large) over same, 5) < 5 as is_thin,
                    min(c.n) filter (where c.is_large) over same as least from cell c window same as (partition by c.scope, c.level)
                ) c
              )
              select l.scope, l.k1, l.n, l.is_shown from line l where l.level = 0) s
            union all select y.scope, y.k1, y.k2, null, y.n, y.is_shown from (with cell as (
                select p.scope, p.k1, p.k2, grouping(p.k1, p.k2) as level, count(*)::int as n, count(distinct p.person) >= 5 as is_large
                  from (select * from yearly) p group by grouping sets ((p.scope, p.k1, p.k2), (p.scope, p.k1), (p.scope, p.k2), (p.scope))
              ), line as (
                select c.*, c.is_whole_large and c.is_large and not (c.is_thin and c.n = c.least) as is_shown from (
                  select c.*,
                    bool_or(c.is_large) filter (where c.level = 3) over (partition by c.scope) as is_whole_large,
                    count(*) filter (where not c.is_large) over same = 1 or coalesce(sum(c.n) filter (where not c.is_large) over same, 5) < 5 as is_thin,
                    min(c.n) filter (where c.is_large) over same as least from cell c window same as (partition by c.scope, c.level)
                ) c
              ), placed as (
                select l.*, bool_or(l.is_shown) filter (where l.level = 2) over (partition by l.scope, l.level in (1, 3), l.k2) as is_column_shown from line l
              ), judged as (
                select p.*,
                  bool_and(case p.level when 0 then p.is_large and p.is_column_shown else p.is_shown end) over same_row as is_clean,
                  max(p.n) filter (where p.level = 1) over same_row as row_n from placed p window same_row as (partition by p.scope, p.level > 1, p.k1)
              ), opened as (
                select j.*, j.is_clean and not (
                    count(*) filter (where j.level = 1 and not j.is_clean) over same_scope = 1
                    and j.row_n = min(j.n) filter (where j.level = 1 and j.is_clean) over same_scope) as is_open from judged j window same_scope as (partition by j.scope)
              ), summed as (
                select o.*, sum(o.n) filter (where o.level = 0 and not o.is_open and o.is_column_shown) over (partition by o.scope, o.level in (1, 3), o.k2) as closed_n from opened o
              ), told as (
                select s.*, s.is_open and not coalesce(bool_or(s.closed_n < 5) over (partition by s.scope), false) as is_told from summed s
              )
              select t.scope, t.k1, t.k2, t.n, t.is_told as is_shown from told t where t.level = 0) y
            union all select e.scope, null, e.k1, e.k2, e.n, e.is_shown from (with cell as (
                select p.scope, p.k1, p.k2, grouping(p.k1, p.k2) as level, count(*)::int as n, count(distinct p.person) >= 5 as is_large
                  from (select * from by_edition) p group by grouping sets ((p.scope, p.k1, p.k2), (p.scope, p.k1), (p.scope))
              ), line as (
                select c.*, c.is_whole_large and c.is_large and not (c.is_thin and c.n = c.least) as is_shown from (
                  select c.*,
                    bool_or(c.is_large) filter (where c.level = 3) over (partition by c.scope) as is_whole_large,
                    count(*) filter (where not c.is_large) over same = 1 or coalesce(sum(c.n) filter (where not c.is_large) over same, 5) < 5 as is_thin,
                    min(c.n) filter (where c.is_large) over same as least from cell c window same as (partition by c.scope, c.level)
                ) c
              ), told as (
                select l.*, bool_and(case l.level when 0 then l.is_large else l.is_shown end) over (partition by l.scope, l.level > 1, l.k1) as is_told from line l
              )
              select t.scope, t.k1, t.k2, t.n, t.is_told as is_shown from told t where t.level = 0) e
          ), kept as (
            select t.scope, t.k1, t.year, t.edition, t.n from told t where t.is_shown
            union all select distinct t.scope, null, null::int, null::uuid, null::int from told t where not t.is_shown
          )
          select programmes[t.scope / 16], (enum_range(null::participant_table))[t.scope % 16 + 1],
            case when t.scope % 16 in (1, 6) then t.k1::uuid end, case when t.scope % 16 in (2, 7) then t.k1::participant_category end,
            case when t.scope % 16 in (3, 8) then t.k1::participation_status end, case when t.scope % 16 in (4, 9) then t.k1 end,
            case when t.scope % 16 = 5 then t.k1::int else t.year end, t.edition, t.n
            from kept t;
        end
      $$;

      create function note_participations() returns trigger language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
        begin
          if tg_op = 'INSERT' then
            insert into participant_cell_note (edition_id) select distinct n.edition_id from added n where n.status in ('ATTENDED', 'COMPLETED');
          elsif tg_op = 'DELETE' then
            insert into participant_cell_note (edition_id) select distinct o.edition_id from removed o where o.status in ('ATTENDED', 'COMPLETED');
          elsif tg_op = 'TRUNCATE' then
            insert into participant_cell_note (programme_id) select distinct c.programme_id from participant_cell c;
          else
            insert into participant_cell_note (edition_id)
              select distinct c.edition_id from removed o join added n on n.id = o.id cross join lateral (values (o.edition_id), (n.edition_id)) c (edition_id)
              where 'ATTENDED' in (o.status, n.status) or 'COMPLETED' in (o.status, n.status);
          end if;
          return null;
        end
      $$;
      create function note_editions() returns trigger language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
        begin
          if tg_op = 'DELETE' then
            insert into participant_cell_note (programme_id) select distinct o.programme_id from removed o;
          else
            insert into participant_cell_note (programme_id, edition_id)
              select c.programme_id, c.edition_id from removed o join added n on n.id = o.id cross join lateral (values (o.programme_id, null), (null, n.id)) c (programme_id, edition_id)
              where o.programme_id <> n.programme_id or year_of(o.starts_on) is distinct from year_of(n.starts_on);
          end if;
          return null;
        end
      $$;
      create function note_participants() returns trigger language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
        begin
          insert into participant_cell_note (participant_id) select n.id from removed o join added n on n.id = o.id where o.sex is distinct from n.sex;
          return null;
        end
      $$;
      create trigger keep_cells_insert after insert on participation referencing new table as added for each statement execute function note_participations();
      create trigger keep_cells_update after update on participation referencing old table as removed new table as added for each statement execute function note_participations();
      create trigger keep_cells_delete after delete on participation referencing old table as removed for each statement execute function note_participations();
      create trigger keep_cells_truncate after truncate on participation for each statement execute function note_participations();
      create trigger keep_cells_update after update on edition referencing old table as removed new table as added for each statement execute function note_editions();
      create trigger keep_cells_delete after delete on edition referencing old table as removed for each statement execute function note_editions();
      create trigger keep_cells_update after update on participant referencing old table as removed new table as added for each statement execute function note_participants();

      create function renew_participant_cells(programmes uuid[]) returns void language plpgsql as $$
        begin
          with fresh as materialized (
            select f.* from participant_cells_of(programmes) f
          ), kept as materialized (
            select c.* from participant_cell c where c.counted_by = any (enum_range(null::participant_table)) and c.programme_id = any (programmes)
          ), gone as (
            delete from participant_cell c using (select k.* from kept k except select f.* from fresh f) g
            where c.counted_by = g.counted_by and c.programme_id = g.programme_id
              and (c.country_id, c.category, c.status, c.sex, c.year, c.edition_id, c.participants)
                is not distinct from (g.country_id, g.category, g.status, g.sex, g.year, g.edition_id, g.participants)
          )
          insert into participant_cell select f.* from fresh f except select k.* from kept k;
        end
      $$;

      -- Counts anew what the oldest notes are about, by whoever is the only one to do so now, and says how many notes are gone. What is noted meanwhile stays noted.
      create function count_due_participants(most int default 50) returns int language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $$
        declare
          programmes uuid[];
          noted bigint[];
          gone int;
        begin
          if not exists (select from participant_cell_note) or not pg_try_advisory_xact_lock(hashtext('participant_cell')) then
            return 0;
          end if;
          noted := array(select n.id from participant_cell_note n order by n.id limit most);
          programmes := array(select distinct d.programme_id from participant_cell_due d where d.note_id = any (noted));
          -- With them goes whatever else is noted of these programmes alone.
          noted := noted || array(select d.note_id from participant_cell_due d group by d.note_id having bool_and(d.programme_id = any (programmes)));
          perform renew_participant_cells(programmes);
          delete from participant_cell_note n where n.id = any (noted);
          get diagnostics gone = row_count;
          return gone;
        end
      $$;

      -- Counts all participants anew: after a load with triggers switched off.
      create function recount_participants() returns void language plpgsql as $$
        begin
          insert into participant_cell_note (programme_id)
            select e.programme_id from edition e where exists (select from participation t where t.edition_id = e.id) union select c.programme_id from participant_cell c;
          while count_due_participants(200) > 0 loop
          end loop;
        end
      $$;
      insert into participant_cell_note (programme_id)
        select distinct e.programme_id from edition e where exists (select from participation t where t.edition_id = e.id);

      revoke execute on function recount_participants(), renew_participant_cells(uuid[]) from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function note_participants(), note_editions(), note_participations() cascade;
      drop function recount_participants(), count_due_participants(int);
      drop function renew_participant_cells(uuid[]), participant_cells_of(uuid[], participant_table[]);
      delete from server_grant where relation like 'participant_cell%';
      drop function due_programmes(uuid);
      drop view participant_cell_due;
      drop table participant_cell_note, participant_cell;
      drop type participant_table;
    `);
  }
}
