import { beforeAll, describe, expect, it } from 'vitest';
import { snippetsOf } from '../readme/snippets.js';
import { administrator, type Registry, registry, sharedRegistry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('the demonstration on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine, ['demo']);
  }, 240_000);

  it('has participants who do not exist in every edition, and every answer about them says so', async () => {
    const { participations } = await ours.ask(
      '{ participations(first: 100) { totalCount nodes { isSynthetic pseudonym country { code } edition { slug status } status identity(purpose: "To see a demonstration") { name contact nationality { code } } } } }',
      {},
      administrator,
    );
    expect(participations.totalCount).toBe(360);
    for (const { isSynthetic, identity, country } of participations.nodes) {
      expect(isSynthetic).toBe(true);
      expect(identity).toEqual({
        name: expect.stringMatching(/^Demo Participant \d+$/),
        contact: expect.stringMatching(/@participants\.invalid$/),
        nationality: country,
      });
    }
  });

  it('shows counts that are marked as made up, and leaves out those who are few', async () => {
    const { participantStats } = await ours.ask(
      '{ participantStats(filter: { edition: { slug: "smi-2017" } }, groupBy: [EDITION]) { isSynthetic total { value } groups { count } } }',
    );
    expect(participantStats).toEqual({ isSynthetic: true, total: { value: 100 }, groups: [{ count: 100 }] });
    const byCountry = await ours.ask(
      '{ participantStats(filter: { programme: { slug: "smi" } }, groupBy: [COUNTRY]) { groups { country { code } count isSuppressed } } }',
    );
    expect(byCountry.participantStats.groups.length).toBeGreaterThan(8);
  });

  it('takes from the countries that are listed, and has nobody take part in what is still planned', async () => {
    const asked = (filter: string) =>
      ours.ask(`{ participations(filter: { ${filter} }) { totalCount } }`, {}, administrator).then(({ participations }) => participations.totalCount);
    expect(await asked('edition: { slug: { eq: "smi-2018" } }, status: { in: [ATTENDED, COMPLETED] }')).toBe(0);
    expect(await asked('edition: { slug: { eq: "smi-2018" } }')).toBe(120);
    const { edition } = await ours.ask(
      '{ edition(by: { slug: "smi-2017" }) { countries(first: 100) { nodes { code } } participations(first: 100) { nodes { country { code } } } } }',
      {},
      administrator,
    );
    const listed = edition.countries.nodes.map(({ code }: any) => code);
    for (const { country } of edition.participations.nodes) expect(listed).toContain(country.code);
  });

  it('answers what docs/persons.md asks', async () => {
    const queries = snippetsOf('docs/persons.md').filter(({ kind }) => kind === 'graphql');
    expect(queries).toHaveLength(2);
    for (const { text } of queries) expect((await ours.ask(text, {}, administrator)).participations.nodes[0].pseudonym).toMatch(/^P-/);
  });

  it('is not part of the dataset without it', async () => {
    const plain = await sharedRegistry(engine);
    const { participantStats } = await plain.ask('{ participantStats(groupBy: [SEX]) { isSynthetic total { value reason } } }');
    expect(participantStats).toEqual({ isSynthetic: false, total: { value: null, reason: 'NO_PARTICIPATION_RECORDED' } });
  });
});
