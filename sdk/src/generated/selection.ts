import type { Abstract, Composite, Field, Open } from '../query/field.js';
import type * as given from './arguments.js';

/** How many records of a list are of one ActivityStatus. */
export interface ActivityStatusFacet extends Composite<'ActivityStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ActivityStatus> | null;
}

/** Whoever acts in cooperation: an institution, a country, a group of countries, or someone a source mentions without a name. */
export interface Actor extends Abstract<'Country' | 'CountryGroup' | 'Institution' | 'UnnamedActor', 'Country' | 'CountryGroup' | 'Institution' | 'Named' | 'Node' | 'UnnamedActor'> {
  /** Global id: three letters that say what it is, `_`, and a uuid. */
  readonly id: string;
  /** What it is called. */
  readonly name: Field<string, given.ActorNameArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
}

/** A signed undertaking to cooperate, between countries, ministries, organisations or their units. */
export interface Agreement extends Composite<'Agreement'> {
  /** How many sides it has. */
  readonly ambit: Open<given.AgreementAmbit> | null;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The kind of cooperation as it follows from where its parties stand: to be held against `declaredModality`. Developed are the members of the OECD Development Assistance Committee on the day; institutions count by the country they act for, or as international organisations. */
  readonly computedModality: Field<ComputedModality, given.ComputedModalityArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Countries that are party to it, or whose institutions are. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The kind of cooperation it says it is. */
  readonly declaredModality: Open<given.CooperationModality> | null;
  /** How long it lasts, in months. */
  readonly durationMonths: number | null;
  /** Institutions founded under it. */
  readonly establishedInstitutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  readonly expiresOn: string | null;
  /** How its end is known. */
  readonly expiryBasis: Open<given.ExpiryBasis>;
  /** How it is known that it is in force. */
  readonly forceBasis: Open<given.ForceBasis>;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings: boolean;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `agr_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Since when it is in force. */
  readonly inForceFrom: string | null;
  /** What other agreements are to it. */
  readonly incomingRelations: Field<AgreementRelationConnection, given.AgreementRelationConnectionArguments>;
  /** Institutions that are party to it. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** Who binds themselves. */
  readonly level: Open<given.AgreementLevel> | null;
  /** Its title. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Who is party to it. */
  readonly parties: Field<AgreementPartyConnection, given.AgreementPartyConnectionArguments>;
  /** Programmes that stand under it, and how. */
  readonly programmeLinks: Field<ProgrammeAgreementConnection, given.ProgrammeAgreementConnectionArguments>;
  /** Programmes that stand under it. */
  readonly programmes: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** What it says: aims, fields and forms of cooperation. */
  readonly provisions: Field<AgreementProvisionConnection, given.AgreementProvisionConnectionArguments>;
  /** What it is to other agreements. */
  readonly relations: Field<AgreementRelationConnection, given.AgreementRelationConnectionArguments>;
  /** Whether it can be prolonged. */
  readonly renewable: Open<given.Renewable>;
  /** Who signed it. */
  readonly signatures: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** Where it was signed. */
  readonly signedAt: Place | null;
  /** When it was signed. */
  readonly signedOn: string | null;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** That statements are about it. */
  readonly statementLinks: Field<StatementSubjectConnection, given.StatementSubjectConnectionArguments>;
  /** What people said about it. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** Where it stands on a day. */
  readonly status: Field<Open<given.AgreementStatus>, given.AsOfArguments>;
  /** What it is about. */
  readonly subject: Field<string | null, given.LocaleArguments>;
  /** All translations of `subject`. */
  readonly subjectTranslations: ReadonlyArray<LocalizedText>;
  /** When it was ended before its time. */
  readonly terminatedOn: string | null;
  /** What sort of document it is. */
  readonly type: Open<given.AgreementType>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
  /** What does not fit between it and related records; all of them are at the root, `warnings`. */
  readonly warnings: ReadonlyArray<Warning>;
}

/** How many records of a list are of one AgreementAmbit. */
export interface AgreementAmbitFacet extends Composite<'AgreementAmbitFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.AgreementAmbit> | null;
}

/** A page of a list of Agreement records. */
export interface AgreementConnection extends Composite<'AgreementConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: AgreementFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Agreement in a list, with its place there. */
export interface AgreementEdge extends Composite<'AgreementEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Agreement. */
  readonly node: Agreement;
}

/** How many Agreement records of a list there are of each sort, facet by facet. */
export interface AgreementFacets extends Composite<'AgreementFacets'> {
  /** How many sides it has. Null where that is not known. */
  readonly ambit: Field<ReadonlyArray<AgreementAmbitFacet>, given.AgreementAmbitFacetArguments>;
  /** A capacity in which someone is party to it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly capacity: Field<ReadonlyArray<PartyCapacityFacet>, given.AgreementAmbitFacetArguments>;
  /** A country that is party to it, or whose institution is. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** A group that a country of its parties is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: Field<ReadonlyArray<CountryGroupFacet>, given.CountryGroupFacetArguments>;
  /** The kind of cooperation it says it is. Null where that is not known. */
  readonly declaredModality: Field<ReadonlyArray<CooperationModalityFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `expiresOn`. When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. Null where that is not known, or lies across years. */
  readonly expiresOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** How its end is known. Null where that is not known. */
  readonly expiryBasis: Field<ReadonlyArray<ExpiryBasisFacet>, given.AgreementAmbitFacetArguments>;
  /** How it is known that it is in force. Null where that is not known. */
  readonly forceBasis: Field<ReadonlyArray<ForceBasisFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `inForceFrom`. Since when it is in force. Null where that is not known, or lies across years. */
  readonly inForceFromYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** An institution that is party to it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly institution: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
  /** Who binds themselves. Null where that is not known. */
  readonly level: Field<ReadonlyArray<AgreementLevelFacet>, given.AgreementAmbitFacetArguments>;
  /** A programme that stands under it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly programme: Field<ReadonlyArray<ProgrammeFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether it can be prolonged. Null where that is not known. */
  readonly renewable: Field<ReadonlyArray<RenewableFacet>, given.AgreementAmbitFacetArguments>;
  /** Where it was signed. Null where that is not known. */
  readonly signedAt: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `signedOn`. When it was signed. Null where that is not known, or lies across years. */
  readonly signedOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** Where it stands on a day. Null where that is not known. */
  readonly status: Field<ReadonlyArray<AgreementStatusFacet>, given.CountryGroupFacetArguments>;
  /** What sort of document it is. Null where that is not known. */
  readonly type: Field<ReadonlyArray<AgreementTypeFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one AgreementLevel. */
export interface AgreementLevelFacet extends Composite<'AgreementLevelFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.AgreementLevel> | null;
}

/** One side of an agreement. */
export interface AgreementParty extends Composite<'AgreementParty'> {
  /** Who is party to it. */
  readonly actor: Actor;
  /** The agreement. */
  readonly agreement: Agreement;
  /** In what capacity. */
  readonly capacity: Open<given.PartyCapacity>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country it stands for; null for organisations of several states. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `pty_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Who signed for this side. */
  readonly signatures: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of AgreementParty records. */
export interface AgreementPartyConnection extends Composite<'AgreementPartyConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementPartyEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: AgreementPartyFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<AgreementParty>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A AgreementParty in a list, with its place there. */
export interface AgreementPartyEdge extends Composite<'AgreementPartyEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The AgreementParty. */
  readonly node: AgreementParty;
}

/** How many AgreementParty records of a list there are of each sort, facet by facet. */
export interface AgreementPartyFacets extends Composite<'AgreementPartyFacets'> {
  /** In what capacity. Null where that is not known. */
  readonly capacity: Field<ReadonlyArray<PartyCapacityFacet>, given.AgreementAmbitFacetArguments>;
  /** The country it stands for; null for organisations of several states. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
}

/** Something an agreement says, in the words of the registry. */
export interface AgreementProvision extends Composite<'AgreementProvision'> {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications: Field<ClassificationConnection, given.ClassificationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `prv_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it is about. */
  readonly kind: Open<given.ProvisionKind>;
  /** Its place among those of its kind, from 1. */
  readonly ordinal: number;
  /** What it says. */
  readonly text: Field<string, given.LocaleArguments>;
  /** All translations of `text`. */
  readonly textTranslations: ReadonlyArray<LocalizedText>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of AgreementProvision records. */
export interface AgreementProvisionConnection extends Composite<'AgreementProvisionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementProvisionEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: AgreementProvisionFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<AgreementProvision>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A AgreementProvision in a list, with its place there. */
export interface AgreementProvisionEdge extends Composite<'AgreementProvisionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The AgreementProvision. */
  readonly node: AgreementProvision;
}

/** How many AgreementProvision records of a list there are of each sort, facet by facet. */
export interface AgreementProvisionFacets extends Composite<'AgreementProvisionFacets'> {
  /** What it is about. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<ProvisionKindFacet>, given.AgreementAmbitFacetArguments>;
}

/** What one agreement is to another. */
export interface AgreementRelation extends Composite<'AgreementRelation'> {
  /** Whether a source says so. */
  readonly basis: Open<given.RelationBasis>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The agreement that is something to the other. */
  readonly from: Agreement;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `agl_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it is to the other. */
  readonly kind: Open<given.AgreementRelationKind>;
  /** The other agreement. */
  readonly to: Agreement;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of AgreementRelation records. */
export interface AgreementRelationConnection extends Composite<'AgreementRelationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementRelationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: AgreementRelationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<AgreementRelation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A AgreementRelation in a list, with its place there. */
export interface AgreementRelationEdge extends Composite<'AgreementRelationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The AgreementRelation. */
  readonly node: AgreementRelation;
}

/** How many AgreementRelation records of a list there are of each sort, facet by facet. */
export interface AgreementRelationFacets extends Composite<'AgreementRelationFacets'> {
  /** Whether a source says so. Null where that is not known. */
  readonly basis: Field<ReadonlyArray<RelationBasisFacet>, given.AgreementAmbitFacetArguments>;
  /** What it is to the other. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<AgreementRelationKindFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one AgreementRelationKind. */
export interface AgreementRelationKindFacet extends Composite<'AgreementRelationKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.AgreementRelationKind> | null;
}

/** Agreement records, counted by what they share. */
export interface AgreementStats extends Composite<'AgreementStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<AgreementStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Agreement records that share what was grouped by. Fields that were not grouped by are null. */
export interface AgreementStatsGroup extends Composite<'AgreementStatsGroup'> {
  /** How many sides it has. Null where that is not known. */
  readonly ambit: Open<given.AgreementAmbit> | null;
  /** A capacity in which someone is party to it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly capacity: Open<given.PartyCapacity> | null;
  /** How many records; never 0. */
  readonly count: number;
  /** A country that is party to it, or whose institution is. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly country: Country | null;
  /** A group that a country of its parties is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: CountryGroup | null;
  /** The kind of cooperation it says it is. Null where that is not known. */
  readonly declaredModality: Open<given.CooperationModality> | null;
  /** The year of `expiresOn`. When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. Null where that is not known, or lies across years. */
  readonly expiresOnYear: number | null;
  /** How its end is known. Null where that is not known. */
  readonly expiryBasis: Open<given.ExpiryBasis> | null;
  /** How it is known that it is in force. Null where that is not known. */
  readonly forceBasis: Open<given.ForceBasis> | null;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: boolean | null;
  /** The year of `inForceFrom`. Since when it is in force. Null where that is not known, or lies across years. */
  readonly inForceFromYear: number | null;
  /** An institution that is party to it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly institution: Institution | null;
  /** Who binds themselves. Null where that is not known. */
  readonly level: Open<given.AgreementLevel> | null;
  /** A programme that stands under it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly programme: Programme | null;
  /** Whether it can be prolonged. Null where that is not known. */
  readonly renewable: Open<given.Renewable> | null;
  /** Where it was signed. Null where that is not known. */
  readonly signedAt: Place | null;
  /** The year of `signedOn`. When it was signed. Null where that is not known, or lies across years. */
  readonly signedOnYear: number | null;
  /** Where it stands on a day. Null where that is not known. */
  readonly status: Open<given.AgreementStatus> | null;
  /** What sort of document it is. Null where that is not known. */
  readonly type: Open<given.AgreementType> | null;
}

/** How many records of a list are of one AgreementStatus. */
export interface AgreementStatusFacet extends Composite<'AgreementStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.AgreementStatus> | null;
}

/** How many records of a list are of one AgreementType. */
export interface AgreementTypeFacet extends Composite<'AgreementTypeFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.AgreementType> | null;
}

/** A key with which a program asks in the name of a partner. The secret part is shown once, when the key is made, and kept nowhere. Needs the scope `registry:administer`. */
export interface ApiKey extends Composite<'ApiKey'> {
  /** When it was made. */
  readonly createdAt: string;
  /** When it ends by itself; null where it does not. */
  readonly expiresAt: string | null;
  /** Its id, `key_` and a uuid: what the log and the journal call it. */
  readonly id: string;
  /** The institution it acts for: whose records are its own. */
  readonly institution: Institution | null;
  /** When it was last used, give or take a minute; null where it never was. */
  readonly lastUsedAt: string | null;
  /** What it is called: the partner and the program. */
  readonly name: string;
  /** Until when an earlier secret is good as well; null where there is none. */
  readonly oldSecretUntil: string | null;
  /** How it begins, so that people can tell which one they hold. */
  readonly prefix: string;
  /** When it was ended for good; null where it was not. */
  readonly revokedAt: string | null;
  /** When it got its present secret, if it had another one before. */
  readonly rotatedAt: string | null;
  /** What it is good for. */
  readonly scopes: ReadonlyArray<Open<given.Scope>>;
}

/** A page of a list of ApiKey records. */
export interface ApiKeyConnection extends Composite<'ApiKeyConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A ApiKey in a list, with its place there. */
export interface ApiKeyEdge extends Composite<'ApiKeyEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The ApiKey. */
  readonly node: ApiKey;
}

/** That a person holds or held an office. The dates are as wide as sources show, not wider. */
export interface Appointment extends Composite<'Appointment'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `apt_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The person. */
  readonly person: Person;
  /** The office. */
  readonly position: Position;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Held since, or first seen in office. */
  readonly validFrom: string | null;
  /** Held until, or last seen in office. */
  readonly validTo: string | null;
}

/** A page of a list of Appointment records. */
export interface AppointmentConnection extends Composite<'AppointmentConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: AppointmentFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Appointment in a list, with its place there. */
export interface AppointmentEdge extends Composite<'AppointmentEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Appointment. */
  readonly node: Appointment;
}

/** How many Appointment records of a list there are of each sort, facet by facet. */
export interface AppointmentFacets extends Composite<'AppointmentFacets'> {
  /** The year of `validFrom`. Held since, or first seen in office. Null where that is not known, or lies across years. */
  readonly validFromYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are for which something is so, or is not. */
export interface BooleanFacet extends Composite<'BooleanFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: boolean | null;
}

/** A change of the registry, as those get it who follow all changes. */
export interface Change extends Composite<'Change'> {
  /** When. */
  readonly at: string;
  /** Who did it: the name of the institution, or `registry` for the registry itself. */
  readonly by: Field<string, given.LocaleArguments>;
  /** The fields that were changed; of a new record those that are known, of a removed one those that were. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** Its place in the feed: give it as `after`, and what follows comes. It holds for good, in every language and for every choice of types. */
  readonly cursor: string;
  /** The institution that did it; null for the registry itself. */
  readonly institution: Institution | null;
  /** The type of the record in this schema, such as `Agreement`; `Dataset` for a load. */
  readonly kind: string;
  /** What became of the record. */
  readonly operation: Open<given.ChangeOperation>;
  /** Its place among all changes: 1, 2, 3 and so on, none left out. Whoever stands later was committed later. */
  readonly position: number;
  /** The record as it is now; null where it is there no more, and for a load. */
  readonly record: Node | null;
  /** The global id of the record; null for a load. */
  readonly recordId: string | null;
}

/** A page of a list of Change records. */
export interface ChangeConnection extends Composite<'ChangeConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Change in a list, with its place there. */
export interface ChangeEdge extends Composite<'ChangeEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Change. */
  readonly node: Change;
}

/** That a fact rests on a source: which field of which record, and where in the source. Several sources may cite one fact and disagree. */
export interface Citation extends Composite<'Citation'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** The value this source claims, as this schema writes it; null where no source claims another one than what is shown. */
  readonly claimedValue: string | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  readonly field: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `cit_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** The value shown is the one that this source claims. Where sources differ, one value is preferred and the others are kept beside it. */
  readonly isPreferred: boolean;
  /** Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register. */
  readonly locator: string;
  /** What is to be known of this reading. */
  readonly note: Field<string | null, given.LocaleArguments>;
  /** All translations of `note`. */
  readonly noteTranslations: ReadonlyArray<LocalizedText>;
  /** The source. */
  readonly source: Source;
  /** The record the fact is about. */
  readonly subject: Node;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Citation records. */
export interface CitationConnection extends Composite<'CitationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CitationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Citation in a list, with its place there. */
export interface CitationEdge extends Composite<'CitationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Citation. */
  readonly node: Citation;
}

/** How many Citation records of a list there are of each sort, facet by facet. */
export interface CitationFacets extends Composite<'CitationFacets'> {
  /** The value shown is the one that this source claims. Where sources differ, one value is preferred and the others are kept beside it. Null where that is not known. */
  readonly isPreferred: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** The source. Null where that is not known. */
  readonly source: Field<ReadonlyArray<SourceFacet>, given.AgreementAmbitFacetArguments>;
}

/** Citation records, counted by what they share. */
export interface CitationStats extends Composite<'CitationStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<CitationStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Citation records that share what was grouped by. Fields that were not grouped by are null. */
export interface CitationStatsGroup extends Composite<'CitationStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The value shown is the one that this source claims. Where sources differ, one value is preferred and the others are kept beside it. Null where that is not known. */
  readonly isPreferred: boolean | null;
  /** The source. Null where that is not known. */
  readonly source: Source | null;
}

/** One of the values that sources claim for a field, with the sources that claim it. */
export interface Claim extends Composite<'Claim'> {
  /** Where it is claimed. */
  readonly citations: ReadonlyArray<Citation>;
  /** It is the value that the registry shows. */
  readonly isPreferred: boolean;
  /** The value, as this schema writes it: a date, a number, a code, `true` or `false`, a text. */
  readonly value: string;
}

