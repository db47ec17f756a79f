const page = 20;

const cursorOf = (...keys) => Buffer.from(JSON.stringify(['apollo', ...keys])).toString('base64');
const keysOf = (cursor) => (cursor ? JSON.parse(Buffer.from(cursor, 'base64').toString()).slice(1) : []);

const named = { name: ({ name }, { locale }) => (locale === 'ID' ? (name.id ?? name.en) : (name.en ?? name.id)) };
const nodes =
  (list) =>
  (parent, { first = page }, { many }) => ({ nodes: () => many(list, parent.id, first) });
const actor = (parent, _args, { one }) => one('institution', parent.actor_id);

const first = `select id, name, type, signed_on from agreement where type = $1 order by signed_on desc, id desc limit $2`;
const further = `select id, name, type, signed_on from agreement where type = $1 and (signed_on, id) < ($3, $4) order by signed_on desc, id desc limit $2`;
const programmes = `select id, slug, name, status from programme where slug > $2 order by slug limit $1`;
const roles = `select id, role, edition_id from edition_country where country_id = $1 and id > $3 order by id limit $2`;
const participants = `select json_build_object('en', title) as name, code, year, count, is_suppressed from peers.participants_of($1)`;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** A page whose rows are read once, when nodes or the cursor are asked for. */
function connection(read, keys, totalCount) {
  let rows;
  const page = () => (rows ??= read());
  return {
    totalCount,
    nodes: page,
    pageInfo: async () => {
      const last = (await page()).at(-1);
      return { endCursor: last ? cursorOf(...keys(last)) : null };
    },
  };
}

export const resolvers = {
  Query: {
    agreement: async (_root, { by }, { query }) =>
      (await query('agreement', 'select id, name, type, signed_on from agreement where id = $1', [by.id.slice(4)]))[0] ?? null,
    agreements: (_root, { filter, first: limit = page, after }, { query }) =>
      connection(
        () => (after ? query('further', further, [filter.type.eq, limit, ...keysOf(after)]) : query('first', first, [filter.type.eq, limit])),
        ({ signed_on, id }) => [signed_on, id],
      ),
    country: async (_root, { by }, { query }) => (await query('countryByCode', 'select id, name from country where code = $1', [by.code]))[0] ?? null,
    participantStats: async (_root, { filter }, { query }) => ({ groups: await query('participants', participants, [filter.programme.slug]) }),
    programmes: (_root, { first: limit = page, after }, { query }) =>
      connection(
        () => query('programmes', programmes, [limit, keysOf(after)[0] ?? '']),
        ({ slug, id }) => [slug, id],
      ),
  },
  Actor: { __resolveType: () => 'Institution' },
  Institution: { ...named, country: (parent, _args, { one }) => one('country', parent.country_id) },
  Person: named,
  Position: named,
  Country: {
    ...named,
    institutions: ({ id }, _args, { count }) => ({ totalCount: () => count('institutionsOfCountry', id) }),
    agreements: ({ id }, _args, { count }) => ({ totalCount: () => count('agreementsOfCountry', id) }),
    editionRoles: ({ id }, { first: limit = page, after }, { query, count }) =>
      connection(
        () => query('roles', roles, [id, limit, keysOf(after)[0] ?? beforeAll]),
        (row) => [row.id],
        () => count('editionsOfCountry', id),
      ),
  },
  ParticipantStatsGroup: { country: (group) => (group.code ? group : null), isSuppressed: ({ is_suppressed }) => is_suppressed },
  Agreement: {
    ...named,
    id: ({ id }) => `agr_${id}`,
    signedOn: ({ signed_on }) => signed_on,
    parties: nodes('partiesOfAgreement'),
    signatures: nodes('signaturesOfAgreement'),
    programmes: nodes('programmesOfAgreement'),
  },
  AgreementParty: { actor },
  Signature: {
    signedOn: ({ signed_on }) => signed_on,
    person: ({ person_id }, _args, { one }) => one('person', person_id),
    position: ({ position_id }, _args, { one }) => one('position', position_id),
  },
  Programme: {
    ...named,
    id: ({ id }) => `prg_${id}`,
    actors: nodes('actorsOfProgramme'),
    agreements: nodes('agreementsOfProgramme'),
    editions: nodes('editionsOfProgramme'),
  },
  ProgrammeActor: { cooperationRole: ({ cooperation_role }) => cooperation_role, functionRole: ({ function_role }) => function_role, actor },
  Edition: {
    ...named,
    startsOn: ({ starts_on }) => starts_on,
    programme: ({ programme_id }, _args, { one }) => one('programme', programme_id),
    countryRoles: ({ id }, _args, { count }) => ({ totalCount: () => count('countriesOfEdition', id) }),
  },
  EditionCountry: { edition: ({ edition_id }, _args, { one }) => one('edition', edition_id) },
};
