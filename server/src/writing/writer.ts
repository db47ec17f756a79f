import { refuse } from '../errors.js';
import type { RecordDefinition } from '../model/registry.js';
import type { Transactions } from '../model/transactions.js';
import type { Principal, Viewer } from '../query/database.js';
import { snake } from '../query/naming.js';
import type { Outcome } from '../query/payload.js';
import type { PayloadRequest, Reader } from '../query/read.js';
import { actFor } from './acting.js';
import { addClaim, type Change, preferClaim } from './claims.js';
import { draftsOfChange, draftsOfNew, type Input, isUuid } from './drafts.js';
import { answeredBefore, keepAnswer, type NamedChange } from './idempotency.js';
import { globalId } from './identity.js';
import { mayWrite, mayWriteSomething, writingScopes } from './permission.js';
import { Refusals, Refused } from './refusals.js';
import { conflictText, storeDrafts, undoable } from './store.js';

/** What a mutation does, and to which kind of record. */
export interface Mutation {
  readonly does: 'create' | 'update' | 'archive' | 'addClaim' | 'preferClaim';
  readonly record: RecordDefinition;
}

/** A mutation as an operation asks for it, whatever it does. */
export interface ChangeRequest {
  /** What is asked of its payload. */
  readonly payload: PayloadRequest;
  /** Finds the request in the log. */
  readonly requestId: string;
  /** Where the caller has named the change. */
  readonly named?: Omit<NamedChange, 'principal'>;
}

/** One change of a record as an operation asks for it. */
export interface WriteRequest extends ChangeRequest {
  readonly mutation: Mutation;
  readonly input: Input;
}

/** Makes changes, each in a transaction of its own. */
export interface Writer {
  /**
   * Lets in who may write something.
   * @throws ApiError `UNAUTHENTICATED` where nobody has proven who they are, `FORBIDDEN` where they may write nothing at all
   */
  admit(viewer: Viewer): Principal;
  /**
   * Makes a change, or finds why it cannot be made.
   * @returns the payload by response key
   * @throws ApiError `UNAUTHENTICATED`, `FORBIDDEN`, `IDEMPOTENCY_KEY_REUSED`, or what the database is at fault for
   */
  write(request: WriteRequest): Promise<Record<string, unknown>>;
  /**
   * The same for what is no record of the registry, or no ordinary one.
   * @param work does it, or throws {@link Refused}; then all that it wrote is taken back
   */
  change(request: ChangeRequest, work: (change: Omit<Change, 'input'>) => Promise<Omit<Outcome, 'errors'>>): Promise<Record<string, unknown>>;
}

/** Makes a writer. What it answers with is read by the reader, in the transaction of the change. */
export function createWriter(transactions: Transactions, reader: Reader): Writer {
  const change: Writer['change'] = async ({ payload, requestId, named }, work) => {
    const principal = admit(payload.viewer);
    return transactions.run(async (manager) => {
      await actFor(manager, principal, requestId);
      const change = named && { ...named, principal };
      const before = change && (await answeredBefore(manager, change));
      if (before) return before;
      const outcome = await outcomeOf(() => work({ manager, principal, reader, refusals: new Refusals() }));
      const answer = await reader.payload(payload, outcome, async ({ text, values }) => (await manager.query(text, [...values]))[0].data);
      if (change) await keepAnswer(manager, change, answer);
      return answer;
    });
  };
  return {
    admit,
    change,
    write: ({ mutation: { does, record }, input, ...request }) =>
      change(request, async (base) => ({ id: globalId(record, await doings[does](record, { ...base, input })) })),
  };
}

function admit({ principal }: Viewer): Principal {
  if (!principal) return refuse('UNAUTHENTICATED', 'Changes need a key or a token, and none was sent. Reading needs neither.');
  if (mayWriteSomething(principal)) return principal;
  return refuse('FORBIDDEN', `Changes need one of the scopes ${writingScopes.join(', ')}.`, { requiredScopes: writingScopes });
}

/** Makes a change, or takes all of it back and tells why. */
async function outcomeOf(work: () => Promise<Omit<Outcome, 'errors'>>): Promise<Outcome> {
  try {
    return { ...(await work()), errors: [] };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { errors: fault.errors };
  }
}

/** Makes a change. @returns the id of the record that was written */
type Doing = (record: RecordDefinition, change: Change) => Promise<string>;

const doings: Readonly<Record<Mutation['does'], Doing>> = {
  async create(record, change) {
    const { manager, input, refusals } = change;
    const drafts = draftsOfNew(record, input, refusals);
    await undoable(manager, async () => {
      await storeDrafts(manager, drafts, refusals);
      await allow(change, record, drafts.root.id, `What you enter must belong to your institution; this ${record.name} would not`);
    });
    return drafts.root.id;
  },

  async update(record, change) {
    const { manager, input, refusals } = change;
    const { id, archived_at } = await present(record, change);
    if (archived_at)
      refusals.invalid(['input', 'id'], `This ${record.name} is archived. Restore it first, with archive${record.name}(input: { restore: true, … })`);
    const drafts = draftsOfChange(record, id, input, refusals);
    await undoable(manager, () => storeDrafts(manager, drafts, refusals));
    return id;
  },

  async archive(record, change) {
    const { manager, input, refusals } = change;
    const { id, archived_at } = await present(record, change);
    const restores = input.restore === true;
    if (restores === !archived_at) refusals.invalid(['input', 'id'], `This ${record.name} is ${restores ? 'not' : 'already'} archived`);
    refusals.end();
    await manager.query(`update ${snake(record.name)} set archived_at = ${restores ? 'null' : 'now()'} where id = $1`, [id]);
    return id;
  },

  addClaim: (_record, change) => undoable(change.manager, () => addClaim(change)),
  preferClaim: (_record, change) => undoable(change.manager, () => preferClaim(change)),
};

/** The record that is to be changed, locked until the transaction ends, and of the version that was read. */
async function present(record: RecordDefinition, change: Change): Promise<{ readonly id: string; readonly archived_at: Date | null }> {
  const { manager, input, refusals } = change;
  const given = String(input.id);
  const uuid = given.startsWith(`${record.prefix}_`) ? given.slice(record.prefix.length + 1) : '';
  if (!isUuid(uuid))
    refusals.invalid(['input', 'id'], `${JSON.stringify(given.slice(0, 60))} is no id of a ${record.name}; these begin with ${record.prefix}_`);
  refusals.end();
  const [row]: { version: number; archived_at: Date | null }[] = await manager.query(
    `select version, archived_at from ${snake(record.name)} where id = $1 for no key update`,
    [uuid],
  );
  if (!row) refusals.notFound(['input', 'id'], `There is no ${record.name} ${given}`);
  refusals.end();
  await allow(change, record, uuid, `This ${record.name} is not yours to change`);
  if (row.version !== input.version) refusals.conflict(['input', 'version'], conflictText(record, input.version as number, row.version), given, row.version);
  refusals.end();
  return { id: uuid, archived_at: row.archived_at };
}

async function allow({ refusals, ...writing }: Omit<Change, 'input'>, record: RecordDefinition, id: string, otherwise: string): Promise<void> {
  if (!(await mayWrite(writing, record, [id]))) refusals.forbidden(['input'], otherwise);
  refusals.end();
}
