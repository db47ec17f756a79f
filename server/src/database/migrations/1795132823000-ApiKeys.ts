import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of the API. What lists show, the secrets, and the use are tables of their own: nothing that reads keys can come upon a secret. */
export class ApiKeys1795132823000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_key (
        id uuid not null,
        public_id text not null,
        name text not null,
        scopes text[] not null,
        expires_at timestamptz,
        rotated_at timestamptz,
        revoked_at timestamptz,
        institution_id uuid,
        created_at timestamptz not null default now(),
        constraint api_key_pkey primary key (id),
        constraint api_key_public_id_key unique (public_id),
        constraint api_key_institution_id_fkey foreign key (institution_id) references institution (id)
      );
      create index api_key_institution_id_idx on api_key (institution_id, id);

      create table api_key_secret (
        id uuid not null,
        api_key_id uuid not null,
        hash bytea not null,
        valid_until timestamptz,
        constraint api_key_secret_pkey primary key (id),
        constraint api_key_secret_hash_check check (octet_length(hash) = 32),
        constraint api_key_secret_api_key_id_fkey foreign key (api_key_id) references api_key (id) on delete cascade
      );
      create index api_key_secret_api_key_id_idx on api_key_secret (api_key_id);

      create table api_key_use (
        api_key_id uuid not null,
        used_at timestamptz not null,
        constraint api_key_use_pkey primary key (api_key_id),
        constraint api_key_use_api_key_id_fkey foreign key (api_key_id) references api_key (id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table api_key_use;
      drop table api_key_secret;
      drop table api_key;
    `);
  }
}
