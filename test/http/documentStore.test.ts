import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Documents } from '../../server/src/http/documents.js';

const textOf = (i: number) => `{ countries { code${i} } }`;
const sizeOf = (text: string) => text.length + JSON.stringify(parse(text)).length;

describe('the store of documents', () => {
  it('knows a document by its hash and by its exact text', async () => {
    const documents = new Documents();
    const document = parse('{ countries { code } }');
    await documents.set('hash', document);
    expect(await documents.get('hash')).toBe(document);
    expect(documents.withText('{ countries { code } }')).toBe(document);
    expect(documents.withText('{ countries { name } }')).toBeUndefined();
    expect(documents.withText('{ countries { code }  }')).toBeUndefined();
  });

  it('forgets those that were not used for longest, and never holds more than it may', async () => {
    const documents = new Documents(10 * sizeOf(textOf(10)));
    for (let i = 10; i < 20; i++) await documents.set(`${i}`, parse(textOf(i)));
    expect(documents.withText(textOf(10))).toBeDefined();
    await documents.get('11');
    for (let i = 20; i < 28; i++) await documents.set(`${i}`, parse(textOf(i)));
    const known = Array.from({ length: 18 }, (_, i) => i + 10).filter((i) => documents.withText(textOf(i)));
    expect(known).toEqual([10, 11, 20, 21, 22, 23, 24, 25, 26, 27]);
    expect(await documents.get('12')).toBeUndefined();
  });

  it('holds a few of one length, so that none is looked for in a long list', async () => {
    const documents = new Documents();
    for (let i = 100; i < 200; i++) await documents.set(`${i}`, parse(textOf(i)));
    expect(Array.from({ length: 100 }, (_, i) => documents.withText(textOf(i + 100))).filter(Boolean)).toHaveLength(32);
    expect(documents.withText(textOf(199))).toBeDefined();
  });

  it('holds a document once, and none that was deleted', async () => {
    const documents = new Documents(sizeOf(textOf(1)) * 2);
    for (let i = 0; i < 5; i++) await documents.set('1', parse(textOf(1)));
    await documents.set('2', parse(textOf(2)));
    expect(documents.withText(textOf(1))).toBeDefined();
    expect(await documents.delete('1')).toBe(true);
    expect(await documents.delete('1')).toBe(false);
    expect(documents.withText(textOf(1))).toBeUndefined();
    expect(documents.withText(textOf(2))).toBeDefined();
  });
});