/** That a programme, an edition, a session or a clause of an agreement bears a code, and who says so. */
export interface Classification extends Composite<'Classification'> {
  /** Who says that it fits. */
  readonly assignedBy: Open<given.ClassifiedBy>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The code. */
  readonly code: Code;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `cls_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What bears the code. */
  readonly subject: Node;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Its share in per cent; all of one scheme make 100 at most. Null where no share is stated. */
  readonly weight: number | null;
}

/** A page of a list of Classification records. */
export interface ClassificationConnection extends Composite<'ClassificationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClassificationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: ClassificationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Classification>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Classification in a list, with its place there. */
export interface ClassificationEdge extends Composite<'ClassificationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Classification. */
  readonly node: Classification;
}

/** How many Classification records of a list there are of each sort, facet by facet. */
export interface ClassificationFacets extends Composite<'ClassificationFacets'> {
  /** Who says that it fits. Null where that is not known. */
  readonly assignedBy: Field<ReadonlyArray<ClassifiedByFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one ClassifiedBy. */
export interface ClassifiedByFacet extends Composite<'ClassifiedByFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ClassifiedBy> | null;
}

/** One code of a scheme: a sector, a goal, a form of activity. What bears it is found from here. */
export interface Code extends Composite<'Code'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** What bears it, with weight and who says so. */
  readonly classifications: Field<ClassificationConnection, given.ClassificationConnectionArguments>;
  /** The code as its register writes it, such as `32130` or `9.3`. */
  readonly code: string;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Editions of programmes that bear it. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `cod_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What it stands for. */
  readonly name: Field<string, given.LocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** The wider code it belongs to; of another scheme where that is the wider one. */
  readonly parent: Code | null;
  /** Narrower codes within it. */
  readonly parts: Field<CodeConnection, given.CodeConnectionArguments>;
  /** Programmes that bear it. */
  readonly programmes: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** Clauses of agreements that bear it. */
  readonly provisions: Field<AgreementProvisionConnection, given.AgreementProvisionConnectionArguments>;
  /** Who received it as an award. */
  readonly recognitions: Field<RecognitionConnection, given.RecognitionConnectionArguments>;
  /** The scheme it is of. */
  readonly scheme: CodeScheme;
  /** Sessions that bear it. */
  readonly sessions: Field<SessionConnection, given.SessionConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** Whether it may still be given. */
  readonly status: Open<given.CodeStatus>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Since when it may be given; null where that is not known. */
  readonly validFrom: string | null;
  /** The last day it could be given; null while it can. */
  readonly validTo: string | null;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Code records. */
export interface CodeConnection extends Composite<'CodeConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CodeEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CodeFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Code>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Code in a list, with its place there. */
export interface CodeEdge extends Composite<'CodeEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Code. */
  readonly node: Code;
}

/** How many Code records of a list there are of each sort, facet by facet. */
export interface CodeFacets extends Composite<'CodeFacets'> {
  /** Whether it may still be given. Null where that is not known. */
  readonly status: Field<ReadonlyArray<CodeStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** A list of codes that someone keeps: purpose codes of the DAC, the Sustainable Development Goals, forms of activity. */
export interface CodeScheme extends Composite<'CodeScheme'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its short code, such as `DAC-5` or `SDG-GOAL`. */
  readonly code: string;
  /** Its codes. */
  readonly codes: Field<CodeConnection, given.CodeConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What its codes tell of a record that bears them. */
  readonly description: Field<string, given.LocaleArguments>;
  /** All translations of `description`. */
  readonly descriptionTranslations: ReadonlyArray<LocalizedText>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `sch_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Where its register can be read. */
  readonly url: string | null;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of CodeScheme records. */
export interface CodeSchemeConnection extends Composite<'CodeSchemeConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CodeSchemeEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CodeScheme>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A CodeScheme in a list, with its place there. */
export interface CodeSchemeEdge extends Composite<'CodeSchemeEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The CodeScheme. */
  readonly node: CodeScheme;
}

/** Code records, counted by what they share. */
export interface CodeStats extends Composite<'CodeStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<CodeStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Code records that share what was grouped by. Fields that were not grouped by are null. */
export interface CodeStatsGroup extends Composite<'CodeStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** Whether it may still be given. Null where that is not known. */
  readonly status: Open<given.CodeStatus> | null;
}

/** How many records of a list are of one CodeStatus. */
export interface CodeStatusFacet extends Composite<'CodeStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.CodeStatus> | null;
}

/** Something that someone undertook to do, often at an international meeting, and what came of it. */
export interface Commitment extends Composite<'Commitment'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The event at which. */
  readonly event: Event | null;
  /** What fulfils it. */
  readonly fulfilments: Field<CommitmentFulfilmentConnection, given.CommitmentFulfilmentConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `cmt_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** Who undertook it. */
  readonly madeBy: Actor;
  /** When. */
  readonly madeOn: string | null;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** How far it has come. */
  readonly status: Open<given.CommitmentStatus>;
  /** What was undertaken, in the words of the registry. */
  readonly text: Field<string, given.LocaleArguments>;
  /** All translations of `text`. */
  readonly textTranslations: ReadonlyArray<LocalizedText>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Commitment records. */
export interface CommitmentConnection extends Composite<'CommitmentConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CommitmentFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Commitment in a list, with its place there. */
export interface CommitmentEdge extends Composite<'CommitmentEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Commitment. */
  readonly node: Commitment;
}

/** How many Commitment records of a list there are of each sort, facet by facet. */
export interface CommitmentFacets extends Composite<'CommitmentFacets'> {
  /** The year of `madeOn`. When. Null where that is not known, or lies across years. */
  readonly madeOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** How far it has come. Null where that is not known. */
  readonly status: Field<ReadonlyArray<CommitmentStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** That a programme, an edition or an agreement fulfils a commitment, and how soon it did. */
export interface CommitmentFulfilment extends Composite<'CommitmentFulfilment'> {
  /** Whether a source says so. */
  readonly basis: Open<given.RelationBasis>;
  /** When that began: the first day of a programme's first edition or of the edition, or the signing of the agreement. */
  readonly beganOn: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The commitment. */
  readonly commitment: Commitment;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Days from the end of the event at which the commitment was made, or from its own day where there was no event, to `beganOn`. Null unless both are whole days. */
  readonly days: number | null;
  /** What fulfils it. */
  readonly fulfilledBy: Node;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `cfm_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of CommitmentFulfilment records. */
export interface CommitmentFulfilmentConnection extends Composite<'CommitmentFulfilmentConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommitmentFulfilmentEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CommitmentFulfilmentFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CommitmentFulfilment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A CommitmentFulfilment in a list, with its place there. */
export interface CommitmentFulfilmentEdge extends Composite<'CommitmentFulfilmentEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The CommitmentFulfilment. */
  readonly node: CommitmentFulfilment;
}

/** How many CommitmentFulfilment records of a list there are of each sort, facet by facet. */
export interface CommitmentFulfilmentFacets extends Composite<'CommitmentFulfilmentFacets'> {
  /** Whether a source says so. Null where that is not known. */
  readonly basis: Field<ReadonlyArray<RelationBasisFacet>, given.AgreementAmbitFacetArguments>;
}

/** Commitment records, counted by what they share. */
export interface CommitmentStats extends Composite<'CommitmentStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<CommitmentStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Commitment records that share what was grouped by. Fields that were not grouped by are null. */
export interface CommitmentStatsGroup extends Composite<'CommitmentStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The year of `madeOn`. When. Null where that is not known, or lies across years. */
  readonly madeOnYear: number | null;
  /** How far it has come. Null where that is not known. */
  readonly status: Open<given.CommitmentStatus> | null;
}

/** How many records of a list are of one CommitmentStatus. */
export interface CommitmentStatusFacet extends Composite<'CommitmentStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.CommitmentStatus> | null;
}

/** How many records of a list are of one Completeness. */
export interface CompletenessFacet extends Composite<'CompletenessFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.Completeness> | null;
}

/** The kind of cooperation as it follows from who takes part: to be held against the one that is declared. */
export interface ComputedModality extends Composite<'ComputedModality'> {
  /** Roles that no one is known to have, without which the kind cannot be told. For an agreement: BENEFICIARY where no second developing country is party. */
  readonly missing: ReadonlyArray<Open<given.CooperationRole>>;
  /** The reason in words, with the names of those it rests on, at most five for each role. */
  readonly reason: Field<string, given.LocaleArguments>;
  /** The rule by which it was told. */
  readonly rule: Open<given.ModalityRule>;
  /** The kind of cooperation. */
  readonly value: Open<given.CooperationModality>;
}

/** A field of a record for which sources claim different values. A date agrees with one that is less exact and covers it. */
export interface Conflict extends Composite<'Conflict'> {
  /** The values claimed, the one that is shown first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The field of the record, as it is named in this schema. */
  readonly field: string;
  /** The type of the record in this schema, such as `Event`. */
  readonly kind: string;
  /** The record. */
  readonly record: Node;
}

/** A page of a list of Conflict records. */
export interface ConflictConnection extends Composite<'ConflictConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Conflict in a list, with its place there. */
export interface ConflictEdge extends Composite<'ConflictEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Conflict. */
  readonly node: Conflict;
}

/** Someone who acts and is connected with another through agreements, programmes, editions, sessions, events, commitments, statements or awards. */
export interface ConnectedActor extends Composite<'ConnectedActor'> {
  /** Who it is. */
  readonly actor: Actor;
  /** True where everyone within the length asked for is listed, with the exact number of ways. False where the search ended at a bound: 1,000 links of one record, 20,000 records, two seconds. Others may exist then. */
  readonly isComplete: boolean;
  /** How many links lie between, at least: 2 where both take part in one thing. */
  readonly length: number;
  /** One of these ways, record by record. */
  readonly path: ReadonlyArray<PathStep>;
  /** How many different ways of that length there are: in how many things both take part, where the length is 2. */
  readonly ways: number;
}

/** A page of a list of ConnectedActor records. */
export interface ConnectedActorConnection extends Composite<'ConnectedActorConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConnectedActorEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ConnectedActor>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A ConnectedActor in a list, with its place there. */
export interface ConnectedActorEdge extends Composite<'ConnectedActorEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The ConnectedActor. */
  readonly node: ConnectedActor;
}

/** How many records of a list are of one CooperationModality. */
export interface CooperationModalityFacet extends Composite<'CooperationModalityFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.CooperationModality> | null;
}

/** How many records of a list are of one CooperationRole. */
export interface CooperationRoleFacet extends Composite<'CooperationRoleFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.CooperationRole> | null;
}

/** A number that says how it was come by. Null with a reason where it is not known, never 0 instead. */
export interface Count extends Composite<'Count'> {
  /** How it was come by. */
  readonly basis: Open<given.CountBasis>;
  /** Where the figures and entries it rests on come from. */
  readonly citations: ReadonlyArray<Citation>;
  /** Whether what was counted or added is all there is. */
  readonly completeness: Open<given.Completeness> | null;
  /** Why it is not known; null where it is. */
  readonly reason: Open<given.CountReason> | null;
  /** The number; null where it is not known. */
  readonly value: number | null;
}

/** A count of one year. */
export interface CountOfYear extends Composite<'CountOfYear'> {
  /** How it was come by. */
  readonly basis: Open<given.CountBasis>;
  /** Where the figures and entries it rests on come from. */
  readonly citations: ReadonlyArray<Citation>;
  /** Whether what was counted or added is all there is. */
  readonly completeness: Open<given.Completeness> | null;
  /** Why it is not known; null where it is. */
  readonly reason: Open<given.CountReason> | null;
  /** The number; null where it is not known. */
  readonly value: number | null;
  /** The year. */
  readonly year: number;
}

/** A country or territory of ISO 3166-1, with what it is a member of and everything it takes part in. */
export interface Country extends Composite<'Country'> {
  /** Its parts in agreements: itself, or an institution that stands for it. */
  readonly agreementRoles: Field<AgreementPartyConnection, given.AgreementPartyConnectionArguments>;
  /** Agreements that it, or an institution that stands for it, is party to. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  readonly code: string;
  /** What it undertook to do. */
  readonly commitments: Field<CommitmentConnection, given.CommitmentConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Whom it is connected with through agreements, programmes, editions, sessions, events, commitments, statements and awards, nearest first. */
  readonly connections: Field<ConnectedActorConnection, given.ConnectedActorConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Every edition that any source lists it for, those included that the registry does not follow. */
  readonly editionClaims: Field<EditionCountryConnection, given.EditionCountryConnectionArguments>;
  /** The editions it is listed for, with its part in each. */
  readonly editionRoles: Field<EditionCountryConnection, given.EditionCountryConnectionArguments>;
  /** The editions of programmes it is listed for. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** Its parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** Events it has a part in. */
  readonly events: Field<EventConnection, given.EventConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `ctr_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions of this country. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** Whether it is a member of a group on a day; null for a group that is not in the registry. */
  readonly isMemberOf: Field<boolean | null, given.AsOfGroupArguments>;
  /** A state of its own; false for territories. */
  readonly isSovereign: boolean;
  /** Three letters, ISO 3166-1 alpha-3, such as `IDN`. */
  readonly iso3: string;
  /** Three digits, UN M49, such as `360`. */
  readonly m49: string | null;
  /** The groups it is or was in, with dates. */
  readonly memberships: Field<CountryGroupMembershipConnection, given.CountryGroupMembershipConnectionArguments>;
  /** What it is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Places in this country. */
  readonly places: Field<PlaceConnection, given.PlaceConnectionArguments>;
  /** Its parts in programmes: provider, beneficiary and others. */
  readonly programmeRoles: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** Programmes it has a part in. */
  readonly programmes: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** That statements are about it. */
  readonly statementLinks: Field<StatementSubjectConnection, given.StatementSubjectConnectionArguments>;
  /** What people said about it. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** What is dated in its life, in one list by time: what was founded, signed, held, undertaken, said and awarded, each with its sources. */
  readonly timeline: Field<DatedFactConnection, given.DatedFactConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Country records. */
export interface CountryConnection extends Composite<'CountryConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CountryFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Country in a list, with its place there. */
export interface CountryEdge extends Composite<'CountryEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Country. */
  readonly node: Country;
}

/** How many records of a list are of one Country. */
export interface CountryFacet extends Composite<'CountryFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly country: Country | null;
}

/** How many Country records of a list there are of each sort, facet by facet. */
export interface CountryFacets extends Composite<'CountryFacets'> {
  /** A group it is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly group: Field<ReadonlyArray<CountryGroupFacet>, given.CountryGroupFacetArguments>;
  /** A state of its own; false for territories. Null where that is not known. */
  readonly isSovereign: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
}

/** Countries taken together: a region, the least developed countries, the members of the Colombo Plan. */
export interface CountryGroup extends Composite<'CountryGroup'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  readonly code: string;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Its parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `grp_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** Why these countries are taken together. */
  readonly kind: Open<given.CountryGroupKind>;
  /** The countries that are or were in it, with dates. */
  readonly memberships: Field<CountryGroupMembershipConnection, given.CountryGroupMembershipConnectionArguments>;
  /** What it is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Its parts in programmes. */
  readonly programmeRoles: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of CountryGroup records. */
export interface CountryGroupConnection extends Composite<'CountryGroupConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryGroupEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CountryGroupFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CountryGroup>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A CountryGroup in a list, with its place there. */
export interface CountryGroupEdge extends Composite<'CountryGroupEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The CountryGroup. */
  readonly node: CountryGroup;
}

/** How many records of a list are of one CountryGroup. */
export interface CountryGroupFacet extends Composite<'CountryGroupFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly countryGroup: CountryGroup | null;
}

/** How many CountryGroup records of a list there are of each sort, facet by facet. */
export interface CountryGroupFacets extends Composite<'CountryGroupFacets'> {
  /** Why these countries are taken together. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<CountryGroupKindFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one CountryGroupKind. */
export interface CountryGroupKindFacet extends Composite<'CountryGroupKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.CountryGroupKind> | null;
}

/** That a country is or was in a group, from when to when. A country can join, leave and join again. */
export interface CountryGroupMembership extends Composite<'CountryGroupMembership'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country. */
  readonly country: Country;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The group. */
  readonly group: CountryGroup;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Whether it holds on a day. */
  readonly holds: Field<boolean, given.AsOfArguments>;
  /** Global id, `mbr_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What else is to be known, such as an end that is decided but not yet reached. */
  readonly note: Field<string | null, given.LocaleArguments>;
  /** All translations of `note`. */
  readonly noteTranslations: ReadonlyArray<LocalizedText>;
  /** What the country is to the group. */
  readonly status: Open<given.MembershipStatus>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Since when; null where that is not known. */
  readonly validFrom: string | null;
  /** The last day or year; null while it lasts. */
  readonly validTo: string | null;
}

/** A page of a list of CountryGroupMembership records. */
export interface CountryGroupMembershipConnection extends Composite<'CountryGroupMembershipConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryGroupMembershipEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: CountryGroupMembershipFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CountryGroupMembership>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A CountryGroupMembership in a list, with its place there. */
export interface CountryGroupMembershipEdge extends Composite<'CountryGroupMembershipEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The CountryGroupMembership. */
  readonly node: CountryGroupMembership;
}

/** How many CountryGroupMembership records of a list there are of each sort, facet by facet. */
export interface CountryGroupMembershipFacets extends Composite<'CountryGroupMembershipFacets'> {
  /** The country. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** The group. Null where that is not known. */
  readonly group: Field<ReadonlyArray<CountryGroupFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether it holds on a day. Null where that is not known. */
  readonly holds: Field<ReadonlyArray<BooleanFacet>, given.CountryGroupFacetArguments>;
  /** What the country is to the group. Null where that is not known. */
  readonly status: Field<ReadonlyArray<MembershipStatusFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `validFrom`. Since when; null where that is not known. Null where that is not known, or lies across years. */
  readonly validFromYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `validTo`. The last day or year; null while it lasts. Null where that is not known, or lies across years. */
  readonly validToYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
}

/** CountryGroup records, counted by what they share. */
export interface CountryGroupStats extends Composite<'CountryGroupStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<CountryGroupStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** CountryGroup records that share what was grouped by. Fields that were not grouped by are null. */
export interface CountryGroupStatsGroup extends Composite<'CountryGroupStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** Why these countries are taken together. Null where that is not known. */
  readonly kind: Open<given.CountryGroupKind> | null;
}

/** Country records, counted by what they share. */
export interface CountryStats extends Composite<'CountryStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<CountryStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Country records that share what was grouped by. Fields that were not grouped by are null. */
export interface CountryStatsGroup extends Composite<'CountryStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** A group it is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly group: CountryGroup | null;
  /** A state of its own; false for territories. Null where that is not known. */
  readonly isSovereign: boolean | null;
}

/** A date in the life of something, with what it is the date of. */
export interface DatedFact extends Composite<'DatedFact'> {
  /** Where the date comes from. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When, as exactly as is known. Lists are ordered by the first day it may mean. */
  readonly date: string;
  /** True where every date is listed. False where there are more than 5,000 records of one sort, such as editions: of these the first 5,000 by id are looked at. */
  readonly isComplete: boolean;
  /** What it is. */
  readonly kind: Open<given.DatedFactKind>;
  /** In words: `Agreement signed: Memorandum of Understanding …`. */
  readonly label: Field<string, given.LocaleArguments>;
  /** The record the date is of. */
  readonly record: Node;
  /** For events and editions whether it took place; null for others. */
  readonly status: Open<given.HappeningStatus> | null;
}

