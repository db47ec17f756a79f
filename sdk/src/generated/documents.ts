import type { TypedDocument } from '../document.js';
import type * as types from './operations.js';

/**
 * One agreement: what it says, who is party to it and who signed, what became of it, and where each fact comes from.
 * The programmes under it come with their editions and the countries that took part.
 */
export const GetAgreement: TypedDocument<types.GetAgreementQuery, types.GetAgreementQueryVariables> =
  "query GetAgreement($by:AgreementBy!){agreement(by:$by){...AgreementCard subject ambit level declaredModality inForceFrom forceBasis durationMonths renewable terminatedOn signedAt{...PlaceCard}parties(first:20){totalCount nodes{capacity actor{...ActorCard}country{...CountryCard}signatures(first:5){nodes{signedOn person{slug name}position{slug name}onBehalfOf{slug name}event{slug name}}}}}provisions(first:50 orderBy:[{field:KIND}{field:ORDINAL}]){totalCount nodes{kind ordinal text}}relations(first:20){nodes{kind basis to{...AgreementCard}}}incomingRelations(first:20){nodes{kind basis from{...AgreementCard}}}establishedInstitutions(first:20){nodes{...InstitutionCard}}programmeLinks(first:20){totalCount nodes{kind basis programme{...ProgrammeCard editions(first:20 orderBy:[{field:STARTS_ON}]){totalCount nodes{...EditionCard countries(first:50){totalCount nodes{...CountryCard}}}}}}}citations(first:100){totalCount nodes{field locator claimedValue isPreferred source{...SourceCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment CountryCard on Country{id slug code name}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** A page of agreements with their parties, the latest signed first if nothing else is asked for. */
export const ListAgreements: TypedDocument<types.ListAgreementsQuery, types.ListAgreementsQueryVariables> =
  "query ListAgreements($filter:AgreementFilter$orderBy:[AgreementOrder!]=[{field:SIGNED_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){agreements(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...AgreementCard parties(first:10){totalCount nodes{capacity actor{...ActorCard}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * Agreements that end between two days, both included, the soonest first, with their parties and the programmes under them.
 * `withoutKnownEnd` counts those of which no source says when they end: they may be among them or not.
 */
export const ListExpiringAgreements: TypedDocument<types.ListExpiringAgreementsQuery, types.ListExpiringAgreementsQueryVariables> =
  "query ListExpiringAgreements($from:PartialDate!$to:PartialDate!$first:Int=20$after:String){agreements(filter:{expiresOn:{gte:$from lte:$to}terminatedOn:{isNull:true}}orderBy:[{field:EXPIRES_ON}]first:$first after:$after){totalCount pageInfo{...Page}nodes{...AgreementCard renewable parties(first:10){totalCount nodes{capacity actor{...ActorCard}}}programmes(first:10){totalCount nodes{...ProgrammeCard}}}}withoutKnownEnd:agreements(filter:{expiresOn:{isNull:true}terminatedOn:{isNull:true}}){totalCount}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/**
 * How the agreements of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
 * another choice can be made. Null is a group like the others: not known.
 */
export const GetAgreementFacets: TypedDocument<types.GetAgreementFacetsQuery, types.GetAgreementFacetsQueryVariables> =
  "query GetAgreementFacets($filter:AgreementFilter$asOf:Date$first:Int=20){agreements(filter:$filter){totalCount facets{type(first:$first){value count}status(asOf:$asOf first:$first){value count}declaredModality(first:$first){value count}expiryBasis(first:$first){value count}signedOnYear(first:$first){year count}expiresOnYear(first:$first){year count}country(first:$first){country{...CountryCard}count}countryGroup(asOf:$asOf first:$first){countryGroup{...CountryGroupCard}count}institution(first:$first){institution{...InstitutionCard}count}programme(first:$first){programme{...ProgrammeCard}count}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** Changes of the registry in the order in which they were made, behind a cursor: for whoever keeps a copy and asks now and then. `subscribe` gets the same live. */
export const ListChanges: TypedDocument<types.ListChangesQuery, types.ListChangesQueryVariables> =
  "query ListChanges($types:[ChangeType!]$first:Int=100$after:String){changes(types:$types first:$first after:$after){pageInfo{...Page}nodes{...ChangeCard}}}fragment ChangeCard on Change{cursor position at by kind operation recordId changes{field locale before after}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/** The latest change: its cursor is where to begin for whoever copies the registry now. */
export const GetLatestChange: TypedDocument<types.GetLatestChangeQuery, types.GetLatestChangeQueryVariables> =
  "query GetLatestChange{changes(last:1){nodes{...ChangeCard}}}fragment ChangeCard on Change{cursor position at by kind operation recordId changes{field locale before after}}";

/** A page of citations: which field of which record rests on which place in which source. */
export const ListCitations: TypedDocument<types.ListCitationsQuery, types.ListCitationsQueryVariables> =
  "query ListCitations($filter:CitationFilter$orderBy:[CitationOrder!]=[{field:ID}]$first:Int=50$after:String){citations(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id field locator claimedValue isPreferred note subject{__typename id ...on Named{slug name}}source{...SourceCard}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** A page of codes of any scheme, each with what bears it: `{ scheme: { code: { eq: "DAC-5" } } }` is a list of sectors. */
