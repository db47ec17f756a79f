import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index of records, the search terms and the links are kept once for each statement and not for each row of it, so that many rows together cost little. */
export class KeepersOfStatements1795132817200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function keep_entries() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            insert into entry (id, kind) select a.id, tg_argv[0] from added a;
          else
            delete from entry e using removed r where e.id = r.id;
          end if;
          return null;
        end
      $$;

      create function keep_terms() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            insert into search_term (origin, entry_id, entry_kind, term)
              select distinct a.id, a.id, tg_argv[0], t.value from added a cross join lateral jsonb_each_text(a.name) t;
          else
            delete from search_term s using added a join removed r on r.id = a.id where s.origin = a.id and a.name is distinct from r.name;
            insert into search_term (origin, entry_id, entry_kind, term)
              select distinct a.id, a.id, tg_argv[0], t.value
              from added a join removed r on r.id = a.id cross join lateral jsonb_each_text(a.name) t where a.name is distinct from r.name;
          end if;
          return null;
        end
      $$;

      -- By indexes: its plan is kept for the session, and outlives the time when tables are small.
      create function keep_links_of_records(kind text, records uuid[]) returns void language plpgsql set enable_seqscan = off as $$
        begin
          delete from link l where l.record_id = any(records);
          with found as materialized (select * from link_source f where f.record_kind = kind and f.record_id = any(records))
          insert into link
            select f.from_id, f.to_id, f.relation, f.roles, true, f.record_kind, f.record_id from found f
            union all select f.to_id, f.from_id, f.relation, f.roles, false, f.record_kind, f.record_id from found f;
        end
      $$;
      create function keep_links_of_rows() returns trigger language plpgsql as $$
        begin
          perform keep_links_of_records(tg_argv[0], array(select a.id from added a));
          return null;
        end
      $$;

      -- Triggers of one statement fire in the order of their names: a record has to stand in the index before others point at it there.
      create or replace function keep_record(record regclass, kind text, is_named boolean default false) returns void language plpgsql as $$
        begin
          execute format('create trigger keep_entry_insert after insert on %s referencing new table as added for each statement execute function keep_entries(%L)', record, kind);
          execute format('create trigger keep_entry_delete after delete on %s referencing old table as removed for each statement execute function keep_entries(%L)', record, kind);
          execute format('create trigger keep_updated_at before update on %s for each row execute function keep_updated_at()', record);
          if is_named then
            execute format('create trigger keep_search_terms_insert after insert on %s referencing new table as added for each statement execute function keep_terms(%L)', record, kind);
            execute format('create trigger keep_search_terms_update after update on %s referencing old table as removed new table as added for each statement execute function keep_terms(%L)', record, kind);
          end if;
        end
      $$;

      -- The links that records of this table say are kept in the table of links.
      create function keep_links_in(record regclass, kind text) returns void language plpgsql as $$
        begin
          execute format('create trigger keep_links_insert after insert on %s referencing new table as added for each statement execute function keep_links_of_rows(%L)', record, kind);
          execute format('create trigger keep_links_update after update on %s referencing new table as added for each statement execute function keep_links_of_rows(%L)', record, kind);
        end
      $$;

      do $$
        declare
          kept record;
        begin
          for kept in
            select t.tgrelid::regclass as record, split_part(encode(t.tgargs, 'escape'), '\\000', 1) as kind,
              bool_or(t.tgname = 'keep_search_terms') as is_named, bool_or(t.tgname = 'keep_links') as is_linking
            from pg_trigger t where t.tgname in ('keep_entry', 'keep_search_terms', 'keep_links') group by 1, 2
          loop
            execute format('drop trigger keep_entry on %s', kept.record);
            execute format('drop trigger keep_updated_at on %s', kept.record);
            if kept.is_named then
              execute format('drop trigger keep_search_terms on %s', kept.record);
            end if;
            perform keep_record(kept.record, kept.kind, kept.is_named);
            if kept.is_linking then
              execute format('drop trigger keep_links on %s', kept.record);
              perform keep_links_in(kept.record, kept.kind);
            end if;
          end loop;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
        declare
          kept record;
        begin
          for kept in
            select t.tgrelid::regclass as record, split_part(encode(t.tgargs, 'escape'), '\\000', 1) as kind,
              bool_or(t.tgname = 'keep_search_terms_insert') as is_named, bool_or(t.tgname = 'keep_links_insert') as is_linking
            from pg_trigger t where t.tgname in ('keep_entry_insert', 'keep_search_terms_insert', 'keep_links_insert') group by 1, 2
          loop
            execute format('drop trigger keep_entry_insert on %s', kept.record);
            execute format('drop trigger keep_entry_delete on %s', kept.record);
            execute format('create trigger keep_entry after insert or delete on %s for each row execute function keep_entry(%L)', kept.record, kept.kind);
            if kept.is_named then
              execute format('drop trigger keep_search_terms_insert on %s', kept.record);
              execute format('drop trigger keep_search_terms_update on %s', kept.record);
              execute format('create trigger keep_search_terms after insert or update of name on %s for each row execute function keep_search_terms(%L)', kept.record, kept.kind);
            end if;
            if kept.is_linking then
              execute format('drop trigger keep_links_insert on %s', kept.record);
              execute format('drop trigger keep_links_update on %s', kept.record);
              execute format('create trigger keep_links after insert or update on %s for each row execute function keep_links(%L)', kept.record, kept.kind);
            end if;
          end loop;
        end
      $$;
      drop function keep_links_in(regclass, text);
      drop function keep_links_of_rows();
      drop function keep_links_of_records(text, uuid[]);
      drop function keep_terms();
      drop function keep_entries();
      create or replace function keep_record(record regclass, kind text, is_named boolean default false) returns void language plpgsql as $$
        begin
          execute format('create trigger keep_entry after insert or delete on %s for each row execute function keep_entry(%L)', record, kind);
          execute format('create trigger keep_updated_at before update on %s for each row execute function keep_updated_at()', record);
          if is_named then
            execute format('create trigger keep_search_terms after insert or update of name on %s for each row execute function keep_search_terms(%L)', record, kind);
          end if;
        end
      $$;
    `);
  }
}
