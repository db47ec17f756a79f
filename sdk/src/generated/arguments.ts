/** How far a programme has come; the activity status of IATI. */
export type ActivityStatus =
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'CLOSED'
  /** Done, accounts not closed. */
  | 'FINALISATION'
  /** Under way. */
  | 'IMPLEMENTATION'
  /** Being prepared. */
  | 'PIPELINE'
  /** Halted. */
  | 'SUSPENDED'
  /** No source says. */
  | 'UNKNOWN';

/** How many sides an agreement has. */
export type AgreementAmbit =
  /** Two. */
  | 'BILATERAL'
  /** Many. */
  | 'MULTILATERAL'
  /** A few. */
  | 'PLURILATERAL'
  /** Three. */
  | 'TRILATERAL';

/** What Agreement records can be grouped by. */
export type AgreementDimension =
  /** How many sides it has. Null where that is not known. */
  | 'AMBIT'
  /** A capacity in which someone is party to it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'CAPACITY'
  /** A country that is party to it, or whose institution is. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY'
  /** A group that a country of its parties is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY_GROUP'
  /** The kind of cooperation it says it is. Null where that is not known. */
  | 'DECLARED_MODALITY'
  /** The year of `expiresOn`. When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. Null where that is not known, or lies across years. */
  | 'EXPIRES_ON_YEAR'
  /** How its end is known. Null where that is not known. */
  | 'EXPIRY_BASIS'
  /** How it is known that it is in force. Null where that is not known. */
  | 'FORCE_BASIS'
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  | 'HAS_WARNINGS'
  /** An institution that is party to it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'INSTITUTION'
  /** The year of `inForceFrom`. Since when it is in force. Null where that is not known, or lies across years. */
  | 'IN_FORCE_FROM_YEAR'
  /** Who binds themselves. Null where that is not known. */
  | 'LEVEL'
  /** A programme that stands under it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'PROGRAMME'
  /** Whether it can be prolonged. Null where that is not known. */
  | 'RENEWABLE'
  /** Where it was signed. Null where that is not known. */
  | 'SIGNED_AT'
  /** The year of `signedOn`. When it was signed. Null where that is not known, or lies across years. */
  | 'SIGNED_ON_YEAR'
  /** Where it stands on a day. Null where that is not known. */
  | 'STATUS'
  /** What sort of document it is. Null where that is not known. */
  | 'TYPE';

/** Who binds themselves. */
export type AgreementLevel =
  /** Governments. */
  | 'GOVERNMENT'
  /** Ministries. */
  | 'MINISTRY'
  /** Organisations. */
  | 'ORGANISATION'
  /** States. */
  | 'STATE'
  /** Units of ministries or organisations. */
  | 'UNIT';

/** What Agreement records can be ordered by. */
export type AgreementOrderField =
  /** When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'EXPIRES_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Since when it is in force. */
  | 'IN_FORCE_FROM'
  /** Its title. */
  | 'NAME'
  /** By its signedAt: What it is called. */
  | 'SIGNED_AT_NAME'
  /** By its signedAt: Its readable name in addresses. */
  | 'SIGNED_AT_SLUG'
  /** When it was signed. */
  | 'SIGNED_ON'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** What sort of document it is. */
  | 'TYPE';

/** What AgreementParty records can be ordered by. */
export type AgreementPartyOrderField =
  /** By its agreement: When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'AGREEMENT_EXPIRES_ON'
  /** By its agreement: Since when it is in force. */
  | 'AGREEMENT_IN_FORCE_FROM'
  /** By its agreement: Its title. */
  | 'AGREEMENT_NAME'
  /** By its agreement: When it was signed. */
  | 'AGREEMENT_SIGNED_ON'
  /** By its agreement: Its readable name in addresses. */
  | 'AGREEMENT_SLUG'
  /** By its agreement: What sort of document it is. */
  | 'AGREEMENT_TYPE'
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** Its id; ids grow with time. */
  | 'ID';

/** What AgreementProvision records can be ordered by. */
export type AgreementProvisionOrderField =
  /** By its agreement: When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'AGREEMENT_EXPIRES_ON'
  /** By its agreement: Since when it is in force. */
  | 'AGREEMENT_IN_FORCE_FROM'
  /** By its agreement: Its title. */
  | 'AGREEMENT_NAME'
  /** By its agreement: When it was signed. */
  | 'AGREEMENT_SIGNED_ON'
  /** By its agreement: Its readable name in addresses. */
  | 'AGREEMENT_SLUG'
  /** By its agreement: What sort of document it is. */
  | 'AGREEMENT_TYPE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is about. */
  | 'KIND'
  /** Its place among those of its kind, from 1. */
  | 'ORDINAL';

/** How one agreement is related to another; read as "from … to". */
export type AgreementRelationKind =
  /** Changes. */
  | 'AMENDS'
  /** Is annexed to. */
  | 'ANNEX_TO'
  /** Prolongs. */
  | 'EXTENDS'
  /** Follows up. */
  | 'FOLLOWS_UP'
  /** Carries out. */
  | 'IMPLEMENTS'
  /** Has to do with. */
  | 'RELATED'
  /** Replaces. */
  | 'SUPERSEDES';

/** What AgreementRelation records can be ordered by. */
export type AgreementRelationOrderField =
  /** By its from: When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'FROM_EXPIRES_ON'
  /** By its from: Since when it is in force. */
  | 'FROM_IN_FORCE_FROM'
  /** By its from: Its title. */
  | 'FROM_NAME'
  /** By its from: When it was signed. */
  | 'FROM_SIGNED_ON'
  /** By its from: Its readable name in addresses. */
  | 'FROM_SLUG'
  /** By its from: What sort of document it is. */
  | 'FROM_TYPE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is to the other. */
  | 'KIND'
  /** By its to: When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'TO_EXPIRES_ON'
  /** By its to: Since when it is in force. */
  | 'TO_IN_FORCE_FROM'
  /** By its to: Its title. */
  | 'TO_NAME'
  /** By its to: When it was signed. */
  | 'TO_SIGNED_ON'
  /** By its to: Its readable name in addresses. */
  | 'TO_SLUG'
  /** By its to: What sort of document it is. */
  | 'TO_TYPE';

/** Where an agreement stands on a day. */
export type AgreementStatus =
  /** Not yet signed on that day. */
  | 'DRAFT'
  /** Past its end. */
  | 'EXPIRED'
  /** Past its first end, and extended. */
  | 'EXTENDED'
  /** In force, as a source states. */
  | 'IN_FORCE'
  /** Taken to be in force since its signature. */
  | 'IN_FORCE_ASSUMED'
  /** Signed; whether it is in force is not known. */
  | 'SIGNED'
  /** Replaced by another agreement. */
  | 'SUPERSEDED'
  /** Ended before its time. */
  | 'TERMINATED'
  /** The dates known are not exact enough to tell. */
  | 'UNKNOWN';

/** What sort of document an agreement is. */
export type AgreementType =
  /** An agreement between governments or organisations. */
  | 'AGREEMENT'
  /** A change to another agreement. */
  | 'AMENDMENT'
  /** The programme of an organisation in one country. */
  | 'COUNTRY_PROGRAMME'
  /** An exchange of diplomatic notes. */
  | 'EXCHANGE_OF_NOTES'
  /** How an earlier agreement is to be carried out. */
  | 'IMPLEMENTING_ARRANGEMENT'
  /** A joint statement or declaration. */
  | 'JOINT_STATEMENT'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding: intent without the force of a treaty. */
  | 'MOU'
  /** A protocol to another agreement. */
  | 'PROTOCOL'
  /** An agreement on technical cooperation. */
  | 'TECHNICAL_COOPERATION_AGREEMENT'
  /** A treaty between states. */
  | 'TREATY';

/** What Appointment records can be ordered by. */
export type AppointmentOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its person: The name. */
  | 'PERSON_NAME'
  /** By its person: Its readable name in addresses. */
  | 'PERSON_SLUG'
  /** By its position: Title of the office. */
  | 'POSITION_NAME'
  /** By its position: Its readable name in addresses. */
  | 'POSITION_SLUG'
  /** Held since, or first seen in office. */
  | 'VALID_FROM';

/** What became of a record. */
export type ChangeOperation =
  /** It was put away: it is kept, and shown only where that is asked for. */
  | 'ARCHIVED'
  /** It was changed. */
  | 'CHANGED'
  /** It was entered. */
  | 'CREATED'
  /** A whole dataset was loaded into the empty registry. Its records are not told one by one: read them as they are, and what became of them since from here on. */
  | 'LOADED'
  /** It was removed. */
  | 'REMOVED';

/** A kind of record whose changes can be followed. */
export type ChangeType =
  /** Changes of records of the type Agreement. */
  | 'AGREEMENT'
  /** Changes of records of the type AgreementParty. */
  | 'AGREEMENT_PARTY'
  /** Changes of records of the type AgreementProvision. */
  | 'AGREEMENT_PROVISION'
  /** Changes of records of the type AgreementRelation. */
  | 'AGREEMENT_RELATION'
  /** Changes of records of the type Appointment. */
  | 'APPOINTMENT'
  /** Changes of records of the type Citation. */
  | 'CITATION'
  /** Changes of records of the type Classification. */
  | 'CLASSIFICATION'
  /** Changes of records of the type Code. */
  | 'CODE'
  /** Changes of records of the type CodeScheme. */
  | 'CODE_SCHEME'
  /** Changes of records of the type Commitment. */
  | 'COMMITMENT'
  /** Changes of records of the type CommitmentFulfilment. */
  | 'COMMITMENT_FULFILMENT'
  /** Changes of records of the type Country. */
  | 'COUNTRY'
  /** Changes of records of the type CountryGroup. */
  | 'COUNTRY_GROUP'
  /** Changes of records of the type CountryGroupMembership. */
  | 'COUNTRY_GROUP_MEMBERSHIP'
  /** Changes of records of the type Edition. */
  | 'EDITION'
  /** Changes of records of the type EditionCountry. */
  | 'EDITION_COUNTRY'
  /** Changes of records of the type EditionPlace. */
  | 'EDITION_PLACE'
  /** Changes of records of the type Event. */
  | 'EVENT'
  /** Changes of records of the type EventParticipation. */
  | 'EVENT_PARTICIPATION'
  /** Changes of records of the type EventRelation. */
  | 'EVENT_RELATION'
  /** Changes of records of the type Figure. */
  | 'FIGURE'
  /** Changes of records of the type Institution. */
  | 'INSTITUTION'
  /** Changes of records of the type InstitutionIdentifier. */
  | 'INSTITUTION_IDENTIFIER'
  /** Changes of records of the type InstitutionRelation. */
  | 'INSTITUTION_RELATION'
  /** Changes of records of the type Name. */
  | 'NAME'
  /** Changes of records of the type Output. */
  | 'OUTPUT'
  /** Changes of records of the type Participation. */
  | 'PARTICIPATION'
  /** Changes of records of the type Person. */
  | 'PERSON'
  /** Changes of records of the type Place. */
  | 'PLACE'
  /** Changes of records of the type Position. */
  | 'POSITION'
  /** Changes of records of the type Programme. */
  | 'PROGRAMME'
  /** Changes of records of the type ProgrammeActor. */
  | 'PROGRAMME_ACTOR'
  /** Changes of records of the type ProgrammeAgreement. */
  | 'PROGRAMME_AGREEMENT'
  /** Changes of records of the type Recognition. */
  | 'RECOGNITION'
  /** Changes of records of the type Session. */
  | 'SESSION'
  /** Changes of records of the type SessionActor. */
  | 'SESSION_ACTOR'
  /** Changes of records of the type Signature. */
  | 'SIGNATURE'
  /** Changes of records of the type Source. */
  | 'SOURCE'
  /** Changes of records of the type Statement. */
  | 'STATEMENT'
  /** Changes of records of the type StatementSubject. */
  | 'STATEMENT_SUBJECT'
  /** Changes of records of the type UnnamedActor. */
  | 'UNNAMED_ACTOR';

/** What Citation records can be grouped by. */
export type CitationDimension =
  /** The value shown is the one that this source claims. Where sources differ, one value is preferred and the others are kept beside it. Null where that is not known. */
  | 'IS_PREFERRED'
  /** The source. Null where that is not known. */
  | 'SOURCE';

/** What Citation records can be ordered by. */
export type CitationOrderField =
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  | 'FIELD'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register. */
  | 'LOCATOR'
  /** By its source: When it was published, as exactly as is known. */
  | 'SOURCE_PUBLISHED_ON'
  /** By its source: Its readable name in addresses. */
  | 'SOURCE_SLUG';

/** What Classification records can be ordered by. */
export type ClassificationOrderField =
  /** By its code: The code as its register writes it, such as `32130` or `9.3`. */
  | 'CODE_CODE'
  /** By its code: What it stands for. */
  | 'CODE_NAME'
  /** By its code: Its readable name in addresses. */
  | 'CODE_SLUG'
  /** Its id; ids grow with time. */
  | 'ID';

/** Who says that a code fits. */
export type ClassifiedBy =
  /** An editor of the registry, who read the source cited. */
  | 'EDITOR'
  /** A rule of the registry, worked out from other records. */
  | 'RULE'
  /** The source cited, in words that leave no choice. */
  | 'SOURCE';

/** What Code records can be grouped by. */
export type CodeDimension =
  /** Whether it may still be given. Null where that is not known. */
  | 'STATUS';

/** What Code records can be ordered by. */
export type CodeOrderField =
  /** The code as its register writes it, such as `32130` or `9.3`. */
  | 'CODE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it stands for. */
  | 'NAME'
  /** By its parent: The code as its register writes it, such as `32130` or `9.3`. */
  | 'PARENT_CODE'
  /** By its parent: What it stands for. */
  | 'PARENT_NAME'
  /** By its parent: Its readable name in addresses. */
  | 'PARENT_SLUG'
  /** By its scheme: Its short code, such as `DAC-5` or `SDG-GOAL`. */
  | 'SCHEME_CODE'
  /** By its scheme: What it is called. */
  | 'SCHEME_NAME'
  /** By its scheme: Its readable name in addresses. */
  | 'SCHEME_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What CodeScheme records can be ordered by. */
export type CodeSchemeOrderField =
  /** Its short code, such as `DAC-5` or `SDG-GOAL`. */
  | 'CODE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is called. */
  | 'NAME'
  /** Its readable name in addresses. */
  | 'SLUG';

/** Whether a code may still be given. */
export type CodeStatus =
  /** In use. */
  | 'ACTIVE'
  /** Withdrawn by its register; kept because older records bear it. */
  | 'WITHDRAWN';

/** What Commitment records can be grouped by. */
export type CommitmentDimension =
  /** The year of `madeOn`. When. Null where that is not known, or lies across years. */
  | 'MADE_ON_YEAR'
  /** How far it has come. Null where that is not known. */
  | 'STATUS';

/** What CommitmentFulfilment records can be ordered by. */
export type CommitmentFulfilmentOrderField =
  /** Whether a source says so. */
  | 'BASIS'
  /** By its commitment: When. */
  | 'COMMITMENT_MADE_ON'
  /** By its commitment: Its readable name in addresses. */
  | 'COMMITMENT_SLUG'
  /** By its commitment: How far it has come. */
  | 'COMMITMENT_STATUS'
  /** Its id; ids grow with time. */
  | 'ID';

/** What Commitment records can be ordered by. */
export type CommitmentOrderField =
  /** By its event: When it ends. */
  | 'EVENT_ENDS_ON'
  /** By its event: What sort of event it is. */
  | 'EVENT_KIND'
  /** By its event: What it is called. */
  | 'EVENT_NAME'
  /** By its event: Its number in a series: 45 for the 45th meeting. */
  | 'EVENT_ORDINAL'
  /** By its event: Its readable name in addresses. */
  | 'EVENT_SLUG'
  /** By its event: When it begins. */
  | 'EVENT_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** When. */
  | 'MADE_ON'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** How far it has come. */
  | 'STATUS';

/** How far a commitment has come, as far as sources show. */
export type CommitmentStatus =
  /** Fulfilled. */
  | 'FULFILLED'
  /** Made; nothing is known of its fulfilment. */
  | 'MADE'
  /** Being fulfilled. */
  | 'UNDER_WAY'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Whether a list names all there are. */
export type Completeness =
  /** All. */
  | 'COMPLETE'
  /** Some: the source says "among others". */
  | 'PARTIAL'
  /** Not known. */
  | 'UNKNOWN';

/** What ConnectedActor records can be ordered by. */
export type ConnectedActorOrderField =
  /** How many links lie between, at least: 2 where both take part in one thing. */
  | 'LENGTH'
  /** How many different ways of that length there are: in how many things both take part, where the length is 2. */
  | 'WAYS';

/** The kind of cooperation. */
export type CooperationModality =
  /** Of several kinds. */
  | 'MIXED'
  /** From a developed to a developing country. */
  | 'NORTH_SOUTH'
  /** Named South-South and Triangular without saying which. */
  | 'SOUTH_SOUTH_AND_TRIANGULAR'
  /** South-South, between two countries. */
  | 'SSC_BILATERAL'
  /** South-South, within a region or organisation. */
  | 'SSC_REGIONAL'
  /** Triangular: a provider and a beneficiary from the South with a facilitator beside them. */
  | 'TRIANGULAR'
  /** Cannot be told. */
  | 'UNDETERMINED';

/** What someone gives or gets in cooperation. */
export type CooperationRole =
  /** Receives (also: recipient). */
  | 'BENEFICIARY'
  /** Provides and receives. */
  | 'BOTH'
  /** Helps with means or by bringing the others together (also: second provider). */
  | 'FACILITATOR'
  /** Shares its knowledge or means (also: pivotal partner, first provider). */
  | 'PROVIDER';

/** How a count was come by. */
export type CountBasis =
  /** Worked out from numbers that sources report, and from dates. */
  | 'COMPUTED'
  /** Counted from records of the registry. */
  | 'COUNTED'
  /** Reported by a source. */
  | 'REPORTED'
  /** Not known; that is not zero. */
  | 'UNKNOWN';

/** Why a count is not known. */
export type CountReason =
  /** The first or the last day is not known to the day. */
  | 'DATES_UNKNOWN'
  /** The registry has no group of this code. */
  | 'GROUP_UNKNOWN'
  /** No source reports a figure. */
  | 'NOTHING_REPORTED'
  /** No source lists a country. */
  | 'NO_COUNTRY_LISTED'
  /** The registry has no edition of it. */
  | 'NO_EDITION'
  /** The registry has no record of such participants. Figures that sources report are elsewhere: see `participantCount`. */
  | 'NO_PARTICIPATION_RECORDED'
  /** A total is reported, but not by country. */
  | 'ONLY_TOTAL_REPORTED'
  /** Fewer than five persons, or a number from which that of so few would follow. Such numbers are never told. */
  | 'TOO_FEW';

/** What Country records can be grouped by. */
export type CountryDimension =
  /** A group it is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'GROUP'
  /** A state of its own; false for territories. Null where that is not known. */
  | 'IS_SOVEREIGN';

/** What CountryGroup records can be grouped by. */
export type CountryGroupDimension =
  /** Why these countries are taken together. Null where that is not known. */
  | 'KIND';

/** Why countries are taken together. */
export type CountryGroupKind =
  /** A class of national income. */
  | 'INCOME'
  /** Least developed countries, as listed by the United Nations. */
  | 'LDC'
  /** Landlocked developing countries. */
  | 'LLDC'
  /** A region or sub-region of the United Nations geoscheme M49. */
  | 'M49_REGION'
  /** The members of an international organisation. */
  | 'ORGANISATION'
  /** A political grouping or forum, such as the G20. */
  | 'POLITICAL'
  /** Small island developing states. */
  | 'SIDS';

/** What CountryGroupMembership records can be ordered by. */
export type CountryGroupMembershipOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** By its group: Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  | 'GROUP_CODE'
  /** By its group: What it is called. */
  | 'GROUP_NAME'
  /** By its group: Its readable name in addresses. */
  | 'GROUP_SLUG'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Since when; null where that is not known. */
  | 'VALID_FROM'
  /** The last day or year; null while it lasts. */
  | 'VALID_TO';

/** What CountryGroup records can be ordered by. */
export type CountryGroupOrderField =
  /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  | 'CODE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is called. */
  | 'NAME'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What Country records can be ordered by. */
export type CountryOrderField =
  /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'CODE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is called. */
  | 'NAME'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What a dated fact is. Whether it came to pass is another matter: see `status`, and the date itself. */
export type DatedFactKind =
  /** A person is last seen in an office. */
  | 'APPOINTMENT_END'
  /** A person is first seen in an office. */
  | 'APPOINTMENT_START'
  /** Someone is given an award. */
  | 'AWARD'
  /** Someone undertakes to do something. */
  | 'COMMITMENT'
  /** An edition of a programme ends. */
  | 'EDITION_END'
  /** An edition of a programme begins. */
  | 'EDITION_START'
  /** An agreement enters into force. */
  | 'ENTRY_INTO_FORCE'
  /** An event begins. */
  | 'EVENT'
  /** An event of several days ends. */
  | 'EVENT_END'
  /** An agreement ends, as stated or worked out from its duration. */
  | 'EXPIRY'
  /** A reported figure is true. */
  | 'FIGURE'
  /** An institution is founded. */
  | 'FOUNDING'
  /** A country leaves it. */
  | 'MEMBERSHIP_END'
  /** A country enters a group of countries. */
  | 'MEMBERSHIP_START'
  /** A programme ends. */
  | 'PROGRAMME_END'
  /** A programme begins. */
  | 'PROGRAMME_START'
  /** That ends. */
  | 'RELATION_END'
  /** An institution begins to be something to another. */
  | 'RELATION_START'
  /** That ends. */
  | 'ROLE_END'
  /** Someone begins to have a part in a programme. */
  | 'ROLE_START'
  /** An agreement is signed. */
  | 'SIGNATURE'
  /** Someone says something. What is said is no fact of the registry. */
  | 'STATEMENT'
  /** An agreement is ended before its time. */
  | 'TERMINATION';

