import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '../support/registry.js';

/** Who takes part, as `role: kind/key`, with the kind of cooperation that follows and what is missing. */
const rules: [parts: string[], value: string, rule: string, missing: string[]][] = [
  [['PROVIDER: country/ID', 'BENEFICIARY: country/NP', 'FACILITATOR: country/JP'], 'TRIANGULAR', 'SOUTH_WITH_FACILITATOR', []],
  [['PROVIDER: country/ID', 'BENEFICIARY: country/NP', 'FACILITATOR: institution/unido'], 'TRIANGULAR', 'SOUTH_WITH_FACILITATOR', []],
  [['PROVIDER: country/ID', 'BENEFICIARY: country/NP', 'FACILITATOR: institution/unido-indonesia'], 'TRIANGULAR', 'SOUTH_WITH_FACILITATOR', []],
  [['PROVIDER: institution/bb-keramik', 'BENEFICIARY: country/NP', 'FACILITATOR: institution/usaid'], 'TRIANGULAR', 'SOUTH_WITH_FACILITATOR', []],
  [
    ['BOTH: country/ID', 'BENEFICIARY: countryGroup/COLOMBO_PLAN', 'FACILITATOR: institution/colombo-plan-secretariat'],
    'TRIANGULAR',
    'SOUTH_WITH_FACILITATOR',
    [],
  ],
  [['PROVIDER: country/ID', 'BENEFICIARY: country/NP'], 'SSC_BILATERAL', 'TWO_OF_SOUTH', []],
  [['PROVIDER: institution/kemenperin', 'BENEFICIARY: country/NP', 'FACILITATOR: country/TH'], 'SSC_BILATERAL', 'TWO_OF_SOUTH', []],
  [['PROVIDER: country/ID', 'PROVIDER: institution/kemenperin', 'BENEFICIARY: country/NP'], 'SSC_BILATERAL', 'TWO_OF_SOUTH', []],
  [['PROVIDER: country/ID', 'BENEFICIARY: country/NP', 'BENEFICIARY: country/LA'], 'SSC_REGIONAL', 'SEVERAL_OF_SOUTH', []],
  [['PROVIDER: country/ID', 'BENEFICIARY: countryGroup/ASEAN'], 'SSC_REGIONAL', 'SEVERAL_OF_SOUTH', []],
  [['PROVIDER: country/KR', 'BENEFICIARY: country/ID'], 'NORTH_SOUTH', 'NORTH_PROVIDES', []],
  [['PROVIDER: country/JP', 'PROVIDER: country/ID', 'BENEFICIARY: country/NP'], 'MIXED', 'NORTH_BESIDE_SOUTH', []],
  [['PROVIDER: country/ID'], 'UNDETERMINED', 'ROLE_MISSING', ['BENEFICIARY']],
  [['BENEFICIARY: country/NP', 'FACILITATOR: country/JP'], 'UNDETERMINED', 'ROLE_MISSING', ['PROVIDER']],
  [['PROVIDER: institution/unido', 'BENEFICIARY: country/NP'], 'UNDETERMINED', 'ROLE_MISSING', ['PROVIDER']],
  [['BOTH: country/ID'], 'UNDETERMINED', 'ONE_OF_SOUTH', ['BENEFICIARY']],
  [['PROVIDER: unnamedActor/donors-sought-by-unido', 'BENEFICIARY: country/NP'], 'UNDETERMINED', 'STANDING_UNKNOWN', []],
  [[], 'UNDETERMINED', 'ROLE_MISSING', ['PROVIDER', 'BENEFICIARY']],
];

const tables: Record<string, [kind: string, table: string, key: string]> = {
  country: ['Country', 'country', 'code'],
  countryGroup: ['CountryGroup', 'country_group', 'code'],
  institution: ['Institution', 'institution', 'slug'],
  unnamedActor: ['UnnamedActor', 'unnamed_actor', 'slug'],
};

