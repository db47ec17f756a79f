import { describe, expect, it } from 'vitest';
import { registrySchema } from '../../server/src/graphql/schema.js';
import { csvRows } from '../../server/src/importing/csvRows.js';
import { decoded } from '../../server/src/importing/decoding.js';
import { importLimits } from '../../server/src/importing/importLimits.js';
import { jsonRows } from '../../server/src/importing/jsonRows.js';
import { recordKinds } from '../../server/src/importing/recordKinds.js';

// Reading a file asks nothing of a registry.
const programmes = recordKinds(registrySchema(), undefined as never).get('Programme')!;

/** Bytes cut after every so many. */
async function* cut(file: string | Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of from) items.push(item);
  return items;
}

const csv = async (file: string | Uint8Array, size?: number) =>
  (await all(csvRows(decoded(cut(file, size)), programmes))).map((content) => (content.startsWith('!') ? content : JSON.parse(content)));
const json = async (file: string | Uint8Array, size?: number) => all(jsonRows(decoded(cut(file, size))));

describe('A CSV file', () => {
  it('says the same in every way in which CSV is written', async () => {
    const expected = [
      { slug: 'a', name: [{ locale: 'EN', value: 'One, "two"\nthree 😀' }] },
      { slug: 'b', name: [{ locale: 'EN', value: 'Four' }] },
    ];
    const quoted = '"One, ""two""\nthree 😀"';
    for (const file of [
      `slug,name.en\na,${quoted}\nb,Four\n`,
      `\ufeffslug,name.en\r\na,${quoted}\r\nb,Four`,
      `"slug","name.EN"\n"a",${quoted}\n\n"b","Four"\n\n`,
    ])
      for (const size of [1, 2, 5, 1000]) expect(await csv(file, size)).toEqual(expected);
  });

  it('names fields within others, items of lists and languages by its columns', async () => {
    const header = 'slug,name.en,name.id,parent.slug,citations.1.locator,citations.0.source.slug,citations.0.locator,citations.1.source.slug';
    expect(await csv(`${header}\na,Course,Kursus,p,¶2,s,¶1,t\nb,Course,,,,s,,\n`)).toEqual([
      {
        slug: 'a',
        name: [
          { locale: 'EN', value: 'Course' },
          { locale: 'ID', value: 'Kursus' },
        ],
        parent: { slug: 'p' },
        citations: [
          { source: { slug: 's' }, locator: '¶1' },
          { source: { slug: 't' }, locator: '¶2' },
        ],
      },
      { slug: 'b', name: [{ locale: 'EN', value: 'Course' }], citations: [{ source: { slug: 's' } }] },
    ]);
  });

  it.each([
    [
      'a column that is no field',
      'slug,colour\na,red\n',
      '"colour" is no field of ProgrammeRow. Columns are named as its fields are: slug, parent.slug, name.en.',
    ],
    ['a column that is a whole record', 'slug,parent\na,b\n', '"parent" is no field'],
    ['a column that is every object’s', 'slug,constructor\na,b\n', '"constructor" is no field'],
    ['two columns of one name', 'slug,slug\na,b\n', 'The column "slug" is there twice.'],
    ['a quotation mark that is not closed', 'slug,name.en\na,"b\nc,d\n', 'a quotation mark is not closed'],
    ['a quotation mark within a cell', 'slug,name.en\na,b"c"\n', 'a quotation mark is not closed, or stands within a cell'],
    ['a row that is too long', `slug,name.en\na,${'b'.repeat(importLimits.rowBytes + 1)}\n`, `a row is longer than ${importLimits.rowBytes} characters`],
  ])('is refused for %s', async (_what, file, says) => {
    await expect(csv(file, 1000)).rejects.toThrow(says);
  });

  it('keeps a row of too few or too many cells for a reject', async () => {
    expect(await csv('slug,name.en\na\nb,c,d\ne,f\n')).toEqual([
      '!The row has 1 cells, the header 2',
      '!The row has 3 cells, the header 2',
      { slug: 'e', name: [{ locale: 'EN', value: 'f' }] },
    ]);
  });

  it('is nothing where there is nothing, or only a header', async () => {
    expect(await csv('')).toEqual([]);
    expect(await csv('slug,name.en\n')).toEqual([]);
  });
});

describe('A file of JSON lines', () => {
  it('is an object in each line, wherever its bytes are cut', async () => {
    const rows = ['{"slug":"ä😀"}', '{"slug":"b"}'];
    for (const file of [`${rows[0]}\n${rows[1]}\n`, `\ufeff${rows[0]}\r\n\n${rows[1]}`])
      for (const size of [1, 2, 3, 7, 1000]) expect(await json(file, size)).toEqual(rows);
  });

  it('keeps a line that is no object for a reject', async () => {
    expect(await json('{"a":1}\n[1]\nnonsense\n"text"\nnull\n')).toEqual([
      '{"a":1}',
      '!The row is not an object of JSON',
      '!The row is not JSON',
      '!The row is not an object of JSON',
      '!The row is not an object of JSON',
    ]);
  });

  it('is refused for a row without end', async () => {
    await expect(json(`{"a":"${'b'.repeat(importLimits.rowBytes)}`, 10_000)).rejects.toThrow('A row is longer than');
  });
});

describe('The bytes of a file', () => {
  it('are refused where they are not UTF-8', async () => {
    for (const bytes of [Uint8Array.of(0x7b, 0xe9, 0x7d), Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), Uint8Array.of(0x7b, 0xc3)])
      await expect(json(bytes)).rejects.toThrow('The rows are not valid UTF-8.');
  });

  it('are refused where they are more than one request may bring', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const line = new TextEncoder().encode(`{"slug":"${'a'.repeat(10_000)}"}\n`);
      for (;;) yield line;
    }
    let rows = 0;
    await expect(
      (async () => {
        for await (const _row of jsonRows(decoded(endless()))) rows++;
      })(),
    ).rejects.toThrow('One request can bring 16 MB of rows.');
    expect(rows).toBe(Math.floor(importLimits.bodyBytes / 10_012));
  });
});