/** What DatedFact records can be ordered by. */
export type DatedFactOrderField =
  /** When, as exactly as is known. Lists are ordered by the first day it may mean. */
  | 'DATE'
  /** What it is. */
  | 'KIND';

/** What EditionCountry records can be ordered by. */
export type EditionCountryOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** By its edition: Its last day. */
  | 'EDITION_ENDS_ON'
  /** By its edition: What this edition is called. */
  | 'EDITION_NAME'
  /** By its edition: Its number in the series, from 1. */
  | 'EDITION_ORDINAL'
  /** By its edition: Its readable name in addresses. */
  | 'EDITION_SLUG'
  /** By its edition: Its first day. */
  | 'EDITION_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID';

/** What a country is to an edition. */
export type EditionCountryRole =
  /** Sends participants. */
  | 'BENEFICIARY'
  /** Hosts it and sends participants. */
  | 'BOTH'
  /** Hosts it. */
  | 'HOST';

/** What Edition records can be grouped by. */
export type EditionDimension =
  /** A country listed for it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY'
  /** A group that a country listed for it is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY_GROUP'
  /** Whether the countries listed are all there were. Null where that is not known. */
  | 'COUNTRY_LIST_COMPLETENESS'
  /** The year of `endsOn`. Its last day. Null where that is not known, or lies across years. */
  | 'ENDS_ON_YEAR'
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  | 'HAS_WARNINGS'
  /** The region or group that all its participants are said to come from; null where no source says so. Null where that is not known. */
  | 'PARTICIPANT_REGION'
  /** A place it was held in. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'PLACE'
  /** The programme. Null where that is not known. */
  | 'PROGRAMME'
  /** Whether the sessions listed are all there were. Null where that is not known. */
  | 'SESSION_LIST_COMPLETENESS'
  /** The year of `startsOn`. Its first day. Null where that is not known, or lies across years. */
  | 'STARTS_ON_YEAR'
  /** Whether it took place. Null where that is not known. */
  | 'STATUS';

/** What Edition records can be ordered by. */
export type EditionOrderField =
  /** Its last day. */
  | 'ENDS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What this edition is called. */
  | 'NAME'
  /** Its number in the series, from 1. */
  | 'ORDINAL'
  /** By its participantRegion: Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  | 'PARTICIPANT_REGION_CODE'
  /** By its participantRegion: What it is called. */
  | 'PARTICIPANT_REGION_NAME'
  /** By its participantRegion: Its readable name in addresses. */
  | 'PARTICIPANT_REGION_SLUG'
  /** By its programme: When it ended. */
  | 'PROGRAMME_ENDS_ON'
  /** By its programme: What sort of programme it is. */
  | 'PROGRAMME_KIND'
  /** By its programme: What it is called. */
  | 'PROGRAMME_NAME'
  /** By its programme: Its readable name in addresses. */
  | 'PROGRAMME_SLUG'
  /** By its programme: When it began. */
  | 'PROGRAMME_STARTS_ON'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** Its first day. */
  | 'STARTS_ON';

/** What EditionPlace records can be ordered by. */
export type EditionPlaceOrderField =
  /** By its edition: Its last day. */
  | 'EDITION_ENDS_ON'
  /** By its edition: What this edition is called. */
  | 'EDITION_NAME'
  /** By its edition: Its number in the series, from 1. */
  | 'EDITION_ORDINAL'
  /** By its edition: Its readable name in addresses. */
  | 'EDITION_SLUG'
  /** By its edition: Its first day. */
  | 'EDITION_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its place in the sequence, from 1. */
  | 'ORDINAL'
  /** By its place: What it is called. */
  | 'PLACE_NAME'
  /** By its place: Its readable name in addresses. */
  | 'PLACE_SLUG';

/** Why a change was not made. */
export type ErrorCode =
  /** The record was changed by somebody else since it was read. */
  | 'CONFLICT'
  /** There is a record already with a name or a code that only one can have. */
  | 'DUPLICATE'
  /** Whoever asks may not change this record. */
  | 'FORBIDDEN'
  /** A record that the input names is not there. */
  | 'NOT_FOUND'
  /** What was to be written breaks a rule. */
  | 'VALIDATION_FAILED';

/** What Event records can be grouped by. */
export type EventDimension =
  /** The year of `endsOn`. When it ends. Null where that is not known, or lies across years. */
  | 'ENDS_ON_YEAR'
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  | 'HAS_WARNINGS'
  /** What sort of event it is. Null where that is not known. */
  | 'KIND'
  /** Where. Null where that is not known. */
  | 'PLACE'
  /** The year of `startsOn`. When it begins. Null where that is not known, or lies across years. */
  | 'STARTS_ON_YEAR'
  /** Whether it took place. Null where that is not known. */
  | 'STATUS';

/** What sort of event it is. */
export type EventKind =
  /** A meeting of two countries. */
  | 'BILATERAL_MEETING'
  /** A conference. */
  | 'CONFERENCE'
  /** A meeting of an organisation's members to consult. */
  | 'CONSULTATIVE_MEETING'
  /** The inauguration of an institution. */
  | 'INAUGURATION'
  /** The opening of a programme or edition. */
  | 'OPENING'
  /** A seminar. */
  | 'SEMINAR'
  /** A signing. */
  | 'SIGNING'
  /** A statement to the press. */
  | 'STATEMENT'
  /** A meeting of heads of state or government. */
  | 'SUMMIT';

/** What Event records can be ordered by. */
export type EventOrderField =
  /** By its edition: Its last day. */
  | 'EDITION_ENDS_ON'
  /** By its edition: What this edition is called. */
  | 'EDITION_NAME'
  /** By its edition: Its number in the series, from 1. */
  | 'EDITION_ORDINAL'
  /** By its edition: Its readable name in addresses. */
  | 'EDITION_SLUG'
  /** By its edition: Its first day. */
  | 'EDITION_STARTS_ON'
  /** When it ends. */
  | 'ENDS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What sort of event it is. */
  | 'KIND'
  /** What it is called. */
  | 'NAME'
  /** Its number in a series: 45 for the 45th meeting. */
  | 'ORDINAL'
  /** By its parent: When it ends. */
  | 'PARENT_ENDS_ON'
  /** By its parent: What sort of event it is. */
  | 'PARENT_KIND'
  /** By its parent: What it is called. */
  | 'PARENT_NAME'
  /** By its parent: Its number in a series: 45 for the 45th meeting. */
  | 'PARENT_ORDINAL'
  /** By its parent: Its readable name in addresses. */
  | 'PARENT_SLUG'
  /** By its parent: When it begins. */
  | 'PARENT_STARTS_ON'
  /** By its place: What it is called. */
  | 'PLACE_NAME'
  /** By its place: Its readable name in addresses. */
  | 'PLACE_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** When it begins. */
  | 'STARTS_ON';

/** What EventParticipation records can be ordered by. */
export type EventParticipationOrderField =
  /** By its event: When it ends. */
  | 'EVENT_ENDS_ON'
  /** By its event: What sort of event it is. */
  | 'EVENT_KIND'
  /** By its event: What it is called. */
  | 'EVENT_NAME'
  /** By its event: Its number in a series: 45 for the 45th meeting. */
  | 'EVENT_ORDINAL'
  /** By its event: Its readable name in addresses. */
  | 'EVENT_SLUG'
  /** By its event: When it begins. */
  | 'EVENT_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its person: The name. */
  | 'PERSON_NAME'
  /** By its person: Its readable name in addresses. */
  | 'PERSON_SLUG'
  /** By its position: Title of the office. */
  | 'POSITION_NAME'
  /** By its position: Its readable name in addresses. */
  | 'POSITION_SLUG'
  /** What part. */
  | 'ROLE';

/** How one event is related to another. */
export type EventRelationKind =
  /** Held together with, one right after the other. */
  | 'BACK_TO_BACK_WITH'
  /** Follows from. */
  | 'FOLLOWS';

/** What EventRelation records can be ordered by. */
export type EventRelationOrderField =
  /** By its from: When it ends. */
  | 'FROM_ENDS_ON'
  /** By its from: What sort of event it is. */
  | 'FROM_KIND'
  /** By its from: What it is called. */
  | 'FROM_NAME'
  /** By its from: Its number in a series: 45 for the 45th meeting. */
  | 'FROM_ORDINAL'
  /** By its from: Its readable name in addresses. */
  | 'FROM_SLUG'
  /** By its from: When it begins. */
  | 'FROM_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is to the other. */
  | 'KIND'
  /** By its to: When it ends. */
  | 'TO_ENDS_ON'
  /** By its to: What sort of event it is. */
  | 'TO_KIND'
  /** By its to: What it is called. */
  | 'TO_NAME'
  /** By its to: Its number in a series: 45 for the 45th meeting. */
  | 'TO_ORDINAL'
  /** By its to: Its readable name in addresses. */
  | 'TO_SLUG'
  /** By its to: When it begins. */
  | 'TO_STARTS_ON';

/** What part someone has in an event. */
export type EventRole =
  /** Attends. */
  | 'ATTENDEE'
  /** Organises it together with the organiser. */
  | 'CO_ORGANISER'
  /** Takes part as a delegation. */
  | 'DELEGATION'
  /** Gives the place. */
  | 'HOST'
  /** Opens or inaugurates. */
  | 'OFFICIATING'
  /** Organises it. */
  | 'ORGANISER'
  /** Speaks. */
  | 'SPEAKER';

/** How the end of an agreement is known. */
export type ExpiryBasis =
  /** Worked out from its duration. */
  | 'COMPUTED'
  /** A source states the date. */
  | 'STATED'
  /** Not known: that is not the same as never. */
  | 'UNKNOWN';

/** In what figures can differ. */
export type FigureAspect =
  /** The day or period they are about. */
  | 'AS_OF'
  /** What they count. */
  | 'INDICATOR'
  /** How exact they are. */
  | 'QUALIFIER'
  /** Who keeps or states the number. */
  | 'REPORTER'
  /** Of whom: programme, kind of record, providing country. */
  | 'SCOPE'
  /** What their numbers are numbers of. */
  | 'UNIT';

/** What Figure records can be grouped by. */
export type FigureDimension =
  /** The countries it is counted in or for, such as the developing countries. Null where that is not known. */
  | 'AMONG_GROUP'
  /** The year of `asOf`. The day or year it was true on. Null where that is not known, or lies across years. */
  | 'AS_OF_YEAR'
  /** What it counts. Null where that is not known. */
  | 'INDICATOR'
  /** The country whose cooperation it is about. Null where that is not known. */
  | 'PROVIDER_COUNTRY'
  /** How exact it is. Null where that is not known. */
  | 'QUALIFIER'
  /** Who keeps the number. Null where that is not known. */
  | 'REPORTED_BY';

/** What Figure records can be ordered by. */
export type FigureOrderField =
  /** By its amongGroup: Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  | 'AMONG_GROUP_CODE'
  /** By its amongGroup: What it is called. */
  | 'AMONG_GROUP_NAME'
  /** By its amongGroup: Its readable name in addresses. */
  | 'AMONG_GROUP_SLUG'
  /** The day or year it was true on. */
  | 'AS_OF'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it counts. */
  | 'INDICATOR'
  /** By its providerCountry: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'PROVIDER_COUNTRY_CODE'
  /** By its providerCountry: What it is called. */
  | 'PROVIDER_COUNTRY_NAME'
  /** By its providerCountry: Its readable name in addresses. */
  | 'PROVIDER_COUNTRY_SLUG'
  /** By its reportedBy: When it was founded. */
  | 'REPORTED_BY_FOUNDED_ON'
  /** By its reportedBy: What it is. */
  | 'REPORTED_BY_KIND'
  /** By its reportedBy: What it is called. */
  | 'REPORTED_BY_NAME'
  /** By its reportedBy: Its readable name in addresses. */
  | 'REPORTED_BY_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** By its statedByPerson: The name. */
  | 'STATED_BY_PERSON_NAME'
  /** By its statedByPerson: Its readable name in addresses. */
  | 'STATED_BY_PERSON_SLUG'
  /** By its statedByPosition: Title of the office. */
  | 'STATED_BY_POSITION_NAME'
  /** By its statedByPosition: Its readable name in addresses. */
  | 'STATED_BY_POSITION_SLUG'
  /** The number; null where the source gives only a word. */
  | 'VALUE';

/** What a number is a number of. */
export type FigureUnit =
  /** Cooperations, programmes, courses. */
  | 'ACTIVITIES'
  /** Countries. */
  | 'COUNTRIES'
  /** People. */
  | 'PEOPLE'
  /** Dollars of the United States. */
  | 'US_DOLLARS';

/** How it is known that an agreement is in force. */
export type ForceBasis =
  /** Taken to be in force from its signature, as is usual for its kind. */
  | 'ON_SIGNATURE_ASSUMED'
  /** A source states the date. */
  | 'STATED'
  /** Not known. */
  | 'UNKNOWN';

/** What someone does in a programme; the first four are organisation roles of IATI. */
export type FunctionRole =
  /** Answers for it. */
  | 'ACCOUNTABLE'
  /** Coordinates the others. */
  | 'COORDINATOR'
  /** Manages means on behalf of others. */
  | 'EXTENDING'
  /** Is the point of contact. */
  | 'FOCAL_POINT'
  /** Pays. */
  | 'FUNDING'
  /** Gives the place. */
  | 'HOST'
  /** Carries it out. */
  | 'IMPLEMENTING'
  /** Organises it. */
  | 'ORGANISER'
  /** Gives speakers or material. */
  | 'RESOURCE'
  /** Keeps the secretariat. */
  | 'SECRETARIAT';

/** Whether something took place. News written before it proves only a plan. */
export type HappeningStatus =
  /** Did not take place. */
  | 'CANCELLED'
  /** Took place, or had begun, when the source was written. */
  | 'HELD'
  /** Announced; no source says that it took place. */
  | 'PLANNED'
  /** Not known. */
  | 'UNKNOWN';

/** Whose register an identifier is of. */
export type IdentifierScheme =
  /** Channel code of the OECD Development Assistance Committee (CRS). */
  | 'DAC_CHANNEL'
  /** Organisation identifier of the International Aid Transparency Initiative. */
  | 'IATI_ORG'
  /** Code of a ministry or agency in Indonesia's state budget. */
  | 'ID_BUDGET'
  /** Research Organization Registry. */
  | 'ROR'
  /** Wikidata. */
  | 'WIKIDATA';

/** What is done about a row that cannot be stored. */
export type ImportRejectRule =
  /** It is left out, and the others are stored. */
  | 'SKIP'
  /** Nothing is stored unless every row can be. */
  | 'STOP';

/** How far a file of records has come. */
export type ImportStatus =
  /** It was cancelled, or forgotten for a day. What was stored until then stays. */
  | 'CANCELLED'
  /** It was a dry run, and it has ended: nothing was stored. */
  | 'CHECKED'
  /** It was tried three times, and something was wrong here each time. What was stored until then stays; it can be started again. */
  | 'FAILED'
  /** Rows are being sent; nothing is looked at yet. */
  | 'RECEIVING'
  /** It has ended: rows were rejected, and so the others are not stored either. */
  | 'REFUSED'
  /** The rows are being checked or stored. */
  | 'RUNNING'
  /** It has ended. What was not rejected is stored. */
  | 'STORED';

/** What a figure counts. Figures of different indicators are never added. */
export type Indicator =
  /** Money contributed, in US dollars. */
  | 'CONTRIBUTION'
  /** Technical cooperations held. */
  | 'COOPERATIONS_HELD'
  /** Countries that took part in an edition or event. */
  | 'COUNTRIES'
  /** Countries that have had a benefit of any kind. */
  | 'COUNTRIES_BENEFITED'
  /** Countries those people came from. */
  | 'COUNTRIES_OF_PARTICIPANTS'
  /** People who took part in an edition or event. */
  | 'PARTICIPANTS'
  /** People trained by a country over years. */
  | 'PARTICIPANTS_TRAINED'
  /** Training courses and other programmes held. */
  | 'PROGRAMMES_HELD';

/** What InstitutionBranch records can be ordered by. */
export type InstitutionBranchOrderField =
  /** How many steps it is from the root, from 1. */
  | 'DEPTH'
  /** By its institution: When it was founded. */
  | 'INSTITUTION_FOUNDED_ON'
  /** By its institution: What it is. */
  | 'INSTITUTION_KIND'
  /** By its institution: What it is called. */
  | 'INSTITUTION_NAME'
  /** By its institution: Its readable name in addresses. */
  | 'INSTITUTION_SLUG'
  /** The way from the root: slugs with ` / ` between them. In this order a tree can be drawn line by line. */
  | 'PATH';

/** What Institution records can be grouped by. */
export type InstitutionDimension =
  /** What it gives or gets in a programme. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COOPERATION_ROLE'
  /** The country it is of; null for organisations of several states. Null where that is not known. */
  | 'COUNTRY'
  /** A group that its country is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY_GROUP'
  /** The year of `foundedOn`. When it was founded. Null where that is not known, or lies across years. */
  | 'FOUNDED_ON_YEAR'
  /** What it does in a programme. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'FUNCTION_ROLE'
  /** What it is. Null where that is not known. */
  | 'KIND'
  /** Where it is. Null where that is not known. */
  | 'PLACE'
  /** A programme it has a part in. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'PROGRAMME';

/** What InstitutionIdentifier records can be ordered by. */
export type InstitutionIdentifierOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its institution: When it was founded. */
  | 'INSTITUTION_FOUNDED_ON'
  /** By its institution: What it is. */
  | 'INSTITUTION_KIND'
  /** By its institution: What it is called. */
  | 'INSTITUTION_NAME'
  /** By its institution: Its readable name in addresses. */
  | 'INSTITUTION_SLUG'
  /** Whose register it is of. */
  | 'SCHEME'
  /** The identifier. */
  | 'VALUE';

/** What an institution is. */
export type InstitutionKind =
  /** A government agency. */
  | 'AGENCY'
  /** A bureau, directorate or centre within a ministry or agency. */
  | 'BUREAU'
  /** A company. */
  | 'COMPANY'
  /** A team or committee that coordinates several bodies. */
  | 'COORDINATION_BODY'
  /** The office of an organisation in one country. */
  | 'COUNTRY_OFFICE'
  /** A government agency for development cooperation. */
  | 'DEVELOPMENT_AGENCY'
  /** A directorate general of a ministry. */
  | 'DIRECTORATE_GENERAL'
  /** A school, polytechnic or training centre. */
  | 'EDUCATION_UNIT'
  /** Another organisation of states. */
  | 'INTERGOVERNMENTAL'
  /** A body of a province or municipality. */
  | 'LOCAL_GOVERNMENT'
  /** A publisher of news. */
  | 'MEDIA'
  /** A ministry, or a body of that rank. */
  | 'MINISTRY'
  /** A museum or a place of culture. */
  | 'MUSEUM_OR_CULTURAL'
  /** Something else. */
  | 'OTHER'
  /** A centre for research or standards. */
  | 'RESEARCH_CENTRE'
  /** A science or technology park. */
  | 'SCIENCE_PARK'
  /** A secretariat of a programme or organisation. */
  | 'SECRETARIAT'
  /** A small or medium enterprise. */
  | 'SME'
  /** A company owned by a state. */
  | 'STATE_ENTERPRISE'
  /** A centre for technical services and research in industry (Indonesian: balai besar). */
  | 'TECHNICAL_CENTRE'
  /** A university. */
  | 'UNIVERSITY'
  /** An agency of the United Nations. */
  | 'UN_AGENCY';

/** What Institution records can be ordered by. */
export type InstitutionOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** By its establishedUnder: When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'ESTABLISHED_UNDER_EXPIRES_ON'
  /** By its establishedUnder: Since when it is in force. */
  | 'ESTABLISHED_UNDER_IN_FORCE_FROM'
  /** By its establishedUnder: Its title. */
  | 'ESTABLISHED_UNDER_NAME'
  /** By its establishedUnder: When it was signed. */
  | 'ESTABLISHED_UNDER_SIGNED_ON'
  /** By its establishedUnder: Its readable name in addresses. */
  | 'ESTABLISHED_UNDER_SLUG'
  /** By its establishedUnder: What sort of document it is. */
  | 'ESTABLISHED_UNDER_TYPE'
  /** When it was founded. */
  | 'FOUNDED_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is. */
  | 'KIND'
  /** What it is called. */
  | 'NAME'
  /** By its place: What it is called. */
  | 'PLACE_NAME'
  /** By its place: Its readable name in addresses. */
  | 'PLACE_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG';

/** How one institution is related to another; read as "from … to". */
export type InstitutionRelationKind =
  /** Is coordinated by. */
  | 'COORDINATED_BY'
  /** Is the office in a country of. */
  | 'COUNTRY_OFFICE_OF'
  /** Is the focal point of. */
  | 'FOCAL_POINT_OF'
  /** Is run by, together with others. */
  | 'JOINTLY_RUN_BY'
  /** Is a member of. */
  | 'MEMBER_OF'
  /** Is the secretariat of. */
  | 'SECRETARIAT_OF'
  /** Has taken the place of. */
  | 'SUCCESSOR_OF'
  /** Is a unit of. */
  | 'UNIT_OF';

/** What InstitutionRelation records can be ordered by. */
export type InstitutionRelationOrderField =
  /** By its from: When it was founded. */
  | 'FROM_FOUNDED_ON'
  /** By its from: What it is. */
  | 'FROM_KIND'
  /** By its from: What it is called. */
  | 'FROM_NAME'
  /** By its from: Its readable name in addresses. */
  | 'FROM_SLUG'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is to the other. */
  | 'KIND'
  /** By its to: When it was founded. */
  | 'TO_FOUNDED_ON'
  /** By its to: What it is. */
  | 'TO_KIND'
  /** By its to: What it is called. */
  | 'TO_NAME'
  /** By its to: Its readable name in addresses. */
  | 'TO_SLUG';