export const ListCodes: TypedDocument<types.ListCodesQuery, types.ListCodesQueryVariables> =
  "query ListCodes($filter:CodeFilter$orderBy:[CodeOrder!]=[{field:CODE}]$first:Int=20$after:String){codes(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id slug code name status scheme{id slug code name}parent{id slug code name}programmes(first:10){totalCount nodes{id slug name}}provisions(first:10){totalCount nodes{id text agreement{id slug name}}}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/** What to show people instead of the values of enums, in the language asked for. */
export const ListEnumLabels: TypedDocument<types.ListEnumLabelsQuery, types.ListEnumLabelsQueryVariables> =
  "query ListEnumLabels($of:[LabelledEnum!]$first:Int=100$after:String){enumLabels(of:$of first:$first after:$after){pageInfo{...Page}nodes{enum value label meaning}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * Whom a country is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
 * `maxLength` says how many links may lie between; 2 is who takes part in the same.
 */
export const ListCountryConnections: TypedDocument<types.ListCountryConnectionsQuery, types.ListCountryConnectionsQueryVariables> =
  "query ListCountryConnections($by:CountryBy!$maxLength:Int=2$filter:ConnectedActorFilter$first:Int=20$after:String){country(by:$by){...CountryCard connections(maxLength:$maxLength filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{length ways isComplete actor{...ActorCard}path{...PathStepCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment CountryCard on Country{id slug code name}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PathStepCard on PathStep{ordinal name node{__typename id ...on Named{slug}}links{relation roles words isForward}}";

/**
 * Whom an institution is connected with through agreements, programmes, editions, sessions and events, nearest first, with a way to each.
 * `maxLength` says how many links may lie between; 2 is who takes part in the same.
 */
export const ListInstitutionConnections: TypedDocument<types.ListInstitutionConnectionsQuery, types.ListInstitutionConnectionsQueryVariables> =
  "query ListInstitutionConnections($by:InstitutionBy!$maxLength:Int=2$filter:ConnectedActorFilter$first:Int=20$after:String){institution(by:$by){...InstitutionCard connections(maxLength:$maxLength filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{length ways isComplete actor{...ActorCard}path{...PathStepCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PathStepCard on PathStep{ordinal name node{__typename id ...on Named{slug}}links{relation roles words isForward}}";

/**
 * The ways between two records through agreements, programmes, editions, sessions and events, shortest first. The search is bounded, and
 * `isComplete` says whether it met a bound.
 */
export const ListPaths: TypedDocument<types.ListPathsQuery, types.ListPathsQueryVariables> =
  "query ListPaths($from:ID!$to:ID!$maxLength:Int$first:Int=20$after:String){paths(from:$from to:$to maxLength:$maxLength first:$first after:$after){totalCount pageInfo{...Page}nodes{length isComplete steps{...PathStepCard}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PathStepCard on PathStep{ordinal name node{__typename id ...on Named{slug}}links{relation roles words isForward}}";

/**
 * A country's profile: the groups it belongs to, its agreements, institutions and programmes, and the editions it took part in.
 * `asOf` decides which memberships hold; without it they are those of today.
 */
export const GetCountry: TypedDocument<types.GetCountryQuery, types.GetCountryQueryVariables> =
  "query GetCountry($by:CountryBy!$asOf:Date){country(by:$by){...CountryCard iso3 m49 isSovereign isLeastDeveloped:isMemberOf(group:\"LDC\" asOf:$asOf)memberships(first:50){totalCount nodes{status validFrom validTo holds(asOf:$asOf)group{slug code name kind}}}agreements(first:50 orderBy:[{field:SIGNED_ON direction:DESC nulls:LAST}]){totalCount nodes{...AgreementCard}}institutions(first:50){totalCount nodes{...InstitutionCard}}programmeRoles(first:50){totalCount nodes{cooperationRole functionRole note programme{...ProgrammeCard}}}editionRoles(first:50){totalCount nodes{role headcount wasLeastDeveloped:isMemberOf(group:\"LDC\")edition{...EditionCard programme{slug name}}}}}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment CountryCard on Country{id slug code name}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** A page of countries by their codes. */
export const ListCountries: TypedDocument<types.ListCountriesQuery, types.ListCountriesQueryVariables> =
  "query ListCountries($filter:CountryFilter$orderBy:[CountryOrder!]=[{field:CODE}]$first:Int=100$after:String){countries(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...CountryCard iso3 isSovereign}}}fragment CountryCard on Country{id slug code name}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/** All agreements of a country, page by page: where GetCountry shows only the first. */
export const ListCountryAgreements: TypedDocument<types.ListCountryAgreementsQuery, types.ListCountryAgreementsQueryVariables> =
  "query ListCountryAgreements($by:CountryBy!$filter:AgreementFilter$orderBy:[AgreementOrder!]=[{field:SIGNED_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){country(by:$by){...CountryCard agreements(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...AgreementCard parties(first:10){totalCount nodes{capacity actor{...ActorCard}}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment CountryCard on Country{id slug code name}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * A group of countries: its members with since when and until when, its names, and its part in programmes.
 * `asOf` decides which memberships hold; without it they are those of today.
 */
