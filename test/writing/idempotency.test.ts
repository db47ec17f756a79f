import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/registry.js';
import { editor, errorFields, principalWith, type WritableRegistry, writableRegistry } from '../support/writing.js';

const create = `mutation Create($input: CreatePlaceInput!) { createPlace(input: $input) { place { id slug name } ${errorFields} } }`;

describe.each(['embedded', 'postgres'] as const)('D01 of a change that its caller names, on %s:', (engine) => {
  let ours: WritableRegistry;
  const place = (name: string, slug?: string) => ({
    name: [{ locale: 'EN', value: name }],
    kind: 'CITY',
    slug,
    citations: [{ source: { slug: 'antara-2013' }, locator: '¶1' }],
  });
  const placesNamed = async (name: string): Promise<number> =>
    (await ours.ask('query ($name: String!) { places(filter: { name: { eq: $name } }) { totalCount } }', { name })).places.totalCount;

  beforeAll(async () => {
    ours = await writableRegistry(engine);
  });

  it('sent again it is made once, and answered the same', async () => {
    const idempotencyKey = randomUUID();
    const first = await ours.write(create, { input: place('Once') }, { idempotencyKey });
    const { id } = first.data.createPlace.place;
    await ours.orm.query('update place set name = \'{"en": "Changed since"}\' where id = $1', [id.slice(4)]);
    expect(await ours.write(create, { input: place('Once') }, { idempotencyKey })).toEqual(first);
    expect(await placesNamed('Once')).toBe(0);
    expect(await placesNamed('Changed since')).toBe(1);
  });

  it('ten at once make one record, and all are answered the same', async () => {
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ours.write(create, { input: place('Ten at once') }, { idempotencyKey })));
    expect(answers[0].data.createPlace.errors).toEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await placesNamed('Ten at once')).toBe(1);
  });

  it('with other parameters it is refused, and nothing is made', async () => {
    const idempotencyKey = randomUUID();
    await ours.write(create, { input: place('First') }, { idempotencyKey });
    const { data, errors } = await ours.write(create, { input: place('Second') }, { idempotencyKey });
    expect([data, errors![0].extensions.code]).toEqual([{ createPlace: null }, 'IDEMPOTENCY_KEY_REUSED']);
    const other = await ours.write(create.replaceAll('createPlace(', 'other: createPlace('), { input: place('First') }, { idempotencyKey });
    expect(other.errors![0].extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await placesNamed('Second')).toBe(0);
    expect(await placesNamed('First')).toBe(1);
  });

  it('a refusal is remembered like an answer', async () => {
    const idempotencyKey = randomUUID();
    const refused = await ours.write(create, { input: place('Refused', 'jakarta') }, { idempotencyKey });
    expect(refused.data.createPlace.errors[0].code).toBe('DUPLICATE');
    expect(await ours.write(create, { input: place('Refused', 'jakarta') }, { idempotencyKey })).toEqual(refused);
  });

  it('several changes of one operation are remembered each by itself', async () => {
    const idempotencyKey = randomUUID();
    const both = `mutation ($a: CreatePlaceInput!, $b: CreatePlaceInput!) { a: createPlace(input: $a) { place { id } ${errorFields} } b: createPlace(input: $b) { place { id } ${errorFields} } }`;
    const variables = { a: place('Same name'), b: place('Same name') };
    const first = await ours.write(both, variables, { idempotencyKey });
    expect(first.data.a.place.id).not.toBe(first.data.b.place.id);
    // As if the second had been lost on its way.
    await ours.orm.query("delete from idempotency_key where key = $1 and field = 'b'", [idempotencyKey]);
    const again = await ours.write(both, variables, { idempotencyKey });
    expect(again.data.a).toEqual(first.data.a);
    expect(again.data.b.place.id).not.toBe(first.data.b.place.id);
    expect(await placesNamed('Same name')).toBe(3);
  });

  it('the same name in the mouth of another is another change', async () => {
    const idempotencyKey = randomUUID();
    const [mine, theirs] = [editor, { ...visitor, principal: principalWith() }];
    await ours.write(create, { input: place('Two callers') }, { idempotencyKey, viewer: mine });
    await ours.write(create, { input: place('Two callers') }, { idempotencyKey, viewer: theirs });
    expect(await placesNamed('Two callers')).toBe(2);
  });

  it('it is forgotten after 24 hours, and cleared away', async () => {
    const [old, fresh] = [randomUUID(), randomUUID()];
    await ours.write(create, { input: place('Long ago') }, { idempotencyKey: old });
    await ours.orm.query("update idempotency_key set created_at = now() - interval '25 hours' where key = $1", [old]);
    await ours.write(create, { input: place('Long ago') }, { idempotencyKey: fresh });
    expect(await ours.orm.query('select key from idempotency_key where key = any($1)', [[old, fresh]])).toEqual([{ key: fresh }]);
    await ours.write(create, { input: place('Long ago') }, { idempotencyKey: old });
    expect(await placesNamed('Long ago')).toBe(3);
  });
});