/** An enum of this schema whose values have labels. */
export type LabelledEnum =
  /** The enum ActivityStatus. */
  | 'ACTIVITY_STATUS'
  /** The enum AgreementAmbit. */
  | 'AGREEMENT_AMBIT'
  /** The enum AgreementLevel. */
  | 'AGREEMENT_LEVEL'
  /** The enum AgreementRelationKind. */
  | 'AGREEMENT_RELATION_KIND'
  /** The enum AgreementStatus. */
  | 'AGREEMENT_STATUS'
  /** The enum AgreementType. */
  | 'AGREEMENT_TYPE'
  /** The enum ChangeOperation. */
  | 'CHANGE_OPERATION'
  /** The enum ClassifiedBy. */
  | 'CLASSIFIED_BY'
  /** The enum CodeStatus. */
  | 'CODE_STATUS'
  /** The enum CommitmentStatus. */
  | 'COMMITMENT_STATUS'
  /** The enum Completeness. */
  | 'COMPLETENESS'
  /** The enum CooperationModality. */
  | 'COOPERATION_MODALITY'
  /** The enum CooperationRole. */
  | 'COOPERATION_ROLE'
  /** The enum CountryGroupKind. */
  | 'COUNTRY_GROUP_KIND'
  /** The enum CountBasis. */
  | 'COUNT_BASIS'
  /** The enum CountReason. */
  | 'COUNT_REASON'
  /** The enum DatedFactKind. */
  | 'DATED_FACT_KIND'
  /** The enum EditionCountryRole. */
  | 'EDITION_COUNTRY_ROLE'
  /** The enum ErrorCode. */
  | 'ERROR_CODE'
  /** The enum EventKind. */
  | 'EVENT_KIND'
  /** The enum EventRelationKind. */
  | 'EVENT_RELATION_KIND'
  /** The enum EventRole. */
  | 'EVENT_ROLE'
  /** The enum ExpiryBasis. */
  | 'EXPIRY_BASIS'
  /** The enum FigureAspect. */
  | 'FIGURE_ASPECT'
  /** The enum FigureUnit. */
  | 'FIGURE_UNIT'
  /** The enum ForceBasis. */
  | 'FORCE_BASIS'
  /** The enum FunctionRole. */
  | 'FUNCTION_ROLE'
  /** The enum HappeningStatus. */
  | 'HAPPENING_STATUS'
  /** The enum IdentifierScheme. */
  | 'IDENTIFIER_SCHEME'
  /** The enum ImportRejectRule. */
  | 'IMPORT_REJECT_RULE'
  /** The enum ImportStatus. */
  | 'IMPORT_STATUS'
  /** The enum Indicator. */
  | 'INDICATOR'
  /** The enum InstitutionKind. */
  | 'INSTITUTION_KIND'
  /** The enum InstitutionRelationKind. */
  | 'INSTITUTION_RELATION_KIND'
  /** The enum LinkRelation. */
  | 'LINK_RELATION'
  /** The enum Locale. */
  | 'LOCALE'
  /** The enum MembershipStatus. */
  | 'MEMBERSHIP_STATUS'
  /** The enum ModalityRule. */
  | 'MODALITY_RULE'
  /** The enum NameKind. */
  | 'NAME_KIND'
  /** The enum OutputKind. */
  | 'OUTPUT_KIND'
  /** The enum ParticipantCategory. */
  | 'PARTICIPANT_CATEGORY'
  /** The enum ParticipationStatus. */
  | 'PARTICIPATION_STATUS'
  /** The enum PartyCapacity. */
  | 'PARTY_CAPACITY'
  /** The enum PlaceKind. */
  | 'PLACE_KIND'
  /** The enum PositionKind. */
  | 'POSITION_KIND'
  /** The enum ProgrammeAgreementKind. */
  | 'PROGRAMME_AGREEMENT_KIND'
  /** The enum ProgrammeKind. */
  | 'PROGRAMME_KIND'
  /** The enum ProvisionKind. */
  | 'PROVISION_KIND'
  /** The enum Qualifier. */
  | 'QUALIFIER'
  /** The enum RelationBasis. */
  | 'RELATION_BASIS'
  /** The enum Renewable. */
  | 'RENEWABLE'
  /** The enum Scope. */
  | 'SCOPE'
  /** The enum SessionKind. */
  | 'SESSION_KIND'
  /** The enum SessionRole. */
  | 'SESSION_ROLE'
  /** The enum SourceKind. */
  | 'SOURCE_KIND'
  /** The enum StatementKind. */
  | 'STATEMENT_KIND'
  /** The enum SumRefusalCode. */
  | 'SUM_REFUSAL_CODE'
  /** The enum WarningCode. */
  | 'WARNING_CODE';

/** What links one record to another; read from the one who acts, or the part, to what it takes part in. */
export type LinkRelation =
  /** Is the country that a party to an agreement stands for. */
  | 'AGREEMENT_COUNTRY'
  /** Is party to an agreement. */
  | 'AGREEMENT_PARTY'
  /** Is an agreement that is something to another. */
  | 'AGREEMENT_RELATION'
  /** Is where someone who signed an agreement holds office. */
  | 'AGREEMENT_SIGNATORY'
  /** Is where the office is for which someone else signed an agreement. */
  | 'AGREEMENT_SIGNED_FOR'
  /** Is a commitment that was made at an event. */
  | 'COMMITMENT_AT'
  /** Made a commitment. */
  | 'COMMITMENT_BY'
  /** Fulfils a commitment. */
  | 'COMMITMENT_FULFILMENT'
  /** Has a part in an edition. */
  | 'EDITION_ACTOR'
  /** Is a country listed for an edition. */
  | 'EDITION_COUNTRY'
  /** Is an edition of a programme. */
  | 'EDITION_OF'
  /** Was founded under an agreement. */
  | 'ESTABLISHED_UNDER'
  /** Is where an office is that has a part in an event. */
  | 'EVENT_OFFICE'
  /** Is an event that belongs to an edition. */
  | 'EVENT_OF_EDITION'
  /** Is an event within another. */
  | 'EVENT_PART'
  /** Has a part in an event. */
  | 'EVENT_PARTICIPATION'
  /** Is an event that is something to another. */
  | 'EVENT_RELATION'
  /** Is an institution that is something to another. */
  | 'INSTITUTION_RELATION'
  /** Is what an edition or a session is to leave behind. */
  | 'OUTPUT_OF'
  /** Has a part in a programme. */
  | 'PROGRAMME_ACTOR'
  /** Is a programme that stands under an agreement. */
  | 'PROGRAMME_AGREEMENT'
  /** Is a programme within another. */
  | 'PROGRAMME_PART'
  /** Holds an award. */
  | 'RECOGNITION'
  /** Has a part in a session. */
  | 'SESSION_ACTOR'
  /** Is a session of an edition. */
  | 'SESSION_OF'
  /** Is an agreement that was signed at an event. */
  | 'SIGNED_AT'
  /** Is a statement about a record. */
  | 'STATEMENT_ABOUT'
  /** Is a statement that was made at an event. */
  | 'STATEMENT_AT'
  /** Made a statement. */
  | 'STATEMENT_BY'
  /** Is where the office is in which a statement was made. */
  | 'STATEMENT_OFFICE';

/** A language the registry holds texts in. */
export type Locale =
  /** English. */
  | 'EN'
  /** Indonesian (Bahasa Indonesia). Not to be mixed up with the country code of Indonesia. */
  | 'ID';

/** What a country is to a group. */
export type MembershipStatus =
  /** An associate or provisional member. */
  | 'ASSOCIATE'
  /** A member since the group began. */
  | 'FOUNDING'
  /** A member, or listed. */
  | 'MEMBER'
  /** An observer. */
  | 'OBSERVER';

/** The rule by which the kind of cooperation was told from those who take part. */
export type ModalityRule =
  /** Developed and developing countries both provide: mixed. */
  | 'NORTH_BESIDE_SOUTH'
  /** Developed countries provide, developing countries benefit: North-South. */
  | 'NORTH_PROVIDES'
  /** No developing country is party: cannot be told. */
  | 'NO_PARTY_OF_SOUTH'
  /** The same developing country provides and benefits, and no other is known: cannot be told. */
  | 'ONE_OF_SOUTH'
  /** One developing country is party, with an international organisation or nobody: cannot be told. */
  | 'ONE_PARTY_OF_SOUTH'
  /** One developing country is party with developed countries: North-South. */
  | 'PARTIES_OF_NORTH_AND_SOUTH'
  /** Two or more developing countries are party, and a developed country or an international organisation beside them: triangular. */
  | 'PARTIES_OF_SOUTH_AND_OTHERS'
  /** Nobody is known to provide from the South, or to benefit: cannot be told. */
  | 'ROLE_MISSING'
  /** Developing countries provide and benefit, more than two of them, nobody facilitates: South-South of several. */
  | 'SEVERAL_OF_SOUTH'
  /** More than two developing countries are party and nobody else: South-South of several. */
  | 'SEVERAL_PARTIES_OF_SOUTH'
  /** A developing country provides, someone benefits, and a developed country or an international organisation facilitates: triangular. */
  | 'SOUTH_WITH_FACILITATOR'
  /** Whether those who take part are developing countries is not known: cannot be told. */
  | 'STANDING_UNKNOWN'
  /** One developing country provides, another benefits, nobody facilitates: South-South between two. */
  | 'TWO_OF_SOUTH'
  /** Two developing countries are party and nobody else: South-South between two. */
  | 'TWO_PARTIES_OF_SOUTH';

/** What sort of name it is. */
export type NameKind =
  /** Initials. */
  | 'ACRONYM'
  /** Another spelling or way of calling it that sources use. */
  | 'ALIAS'
  /** A name it no longer bears. */
  | 'FORMER'
  /** The full official name. */
  | 'OFFICIAL'
  /** A shorter form in common use. */
  | 'SHORT';

/** What Name records can be ordered by. */
export type NameOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** The name. */
  | 'TEXT';

/** Where records stand that have no value to order by. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** What an edition or a session leaves behind. */
export type OutputKind =
  /** A plan of what to do at home. */
  | 'ACTION_PLAN'
  /** A certificate. */
  | 'CERTIFICATE'
  /** Something else. */
  | 'OTHER'
  /** Something made. */
  | 'PROTOTYPE'
  /** A report. */
  | 'REPORT';

/** What Output records can be ordered by. */
export type OutputOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is. */
  | 'KIND';

/** What a participant works as. */
export type ParticipantCategory =
  /** In teaching or research. */
  | 'ACADEMIC'
  /** In business. */
  | 'BUSINESS'
  /** In civil society. */
  | 'CIVIL_SOCIETY'
  /** In public office. */
  | 'OFFICIAL'
  /** Something else. */
  | 'OTHER';

/** What participants can be grouped by: by one of these, by `YEAR` beside it, and by `PROGRAMME`. */
export type ParticipantDimension =
  /** What they work as; null where that is not known. */
  | 'CATEGORY'
  /** The country they represent; null where that is not known. */
  | 'COUNTRY'
  /** A group that this country is a member of on a day. Who is in several counts in each; null where there is none. */
  | 'COUNTRY_GROUP'
  /** The edition. */
  | 'EDITION'
  /** The programme. */
  | 'PROGRAMME'
  /** The sex, as they state it; null where that is not known. */
  | 'SEX'
  /** Whether they took part to the end. */
  | 'STATUS'
  /** The year in which the edition begins; null where that is not known. */
  | 'YEAR';

/** What Participation records can be ordered by. */
export type ParticipationOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** By its edition: Its last day. */
  | 'EDITION_ENDS_ON'
  /** By its edition: What this edition is called. */
  | 'EDITION_NAME'
  /** By its edition: Its number in the series, from 1. */
  | 'EDITION_ORDINAL'
  /** By its edition: Its readable name in addresses. */
  | 'EDITION_SLUG'
  /** By its edition: Its first day. */
  | 'EDITION_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID';

/** How far a participation has come. */
export type ParticipationStatus =
  /** Accepted. */
  | 'ACCEPTED'
  /** Took part. */
  | 'ATTENDED'
  /** Took part to the end. */
  | 'COMPLETED'
  /** Put forward. */
  | 'NOMINATED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** In what capacity someone is party to an agreement. */
export type PartyCapacity =
  /** Keeps the document. */
  | 'DEPOSITARY'
  /** Carries it out for a party. */
  | 'EXECUTING_AGENCY'
  /** A party. */
  | 'PARTY'
  /** A witness. */
  | 'WITNESS';

/** What Person records can be ordered by. */
export type PersonOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What Place records can be grouped by. */
export type PlaceDimension =
  /** The country it is in. Null where that is not known. */
  | 'COUNTRY'
  /** What sort of place it is. Null where that is not known. */
  | 'KIND'
  /** The larger place it is in. Null where that is not known. */
  | 'PARENT';

/** What sort of place it is. */
export type PlaceKind =
  /** A building. */
  | 'BUILDING'
  /** A city, town or regency. */
  | 'CITY'
  /** A first-level division of a country (ISO 3166-2). */
  | 'PROVINCE'
  /** A part of a country larger than a province, or across countries. */
  | 'REGION'
  /** A site: a temple, a campus, a monument. */
  | 'SITE';

/** What Place records can be ordered by. */
export type PlaceOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is called. */
  | 'NAME'
  /** By its parent: What it is called. */
  | 'PARENT_NAME'
  /** By its parent: Its readable name in addresses. */
  | 'PARENT_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What Position records can be grouped by. */
export type PositionDimension =
  /** The country whose office it is. Null where that is not known. */
  | 'COUNTRY'
  /** The institution the office is in. Null where that is not known. */
  | 'INSTITUTION'
  /** The rank of the office. Null where that is not known. */
  | 'KIND';

/** The rank of an office. */
export type PositionKind =
  /** Director. */
  | 'DIRECTOR'
  /** Director general. */
  | 'DIRECTOR_GENERAL'
  /** Prime minister, or premier. */
  | 'HEAD_OF_GOVERNMENT'
  /** President, king or queen. */
  | 'HEAD_OF_STATE'
  /** Minister. */
  | 'MINISTER'
  /** Another office. */
  | 'OTHER'
  /** Representative of an organisation in a country. */
  | 'REPRESENTATIVE'
  /** Vice or deputy minister. */
  | 'VICE_MINISTER';

/** What Position records can be ordered by. */
export type PositionOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its institution: When it was founded. */
  | 'INSTITUTION_FOUNDED_ON'
  /** By its institution: What it is. */
  | 'INSTITUTION_KIND'
  /** By its institution: What it is called. */
  | 'INSTITUTION_NAME'
  /** By its institution: Its readable name in addresses. */
  | 'INSTITUTION_SLUG'
  /** Title of the office. */
  | 'NAME'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What ProgrammeActor records can be ordered by. */
export type ProgrammeActorOrderField =
  /** What they give or get. */
  | 'COOPERATION_ROLE'
  /** By its edition: Its last day. */
  | 'EDITION_ENDS_ON'
  /** By its edition: What this edition is called. */
  | 'EDITION_NAME'
  /** By its edition: Its number in the series, from 1. */
  | 'EDITION_ORDINAL'
  /** By its edition: Its readable name in addresses. */
  | 'EDITION_SLUG'
  /** By its edition: Its first day. */
  | 'EDITION_STARTS_ON'
  /** What they do. */
  | 'FUNCTION_ROLE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its programme: When it ended. */
  | 'PROGRAMME_ENDS_ON'
  /** By its programme: What sort of programme it is. */
  | 'PROGRAMME_KIND'
  /** By its programme: What it is called. */
  | 'PROGRAMME_NAME'
  /** By its programme: Its readable name in addresses. */
  | 'PROGRAMME_SLUG'
  /** By its programme: When it began. */
  | 'PROGRAMME_STARTS_ON';

/** How a programme stands to an agreement. */
export type ProgrammeAgreementKind =
  /** Was set up by it. */
  | 'ESTABLISHED_BY'
  /** Is paid for by it. */
  | 'FUNDED_BY'
  /** Carries it out. */
  | 'IMPLEMENTS'
  /** Stands under it. */
  | 'UNDER';

/** What ProgrammeAgreement records can be ordered by. */
export type ProgrammeAgreementOrderField =
  /** By its agreement: When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  | 'AGREEMENT_EXPIRES_ON'
  /** By its agreement: Since when it is in force. */
  | 'AGREEMENT_IN_FORCE_FROM'
  /** By its agreement: Its title. */
  | 'AGREEMENT_NAME'
  /** By its agreement: When it was signed. */
  | 'AGREEMENT_SIGNED_ON'
  /** By its agreement: Its readable name in addresses. */
  | 'AGREEMENT_SLUG'
  /** By its agreement: What sort of document it is. */
  | 'AGREEMENT_TYPE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** How it stands to it. */
  | 'KIND'
  /** By its programme: When it ended. */
  | 'PROGRAMME_ENDS_ON'
  /** By its programme: What sort of programme it is. */
  | 'PROGRAMME_KIND'
  /** By its programme: What it is called. */
  | 'PROGRAMME_NAME'
  /** By its programme: Its readable name in addresses. */
  | 'PROGRAMME_SLUG'
  /** By its programme: When it began. */
  | 'PROGRAMME_STARTS_ON';

/** What Programme records can be grouped by. */
export type ProgrammeDimension =
  /** What someone gives or gets in it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COOPERATION_ROLE'
  /** A country listed for one of its editions. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY'
  /** A group that a country listed for one of its editions is a member of on a day. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'COUNTRY_GROUP'
  /** The kind of cooperation it says it is. Null where that is not known. */
  | 'DECLARED_MODALITY'
  /** The year of `endsOn`. When it ended. Null where that is not known, or lies across years. */
  | 'ENDS_ON_YEAR'
  /** What someone does in it. A record counts once for each, so groups do not add up to the total. Null where that is not known. */
  | 'FUNCTION_ROLE'
  /** A year in which an edition of it began. A record counts once for each, so groups do not add up to the total. Null where that is not known, or lies across years. */
  | 'HELD_IN_YEAR'
  /** What sort of programme it is. Null where that is not known. */
  | 'KIND'
  /** The programme it is part of. Null where that is not known. */
  | 'PARENT'
  /** The year of `startsOn`. When it began. Null where that is not known, or lies across years. */
  | 'STARTS_ON_YEAR'
  /** How far it has come. Null where that is not known. */
  | 'STATUS';

/** What sort of programme it is. */
export type ProgrammeKind =
  /** A single action. */
  | 'ACTION'
  /** Goods or services given. */
  | 'AID_IN_KIND'
  /** A centre that works as a programme. */
  | 'CENTRE'
  /** Experts sent to another country. */
  | 'EXPERT_DISPATCH'
  /** A pillar of an organisation's work. */
  | 'PILLAR'
  /** A project. */
  | 'PROJECT'
  /** A whole scheme of cooperation that programmes belong to. */
  | 'SCHEME'
  /** Scholarships. */
  | 'SCHOLARSHIP'
  /** A training held again and again, in editions. */
  | 'TRAINING_SERIES';

/** What Programme records can be ordered by. */
export type ProgrammeOrderField =
  /** When it ended. */
  | 'ENDS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What sort of programme it is. */
  | 'KIND'
  /** What it is called. */
  | 'NAME'
  /** By its parent: When it ended. */
  | 'PARENT_ENDS_ON'
  /** By its parent: What sort of programme it is. */
  | 'PARENT_KIND'
  /** By its parent: What it is called. */
  | 'PARENT_NAME'
  /** By its parent: Its readable name in addresses. */
  | 'PARENT_SLUG'
  /** By its parent: When it began. */
  | 'PARENT_STARTS_ON'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** When it began. */
  | 'STARTS_ON';

/** What a clause of an agreement is about. */
export type ProvisionKind =
  /** A form that cooperation takes. */
  | 'ACTIVITY_FORM'
  /** A field of cooperation. */
  | 'COOPERATION_AREA'
  /** How long it lasts and how it is prolonged. */
  | 'DURATION'
  /** Who pays. */
  | 'FUNDING'
  /** What it is for. */
  | 'OBJECTIVE'
  /** Something else. */
  | 'OTHER';

/** How exact a number is. */
export type Qualifier =
  /** About this. */
  | 'ABOUT'
  /** This or more. */
  | 'AT_LEAST'
  /** As stated. */
  | 'EXACT'
  /** No number, only a word such as "hundreds" or "several". */
  | 'VAGUE';

/** What Recognition records can be ordered by. */
export type RecognitionOrderField =
  /** When it was given; null where no source says. */
  | 'AWARDED_ON'
  /** By its code: The code as its register writes it, such as `32130` or `9.3`. */
  | 'CODE_CODE'
  /** By its code: What it stands for. */
  | 'CODE_NAME'
  /** By its code: Its readable name in addresses. */
  | 'CODE_SLUG'
  /** Its id; ids grow with time. */
  | 'ID';

/** Whether a source says so. */
export type RelationBasis =
  /** An editor of the registry concludes so from sources. */
  | 'INFERRED'
  /** A source says so. */
  | 'STATED';

/** Whether an agreement can be prolonged. */
export type Renewable =
  /** It cannot. */
  | 'NO'
  /** Not known. */
  | 'UNKNOWN'
  /** It can. */
  | 'YES';

/** What a key is good for, beyond reading what is public. In tokens, in the command that makes keys and in errors they are written `records:write`. */
export type Scope =
  /** Count participants without suppression of small numbers, in one’s own editions. */
  | 'PARTICIPANTS_COUNT'
  /** Read who participants are, for a stated purpose; each reading is logged. */
  | 'PARTICIPANTS_IDENTIFY'
  /** Read participations of one’s own editions under pseudonyms. */
  | 'PARTICIPANTS_READ'
  /** Enter and change records of one’s own institution. */
  | 'RECORDS_WRITE'
  /** Issue and revoke keys, and everything else. */
  | 'REGISTRY_ADMINISTER'
  /** Enter and change any record. */
  | 'REGISTRY_EDIT';

/** A kind of record that can be found by name. */
export type SearchType =
  /** Records of the type Agreement. */
  | 'AGREEMENT'
  /** Records of the type Country. */
  | 'COUNTRY'
  /** Records of the type CountryGroup. */
  | 'COUNTRY_GROUP'
  /** Records of the type Edition. */
  | 'EDITION'
  /** Records of the type Event. */
  | 'EVENT'
  /** Records of the type Institution. */
  | 'INSTITUTION'
  /** Records of the type Person. */
  | 'PERSON'
  /** Records of the type Place. */
  | 'PLACE'
  /** Records of the type Programme. */
  | 'PROGRAMME'
  /** Records of the type UnnamedActor. */
  | 'UNNAMED_ACTOR';

