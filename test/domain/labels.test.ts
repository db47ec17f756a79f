import { beforeAll, describe, expect, it } from 'vitest';
import { labels } from '../../server/src/domain/label/labels.js';
import { type Registry, sharedRegistry, visitor } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('labels of enums on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });

  it('are told in the language asked for, in the order of the enum, beside other data', async () => {
    const answer = await ours.ask(
      '{ agreement(by: { slug: "mou-2007" }) { type } enumLabels(of: [EXPIRY_BASIS]) { totalCount nodes { enum value en: label(locale: EN) id: label(locale: ID) meaning arti: meaning(locale: ID) } } }',
    );
    expect(answer.agreement.type).toBe('MOU');
    expect(answer.enumLabels).toEqual({
      totalCount: 3,
      nodes: [
        {
          enum: 'ExpiryBasis',
          value: 'STATED',
          en: 'Stated',
          id: 'Dinyatakan',
          meaning: 'A source states the date.',
          arti: 'Tanggalnya disebut dalam sumber.',
        },
        {
          enum: 'ExpiryBasis',
          value: 'COMPUTED',
          en: 'Worked out',
          id: 'Dihitung',
          meaning: 'Worked out from its duration.',
          arti: 'Dihitung dari jangka waktunya.',
        },
        {
          enum: 'ExpiryBasis',
          value: 'UNKNOWN',
          en: 'Unknown',
          id: 'Tidak diketahui',
          meaning: 'Not known: that is not the same as never.',
          arti: 'Tidak diketahui: itu tidak berarti tanpa akhir.',
        },
      ],
    });
  });

  it('are told in the language of whoever asks, where none is named', async () => {
    const query = 'query($of: [LabelledEnum!]) { enumLabels(of: $of, first: 1) { nodes { label meaning } } }';
    const inIndonesian = await ours.ask(query, { of: ['AGREEMENT_TYPE'] }, { ...visitor, locale: 'ID' });
    expect(inIndonesian.enumLabels.nodes).toEqual([{ label: 'Traktat', meaning: 'Traktat antarnegara.' }]);
    expect((await ours.ask(query, { of: ['COMMITMENT_STATUS'] })).enumLabels.nodes).toEqual([
      { label: 'Made', meaning: 'Made; nothing is known of its fulfilment.' },
    ]);
  });

  it('are all reached page by page, where no enum is named', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { enumLabels }: any = await ours.ask(
        'query($after: String) { enumLabels(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { enum value } } }',
        { after },
      );
      found.push(...enumLabels.nodes.map((each: any) => `${each.enum}.${each.value}`));
      after = enumLabels.pageInfo.hasNextPage ? enumLabels.pageInfo.endCursor : null;
    } while (after);
    const byName = [...labels].sort((a, b) => (a.enum < b.enum ? -1 : 1));
    expect(found).toEqual(byName.flatMap((each) => each.values.map(({ value }) => `${each.enum}.${value}`)));
  });
});
