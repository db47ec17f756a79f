import type { Abstract, Composite, Field, Open } from '../query/field.js';
import type * as given from './arguments.js';

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
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
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
  /** Global id, `agr_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Since when it is in force. */
  readonly inForceFrom: string | null;
  /** What other agreements are to it. */
  readonly incomingRelations: Field<AgreementRelationConnection, given.AgreementRelationConnectionArguments>;
  /** Institutions that are party to it. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Who binds themselves. */
  readonly level: Open<given.AgreementLevel> | null;
  /** Its title. */
  readonly name: Field<string, given.LocaleArguments>;
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
}

/** A page of a list of Agreement records. */
export interface AgreementConnection extends Composite<'AgreementConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
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
  /** The country it stands for; null for organisations of several states. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
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

/** Something an agreement says, in the words of the registry. */
export interface AgreementProvision extends Composite<'AgreementProvision'> {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
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

/** What one agreement is to another. */
export interface AgreementRelation extends Composite<'AgreementRelation'> {
  /** Whether a source says so. */
  readonly basis: Open<given.RelationBasis>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The agreement that is something to the other. */
  readonly from: Agreement;
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

/** That a person holds or held an office. The dates are as wide as sources show, not wider. */
export interface Appointment extends Composite<'Appointment'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
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

/** That a fact rests on a source: which field of which record, and where in the source. Several sources may cite one fact and disagree. */
export interface Citation extends Composite<'Citation'> {
  /** The value this source claims, where it differs from the one shown. */
  readonly claimedValue: string | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  readonly field: string;
  /** Global id, `cit_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The value shown is the one of this citation. */
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
}

/** A page of a list of Citation records. */
export interface CitationConnection extends Composite<'CitationConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CitationEdge>;
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

/** A number that says how it was come by. Null with a reason where it is not known, never 0 instead. */
export interface Count extends Composite<'Count'> {
  /** How it was come by. */
  readonly basis: Open<given.CountBasis>;
  /** Whether what was counted or added is all there is. */
  readonly completeness: Open<given.Completeness> | null;
  /** Why it is not known; null where it is. */
  readonly reason: Open<given.CountReason> | null;
  /** The number; null where it is not known. */
  readonly value: number | null;
}

/** A country or territory of ISO 3166-1, with what it is a member of and everything it takes part in. */
export interface Country extends Composite<'Country'> {
  /** Its parts in agreements: itself, or an institution that stands for it. */
  readonly agreementRoles: Field<AgreementPartyConnection, given.AgreementPartyConnectionArguments>;
  /** Agreements that it, or an institution that stands for it, is party to. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  readonly code: string;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The editions it is listed for, with its part in each. */
  readonly editionRoles: Field<EditionCountryConnection, given.EditionCountryConnectionArguments>;
  /** The editions of programmes it is listed for. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** Its parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** Global id, `ctr_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions of this country. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
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
  readonly name: Field<string, given.LocaleArguments>;
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
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of Country records. */
export interface CountryConnection extends Composite<'CountryConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
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

/** Countries taken together: a region, the least developed countries, the members of the Colombo Plan. */
export interface CountryGroup extends Composite<'CountryGroup'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  readonly code: string;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Its parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** Global id, `grp_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Why these countries are taken together. */
  readonly kind: Open<given.CountryGroupKind>;
  /** The countries that are or were in it, with dates. */
  readonly memberships: Field<CountryGroupMembershipConnection, given.CountryGroupMembershipConnectionArguments>;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
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
}

/** A page of a list of CountryGroup records. */
export interface CountryGroupConnection extends Composite<'CountryGroupConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryGroupEdge>;
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

/** That a country is or was in a group, from when to when. A country can join, leave and join again. */
export interface CountryGroupMembership extends Composite<'CountryGroupMembership'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The country. */
  readonly country: Country;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The group. */
  readonly group: CountryGroup;
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

/** One time that a programme is held: its batch, dates, places, countries, sessions and participants. */
export interface Edition extends Composite<'Edition'> {
  /** Who has a part in this edition in particular. */
  readonly actors: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The countries listed for it. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
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
  /** Global id, `edn_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions that participants met in its sessions. */
  readonly institutionsMet: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** What this edition is called. */
  readonly name: Field<string, given.LocaleArguments>;
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
  /** How many participants it had, all or from one group of countries. Unknown where only a total is reported. */
  readonly participantCount: Field<Count, given.CountArguments>;
  /** Who its participants are. */
  readonly participantProfile: Field<string | null, given.LocaleArguments>;
  /** All translations of `participantProfile`. */
  readonly participantProfileTranslations: ReadonlyArray<LocalizedText>;
  /** Where it was held, part by part. */
  readonly places: Field<EditionPlaceConnection, given.EditionPlaceConnectionArguments>;
  /** The programme. */
  readonly programme: Programme;
  /** What is on its agenda. */
  readonly sessions: Field<SessionConnection, given.SessionConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** Its first day. */
  readonly startsOn: string | null;
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
}

/** A page of a list of Edition records. */
export interface EditionConnection extends Composite<'EditionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EditionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Edition>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. Counted only when asked for. */
  readonly totalCount: number;
}

/** That a country is listed for an edition. */
export interface EditionCountry extends Composite<'EditionCountry'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The country. */
  readonly country: Country;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition. */
  readonly edition: Edition;
  /** How many participants came from it; null where that is not known. */
  readonly headcount: number | null;
  /** Global id, `edc_` and a uuid; works with `node(id:)`. */
  readonly id: string;
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

/** A Edition in a list, with its place there. */
export interface EditionEdge extends Composite<'EditionEdge'> {
  /** Its place in this list: give it as `after` or `before`. */
  readonly cursor: string;
  /** The Edition. */
  readonly node: Edition;
}

/** A place where an edition is held, and what is held there. */
export interface EditionPlace extends Composite<'EditionPlace'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition. */
  readonly edition: Edition;
  /** Until when. */
  readonly endsOn: string | null;
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
}

