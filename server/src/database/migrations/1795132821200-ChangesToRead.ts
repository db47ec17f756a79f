import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the journal is read: its public entries, what an entry changed field by field, and where its chain is broken. */
export class ChangesToRead1795132821200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view public_journal as
        select lpad(to_hex(j.place), 32, '0')::uuid as id, j.place as position, j.at, j.operation, j.kind, j.kind as record_kind, j.record_id, j.institution_id, j.before, j.after
        from journal j where j.place is not null;

      create function texts_of(list jsonb, locale text) returns text language sql immutable parallel safe
        return (select string_agg(t.value ->> locale, chr(10) order by t.ordinality) from jsonb_array_elements(case when jsonb_typeof(list) = 'array' then list else '[]' end) with ordinality t);

      create function value_of(record jsonb, key text, field jsonb, locale text, columns jsonb) returns text language sql immutable parallel safe
        return case field ->> 'form'
          when 'plain' then record ->> key
          when 'localized' then record -> key ->> locale
          when 'one' then field ->> 'prefix' || '_' || (record ->> key)
          when 'anyOf' then (columns -> '' ->> (record ->> (field ->> 'kind'))) || '_' || (record ->> key)
          when 'localizedList' then texts_of(record -> key, locale) end;

      -- The values of an entry by the fields of the API. What column is what field comes with the question: for each kind its columns, each with the
      -- name of the field, its form and, for relations to one kind, what ids of that begin with; under '' what the ids of each kind begin with.
      create function field_changes(record_kind text, old_values jsonb, new_values jsonb, columns jsonb)
        returns table (ordinal bigint, field text, locale text, before text, after text) language sql stable parallel safe as $$
          select row_number() over (order by t.field ->> 'name', l.locale), t.field ->> 'name', upper(l.locale), v.before, v.after
          from jsonb_object_keys(coalesce($2, '{}') || coalesce($3, '{}')) k(key)
          cross join lateral (select $4 -> $1 -> k.key as field) t
          cross join lateral unnest(case when t.field is null then '{}' when t.field ->> 'form' in ('localized', 'localizedList') then '{en,id}' else '{null}' end::text[]) l(locale)
          cross join lateral (select value_of($2, k.key, t.field, l.locale, $4) as before, value_of($3, k.key, t.field, l.locale, $4) as after) v
          where v.before is distinct from v.after
        $$;
      -- Where the chain is broken among the entries after one position, up to another: what is missing, changed or put in another's place.
      create function broken_links(after_position bigint, up_to bigint) returns table (at_position bigint, fault text) language sql stable as $$
          select c.position, case
              when c.position <> c.position_before + 1 then case when c.position_before + 1 = c.position - 1 then format('entry %s is missing', c.position - 1) else format('entries %s to %s are missing', c.position_before + 1, c.position - 1) end
              when c.hash <> c.worked_out then format('entry %s is not what was written: its hash does not fit it', c.position)
              else format('entry %s does not follow from entry %s: one of them was put in the place of another', c.position, c.position - 1) end
          from (
            select j.position, j.previous_hash, j.hash, lag(j.position, 1, after_position) over w as position_before,
              lag(j.hash, 1, coalesce((select b.hash from journal b where b.position = after_position), sha256(''))) over w as hash_before,
              next_hash(null, j.previous_hash, journal_text(j.position, j.place, j.at, j.transaction, j.principal, j.kind, j.record_id, j.operation, j.before, j.after, j.withheld)) as worked_out
            from journal j where j.position > after_position and j.position <= up_to
            window w as (order by j.position)) c
          where c.position <> c.position_before + 1 or c.hash <> c.worked_out or c.previous_hash <> c.hash_before
          order by c.position
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function broken_links(bigint, bigint);
      drop function field_changes(text, jsonb, jsonb, jsonb);
      drop function value_of(jsonb, text, jsonb, text, jsonb);
      drop function texts_of(jsonb, text);
      drop view public_journal;
    `);
  }
}