/** What SessionActor records can be ordered by. */
export type SessionActorOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** What they do. */
  | 'ROLE'
  /** By its session: What participants do. */
  | 'SESSION_KIND'
  /** By its session: What it is called. */
  | 'SESSION_NAME'
  /** By its session: Its place in the agenda as the source tells it, from 1. */
  | 'SESSION_ORDINAL'
  /** By its session: Its readable name in addresses. */
  | 'SESSION_SLUG';

/** What Session records can be grouped by. */
export type SessionDimension =
  /** Whether anything does not fit between it and related records. Null where that is not known. */
  | 'HAS_WARNINGS'
  /** What participants do. Null where that is not known. */
  | 'KIND'
  /** Whether those named are all that had a part in it. Null where that is not known. */
  | 'LIST_COMPLETENESS'
  /** Where. Null where that is not known. */
  | 'PLACE'
  /** Whether it took place. Null where that is not known. */
  | 'STATUS';

/** What participants do in a session. */
export type SessionKind =
  /** Write something to take home. */
  | 'ASSIGNMENT'
  /** Listen and discuss in class. */
  | 'CLASS'
  /** Visit a company. */
  | 'COMPANY_VISIT'
  /** Visit a place of culture or history. */
  | 'CULTURAL_VISIT'
  /** Observe and discuss. */
  | 'DISCUSSION'
  /** Make something, or try a machine. */
  | 'HANDS_ON'
  /** Visit a centre for research or technical services. */
  | 'LAB_VISIT'
  /** Visit a place of advanced technology. */
  | 'TECHNOLOGY_VISIT'
  /** Work on a task together. */
  | 'WORKSHOP';

/** What Session records can be ordered by. */
export type SessionOrderField =
  /** By its edition: Its last day. */
  | 'EDITION_ENDS_ON'
  /** By its edition: What this edition is called. */
  | 'EDITION_NAME'
  /** By its edition: Its number in the series, from 1. */
  | 'EDITION_ORDINAL'
  /** By its edition: Its readable name in addresses. */
  | 'EDITION_SLUG'
  /** By its edition: Its first day. */
  | 'EDITION_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What participants do. */
  | 'KIND'
  /** What it is called. */
  | 'NAME'
  /** Its place in the agenda as the source tells it, from 1. */
  | 'ORDINAL'
  /** By its place: What it is called. */
  | 'PLACE_NAME'
  /** By its place: Its readable name in addresses. */
  | 'PLACE_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What someone does in a session. */
export type SessionRole =
  /** Shows how it is done. */
  | 'DEMONSTRATOR'
  /** Receives the participants. */
  | 'HOST'
  /** Made what is shown or tried. */
  | 'MAKER'
  /** Gives speakers or material. */
  | 'RESOURCE';

/** What Signature records can be ordered by. */
export type SignatureOrderField =
  /** By its event: When it ends. */
  | 'EVENT_ENDS_ON'
  /** By its event: What sort of event it is. */
  | 'EVENT_KIND'
  /** By its event: What it is called. */
  | 'EVENT_NAME'
  /** By its event: Its number in a series: 45 for the 45th meeting. */
  | 'EVENT_ORDINAL'
  /** By its event: Its readable name in addresses. */
  | 'EVENT_SLUG'
  /** By its event: When it begins. */
  | 'EVENT_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its onBehalfOf: Title of the office. */
  | 'ON_BEHALF_OF_NAME'
  /** By its onBehalfOf: Its readable name in addresses. */
  | 'ON_BEHALF_OF_SLUG'
  /** By its person: The name. */
  | 'PERSON_NAME'
  /** By its person: Its readable name in addresses. */
  | 'PERSON_SLUG'
  /** By its place: What it is called. */
  | 'PLACE_NAME'
  /** By its place: Its readable name in addresses. */
  | 'PLACE_SLUG'
  /** By its position: Title of the office. */
  | 'POSITION_NAME'
  /** By its position: Its readable name in addresses. */
  | 'POSITION_SLUG'
  /** When. */
  | 'SIGNED_ON';

/** What Source records can be grouped by. */
export type SourceDimension =
  /** The place it was written from. Null where that is not known. */
  | 'DATELINE'
  /** The source it was taken from. Null where that is not known. */
  | 'DERIVED_FROM'
  /** What sort of source it is. Null where that is not known. */
  | 'KIND'
  /** The year of `publishedOn`. When it was published, as exactly as is known. Null where that is not known, or lies across years. */
  | 'PUBLISHED_ON_YEAR'
  /** Who published it. Null where that is not known. */
  | 'PUBLISHER';

/** What sort of source it is. */
export type SourceKind =
  /** The text of an agreement. */
  | 'AGREEMENT_TEXT'
  /** A data set. */
  | 'DATASET'
  /** A news item. */
  | 'NEWS'
  /** A page of an institution about itself. */
  | 'OFFICIAL_PAGE'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A reference list: a standard, a code list, a roll of members. */
  | 'REFERENCE'
  /** A report. */
  | 'REPORT';

/** What Source records can be ordered by. */
export type SourceOrderField =
  /** By its dateline: What it is called. */
  | 'DATELINE_NAME'
  /** By its dateline: Its readable name in addresses. */
  | 'DATELINE_SLUG'
  /** By its derivedFrom: When it was published, as exactly as is known. */
  | 'DERIVED_FROM_PUBLISHED_ON'
  /** By its derivedFrom: Its readable name in addresses. */
  | 'DERIVED_FROM_SLUG'
  /** Its id; ids grow with time. */
  | 'ID'
  /** When it was published, as exactly as is known. */
  | 'PUBLISHED_ON'
  /** By its publisher: When it was founded. */
  | 'PUBLISHER_FOUNDED_ON'
  /** By its publisher: What it is. */
  | 'PUBLISHER_KIND'
  /** By its publisher: What it is called. */
  | 'PUBLISHER_NAME'
  /** By its publisher: Its readable name in addresses. */
  | 'PUBLISHER_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What Statement records can be grouped by. */
export type StatementDimension =
  /** What sort of thing is said. Null where that is not known. */
  | 'KIND'
  /** The year of `spokenOn`. When it was said. Null where that is not known, or lies across years. */
  | 'SPOKEN_ON_YEAR';

/** What sort of thing is said. None of it is a fact of the registry. */
export type StatementKind =
  /** What good it does. */
  | 'BENEFIT'
  /** What something is. */
  | 'DEFINITION'
  /** What something is to achieve. */
  | 'GOAL'
  /** How something came about. */
  | 'HISTORY'
  /** What the speaker thinks. */
  | 'OPINION'
  /** What is to happen. */
  | 'PLAN'
  /** What part someone plays. */
  | 'ROLE';

/** What Statement records can be ordered by. */
export type StatementOrderField =
  /** By its event: When it ends. */
  | 'EVENT_ENDS_ON'
  /** By its event: What sort of event it is. */
  | 'EVENT_KIND'
  /** By its event: What it is called. */
  | 'EVENT_NAME'
  /** By its event: Its number in a series: 45 for the 45th meeting. */
  | 'EVENT_ORDINAL'
  /** By its event: Its readable name in addresses. */
  | 'EVENT_SLUG'
  /** By its event: When it begins. */
  | 'EVENT_STARTS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What sort of thing is said. */
  | 'KIND'
  /** By its person: The name. */
  | 'PERSON_NAME'
  /** By its person: Its readable name in addresses. */
  | 'PERSON_SLUG'
  /** By its position: Title of the office. */
  | 'POSITION_NAME'
  /** By its position: Its readable name in addresses. */
  | 'POSITION_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** When it was said. */
  | 'SPOKEN_ON';

/** What StatementSubject records can be ordered by. */
export type StatementSubjectOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** By its statement: What sort of thing is said. */
  | 'STATEMENT_KIND'
  /** By its statement: Its readable name in addresses. */
  | 'STATEMENT_SLUG'
  /** By its statement: When it was said. */
  | 'STATEMENT_SPOKEN_ON';

/** Why figures are not added. */
export type SumRefusalCode =
  /** They count different things, or of different wholes. */
  | 'NOT_COMPARABLE'
  /** There is no figure to add. */
  | 'NO_FIGURE'
  /** One of them gives only a word. */
  | 'NO_NUMBER'
  /** What they count may be counted twice: they are not of separate editions of one programme, or the same can recur. */
  | 'OVERLAPPING';

/** What UnnamedActor records can be grouped by. */
export type UnnamedActorDimension =
  /** The country it is of. Null where that is not known. */
  | 'COUNTRY'
  /** What kind of institution it is, as far as the source says. Null where that is not known. */
  | 'KIND'
  /** Whether the description stands for one, or for an unstated number. Null where that is not known. */
  | 'NUMBER'
  /** The institution it belongs to. Null where that is not known. */
  | 'PARENT';

/** What UnnamedActor records can be ordered by. */
export type UnnamedActorOrderField =
  /** By its country: Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'COUNTRY_CODE'
  /** By its country: What it is called. */
  | 'COUNTRY_NAME'
  /** By its country: Its readable name in addresses. */
  | 'COUNTRY_SLUG'
  /** Its id; ids grow with time. */
  | 'ID'
  /** How the source describes it. */
  | 'NAME'
  /** By its parent: When it was founded. */
  | 'PARENT_FOUNDED_ON'
  /** By its parent: What it is. */
  | 'PARENT_KIND'
  /** By its parent: What it is called. */
  | 'PARENT_NAME'
  /** By its parent: Its readable name in addresses. */
  | 'PARENT_SLUG'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What does not fit between two records. What sources say is kept all the same. */
export type WarningCode =
  /** A session takes more days than its edition has. */
  | 'LONGER_THAN_EDITION'
  /** An event, or a part of an edition at one place, lies outside the dates of the edition. */
  | 'OUTSIDE_EDITION'
  /** Something is signed outside the dates of the event it was signed at, or of a larger event this is part of. */
  | 'OUTSIDE_EVENT'
  /** An event lies outside the dates of the larger event it is part of. */
  | 'OUTSIDE_PARENT'
  /** An edition lies outside the time of its programme. */
  | 'OUTSIDE_PROGRAMME'
  /** A country is listed that is not in the region all participants are said to come from. */
  | 'OUTSIDE_REGION'
  /** A signature is dated otherwise than the agreement it is under. */
  | 'SIGNED_ON_OTHER_DAY';

/** Compares a ActivityStatus. Several conditions must all hold. */
export interface ActivityStatusFilter {
  /** Is this. */
  readonly eq?: ActivityStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ActivityStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ActivityStatus> | null | undefined;
}

/** A condition on a record that may be of several kinds. Naming a kind asks for that kind. */
export interface ActorFilter {
  /** Is a Country, and so. */
  readonly country?: CountryFilter | null | undefined;
  /** Is a CountryGroup, and so. */
  readonly countryGroup?: CountryGroupFilter | null | undefined;
  /** Is a Institution, and so. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** Is a UnnamedActor, and so. */
  readonly unnamedActor?: UnnamedActorFilter | null | undefined;
}

/** Compares a AgreementAmbit. Several conditions must all hold. */
export interface AgreementAmbitFilter {
  /** Is this. */
  readonly eq?: AgreementAmbit | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementAmbit> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementAmbit> | null | undefined;
}

/** Names one Agreement: exactly one of these is given. */
export type AgreementBy =
  | {
      /** Its global id, `agr_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Agreement records. All conditions given must hold. */
export interface AgreementFilter {
  /** How many sides it has. */
  readonly ambit?: AgreementAmbitFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** Countries that are party to it, or whose institutions are. */
  readonly countries?: CountryListFilter | null | undefined;
  /** The kind of cooperation it says it is. */
  readonly declaredModality?: CooperationModalityFilter | null | undefined;
  /** How long it lasts, in months. */
  readonly durationMonths?: IntFilter | null | undefined;
  /** Institutions founded under it. */
  readonly establishedInstitutions?: InstitutionListFilter | null | undefined;
  /** When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`. */
  readonly expiresOn?: DateFilter | null | undefined;
  /** Ends, for certain, within so many months of a day, and was not ended before. Those whose end is not known: `expiryBasis: { eq: UNKNOWN }`. */
  readonly expiringWithin?: ExpiringWithinFilter | null | undefined;
  /** How its end is known. */
  readonly expiryBasis?: ExpiryBasisFilter | null | undefined;
  /** How it is known that it is in force. */
  readonly forceBasis?: ForceBasisFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Since when it is in force. */
  readonly inForceFrom?: DateFilter | null | undefined;
  /** What other agreements are to it. */
  readonly incomingRelations?: AgreementRelationListFilter | null | undefined;
  /** Institutions that are party to it. */
  readonly institutions?: InstitutionListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** Who binds themselves. */
  readonly level?: AgreementLevelFilter | null | undefined;
  /** Its title. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementFilter> | null | undefined;
  /** Who is party to it. */
  readonly parties?: AgreementPartyListFilter | null | undefined;
  /** Programmes that stand under it, and how. */
  readonly programmeLinks?: ProgrammeAgreementListFilter | null | undefined;
  /** Programmes that stand under it. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** What it says: aims, fields and forms of cooperation. */
  readonly provisions?: AgreementProvisionListFilter | null | undefined;
  /** What it is to other agreements. */
  readonly relations?: AgreementRelationListFilter | null | undefined;
  /** Whether it can be prolonged. */
  readonly renewable?: RenewableFilter | null | undefined;
  /** Who signed it. */
  readonly signatures?: SignatureListFilter | null | undefined;
  /** Where it was signed. */
  readonly signedAt?: PlaceFilter | null | undefined;
  /** When it was signed. */
  readonly signedOn?: DateFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** That statements are about it. */
  readonly statementLinks?: StatementSubjectListFilter | null | undefined;
  /** What people said about it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Where it stands on a day. */
  readonly status?: AgreementStatusFilter | null | undefined;
  /** What it is about. */
  readonly subject?: StringFilter | null | undefined;
  /** When it was ended before its time. */
  readonly terminatedOn?: DateFilter | null | undefined;
  /** What sort of document it is. */
  readonly type?: AgreementTypeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a AgreementLevel. Several conditions must all hold. */
export interface AgreementLevelFilter {
  /** Is this. */
  readonly eq?: AgreementLevel | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementLevel> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementLevel> | null | undefined;
}

/** A condition on the Agreement records that belong to a record. */
export interface AgreementListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementFilter | null | undefined;
}

/** An order of Agreement records. */
export interface AgreementOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: AgreementOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which AgreementParty records. All conditions given must hold. */
export interface AgreementPartyFilter {
  /** Who is party to it. */
  readonly actor?: ActorFilter | null | undefined;
  /** The agreement. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementPartyFilter> | null | undefined;
  /** In what capacity. */
  readonly capacity?: PartyCapacityFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country it stands for; null for organisations of several states. */
  readonly country?: CountryFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementPartyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementPartyFilter> | null | undefined;
  /** Who signed for this side. */
  readonly signatures?: SignatureListFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the AgreementParty records that belong to a record. */
export interface AgreementPartyListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementPartyFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementPartyFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementPartyFilter | null | undefined;
}

/** An order of AgreementParty records. */
export interface AgreementPartyOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: AgreementPartyOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which AgreementProvision records. All conditions given must hold. */
export interface AgreementProvisionFilter {
  /** The agreement. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementProvisionFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What it is about. */
  readonly kind?: ProvisionKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementProvisionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementProvisionFilter> | null | undefined;
  /** Its place among those of its kind, from 1. */
  readonly ordinal?: IntFilter | null | undefined;
  /** What it says. */
  readonly text?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the AgreementProvision records that belong to a record. */
export interface AgreementProvisionListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementProvisionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementProvisionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementProvisionFilter | null | undefined;
}

/** An order of AgreementProvision records. */
export interface AgreementProvisionOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: AgreementProvisionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which AgreementRelation records. All conditions given must hold. */
export interface AgreementRelationFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementRelationFilter> | null | undefined;
  /** Whether a source says so. */
  readonly basis?: RelationBasisFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The agreement that is something to the other. */
  readonly from?: AgreementFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What it is to the other. */
  readonly kind?: AgreementRelationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementRelationFilter> | null | undefined;
  /** The other agreement. */
  readonly to?: AgreementFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a AgreementRelationKind. Several conditions must all hold. */
export interface AgreementRelationKindFilter {
  /** Is this. */
  readonly eq?: AgreementRelationKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementRelationKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementRelationKind> | null | undefined;
}

/** A condition on the AgreementRelation records that belong to a record. */
export interface AgreementRelationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementRelationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementRelationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementRelationFilter | null | undefined;
}

/** An order of AgreementRelation records. */
export interface AgreementRelationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: AgreementRelationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a AgreementStatus. Several conditions must all hold. */
export interface AgreementStatusFilter {
  /** Is this. */
  readonly eq?: AgreementStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementStatus> | null | undefined;
}

/** Compares a AgreementType. Several conditions must all hold. */
export interface AgreementTypeFilter {
  /** Is this. */
  readonly eq?: AgreementType | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementType> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementType> | null | undefined;
}

/** Which Appointment records. All conditions given must hold. */
export interface AppointmentFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AppointmentFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AppointmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AppointmentFilter> | null | undefined;
  /** The person. */
  readonly person?: PersonFilter | null | undefined;
  /** The office. */
  readonly position?: PositionFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Held since, or first seen in office. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Held until, or last seen in office. */
  readonly validTo?: DateFilter | null | undefined;
}

/** A condition on the Appointment records that belong to a record. */
export interface AppointmentListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: AppointmentFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AppointmentFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AppointmentFilter | null | undefined;
}

/** An order of Appointment records. */
export interface AppointmentOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: AppointmentOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a yes or no. */
export interface BooleanFilter {
  /** Is this. */
  readonly eq?: boolean | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
}

/** Names one Citation: exactly one of these is given. */
export type CitationBy =
  | {
      /** Its global id, `cit_…`. */
      readonly id: string;
    };

/** Which Citation records. All conditions given must hold. */
export interface CitationFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CitationFilter> | null | undefined;
  /** The value this source claims, as this schema writes it; null where no source claims another one than what is shown. */
  readonly claimedValue?: StringFilter | null | undefined;
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  readonly field?: StringFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** The value shown is the one that this source claims. Where sources differ, one value is preferred and the others are kept beside it. */
  readonly isPreferred?: BooleanFilter | null | undefined;
  /** Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register. */
  readonly locator?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CitationFilter | null | undefined;
  /** What is to be known of this reading. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CitationFilter> | null | undefined;
  /** The source. */
  readonly source?: SourceFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the Citation records that belong to a record. */
export interface CitationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: CitationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CitationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CitationFilter | null | undefined;
}

/** An order of Citation records. */
export interface CitationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CitationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which Classification records. All conditions given must hold. */
export interface ClassificationFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ClassificationFilter> | null | undefined;
  /** Who says that it fits. */
  readonly assignedBy?: ClassifiedByFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The code. */
  readonly code?: CodeFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ClassificationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ClassificationFilter> | null | undefined;
  /** What bears the code. */
  readonly subject?: NodeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Its share in per cent; all of one scheme make 100 at most. Null where no share is stated. */
  readonly weight?: IntFilter | null | undefined;
}

/** A condition on the Classification records that belong to a record. */
export interface ClassificationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: ClassificationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ClassificationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ClassificationFilter | null | undefined;
}

/** An order of Classification records. */
export interface ClassificationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: ClassificationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a ClassifiedBy. Several conditions must all hold. */
export interface ClassifiedByFilter {
  /** Is this. */
  readonly eq?: ClassifiedBy | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ClassifiedBy> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ClassifiedBy> | null | undefined;
}

/** Names one Code: exactly one of these is given. */
export type CodeBy =
  | {
      /** Its global id, `cod_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Code records. All conditions given must hold. */
export interface CodeFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CodeFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** What bears it, with weight and who says so. */
  readonly classifications?: ClassificationListFilter | null | undefined;
  /** The code as its register writes it, such as `32130` or `9.3`. */
  readonly code?: StringFilter | null | undefined;
  /** Editions of programmes that bear it. */
  readonly editions?: EditionListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What it stands for. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CodeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CodeFilter> | null | undefined;
  /** The wider code it belongs to; of another scheme where that is the wider one. */
  readonly parent?: CodeFilter | null | undefined;
  /** Narrower codes within it. */
  readonly parts?: CodeListFilter | null | undefined;
  /** Programmes that bear it. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** Clauses of agreements that bear it. */
  readonly provisions?: AgreementProvisionListFilter | null | undefined;
  /** Who received it as an award. */
  readonly recognitions?: RecognitionListFilter | null | undefined;
  /** The scheme it is of. */
  readonly scheme?: CodeSchemeFilter | null | undefined;
  /** Sessions that bear it. */
  readonly sessions?: SessionListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Whether it may still be given. */
  readonly status?: CodeStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Since when it may be given; null where that is not known. */
  readonly validFrom?: DateFilter | null | undefined;
  /** The last day it could be given; null while it can. */
  readonly validTo?: DateFilter | null | undefined;
}

/** A condition on the Code records that belong to a record. */
export interface CodeListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: CodeFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CodeFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CodeFilter | null | undefined;
}

/** An order of Code records. */
export interface CodeOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CodeOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one CodeScheme: exactly one of these is given. */
export type CodeSchemeBy =
  | {
      /** Its short code, such as `DAC-5` or `SDG-GOAL`. */
      readonly code: string;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      /** Its global id, `sch_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which CodeScheme records. All conditions given must hold. */
export interface CodeSchemeFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CodeSchemeFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** Its short code, such as `DAC-5` or `SDG-GOAL`. */
  readonly code?: StringFilter | null | undefined;
  /** Its codes. */
  readonly codes?: CodeListFilter | null | undefined;
  /** What its codes tell of a record that bears them. */
  readonly description?: StringFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CodeSchemeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CodeSchemeFilter> | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Where its register can be read. */
  readonly url?: StringFilter | null | undefined;
}