export const GetCountryGroup: TypedDocument<types.GetCountryGroupQuery, types.GetCountryGroupQueryVariables> =
  "query GetCountryGroup($by:CountryGroupBy!$asOf:Date){countryGroup(by:$by){...CountryGroupCard names(first:20){nodes{text kind language}}memberships(first:100){totalCount nodes{status validFrom validTo holds(asOf:$asOf)country{...CountryCard}}}programmeRoles(first:50){totalCount nodes{cooperationRole functionRole programme{...ProgrammeCard}}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** A page of groups of countries, each with how many memberships are known, past ones too. */
export const ListCountryGroups: TypedDocument<types.ListCountryGroupsQuery, types.ListCountryGroupsQueryVariables> =
  "query ListCountryGroups($filter:CountryGroupFilter$orderBy:[CountryGroupOrder!]=[{field:CODE}]$first:Int=50$after:String){countryGroups(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...CountryGroupCard memberships{totalCount}}}}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * The agenda of an edition: its sessions in order, where each is, who hosts, makes or speaks, and what is shown.
 * A session's `status` says whether it was held or only planned.
 */
export const GetEditionAgenda: TypedDocument<types.GetEditionAgendaQuery, types.GetEditionAgendaQueryVariables> =
  "query GetEditionAgenda($by:EditionBy!){edition(by:$by){...EditionCard programme{...ProgrammeCard}narrative participantProfile places(first:10 orderBy:[{field:ORDINAL}]){nodes{part startsOn endsOn place{...PlaceCard}}}participantCount{...HonestCount}sessions(first:100 orderBy:[{field:ORDINAL}]){totalCount nodes{id slug ordinal kind name topics durationDays status listCompleteness place{...PlaceCard}actors(first:20){totalCount nodes{role product actor{...ActorCard}}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment HonestCount on Count{value basis completeness reason}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** A page of editions, the latest first if nothing else is asked for: of which programme, where and when, how many took part. */
export const ListEditions: TypedDocument<types.ListEditionsQuery, types.ListEditionsQueryVariables> =
  "query ListEditions($filter:EditionFilter$orderBy:[EditionOrder!]=[{field:STARTS_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){editions(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...EditionCard programme{slug name}places(first:10 orderBy:[{field:ORDINAL}]){nodes{part place{...PlaceCard}}}participantCount{...HonestCount}countryCount{...HonestCount}}}}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment HonestCount on Count{value basis completeness reason}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PlaceCard on Place{id slug name kind country{code name}}";

/**
 * How the editions of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
 * another choice can be made. Null is a group like the others: not known.
 */
export const GetEditionFacets: TypedDocument<types.GetEditionFacetsQuery, types.GetEditionFacetsQueryVariables> =
  "query GetEditionFacets($filter:EditionFilter$asOf:Date$first:Int=20){editions(filter:$filter){totalCount facets{status(first:$first){value count}startsOnYear(first:$first){year count}programme(first:$first){programme{...ProgrammeCard}count}country(first:$first){country{...CountryCard}count}countryGroup(asOf:$asOf first:$first){countryGroup{...CountryGroupCard}count}place(first:$first){place{...PlaceCard}count}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** A page of events, the latest first if nothing else is asked for: what each is part of, who took part, what was signed there. */
export const ListEvents: TypedDocument<types.ListEventsQuery, types.ListEventsQueryVariables> =
  "query ListEvents($filter:EventFilter$orderBy:[EventOrder!]=[{field:STARTS_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){events(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id slug name kind status startsOn endsOn place{...PlaceCard}parent{slug name kind}participations(first:50){totalCount nodes{role actor{...ActorCard}person{slug name}position{slug name}}}agreements(first:10){totalCount nodes{...AgreementCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PlaceCard on Place{id slug name kind country{code name}}";

/** One event: what it is part of and what its parts are, what led to it and followed, who took part, and what was signed there by whom. */
export const GetEvent: TypedDocument<types.GetEventQuery, types.GetEventQueryVariables> =
  "query GetEvent($by:EventBy!){event(by:$by){...EventCard objective place{...PlaceCard}edition{...EditionCard}parent{...EventCard}parts(first:50 orderBy:[{field:STARTS_ON}]){totalCount nodes{...EventCard}}relations(first:20){nodes{kind to{...EventCard}}}incomingRelations(first:20){nodes{kind from{...EventCard}}}participations(first:100){totalCount nodes{role actor{...ActorCard}person{slug name}position{slug name}}}agreements(first:20){totalCount nodes{...AgreementCard}}signatures(first:50){totalCount nodes{signedOn person{slug name}position{slug name}party{capacity actor{...ActorCard}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment EventCard on Event{id slug name kind status startsOn endsOn}fragment PlaceCard on Place{id slug name kind country{code name}}";