/** A page of a list of DatedFact records. */
export interface DatedFactConnection extends Composite<'DatedFactConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DatedFactEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<DatedFact>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A DatedFact in a list, with its place there. */
export interface DatedFactEdge extends Composite<'DatedFactEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The DatedFact. */
  readonly node: DatedFact;
}

/** One time that a programme is held: its batch, dates, places, countries, sessions and participants. */
export interface Edition extends Composite<'Edition'> {
  /** Who has a part in this edition in particular. */
  readonly actors: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** The last day it was held; null as long as no source says that it took place. */
  readonly actualEndsOn: string | null;
  /** The first day it was held; null as long as no source says that it took place. */
  readonly actualStartsOn: string | null;
  /** Whether all countries listed for it belong to a group; null where none is listed, or the group is not in the registry. */
  readonly allCountriesIn: Field<boolean | null, given.EditionAllCountriesInArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications: Field<ClassificationConnection, given.ClassificationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The countries listed for it. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
  /** Every country that any source lists for it, those included that the registry does not follow. */
  readonly countryClaims: Field<EditionCountryConnection, given.EditionCountryConnectionArguments>;
  /** How many countries are listed for it, all or those of one group. Unknown where none is listed. */
  readonly countryCount: Field<Count, given.CountArguments>;
  /** Whether the countries listed are all there were. */
  readonly countryListCompleteness: Open<given.Completeness>;
  /** The countries listed for it, with the part of each. */
  readonly countryRoles: Field<EditionCountryConnection, given.EditionCountryConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Its last day. */
  readonly endsOn: string | null;
  /** Events that belong to it, such as its opening. */
  readonly events: Field<EventConnection, given.EventConnectionArguments>;
  /** Figures reported about it. */
  readonly figures: Field<FigureConnection, given.FigureConnectionArguments>;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings: boolean;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `edn_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions that participants met in its sessions. */
  readonly institutionsMet: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What this edition is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** What it is about. */
  readonly narrative: Field<string | null, given.LocaleArguments>;
  /** All translations of `narrative`. */
  readonly narrativeTranslations: ReadonlyArray<LocalizedText>;
  /** Its number in the series, from 1. */
  readonly ordinal: number | null;
  /** What it is to leave behind. */
  readonly outputs: Field<OutputConnection, given.OutputConnectionArguments>;
  /** How many participants it had, all or from one group of countries. Unknown where only a total is reported. */
  readonly participantCount: Field<Count, given.CountArguments>;
  /** Participant-days: participants times days from the first to the last. Unknown where either is. */
  readonly participantDays: Count;
  /** Who its participants are. */
  readonly participantProfile: Field<string | null, given.LocaleArguments>;
  /** All translations of `participantProfile`. */
  readonly participantProfileTranslations: ReadonlyArray<LocalizedText>;
  /** The region or group that all its participants are said to come from; null where no source says so. */
  readonly participantRegion: CountryGroup | null;
  /** Who took part, under pseudonyms. */
  readonly participations: Field<ParticipationConnection, given.ParticipationConnectionArguments>;
  /** Where it was held, part by part. */
  readonly places: Field<EditionPlaceConnection, given.EditionPlaceConnectionArguments>;
  /** The last day that was announced beforehand; null where no source from before it is known. */
  readonly plannedEndsOn: string | null;
  /** The first day that was announced beforehand; null where no source from before it is known. */
  readonly plannedStartsOn: string | null;
  /** The programme. */
  readonly programme: Programme;
  /** Whether the sessions listed are all there were. */
  readonly sessionListCompleteness: Open<given.Completeness>;
  /** What is on its agenda. */
  readonly sessions: Field<SessionConnection, given.SessionConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** Its first day. */
  readonly startsOn: string | null;
  /** That statements are about it. */
  readonly statementLinks: Field<StatementSubjectConnection, given.StatementSubjectConnectionArguments>;
  /** What people said about it. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** Whether it took place. */
  readonly status: Open<given.HappeningStatus>;
  /** Its theme, where it has one of its own. */
  readonly theme: Field<string | null, given.LocaleArguments>;
  /** All translations of `theme`. */
  readonly themeTranslations: ReadonlyArray<LocalizedText>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** The places it was held in. */
  readonly venues: Field<PlaceConnection, given.PlaceConnectionArguments>;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
  /** What does not fit between it and related records; all of them are at the root, `warnings`. */
  readonly warnings: ReadonlyArray<Warning>;
}

/** A page of a list of Edition records. */
export interface EditionConnection extends Composite<'EditionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EditionEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: EditionFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Edition>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A country that a source lists for an edition. Where sources differ, the registry follows one of them: `isListed` says whether it is listed, the citations who claims it and who does not. */
export interface EditionCountry extends Composite<'EditionCountry'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country. */
  readonly country: Country;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition. */
  readonly edition: Edition;
  /** How many participants came from it; null where that is not known. */
  readonly headcount: number | null;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `edc_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it is listed, as the source says that the registry follows. Where it is false, some other source lists it; nothing counts it then. */
  readonly isListed: boolean;
  /** Whether the country was a member of a group on the edition's first day, or on another day. */
  readonly isMemberOf: Field<boolean | null, given.EditionCountryIsMemberOfArguments>;
  /** What the country is to the edition. */
  readonly role: Open<given.EditionCountryRole>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of EditionCountry records. */
export interface EditionCountryConnection extends Composite<'EditionCountryConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EditionCountryEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: EditionCountryFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<EditionCountry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A EditionCountry in a list, with its place there. */
export interface EditionCountryEdge extends Composite<'EditionCountryEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The EditionCountry. */
  readonly node: EditionCountry;
}

/** How many EditionCountry records of a list there are of each sort, facet by facet. */
export interface EditionCountryFacets extends Composite<'EditionCountryFacets'> {
  /** The country. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether it is listed, as the source says that the registry follows. Where it is false, some other source lists it; nothing counts it then. Null where that is not known. */
  readonly isListed: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** What the country is to the edition. Null where that is not known. */
  readonly role: Field<ReadonlyArray<EditionCountryRoleFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one EditionCountryRole. */
export interface EditionCountryRoleFacet extends Composite<'EditionCountryRoleFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.EditionCountryRole> | null;
}

/** A Edition in a list, with its place there. */
export interface EditionEdge extends Composite<'EditionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Edition. */
  readonly node: Edition;
}

/** How many Edition records of a list there are of each sort, facet by facet. */
export interface EditionFacets extends Composite<'EditionFacets'> {
  /** A country listed for it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** A group that a country listed for it is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: Field<ReadonlyArray<CountryGroupFacet>, given.CountryGroupFacetArguments>;
  /** Whether the countries listed are all there were. Null where that is not known. */
  readonly countryListCompleteness: Field<ReadonlyArray<CompletenessFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `endsOn`. Its last day. Null where that is not known, or lies across years. */
  readonly endsOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** The region or group that all its participants are said to come from; null where no source says so. Null where that is not known. */
  readonly participantRegion: Field<ReadonlyArray<CountryGroupFacet>, given.AgreementAmbitFacetArguments>;
  /** A place it was held in. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly place: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** The programme. Null where that is not known. */
  readonly programme: Field<ReadonlyArray<ProgrammeFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether the sessions listed are all there were. Null where that is not known. */
  readonly sessionListCompleteness: Field<ReadonlyArray<CompletenessFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `startsOn`. Its first day. Null where that is not known, or lies across years. */
  readonly startsOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether it took place. Null where that is not known. */
  readonly status: Field<ReadonlyArray<HappeningStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** A place where an edition is held, and what is held there. */
export interface EditionPlace extends Composite<'EditionPlace'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition. */
  readonly edition: Edition;
  /** Until when. */
  readonly endsOn: string | null;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings: boolean;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `edp_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Its place in the sequence, from 1. */
  readonly ordinal: number;
  /** What is held there. */
  readonly part: Field<string | null, given.LocaleArguments>;
  /** All translations of `part`. */
  readonly partTranslations: ReadonlyArray<LocalizedText>;
  /** The place. */
  readonly place: Place;
  /** From when. */
  readonly startsOn: string | null;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** What does not fit between it and related records; all of them are at the root, `warnings`. */
  readonly warnings: ReadonlyArray<Warning>;
}

/** A page of a list of EditionPlace records. */
export interface EditionPlaceConnection extends Composite<'EditionPlaceConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EditionPlaceEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: EditionPlaceFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<EditionPlace>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A EditionPlace in a list, with its place there. */
export interface EditionPlaceEdge extends Composite<'EditionPlaceEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The EditionPlace. */
  readonly node: EditionPlace;
}

/** How many EditionPlace records of a list there are of each sort, facet by facet. */
export interface EditionPlaceFacets extends Composite<'EditionPlaceFacets'> {
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** The place. Null where that is not known. */
  readonly place: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
}

/** Edition records, counted by what they share. */
export interface EditionStats extends Composite<'EditionStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<EditionStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Edition records that share what was grouped by. Fields that were not grouped by are null. */
export interface EditionStatsGroup extends Composite<'EditionStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** A country listed for it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly country: Country | null;
  /** A group that a country listed for it is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: CountryGroup | null;
  /** Whether the countries listed are all there were. Null where that is not known. */
  readonly countryListCompleteness: Open<given.Completeness> | null;
  /** The year of `endsOn`. Its last day. Null where that is not known, or lies across years. */
  readonly endsOnYear: number | null;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: boolean | null;
  /** The region or group that all its participants are said to come from; null where no source says so. Null where that is not known. */
  readonly participantRegion: CountryGroup | null;
  /** A place it was held in. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly place: Place | null;
  /** The programme. Null where that is not known. */
  readonly programme: Programme | null;
  /** Whether the sessions listed are all there were. Null where that is not known. */
  readonly sessionListCompleteness: Open<given.Completeness> | null;
  /** The year of `startsOn`. Its first day. Null where that is not known, or lies across years. */
  readonly startsOnYear: number | null;
  /** Whether it took place. Null where that is not known. */
  readonly status: Open<given.HappeningStatus> | null;
}

/** What people call a value of an enum, to be shown instead of the value. */
export interface EnumLabel extends Composite<'EnumLabel'> {
  /** The enum, as this schema names it: `AgreementType`. */
  readonly enum: string;
  /** What people call it. */
  readonly label: Field<string, given.LocaleArguments>;
  /** What it means, in English as in this schema. */
  readonly meaning: Field<string, given.LocaleArguments>;
  /** The place of the value in its enum, from 1. */
  readonly ordinal: number;
  /** The value: `MOU`. */
  readonly value: string;
}

/** A page of a list of EnumLabel records. */
export interface EnumLabelConnection extends Composite<'EnumLabelConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EnumLabelEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<EnumLabel>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A EnumLabel in a list, with its place there. */
export interface EnumLabelEdge extends Composite<'EnumLabelEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The EnumLabel. */
  readonly node: EnumLabel;
}

/** A meeting, a signing, an inauguration, a seminar. Events stand within others: a bilateral meeting within a summit. */
export interface Event extends Composite<'Event'> {
  /** Agreements signed at it. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** What was undertaken at it. */
  readonly commitments: Field<CommitmentConnection, given.CommitmentConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition of a programme it opens or belongs to. */
  readonly edition: Edition | null;
  /** When it ends. */
  readonly endsOn: string | null;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings: boolean;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `evt_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What other events are to it. */
  readonly incomingRelations: Field<EventRelationConnection, given.EventRelationConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What sort of event it is. */
  readonly kind: Open<given.EventKind>;
  /** What it is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** What it is for. */
  readonly objective: Field<string | null, given.LocaleArguments>;
  /** All translations of `objective`. */
  readonly objectiveTranslations: ReadonlyArray<LocalizedText>;
  /** Its number in a series: 45 for the 45th meeting. */
  readonly ordinal: number | null;
  /** The larger event it is part of. */
  readonly parent: Event | null;
  /** Who has a part in it. */
  readonly participations: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** Events within it. */
  readonly parts: Field<EventConnection, given.EventConnectionArguments>;
  /** Where. */
  readonly place: Place | null;
  /** What it is to other events. */
  readonly relations: Field<EventRelationConnection, given.EventRelationConnectionArguments>;
  /** Signatures given at it. */
  readonly signatures: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it begins. */
  readonly startsOn: string | null;
  /** What was said at it. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** Whether it took place. */
  readonly status: Open<given.HappeningStatus>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
  /** What does not fit between it and related records; all of them are at the root, `warnings`. */
  readonly warnings: ReadonlyArray<Warning>;
}

/** A page of a list of Event records. */
export interface EventConnection extends Composite<'EventConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: EventFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Event in a list, with its place there. */
export interface EventEdge extends Composite<'EventEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Event. */
  readonly node: Event;
}

/** How many Event records of a list there are of each sort, facet by facet. */
export interface EventFacets extends Composite<'EventFacets'> {
  /** The year of `endsOn`. When it ends. Null where that is not known, or lies across years. */
  readonly endsOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** What sort of event it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<EventKindFacet>, given.AgreementAmbitFacetArguments>;
  /** Where. Null where that is not known. */
  readonly place: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `startsOn`. When it begins. Null where that is not known, or lies across years. */
  readonly startsOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether it took place. Null where that is not known. */
  readonly status: Field<ReadonlyArray<HappeningStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one EventKind. */
export interface EventKindFacet extends Composite<'EventKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.EventKind> | null;
}

/** The part that someone has in an event: an institution or country, an office, a person, or several of these together. */
export interface EventParticipation extends Composite<'EventParticipation'> {
  /** The institution, country or group; null where only an office or a person is known. */
  readonly actor: Actor | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The event. */
  readonly event: Event;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `evp_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The person, where a source names one. */
  readonly person: Person | null;
  /** The office; it may act without its holder being named. */
  readonly position: Position | null;
  /** What part. */
  readonly role: Open<given.EventRole>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of EventParticipation records. */
export interface EventParticipationConnection extends Composite<'EventParticipationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventParticipationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: EventParticipationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<EventParticipation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A EventParticipation in a list, with its place there. */
export interface EventParticipationEdge extends Composite<'EventParticipationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The EventParticipation. */
  readonly node: EventParticipation;
}

/** How many EventParticipation records of a list there are of each sort, facet by facet. */
export interface EventParticipationFacets extends Composite<'EventParticipationFacets'> {
  /** What part. Null where that is not known. */
  readonly role: Field<ReadonlyArray<EventRoleFacet>, given.AgreementAmbitFacetArguments>;
}

/** What one event is to another, besides being part of it. */
export interface EventRelation extends Composite<'EventRelation'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The event that is something to the other. */
  readonly from: Event;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `evl_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it is to the other. */
  readonly kind: Open<given.EventRelationKind>;
  /** The other event. */
  readonly to: Event;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of EventRelation records. */
export interface EventRelationConnection extends Composite<'EventRelationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventRelationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: EventRelationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<EventRelation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A EventRelation in a list, with its place there. */
export interface EventRelationEdge extends Composite<'EventRelationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The EventRelation. */
  readonly node: EventRelation;
}

/** How many EventRelation records of a list there are of each sort, facet by facet. */
export interface EventRelationFacets extends Composite<'EventRelationFacets'> {
  /** What it is to the other. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<EventRelationKindFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one EventRelationKind. */
export interface EventRelationKindFacet extends Composite<'EventRelationKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.EventRelationKind> | null;
}

/** How many records of a list are of one EventRole. */
export interface EventRoleFacet extends Composite<'EventRoleFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.EventRole> | null;
}

/** Event records, counted by what they share. */
export interface EventStats extends Composite<'EventStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<EventStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Event records that share what was grouped by. Fields that were not grouped by are null. */
export interface EventStatsGroup extends Composite<'EventStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The year of `endsOn`. When it ends. Null where that is not known, or lies across years. */
  readonly endsOnYear: number | null;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: boolean | null;
  /** What sort of event it is. Null where that is not known. */
  readonly kind: Open<given.EventKind> | null;
  /** Where. Null where that is not known. */
  readonly place: Place | null;
  /** The year of `startsOn`. When it begins. Null where that is not known, or lies across years. */
  readonly startsOnYear: number | null;
  /** Whether it took place. Null where that is not known. */
  readonly status: Open<given.HappeningStatus> | null;
}

/** How many records of a list are of one ExpiryBasis. */
export interface ExpiryBasisFacet extends Composite<'ExpiryBasisFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ExpiryBasis> | null;
}

/** A field that was changed, with its value before and after. */
export interface FieldChange extends Composite<'FieldChange'> {
  /** The value after, written alike; null where there is none any more. */
  readonly after: string | null;
  /** The value before, as this schema writes it: a date, a number, a code, an id, a text. Null where there was none. */
  readonly before: string | null;
  /** The field, as it is named in this schema. */
  readonly field: string;
  /** The language of the values, where the field has a text in several. */
  readonly locale: Open<given.Locale> | null;
}

