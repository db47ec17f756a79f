import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Walks1795132816300 } from './1795132816300-Walks.js';

/** Commitments, statements, outputs and awards as part of the graph of links, which can be made anew at once; ways that take no longer than they may. */
export class LinksAndWays1795132817000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A commitment and a statement have no name: what they say stands for it.
      alter function entry_name(text, uuid) rename to activity_name;
      create function entry_name(kind text, record uuid) returns jsonb language plpgsql stable parallel safe as $$
        begin
          case kind
            when 'Commitment' then return (select c.text from commitment c where c.id = record);
            when 'Statement' then return (select s.text from statement s where s.id = record);
            when 'Output' then return (select coalesce(o.requirement, o.use_context, '{"en": "Output", "id": "Luaran"}') from output o where o.id = record);
            when 'Code' then return (select c.name from code c where c.id = record);
            else return activity_name(kind, record);
          end case;
        end
      $$;

      -- A country that no followed source lists for an edition is not linked to it.
      alter view link_source rename to link_of_activity;
      create view link_source as
        select a.from_id, a.to_id, a.relation, a.roles, a.record_kind, a.record_id from link_of_activity a
          where a.record_kind <> 'EditionCountry' or exists (select from edition_country c where c.id = a.record_id and c.is_listed)
        union all select c.made_by_id, c.id, 'COMMITMENT_BY', array[]::text[], 'Commitment', c.id
          from commitment c
        union all select c.id, c.event_id, 'COMMITMENT_AT', array[]::text[], 'Commitment', c.id
          from commitment c where c.event_id is not null
        union all select f.fulfilled_by_id, f.commitment_id, 'COMMITMENT_FULFILMENT', array[]::text[], 'CommitmentFulfilment', f.id
          from commitment_fulfilment f
        union all select s.actor_id, s.id, 'STATEMENT_BY', array[]::text[], 'Statement', s.id
          from statement s where s.actor_id is not null
        union all select o.institution_id, s.id, 'STATEMENT_OFFICE', array[]::text[], 'Statement', s.id
          from position o join statement s on s.position_id = o.id where o.institution_id is not null and o.institution_id is distinct from s.actor_id
        union all select s.id, s.event_id, 'STATEMENT_AT', array[]::text[], 'Statement', s.id
          from statement s where s.event_id is not null
        union all select t.statement_id, t.subject_id, 'STATEMENT_ABOUT', array[]::text[], 'StatementSubject', t.id
          from statement_subject t
        union all select o.id, o.subject_id, 'OUTPUT_OF', array[]::text[], 'Output', o.id
          from output o
        union all select r.actor_id, r.code_id, 'RECOGNITION', array[]::text[], 'Recognition', r.id
          from recognition r;

      create trigger keep_links after insert or update on commitment for each row execute function keep_links('Commitment');
      create trigger keep_links after insert or update on commitment_fulfilment for each row execute function keep_links('CommitmentFulfilment');
      create trigger keep_links after insert or update on statement for each row execute function keep_links('Statement');
      create trigger keep_links after insert or update on statement_subject for each row execute function keep_links('StatementSubject');
      create trigger keep_links after insert or update on output for each row execute function keep_links('Output');
      create trigger keep_links after insert or update on recognition for each row execute function keep_links('Recognition');
      -- The link of a statement made in an office leads over the office.
      create function keep_links_of_statements() returns trigger language plpgsql as $$
        begin
          perform keep_links_of('Statement', s.id) from statement s where s.position_id = new.id;
          return null;
        end
      $$;
      create trigger keep_links_of_statements after update of institution_id on position for each row execute function keep_links_of_statements();

      -- Makes all links anew: after a load with triggers switched off. Who reads sees the old ones until it is done; who writes waits for it.
      create function relink() returns void language plpgsql as $$
        begin
          execute (select 'lock table ' || string_agg(distinct t.tgrelid::regclass::text, ', ') || ' in share row exclusive mode' from pg_trigger t where t.tgname ~ '^keep_links');
          delete from link;
          with found as materialized (select * from link_source)
          insert into link
            select f.from_id, f.to_id, f.relation, f.roles, true, f.record_kind, f.record_id from found f
            union all select f.to_id, f.from_id, f.relation, f.roles, false, f.record_kind, f.record_id from found f;
        end
      $$;
      select relink();

      -- Ways between two records without a record twice, shortest first. Links are gathered from both ends, so a record with very many of them
      -- is mostly met and not opened; then the ways are put together from what was gathered, nearest to the goal first. Arrays are joined to arrays
      -- here, and how long they are, the planner cannot know: nested loops would be its guess, and a bad one.
      create or replace function paths_between(start uuid, goal uuid, most_steps int)
        returns table (id uuid, length int, nodes uuid[], is_complete boolean) language plpgsql stable set enable_nestloop = off as $$
        declare
          most_links constant int := 200;
          most_links_of_ends constant int := 4000;
          most_gathered constant int := 5000;
          most_opened_at_once constant int := 250;
          most_beginnings constant int := 2000;
          most_tried constant int := 20000;
          most_paths constant int := 1000;
          sides uuid[] := array[start, goal];
          seen_start uuid[] := array[start];
          seen_goal uuid[] := array[goal];
          level_start uuid[] := array[start];
          level_goal uuid[] := array[goal];
          seen uuid[];
          level uuid[];
          link_from uuid[] := '{}';
          link_to uuid[] := '{}';
          opened int;
          some_from uuid[];
          some_to uuid[];
          gathered_to uuid[];
          is_from_start boolean;
          is_late boolean := false;
          is_large_start boolean := false;
          is_large_goal boolean := false;
          was_cut boolean;
          is_part_cut boolean;
          complete boolean := true;
          near_ids uuid[] := array[goal];
          near_steps int[] := array[0];
          onward_ranks bigint[];
          onward_steps int[];
          share int;
          walk_paths text[] := array[start::text];
          walk_ends uuid[] := array[start];
          found_paths text[] := '{}';
        begin
          if start = goal then
            return;
          end if;
          -- Every step is gathered from one of the ends: both ends first, then where there is less to open. From an end with more links than
          -- can be gathered nothing is opened further, if the other end is smaller: all its links that lie on a way are found at the other side.
          for turn in 1..most_steps loop
            is_from_start := case
              when turn <= 2 then turn = 1
              when is_large_start <> is_large_goal then is_large_goal
              else cardinality(level_start) <= cardinality(level_goal) end;
            level := case when is_from_start then level_start else level_goal end;
            seen := case when is_from_start then seen_start else seen_goal end;
            continue when cardinality(level) = 0;
            gathered_to := '{}';
            was_cut := false;
            opened := 0;
            while opened < cardinality(level) loop
              if turn > 2 and not may_walk_on() then
                is_late := true;
              end if;
              if is_late or cardinality(gathered_to) >= most_gathered then
                was_cut := true;
                exit;
              end if;
              with wide as materialized (
                select l.id, n.ids, n.is_cut from unnest(level[opened + 1:opened + most_opened_at_once]) l(id)
                cross join lateral neighbours(l.id, case when turn <= 2 then most_links_of_ends else most_links end) n),
              gathered as (
                select w.id, m.id as to_id from wide w cross join lateral unnest(w.ids) m(id) limit most_gathered + 1 - cardinality(gathered_to))
              select coalesce(array_agg(g.id), '{}'), coalesce(array_agg(g.to_id), '{}'), (select coalesce(bool_or(w.is_cut), false) from wide w)
              into some_from, some_to, is_part_cut from gathered g;
              link_from := link_from || some_from;
              link_to := link_to || some_to;
              gathered_to := gathered_to || some_to;
              was_cut := was_cut or is_part_cut or cardinality(gathered_to) > most_gathered;
              opened := opened + most_opened_at_once;
            end loop;
            if turn = 1 then
              is_large_start := was_cut;
            elsif turn = 2 then
              is_large_goal := was_cut;
            end if;
            complete := complete and (not was_cut or (turn <= 2 and not (is_large_start and is_large_goal)));
            level := array(
              select distinct g.id from unnest(gathered_to) g(id)
              where g.id <> all(sides) and not exists (select from unnest(seen) s(id) where s.id = g.id) order by g.id);
            if is_from_start then
              level_start := level;
              seen_start := seen_start || level;
            else
              level_goal := level;
              seen_goal := seen_goal || level;
            end if;
          end loop;
          -- The links of a large end that were not gathered, to what was seen from the other.
          for turn in 1..2 loop
            select link_from || coalesce(array_agg(l.from_id), '{}'), link_to || coalesce(array_agg(l.to_id), '{}') into link_from, link_to
            from unnest(case turn when 1 then seen_goal else seen_start end) s(id)
              cross join lateral (select k.from_id, k.to_id from link k where k.from_id = sides[turn] and k.to_id = s.id limit 1) l
            where case turn when 1 then is_large_start else is_large_goal end;
          end loop;

          -- Each link both ways. What has one link only ends every way, unless it is an end itself.
          with gathered(a, b) as materialized (
            select l.a, l.b from unnest(link_from, link_to) l(a, b) union select l.b, l.a from unnest(link_from, link_to) l(a, b)),
          passed(id) as materialized (select g.a from gathered g group by g.a having count(*) > 1 or g.a = any(sides))
          select coalesce(array_agg(g.a), '{}'), coalesce(array_agg(g.b), '{}') into link_from, link_to
          from gathered g join passed f on f.id = g.a join passed t on t.id = g.b;
          -- How far each record is from the goal.
          level := array[goal];
          for turn in 1..most_steps - 1 loop
            level := array(
              select distinct l.a from unnest(link_from, link_to) l(a, b) join unnest(level) n(id) on n.id = l.b
              where not exists (select from unnest(near_ids) s(id) where s.id = l.a));
            exit when cardinality(level) = 0;
            near_ids := near_ids || level;
            near_steps := near_steps || array_fill(turn, array[cardinality(level)]);
          end loop;
          -- From each record to the next ones, those nearest to the goal first.
          select coalesce(array_agg(o.a), '{}'), coalesce(array_agg(o.b), '{}'), coalesce(array_agg(o.rank), '{}'), coalesce(array_agg(o.steps), '{}')
          into link_from, link_to, onward_ranks, onward_steps
          from (
            select l.a, l.b, n.steps, row_number() over (partition by l.a order by n.steps, l.b) as rank
            from unnest(link_from, link_to) l(a, b) join unnest(near_ids, near_steps) n(id, steps) on n.id = l.b
            where l.a <> goal and l.b <> start) o;

          for step in 1..most_steps loop
            exit when cardinality(walk_ends) = 0;
            if cardinality(found_paths) > 0 and not may_walk_on() then
              complete := false;
              exit;
            end if;
            share := greatest(10, most_tried / cardinality(walk_ends));
            with longer as materialized (
              select w.path || ',' || o.b as path, o.b as at, o.rank
              from unnest(walk_paths, walk_ends) w(path, at)
                join unnest(link_from, link_to, onward_ranks, onward_steps) o(a, b, rank, steps) on o.a = w.at
              where o.rank <= share + 1 and step + o.steps <= most_steps and position(o.b::text in w.path) = 0
              order by o.steps, o.b, w.path limit most_beginnings + 1)
            select coalesce(array_agg(l.path) filter (where l.at <> goal), '{}'), coalesce(array_agg(l.at) filter (where l.at <> goal), '{}'),
              found_paths || coalesce(array_agg(l.path) filter (where l.at = goal), '{}'), count(*) > most_beginnings or coalesce(bool_or(l.rank > share), false)
            into walk_paths, walk_ends, found_paths, was_cut from longer l;
            complete := complete and not was_cut;
          end loop;
          -- Nothing found is an answer only where there was time to look.
          if is_late and cardinality(found_paths) = 0 then
            raise exception 'no way was found in the time there was' using errcode = 'query_canceled';
          end if;
          complete := complete and cardinality(found_paths) <= most_paths;
          return query
            select md5(replace(f.path, ',', ''))::uuid, cardinality(string_to_array(f.path, ',')) - 1, string_to_array(f.path, ',')::uuid[], complete
            from unnest(found_paths) f(path) order by 2, 1 limit most_paths;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const walks = new Walks1795132816300();
    await walks.down(runner);
    await walks.up(runner);
    await runner.query(`
      drop function relink();
      drop trigger keep_links_of_statements on position;
      drop function keep_links_of_statements();
      drop trigger keep_links on recognition;
      drop trigger keep_links on output;
      drop trigger keep_links on statement_subject;
      drop trigger keep_links on statement;
      drop trigger keep_links on commitment_fulfilment;
      drop trigger keep_links on commitment;
      drop view link_source;
      alter view link_of_activity rename to link_source;
      delete from link where record_kind in ('Commitment', 'CommitmentFulfilment', 'Statement', 'StatementSubject', 'Output', 'Recognition');
      drop function entry_name(text, uuid);
      alter function activity_name(text, uuid) rename to entry_name;
    `);
  }
}
