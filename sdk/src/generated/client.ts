import type { RequestOptions, Transport } from '../transport.js';
import {
  GetAgreement,
  ListAgreements,
  ListExpiringAgreements,
  GetCountry,
  ListCountries,
  GetEditionAgenda,
  ListEvents,
  ListFigures,
  GetInstitution,
  ListInstitutions,
  GetNode,
  GetProgramme,
  ListProgrammes,
  Search,
  ListSources,
} from './documents.js';
import type {
  GetAgreementQuery,
  GetAgreementQueryVariables,
  ListAgreementsQuery,
  ListAgreementsQueryVariables,
  ListExpiringAgreementsQuery,
  ListExpiringAgreementsQueryVariables,
  GetCountryQuery,
  GetCountryQueryVariables,
  ListCountriesQuery,
  ListCountriesQueryVariables,
  GetEditionAgendaQuery,
  GetEditionAgendaQueryVariables,
  ListEventsQuery,
  ListEventsQueryVariables,
  ListFiguresQuery,
  ListFiguresQueryVariables,
  GetInstitutionQuery,
  GetInstitutionQueryVariables,
  ListInstitutionsQuery,
  ListInstitutionsQueryVariables,
  GetNodeQuery,
  GetNodeQueryVariables,
  GetProgrammeQuery,
  GetProgrammeQueryVariables,
  ListProgrammesQuery,
  ListProgrammesQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  ListSourcesQuery,
  ListSourcesQueryVariables,
} from './operations.js';
/** The ready operations, each as a method of its name. */
export interface Operations {
  /**
   * One agreement: what it says, who is party to it and who signed, what became of it, and where each fact comes from.
   * The programmes under it come with their editions and the countries that took part.
   */
  getAgreement(variables: GetAgreementQueryVariables, options?: RequestOptions): Promise<GetAgreementQuery>;
  /** A page of agreements with their parties, the latest signed first if nothing else is asked for. */
  listAgreements(variables?: ListAgreementsQueryVariables, options?: RequestOptions): Promise<ListAgreementsQuery>;
  /**
   * Agreements that end between two days, both included, the soonest first, with their parties and the programmes under them.
   * `withoutKnownEnd` counts those of which no source says when they end: they may be among them or not.
   */
  listExpiringAgreements(variables: ListExpiringAgreementsQueryVariables, options?: RequestOptions): Promise<ListExpiringAgreementsQuery>;
  /**
   * A country's profile: the groups it belongs to, its agreements, institutions and programmes, and the editions it took part in.
   * `asOf` decides which memberships hold; without it they are those of today.
   */
  getCountry(variables: GetCountryQueryVariables, options?: RequestOptions): Promise<GetCountryQuery>;
  /** A page of countries by their codes. */
  listCountries(variables?: ListCountriesQueryVariables, options?: RequestOptions): Promise<ListCountriesQuery>;
  /**
   * The agenda of an edition: its sessions in order, where each is, who hosts, makes or speaks, and what is shown.
   * A session's `status` says whether it was held or only planned.
   */
  getEditionAgenda(variables: GetEditionAgendaQueryVariables, options?: RequestOptions): Promise<GetEditionAgendaQuery>;
  /** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
  listEvents(variables?: ListEventsQueryVariables, options?: RequestOptions): Promise<ListEventsQuery>;
  /**
   * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
   * reporters cannot be added up.
   */
  listFigures(variables?: ListFiguresQueryVariables, options?: RequestOptions): Promise<ListFiguresQuery>;
  /**
   * One institution: its names, units and relations, its agreements and its part in programmes.
   * What its units signed and do counts as its own, unless `withUnits` is false.
   */
  getInstitution(variables: GetInstitutionQueryVariables, options?: RequestOptions): Promise<GetInstitutionQuery>;
  /** A page of institutions, units among them. */
  listInstitutions(variables?: ListInstitutionsQueryVariables, options?: RequestOptions): Promise<ListInstitutionsQuery>;
  /** Any record by its global id: what it is (`__typename`), what it is called, and enough to link to it. */
  getNode(variables: GetNodeQueryVariables, options?: RequestOptions): Promise<GetNodeQuery>;
  /**
   * A programme page: its names, the pillar it stands under, who has which part in it, the agreements behind it,
   * and each time it was held, with places, dates, counts and countries.
   */
  getProgramme(variables: GetProgrammeQueryVariables, options?: RequestOptions): Promise<GetProgrammeQuery>;
  /** A page of programmes, each with the one it is part of and how often it was held. */
  listProgrammes(variables?: ListProgrammesQueryVariables, options?: RequestOptions): Promise<ListProgrammesQuery>;
  /** Records found by any of their names, in either language; capitals, accents and typing errors do not matter. */
  search(variables: SearchQueryVariables, options?: RequestOptions): Promise<SearchQuery>;
  /** A page of sources, the latest published first if nothing else is asked for. */
  listSources(variables?: ListSourcesQueryVariables, options?: RequestOptions): Promise<ListSourcesQuery>;
}

/** The ready operations, sent by this transport. */
export const operations = (request: Transport): Operations => ({
  getAgreement: (variables, options) => request(GetAgreement, variables, options),
  listAgreements: (variables, options) => request(ListAgreements, variables, options),
  listExpiringAgreements: (variables, options) => request(ListExpiringAgreements, variables, options),
  getCountry: (variables, options) => request(GetCountry, variables, options),
  listCountries: (variables, options) => request(ListCountries, variables, options),
  getEditionAgenda: (variables, options) => request(GetEditionAgenda, variables, options),
  listEvents: (variables, options) => request(ListEvents, variables, options),
  listFigures: (variables, options) => request(ListFigures, variables, options),
  getInstitution: (variables, options) => request(GetInstitution, variables, options),
  listInstitutions: (variables, options) => request(ListInstitutions, variables, options),
  getNode: (variables, options) => request(GetNode, variables, options),
  getProgramme: (variables, options) => request(GetProgramme, variables, options),
  listProgrammes: (variables, options) => request(ListProgrammes, variables, options),
  search: (variables, options) => request(Search, variables, options),
  listSources: (variables, options) => request(ListSources, variables, options),
});