/** A page of fields for which sources claim different values: every value, who claims it and where, and the one that is shown. */
export const ListConflicts: TypedDocument<types.ListConflictsQuery, types.ListConflictsQueryVariables> =
  "query ListConflicts($first:Int=20$after:String){conflicts(first:$first after:$after){totalCount pageInfo{...Page}nodes{kind field record{__typename id ...on Named{slug name}}claims{value isPreferred citations{locator source{...SourceCard}}}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** A page of what does not fit between two records, such as a meeting outside the dates of its summit. What sources say is kept all the same. */
export const ListWarnings: TypedDocument<types.ListWarningsQuery, types.ListWarningsQueryVariables> =
  "query ListWarnings($first:Int=20$after:String){warnings(first:$first after:$after){totalCount pageInfo{...Page}nodes{code message fields record{__typename id ...on Named{slug name}}related{__typename id ...on Named{slug name}}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/** A page of records all of whose facts rest on one and the same source: of some kinds of records or of sources, or of all. */
export const ListUncorroborated: TypedDocument<types.ListUncorroboratedQuery, types.ListUncorroboratedQueryVariables> =
  "query ListUncorroborated($kinds:[String!]$sourceKinds:[SourceKind!]$first:Int=20$after:String){uncorroborated(kinds:$kinds sourceKinds:$sourceKinds first:$first after:$after){totalCount pageInfo{...Page}nodes{kind citationCount record{__typename id ...on Named{slug name}}source{...SourceCard}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/**
 * A page of figures as their sources state them, with who says so and where. Figures of different indicators, days or
 * reporters cannot be added up.
 */
export const ListFigures: TypedDocument<types.ListFiguresQuery, types.ListFiguresQueryVariables> =
  "query ListFigures($filter:FigureFilter$orderBy:[FigureOrder!]=[{field:AS_OF direction:DESC nulls:LAST}]$first:Int=20$after:String){figures(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id slug indicator value qualifier text asOf subject{__typename id ...on Named{slug name}}reportedBy{...InstitutionCard}citations(first:5){totalCount nodes{locator isPreferred source{...SourceCard}}}}}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** One figure as its source states it: of what, of which day, by whom, and where it stands. */
export const GetFigure: TypedDocument<types.GetFigureQuery, types.GetFigureQueryVariables> =
  "query GetFigure($by:FigureBy!){figure(by:$by){id slug indicator value qualifier text asOf subject{__typename id ...on Named{slug name}}providerCountry{...CountryCard}reportedBy{...InstitutionCard}statedByPerson{slug name}statedByPosition{slug name}citations(first:20){totalCount nodes{locator isPreferred claimedValue source{...SourceCard}}}}}fragment CountryCard on Country{id slug code name}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** The sum of the figures of a list where that means something, else a refusal that says why they are not added and in what they differ. */
export const GetFigureSum: TypedDocument<types.GetFigureSumQuery, types.GetFigureSumQueryVariables> =
  "query GetFigureSum($filter:FigureFilter){figureSum(filter:$filter){value figureCount refusal{code reason differingIn}}}";

/**
 * One institution: its names, units and relations, its agreements and its part in programmes.
 * What its units signed and do counts as its own, unless `withUnits` is false.
 */
export const GetInstitution: TypedDocument<types.GetInstitutionQuery, types.GetInstitutionQueryVariables> =
  "query GetInstitution($by:InstitutionBy!$withUnits:Boolean=true){institution(by:$by){...InstitutionCard description foundedOn establishedUnder{...AgreementCard}place{...PlaceCard}names(first:20){nodes{text kind language}}identifiers(first:10){nodes{scheme value}}units(first:50){totalCount nodes{...InstitutionCard}}relations(first:50){totalCount nodes{kind validFrom validTo to{...InstitutionCard}}}agreements(withUnits:$withUnits first:50 orderBy:[{field:SIGNED_ON direction:DESC nulls:LAST}]){totalCount nodes{...AgreementCard parties(first:10){totalCount nodes{capacity actor{...ActorCard}}}}}programmeRoles(withUnits:$withUnits first:50){totalCount nodes{cooperationRole functionRole note actor{...ActorCard}programme{...ProgrammeCard}edition{...EditionCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** A page of institutions, units among them. */
export const ListInstitutions: TypedDocument<types.ListInstitutionsQuery, types.ListInstitutionsQueryVariables> =
  "query ListInstitutions($filter:InstitutionFilter$orderBy:[InstitutionOrder!]=[{field:SLUG}]$first:Int=20$after:String){institutions(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...InstitutionCard}}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * All agreements of an institution, page by page: where GetInstitution shows only the first.
 * What its units signed counts as its own, unless `withUnits` is false.
 */
export const ListInstitutionAgreements: TypedDocument<types.ListInstitutionAgreementsQuery, types.ListInstitutionAgreementsQueryVariables> =
  "query ListInstitutionAgreements($by:InstitutionBy!$withUnits:Boolean=true$filter:AgreementFilter$orderBy:[AgreementOrder!]=[{field:SIGNED_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){institution(by:$by){...InstitutionCard agreements(withUnits:$withUnits filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...AgreementCard parties(first:10){totalCount nodes{capacity actor{...ActorCard}}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * How the institutions of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
 * another choice can be made. Null is a group like the others: not known.
 */