/** A number that someone reported: of what, when, by whom, and how exact. Two figures are never one number. */
export interface Figure extends Composite<'Figure'> {
  /** The countries it is counted in or for, such as the developing countries. */
  readonly amongGroup: CountryGroup | null;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** The day or year it was true on. */
  readonly asOf: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `fig_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it counts. */
  readonly indicator: Open<given.Indicator>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** The first day or year of the time it counts over, where it is of a time and not of a day. */
  readonly periodFrom: string | null;
  /** The last day or year of the time it counts over. */
  readonly periodTo: string | null;
  /** The country whose cooperation it is about. */
  readonly providerCountry: Country | null;
  /** How exact it is. */
  readonly qualifier: Open<given.Qualifier>;
  /** Who keeps the number. */
  readonly reportedBy: Institution | null;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** The person who stated it. */
  readonly statedByPerson: Person | null;
  /** The office that stated it. */
  readonly statedByPosition: Position | null;
  /** What it is about. */
  readonly subject: Node;
  /** The word of a source that gives no number, or what else is to be known. */
  readonly text: Field<string | null, given.LocaleArguments>;
  /** All translations of `text`. */
  readonly textTranslations: ReadonlyArray<LocalizedText>;
  /** What the number is a number of. */
  readonly unit: Open<given.FigureUnit>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** The number; null where the source gives only a word. */
  readonly value: number | null;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Figure records. */
export interface FigureConnection extends Composite<'FigureConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: FigureFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Figure in a list, with its place there. */
export interface FigureEdge extends Composite<'FigureEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Figure. */
  readonly node: Figure;
}

/** How many Figure records of a list there are of each sort, facet by facet. */
export interface FigureFacets extends Composite<'FigureFacets'> {
  /** The countries it is counted in or for, such as the developing countries. Null where that is not known. */
  readonly amongGroup: Field<ReadonlyArray<CountryGroupFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `asOf`. The day or year it was true on. Null where that is not known, or lies across years. */
  readonly asOfYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** What it counts. Null where that is not known. */
  readonly indicator: Field<ReadonlyArray<IndicatorFacet>, given.AgreementAmbitFacetArguments>;
  /** The country whose cooperation it is about. Null where that is not known. */
  readonly providerCountry: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** How exact it is. Null where that is not known. */
  readonly qualifier: Field<ReadonlyArray<QualifierFacet>, given.AgreementAmbitFacetArguments>;
  /** Who keeps the number. Null where that is not known. */
  readonly reportedBy: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
}

/** Figure records, counted by what they share. */
export interface FigureStats extends Composite<'FigureStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<FigureStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Figure records that share what was grouped by. Fields that were not grouped by are null. */
export interface FigureStatsGroup extends Composite<'FigureStatsGroup'> {
  /** The countries it is counted in or for, such as the developing countries. Null where that is not known. */
  readonly amongGroup: CountryGroup | null;
  /** The year of `asOf`. The day or year it was true on. Null where that is not known, or lies across years. */
  readonly asOfYear: number | null;
  /** How many records; never 0. */
  readonly count: number;
  /** What it counts. Null where that is not known. */
  readonly indicator: Open<given.Indicator> | null;
  /** The country whose cooperation it is about. Null where that is not known. */
  readonly providerCountry: Country | null;
  /** How exact it is. Null where that is not known. */
  readonly qualifier: Open<given.Qualifier> | null;
  /** Who keeps the number. Null where that is not known. */
  readonly reportedBy: Institution | null;
}

/** The sum of figures, or why there is none. Only numbers of separate editions of one programme are added: everything else would count something twice, or count different things. */
export interface FigureSum extends Composite<'FigureSum'> {
  /** How many figures were to be added. */
  readonly figureCount: number;
  /** Why they are not added; null where they are. */
  readonly refusal: SumRefusal | null;
  /** The sum; null where the figures are not added. */
  readonly value: number | null;
}

/** How many records of a list are of one ForceBasis. */
export interface ForceBasisFacet extends Composite<'ForceBasisFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ForceBasis> | null;
}

/** How many records of a list are of one FunctionRole. */
export interface FunctionRoleFacet extends Composite<'FunctionRoleFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.FunctionRole> | null;
}

/** How many records of a list are of one HappeningStatus. */
export interface HappeningStatusFacet extends Composite<'HappeningStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.HappeningStatus> | null;
}

/** How many records of a list are of one IdentifierScheme. */
export interface IdentifierSchemeFacet extends Composite<'IdentifierSchemeFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.IdentifierScheme> | null;
}

/** A file of records on its way into the registry. */
export interface ImportJob extends Composite<'ImportJob'> {
  /** When it was made. */
  readonly createdAt: string;
  /** When it ended; null while it has not. */
  readonly endedAt: string | null;
  /** Its id, `imp_…`: rows are sent to `POST /import/<id>`. */
  readonly id: string;
  /** Whether it only checks. */
  readonly isDryRun: boolean;
  /** The kind of record, by the name of its type. */
  readonly kind: string;
  /** What is done about a row that cannot be stored. */
  readonly onReject: Open<given.ImportRejectRule>;
  /** Why rows cannot be stored. */
  readonly rejects: Field<ImportRejectConnection, given.JournalEntryConnectionArguments>;
  /** Rows that changed a record; of a dry run, rows that would. */
  readonly rowsChanged: number;
  /** Rows looked at: with `rowsRead` it tells how far the job is. */
  readonly rowsChecked: number;
  /** Rows that entered a record; of a dry run, rows that would. */
  readonly rowsCreated: number;
  /** Rows received. An upload that broke off goes on with the next one. */
  readonly rowsRead: number;
  /** Rows that cannot be stored. */
  readonly rowsRejected: number;
  /** Rows whose records are in the registry by this job: entered, changed, or found as they are. */
  readonly rowsStored: number;
  /** Rows whose record is as they say already: it was not touched. */
  readonly rowsUnchanged: number;
  /** How far it has come. */
  readonly status: Open<given.ImportStatus>;
}

/** Why a row of a file cannot be stored. */
export interface ImportReject extends Composite<'ImportReject'> {
  /** The reason, for programs. */
  readonly code: Open<given.ErrorCode>;
  /** The reason, for people. */
  readonly message: string;
  /** Where in the row: names of fields, and places in lists counted from 0. Empty where it is about the row as a whole. */
  readonly path: ReadonlyArray<string>;
  /** The row, counted from 1, without the header of a CSV file and without empty lines. */
  readonly row: number;
}

/** A page of why rows cannot be stored, in the order of the rows. */
export interface ImportRejectConnection extends Composite<'ImportRejectConnection'> {
  /** The reasons of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImportRejectEdge>;
  /** The reasons of this page. */
  readonly nodes: ReadonlyArray<ImportReject>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many reasons are kept; of more than 1,000 the first ones. */
  readonly totalCount: number;
}

/** A reject in a list, with its place there. */
export interface ImportRejectEdge extends Composite<'ImportRejectEdge'> {
  /** Its place in this list: give it as `after`. */
  readonly cursor: string;
  /** The reject. */
  readonly node: ImportReject;
}

/** How many records of a list are of one Indicator. */
export interface IndicatorFacet extends Composite<'IndicatorFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.Indicator> | null;
}

/** A ministry, an agency, a secretariat, a technical centre, a company: any body that takes part in cooperation. */
export interface Institution extends Composite<'Institution'> {
  /** Its parts in agreements. */
  readonly agreementRoles: Field<AgreementPartyConnection, given.InstitutionAgreementRolesArguments>;
  /** Agreements it is party to. */
  readonly agreements: Field<AgreementConnection, given.InstitutionAgreementsArguments>;
  /** What it is a unit or country office of, and what that is, up to the top. At most 10 000. */
  readonly ancestors: Field<InstitutionBranchConnection, given.InstitutionBranchConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** What it undertook to do. */
  readonly commitments: Field<CommitmentConnection, given.CommitmentConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Whom it is connected with through agreements, programmes, editions, sessions, events, commitments, statements and awards, nearest first. */
  readonly connections: Field<ConnectedActorConnection, given.ConnectedActorConnectionArguments>;
  /** The country it is of; null for organisations of several states. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Its units and country offices, theirs, and so on, as a tree. At most 10 000. */
  readonly descendants: Field<InstitutionBranchConnection, given.InstitutionBranchConnectionArguments>;
  /** What it does. */
  readonly description: Field<string | null, given.LocaleArguments>;
  /** All translations of `description`. */
  readonly descriptionTranslations: ReadonlyArray<LocalizedText>;
  /** Editions of programmes in whose sessions it has a part. */
  readonly editions: Field<EditionConnection, given.InstitutionEditionsArguments>;
  /** The agreement it was founded under. */
  readonly establishedUnder: Agreement | null;
  /** Its parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.InstitutionEventRolesArguments>;
  /** Events it has a part in. */
  readonly events: Field<EventConnection, given.InstitutionEventsArguments>;
  /** When it was founded. */
  readonly foundedOn: string | null;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `ins_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Its identifiers in the registers of others. */
  readonly identifiers: Field<InstitutionIdentifierConnection, given.InstitutionIdentifierConnectionArguments>;
  /** What other institutions are to it. */
  readonly incomingRelations: Field<InstitutionRelationConnection, given.InstitutionRelationConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What it is. */
  readonly kind: Open<given.InstitutionKind>;
  /** What it is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Where it is. */
  readonly place: Place | null;
  /** Offices in it that people hold. */
  readonly positions: Field<PositionConnection, given.PositionConnectionArguments>;
  /** Its parts in programmes. */
  readonly programmeRoles: Field<ProgrammeActorConnection, given.InstitutionProgrammeRolesArguments>;
  /** Programmes it has a part in. */
  readonly programmes: Field<ProgrammeConnection, given.InstitutionProgrammesArguments>;
  /** What it has published that the registry cites. */
  readonly publications: Field<SourceConnection, given.SourceConnectionArguments>;
  /** Awards it holds. */
  readonly recognitions: Field<RecognitionConnection, given.RecognitionConnectionArguments>;
  /** What it is to other institutions. */
  readonly relations: Field<InstitutionRelationConnection, given.InstitutionRelationConnectionArguments>;
  /** Its parts in sessions: host, maker, resource. */
  readonly sessionRoles: Field<SessionActorConnection, given.InstitutionSessionRolesArguments>;
  /** Sessions it has a part in. */
  readonly sessions: Field<SessionConnection, given.InstitutionSessionsArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** That statements are about it. */
  readonly statementLinks: Field<StatementSubjectConnection, given.StatementSubjectConnectionArguments>;
  /** What people said about it. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** What is dated in its life, in one list by time: what was founded, signed, held, undertaken, said and awarded, each with its sources. */
  readonly timeline: Field<DatedFactConnection, given.InstitutionTimelineArguments>;
  /** Its units and country offices. */
  readonly units: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Bodies of it that sources mention without a name. */
  readonly unnamedUnits: Field<UnnamedActorConnection, given.UnnamedActorConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** An institution within a tree of institutions. Each stands once, where the way from the root is shortest, also where relations run in a circle. */
export interface InstitutionBranch extends Composite<'InstitutionBranch'> {
  /** How many steps it is from the root, from 1. */
  readonly depth: number;
  /** The institution. */
  readonly institution: Institution;
  /** The way from the root: slugs with ` / ` between them. In this order a tree can be drawn line by line. */
  readonly path: string;
  /** The relation by which it was reached from the one before it on its path. */
  readonly relation: InstitutionRelation;
}

/** A page of a list of InstitutionBranch records. */
export interface InstitutionBranchConnection extends Composite<'InstitutionBranchConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionBranchEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<InstitutionBranch>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A InstitutionBranch in a list, with its place there. */
export interface InstitutionBranchEdge extends Composite<'InstitutionBranchEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The InstitutionBranch. */
  readonly node: InstitutionBranch;
}

/** A page of a list of Institution records. */
export interface InstitutionConnection extends Composite<'InstitutionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: InstitutionFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Institution in a list, with its place there. */
export interface InstitutionEdge extends Composite<'InstitutionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Institution. */
  readonly node: Institution;
}

/** How many records of a list are of one Institution. */
export interface InstitutionFacet extends Composite<'InstitutionFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly institution: Institution | null;
}

/** How many Institution records of a list there are of each sort, facet by facet. */
export interface InstitutionFacets extends Composite<'InstitutionFacets'> {
  /** What it gives or gets in a programme. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly cooperationRole: Field<ReadonlyArray<CooperationRoleFacet>, given.AgreementAmbitFacetArguments>;
  /** The country it is of; null for organisations of several states. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** A group that its country is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: Field<ReadonlyArray<CountryGroupFacet>, given.CountryGroupFacetArguments>;
  /** The year of `foundedOn`. When it was founded. Null where that is not known, or lies across years. */
  readonly foundedOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** What it does in a programme. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly functionRole: Field<ReadonlyArray<FunctionRoleFacet>, given.AgreementAmbitFacetArguments>;
  /** What it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<InstitutionKindFacet>, given.AgreementAmbitFacetArguments>;
  /** Where it is. Null where that is not known. */
  readonly place: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** A programme it has a part in. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly programme: Field<ReadonlyArray<ProgrammeFacet>, given.AgreementAmbitFacetArguments>;
}

/** The identifier of an institution in the register of someone else. */
export interface InstitutionIdentifier extends Composite<'InstitutionIdentifier'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `idf_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The institution. */
  readonly institution: Institution;
  /** Whose register it is of. */
  readonly scheme: Open<given.IdentifierScheme>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** The identifier. */
  readonly value: string;
}

/** A page of a list of InstitutionIdentifier records. */
export interface InstitutionIdentifierConnection extends Composite<'InstitutionIdentifierConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionIdentifierEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: InstitutionIdentifierFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<InstitutionIdentifier>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A InstitutionIdentifier in a list, with its place there. */
export interface InstitutionIdentifierEdge extends Composite<'InstitutionIdentifierEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The InstitutionIdentifier. */
  readonly node: InstitutionIdentifier;
}

/** How many InstitutionIdentifier records of a list there are of each sort, facet by facet. */
export interface InstitutionIdentifierFacets extends Composite<'InstitutionIdentifierFacets'> {
  /** The institution. Null where that is not known. */
  readonly institution: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
  /** Whose register it is of. Null where that is not known. */
  readonly scheme: Field<ReadonlyArray<IdentifierSchemeFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one InstitutionKind. */
export interface InstitutionKindFacet extends Composite<'InstitutionKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.InstitutionKind> | null;
}

/** What one institution is to another, from when to when: unit, country office, joint secretariat. */
export interface InstitutionRelation extends Composite<'InstitutionRelation'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The institution that is something to the other. */
  readonly from: Institution;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `rel_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it is to the other. */
  readonly kind: Open<given.InstitutionRelationKind>;
  /** The other institution. */
  readonly to: Institution;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Since when. */
  readonly validFrom: string | null;
  /** Until when; null while it lasts. */
  readonly validTo: string | null;
}

/** A page of a list of InstitutionRelation records. */
export interface InstitutionRelationConnection extends Composite<'InstitutionRelationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionRelationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: InstitutionRelationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<InstitutionRelation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A InstitutionRelation in a list, with its place there. */
export interface InstitutionRelationEdge extends Composite<'InstitutionRelationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The InstitutionRelation. */
  readonly node: InstitutionRelation;
}

/** How many InstitutionRelation records of a list there are of each sort, facet by facet. */
export interface InstitutionRelationFacets extends Composite<'InstitutionRelationFacets'> {
  /** The institution that is something to the other. Null where that is not known. */
  readonly from: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
  /** What it is to the other. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<InstitutionRelationKindFacet>, given.AgreementAmbitFacetArguments>;
  /** The other institution. Null where that is not known. */
  readonly to: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one InstitutionRelationKind. */
export interface InstitutionRelationKindFacet extends Composite<'InstitutionRelationKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.InstitutionRelationKind> | null;
}

/** Institution records, counted by what they share. */
export interface InstitutionStats extends Composite<'InstitutionStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<InstitutionStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Institution records that share what was grouped by. Fields that were not grouped by are null. */
export interface InstitutionStatsGroup extends Composite<'InstitutionStatsGroup'> {
  /** What it gives or gets in a programme. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly cooperationRole: Open<given.CooperationRole> | null;
  /** How many records; never 0. */
  readonly count: number;
  /** The country it is of; null for organisations of several states. Null where that is not known. */
  readonly country: Country | null;
  /** A group that its country is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: CountryGroup | null;
  /** The year of `foundedOn`. When it was founded. Null where that is not known, or lies across years. */
  readonly foundedOnYear: number | null;
  /** What it does in a programme. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly functionRole: Open<given.FunctionRole> | null;
  /** What it is. Null where that is not known. */
  readonly kind: Open<given.InstitutionKind> | null;
  /** Where it is. Null where that is not known. */
  readonly place: Place | null;
  /** A programme it has a part in. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly programme: Programme | null;
}

/** Something that became of a record: when, by whom, and what was changed. */
export interface JournalEntry extends Composite<'JournalEntry'> {
  /** When. */
  readonly at: string;
  /** Who did it: the name of the institution, or `registry` for the registry itself. */
  readonly by: Field<string, given.LocaleArguments>;
  /** The fields that were changed; of a new record those that are known, of a removed one those that were. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** The institution that did it; null for the registry itself. */
  readonly institution: Institution | null;
  /** What became of the record. */
  readonly operation: Open<given.ChangeOperation>;
  /** Its place among all changes: 1, 2, 3 and so on, none left out. Whoever stands later was committed later. */
  readonly position: number;
}

/** A page of a list of JournalEntry records. */
export interface JournalEntryConnection extends Composite<'JournalEntryConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A JournalEntry in a list, with its place there. */
export interface JournalEntryEdge extends Composite<'JournalEntryEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The JournalEntry. */
  readonly node: JournalEntry;
}

/** One link between two records. */
export interface Link extends Composite<'Link'> {
  /** True where the relation reads from the record before to this one, false where it reads from this one back. */
  readonly isForward: boolean;
  /** The record that says so, with its citations. */
  readonly record: Node;
  /** What links them. */
  readonly relation: Open<given.LinkRelation>;
  /** The parts the one who acts has in it, by their codes: `FACILITATOR`, `HOST`; or what the one is to the other: `UNIT_OF`. */
  readonly roles: ReadonlyArray<string>;
  /** The same in words: `party`, `facilitator, organiser`, `unit of`. */
  readonly words: Field<string, given.LocaleArguments>;
}

/** A text in one language. */
export interface LocalizedText extends Composite<'LocalizedText'> {
  /** The language of the text. */
  readonly locale: Open<given.Locale>;
  /** The text itself. */
  readonly value: string;
}

/** How many records of a list are of one MembershipStatus. */
export interface MembershipStatusFacet extends Composite<'MembershipStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.MembershipStatus> | null;
}

