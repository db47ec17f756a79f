import type { Keyring } from '../access/keyring.js';
import type { Importer } from '../importing/importer.js';
import type { Caller, ReadingContext } from '../query/index.js';
import type { Writer } from '../writing/writer.js';
import type { Account } from './rateLimit.js';

/** What a resolver finds in its context, and all it may know of the request. */
export interface RequestContext extends ReadingContext {
  /** Fires when the caller goes away, so that work for nobody can stop. */
  readonly signal: Caller;
  /** The same id that the answer's `x-request-id` and the log carry. */
  readonly requestId: string;
  /** What the request costs and what its caller has left. */
  readonly account: Account;
  /** Makes and ends keys; always there where somebody has proven who asks. */
  readonly keyring?: Keyring | undefined;
  /** What the operation would cost in points, where that is all that is asked. */
  readonly wouldCost?: number;
  /** Makes changes; where nothing is written, there is none. */
  readonly writer?: Writer | undefined;
  /** Takes files of records in; where nothing is written, there is none. */
  readonly importer?: Importer | undefined;
  /** What the caller calls the change, so that it is made once however often it is sent. */
  readonly idempotencyKey?: string | undefined;
}