describe.each(['embedded', 'postgres'] as const)('kinds of cooperation on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  async function programmeOf(parts: readonly string[], valid: { from?: string; to?: string } = {}): Promise<string> {
    const id = randomUUID();
    await ours.orm.query("insert into programme (id, slug, name, kind, status) values ($1, $2, '{\"en\": \"Made\"}', 'PROJECT', 'UNKNOWN')", [
      id,
      `made-${id}`,
    ]);
    for (const part of parts) {
      const [role, actor] = part.split(': ');
      const [kind, table, key] = tables[actor.split('/')[0]];
      await ours.orm.query(
        `insert into programme_actor (id, actor_kind, actor_id, cooperation_role, programme_id, valid_from, valid_to)
         select gen_random_uuid(), $1, t.id, $2::cooperation_role, $3::uuid, $5, $6 from ${table} t where t.${key} = $4`,
        [kind, role, id, actor.split('/')[1], valid.from ?? null, valid.to ?? null],
      );
    }
    return `prg_${id}`;
  }
  const computed = async (id: string, asOf?: string) =>
    (
      await ours.ask(
        'query($id: ID!, $asOf: Date) { programme(by: { id: $id }) { computedModality(asOf: $asOf) { value rule missing reason nama: reason(locale: ID) } } }',
        {
          id,
          asOf,
        },
      )
    ).programme.computedModality;

  it.each(rules)('from %j follows %s', async (parts, value, rule, missing) => {
    const found = await computed(await programmeOf(parts));
    expect(found).toMatchObject({ value, rule, missing });
    for (const reason of [found.reason, found.nama]) expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(`${found.reason}${found.nama}`).not.toMatch(/[{}]/);
  });

  it('depend on the day: Korea is a developing country before 2010 and a developed one since', async () => {
    const id = await programmeOf(['PROVIDER: country/KR', 'BENEFICIARY: country/ID']);
    expect([(await computed(id, '2009-12-31')).value, (await computed(id, '2010-12-31')).value]).toEqual(['SSC_BILATERAL', 'NORTH_SOUTH']);
  });

  it('leave out parts that have ended', async () => {
    const id = await programmeOf(['PROVIDER: country/ID', 'BENEFICIARY: country/NP'], { from: '2015', to: '2016' });
    expect([(await computed(id, '2016-06-30')).value, (await computed(id, '2017-01-01')).value]).toEqual(['SSC_BILATERAL', 'UNDETERMINED']);
  });

  it('are told with the names they rest on', async () => {
    const { programme } = await ours.ask('{ programme(by: { slug: "smi" }) { declaredModality computedModality { value reason nama: reason(locale: ID) } } }');
    expect(programme.computedModality.value).toBe('TRIANGULAR');
    expect(programme.computedModality.reason).toContain('provides (Indonesia)');
    expect(programme.computedModality.reason).toContain('facilitates (Colombo Plan Secretariat)');
    expect(programme.computedModality.nama).toContain('fasilitator (Sekretariat Colombo Plan)');
  });

  it('of agreements follow from the parties: that with China is South-South, that with Korea is not', async () => {
    const { agreements } = await ours.ask('{ agreements { nodes { slug computedModality { value rule missing } } } }');
    expect(agreements.nodes.map(({ slug, computedModality }: any) => [slug, computedModality.value, computedModality.rule])).toEqual([
      ['mou-2007', 'UNDETERMINED', 'ONE_PARTY_OF_SOUTH'],
      ['tca-2013', 'UNDETERMINED', 'ONE_PARTY_OF_SOUTH'],
      ['mou-cn-2023', 'SSC_BILATERAL', 'TWO_PARTIES_OF_SOUTH'],
      ['mou-kr-2023', 'NORTH_SOUTH', 'PARTIES_OF_NORTH_AND_SOUTH'],
    ]);
    expect(agreements.nodes.map((each: any) => each.computedModality.missing)).toEqual([['BENEFICIARY'], ['BENEFICIARY'], [], []]);
  });

  it('cannot be told where the registry does not know who is developed', async () => {
    const id = await programmeOf(['PROVIDER: country/ID', 'BENEFICIARY: country/NP']);
    await ours.orm.query("update country_group set code = 'OTHER' where code = 'OECD_DAC'");
    expect(await computed(id)).toMatchObject({ value: 'UNDETERMINED', rule: 'STANDING_UNKNOWN' });
    await ours.orm.query("update country_group set code = 'OECD_DAC' where code = 'OTHER'");
  });
});