/** One of the names something has besides the one it is shown by: official, short, former, or as a source spells it. */
export interface Name extends Composite<'Name'> {
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `nam_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What sort of name it is. */
  readonly kind: Open<given.NameKind>;
  /** Its language, BCP 47, such as `id`; null where it is of none. */
  readonly language: string | null;
  /** What bears the name. */
  readonly subject: Named;
  /** The name. */
  readonly text: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Since when it is used; null where that is not known. */
  readonly validFrom: string | null;
  /** Until when it was used; null while it is. */
  readonly validTo: string | null;
}

/** A page of a list of Name records. */
export interface NameConnection extends Composite<'NameConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NameEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: NameFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Name>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Name in a list, with its place there. */
export interface NameEdge extends Composite<'NameEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Name. */
  readonly node: Name;
}

/** How many Name records of a list there are of each sort, facet by facet. */
export interface NameFacets extends Composite<'NameFacets'> {
  /** What sort of name it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<NameKindFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one NameKind. */
export interface NameKindFacet extends Composite<'NameKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.NameKind> | null;
}

/** Anything that people call by a name and that `search` finds. */
export interface Named extends Abstract<'Agreement' | 'Country' | 'CountryGroup' | 'Edition' | 'Event' | 'Institution' | 'Person' | 'Place' | 'Position' | 'Programme' | 'UnnamedActor', 'Actor' | 'Agreement' | 'Country' | 'CountryGroup' | 'Edition' | 'Event' | 'Institution' | 'Node' | 'Person' | 'Place' | 'Position' | 'Programme' | 'UnnamedActor'> {
  /** Global id: three letters that say what it is, `_`, and a uuid. */
  readonly id: string;
  /** What it is called. */
  readonly name: Field<string, given.ActorNameArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
}

/** Anything that has a global id. */
export interface Node extends Abstract<'Agreement' | 'AgreementParty' | 'AgreementProvision' | 'AgreementRelation' | 'Appointment' | 'Citation' | 'Classification' | 'Code' | 'CodeScheme' | 'Commitment' | 'CommitmentFulfilment' | 'Country' | 'CountryGroup' | 'CountryGroupMembership' | 'Edition' | 'EditionCountry' | 'EditionPlace' | 'Event' | 'EventParticipation' | 'EventRelation' | 'Figure' | 'Institution' | 'InstitutionIdentifier' | 'InstitutionRelation' | 'Name' | 'Output' | 'Participation' | 'Person' | 'Place' | 'Position' | 'Programme' | 'ProgrammeActor' | 'ProgrammeAgreement' | 'Recognition' | 'Session' | 'SessionActor' | 'Signature' | 'Source' | 'Statement' | 'StatementSubject' | 'UnnamedActor', 'Actor' | 'Agreement' | 'AgreementParty' | 'AgreementProvision' | 'AgreementRelation' | 'Appointment' | 'Citation' | 'Classification' | 'Code' | 'CodeScheme' | 'Commitment' | 'CommitmentFulfilment' | 'Country' | 'CountryGroup' | 'CountryGroupMembership' | 'Edition' | 'EditionCountry' | 'EditionPlace' | 'Event' | 'EventParticipation' | 'EventRelation' | 'Figure' | 'Institution' | 'InstitutionIdentifier' | 'InstitutionRelation' | 'Name' | 'Named' | 'Output' | 'Participation' | 'Person' | 'Place' | 'Position' | 'Programme' | 'ProgrammeActor' | 'ProgrammeAgreement' | 'Recognition' | 'Session' | 'SessionActor' | 'Signature' | 'Source' | 'Statement' | 'StatementSubject' | 'UnnamedActor'> {
  /** Global id: three letters that say what it is, `_`, and a uuid. */
  readonly id: string;
}

/** What an edition or a session is to leave behind, such as an action plan of each participant, and how many were delivered. */
export interface Output extends Composite<'Output'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** How many were delivered; null where no source says, which is not 0. */
  readonly delivered: number | null;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `out_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it is. */
  readonly kind: Open<given.OutputKind>;
  /** True where each participant makes one; false where there is one in all. */
  readonly perParticipant: boolean;
  /** What is asked for. */
  readonly requirement: Field<string | null, given.LocaleArguments>;
  /** All translations of `requirement`. */
  readonly requirementTranslations: ReadonlyArray<LocalizedText>;
  /** The edition or session it comes from. */
  readonly subject: Node;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Where it is to be used. */
  readonly useContext: Field<string | null, given.LocaleArguments>;
  /** All translations of `useContext`. */
  readonly useContextTranslations: ReadonlyArray<LocalizedText>;
}

/** A page of a list of Output records. */
export interface OutputConnection extends Composite<'OutputConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutputEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: OutputFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Output>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Output in a list, with its place there. */
export interface OutputEdge extends Composite<'OutputEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Output. */
  readonly node: Output;
}

/** How many Output records of a list there are of each sort, facet by facet. */
export interface OutputFacets extends Composite<'OutputFacets'> {
  /** What it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<OutputKindFacet>, given.AgreementAmbitFacetArguments>;
  /** True where each participant makes one; false where there is one in all. Null where that is not known. */
  readonly perParticipant: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one OutputKind. */
export interface OutputKindFacet extends Composite<'OutputKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.OutputKind> | null;
}

/** Where a page stands in its list. */
export interface PageInfo extends Composite<'PageInfo'> {
  /** Cursor of the last record of this page: give it as `after` for the next one. */
  readonly endCursor: string | null;
  /** There are more records after this page. */
  readonly hasNextPage: boolean;
  /** There are records before this page. Going forward it is true after the first page; going backward it is exact. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first record of this page; null when the page is empty. */
  readonly startCursor: string | null;
}

/** How many records of a list are of one ParticipantCategory. */
export interface ParticipantCategoryFacet extends Composite<'ParticipantCategoryFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ParticipantCategory> | null;
}

/** Who a participant is. Each reading is noted for the person: who read it, when, which fields and what for. Needs the scope `participants:identify`. */
export interface ParticipantIdentity extends Composite<'ParticipantIdentity'> {
  /** The year of birth. */
  readonly birthYear: number | null;
  /** How to reach the person. */
  readonly contact: string | null;
  /** The employer. */
  readonly employer: string | null;
  /** The name. */
  readonly name: string;
  /** The nationality. */
  readonly nationality: Country | null;
  /** The occupation. */
  readonly occupation: string | null;
  /** The sex, as the person states it. */
  readonly sex: string | null;
}

/** Participants, counted without telling of any of them. Counted are those who took part, whether or not to the end. */
export interface ParticipantStats extends Composite<'ParticipantStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<ParticipantStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** Made-up participants are on record, as in a demonstration: these numbers are then no facts. */
  readonly isSynthetic: boolean;
  /** How many there are together; PARTIAL where an edition has no participant on record. Null with a reason, never 0. */
  readonly total: Count;
}

/** How many participants share what was grouped by. Fields that were not grouped by are null. */
export interface ParticipantStatsGroup extends Composite<'ParticipantStatsGroup'> {
  /** What they work as; null where that is not known. */
  readonly category: Open<given.ParticipantCategory> | null;
  /** PARTIAL where the number is a sum, over programmes or over the countries of a group, of which parts may not be told: there are at least so many. */
  readonly completeness: Open<given.Completeness>;
  /** How many participants; who took part in two editions counts twice. Null where it may not be told. */
  readonly count: number | null;
  /** The country they represent; null where that is not known. */
  readonly country: Country | null;
  /** A group that this country is a member of. */
  readonly countryGroup: CountryGroup | null;
  /** The edition. */
  readonly edition: Edition | null;
  /** True for one group at the end, without a name: all that may not be told, because it would tell of fewer than five persons. */
  readonly isSuppressed: boolean;
  /** The programme. */
  readonly programme: Programme | null;
  /** The sex, as they state it; null where that is not known. */
  readonly sex: string | null;
  /** Whether they took part to the end. */
  readonly status: Open<given.ParticipationStatus> | null;
  /** The year in which the edition begins; null where that is not known. */
  readonly year: number | null;
}

/** That a person takes part in an edition, under a pseudonym. Shown are those of one's own institution's programmes. Needs the scope `participants:read`. */
export interface Participation extends Composite<'Participation'> {
  /** What the participant works as. */
  readonly category: Open<given.ParticipantCategory> | null;
  /** The country represented. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition. */
  readonly edition: Edition;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `ptn_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Who it is, for a stated purpose; each reading is noted. Null once the person was erased, and for who may not read of this person. Needs the scope `participants:identify`. */
  readonly identity: Field<ParticipantIdentity | null, given.ParticipantIdentityArguments>;
  /** Made up, for a demonstration: there is no such person. */
  readonly isSynthetic: boolean;
  /** What stands for the person: the same as long as the edition is the same, another one in each other edition, and not to be worked out from anything. */
  readonly pseudonym: string;
  /** How far it has come. */
  readonly status: Open<given.ParticipationStatus>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of Participation records. */
export interface ParticipationConnection extends Composite<'ParticipationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: ParticipationFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Participation in a list, with its place there. */
export interface ParticipationEdge extends Composite<'ParticipationEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Participation. */
  readonly node: Participation;
}

/** How many Participation records of a list there are of each sort, facet by facet. */
export interface ParticipationFacets extends Composite<'ParticipationFacets'> {
  /** What the participant works as. Null where that is not known. */
  readonly category: Field<ReadonlyArray<ParticipantCategoryFacet>, given.AgreementAmbitFacetArguments>;
  /** The country represented. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** How far it has come. Null where that is not known. */
  readonly status: Field<ReadonlyArray<ParticipationStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one ParticipationStatus. */
export interface ParticipationStatusFacet extends Composite<'ParticipationStatusFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ParticipationStatus> | null;
}

/** How many records of a list are of one PartyCapacity. */
export interface PartyCapacityFacet extends Composite<'PartyCapacityFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.PartyCapacity> | null;
}

/** A way from one record to another over links, on which no record stands twice. */
export interface Path extends Composite<'Path'> {
  /** True where every way of the length asked for is listed. False where the search ended at a bound: 4,000 links of both ends or 200 of a record between, 5,000 links or 2,000 beginnings in each step, 20,000 tries for one step, 1,000 ways, two seconds. Others may exist then. */
  readonly isComplete: boolean;
  /** How many links it has. */
  readonly length: number;
  /** The records on it, first to last. */
  readonly steps: ReadonlyArray<PathStep>;
}

/** A page of a list of Path records. */
export interface PathConnection extends Composite<'PathConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Path in a list, with its place there. */
export interface PathEdge extends Composite<'PathEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Path. */
  readonly node: Path;
}

/** One record on a way over links, and how it is linked to the record before it. */
export interface PathStep extends Composite<'PathStep'> {
  /** What links it to the record before it; nothing for the first. */
  readonly links: ReadonlyArray<Link>;
  /** What the record is called. */
  readonly name: Field<string, given.LocaleArguments>;
  /** The record. */
  readonly node: Node;
  /** Its place on the way, from 1. */
  readonly ordinal: number;
}

/** Someone who holds a public office or speaks for an institution in public. Participants of programmes are never here. */
export interface Person extends Composite<'Person'> {
  /** Offices held, with dates. */
  readonly appointments: Field<AppointmentConnection, given.AppointmentConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Titles before the name, such as `Dr`. */
  readonly honorifics: string | null;
  /** Global id, `per_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** The name. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Agreements signed. */
  readonly signatures: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** What the person said. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Person records. */
export interface PersonConnection extends Composite<'PersonConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Person in a list, with its place there. */
export interface PersonEdge extends Composite<'PersonEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Person. */
  readonly node: Person;
}

/** Somewhere things happen: a province, a city, a palace, a campus. */
export interface Place extends Composite<'Place'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country it is in. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Parts of editions held here. */
  readonly editionParts: Field<EditionPlaceConnection, given.EditionPlaceConnectionArguments>;
  /** Editions of programmes held here. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** What happened here. */
  readonly events: Field<EventConnection, given.EventConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `plc_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions that are here. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** Code of ISO 3166-2 where it is a division of a country, such as `ID-JB`. */
  readonly iso3166Code: string | null;
  /** What sort of place it is. */
  readonly kind: Open<given.PlaceKind>;
  /** What it is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** The larger place it is in. */
  readonly parent: Place | null;
  /** Places within it. */
  readonly parts: Field<PlaceConnection, given.PlaceConnectionArguments>;
  /** Sessions held here. */
  readonly sessions: Field<SessionConnection, given.SessionConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Place records. */
export interface PlaceConnection extends Composite<'PlaceConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: PlaceFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Place in a list, with its place there. */
export interface PlaceEdge extends Composite<'PlaceEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Place. */
  readonly node: Place;
}

/** How many records of a list are of one Place. */
export interface PlaceFacet extends Composite<'PlaceFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly place: Place | null;
}

/** How many Place records of a list there are of each sort, facet by facet. */
export interface PlaceFacets extends Composite<'PlaceFacets'> {
  /** The country it is in. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** What sort of place it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<PlaceKindFacet>, given.AgreementAmbitFacetArguments>;
  /** The larger place it is in. Null where that is not known. */
  readonly parent: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one PlaceKind. */
export interface PlaceKindFacet extends Composite<'PlaceKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.PlaceKind> | null;
}

/** Place records, counted by what they share. */
export interface PlaceStats extends Composite<'PlaceStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<PlaceStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Place records that share what was grouped by. Fields that were not grouped by are null. */
export interface PlaceStatsGroup extends Composite<'PlaceStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The country it is in. Null where that is not known. */
  readonly country: Country | null;
  /** What sort of place it is. Null where that is not known. */
  readonly kind: Open<given.PlaceKind> | null;
  /** The larger place it is in. Null where that is not known. */
  readonly parent: Place | null;
}

/** An office that someone holds. It can act without the holder being named, and on behalf of another office. */
export interface Position extends Composite<'Position'> {
  /** Who held it, with dates. */
  readonly appointments: Field<AppointmentConnection, given.AppointmentConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country whose office it is. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `pos_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The institution the office is in. */
  readonly institution: Institution | null;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** The rank of the office. */
  readonly kind: Open<given.PositionKind>;
  /** Title of the office. */
  readonly name: Field<string, given.LocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Agreements signed in this office. */
  readonly signatures: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** Agreements others signed for this office. */
  readonly signaturesByOthers: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** What was said in this office. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Position records. */
export interface PositionConnection extends Composite<'PositionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: PositionFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Position in a list, with its place there. */
export interface PositionEdge extends Composite<'PositionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Position. */
  readonly node: Position;
}

/** How many Position records of a list there are of each sort, facet by facet. */
export interface PositionFacets extends Composite<'PositionFacets'> {
  /** The country whose office it is. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** The institution the office is in. Null where that is not known. */
  readonly institution: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
  /** The rank of the office. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<PositionKindFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one PositionKind. */
export interface PositionKindFacet extends Composite<'PositionKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.PositionKind> | null;
}

/** Position records, counted by what they share. */
export interface PositionStats extends Composite<'PositionStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<PositionStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Position records that share what was grouped by. Fields that were not grouped by are null. */
export interface PositionStatsGroup extends Composite<'PositionStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The country whose office it is. Null where that is not known. */
  readonly country: Country | null;
  /** The institution the office is in. Null where that is not known. */
  readonly institution: Institution | null;
  /** The rank of the office. Null where that is not known. */
  readonly kind: Open<given.PositionKind> | null;
}

/** A scheme, a pillar, a training series or a project of cooperation. Programmes stand within others and are held in editions. */
export interface Programme extends Composite<'Programme'> {
  /** Who has a part in it, on both axes of roles. */
  readonly actors: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** Agreements it stands under, and how. */
  readonly agreementLinks: Field<ProgrammeAgreementConnection, given.ProgrammeAgreementConnectionArguments>;
  /** Agreements it stands under. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications: Field<ClassificationConnection, given.ClassificationConnectionArguments>;
  /** The kind of cooperation as it follows from the roles of those who take part: to be held against `declaredModality`. Developed are the members of the OECD Development Assistance Committee on the day; institutions count by the country they act for, or as international organisations. */
  readonly computedModality: Field<ComputedModality, given.ProgrammeComputedModalityArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The kind of cooperation it says it is. */
  readonly declaredModality: Open<given.CooperationModality> | null;
  /** What it is. */
  readonly description: Field<string | null, given.LocaleArguments>;
  /** All translations of `description`. */
  readonly descriptionTranslations: ReadonlyArray<LocalizedText>;
  /** The times it was held. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** When it ended. */
  readonly endsOn: string | null;
  /** Figures reported about it. */
  readonly figures: Field<FigureConnection, given.FigureConnectionArguments>;
  /** Commitments it fulfils. */
  readonly fulfilments: Field<CommitmentFulfilmentConnection, given.CommitmentFulfilmentConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `prg_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What sort of programme it is. */
  readonly kind: Open<given.ProgrammeKind>;
  /** What it is called. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** What it is for. */
  readonly objectives: Field<ReadonlyArray<string>, given.LocaleArguments>;
  /** The programme it is part of. */
  readonly parent: Programme | null;
  /** How many participants its editions had together. Reported figures only are added to reported figures. */
  readonly participantCount: Count;
  /** Participant-days of its editions together, those left out that are not known. The measure of capacity development that needs no money (SDG 17.3.1). */
  readonly participantDays: Count;
  /** Participant-days by the year in which an edition began. Editions without a date are left out. */
  readonly participantDaysByYear: ReadonlyArray<CountOfYear>;
  /** Programmes within it. */
  readonly parts: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it began. */
  readonly startsOn: string | null;
  /** That statements are about it. */
  readonly statementLinks: Field<StatementSubjectConnection, given.StatementSubjectConnectionArguments>;
  /** What people said about it. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** How far it has come. */
  readonly status: Open<given.ActivityStatus>;
  /** What is dated in its life, in one list by time: what was founded, signed, held, undertaken, said and awarded, each with its sources. */
  readonly timeline: Field<DatedFactConnection, given.DatedFactConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** The part that someone has in a programme or in one edition of it: what they give or get, and what they do. */
export interface ProgrammeActor extends Composite<'ProgrammeActor'> {
  /** Who has the part. */
  readonly actor: Actor;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What they give or get. */
  readonly cooperationRole: Open<given.CooperationRole> | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition, where the part is in that one only. */
  readonly edition: Edition | null;
  /** What they do. */
  readonly functionRole: Open<given.FunctionRole> | null;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `pga_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What else is to be known of this part. */
  readonly note: Field<string | null, given.LocaleArguments>;
  /** All translations of `note`. */
  readonly noteTranslations: ReadonlyArray<LocalizedText>;
  /** The programme. */
  readonly programme: Programme;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Since when. */
  readonly validFrom: string | null;
  /** Until when. */
  readonly validTo: string | null;
}

/** A page of a list of ProgrammeActor records. */
export interface ProgrammeActorConnection extends Composite<'ProgrammeActorConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeActorEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: ProgrammeActorFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ProgrammeActor>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A ProgrammeActor in a list, with its place there. */
export interface ProgrammeActorEdge extends Composite<'ProgrammeActorEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The ProgrammeActor. */
  readonly node: ProgrammeActor;
}

/** How many ProgrammeActor records of a list there are of each sort, facet by facet. */
export interface ProgrammeActorFacets extends Composite<'ProgrammeActorFacets'> {
  /** What they give or get. Null where that is not known. */
  readonly cooperationRole: Field<ReadonlyArray<CooperationRoleFacet>, given.AgreementAmbitFacetArguments>;
  /** What they do. Null where that is not known. */
  readonly functionRole: Field<ReadonlyArray<FunctionRoleFacet>, given.AgreementAmbitFacetArguments>;
  /** The programme. Null where that is not known. */
  readonly programme: Field<ReadonlyArray<ProgrammeFacet>, given.AgreementAmbitFacetArguments>;
}

