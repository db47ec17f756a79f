import type { EntityManager } from 'typeorm';
import { refuse } from '../errors.js';
import type { Principal } from '../query/database.js';

/** A change that a caller has named, so that it is made once however often it is sent. */
export interface NamedChange {
  readonly principal: Principal;
  readonly key: string;
  /** Which change of its operation it is: the response key. */
  readonly field: string;
  /** A digest of the operation and its variables. */
  readonly request: string;
}

const kept = "interval '24 hours'";

/** Old keys are cleared away by whoever comes with a new one, so many at a time. */
const clearedAtOnce = 20;

const whoOf = ({ kind, id }: Principal): string => `${kind} ${id}`;

/**
 * What was answered to a change before. Until this transaction ends, others with the same key wait.
 * @throws ApiError `IDEMPOTENCY_KEY_REUSED` when the key was used for something else
 */
export async function answeredBefore(manager: EntityManager, { principal, key, field, request }: NamedChange): Promise<Record<string, unknown> | undefined> {
  const who = whoOf(principal);
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${who}\n${key}`]);
  const answers: { field: string; request: string; answer: Record<string, unknown> }[] = await manager.query(
    `select field, request, answer from idempotency_key where principal = $1 and key = $2 and created_at > now() - ${kept}`,
    [who, key],
  );
  if (answers.some((each) => each.request !== request))
    refuse(
      'IDEMPOTENCY_KEY_REUSED',
      'This Idempotency-Key was used in the last 24 hours for another operation, or with other variables. Use a new key for a new change.',
    );
  return answers.find((each) => each.field === field)?.answer;
}

/** Keeps the answer to a change, and clears away some that are too old. */
export async function keepAnswer(manager: EntityManager, { principal, key, field, request }: NamedChange, answer: Record<string, unknown>): Promise<void> {
  await manager.query(
    `insert into idempotency_key (principal, key, field, request, answer) values ($1, $2, $3, $4, $5)
     on conflict (principal, key, field) do update set request = excluded.request, answer = excluded.answer, created_at = now()`,
    [whoOf(principal), key, field, request, JSON.stringify(answer)],
  );
  await manager.query(
    `delete from idempotency_key where ctid = any(array(
       select ctid from idempotency_key where created_at <= now() - ${kept} order by created_at limit ${clearedAtOnce} for update skip locked))`,
  );
}
