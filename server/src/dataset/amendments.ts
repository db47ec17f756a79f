import type { Keys, WrittenFile, WrittenRecord } from './files.js';

/**
 * Puts the files of several directories together. A record of an earlier directory that is written again in a later one is amended: what the later
 * one says is added, and stands where the two differ.
 */
export function amended(directories: readonly (readonly WrittenFile[])[]): WrittenFile[] {
  const files = new Map<string, WrittenRecord[]>();
  for (const directory of directories)
    for (const { name, records } of directory) {
      const before = files.get(name) ?? [];
      const bySlug = new Map(before.map((record, i) => [record.layers[0].slug, i]));
      const all = [...before];
      for (const record of records) {
        const i = bySlug.get(record.layers[0].slug);
        if (i === undefined) all.push(record);
        else all[i] = { where: all[i].where, layers: [...all[i].layers, ...record.layers] };
      }
      files.set(name, all);
    }
  return [...files].map(([name, records]) => ({ name, records }));
}

/** What is written of a record in all its layers together. Of two values the later stands. */
export const together = (layers: readonly Keys[]): Keys => Object.assign({}, ...layers);

const isPlain = (written: unknown): boolean => typeof written !== 'object' || written === null;

/** That an item of a list says nothing which another one does not say: it is that one then, and brings it citations and parts. */
const isSame = (item: Keys, other: Keys): boolean =>
  Object.entries(item).every(([key, written]) => !isPlain(written) || written === other[key]) && Object.values(item).some(isPlain);

/** The items of a list that several layers write, each with its own layers. */
export function itemsOf(lists: readonly (readonly Keys[])[]): Keys[][] {
  const [first = [], ...later] = lists;
  const items = first.map((item) => [item]);
  for (const list of later)
    for (const item of list) {
      const same = items.find((layers) => isSame(item, together(layers)));
      if (same) same.push(item);
      else items.push([item]);
    }
  return items;
}