export const GetInstitutionFacets: TypedDocument<types.GetInstitutionFacetsQuery, types.GetInstitutionFacetsQueryVariables> =
  "query GetInstitutionFacets($filter:InstitutionFilter$asOf:Date$first:Int=20){institutions(filter:$filter){totalCount facets{kind(first:$first){value count}cooperationRole(first:$first){value count}functionRole(first:$first){value count}country(first:$first){country{...CountryCard}count}countryGroup(asOf:$asOf first:$first){countryGroup{...CountryGroupCard}count}programme(first:$first){programme{...ProgrammeCard}count}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** Any record by its global id: what it is (`__typename`), what it is called, and enough to link to it. */
export const GetNode: TypedDocument<types.GetNodeQuery, types.GetNodeQueryVariables> =
  "query GetNode($id:ID!){node(id:$id){__typename id ...on Named{slug name}...on Agreement{signedOn expiresOn}...on Country{code}...on Programme{startsOn endsOn}...on Edition{startsOn endsOn}...on Session{slug name}...on Source{slug title url}}}";

/** Records by their global ids, in the order given, null where nothing has such an id: what each is and what it is called. At most 100. */
export const GetNodes: TypedDocument<types.GetNodesQuery, types.GetNodesQueryVariables> =
  "query GetNodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Named{slug name}}}";

/** Someone who holds a public office: which offices and when, what they signed, where they took part. Participants of programmes are never here. */
export const GetPerson: TypedDocument<types.GetPersonQuery, types.GetPersonQueryVariables> =
  "query GetPerson($by:PersonBy!){person(by:$by){id slug name honorifics appointments(first:20 orderBy:[{field:VALID_FROM direction:DESC nulls:LAST}]){totalCount nodes{validFrom validTo position{...PositionCard}}}signatures(first:50){totalCount nodes{signedOn position{slug name}party{capacity agreement{...AgreementCard}actor{...ActorCard}}}}eventRoles(first:50){totalCount nodes{role event{...EventCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment EventCard on Event{id slug name kind status startsOn endsOn}fragment PositionCard on Position{id slug name kind country{code name}institution{slug name}}";

/** A page of people who hold public offices, with the offices. */
export const ListPeople: TypedDocument<types.ListPeopleQuery, types.ListPeopleQueryVariables> =
  "query ListPeople($filter:PersonFilter$orderBy:[PersonOrder!]=[{field:SLUG}]$first:Int=20$after:String){people(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id slug name honorifics appointments(first:10){totalCount nodes{validFrom validTo position{...PositionCard}}}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PositionCard on Position{id slug name kind country{code name}institution{slug name}}";

/** One place: what it is part of and what its parts are, the institutions there, and the editions and events that were held there. */
export const GetPlace: TypedDocument<types.GetPlaceQuery, types.GetPlaceQueryVariables> =
  "query GetPlace($by:PlaceBy!){place(by:$by){...PlaceCard iso3166Code parent{...PlaceCard}parts(first:50){totalCount nodes{...PlaceCard}}institutions(first:50){totalCount nodes{...InstitutionCard}}editions(first:50){totalCount nodes{...EditionCard programme{slug name}}}events(first:50){totalCount nodes{...EventCard}}}}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment EventCard on Event{id slug name kind status startsOn endsOn}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment PlaceCard on Place{id slug name kind country{code name}}";

/** A page of places, each with the one it is part of. */
export const ListPlaces: TypedDocument<types.ListPlacesQuery, types.ListPlacesQueryVariables> =
  "query ListPlaces($filter:PlaceFilter$orderBy:[PlaceOrder!]=[{field:SLUG}]$first:Int=50$after:String){places(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...PlaceCard iso3166Code parent{slug name}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PlaceCard on Place{id slug name kind country{code name}}";

/** One office: whose it is, who has held it and when, and what was signed by it or on behalf of it. */
export const GetPosition: TypedDocument<types.GetPositionQuery, types.GetPositionQueryVariables> =
  "query GetPosition($by:PositionBy!){position(by:$by){...PositionCard appointments(first:20 orderBy:[{field:VALID_FROM direction:DESC nulls:LAST}]){totalCount nodes{validFrom validTo person{slug name}}}signatures(first:50){totalCount nodes{signedOn party{agreement{...AgreementCard}}}}signaturesByOthers(first:50){totalCount nodes{signedOn position{slug name}party{agreement{...AgreementCard}}}}}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment PositionCard on Position{id slug name kind country{code name}institution{slug name}}";

/** A page of offices that people hold. */
export const ListPositions: TypedDocument<types.ListPositionsQuery, types.ListPositionsQueryVariables> =
  "query ListPositions($filter:PositionFilter$orderBy:[PositionOrder!]=[{field:SLUG}]$first:Int=20$after:String){positions(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...PositionCard}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PositionCard on Position{id slug name kind country{code name}institution{slug name}}";

/**
 * A programme page: its names, the pillar it stands under, who has which part in it, the agreements behind it,
 * and each time it was held, with places, dates, counts and countries.
 */
