import type { Call } from '../call.js';
import type { RequestOptions } from '../options.js';
import type { Pages, PagingOptions } from '../pages.js';
import type { InfiniteQueryOptions, QueryKey, QueryOptions } from '../queryOptions.js';
import * as documents from './documents.js';
import type * as types from './operations.js';

/** The ready operations, each as a method of its name. */
export interface Operations {
  /**
   * One agreement: what it says, who is party to it and who signed, what became of it, and where each fact comes from.
   * The programmes under it come with their editions and the countries that took part.
   */
  getAgreement(variables: types.GetAgreementQueryVariables, options?: RequestOptions): Call<types.GetAgreementQuery>;
  /** A page of agreements with their parties, the latest signed first if nothing else is asked for. */
  listAgreements(variables?: types.ListAgreementsQueryVariables, options?: RequestOptions): Call<types.ListAgreementsQuery>;
  /**
   * Agreements that end between two days, both included, the soonest first, with their parties and the programmes under them.
   * `withoutKnownEnd` counts those of which no source says when they end: they may be among them or not.
   */
  listExpiringAgreements(variables: types.ListExpiringAgreementsQueryVariables, options?: RequestOptions): Call<types.ListExpiringAgreementsQuery>;
  /** Changes of the registry in the order in which they were made, behind a cursor: for whoever keeps a copy and asks now and then. `subscribe` gets the same live. */
  listChanges(variables?: types.ListChangesQueryVariables, options?: RequestOptions): Call<types.ListChangesQuery>;
  /** The latest change: its cursor is where to begin for whoever copies the registry now. */
  getLatestChange(variables?: types.GetLatestChangeQueryVariables, options?: RequestOptions): Call<types.GetLatestChangeQuery>;
  /** A page of citations: which field of which record rests on which place in which source. */
  listCitations(variables?: types.ListCitationsQueryVariables, options?: RequestOptions): Call<types.ListCitationsQuery>;
  /** A page of codes of any scheme, each with what bears it: `{ scheme: { code: { eq: "DAC-5" } } }` is a list of sectors. */
  listCodes(variables?: types.ListCodesQueryVariables, options?: RequestOptions): Call<types.ListCodesQuery>;
  /** What to show people instead of the values of enums, in the language asked for. */
  listEnumLabels(variables?: types.ListEnumLabelsQueryVariables, options?: RequestOptions): Call<types.ListEnumLabelsQuery>;
  /**
   * A country's profile: the groups it belongs to, its agreements, institutions and programmes, and the editions it took part in.
   * `asOf` decides which memberships hold; without it they are those of today.
   */
  getCountry(variables: types.GetCountryQueryVariables, options?: RequestOptions): Call<types.GetCountryQuery>;
  /** A page of countries by their codes. */
  listCountries(variables?: types.ListCountriesQueryVariables, options?: RequestOptions): Call<types.ListCountriesQuery>;
  /** All agreements of a country, page by page: where GetCountry shows only the first. */
  listCountryAgreements(variables: types.ListCountryAgreementsQueryVariables, options?: RequestOptions): Call<types.ListCountryAgreementsQuery>;
  /**
   * A group of countries: its members with since when and until when, its names, and its part in programmes.
   * `asOf` decides which memberships hold; without it they are those of today.
   */
  getCountryGroup(variables: types.GetCountryGroupQueryVariables, options?: RequestOptions): Call<types.GetCountryGroupQuery>;
  /** A page of groups of countries, each with how many memberships are known, past ones too. */
  listCountryGroups(variables?: types.ListCountryGroupsQueryVariables, options?: RequestOptions): Call<types.ListCountryGroupsQuery>;
  /**
   * The agenda of an edition: its sessions in order, where each is, who hosts, makes or speaks, and what is shown.
   * A session's `status` says whether it was held or only planned.
   */
  getEditionAgenda(variables: types.GetEditionAgendaQueryVariables, options?: RequestOptions): Call<types.GetEditionAgendaQuery>;
  /** A page of editions, the latest first if nothing else is asked for: of which programme, where and when, how many took part. */
  listEditions(variables?: types.ListEditionsQueryVariables, options?: RequestOptions): Call<types.ListEditionsQuery>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  listEvents(variables?: types.ListEventsQueryVariables, options?: RequestOptions): Call<types.ListEventsQuery>;
  /** One event: what it is part of and what its parts are, what led to it and followed, who took part, and what was signed there by whom. */
  getEvent(variables: types.GetEventQueryVariables, options?: RequestOptions): Call<types.GetEventQuery>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  listFigures(variables?: types.ListFiguresQueryVariables, options?: RequestOptions): Call<types.ListFiguresQuery>;
  /** One figure as its source states it: of what, of which day, by whom, and where it stands. */
  getFigure(variables: types.GetFigureQueryVariables, options?: RequestOptions): Call<types.GetFigureQuery>;
  /**
   * One institution: its names, units and relations, its agreements and its part in programmes.
   * What its units signed and do counts as its own, unless `withUnits` is false.
   */
  getInstitution(variables: types.GetInstitutionQueryVariables, options?: RequestOptions): Call<types.GetInstitutionQuery>;
  /** A page of institutions, units among them. */
  listInstitutions(variables?: types.ListInstitutionsQueryVariables, options?: RequestOptions): Call<types.ListInstitutionsQuery>;
  /**
   * All agreements of an institution, page by page: where GetInstitution shows only the first.
   * What its units signed counts as its own, unless `withUnits` is false.
   */
  listInstitutionAgreements(variables: types.ListInstitutionAgreementsQueryVariables, options?: RequestOptions): Call<types.ListInstitutionAgreementsQuery>;
  /** Any record by its global id: what it is (`__typename`), what it is called, and enough to link to it. */
  getNode(variables: types.GetNodeQueryVariables, options?: RequestOptions): Call<types.GetNodeQuery>;
  /** Records by their global ids, in the order given, null where nothing has such an id: what each is and what it is called. At most 100. */
  getNodes(variables: types.GetNodesQueryVariables, options?: RequestOptions): Call<types.GetNodesQuery>;
  /** Someone who holds a public office: which offices and when, what they signed, where they took part. Participants of programmes are never here. */
  getPerson(variables: types.GetPersonQueryVariables, options?: RequestOptions): Call<types.GetPersonQuery>;
  /** A page of people who hold public offices, with the offices. */
  listPeople(variables?: types.ListPeopleQueryVariables, options?: RequestOptions): Call<types.ListPeopleQuery>;
  /** One place: what it is part of and what its parts are, the institutions there, and the editions and events that were held there. */
  getPlace(variables: types.GetPlaceQueryVariables, options?: RequestOptions): Call<types.GetPlaceQuery>;
  /** A page of places, each with the one it is part of. */
  listPlaces(variables?: types.ListPlacesQueryVariables, options?: RequestOptions): Call<types.ListPlacesQuery>;
  /** One office: whose it is, who has held it and when, and what was signed by it or on behalf of it. */
  getPosition(variables: types.GetPositionQueryVariables, options?: RequestOptions): Call<types.GetPositionQuery>;
  /** A page of offices that people hold. */
  listPositions(variables?: types.ListPositionsQueryVariables, options?: RequestOptions): Call<types.ListPositionsQuery>;
  /**
   * A programme page: its names, the pillar it stands under, who has which part in it, the agreements behind it,
   * and each time it was held, with places, dates, counts and countries.
   */
  getProgramme(variables: types.GetProgrammeQueryVariables, options?: RequestOptions): Call<types.GetProgrammeQuery>;
  /** A page of programmes, each with the one it is part of and how often it was held. */
  listProgrammes(variables?: types.ListProgrammesQueryVariables, options?: RequestOptions): Call<types.ListProgrammesQuery>;
  /** How much the registry holds of each kind of record: the figures of a front page. */
  getRegistryCounts(variables?: types.GetRegistryCountsQueryVariables, options?: RequestOptions): Call<types.GetRegistryCountsQuery>;
  /** Records found by any of their names, in either language; capitals, accents and typing errors do not matter. */
  search(variables: types.SearchQueryVariables, options?: RequestOptions): Call<types.SearchQuery>;
  /** One session of an edition: where it was, who hosted, made or spoke, what was shown, and who each actor is. */
  getSession(variables: types.GetSessionQueryVariables, options?: RequestOptions): Call<types.GetSessionQuery>;
  /** A page of sessions, by edition and place in its agenda if nothing else is asked for. */
  listSessions(variables?: types.ListSessionsQueryVariables, options?: RequestOptions): Call<types.ListSessionsQuery>;
  /** One source, and the facts that rest on it: of which record, which field, and where in the source. */
  getSource(variables: types.GetSourceQueryVariables, options?: RequestOptions): Call<types.GetSourceQuery>;
  /** A page of sources, the latest published first if nothing else is asked for. */
  listSources(variables?: types.ListSourcesQueryVariables, options?: RequestOptions): Call<types.ListSourcesQuery>;
  /** A page of what people said: goals, definitions, opinions. None of it is a fact of the registry; `citations` says where to read it. */
  listStatements(variables?: types.ListStatementsQueryVariables, options?: RequestOptions): Call<types.ListStatementsQuery>;
  /** A page of what was undertaken, by whom and at which event, with what fulfils it and how many days that took. */
  listCommitments(variables?: types.ListCommitmentsQueryVariables, options?: RequestOptions): Call<types.ListCommitmentsQuery>;
  /** Someone who acts but whom no source names: what is said about them, and what they did. */
  getUnnamedActor(variables: types.GetUnnamedActorQueryVariables, options?: RequestOptions): Call<types.GetUnnamedActorQuery>;
  /** A page of actors whom no source names. */
  listUnnamedActors(variables?: types.ListUnnamedActorsQueryVariables, options?: RequestOptions): Call<types.ListUnnamedActorsQuery>;
}

