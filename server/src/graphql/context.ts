import type { Viewer } from '../query/database.js';
import type { Reader } from '../query/index.js';

/** What a resolver finds in its context, and all it may know of the request. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly reader: Reader;
  /** Fires when the caller goes away, so that work for nobody can stop. */
  readonly signal: AbortSignal;
  /** The same id that the answer's `x-request-id` and the log carry. */
  readonly requestId: string;
}