export const GetProgramme: TypedDocument<types.GetProgrammeQuery, types.GetProgrammeQueryVariables> =
  "query GetProgramme($by:ProgrammeBy!){programme(by:$by){...ProgrammeCard nameTranslations{locale value}names(first:20){nodes{text kind language}}description objectives parent{...ProgrammeCard}parts(first:50){totalCount nodes{...ProgrammeCard}}participantCount{...HonestCount}actors(first:100 orderBy:[{field:COOPERATION_ROLE}{field:FUNCTION_ROLE}]){totalCount nodes{cooperationRole functionRole note actor{...ActorCard}}}agreementLinks(first:20){nodes{kind basis agreement{...AgreementCard}}}editions(first:50 orderBy:[{field:STARTS_ON}]){totalCount nodes{...EditionCard places(first:10 orderBy:[{field:ORDINAL}]){nodes{part startsOn endsOn place{...PlaceCard}}}participantCount{...HonestCount}countryCount{...HonestCount}countryRoles(first:100){totalCount nodes{role headcount country{...CountryCard}}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment AgreementCard on Agreement{id slug name type status signedOn expiresOn expiryBasis}fragment CountryCard on Country{id slug code name}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment HonestCount on Count{value basis completeness reason}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** A page of programmes, each with the one it is part of and how often it was held. */
export const ListProgrammes: TypedDocument<types.ListProgrammesQuery, types.ListProgrammesQueryVariables> =
  "query ListProgrammes($filter:ProgrammeFilter$orderBy:[ProgrammeOrder!]=[{field:SLUG}]$first:Int=20$after:String){programmes(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...ProgrammeCard parent{slug name}editions{totalCount}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/**
 * How the programmes of a list are spread, for the choices beside its filters. A facet leaves out what the filter says of its own field, so that
 * another choice can be made. Null is a group like the others: not known.
 */
export const GetProgrammeFacets: TypedDocument<types.GetProgrammeFacetsQuery, types.GetProgrammeFacetsQueryVariables> =
  "query GetProgrammeFacets($filter:ProgrammeFilter$asOf:Date$first:Int=20){programmes(filter:$filter){totalCount facets{kind(first:$first){value count}status(first:$first){value count}declaredModality(first:$first){value count}cooperationRole(first:$first){value count}functionRole(first:$first){value count}heldInYear(first:$first){year count}country(first:$first){country{...CountryCard}count}countryGroup(asOf:$asOf first:$first){countryGroup{...CountryGroupCard}count}parent(first:$first){programme{...ProgrammeCard}count}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** How much the registry holds of each kind of record: the figures of a front page. */
export const GetRegistryCounts: TypedDocument<types.GetRegistryCountsQuery, types.GetRegistryCountsQueryVariables> =
  "query GetRegistryCounts{agreements{totalCount}institutions{totalCount}programmes{totalCount}editions{totalCount}sessions{totalCount}events{totalCount}countries{totalCount}figures{totalCount}sources{totalCount}citations{totalCount}}";

/** Records found by any of their names, in either language; capitals, accents and typing errors do not matter. */
export const Search: TypedDocument<types.SearchQuery, types.SearchQueryVariables> =
  "query Search($query:String!$types:[SearchType!]$first:Int=20$after:String){search(query:$query types:$types first:$first after:$after){pageInfo{...Page}nodes{matchedName score node{__typename id slug name}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/** One session of an edition: where it was, who hosted, made or spoke, what was shown, and who each actor is. */
export const GetSession: TypedDocument<types.GetSessionQuery, types.GetSessionQueryVariables> =
  "query GetSession($by:SessionBy!){session(by:$by){...SessionCard listCompleteness edition{...EditionCard programme{slug name}}place{...PlaceCard}actors(first:50){totalCount nodes{role product actor{...ActorCard}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment PlaceCard on Place{id slug name kind country{code name}}fragment SessionCard on Session{id slug ordinal kind name topics durationDays status}";

/** A page of sessions, by edition and place in its agenda if nothing else is asked for. */
export const ListSessions: TypedDocument<types.ListSessionsQuery, types.ListSessionsQueryVariables> =
  "query ListSessions($filter:SessionFilter$orderBy:[SessionOrder!]=[{field:ORDINAL}]$first:Int=50$after:String){sessions(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...SessionCard edition{slug name}place{slug name}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SessionCard on Session{id slug ordinal kind name topics durationDays status}";

/** One source, and the facts that rest on it: of which record, which field, and where in the source. */
export const GetSource: TypedDocument<types.GetSourceQuery, types.GetSourceQueryVariables> =
  "query GetSource($by:SourceBy!$first:Int=100$after:String){source(by:$by){...SourceCard byline dateline{...PlaceCard}licence retrievedOn publisher{...InstitutionCard}derivedFrom{...SourceCard}facts(first:$first after:$after){totalCount pageInfo{...Page}nodes{field locator claimedValue isPreferred note subject{__typename id ...on Named{slug name}}}}}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment PlaceCard on Place{id slug name kind country{code name}}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** A page of sources, the latest published first if nothing else is asked for. */
export const ListSources: TypedDocument<types.ListSourcesQuery, types.ListSourcesQueryVariables> =
  "query ListSources($filter:SourceFilter$orderBy:[SourceOrder!]=[{field:PUBLISHED_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){sources(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...SourceCard byline licence retrievedOn publisher{...InstitutionCard}derivedFrom{...SourceCard}}}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** A page of what people said: goals, definitions, opinions. None of it is a fact of the registry; `citations` says where to read it. */
