import type { EntityManager } from 'typeorm';
import { allRecords, type FieldDefinition, type RecordDefinition, recordNamed, recordOf } from '../model/registry.js';
import { snake } from '../query/naming.js';
import { type Draft, type Input, isUuid, pointingAt } from './drafts.js';
import type { InputPath, Refusals } from './refusals.js';

/** A record as an input names it. */
interface Named {
  readonly record: RecordDefinition;
  /** `id`, `slug`, or another field that no two share. */
  readonly key: string;
  readonly name: string;
}

/** Finds the records that inputs name, each once. */
export class NamedRecords {
  readonly #known = new Map<string, string | undefined>();

  constructor(
    private readonly manager: EntityManager,
    private readonly refusals: Refusals,
  ) {}

  /** Puts ids where drafts name records. What is not there is taken down. */
  async resolve(drafts: readonly Draft[]): Promise<void> {
    const named = drafts.flatMap(({ references }) => references.map(({ field, given, path }) => this.#named(field, given, path)));
    await this.#look(named.filter((each) => each !== undefined));
    let i = 0;
    for (const draft of drafts)
      for (const { field, path } of draft.references) {
        const each = named[i++];
        const id = each && this.#found(each, path);
        if (each && id) Object.assign(draft.values, pointingAt(field, each.record.name, id));
      }
  }

  /** The id of one record of a kind that an input names, by `XBy` or by its id; nothing, and a refusal, where there is none. */
  async one(record: RecordDefinition, given: Input | string, path: InputPath): Promise<string | undefined> {
    const named = this.#namedOf(record, given, path);
    if (!named) return undefined;
    await this.#look([named]);
    return this.#found(named, path);
  }

  /** The record of any kind that a global id names. */
  async any(given: string, path: InputPath): Promise<{ readonly record: RecordDefinition; readonly id: string } | undefined> {
    const record = publicRecords().find(({ prefix }) => given.startsWith(`${prefix}_`));
    if (!record) {
      this.refusals.invalid(path, `${JSON.stringify(given.slice(0, 60))} is no id. Ids look like agr_0192f0c1-…`);
      return undefined;
    }
    const id = await this.one(record, given, path);
    return id === undefined ? undefined : { record, id };
  }

  #named(field: FieldDefinition, given: Input | string, path: InputPath): Named | undefined {
    if (field.kind === 'one') return this.#namedOf(recordOf(field.target!()), given, path);
    const kinds = field.kinds ? field.kinds.map(recordNamed) : publicRecords();
    const record = kinds.find(({ prefix }) => String(given).startsWith(`${prefix}_`));
    if (record) return this.#namedOf(record, given, path);
    const expected = kinds.map(({ prefix, name }) => `${prefix}_ (${name})`).join(', ');
    this.refusals.invalid(path, `${JSON.stringify(String(given).slice(0, 60))} is no id of what can stand here. Ids of these begin so: ${expected}`);
    return undefined;
  }

  #namedOf(record: RecordDefinition, given: Input | string, path: InputPath): Named | undefined {
    const [[key, name]] = typeof given === 'string' ? [['id', given]] : (Object.entries(given) as [string, string][]);
    if (key !== 'id') return { record, key, name };
    const uuid = name.startsWith(`${record.prefix}_`) ? name.slice(record.prefix.length + 1) : '';
    if (isUuid(uuid)) return { record, key, name: uuid };
    this.refusals.invalid(
      typeof given === 'string' ? path : [...path, 'id'],
      `${JSON.stringify(name.slice(0, 60))} is no id of a ${record.name}; these begin with ${record.prefix}_`,
    );
    return undefined;
  }

  /** One query for all that are looked up in a table by one of its columns. */
  async #look(named: readonly Named[]): Promise<void> {
    for (const group of grouped(named, ({ record, key }) => `${record.name} ${key}`).values()) {
      const [{ record, key }] = group;
      const wanted = [...new Set(group.filter((each) => !this.#known.has(keyOf(each))).map(({ name }) => name))].filter((name) => !name.includes('\0'));
      if (wanted.length === 0) continue;
      const column = snake(key);
      const rows: { id: string; name: string }[] = await this.manager.query(
        `select id, ${column}::text as name from ${snake(record.name)} where ${column} = any($1::${key === 'id' ? 'uuid' : 'text'}[])`,
        [wanted],
      );
      for (const name of wanted) this.#known.set(keyOf({ record, key, name }), rows.find((row) => row.name === name)?.id);
    }
  }

  #found(named: Named, path: InputPath): string | undefined {
    const id = this.#known.get(keyOf(named));
    if (id === undefined)
      this.refusals.notFound(
        path,
        `There is no ${named.record.name} with the ${named.key} ${named.key === 'id' ? `${named.record.prefix}_` : ''}${named.name.slice(0, 100)}`,
      );
    return id;
  }
}

const publicRecords = (): RecordDefinition[] => allRecords().filter(({ isPublic }) => isPublic);

const keyOf = ({ record, key, name }: Named): string => `${record.name} ${key} ${name}`;

function grouped<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
