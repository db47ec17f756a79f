import type { Reply } from './answer.js';
import { JejaringError } from './errors.js';

/** What became of a call, where a failure is a value. */
export type Outcome<Data> =
  | { readonly ok: true; readonly data: Data; readonly requestId: string | undefined; readonly error?: undefined }
  | { readonly ok: false; readonly error: JejaringError; readonly data?: undefined };

/**
 * A request that is sent when somebody wants its outcome: by `await`, `then`, {@link Call.result} or {@link Call.withResponse}.
 * However often it is asked, it is sent once.
 */
export interface Call<Data> extends Promise<Data> {
  /** The outcome as a value. Rejects only for a mistake in the program, never for a {@link JejaringError}. */
  result(): Promise<Outcome<Data>>;
  /** The data with what came along: request id, status, headers, cost, and the errors that `errorPolicy: 'all'` lets through. */
  withResponse(): Promise<Reply<Data>>;
}

/** A call that begins with this. */
export function callOf<Data>(begin: () => Promise<Reply<Data>>): Call<Data> {
  let begun: Promise<Reply<Data>> | undefined;
  const reply = () => (begun ??= begin());
  const data = () => reply().then((each) => each.data);
  return {
    // biome-ignore lint/suspicious/noThenProperty: a call is a promise that has not begun.
    then: (fulfilled, rejected) => data().then(fulfilled, rejected),
    catch: (rejected) => data().catch(rejected),
    finally: (settled) => data().finally(settled),
    result: () =>
      reply().then(
        ({ data, requestId }) => ({ ok: true, data, requestId }),
        (error) => {
          if (error instanceof JejaringError) return { ok: false, error };
          throw error;
        },
      ),
    withResponse: reply,
    [Symbol.toStringTag]: 'Call',
  };
}