/** An order of CodeScheme records. */
export interface CodeSchemeOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CodeSchemeOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a CodeStatus. Several conditions must all hold. */
export interface CodeStatusFilter {
  /** Is this. */
  readonly eq?: CodeStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CodeStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CodeStatus> | null | undefined;
}

/** Names one Commitment: exactly one of these is given. */
export type CommitmentBy =
  | {
      /** Its global id, `cmt_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Commitment records. All conditions given must hold. */
export interface CommitmentFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CommitmentFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event at which. */
  readonly event?: EventFilter | null | undefined;
  /** What fulfils it. */
  readonly fulfilments?: CommitmentFulfilmentListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** Who undertook it. */
  readonly madeBy?: ActorFilter | null | undefined;
  /** When. */
  readonly madeOn?: DateFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CommitmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CommitmentFilter> | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** How far it has come. */
  readonly status?: CommitmentStatusFilter | null | undefined;
  /** What was undertaken, in the words of the registry. */
  readonly text?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Which CommitmentFulfilment records. All conditions given must hold. */
export interface CommitmentFulfilmentFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CommitmentFulfilmentFilter> | null | undefined;
  /** Whether a source says so. */
  readonly basis?: RelationBasisFilter | null | undefined;
  /** When that began: the first day of a programme's first edition or of the edition, or the signing of the agreement. */
  readonly beganOn?: DateFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The commitment. */
  readonly commitment?: CommitmentFilter | null | undefined;
  /** Days from the end of the event at which the commitment was made, or from its own day where there was no event, to `beganOn`. Null unless both are whole days. */
  readonly days?: IntFilter | null | undefined;
  /** What fulfils it. */
  readonly fulfilledBy?: NodeFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CommitmentFulfilmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CommitmentFulfilmentFilter> | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the CommitmentFulfilment records that belong to a record. */
export interface CommitmentFulfilmentListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: CommitmentFulfilmentFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CommitmentFulfilmentFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CommitmentFulfilmentFilter | null | undefined;
}

/** An order of CommitmentFulfilment records. */
export interface CommitmentFulfilmentOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CommitmentFulfilmentOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** A condition on the Commitment records that belong to a record. */
export interface CommitmentListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: CommitmentFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CommitmentFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CommitmentFilter | null | undefined;
}

/** An order of Commitment records. */
export interface CommitmentOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CommitmentOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a CommitmentStatus. Several conditions must all hold. */
export interface CommitmentStatusFilter {
  /** Is this. */
  readonly eq?: CommitmentStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CommitmentStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CommitmentStatus> | null | undefined;
}

/** Compares a Completeness. Several conditions must all hold. */
export interface CompletenessFilter {
  /** Is this. */
  readonly eq?: Completeness | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Completeness> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Completeness> | null | undefined;
}

/** Which ConnectedActor records. All conditions given must hold. */
export interface ConnectedActorFilter {
  /** Who it is. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ConnectedActorFilter> | null | undefined;
  /** True where everyone within the length asked for is listed, with the exact number of ways. False where the search ended at a bound: 1,000 links of one record, 20,000 records, two seconds. Others may exist then. */
  readonly isComplete?: BooleanFilter | null | undefined;
  /** How many links lie between, at least: 2 where both take part in one thing. */
  readonly length?: IntFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ConnectedActorFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ConnectedActorFilter> | null | undefined;
  /** How many different ways of that length there are: in how many things both take part, where the length is 2. */
  readonly ways?: IntFilter | null | undefined;
}

/** An order of ConnectedActor records. */
export interface ConnectedActorOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: ConnectedActorOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a CooperationModality. Several conditions must all hold. */
export interface CooperationModalityFilter {
  /** Is this. */
  readonly eq?: CooperationModality | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CooperationModality> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CooperationModality> | null | undefined;
}

/** Compares a CooperationRole. Several conditions must all hold. */
export interface CooperationRoleFilter {
  /** Is this. */
  readonly eq?: CooperationRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CooperationRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CooperationRole> | null | undefined;
}

/** Names one Country: exactly one of these is given. */
export type CountryBy =
  | {
      /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
      readonly code: string;
      readonly id?: never;
      readonly iso3?: never;
      readonly m49?: never;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      /** Its global id, `ctr_…`. */
      readonly id: string;
      readonly iso3?: never;
      readonly m49?: never;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      readonly id?: never;
      /** Three letters, ISO 3166-1 alpha-3, such as `IDN`. */
      readonly iso3: string;
      readonly m49?: never;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      readonly id?: never;
      readonly iso3?: never;
      /** Three digits, UN M49, such as `360`. */
      readonly m49: string;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      readonly id?: never;
      readonly iso3?: never;
      readonly m49?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Country records. All conditions given must hold. */
export interface CountryFilter {
  /** Its parts in agreements: itself, or an institution that stands for it. */
  readonly agreementRoles?: AgreementPartyListFilter | null | undefined;
  /** Agreements that it, or an institution that stands for it, is party to. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<CountryFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  readonly code?: StringFilter | null | undefined;
  /** What it undertook to do. */
  readonly commitments?: CommitmentListFilter | null | undefined;
  /** Every edition that any source lists it for, those included that the registry does not follow. */
  readonly editionClaims?: EditionCountryListFilter | null | undefined;
  /** The editions it is listed for, with its part in each. */
  readonly editionRoles?: EditionCountryListFilter | null | undefined;
  /** The editions of programmes it is listed for. */
  readonly editions?: EditionListFilter | null | undefined;
  /** Its parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** Events it has a part in. */
  readonly events?: EventListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions of this country. */
  readonly institutions?: InstitutionListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** A state of its own; false for territories. */
  readonly isSovereign?: BooleanFilter | null | undefined;
  /** Three letters, ISO 3166-1 alpha-3, such as `IDN`. */
  readonly iso3?: StringFilter | null | undefined;
  /** Three digits, UN M49, such as `360`. */
  readonly m49?: StringFilter | null | undefined;
  /** Is a member of a group on a day; never so for a group that is not in the registry. */
  readonly memberOf?: MembershipOnFilter | null | undefined;
  /** The groups it is or was in, with dates. */
  readonly memberships?: CountryGroupMembershipListFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CountryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CountryFilter> | null | undefined;
  /** Places in this country. */
  readonly places?: PlaceListFilter | null | undefined;
  /** Its parts in programmes: provider, beneficiary and others. */
  readonly programmeRoles?: ProgrammeActorListFilter | null | undefined;
  /** Programmes it has a part in. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** That statements are about it. */
  readonly statementLinks?: StatementSubjectListFilter | null | undefined;
  /** What people said about it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Names one CountryGroup: exactly one of these is given. */
export type CountryGroupBy =
  | {
      /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
      readonly code: string;
      readonly id?: never;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      /** Its global id, `grp_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly code?: never;
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which CountryGroup records. All conditions given must hold. */
export interface CountryGroupFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CountryGroupFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  readonly code?: StringFilter | null | undefined;
  /** Its parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** Why these countries are taken together. */
  readonly kind?: CountryGroupKindFilter | null | undefined;
  /** The countries that are or were in it, with dates. */
  readonly memberships?: CountryGroupMembershipListFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CountryGroupFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CountryGroupFilter> | null | undefined;
  /** Its parts in programmes. */
  readonly programmeRoles?: ProgrammeActorListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a CountryGroupKind. Several conditions must all hold. */
export interface CountryGroupKindFilter {
  /** Is this. */
  readonly eq?: CountryGroupKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CountryGroupKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CountryGroupKind> | null | undefined;
}

/** Which CountryGroupMembership records. All conditions given must hold. */
export interface CountryGroupMembershipFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CountryGroupMembershipFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country. */
  readonly country?: CountryFilter | null | undefined;
  /** The group. */
  readonly group?: CountryGroupFilter | null | undefined;
  /** Whether it holds on a day. */
  readonly holds?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CountryGroupMembershipFilter | null | undefined;
  /** What else is to be known, such as an end that is decided but not yet reached. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CountryGroupMembershipFilter> | null | undefined;
  /** What the country is to the group. */
  readonly status?: MembershipStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Since when; null where that is not known. */
  readonly validFrom?: DateFilter | null | undefined;
  /** The last day or year; null while it lasts. */
  readonly validTo?: DateFilter | null | undefined;
}

/** A condition on the CountryGroupMembership records that belong to a record. */
export interface CountryGroupMembershipListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: CountryGroupMembershipFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CountryGroupMembershipFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CountryGroupMembershipFilter | null | undefined;
}

/** An order of CountryGroupMembership records. */
export interface CountryGroupMembershipOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CountryGroupMembershipOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** An order of CountryGroup records. */
export interface CountryGroupOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CountryGroupOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** A condition on the Country records that belong to a record. */
export interface CountryListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: CountryFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CountryFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CountryFilter | null | undefined;
}

/** An order of Country records. */
export interface CountryOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: CountryOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a date that may not be whole. A comparison holds only where it is certain: `2013` is before 2014, but neither before nor after 2013-07. */
export interface DateFilter {
  /** Is exactly this, precision included. */
  readonly eq?: string | null | undefined;
  /** Is after the last day of this. */
  readonly gt?: string | null | undefined;
  /** Is on or after the first day of this. */
  readonly gte?: string | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is before the first day of this. */
  readonly lt?: string | null | undefined;
  /** Is on or before the last day of this. */
  readonly lte?: string | null | undefined;
  /** Lies within this year, month, day or span. */
  readonly within?: string | null | undefined;
}

/** Compares a moment. Several conditions must all hold. */
export interface DateTimeFilter {
  /** Is after this. */
  readonly gt?: string | null | undefined;
  /** Is at this or after it. */
  readonly gte?: string | null | undefined;
  /** Is before this. */
  readonly lt?: string | null | undefined;
  /** Is at this or before it. */
  readonly lte?: string | null | undefined;
}

/** Which DatedFact records. All conditions given must hold. */
export interface DatedFactFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DatedFactFilter> | null | undefined;
  /** When, as exactly as is known. Lists are ordered by the first day it may mean. */
  readonly date?: DateFilter | null | undefined;
  /** True where every date is listed. False where there are more than 5,000 records of one sort, such as editions: of these the first 5,000 by id are looked at. */
  readonly isComplete?: BooleanFilter | null | undefined;
  /** What it is. */
  readonly kind?: DatedFactKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DatedFactFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DatedFactFilter> | null | undefined;
  /** For events and editions whether it took place; null for others. */
  readonly status?: HappeningStatusFilter | null | undefined;
}

/** Compares a DatedFactKind. Several conditions must all hold. */
export interface DatedFactKindFilter {
  /** Is this. */
  readonly eq?: DatedFactKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<DatedFactKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<DatedFactKind> | null | undefined;
}

/** An order of DatedFact records. */
export interface DatedFactOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: DatedFactOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Edition: exactly one of these is given. */
export type EditionBy =
  | {
      /** Its global id, `edn_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which EditionCountry records. All conditions given must hold. */
export interface EditionCountryFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EditionCountryFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country. */
  readonly country?: CountryFilter | null | undefined;
  /** The edition. */
  readonly edition?: EditionFilter | null | undefined;
  /** How many participants came from it; null where that is not known. */
  readonly headcount?: IntFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it is listed, as the source says that the registry follows. Where it is false, some other source lists it; nothing counts it then. */
  readonly isListed?: BooleanFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EditionCountryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EditionCountryFilter> | null | undefined;
  /** What the country is to the edition. */
  readonly role?: EditionCountryRoleFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the EditionCountry records that belong to a record. */
export interface EditionCountryListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: EditionCountryFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EditionCountryFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EditionCountryFilter | null | undefined;
}

/** An order of EditionCountry records. */
export interface EditionCountryOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: EditionCountryOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a EditionCountryRole. Several conditions must all hold. */
export interface EditionCountryRoleFilter {
  /** Is this. */
  readonly eq?: EditionCountryRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EditionCountryRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EditionCountryRole> | null | undefined;
}

/** Which Edition records. All conditions given must hold. */
export interface EditionFilter {
  /** Who has a part in this edition in particular. */
  readonly actors?: ProgrammeActorListFilter | null | undefined;
  /** The last day it was held; null as long as no source says that it took place. */
  readonly actualEndsOn?: DateFilter | null | undefined;
  /** The first day it was held; null as long as no source says that it took place. */
  readonly actualStartsOn?: DateFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EditionFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListFilter | null | undefined;
  /** The countries listed for it. */
  readonly countries?: CountryListFilter | null | undefined;
  /** Every country that any source lists for it, those included that the registry does not follow. */
  readonly countryClaims?: EditionCountryListFilter | null | undefined;
  /** Whether the countries listed are all there were. */
  readonly countryListCompleteness?: CompletenessFilter | null | undefined;
  /** The countries listed for it, with the part of each. */
  readonly countryRoles?: EditionCountryListFilter | null | undefined;
  /** Its last day. */
  readonly endsOn?: DateFilter | null | undefined;
  /** Events that belong to it, such as its opening. */
  readonly events?: EventListFilter | null | undefined;
  /** Figures reported about it. */
  readonly figures?: FigureListFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions that participants met in its sessions. */
  readonly institutionsMet?: InstitutionListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What this edition is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** What it is about. */
  readonly narrative?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EditionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EditionFilter> | null | undefined;
  /** Its number in the series, from 1. */
  readonly ordinal?: IntFilter | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: OutputListFilter | null | undefined;
  /** Who its participants are. */
  readonly participantProfile?: StringFilter | null | undefined;
  /** The region or group that all its participants are said to come from; null where no source says so. */
  readonly participantRegion?: CountryGroupFilter | null | undefined;
  /** Who took part, under pseudonyms. */
  readonly participations?: ParticipationListFilter | null | undefined;
  /** Where it was held, part by part. */
  readonly places?: EditionPlaceListFilter | null | undefined;
  /** The last day that was announced beforehand; null where no source from before it is known. */
  readonly plannedEndsOn?: DateFilter | null | undefined;
  /** The first day that was announced beforehand; null where no source from before it is known. */
  readonly plannedStartsOn?: DateFilter | null | undefined;
  /** The programme. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** Whether the sessions listed are all there were. */
  readonly sessionListCompleteness?: CompletenessFilter | null | undefined;
  /** What is on its agenda. */
  readonly sessions?: SessionListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Its first day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** That statements are about it. */
  readonly statementLinks?: StatementSubjectListFilter | null | undefined;
  /** What people said about it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Whether it took place. */
  readonly status?: HappeningStatusFilter | null | undefined;
  /** Its theme, where it has one of its own. */
  readonly theme?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** The places it was held in. */
  readonly venues?: PlaceListFilter | null | undefined;
}

/** A condition on the Edition records that belong to a record. */
export interface EditionListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: EditionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EditionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EditionFilter | null | undefined;
}

/** An order of Edition records. */
export interface EditionOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: EditionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which EditionPlace records. All conditions given must hold. */
export interface EditionPlaceFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EditionPlaceFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The edition. */
  readonly edition?: EditionFilter | null | undefined;
  /** Until when. */
  readonly endsOn?: DateFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EditionPlaceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EditionPlaceFilter> | null | undefined;
  /** Its place in the sequence, from 1. */
  readonly ordinal?: IntFilter | null | undefined;
  /** What is held there. */
  readonly part?: StringFilter | null | undefined;
  /** The place. */
  readonly place?: PlaceFilter | null | undefined;
  /** From when. */
  readonly startsOn?: DateFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the EditionPlace records that belong to a record. */
export interface EditionPlaceListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: EditionPlaceFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EditionPlaceFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EditionPlaceFilter | null | undefined;
}

/** An order of EditionPlace records. */
export interface EditionPlaceOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: EditionPlaceOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Event: exactly one of these is given. */
export type EventBy =
  | {
      /** Its global id, `evt_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Event records. All conditions given must hold. */
export interface EventFilter {
  /** Agreements signed at it. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** What was undertaken at it. */
  readonly commitments?: CommitmentListFilter | null | undefined;
  /** The edition of a programme it opens or belongs to. */
  readonly edition?: EditionFilter | null | undefined;
  /** When it ends. */
  readonly endsOn?: DateFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What other events are to it. */
  readonly incomingRelations?: EventRelationListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What sort of event it is. */
  readonly kind?: EventKindFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EventFilter | null | undefined;
  /** What it is for. */
  readonly objective?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** Its number in a series: 45 for the 45th meeting. */
  readonly ordinal?: IntFilter | null | undefined;
  /** The larger event it is part of. */
  readonly parent?: EventFilter | null | undefined;
  /** Who has a part in it. */
  readonly participations?: EventParticipationListFilter | null | undefined;
  /** Events within it. */
  readonly parts?: EventListFilter | null | undefined;
  /** Where. */
  readonly place?: PlaceFilter | null | undefined;
  /** What it is to other events. */
  readonly relations?: EventRelationListFilter | null | undefined;
  /** Signatures given at it. */
  readonly signatures?: SignatureListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** When it begins. */
  readonly startsOn?: DateFilter | null | undefined;
  /** What was said at it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Whether it took place. */
  readonly status?: HappeningStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a EventKind. Several conditions must all hold. */
export interface EventKindFilter {
  /** Is this. */
  readonly eq?: EventKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EventKind> | null | undefined;
}

/** A condition on the Event records that belong to a record. */
export interface EventListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: EventFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EventFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EventFilter | null | undefined;
}

/** An order of Event records. */
export interface EventOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: EventOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which EventParticipation records. All conditions given must hold. */
export interface EventParticipationFilter {
  /** The institution, country or group; null where only an office or a person is known. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventParticipationFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event. */
  readonly event?: EventFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EventParticipationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventParticipationFilter> | null | undefined;
  /** The person, where a source names one. */
  readonly person?: PersonFilter | null | undefined;
  /** The office; it may act without its holder being named. */
  readonly position?: PositionFilter | null | undefined;
  /** What part. */
  readonly role?: EventRoleFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the EventParticipation records that belong to a record. */
export interface EventParticipationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: EventParticipationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EventParticipationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EventParticipationFilter | null | undefined;
}

/** An order of EventParticipation records. */
export interface EventParticipationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: EventParticipationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which EventRelation records. All conditions given must hold. */
export interface EventRelationFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventRelationFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event that is something to the other. */
  readonly from?: EventFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What it is to the other. */
  readonly kind?: EventRelationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EventRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventRelationFilter> | null | undefined;
  /** The other event. */
  readonly to?: EventFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a EventRelationKind. Several conditions must all hold. */
export interface EventRelationKindFilter {
  /** Is this. */
  readonly eq?: EventRelationKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EventRelationKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EventRelationKind> | null | undefined;
}

/** A condition on the EventRelation records that belong to a record. */
export interface EventRelationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: EventRelationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EventRelationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EventRelationFilter | null | undefined;
}

/** An order of EventRelation records. */
export interface EventRelationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: EventRelationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a EventRole. Several conditions must all hold. */
export interface EventRoleFilter {
  /** Is this. */
  readonly eq?: EventRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EventRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EventRole> | null | undefined;
}

/** So many months from a day on. */
export interface ExpiringWithinFilter {
  /** The day from which they are counted; today if not given. */
  readonly asOf?: string | null | undefined;
  /** How many months, from the day on; the day on which they are over no longer counts. */
  readonly months: number;
}

/** Compares a ExpiryBasis. Several conditions must all hold. */
export interface ExpiryBasisFilter {
  /** Is this. */
  readonly eq?: ExpiryBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ExpiryBasis> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ExpiryBasis> | null | undefined;
}

/** Names one Figure: exactly one of these is given. */
export type FigureBy =
  | {
      /** Its global id, `fig_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Figure records. All conditions given must hold. */
export interface FigureFilter {
  /** The countries it is counted in or for, such as the developing countries. */
  readonly amongGroup?: CountryGroupFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<FigureFilter> | null | undefined;
  /** The day or year it was true on. */
  readonly asOf?: DateFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What it counts. */
  readonly indicator?: IndicatorFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** This does not hold. */
  readonly not?: FigureFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<FigureFilter> | null | undefined;
  /** The first day or year of the time it counts over, where it is of a time and not of a day. */
  readonly periodFrom?: DateFilter | null | undefined;
  /** The last day or year of the time it counts over. */
  readonly periodTo?: DateFilter | null | undefined;
  /** The country whose cooperation it is about. */
  readonly providerCountry?: CountryFilter | null | undefined;
  /** How exact it is. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** Who keeps the number. */
  readonly reportedBy?: InstitutionFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** The person who stated it. */
  readonly statedByPerson?: PersonFilter | null | undefined;
  /** The office that stated it. */
  readonly statedByPosition?: PositionFilter | null | undefined;
  /** What it is about. */
  readonly subject?: NodeFilter | null | undefined;
  /** The word of a source that gives no number, or what else is to be known. */
  readonly text?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** The number; null where the source gives only a word. */
  readonly value?: IntFilter | null | undefined;
}

/** A condition on the Figure records that belong to a record. */
export interface FigureListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: FigureFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: FigureFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: FigureFilter | null | undefined;
}

/** An order of Figure records. */
export interface FigureOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: FigureOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a ForceBasis. Several conditions must all hold. */
export interface ForceBasisFilter {
  /** Is this. */
  readonly eq?: ForceBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ForceBasis> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ForceBasis> | null | undefined;
}

/** Compares a FunctionRole. Several conditions must all hold. */
export interface FunctionRoleFilter {
  /** Is this. */
  readonly eq?: FunctionRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<FunctionRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<FunctionRole> | null | undefined;
}

/** Compares a HappeningStatus. Several conditions must all hold. */
export interface HappeningStatusFilter {
  /** Is this. */
  readonly eq?: HappeningStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<HappeningStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<HappeningStatus> | null | undefined;
}

/** Compares a global id. */
export interface IDFilter {
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Is one of these, at most 200. */
  readonly in?: ReadonlyArray<string> | null | undefined;
}

