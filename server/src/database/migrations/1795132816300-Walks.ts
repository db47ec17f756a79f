import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Walks over the links between records: who is connected with whom, and by what way. Each is bounded, and says when a bound was met. */
export class Walks1795132816300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The records linked to one, at most so many, in the order of their ids; whether there are more. Cheap also where a record has very many links.
      create function neighbours(record uuid, most int) returns table (ids uuid[], is_cut boolean) language sql stable parallel safe as $$
        select (array_agg(l.to_id))[1:most], count(*) > most
        from (select distinct k.to_id from link k where k.from_id = record and k.to_id <> record order by k.to_id limit most + 1) l
      $$;

      -- A walk over links is ended by the time it takes, all walks of one statement together.
      create function may_walk_on() returns boolean language sql volatile parallel safe as $$
        select clock_timestamp() < statement_timestamp() + interval '2 seconds'
      $$;

      -- Everyone who acts within so many steps of a record, at their least distance, with one shortest way and the number of shortest ways.
      -- What is seen already is left out by grouping and not by a join: how long an array is, the planner cannot know.
      create function connected_actors(start uuid, most_steps int)
        returns table (id uuid, actor_kind text, actor_id uuid, length int, ways int, nodes uuid[], is_complete boolean) language plpgsql stable as $$
        declare
          most_links constant int := 1000;
          most_records constant int := 20000;
          level uuid[] := array[start];
          level_ways bigint[] := array[1];
          level_paths text[] := array[start::text];
          seen uuid[] := array[start];
          found uuid[] := '{}';
          found_ways bigint[] := '{}';
          found_paths text[] := '{}';
          was_cut boolean;
          complete boolean := true;
        begin
          for step in 1..most_steps loop
            exit when cardinality(level) = 0;
            if not may_walk_on() or cardinality(seen) >= most_records then
              complete := false;
              exit;
            end if;
            with wide as materialized (
              select l.ways, l.path, n.ids, n.is_cut from unnest(level, level_ways, level_paths) l(id, ways, path) cross join lateral neighbours(l.id, most_links) n),
            reached as (
              select m.id, min(m.path) as path, least(sum(m.ways), 1000000000)::bigint as ways
              from (
                select n.id, w.path, w.ways, false as is_seen from wide w cross join lateral unnest(w.ids) n(id)
                union all select s.id, null, 0, true from unnest(seen) s(id)) m
              group by m.id having not bool_or(m.is_seen)
              order by m.id limit most_records)
            select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.ways), '{}'), coalesce(array_agg(r.path || ',' || r.id), '{}'),
              (select coalesce(bool_or(w.is_cut), false) from wide w) or count(*) = most_records
            into level, level_ways, level_paths, was_cut from reached r;
            complete := complete and not was_cut;
            seen := seen || level;
            found := found || level;
            found_ways := found_ways || level_ways;
            found_paths := found_paths || level_paths;
          end loop;
          return query
            select f.id, e.kind, f.id, cardinality(string_to_array(f.path, ',')) - 1, f.ways::int, string_to_array(f.path, ',')::uuid[], complete
            from unnest(found, found_ways, found_paths) f(id, ways, path) join entry e on e.id = f.id
            where e.kind in ('Institution', 'Country', 'CountryGroup', 'UnnamedActor');
        end
      $$;

      -- Ways between two records without a record twice, shortest first. Links are gathered from both ends, so a record with very many of them
      -- is mostly met and not opened; then the ways are put together from what was gathered. Arrays are joined to arrays here, and how long they
      -- are, the planner cannot know: nested loops would be its guess, and a bad one.
      create function paths_between(start uuid, goal uuid, most_steps int)
        returns table (id uuid, length int, nodes uuid[], is_complete boolean) language plpgsql stable set enable_nestloop = off as $$
        declare
          most_links constant int := 200;
          most_links_of_ends constant int := 4000;
          most_gathered constant int := 5000;
          most_beginnings constant int := 5000;
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
          gathered_from uuid[];
          gathered_to uuid[];
          is_from_start boolean;
          is_large_start boolean := false;
          is_large_goal boolean := false;
          was_cut boolean;
          complete boolean := true;
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
            if not may_walk_on() then
              complete := false;
              exit;
            end if;
            with wide as materialized (
              select l.id, n.ids, n.is_cut from unnest(level) l(id)
              cross join lateral neighbours(l.id, case when turn <= 2 then most_links_of_ends else most_links end) n),
            gathered as (
              select w.id, m.id as to_id from wide w cross join lateral unnest(w.ids) m(id) limit most_gathered + 1)
            select coalesce(array_agg(g.id), '{}'), coalesce(array_agg(g.to_id), '{}'),
              (select coalesce(bool_or(w.is_cut), false) from wide w) or count(*) > most_gathered
            into gathered_from, gathered_to, was_cut from gathered g;
            if turn = 1 then
              is_large_start := was_cut;
            elsif turn = 2 then
              is_large_goal := was_cut;
            end if;
            complete := complete and (not was_cut or (turn <= 2 and not (is_large_start and is_large_goal)));
            link_from := link_from || gathered_from;
            link_to := link_to || gathered_to;
            level := array(select distinct g.id from unnest(gathered_to) g(id) where g.id <> all(sides) and not exists (select from unnest(seen) s(id) where s.id = g.id));
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
          return query
            with recursive gathered(a, b) as materialized (
              select l.a, l.b from unnest(link_from, link_to) l(a, b) union select l.b, l.a from unnest(link_from, link_to) l(a, b)),
            -- What has one link only ends every way, unless it is an end itself.
            passed(id) as materialized (select g.a from gathered g group by g.a having count(*) > 1 or g.a = any(sides)),
            link_of(a, b) as materialized (select g.a, g.b from gathered g join passed f on f.id = g.a join passed t on t.id = g.b),
            left_to_go(id, steps) as (
              select goal, 0
              union
              select l.b, g.steps + 1 from left_to_go g join link_of l on l.a = g.id where g.steps < most_steps),
            nearest as materialized (select g.id, min(g.steps) as steps from left_to_go g group by g.id),
            walk(nodes, at, steps) as (
              select array[start], start, 0
              union all
              select n.nodes, n.at, n.steps from (
                select w.nodes || l.b as nodes, l.b as at, w.steps + 1 as steps
                from walk w join link_of l on l.a = w.at join nearest g on g.id = l.b
                where w.at <> goal and w.steps + 1 + g.steps <= most_steps and l.b <> all(w.nodes)
                order by g.steps, l.b limit most_beginnings) n),
            measure as (
              select coalesce(max(m.walks), 0) >= most_beginnings or coalesce(sum(m.arrived), 0) > most_paths as is_cut
              from (select count(*) as walks, count(*) filter (where w.at = goal) as arrived from walk w group by w.steps) m)
            select md5(array_to_string(w.nodes, ''))::uuid, w.steps, w.nodes, complete and not (select m.is_cut from measure m)
            from walk w where w.at = goal order by w.steps, md5(array_to_string(w.nodes, ''))::uuid limit most_paths;
        end
      $$;

      -- A way, record by record.
      create function path_steps(nodes uuid[]) returns table (ordinal int, node_kind text, node_id uuid, before_id uuid, name jsonb) language sql stable parallel safe as $$
        select n.ordinality::int, e.kind, n.id, lag(n.id) over (order by n.ordinality), entry_name(e.kind, n.id)
        from unnest(nodes) with ordinality n(id, ordinality) join entry e on e.id = n.id
      $$;

      -- The links by which one record leads to the next.
      create function links_between(one uuid, other uuid)
        returns table (ordinal int, relation text, roles text[], is_forward boolean, record_kind text, record_id uuid) language sql stable parallel safe as $$
        select (row_number() over (order by l.relation, l.roles, l.is_forward desc, l.record_id))::int, l.relation, l.roles, l.is_forward, l.record_kind, l.record_id
        from link l where l.from_id = one and l.to_id = other
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function links_between(uuid, uuid);
      drop function path_steps(uuid[]);
      drop function paths_between(uuid, uuid, int);
      drop function connected_actors(uuid, int);
      drop function may_walk_on();
      drop function neighbours(uuid, int);
    `);
  }
}