/** How a programme stands to an agreement. */
export interface ProgrammeAgreement extends Composite<'ProgrammeAgreement'> {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Whether a source says so. */
  readonly basis: Open<given.RelationBasis>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `pgg_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** How it stands to it. */
  readonly kind: Open<given.ProgrammeAgreementKind>;
  /** The programme. */
  readonly programme: Programme;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of ProgrammeAgreement records. */
export interface ProgrammeAgreementConnection extends Composite<'ProgrammeAgreementConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeAgreementEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: ProgrammeAgreementFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ProgrammeAgreement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A ProgrammeAgreement in a list, with its place there. */
export interface ProgrammeAgreementEdge extends Composite<'ProgrammeAgreementEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The ProgrammeAgreement. */
  readonly node: ProgrammeAgreement;
}

/** How many ProgrammeAgreement records of a list there are of each sort, facet by facet. */
export interface ProgrammeAgreementFacets extends Composite<'ProgrammeAgreementFacets'> {
  /** Whether a source says so. Null where that is not known. */
  readonly basis: Field<ReadonlyArray<RelationBasisFacet>, given.AgreementAmbitFacetArguments>;
  /** How it stands to it. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<ProgrammeAgreementKindFacet>, given.AgreementAmbitFacetArguments>;
  /** The programme. Null where that is not known. */
  readonly programme: Field<ReadonlyArray<ProgrammeFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one ProgrammeAgreementKind. */
export interface ProgrammeAgreementKindFacet extends Composite<'ProgrammeAgreementKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ProgrammeAgreementKind> | null;
}

/** A page of a list of Programme records. */
export interface ProgrammeConnection extends Composite<'ProgrammeConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: ProgrammeFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Programme in a list, with its place there. */
export interface ProgrammeEdge extends Composite<'ProgrammeEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Programme. */
  readonly node: Programme;
}

/** How many records of a list are of one Programme. */
export interface ProgrammeFacet extends Composite<'ProgrammeFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly programme: Programme | null;
}

/** How many Programme records of a list there are of each sort, facet by facet. */
export interface ProgrammeFacets extends Composite<'ProgrammeFacets'> {
  /** What someone gives or gets in it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly cooperationRole: Field<ReadonlyArray<CooperationRoleFacet>, given.AgreementAmbitFacetArguments>;
  /** A country listed for one of its editions. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** A group that a country listed for one of its editions is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: Field<ReadonlyArray<CountryGroupFacet>, given.CountryGroupFacetArguments>;
  /** The kind of cooperation it says it is. Null where that is not known. */
  readonly declaredModality: Field<ReadonlyArray<CooperationModalityFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `endsOn`. When it ended. Null where that is not known, or lies across years. */
  readonly endsOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** What someone does in it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly functionRole: Field<ReadonlyArray<FunctionRoleFacet>, given.AgreementAmbitFacetArguments>;
  /** A year in which an edition of it began. A record counts once for each, so groups do not add up to the total. Null where that is not known, or lies across years. */
  readonly heldInYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** What sort of programme it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<ProgrammeKindFacet>, given.AgreementAmbitFacetArguments>;
  /** The programme it is part of. Null where that is not known. */
  readonly parent: Field<ReadonlyArray<ProgrammeFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `startsOn`. When it began. Null where that is not known, or lies across years. */
  readonly startsOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** How far it has come. Null where that is not known. */
  readonly status: Field<ReadonlyArray<ActivityStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one ProgrammeKind. */
export interface ProgrammeKindFacet extends Composite<'ProgrammeKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ProgrammeKind> | null;
}

/** Programme records, counted by what they share. */
export interface ProgrammeStats extends Composite<'ProgrammeStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<ProgrammeStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Programme records that share what was grouped by. Fields that were not grouped by are null. */
export interface ProgrammeStatsGroup extends Composite<'ProgrammeStatsGroup'> {
  /** What someone gives or gets in it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly cooperationRole: Open<given.CooperationRole> | null;
  /** How many records; never 0. */
  readonly count: number;
  /** A country listed for one of its editions. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly country: Country | null;
  /** A group that a country listed for one of its editions is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly countryGroup: CountryGroup | null;
  /** The kind of cooperation it says it is. Null where that is not known. */
  readonly declaredModality: Open<given.CooperationModality> | null;
  /** The year of `endsOn`. When it ended. Null where that is not known, or lies across years. */
  readonly endsOnYear: number | null;
  /** What someone does in it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  readonly functionRole: Open<given.FunctionRole> | null;
  /** A year in which an edition of it began. A record counts once for each, so groups do not add up to the total. Null where that is not known, or lies across years. */
  readonly heldInYear: number | null;
  /** What sort of programme it is. Null where that is not known. */
  readonly kind: Open<given.ProgrammeKind> | null;
  /** The programme it is part of. Null where that is not known. */
  readonly parent: Programme | null;
  /** The year of `startsOn`. When it began. Null where that is not known, or lies across years. */
  readonly startsOnYear: number | null;
  /** How far it has come. Null where that is not known. */
  readonly status: Open<given.ActivityStatus> | null;
}

/** How many records of a list are of one ProvisionKind. */
export interface ProvisionKindFacet extends Composite<'ProvisionKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.ProvisionKind> | null;
}

/** How many records of a list are of one Qualifier. */
export interface QualifierFacet extends Composite<'QualifierFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.Qualifier> | null;
}

/** Where every question starts: one record by its name, lists of records, search, and what asking costs. */
export interface Query extends Composite<'Query'> {
  /** One Agreement; null if there is none of that name. A signed undertaking to cooperate, between countries, ministries, organisations or their units. Example: `agreement(by: { slug: "…" }) { id }`. */
  readonly agreement: Field<Agreement | null, given.AgreementArguments>;
  /** Agreement records in groups, with the number of each. Example: `agreementStats(groupBy: [TYPE]) { totalCount groups { type count } }`. */
  readonly agreementStats: Field<AgreementStats, given.AgreementStatsArguments>;
  /** Agreement records, page by page. Example: `agreements(first: 5) { totalCount nodes { id } }`. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** The keys there are and were. Example: `apiKeys(first: 50) { nodes { name prefix scopes expiresAt lastUsedAt revokedAt } }`. Needs the scope `registry:administer`. */
  readonly apiKeys: Field<ApiKeyConnection, given.ApiKeyConnectionArguments>;
  /** All changes of the registry in the order in which they were committed, for whoever keeps a copy. The same live: the subscription of this name at `/graphql/stream`. Example: `changes(after: "…", first: 100) { nodes { cursor kind operation recordId changes { field before after } } }`. */
  readonly changes: Field<ChangeConnection, given.ChangeConnectionArguments>;
  /** One Citation; null if there is none of that name. That a fact rests on a source: which field of which record, and where in the source. Several sources may cite one fact and disagree. Example: `citation(by: { id: "cit_…" }) { id }`. */
  readonly citation: Field<Citation | null, given.CitationArguments>;
  /** Citation records in groups, with the number of each. Example: `citationStats(groupBy: [SOURCE]) { totalCount groups { source count } }`. */
  readonly citationStats: Field<CitationStats, given.CitationStatsArguments>;
  /** Citation records, page by page. Example: `citations(first: 5) { totalCount nodes { id } }`. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** One Code; null if there is none of that name. One code of a scheme: a sector, a goal, a form of activity. What bears it is found from here. Example: `code(by: { slug: "…" }) { id }`. */
  readonly code: Field<Code | null, given.CodeArguments>;
  /** One CodeScheme; null if there is none of that name. A list of codes that someone keeps: purpose codes of the DAC, the Sustainable Development Goals, forms of activity. Example: `codeScheme(by: { slug: "…" }) { id }`. */
  readonly codeScheme: Field<CodeScheme | null, given.CodeSchemeArguments>;
  /** CodeScheme records, page by page. Example: `codeSchemes(first: 5) { totalCount nodes { id } }`. */
  readonly codeSchemes: Field<CodeSchemeConnection, given.CodeSchemeConnectionArguments>;
  /** Code records in groups, with the number of each. Example: `codeStats(groupBy: [STATUS]) { totalCount groups { status count } }`. */
  readonly codeStats: Field<CodeStats, given.CodeStatsArguments>;
  /** Code records, page by page. Example: `codes(first: 5) { totalCount nodes { id } }`. */
  readonly codes: Field<CodeConnection, given.CodeConnectionArguments>;
  /** One Commitment; null if there is none of that name. Something that someone undertook to do, often at an international meeting, and what came of it. Example: `commitment(by: { slug: "…" }) { id }`. */
  readonly commitment: Field<Commitment | null, given.CommitmentArguments>;
  /** Commitment records in groups, with the number of each. Example: `commitmentStats(groupBy: [MADE_ON_YEAR]) { totalCount groups { madeOnYear count } }`. */
  readonly commitmentStats: Field<CommitmentStats, given.CommitmentStatsArguments>;
  /** Commitment records, page by page. Example: `commitments(first: 5) { totalCount nodes { id } }`. */
  readonly commitments: Field<CommitmentConnection, given.CommitmentConnectionArguments>;
  /** Fields for which sources claim different values, with every value, its sources and the one that is shown. Example: `conflicts { nodes { field record { id } claims { value isPreferred citations { source { title } } } } }`. */
  readonly conflicts: Field<ConflictConnection, given.JournalEntryConnectionArguments>;
  /** Country records, page by page. Example: `countries(first: 5) { totalCount nodes { id } }`. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
  /** One Country; null if there is none of that name. A country or territory of ISO 3166-1, with what it is a member of and everything it takes part in. Example: `country(by: { code: "ID" }) { id }`. */
  readonly country: Field<Country | null, given.CountryArguments>;
  /** One CountryGroup; null if there is none of that name. Countries taken together: a region, the least developed countries, the members of the Colombo Plan. Example: `countryGroup(by: { code: "LDC" }) { id }`. */
  readonly countryGroup: Field<CountryGroup | null, given.CountryGroupArguments>;
  /** CountryGroup records in groups, with the number of each. Example: `countryGroupStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly countryGroupStats: Field<CountryGroupStats, given.CountryGroupStatsArguments>;
  /** CountryGroup records, page by page. Example: `countryGroups(first: 5) { totalCount nodes { id } }`. */
  readonly countryGroups: Field<CountryGroupConnection, given.CountryGroupConnectionArguments>;
  /** Country records in groups, with the number of each. Example: `countryStats(groupBy: [IS_SOVEREIGN]) { totalCount groups { isSovereign count } }`. */
  readonly countryStats: Field<CountryStats, given.CountryStatsArguments>;
  /** One Edition; null if there is none of that name. One time that a programme is held: its batch, dates, places, countries, sessions and participants. Example: `edition(by: { slug: "…" }) { id }`. */
  readonly edition: Field<Edition | null, given.EditionArguments>;
  /** Edition records in groups, with the number of each. Example: `editionStats(groupBy: [PROGRAMME]) { totalCount groups { programme count } }`. */
  readonly editionStats: Field<EditionStats, given.EditionStatsArguments>;
  /** Edition records, page by page. Example: `editions(first: 5) { totalCount nodes { id } }`. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** What people call the values of enums, in both languages. Example: `enumLabels(of: [AGREEMENT_TYPE]) { nodes { value label(locale: ID) } }`. */
  readonly enumLabels: Field<EnumLabelConnection, given.EnumLabelConnectionArguments>;
  /** One Event; null if there is none of that name. A meeting, a signing, an inauguration, a seminar. Events stand within others: a bilateral meeting within a summit. Example: `event(by: { slug: "…" }) { id }`. */
  readonly event: Field<Event | null, given.EventArguments>;
  /** Event records in groups, with the number of each. Example: `eventStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly eventStats: Field<EventStats, given.EventStatsArguments>;
  /** Event records, page by page. Example: `events(first: 5) { totalCount nodes { id } }`. */
  readonly events: Field<EventConnection, given.EventConnectionArguments>;
  /** One Figure; null if there is none of that name. A number that someone reported: of what, when, by whom, and how exact. Two figures are never one number. Example: `figure(by: { slug: "…" }) { id }`. */
  readonly figure: Field<Figure | null, given.FigureArguments>;
  /** Figure records in groups, with the number of each. Example: `figureStats(groupBy: [INDICATOR]) { totalCount groups { indicator count } }`. */
  readonly figureStats: Field<FigureStats, given.FigureStatsArguments>;
  /** The sum of figures, or a refusal that says why they are not added. Example: `figureSum(filter: { providerCountry: { code: { eq: "ID" } } }) { value refusal { code reason differingIn } }`. */
  readonly figureSum: Field<FigureSum | null, given.FigureSumArguments>;
  /** Figure records, page by page. Example: `figures(first: 5) { totalCount nodes { id } }`. */
  readonly figures: Field<FigureConnection, given.FigureConnectionArguments>;
  /** A file that you have brought, and how far it has come; null where you have no such job. Example: `importJob(id: "imp_…") { status rowsRead rowsStored rowsRejected rejects(first: 20) { nodes { row path message } } }`. */
  readonly importJob: Field<ImportJob | null, given.ImportJobArguments>;
  /** One Institution; null if there is none of that name. A ministry, an agency, a secretariat, a technical centre, a company: any body that takes part in cooperation. Example: `institution(by: { slug: "…" }) { id }`. */
  readonly institution: Field<Institution | null, given.InstitutionArguments>;
  /** Institution records in groups, with the number of each. Example: `institutionStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly institutionStats: Field<InstitutionStats, given.InstitutionStatsArguments>;
  /** Institution records, page by page. Example: `institutions(first: 5) { totalCount nodes { id } }`. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whatever has this global id; null if nothing has. Example: `node(id: "agr_…") { id ... on Agreement { name } }`. */
  readonly node: Field<Node | null, given.NodeArguments>;
  /** What has these global ids: in the order given, null where nothing has. Example: `nodes(ids: ["agr_…", "ins_…"]) { id }`. */
  readonly nodes: Field<ReadonlyArray<Node | null>, given.QueryNodesArguments>;
  /** Participants in groups, with the number of each group of five persons or more. Example: `participantStats(filter: { programme: { slug: "smi" } }, groupBy: [COUNTRY, YEAR]) { total { value reason } groups { country { name } year count } }`. */
  readonly participantStats: Field<ParticipantStats, given.ParticipantStatsArguments>;
  /** Participations in the editions of one’s own institution, under pseudonyms, page by page. Example: `participations(first: 50) { nodes { pseudonym status country { code } edition { slug } } }`. Needs the scope `participants:read`. */
  readonly participations: Field<ParticipationConnection, given.ParticipationConnectionArguments>;
  /** How two records are linked through agreements, programmes, editions, sessions, events, commitments, statements and awards, shortest way first. Bounded: `isComplete` of a way says whether a bound was met. Example: `paths(from: "ins_…", to: "ctr_…") { nodes { length steps { name links { words } } } }`. */
  readonly paths: Field<PathConnection, given.PathConnectionArguments>;
  /** Person records, page by page. Example: `people(first: 5) { totalCount nodes { id } }`. */
  readonly people: Field<PersonConnection, given.PersonConnectionArguments>;
  /** One Person; null if there is none of that name. Someone who holds a public office or speaks for an institution in public. Participants of programmes are never here. Example: `person(by: { slug: "…" }) { id }`. */
  readonly person: Field<Person | null, given.PersonArguments>;
  /** One Place; null if there is none of that name. Somewhere things happen: a province, a city, a palace, a campus. Example: `place(by: { slug: "…" }) { id }`. */
  readonly place: Field<Place | null, given.PlaceArguments>;
  /** Place records in groups, with the number of each. Example: `placeStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly placeStats: Field<PlaceStats, given.PlaceStatsArguments>;
  /** Place records, page by page. Example: `places(first: 5) { totalCount nodes { id } }`. */
  readonly places: Field<PlaceConnection, given.PlaceConnectionArguments>;
  /** One Position; null if there is none of that name. An office that someone holds. It can act without the holder being named, and on behalf of another office. Example: `position(by: { slug: "…" }) { id }`. */
  readonly position: Field<Position | null, given.PositionArguments>;
  /** Position records in groups, with the number of each. Example: `positionStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly positionStats: Field<PositionStats, given.PositionStatsArguments>;
  /** Position records, page by page. Example: `positions(first: 5) { totalCount nodes { id } }`. */
  readonly positions: Field<PositionConnection, given.QueryPositionsArguments>;
  /** One Programme; null if there is none of that name. A scheme, a pillar, a training series or a project of cooperation. Programmes stand within others and are held in editions. Example: `programme(by: { slug: "…" }) { id }`. */
  readonly programme: Field<Programme | null, given.ProgrammeArguments>;
  /** Programme records in groups, with the number of each. Example: `programmeStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly programmeStats: Field<ProgrammeStats, given.ProgrammeStatsArguments>;
  /** Programme records, page by page. Example: `programmes(first: 5) { totalCount nodes { id } }`. */
  readonly programmes: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** What this operation costs, and what is left. Example: `rateLimit(dryRun: true) { cost remaining }` beside the fields in question tells their cost without reading them. */
  readonly rateLimit: Field<RateLimit, given.RateLimitArguments>;
  /** Finds records by any of their names, in both languages, best hit first. Example: `search(query: "Tiongkok") { nodes { matchedName node { id name } } }`. */
  readonly search: Field<SearchHitConnection, given.SearchHitConnectionArguments>;
  /** One Session; null if there is none of that name. A point of the agenda of an edition, or a block of several days: a class, a visit, a workshop. Example: `session(by: { slug: "…" }) { id }`. */
  readonly session: Field<Session | null, given.SessionArguments>;
  /** Session records in groups, with the number of each. Example: `sessionStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly sessionStats: Field<SessionStats, given.SessionStatsArguments>;
  /** Session records, page by page. Example: `sessions(first: 5) { totalCount nodes { id } }`. */
  readonly sessions: Field<SessionConnection, given.SessionConnectionArguments>;
  /** One Source; null if there is none of that name. Where facts of the registry come from: a news item, a press release, a standard. Example: `source(by: { slug: "…" }) { id }`. */
  readonly source: Field<Source | null, given.SourceArguments>;
  /** Source records in groups, with the number of each. Example: `sourceStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly sourceStats: Field<SourceStats, given.SourceStatsArguments>;
  /** Source records, page by page. Example: `sources(first: 5) { totalCount nodes { id } }`. */
  readonly sources: Field<SourceConnection, given.QuerySourcesArguments>;
  /** One Statement; null if there is none of that name. What someone said, in the words of the registry: a goal, a benefit, an opinion. It is theirs, and no fact; the citation says where to read it. Example: `statement(by: { slug: "…" }) { id }`. */
  readonly statement: Field<Statement | null, given.StatementArguments>;
  /** Statement records in groups, with the number of each. Example: `statementStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly statementStats: Field<StatementStats, given.StatementStatsArguments>;
  /** Statement records, page by page. Example: `statements(first: 5) { totalCount nodes { id } }`. */
  readonly statements: Field<StatementConnection, given.StatementConnectionArguments>;
  /** Records all of whose facts rest on one and the same source. Example: `uncorroborated(sourceKinds: [NEWS]) { totalCount nodes { kind record { id } source { title } } }`. */
  readonly uncorroborated: Field<UncorroboratedConnection, given.UncorroboratedConnectionArguments>;
  /** How many records of each type rest on one source alone. Example: `uncorroboratedCounts(sourceKinds: [NEWS], first: 50) { nodes { kind count } }`. */
  readonly uncorroboratedCounts: Field<UncorroboratedCountConnection, given.UncorroboratedCountConnectionArguments>;
  /** One UnnamedActor; null if there is none of that name. Someone who acts but whom no source names: "several SMEs producing golf gloves", "donors". Example: `unnamedActor(by: { slug: "…" }) { id }`. */
  readonly unnamedActor: Field<UnnamedActor | null, given.UnnamedActorArguments>;
  /** UnnamedActor records in groups, with the number of each. Example: `unnamedActorStats(groupBy: [KIND]) { totalCount groups { kind count } }`. */
  readonly unnamedActorStats: Field<UnnamedActorStats, given.UnnamedActorStatsArguments>;
  /** UnnamedActor records, page by page. Example: `unnamedActors(first: 5) { totalCount nodes { id } }`. */
  readonly unnamedActors: Field<UnnamedActorConnection, given.QueryUnnamedActorsArguments>;
  /** What does not fit between two records, such as a meeting outside the dates of its summit. Example: `warnings { nodes { code message record { id } related { id } } }`. */
  readonly warnings: Field<WarningConnection, given.JournalEntryConnectionArguments>;
}