/** Compares a IdentifierScheme. Several conditions must all hold. */
export interface IdentifierSchemeFilter {
  /** Is this. */
  readonly eq?: IdentifierScheme | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<IdentifierScheme> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<IdentifierScheme> | null | undefined;
}

/** Compares a Indicator. Several conditions must all hold. */
export interface IndicatorFilter {
  /** Is this. */
  readonly eq?: Indicator | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Indicator> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Indicator> | null | undefined;
}

/** Which InstitutionBranch records. All conditions given must hold. */
export interface InstitutionBranchFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InstitutionBranchFilter> | null | undefined;
  /** How many steps it is from the root, from 1. */
  readonly depth?: IntFilter | null | undefined;
  /** The institution. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InstitutionBranchFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionBranchFilter> | null | undefined;
  /** The way from the root: slugs with ` / ` between them. In this order a tree can be drawn line by line. */
  readonly path?: StringFilter | null | undefined;
  /** The relation by which it was reached from the one before it on its path. */
  readonly relation?: InstitutionRelationFilter | null | undefined;
}

/** An order of InstitutionBranch records. */
export interface InstitutionBranchOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: InstitutionBranchOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Institution: exactly one of these is given. */
export type InstitutionBy =
  | {
      /** Its global id, `ins_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Institution records. All conditions given must hold. */
export interface InstitutionFilter {
  /** Its parts in agreements. */
  readonly agreementRoles?: AgreementPartyListFilter | null | undefined;
  /** Agreements it is party to. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<InstitutionFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** What it undertook to do. */
  readonly commitments?: CommitmentListFilter | null | undefined;
  /** The country it is of; null for organisations of several states. */
  readonly country?: CountryFilter | null | undefined;
  /** What it does. */
  readonly description?: StringFilter | null | undefined;
  /** Editions of programmes in whose sessions it has a part. */
  readonly editions?: EditionListFilter | null | undefined;
  /** The agreement it was founded under. */
  readonly establishedUnder?: AgreementFilter | null | undefined;
  /** Its parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** Events it has a part in. */
  readonly events?: EventListFilter | null | undefined;
  /** When it was founded. */
  readonly foundedOn?: DateFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Its identifiers in the registers of others. */
  readonly identifiers?: InstitutionIdentifierListFilter | null | undefined;
  /** What other institutions are to it. */
  readonly incomingRelations?: InstitutionRelationListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What it is. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InstitutionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionFilter> | null | undefined;
  /** Where it is. */
  readonly place?: PlaceFilter | null | undefined;
  /** Offices in it that people hold. */
  readonly positions?: PositionListFilter | null | undefined;
  /** Its parts in programmes. */
  readonly programmeRoles?: ProgrammeActorListFilter | null | undefined;
  /** Programmes it has a part in. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** What it has published that the registry cites. */
  readonly publications?: SourceListFilter | null | undefined;
  /** Awards it holds. */
  readonly recognitions?: RecognitionListFilter | null | undefined;
  /** What it is to other institutions. */
  readonly relations?: InstitutionRelationListFilter | null | undefined;
  /** Its parts in sessions: host, maker, resource. */
  readonly sessionRoles?: SessionActorListFilter | null | undefined;
  /** Sessions it has a part in. */
  readonly sessions?: SessionListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** That statements are about it. */
  readonly statementLinks?: StatementSubjectListFilter | null | undefined;
  /** What people said about it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Its units and country offices. */
  readonly units?: InstitutionListFilter | null | undefined;
  /** Bodies of it that sources mention without a name. */
  readonly unnamedUnits?: UnnamedActorListFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Which InstitutionIdentifier records. All conditions given must hold. */
export interface InstitutionIdentifierFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InstitutionIdentifierFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** The institution. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InstitutionIdentifierFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionIdentifierFilter> | null | undefined;
  /** Whose register it is of. */
  readonly scheme?: IdentifierSchemeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** The identifier. */
  readonly value?: StringFilter | null | undefined;
}

/** A condition on the InstitutionIdentifier records that belong to a record. */
export interface InstitutionIdentifierListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: InstitutionIdentifierFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: InstitutionIdentifierFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: InstitutionIdentifierFilter | null | undefined;
}

/** An order of InstitutionIdentifier records. */
export interface InstitutionIdentifierOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: InstitutionIdentifierOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a InstitutionKind. Several conditions must all hold. */
export interface InstitutionKindFilter {
  /** Is this. */
  readonly eq?: InstitutionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InstitutionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<InstitutionKind> | null | undefined;
}

/** A condition on the Institution records that belong to a record. */
export interface InstitutionListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: InstitutionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: InstitutionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: InstitutionFilter | null | undefined;
}

/** An order of Institution records. */
export interface InstitutionOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: InstitutionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which InstitutionRelation records. All conditions given must hold. */
export interface InstitutionRelationFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InstitutionRelationFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The institution that is something to the other. */
  readonly from?: InstitutionFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What it is to the other. */
  readonly kind?: InstitutionRelationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InstitutionRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionRelationFilter> | null | undefined;
  /** The other institution. */
  readonly to?: InstitutionFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Since when. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Until when; null while it lasts. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Compares a InstitutionRelationKind. Several conditions must all hold. */
export interface InstitutionRelationKindFilter {
  /** Is this. */
  readonly eq?: InstitutionRelationKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InstitutionRelationKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<InstitutionRelationKind> | null | undefined;
}

/** A condition on the InstitutionRelation records that belong to a record. */
export interface InstitutionRelationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: InstitutionRelationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: InstitutionRelationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: InstitutionRelationFilter | null | undefined;
}

/** An order of InstitutionRelation records. */
export interface InstitutionRelationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: InstitutionRelationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a whole number. Several conditions must all hold. */
export interface IntFilter {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Is more than this. */
  readonly gt?: number | null | undefined;
  /** Is this or more. */
  readonly gte?: number | null | undefined;
  /** Is one of these, at most 200. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is less than this. */
  readonly lt?: number | null | undefined;
  /** Is this or less. */
  readonly lte?: number | null | undefined;
}

/** Membership of a group on a day. */
export interface MembershipOnFilter {
  /** The day; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Code of the group, such as `LDC` or `COLOMBO_PLAN`. */
  readonly group: string;
}

/** Compares a MembershipStatus. Several conditions must all hold. */
export interface MembershipStatusFilter {
  /** Is this. */
  readonly eq?: MembershipStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<MembershipStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<MembershipStatus> | null | undefined;
}

/** Which Name records. All conditions given must hold. */
export interface NameFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<NameFilter> | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What sort of name it is. */
  readonly kind?: NameKindFilter | null | undefined;
  /** Its language, BCP 47, such as `id`; null where it is of none. */
  readonly language?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: NameFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<NameFilter> | null | undefined;
  /** What bears the name. */
  readonly subject?: NamedFilter | null | undefined;
  /** The name. */
  readonly text?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Since when it is used; null where that is not known. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Until when it was used; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Compares a NameKind. Several conditions must all hold. */
export interface NameKindFilter {
  /** Is this. */
  readonly eq?: NameKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<NameKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<NameKind> | null | undefined;
}

/** A condition on the Name records that belong to a record. */
export interface NameListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: NameFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: NameFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: NameFilter | null | undefined;
}

/** An order of Name records. */
export interface NameOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: NameOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** A condition on a record that may be of several kinds. Naming a kind asks for that kind. */
export interface NamedFilter {
  /** Is a Agreement, and so. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** Is a Country, and so. */
  readonly country?: CountryFilter | null | undefined;
  /** Is a CountryGroup, and so. */
  readonly countryGroup?: CountryGroupFilter | null | undefined;
  /** Is a Edition, and so. */
  readonly edition?: EditionFilter | null | undefined;
  /** Is a Event, and so. */
  readonly event?: EventFilter | null | undefined;
  /** Is a Institution, and so. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** Is a Person, and so. */
  readonly person?: PersonFilter | null | undefined;
  /** Is a Place, and so. */
  readonly place?: PlaceFilter | null | undefined;
  /** Is a Programme, and so. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** Is a UnnamedActor, and so. */
  readonly unnamedActor?: UnnamedActorFilter | null | undefined;
}

/** A condition on a record that may be of several kinds. Naming a kind asks for that kind. */
export interface NodeFilter {
  /** Is a Agreement, and so. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** Is a AgreementProvision, and so. */
  readonly agreementProvision?: AgreementProvisionFilter | null | undefined;
  /** Is a Country, and so. */
  readonly country?: CountryFilter | null | undefined;
  /** Is a CountryGroup, and so. */
  readonly countryGroup?: CountryGroupFilter | null | undefined;
  /** Is a Edition, and so. */
  readonly edition?: EditionFilter | null | undefined;
  /** Is a Event, and so. */
  readonly event?: EventFilter | null | undefined;
  /** Is a Institution, and so. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** Is a Programme, and so. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** Is a Session, and so. */
  readonly session?: SessionFilter | null | undefined;
}

/** Which Output records. All conditions given must hold. */
export interface OutputFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OutputFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** How many were delivered; null where no source says, which is not 0. */
  readonly delivered?: IntFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What it is. */
  readonly kind?: OutputKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OutputFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OutputFilter> | null | undefined;
  /** True where each participant makes one; false where there is one in all. */
  readonly perParticipant?: BooleanFilter | null | undefined;
  /** What is asked for. */
  readonly requirement?: StringFilter | null | undefined;
  /** The edition or session it comes from. */
  readonly subject?: NodeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Where it is to be used. */
  readonly useContext?: StringFilter | null | undefined;
}

/** Compares a OutputKind. Several conditions must all hold. */
export interface OutputKindFilter {
  /** Is this. */
  readonly eq?: OutputKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OutputKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<OutputKind> | null | undefined;
}

/** A condition on the Output records that belong to a record. */
export interface OutputListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: OutputFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: OutputFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: OutputFilter | null | undefined;
}

/** An order of Output records. */
export interface OutputOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: OutputOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a ParticipantCategory. Several conditions must all hold. */
export interface ParticipantCategoryFilter {
  /** Is this. */
  readonly eq?: ParticipantCategory | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ParticipantCategory> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ParticipantCategory> | null | undefined;
}

/** Which participants. A filter chooses among groups that may be told, as grouping by the same would show them; it cannot make smaller ones. */
export interface ParticipantStatsFilter {
  /** Working as this. */
  readonly category?: ParticipantCategory | null | undefined;
  /** Representing this country. */
  readonly country?: CountryBy | null | undefined;
  /** Representing a country that is a member of this group. */
  readonly countryGroup?: CountryGroupBy | null | undefined;
  /** Of this edition. */
  readonly edition?: EditionBy | null | undefined;
  /** Of this programme. */
  readonly programme?: ProgrammeBy | null | undefined;
  /** Of this sex, as they state it. */
  readonly sex?: string | null | undefined;
  /** Who took part so far. */
  readonly status?: ParticipationStatus | null | undefined;
  /** In editions that begin in this year. */
  readonly year?: number | null | undefined;
}

/** Which Participation records. All conditions given must hold. */
export interface ParticipationFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** What the participant works as. */
  readonly category?: ParticipantCategoryFilter | null | undefined;
  /** The country represented. */
  readonly country?: CountryFilter | null | undefined;
  /** The edition. */
  readonly edition?: EditionFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** How far it has come. */
  readonly status?: ParticipationStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the Participation records that belong to a record. */
export interface ParticipationListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: ParticipationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ParticipationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ParticipationFilter | null | undefined;
}

/** An order of Participation records. */
export interface ParticipationOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: ParticipationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a ParticipationStatus. Several conditions must all hold. */
export interface ParticipationStatusFilter {
  /** Is this. */
  readonly eq?: ParticipationStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ParticipationStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ParticipationStatus> | null | undefined;
}

/** Compares a PartyCapacity. Several conditions must all hold. */
export interface PartyCapacityFilter {
  /** Is this. */
  readonly eq?: PartyCapacity | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PartyCapacity> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<PartyCapacity> | null | undefined;
}

/** Names one Person: exactly one of these is given. */
export type PersonBy =
  | {
      /** Its global id, `per_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Person records. All conditions given must hold. */
export interface PersonFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** Offices held, with dates. */
  readonly appointments?: AppointmentListFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** Parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** Titles before the name, such as `Dr`. */
  readonly honorifics?: StringFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** The name. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** Agreements signed. */
  readonly signatures?: SignatureListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** What the person said. */
  readonly statements?: StatementListFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** An order of Person records. */
export interface PersonOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: PersonOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Place: exactly one of these is given. */
export type PlaceBy =
  | {
      /** Its global id, `plc_…`. */
      readonly id: string;
      readonly iso3166Code?: never;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Code of ISO 3166-2 where it is a division of a country, such as `ID-JB`. */
      readonly iso3166Code: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      readonly iso3166Code?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Place records. All conditions given must hold. */
export interface PlaceFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country it is in. */
  readonly country?: CountryFilter | null | undefined;
  /** Parts of editions held here. */
  readonly editionParts?: EditionPlaceListFilter | null | undefined;
  /** Editions of programmes held here. */
  readonly editions?: EditionListFilter | null | undefined;
  /** What happened here. */
  readonly events?: EventListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions that are here. */
  readonly institutions?: InstitutionListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** Code of ISO 3166-2 where it is a division of a country, such as `ID-JB`. */
  readonly iso3166Code?: StringFilter | null | undefined;
  /** What sort of place it is. */
  readonly kind?: PlaceKindFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** The larger place it is in. */
  readonly parent?: PlaceFilter | null | undefined;
  /** Places within it. */
  readonly parts?: PlaceListFilter | null | undefined;
  /** Sessions held here. */
  readonly sessions?: SessionListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a PlaceKind. Several conditions must all hold. */
export interface PlaceKindFilter {
  /** Is this. */
  readonly eq?: PlaceKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PlaceKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<PlaceKind> | null | undefined;
}

/** A condition on the Place records that belong to a record. */
export interface PlaceListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: PlaceFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: PlaceFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: PlaceFilter | null | undefined;
}

/** An order of Place records. */
export interface PlaceOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: PlaceOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Position: exactly one of these is given. */
export type PositionBy =
  | {
      /** Its global id, `pos_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Position records. All conditions given must hold. */
export interface PositionFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PositionFilter> | null | undefined;
  /** Who held it, with dates. */
  readonly appointments?: AppointmentListFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country whose office it is. */
  readonly country?: CountryFilter | null | undefined;
  /** Parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** The institution the office is in. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** The rank of the office. */
  readonly kind?: PositionKindFilter | null | undefined;
  /** Title of the office. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PositionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PositionFilter> | null | undefined;
  /** Agreements signed in this office. */
  readonly signatures?: SignatureListFilter | null | undefined;
  /** Agreements others signed for this office. */
  readonly signaturesByOthers?: SignatureListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** What was said in this office. */
  readonly statements?: StatementListFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a PositionKind. Several conditions must all hold. */
export interface PositionKindFilter {
  /** Is this. */
  readonly eq?: PositionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PositionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<PositionKind> | null | undefined;
}

/** A condition on the Position records that belong to a record. */
export interface PositionListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: PositionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: PositionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: PositionFilter | null | undefined;
}

/** An order of Position records. */
export interface PositionOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: PositionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which ProgrammeActor records. All conditions given must hold. */
export interface ProgrammeActorFilter {
  /** Who has the part. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeActorFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** What they give or get. */
  readonly cooperationRole?: CooperationRoleFilter | null | undefined;
  /** The edition, where the part is in that one only. */
  readonly edition?: EditionFilter | null | undefined;
  /** What they do. */
  readonly functionRole?: FunctionRoleFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeActorFilter | null | undefined;
  /** What else is to be known of this part. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeActorFilter> | null | undefined;
  /** The programme. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Since when. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Until when. */
  readonly validTo?: DateFilter | null | undefined;
}

/** A condition on the ProgrammeActor records that belong to a record. */
export interface ProgrammeActorListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: ProgrammeActorFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ProgrammeActorFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ProgrammeActorFilter | null | undefined;
}

/** An order of ProgrammeActor records. */
export interface ProgrammeActorOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: ProgrammeActorOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which ProgrammeAgreement records. All conditions given must hold. */
export interface ProgrammeAgreementFilter {
  /** The agreement. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeAgreementFilter> | null | undefined;
  /** Whether a source says so. */
  readonly basis?: RelationBasisFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** How it stands to it. */
  readonly kind?: ProgrammeAgreementKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeAgreementFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeAgreementFilter> | null | undefined;
  /** The programme. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a ProgrammeAgreementKind. Several conditions must all hold. */
export interface ProgrammeAgreementKindFilter {
  /** Is this. */
  readonly eq?: ProgrammeAgreementKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProgrammeAgreementKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ProgrammeAgreementKind> | null | undefined;
}

/** A condition on the ProgrammeAgreement records that belong to a record. */
export interface ProgrammeAgreementListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: ProgrammeAgreementFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ProgrammeAgreementFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ProgrammeAgreementFilter | null | undefined;
}

/** An order of ProgrammeAgreement records. */
export interface ProgrammeAgreementOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: ProgrammeAgreementOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Programme: exactly one of these is given. */
export type ProgrammeBy =
  | {
      /** Its global id, `prg_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Programme records. All conditions given must hold. */
export interface ProgrammeFilter {
  /** Who has a part in it, on both axes of roles. */
  readonly actors?: ProgrammeActorListFilter | null | undefined;
  /** Agreements it stands under, and how. */
  readonly agreementLinks?: ProgrammeAgreementListFilter | null | undefined;
  /** Agreements it stands under. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListFilter | null | undefined;
  /** The kind of cooperation it says it is. */
  readonly declaredModality?: CooperationModalityFilter | null | undefined;
  /** What it is. */
  readonly description?: StringFilter | null | undefined;
  /** The times it was held. */
  readonly editions?: EditionListFilter | null | undefined;
  /** When it ended. */
  readonly endsOn?: DateFilter | null | undefined;
  /** Figures reported about it. */
  readonly figures?: FigureListFilter | null | undefined;
  /** Commitments it fulfils. */
  readonly fulfilments?: CommitmentFulfilmentListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What sort of programme it is. */
  readonly kind?: ProgrammeKindFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** The programme it is part of. */
  readonly parent?: ProgrammeFilter | null | undefined;
  /** Programmes within it. */
  readonly parts?: ProgrammeListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** When it began. */
  readonly startsOn?: DateFilter | null | undefined;
  /** That statements are about it. */
  readonly statementLinks?: StatementSubjectListFilter | null | undefined;
  /** What people said about it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** How far it has come. */
  readonly status?: ActivityStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a ProgrammeKind. Several conditions must all hold. */
export interface ProgrammeKindFilter {
  /** Is this. */
  readonly eq?: ProgrammeKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProgrammeKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ProgrammeKind> | null | undefined;
}

/** A condition on the Programme records that belong to a record. */
export interface ProgrammeListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: ProgrammeFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ProgrammeFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ProgrammeFilter | null | undefined;
}

/** An order of Programme records. */
export interface ProgrammeOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: ProgrammeOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a ProvisionKind. Several conditions must all hold. */
export interface ProvisionKindFilter {
  /** Is this. */
  readonly eq?: ProvisionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProvisionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ProvisionKind> | null | undefined;
}

/** Compares a Qualifier. Several conditions must all hold. */
export interface QualifierFilter {
  /** Is this. */
  readonly eq?: Qualifier | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Qualifier> | null | undefined;
}

/** Which Recognition records. All conditions given must hold. */
export interface RecognitionFilter {
  /** Who holds it. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<RecognitionFilter> | null | undefined;
  /** When it was given; null where no source says. */
  readonly awardedOn?: DateFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The award, at its level. */
  readonly code?: CodeFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: RecognitionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RecognitionFilter> | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the Recognition records that belong to a record. */
export interface RecognitionListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: RecognitionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: RecognitionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: RecognitionFilter | null | undefined;
}

/** An order of Recognition records. */
export interface RecognitionOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: RecognitionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a RelationBasis. Several conditions must all hold. */
export interface RelationBasisFilter {
  /** Is this. */
  readonly eq?: RelationBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<RelationBasis> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<RelationBasis> | null | undefined;
}

/** Compares a Renewable. Several conditions must all hold. */
export interface RenewableFilter {
  /** Is this. */
  readonly eq?: Renewable | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Renewable> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Renewable> | null | undefined;
}

/** Which SessionActor records. All conditions given must hold. */
export interface SessionActorFilter {
  /** Who has the part. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SessionActorFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SessionActorFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SessionActorFilter> | null | undefined;
  /** What they make or show. */
  readonly product?: StringFilter | null | undefined;
  /** What they do. */
  readonly role?: SessionRoleFilter | null | undefined;
  /** The session. */
  readonly session?: SessionFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the SessionActor records that belong to a record. */
export interface SessionActorListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: SessionActorFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SessionActorFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SessionActorFilter | null | undefined;
}

/** An order of SessionActor records. */
export interface SessionActorOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: SessionActorOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Session: exactly one of these is given. */
export type SessionBy =
  | {
      /** Its global id, `ses_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Session records. All conditions given must hold. */
export interface SessionFilter {
  /** Who has a part in it: hosts, makers, speakers. */
  readonly actors?: SessionActorListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SessionFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListFilter | null | undefined;
  /** The countries listed for its edition. */
  readonly countries?: CountryListFilter | null | undefined;
  /** How many days it takes; null where no source says. */
  readonly durationDays?: IntFilter | null | undefined;
  /** The edition. */
  readonly edition?: EditionFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions that have a part in it. */
  readonly institutions?: InstitutionListFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What participants do. */
  readonly kind?: SessionKindFilter | null | undefined;
  /** Whether those named are all that had a part in it. */
  readonly listCompleteness?: CompletenessFilter | null | undefined;
  /** What it is called. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SessionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SessionFilter> | null | undefined;
  /** Its place in the agenda as the source tells it, from 1. */
  readonly ordinal?: IntFilter | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: OutputListFilter | null | undefined;
  /** Where. */
  readonly place?: PlaceFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Whether it took place. */
  readonly status?: HappeningStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a SessionKind. Several conditions must all hold. */
export interface SessionKindFilter {
  /** Is this. */
  readonly eq?: SessionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SessionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<SessionKind> | null | undefined;
}

/** A condition on the Session records that belong to a record. */
export interface SessionListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: SessionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SessionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SessionFilter | null | undefined;
}

/** An order of Session records. */
export interface SessionOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: SessionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a SessionRole. Several conditions must all hold. */
export interface SessionRoleFilter {
  /** Is this. */
  readonly eq?: SessionRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SessionRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<SessionRole> | null | undefined;
}

/** Which Signature records. All conditions given must hold. */
export interface SignatureFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SignatureFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** At which event. */
  readonly event?: EventFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SignatureFilter | null | undefined;
  /** The office they signed for, where that is another. */
  readonly onBehalfOf?: PositionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SignatureFilter> | null | undefined;
  /** The side it was given for. */
  readonly party?: AgreementPartyFilter | null | undefined;
  /** Who signed; null where no source names them. */
  readonly person?: PersonFilter | null | undefined;
  /** Where. */
  readonly place?: PlaceFilter | null | undefined;
  /** The office they signed in. */
  readonly position?: PositionFilter | null | undefined;
  /** When. */
  readonly signedOn?: DateFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the Signature records that belong to a record. */
export interface SignatureListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: SignatureFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SignatureFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SignatureFilter | null | undefined;
}

/** An order of Signature records. */
export interface SignatureOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: SignatureOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Source: exactly one of these is given. */
export type SourceBy =
  | {
      /** Its global id, `src_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Source records. All conditions given must hold. */
export interface SourceFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** Who signed as its author, as printed. */
  readonly byline?: StringFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** SHA-256 of its text as read, in hex. */
  readonly contentHash?: StringFilter | null | undefined;
  /** The place it was written from. */
  readonly dateline?: PlaceFilter | null | undefined;
  /** The source it was taken from. */
  readonly derivedFrom?: SourceFilter | null | undefined;
  /** Who edited it, as printed. */
  readonly editor?: StringFilter | null | undefined;
  /** The facts that rest on it. */
  readonly facts?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What sort of source it is. */
  readonly kind?: SourceKindFilter | null | undefined;
  /** Its language, BCP 47. */
  readonly language?: StringFilter | null | undefined;
  /** The licence it is under, where it states one. */
  readonly licence?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** When it was published, as exactly as is known. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** Who published it. */
  readonly publisher?: InstitutionFilter | null | undefined;
  /** When the registry read it. */
  readonly retrievedOn?: DateFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Its title, or what it is about where it has none. */
  readonly title?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Where it can be read. */
  readonly url?: StringFilter | null | undefined;
}

/** Compares a SourceKind. Several conditions must all hold. */
export interface SourceKindFilter {
  /** Is this. */
  readonly eq?: SourceKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<SourceKind> | null | undefined;
}

/** A condition on the Source records that belong to a record. */
export interface SourceListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: SourceFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SourceFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SourceFilter | null | undefined;
}

