import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row security on persons, and the few functions that are the only roads to who they are.
 *
 * - `participant_identity`: the server's role has no right to it at all. Row security is forced on its owner too, who sees rows only where something
 *   has said `jejaring.identity = open`: each function says so while it works, commands for their transaction.
 * - `participation`: the server's role sees rows only in a transaction that says whose request it is (`jejaring.principal`).
 */
export class PersonsGuarded1795132824100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who asks in this transaction, as the server has said; null where nobody was named.
      create function asking_principal() returns jsonb language sql stable parallel safe
        return nullif(current_setting('jejaring.principal', true), '')::jsonb;

      create function asks_with(scopes text[]) returns boolean language sql stable parallel safe
        return coalesce((asking_principal() -> 'scopes') ?| scopes, false);

      -- The editions of the institution that asks: those of programmes that it has a part in.
      create function own_editions() returns setof uuid language sql stable parallel safe as $$
        select e.id from edition e join programme_actor a on a.programme_id = e.programme_id
        where a.actor_kind = 'Institution' and a.actor_id = (asking_principal() ->> 'institutionId')::uuid
      $$;

      alter table participation enable row level security;
      alter table participation force row level security;
      create policy owner_counts on participation to current_user using (true) with check (true);
      create policy server_reads on participation for select to jejaring_server using (
        (select asks_with(array['registry:administer', 'registry:edit']))
        or (
          (select asks_with(array['participants:read', 'participants:identify', 'records:write']))
          and edition_id in (select own_editions())
          and not exists (select from participant s where s.id = participant_id and s.restricted_at is not null)
        )
      );
      -- Nobody at all is the registry itself, as when a dataset is loaded; requests always say who asks.
      create policy server_adds on participation for insert to jejaring_server with check (
        (select asking_principal() is null or asks_with(array['registry:administer', 'registry:edit']))
        or ((select asks_with(array['records:write'])) and edition_id in (select own_editions()))
      );
      create policy server_changes on participation for update to jejaring_server using (
        (select asks_with(array['registry:administer', 'registry:edit']))
        or ((select asks_with(array['records:write'])) and edition_id in (select own_editions()))
      );
      create policy server_removes on participation for delete to jejaring_server using ((select asks_with(array['registry:administer', 'registry:edit'])));

      alter table participant_identity enable row level security;
      alter table participant_identity force row level security;
      create policy opened on participant_identity using (current_setting('jejaring.identity', true) = 'open');

      -- Known to nobody: without it a pseudonym cannot be worked out from an id, nor compared between editions.
      create table pseudonym_secret (
        is_only boolean not null default true,
        secret bytea not null,
        constraint pseudonym_secret_pkey primary key (is_only),
        constraint pseudonym_secret_is_only_check check (is_only)
      );
      insert into pseudonym_secret (secret) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

      -- A keyed hash of the person and the edition: the same person has the same pseudonym in one edition and another in each other.
      create function pseudonym(participant_id uuid, edition_id uuid) returns text language sql stable parallel safe security definer set search_path = public, pg_temp as $$
        select 'P-' || left(encode(sha256(secret || sha256(secret || uuid_send(edition_id) || uuid_send(participant_id))), 'hex'), 20) from pseudonym_secret
      $$;

      insert into server_grant (relation, granted) values ('pseudonym_secret', '');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from server_grant where relation = 'pseudonym_secret';
      drop function pseudonym(uuid, uuid);
      drop table pseudonym_secret;
      drop policy opened on participant_identity;
      alter table participant_identity no force row level security;
      alter table participant_identity disable row level security;
      drop policy server_removes on participation;
      drop policy server_changes on participation;
      drop policy server_adds on participation;
      drop policy server_reads on participation;
      drop policy owner_counts on participation;
      alter table participation no force row level security;
      alter table participation disable row level security;
      drop function own_editions();
      drop function asks_with(text[]);
      drop function asking_principal();
    `);
  }
}