/** What an operation costs, and what the address that asks has left, or the key or token, where there is one. Costs are in points; docs/limits.md says how they are counted. */
export interface RateLimit extends Composite<'RateLimit'> {
  /** What this operation costs, or would cost, in points. */
  readonly cost: number;
  /** The most points that an address can have; null where nothing is limited. */
  readonly limit: number | null;
  /** Points that the address has left after this operation; null where nothing is limited. */
  readonly remaining: number | null;
  /** When the address will have all its points again if it asks nothing until then; null where nothing is limited. */
  readonly resetAt: string | null;
  /** Points that the address gets back each second; null where nothing is limited. */
  readonly restoreRate: number | null;
}

/** An award that someone holds, such as the stars of One Village One Product. The award and its level are a code of its scheme. */
export interface Recognition extends Composite<'Recognition'> {
  /** Who holds it. */
  readonly actor: Actor;
  /** When it was given; null where no source says. */
  readonly awardedOn: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The award, at its level. */
  readonly code: Code;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `rec_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of Recognition records. */
export interface RecognitionConnection extends Composite<'RecognitionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RecognitionEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: RecognitionFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Recognition>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Recognition in a list, with its place there. */
export interface RecognitionEdge extends Composite<'RecognitionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Recognition. */
  readonly node: Recognition;
}

/** How many Recognition records of a list there are of each sort, facet by facet. */
export interface RecognitionFacets extends Composite<'RecognitionFacets'> {
  /** The year of `awardedOn`. When it was given; null where no source says. Null where that is not known, or lies across years. */
  readonly awardedOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one RelationBasis. */
export interface RelationBasisFacet extends Composite<'RelationBasisFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.RelationBasis> | null;
}

/** How many records of a list are of one Renewable. */
export interface RenewableFacet extends Composite<'RenewableFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.Renewable> | null;
}

/** Something that a search has found. */
export interface SearchHit extends Composite<'SearchHit'> {
  /** The name that fits best. */
  readonly matchedName: string;
  /** What bears the name. */
  readonly node: Named;
  /** How well the name fits, 0 to 1000; 1000 is the very name. */
  readonly score: number;
}

/** A page of a list of SearchHit records. */
export interface SearchHitConnection extends Composite<'SearchHitConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchHitEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A SearchHit in a list, with its place there. */
export interface SearchHitEdge extends Composite<'SearchHitEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The SearchHit. */
  readonly node: SearchHit;
}

/** A point of the agenda of an edition, or a block of several days: a class, a visit, a workshop. */
export interface Session extends Composite<'Session'> {
  /** Who has a part in it: hosts, makers, speakers. */
  readonly actors: Field<SessionActorConnection, given.SessionActorConnectionArguments>;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications: Field<ClassificationConnection, given.ClassificationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The countries listed for its edition. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** How many days it takes; null where no source says. */
  readonly durationDays: number | null;
  /** The edition. */
  readonly edition: Edition;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings: boolean;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `ses_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions that have a part in it. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What participants do. */
  readonly kind: Open<given.SessionKind>;
  /** Whether those named are all that had a part in it. */
  readonly listCompleteness: Open<given.Completeness>;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its place in the agenda as the source tells it, from 1. */
  readonly ordinal: number;
  /** What it is to leave behind. */
  readonly outputs: Field<OutputConnection, given.OutputConnectionArguments>;
  /** Where. */
  readonly place: Place | null;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** Whether it took place. */
  readonly status: Open<given.HappeningStatus>;
  /** What it is about. */
  readonly topics: Field<ReadonlyArray<string>, given.LocaleArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
  /** What does not fit between it and related records; all of them are at the root, `warnings`. */
  readonly warnings: ReadonlyArray<Warning>;
}

/** The part that someone has in a session, and what they make or show there. */
export interface SessionActor extends Composite<'SessionActor'> {
  /** Who has the part. */
  readonly actor: Actor;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `sea_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What they make or show. */
  readonly product: Field<string | null, given.LocaleArguments>;
  /** All translations of `product`. */
  readonly productTranslations: ReadonlyArray<LocalizedText>;
  /** What they do. */
  readonly role: Open<given.SessionRole>;
  /** The session. */
  readonly session: Session;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of SessionActor records. */
export interface SessionActorConnection extends Composite<'SessionActorConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SessionActorEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: SessionActorFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<SessionActor>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A SessionActor in a list, with its place there. */
export interface SessionActorEdge extends Composite<'SessionActorEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The SessionActor. */
  readonly node: SessionActor;
}

/** How many SessionActor records of a list there are of each sort, facet by facet. */
export interface SessionActorFacets extends Composite<'SessionActorFacets'> {
  /** What they do. Null where that is not known. */
  readonly role: Field<ReadonlyArray<SessionRoleFacet>, given.AgreementAmbitFacetArguments>;
}

/** A page of a list of Session records. */
export interface SessionConnection extends Composite<'SessionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: SessionFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Session>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Session in a list, with its place there. */
export interface SessionEdge extends Composite<'SessionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Session. */
  readonly node: Session;
}

/** How many Session records of a list there are of each sort, facet by facet. */
export interface SessionFacets extends Composite<'SessionFacets'> {
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** What participants do. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<SessionKindFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether those named are all that had a part in it. Null where that is not known. */
  readonly listCompleteness: Field<ReadonlyArray<CompletenessFacet>, given.AgreementAmbitFacetArguments>;
  /** Where. Null where that is not known. */
  readonly place: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether it took place. Null where that is not known. */
  readonly status: Field<ReadonlyArray<HappeningStatusFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one SessionKind. */
export interface SessionKindFacet extends Composite<'SessionKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.SessionKind> | null;
}

/** How many records of a list are of one SessionRole. */
export interface SessionRoleFacet extends Composite<'SessionRoleFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.SessionRole> | null;
}

/** Session records, counted by what they share. */
export interface SessionStats extends Composite<'SessionStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<SessionStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Session records that share what was grouped by. Fields that were not grouped by are null. */
export interface SessionStatsGroup extends Composite<'SessionStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: boolean | null;
  /** What participants do. Null where that is not known. */
  readonly kind: Open<given.SessionKind> | null;
  /** Whether those named are all that had a part in it. Null where that is not known. */
  readonly listCompleteness: Open<given.Completeness> | null;
  /** Where. Null where that is not known. */
  readonly place: Place | null;
  /** Whether it took place. Null where that is not known. */
  readonly status: Open<given.HappeningStatus> | null;
}

/** A signature under an agreement: who, in which office, for whom, and where. */
export interface Signature extends Composite<'Signature'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** At which event. */
  readonly event: Event | null;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings: boolean;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `sig_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The office they signed for, where that is another. */
  readonly onBehalfOf: Position | null;
  /** The side it was given for. */
  readonly party: AgreementParty;
  /** Who signed; null where no source names them. */
  readonly person: Person | null;
  /** Where. */
  readonly place: Place | null;
  /** The office they signed in. */
  readonly position: Position | null;
  /** When. */
  readonly signedOn: string | null;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** What does not fit between it and related records; all of them are at the root, `warnings`. */
  readonly warnings: ReadonlyArray<Warning>;
}

/** A page of a list of Signature records. */
export interface SignatureConnection extends Composite<'SignatureConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SignatureEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: SignatureFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Signature>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Signature in a list, with its place there. */
export interface SignatureEdge extends Composite<'SignatureEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Signature. */
  readonly node: Signature;
}

/** How many Signature records of a list there are of each sort, facet by facet. */
export interface SignatureFacets extends Composite<'SignatureFacets'> {
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  readonly hasWarnings: Field<ReadonlyArray<BooleanFacet>, given.AgreementAmbitFacetArguments>;
  /** Where. Null where that is not known. */
  readonly place: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `signedOn`. When. Null where that is not known, or lies across years. */
  readonly signedOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
}

/** Where facts of the registry come from: a news item, a press release, a standard. */
export interface Source extends Composite<'Source'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Who signed as its author, as printed. */
  readonly byline: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** SHA-256 of its text as read, in hex. */
  readonly contentHash: string | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The place it was written from. */
  readonly dateline: Place | null;
  /** The source it was taken from. */
  readonly derivedFrom: Source | null;
  /** Who edited it, as printed. */
  readonly editor: string | null;
  /** The facts that rest on it. */
  readonly facts: Field<CitationConnection, given.CitationConnectionArguments>;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `src_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What sort of source it is. */
  readonly kind: Open<given.SourceKind>;
  /** Its language, BCP 47. */
  readonly language: string;
  /** The licence it is under, where it states one. */
  readonly licence: string | null;
  /** When it was published, as exactly as is known. */
  readonly publishedOn: string | null;
  /** Who published it. */
  readonly publisher: Institution | null;
  /** When the registry read it. */
  readonly retrievedOn: string | null;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** Its title, or what it is about where it has none. */
  readonly title: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Where it can be read. */
  readonly url: string | null;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Source records. */
export interface SourceConnection extends Composite<'SourceConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: SourceFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Source in a list, with its place there. */
export interface SourceEdge extends Composite<'SourceEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Source. */
  readonly node: Source;
}

/** How many records of a list are of one Source. */
export interface SourceFacet extends Composite<'SourceFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly source: Source | null;
}

/** How many Source records of a list there are of each sort, facet by facet. */
export interface SourceFacets extends Composite<'SourceFacets'> {
  /** The place it was written from. Null where that is not known. */
  readonly dateline: Field<ReadonlyArray<PlaceFacet>, given.AgreementAmbitFacetArguments>;
  /** The source it was taken from. Null where that is not known. */
  readonly derivedFrom: Field<ReadonlyArray<SourceFacet>, given.AgreementAmbitFacetArguments>;
  /** What sort of source it is. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<SourceKindFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `publishedOn`. When it was published, as exactly as is known. Null where that is not known, or lies across years. */
  readonly publishedOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
  /** Who published it. Null where that is not known. */
  readonly publisher: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one SourceKind. */
export interface SourceKindFacet extends Composite<'SourceKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.SourceKind> | null;
}

/** Source records, counted by what they share. */
export interface SourceStats extends Composite<'SourceStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<SourceStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Source records that share what was grouped by. Fields that were not grouped by are null. */
export interface SourceStatsGroup extends Composite<'SourceStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The place it was written from. Null where that is not known. */
  readonly dateline: Place | null;
  /** The source it was taken from. Null where that is not known. */
  readonly derivedFrom: Source | null;
  /** What sort of source it is. Null where that is not known. */
  readonly kind: Open<given.SourceKind> | null;
  /** The year of `publishedOn`. When it was published, as exactly as is known. Null where that is not known, or lies across years. */
  readonly publishedOnYear: number | null;
  /** Who published it. Null where that is not known. */
  readonly publisher: Institution | null;
}

/** What someone said, in the words of the registry: a goal, a benefit, an opinion. It is theirs, and no fact; the citation says where to read it. */
export interface Statement extends Composite<'Statement'> {
  /** What it is about. */
  readonly about: Field<StatementSubjectConnection, given.StatementSubjectConnectionArguments>;
  /** The institution or country that says it; null where the source says it itself. */
  readonly actor: Actor | null;
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The event it was said at. */
  readonly event: Event | null;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `stm_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What sort of thing is said. */
  readonly kind: Open<given.StatementKind>;
  /** The person who says it, where a source names one. */
  readonly person: Person | null;
  /** The office it is said in; its holder may be unnamed. */
  readonly position: Position | null;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was said. */
  readonly spokenOn: string | null;
  /** What is said, in the words of the registry. */
  readonly text: Field<string, given.LocaleArguments>;
  /** All translations of `text`. */
  readonly textTranslations: ReadonlyArray<LocalizedText>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of Statement records. */
export interface StatementConnection extends Composite<'StatementConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: StatementFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Statement in a list, with its place there. */
export interface StatementEdge extends Composite<'StatementEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Statement. */
  readonly node: Statement;
}

/** How many Statement records of a list there are of each sort, facet by facet. */
export interface StatementFacets extends Composite<'StatementFacets'> {
  /** What sort of thing is said. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<StatementKindFacet>, given.AgreementAmbitFacetArguments>;
  /** The year of `spokenOn`. When it was said. Null where that is not known, or lies across years. */
  readonly spokenOnYear: Field<ReadonlyArray<YearFacet>, given.AgreementAmbitFacetArguments>;
}

/** How many records of a list are of one StatementKind. */
export interface StatementKindFacet extends Composite<'StatementKindFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What these records share; null where it is not known. */
  readonly value: Open<given.StatementKind> | null;
}

/** Statement records, counted by what they share. */
export interface StatementStats extends Composite<'StatementStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<StatementStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** Statement records that share what was grouped by. Fields that were not grouped by are null. */
export interface StatementStatsGroup extends Composite<'StatementStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** What sort of thing is said. Null where that is not known. */
  readonly kind: Open<given.StatementKind> | null;
  /** The year of `spokenOn`. When it was said. Null where that is not known, or lies across years. */
  readonly spokenOnYear: number | null;
}

/** That a statement is about a record. */
export interface StatementSubject extends Composite<'StatementSubject'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `sts_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The statement. */
  readonly statement: Statement;
  /** What it is about. */
  readonly subject: Node;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of StatementSubject records. */
export interface StatementSubjectConnection extends Composite<'StatementSubjectConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementSubjectEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<StatementSubject>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A StatementSubject in a list, with its place there. */
export interface StatementSubjectEdge extends Composite<'StatementSubjectEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The StatementSubject. */
  readonly node: StatementSubject;
}

/** Why figures are not added, and in what they differ. */
export interface SumRefusal extends Composite<'SumRefusal'> {
  /** The reason. */
  readonly code: Open<given.SumRefusalCode>;
  /** In what the figures differ, whether or not that alone is the reason. */
  readonly differingIn: ReadonlyArray<Open<given.FigureAspect>>;
  /** The reason as a sentence. */
  readonly reason: Field<string, given.LocaleArguments>;
}

/** A record all of whose facts rest on one and the same source: nothing else bears them out. */
export interface Uncorroborated extends Composite<'Uncorroborated'> {
  /** How many citations of that source it has. */
  readonly citationCount: number;
  /** The type of the record in this schema, such as `Edition`. */
  readonly kind: string;
  /** The record. */
  readonly record: Node;
  /** The source that all of it rests on. */
  readonly source: Source;
}

/** A page of a list of Uncorroborated records. */
export interface UncorroboratedConnection extends Composite<'UncorroboratedConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UncorroboratedEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Uncorroborated>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** How many records of one type rest on a single source each. */
export interface UncorroboratedCount extends Composite<'UncorroboratedCount'> {
  /** How many of them. */
  readonly count: number;
  /** The type of the records in this schema. */
  readonly kind: string;
}

/** A page of a list of UncorroboratedCount records. */
export interface UncorroboratedCountConnection extends Composite<'UncorroboratedCountConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UncorroboratedCountEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<UncorroboratedCount>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A UncorroboratedCount in a list, with its place there. */
export interface UncorroboratedCountEdge extends Composite<'UncorroboratedCountEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The UncorroboratedCount. */
  readonly node: UncorroboratedCount;
}

/** A Uncorroborated in a list, with its place there. */
export interface UncorroboratedEdge extends Composite<'UncorroboratedEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Uncorroborated. */
  readonly node: Uncorroborated;
}

/** Someone who acts but whom no source names: "several SMEs producing golf gloves", "donors". */
export interface UnnamedActor extends Composite<'UnnamedActor'> {
  /** When it was archived: the registry keeps it and stands by it no longer. Null while it does. */
  readonly archivedAt: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its fields for which sources claim different values; all of them are at the root, `conflicts`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country it is of. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What became of it in the registry, latest first. What was loaded with a dataset begins with its first change. */
  readonly history: Field<JournalEntryConnection, given.JournalEntryConnectionArguments>;
  /** Global id, `una_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Whether it was archived. Lists hold archived records too; leave them out with `filter: { isArchived: { eq: false } }`. */
  readonly isArchived: boolean;
  /** What kind of institution it is, as far as the source says. */
  readonly kind: Open<given.InstitutionKind> | null;
  /** How the source describes it. */
  readonly name: Field<string, given.AsOfLocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Whether the description stands for one, or for an unstated number. */
  readonly number: Open<given.Qualifier> | null;
  /** The institution it belongs to. */
  readonly parent: Institution | null;
  /** What it makes. */
  readonly product: Field<string | null, given.LocaleArguments>;
  /** All translations of `product`. */
  readonly productTranslations: ReadonlyArray<LocalizedText>;
  /** Its parts in programmes. */
  readonly programmeRoles: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** Awards it holds. */
  readonly recognitions: Field<RecognitionConnection, given.RecognitionConnectionArguments>;
  /** Its parts in sessions. */
  readonly sessionRoles: Field<SessionActorConnection, given.SessionActorConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** Grows with every change of the record or a part of it; to change or archive it, say which one you have read. */
  readonly version: number;
}

/** A page of a list of UnnamedActor records. */
export interface UnnamedActorConnection extends Composite<'UnnamedActorConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UnnamedActorEdge>;
  /** Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for. */
  readonly facets: UnnamedActorFacets;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<UnnamedActor>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A UnnamedActor in a list, with its place there. */
export interface UnnamedActorEdge extends Composite<'UnnamedActorEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The UnnamedActor. */
  readonly node: UnnamedActor;
}

/** How many UnnamedActor records of a list there are of each sort, facet by facet. */
export interface UnnamedActorFacets extends Composite<'UnnamedActorFacets'> {
  /** The country it is of. Null where that is not known. */
  readonly country: Field<ReadonlyArray<CountryFacet>, given.AgreementAmbitFacetArguments>;
  /** What kind of institution it is, as far as the source says. Null where that is not known. */
  readonly kind: Field<ReadonlyArray<InstitutionKindFacet>, given.AgreementAmbitFacetArguments>;
  /** Whether the description stands for one, or for an unstated number. Null where that is not known. */
  readonly number: Field<ReadonlyArray<QualifierFacet>, given.AgreementAmbitFacetArguments>;
  /** The institution it belongs to. Null where that is not known. */
  readonly parent: Field<ReadonlyArray<InstitutionFacet>, given.AgreementAmbitFacetArguments>;
}

