import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Institutions above and below an institution, walked as a tree. */
export class Trees1795132816100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Breadth first, so that each institution stands once, at its least depth, and circles end. At most 10 000 of them.
      create function institution_tree(root uuid, kinds text[], most_depth int, is_upwards boolean)
        returns table (id uuid, depth int, path text, institution_id uuid, relation_id uuid) language plpgsql stable parallel safe as $$
        declare
          seen uuid[] := array[root];
          level uuid[] := array[root];
          paths text[] := array(select i.slug from institution i where i.id = root);
          relations uuid[];
        begin
          for step in 1..most_depth loop
            -- What is seen already is left out by grouping and not by a join: how long an array is, the planner cannot know.
            with reached as (
              select r.id, (array_agg(r.path order by r.path collate "C", r.relation))[1] as path, (array_agg(r.relation order by r.path collate "C", r.relation))[1] as relation
              from (
                select b.id, l.path, b.relation, false as is_seen from unnest(level, paths) l(id, path)
                  cross join lateral (
                    select r.from_id as id, r.id as relation from institution_relation r where not is_upwards and r.to_id = l.id and r.kind::text = any(kinds)
                    union all
                    select r.to_id, r.id from institution_relation r where is_upwards and r.from_id = l.id and r.kind::text = any(kinds)) b
                union all select s.id, null, null, true from unnest(seen) s(id)) r
              group by r.id having not bool_or(r.is_seen)
              order by r.id limit 10000 - cardinality(seen))
            select array_agg(i.id), array_agg(r.path || ' / ' || i.slug), array_agg(r.relation) into level, paths, relations
            from reached r join institution i on i.id = r.id;
            exit when level is null;
            seen := seen || level;
            return query select n.id, step, n.path, n.id, n.relation from unnest(level, paths, relations) n(id, path, relation);
          end loop;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function institution_tree(uuid, text[], int, boolean)');
  }
}
