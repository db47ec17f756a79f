import { randomBytes } from 'node:crypto';
import type { Database, Scope } from '../query/database.js';
import type { Statements } from './apiKeys.js';
import type { Checked } from './authenticator.js';
import { isOneOf, partsOf, secretHash } from './keyText.js';

/** What the database tells of a key, its secrets as hashes. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly institutionId: string | null;
  readonly scopes: readonly Scope[];
  /** Seconds since 1970. */
  readonly expiresAt: number | null;
  readonly secrets: readonly { readonly hash: string; readonly validUntil: number | null }[];
}

/** Revoked keys have no secrets any more, and those that are over do not count; so only what is good is found. */
const lookUp = `select coalesce((
  select json_build_object('id', k.id, 'name', k.name, 'institutionId', k.institution_id, 'scopes', k.scopes, 'expiresAt', extract(epoch from k.expires_at),
    'secrets', (select coalesce(json_agg(json_build_object('hash', encode(s.hash, 'hex'), 'validUntil', extract(epoch from s.valid_until))), '[]')
      from api_key_secret s where s.api_key_id = k.id and (s.valid_until is null or s.valid_until > now())))::text
  from api_key k where k.public_id = $1::text and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())), '')`;

/** What unknown keys are compared with, so that it takes as long as for those that are known. */
const nobodys = [randomBytes(32)];

/**
 * Checks a key against the database: whose it is and until when, or undefined. Whatever is wrong with one that is written as keys are, it takes one
 * look and one comparison.
 */
export async function checkKey(database: Pick<Database, 'text'>, key: string): Promise<Checked | undefined> {
  const parts = partsOf(key);
  if (!parts) return undefined;
  const text = await database.text({ text: lookUp, values: [parts.publicId] });
  const found = text === '' ? undefined : (JSON.parse(text) as Found);
  const hash = secretHash(parts.secret);
  const kept = found?.secrets.map((secret) => Buffer.from(secret.hash, 'hex')) ?? [];
  if (!isOneOf(hash, kept.length > 0 ? kept : nobodys) || !found) return undefined;
  const own = found.secrets.find((secret) => secret.hash === hash.toString('hex'));
  const ends = [found.expiresAt, own?.validUntil].filter((end) => end != null);
  return {
    principal: {
      kind: 'KEY',
      id: `key_${found.id}`,
      name: found.name,
      ...(found.institutionId && { institutionId: found.institutionId }),
      scopes: new Set(found.scopes),
    },
    goodUntil: Math.min(...ends.map((end) => end * 1000), Number.POSITIVE_INFINITY),
  };
}

/** How often the use of a key is written down, in milliseconds. */
const noteEvery = 60_000;

/** Notes when keys were last used: a line of its own for each key, at most once a minute, so that reading stays reading. */
export class KeyUses {
  readonly #noted = new Map<string, number>();

  constructor(private readonly database: Statements) {}

  /** Notes that a key is used now. Never fails: that a note is lost must not cost anybody an answer. */
  note(id: string): void {
    const now = Date.now();
    if (now - (this.#noted.get(id) ?? 0) < noteEvery) return;
    this.#noted.set(id, now);
    this.database
      .query(
        `insert into api_key_use (api_key_id, used_at) values ($1, now())
         on conflict (api_key_id) do update set used_at = now() where api_key_use.used_at < now() - interval '50 seconds'`,
        [id.slice('key_'.length)],
      )
      .catch(() => {});
  }
}
