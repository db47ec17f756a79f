/** An answer in the registry's own form and without cursors, whose text each target chooses. */
export const agreed = (_operation, data) => JSON.parse(JSON.stringify(data, (key, value) => (key === 'endCursor' || key === 'pageInfo' ? undefined : value)));

const name = (record) => record && { name: record.title };
const nodes = (connection, form) => ({ nodes: connection.nodes.map(form) });

/** PostGraphile's answers, field by field in the registry's words. */
export const fromPostGraphile = {
  Q1: ({ agreementByRowId: a }) => ({
    agreement: a && {
      id: `agr_${a.rowId}`,
      name: a.title,
      type: a.type,
      signedOn: a.signedOn,
      parties: nodes(a.agreementPartiesByAgreementId, ({ capacity, institution }) => ({
        capacity,
        actor: { name: institution.title, country: name(institution.countryByCountryId) },
      })),
      signatures: {
        nodes: a.agreementPartiesByAgreementId.nodes.flatMap(({ signaturesByPartyId }) =>
          signaturesByPartyId.nodes.map(({ signedOn, personByPersonId, positionByPositionId }) => ({
            signedOn,
            person: name(personByPersonId),
            position: name(positionByPositionId),
          })),
        ),
      },
    },
  }),
  Q2: ({ allAgreements }) => ({
    agreements: nodes(allAgreements, (a) => ({
      id: `agr_${a.rowId}`,
      name: a.title,
      signedOn: a.signedOn,
      parties: nodes(a.agreementPartiesByAgreementId, ({ capacity, institution }) => ({ capacity, actor: name(institution) })),
      programmes: nodes(a.programmeAgreementsByAgreementId, ({ programmeByProgrammeId: g }) => ({
        name: g.title,
        status: g.status,
        editions: nodes(g.editionsByProgrammeId, (e) => ({
          name: e.title,
          startsOn: e.startsOn,
          countryRoles: { totalCount: e.editionCountriesByEditionId.totalCount },
        })),
      })),
    })),
  }),
  Q3: ({ countryByCode: c }) => ({
    country: c && {
      name: c.title,
      editionRoles: {
        totalCount: c.editionCountriesByCountryId.totalCount,
        ...nodes(c.editionCountriesByCountryId, ({ role, editionByEditionId: e }) => ({
          role,
          edition: { name: e.title, startsOn: e.startsOn, programme: name(e.programmeByProgrammeId) },
        })),
      },
    },
  }),
  Q4: ({ peersParticipantsOf }) => ({
    participantStats: {
      groups: peersParticipantsOf.nodes.map(({ code, title, year, count, isSuppressed }) => ({
        country: code && { code, name: title },
        year,
        count,
        isSuppressed,
      })),
    },
  }),
  Q5: ({ countryByCode: c }) => ({
    country: c && {
      name: c.title,
      institutions: { totalCount: c.institutionsByCountryId.totalCount },
      editionRoles: { totalCount: c.editionCountriesByCountryId.totalCount },
      agreements: { totalCount: c.agreementPartiesByCountryId.totalCount },
    },
  }),
  Q6: ({ allProgrammes }) => ({
    programmes: nodes(allProgrammes, (g) => ({
      id: `prg_${g.rowId}`,
      name: g.title,
      actors: nodes(g.programmeActorsByProgrammeId, ({ cooperationRole, functionRole, institution }) => ({
        cooperationRole,
        functionRole,
        actor: { name: institution.title, country: name(institution.countryByCountryId) },
      })),
      agreements: nodes(g.programmeAgreementsByProgrammeId, ({ agreementByAgreementId }) => name(agreementByAgreementId)),
    })),
  }),
};
