import type { Caller, ReadingContext } from '../query/index.js';

/** What a resolver finds in its context, and all it may know of the request. */
export interface RequestContext extends ReadingContext {
  /** Fires when the caller goes away, so that work for nobody can stop. */
  readonly signal: Caller;
  /** The same id that the answer's `x-request-id` and the log carry. */
  readonly requestId: string;
}