/** The lists among the ready operations, each from its first record to its last. */
export interface Lists {
  /** A page of agreements with their parties, the latest signed first if nothing else is asked for. */
  agreements(variables?: types.ListAgreementsQueryVariables, options?: PagingOptions): Pages<types.ListAgreementsQuery['agreements']>;
  /**
   * Agreements that end between two days, both included, the soonest first, with their parties and the programmes under them.
   * `withoutKnownEnd` counts those of which no source says when they end: they may be among them or not.
   */
  expiringAgreements(variables: types.ListExpiringAgreementsQueryVariables, options?: PagingOptions): Pages<types.ListExpiringAgreementsQuery['agreements']>;
  /** Changes of the registry in the order in which they were made, behind a cursor: for whoever keeps a copy and asks now and then. `subscribe` gets the same live. */
  changes(variables?: types.ListChangesQueryVariables, options?: PagingOptions): Pages<types.ListChangesQuery['changes']>;
  /** A page of citations: which field of which record rests on which place in which source. */
  citations(variables?: types.ListCitationsQueryVariables, options?: PagingOptions): Pages<types.ListCitationsQuery['citations']>;
  /** A page of codes of any scheme, each with what bears it: `{ scheme: { code: { eq: "DAC-5" } } }` is a list of sectors. */
  codes(variables?: types.ListCodesQueryVariables, options?: PagingOptions): Pages<types.ListCodesQuery['codes']>;
  /** What to show people instead of the values of enums, in the language asked for. */
  enumLabels(variables?: types.ListEnumLabelsQueryVariables, options?: PagingOptions): Pages<types.ListEnumLabelsQuery['enumLabels']>;
  /** A page of countries by their codes. */
  countries(variables?: types.ListCountriesQueryVariables, options?: PagingOptions): Pages<types.ListCountriesQuery['countries']>;
  /** All agreements of a country, page by page: where GetCountry shows only the first. */
  countryAgreements(variables: types.ListCountryAgreementsQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListCountryAgreementsQuery['country']>['agreements']>;
  /** A page of groups of countries, each with how many memberships are known, past ones too. */
  countryGroups(variables?: types.ListCountryGroupsQueryVariables, options?: PagingOptions): Pages<types.ListCountryGroupsQuery['countryGroups']>;
  /** A page of editions, the latest first if nothing else is asked for: of which programme, where and when, how many took part. */
  editions(variables?: types.ListEditionsQueryVariables, options?: PagingOptions): Pages<types.ListEditionsQuery['editions']>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  events(variables?: types.ListEventsQueryVariables, options?: PagingOptions): Pages<types.ListEventsQuery['events']>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  figures(variables?: types.ListFiguresQueryVariables, options?: PagingOptions): Pages<types.ListFiguresQuery['figures']>;
  /** A page of institutions, units among them. */
  institutions(variables?: types.ListInstitutionsQueryVariables, options?: PagingOptions): Pages<types.ListInstitutionsQuery['institutions']>;
  /**
   * All agreements of an institution, page by page: where GetInstitution shows only the first.
   * What its units signed counts as its own, unless `withUnits` is false.
   */
  institutionAgreements(variables: types.ListInstitutionAgreementsQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListInstitutionAgreementsQuery['institution']>['agreements']>;
  /** A page of people who hold public offices, with the offices. */
  people(variables?: types.ListPeopleQueryVariables, options?: PagingOptions): Pages<types.ListPeopleQuery['people']>;
  /** A page of places, each with the one it is part of. */
  places(variables?: types.ListPlacesQueryVariables, options?: PagingOptions): Pages<types.ListPlacesQuery['places']>;
  /** A page of offices that people hold. */
  positions(variables?: types.ListPositionsQueryVariables, options?: PagingOptions): Pages<types.ListPositionsQuery['positions']>;
  /** A page of programmes, each with the one it is part of and how often it was held. */
  programmes(variables?: types.ListProgrammesQueryVariables, options?: PagingOptions): Pages<types.ListProgrammesQuery['programmes']>;
  /** A page of sessions, by edition and place in its agenda if nothing else is asked for. */
  sessions(variables?: types.ListSessionsQueryVariables, options?: PagingOptions): Pages<types.ListSessionsQuery['sessions']>;
  /** A page of sources, the latest published first if nothing else is asked for. */
  sources(variables?: types.ListSourcesQueryVariables, options?: PagingOptions): Pages<types.ListSourcesQuery['sources']>;
  /** A page of what people said: goals, definitions, opinions. None of it is a fact of the registry; `citations` says where to read it. */
  statements(variables?: types.ListStatementsQueryVariables, options?: PagingOptions): Pages<types.ListStatementsQuery['statements']>;
  /** A page of what was undertaken, by whom and at which event, with what fulfils it and how many days that took. */
  commitments(variables?: types.ListCommitmentsQueryVariables, options?: PagingOptions): Pages<types.ListCommitmentsQuery['commitments']>;
  /** A page of actors whom no source names. */
  unnamedActors(variables?: types.ListUnnamedActorsQueryVariables, options?: PagingOptions): Pages<types.ListUnnamedActorsQuery['unnamedActors']>;
}

/** The ready queries as options for TanStack Query; of a list, `infinite` has those for reading it page by page. */
export interface OptionsOfQueries {
  /**
   * One agreement: what it says, who is party to it and who signed, what became of it, and where each fact comes from.
   * The programmes under it come with their editions and the countries that took part.
   */
  getAgreement(variables: types.GetAgreementQueryVariables): QueryOptions<types.GetAgreementQuery>;
  /** A page of agreements with their parties, the latest signed first if nothing else is asked for. */
  listAgreements(variables?: types.ListAgreementsQueryVariables): QueryOptions<types.ListAgreementsQuery>;
  /**
   * Agreements that end between two days, both included, the soonest first, with their parties and the programmes under them.
   * `withoutKnownEnd` counts those of which no source says when they end: they may be among them or not.
   */
  listExpiringAgreements(variables: types.ListExpiringAgreementsQueryVariables): QueryOptions<types.ListExpiringAgreementsQuery>;
  /** Changes of the registry in the order in which they were made, behind a cursor: for whoever keeps a copy and asks now and then. `subscribe` gets the same live. */
  listChanges(variables?: types.ListChangesQueryVariables): QueryOptions<types.ListChangesQuery>;
  /** The latest change: its cursor is where to begin for whoever copies the registry now. */
  getLatestChange(variables?: types.GetLatestChangeQueryVariables): QueryOptions<types.GetLatestChangeQuery>;
  /** A page of citations: which field of which record rests on which place in which source. */
  listCitations(variables?: types.ListCitationsQueryVariables): QueryOptions<types.ListCitationsQuery>;
  /** A page of codes of any scheme, each with what bears it: `{ scheme: { code: { eq: "DAC-5" } } }` is a list of sectors. */
  listCodes(variables?: types.ListCodesQueryVariables): QueryOptions<types.ListCodesQuery>;
  /** What to show people instead of the values of enums, in the language asked for. */
  listEnumLabels(variables?: types.ListEnumLabelsQueryVariables): QueryOptions<types.ListEnumLabelsQuery>;
  /**
   * A country's profile: the groups it belongs to, its agreements, institutions and programmes, and the editions it took part in.
   * `asOf` decides which memberships hold; without it they are those of today.
   */
  getCountry(variables: types.GetCountryQueryVariables): QueryOptions<types.GetCountryQuery>;
  /** A page of countries by their codes. */
  listCountries(variables?: types.ListCountriesQueryVariables): QueryOptions<types.ListCountriesQuery>;
  /** All agreements of a country, page by page: where GetCountry shows only the first. */
  listCountryAgreements(variables: types.ListCountryAgreementsQueryVariables): QueryOptions<types.ListCountryAgreementsQuery>;
  /**
   * A group of countries: its members with since when and until when, its names, and its part in programmes.
   * `asOf` decides which memberships hold; without it they are those of today.
   */
  getCountryGroup(variables: types.GetCountryGroupQueryVariables): QueryOptions<types.GetCountryGroupQuery>;
  /** A page of groups of countries, each with how many memberships are known, past ones too. */
  listCountryGroups(variables?: types.ListCountryGroupsQueryVariables): QueryOptions<types.ListCountryGroupsQuery>;
  /**
   * The agenda of an edition: its sessions in order, where each is, who hosts, makes or speaks, and what is shown.
   * A session's `status` says whether it was held or only planned.
   */
  getEditionAgenda(variables: types.GetEditionAgendaQueryVariables): QueryOptions<types.GetEditionAgendaQuery>;
  /** A page of editions, the latest first if nothing else is asked for: of which programme, where and when, how many took part. */
  listEditions(variables?: types.ListEditionsQueryVariables): QueryOptions<types.ListEditionsQuery>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  listEvents(variables?: types.ListEventsQueryVariables): QueryOptions<types.ListEventsQuery>;
  /** One event: what it is part of and what its parts are, what led to it and followed, who took part, and what was signed there by whom. */
  getEvent(variables: types.GetEventQueryVariables): QueryOptions<types.GetEventQuery>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  listFigures(variables?: types.ListFiguresQueryVariables): QueryOptions<types.ListFiguresQuery>;
  /** One figure as its source states it: of what, of which day, by whom, and where it stands. */
  getFigure(variables: types.GetFigureQueryVariables): QueryOptions<types.GetFigureQuery>;
  /**
   * One institution: its names, units and relations, its agreements and its part in programmes.
   * What its units signed and do counts as its own, unless `withUnits` is false.
   */
  getInstitution(variables: types.GetInstitutionQueryVariables): QueryOptions<types.GetInstitutionQuery>;
  /** A page of institutions, units among them. */
  listInstitutions(variables?: types.ListInstitutionsQueryVariables): QueryOptions<types.ListInstitutionsQuery>;
  /**
   * All agreements of an institution, page by page: where GetInstitution shows only the first.
   * What its units signed counts as its own, unless `withUnits` is false.
   */
  listInstitutionAgreements(variables: types.ListInstitutionAgreementsQueryVariables): QueryOptions<types.ListInstitutionAgreementsQuery>;
  /** Any record by its global id: what it is (`__typename`), what it is called, and enough to link to it. */
  getNode(variables: types.GetNodeQueryVariables): QueryOptions<types.GetNodeQuery>;
  /** Records by their global ids, in the order given, null where nothing has such an id: what each is and what it is called. At most 100. */
  getNodes(variables: types.GetNodesQueryVariables): QueryOptions<types.GetNodesQuery>;
  /** Someone who holds a public office: which offices and when, what they signed, where they took part. Participants of programmes are never here. */
  getPerson(variables: types.GetPersonQueryVariables): QueryOptions<types.GetPersonQuery>;
  /** A page of people who hold public offices, with the offices. */
  listPeople(variables?: types.ListPeopleQueryVariables): QueryOptions<types.ListPeopleQuery>;
  /** One place: what it is part of and what its parts are, the institutions there, and the editions and events that were held there. */
  getPlace(variables: types.GetPlaceQueryVariables): QueryOptions<types.GetPlaceQuery>;
  /** A page of places, each with the one it is part of. */
  listPlaces(variables?: types.ListPlacesQueryVariables): QueryOptions<types.ListPlacesQuery>;
  /** One office: whose it is, who has held it and when, and what was signed by it or on behalf of it. */
  getPosition(variables: types.GetPositionQueryVariables): QueryOptions<types.GetPositionQuery>;
  /** A page of offices that people hold. */
  listPositions(variables?: types.ListPositionsQueryVariables): QueryOptions<types.ListPositionsQuery>;
  /**
   * A programme page: its names, the pillar it stands under, who has which part in it, the agreements behind it,
   * and each time it was held, with places, dates, counts and countries.
   */
  getProgramme(variables: types.GetProgrammeQueryVariables): QueryOptions<types.GetProgrammeQuery>;
  /** A page of programmes, each with the one it is part of and how often it was held. */
  listProgrammes(variables?: types.ListProgrammesQueryVariables): QueryOptions<types.ListProgrammesQuery>;
  /** How much the registry holds of each kind of record: the figures of a front page. */
  getRegistryCounts(variables?: types.GetRegistryCountsQueryVariables): QueryOptions<types.GetRegistryCountsQuery>;
  /** Records found by any of their names, in either language; capitals, accents and typing errors do not matter. */
  search(variables: types.SearchQueryVariables): QueryOptions<types.SearchQuery>;
  /** One session of an edition: where it was, who hosted, made or spoke, what was shown, and who each actor is. */
  getSession(variables: types.GetSessionQueryVariables): QueryOptions<types.GetSessionQuery>;
  /** A page of sessions, by edition and place in its agenda if nothing else is asked for. */
  listSessions(variables?: types.ListSessionsQueryVariables): QueryOptions<types.ListSessionsQuery>;
  /** One source, and the facts that rest on it: of which record, which field, and where in the source. */
  getSource(variables: types.GetSourceQueryVariables): QueryOptions<types.GetSourceQuery>;
  /** A page of sources, the latest published first if nothing else is asked for. */
  listSources(variables?: types.ListSourcesQueryVariables): QueryOptions<types.ListSourcesQuery>;
  /** A page of what people said: goals, definitions, opinions. None of it is a fact of the registry; `citations` says where to read it. */
  listStatements(variables?: types.ListStatementsQueryVariables): QueryOptions<types.ListStatementsQuery>;
  /** A page of what was undertaken, by whom and at which event, with what fulfils it and how many days that took. */
  listCommitments(variables?: types.ListCommitmentsQueryVariables): QueryOptions<types.ListCommitmentsQuery>;
  /** Someone who acts but whom no source names: what is said about them, and what they did. */
  getUnnamedActor(variables: types.GetUnnamedActorQueryVariables): QueryOptions<types.GetUnnamedActorQuery>;
  /** A page of actors whom no source names. */
  listUnnamedActors(variables?: types.ListUnnamedActorsQueryVariables): QueryOptions<types.ListUnnamedActorsQuery>;
  readonly agreements: { infinite(variables?: types.ListAgreementsQueryVariables): InfiniteQueryOptions<types.ListAgreementsQuery> };
  readonly expiringAgreements: { infinite(variables: types.ListExpiringAgreementsQueryVariables): InfiniteQueryOptions<types.ListExpiringAgreementsQuery> };
  readonly changes: { infinite(variables?: types.ListChangesQueryVariables): InfiniteQueryOptions<types.ListChangesQuery> };
  readonly citations: { infinite(variables?: types.ListCitationsQueryVariables): InfiniteQueryOptions<types.ListCitationsQuery> };
  readonly codes: { infinite(variables?: types.ListCodesQueryVariables): InfiniteQueryOptions<types.ListCodesQuery> };
  readonly enumLabels: { infinite(variables?: types.ListEnumLabelsQueryVariables): InfiniteQueryOptions<types.ListEnumLabelsQuery> };
  readonly countries: { infinite(variables?: types.ListCountriesQueryVariables): InfiniteQueryOptions<types.ListCountriesQuery> };
  readonly countryAgreements: { infinite(variables: types.ListCountryAgreementsQueryVariables): InfiniteQueryOptions<types.ListCountryAgreementsQuery> };
  readonly countryGroups: { infinite(variables?: types.ListCountryGroupsQueryVariables): InfiniteQueryOptions<types.ListCountryGroupsQuery> };
  readonly editions: { infinite(variables?: types.ListEditionsQueryVariables): InfiniteQueryOptions<types.ListEditionsQuery> };
  readonly events: { infinite(variables?: types.ListEventsQueryVariables): InfiniteQueryOptions<types.ListEventsQuery> };
  readonly figures: { infinite(variables?: types.ListFiguresQueryVariables): InfiniteQueryOptions<types.ListFiguresQuery> };
  readonly institutions: { infinite(variables?: types.ListInstitutionsQueryVariables): InfiniteQueryOptions<types.ListInstitutionsQuery> };
  readonly institutionAgreements: { infinite(variables: types.ListInstitutionAgreementsQueryVariables): InfiniteQueryOptions<types.ListInstitutionAgreementsQuery> };
  readonly people: { infinite(variables?: types.ListPeopleQueryVariables): InfiniteQueryOptions<types.ListPeopleQuery> };
  readonly places: { infinite(variables?: types.ListPlacesQueryVariables): InfiniteQueryOptions<types.ListPlacesQuery> };
  readonly positions: { infinite(variables?: types.ListPositionsQueryVariables): InfiniteQueryOptions<types.ListPositionsQuery> };
  readonly programmes: { infinite(variables?: types.ListProgrammesQueryVariables): InfiniteQueryOptions<types.ListProgrammesQuery> };
  readonly sessions: { infinite(variables?: types.ListSessionsQueryVariables): InfiniteQueryOptions<types.ListSessionsQuery> };
  readonly sources: { infinite(variables?: types.ListSourcesQueryVariables): InfiniteQueryOptions<types.ListSourcesQuery> };
  readonly statements: { infinite(variables?: types.ListStatementsQueryVariables): InfiniteQueryOptions<types.ListStatementsQuery> };
  readonly commitments: { infinite(variables?: types.ListCommitmentsQueryVariables): InfiniteQueryOptions<types.ListCommitmentsQuery> };
  readonly unnamedActors: { infinite(variables?: types.ListUnnamedActorsQueryVariables): InfiniteQueryOptions<types.ListUnnamedActorsQuery> };
}

/** What the ready queries are about. Each gives the beginning of the keys of all questions about it. */
export interface Keys {
  agreements(): QueryKey;
  changes(): QueryKey;
  citations(): QueryKey;
  codes(): QueryKey;
  commitments(): QueryKey;
  countries(): QueryKey;
  countryGroups(): QueryKey;
  editions(): QueryKey;
  enumLabels(): QueryKey;
  events(): QueryKey;
  figures(): QueryKey;
  institutions(): QueryKey;
  node(): QueryKey;
  nodes(): QueryKey;
  people(): QueryKey;
  places(): QueryKey;
  positions(): QueryKey;
  programmes(): QueryKey;
  registryCounts(): QueryKey;
  search(): QueryKey;
  sessions(): QueryKey;
  sources(): QueryKey;
  statements(): QueryKey;
  unnamedActors(): QueryKey;
}

/** Every ready operation: what is sent for it and comes back. */
export interface OperationMap {
  GetAgreement: { variables: types.GetAgreementQueryVariables; result: types.GetAgreementQuery };
  ListAgreements: { variables: types.ListAgreementsQueryVariables; result: types.ListAgreementsQuery };
  ListExpiringAgreements: { variables: types.ListExpiringAgreementsQueryVariables; result: types.ListExpiringAgreementsQuery };
  ListChanges: { variables: types.ListChangesQueryVariables; result: types.ListChangesQuery };
  GetLatestChange: { variables: types.GetLatestChangeQueryVariables; result: types.GetLatestChangeQuery };
  ListCitations: { variables: types.ListCitationsQueryVariables; result: types.ListCitationsQuery };
  ListCodes: { variables: types.ListCodesQueryVariables; result: types.ListCodesQuery };
  ListEnumLabels: { variables: types.ListEnumLabelsQueryVariables; result: types.ListEnumLabelsQuery };
  GetCountry: { variables: types.GetCountryQueryVariables; result: types.GetCountryQuery };
  ListCountries: { variables: types.ListCountriesQueryVariables; result: types.ListCountriesQuery };
  ListCountryAgreements: { variables: types.ListCountryAgreementsQueryVariables; result: types.ListCountryAgreementsQuery };
  GetCountryGroup: { variables: types.GetCountryGroupQueryVariables; result: types.GetCountryGroupQuery };
  ListCountryGroups: { variables: types.ListCountryGroupsQueryVariables; result: types.ListCountryGroupsQuery };
  GetEditionAgenda: { variables: types.GetEditionAgendaQueryVariables; result: types.GetEditionAgendaQuery };
  ListEditions: { variables: types.ListEditionsQueryVariables; result: types.ListEditionsQuery };
  ListEvents: { variables: types.ListEventsQueryVariables; result: types.ListEventsQuery };
  GetEvent: { variables: types.GetEventQueryVariables; result: types.GetEventQuery };
  ListFigures: { variables: types.ListFiguresQueryVariables; result: types.ListFiguresQuery };
  GetFigure: { variables: types.GetFigureQueryVariables; result: types.GetFigureQuery };
  GetInstitution: { variables: types.GetInstitutionQueryVariables; result: types.GetInstitutionQuery };
  ListInstitutions: { variables: types.ListInstitutionsQueryVariables; result: types.ListInstitutionsQuery };
  ListInstitutionAgreements: { variables: types.ListInstitutionAgreementsQueryVariables; result: types.ListInstitutionAgreementsQuery };
  GetNode: { variables: types.GetNodeQueryVariables; result: types.GetNodeQuery };
  GetNodes: { variables: types.GetNodesQueryVariables; result: types.GetNodesQuery };
  GetPerson: { variables: types.GetPersonQueryVariables; result: types.GetPersonQuery };
  ListPeople: { variables: types.ListPeopleQueryVariables; result: types.ListPeopleQuery };
  GetPlace: { variables: types.GetPlaceQueryVariables; result: types.GetPlaceQuery };
  ListPlaces: { variables: types.ListPlacesQueryVariables; result: types.ListPlacesQuery };
  GetPosition: { variables: types.GetPositionQueryVariables; result: types.GetPositionQuery };
  ListPositions: { variables: types.ListPositionsQueryVariables; result: types.ListPositionsQuery };
  GetProgramme: { variables: types.GetProgrammeQueryVariables; result: types.GetProgrammeQuery };
  ListProgrammes: { variables: types.ListProgrammesQueryVariables; result: types.ListProgrammesQuery };
  GetRegistryCounts: { variables: types.GetRegistryCountsQueryVariables; result: types.GetRegistryCountsQuery };
  Search: { variables: types.SearchQueryVariables; result: types.SearchQuery };
  GetSession: { variables: types.GetSessionQueryVariables; result: types.GetSessionQuery };
  ListSessions: { variables: types.ListSessionsQueryVariables; result: types.ListSessionsQuery };
  GetSource: { variables: types.GetSourceQueryVariables; result: types.GetSourceQuery };
  ListSources: { variables: types.ListSourcesQueryVariables; result: types.ListSourcesQuery };
  ListStatements: { variables: types.ListStatementsQueryVariables; result: types.ListStatementsQuery };
  ListCommitments: { variables: types.ListCommitmentsQueryVariables; result: types.ListCommitmentsQuery };
  GetUnnamedActor: { variables: types.GetUnnamedActorQueryVariables; result: types.GetUnnamedActorQuery };
  ListUnnamedActors: { variables: types.ListUnnamedActorsQueryVariables; result: types.ListUnnamedActorsQuery };
}

/** Of each method: its document; of a query, what it is about; of a list, where in the answer it stands. */
export const table: Readonly<Record<keyof Operations, readonly [document: unknown, group?: string, connection?: string]>> = {
  getAgreement: [documents.GetAgreement, 'agreements'],
  listAgreements: [documents.ListAgreements, 'agreements', 'agreements'],
  listExpiringAgreements: [documents.ListExpiringAgreements, 'agreements', 'agreements'],
  listChanges: [documents.ListChanges, 'changes', 'changes'],
  getLatestChange: [documents.GetLatestChange, 'changes'],
  listCitations: [documents.ListCitations, 'citations', 'citations'],
  listCodes: [documents.ListCodes, 'codes', 'codes'],
  listEnumLabels: [documents.ListEnumLabels, 'enumLabels', 'enumLabels'],
  getCountry: [documents.GetCountry, 'countries'],
  listCountries: [documents.ListCountries, 'countries', 'countries'],
  listCountryAgreements: [documents.ListCountryAgreements, 'agreements', 'country.agreements'],
  getCountryGroup: [documents.GetCountryGroup, 'countryGroups'],
  listCountryGroups: [documents.ListCountryGroups, 'countryGroups', 'countryGroups'],
  getEditionAgenda: [documents.GetEditionAgenda, 'editions'],
  listEditions: [documents.ListEditions, 'editions', 'editions'],
  listEvents: [documents.ListEvents, 'events', 'events'],
  getEvent: [documents.GetEvent, 'events'],
  listFigures: [documents.ListFigures, 'figures', 'figures'],
  getFigure: [documents.GetFigure, 'figures'],
  getInstitution: [documents.GetInstitution, 'institutions'],
  listInstitutions: [documents.ListInstitutions, 'institutions', 'institutions'],
  listInstitutionAgreements: [documents.ListInstitutionAgreements, 'agreements', 'institution.agreements'],
  getNode: [documents.GetNode, 'node'],
  getNodes: [documents.GetNodes, 'nodes'],
  getPerson: [documents.GetPerson, 'people'],
  listPeople: [documents.ListPeople, 'people', 'people'],
  getPlace: [documents.GetPlace, 'places'],
  listPlaces: [documents.ListPlaces, 'places', 'places'],
  getPosition: [documents.GetPosition, 'positions'],
  listPositions: [documents.ListPositions, 'positions', 'positions'],
  getProgramme: [documents.GetProgramme, 'programmes'],
  listProgrammes: [documents.ListProgrammes, 'programmes', 'programmes'],
  getRegistryCounts: [documents.GetRegistryCounts, 'registryCounts'],
  search: [documents.Search, 'search'],
  getSession: [documents.GetSession, 'sessions'],
  listSessions: [documents.ListSessions, 'sessions', 'sessions'],
  getSource: [documents.GetSource, 'sources'],
  listSources: [documents.ListSources, 'sources', 'sources'],
  listStatements: [documents.ListStatements, 'statements', 'statements'],
  listCommitments: [documents.ListCommitments, 'commitments', 'commitments'],
  getUnnamedActor: [documents.GetUnnamedActor, 'unnamedActors'],
  listUnnamedActors: [documents.ListUnnamedActors, 'unnamedActors', 'unnamedActors'],
};
