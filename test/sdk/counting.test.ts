import { describe, expect, it } from 'vitest';
import { createClient } from '../../sdk/src/index.js';
import { servedToReaders } from '../support/served.js';

describe.each(['embedded', 'postgres'] as const)('on %s', async (engine) => {
  const { url } = await servedToReaders(engine);
  const client = createClient({ url: `${url}/graphql`, locale: 'EN' });
  /** Another registry, whose sources differ. */
  const { url: disputedUrl } = await servedToReaders(engine, {}, ['ksst', 'claims']);
  const disputed = createClient({ url: `${disputedUrl}/graphql`, locale: 'EN' });

  describe('facets', () => {
    it('count the list of their filter, each without what that says of its own field', async () => {
      const { agreements } = await client.getAgreementFacets({ filter: { type: { eq: 'MOU' } } });
      const { agreements: all } = await client.getAgreementFacets();
      const { value, count } = agreements.facets.type.find((each) => each.value === 'MOU')!;
      expect([value, count]).toEqual(['MOU', agreements.totalCount]);
      expect(agreements.facets.type).toEqual(all.facets.type);
      expect(all.facets.type.reduce((sum, each) => sum + each.count, 0)).toBe(all.totalCount);
      expect(agreements.facets.country.map(({ country }) => country?.code)).toContain('ID');
    });

    it('are there for programmes, institutions and editions too', async () => {
      const { programmes } = await client.getProgrammeFacets();
      const { institutions } = await client.getInstitutionFacets();
      const { editions } = await client.getEditionFacets({ filter: { programme: { slug: { eq: 'smi' } } } });
      for (const list of [programmes.facets.kind, institutions.facets.kind, editions.facets.status])
        expect(list.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
      expect(editions.facets.startsOnYear).toEqual([2016, 2017, 2018].map((year) => ({ year, count: 1 })));
    });
  });

  describe('statistics', () => {
    it('count by what is asked, and say nothing of the rest', async () => {
      const { agreementStats } = await client.getAgreementStats({
        groupBy: ['SIGNED_ON_YEAR', 'TYPE'],
        filter: { countries: { some: { code: { eq: 'ID' } } } },
      });
      expect(agreementStats.groups[0]).toMatchObject({ signedOnYear: 2023, type: 'MOU', count: 2, country: null, status: null });
      const { institutionStats } = await client.getInstitutionStats({ groupBy: ['COUNTRY'] });
      expect(institutionStats.groups[0]).toMatchObject({ country: { code: 'ID' }, kind: null });
    });

    it('agree with the lists that they count', async () => {
      const { programmeStats } = await client.getProgrammeStats({ groupBy: ['KIND'] });
      const { editionStats } = await client.getEditionStats({ groupBy: ['PROGRAMME'] });
      const { eventStats } = await client.getEventStats({ groupBy: ['KIND'] });
      const { figureStats } = await client.getFigureStats({ groupBy: ['INDICATOR'] });
      const counts = await client.getRegistryCounts();
      for (const [stats, { totalCount }] of [
        [programmeStats, counts.programmes],
        [editionStats, counts.editions],
        [eventStats, counts.events],
        [figureStats, counts.figures],
      ] as const) {
        expect(stats.totalCount).toBe(totalCount);
        expect(stats.groups.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      }
    });

    it('of participants give a number or the reason why there is none', async () => {
      const { participantStats } = await client.getParticipantStats({ filter: { programme: { slug: 'smi' } }, groupBy: ['COUNTRY', 'YEAR'] });
      expect(participantStats).toMatchObject({ total: { value: null, reason: 'NO_PARTICIPATION_RECORDED' }, groups: [] });
    });
  });

  describe('a sum of figures', () => {
    it('is a number where that means something, else a refusal', async () => {
      const { figureSum: refused } = await client.getFigureSum({ filter: { indicator: { notIn: ['PARTICIPANTS', 'COUNTRIES'] } } });
      expect(refused).toMatchObject({ value: null, refusal: { code: 'NOT_COMPARABLE', differingIn: expect.arrayContaining(['INDICATOR']) } });
      const series = { indicator: { eq: 'PARTICIPANTS' }, subject: { edition: { programme: { slug: { eq: 'smi' } } } } } as const;
      expect((await client.getFigureSum({ filter: series })).figureSum).toMatchObject({ value: 61, figureCount: 3, refusal: null });
    });
  });

  describe('evidence', () => {
    it('lists where sources differ, with every value and the one that is shown', async () => {
      const { conflicts } = await disputed.listConflicts();
      expect(conflicts.totalCount).toBeGreaterThan(0);
      for (const { claims } of conflicts.nodes) {
        expect(new Set(claims.map(({ value }) => value)).size).toBeGreaterThan(1);
        expect(claims.filter(({ isPreferred }) => isPreferred).length).toBeLessThanOrEqual(1);
        expect(claims[0].citations[0].source.slug).not.toBe('');
      }
    });

    it('lists what does not fit, and what rests on one source', async () => {
      const warnings = await client.warnings().toArray({ limit: 100 });
      expect(warnings.map(({ code }) => code)).toContain('OUTSIDE_PARENT');
      for await (const { kind, record } of client.uncorroborated({ kinds: ['Edition'], sourceKinds: ['NEWS'] }))
        expect([kind, record.__typename]).toEqual(['Edition', 'Edition']);
    });
  });

  describe('a life', () => {
    it('is a list by time, of a country, an institution or a programme', async () => {
      const facts = await client.countryTimeline({ by: { code: 'NP' } }, { pageSize: 5 }).toArray({ limit: 100 });
      const days = facts.map(({ date }) => date);
      expect(days.length).toBeGreaterThan(5);
      expect(days).toEqual([...days].sort());
      const { institution } = await client.listInstitutionTimeline({ by: { slug: 'kemenperin' }, filter: { kind: { eq: 'SIGNATURE' } } });
      expect(institution?.timeline.nodes.every(({ kind, citations }) => kind === 'SIGNATURE' && citations.totalCount > 0)).toBe(true);
      const { programme } = await client.listProgrammeTimeline({ by: { slug: 'smi' } });
      expect(programme?.timeline.nodes.map(({ kind }) => kind)).toContain('EDITION_START');
    });
  });

  describe('a connection', () => {
    it('tells whom somebody takes part in the same things with, and in how many ways', async () => {
      const { country } = await client.listCountryConnections({ by: { code: 'NP' }, filter: { actor: { institution: {} } } });
      const [nearest] = country?.connections.nodes ?? [];
      expect(nearest).toMatchObject({ length: 2, actor: { __typename: 'Institution' } });
      expect(nearest.path.map(({ ordinal }) => ordinal)).toEqual(nearest.path.map((_, i) => nearest.path[0].ordinal + i));
      const { institution } = await client.listInstitutionConnections({ by: { slug: 'kemenperin' }, first: 3 });
      expect(institution?.connections.nodes).toHaveLength(3);
    });

    it('of two records is every way between them, shortest first', async () => {
      const { country } = await client.getCountry({ by: { code: 'NP' } });
      const { institution } = await client.getInstitution({ by: { slug: 'kemenperin' } });
      const ways = await client.paths({ from: country!.id, to: institution!.id, maxLength: 3 }).toArray({ limit: 50 });
      expect(ways.length).toBeGreaterThan(0);
      for (const { steps, length } of ways) {
        expect([steps[0].node.id, steps[length].node.id]).toEqual([country!.id, institution!.id]);
        expect(steps.slice(1).every(({ links }) => links.length > 0)).toBe(true);
      }
      expect(ways.map(({ length }) => length)).toEqual(ways.map(({ length }) => length).sort((a, b) => a - b));
    });
  });
});
