import type { RequestOptions, Transport } from '../transport.js';
import * as documents from './documents.js';
import type * as types from './operations.js';

/** The ready operations, each as a method of its name. */
export interface Operations {
  /**
   * One agreement: what it says, who is party to it and who signed, what became of it, and where each fact comes from.
   * The programmes under it come with their editions and the countries that took part.
   */
  getAgreement(variables: types.GetAgreementQueryVariables, options?: RequestOptions): Promise<types.GetAgreementQuery>;
  /** A page of agreements with their parties, the latest signed first if nothing else is asked for. */
  listAgreements(variables?: types.ListAgreementsQueryVariables, options?: RequestOptions): Promise<types.ListAgreementsQuery>;
  /**
   * Agreements that end between two days, both included, the soonest first, with their parties and the programmes under them.
   * `withoutKnownEnd` counts those of which no source says when they end: they may be among them or not.
   */
  listExpiringAgreements(variables: types.ListExpiringAgreementsQueryVariables, options?: RequestOptions): Promise<types.ListExpiringAgreementsQuery>;
  /** A page of codes of any scheme, each with what bears it: `{ scheme: { code: { eq: "DAC-5" } } }` is a list of sectors. */
  listCodes(variables?: types.ListCodesQueryVariables, options?: RequestOptions): Promise<types.ListCodesQuery>;
  /** What to show people instead of the values of enums, in the language asked for. */
  listEnumLabels(variables?: types.ListEnumLabelsQueryVariables, options?: RequestOptions): Promise<types.ListEnumLabelsQuery>;
  /**
   * A country's profile: the groups it belongs to, its agreements, institutions and programmes, and the editions it took part in.
   * `asOf` decides which memberships hold; without it they are those of today.
   */
  getCountry(variables: types.GetCountryQueryVariables, options?: RequestOptions): Promise<types.GetCountryQuery>;
  /** A page of countries by their codes. */
  listCountries(variables?: types.ListCountriesQueryVariables, options?: RequestOptions): Promise<types.ListCountriesQuery>;
  /**
   * The agenda of an edition: its sessions in order, where each is, who hosts, makes or speaks, and what is shown.
   * A session's `status` says whether it was held or only planned.
   */
  getEditionAgenda(variables: types.GetEditionAgendaQueryVariables, options?: RequestOptions): Promise<types.GetEditionAgendaQuery>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  listEvents(variables?: types.ListEventsQueryVariables, options?: RequestOptions): Promise<types.ListEventsQuery>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  listFigures(variables?: types.ListFiguresQueryVariables, options?: RequestOptions): Promise<types.ListFiguresQuery>;
  /**
   * One institution: its names, units and relations, its agreements and its part in programmes.
   * What its units signed and do counts as its own, unless `withUnits` is false.
   */
  getInstitution(variables: types.GetInstitutionQueryVariables, options?: RequestOptions): Promise<types.GetInstitutionQuery>;
  /** A page of institutions, units among them. */
  listInstitutions(variables?: types.ListInstitutionsQueryVariables, options?: RequestOptions): Promise<types.ListInstitutionsQuery>;
  /** Any record by its global id: what it is (`__typename`), what it is called, and enough to link to it. */
  getNode(variables: types.GetNodeQueryVariables, options?: RequestOptions): Promise<types.GetNodeQuery>;
  /**
   * A programme page: its names, the pillar it stands under, who has which part in it, the agreements behind it,
   * and each time it was held, with places, dates, counts and countries.
   */
  getProgramme(variables: types.GetProgrammeQueryVariables, options?: RequestOptions): Promise<types.GetProgrammeQuery>;
  /** A page of programmes, each with the one it is part of and how often it was held. */
  listProgrammes(variables?: types.ListProgrammesQueryVariables, options?: RequestOptions): Promise<types.ListProgrammesQuery>;
  /** Records found by any of their names, in either language; capitals, accents and typing errors do not matter. */
  search(variables: types.SearchQueryVariables, options?: RequestOptions): Promise<types.SearchQuery>;
  /** One source, and the facts that rest on it: of which record, which field, and where in the source. */
  getSource(variables: types.GetSourceQueryVariables, options?: RequestOptions): Promise<types.GetSourceQuery>;
  /** A page of sources, the latest published first if nothing else is asked for. */
  listSources(variables?: types.ListSourcesQueryVariables, options?: RequestOptions): Promise<types.ListSourcesQuery>;
  /** A page of what people said: goals, definitions, opinions. None of it is a fact of the registry; `citations` says where to read it. */
  listStatements(variables?: types.ListStatementsQueryVariables, options?: RequestOptions): Promise<types.ListStatementsQuery>;
  /** A page of what was undertaken, by whom and at which event, with what fulfils it and how many days that took. */
  listCommitments(variables?: types.ListCommitmentsQueryVariables, options?: RequestOptions): Promise<types.ListCommitmentsQuery>;
}

/** The ready operations, sent by this transport. */
export const operations = (request: Transport): Operations => ({
  getAgreement: (variables, options) => request(documents.GetAgreement, variables, options),
  listAgreements: (variables, options) => request(documents.ListAgreements, variables, options),
  listExpiringAgreements: (variables, options) => request(documents.ListExpiringAgreements, variables, options),
  listCodes: (variables, options) => request(documents.ListCodes, variables, options),
  listEnumLabels: (variables, options) => request(documents.ListEnumLabels, variables, options),
  getCountry: (variables, options) => request(documents.GetCountry, variables, options),
  listCountries: (variables, options) => request(documents.ListCountries, variables, options),
  getEditionAgenda: (variables, options) => request(documents.GetEditionAgenda, variables, options),
  listEvents: (variables, options) => request(documents.ListEvents, variables, options),
  listFigures: (variables, options) => request(documents.ListFigures, variables, options),
  getInstitution: (variables, options) => request(documents.GetInstitution, variables, options),
  listInstitutions: (variables, options) => request(documents.ListInstitutions, variables, options),
  getNode: (variables, options) => request(documents.GetNode, variables, options),
  getProgramme: (variables, options) => request(documents.GetProgramme, variables, options),
  listProgrammes: (variables, options) => request(documents.ListProgrammes, variables, options),
  search: (variables, options) => request(documents.Search, variables, options),
  getSource: (variables, options) => request(documents.GetSource, variables, options),
  listSources: (variables, options) => request(documents.ListSources, variables, options),
  listStatements: (variables, options) => request(documents.ListStatements, variables, options),
  listCommitments: (variables, options) => request(documents.ListCommitments, variables, options),
});
