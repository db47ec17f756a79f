import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/registry.js';
import { editor, errorFields, principalWith, type WritableRegistry, writableRegistry } from '../support/writing.js';

const create = `mutation Create($input: CreateAgreementInput!) { createAgreement(input: $input) { agreement { id version slug name } ${errorFields} } }`;
const update = `mutation Update($input: UpdateAgreementInput!) { updateAgreement(input: $input) { agreement { id version name } ${errorFields} } }`;

describe.each(['embedded', 'postgres'] as const)('on %s', (engine) => {
  let ours: WritableRegistry;
  let kemenperin: string;
  let unido: string;
  const source = { slug: 'antara-2013' };
  const citations = [{ source, locator: '¶1' }];
  const agreement = (more: Record<string, unknown> = {}) => ({
    name: [{ locale: 'EN', value: 'A memorandum' }],
    type: 'MOU',
    forceBasis: 'UNKNOWN',
    renewable: 'UNKNOWN',
    citations,
    ...more,
  });
  const counted = async (): Promise<number> => (await ours.ask('{ agreements { totalCount } }')).agreements.totalCount;
  const entered = async (more: Record<string, unknown> = {}): Promise<any> => {
    const { createAgreement } = (await ours.write(create, { input: agreement(more) })).data;
    expect(createAgreement.errors).toEqual([]);
    return createAgreement.agreement;
  };

  beforeAll(async () => {
    ours = await writableRegistry(engine);
    const found = await ours.ask('{ a: institution(by: { slug: "kemenperin" }) { id } b: institution(by: { slug: "unido" }) { id } }');
    kemenperin = found.a.id;
    unido = found.b.id;
  });

  describe('D02 of two editors who have read the same version', () => {
    it('the second is told that there is a newer one, and which', async () => {
      const { id } = await entered();
      const first = (await ours.write(update, { input: { id, version: 1, name: [{ locale: 'EN', value: 'Mine' }] } })).data.updateAgreement;
      expect(first).toEqual({ agreement: { id, version: 2, name: 'Mine' }, errors: [] });
      const second = (await ours.write(update, { input: { id, version: 1, name: [{ locale: 'EN', value: 'Theirs' }] } })).data.updateAgreement;
      expect(second.agreement).toBeNull();
      expect(second.errors).toEqual([
        {
          __typename: 'ConflictError',
          code: 'CONFLICT',
          message: expect.stringContaining('version 1 was read, 2 is there now'),
          path: ['input', 'version'],
          currentVersion: 2,
          current: { id },
        },
      ]);
      expect((await ours.ask('query ($id: ID!) { agreement(by: { id: $id }) { name version } }', { id })).agreement).toEqual({ name: 'Mine', version: 2 });
    });

    it('one alone succeeds, however many come at once', async () => {
      const { id } = await entered();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, i) => ours.write(update, { input: { id, version: 1, name: [{ locale: 'EN', value: `Editor ${i}` }] } })),
      );
      const outcomes = answers.map(({ data }) => data.updateAgreement.errors[0]?.code ?? 'DONE');
      expect(outcomes.filter((each) => each === 'DONE')).toHaveLength(1);
      expect(outcomes.filter((each) => each === 'CONFLICT')).toHaveLength(9);
    });

    it('a change of a part alone counts', async () => {
      const { id } = await entered();
      const parties = { add: [{ actor: kemenperin, capacity: 'PARTY' }] };
      expect((await ours.write(update, { input: { id, version: 1, parties } })).data.updateAgreement.agreement.version).toBe(2);
      expect((await ours.write(update, { input: { id, version: 1, parties } })).data.updateAgreement.errors[0].code).toBe('CONFLICT');
    });
  });

  describe('D04 of a change with parts', () => {
    const party = (actor: string) => ({ actor, capacity: 'PARTY' });

    it('nothing is stored where the fourth of five is wrong, and the answer says which one', async () => {
      const before = await counted();
      const nobody = 'ins_0192f0c1-0000-7000-8000-000000000000';
      const parties = [party(kemenperin), party(unido), party(kemenperin), party(nobody), party(unido)];
      const { createAgreement } = (await ours.write(create, { input: agreement({ parties }) })).data;
      expect(createAgreement.agreement).toBeNull();
      expect(createAgreement.errors).toEqual([
        { __typename: 'NotFoundError', code: 'NOT_FOUND', message: `There is no Institution with the id ${nobody}.`, path: ['input', 'parties', '3', 'actor'] },
      ]);
      expect(await counted()).toBe(before);
    });

    it('everything that is in the way is told at once, whoever finds it', async () => {
      const input = agreement({
        slug: 'mou-2007',
        name: [
          { locale: 'EN', value: 'Once' },
          { locale: 'EN', value: 'Twice' },
        ],
        signedOn: '2010',
        terminatedOn: '2009',
        signedAt: { slug: 'nowhere' },
        citations: [{ source: { slug: 'no-source' }, locator: '', field: 'nothing' }],
        parties: [{ actor: 'plc_0192f0c1-0000-7000-8000-000000000000', capacity: 'PARTY', signatures: [{ signedOn: '2010', position: { slug: 'nobody' } }] }],
      });
      const { createAgreement } = (await ours.write(create, { input })).data;
      expect(createAgreement.errors.map(({ code, path }: any) => `${code} ${path.join('.')}`).sort()).toEqual([
        'DUPLICATE input.slug',
        'NOT_FOUND input.citations.0.source',
        'NOT_FOUND input.parties.0.signatures.0.position',
        'NOT_FOUND input.signedAt',
        'VALIDATION_FAILED input.citations.0.field',
        'VALIDATION_FAILED input.citations.0.locator',
        'VALIDATION_FAILED input.name.1.locale',
        'VALIDATION_FAILED input.parties.0.actor',
        'VALIDATION_FAILED input.terminatedOn',
      ]);
    });

    it('what the database refuses is told of every part too', async () => {
      const provision = (ordinal: number) => ({ kind: 'OBJECTIVE', ordinal, text: [{ locale: 'EN', value: 'To cooperate' }] });
      const weighing = (weight: number) => ({ ...provision(weight), classifications: [{ code: { slug: 'dac-5-32110' }, assignedBy: 'EDITOR', weight }] });
      const { createAgreement } = (await ours.write(create, { input: agreement({ provisions: [weighing(10), weighing(0), weighing(101)] }) })).data;
      expect(createAgreement.errors.map(({ message, path }: any) => [path.join('.'), message])).toEqual([
        ['input.provisions.1.classifications.0.weight', 'The weight of a code is a share from 1 to 100 per cent.'],
        ['input.provisions.2.classifications.0.weight', 'The weight of a code is a share from 1 to 100 per cent.'],
      ]);
    });

    it('parts are added, changed and taken away together', async () => {
      const { id } = await entered({ parties: [party(kemenperin), party(unido)] });
      const read = 'query ($id: ID!) { agreement(by: { id: $id }) { parties { nodes { id capacity actor { id } citations { nodes { locator field } } } } } }';
      const [first, second] = (await ours.ask(read, { id })).agreement.parties.nodes;
      // A part that cites nothing rests on what its whole rests on.
      expect(first.citations.nodes).toEqual([{ locator: '¶1', field: '*' }]);
      const parties = { add: [party(unido)], change: [{ id: first.id, capacity: 'WITNESS' }], remove: [second.id] };
      expect((await ours.write(update, { input: { id, version: 1, parties } })).data.updateAgreement.errors).toEqual([]);
      const { nodes } = (await ours.ask(read, { id })).agreement.parties;
      expect(nodes.map((each: any) => [each.capacity, each.actor.id, each.citations.nodes.length])).toEqual([
        ['WITNESS', kemenperin, 1],
        ['PARTY', unido, 1],
      ]);
    });

    it('parts of another record are not there', async () => {
      const { id } = await entered();
      const [{ id: foreign }] = (await ours.ask('{ agreement(by: { slug: "mou-2007" }) { parties { nodes { id } } } }')).agreement.parties.nodes;
      const parties = { change: [{ id: foreign, capacity: 'WITNESS' }], remove: [foreign] };
      const { errors } = (await ours.write(update, { input: { id, version: 1, parties } })).data.updateAgreement;
      expect(errors.map(({ code, path }: any) => [code, path.join('.')])).toEqual([['NOT_FOUND', 'input.parties.change.0.id']]);
      const removed = (await ours.write(update, { input: { id, version: 1, parties: { remove: [foreign] } } })).data.updateAgreement;
      expect(removed.errors.map(({ code, path }: any) => [code, path.join('.')])).toEqual([['NOT_FOUND', 'input.parties.remove.0']]);
    });
  });

  describe('what only one record can have', () => {
    it('is told with the record that has it', async () => {
      const { id } = (await ours.ask('{ agreement(by: { slug: "mou-2007" }) { id } }')).agreement;
      const { createAgreement } = (await ours.write(create, { input: agreement({ slug: 'mou-2007' }) })).data;
      expect(createAgreement.errors).toEqual([
        { __typename: 'DuplicateError', code: 'DUPLICATE', message: 'Another Agreement has this slug.', path: ['input', 'slug'], existing: { id } },
      ]);
    });

    it('is made where nobody says it: a readable name', async () => {
      const name = [{ locale: 'ID', value: 'Nota Kesepahaman: Édisi Khusus' }];
      expect((await entered({ name })).slug).toBe('nota-kesepahaman-edisi-khusus');
      expect((await entered({ name })).slug).toMatch(/^nota-kesepahaman-edisi-khusus-[0-9a-f]{12}$/);
    });

    it('goes to one of many who ask at once', async () => {
      const slug = 'wanted-by-all';
      const answers = await Promise.all(Array.from({ length: 10 }, () => ours.write(create, { input: agreement({ slug }) })));
      const outcomes = answers.map(({ data }) => data.createAgreement.errors[0]?.code ?? 'DONE');
      expect(outcomes.filter((each) => each === 'DONE')).toHaveLength(1);
      expect(outcomes.filter((each) => each === 'DUPLICATE')).toHaveLength(9);
    });
  });

  describe('facts rest on sources:', () => {
    it('a record without a citation is refused', async () => {
      const { errors } = (await ours.write(create, { input: agreement({ citations: [] }) })).data.createAgreement;
      expect(errors.map(({ code, path }: any) => [code, path.join('.')])).toEqual([['VALIDATION_FAILED', 'input.citations']]);
    });

    it('so is a part that nothing is cited for', async () => {
      const input = agreement({ citations: [{ source, locator: '¶1', field: 'name' }], parties: [{ actor: unido, capacity: 'PARTY' }] });
      const { errors } = (await ours.write(create, { input })).data.createAgreement;
      expect(errors.map(({ path }: any) => path.join('.'))).toEqual(['input.parties.0.citations']);
    });

    it('and the last one stays', async () => {
      const { id } = await entered();
      const cited = 'query ($id: ID!) { agreement(by: { id: $id }) { citations { nodes { id } } } }';
      const [only] = (await ours.ask(cited, { id })).agreement.citations.nodes;
      const remove = { remove: [only.id] };
      const refused = (await ours.write(update, { input: { id, version: 1, citations: remove } })).data.updateAgreement;
      expect(refused.errors.map(({ path }: any) => path.join('.'))).toEqual(['input.citations.remove']);
      const replaced = (await ours.write(update, { input: { id, version: 1, citations: { ...remove, add: [{ source, locator: '¶2' }] } } })).data
        .updateAgreement;
      expect(replaced.errors).toEqual([]);
    });
  });

  describe('who may write', () => {
    const refusalOf = async (scopes: Parameters<typeof principalWith>[0], institution?: string, input = agreement()) => {
      const viewer = { ...visitor, principal: principalWith(scopes, institution?.slice(4)) };
      const { data, errors } = await ours.write(create, { input }, { viewer });
      return errors ? errors[0].extensions.code : (data.createAgreement.errors[0]?.__typename ?? 'DONE');
    };

    it('nobody who has not said who they are', async () => {
      const before = await counted();
      const { data, errors } = await ours.write(create, { input: agreement() }, { viewer: visitor });
      expect([data, errors![0].extensions.code]).toEqual([{ createAgreement: null }, 'UNAUTHENTICATED']);
      expect(await counted()).toBe(before);
    });

    it('nobody who may only read', async () => {
      expect(await refusalOf(['participants:read'])).toBe('FORBIDDEN');
    });

    it('a partner its own records, and no others', async () => {
      const parties = [{ actor: unido, capacity: 'PARTY' }];
      expect(await refusalOf(['records:write'], unido, agreement({ parties }))).toBe('DONE');
      expect(await refusalOf(['records:write'], kemenperin, agreement({ parties }))).toBe('ForbiddenError');
      expect(await refusalOf(['records:write'], undefined, agreement({ parties }))).toBe('ForbiddenError');
      expect(await refusalOf(['registry:administer'])).toBe('DONE');
      const { id } = await entered({ parties });
      const partner = { ...visitor, principal: principalWith(['records:write'], kemenperin.slice(4)) };
      const theirs = (await ours.write(update, { input: { id, version: 1, type: 'TREATY' } }, { viewer: partner })).data.updateAgreement;
      expect(theirs.errors[0].__typename).toBe('ForbiddenError');
    });
  });

  describe('the payload', () => {
    it('is as deep as a query, and leads back to the registry as it is then, in one statement and the same transaction', async () => {
      const mutation = `mutation ($input: CreateAgreementInput!) {
        first: createAgreement(input: $input) {
          made: agreement { parties { totalCount nodes { actor { ... on Institution { slug agreements { totalCount } } } } } citations { nodes { source { slug } } } }
          again: agreement { version }
          faults: errors { __typename }
          query { unido: institution(by: { slug: "unido" }) { agreements { totalCount } } agreements { totalCount } }
        }
      }`;
      const before = await ours.ask('{ agreements { totalCount } institution(by: { slug: "unido" }) { agreements { totalCount } } }');
      const viewer = { ...editor };
      const { data } = await ours.write(mutation, { input: agreement({ parties: [{ actor: unido, capacity: 'PARTY' }] }) }, { viewer });
      const of = before.institution.agreements.totalCount + 1;
      expect(data.first).toEqual({
        made: {
          parties: { totalCount: 1, nodes: [{ actor: { slug: 'unido', agreements: { totalCount: of } } }] },
          citations: { nodes: [{ source: { slug: 'antara-2013' } }] },
        },
        again: { version: 1 },
        faults: [],
        query: { unido: { agreements: { totalCount: of } }, agreements: { totalCount: before.agreements.totalCount + 1 } },
      });
    });

    it('of several changes comes in their order, each by itself', async () => {
      const { id } = await entered();
      const mutation = `mutation ($a: UpdateAgreementInput!, $b: UpdateAgreementInput!, $c: UpdateAgreementInput!) {
        a: updateAgreement(input: $a) { agreement { version } ${errorFields} }
        b: updateAgreement(input: $b) { agreement { version } ${errorFields} }
        c: updateAgreement(input: $c) { agreement { version } ${errorFields} }
      }`;
      const { data } = await ours.write(mutation, { a: { id, version: 1, type: 'TREATY' }, b: { id, version: 1 }, c: { id, version: 2 } });
      expect([data.a.agreement, data.b.errors[0].code, data.c.agreement]).toEqual([{ version: 2 }, 'CONFLICT', { version: 3 }]);
    });

    it('costs what it could read', () => {
      const costly = ours.cost(
        `mutation ($input: CreateAgreementInput!) { createAgreement(input: $input) { agreement { parties(first: 100) { nodes { signatures(first: 50) { nodes { id } } } } } } }`,
        {
          input: agreement(),
        },
      );
      expect(costly.records).toBeGreaterThan(5_000);
    });
  });

  describe('what sources claim', () => {
    const addClaim = `mutation ($input: AddClaimInput!) { addClaim(input: $input) { citation { id isPreferred claimedValue } ${errorFields} } }`;
    const preferClaim = `mutation ($input: PreferClaimInput!) { preferClaim(input: $input) { citation { isPreferred } ${errorFields} } }`;
    const shown =
      'query ($id: ID!) { agreement(by: { id: $id }) { signedOn version conflicts { field } citations(filter: { field: { eq: "signedOn" } }) { nodes { claimedValue isPreferred } } } }';

    it('is kept beside what is shown, and followed when somebody prefers it', async () => {
      const { id } = await entered({ signedOn: '2010', citations: [...citations, { source, locator: '¶2', field: 'signedOn' }] });
      const claim = { subject: id, field: 'signedOn', value: '2011', source: { slug: 'metrotv-2017' }, locator: '¶5' };
      const added = (await ours.write(addClaim, { input: claim })).data.addClaim;
      expect(added).toEqual({ citation: { id: expect.stringMatching(/^cit_/), isPreferred: false, claimedValue: '2011' }, errors: [] });
      expect((await ours.ask(shown, { id })).agreement).toMatchObject({ signedOn: '2010', version: 2, conflicts: [{ field: 'signedOn' }] });
      const twice = (await ours.write(addClaim, { input: claim })).data.addClaim;
      expect(twice.errors).toMatchObject([{ code: 'DUPLICATE', existing: { id: added.citation.id } }]);
      const direct = (await ours.write(update, { input: { id, version: 2, signedOn: '2012' } })).data.updateAgreement;
      expect(direct.errors.map(({ path }: any) => path.join('.'))).toEqual(['input.signedOn']);

      expect((await ours.write(preferClaim, { input: { id: added.citation.id } })).data.preferClaim).toEqual({ citation: { isPreferred: true }, errors: [] });
      const followed = (await ours.ask(shown, { id })).agreement;
      expect(followed).toMatchObject({ signedOn: '2011', version: 3 });
      expect(followed.citations.nodes).toEqual(
        expect.arrayContaining([
          { claimedValue: '2010', isPreferred: false },
          { claimedValue: '2011', isPreferred: true },
        ]),
      );
    });

    it('must be a value of a field that can be compared', async () => {
      const { id } = await entered({ signedOn: '2010' });
      const input = { subject: id, field: 'signedOn', value: 'some day', source, locator: '¶5' };
      const pathOf = async (more: object) =>
        (await ours.write(addClaim, { input: { ...input, ...more } })).data.addClaim.errors.map(({ path }: any) => path.join('.'));
      expect(await pathOf({})).toEqual(['input.value']);
      expect(await pathOf({ field: 'parties' })).toEqual(['input.field']);
      expect(await pathOf({ subject: 'nonsense' })).toEqual(['input.subject']);
      expect(await pathOf({ value: '2011' })).toEqual(['input.field']);
      const none = (await ours.write(preferClaim, { input: { id: 'cit_0192f0c1-0000-7000-8000-000000000000' } })).data.preferClaim;
      expect(none.errors[0].code).toBe('NOT_FOUND');
    });
  });
});