/** An order of Source records. */
export interface SourceOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: SourceOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Names one Statement: exactly one of these is given. */
export type StatementBy =
  | {
      /** Its global id, `stm_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which Statement records. All conditions given must hold. */
export interface StatementFilter {
  /** What it is about. */
  readonly about?: StatementSubjectListFilter | null | undefined;
  /** The institution or country that says it; null where the source says it itself. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event it was said at. */
  readonly event?: EventFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What sort of thing is said. */
  readonly kind?: StatementKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: StatementFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** The person who says it, where a source names one. */
  readonly person?: PersonFilter | null | undefined;
  /** The office it is said in; its holder may be unnamed. */
  readonly position?: PositionFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** When it was said. */
  readonly spokenOn?: DateFilter | null | undefined;
  /** What is said, in the words of the registry. */
  readonly text?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** Compares a StatementKind. Several conditions must all hold. */
export interface StatementKindFilter {
  /** Is this. */
  readonly eq?: StatementKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<StatementKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<StatementKind> | null | undefined;
}

/** A condition on the Statement records that belong to a record. */
export interface StatementListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: StatementFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: StatementFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: StatementFilter | null | undefined;
}

/** An order of Statement records. */
export interface StatementOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: StatementOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Which StatementSubject records. All conditions given must hold. */
export interface StatementSubjectFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatementSubjectFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** This does not hold. */
  readonly not?: StatementSubjectFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StatementSubjectFilter> | null | undefined;
  /** The statement. */
  readonly statement?: StatementFilter | null | undefined;
  /** What it is about. */
  readonly subject?: NodeFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the StatementSubject records that belong to a record. */
export interface StatementSubjectListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: StatementSubjectFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: StatementSubjectFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: StatementSubjectFilter | null | undefined;
}

/** An order of StatementSubject records. */
export interface StatementSubjectOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: StatementSubjectOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

/** Compares a text. Several conditions must all hold. */
export interface StringFilter {
  /** Has this within; capitals and accents do not matter. */
  readonly contains?: string | null | undefined;
  /** Is exactly this. */
  readonly eq?: string | null | undefined;
  /** Is one of these, at most 200. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Begins with this; capitals and accents do not matter. */
  readonly startsWith?: string | null | undefined;
}

/** Names one UnnamedActor: exactly one of these is given. */
export type UnnamedActorBy =
  | {
      /** Its global id, `una_…`. */
      readonly id: string;
      readonly slug?: never;
    }
  | {
      readonly id?: never;
      /** Its readable name in addresses. */
      readonly slug: string;
    };

/** Which UnnamedActor records. All conditions given must hold. */
export interface UnnamedActorFilter {
  /** All of these hold. */
  readonly and?: ReadonlyArray<UnnamedActorFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country it is of. */
  readonly country?: CountryFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Whether it was archived. */
  readonly isArchived?: BooleanFilter | null | undefined;
  /** What kind of institution it is, as far as the source says. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** How the source describes it. */
  readonly name?: StringFilter | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: UnnamedActorFilter | null | undefined;
  /** Whether the description stands for one, or for an unstated number. */
  readonly number?: QualifierFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<UnnamedActorFilter> | null | undefined;
  /** The institution it belongs to. */
  readonly parent?: InstitutionFilter | null | undefined;
  /** What it makes. */
  readonly product?: StringFilter | null | undefined;
  /** Its parts in programmes. */
  readonly programmeRoles?: ProgrammeActorListFilter | null | undefined;
  /** Awards it holds. */
  readonly recognitions?: RecognitionListFilter | null | undefined;
  /** Its parts in sessions. */
  readonly sessionRoles?: SessionActorListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
}

/** A condition on the UnnamedActor records that belong to a record. */
export interface UnnamedActorListFilter {
  /** Each one is so; true where there is none. */
  readonly every?: UnnamedActorFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: UnnamedActorFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: UnnamedActorFilter | null | undefined;
}

/** An order of UnnamedActor records. */
export interface UnnamedActorOrder {
  /** Which way. */
  readonly direction?: OrderDirection | undefined;
  /** What to order by. */
  readonly field: UnnamedActorOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
}

export interface ActorNameArguments {
  /** The language wanted; falls back to another one rather than to nothing. */
  readonly locale?: Locale | null | undefined;
}

export interface AgreementAmbitFacetArguments {
  /** How many groups, largest first: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
}

export interface AgreementArguments {
  /** Which one: by exactly one of its names. */
  readonly by: AgreementBy;
}

export interface AgreementConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AgreementOrder> | null | undefined;
}

export interface AgreementPartyConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementPartyFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AgreementPartyOrder> | null | undefined;
}

export interface AgreementProvisionConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementProvisionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AgreementProvisionOrder> | null | undefined;
}

export interface AgreementRelationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementRelationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AgreementRelationOrder> | null | undefined;
}

export interface AgreementStatsArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<AgreementDimension>;
}

export interface ApiKeyConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** Only the one with this id. */
  readonly id?: string | null | undefined;
}

export interface AppointmentConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AppointmentFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AppointmentOrder> | null | undefined;
}

export interface AsOfArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
}

export interface AsOfGroupArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Code of the group, such as `LDC` or `COLOMBO_PLAN`. */
  readonly group: string;
}

export interface AsOfLocaleArguments {
  /** The name it had on that day, where its names of other times are known. */
  readonly asOf?: string | null | undefined;
  /** The language wanted; without it, that of Accept-Language, else English. Falls back to another language rather than to nothing. */
  readonly locale?: Locale | null | undefined;
}

export interface ChangeConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many, from the first there was or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many of the latest: 1 to 100. */
  readonly last?: number | null | undefined;
  /** Only changes of records of these kinds. */
  readonly types?: ReadonlyArray<ChangeType> | null | undefined;
}

export interface CitationArguments {
  /** Which one: by exactly one of its names. */
  readonly by: CitationBy;
}

export interface CitationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CitationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CitationOrder> | null | undefined;
}

export interface CitationStatsArguments {
  /** Which records. */
  readonly filter?: CitationFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<CitationDimension>;
}

export interface ClassificationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ClassificationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ClassificationOrder> | null | undefined;
}

export interface CodeArguments {
  /** Which one: by exactly one of its names. */
  readonly by: CodeBy;
}

export interface CodeConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CodeFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CodeOrder> | null | undefined;
}

export interface CodeSchemeArguments {
  /** Which one: by exactly one of its names. */
  readonly by: CodeSchemeBy;
}

export interface CodeSchemeConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CodeSchemeFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CodeSchemeOrder> | null | undefined;
}

export interface CodeStatsArguments {
  /** Which records. */
  readonly filter?: CodeFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<CodeDimension>;
}

export interface CommitmentArguments {
  /** Which one: by exactly one of its names. */
  readonly by: CommitmentBy;
}

export interface CommitmentConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CommitmentFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CommitmentOrder> | null | undefined;
}

export interface CommitmentFulfilmentConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CommitmentFulfilmentFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CommitmentFulfilmentOrder> | null | undefined;
}

export interface CommitmentStatsArguments {
  /** Which records. */
  readonly filter?: CommitmentFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<CommitmentDimension>;
}

export interface ComputedModalityArguments {
  /** The day the answer is to be true on; the day of its signature, else today if not given. */
  readonly asOf?: string | null | undefined;
}

export interface ConnectedActorConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ConnectedActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** How many links may lie between: 1 to 8, 2 if nothing is said, which is who takes part in the same. */
  readonly maxLength?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ConnectedActorOrder> | null | undefined;
}

export interface CountArguments {
  /** The day the answer is to be true on; the edition's first day if not given. */
  readonly asOf?: string | null | undefined;
  /** Only countries of this group, by its code, such as `LDC`. */
  readonly group?: string | null | undefined;
}

export interface CountryArguments {
  /** Which one: by exactly one of its names. */
  readonly by: CountryBy;
}

export interface CountryConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CountryFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CountryOrder> | null | undefined;
}

export interface CountryGroupArguments {
  /** Which one: by exactly one of its names. */
  readonly by: CountryGroupBy;
}

export interface CountryGroupConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CountryGroupFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CountryGroupOrder> | null | undefined;
}

export interface CountryGroupFacetArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** How many groups, largest first: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
}

export interface CountryGroupMembershipConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: CountryGroupMembershipFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<CountryGroupMembershipOrder> | null | undefined;
}

export interface CountryGroupStatsArguments {
  /** Which records. */
  readonly filter?: CountryGroupFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<CountryGroupDimension>;
}

export interface CountryStatsArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Which records. */
  readonly filter?: CountryFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<CountryDimension>;
}

export interface DatedFactConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: DatedFactFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<DatedFactOrder> | null | undefined;
}

export interface EditionAllCountriesInArguments {
  /** The day the answer is to be true on; the edition's first day if not given. */
  readonly asOf?: string | null | undefined;
  /** Code of the group, such as `M49_142` for Asia. */
  readonly group: string;
}

export interface EditionArguments {
  /** Which one: by exactly one of its names. */
  readonly by: EditionBy;
}

export interface EditionConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EditionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EditionOrder> | null | undefined;
}

export interface EditionCountryConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EditionCountryFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EditionCountryOrder> | null | undefined;
}

export interface EditionCountryIsMemberOfArguments {
  /** The day the answer is to be true on; the edition's first day if not given. */
  readonly asOf?: string | null | undefined;
  /** Code of the group, such as `LDC`. */
  readonly group: string;
}

export interface EditionPlaceConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EditionPlaceFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EditionPlaceOrder> | null | undefined;
}

export interface EditionStatsArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Which records. */
  readonly filter?: EditionFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<EditionDimension>;
}

export interface EnumLabelConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many labels: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** Only those of these enums. */
  readonly of?: ReadonlyArray<LabelledEnum> | null | undefined;
}

export interface EventArguments {
  /** Which one: by exactly one of its names. */
  readonly by: EventBy;
}

export interface EventConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EventFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EventOrder> | null | undefined;
}

export interface EventParticipationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EventParticipationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EventParticipationOrder> | null | undefined;
}

export interface EventRelationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EventRelationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EventRelationOrder> | null | undefined;
}

export interface EventStatsArguments {
  /** Which records. */
  readonly filter?: EventFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<EventDimension>;
}

export interface FigureArguments {
  /** Which one: by exactly one of its names. */
  readonly by: FigureBy;
}

export interface FigureConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: FigureFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<FigureOrder> | null | undefined;
}

export interface FigureStatsArguments {
  /** Which records. */
  readonly filter?: FigureFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<FigureDimension>;
}

export interface FigureSumArguments {
  /** Which figures; all if not given. */
  readonly filter?: FigureFilter | null | undefined;
}

export interface ImportJobArguments {
  /** The id of the job. */
  readonly id: string;
}

export interface InstitutionAgreementRolesArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementPartyFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AgreementPartyOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionAgreementsArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: AgreementFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<AgreementOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionArguments {
  /** Which one: by exactly one of its names. */
  readonly by: InstitutionBy;
}

export interface InstitutionBranchConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** How many steps to go: 1 to 20, 10 if nothing is said. */
  readonly depth?: number | null | undefined;
  /** Which records. */
  readonly filter?: InstitutionBranchFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** The relations to follow; UNIT_OF and COUNTRY_OFFICE_OF if nothing is said. */
  readonly kinds?: ReadonlyArray<InstitutionRelationKind> | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<InstitutionBranchOrder> | null | undefined;
}

export interface InstitutionConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: InstitutionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<InstitutionOrder> | null | undefined;
}

export interface InstitutionEditionsArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EditionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EditionOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionEventRolesArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EventParticipationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EventParticipationOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionEventsArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: EventFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<EventOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionIdentifierConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: InstitutionIdentifierFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<InstitutionIdentifierOrder> | null | undefined;
}

export interface InstitutionProgrammeRolesArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ProgrammeActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ProgrammeActorOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionProgrammesArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ProgrammeFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ProgrammeOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionRelationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: InstitutionRelationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<InstitutionRelationOrder> | null | undefined;
}

export interface InstitutionSessionRolesArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SessionActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SessionActorOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionSessionsArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SessionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SessionOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface InstitutionStatsArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Which records. */
  readonly filter?: InstitutionFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<InstitutionDimension>;
}

export interface InstitutionTimelineArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: DatedFactFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<DatedFactOrder> | null | undefined;
  /** Also that of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface JournalEntryConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
}

export interface LocaleArguments {
  /** The language wanted; without it, that of Accept-Language, else English. Falls back to another language rather than to nothing. */
  readonly locale?: Locale | null | undefined;
}

export interface NameConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: NameFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<NameOrder> | null | undefined;
}

export interface NodeArguments {
  /** A global id. */
  readonly id: string;
}

export interface OutputConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: OutputFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<OutputOrder> | null | undefined;
}

export interface ParticipantIdentityArguments {
  /** What it is read for, such as `Invitations to the closing session`. The person can be told it. */
  readonly purpose: string;
}

export interface ParticipantStatsArguments {
  /** The day on which countries are to be members of groups; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Which participants. */
  readonly filter?: ParticipantStatsFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: one dimension, the year beside it, and the programme. A dimension in the filter counts as well. */
  readonly groupBy: ReadonlyArray<ParticipantDimension>;
}

export interface ParticipationConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ParticipationFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ParticipationOrder> | null | undefined;
}

export interface PathConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many ways: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** Where the way begins: an institution, a country, or what one can take part in. */
  readonly from: string;
  /** How many links it may have: 1 to 8, 6 if nothing is said. */
  readonly maxLength?: number | null | undefined;
  /** Where it ends. */
  readonly to: string;
}

export interface PersonArguments {
  /** Which one: by exactly one of its names. */
  readonly by: PersonBy;
}

export interface PersonConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: PersonFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<PersonOrder> | null | undefined;
}

export interface PlaceArguments {
  /** Which one: by exactly one of its names. */
  readonly by: PlaceBy;
}

export interface PlaceConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: PlaceFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<PlaceOrder> | null | undefined;
}

export interface PlaceStatsArguments {
  /** Which records. */
  readonly filter?: PlaceFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<PlaceDimension>;
}

export interface PositionArguments {
  /** Which one: by exactly one of its names. */
  readonly by: PositionBy;
}

export interface PositionConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: PositionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<PositionOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface PositionStatsArguments {
  /** Which records. */
  readonly filter?: PositionFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<PositionDimension>;
}

export interface ProgrammeActorConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ProgrammeActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ProgrammeActorOrder> | null | undefined;
}

export interface ProgrammeAgreementConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ProgrammeAgreementFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ProgrammeAgreementOrder> | null | undefined;
}

export interface ProgrammeArguments {
  /** Which one: by exactly one of its names. */
  readonly by: ProgrammeBy;
}

export interface ProgrammeComputedModalityArguments {
  /** The day the answer is to be true on; its last day where it has ended, else today if not given. */
  readonly asOf?: string | null | undefined;
}

export interface ProgrammeConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: ProgrammeFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<ProgrammeOrder> | null | undefined;
}

export interface ProgrammeStatsArguments {
  /** The day the answer is to be true on; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Which records. */
  readonly filter?: ProgrammeFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<ProgrammeDimension>;
}

export interface QueryNodesArguments {
  /** Global ids, at most 100. */
  readonly ids: ReadonlyArray<string>;
}

export interface QueryPositionsArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: PositionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<PositionOrder> | null | undefined;
}

export interface QuerySourcesArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SourceFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SourceOrder> | null | undefined;
}

export interface QueryUnnamedActorsArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: UnnamedActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<UnnamedActorOrder> | null | undefined;
}

export interface RateLimitArguments {
  /** Whether only to tell what the operation would cost: nothing else of it is run, and the answer has this field alone. */
  readonly dryRun?: boolean | undefined;
}

export interface RecognitionConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: RecognitionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<RecognitionOrder> | null | undefined;
}

export interface SearchHitConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many hits: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** What to look for; capitals, accents and small typing errors do not matter. */
  readonly query: string;
  /** Only these kinds of record. */
  readonly types?: ReadonlyArray<SearchType> | null | undefined;
}

export interface SessionActorConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SessionActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SessionActorOrder> | null | undefined;
}

export interface SessionArguments {
  /** Which one: by exactly one of its names. */
  readonly by: SessionBy;
}

export interface SessionConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SessionFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SessionOrder> | null | undefined;
}

export interface SessionStatsArguments {
  /** Which records. */
  readonly filter?: SessionFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<SessionDimension>;
}

export interface SignatureConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SignatureFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SignatureOrder> | null | undefined;
}

export interface SourceArguments {
  /** Which one: by exactly one of its names. */
  readonly by: SourceBy;
}

export interface SourceConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: SourceFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<SourceOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface SourceStatsArguments {
  /** Which records. */
  readonly filter?: SourceFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<SourceDimension>;
}

export interface StatementArguments {
  /** Which one: by exactly one of its names. */
  readonly by: StatementBy;
}

export interface StatementConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: StatementFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<StatementOrder> | null | undefined;
}

export interface StatementStatsArguments {
  /** Which records. */
  readonly filter?: StatementFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<StatementDimension>;
}

export interface StatementSubjectConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: StatementSubjectFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<StatementSubjectOrder> | null | undefined;
}

export interface UncorroboratedConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** Only records of these types of this schema, such as `["Edition", "Figure"]`. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Only where that source is of one of these kinds, such as `[NEWS]`. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
}

export interface UncorroboratedCountConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** How many: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** Only where that source is of one of these kinds, such as `[NEWS]`. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
}

export interface UnnamedActorArguments {
  /** Which one: by exactly one of its names. */
  readonly by: UnnamedActorBy;
}

export interface UnnamedActorConnectionArguments {
  /** A cursor: the page begins behind it. */
  readonly after?: string | null | undefined;
  /** A cursor: the page ends before it. */
  readonly before?: string | null | undefined;
  /** Which records. */
  readonly filter?: UnnamedActorFilter | null | undefined;
  /** How many records, from the start or after `after`: 1 to 100, 20 if nothing is said. */
  readonly first?: number | null | undefined;
  /** How many records, from the end or before `before`: 1 to 100. */
  readonly last?: number | null | undefined;
  /** In which order; the id decides between equals. */
  readonly orderBy?: ReadonlyArray<UnnamedActorOrder> | null | undefined;
  /** Also those of its units and country offices, and of theirs. */
  readonly withUnits?: boolean | null | undefined;
}

export interface UnnamedActorStatsArguments {
  /** Which records. */
  readonly filter?: UnnamedActorFilter | null | undefined;
  /** How many groups, largest first: 1 to 1000, 100 if nothing is said. */
  readonly first?: number | null | undefined;
  /** By what: 1 to 3 dimensions. */
  readonly groupBy: ReadonlyArray<UnnamedActorDimension>;
}