/** A page of a list of EditionPlace records. */
export interface EditionPlaceConnection extends Composite<'EditionPlaceConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EditionPlaceEdge>;
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

/** A meeting, a signing, an inauguration, a seminar. Events stand within others: a bilateral meeting within a summit. */
export interface Event extends Composite<'Event'> {
  /** Agreements signed at it. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition of a programme it opens or belongs to. */
  readonly edition: Edition | null;
  /** When it ends. */
  readonly endsOn: string | null;
  /** Global id, `evt_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What other events are to it. */
  readonly incomingRelations: Field<EventRelationConnection, given.EventRelationConnectionArguments>;
  /** What sort of event it is. */
  readonly kind: Open<given.EventKind>;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
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
  /** Whether it took place. */
  readonly status: Open<given.HappeningStatus>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of Event records. */
export interface EventConnection extends Composite<'EventConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
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

/** The part that someone has in an event: an institution or country, an office, a person, or several of these together. */
export interface EventParticipation extends Composite<'EventParticipation'> {
  /** The institution, country or group; null where only an office or a person is known. */
  readonly actor: Actor | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The event. */
  readonly event: Event;
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

/** What one event is to another, besides being part of it. */
export interface EventRelation extends Composite<'EventRelation'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The event that is something to the other. */
  readonly from: Event;
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

/** A number that someone reported: of what, when, by whom, and how exact. Two figures are never one number. */
export interface Figure extends Composite<'Figure'> {
  /** The day or year it was true on. */
  readonly asOf: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Global id, `fig_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What it counts. */
  readonly indicator: Open<given.Indicator>;
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
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
  /** The number; null where the source gives only a word. */
  readonly value: number | null;
}

/** A page of a list of Figure records. */
export interface FigureConnection extends Composite<'FigureConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FigureEdge>;
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

/** A ministry, an agency, a secretariat, a technical centre, a company: any body that takes part in cooperation. */
export interface Institution extends Composite<'Institution'> {
  /** Its parts in agreements. */
  readonly agreementRoles: Field<AgreementPartyConnection, given.InstitutionAgreementRolesArguments>;
  /** Agreements it is party to. */
  readonly agreements: Field<AgreementConnection, given.InstitutionAgreementsArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The country it is of; null for organisations of several states. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** What it does. */
  readonly description: Field<string | null, given.LocaleArguments>;
  /** All translations of `description`. */
  readonly descriptionTranslations: ReadonlyArray<LocalizedText>;
  /** The agreement it was founded under. */
  readonly establishedUnder: Agreement | null;
  /** Its parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.InstitutionEventRolesArguments>;
  /** When it was founded. */
  readonly foundedOn: string | null;
  /** Global id, `ins_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Its identifiers in the registers of others. */
  readonly identifiers: Field<InstitutionIdentifierConnection, given.InstitutionIdentifierConnectionArguments>;
  /** What other institutions are to it. */
  readonly incomingRelations: Field<InstitutionRelationConnection, given.InstitutionRelationConnectionArguments>;
  /** What it is. */
  readonly kind: Open<given.InstitutionKind>;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
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
  /** What it is to other institutions. */
  readonly relations: Field<InstitutionRelationConnection, given.InstitutionRelationConnectionArguments>;
  /** Its parts in sessions: host, maker, resource. */
  readonly sessionRoles: Field<SessionActorConnection, given.InstitutionSessionRolesArguments>;
  /** Sessions it has a part in. */
  readonly sessions: Field<SessionConnection, given.InstitutionSessionsArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** Its units and country offices. */
  readonly units: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Bodies of it that sources mention without a name. */
  readonly unnamedUnits: Field<UnnamedActorConnection, given.UnnamedActorConnectionArguments>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of Institution records. */
export interface InstitutionConnection extends Composite<'InstitutionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
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

/** The identifier of an institution in the register of someone else. */
export interface InstitutionIdentifier extends Composite<'InstitutionIdentifier'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
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

/** What one institution is to another, from when to when: unit, country office, joint secretariat. */
export interface InstitutionRelation extends Composite<'InstitutionRelation'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The institution that is something to the other. */
  readonly from: Institution;
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

/** A text in one language. */
export interface LocalizedText extends Composite<'LocalizedText'> {
  /** The language of the text. */
  readonly locale: Open<given.Locale>;
  /** The text itself. */
  readonly value: string;
}

/** One of the names something has besides the one it is shown by: official, short, former, or as a source spells it. */
export interface Name extends Composite<'Name'> {
  /** When it was entered in the registry. */
  readonly createdAt: string;
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
export interface Node extends Abstract<'Agreement' | 'AgreementParty' | 'AgreementProvision' | 'AgreementRelation' | 'Appointment' | 'Citation' | 'Country' | 'CountryGroup' | 'CountryGroupMembership' | 'Edition' | 'EditionCountry' | 'EditionPlace' | 'Event' | 'EventParticipation' | 'EventRelation' | 'Figure' | 'Institution' | 'InstitutionIdentifier' | 'InstitutionRelation' | 'Name' | 'Person' | 'Place' | 'Position' | 'Programme' | 'ProgrammeActor' | 'ProgrammeAgreement' | 'Session' | 'SessionActor' | 'Signature' | 'Source' | 'UnnamedActor', 'Actor' | 'Agreement' | 'AgreementParty' | 'AgreementProvision' | 'AgreementRelation' | 'Appointment' | 'Citation' | 'Country' | 'CountryGroup' | 'CountryGroupMembership' | 'Edition' | 'EditionCountry' | 'EditionPlace' | 'Event' | 'EventParticipation' | 'EventRelation' | 'Figure' | 'Institution' | 'InstitutionIdentifier' | 'InstitutionRelation' | 'Name' | 'Named' | 'Person' | 'Place' | 'Position' | 'Programme' | 'ProgrammeActor' | 'ProgrammeAgreement' | 'Session' | 'SessionActor' | 'Signature' | 'Source' | 'UnnamedActor'> {
  /** Global id: three letters that say what it is, `_`, and a uuid. */
  readonly id: string;
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

/** Someone who holds a public office or speaks for an institution in public. Participants of programmes are never here. */
export interface Person extends Composite<'Person'> {
  /** Offices held, with dates. */
  readonly appointments: Field<AppointmentConnection, given.AppointmentConnectionArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** Titles before the name, such as `Dr`. */
  readonly honorifics: string | null;
  /** Global id, `per_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The name. */
  readonly name: Field<string, given.LocaleArguments>;
  /** All translations of `name`. */
  readonly nameTranslations: ReadonlyArray<LocalizedText>;
  /** Its other names and spellings. */
  readonly names: Field<NameConnection, given.NameConnectionArguments>;
  /** Agreements signed. */
  readonly signatures: Field<SignatureConnection, given.SignatureConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
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
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
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
  /** Global id, `plc_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions that are here. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Code of ISO 3166-2 where it is a division of a country, such as `ID-JB`. */
  readonly iso3166Code: string | null;
  /** What sort of place it is. */
  readonly kind: Open<given.PlaceKind>;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
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
}

/** A page of a list of Place records. */
export interface PlaceConnection extends Composite<'PlaceConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
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

/** An office that someone holds. It can act without the holder being named, and on behalf of another office. */
export interface Position extends Composite<'Position'> {
  /** Who held it, with dates. */
  readonly appointments: Field<AppointmentConnection, given.AppointmentConnectionArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The country whose office it is. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Parts in events. */
  readonly eventRoles: Field<EventParticipationConnection, given.EventParticipationConnectionArguments>;
  /** Global id, `pos_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** The institution the office is in. */
  readonly institution: Institution | null;
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
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of Position records. */
export interface PositionConnection extends Composite<'PositionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
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

/** A scheme, a pillar, a training series or a project of cooperation. Programmes stand within others and are held in editions. */
export interface Programme extends Composite<'Programme'> {
  /** Who has a part in it, on both axes of roles. */
  readonly actors: Field<ProgrammeActorConnection, given.ProgrammeActorConnectionArguments>;
  /** Agreements it stands under, and how. */
  readonly agreementLinks: Field<ProgrammeAgreementConnection, given.ProgrammeAgreementConnectionArguments>;
  /** Agreements it stands under. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
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
  /** Global id, `prg_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What sort of programme it is. */
  readonly kind: Open<given.ProgrammeKind>;
  /** What it is called. */
  readonly name: Field<string, given.LocaleArguments>;
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
  /** Programmes within it. */
  readonly parts: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it began. */
  readonly startsOn: string | null;
  /** How far it has come. */
  readonly status: Open<given.ActivityStatus>;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** The part that someone has in a programme or in one edition of it: what they give or get, and what they do. */
export interface ProgrammeActor extends Composite<'ProgrammeActor'> {
  /** Who has the part. */
  readonly actor: Actor;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** What they give or get. */
  readonly cooperationRole: Open<given.CooperationRole> | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** The edition, where the part is in that one only. */
  readonly edition: Edition | null;
  /** What they do. */
  readonly functionRole: Open<given.FunctionRole> | null;
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

/** How a programme stands to an agreement. */
export interface ProgrammeAgreement extends Composite<'ProgrammeAgreement'> {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Whether a source says so. */
  readonly basis: Open<given.RelationBasis>;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
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

/** A page of a list of Programme records. */
export interface ProgrammeConnection extends Composite<'ProgrammeConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
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

/** Where every question starts: one record by its name, lists of records, and search. */
export interface Query extends Composite<'Query'> {
  /** One Agreement; null if there is none of that name. A signed undertaking to cooperate, between countries, ministries, organisations or their units. Example: `agreement(by: { slug: "…" }) { id }`. */
  readonly agreement: Field<Agreement | null, given.AgreementArguments>;
  /** Agreement records, page by page. Example: `agreements(first: 5) { totalCount nodes { id } }`. */
  readonly agreements: Field<AgreementConnection, given.AgreementConnectionArguments>;
  /** One Citation; null if there is none of that name. That a fact rests on a source: which field of which record, and where in the source. Several sources may cite one fact and disagree. Example: `citation(by: { id: "cit_…" }) { id }`. */
  readonly citation: Field<Citation | null, given.CitationArguments>;
  /** Citation records, page by page. Example: `citations(first: 5) { totalCount nodes { id } }`. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** Country records, page by page. Example: `countries(first: 5) { totalCount nodes { id } }`. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
  /** One Country; null if there is none of that name. A country or territory of ISO 3166-1, with what it is a member of and everything it takes part in. Example: `country(by: { code: "ID" }) { id }`. */
  readonly country: Field<Country | null, given.CountryArguments>;
  /** One CountryGroup; null if there is none of that name. Countries taken together: a region, the least developed countries, the members of the Colombo Plan. Example: `countryGroup(by: { code: "LDC" }) { id }`. */
  readonly countryGroup: Field<CountryGroup | null, given.CountryGroupArguments>;
  /** CountryGroup records, page by page. Example: `countryGroups(first: 5) { totalCount nodes { id } }`. */
  readonly countryGroups: Field<CountryGroupConnection, given.CountryGroupConnectionArguments>;
  /** One Edition; null if there is none of that name. One time that a programme is held: its batch, dates, places, countries, sessions and participants. Example: `edition(by: { slug: "…" }) { id }`. */
  readonly edition: Field<Edition | null, given.EditionArguments>;
  /** Edition records, page by page. Example: `editions(first: 5) { totalCount nodes { id } }`. */
  readonly editions: Field<EditionConnection, given.EditionConnectionArguments>;
  /** One Event; null if there is none of that name. A meeting, a signing, an inauguration, a seminar. Events stand within others: a bilateral meeting within a summit. Example: `event(by: { slug: "…" }) { id }`. */
  readonly event: Field<Event | null, given.EventArguments>;
  /** Event records, page by page. Example: `events(first: 5) { totalCount nodes { id } }`. */
  readonly events: Field<EventConnection, given.EventConnectionArguments>;
  /** One Figure; null if there is none of that name. A number that someone reported: of what, when, by whom, and how exact. Two figures are never one number. Example: `figure(by: { slug: "…" }) { id }`. */
  readonly figure: Field<Figure | null, given.FigureArguments>;
  /** Figure records, page by page. Example: `figures(first: 5) { totalCount nodes { id } }`. */
  readonly figures: Field<FigureConnection, given.FigureConnectionArguments>;
  /** One Institution; null if there is none of that name. A ministry, an agency, a secretariat, a technical centre, a company: any body that takes part in cooperation. Example: `institution(by: { slug: "…" }) { id }`. */
  readonly institution: Field<Institution | null, given.InstitutionArguments>;
  /** Institution records, page by page. Example: `institutions(first: 5) { totalCount nodes { id } }`. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
  /** Whatever has this global id; null if nothing has. Example: `node(id: "agr_…") { id ... on Agreement { name } }`. */
  readonly node: Field<Node | null, given.NodeArguments>;
  /** What has these global ids: in the order given, null where nothing has. Example: `nodes(ids: ["agr_…", "ins_…"]) { id }`. */
  readonly nodes: Field<ReadonlyArray<Node | null>, given.QueryNodesArguments>;
  /** Person records, page by page. Example: `people(first: 5) { totalCount nodes { id } }`. */
  readonly people: Field<PersonConnection, given.PersonConnectionArguments>;
  /** One Person; null if there is none of that name. Someone who holds a public office or speaks for an institution in public. Participants of programmes are never here. Example: `person(by: { slug: "…" }) { id }`. */
  readonly person: Field<Person | null, given.PersonArguments>;
  /** One Place; null if there is none of that name. Somewhere things happen: a province, a city, a palace, a campus. Example: `place(by: { slug: "…" }) { id }`. */
  readonly place: Field<Place | null, given.PlaceArguments>;
  /** Place records, page by page. Example: `places(first: 5) { totalCount nodes { id } }`. */
  readonly places: Field<PlaceConnection, given.PlaceConnectionArguments>;
  /** One Position; null if there is none of that name. An office that someone holds. It can act without the holder being named, and on behalf of another office. Example: `position(by: { slug: "…" }) { id }`. */
  readonly position: Field<Position | null, given.PositionArguments>;
  /** Position records, page by page. Example: `positions(first: 5) { totalCount nodes { id } }`. */
  readonly positions: Field<PositionConnection, given.PositionConnectionArguments>;
  /** One Programme; null if there is none of that name. A scheme, a pillar, a training series or a project of cooperation. Programmes stand within others and are held in editions. Example: `programme(by: { slug: "…" }) { id }`. */
  readonly programme: Field<Programme | null, given.ProgrammeArguments>;
  /** Programme records, page by page. Example: `programmes(first: 5) { totalCount nodes { id } }`. */
  readonly programmes: Field<ProgrammeConnection, given.ProgrammeConnectionArguments>;
  /** Finds records by any of their names, in both languages, best hit first. Example: `search(query: "Tiongkok") { nodes { matchedName node { id name } } }`. */
  readonly search: Field<SearchHitConnection, given.SearchHitConnectionArguments>;
  /** One Session; null if there is none of that name. A point of the agenda of an edition, or a block of several days: a class, a visit, a workshop. Example: `session(by: { slug: "…" }) { id }`. */
  readonly session: Field<Session | null, given.SessionArguments>;
  /** Session records, page by page. Example: `sessions(first: 5) { totalCount nodes { id } }`. */
  readonly sessions: Field<SessionConnection, given.SessionConnectionArguments>;
  /** One Source; null if there is none of that name. Where facts of the registry come from: a news item, a press release, a standard. Example: `source(by: { slug: "…" }) { id }`. */
  readonly source: Field<Source | null, given.SourceArguments>;
  /** Source records, page by page. Example: `sources(first: 5) { totalCount nodes { id } }`. */
  readonly sources: Field<SourceConnection, given.SourceConnectionArguments>;
  /** One UnnamedActor; null if there is none of that name. Someone who acts but whom no source names: "several SMEs producing golf gloves", "donors". Example: `unnamedActor(by: { slug: "…" }) { id }`. */
  readonly unnamedActor: Field<UnnamedActor | null, given.UnnamedActorArguments>;
  /** UnnamedActor records, page by page. Example: `unnamedActors(first: 5) { totalCount nodes { id } }`. */
  readonly unnamedActors: Field<UnnamedActorConnection, given.UnnamedActorConnectionArguments>;
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
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The countries listed for its edition. */
  readonly countries: Field<CountryConnection, given.CountryConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** How many days it takes; null where no source says. */
  readonly durationDays: number | null;
  /** The edition. */
  readonly edition: Edition;
  /** Global id, `ses_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** Institutions that have a part in it. */
  readonly institutions: Field<InstitutionConnection, given.InstitutionConnectionArguments>;
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
}

/** The part that someone has in a session, and what they make or show there. */
export interface SessionActor extends Composite<'SessionActor'> {
  /** Who has the part. */
  readonly actor: Actor;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
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

/** A page of a list of Session records. */
export interface SessionConnection extends Composite<'SessionConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SessionEdge>;
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

/** A signature under an agreement: who, in which office, for whom, and where. */
export interface Signature extends Composite<'Signature'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** At which event. */
  readonly event: Event | null;
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
}

/** A page of a list of Signature records. */
export interface SignatureConnection extends Composite<'SignatureConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SignatureEdge>;
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

/** Where facts of the registry come from: a news item, a press release, a standard. */
export interface Source extends Composite<'Source'> {
  /** Who signed as its author, as printed. */
  readonly byline: string | null;
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
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
  /** Global id, `src_` and a uuid; works with `node(id:)`. */
  readonly id: string;
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
}

/** A page of a list of Source records. */
export interface SourceConnection extends Composite<'SourceConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
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

/** Someone who acts but whom no source names: "several SMEs producing golf gloves", "donors". */
export interface UnnamedActor extends Composite<'UnnamedActor'> {
  /** Where its facts come from, field by field. */
  readonly citations: Field<CitationConnection, given.CitationConnectionArguments>;
  /** The country it is of. */
  readonly country: Country | null;
  /** When it was entered in the registry. */
  readonly createdAt: string;
  /** Global id, `una_` and a uuid; works with `node(id:)`. */
  readonly id: string;
  /** What kind of institution it is, as far as the source says. */
  readonly kind: Open<given.InstitutionKind> | null;
  /** How the source describes it. */
  readonly name: Field<string, given.LocaleArguments>;
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
  /** Its parts in sessions. */
  readonly sessionRoles: Field<SessionActorConnection, given.SessionActorConnectionArguments>;
  /** Its readable name in addresses; does not change. */
  readonly slug: string;
  /** When it was last changed in the registry. */
  readonly updatedAt: string;
}

/** A page of a list of UnnamedActor records. */
export interface UnnamedActorConnection extends Composite<'UnnamedActorConnection'> {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UnnamedActorEdge>;
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

/** The types that have fields, by name. */
export interface Types {
  readonly Actor: Actor;
  readonly Agreement: Agreement;
  readonly AgreementConnection: AgreementConnection;
  readonly AgreementEdge: AgreementEdge;
  readonly AgreementParty: AgreementParty;
  readonly AgreementPartyConnection: AgreementPartyConnection;
  readonly AgreementPartyEdge: AgreementPartyEdge;
  readonly AgreementProvision: AgreementProvision;
  readonly AgreementProvisionConnection: AgreementProvisionConnection;
  readonly AgreementProvisionEdge: AgreementProvisionEdge;
  readonly AgreementRelation: AgreementRelation;
  readonly AgreementRelationConnection: AgreementRelationConnection;
  readonly AgreementRelationEdge: AgreementRelationEdge;
  readonly Appointment: Appointment;
  readonly AppointmentConnection: AppointmentConnection;
  readonly AppointmentEdge: AppointmentEdge;
  readonly Citation: Citation;
  readonly CitationConnection: CitationConnection;
  readonly CitationEdge: CitationEdge;
  readonly Count: Count;
  readonly Country: Country;
  readonly CountryConnection: CountryConnection;
  readonly CountryEdge: CountryEdge;
  readonly CountryGroup: CountryGroup;
  readonly CountryGroupConnection: CountryGroupConnection;
  readonly CountryGroupEdge: CountryGroupEdge;
  readonly CountryGroupMembership: CountryGroupMembership;
  readonly CountryGroupMembershipConnection: CountryGroupMembershipConnection;
  readonly CountryGroupMembershipEdge: CountryGroupMembershipEdge;
  readonly Edition: Edition;
  readonly EditionConnection: EditionConnection;
  readonly EditionCountry: EditionCountry;
  readonly EditionCountryConnection: EditionCountryConnection;
  readonly EditionCountryEdge: EditionCountryEdge;
  readonly EditionEdge: EditionEdge;
  readonly EditionPlace: EditionPlace;
  readonly EditionPlaceConnection: EditionPlaceConnection;
  readonly EditionPlaceEdge: EditionPlaceEdge;
  readonly Event: Event;
  readonly EventConnection: EventConnection;
  readonly EventEdge: EventEdge;
  readonly EventParticipation: EventParticipation;
  readonly EventParticipationConnection: EventParticipationConnection;
  readonly EventParticipationEdge: EventParticipationEdge;
  readonly EventRelation: EventRelation;
  readonly EventRelationConnection: EventRelationConnection;
  readonly EventRelationEdge: EventRelationEdge;
  readonly Figure: Figure;
  readonly FigureConnection: FigureConnection;
  readonly FigureEdge: FigureEdge;
  readonly Institution: Institution;
  readonly InstitutionConnection: InstitutionConnection;
  readonly InstitutionEdge: InstitutionEdge;
  readonly InstitutionIdentifier: InstitutionIdentifier;
  readonly InstitutionIdentifierConnection: InstitutionIdentifierConnection;
  readonly InstitutionIdentifierEdge: InstitutionIdentifierEdge;
  readonly InstitutionRelation: InstitutionRelation;
  readonly InstitutionRelationConnection: InstitutionRelationConnection;
  readonly InstitutionRelationEdge: InstitutionRelationEdge;
  readonly LocalizedText: LocalizedText;
  readonly Name: Name;
  readonly NameConnection: NameConnection;
  readonly NameEdge: NameEdge;
  readonly Named: Named;
  readonly Node: Node;
  readonly PageInfo: PageInfo;
  readonly Person: Person;
  readonly PersonConnection: PersonConnection;
  readonly PersonEdge: PersonEdge;
  readonly Place: Place;
  readonly PlaceConnection: PlaceConnection;
  readonly PlaceEdge: PlaceEdge;
  readonly Position: Position;
  readonly PositionConnection: PositionConnection;
  readonly PositionEdge: PositionEdge;
  readonly Programme: Programme;
  readonly ProgrammeActor: ProgrammeActor;
  readonly ProgrammeActorConnection: ProgrammeActorConnection;
  readonly ProgrammeActorEdge: ProgrammeActorEdge;
  readonly ProgrammeAgreement: ProgrammeAgreement;
  readonly ProgrammeAgreementConnection: ProgrammeAgreementConnection;
  readonly ProgrammeAgreementEdge: ProgrammeAgreementEdge;
  readonly ProgrammeConnection: ProgrammeConnection;
  readonly ProgrammeEdge: ProgrammeEdge;
  readonly Query: Query;
  readonly SearchHit: SearchHit;
  readonly SearchHitConnection: SearchHitConnection;
  readonly SearchHitEdge: SearchHitEdge;
  readonly Session: Session;
  readonly SessionActor: SessionActor;
  readonly SessionActorConnection: SessionActorConnection;
  readonly SessionActorEdge: SessionActorEdge;
  readonly SessionConnection: SessionConnection;
  readonly SessionEdge: SessionEdge;
  readonly Signature: Signature;
  readonly SignatureConnection: SignatureConnection;
  readonly SignatureEdge: SignatureEdge;
  readonly Source: Source;
  readonly SourceConnection: SourceConnection;
  readonly SourceEdge: SourceEdge;
  readonly UnnamedActor: UnnamedActor;
  readonly UnnamedActorConnection: UnnamedActorConnection;
  readonly UnnamedActorEdge: UnnamedActorEdge;
}
