import type { Call } from '../call.js';
import type { TypedDocument } from '../document.js';
import type { Query } from '../generated/selection.js';
import { write } from './document.js';
import type { ResultOf } from './result.js';
import type { SelectionOf } from './selection.js';
import type { Strict } from './strict.js';
import type { Variable, VariablesOf } from './variable.js';

/** A question that has been written and can be sent any number of times. */
export interface Operation<Result, Variables = {}> {
  /** Its text, for any client of GraphQL. It needs {@link Operation.values} among its variables. */
  readonly document: TypedDocument<Result, Variables & Readonly<Record<string, unknown>>>;
  /** The values that stood in the selection, by the names of their variables. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a selection of `Query` is answered with, worked out when the selection is known and not before. */
type Data<S> = ResultOf<Query, S> extends infer Result ? Result : never;

/** What an operation is answered with. */
export type DataOf<Of> = Of extends Operation<infer Result, infer _> ? Result : never;

/** Whoever sends documents: a client of this package, or `{ request }` with a transport. */
export interface Sender<Options> {
  request(document: string, variables: Readonly<Record<string, unknown>>, options?: Options): Call<unknown>;
}

/**
 * Writes a question without sending it.
 * @param selection what to ask of `Query`; values may be left open with {@link variable}
 * @param name of the operation, for logs
 * @throws TypeError for a selection that cannot be answered, where the compiler was told to let it pass
 */
export function select<const S extends SelectionOf<Query, Variable>>(
  selection: S & Strict<Query, S>,
  name?: string,
): Operation<Data<S>, VariablesOf<Query, S>> {
  const { text, values } = write(selection, name);
  return { document: text, values };
}

/** A question that {@link select} has written, with values for the variables it leaves open: sent when it is awaited, as every call of the client. */
export const execute = <Result, Variables, Options>(
  client: Sender<Options>,
  { document, values }: Operation<Result, Variables>,
  ...[variables, options]: {} extends Variables ? [variables?: NoInfer<Variables>, options?: Options] : [variables: NoInfer<Variables>, options?: Options]
): Call<Result> => client.request(String(document), { ...variables, ...values }, options) as Call<Result>;

/**
 * A question for what is selected, which is answered with that and nothing else. It is written at once, and sent when it is awaited, as every call of
 * the client.
 * @param selection what to ask of `Query`
 * @param options as of every request of the client
 */
export const query = <const S extends SelectionOf<Query, never>, Options>(
  client: Sender<Options>,
  selection: S & Strict<Query, S>,
  options?: Options,
): Call<Data<S>> => {
  const { text, values } = write(selection);
  return client.request(text, values, options) as Call<Data<S>>;
};
