import { randomBytes } from 'node:crypto';
import { type Scope, scopes } from '../query/database.js';
import { newKey, newPublicId, partsOf, secretHash } from './keyText.js';

/** Runs SQL: a data source of TypeORM, or the manager of a transaction. */
export interface Statements {
  query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/** What a new key is to be good for. */
export interface KeyOrder {
  /** What to call it: the partner and the program that will use it. */
  readonly name: string;
  /** The uuid of the institution it acts for. */
  readonly institutionId?: string | undefined;
  readonly scopes: readonly Scope[];
  /** When it ends by itself; never, if not given. */
  readonly expiresAt?: Date | undefined;
}

/** A key that was just made. The text is shown this once and kept nowhere. */
export interface NewKey {
  /** The uuid of the key's record. */
  readonly id: string;
  readonly key: string;
}

/** Something about an order for a key that cannot be. */
export interface KeyProblem {
  readonly code: 'VALIDATION_FAILED' | 'NOT_FOUND';
  readonly message: string;
  /** Where in the order. */
  readonly path: readonly string[];
}

/** Everything about an order for a key that cannot be. */
export class KeyProblems extends Error {
  override readonly name = 'KeyProblems';

  constructor(readonly each: readonly KeyProblem[]) {
    super(each.map(({ message }) => message).join('\n'));
  }
}

const problem = (code: KeyProblem['code'], message: string, ...path: readonly string[]): never => {
  throw new KeyProblems([{ code, message, path }]);
};

/** What a key is good for only together with an institution. */
const forOwnRecords: readonly Scope[] = ['records:write', 'participants:count', 'participants:read', 'participants:identify'];

/** How long a name may be. */
const longestName = 100;

function problemsOf({ name, institutionId, scopes: asked, expiresAt }: KeyOrder, now: number): KeyProblem[] {
  const found: KeyProblem[] = [];
  const say = (message: string, ...path: string[]): void => void found.push({ code: 'VALIDATION_FAILED', message, path });
  if (name.trim() === '' || name.length > longestName || /\p{Cc}/u.test(name)) say(`A key has a name of 1 to ${longestName} letters on one line.`, 'name');
  if (asked.length === 0) say('A key is good for something: give at least one scope.', 'scopes');
  for (const scope of asked) if (!Object.hasOwn(scopes, scope)) say(`There is no scope ${scope}. There are: ${Object.keys(scopes).join(', ')}.`, 'scopes');
  const needing = asked.filter((scope) => forOwnRecords.includes(scope));
  if (needing.length > 0 && !institutionId) say(`${needing.join(' and ')} is about the records of an institution: say which.`, 'institution');
  if (expiresAt && !(expiresAt.getTime() > now)) say('A key ends in the future.', 'expiresAt');
  return found;
}

/**
 * Makes a key.
 * @throws KeyProblems
 */
export async function issueKey(database: Statements, order: KeyOrder): Promise<NewKey> {
  const problems = problemsOf(order, Date.now());
  if (problems.length > 0) throw new KeyProblems(problems);
  const { name, institutionId, expiresAt } = order;
  if (institutionId) {
    const known = await database.query('select from institution where id = $1', [institutionId]);
    if (known.length === 0) problem('NOT_FOUND', 'There is no such institution.', 'institution');
  }
  const [id, publicId] = [newUuid(), newPublicId()];
  await database.query('insert into api_key (id, public_id, name, scopes, institution_id, expires_at) values ($1, $2, $3, $4, $5, $6)', [
    id,
    publicId,
    name.trim(),
    [...new Set(order.scopes)],
    institutionId ?? null,
    expiresAt ?? null,
  ]);
  return { id, key: await addSecret(database, id, publicId) };
}

/**
 * Gives a key a new secret. The one it had stays good until a moment, so that a partner can change over without a gap.
 * @param until the moment; at once, if it has passed
 * @throws KeyProblems
 */
export async function rotateKey(database: Statements, id: string, until: Date): Promise<NewKey> {
  const [found] = await database.query('select public_id, revoked_at is not null as is_revoked from api_key where id = $1 for update', [id]);
  if (!found) problem('NOT_FOUND', 'There is no such key.', 'id');
  if (found.is_revoked) problem('VALIDATION_FAILED', 'The key has been revoked; make another one.', 'id');
  if (until.getTime() > Date.now() + overlapAtMost) problem('VALIDATION_FAILED', 'An old secret stays good for at most 90 days.', 'oldUntil');
  await database.query('update api_key_secret set valid_until = least(valid_until, $2) where api_key_id = $1', [id, until]);
  await database.query('delete from api_key_secret where api_key_id = $1 and valid_until <= now()', [id]);
  await database.query('update api_key set rotated_at = now() where id = $1', [id]);
  return { id, key: await addSecret(database, id, String(found.public_id)) };
}

const overlapAtMost = 90 * 86_400_000;

/**
 * Ends a key for good; to end it again changes nothing. Its secrets are forgotten with it.
 * @throws KeyProblems
 */
export async function revokeKey(database: Statements, id: string): Promise<void> {
  const found = await database.query('select from api_key where id = $1', [id]);
  if (found.length === 0) problem('NOT_FOUND', 'There is no such key.', 'id');
  await database.query('delete from api_key_secret where api_key_id = $1', [id]);
  await database.query('update api_key set revoked_at = coalesce(revoked_at, now()) where id = $1', [id]);
}

/** A key as lists show it. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly institution: string | null;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** All keys there are and were, oldest first. */
export const listKeys = async (database: Statements): Promise<ListedKey[]> =>
  (await database.query(
    `select k.id, k.name, i.slug as institution, k.scopes, k.expires_at as "expiresAt", u.used_at as "lastUsedAt", k.revoked_at as "revokedAt"
     from api_key k left join institution i on i.id = k.institution_id left join api_key_use u on u.api_key_id = k.id order by k.id`,
  )) as unknown as ListedKey[];

/** Whether no key was ever made. */
export const isWithoutKeys = async (database: Statements): Promise<boolean> => (await database.query('select from api_key limit 1')).length === 0;

async function addSecret(database: Statements, id: string, publicId: string): Promise<string> {
  const key = newKey(publicId);
  await database.query('insert into api_key_secret (id, api_key_id, hash) values ($1, $2, $3)', [newUuid(), id, secretHash(partsOf(key)!.secret)]);
  return key;
}

/** A uuid of version 7, which grows with time. */
function newUuid(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
