import { spans } from '../../../server/src/model/faults.js';
import { allRecords, type FieldDefinition, type RecordDefinition, recordNamed, recordOf } from '../../../server/src/model/registry.js';
import { snake } from '../../../server/src/query/naming.js';
import { isCited, isRequired, isWritten, partsOf } from '../../../server/src/writing/parts.js';
import type { Registry } from '../../support/registry.js';

/** A number from 0 to below a bound. */
export type Pick = (below: number) => number;

/** Chooses by a tape of numbers; 0 behind its end. */
export function tapePick(tape: readonly number[]): Pick {
  let at = 0;
  return (below) => (tape[at++] ?? 0) % below;
}

/** The ids of records that are there, by kind. */
export type Present = ReadonlyMap<string, readonly string[]>;

/** Some records of each kind that stand in the registry. */
export async function presentRecords(ours: Registry): Promise<Present> {
  const present = new Map<string, readonly string[]>();
  for (const { name, prefix, isPublic } of allRecords()) {
    if (!isPublic) continue;
    const rows: { id: string }[] = await ours.orm.query(`select id from ${snake(name)} order by id limit 40`);
    present.set(
      name,
      rows.map(({ id }) => `${prefix}_${id}`),
    );
  }
  return present;
}

const words = ['Kerja sama', 'É"\\quoted', 'line\nbreak', '中文', '😀 emoji', 'l’été', '%_', '  space ', 'null', '{}'];
const begins = new Set<string>(spans.map(([from]) => from));
const ends = new Set<string>(spans.map(([, to]) => to));
let made = 0;

/** What is written to records of the registry, chosen by a tape, and valid by the rules of the domain. */
export class Inputs {
  constructor(
    private readonly pick: Pick,
    private readonly present: Present,
  ) {}

  /** The input that enters a record. */
  create(record: RecordDefinition): Record<string, unknown> {
    return this.entered(record, undefined, 2);
  }

  /** New values for some fields of a record that is there. */
  changes(record: RecordDefinition): Record<string, unknown> {
    // What would move the record elsewhere, or what only one can have, stays.
    const fields = record.fields.filter(
      (field) => isWritten(field) && !field.deletesWith && !field.unique && field.name !== 'parent' && !(record.name === 'Code' && field.name === 'code'),
    );
    const chosen = fields.filter((_, i) => i === 0 || this.pick(2) === 1);
    return Object.fromEntries(chosen.map((field) => [field.name, field.optional && this.pick(4) === 3 ? null : this.value(field, 0)]));
  }

  private entered(record: RecordDefinition, owner: FieldDefinition | undefined, left: number, place = 0): Record<string, unknown> {
    const input: Record<string, unknown> = {};
    for (const field of record.fields.filter((each) => isWritten(each) && each !== owner)) {
      // An institution or a person stands for whoever plays the part.
      const isWanted = isRequired(field) || field.name === 'actor' || this.pick(3) > 0;
      if (isWanted) input[field.name] = this.value(field, place);
    }
    if (record.hasSlug) input.slug = `entered-${++made}`;
    if (left > 0)
      for (const part of partsOf(record)) {
        const many = this.pick(3);
        if (many > 0) input[part.field.name] = Array.from({ length: many }, (_, i) => this.entered(part.record, part.relation, left - 1, i));
      }
    if (isCited(record) && (!owner || this.pick(2) === 1))
      input.citations = [{ source: { id: this.idOf('Source', place) }, field: '*', locator: `¶${1 + this.pick(9)}` }];
    return input;
  }

  private idOf(kind: string, place: number): string {
    const ids = this.present.get(kind) ?? [];
    if (ids.length === 0) throw new Error(`The dataset has no ${kind} to point at`);
    return ids[(place + 2 * this.pick(Math.floor(ids.length / 2) || 1)) % ids.length];
  }

  private texts(): Record<string, string>[] {
    const text = (): string => `${words[this.pick(words.length)]} ${++made}`;
    const both = [
      { locale: 'EN', value: text() },
      { locale: 'ID', value: text() },
    ];
    return [both, both.slice(0, 1), both.slice(1)][this.pick(3)];
  }

