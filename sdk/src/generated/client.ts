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
  /**
   * How the agreements of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getAgreementFacets(variables?: types.GetAgreementFacetsQueryVariables, options?: RequestOptions): Call<types.GetAgreementFacetsQuery>;
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
   * Whom a country is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
   * `maxLength` says how many links may lie between; 2 is who takes part in the same.
   */
  listCountryConnections(variables: types.ListCountryConnectionsQueryVariables, options?: RequestOptions): Call<types.ListCountryConnectionsQuery>;
  /**
   * Whom an institution is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
   * `maxLength` says how many links may lie between; 2 is who takes part in the same.
   */
  listInstitutionConnections(variables: types.ListInstitutionConnectionsQueryVariables, options?: RequestOptions): Call<types.ListInstitutionConnectionsQuery>;
  /**
   * The ways between two records through agreements, programmes, editions, sessions and events, shortest first. The search is bounded, and
   * `isComplete` says whether it met a bound.
   */
  listPaths(variables: types.ListPathsQueryVariables, options?: RequestOptions): Call<types.ListPathsQuery>;
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
  /**
   * How the editions of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getEditionFacets(variables?: types.GetEditionFacetsQueryVariables, options?: RequestOptions): Call<types.GetEditionFacetsQuery>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  listEvents(variables?: types.ListEventsQueryVariables, options?: RequestOptions): Call<types.ListEventsQuery>;
  /** One event: what it is part of and what its parts are, what led to it and followed, who took part, and what was signed there by whom. */
  getEvent(variables: types.GetEventQueryVariables, options?: RequestOptions): Call<types.GetEventQuery>;
  /** A page of fields for which sources claim different values: every value, who claims it and where, and the one that is shown. */
  listConflicts(variables?: types.ListConflictsQueryVariables, options?: RequestOptions): Call<types.ListConflictsQuery>;
  /** A page of what does not fit between two records, such as a meeting outside the dates of its summit. What sources say is kept all the same. */
  listWarnings(variables?: types.ListWarningsQueryVariables, options?: RequestOptions): Call<types.ListWarningsQuery>;
  /** A page of records all of whose facts rest on one and the same source: of some kinds of records or of sources, or of all. */
  listUncorroborated(variables?: types.ListUncorroboratedQueryVariables, options?: RequestOptions): Call<types.ListUncorroboratedQuery>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  listFigures(variables?: types.ListFiguresQueryVariables, options?: RequestOptions): Call<types.ListFiguresQuery>;
  /** One figure as its source states it: of what, of which day, by whom, and where it stands. */
  getFigure(variables: types.GetFigureQueryVariables, options?: RequestOptions): Call<types.GetFigureQuery>;
  /** The sum of the figures of a list where that means something, else a refusal that says why they are not added and in what they differ. */
  getFigureSum(variables?: types.GetFigureSumQueryVariables, options?: RequestOptions): Call<types.GetFigureSumQuery>;
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
  /**
   * How the institutions of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getInstitutionFacets(variables?: types.GetInstitutionFacetsQueryVariables, options?: RequestOptions): Call<types.GetInstitutionFacetsQuery>;
  /** Enters an agreement with its parties, signatures and provisions, and with where its facts come from. */
  createAgreement(variables: types.CreateAgreementMutationVariables, options?: RequestOptions): Call<types.CreateAgreementMutation>;
  /** Changes an agreement or its parts, if nobody has changed it since it was read. */
  updateAgreement(variables: types.UpdateAgreementMutationVariables, options?: RequestOptions): Call<types.UpdateAgreementMutation>;
  /** Archives an agreement, or takes it out of the archive. */
  archiveAgreement(variables: types.ArchiveAgreementMutationVariables, options?: RequestOptions): Call<types.ArchiveAgreementMutation>;
  /** Enters an institution with its names, identifiers and relations. */
  createInstitution(variables: types.CreateInstitutionMutationVariables, options?: RequestOptions): Call<types.CreateInstitutionMutation>;
  /** Changes an institution or its parts, if nobody has changed it since it was read. */
  updateInstitution(variables: types.UpdateInstitutionMutationVariables, options?: RequestOptions): Call<types.UpdateInstitutionMutation>;
  /** Archives an institution, or takes it out of the archive. */
  archiveInstitution(variables: types.ArchiveInstitutionMutationVariables, options?: RequestOptions): Call<types.ArchiveInstitutionMutation>;
  /** Enters a programme with its partners, editions and links with agreements. */
  createProgramme(variables: types.CreateProgrammeMutationVariables, options?: RequestOptions): Call<types.CreateProgrammeMutation>;
  /** Changes a programme or its parts, if nobody has changed it since it was read. */
  updateProgramme(variables: types.UpdateProgrammeMutationVariables, options?: RequestOptions): Call<types.UpdateProgrammeMutation>;
  /** Archives a programme, or takes it out of the archive. */
  archiveProgramme(variables: types.ArchiveProgrammeMutationVariables, options?: RequestOptions): Call<types.ArchiveProgrammeMutation>;
  /** Enters an edition with its places, countries and sessions. */
  createEdition(variables: types.CreateEditionMutationVariables, options?: RequestOptions): Call<types.CreateEditionMutation>;
  /** Changes an edition or its parts, if nobody has changed it since it was read. */
  updateEdition(variables: types.UpdateEditionMutationVariables, options?: RequestOptions): Call<types.UpdateEditionMutation>;
  /** Archives an edition, or takes it out of the archive. */
  archiveEdition(variables: types.ArchiveEditionMutationVariables, options?: RequestOptions): Call<types.ArchiveEditionMutation>;
  /** Enters an event with who has a part in it. */
  createEvent(variables: types.CreateEventMutationVariables, options?: RequestOptions): Call<types.CreateEventMutation>;
  /** Changes an event or its parts, if nobody has changed it since it was read. */
  updateEvent(variables: types.UpdateEventMutationVariables, options?: RequestOptions): Call<types.UpdateEventMutation>;
  /** Archives an event, or takes it out of the archive. */
  archiveEvent(variables: types.ArchiveEventMutationVariables, options?: RequestOptions): Call<types.ArchiveEventMutation>;
  /** Enters a source with what it is and where it can be read. */
  createSource(variables: types.CreateSourceMutationVariables, options?: RequestOptions): Call<types.CreateSourceMutation>;
  /** Changes a source or its parts, if nobody has changed it since it was read. */
  updateSource(variables: types.UpdateSourceMutationVariables, options?: RequestOptions): Call<types.UpdateSourceMutation>;
  /** Archives a source, or takes it out of the archive. */
  archiveSource(variables: types.ArchiveSourceMutationVariables, options?: RequestOptions): Call<types.ArchiveSourceMutation>;
  /** Enters what a source says about one field of a record. Where that is something else than what is shown, both are kept. */
  addClaim(variables: types.AddClaimMutationVariables, options?: RequestOptions): Call<types.AddClaimMutation>;
  /** Follows a source where sources differ: what it claims is shown from now on. */
  preferClaim(variables: types.PreferClaimMutationVariables, options?: RequestOptions): Call<types.PreferClaimMutation>;
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
  /**
   * How the programmes of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getProgrammeFacets(variables?: types.GetProgrammeFacetsQueryVariables, options?: RequestOptions): Call<types.GetProgrammeFacetsQuery>;
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
  /**
   * Agreements counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several countries, institutions or programmes counts once for each.
   */
  getAgreementStats(variables: types.GetAgreementStatsQueryVariables, options?: RequestOptions): Call<types.GetAgreementStatsQuery>;
  /**
   * Programmes counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several countries, roles or years counts once for each.
   */
  getProgrammeStats(variables: types.GetProgrammeStatsQueryVariables, options?: RequestOptions): Call<types.GetProgrammeStatsQuery>;
  /**
   * Editions counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several countries or places counts once for each.
   */
  getEditionStats(variables: types.GetEditionStatsQueryVariables, options?: RequestOptions): Call<types.GetEditionStatsQuery>;
  /**
   * Institutions counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several roles or programmes counts once for each.
   */
  getInstitutionStats(variables: types.GetInstitutionStatsQueryVariables, options?: RequestOptions): Call<types.GetInstitutionStatsQuery>;
  /** Events counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known. */
  getEventStats(variables: types.GetEventStatsQueryVariables, options?: RequestOptions): Call<types.GetEventStatsQuery>;
  /** Figures counted by up to three things at once: how many there are of each sort, not what they add up to. For that there is GetFigureSum. */
  getFigureStats(variables: types.GetFigureStatsQueryVariables, options?: RequestOptions): Call<types.GetFigureStatsQuery>;
  /**
   * How many took part, in groups of five persons or more: by one thing, the year beside it, and the programme. What may not be told is one group
   * at the end, with `isSuppressed`. A total that is null has a `reason`, and never stands for 0.
   */
  getParticipantStats(variables: types.GetParticipantStatsQueryVariables, options?: RequestOptions): Call<types.GetParticipantStatsQuery>;
  /** What is dated in the life of a country, by time: the editions it is listed for, what it signed, the groups it joined and left. With sources. */
  listCountryTimeline(variables: types.ListCountryTimelineQueryVariables, options?: RequestOptions): Call<types.ListCountryTimelineQuery>;
  /**
   * What is dated in the life of an institution, by time: founded, signed, held, begun and ended. With sources.
   * What its units did counts as its own, unless `withUnits` is false.
   */
  listInstitutionTimeline(variables: types.ListInstitutionTimelineQueryVariables, options?: RequestOptions): Call<types.ListInstitutionTimelineQuery>;
  /** What is dated in the life of a programme, by time: when it began, each time it was held, the agreements behind it. With sources. */
  listProgrammeTimeline(variables: types.ListProgrammeTimelineQueryVariables, options?: RequestOptions): Call<types.ListProgrammeTimelineQuery>;
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
  /**
   * Whom a country is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
   * `maxLength` says how many links may lie between; 2 is who takes part in the same.
   */
  countryConnections(variables: types.ListCountryConnectionsQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListCountryConnectionsQuery['country']>['connections']>;
  /**
   * Whom an institution is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
   * `maxLength` says how many links may lie between; 2 is who takes part in the same.
   */
  institutionConnections(variables: types.ListInstitutionConnectionsQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListInstitutionConnectionsQuery['institution']>['connections']>;
  /**
   * The ways between two records through agreements, programmes, editions, sessions and events, shortest first. The search is bounded, and
   * `isComplete` says whether it met a bound.
   */
  paths(variables: types.ListPathsQueryVariables, options?: PagingOptions): Pages<types.ListPathsQuery['paths']>;
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
  /** A page of fields for which sources claim different values: every value, who claims it and where, and the one that is shown. */
  conflicts(variables?: types.ListConflictsQueryVariables, options?: PagingOptions): Pages<types.ListConflictsQuery['conflicts']>;
  /** A page of what does not fit between two records, such as a meeting outside the dates of its summit. What sources say is kept all the same. */
  warnings(variables?: types.ListWarningsQueryVariables, options?: PagingOptions): Pages<types.ListWarningsQuery['warnings']>;
  /** A page of records all of whose facts rest on one and the same source: of some kinds of records or of sources, or of all. */
  uncorroborated(variables?: types.ListUncorroboratedQueryVariables, options?: PagingOptions): Pages<types.ListUncorroboratedQuery['uncorroborated']>;
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
  /** What is dated in the life of a country, by time: the editions it is listed for, what it signed, the groups it joined and left. With sources. */
  countryTimeline(variables: types.ListCountryTimelineQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListCountryTimelineQuery['country']>['timeline']>;
  /**
   * What is dated in the life of an institution, by time: founded, signed, held, begun and ended. With sources.
   * What its units did counts as its own, unless `withUnits` is false.
   */
  institutionTimeline(variables: types.ListInstitutionTimelineQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListInstitutionTimelineQuery['institution']>['timeline']>;
  /** What is dated in the life of a programme, by time: when it began, each time it was held, the agreements behind it. With sources. */
  programmeTimeline(variables: types.ListProgrammeTimelineQueryVariables, options?: PagingOptions): Pages<NonNullable<types.ListProgrammeTimelineQuery['programme']>['timeline']>;
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
  /**
   * How the agreements of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getAgreementFacets(variables?: types.GetAgreementFacetsQueryVariables): QueryOptions<types.GetAgreementFacetsQuery>;
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
   * Whom a country is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
   * `maxLength` says how many links may lie between; 2 is who takes part in the same.
   */
  listCountryConnections(variables: types.ListCountryConnectionsQueryVariables): QueryOptions<types.ListCountryConnectionsQuery>;
  /**
   * Whom an institution is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
   * `maxLength` says how many links may lie between; 2 is who takes part in the same.
   */
  listInstitutionConnections(variables: types.ListInstitutionConnectionsQueryVariables): QueryOptions<types.ListInstitutionConnectionsQuery>;
  /**
   * The ways between two records through agreements, programmes, editions, sessions and events, shortest first. The search is bounded, and
   * `isComplete` says whether it met a bound.
   */
  listPaths(variables: types.ListPathsQueryVariables): QueryOptions<types.ListPathsQuery>;
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
  /**
   * How the editions of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getEditionFacets(variables?: types.GetEditionFacetsQueryVariables): QueryOptions<types.GetEditionFacetsQuery>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  listEvents(variables?: types.ListEventsQueryVariables): QueryOptions<types.ListEventsQuery>;
  /** One event: what it is part of and what its parts are, what led to it and followed, who took part, and what was signed there by whom. */
  getEvent(variables: types.GetEventQueryVariables): QueryOptions<types.GetEventQuery>;
  /** A page of fields for which sources claim different values: every value, who claims it and where, and the one that is shown. */
  listConflicts(variables?: types.ListConflictsQueryVariables): QueryOptions<types.ListConflictsQuery>;
  /** A page of what does not fit between two records, such as a meeting outside the dates of its summit. What sources say is kept all the same. */
  listWarnings(variables?: types.ListWarningsQueryVariables): QueryOptions<types.ListWarningsQuery>;
  /** A page of records all of whose facts rest on one and the same source: of some kinds of records or of sources, or of all. */
  listUncorroborated(variables?: types.ListUncorroboratedQueryVariables): QueryOptions<types.ListUncorroboratedQuery>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  listFigures(variables?: types.ListFiguresQueryVariables): QueryOptions<types.ListFiguresQuery>;
  /** One figure as its source states it: of what, of which day, by whom, and where it stands. */
  getFigure(variables: types.GetFigureQueryVariables): QueryOptions<types.GetFigureQuery>;
  /** The sum of the figures of a list where that means something, else a refusal that says why they are not added and in what they differ. */
  getFigureSum(variables?: types.GetFigureSumQueryVariables): QueryOptions<types.GetFigureSumQuery>;
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
  /**
   * How the institutions of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getInstitutionFacets(variables?: types.GetInstitutionFacetsQueryVariables): QueryOptions<types.GetInstitutionFacetsQuery>;
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
  /**
   * How the programmes of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
   * another choice can be made. Null is a group like the others: not known.
   */
  getProgrammeFacets(variables?: types.GetProgrammeFacetsQueryVariables): QueryOptions<types.GetProgrammeFacetsQuery>;
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
  /**
   * Agreements counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several countries, institutions or programmes counts once for each.
   */
  getAgreementStats(variables: types.GetAgreementStatsQueryVariables): QueryOptions<types.GetAgreementStatsQuery>;
  /**
   * Programmes counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several countries, roles or years counts once for each.
   */
  getProgrammeStats(variables: types.GetProgrammeStatsQueryVariables): QueryOptions<types.GetProgrammeStatsQuery>;
  /**
   * Editions counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several countries or places counts once for each.
   */
  getEditionStats(variables: types.GetEditionStatsQueryVariables): QueryOptions<types.GetEditionStatsQuery>;
  /**
   * Institutions counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
   * A record with several roles or programmes counts once for each.
   */
  getInstitutionStats(variables: types.GetInstitutionStatsQueryVariables): QueryOptions<types.GetInstitutionStatsQuery>;
  /** Events counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known. */
  getEventStats(variables: types.GetEventStatsQueryVariables): QueryOptions<types.GetEventStatsQuery>;
  /** Figures counted by up to three things at once: how many there are of each sort, not what they add up to. For that there is GetFigureSum. */
  getFigureStats(variables: types.GetFigureStatsQueryVariables): QueryOptions<types.GetFigureStatsQuery>;
  /**
   * How many took part, in groups of five persons or more: by one thing, the year beside it, and the programme. What may not be told is one group
   * at the end, with `isSuppressed`. A total that is null has a `reason`, and never stands for 0.
   */
  getParticipantStats(variables: types.GetParticipantStatsQueryVariables): QueryOptions<types.GetParticipantStatsQuery>;
  /** What is dated in the life of a country, by time: the editions it is listed for, what it signed, the groups it joined and left. With sources. */
  listCountryTimeline(variables: types.ListCountryTimelineQueryVariables): QueryOptions<types.ListCountryTimelineQuery>;
  /**
   * What is dated in the life of an institution, by time: founded, signed, held, begun and ended. With sources.
   * What its units did counts as its own, unless `withUnits` is false.
   */
  listInstitutionTimeline(variables: types.ListInstitutionTimelineQueryVariables): QueryOptions<types.ListInstitutionTimelineQuery>;
  /** What is dated in the life of a programme, by time: when it began, each time it was held, the agreements behind it. With sources. */
  listProgrammeTimeline(variables: types.ListProgrammeTimelineQueryVariables): QueryOptions<types.ListProgrammeTimelineQuery>;
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
  readonly countryConnections: { infinite(variables: types.ListCountryConnectionsQueryVariables): InfiniteQueryOptions<types.ListCountryConnectionsQuery> };
  readonly institutionConnections: { infinite(variables: types.ListInstitutionConnectionsQueryVariables): InfiniteQueryOptions<types.ListInstitutionConnectionsQuery> };
  readonly paths: { infinite(variables: types.ListPathsQueryVariables): InfiniteQueryOptions<types.ListPathsQuery> };
  readonly countries: { infinite(variables?: types.ListCountriesQueryVariables): InfiniteQueryOptions<types.ListCountriesQuery> };
  readonly countryAgreements: { infinite(variables: types.ListCountryAgreementsQueryVariables): InfiniteQueryOptions<types.ListCountryAgreementsQuery> };
  readonly countryGroups: { infinite(variables?: types.ListCountryGroupsQueryVariables): InfiniteQueryOptions<types.ListCountryGroupsQuery> };
  readonly editions: { infinite(variables?: types.ListEditionsQueryVariables): InfiniteQueryOptions<types.ListEditionsQuery> };
  readonly events: { infinite(variables?: types.ListEventsQueryVariables): InfiniteQueryOptions<types.ListEventsQuery> };
  readonly conflicts: { infinite(variables?: types.ListConflictsQueryVariables): InfiniteQueryOptions<types.ListConflictsQuery> };
  readonly warnings: { infinite(variables?: types.ListWarningsQueryVariables): InfiniteQueryOptions<types.ListWarningsQuery> };
  readonly uncorroborated: { infinite(variables?: types.ListUncorroboratedQueryVariables): InfiniteQueryOptions<types.ListUncorroboratedQuery> };
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
  readonly countryTimeline: { infinite(variables: types.ListCountryTimelineQueryVariables): InfiniteQueryOptions<types.ListCountryTimelineQuery> };
  readonly institutionTimeline: { infinite(variables: types.ListInstitutionTimelineQueryVariables): InfiniteQueryOptions<types.ListInstitutionTimelineQuery> };
  readonly programmeTimeline: { infinite(variables: types.ListProgrammeTimelineQueryVariables): InfiniteQueryOptions<types.ListProgrammeTimelineQuery> };
  readonly unnamedActors: { infinite(variables?: types.ListUnnamedActorsQueryVariables): InfiniteQueryOptions<types.ListUnnamedActorsQuery> };
}

/** What the ready queries are about. Each gives the beginning of the keys of all questions about it. */
export interface Keys {
  agreements(): QueryKey;
  changes(): QueryKey;
  citations(): QueryKey;
  codes(): QueryKey;
  commitments(): QueryKey;
  conflicts(): QueryKey;
  countries(): QueryKey;
  countryGroups(): QueryKey;
  editions(): QueryKey;
  enumLabels(): QueryKey;
  events(): QueryKey;
  figures(): QueryKey;
  institutions(): QueryKey;
  node(): QueryKey;
  nodes(): QueryKey;
  participantStats(): QueryKey;
  paths(): QueryKey;
  people(): QueryKey;
  places(): QueryKey;
  positions(): QueryKey;
  programmes(): QueryKey;
  registryCounts(): QueryKey;
  search(): QueryKey;
  sessions(): QueryKey;
  sources(): QueryKey;
  statements(): QueryKey;
  uncorroborated(): QueryKey;
  unnamedActors(): QueryKey;
  warnings(): QueryKey;
}

/** Every ready operation: what is sent for it and comes back. */
export interface OperationMap {
  GetAgreement: { variables: types.GetAgreementQueryVariables; result: types.GetAgreementQuery };
  ListAgreements: { variables: types.ListAgreementsQueryVariables; result: types.ListAgreementsQuery };
  ListExpiringAgreements: { variables: types.ListExpiringAgreementsQueryVariables; result: types.ListExpiringAgreementsQuery };
  GetAgreementFacets: { variables: types.GetAgreementFacetsQueryVariables; result: types.GetAgreementFacetsQuery };
  ListChanges: { variables: types.ListChangesQueryVariables; result: types.ListChangesQuery };
  GetLatestChange: { variables: types.GetLatestChangeQueryVariables; result: types.GetLatestChangeQuery };
  ListCitations: { variables: types.ListCitationsQueryVariables; result: types.ListCitationsQuery };
  ListCodes: { variables: types.ListCodesQueryVariables; result: types.ListCodesQuery };
  ListEnumLabels: { variables: types.ListEnumLabelsQueryVariables; result: types.ListEnumLabelsQuery };
  ListCountryConnections: { variables: types.ListCountryConnectionsQueryVariables; result: types.ListCountryConnectionsQuery };
  ListInstitutionConnections: { variables: types.ListInstitutionConnectionsQueryVariables; result: types.ListInstitutionConnectionsQuery };
  ListPaths: { variables: types.ListPathsQueryVariables; result: types.ListPathsQuery };
  GetCountry: { variables: types.GetCountryQueryVariables; result: types.GetCountryQuery };
  ListCountries: { variables: types.ListCountriesQueryVariables; result: types.ListCountriesQuery };
  ListCountryAgreements: { variables: types.ListCountryAgreementsQueryVariables; result: types.ListCountryAgreementsQuery };
  GetCountryGroup: { variables: types.GetCountryGroupQueryVariables; result: types.GetCountryGroupQuery };
  ListCountryGroups: { variables: types.ListCountryGroupsQueryVariables; result: types.ListCountryGroupsQuery };
  GetEditionAgenda: { variables: types.GetEditionAgendaQueryVariables; result: types.GetEditionAgendaQuery };
  ListEditions: { variables: types.ListEditionsQueryVariables; result: types.ListEditionsQuery };
  GetEditionFacets: { variables: types.GetEditionFacetsQueryVariables; result: types.GetEditionFacetsQuery };
  ListEvents: { variables: types.ListEventsQueryVariables; result: types.ListEventsQuery };
  GetEvent: { variables: types.GetEventQueryVariables; result: types.GetEventQuery };
  ListConflicts: { variables: types.ListConflictsQueryVariables; result: types.ListConflictsQuery };
  ListWarnings: { variables: types.ListWarningsQueryVariables; result: types.ListWarningsQuery };
  ListUncorroborated: { variables: types.ListUncorroboratedQueryVariables; result: types.ListUncorroboratedQuery };
  ListFigures: { variables: types.ListFiguresQueryVariables; result: types.ListFiguresQuery };
  GetFigure: { variables: types.GetFigureQueryVariables; result: types.GetFigureQuery };
  GetFigureSum: { variables: types.GetFigureSumQueryVariables; result: types.GetFigureSumQuery };
  GetInstitution: { variables: types.GetInstitutionQueryVariables; result: types.GetInstitutionQuery };
  ListInstitutions: { variables: types.ListInstitutionsQueryVariables; result: types.ListInstitutionsQuery };
  ListInstitutionAgreements: { variables: types.ListInstitutionAgreementsQueryVariables; result: types.ListInstitutionAgreementsQuery };
  GetInstitutionFacets: { variables: types.GetInstitutionFacetsQueryVariables; result: types.GetInstitutionFacetsQuery };
  CreateAgreement: { variables: types.CreateAgreementMutationVariables; result: types.CreateAgreementMutation };
  UpdateAgreement: { variables: types.UpdateAgreementMutationVariables; result: types.UpdateAgreementMutation };
  ArchiveAgreement: { variables: types.ArchiveAgreementMutationVariables; result: types.ArchiveAgreementMutation };
  CreateInstitution: { variables: types.CreateInstitutionMutationVariables; result: types.CreateInstitutionMutation };
  UpdateInstitution: { variables: types.UpdateInstitutionMutationVariables; result: types.UpdateInstitutionMutation };
  ArchiveInstitution: { variables: types.ArchiveInstitutionMutationVariables; result: types.ArchiveInstitutionMutation };
  CreateProgramme: { variables: types.CreateProgrammeMutationVariables; result: types.CreateProgrammeMutation };
  UpdateProgramme: { variables: types.UpdateProgrammeMutationVariables; result: types.UpdateProgrammeMutation };
  ArchiveProgramme: { variables: types.ArchiveProgrammeMutationVariables; result: types.ArchiveProgrammeMutation };
  CreateEdition: { variables: types.CreateEditionMutationVariables; result: types.CreateEditionMutation };
  UpdateEdition: { variables: types.UpdateEditionMutationVariables; result: types.UpdateEditionMutation };
  ArchiveEdition: { variables: types.ArchiveEditionMutationVariables; result: types.ArchiveEditionMutation };
  CreateEvent: { variables: types.CreateEventMutationVariables; result: types.CreateEventMutation };
  UpdateEvent: { variables: types.UpdateEventMutationVariables; result: types.UpdateEventMutation };
  ArchiveEvent: { variables: types.ArchiveEventMutationVariables; result: types.ArchiveEventMutation };
  CreateSource: { variables: types.CreateSourceMutationVariables; result: types.CreateSourceMutation };
  UpdateSource: { variables: types.UpdateSourceMutationVariables; result: types.UpdateSourceMutation };
  ArchiveSource: { variables: types.ArchiveSourceMutationVariables; result: types.ArchiveSourceMutation };
  AddClaim: { variables: types.AddClaimMutationVariables; result: types.AddClaimMutation };
  PreferClaim: { variables: types.PreferClaimMutationVariables; result: types.PreferClaimMutation };
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
  GetProgrammeFacets: { variables: types.GetProgrammeFacetsQueryVariables; result: types.GetProgrammeFacetsQuery };
  GetRegistryCounts: { variables: types.GetRegistryCountsQueryVariables; result: types.GetRegistryCountsQuery };
  Search: { variables: types.SearchQueryVariables; result: types.SearchQuery };
  GetSession: { variables: types.GetSessionQueryVariables; result: types.GetSessionQuery };
  ListSessions: { variables: types.ListSessionsQueryVariables; result: types.ListSessionsQuery };
  GetSource: { variables: types.GetSourceQueryVariables; result: types.GetSourceQuery };
  ListSources: { variables: types.ListSourcesQueryVariables; result: types.ListSourcesQuery };
  ListStatements: { variables: types.ListStatementsQueryVariables; result: types.ListStatementsQuery };
  ListCommitments: { variables: types.ListCommitmentsQueryVariables; result: types.ListCommitmentsQuery };
  GetAgreementStats: { variables: types.GetAgreementStatsQueryVariables; result: types.GetAgreementStatsQuery };
  GetProgrammeStats: { variables: types.GetProgrammeStatsQueryVariables; result: types.GetProgrammeStatsQuery };
  GetEditionStats: { variables: types.GetEditionStatsQueryVariables; result: types.GetEditionStatsQuery };
  GetInstitutionStats: { variables: types.GetInstitutionStatsQueryVariables; result: types.GetInstitutionStatsQuery };
  GetEventStats: { variables: types.GetEventStatsQueryVariables; result: types.GetEventStatsQuery };
  GetFigureStats: { variables: types.GetFigureStatsQueryVariables; result: types.GetFigureStatsQuery };
  GetParticipantStats: { variables: types.GetParticipantStatsQueryVariables; result: types.GetParticipantStatsQuery };
  ListCountryTimeline: { variables: types.ListCountryTimelineQueryVariables; result: types.ListCountryTimelineQuery };
  ListInstitutionTimeline: { variables: types.ListInstitutionTimelineQueryVariables; result: types.ListInstitutionTimelineQuery };
  ListProgrammeTimeline: { variables: types.ListProgrammeTimelineQueryVariables; result: types.ListProgrammeTimelineQuery };
  GetUnnamedActor: { variables: types.GetUnnamedActorQueryVariables; result: types.GetUnnamedActorQuery };
  ListUnnamedActors: { variables: types.ListUnnamedActorsQueryVariables; result: types.ListUnnamedActorsQuery };
}

/** Each operation: its document, after which its method is named; of a query, what it is about; of a list, where in the answer it stands, if not by that name. */
export const table: readonly (readonly [document: unknown, group?: string, connection?: string])[] = [
  [documents.GetAgreement, 'agreements'],
  [documents.ListAgreements, 'agreements'],
  [documents.ListExpiringAgreements, 'agreements'],
  [documents.GetAgreementFacets, 'agreements'],
  [documents.ListChanges, 'changes'],
  [documents.GetLatestChange, 'changes'],
  [documents.ListCitations, 'citations'],
  [documents.ListCodes, 'codes'],
  [documents.ListEnumLabels, 'enumLabels'],
  [documents.ListCountryConnections, 'countries', 'country.connections'],
  [documents.ListInstitutionConnections, 'institutions', 'institution.connections'],
  [documents.ListPaths, 'paths'],
  [documents.GetCountry, 'countries'],
  [documents.ListCountries, 'countries'],
  [documents.ListCountryAgreements, 'agreements', 'country.agreements'],
  [documents.GetCountryGroup, 'countryGroups'],
  [documents.ListCountryGroups, 'countryGroups'],
  [documents.GetEditionAgenda, 'editions'],
  [documents.ListEditions, 'editions'],
  [documents.GetEditionFacets, 'editions'],
  [documents.ListEvents, 'events'],
  [documents.GetEvent, 'events'],
  [documents.ListConflicts, 'conflicts'],
  [documents.ListWarnings, 'warnings'],
  [documents.ListUncorroborated, 'uncorroborated'],
  [documents.ListFigures, 'figures'],
  [documents.GetFigure, 'figures'],
  [documents.GetFigureSum, 'figures'],
  [documents.GetInstitution, 'institutions'],
  [documents.ListInstitutions, 'institutions'],
  [documents.ListInstitutionAgreements, 'agreements', 'institution.agreements'],
  [documents.GetInstitutionFacets, 'institutions'],
  [documents.CreateAgreement],
  [documents.UpdateAgreement],
  [documents.ArchiveAgreement],
  [documents.CreateInstitution],
  [documents.UpdateInstitution],
  [documents.ArchiveInstitution],
  [documents.CreateProgramme],
  [documents.UpdateProgramme],
  [documents.ArchiveProgramme],
  [documents.CreateEdition],
  [documents.UpdateEdition],
  [documents.ArchiveEdition],
  [documents.CreateEvent],
  [documents.UpdateEvent],
  [documents.ArchiveEvent],
  [documents.CreateSource],
  [documents.UpdateSource],
  [documents.ArchiveSource],
  [documents.AddClaim],
  [documents.PreferClaim],
  [documents.GetNode, 'node'],
  [documents.GetNodes, 'nodes'],
  [documents.GetPerson, 'people'],
  [documents.ListPeople, 'people'],
  [documents.GetPlace, 'places'],
  [documents.ListPlaces, 'places'],
  [documents.GetPosition, 'positions'],
  [documents.ListPositions, 'positions'],
  [documents.GetProgramme, 'programmes'],
  [documents.ListProgrammes, 'programmes'],
  [documents.GetProgrammeFacets, 'programmes'],
  [documents.GetRegistryCounts, 'registryCounts'],
  [documents.Search, 'search'],
  [documents.GetSession, 'sessions'],
  [documents.ListSessions, 'sessions'],
  [documents.GetSource, 'sources'],
  [documents.ListSources, 'sources'],
  [documents.ListStatements, 'statements'],
  [documents.ListCommitments, 'commitments'],
  [documents.GetAgreementStats, 'agreements'],
  [documents.GetProgrammeStats, 'programmes'],
  [documents.GetEditionStats, 'editions'],
  [documents.GetInstitutionStats, 'institutions'],
  [documents.GetEventStats, 'events'],
  [documents.GetFigureStats, 'figures'],
  [documents.GetParticipantStats, 'participantStats'],
  [documents.ListCountryTimeline, 'countries', 'country.timeline'],
  [documents.ListInstitutionTimeline, 'institutions', 'institution.timeline'],
  [documents.ListProgrammeTimeline, 'programmes', 'programme.timeline'],
  [documents.GetUnnamedActor, 'unnamedActors'],
  [documents.ListUnnamedActors, 'unnamedActors'],
];
