import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What sources claim against each other: one value preferred, the others kept; and what rests on one source alone. */
export class Claims1795132814000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table edition_country add is_listed boolean not null default true;
      create index edition_country_listed_edition_id_idx on edition_country (edition_id, id, country_id) where is_listed;
      create index edition_country_listed_country_id_idx on edition_country (country_id, id, edition_id) where is_listed;
      select keep_tally('edition_country', 'country_id', null, 'is_listed');

      -- A date agrees with one that is less exact and covers it.
      create function claims_agree(one text, other text) returns boolean language sql immutable parallel safe
        return one = other or case when is_partial_date(one) and is_partial_date(other)
          then (earliest(one) <= earliest(other) and latest(other) <= latest(one)) or (earliest(other) <= earliest(one) and latest(one) <= latest(other))
          else false end;

      create index citation_contested_idx on citation (subject_id, field) where not is_preferred;

      create view conflict as
        select (array_agg(p.id order by p.id))[1] as id, o.subject_kind as kind, o.subject_kind as record_kind, o.subject_id as record_id, o.field collate "C" as field
        from citation o join citation p on p.subject_id = o.subject_id and p.field = o.field and p.is_preferred
        where not o.is_preferred and o.claimed_value is not null and not coalesce(claims_agree(o.claimed_value, p.claimed_value), false)
        group by o.subject_kind, o.subject_id, o.field;

      -- Whoever differs, one value is shown: all preferred citations of a field claim the same, and there is one.
      create function keep_preference() returns trigger language plpgsql as $$
        declare
          cited record;
          others int;
          preferred int;
        begin
          if tg_op = 'DELETE' then cited := old; else cited := new; end if;
          select count(*), count(distinct coalesce(c.claimed_value, '')) filter (where c.is_preferred) into others, preferred
            from citation c where c.subject_id = cited.subject_id and c.field = cited.field;
          if others > 0 and preferred <> 1 then
            raise exception 'sources of % of % % prefer % values, not one', cited.field, cited.subject_kind, cited.subject_id, preferred
              using errcode = 'check_violation', table = 'citation', constraint = 'citation_preferred';
          end if;
          return null;
        end
      $$;
      create constraint trigger citation_preferred after insert or update on citation deferrable initially deferred
        for each row when (not new.is_preferred or new.claimed_value is not null) execute function keep_preference();
      create constraint trigger citation_preferred_left after delete on citation deferrable initially deferred
        for each row when (old.is_preferred) execute function keep_preference();

      -- Follows another source: what it claims is shown from now on.
      create function prefer_claim(chosen uuid) returns void language plpgsql as $$
        declare
          claim citation;
          record_table regclass;
          record_column text;
          type text;
        begin
          select * into strict claim from citation c where c.id = chosen and c.claimed_value is not null;
          record_table := lower(regexp_replace(claim.subject_kind, '([a-z0-9])([A-Z])', '\\1_\\2', 'g'))::regclass;
          record_column := lower(regexp_replace(claim.field, '([a-z0-9])([A-Z])', '\\1_\\2', 'g'));
          select format_type(a.atttypid, a.atttypmod) into strict type from pg_attribute a where a.attrelid = record_table and a.attname = record_column;
          execute format('update %s set %I = $1::%s where id = $2', record_table, record_column, type) using claim.claimed_value, claim.subject_id;
          update citation c set is_preferred = coalesce(c.claimed_value = claim.claimed_value, false) where c.subject_id = claim.subject_id and c.field = claim.field;
        end
      $$;

      create function uncorroborated(source_kinds text[], kinds text[])
        returns table (id uuid, kind text, record_kind text, record_id uuid, source_id uuid, citation_count int) language sql stable parallel safe as $$
        select n.subject_id, n.subject_kind, n.subject_kind, n.subject_id, n.sources[1], n.citations
        from (select c.subject_kind, c.subject_id, array_agg(distinct c.source_id) as sources, count(*)::int as citations from citation c where c.subject_kind <> 'Source' and (kinds is null or c.subject_kind = any(kinds)) group by c.subject_kind, c.subject_id) n
        where cardinality(n.sources) = 1
          and (source_kinds is null or exists (select from source s where s.id = n.sources[1] and s.kind::text = any(source_kinds)))
      $$;
      create function uncorroborated_counts(source_kinds text[]) returns table (id uuid, kind text, count int) language sql stable parallel safe as $$
        select md5(u.kind)::uuid, u.kind, count(*)::int from uncorroborated(source_kinds, null) u group by u.kind
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function uncorroborated_counts(text[]);
      drop function uncorroborated(text[], text[]);
      drop function prefer_claim(uuid);
      drop trigger citation_preferred_left on citation;
      drop trigger citation_preferred on citation;
      drop function keep_preference();
      drop view conflict;
      drop index citation_contested_idx;
      drop function claims_agree(text, text);
      select forget_tally('edition_country', 'country_id', null, 'is_listed');
      drop index edition_country_listed_country_id_idx;
      drop index edition_country_listed_edition_id_idx;
      alter table edition_country drop is_listed;
    `);
  }
}