/** UnnamedActor records, counted by what they share. */
export interface UnnamedActorStats extends Composite<'UnnamedActorStats'> {
  /** The groups, largest first; those of one size in the order of their values. */
  readonly groups: ReadonlyArray<UnnamedActorStatsGroup>;
  /** There are more groups than are shown. */
  readonly hasMore: boolean;
  /** How many records there are, each counted once. */
  readonly totalCount: number;
}

/** UnnamedActor records that share what was grouped by. Fields that were not grouped by are null. */
export interface UnnamedActorStatsGroup extends Composite<'UnnamedActorStatsGroup'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The country it is of. Null where that is not known. */
  readonly country: Country | null;
  /** What kind of institution it is, as far as the source says. Null where that is not known. */
  readonly kind: Open<given.InstitutionKind> | null;
  /** Whether the description stands for one, or for an unstated number. Null where that is not known. */
  readonly number: Open<given.Qualifier> | null;
  /** The institution it belongs to. Null where that is not known. */
  readonly parent: Institution | null;
}

/** That something does not fit between two records, most often their dates. Said only where it is certain, and never a reason to leave out what a source says. */
export interface Warning extends Composite<'Warning'> {
  /** What does not fit. */
  readonly code: Open<given.WarningCode>;
  /** The fields of the record that it is about. */
  readonly fields: ReadonlyArray<string>;
  /** The same as a sentence, with the values. */
  readonly message: Field<string, given.LocaleArguments>;
  /** The record. */
  readonly record: Node;
  /** The other record. */
  readonly related: Node;
}

/** A page of a list of Warning records. */
export interface WarningConnection extends Composite<'WarningConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<WarningEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Warning>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** A Warning in a list, with its place there. */
export interface WarningEdge extends Composite<'WarningEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Warning. */
  readonly node: Warning;
}

/** How many records of a list are of one year. */
export interface YearFacet extends Composite<'YearFacet'> {
  /** How many records; never 0. */
  readonly count: number;
  /** The year; null where it is not known, or lies across years. */
  readonly year: number | null;
}

/** The types that have fields, by name. */
export interface Types {
  readonly ActivityStatusFacet: ActivityStatusFacet;
  readonly Actor: Actor;
  readonly Agreement: Agreement;
  readonly AgreementAmbitFacet: AgreementAmbitFacet;
  readonly AgreementConnection: AgreementConnection;
  readonly AgreementEdge: AgreementEdge;
  readonly AgreementFacets: AgreementFacets;
  readonly AgreementLevelFacet: AgreementLevelFacet;
  readonly AgreementParty: AgreementParty;
  readonly AgreementPartyConnection: AgreementPartyConnection;
  readonly AgreementPartyEdge: AgreementPartyEdge;
  readonly AgreementPartyFacets: AgreementPartyFacets;
  readonly AgreementProvision: AgreementProvision;
  readonly AgreementProvisionConnection: AgreementProvisionConnection;
  readonly AgreementProvisionEdge: AgreementProvisionEdge;
  readonly AgreementProvisionFacets: AgreementProvisionFacets;
  readonly AgreementRelation: AgreementRelation;
  readonly AgreementRelationConnection: AgreementRelationConnection;
  readonly AgreementRelationEdge: AgreementRelationEdge;
  readonly AgreementRelationFacets: AgreementRelationFacets;
  readonly AgreementRelationKindFacet: AgreementRelationKindFacet;
  readonly AgreementStats: AgreementStats;
  readonly AgreementStatsGroup: AgreementStatsGroup;
  readonly AgreementStatusFacet: AgreementStatusFacet;
  readonly AgreementTypeFacet: AgreementTypeFacet;
  readonly ApiKey: ApiKey;
  readonly ApiKeyConnection: ApiKeyConnection;
  readonly ApiKeyEdge: ApiKeyEdge;
  readonly Appointment: Appointment;
  readonly AppointmentConnection: AppointmentConnection;
  readonly AppointmentEdge: AppointmentEdge;
  readonly AppointmentFacets: AppointmentFacets;
  readonly BooleanFacet: BooleanFacet;
  readonly Change: Change;
  readonly ChangeConnection: ChangeConnection;
  readonly ChangeEdge: ChangeEdge;
  readonly Citation: Citation;
  readonly CitationConnection: CitationConnection;
  readonly CitationEdge: CitationEdge;
  readonly CitationFacets: CitationFacets;
  readonly CitationStats: CitationStats;
  readonly CitationStatsGroup: CitationStatsGroup;
  readonly Claim: Claim;
  readonly Classification: Classification;
  readonly ClassificationConnection: ClassificationConnection;
  readonly ClassificationEdge: ClassificationEdge;
  readonly ClassificationFacets: ClassificationFacets;
  readonly ClassifiedByFacet: ClassifiedByFacet;
  readonly Code: Code;
  readonly CodeConnection: CodeConnection;
  readonly CodeEdge: CodeEdge;
  readonly CodeFacets: CodeFacets;
  readonly CodeScheme: CodeScheme;
  readonly CodeSchemeConnection: CodeSchemeConnection;
  readonly CodeSchemeEdge: CodeSchemeEdge;
  readonly CodeStats: CodeStats;
  readonly CodeStatsGroup: CodeStatsGroup;
  readonly CodeStatusFacet: CodeStatusFacet;
  readonly Commitment: Commitment;
  readonly CommitmentConnection: CommitmentConnection;
  readonly CommitmentEdge: CommitmentEdge;
  readonly CommitmentFacets: CommitmentFacets;
  readonly CommitmentFulfilment: CommitmentFulfilment;
  readonly CommitmentFulfilmentConnection: CommitmentFulfilmentConnection;
  readonly CommitmentFulfilmentEdge: CommitmentFulfilmentEdge;
  readonly CommitmentFulfilmentFacets: CommitmentFulfilmentFacets;
  readonly CommitmentStats: CommitmentStats;
  readonly CommitmentStatsGroup: CommitmentStatsGroup;
  readonly CommitmentStatusFacet: CommitmentStatusFacet;
  readonly CompletenessFacet: CompletenessFacet;
  readonly ComputedModality: ComputedModality;
  readonly Conflict: Conflict;
  readonly ConflictConnection: ConflictConnection;
  readonly ConflictEdge: ConflictEdge;
  readonly ConnectedActor: ConnectedActor;
  readonly ConnectedActorConnection: ConnectedActorConnection;
  readonly ConnectedActorEdge: ConnectedActorEdge;
  readonly CooperationModalityFacet: CooperationModalityFacet;
  readonly CooperationRoleFacet: CooperationRoleFacet;
  readonly Count: Count;
  readonly CountOfYear: CountOfYear;
  readonly Country: Country;
  readonly CountryConnection: CountryConnection;
  readonly CountryEdge: CountryEdge;
  readonly CountryFacet: CountryFacet;
  readonly CountryFacets: CountryFacets;
  readonly CountryGroup: CountryGroup;
  readonly CountryGroupConnection: CountryGroupConnection;
  readonly CountryGroupEdge: CountryGroupEdge;
  readonly CountryGroupFacet: CountryGroupFacet;
  readonly CountryGroupFacets: CountryGroupFacets;
  readonly CountryGroupKindFacet: CountryGroupKindFacet;
  readonly CountryGroupMembership: CountryGroupMembership;
  readonly CountryGroupMembershipConnection: CountryGroupMembershipConnection;
  readonly CountryGroupMembershipEdge: CountryGroupMembershipEdge;
  readonly CountryGroupMembershipFacets: CountryGroupMembershipFacets;
  readonly CountryGroupStats: CountryGroupStats;
  readonly CountryGroupStatsGroup: CountryGroupStatsGroup;
  readonly CountryStats: CountryStats;
  readonly CountryStatsGroup: CountryStatsGroup;
  readonly DatedFact: DatedFact;
  readonly DatedFactConnection: DatedFactConnection;
  readonly DatedFactEdge: DatedFactEdge;
  readonly Edition: Edition;
  readonly EditionConnection: EditionConnection;
  readonly EditionCountry: EditionCountry;
  readonly EditionCountryConnection: EditionCountryConnection;
  readonly EditionCountryEdge: EditionCountryEdge;
  readonly EditionCountryFacets: EditionCountryFacets;
  readonly EditionCountryRoleFacet: EditionCountryRoleFacet;
  readonly EditionEdge: EditionEdge;
  readonly EditionFacets: EditionFacets;
  readonly EditionPlace: EditionPlace;
  readonly EditionPlaceConnection: EditionPlaceConnection;
  readonly EditionPlaceEdge: EditionPlaceEdge;
  readonly EditionPlaceFacets: EditionPlaceFacets;
  readonly EditionStats: EditionStats;
  readonly EditionStatsGroup: EditionStatsGroup;
  readonly EnumLabel: EnumLabel;
  readonly EnumLabelConnection: EnumLabelConnection;
  readonly EnumLabelEdge: EnumLabelEdge;
  readonly Event: Event;
  readonly EventConnection: EventConnection;
  readonly EventEdge: EventEdge;
  readonly EventFacets: EventFacets;
  readonly EventKindFacet: EventKindFacet;
  readonly EventParticipation: EventParticipation;
  readonly EventParticipationConnection: EventParticipationConnection;
  readonly EventParticipationEdge: EventParticipationEdge;
  readonly EventParticipationFacets: EventParticipationFacets;
  readonly EventRelation: EventRelation;
  readonly EventRelationConnection: EventRelationConnection;
  readonly EventRelationEdge: EventRelationEdge;
  readonly EventRelationFacets: EventRelationFacets;
  readonly EventRelationKindFacet: EventRelationKindFacet;
  readonly EventRoleFacet: EventRoleFacet;
  readonly EventStats: EventStats;
  readonly EventStatsGroup: EventStatsGroup;
  readonly ExpiryBasisFacet: ExpiryBasisFacet;
  readonly FieldChange: FieldChange;
  readonly Figure: Figure;
  readonly FigureConnection: FigureConnection;
  readonly FigureEdge: FigureEdge;
  readonly FigureFacets: FigureFacets;
  readonly FigureStats: FigureStats;
  readonly FigureStatsGroup: FigureStatsGroup;
  readonly FigureSum: FigureSum;
  readonly ForceBasisFacet: ForceBasisFacet;
  readonly FunctionRoleFacet: FunctionRoleFacet;
  readonly HappeningStatusFacet: HappeningStatusFacet;
  readonly IdentifierSchemeFacet: IdentifierSchemeFacet;
  readonly ImportJob: ImportJob;
  readonly ImportReject: ImportReject;
  readonly ImportRejectConnection: ImportRejectConnection;
  readonly ImportRejectEdge: ImportRejectEdge;
  readonly IndicatorFacet: IndicatorFacet;
  readonly Institution: Institution;
  readonly InstitutionBranch: InstitutionBranch;
  readonly InstitutionBranchConnection: InstitutionBranchConnection;
  readonly InstitutionBranchEdge: InstitutionBranchEdge;
  readonly InstitutionConnection: InstitutionConnection;
  readonly InstitutionEdge: InstitutionEdge;
  readonly InstitutionFacet: InstitutionFacet;
  readonly InstitutionFacets: InstitutionFacets;
  readonly InstitutionIdentifier: InstitutionIdentifier;
  readonly InstitutionIdentifierConnection: InstitutionIdentifierConnection;
  readonly InstitutionIdentifierEdge: InstitutionIdentifierEdge;
  readonly InstitutionIdentifierFacets: InstitutionIdentifierFacets;
  readonly InstitutionKindFacet: InstitutionKindFacet;
  readonly InstitutionRelation: InstitutionRelation;
  readonly InstitutionRelationConnection: InstitutionRelationConnection;
  readonly InstitutionRelationEdge: InstitutionRelationEdge;
  readonly InstitutionRelationFacets: InstitutionRelationFacets;
  readonly InstitutionRelationKindFacet: InstitutionRelationKindFacet;
  readonly InstitutionStats: InstitutionStats;
  readonly InstitutionStatsGroup: InstitutionStatsGroup;
  readonly JournalEntry: JournalEntry;
  readonly JournalEntryConnection: JournalEntryConnection;
  readonly JournalEntryEdge: JournalEntryEdge;
  readonly Link: Link;
  readonly LocalizedText: LocalizedText;
  readonly MembershipStatusFacet: MembershipStatusFacet;
  readonly Name: Name;
  readonly NameConnection: NameConnection;
  readonly NameEdge: NameEdge;
  readonly NameFacets: NameFacets;
  readonly NameKindFacet: NameKindFacet;
  readonly Named: Named;
  readonly Node: Node;
  readonly Output: Output;
  readonly OutputConnection: OutputConnection;
  readonly OutputEdge: OutputEdge;
  readonly OutputFacets: OutputFacets;
  readonly OutputKindFacet: OutputKindFacet;
  readonly PageInfo: PageInfo;
  readonly ParticipantCategoryFacet: ParticipantCategoryFacet;
  readonly ParticipantIdentity: ParticipantIdentity;
  readonly ParticipantStats: ParticipantStats;
  readonly ParticipantStatsGroup: ParticipantStatsGroup;
  readonly Participation: Participation;
  readonly ParticipationConnection: ParticipationConnection;
  readonly ParticipationEdge: ParticipationEdge;
  readonly ParticipationFacets: ParticipationFacets;
  readonly ParticipationStatusFacet: ParticipationStatusFacet;
  readonly PartyCapacityFacet: PartyCapacityFacet;
  readonly Path: Path;
  readonly PathConnection: PathConnection;
  readonly PathEdge: PathEdge;
  readonly PathStep: PathStep;
  readonly Person: Person;
  readonly PersonConnection: PersonConnection;
  readonly PersonEdge: PersonEdge;
  readonly Place: Place;
  readonly PlaceConnection: PlaceConnection;
  readonly PlaceEdge: PlaceEdge;
  readonly PlaceFacet: PlaceFacet;
  readonly PlaceFacets: PlaceFacets;
  readonly PlaceKindFacet: PlaceKindFacet;
  readonly PlaceStats: PlaceStats;
  readonly PlaceStatsGroup: PlaceStatsGroup;
  readonly Position: Position;
  readonly PositionConnection: PositionConnection;
  readonly PositionEdge: PositionEdge;
  readonly PositionFacets: PositionFacets;
  readonly PositionKindFacet: PositionKindFacet;
  readonly PositionStats: PositionStats;
  readonly PositionStatsGroup: PositionStatsGroup;
  readonly Programme: Programme;
  readonly ProgrammeActor: ProgrammeActor;
  readonly ProgrammeActorConnection: ProgrammeActorConnection;
  readonly ProgrammeActorEdge: ProgrammeActorEdge;
  readonly ProgrammeActorFacets: ProgrammeActorFacets;
  readonly ProgrammeAgreement: ProgrammeAgreement;
  readonly ProgrammeAgreementConnection: ProgrammeAgreementConnection;
  readonly ProgrammeAgreementEdge: ProgrammeAgreementEdge;
  readonly ProgrammeAgreementFacets: ProgrammeAgreementFacets;
  readonly ProgrammeAgreementKindFacet: ProgrammeAgreementKindFacet;
  readonly ProgrammeConnection: ProgrammeConnection;
  readonly ProgrammeEdge: ProgrammeEdge;
  readonly ProgrammeFacet: ProgrammeFacet;
  readonly ProgrammeFacets: ProgrammeFacets;
  readonly ProgrammeKindFacet: ProgrammeKindFacet;
  readonly ProgrammeStats: ProgrammeStats;
  readonly ProgrammeStatsGroup: ProgrammeStatsGroup;
  readonly ProvisionKindFacet: ProvisionKindFacet;
  readonly QualifierFacet: QualifierFacet;
  readonly Query: Query;
  readonly RateLimit: RateLimit;
  readonly Recognition: Recognition;
  readonly RecognitionConnection: RecognitionConnection;
  readonly RecognitionEdge: RecognitionEdge;
  readonly RecognitionFacets: RecognitionFacets;
  readonly RelationBasisFacet: RelationBasisFacet;
  readonly RenewableFacet: RenewableFacet;
  readonly SearchHit: SearchHit;
  readonly SearchHitConnection: SearchHitConnection;
  readonly SearchHitEdge: SearchHitEdge;
  readonly Session: Session;
  readonly SessionActor: SessionActor;
  readonly SessionActorConnection: SessionActorConnection;
  readonly SessionActorEdge: SessionActorEdge;
  readonly SessionActorFacets: SessionActorFacets;
  readonly SessionConnection: SessionConnection;
  readonly SessionEdge: SessionEdge;
  readonly SessionFacets: SessionFacets;
  readonly SessionKindFacet: SessionKindFacet;
  readonly SessionRoleFacet: SessionRoleFacet;
  readonly SessionStats: SessionStats;
  readonly SessionStatsGroup: SessionStatsGroup;
  readonly Signature: Signature;
  readonly SignatureConnection: SignatureConnection;
  readonly SignatureEdge: SignatureEdge;
  readonly SignatureFacets: SignatureFacets;
  readonly Source: Source;
  readonly SourceConnection: SourceConnection;
  readonly SourceEdge: SourceEdge;
  readonly SourceFacet: SourceFacet;
  readonly SourceFacets: SourceFacets;
  readonly SourceKindFacet: SourceKindFacet;
  readonly SourceStats: SourceStats;
  readonly SourceStatsGroup: SourceStatsGroup;
  readonly Statement: Statement;
  readonly StatementConnection: StatementConnection;
  readonly StatementEdge: StatementEdge;
  readonly StatementFacets: StatementFacets;
  readonly StatementKindFacet: StatementKindFacet;
  readonly StatementStats: StatementStats;
  readonly StatementStatsGroup: StatementStatsGroup;
  readonly StatementSubject: StatementSubject;
  readonly StatementSubjectConnection: StatementSubjectConnection;
  readonly StatementSubjectEdge: StatementSubjectEdge;
  readonly SumRefusal: SumRefusal;
  readonly Uncorroborated: Uncorroborated;
  readonly UncorroboratedConnection: UncorroboratedConnection;
  readonly UncorroboratedCount: UncorroboratedCount;
  readonly UncorroboratedCountConnection: UncorroboratedCountConnection;
  readonly UncorroboratedCountEdge: UncorroboratedCountEdge;
  readonly UncorroboratedEdge: UncorroboratedEdge;
  readonly UnnamedActor: UnnamedActor;
  readonly UnnamedActorConnection: UnnamedActorConnection;
  readonly UnnamedActorEdge: UnnamedActorEdge;
  readonly UnnamedActorFacets: UnnamedActorFacets;
  readonly UnnamedActorStats: UnnamedActorStats;
  readonly UnnamedActorStatsGroup: UnnamedActorStatsGroup;
  readonly Warning: Warning;
  readonly WarningConnection: WarningConnection;
  readonly WarningEdge: WarningEdge;
  readonly YearFacet: YearFacet;
}