export const ListStatements: TypedDocument<types.ListStatementsQuery, types.ListStatementsQueryVariables> =
  "query ListStatements($filter:StatementFilter$orderBy:[StatementOrder!]=[{field:SPOKEN_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){statements(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id slug kind text spokenOn actor{...ActorCard}position{id slug name}person{id slug name}about(first:5){totalCount nodes{subject{__typename id ...on Named{slug name}}}}citations(first:5 filter:{field:{eq:\"text\"}}){nodes{locator source{...SourceCard}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** A page of what was undertaken, by whom and at which event, with what fulfils it and how many days that took. */
export const ListCommitments: TypedDocument<types.ListCommitmentsQuery, types.ListCommitmentsQueryVariables> =
  "query ListCommitments($filter:CommitmentFilter$orderBy:[CommitmentOrder!]=[{field:MADE_ON direction:DESC nulls:LAST}]$first:Int=20$after:String){commitments(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{id slug text status madeOn madeBy{...ActorCard}event{id slug name startsOn endsOn}fulfilments(first:5){totalCount nodes{basis beganOn days fulfilledBy{__typename id ...on Named{slug name}}}}}}}fragment ActorCard on Actor{__typename id slug name ...on Country{code}...on Institution{kind}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}";

/**
 * Agreements counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
 * A record with several countries, institutions or programmes counts once for each.
 */
export const GetAgreementStats: TypedDocument<types.GetAgreementStatsQuery, types.GetAgreementStatsQueryVariables> =
  "query GetAgreementStats($groupBy:[AgreementDimension!]!$filter:AgreementFilter$asOf:Date$first:Int=100){agreementStats(groupBy:$groupBy filter:$filter asOf:$asOf first:$first){totalCount hasMore groups{count type status level ambit capacity declaredModality renewable expiryBasis forceBasis hasWarnings signedOnYear inForceFromYear expiresOnYear country{...CountryCard}countryGroup{...CountryGroupCard}institution{...InstitutionCard}programme{...ProgrammeCard}signedAt{...PlaceCard}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/**
 * Programmes counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
 * A record with several countries, roles or years counts once for each.
 */
export const GetProgrammeStats: TypedDocument<types.GetProgrammeStatsQuery, types.GetProgrammeStatsQueryVariables> =
  "query GetProgrammeStats($groupBy:[ProgrammeDimension!]!$filter:ProgrammeFilter$asOf:Date$first:Int=100){programmeStats(groupBy:$groupBy filter:$filter asOf:$asOf first:$first){totalCount hasMore groups{count kind status declaredModality cooperationRole functionRole startsOnYear endsOnYear heldInYear country{...CountryCard}countryGroup{...CountryGroupCard}parent{...ProgrammeCard}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/**
 * Editions counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
 * A record with several countries or places counts once for each.
 */
export const GetEditionStats: TypedDocument<types.GetEditionStatsQuery, types.GetEditionStatsQueryVariables> =
  "query GetEditionStats($groupBy:[EditionDimension!]!$filter:EditionFilter$asOf:Date$first:Int=100){editionStats(groupBy:$groupBy filter:$filter asOf:$asOf first:$first){totalCount hasMore groups{count status startsOnYear endsOnYear countryListCompleteness sessionListCompleteness hasWarnings programme{...ProgrammeCard}country{...CountryCard}countryGroup{...CountryGroupCard}participantRegion{...CountryGroupCard}place{...PlaceCard}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/**
 * Institutions counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known.
 * A record with several roles or programmes counts once for each.
 */
export const GetInstitutionStats: TypedDocument<types.GetInstitutionStatsQuery, types.GetInstitutionStatsQueryVariables> =
  "query GetInstitutionStats($groupBy:[InstitutionDimension!]!$filter:InstitutionFilter$asOf:Date$first:Int=100){institutionStats(groupBy:$groupBy filter:$filter asOf:$asOf first:$first){totalCount hasMore groups{count kind cooperationRole functionRole foundedOnYear country{...CountryCard}countryGroup{...CountryGroupCard}place{...PlaceCard}programme{...ProgrammeCard}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment PlaceCard on Place{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** Events counted by up to three things at once, the largest groups first. What was not grouped by is null, and so is what is not known. */
export const GetEventStats: TypedDocument<types.GetEventStatsQuery, types.GetEventStatsQueryVariables> =
  "query GetEventStats($groupBy:[EventDimension!]!$filter:EventFilter$first:Int=100){eventStats(groupBy:$groupBy filter:$filter first:$first){totalCount hasMore groups{count kind status startsOnYear endsOnYear hasWarnings place{...PlaceCard}}}}fragment PlaceCard on Place{id slug name kind country{code name}}";

/** Figures counted by up to three things at once: how many there are of each sort, not what they add up to. For that there is GetFigureSum. */
export const GetFigureStats: TypedDocument<types.GetFigureStatsQuery, types.GetFigureStatsQueryVariables> =
  "query GetFigureStats($groupBy:[FigureDimension!]!$filter:FigureFilter$first:Int=100){figureStats(groupBy:$groupBy filter:$filter first:$first){totalCount hasMore groups{count indicator qualifier asOfYear amongGroup{...CountryGroupCard}providerCountry{...CountryCard}reportedBy{...InstitutionCard}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment InstitutionCard on Institution{id slug name kind country{code name}}";

