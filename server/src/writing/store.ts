import type { EntityManager } from 'typeorm';
import type { RecordDefinition } from '../model/registry.js';
import { snake } from '../query/naming.js';
import { checkClaims, citationsOf, storeCitations } from './citations.js';
import { refusalIn, takeDown } from './databaseRefusals.js';
import { checkSpans, type Draft, type Drafts, isUuid } from './drafts.js';
import { checkDuplicates, giveSlugs } from './duplicates.js';
import { globalId } from './identity.js';
import { NamedRecords } from './references.js';
import { type Refusals, Refused } from './refusals.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Stores what drafts say, all of it or nothing, and counts the versions of what is changed.
 * @param manager of a transaction, in what is {@link undoable}
 * @throws Refused with every reason that can be found at once
 */
export async function storeDrafts(manager: EntityManager, drafts: Drafts, refusals: Refusals): Promise<void> {
  const named = new NamedRecords(manager, refusals);
  await named.resolve(drafts.all);
  const present = await presentRows(manager, drafts, refusals);
  for (const draft of drafts.all) checkSpans(draft, camelled(draft, present.get(draft.id)), refusals);
  const cited = await citationsOf(drafts.all, named, refusals);
  await giveSlugs(manager, drafts.all);
  await checkDuplicates(manager, drafts.all, present, refusals);
  await checkClaims(manager, drafts.all, refusals);
  refusals.end();

  const write = async (rows: Rows): Promise<void> => {
    await rows.removals(drafts);
    for (const draft of drafts.all) await rows.row(draft, hasChanges(draft, drafts));
    refusals.end();
    await rows.doing(drafts.root, () => storeCitations(manager, drafts.all, cited, refusals));
    refusals.end();
    // Rules that look at several rows wait for the end of a transaction; it is here.
    await rows.doing(drafts.root, () => manager.query('set constraints all immediate'));
    refusals.end();
  };
  try {
    await write(new Rows(manager, refusals, false));
  } catch (fault) {
    if (!refusalIn(fault)) throw fault;
    await takeBack(manager);
    await write(new Rows(manager, refusals, true));
  }
}

/** Does something in the transaction that is taken back if it is refused, while the transaction goes on. */
export async function undoable<Result>(manager: EntityManager, work: () => Promise<Result>): Promise<Result> {
  await manager.query('savepoint change');
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Refused) await takeBack(manager);
    throw fault;
  }
}

const takeBack = (manager: EntityManager): Promise<unknown> => manager.query('rollback to savepoint change');

/** The rows that are changed, locked until the transaction ends; parts that belong to something else are taken down. */
async function presentRows(manager: EntityManager, { all }: Drafts, refusals: Refusals): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const { record, id, isNew, path, parent, version } of all) {
    if (isNew) continue;
    const [row]: Record<string, unknown>[] = await manager.query(`select * from ${snake(record.name)} where id = $1 for no key update`, [id]);
    if (row) rows.set(id, row);
    if (!parent) continue;
    const owner = parent.part.relation;
    if (row?.[`${snake(owner.name)}_id`] !== parent.draft.id)
      refusals.notFound([...path, 'id'], `This ${parent.draft.record.name} has no ${record.name} ${globalId(record, id)}`);
    else if (version !== undefined && version !== row.version)
      refusals.conflict([...path, 'version'], conflictText(record, version, row.version as number), globalId(record, id), row.version as number);
  }
  return rows;
}

/** What is said to whoever changes what somebody else has changed. */
export const conflictText = ({ name }: RecordDefinition, read: number, now: number): string =>
  `The ${name} was changed since it was read: version ${read} was read, ${now} is there now.`;

/** The present values of the fields that a span is made of. */
const camelled = ({ record }: Draft, row: Row | undefined): Row =>
  row ? Object.fromEntries(record.fields.filter(({ kind }) => kind === 'day').map(({ name }) => [name, row[snake(name)]])) : {};

/** Whether a record is another one afterwards, in itself or in its parts. */
function hasChanges(draft: Draft, drafts: Drafts): boolean {
  if (draft.isNew || draft === drafts.root || Object.keys(draft.values).length > 0 || draft.cites.length > 0 || draft.uncites.length > 0) return true;
  return drafts.removals.some(({ parent }) => parent === draft) || drafts.all.some((each) => each.parent?.draft === draft && hasChanges(each, drafts));
}

/** Writes rows one by one. With care each that the database refuses is taken down and taken back, so that the others are looked at too; without, the first one ends it. */
class Rows {
  /** Ids of records that are not there because they were refused: what points at them cannot be looked at. */
  readonly #refused = new Set<string>();

  constructor(
    private readonly manager: EntityManager,
    private readonly refusals: Refusals,
    private readonly isCareful: boolean,
  ) {}

  async row(draft: Draft, isChanged: boolean): Promise<void> {
    const { record, id, isNew, values, parent } = draft;
    if (!isChanged) return;
    if (parent && this.#refused.has(parent.draft.id)) {
      this.#refused.add(id);
      return;
    }
    const isStored = await this.doing(draft, async () => {
      if (isNew) await this.manager.insert(record.target, { ...values, id });
      else if (Object.keys(values).length > 0) await this.manager.update(record.target, { id }, values);
      else await this.manager.query(`update ${snake(record.name)} set version = version where id = $1`, [id]);
    });
    if (!isStored) this.#refused.add(id);
  }

  async removals({ root, removals }: Drafts): Promise<void> {
    for (const { part, parent, id: given, path } of removals) {
      const { record, relation } = part;
      const uuid = given.startsWith(`${record.prefix}_`) ? given.slice(record.prefix.length + 1) : '';
      await this.doing({ ...root, record, path, values: {} }, async () => {
        const sql = `delete from ${snake(record.name)} where id = $1 and ${snake(relation.name)}_id = $2`;
        const gone: [unknown[], number] = isUuid(uuid) ? await this.manager.query(sql, [uuid, parent.id]) : [[], 0];
        if (gone[1] === 0) this.refusals.notFound(path, `This ${parent.record.name} has no ${record.name} ${given.slice(0, 60)}`);
      });
    }
  }

  /** Does something that the database may refuse, so that the transaction goes on. @returns whether it was done */
  async doing(draft: Draft, work: () => Promise<unknown>): Promise<boolean> {
    if (!this.isCareful) {
      await work();
      return true;
    }
    await this.manager.query('savepoint row_written');
    try {
      await work();
      await this.manager.query('release savepoint row_written');
      return true;
    } catch (fault) {
      const refusal = refusalIn(fault);
      if (!refusal) throw fault;
      await this.manager.query('rollback to savepoint row_written');
      takeDown(refusal, draft, this.refusals);
      return false;
    }
  }
}