  private value(field: FieldDefinition, place: number): unknown {
    switch (field.kind) {
      case 'text':
        if (field.scalar?.name === 'URL') return `https://example.org/${++made}`;
        return field.unique || field.name === 'code' || field.name === 'value' ? `U${++made}` : `${words[this.pick(words.length)]} ${++made}`;
      case 'whole':
        // Shares of one scheme stay below a hundred together.
        return 1 + this.pick(field.name === 'weight' ? 30 : 60);
      case 'flag':
        return this.pick(2) === 1;
      case 'choice':
        return Object.keys(field.choices!)[this.pick(Object.keys(field.choices!).length)];
      case 'day':
        if (begins.has(field.name)) return ['2001', '2001-03', '2001-03-31', '1999?', '1998-01/2000-02'][this.pick(5)];
        return ends.has(field.name) ? ['2009', '2009-11', '2009-11-30'][this.pick(3)] : ['2005', '2005-02-28', '2005-06~'][this.pick(3)];
      case 'localized':
        return this.texts();
      case 'localizedList':
        return Array.from({ length: this.pick(3) }, () => ({ texts: this.texts() }));
      case 'one': {
        const { name, roots } = recordOf(field.target!());
        const id = this.idOf(name, place);
        return roots ? { id } : id;
      }
      case 'anyOf':
        return this.idOf(field.kinds![this.pick(field.kinds!.length)], place);
      default:
        throw new Error(`${field.name} is not written`);
    }
  }
}

/** Every field that one of these items has, lists of parts with the items of all. */
function together(items: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const item of items)
    for (const [name, value] of Object.entries(item))
      all[name] = Array.isArray(value) && Array.isArray(all[name]) ? [...(all[name] as unknown[]), ...value] : value;
  return all;
}

/** The fields that show what an input has written, in the order of their names. */
export function selectionOf(record: RecordDefinition, input: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(input).flatMap(([name, given]) => {
    if (name === 'slug') return ['slug'];
    if (name === 'citations') return ['citations(first: 100) { nodes { source { id } field locator } }'];
    const field = record.fields.find((each) => each.name === name)!;
    if (!field.isPublic) return [];
    switch (field.kind) {
      case 'localized':
        return [`${name}Translations { locale value }`];
      case 'localizedList':
        return [`${name}_en: ${name}(locale: EN)`, `${name}_id: ${name}(locale: ID)`];
      case 'one':
      case 'anyOf':
        return [`${name} { id }`];
      case 'many': {
        const items = together(given as Record<string, unknown>[]);
        return [`${name}(first: 100) { nodes { id ${selectionOf(recordOf(field.target!()), items)} } }`];
      }
      default:
        return [name];
    }
  });
  return fields.join(' ');
}

/** What the fields of {@link selectionOf} must show after an input was written. */
export function shownBy(
  record: RecordDefinition,
  input: Readonly<Record<string, unknown>>,
  all: Readonly<Record<string, unknown>> = input,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const name of Object.keys(all)) {
    const given = input[name] ?? null;
    const field = record.fields.find((each) => each.name === name);
    if (name === 'slug' || name === 'citations') continue;
    if (!field?.isPublic) continue;
    switch (field.kind) {
      case 'localized':
        shown[`${name}Translations`] = given ?? [];
        break;
      case 'localizedList':
        for (const locale of ['EN', 'ID'])
          shown[`${name}_${locale.toLowerCase()}`] = ((given ?? []) as { texts: { locale: string; value: string }[] }[]).map(({ texts }) =>
            inLocale(texts, locale),
          );
        break;
      case 'one':
      case 'anyOf':
        shown[name] = given === null ? null : { id: typeof given === 'string' ? given : (given as { id: string }).id };
        break;
      case 'many': {
        const child = recordOf(field.target!());
        const items = (given ?? []) as Record<string, unknown>[];
        const every = together((all[name] ?? []) as Record<string, unknown>[]);
        shown[name] = items.map((item) => shownBy(child, item, every));
        break;
      }
      default:
        shown[name] = given ?? field.otherwise ?? null;
    }
  }
  return shown;
}

const inLocale = (texts: readonly { locale: string; value: string }[], locale: string): string =>
  (texts.find((each) => each.locale === locale) ?? texts.find((each) => each.locale === 'EN') ?? texts[0]).value;

/** An answer without what the registry adds of itself, lists in an order that does not depend on it. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const { nodes } = value as { nodes?: readonly Record<string, unknown>[] };
  if (nodes) return sorted(nodes.map(({ id: _id, ...rest }) => comparable(rest)));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'slug' && name !== 'citations')
      .map(([name, inside]) => [name, comparable(inside)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** The same of what is expected: lists of parts are sorted alike. */
export function expected(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(expected);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inside]) => [name, isParts(inside) ? sorted(inside.map(expected)) : expected(inside)] as [string, unknown])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const isParts = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null && !('locale' in item));

const sorted = (items: readonly unknown[]): unknown[] => [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The input of a citation of any source that is there. */
export const anyCitation = (present: Present) => ({ source: { id: present.get(recordNamed('Source').name)![0] }, locator: '¶1' });