/**
 * How many took part, in groups of five persons or more: by one thing, the year beside it, and the programme. What may not be told is one group
 * at the end, with `isSuppressed`. A total that is null has a `reason`, and never stands for 0.
 */
export const GetParticipantStats: TypedDocument<types.GetParticipantStatsQuery, types.GetParticipantStatsQueryVariables> =
  "query GetParticipantStats($groupBy:[ParticipantDimension!]!$filter:ParticipantStatsFilter$asOf:Date$first:Int=100){participantStats(groupBy:$groupBy filter:$filter asOf:$asOf first:$first){total{...HonestCount}hasMore groups{count completeness isSuppressed category sex status year country{...CountryCard}countryGroup{...CountryGroupCard}programme{...ProgrammeCard}edition{...EditionCard}}}}fragment CountryCard on Country{id slug code name}fragment CountryGroupCard on CountryGroup{id slug code name kind}fragment EditionCard on Edition{id slug name ordinal theme startsOn endsOn status}fragment HonestCount on Count{value basis completeness reason}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}";

/** What is dated in the life of a country, by time: the editions it is listed for, what it signed, the groups it joined and left. With sources. */
export const ListCountryTimeline: TypedDocument<types.ListCountryTimelineQuery, types.ListCountryTimelineQueryVariables> =
  "query ListCountryTimeline($by:CountryBy!$filter:DatedFactFilter$orderBy:[DatedFactOrder!]=[{field:DATE}]$first:Int=20$after:String){country(by:$by){...CountryCard timeline(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...DatedFactCard}}}}fragment CountryCard on Country{id slug code name}fragment DatedFactCard on DatedFact{kind date label status record{__typename id ...on Named{slug name}}citations(first:3){totalCount nodes{locator source{...SourceCard}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/**
 * What is dated in the life of an institution, by time: founded, signed, held, begun and ended. With sources.
 * What its units did counts as its own, unless `withUnits` is false.
 */
export const ListInstitutionTimeline: TypedDocument<types.ListInstitutionTimelineQuery, types.ListInstitutionTimelineQueryVariables> =
  "query ListInstitutionTimeline($by:InstitutionBy!$withUnits:Boolean=true$filter:DatedFactFilter$orderBy:[DatedFactOrder!]=[{field:DATE}]$first:Int=20$after:String){institution(by:$by){...InstitutionCard timeline(withUnits:$withUnits filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...DatedFactCard}}}}fragment DatedFactCard on DatedFact{kind date label status record{__typename id ...on Named{slug name}}citations(first:3){totalCount nodes{locator source{...SourceCard}}}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** What is dated in the life of a programme, by time: when it began, each time it was held, the agreements behind it. With sources. */
export const ListProgrammeTimeline: TypedDocument<types.ListProgrammeTimelineQuery, types.ListProgrammeTimelineQueryVariables> =
  "query ListProgrammeTimeline($by:ProgrammeBy!$filter:DatedFactFilter$orderBy:[DatedFactOrder!]=[{field:DATE}]$first:Int=20$after:String){programme(by:$by){...ProgrammeCard timeline(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...DatedFactCard}}}}fragment DatedFactCard on DatedFact{kind date label status record{__typename id ...on Named{slug name}}citations(first:3){totalCount nodes{locator source{...SourceCard}}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}fragment SourceCard on Source{id slug title kind language publishedOn url}";

/** Someone who acts but whom no source names: what is said about them, and what they did. */
export const GetUnnamedActor: TypedDocument<types.GetUnnamedActorQuery, types.GetUnnamedActorQueryVariables> =
  "query GetUnnamedActor($by:UnnamedActorBy!){unnamedActor(by:$by){...UnnamedActorCard parent{...InstitutionCard}programmeRoles(first:50){totalCount nodes{cooperationRole functionRole programme{...ProgrammeCard}}}sessionRoles(first:50){totalCount nodes{role product session{...SessionCard}}}}}fragment InstitutionCard on Institution{id slug name kind country{code name}}fragment ProgrammeCard on Programme{id slug name kind status declaredModality startsOn endsOn}fragment SessionCard on Session{id slug ordinal kind name topics durationDays status}fragment UnnamedActorCard on UnnamedActor{id slug name kind number product country{code name}}";

/** A page of actors whom no source names. */
export const ListUnnamedActors: TypedDocument<types.ListUnnamedActorsQuery, types.ListUnnamedActorsQueryVariables> =
  "query ListUnnamedActors($filter:UnnamedActorFilter$orderBy:[UnnamedActorOrder!]=[{field:SLUG}]$first:Int=20$after:String){unnamedActors(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...Page}nodes{...UnnamedActorCard}}}fragment Page on PageInfo{startCursor endCursor hasPreviousPage hasNextPage}fragment UnnamedActorCard on UnnamedActor{id slug name kind number product country{code name}}";