/** Lists of arguments; `*` stands for the record that their field answers. */
export const lists: readonly string[] = [
  'after:String before:String filter:*Filter first:Int last:Int orderBy:[*Order!]',
  'first:Int',
  'after:String first:Int',
  'locale:Locale',
  'by:*By!',
  'after:String before:String filter:*Filter first:Int last:Int orderBy:[*Order!] withUnits:Boolean',
  'filter:*Filter first:Int groupBy:[*Dimension!]!',
  'asOf:Date locale:Locale',
  'asOf:Date first:Int',
  'asOf:Date filter:*Filter first:Int groupBy:[*Dimension!]!',
  'asOf:Date',
  'asOf:Date group:String!',
  'after:String before:String depth:Int filter:*Filter first:Int kinds:[InstitutionRelationKind!] last:Int orderBy:[*Order!]',
  'after:String before:String filter:*Filter first:Int last:Int maxLength:Int orderBy:[*Order!]',
  'asOf:Date group:String',
  'id:ID!',
  'after:String first:Int from:ID! maxLength:Int to:ID!',
  'after:String first:Int id:ID',
  'after:String first:Int kinds:[String!] sourceKinds:[SourceKind!]',
  'after:String first:Int last:Int types:[*Type!]',
  'after:String first:Int of:[LabelledEnum!]',
  'after:String first:Int query:String! types:[SearchType!]',
  'after:String first:Int sourceKinds:[SourceKind!]',
  'asOf:Date filter:*StatsFilter first:Int groupBy:[*Dimension!]!',
  'dryRun:Boolean!',
  'filter:FigureFilter',
  'ids:[ID!]!',
  'purpose:String!',
];

/** Of fields, by type or by kind of type: `name:type/list`; `=` stands before a plain value, `*` for the beginning of the name of the type. */
export const fields: Readonly<Record<string, string>> = {
  '': 'actor:Actor! actors:*ActorConnection!/0 agreement:Agreement! agreements:AgreementConnection!/0 appointments:AppointmentConnection!/0 by:/3 changes:[FieldChange!]! citations:CitationConnection!/0 classifications:ClassificationConnection!/0 codes:CodeConnection!/0 commitments:CommitmentConnection!/0 computedModality:ComputedModality!/10 conflicts:[Conflict!]! connections:ConnectedActorConnection!/13 countries:CountryConnection!/0 country:Country description:=String/3 descriptionTranslations:[LocalizedText!]! edition:Edition! editions:EditionConnection!/0 event:Event eventRoles:EventParticipationConnection!/0 events:EventConnection!/0 figures:FigureConnection!/0 fulfilments:CommitmentFulfilmentConnection!/0 history:JournalEntryConnection!/2 incomingRelations:*RelationConnection!/0 institution:Institution institutions:InstitutionConnection!/0 isMemberOf:/11 kind:=*Kind! label:/3 memberships:CountryGroupMembershipConnection!/0 name:/7 nameTranslations:[LocalizedText!]! names:NameConnection!/0 note:/3 noteTranslations:[LocalizedText!]! ordinal:=Int! outputs:OutputConnection!/0 parent:* participantDays:Count! participations:ParticipationConnection!/0 parts:*Connection!/0 person:Person place:Place places:PlaceConnection!/0 product:/3 productTranslations:[LocalizedText!]! programme:Programme! programmeRoles:ProgrammeActorConnection!/0 programmes:ProgrammeConnection!/0 provisions:AgreementProvisionConnection!/0 recognitions:RecognitionConnection!/0 record:Node! relations:*RelationConnection!/0 sessions:SessionConnection!/0 signatures:SignatureConnection!/0 source:Source! statementLinks:StatementSubjectConnection!/0 statements:StatementConnection!/0 subject:Node! text:=String!/3 textTranslations:[LocalizedText!]! timeline:DatedFactConnection!/0 warnings:[Warning!]!',
  Actor: 'name:/3',
  Agreement: 'establishedInstitutions:InstitutionConnection!/0 parties:AgreementPartyConnection!/0 programmeLinks:ProgrammeAgreementConnection!/0 signedAt:Place status:=AgreementStatus!/10 subject:=String/3 subjectTranslations:[LocalizedText!]!',
  AgreementFacets: 'ambit:[AgreementAmbitFacet!]!/1 expiresOnYear:[YearFacet!]!/1 expiryBasis:[ExpiryBasisFacet!]!/1 forceBasis:[ForceBasisFacet!]!/1 inForceFromYear:[YearFacet!]!/1 level:[AgreementLevelFacet!]!/1 renewable:[RenewableFacet!]!/1 signedAt:[PlaceFacet!]!/1 status:[AgreementStatusFacet!]!/8 type:[AgreementTypeFacet!]!/1',
  AgreementProvision: 'kind:=ProvisionKind!',
  AgreementProvisionFacets: 'kind:[ProvisionKindFacet!]!/1',
  AgreementRelation: 'from:Agreement! to:Agreement!',
  AgreementStatsGroup: 'signedAt:Place',
  ApiKey: 'name:',
  Appointment: 'person:Person! position:Position!',
  Change: 'kind: record:Node',
  CitationFacets: 'isPreferred:[BooleanFacet!]!/1 source:[SourceFacet!]!/1',
  CitationStatsGroup: 'source:Source',
  Claim: 'citations:[Citation!]!',
  Classification: 'code:Code!',
  ClassificationFacets: 'assignedBy:[ClassifiedByFacet!]!/1',
  Code: 'code:=String! name:/3 scheme:CodeScheme! status:=CodeStatus!',
  CodeScheme: 'code:=String! description:=String!/3 name:/3',
  Commitment: 'madeBy:Actor! status:=CommitmentStatus!',
  CommitmentFacets: 'madeOnYear:[YearFacet!]!/1',
  CommitmentFulfilment: 'commitment:Commitment! fulfilledBy:Node!',
  ComputedModality: 'reason:/3',
  Conflict: 'claims:[Claim!]! kind:',
  ConnectedActor: 'path:[PathStep!]!',
  Connection: 'edges:[*Edge!]! facets:*Facets! nodes:[*!]! pageInfo:PageInfo!',
  Count: 'citations:[Citation!]!',
  CountOfYear: 'citations:[Citation!]!',
  Country: 'agreementRoles:AgreementPartyConnection!/0 code:=String! editionClaims:EditionCountryConnection!/0 editionRoles:EditionCountryConnection!/0',
  CountryFacets: 'group:[CountryGroupFacet!]!/8 isSovereign:[BooleanFacet!]!/1',
  CountryGroup: 'code:=String!',
  CountryGroupFacet: 'countryGroup:CountryGroup',
  CountryGroupMembership: 'country:Country! group:CountryGroup! holds:/10 status:=MembershipStatus!',
  CountryGroupMembershipFacets: 'group:[CountryGroupFacet!]!/1 holds:[BooleanFacet!]!/8 status:[MembershipStatusFacet!]!/1 validToYear:[YearFacet!]!/1',
  CountryStatsGroup: 'group:CountryGroup',
  Edge: 'node:*!',
  Edition: 'actors:ProgrammeActorConnection!/0 allCountriesIn:/11 countryClaims:EditionCountryConnection!/0 countryCount:Count!/14 countryRoles:EditionCountryConnection!/0 institutionsMet:InstitutionConnection!/0 narrative:/3 narrativeTranslations:[LocalizedText!]! ordinal:=Int participantCount:Count!/14 participantProfile:/3 participantProfileTranslations:[LocalizedText!]! participantRegion:CountryGroup places:EditionPlaceConnection!/0 status:=HappeningStatus! theme:/3 themeTranslations:[LocalizedText!]! venues:PlaceConnection!/0',
  EditionCountry: 'country:Country! role:=EditionCountryRole!',
  EditionCountryFacets: 'isListed:[BooleanFacet!]!/1 role:[EditionCountryRoleFacet!]!/1',
  EditionFacets: 'countryListCompleteness:[CompletenessFacet!]!/1 participantRegion:[CountryGroupFacet!]!/1 sessionListCompleteness:[CompletenessFacet!]!/1 status:[HappeningStatusFacet!]!/1',
  EditionPlace: 'part:/3 partTranslations:[LocalizedText!]! place:Place!',
  EditionStatsGroup: 'participantRegion:CountryGroup',
  EnumLabel: 'meaning:/3',
  Event: 'edition:Edition objective:/3 objectiveTranslations:[LocalizedText!]! ordinal:=Int participations:EventParticipationConnection!/0 status:=HappeningStatus!',
  EventFacets: 'status:[HappeningStatusFacet!]!/1',
  EventParticipation: 'actor:Actor event:Event! position:Position role:=EventRole!',
  EventParticipationFacets: 'role:[EventRoleFacet!]!/1',
  EventRelation: 'from:Event! to:Event!',
  Facets: 'basis:[RelationBasisFacet!]!/1 capacity:[PartyCapacityFacet!]!/1 cooperationRole:[CooperationRoleFacet!]!/1 country:[CountryFacet!]!/1 countryGroup:[CountryGroupFacet!]!/8 declaredModality:[CooperationModalityFacet!]!/1 endsOnYear:[YearFacet!]!/1 functionRole:[FunctionRoleFacet!]!/1 hasWarnings:[BooleanFacet!]!/1 institution:[InstitutionFacet!]!/1 kind:[*KindFacet!]!/1 parent:[*Facet!]!/1 place:[PlaceFacet!]!/1 programme:[ProgrammeFacet!]!/1 signedOnYear:[YearFacet!]!/1 startsOnYear:[YearFacet!]!/1 status:[*StatusFacet!]!/1 validFromYear:[YearFacet!]!/1',
  Figure: 'amongGroup:CountryGroup providerCountry:Country reportedBy:Institution statedByPerson:Person statedByPosition:Position text:=String/3 value:=Int',
  FigureFacets: 'amongGroup:[CountryGroupFacet!]!/1 asOfYear:[YearFacet!]!/1 indicator:[IndicatorFacet!]!/1 providerCountry:[CountryFacet!]!/1 qualifier:[QualifierFacet!]!/1 reportedBy:[InstitutionFacet!]!/1',
  FigureStatsGroup: 'amongGroup:CountryGroup providerCountry:Country reportedBy:Institution',
  FigureSum: 'refusal:SumRefusal',
  ImportJob: 'kind: rejects:ImportRejectConnection!/2',
  Institution: 'agreementRoles:AgreementPartyConnection!/5 agreements:AgreementConnection!/5 ancestors:InstitutionBranchConnection!/12 descendants:InstitutionBranchConnection!/12 editions:EditionConnection!/5 establishedUnder:Agreement eventRoles:EventParticipationConnection!/5 events:EventConnection!/5 identifiers:InstitutionIdentifierConnection!/0 positions:PositionConnection!/5 programmeRoles:ProgrammeActorConnection!/5 programmes:ProgrammeConnection!/5 publications:SourceConnection!/5 sessionRoles:SessionActorConnection!/5 sessions:SessionConnection!/5 timeline:DatedFactConnection!/5 units:InstitutionConnection!/0 unnamedUnits:UnnamedActorConnection!/5',
  InstitutionBranch: 'institution:Institution! relation:InstitutionRelation!',
  InstitutionFacets: 'foundedOnYear:[YearFacet!]!/1',
  InstitutionIdentifier: 'institution:Institution! scheme:=IdentifierScheme! value:=String!',
  InstitutionIdentifierFacets: 'scheme:[IdentifierSchemeFacet!]!/1',
  InstitutionRelation: 'from:Institution! to:Institution!',
  InstitutionRelationFacets: 'from:[InstitutionFacet!]!/1 to:[InstitutionFacet!]!/1',
  Link: 'words:/3',
  Name: 'language:=String subject:Named! text:=String!',
  Named: 'name:/3',
  Output: 'requirement:/3 requirementTranslations:[LocalizedText!]! useContext:/3 useContextTranslations:[LocalizedText!]!',
  OutputFacets: 'perParticipant:[BooleanFacet!]!/1',
  ParticipantIdentity: 'name: nationality:Country',
  ParticipantStats: 'total:Count!',
  ParticipantStatsGroup: 'edition:Edition',
  Participation: 'identity:ParticipantIdentity/27 status:=ParticipationStatus!',
  ParticipationFacets: 'category:[ParticipantCategoryFacet!]!/1',
  Path: 'steps:[PathStep!]!',
  PathStep: 'links:[Link!]! name:/3 node:Node!',
  Place: 'editionParts:EditionPlaceConnection!/0',
  Position: 'name:/3 signaturesByOthers:SignatureConnection!/0',
  Programme: 'agreementLinks:ProgrammeAgreementConnection!/0 objectives:/3 participantCount:Count! participantDaysByYear:[CountOfYear!]! status:=ActivityStatus!',
  ProgrammeActor: 'edition:Edition',
  ProgrammeFacet: 'programme:Programme',
  ProgrammeFacets: 'heldInYear:[YearFacet!]!/1 status:[ActivityStatusFacet!]!/1',
  Query: 'agreement:Agreement/4 agreementStats:AgreementStats!/9 apiKeys:ApiKeyConnection!/17 changes:ChangeConnection!/19 citation:Citation/4 citationStats:CitationStats!/6 code:Code/4 codeScheme:CodeScheme/4 codeSchemes:CodeSchemeConnection!/0 codeStats:CodeStats!/6 commitment:Commitment/4 commitmentStats:CommitmentStats!/6 conflicts:ConflictConnection!/2 country:Country/4 countryGroup:CountryGroup/4 countryGroupStats:CountryGroupStats!/6 countryGroups:CountryGroupConnection!/0 countryStats:CountryStats!/9 edition:Edition/4 editionStats:EditionStats!/9 enumLabels:EnumLabelConnection!/20 event:Event/4 eventStats:EventStats!/6 figure:Figure/4 figureStats:FigureStats!/6 figureSum:FigureSum/25 importJob:ImportJob/15 institution:Institution/4 institutionStats:InstitutionStats!/9 node:Node/15 nodes:[Node]!/26 participantStats:ParticipantStats!/23 paths:PathConnection!/16 people:PersonConnection!/0 person:Person/4 place:Place/4 placeStats:PlaceStats!/6 position:Position/4 positionStats:PositionStats!/6 positions:PositionConnection!/0 programme:Programme/4 programmeStats:ProgrammeStats!/9 rateLimit:RateLimit!/24 search:SearchHitConnection!/21 session:Session/4 sessionStats:SessionStats!/6 source:Source/4 sourceStats:SourceStats!/6 sources:SourceConnection!/0 statement:Statement/4 statementStats:StatementStats!/6 uncorroborated:UncorroboratedConnection!/18 uncorroboratedCounts:UncorroboratedCountConnection!/22 unnamedActor:UnnamedActor/4 unnamedActorStats:UnnamedActorStats!/6 unnamedActors:UnnamedActorConnection!/0 warnings:WarningConnection!/2',
  Recognition: 'code:Code!',
  RecognitionFacets: 'awardedOnYear:[YearFacet!]!/1',
  SearchHit: 'node:Named!',
  Session: 'name:/3 status:=HappeningStatus! topics:/3',
  SessionActor: 'role:=SessionRole! session:Session!',
  SessionActorFacets: 'role:[SessionRoleFacet!]!/1',
  SessionFacets: 'listCompleteness:[CompletenessFacet!]!/1 status:[HappeningStatusFacet!]!/1',
  Signature: 'onBehalfOf:Position party:AgreementParty! position:Position',
  Source: 'dateline:Place derivedFrom:Source facts:CitationConnection!/0 language:=String! publisher:Institution',
  SourceFacet: 'source:Source',
  SourceFacets: 'dateline:[PlaceFacet!]!/1 derivedFrom:[SourceFacet!]!/1 publishedOnYear:[YearFacet!]!/1 publisher:[InstitutionFacet!]!/1',
  SourceStatsGroup: 'dateline:Place derivedFrom:Source publisher:Institution',
  Statement: 'about:StatementSubjectConnection!/0 actor:Actor position:Position',
  StatementFacets: 'spokenOnYear:[YearFacet!]!/1',
  StatementSubject: 'statement:Statement!',
  Stats: 'groups:[*StatsGroup!]!',
  StatsGroup: 'country:Country countryGroup:CountryGroup institution:Institution parent:* place:Place programme:Programme',
  SumRefusal: 'reason:/3',
  Uncorroborated: 'kind:',
  UncorroboratedCount: 'kind:',
  UnnamedActor: 'kind:=InstitutionKind parent:Institution sessionRoles:SessionActorConnection!/0',
  UnnamedActorFacets: 'kind:[InstitutionKindFacet!]!/1 number:[QualifierFacet!]!/1 parent:[InstitutionFacet!]!/1',
  UnnamedActorStatsGroup: 'parent:Institution',
  Warning: 'message:/3 related:Node!',
};

/** Types whose records are of several types. */
export const abstractTypes: readonly string[] = ['Actor', 'Named', 'Node'];

/** The types of fields of one name and several types, where one question can ask for all of them: in its answer they need several names. */
export interface Homonyms {
  readonly Agreement: { readonly incomingRelations: 'AgreementRelationConnection!'; readonly relations: 'AgreementRelationConnection!'; readonly status: 'AgreementStatus!'; readonly subject: 'String' };
  readonly AgreementParty: { readonly actor: 'Actor!'; readonly country: 'Country' };
  readonly AgreementProvision: { readonly kind: 'ProvisionKind!'; readonly ordinal: 'Int!'; readonly text: 'String!' };
  readonly AgreementRelation: { readonly from: 'Agreement!'; readonly kind: 'AgreementRelationKind!'; readonly to: 'Agreement!' };
  readonly Appointment: { readonly person: 'Person!'; readonly position: 'Position!' };
  readonly Citation: { readonly subject: 'Node!' };
  readonly Classification: { readonly code: 'Code!'; readonly subject: 'Node!' };
  readonly Code: { readonly code: 'String!'; readonly parent: 'Code'; readonly parts: 'CodeConnection!'; readonly scheme: 'CodeScheme!'; readonly status: 'CodeStatus!' };
  readonly CodeScheme: { readonly code: 'String!'; readonly description: 'String!' };
  readonly Commitment: { readonly event: 'Event'; readonly status: 'CommitmentStatus!'; readonly text: 'String!' };
  readonly Country: { readonly code: 'String!'; readonly places: 'PlaceConnection!' };
  readonly CountryGroup: { readonly code: 'String!'; readonly kind: 'CountryGroupKind!' };
  readonly CountryGroupMembership: { readonly country: 'Country!'; readonly status: 'MembershipStatus!' };
  readonly Edition: { readonly actors: 'ProgrammeActorConnection!'; readonly ordinal: 'Int'; readonly participations: 'ParticipationConnection!'; readonly places: 'EditionPlaceConnection!'; readonly status: 'HappeningStatus!' };
  readonly EditionCountry: { readonly country: 'Country!'; readonly edition: 'Edition!'; readonly role: 'EditionCountryRole!' };
  readonly EditionPlace: { readonly edition: 'Edition!'; readonly ordinal: 'Int!'; readonly place: 'Place!' };
  readonly Event: { readonly edition: 'Edition'; readonly incomingRelations: 'EventRelationConnection!'; readonly kind: 'EventKind!'; readonly ordinal: 'Int'; readonly parent: 'Event'; readonly participations: 'EventParticipationConnection!'; readonly parts: 'EventConnection!'; readonly place: 'Place'; readonly relations: 'EventRelationConnection!'; readonly status: 'HappeningStatus!' };
  readonly EventParticipation: { readonly actor: 'Actor'; readonly event: 'Event!'; readonly person: 'Person'; readonly position: 'Position'; readonly role: 'EventRole!' };
  readonly EventRelation: { readonly from: 'Event!'; readonly kind: 'EventRelationKind!'; readonly to: 'Event!' };
  readonly Figure: { readonly subject: 'Node!'; readonly text: 'String'; readonly value: 'Int' };
  readonly Institution: { readonly country: 'Country'; readonly description: 'String'; readonly incomingRelations: 'InstitutionRelationConnection!'; readonly kind: 'InstitutionKind!'; readonly place: 'Place'; readonly relations: 'InstitutionRelationConnection!' };
  readonly InstitutionIdentifier: { readonly institution: 'Institution!'; readonly scheme: 'IdentifierScheme!'; readonly value: 'String!' };
  readonly InstitutionRelation: { readonly from: 'Institution!'; readonly kind: 'InstitutionRelationKind!'; readonly to: 'Institution!' };
  readonly Name: { readonly kind: 'NameKind!'; readonly language: 'String'; readonly subject: 'Named!'; readonly text: 'String!' };
  readonly Output: { readonly kind: 'OutputKind!'; readonly subject: 'Node!' };
  readonly Participation: { readonly country: 'Country'; readonly edition: 'Edition!'; readonly status: 'ParticipationStatus!' };
  readonly Place: { readonly country: 'Country'; readonly kind: 'PlaceKind!'; readonly parent: 'Place'; readonly parts: 'PlaceConnection!' };
  readonly Position: { readonly country: 'Country'; readonly institution: 'Institution'; readonly kind: 'PositionKind!' };
  readonly Programme: { readonly actors: 'ProgrammeActorConnection!'; readonly description: 'String'; readonly kind: 'ProgrammeKind!'; readonly parent: 'Programme'; readonly parts: 'ProgrammeConnection!'; readonly status: 'ActivityStatus!' };
  readonly ProgrammeActor: { readonly actor: 'Actor!'; readonly edition: 'Edition' };
  readonly ProgrammeAgreement: { readonly kind: 'ProgrammeAgreementKind!' };
  readonly Recognition: { readonly actor: 'Actor!'; readonly code: 'Code!' };
  readonly Session: { readonly actors: 'SessionActorConnection!'; readonly edition: 'Edition!'; readonly kind: 'SessionKind!'; readonly ordinal: 'Int!'; readonly place: 'Place'; readonly status: 'HappeningStatus!' };
  readonly SessionActor: { readonly actor: 'Actor!'; readonly role: 'SessionRole!' };
  readonly Signature: { readonly event: 'Event'; readonly person: 'Person'; readonly place: 'Place'; readonly position: 'Position' };
  readonly Source: { readonly kind: 'SourceKind!'; readonly language: 'String!' };
  readonly Statement: { readonly actor: 'Actor'; readonly event: 'Event'; readonly kind: 'StatementKind!'; readonly person: 'Person'; readonly position: 'Position'; readonly text: 'String!' };
  readonly StatementSubject: { readonly subject: 'Node!' };
  readonly UnnamedActor: { readonly country: 'Country'; readonly kind: 'InstitutionKind'; readonly parent: 'Institution' };
}
