import { beforeAll, describe, expect, it } from 'vitest';
import { allRecords } from '../../server/src/model/registry.js';
import { snake } from '../../server/src/query/naming.js';
import { takeDown } from '../../server/src/writing/databaseRefusals.js';
import type { Draft } from '../../server/src/writing/drafts.js';
import { Refusals, Refused } from '../../server/src/writing/refusals.js';
import { errorFields, type WritableRegistry, writableRegistry } from '../support/writing.js';

describe.each(['embedded', 'postgres'] as const)('D03 of what the database refuses, on %s:', (engine) => {
  let ours: WritableRegistry;
  const citations = [{ source: { slug: 'antara-2013' }, locator: '¶1' }];
  const membership = (validFrom: string | null, validTo: string | null) => ({
    group: { code: 'COLOMBO_PLAN' },
    status: 'MEMBER',
    validFrom,
    validTo,
    citations,
  });

  beforeAll(async () => {
    ours = await writableRegistry(engine);
  });

  const updateCountry = async (code: string, memberships: object) => {
    const { id, version } = (await ours.ask('query ($code: String!) { country(by: { code: $code }) { id version } }', { code })).country;
    const mutation = `mutation ($input: UpdateCountryInput!) { updateCountry(input: $input) { country { id } ${errorFields} } }`;
    const { errors } = (await ours.write(mutation, { input: { id, version, memberships } })).data.updateCountry;
    return errors.map(({ code: why, message, path }: any) => [why, path.join('.'), message]);
  };

  it('a membership while another one lasts', async () => {
    expect(await updateCountry('NP', { add: [membership('2001', '2005')] })).toEqual([
      ['VALIDATION_FAILED', 'input.memberships.add.0.group', 'A country cannot be in the same group twice at one time.'],
    ]);
  });

  it('one that ends before it begins, be it said by the program or by the database', async () => {
    expect(await updateCountry('BR', { add: [membership('2005', '2001')] })).toEqual([
      ['VALIDATION_FAILED', 'input.memberships.add.0.validTo', 'validTo (2001) is before validFrom (2005).'],
    ]);
    await expect(ours.orm.query("update country_group_membership set valid_from = '2020', valid_to = '2019'")).rejects.toThrow(
      'A membership cannot end before it begins.',
    );
  });

  it('two of which only one can be true, written together', async () => {
    expect(await updateCountry('BR', { add: [membership('2001', '2005'), membership('2003', '2007')] })).toEqual([
      ['VALIDATION_FAILED', 'input.memberships.add.1.group', 'A country cannot be in the same group twice at one time.'],
    ]);
    expect(await updateCountry('BR', { add: [membership('2001', '2005'), membership('2006', '2007')] })).toEqual([]);
  });

  it('a programme that is part of itself, however far around', async () => {
    const create = `mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { programme { id version } ${errorFields} } }`;
    const update = `mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { programme { id version } ${errorFields} } }`;
    const entered = async (parent?: string) => {
      const input = { name: [{ locale: 'EN', value: 'A programme' }], kind: 'SCHEME', status: 'IMPLEMENTATION', parent: parent && { id: parent }, citations };
      return (await ours.write(create, { input })).data.createProgramme.programme.id as string;
    };
    const top = await entered();
    const bottom = await entered(await entered(top));
    const { errors } = (await ours.write(update, { input: { id: top, version: 1, parent: { id: bottom } } })).data.updateProgramme;
    expect(errors.map(({ path, message }: any) => [path.join('.'), message])).toEqual([
      ['input.parent', 'A record cannot be part of itself, nor of what is part of it.'],
    ]);
  });

  it('an agreement that is related to itself', async () => {
    const { id, version } = (await ours.ask('{ agreement(by: { slug: "mou-2007" }) { id version } }')).agreement;
    const mutation = `mutation ($input: UpdateAgreementInput!) { updateAgreement(input: $input) { agreement { id } ${errorFields} } }`;
    const relations = { add: [{ to: { slug: 'mou-2007' }, kind: 'RELATED', basis: 'STATED', citations }] };
    const { errors } = (await ours.write(mutation, { input: { id, version, relations } })).data.updateAgreement;
    expect(errors.map(({ path }: any) => path.join('.'))).toEqual(['input.relations.add.0.to']);
  });

  it('every rule of the database leads to a field of the input', async () => {
    const rules: { rule: string; of: string }[] = await ours.orm.query(
      `select t.tgname as rule, c.relname as of from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
       where p.proname in ('refuse', 'refuse_overlap', 'refuse_overweight', 'refuse_circle') order by 1`,
    );
    expect(rules.length).toBeGreaterThan(30);
    const lost = rules.filter(({ rule, of }) => {
      const record = allRecords().find(({ name }) => snake(name) === of)!;
      const draft: Draft = { record, id: '', isNew: true, path: ['input'], values: {}, references: [], cites: [], uncites: [] };
      const refusals = new Refusals();
      takeDown({ code: '23514', message: 'So it is.', constraint: rule }, draft, refusals);
      try {
        refusals.end();
      } catch (fault) {
        const [, field] = (fault as Refused).errors[0].values.path as string[];
        return !record.fields.some(({ name }) => name === field);
      }
      return true;
    });
    expect(lost).toEqual([]);
  });
});
