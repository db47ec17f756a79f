import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered to changes that callers have named, so that one is made once however often it is sent. */
export class IdempotencyKeys1795132822000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One operation may hold several changes, each in a transaction of its own: the field tells them apart. The answer is kept as it was written.
      create table idempotency_key (
        principal text not null,
        key text not null,
        field text not null,
        request text not null,
        answer json not null,
        created_at timestamptz not null default now(),
        constraint idempotency_key_pkey primary key (principal, key, field)
      );
      create index idempotency_key_created_at_idx on idempotency_key (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
  }
}
