import type { Statement } from './sql.js';

/** What the reader needs of a database. `database/` fulfils it, embedded or PostgreSQL alike. */
export interface Database {
  /**
   * Runs a statement of one row and one text column and gives that text untouched.
   * @throws ApiError `TIMEOUT` when the statement takes longer than one may, `UNAVAILABLE` when there is no database
   */
  text(statement: Statement, caller?: Caller): Promise<string>;
  /** The same as the UTF-8 bytes that the database sent, for those who only pass them on. */
  bytes(statement: Statement, caller?: Caller): Promise<Lent>;
}

/** Bytes whose memory belongs to somebody else. */
export interface Lent {
  readonly bytes: Buffer;
  /** Says that nobody will look at them any more, so that the memory can be used again. To forget it costs a little; to say it too early shows others' bytes. */
  giveBack(): void;
}

/** Says whether whoever asked has gone, so that nobody works for them any more: an AbortSignal, or what does as much of its work. */
export type Caller = Pick<AbortSignal, 'aborted' | 'reason'> & {
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/** An index that a list is read by, and that the database must have. */
export interface OrderIndex {
  readonly name: string;
  /** The statement that makes it. */
  readonly statement: string;
}

/** A counter that totals are read from, and that the database must keep. */
export interface NeededCounter {
  readonly name: string;
  /** The statement after which it does. */
  readonly statement: string;
}

/** Tells when something new stands in the journal, whoever wrote it and wherever. */
export interface Announcer {
  /**
   * Calls whenever there may be something new, now and then for nothing.
   * @returns what ends it
   */
  onChange(listener: () => void): () => void;
}

/** Who asks, as far as an answer depends on it. */
export interface Viewer {
  /** Language of names where the field does not say: from Accept-Language, else English. */
  readonly locale: Locale;
  /** Today in UTC as `YYYY-MM-DD`: the default of every `asOf`. One value for one request. */
  readonly today: string;
  /** Who asks, where somebody said so and it was proven; what is public needs nobody. */
  readonly principal?: Principal;
}

/** What a key or a token may be good for, beyond reading what is public. */
export const scopes = {
  'records:write': 'Enter and change records of one’s own institution.',
  'registry:edit': 'Enter and change any record.',
  'participants:count': 'Count participants without suppression of small numbers, in one’s own editions.',
  'participants:read': 'Read participations of one’s own editions under pseudonyms.',
  'participants:identify': 'Read who participants are, for a stated purpose; each reading is logged.',
  'registry:administer': 'Issue and revoke keys, and everything else.',
} as const;

/** A name in {@link scopes}. */
export type Scope = keyof typeof scopes;

/** Somebody who has proven who they are, by a key of ours or by a token of an identity provider. */
export interface Principal {
  readonly kind: 'KEY' | 'TOKEN';
  /** The id of the key, or the issuer and subject of the token; fit for a log and a journal. */
  readonly id: string;
  /** What to call it: the name of the key, or the subject. */
  readonly name: string;
  /** The uuid of the institution it acts for; without one, it has no records of its own. */
  readonly institutionId?: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** Languages the registry holds texts in; stored as the keys `en` and `id`. */
export type Locale = (typeof locales)[number];

export const locales = ['EN', 'ID'] as const;
