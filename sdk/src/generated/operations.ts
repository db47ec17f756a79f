/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Compares a ActivityStatus. Several conditions must all hold. */
export type ActivityStatusFilter = {
  /** Is this. */
  readonly eq?: ActivityStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ActivityStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ActivityStatus> | null | undefined;
};

/** A condition on a record that may be of several kinds. Naming a kind asks for that kind. */
export type ActorFilter = {
  /** Is a Country, and so. */
  readonly country?: CountryFilter | null | undefined;
  /** Is a CountryGroup, and so. */
  readonly countryGroup?: CountryGroupFilter | null | undefined;
  /** Is a Institution, and so. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** Is a UnnamedActor, and so. */
  readonly unnamedActor?: UnnamedActorFilter | null | undefined;
};

/** What a source says about one field of a record, be it what is shown or something else. */
export type AddClaimInput = {
  /** Its field, as it is named in this schema; one whose values can be compared: a text, a number, a date, a choice, a yes or no. */
  readonly field: string;
  /** Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register. */
  readonly locator: string;
  /** What is to be known of this reading. */
  readonly note?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The source. */
  readonly source: SourceBy;
  /** The record, by its global id. */
  readonly subject: string;
  /** The value that the source gives it, as this schema writes it. */
  readonly value: string;
};

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

/** Compares a AgreementAmbit. Several conditions must all hold. */
export type AgreementAmbitFilter = {
  /** Is this. */
  readonly eq?: AgreementAmbit | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementAmbit> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementAmbit> | null | undefined;
};

/** Names one Agreement: exactly one of these is given. */
export type AgreementBy =
  {   /** Its global id, `agr_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

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

/** Which Agreement records. All conditions given must hold. */
export type AgreementFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a AgreementLevel. Several conditions must all hold. */
export type AgreementLevelFilter = {
  /** Is this. */
  readonly eq?: AgreementLevel | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementLevel> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementLevel> | null | undefined;
};

/** A condition on the Agreement records that belong to a record. */
export type AgreementListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementFilter | null | undefined;
};

/** An order of Agreement records. */
export type AgreementOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AgreementOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which AgreementParty records. All conditions given must hold. */
export type AgreementPartyFilter = {
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
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementPartyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgreementPartyFilter> | null | undefined;
  /** Who signed for this side. */
  readonly signatures?: SignatureListFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A new AgreementParty, entered with what it is part of. One side of an agreement. */
export type AgreementPartyInput = {
  /** Who is party to it. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. */
  readonly actor: string;
  /** In what capacity. */
  readonly capacity: PartyCapacity;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The country it stands for; null for organisations of several states. */
  readonly country?: CountryBy | null | undefined;
  /** Who signed for this side. */
  readonly signatures?: ReadonlyArray<SignatureInput> | null | undefined;
};

/** A condition on the AgreementParty records that belong to a record. */
export type AgreementPartyListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementPartyFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementPartyFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementPartyFilter | null | undefined;
};

/** What is to be different about a list of AgreementParty records. Those that are not named stay as they are. */
export type AgreementPartyListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<AgreementPartyInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeAgreementPartyInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Which AgreementProvision records. All conditions given must hold. */
export type AgreementProvisionFilter = {
  /** The agreement. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementProvisionFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new AgreementProvision, entered with what it is part of. Something an agreement says, in the words of the registry. */
export type AgreementProvisionInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ReadonlyArray<ClassificationInput> | null | undefined;
  /** What it is about. */
  readonly kind: ProvisionKind;
  /** Its place among those of its kind, from 1. */
  readonly ordinal: number;
  /** What it says. */
  readonly text: ReadonlyArray<LocalizedTextInput>;
};

/** A condition on the AgreementProvision records that belong to a record. */
export type AgreementProvisionListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementProvisionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementProvisionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementProvisionFilter | null | undefined;
};

/** What is to be different about a list of AgreementProvision records. Those that are not named stay as they are. */
export type AgreementProvisionListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<AgreementProvisionInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeAgreementProvisionInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Which AgreementRelation records. All conditions given must hold. */
export type AgreementRelationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementRelationFilter> | null | undefined;
  /** Whether a source says so. */
  readonly basis?: RelationBasisFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The agreement that is something to the other. */
  readonly from?: AgreementFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new AgreementRelation, entered with what it is part of. What one agreement is to another. */
export type AgreementRelationInput = {
  /** Whether a source says so. */
  readonly basis: RelationBasis;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** What it is to the other. */
  readonly kind: AgreementRelationKind;
  /** The other agreement. */
  readonly to: AgreementBy;
};

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

/** Compares a AgreementRelationKind. Several conditions must all hold. */
export type AgreementRelationKindFilter = {
  /** Is this. */
  readonly eq?: AgreementRelationKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementRelationKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementRelationKind> | null | undefined;
};

/** A condition on the AgreementRelation records that belong to a record. */
export type AgreementRelationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: AgreementRelationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AgreementRelationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AgreementRelationFilter | null | undefined;
};

/** What is to be different about a list of AgreementRelation records. Those that are not named stay as they are. */
export type AgreementRelationListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<AgreementRelationInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeAgreementRelationInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

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

/** Compares a AgreementStatus. Several conditions must all hold. */
export type AgreementStatusFilter = {
  /** Is this. */
  readonly eq?: AgreementStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementStatus> | null | undefined;
};

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

/** Compares a AgreementType. Several conditions must all hold. */
export type AgreementTypeFilter = {
  /** Is this. */
  readonly eq?: AgreementType | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AgreementType> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<AgreementType> | null | undefined;
};

/** Which Appointment records. All conditions given must hold. */
export type AppointmentFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AppointmentFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A condition on the Appointment records that belong to a record. */
export type AppointmentListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: AppointmentFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: AppointmentFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: AppointmentFilter | null | undefined;
};

/** Which Agreement is to be archived. */
export type ArchiveAgreementInput = {
  /** Its global id. */
  readonly id: string;
  /** True takes it out of the archive again. */
  readonly restore?: boolean | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** Which Edition is to be archived. */
export type ArchiveEditionInput = {
  /** Its global id. */
  readonly id: string;
  /** True takes it out of the archive again. */
  readonly restore?: boolean | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** Which Event is to be archived. */
export type ArchiveEventInput = {
  /** Its global id. */
  readonly id: string;
  /** True takes it out of the archive again. */
  readonly restore?: boolean | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** Which Institution is to be archived. */
export type ArchiveInstitutionInput = {
  /** Its global id. */
  readonly id: string;
  /** True takes it out of the archive again. */
  readonly restore?: boolean | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** Which Programme is to be archived. */
export type ArchiveProgrammeInput = {
  /** Its global id. */
  readonly id: string;
  /** True takes it out of the archive again. */
  readonly restore?: boolean | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** Which Source is to be archived. */
export type ArchiveSourceInput = {
  /** Its global id. */
  readonly id: string;
  /** True takes it out of the archive again. */
  readonly restore?: boolean | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this. */
  readonly eq?: boolean | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
};

/** What is to be different about a AgreementParty that is part of the record. */
export type ChangeAgreementPartyInput = {
  /** Who is party to it. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. Stays as it is if nothing is said. */
  readonly actor?: string | null | undefined;
  /** In what capacity. Stays as it is if nothing is said. */
  readonly capacity?: PartyCapacity | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The country it stands for; null for organisations of several states. Stays as it is if nothing is said; null takes it away. */
  readonly country?: CountryBy | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Who signed for this side. */
  readonly signatures?: SignatureListInput | null | undefined;
};

/** What is to be different about a AgreementProvision that is part of the record. */
export type ChangeAgreementProvisionInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What it is about. Stays as it is if nothing is said. */
  readonly kind?: ProvisionKind | null | undefined;
  /** Its place among those of its kind, from 1. Stays as it is if nothing is said. */
  readonly ordinal?: number | null | undefined;
  /** What it says. Stays as it is if nothing is said. */
  readonly text?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

/** What is to be different about a AgreementRelation that is part of the record. */
export type ChangeAgreementRelationInput = {
  /** Whether a source says so. Stays as it is if nothing is said. */
  readonly basis?: RelationBasis | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What it is to the other. Stays as it is if nothing is said. */
  readonly kind?: AgreementRelationKind | null | undefined;
  /** The other agreement. Stays as it is if nothing is said. */
  readonly to?: AgreementBy | null | undefined;
};

/** What is to be different about a Classification that is part of the record. */
export type ChangeClassificationInput = {
  /** Who says that it fits. Stays as it is if nothing is said. */
  readonly assignedBy?: ClassifiedBy | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The code. Stays as it is if nothing is said. */
  readonly code?: CodeBy | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Its share in per cent; all of one scheme make 100 at most. Null where no share is stated. Stays as it is if nothing is said; null takes it away. */
  readonly weight?: number | null | undefined;
};

/** What is to be different about a EditionCountry that is part of the record. */
export type ChangeEditionCountryInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The country. Stays as it is if nothing is said. */
  readonly country?: CountryBy | null | undefined;
  /** How many participants came from it; null where that is not known. Stays as it is if nothing is said; null takes it away. */
  readonly headcount?: number | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Whether it is listed, as the source says that the registry follows. Where it is false, some other source lists it; nothing counts it then. Stays as it is if nothing is said. */
  readonly isListed?: boolean | null | undefined;
  /** What the country is to the edition. Stays as it is if nothing is said. */
  readonly role?: EditionCountryRole | null | undefined;
};

/** What is to be different about a Edition that is part of the record. */
export type ChangeEditionInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListInput | null | undefined;
  /** Every country that any source lists for it, those included that the registry does not follow. */
  readonly countryClaims?: EditionCountryListInput | null | undefined;
  /** Whether the countries listed are all there were. Stays as it is if nothing is said. */
  readonly countryListCompleteness?: Completeness | null | undefined;
  /** Its last day. Stays as it is if nothing is said; null takes it away. */
  readonly endsOn?: string | null | undefined;
  /** Figures reported about it. */
  readonly figures?: FigureListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What this edition is called. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListInput | null | undefined;
  /** What it is about. Stays as it is if nothing is said; null takes it away. */
  readonly narrative?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its number in the series, from 1. Stays as it is if nothing is said; null takes it away. */
  readonly ordinal?: number | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: OutputListInput | null | undefined;
  /** Who its participants are. Stays as it is if nothing is said; null takes it away. */
  readonly participantProfile?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The region or group that all its participants are said to come from; null where no source says so. Stays as it is if nothing is said; null takes it away. */
  readonly participantRegion?: CountryGroupBy | null | undefined;
  /** Where it was held, part by part. */
  readonly places?: EditionPlaceListInput | null | undefined;
  /** The last day that was announced beforehand; null where no source from before it is known. Stays as it is if nothing is said; null takes it away. */
  readonly plannedEndsOn?: string | null | undefined;
  /** The first day that was announced beforehand; null where no source from before it is known. Stays as it is if nothing is said; null takes it away. */
  readonly plannedStartsOn?: string | null | undefined;
  /** Whether the sessions listed are all there were. Stays as it is if nothing is said. */
  readonly sessionListCompleteness?: Completeness | null | undefined;
  /** What is on its agenda. */
  readonly sessions?: SessionListInput | null | undefined;
  /** Its first day. Stays as it is if nothing is said; null takes it away. */
  readonly startsOn?: string | null | undefined;
  /** Whether it took place. Stays as it is if nothing is said. */
  readonly status?: HappeningStatus | null | undefined;
  /** Its theme, where it has one of its own. Stays as it is if nothing is said; null takes it away. */
  readonly theme?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a EditionPlace that is part of the record. */
export type ChangeEditionPlaceInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Until when. Stays as it is if nothing is said; null takes it away. */
  readonly endsOn?: string | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Its place in the sequence, from 1. Stays as it is if nothing is said. */
  readonly ordinal?: number | null | undefined;
  /** What is held there. Stays as it is if nothing is said; null takes it away. */
  readonly part?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The place. Stays as it is if nothing is said. */
  readonly place?: PlaceBy | null | undefined;
  /** From when. Stays as it is if nothing is said; null takes it away. */
  readonly startsOn?: string | null | undefined;
};

/** What is to be different about a EventParticipation that is part of the record. */
export type ChangeEventParticipationInput = {
  /** The institution, country or group; null where only an office or a person is known. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. Stays as it is if nothing is said; null takes it away. */
  readonly actor?: string | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** The person, where a source names one. Stays as it is if nothing is said; null takes it away. */
  readonly person?: PersonBy | null | undefined;
  /** The office; it may act without its holder being named. Stays as it is if nothing is said; null takes it away. */
  readonly position?: PositionBy | null | undefined;
  /** What part. Stays as it is if nothing is said. */
  readonly role?: EventRole | null | undefined;
};

/** What is to be different about a EventRelation that is part of the record. */
export type ChangeEventRelationInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What it is to the other. Stays as it is if nothing is said. */
  readonly kind?: EventRelationKind | null | undefined;
  /** The other event. Stays as it is if nothing is said. */
  readonly to?: EventBy | null | undefined;
};

/** What is to be different about a Figure that is part of the record. */
export type ChangeFigureInput = {
  /** The countries it is counted in or for, such as the developing countries. Stays as it is if nothing is said; null takes it away. */
  readonly amongGroup?: CountryGroupBy | null | undefined;
  /** The day or year it was true on. Stays as it is if nothing is said; null takes it away. */
  readonly asOf?: string | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What it counts. Stays as it is if nothing is said. */
  readonly indicator?: Indicator | null | undefined;
  /** The first day or year of the time it counts over, where it is of a time and not of a day. Stays as it is if nothing is said; null takes it away. */
  readonly periodFrom?: string | null | undefined;
  /** The last day or year of the time it counts over. Stays as it is if nothing is said; null takes it away. */
  readonly periodTo?: string | null | undefined;
  /** The country whose cooperation it is about. Stays as it is if nothing is said; null takes it away. */
  readonly providerCountry?: CountryBy | null | undefined;
  /** How exact it is. Stays as it is if nothing is said. */
  readonly qualifier?: Qualifier | null | undefined;
  /** Who keeps the number. Stays as it is if nothing is said; null takes it away. */
  readonly reportedBy?: InstitutionBy | null | undefined;
  /** The person who stated it. Stays as it is if nothing is said; null takes it away. */
  readonly statedByPerson?: PersonBy | null | undefined;
  /** The office that stated it. Stays as it is if nothing is said; null takes it away. */
  readonly statedByPosition?: PositionBy | null | undefined;
  /** The word of a source that gives no number, or what else is to be known. Stays as it is if nothing is said; null takes it away. */
  readonly text?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The number; null where the source gives only a word. Stays as it is if nothing is said; null takes it away. */
  readonly value?: number | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a InstitutionIdentifier that is part of the record. */
export type ChangeInstitutionIdentifierInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Whose register it is of. Stays as it is if nothing is said. */
  readonly scheme?: IdentifierScheme | null | undefined;
  /** The identifier. Stays as it is if nothing is said. */
  readonly value?: string | null | undefined;
};

/** What is to be different about a InstitutionRelation that is part of the record. */
export type ChangeInstitutionRelationInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What it is to the other. Stays as it is if nothing is said. */
  readonly kind?: InstitutionRelationKind | null | undefined;
  /** The other institution. Stays as it is if nothing is said. */
  readonly to?: InstitutionBy | null | undefined;
  /** Since when. Stays as it is if nothing is said; null takes it away. */
  readonly validFrom?: string | null | undefined;
  /** Until when; null while it lasts. Stays as it is if nothing is said; null takes it away. */
  readonly validTo?: string | null | undefined;
};

/** What is to be different about a Name that is part of the record. */
export type ChangeNameInput = {
  /** Its global id. */
  readonly id: string;
  /** What sort of name it is. Stays as it is if nothing is said. */
  readonly kind?: NameKind | null | undefined;
  /** Its language, BCP 47, such as `id`; null where it is of none. Stays as it is if nothing is said; null takes it away. */
  readonly language?: string | null | undefined;
  /** The name. Stays as it is if nothing is said. */
  readonly text?: string | null | undefined;
  /** Since when it is used; null where that is not known. Stays as it is if nothing is said; null takes it away. */
  readonly validFrom?: string | null | undefined;
  /** Until when it was used; null while it is. Stays as it is if nothing is said; null takes it away. */
  readonly validTo?: string | null | undefined;
};

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

/** What is to be different about a Output that is part of the record. */
export type ChangeOutputInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** How many were delivered; null where no source says, which is not 0. Stays as it is if nothing is said; null takes it away. */
  readonly delivered?: number | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What it is. Stays as it is if nothing is said. */
  readonly kind?: OutputKind | null | undefined;
  /** True where each participant makes one; false where there is one in all. Stays as it is if nothing is said. */
  readonly perParticipant?: boolean | null | undefined;
  /** What is asked for. Stays as it is if nothing is said; null takes it away. */
  readonly requirement?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Where it is to be used. Stays as it is if nothing is said; null takes it away. */
  readonly useContext?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

/** What is to be different about a ProgrammeActor that is part of the record. */
export type ChangeProgrammeActorInput = {
  /** Who has the part. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. Stays as it is if nothing is said. */
  readonly actor?: string | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** What they give or get. Stays as it is if nothing is said; null takes it away. */
  readonly cooperationRole?: CooperationRole | null | undefined;
  /** The edition, where the part is in that one only. Stays as it is if nothing is said; null takes it away. */
  readonly edition?: EditionBy | null | undefined;
  /** What they do. Stays as it is if nothing is said; null takes it away. */
  readonly functionRole?: FunctionRole | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What else is to be known of this part. Stays as it is if nothing is said; null takes it away. */
  readonly note?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Since when. Stays as it is if nothing is said; null takes it away. */
  readonly validFrom?: string | null | undefined;
  /** Until when. Stays as it is if nothing is said; null takes it away. */
  readonly validTo?: string | null | undefined;
};

/** What is to be different about a ProgrammeAgreement that is part of the record. */
export type ChangeProgrammeAgreementInput = {
  /** The agreement. Stays as it is if nothing is said. */
  readonly agreement?: AgreementBy | null | undefined;
  /** Whether a source says so. Stays as it is if nothing is said. */
  readonly basis?: RelationBasis | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** How it stands to it. Stays as it is if nothing is said. */
  readonly kind?: ProgrammeAgreementKind | null | undefined;
};

/** What is to be different about a Recognition that is part of the record. */
export type ChangeRecognitionInput = {
  /** When it was given; null where no source says. Stays as it is if nothing is said; null takes it away. */
  readonly awardedOn?: string | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The award, at its level. Stays as it is if nothing is said. */
  readonly code?: CodeBy | null | undefined;
  /** Its global id. */
  readonly id: string;
};

/** What is to be different about a SessionActor that is part of the record. */
export type ChangeSessionActorInput = {
  /** Who has the part. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. Stays as it is if nothing is said. */
  readonly actor?: string | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What they make or show. Stays as it is if nothing is said; null takes it away. */
  readonly product?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** What they do. Stays as it is if nothing is said. */
  readonly role?: SessionRole | null | undefined;
};

/** What is to be different about a Session that is part of the record. */
export type ChangeSessionInput = {
  /** Who has a part in it: hosts, makers, speakers. */
  readonly actors?: SessionActorListInput | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListInput | null | undefined;
  /** How many days it takes; null where no source says. Stays as it is if nothing is said; null takes it away. */
  readonly durationDays?: number | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What participants do. Stays as it is if nothing is said. */
  readonly kind?: SessionKind | null | undefined;
  /** Whether those named are all that had a part in it. Stays as it is if nothing is said. */
  readonly listCompleteness?: Completeness | null | undefined;
  /** What it is called. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its place in the agenda as the source tells it, from 1. Stays as it is if nothing is said. */
  readonly ordinal?: number | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: OutputListInput | null | undefined;
  /** Where. Stays as it is if nothing is said; null takes it away. */
  readonly place?: PlaceBy | null | undefined;
  /** Whether it took place. Stays as it is if nothing is said. */
  readonly status?: HappeningStatus | null | undefined;
  /** What it is about. Stays as it is if nothing is said. */
  readonly topics?: ReadonlyArray<LocalizedTextListItemInput> | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a Signature that is part of the record. */
export type ChangeSignatureInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** At which event. Stays as it is if nothing is said; null takes it away. */
  readonly event?: EventBy | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** The office they signed for, where that is another. Stays as it is if nothing is said; null takes it away. */
  readonly onBehalfOf?: PositionBy | null | undefined;
  /** Who signed; null where no source names them. Stays as it is if nothing is said; null takes it away. */
  readonly person?: PersonBy | null | undefined;
  /** Where. Stays as it is if nothing is said; null takes it away. */
  readonly place?: PlaceBy | null | undefined;
  /** The office they signed in. Stays as it is if nothing is said; null takes it away. */
  readonly position?: PositionBy | null | undefined;
  /** When. Stays as it is if nothing is said; null takes it away. */
  readonly signedOn?: string | null | undefined;
};

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

/** Which Citation records. All conditions given must hold. */
export type CitationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CitationFilter> | null | undefined;
  /** The value this source claims, as this schema writes it; null where no source claims another one than what is shown. */
  readonly claimedValue?: StringFilter | null | undefined;
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  readonly field?: StringFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** That a fact rests on a source: which field, and where in the source. */
export type CitationInput = {
  /** The field of the record, as it is named in this schema; `*` for the record as a whole, and so if nothing is said. The name of a list of parts is for those parts of it that cite nothing themselves. */
  readonly field?: string | null | undefined;
  /** Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register. */
  readonly locator: string;
  /** What is to be known of this reading. */
  readonly note?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The source. */
  readonly source: SourceBy;
};

/** A condition on the Citation records that belong to a record. */
export type CitationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: CitationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CitationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CitationFilter | null | undefined;
};

/** What is to be different about the citations of a record. Those that are not named stay. */
export type CitationListInput = {
  /** Citations to add. */
  readonly add?: ReadonlyArray<CitationInput> | null | undefined;
  /** Citations to take away. One must stay. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** An order of Citation records. */
export type CitationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CitationOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which Classification records. All conditions given must hold. */
export type ClassificationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ClassificationFilter> | null | undefined;
  /** Who says that it fits. */
  readonly assignedBy?: ClassifiedByFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The code. */
  readonly code?: CodeFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Classification, entered with what it is part of. That a programme, an edition, a session or a clause of an agreement bears a code, and who says so. */
export type ClassificationInput = {
  /** Who says that it fits. */
  readonly assignedBy: ClassifiedBy;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The code. */
  readonly code: CodeBy;
  /** Its share in per cent; all of one scheme make 100 at most. Null where no share is stated. */
  readonly weight?: number | null | undefined;
};

/** A condition on the Classification records that belong to a record. */
export type ClassificationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: ClassificationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ClassificationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ClassificationFilter | null | undefined;
};

/** What is to be different about a list of Classification records. Those that are not named stay as they are. */
export type ClassificationListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<ClassificationInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeClassificationInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Who says that a code fits. */
export type ClassifiedBy =
  /** An editor of the registry, who read the source cited. */
  | 'EDITOR'
  /** A rule of the registry, worked out from other records. */
  | 'RULE'
  /** The source cited, in words that leave no choice. */
  | 'SOURCE';

/** Compares a ClassifiedBy. Several conditions must all hold. */
export type ClassifiedByFilter = {
  /** Is this. */
  readonly eq?: ClassifiedBy | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ClassifiedBy> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ClassifiedBy> | null | undefined;
};

/** Names one Code: exactly one of these is given. */
export type CodeBy =
  {   /** Its global id, `cod_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Code records. All conditions given must hold. */
export type CodeFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A condition on the Code records that belong to a record. */
export type CodeListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: CodeFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CodeFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CodeFilter | null | undefined;
};

/** An order of Code records. */
export type CodeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CodeOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which CodeScheme records. All conditions given must hold. */
export type CodeSchemeFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** Whether a code may still be given. */
export type CodeStatus =
  /** In use. */
  | 'ACTIVE'
  /** Withdrawn by its register; kept because older records bear it. */
  | 'WITHDRAWN';

/** Compares a CodeStatus. Several conditions must all hold. */
export type CodeStatusFilter = {
  /** Is this. */
  readonly eq?: CodeStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CodeStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CodeStatus> | null | undefined;
};

/** Which Commitment records. All conditions given must hold. */
export type CommitmentFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CommitmentFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event at which. */
  readonly event?: EventFilter | null | undefined;
  /** What fulfils it. */
  readonly fulfilments?: CommitmentFulfilmentListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** Which CommitmentFulfilment records. All conditions given must hold. */
export type CommitmentFulfilmentFilter = {
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
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CommitmentFulfilmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CommitmentFulfilmentFilter> | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on the CommitmentFulfilment records that belong to a record. */
export type CommitmentFulfilmentListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: CommitmentFulfilmentFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CommitmentFulfilmentFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CommitmentFulfilmentFilter | null | undefined;
};

/** A condition on the Commitment records that belong to a record. */
export type CommitmentListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: CommitmentFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CommitmentFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CommitmentFilter | null | undefined;
};

/** An order of Commitment records. */
export type CommitmentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CommitmentOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Compares a CommitmentStatus. Several conditions must all hold. */
export type CommitmentStatusFilter = {
  /** Is this. */
  readonly eq?: CommitmentStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CommitmentStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CommitmentStatus> | null | undefined;
};

/** Whether a list names all there are. */
export type Completeness =
  /** All. */
  | 'COMPLETE'
  /** Some: the source says "among others". */
  | 'PARTIAL'
  /** Not known. */
  | 'UNKNOWN';

/** Compares a Completeness. Several conditions must all hold. */
export type CompletenessFilter = {
  /** Is this. */
  readonly eq?: Completeness | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Completeness> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Completeness> | null | undefined;
};

/** Which ConnectedActor records. All conditions given must hold. */
export type ConnectedActorFilter = {
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
};

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

/** Compares a CooperationModality. Several conditions must all hold. */
export type CooperationModalityFilter = {
  /** Is this. */
  readonly eq?: CooperationModality | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CooperationModality> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CooperationModality> | null | undefined;
};

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

/** Compares a CooperationRole. Several conditions must all hold. */
export type CooperationRoleFilter = {
  /** Is this. */
  readonly eq?: CooperationRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CooperationRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CooperationRole> | null | undefined;
};

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

/** Names one Country: exactly one of these is given. */
export type CountryBy =
  {   /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  readonly code: string; readonly id?: never; readonly iso3?: never; readonly m49?: never; readonly slug?: never; }
  |  { readonly code?: never;   /** Its global id, `ctr_…`. */
  readonly id: string; readonly iso3?: never; readonly m49?: never; readonly slug?: never; }
  |  { readonly code?: never; readonly id?: never;   /** Three letters, ISO 3166-1 alpha-3, such as `IDN`. */
  readonly iso3: string; readonly m49?: never; readonly slug?: never; }
  |  { readonly code?: never; readonly id?: never; readonly iso3?: never;   /** Three digits, UN M49, such as `360`. */
  readonly m49: string; readonly slug?: never; }
  |  { readonly code?: never; readonly id?: never; readonly iso3?: never; readonly m49?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Country records. All conditions given must hold. */
export type CountryFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** Names one CountryGroup: exactly one of these is given. */
export type CountryGroupBy =
  {   /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  readonly code: string; readonly id?: never; readonly slug?: never; }
  |  { readonly code?: never;   /** Its global id, `grp_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly code?: never; readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which CountryGroup records. All conditions given must hold. */
export type CountryGroupFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CountryGroupFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`. */
  readonly code?: StringFilter | null | undefined;
  /** Its parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a CountryGroupKind. Several conditions must all hold. */
export type CountryGroupKindFilter = {
  /** Is this. */
  readonly eq?: CountryGroupKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CountryGroupKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<CountryGroupKind> | null | undefined;
};

/** Which CountryGroupMembership records. All conditions given must hold. */
export type CountryGroupMembershipFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A condition on the CountryGroupMembership records that belong to a record. */
export type CountryGroupMembershipListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: CountryGroupMembershipFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CountryGroupMembershipFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CountryGroupMembershipFilter | null | undefined;
};

/** An order of CountryGroup records. */
export type CountryGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CountryGroupOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** A condition on the Country records that belong to a record. */
export type CountryListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: CountryFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: CountryFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: CountryFilter | null | undefined;
};

/** An order of Country records. */
export type CountryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CountryOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** A new Agreement, with its parts. A signed undertaking to cooperate, between countries, ministries, organisations or their units. */
export type CreateAgreementInput = {
  /** How many sides it has. */
  readonly ambit?: AgreementAmbit | null | undefined;
  /** Where its facts come from: one citation at least. */
  readonly citations: ReadonlyArray<CitationInput>;
  /** The kind of cooperation it says it is. */
  readonly declaredModality?: CooperationModality | null | undefined;
  /** How long it lasts, in months. */
  readonly durationMonths?: number | null | undefined;
  /** How it is known that it is in force. */
  readonly forceBasis: ForceBasis;
  /** Since when it is in force. */
  readonly inForceFrom?: string | null | undefined;
  /** Who binds themselves. */
  readonly level?: AgreementLevel | null | undefined;
  /** Its title. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its other names and spellings. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** Who is party to it. */
  readonly parties?: ReadonlyArray<AgreementPartyInput> | null | undefined;
  /** What it says: aims, fields and forms of cooperation. */
  readonly provisions?: ReadonlyArray<AgreementProvisionInput> | null | undefined;
  /** What it is to other agreements. */
  readonly relations?: ReadonlyArray<AgreementRelationInput> | null | undefined;
  /** Whether it can be prolonged. */
  readonly renewable: Renewable;
  /** Where it was signed. */
  readonly signedAt?: PlaceBy | null | undefined;
  /** When it was signed. */
  readonly signedOn?: string | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** The day a source states as its end. */
  readonly statedEnd?: string | null | undefined;
  /** What it is about. */
  readonly subject?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** When it was ended before its time. */
  readonly terminatedOn?: string | null | undefined;
  /** What sort of document it is. */
  readonly type: AgreementType;
};

/** A new Edition, with its parts. One time that a programme is held: its batch, dates, places, countries, sessions and participants. */
export type CreateEditionInput = {
  /** Where its facts come from: one citation at least. */
  readonly citations: ReadonlyArray<CitationInput>;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ReadonlyArray<ClassificationInput> | null | undefined;
  /** Every country that any source lists for it, those included that the registry does not follow. */
  readonly countryClaims?: ReadonlyArray<EditionCountryInput> | null | undefined;
  /** Whether the countries listed are all there were. */
  readonly countryListCompleteness: Completeness;
  /** Its last day. */
  readonly endsOn?: string | null | undefined;
  /** Figures reported about it. */
  readonly figures?: ReadonlyArray<FigureInput> | null | undefined;
  /** What this edition is called. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its other names and spellings. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** What it is about. */
  readonly narrative?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its number in the series, from 1. */
  readonly ordinal?: number | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: ReadonlyArray<OutputInput> | null | undefined;
  /** Who its participants are. */
  readonly participantProfile?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The region or group that all its participants are said to come from; null where no source says so. */
  readonly participantRegion?: CountryGroupBy | null | undefined;
  /** Where it was held, part by part. */
  readonly places?: ReadonlyArray<EditionPlaceInput> | null | undefined;
  /** The last day that was announced beforehand; null where no source from before it is known. */
  readonly plannedEndsOn?: string | null | undefined;
  /** The first day that was announced beforehand; null where no source from before it is known. */
  readonly plannedStartsOn?: string | null | undefined;
  /** The programme. */
  readonly programme: ProgrammeBy;
  /** Whether the sessions listed are all there were. `UNKNOWN` if nothing is said. */
  readonly sessionListCompleteness?: Completeness | null | undefined;
  /** What is on its agenda. */
  readonly sessions?: ReadonlyArray<SessionInput> | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** Its first day. */
  readonly startsOn?: string | null | undefined;
  /** Whether it took place. */
  readonly status: HappeningStatus;
  /** Its theme, where it has one of its own. */
  readonly theme?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

/** A new Event, with its parts. A meeting, a signing, an inauguration, a seminar. Events stand within others: a bilateral meeting within a summit. */
export type CreateEventInput = {
  /** Where its facts come from: one citation at least. */
  readonly citations: ReadonlyArray<CitationInput>;
  /** The edition of a programme it opens or belongs to. */
  readonly edition?: EditionBy | null | undefined;
  /** When it ends. */
  readonly endsOn?: string | null | undefined;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** What it is called. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its other names and spellings. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** What it is for. */
  readonly objective?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its number in a series: 45 for the 45th meeting. */
  readonly ordinal?: number | null | undefined;
  /** The larger event it is part of. */
  readonly parent?: EventBy | null | undefined;
  /** Who has a part in it. */
  readonly participations?: ReadonlyArray<EventParticipationInput> | null | undefined;
  /** Where. */
  readonly place?: PlaceBy | null | undefined;
  /** What it is to other events. */
  readonly relations?: ReadonlyArray<EventRelationInput> | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** When it begins. */
  readonly startsOn?: string | null | undefined;
  /** Whether it took place. */
  readonly status: HappeningStatus;
};

/** A new Institution, with its parts. A ministry, an agency, a secretariat, a technical centre, a company: any body that takes part in cooperation. */
export type CreateInstitutionInput = {
  /** Where its facts come from: one citation at least. */
  readonly citations: ReadonlyArray<CitationInput>;
  /** The country it is of; null for organisations of several states. */
  readonly country?: CountryBy | null | undefined;
  /** What it does. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The agreement it was founded under. */
  readonly establishedUnder?: AgreementBy | null | undefined;
  /** When it was founded. */
  readonly foundedOn?: string | null | undefined;
  /** Its identifiers in the registers of others. */
  readonly identifiers?: ReadonlyArray<InstitutionIdentifierInput> | null | undefined;
  /** What it is. */
  readonly kind: InstitutionKind;
  /** What it is called. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its other names and spellings. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** Where it is. */
  readonly place?: PlaceBy | null | undefined;
  /** Awards it holds. */
  readonly recognitions?: ReadonlyArray<RecognitionInput> | null | undefined;
  /** What it is to other institutions. */
  readonly relations?: ReadonlyArray<InstitutionRelationInput> | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
};

/** A new Programme, with its parts. A scheme, a pillar, a training series or a project of cooperation. Programmes stand within others and are held in editions. */
export type CreateProgrammeInput = {
  /** Who has a part in it, on both axes of roles. */
  readonly actors?: ReadonlyArray<ProgrammeActorInput> | null | undefined;
  /** Agreements it stands under, and how. */
  readonly agreementLinks?: ReadonlyArray<ProgrammeAgreementInput> | null | undefined;
  /** Where its facts come from: one citation at least. */
  readonly citations: ReadonlyArray<CitationInput>;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ReadonlyArray<ClassificationInput> | null | undefined;
  /** The kind of cooperation it says it is. */
  readonly declaredModality?: CooperationModality | null | undefined;
  /** What it is. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The times it was held. */
  readonly editions?: ReadonlyArray<EditionInput> | null | undefined;
  /** When it ended. */
  readonly endsOn?: string | null | undefined;
  /** Figures reported about it. */
  readonly figures?: ReadonlyArray<FigureInput> | null | undefined;
  /** What sort of programme it is. */
  readonly kind: ProgrammeKind;
  /** What it is called. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its other names and spellings. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** What it is for. */
  readonly objectives?: ReadonlyArray<LocalizedTextListItemInput> | null | undefined;
  /** The programme it is part of. */
  readonly parent?: ProgrammeBy | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** When it began. */
  readonly startsOn?: string | null | undefined;
  /** How far it has come. */
  readonly status: ActivityStatus;
};

/** A new Source, with its parts. Where facts of the registry come from: a news item, a press release, a standard. */
export type CreateSourceInput = {
  /** Who signed as its author, as printed. */
  readonly byline?: string | null | undefined;
  /** SHA-256 of its text as read, in hex. */
  readonly contentHash?: string | null | undefined;
  /** The place it was written from. */
  readonly dateline?: PlaceBy | null | undefined;
  /** The source it was taken from. */
  readonly derivedFrom?: SourceBy | null | undefined;
  /** Who edited it, as printed. */
  readonly editor?: string | null | undefined;
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** Its language, BCP 47. */
  readonly language: string;
  /** The licence it is under, where it states one. */
  readonly licence?: string | null | undefined;
  /** When it was published, as exactly as is known. */
  readonly publishedOn?: string | null | undefined;
  /** Who published it. */
  readonly publisher?: InstitutionBy | null | undefined;
  /** When the registry read it. */
  readonly retrievedOn?: string | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** Its title, or what it is about where it has none. */
  readonly title: string;
  /** Where it can be read. */
  readonly url?: string | null | undefined;
};

/** Compares a date that may not be whole. A comparison holds only where it is certain: `2013` is before 2014, but neither before nor after 2013-07. */
export type DateFilter = {
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
};

/** Compares a moment. Several conditions must all hold. */
export type DateTimeFilter = {
  /** Is after this. */
  readonly gt?: string | null | undefined;
  /** Is at this or after it. */
  readonly gte?: string | null | undefined;
  /** Is before this. */
  readonly lt?: string | null | undefined;
  /** Is at this or before it. */
  readonly lte?: string | null | undefined;
};

/** Which DatedFact records. All conditions given must hold. */
export type DatedFactFilter = {
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
};

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

/** Compares a DatedFactKind. Several conditions must all hold. */
export type DatedFactKindFilter = {
  /** Is this. */
  readonly eq?: DatedFactKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<DatedFactKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<DatedFactKind> | null | undefined;
};

/** An order of DatedFact records. */
export type DatedFactOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DatedFactOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

/** What DatedFact records can be ordered by. */
export type DatedFactOrderField =
  /** When, as exactly as is known. Lists are ordered by the first day it may mean. */
  | 'DATE'
  /** What it is. */
  | 'KIND';

/** Names one Edition: exactly one of these is given. */
export type EditionBy =
  {   /** Its global id, `edn_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which EditionCountry records. All conditions given must hold. */
export type EditionCountryFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A new EditionCountry, entered with what it is part of. A country that a source lists for an edition. Where sources differ, the registry follows one of them: `isListed` says whether it is listed, the citations who claims it and who does not. */
export type EditionCountryInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The country. */
  readonly country: CountryBy;
  /** How many participants came from it; null where that is not known. */
  readonly headcount?: number | null | undefined;
  /** Whether it is listed, as the source says that the registry follows. Where it is false, some other source lists it; nothing counts it then. `true` if nothing is said. */
  readonly isListed?: boolean | null | undefined;
  /** What the country is to the edition. */
  readonly role: EditionCountryRole;
};

/** A condition on the EditionCountry records that belong to a record. */
export type EditionCountryListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: EditionCountryFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EditionCountryFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EditionCountryFilter | null | undefined;
};

/** What is to be different about a list of EditionCountry records. Those that are not named stay as they are. */
export type EditionCountryListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<EditionCountryInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeEditionCountryInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** What a country is to an edition. */
export type EditionCountryRole =
  /** Sends participants. */
  | 'BENEFICIARY'
  /** Hosts it and sends participants. */
  | 'BOTH'
  /** Hosts it. */
  | 'HOST';

/** Compares a EditionCountryRole. Several conditions must all hold. */
export type EditionCountryRoleFilter = {
  /** Is this. */
  readonly eq?: EditionCountryRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EditionCountryRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EditionCountryRole> | null | undefined;
};

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

/** Which Edition records. All conditions given must hold. */
export type EditionFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Edition, entered with what it is part of. One time that a programme is held: its batch, dates, places, countries, sessions and participants. */
export type EditionInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ReadonlyArray<ClassificationInput> | null | undefined;
  /** Every country that any source lists for it, those included that the registry does not follow. */
  readonly countryClaims?: ReadonlyArray<EditionCountryInput> | null | undefined;
  /** Whether the countries listed are all there were. */
  readonly countryListCompleteness: Completeness;
  /** Its last day. */
  readonly endsOn?: string | null | undefined;
  /** Figures reported about it. */
  readonly figures?: ReadonlyArray<FigureInput> | null | undefined;
  /** What this edition is called. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its other names and spellings. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** What it is about. */
  readonly narrative?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its number in the series, from 1. */
  readonly ordinal?: number | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: ReadonlyArray<OutputInput> | null | undefined;
  /** Who its participants are. */
  readonly participantProfile?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The region or group that all its participants are said to come from; null where no source says so. */
  readonly participantRegion?: CountryGroupBy | null | undefined;
  /** Where it was held, part by part. */
  readonly places?: ReadonlyArray<EditionPlaceInput> | null | undefined;
  /** The last day that was announced beforehand; null where no source from before it is known. */
  readonly plannedEndsOn?: string | null | undefined;
  /** The first day that was announced beforehand; null where no source from before it is known. */
  readonly plannedStartsOn?: string | null | undefined;
  /** Whether the sessions listed are all there were. `UNKNOWN` if nothing is said. */
  readonly sessionListCompleteness?: Completeness | null | undefined;
  /** What is on its agenda. */
  readonly sessions?: ReadonlyArray<SessionInput> | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** Its first day. */
  readonly startsOn?: string | null | undefined;
  /** Whether it took place. */
  readonly status: HappeningStatus;
  /** Its theme, where it has one of its own. */
  readonly theme?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

/** A condition on the Edition records that belong to a record. */
export type EditionListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: EditionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EditionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EditionFilter | null | undefined;
};

/** What is to be different about a list of Edition records. Those that are not named stay as they are. */
export type EditionListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<EditionInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeEditionInput> | null | undefined;
};

/** An order of Edition records. */
export type EditionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EditionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which EditionPlace records. All conditions given must hold. */
export type EditionPlaceFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A new EditionPlace, entered with what it is part of. A place where an edition is held, and what is held there. */
export type EditionPlaceInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** Until when. */
  readonly endsOn?: string | null | undefined;
  /** Its place in the sequence, from 1. */
  readonly ordinal: number;
  /** What is held there. */
  readonly part?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The place. */
  readonly place: PlaceBy;
  /** From when. */
  readonly startsOn?: string | null | undefined;
};

/** A condition on the EditionPlace records that belong to a record. */
export type EditionPlaceListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: EditionPlaceFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EditionPlaceFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EditionPlaceFilter | null | undefined;
};

/** What is to be different about a list of EditionPlace records. Those that are not named stay as they are. */
export type EditionPlaceListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<EditionPlaceInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeEditionPlaceInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

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

/** Names one Event: exactly one of these is given. */
export type EventBy =
  {   /** Its global id, `evt_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

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

/** Which Event records. All conditions given must hold. */
export type EventFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a EventKind. Several conditions must all hold. */
export type EventKindFilter = {
  /** Is this. */
  readonly eq?: EventKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EventKind> | null | undefined;
};

/** A condition on the Event records that belong to a record. */
export type EventListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: EventFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EventFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EventFilter | null | undefined;
};

/** An order of Event records. */
export type EventOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EventOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which EventParticipation records. All conditions given must hold. */
export type EventParticipationFilter = {
  /** The institution, country or group; null where only an office or a person is known. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventParticipationFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event. */
  readonly event?: EventFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new EventParticipation, entered with what it is part of. The part that someone has in an event: an institution or country, an office, a person, or several of these together. */
export type EventParticipationInput = {
  /** The institution, country or group; null where only an office or a person is known. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. */
  readonly actor?: string | null | undefined;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The person, where a source names one. */
  readonly person?: PersonBy | null | undefined;
  /** The office; it may act without its holder being named. */
  readonly position?: PositionBy | null | undefined;
  /** What part. */
  readonly role: EventRole;
};

/** A condition on the EventParticipation records that belong to a record. */
export type EventParticipationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: EventParticipationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EventParticipationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EventParticipationFilter | null | undefined;
};

/** What is to be different about a list of EventParticipation records. Those that are not named stay as they are. */
export type EventParticipationListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<EventParticipationInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeEventParticipationInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Which EventRelation records. All conditions given must hold. */
export type EventRelationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventRelationFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The event that is something to the other. */
  readonly from?: EventFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new EventRelation, entered with what it is part of. What one event is to another, besides being part of it. */
export type EventRelationInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** What it is to the other. */
  readonly kind: EventRelationKind;
  /** The other event. */
  readonly to: EventBy;
};

/** How one event is related to another. */
export type EventRelationKind =
  /** Held together with, one right after the other. */
  | 'BACK_TO_BACK_WITH'
  /** Follows from. */
  | 'FOLLOWS';

/** Compares a EventRelationKind. Several conditions must all hold. */
export type EventRelationKindFilter = {
  /** Is this. */
  readonly eq?: EventRelationKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EventRelationKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EventRelationKind> | null | undefined;
};

/** A condition on the EventRelation records that belong to a record. */
export type EventRelationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: EventRelationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: EventRelationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: EventRelationFilter | null | undefined;
};

/** What is to be different about a list of EventRelation records. Those that are not named stay as they are. */
export type EventRelationListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<EventRelationInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeEventRelationInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

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

/** Compares a EventRole. Several conditions must all hold. */
export type EventRoleFilter = {
  /** Is this. */
  readonly eq?: EventRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EventRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<EventRole> | null | undefined;
};

/** So many months from a day on. */
export type ExpiringWithinFilter = {
  /** The day from which they are counted; today if not given. */
  readonly asOf?: string | null | undefined;
  /** How many months, from the day on; the day on which they are over no longer counts. */
  readonly months: number;
};

/** How the end of an agreement is known. */
export type ExpiryBasis =
  /** Worked out from its duration. */
  | 'COMPUTED'
  /** A source states the date. */
  | 'STATED'
  /** Not known: that is not the same as never. */
  | 'UNKNOWN';

/** Compares a ExpiryBasis. Several conditions must all hold. */
export type ExpiryBasisFilter = {
  /** Is this. */
  readonly eq?: ExpiryBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ExpiryBasis> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ExpiryBasis> | null | undefined;
};

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

/** Names one Figure: exactly one of these is given. */
export type FigureBy =
  {   /** Its global id, `fig_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

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

/** Which Figure records. All conditions given must hold. */
export type FigureFilter = {
  /** The countries it is counted in or for, such as the developing countries. */
  readonly amongGroup?: CountryGroupFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<FigureFilter> | null | undefined;
  /** The day or year it was true on. */
  readonly asOf?: DateFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Figure, entered with what it is part of. A number that someone reported: of what, when, by whom, and how exact. Two figures are never one number. */
export type FigureInput = {
  /** The countries it is counted in or for, such as the developing countries. */
  readonly amongGroup?: CountryGroupBy | null | undefined;
  /** The day or year it was true on. */
  readonly asOf?: string | null | undefined;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** What it counts. */
  readonly indicator: Indicator;
  /** The first day or year of the time it counts over, where it is of a time and not of a day. */
  readonly periodFrom?: string | null | undefined;
  /** The last day or year of the time it counts over. */
  readonly periodTo?: string | null | undefined;
  /** The country whose cooperation it is about. */
  readonly providerCountry?: CountryBy | null | undefined;
  /** How exact it is. */
  readonly qualifier: Qualifier;
  /** Who keeps the number. */
  readonly reportedBy?: InstitutionBy | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** The person who stated it. */
  readonly statedByPerson?: PersonBy | null | undefined;
  /** The office that stated it. */
  readonly statedByPosition?: PositionBy | null | undefined;
  /** The word of a source that gives no number, or what else is to be known. */
  readonly text?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The number; null where the source gives only a word. */
  readonly value?: number | null | undefined;
};

/** A condition on the Figure records that belong to a record. */
export type FigureListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: FigureFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: FigureFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: FigureFilter | null | undefined;
};

/** What is to be different about a list of Figure records. Those that are not named stay as they are. */
export type FigureListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<FigureInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeFigureInput> | null | undefined;
};

/** An order of Figure records. */
export type FigureOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: FigureOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** How it is known that an agreement is in force. */
export type ForceBasis =
  /** Taken to be in force from its signature, as is usual for its kind. */
  | 'ON_SIGNATURE_ASSUMED'
  /** A source states the date. */
  | 'STATED'
  /** Not known. */
  | 'UNKNOWN';

/** Compares a ForceBasis. Several conditions must all hold. */
export type ForceBasisFilter = {
  /** Is this. */
  readonly eq?: ForceBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ForceBasis> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ForceBasis> | null | undefined;
};

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

/** Compares a FunctionRole. Several conditions must all hold. */
export type FunctionRoleFilter = {
  /** Is this. */
  readonly eq?: FunctionRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<FunctionRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<FunctionRole> | null | undefined;
};

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

/** Compares a HappeningStatus. Several conditions must all hold. */
export type HappeningStatusFilter = {
  /** Is this. */
  readonly eq?: HappeningStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<HappeningStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<HappeningStatus> | null | undefined;
};

/** Compares a global id. */
export type IdFilter = {
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Is one of these, at most 200. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

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

/** Compares a IdentifierScheme. Several conditions must all hold. */
export type IdentifierSchemeFilter = {
  /** Is this. */
  readonly eq?: IdentifierScheme | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<IdentifierScheme> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<IdentifierScheme> | null | undefined;
};

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

/** Compares a Indicator. Several conditions must all hold. */
export type IndicatorFilter = {
  /** Is this. */
  readonly eq?: Indicator | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Indicator> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Indicator> | null | undefined;
};

/** Names one Institution: exactly one of these is given. */
export type InstitutionBy =
  {   /** Its global id, `ins_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

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

/** Which Institution records. All conditions given must hold. */
export type InstitutionFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** Which InstitutionIdentifier records. All conditions given must hold. */
export type InstitutionIdentifierFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InstitutionIdentifierFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new InstitutionIdentifier, entered with what it is part of. The identifier of an institution in the register of someone else. */
export type InstitutionIdentifierInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** Whose register it is of. */
  readonly scheme: IdentifierScheme;
  /** The identifier. */
  readonly value: string;
};

/** A condition on the InstitutionIdentifier records that belong to a record. */
export type InstitutionIdentifierListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: InstitutionIdentifierFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: InstitutionIdentifierFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: InstitutionIdentifierFilter | null | undefined;
};

/** What is to be different about a list of InstitutionIdentifier records. Those that are not named stay as they are. */
export type InstitutionIdentifierListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<InstitutionIdentifierInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeInstitutionIdentifierInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

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

/** Compares a InstitutionKind. Several conditions must all hold. */
export type InstitutionKindFilter = {
  /** Is this. */
  readonly eq?: InstitutionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InstitutionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<InstitutionKind> | null | undefined;
};

/** A condition on the Institution records that belong to a record. */
export type InstitutionListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: InstitutionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: InstitutionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: InstitutionFilter | null | undefined;
};

/** An order of Institution records. */
export type InstitutionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: InstitutionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which InstitutionRelation records. All conditions given must hold. */
export type InstitutionRelationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InstitutionRelationFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The institution that is something to the other. */
  readonly from?: InstitutionFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new InstitutionRelation, entered with what it is part of. What one institution is to another, from when to when: unit, country office, joint secretariat. */
export type InstitutionRelationInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** What it is to the other. */
  readonly kind: InstitutionRelationKind;
  /** The other institution. */
  readonly to: InstitutionBy;
  /** Since when. */
  readonly validFrom?: string | null | undefined;
  /** Until when; null while it lasts. */
  readonly validTo?: string | null | undefined;
};

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

/** Compares a InstitutionRelationKind. Several conditions must all hold. */
export type InstitutionRelationKindFilter = {
  /** Is this. */
  readonly eq?: InstitutionRelationKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InstitutionRelationKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<InstitutionRelationKind> | null | undefined;
};

/** A condition on the InstitutionRelation records that belong to a record. */
export type InstitutionRelationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: InstitutionRelationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: InstitutionRelationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: InstitutionRelationFilter | null | undefined;
};

/** What is to be different about a list of InstitutionRelation records. Those that are not named stay as they are. */
export type InstitutionRelationListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<InstitutionRelationInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeInstitutionRelationInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Compares a whole number. Several conditions must all hold. */
export type IntFilter = {
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
};

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

/** A text in one language. */
export type LocalizedTextInput = {
  /** The language of the text. */
  readonly locale: Locale;
  /** The text itself. */
  readonly value: string;
};

/** One text of a list of texts, in one or more languages. */
export type LocalizedTextListItemInput = {
  /** The text in each language that it is known in, each once. */
  readonly texts: ReadonlyArray<LocalizedTextInput>;
};

/** Membership of a group on a day. */
export type MembershipOnFilter = {
  /** The day; today if not given. */
  readonly asOf?: string | null | undefined;
  /** Code of the group, such as `LDC` or `COLOMBO_PLAN`. */
  readonly group: string;
};

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

/** Compares a MembershipStatus. Several conditions must all hold. */
export type MembershipStatusFilter = {
  /** Is this. */
  readonly eq?: MembershipStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<MembershipStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<MembershipStatus> | null | undefined;
};

/** Which Name records. All conditions given must hold. */
export type NameFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<NameFilter> | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Name, entered with what it is part of. One of the names something has besides the one it is shown by: official, short, former, or as a source spells it. */
export type NameInput = {
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** Its language, BCP 47, such as `id`; null where it is of none. */
  readonly language?: string | null | undefined;
  /** The name. */
  readonly text: string;
  /** Since when it is used; null where that is not known. */
  readonly validFrom?: string | null | undefined;
  /** Until when it was used; null while it is. */
  readonly validTo?: string | null | undefined;
};

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

/** Compares a NameKind. Several conditions must all hold. */
export type NameKindFilter = {
  /** Is this. */
  readonly eq?: NameKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<NameKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<NameKind> | null | undefined;
};

/** A condition on the Name records that belong to a record. */
export type NameListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: NameFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: NameFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: NameFilter | null | undefined;
};

/** What is to be different about a list of Name records. Those that are not named stay as they are. */
export type NameListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<NameInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeNameInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** A condition on a record that may be of several kinds. Naming a kind asks for that kind. */
export type NamedFilter = {
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
};

/** A condition on a record that may be of several kinds. Naming a kind asks for that kind. */
export type NodeFilter = {
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
};

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

/** Which Output records. All conditions given must hold. */
export type OutputFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OutputFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** How many were delivered; null where no source says, which is not 0. */
  readonly delivered?: IntFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Output, entered with what it is part of. What an edition or a session is to leave behind, such as an action plan of each participant, and how many were delivered. */
export type OutputInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** How many were delivered; null where no source says, which is not 0. */
  readonly delivered?: number | null | undefined;
  /** What it is. */
  readonly kind: OutputKind;
  /** True where each participant makes one; false where there is one in all. */
  readonly perParticipant: boolean;
  /** What is asked for. */
  readonly requirement?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Where it is to be used. */
  readonly useContext?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

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

/** Compares a OutputKind. Several conditions must all hold. */
export type OutputKindFilter = {
  /** Is this. */
  readonly eq?: OutputKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OutputKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<OutputKind> | null | undefined;
};

/** A condition on the Output records that belong to a record. */
export type OutputListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: OutputFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: OutputFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: OutputFilter | null | undefined;
};

/** What is to be different about a list of Output records. Those that are not named stay as they are. */
export type OutputListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<OutputInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeOutputInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

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

/** Compares a ParticipantCategory. Several conditions must all hold. */
export type ParticipantCategoryFilter = {
  /** Is this. */
  readonly eq?: ParticipantCategory | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ParticipantCategory> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ParticipantCategory> | null | undefined;
};

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

/** Which participants. A filter chooses among groups that may be told, as grouping by the same would show them; it cannot make smaller ones. */
export type ParticipantStatsFilter = {
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
};

/** Which Participation records. All conditions given must hold. */
export type ParticipationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** What the participant works as. */
  readonly category?: ParticipantCategoryFilter | null | undefined;
  /** The country represented. */
  readonly country?: CountryFilter | null | undefined;
  /** The edition. */
  readonly edition?: EditionFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** How far it has come. */
  readonly status?: ParticipationStatusFilter | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A condition on the Participation records that belong to a record. */
export type ParticipationListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: ParticipationFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ParticipationFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ParticipationFilter | null | undefined;
};

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

/** Compares a ParticipationStatus. Several conditions must all hold. */
export type ParticipationStatusFilter = {
  /** Is this. */
  readonly eq?: ParticipationStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ParticipationStatus> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ParticipationStatus> | null | undefined;
};

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

/** Compares a PartyCapacity. Several conditions must all hold. */
export type PartyCapacityFilter = {
  /** Is this. */
  readonly eq?: PartyCapacity | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PartyCapacity> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<PartyCapacity> | null | undefined;
};

/** Names one Person: exactly one of these is given. */
export type PersonBy =
  {   /** Its global id, `per_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Person records. All conditions given must hold. */
export type PersonFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** An order of Person records. */
export type PersonOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PersonOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

/** What Person records can be ordered by. */
export type PersonOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** Its readable name in addresses. */
  | 'SLUG';

/** Names one Place: exactly one of these is given. */
export type PlaceBy =
  {   /** Its global id, `plc_…`. */
  readonly id: string; readonly iso3166Code?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** Code of ISO 3166-2 where it is a division of a country, such as `ID-JB`. */
  readonly iso3166Code: string; readonly slug?: never; }
  |  { readonly id?: never; readonly iso3166Code?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Place records. All conditions given must hold. */
export type PlaceFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a PlaceKind. Several conditions must all hold. */
export type PlaceKindFilter = {
  /** Is this. */
  readonly eq?: PlaceKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PlaceKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<PlaceKind> | null | undefined;
};

/** A condition on the Place records that belong to a record. */
export type PlaceListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: PlaceFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: PlaceFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: PlaceFilter | null | undefined;
};

/** An order of Place records. */
export type PlaceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlaceOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Names one Position: exactly one of these is given. */
export type PositionBy =
  {   /** Its global id, `pos_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Position records. All conditions given must hold. */
export type PositionFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a PositionKind. Several conditions must all hold. */
export type PositionKindFilter = {
  /** Is this. */
  readonly eq?: PositionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PositionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<PositionKind> | null | undefined;
};

/** A condition on the Position records that belong to a record. */
export type PositionListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: PositionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: PositionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: PositionFilter | null | undefined;
};

/** An order of Position records. */
export type PositionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PositionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which claim is to be followed. */
export type PreferClaimInput = {
  /** The citation that makes the claim, by its global id. */
  readonly id: string;
};

/** Which ProgrammeActor records. All conditions given must hold. */
export type ProgrammeActorFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A new ProgrammeActor, entered with what it is part of. The part that someone has in a programme or in one edition of it: what they give or get, and what they do. */
export type ProgrammeActorInput = {
  /** Who has the part. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. */
  readonly actor: string;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** What they give or get. */
  readonly cooperationRole?: CooperationRole | null | undefined;
  /** The edition, where the part is in that one only. */
  readonly edition?: EditionBy | null | undefined;
  /** What they do. */
  readonly functionRole?: FunctionRole | null | undefined;
  /** What else is to be known of this part. */
  readonly note?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Since when. */
  readonly validFrom?: string | null | undefined;
  /** Until when. */
  readonly validTo?: string | null | undefined;
};

/** A condition on the ProgrammeActor records that belong to a record. */
export type ProgrammeActorListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: ProgrammeActorFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ProgrammeActorFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ProgrammeActorFilter | null | undefined;
};

/** What is to be different about a list of ProgrammeActor records. Those that are not named stay as they are. */
export type ProgrammeActorListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<ProgrammeActorInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeProgrammeActorInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Which ProgrammeAgreement records. All conditions given must hold. */
export type ProgrammeAgreementFilter = {
  /** The agreement. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeAgreementFilter> | null | undefined;
  /** Whether a source says so. */
  readonly basis?: RelationBasisFilter | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new ProgrammeAgreement, entered with what it is part of. How a programme stands to an agreement. */
export type ProgrammeAgreementInput = {
  /** The agreement. */
  readonly agreement: AgreementBy;
  /** Whether a source says so. */
  readonly basis: RelationBasis;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** How it stands to it. */
  readonly kind: ProgrammeAgreementKind;
};

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

/** Compares a ProgrammeAgreementKind. Several conditions must all hold. */
export type ProgrammeAgreementKindFilter = {
  /** Is this. */
  readonly eq?: ProgrammeAgreementKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProgrammeAgreementKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ProgrammeAgreementKind> | null | undefined;
};

/** A condition on the ProgrammeAgreement records that belong to a record. */
export type ProgrammeAgreementListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: ProgrammeAgreementFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ProgrammeAgreementFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ProgrammeAgreementFilter | null | undefined;
};

/** What is to be different about a list of ProgrammeAgreement records. Those that are not named stay as they are. */
export type ProgrammeAgreementListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<ProgrammeAgreementInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeProgrammeAgreementInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Names one Programme: exactly one of these is given. */
export type ProgrammeBy =
  {   /** Its global id, `prg_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

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

/** Which Programme records. All conditions given must hold. */
export type ProgrammeFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a ProgrammeKind. Several conditions must all hold. */
export type ProgrammeKindFilter = {
  /** Is this. */
  readonly eq?: ProgrammeKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProgrammeKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ProgrammeKind> | null | undefined;
};

/** A condition on the Programme records that belong to a record. */
export type ProgrammeListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: ProgrammeFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: ProgrammeFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: ProgrammeFilter | null | undefined;
};

/** An order of Programme records. */
export type ProgrammeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ProgrammeOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Compares a ProvisionKind. Several conditions must all hold. */
export type ProvisionKindFilter = {
  /** Is this. */
  readonly eq?: ProvisionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProvisionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<ProvisionKind> | null | undefined;
};

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

/** Compares a Qualifier. Several conditions must all hold. */
export type QualifierFilter = {
  /** Is this. */
  readonly eq?: Qualifier | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Qualifier> | null | undefined;
};

/** Which Recognition records. All conditions given must hold. */
export type RecognitionFilter = {
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
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: RecognitionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RecognitionFilter> | null | undefined;
  /** By when it was entered in the registry or last changed there. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A new Recognition, entered with what it is part of. An award that someone holds, such as the stars of One Village One Product. The award and its level are a code of its scheme. */
export type RecognitionInput = {
  /** When it was given; null where no source says. */
  readonly awardedOn?: string | null | undefined;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The award, at its level. */
  readonly code: CodeBy;
};

/** A condition on the Recognition records that belong to a record. */
export type RecognitionListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: RecognitionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: RecognitionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: RecognitionFilter | null | undefined;
};

/** What is to be different about a list of Recognition records. Those that are not named stay as they are. */
export type RecognitionListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<RecognitionInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeRecognitionInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Whether a source says so. */
export type RelationBasis =
  /** An editor of the registry concludes so from sources. */
  | 'INFERRED'
  /** A source says so. */
  | 'STATED';

/** Compares a RelationBasis. Several conditions must all hold. */
export type RelationBasisFilter = {
  /** Is this. */
  readonly eq?: RelationBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<RelationBasis> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<RelationBasis> | null | undefined;
};

/** Whether an agreement can be prolonged. */
export type Renewable =
  /** It cannot. */
  | 'NO'
  /** Not known. */
  | 'UNKNOWN'
  /** It can. */
  | 'YES';

/** Compares a Renewable. Several conditions must all hold. */
export type RenewableFilter = {
  /** Is this. */
  readonly eq?: Renewable | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Renewable> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<Renewable> | null | undefined;
};

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

/** Which SessionActor records. All conditions given must hold. */
export type SessionActorFilter = {
  /** Who has the part. */
  readonly actor?: ActorFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SessionActorFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new SessionActor, entered with what it is part of. The part that someone has in a session, and what they make or show there. */
export type SessionActorInput = {
  /** Who has the part. The id of a record of these types: Institution, Country, CountryGroup, UnnamedActor. */
  readonly actor: string;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** What they make or show. */
  readonly product?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** What they do. */
  readonly role: SessionRole;
};

/** A condition on the SessionActor records that belong to a record. */
export type SessionActorListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: SessionActorFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SessionActorFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SessionActorFilter | null | undefined;
};

/** What is to be different about a list of SessionActor records. Those that are not named stay as they are. */
export type SessionActorListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<SessionActorInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeSessionActorInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Names one Session: exactly one of these is given. */
export type SessionBy =
  {   /** Its global id, `ses_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Session records. All conditions given must hold. */
export type SessionFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Session, entered with what it is part of. A point of the agenda of an edition, or a block of several days: a class, a visit, a workshop. */
export type SessionInput = {
  /** Who has a part in it: hosts, makers, speakers. */
  readonly actors?: ReadonlyArray<SessionActorInput> | null | undefined;
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ReadonlyArray<ClassificationInput> | null | undefined;
  /** How many days it takes; null where no source says. */
  readonly durationDays?: number | null | undefined;
  /** What participants do. */
  readonly kind: SessionKind;
  /** Whether those named are all that had a part in it. */
  readonly listCompleteness: Completeness;
  /** What it is called. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Its place in the agenda as the source tells it, from 1. */
  readonly ordinal: number;
  /** What it is to leave behind. */
  readonly outputs?: ReadonlyArray<OutputInput> | null | undefined;
  /** Where. */
  readonly place?: PlaceBy | null | undefined;
  /** Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said. */
  readonly slug?: string | null | undefined;
  /** Whether it took place. */
  readonly status: HappeningStatus;
  /** What it is about. */
  readonly topics?: ReadonlyArray<LocalizedTextListItemInput> | null | undefined;
};

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

/** Compares a SessionKind. Several conditions must all hold. */
export type SessionKindFilter = {
  /** Is this. */
  readonly eq?: SessionKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SessionKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<SessionKind> | null | undefined;
};

/** A condition on the Session records that belong to a record. */
export type SessionListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: SessionFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SessionFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SessionFilter | null | undefined;
};

/** What is to be different about a list of Session records. Those that are not named stay as they are. */
export type SessionListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<SessionInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeSessionInput> | null | undefined;
};

/** An order of Session records. */
export type SessionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SessionOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Compares a SessionRole. Several conditions must all hold. */
export type SessionRoleFilter = {
  /** Is this. */
  readonly eq?: SessionRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SessionRole> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<SessionRole> | null | undefined;
};

/** Which Signature records. All conditions given must hold. */
export type SignatureFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SignatureFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** At which event. */
  readonly event?: EventFilter | null | undefined;
  /** Whether anything does not fit between it and related records. */
  readonly hasWarnings?: BooleanFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A new Signature, entered with what it is part of. A signature under an agreement: who, in which office, for whom, and where. */
export type SignatureInput = {
  /** Where its facts come from. Without any, it rests on what is cited for the list it stands in. */
  readonly citations?: ReadonlyArray<CitationInput> | null | undefined;
  /** At which event. */
  readonly event?: EventBy | null | undefined;
  /** The office they signed for, where that is another. */
  readonly onBehalfOf?: PositionBy | null | undefined;
  /** Who signed; null where no source names them. */
  readonly person?: PersonBy | null | undefined;
  /** Where. */
  readonly place?: PlaceBy | null | undefined;
  /** The office they signed in. */
  readonly position?: PositionBy | null | undefined;
  /** When. */
  readonly signedOn?: string | null | undefined;
};

/** A condition on the Signature records that belong to a record. */
export type SignatureListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: SignatureFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SignatureFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SignatureFilter | null | undefined;
};

/** What is to be different about a list of Signature records. Those that are not named stay as they are. */
export type SignatureListInput = {
  /** New ones. */
  readonly add?: ReadonlyArray<SignatureInput> | null | undefined;
  /** What is different about some that are there. */
  readonly change?: ReadonlyArray<ChangeSignatureInput> | null | undefined;
  /** The ids of those that were entered by mistake, or are so no longer. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** Names one Source: exactly one of these is given. */
export type SourceBy =
  {   /** Its global id, `src_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which Source records. All conditions given must hold. */
export type SourceFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a SourceKind. Several conditions must all hold. */
export type SourceKindFilter = {
  /** Is this. */
  readonly eq?: SourceKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<SourceKind> | null | undefined;
};

/** A condition on the Source records that belong to a record. */
export type SourceListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: SourceFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: SourceFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: SourceFilter | null | undefined;
};

/** An order of Source records. */
export type SourceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: SourceOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which Statement records. All conditions given must hold. */
export type StatementFilter = {
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
  readonly id?: IdFilter | null | undefined;
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
};

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

/** Compares a StatementKind. Several conditions must all hold. */
export type StatementKindFilter = {
  /** Is this. */
  readonly eq?: StatementKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<StatementKind> | null | undefined;
  /** True: nothing is known here. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Is none of these, and known. */
  readonly notIn?: ReadonlyArray<StatementKind> | null | undefined;
};

/** A condition on the Statement records that belong to a record. */
export type StatementListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: StatementFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: StatementFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: StatementFilter | null | undefined;
};

/** An order of Statement records. */
export type StatementOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: StatementOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** Which StatementSubject records. All conditions given must hold. */
export type StatementSubjectFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatementSubjectFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A condition on the StatementSubject records that belong to a record. */
export type StatementSubjectListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: StatementSubjectFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: StatementSubjectFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: StatementSubjectFilter | null | undefined;
};

/** Compares a text. Several conditions must all hold. */
export type StringFilter = {
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
};

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

/** Names one UnnamedActor: exactly one of these is given. */
export type UnnamedActorBy =
  {   /** Its global id, `una_…`. */
  readonly id: string; readonly slug?: never; }
  |  { readonly id?: never;   /** Its readable name in addresses. */
  readonly slug: string; };

/** Which UnnamedActor records. All conditions given must hold. */
export type UnnamedActorFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<UnnamedActorFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The country it is of. */
  readonly country?: CountryFilter | null | undefined;
  /** By global id. */
  readonly id?: IdFilter | null | undefined;
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
};

/** A condition on the UnnamedActor records that belong to a record. */
export type UnnamedActorListFilter = {
  /** Each one is so; true where there is none. */
  readonly every?: UnnamedActorFilter | null | undefined;
  /** None is so. With `{}`: there is none. */
  readonly none?: UnnamedActorFilter | null | undefined;
  /** At least one is so. With `{}`: there is one. */
  readonly some?: UnnamedActorFilter | null | undefined;
};

/** An order of UnnamedActor records. */
export type UnnamedActorOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: UnnamedActorOrderField;
  /** Where records without a value stand; last when ascending, first when descending, if nothing is said. */
  readonly nulls?: NullsOrder | null | undefined;
};

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

/** What is to be different about a Agreement. Whatever is not named stays as it is. */
export type UpdateAgreementInput = {
  /** How many sides it has. Stays as it is if nothing is said; null takes it away. */
  readonly ambit?: AgreementAmbit | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The kind of cooperation it says it is. Stays as it is if nothing is said; null takes it away. */
  readonly declaredModality?: CooperationModality | null | undefined;
  /** How long it lasts, in months. Stays as it is if nothing is said; null takes it away. */
  readonly durationMonths?: number | null | undefined;
  /** How it is known that it is in force. Stays as it is if nothing is said. */
  readonly forceBasis?: ForceBasis | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Since when it is in force. Stays as it is if nothing is said; null takes it away. */
  readonly inForceFrom?: string | null | undefined;
  /** Who binds themselves. Stays as it is if nothing is said; null takes it away. */
  readonly level?: AgreementLevel | null | undefined;
  /** Its title. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListInput | null | undefined;
  /** Who is party to it. */
  readonly parties?: AgreementPartyListInput | null | undefined;
  /** What it says: aims, fields and forms of cooperation. */
  readonly provisions?: AgreementProvisionListInput | null | undefined;
  /** What it is to other agreements. */
  readonly relations?: AgreementRelationListInput | null | undefined;
  /** Whether it can be prolonged. Stays as it is if nothing is said. */
  readonly renewable?: Renewable | null | undefined;
  /** Where it was signed. Stays as it is if nothing is said; null takes it away. */
  readonly signedAt?: PlaceBy | null | undefined;
  /** When it was signed. Stays as it is if nothing is said; null takes it away. */
  readonly signedOn?: string | null | undefined;
  /** The day a source states as its end. Stays as it is if nothing is said; null takes it away. */
  readonly statedEnd?: string | null | undefined;
  /** What it is about. Stays as it is if nothing is said; null takes it away. */
  readonly subject?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** When it was ended before its time. Stays as it is if nothing is said; null takes it away. */
  readonly terminatedOn?: string | null | undefined;
  /** What sort of document it is. Stays as it is if nothing is said. */
  readonly type?: AgreementType | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a Edition. Whatever is not named stays as it is. */
export type UpdateEditionInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListInput | null | undefined;
  /** Every country that any source lists for it, those included that the registry does not follow. */
  readonly countryClaims?: EditionCountryListInput | null | undefined;
  /** Whether the countries listed are all there were. Stays as it is if nothing is said. */
  readonly countryListCompleteness?: Completeness | null | undefined;
  /** Its last day. Stays as it is if nothing is said; null takes it away. */
  readonly endsOn?: string | null | undefined;
  /** Figures reported about it. */
  readonly figures?: FigureListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What this edition is called. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListInput | null | undefined;
  /** What it is about. Stays as it is if nothing is said; null takes it away. */
  readonly narrative?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its number in the series, from 1. Stays as it is if nothing is said; null takes it away. */
  readonly ordinal?: number | null | undefined;
  /** What it is to leave behind. */
  readonly outputs?: OutputListInput | null | undefined;
  /** Who its participants are. Stays as it is if nothing is said; null takes it away. */
  readonly participantProfile?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The region or group that all its participants are said to come from; null where no source says so. Stays as it is if nothing is said; null takes it away. */
  readonly participantRegion?: CountryGroupBy | null | undefined;
  /** Where it was held, part by part. */
  readonly places?: EditionPlaceListInput | null | undefined;
  /** The last day that was announced beforehand; null where no source from before it is known. Stays as it is if nothing is said; null takes it away. */
  readonly plannedEndsOn?: string | null | undefined;
  /** The first day that was announced beforehand; null where no source from before it is known. Stays as it is if nothing is said; null takes it away. */
  readonly plannedStartsOn?: string | null | undefined;
  /** The programme. Stays as it is if nothing is said. */
  readonly programme?: ProgrammeBy | null | undefined;
  /** Whether the sessions listed are all there were. Stays as it is if nothing is said. */
  readonly sessionListCompleteness?: Completeness | null | undefined;
  /** What is on its agenda. */
  readonly sessions?: SessionListInput | null | undefined;
  /** Its first day. Stays as it is if nothing is said; null takes it away. */
  readonly startsOn?: string | null | undefined;
  /** Whether it took place. Stays as it is if nothing is said. */
  readonly status?: HappeningStatus | null | undefined;
  /** Its theme, where it has one of its own. Stays as it is if nothing is said; null takes it away. */
  readonly theme?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a Event. Whatever is not named stays as it is. */
export type UpdateEventInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The edition of a programme it opens or belongs to. Stays as it is if nothing is said; null takes it away. */
  readonly edition?: EditionBy | null | undefined;
  /** When it ends. Stays as it is if nothing is said; null takes it away. */
  readonly endsOn?: string | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What sort of event it is. Stays as it is if nothing is said. */
  readonly kind?: EventKind | null | undefined;
  /** What it is called. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListInput | null | undefined;
  /** What it is for. Stays as it is if nothing is said; null takes it away. */
  readonly objective?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its number in a series: 45 for the 45th meeting. Stays as it is if nothing is said; null takes it away. */
  readonly ordinal?: number | null | undefined;
  /** The larger event it is part of. Stays as it is if nothing is said; null takes it away. */
  readonly parent?: EventBy | null | undefined;
  /** Who has a part in it. */
  readonly participations?: EventParticipationListInput | null | undefined;
  /** Where. Stays as it is if nothing is said; null takes it away. */
  readonly place?: PlaceBy | null | undefined;
  /** What it is to other events. */
  readonly relations?: EventRelationListInput | null | undefined;
  /** When it begins. Stays as it is if nothing is said; null takes it away. */
  readonly startsOn?: string | null | undefined;
  /** Whether it took place. Stays as it is if nothing is said. */
  readonly status?: HappeningStatus | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a Institution. Whatever is not named stays as it is. */
export type UpdateInstitutionInput = {
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The country it is of; null for organisations of several states. Stays as it is if nothing is said; null takes it away. */
  readonly country?: CountryBy | null | undefined;
  /** What it does. Stays as it is if nothing is said; null takes it away. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The agreement it was founded under. Stays as it is if nothing is said; null takes it away. */
  readonly establishedUnder?: AgreementBy | null | undefined;
  /** When it was founded. Stays as it is if nothing is said; null takes it away. */
  readonly foundedOn?: string | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** Its identifiers in the registers of others. */
  readonly identifiers?: InstitutionIdentifierListInput | null | undefined;
  /** What it is. Stays as it is if nothing is said. */
  readonly kind?: InstitutionKind | null | undefined;
  /** What it is called. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListInput | null | undefined;
  /** Where it is. Stays as it is if nothing is said; null takes it away. */
  readonly place?: PlaceBy | null | undefined;
  /** Awards it holds. */
  readonly recognitions?: RecognitionListInput | null | undefined;
  /** What it is to other institutions. */
  readonly relations?: InstitutionRelationListInput | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a Programme. Whatever is not named stays as it is. */
export type UpdateProgrammeInput = {
  /** Who has a part in it, on both axes of roles. */
  readonly actors?: ProgrammeActorListInput | null | undefined;
  /** Agreements it stands under, and how. */
  readonly agreementLinks?: ProgrammeAgreementListInput | null | undefined;
  /** Where its facts come from. */
  readonly citations?: CitationListInput | null | undefined;
  /** The codes it bears: sectors, goals, forms of activity. */
  readonly classifications?: ClassificationListInput | null | undefined;
  /** The kind of cooperation it says it is. Stays as it is if nothing is said; null takes it away. */
  readonly declaredModality?: CooperationModality | null | undefined;
  /** What it is. Stays as it is if nothing is said; null takes it away. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The times it was held. */
  readonly editions?: EditionListInput | null | undefined;
  /** When it ended. Stays as it is if nothing is said; null takes it away. */
  readonly endsOn?: string | null | undefined;
  /** Figures reported about it. */
  readonly figures?: FigureListInput | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What sort of programme it is. Stays as it is if nothing is said. */
  readonly kind?: ProgrammeKind | null | undefined;
  /** What it is called. Stays as it is if nothing is said. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Its other names and spellings. */
  readonly names?: NameListInput | null | undefined;
  /** What it is for. Stays as it is if nothing is said. */
  readonly objectives?: ReadonlyArray<LocalizedTextListItemInput> | null | undefined;
  /** The programme it is part of. Stays as it is if nothing is said; null takes it away. */
  readonly parent?: ProgrammeBy | null | undefined;
  /** When it began. Stays as it is if nothing is said; null takes it away. */
  readonly startsOn?: string | null | undefined;
  /** How far it has come. Stays as it is if nothing is said. */
  readonly status?: ActivityStatus | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

/** What is to be different about a Source. Whatever is not named stays as it is. */
export type UpdateSourceInput = {
  /** Who signed as its author, as printed. Stays as it is if nothing is said; null takes it away. */
  readonly byline?: string | null | undefined;
  /** SHA-256 of its text as read, in hex. Stays as it is if nothing is said; null takes it away. */
  readonly contentHash?: string | null | undefined;
  /** The place it was written from. Stays as it is if nothing is said; null takes it away. */
  readonly dateline?: PlaceBy | null | undefined;
  /** The source it was taken from. Stays as it is if nothing is said; null takes it away. */
  readonly derivedFrom?: SourceBy | null | undefined;
  /** Who edited it, as printed. Stays as it is if nothing is said; null takes it away. */
  readonly editor?: string | null | undefined;
  /** Its global id. */
  readonly id: string;
  /** What sort of source it is. Stays as it is if nothing is said. */
  readonly kind?: SourceKind | null | undefined;
  /** Its language, BCP 47. Stays as it is if nothing is said. */
  readonly language?: string | null | undefined;
  /** The licence it is under, where it states one. Stays as it is if nothing is said; null takes it away. */
  readonly licence?: string | null | undefined;
  /** When it was published, as exactly as is known. Stays as it is if nothing is said; null takes it away. */
  readonly publishedOn?: string | null | undefined;
  /** Who published it. Stays as it is if nothing is said; null takes it away. */
  readonly publisher?: InstitutionBy | null | undefined;
  /** When the registry read it. Stays as it is if nothing is said; null takes it away. */
  readonly retrievedOn?: string | null | undefined;
  /** Its title, or what it is about where it has none. Stays as it is if nothing is said. */
  readonly title?: string | null | undefined;
  /** Where it can be read. Stays as it is if nothing is said; null takes it away. */
  readonly url?: string | null | undefined;
  /** The version that was read; the change is refused where there is a newer one. */
  readonly version: number;
};

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

export type GetAgreementQueryVariables = Exact<{
  by: AgreementBy;
}>;


export type GetAgreementQuery = { readonly agreement: { readonly subject: string | null, readonly ambit: AgreementAmbit | null, readonly level: AgreementLevel | null, readonly declaredModality: CooperationModality | null, readonly inForceFrom: string | null, readonly forceBasis: ForceBasis, readonly durationMonths: number | null, readonly renewable: Renewable, readonly terminatedOn: string | null, readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis, readonly signedAt: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly capacity: PartyCapacity, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
        , readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly signatures: { readonly nodes: ReadonlyArray<{ readonly signedOn: string | null, readonly person: { readonly slug: string, readonly name: string } | null, readonly position: { readonly slug: string, readonly name: string } | null, readonly onBehalfOf: { readonly slug: string, readonly name: string } | null, readonly event: { readonly slug: string, readonly name: string } | null }> } }> }, readonly provisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ProvisionKind, readonly ordinal: number, readonly text: string }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly kind: AgreementRelationKind, readonly basis: RelationBasis, readonly to: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } }> }, readonly incomingRelations: { readonly nodes: ReadonlyArray<{ readonly kind: AgreementRelationKind, readonly basis: RelationBasis, readonly from: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } }> }, readonly establishedInstitutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null }> }, readonly programmeLinks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ProgrammeAgreementKind, readonly basis: RelationBasis, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly editions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly code: string, readonly name: string }> } }> } } }> }, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly locator: string, readonly claimedValue: string | null, readonly isPreferred: boolean, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } } | null };

export type ListAgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: ReadonlyArray<AgreementOrder> | AgreementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListAgreementsQuery = { readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly capacity: PartyCapacity, readonly actor:
            | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
           }> } }> } };

export type ListExpiringAgreementsQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListExpiringAgreementsQuery = { readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly renewable: Renewable, readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly capacity: PartyCapacity, readonly actor:
            | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
           }> }, readonly programmes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null }> } }> }, readonly withoutKnownEnd: { readonly totalCount: number } };

export type GetAgreementFacetsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetAgreementFacetsQuery = { readonly agreements: { readonly totalCount: number, readonly facets: { readonly type: ReadonlyArray<{ readonly value: AgreementType | null, readonly count: number }>, readonly status: ReadonlyArray<{ readonly value: AgreementStatus | null, readonly count: number }>, readonly declaredModality: ReadonlyArray<{ readonly value: CooperationModality | null, readonly count: number }>, readonly expiryBasis: ReadonlyArray<{ readonly value: ExpiryBasis | null, readonly count: number }>, readonly signedOnYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly expiresOnYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly country: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null }>, readonly countryGroup: ReadonlyArray<{ readonly count: number, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null }>, readonly institution: ReadonlyArray<{ readonly count: number, readonly institution: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null }>, readonly programme: ReadonlyArray<{ readonly count: number, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null }> } } };

export type ListChangesQueryVariables = Exact<{
  types?: ReadonlyArray<ChangeType> | ChangeType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListChangesQuery = { readonly changes: { readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly position: number, readonly at: string, readonly by: string, readonly kind: string, readonly operation: ChangeOperation, readonly recordId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly locale: Locale | null, readonly before: string | null, readonly after: string | null }> }> } };

export type GetLatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type GetLatestChangeQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly cursor: string, readonly position: number, readonly at: string, readonly by: string, readonly kind: string, readonly operation: ChangeOperation, readonly recordId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly locale: Locale | null, readonly before: string | null, readonly after: string | null }> }> } };

export type ChangeCardFragment = { readonly cursor: string, readonly position: number, readonly at: string, readonly by: string, readonly kind: string, readonly operation: ChangeOperation, readonly recordId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly locale: Locale | null, readonly before: string | null, readonly after: string | null }> };

export type ListCitationsQueryVariables = Exact<{
  filter?: CitationFilter | null | undefined;
  orderBy?: ReadonlyArray<CitationOrder> | CitationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCitationsQuery = { readonly citations: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly field: string, readonly locator: string, readonly claimedValue: string | null, readonly isPreferred: boolean, readonly note: string | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AgreementParty', readonly id: string }
        | { readonly __typename: 'AgreementProvision', readonly id: string }
        | { readonly __typename: 'AgreementRelation', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Classification', readonly id: string }
        | { readonly __typename: 'Code', readonly id: string }
        | { readonly __typename: 'CodeScheme', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
        | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroupMembership', readonly id: string }
        | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EditionCountry', readonly id: string }
        | { readonly __typename: 'EditionPlace', readonly id: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EventParticipation', readonly id: string }
        | { readonly __typename: 'EventRelation', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
        | { readonly __typename: 'InstitutionRelation', readonly id: string }
        | { readonly __typename: 'Name', readonly id: string }
        | { readonly __typename: 'Output', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'ProgrammeActor', readonly id: string }
        | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SessionActor', readonly id: string }
        | { readonly __typename: 'Signature', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementSubject', readonly id: string }
        | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
      , readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } };

export type ListCodesQueryVariables = Exact<{
  filter?: CodeFilter | null | undefined;
  orderBy?: ReadonlyArray<CodeOrder> | CodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCodesQuery = { readonly codes: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly status: CodeStatus, readonly scheme: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string }, readonly parent: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly programmes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }> }, readonly provisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agreement: { readonly id: string, readonly slug: string, readonly name: string } }> } }> } };

export type ListEnumLabelsQueryVariables = Exact<{
  of?: ReadonlyArray<LabelledEnum> | LabelledEnum | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEnumLabelsQuery = { readonly enumLabels: { readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly enum: string, readonly value: string, readonly label: string, readonly meaning: string }> } };

export type ListCountryConnectionsQueryVariables = Exact<{
  by: CountryBy;
  maxLength?: number | null | undefined;
  filter?: ConnectedActorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCountryConnectionsQuery = { readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly connections: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly length: number, readonly ways: number, readonly isComplete: boolean, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
        , readonly path: ReadonlyArray<{ readonly ordinal: number, readonly name: string, readonly node:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly id: string }
            | { readonly __typename: 'AgreementParty', readonly id: string }
            | { readonly __typename: 'AgreementProvision', readonly id: string }
            | { readonly __typename: 'AgreementRelation', readonly id: string }
            | { readonly __typename: 'Appointment', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Classification', readonly id: string }
            | { readonly __typename: 'Code', readonly id: string }
            | { readonly __typename: 'CodeScheme', readonly id: string }
            | { readonly __typename: 'Commitment', readonly id: string }
            | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
            | { readonly __typename: 'Country', readonly slug: string, readonly id: string }
            | { readonly __typename: 'CountryGroup', readonly slug: string, readonly id: string }
            | { readonly __typename: 'CountryGroupMembership', readonly id: string }
            | { readonly __typename: 'Edition', readonly slug: string, readonly id: string }
            | { readonly __typename: 'EditionCountry', readonly id: string }
            | { readonly __typename: 'EditionPlace', readonly id: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly id: string }
            | { readonly __typename: 'EventParticipation', readonly id: string }
            | { readonly __typename: 'EventRelation', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Institution', readonly slug: string, readonly id: string }
            | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
            | { readonly __typename: 'InstitutionRelation', readonly id: string }
            | { readonly __typename: 'Name', readonly id: string }
            | { readonly __typename: 'Output', readonly id: string }
            | { readonly __typename: 'Participation', readonly id: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly id: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly id: string }
            | { readonly __typename: 'Position', readonly slug: string, readonly id: string }
            | { readonly __typename: 'Programme', readonly slug: string, readonly id: string }
            | { readonly __typename: 'ProgrammeActor', readonly id: string }
            | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Session', readonly id: string }
            | { readonly __typename: 'SessionActor', readonly id: string }
            | { readonly __typename: 'Signature', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'StatementSubject', readonly id: string }
            | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly id: string }
          , readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly roles: ReadonlyArray<string>, readonly words: string, readonly isForward: boolean }> }> }> } } | null };

export type ListInstitutionConnectionsQueryVariables = Exact<{
  by: InstitutionBy;
  maxLength?: number | null | undefined;
  filter?: ConnectedActorFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInstitutionConnectionsQuery = { readonly institution: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly connections: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly length: number, readonly ways: number, readonly isComplete: boolean, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
        , readonly path: ReadonlyArray<{ readonly ordinal: number, readonly name: string, readonly node:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly id: string }
            | { readonly __typename: 'AgreementParty', readonly id: string }
            | { readonly __typename: 'AgreementProvision', readonly id: string }
            | { readonly __typename: 'AgreementRelation', readonly id: string }
            | { readonly __typename: 'Appointment', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Classification', readonly id: string }
            | { readonly __typename: 'Code', readonly id: string }
            | { readonly __typename: 'CodeScheme', readonly id: string }
            | { readonly __typename: 'Commitment', readonly id: string }
            | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
            | { readonly __typename: 'Country', readonly slug: string, readonly id: string }
            | { readonly __typename: 'CountryGroup', readonly slug: string, readonly id: string }
            | { readonly __typename: 'CountryGroupMembership', readonly id: string }
            | { readonly __typename: 'Edition', readonly slug: string, readonly id: string }
            | { readonly __typename: 'EditionCountry', readonly id: string }
            | { readonly __typename: 'EditionPlace', readonly id: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly id: string }
            | { readonly __typename: 'EventParticipation', readonly id: string }
            | { readonly __typename: 'EventRelation', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Institution', readonly slug: string, readonly id: string }
            | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
            | { readonly __typename: 'InstitutionRelation', readonly id: string }
            | { readonly __typename: 'Name', readonly id: string }
            | { readonly __typename: 'Output', readonly id: string }
            | { readonly __typename: 'Participation', readonly id: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly id: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly id: string }
            | { readonly __typename: 'Position', readonly slug: string, readonly id: string }
            | { readonly __typename: 'Programme', readonly slug: string, readonly id: string }
            | { readonly __typename: 'ProgrammeActor', readonly id: string }
            | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Session', readonly id: string }
            | { readonly __typename: 'SessionActor', readonly id: string }
            | { readonly __typename: 'Signature', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'StatementSubject', readonly id: string }
            | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly id: string }
          , readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly roles: ReadonlyArray<string>, readonly words: string, readonly isForward: boolean }> }> }> }, readonly country: { readonly code: string, readonly name: string } | null } | null };

export type ListPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPathsQuery = { readonly paths: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly length: number, readonly isComplete: boolean, readonly steps: ReadonlyArray<{ readonly ordinal: number, readonly name: string, readonly node:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly id: string }
          | { readonly __typename: 'AgreementParty', readonly id: string }
          | { readonly __typename: 'AgreementProvision', readonly id: string }
          | { readonly __typename: 'AgreementRelation', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Classification', readonly id: string }
          | { readonly __typename: 'Code', readonly id: string }
          | { readonly __typename: 'CodeScheme', readonly id: string }
          | { readonly __typename: 'Commitment', readonly id: string }
          | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
          | { readonly __typename: 'Country', readonly slug: string, readonly id: string }
          | { readonly __typename: 'CountryGroup', readonly slug: string, readonly id: string }
          | { readonly __typename: 'CountryGroupMembership', readonly id: string }
          | { readonly __typename: 'Edition', readonly slug: string, readonly id: string }
          | { readonly __typename: 'EditionCountry', readonly id: string }
          | { readonly __typename: 'EditionPlace', readonly id: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly id: string }
          | { readonly __typename: 'EventParticipation', readonly id: string }
          | { readonly __typename: 'EventRelation', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Institution', readonly slug: string, readonly id: string }
          | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
          | { readonly __typename: 'InstitutionRelation', readonly id: string }
          | { readonly __typename: 'Name', readonly id: string }
          | { readonly __typename: 'Output', readonly id: string }
          | { readonly __typename: 'Participation', readonly id: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly id: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly id: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly id: string }
          | { readonly __typename: 'Programme', readonly slug: string, readonly id: string }
          | { readonly __typename: 'ProgrammeActor', readonly id: string }
          | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
          | { readonly __typename: 'Recognition', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
          | { readonly __typename: 'SessionActor', readonly id: string }
          | { readonly __typename: 'Signature', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'StatementSubject', readonly id: string }
          | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly id: string }
        , readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly roles: ReadonlyArray<string>, readonly words: string, readonly isForward: boolean }> }> }> } };

export type GetCountryQueryVariables = Exact<{
  by: CountryBy;
  asOf?: string | null | undefined;
}>;


export type GetCountryQuery = { readonly country: { readonly iso3: string, readonly m49: string | null, readonly isSovereign: boolean, readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly isLeastDeveloped: boolean | null, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: MembershipStatus, readonly validFrom: string | null, readonly validTo: string | null, readonly holds: boolean, readonly group: { readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } }> }, readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis }> }, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null }> }, readonly programmeRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly note: string | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } }> }, readonly editionRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: EditionCountryRole, readonly headcount: number | null, readonly wasLeastDeveloped: boolean | null, readonly edition: { readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly programme: { readonly slug: string, readonly name: string } } }> } } | null };

export type ListCountriesQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  orderBy?: ReadonlyArray<CountryOrder> | CountryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCountriesQuery = { readonly countries: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly iso3: string, readonly isSovereign: boolean, readonly id: string, readonly slug: string, readonly code: string, readonly name: string }> } };

export type ListCountryAgreementsQueryVariables = Exact<{
  by: CountryBy;
  filter?: AgreementFilter | null | undefined;
  orderBy?: ReadonlyArray<AgreementOrder> | AgreementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCountryAgreementsQuery = { readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly capacity: PartyCapacity, readonly actor:
              | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
             }> } }> } } | null };

export type GetCountryGroupQueryVariables = Exact<{
  by: CountryGroupBy;
  asOf?: string | null | undefined;
}>;


export type GetCountryGroupQuery = { readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind, readonly names: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string | null }> }, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: MembershipStatus, readonly validFrom: string | null, readonly validTo: string | null, readonly holds: boolean, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } }> }, readonly programmeRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } }> } } | null };

export type ListCountryGroupsQueryVariables = Exact<{
  filter?: CountryGroupFilter | null | undefined;
  orderBy?: ReadonlyArray<CountryGroupOrder> | CountryGroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCountryGroupsQuery = { readonly countryGroups: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind, readonly memberships: { readonly totalCount: number } }> } };

export type GetEditionAgendaQueryVariables = Exact<{
  by: EditionBy;
}>;


export type GetEditionAgendaQuery = { readonly edition: { readonly narrative: string | null, readonly participantProfile: string | null, readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null }, readonly places: { readonly nodes: ReadonlyArray<{ readonly part: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } }> }, readonly participantCount: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null }, readonly sessions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly ordinal: number, readonly kind: SessionKind, readonly name: string, readonly topics: ReadonlyArray<string>, readonly durationDays: number | null, readonly status: HappeningStatus, readonly listCompleteness: Completeness, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: SessionRole, readonly product: string | null, readonly actor:
              | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
             }> } }> } } | null };

export type ListEditionsQueryVariables = Exact<{
  filter?: EditionFilter | null | undefined;
  orderBy?: ReadonlyArray<EditionOrder> | EditionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEditionsQuery = { readonly editions: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly programme: { readonly slug: string, readonly name: string }, readonly places: { readonly nodes: ReadonlyArray<{ readonly part: string | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } }> }, readonly participantCount: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null }, readonly countryCount: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null } }> } };

export type GetEditionFacetsQueryVariables = Exact<{
  filter?: EditionFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetEditionFacetsQuery = { readonly editions: { readonly totalCount: number, readonly facets: { readonly status: ReadonlyArray<{ readonly value: HappeningStatus | null, readonly count: number }>, readonly startsOnYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly programme: ReadonlyArray<{ readonly count: number, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null }>, readonly country: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null }>, readonly countryGroup: ReadonlyArray<{ readonly count: number, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null }>, readonly place: ReadonlyArray<{ readonly count: number, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null }> } } };

export type ListEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: ReadonlyArray<EventOrder> | EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly parent: { readonly slug: string, readonly name: string, readonly kind: EventKind } | null, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: EventRole, readonly actor:
            | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
           | null, readonly person: { readonly slug: string, readonly name: string } | null, readonly position: { readonly slug: string, readonly name: string } | null }> }, readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis }> } }> } };

export type GetEventQueryVariables = Exact<{
  by: EventBy;
}>;


export type GetEventQuery = { readonly event: { readonly objective: string | null, readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly edition: { readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus } | null, readonly parent: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly kind: EventRelationKind, readonly to: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null } }> }, readonly incomingRelations: { readonly nodes: ReadonlyArray<{ readonly kind: EventRelationKind, readonly from: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null } }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: EventRole, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly person: { readonly slug: string, readonly name: string } | null, readonly position: { readonly slug: string, readonly name: string } | null }> }, readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis }> }, readonly signatures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly signedOn: string | null, readonly person: { readonly slug: string, readonly name: string } | null, readonly position: { readonly slug: string, readonly name: string } | null, readonly party: { readonly capacity: PartyCapacity, readonly actor:
            | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
           } }> } } | null };

export type ListConflictsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListConflictsQuery = { readonly conflicts: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly field: string, readonly record:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AgreementParty', readonly id: string }
        | { readonly __typename: 'AgreementProvision', readonly id: string }
        | { readonly __typename: 'AgreementRelation', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Classification', readonly id: string }
        | { readonly __typename: 'Code', readonly id: string }
        | { readonly __typename: 'CodeScheme', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
        | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroupMembership', readonly id: string }
        | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EditionCountry', readonly id: string }
        | { readonly __typename: 'EditionPlace', readonly id: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EventParticipation', readonly id: string }
        | { readonly __typename: 'EventRelation', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
        | { readonly __typename: 'InstitutionRelation', readonly id: string }
        | { readonly __typename: 'Name', readonly id: string }
        | { readonly __typename: 'Output', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'ProgrammeActor', readonly id: string }
        | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SessionActor', readonly id: string }
        | { readonly __typename: 'Signature', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementSubject', readonly id: string }
        | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
      , readonly claims: ReadonlyArray<{ readonly value: string, readonly isPreferred: boolean, readonly citations: ReadonlyArray<{ readonly locator: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> }> }> } };

export type ListWarningsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListWarningsQuery = { readonly warnings: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly code: WarningCode, readonly message: string, readonly fields: ReadonlyArray<string>, readonly record:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AgreementParty', readonly id: string }
        | { readonly __typename: 'AgreementProvision', readonly id: string }
        | { readonly __typename: 'AgreementRelation', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Classification', readonly id: string }
        | { readonly __typename: 'Code', readonly id: string }
        | { readonly __typename: 'CodeScheme', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
        | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroupMembership', readonly id: string }
        | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EditionCountry', readonly id: string }
        | { readonly __typename: 'EditionPlace', readonly id: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EventParticipation', readonly id: string }
        | { readonly __typename: 'EventRelation', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
        | { readonly __typename: 'InstitutionRelation', readonly id: string }
        | { readonly __typename: 'Name', readonly id: string }
        | { readonly __typename: 'Output', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'ProgrammeActor', readonly id: string }
        | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SessionActor', readonly id: string }
        | { readonly __typename: 'Signature', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementSubject', readonly id: string }
        | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
      , readonly related:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AgreementParty', readonly id: string }
        | { readonly __typename: 'AgreementProvision', readonly id: string }
        | { readonly __typename: 'AgreementRelation', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Classification', readonly id: string }
        | { readonly __typename: 'Code', readonly id: string }
        | { readonly __typename: 'CodeScheme', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
        | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroupMembership', readonly id: string }
        | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EditionCountry', readonly id: string }
        | { readonly __typename: 'EditionPlace', readonly id: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EventParticipation', readonly id: string }
        | { readonly __typename: 'EventRelation', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
        | { readonly __typename: 'InstitutionRelation', readonly id: string }
        | { readonly __typename: 'Name', readonly id: string }
        | { readonly __typename: 'Output', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'ProgrammeActor', readonly id: string }
        | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SessionActor', readonly id: string }
        | { readonly __typename: 'Signature', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementSubject', readonly id: string }
        | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
       }> } };

export type ListUncorroboratedQueryVariables = Exact<{
  kinds?: ReadonlyArray<string> | string | null | undefined;
  sourceKinds?: ReadonlyArray<SourceKind> | SourceKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListUncorroboratedQuery = { readonly uncorroborated: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly citationCount: number, readonly record:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AgreementParty', readonly id: string }
        | { readonly __typename: 'AgreementProvision', readonly id: string }
        | { readonly __typename: 'AgreementRelation', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Classification', readonly id: string }
        | { readonly __typename: 'Code', readonly id: string }
        | { readonly __typename: 'CodeScheme', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
        | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroupMembership', readonly id: string }
        | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EditionCountry', readonly id: string }
        | { readonly __typename: 'EditionPlace', readonly id: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EventParticipation', readonly id: string }
        | { readonly __typename: 'EventRelation', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
        | { readonly __typename: 'InstitutionRelation', readonly id: string }
        | { readonly __typename: 'Name', readonly id: string }
        | { readonly __typename: 'Output', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'ProgrammeActor', readonly id: string }
        | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SessionActor', readonly id: string }
        | { readonly __typename: 'Signature', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementSubject', readonly id: string }
        | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
      , readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } };

export type ListFiguresQueryVariables = Exact<{
  filter?: FigureFilter | null | undefined;
  orderBy?: ReadonlyArray<FigureOrder> | FigureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListFiguresQuery = { readonly figures: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly indicator: Indicator, readonly value: number | null, readonly qualifier: Qualifier, readonly text: string | null, readonly asOf: string | null, readonly subject:
        | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AgreementParty', readonly id: string }
        | { readonly __typename: 'AgreementProvision', readonly id: string }
        | { readonly __typename: 'AgreementRelation', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Classification', readonly id: string }
        | { readonly __typename: 'Code', readonly id: string }
        | { readonly __typename: 'CodeScheme', readonly id: string }
        | { readonly __typename: 'Commitment', readonly id: string }
        | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
        | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'CountryGroupMembership', readonly id: string }
        | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EditionCountry', readonly id: string }
        | { readonly __typename: 'EditionPlace', readonly id: string }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'EventParticipation', readonly id: string }
        | { readonly __typename: 'EventRelation', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
        | { readonly __typename: 'InstitutionRelation', readonly id: string }
        | { readonly __typename: 'Name', readonly id: string }
        | { readonly __typename: 'Output', readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'ProgrammeActor', readonly id: string }
        | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
        | { readonly __typename: 'Recognition', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SessionActor', readonly id: string }
        | { readonly __typename: 'Signature', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementSubject', readonly id: string }
        | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
      , readonly reportedBy: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly isPreferred: boolean, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } }> } };

export type GetFigureQueryVariables = Exact<{
  by: FigureBy;
}>;


export type GetFigureQuery = { readonly figure: { readonly id: string, readonly slug: string, readonly indicator: Indicator, readonly value: number | null, readonly qualifier: Qualifier, readonly text: string | null, readonly asOf: string | null, readonly subject:
      | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'AgreementParty', readonly id: string }
      | { readonly __typename: 'AgreementProvision', readonly id: string }
      | { readonly __typename: 'AgreementRelation', readonly id: string }
      | { readonly __typename: 'Appointment', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'Classification', readonly id: string }
      | { readonly __typename: 'Code', readonly id: string }
      | { readonly __typename: 'CodeScheme', readonly id: string }
      | { readonly __typename: 'Commitment', readonly id: string }
      | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
      | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'CountryGroupMembership', readonly id: string }
      | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'EditionCountry', readonly id: string }
      | { readonly __typename: 'EditionPlace', readonly id: string }
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'EventParticipation', readonly id: string }
      | { readonly __typename: 'EventRelation', readonly id: string }
      | { readonly __typename: 'Figure', readonly id: string }
      | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
      | { readonly __typename: 'InstitutionRelation', readonly id: string }
      | { readonly __typename: 'Name', readonly id: string }
      | { readonly __typename: 'Output', readonly id: string }
      | { readonly __typename: 'Participation', readonly id: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
      | { readonly __typename: 'ProgrammeActor', readonly id: string }
      | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
      | { readonly __typename: 'Recognition', readonly id: string }
      | { readonly __typename: 'Session', readonly id: string }
      | { readonly __typename: 'SessionActor', readonly id: string }
      | { readonly __typename: 'Signature', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'StatementSubject', readonly id: string }
      | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
    , readonly providerCountry: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly reportedBy: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly statedByPerson: { readonly slug: string, readonly name: string } | null, readonly statedByPosition: { readonly slug: string, readonly name: string } | null, readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly isPreferred: boolean, readonly claimedValue: string | null, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } } | null };

export type GetFigureSumQueryVariables = Exact<{
  filter?: FigureFilter | null | undefined;
}>;


export type GetFigureSumQuery = { readonly figureSum: { readonly value: number | null, readonly figureCount: number, readonly refusal: { readonly code: SumRefusalCode, readonly reason: string, readonly differingIn: ReadonlyArray<FigureAspect> } | null } | null };

export type AgreementCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis };

export type InstitutionCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null };

export type ProgrammeCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null };

export type EditionCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus };

export type CountryCardFragment = { readonly id: string, readonly slug: string, readonly code: string, readonly name: string };

export type PlaceCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null };

export type SourceCardFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null };

type ActorCard_Country_Fragment = { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string };

type ActorCard_CountryGroup_Fragment = { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string };

type ActorCard_Institution_Fragment = { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string };

type ActorCard_UnnamedActor_Fragment = { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string };

export type ActorCardFragment =
  | ActorCard_Country_Fragment
  | ActorCard_CountryGroup_Fragment
  | ActorCard_Institution_Fragment
  | ActorCard_UnnamedActor_Fragment
;

export type HonestCountFragment = { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null };

export type PageFragment = { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean };

export type EventCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null };

export type CountryGroupCardFragment = { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind };

export type PositionCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PositionKind, readonly country: { readonly code: string, readonly name: string } | null, readonly institution: { readonly slug: string, readonly name: string } | null };

export type SessionCardFragment = { readonly id: string, readonly slug: string, readonly ordinal: number, readonly kind: SessionKind, readonly name: string, readonly topics: ReadonlyArray<string>, readonly durationDays: number | null, readonly status: HappeningStatus };

export type UnnamedActorCardFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind | null, readonly number: Qualifier | null, readonly product: string | null, readonly country: { readonly code: string, readonly name: string } | null };

export type DatedFactCardFragment = { readonly kind: DatedFactKind, readonly date: string, readonly label: string, readonly status: HappeningStatus | null, readonly record:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'AgreementParty', readonly id: string }
    | { readonly __typename: 'AgreementProvision', readonly id: string }
    | { readonly __typename: 'AgreementRelation', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Classification', readonly id: string }
    | { readonly __typename: 'Code', readonly id: string }
    | { readonly __typename: 'CodeScheme', readonly id: string }
    | { readonly __typename: 'Commitment', readonly id: string }
    | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
    | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'CountryGroupMembership', readonly id: string }
    | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'EditionCountry', readonly id: string }
    | { readonly __typename: 'EditionPlace', readonly id: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'EventParticipation', readonly id: string }
    | { readonly __typename: 'EventRelation', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
    | { readonly __typename: 'InstitutionRelation', readonly id: string }
    | { readonly __typename: 'Name', readonly id: string }
    | { readonly __typename: 'Output', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'ProgrammeActor', readonly id: string }
    | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'SessionActor', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementSubject', readonly id: string }
    | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
  , readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } };

export type PathStepCardFragment = { readonly ordinal: number, readonly name: string, readonly node:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly id: string }
    | { readonly __typename: 'AgreementParty', readonly id: string }
    | { readonly __typename: 'AgreementProvision', readonly id: string }
    | { readonly __typename: 'AgreementRelation', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Classification', readonly id: string }
    | { readonly __typename: 'Code', readonly id: string }
    | { readonly __typename: 'CodeScheme', readonly id: string }
    | { readonly __typename: 'Commitment', readonly id: string }
    | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
    | { readonly __typename: 'Country', readonly slug: string, readonly id: string }
    | { readonly __typename: 'CountryGroup', readonly slug: string, readonly id: string }
    | { readonly __typename: 'CountryGroupMembership', readonly id: string }
    | { readonly __typename: 'Edition', readonly slug: string, readonly id: string }
    | { readonly __typename: 'EditionCountry', readonly id: string }
    | { readonly __typename: 'EditionPlace', readonly id: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly id: string }
    | { readonly __typename: 'EventParticipation', readonly id: string }
    | { readonly __typename: 'EventRelation', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Institution', readonly slug: string, readonly id: string }
    | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
    | { readonly __typename: 'InstitutionRelation', readonly id: string }
    | { readonly __typename: 'Name', readonly id: string }
    | { readonly __typename: 'Output', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly id: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly id: string }
    | { readonly __typename: 'Position', readonly slug: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly slug: string, readonly id: string }
    | { readonly __typename: 'ProgrammeActor', readonly id: string }
    | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'SessionActor', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementSubject', readonly id: string }
    | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly id: string }
  , readonly links: ReadonlyArray<{ readonly relation: LinkRelation, readonly roles: ReadonlyArray<string>, readonly words: string, readonly isForward: boolean }> };

export type GetInstitutionQueryVariables = Exact<{
  by: InstitutionBy;
  withUnits?: boolean | null | undefined;
}>;


export type GetInstitutionQuery = { readonly institution: { readonly description: string | null, readonly foundedOn: string | null, readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly establishedUnder: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly names: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string | null }> }, readonly identifiers: { readonly nodes: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }> }, readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null }> }, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: InstitutionRelationKind, readonly validFrom: string | null, readonly validTo: string | null, readonly to: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } }> }, readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly capacity: PartyCapacity, readonly actor:
              | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
             }> } }> }, readonly programmeRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly note: string | null, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
        , readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null }, readonly edition: { readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus } | null }> }, readonly country: { readonly code: string, readonly name: string } | null } | null };

export type ListInstitutionsQueryVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  orderBy?: ReadonlyArray<InstitutionOrder> | InstitutionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInstitutionsQuery = { readonly institutions: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null }> } };

export type ListInstitutionAgreementsQueryVariables = Exact<{
  by: InstitutionBy;
  withUnits?: boolean | null | undefined;
  filter?: AgreementFilter | null | undefined;
  orderBy?: ReadonlyArray<AgreementOrder> | AgreementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInstitutionAgreementsQuery = { readonly institution: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly capacity: PartyCapacity, readonly actor:
              | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
              | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
             }> } }> }, readonly country: { readonly code: string, readonly name: string } | null } | null };

export type GetInstitutionFacetsQueryVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetInstitutionFacetsQuery = { readonly institutions: { readonly totalCount: number, readonly facets: { readonly kind: ReadonlyArray<{ readonly value: InstitutionKind | null, readonly count: number }>, readonly cooperationRole: ReadonlyArray<{ readonly value: CooperationRole | null, readonly count: number }>, readonly functionRole: ReadonlyArray<{ readonly value: FunctionRole | null, readonly count: number }>, readonly country: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null }>, readonly countryGroup: ReadonlyArray<{ readonly count: number, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null }>, readonly programme: ReadonlyArray<{ readonly count: number, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null }> } } };

type Refusal_ConflictError_Fragment = { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

type Refusal_DuplicateError_Fragment = { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

type Refusal_ForbiddenError_Fragment = { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> };

type Refusal_NotFoundError_Fragment = { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> };

type Refusal_ValidationError_Fragment = { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> };

export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_DuplicateError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_ValidationError_Fragment
;

export type CreateAgreementMutationVariables = Exact<{
  input: CreateAgreementInput;
}>;


export type CreateAgreementMutation = { readonly createAgreement: { readonly agreement: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UpdateAgreementMutationVariables = Exact<{
  input: UpdateAgreementInput;
}>;


export type UpdateAgreementMutation = { readonly updateAgreement: { readonly agreement: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ArchiveAgreementMutationVariables = Exact<{
  input: ArchiveAgreementInput;
}>;


export type ArchiveAgreementMutation = { readonly archiveAgreement: { readonly agreement: { readonly id: string, readonly version: number, readonly archivedAt: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CreateInstitutionMutationVariables = Exact<{
  input: CreateInstitutionInput;
}>;


export type CreateInstitutionMutation = { readonly createInstitution: { readonly institution: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UpdateInstitutionMutationVariables = Exact<{
  input: UpdateInstitutionInput;
}>;


export type UpdateInstitutionMutation = { readonly updateInstitution: { readonly institution: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ArchiveInstitutionMutationVariables = Exact<{
  input: ArchiveInstitutionInput;
}>;


export type ArchiveInstitutionMutation = { readonly archiveInstitution: { readonly institution: { readonly id: string, readonly version: number, readonly archivedAt: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CreateProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type CreateProgrammeMutation = { readonly createProgramme: { readonly programme: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UpdateProgrammeMutationVariables = Exact<{
  input: UpdateProgrammeInput;
}>;


export type UpdateProgrammeMutation = { readonly updateProgramme: { readonly programme: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ArchiveProgrammeMutationVariables = Exact<{
  input: ArchiveProgrammeInput;
}>;


export type ArchiveProgrammeMutation = { readonly archiveProgramme: { readonly programme: { readonly id: string, readonly version: number, readonly archivedAt: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CreateEditionMutationVariables = Exact<{
  input: CreateEditionInput;
}>;


export type CreateEditionMutation = { readonly createEdition: { readonly edition: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UpdateEditionMutationVariables = Exact<{
  input: UpdateEditionInput;
}>;


export type UpdateEditionMutation = { readonly updateEdition: { readonly edition: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ArchiveEditionMutationVariables = Exact<{
  input: ArchiveEditionInput;
}>;


export type ArchiveEditionMutation = { readonly archiveEdition: { readonly edition: { readonly id: string, readonly version: number, readonly archivedAt: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CreateEventMutationVariables = Exact<{
  input: CreateEventInput;
}>;


export type CreateEventMutation = { readonly createEvent: { readonly event: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UpdateEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { readonly updateEvent: { readonly event: { readonly version: number, readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ArchiveEventMutationVariables = Exact<{
  input: ArchiveEventInput;
}>;


export type ArchiveEventMutation = { readonly archiveEvent: { readonly event: { readonly id: string, readonly version: number, readonly archivedAt: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type CreateSourceMutationVariables = Exact<{
  input: CreateSourceInput;
}>;


export type CreateSourceMutation = { readonly createSource: { readonly source: { readonly version: number, readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type UpdateSourceMutationVariables = Exact<{
  input: UpdateSourceInput;
}>;


export type UpdateSourceMutation = { readonly updateSource: { readonly source: { readonly version: number, readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type ArchiveSourceMutationVariables = Exact<{
  input: ArchiveSourceInput;
}>;


export type ArchiveSourceMutation = { readonly archiveSource: { readonly source: { readonly id: string, readonly version: number, readonly archivedAt: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'ConflictError', readonly currentVersion: number, readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type AddClaimMutation = { readonly addClaim: { readonly citation: { readonly id: string, readonly field: string, readonly claimedValue: string | null, readonly isPreferred: boolean } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type PreferClaimMutationVariables = Exact<{
  input: PreferClaimInput;
}>;


export type PreferClaimMutation = { readonly preferClaim: { readonly citation: { readonly id: string, readonly field: string, readonly claimedValue: string | null, readonly isPreferred: boolean } | null, readonly errors: ReadonlyArray<
      | { readonly __typename: 'DuplicateError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly existing:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }
      | { readonly __typename: 'ForbiddenError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotFoundError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'ValidationError', readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> }
    > } | null };

export type GetNodeQueryVariables = Exact<{
  id: string;
}>;


export type GetNodeQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly signedOn: string | null, readonly expiresOn: string | null, readonly id: string }
    | { readonly __typename: 'AgreementParty', readonly id: string }
    | { readonly __typename: 'AgreementProvision', readonly id: string }
    | { readonly __typename: 'AgreementRelation', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Classification', readonly id: string }
    | { readonly __typename: 'Code', readonly id: string }
    | { readonly __typename: 'CodeScheme', readonly id: string }
    | { readonly __typename: 'Commitment', readonly id: string }
    | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
    | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly code: string, readonly id: string }
    | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'CountryGroupMembership', readonly id: string }
    | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string }
    | { readonly __typename: 'EditionCountry', readonly id: string }
    | { readonly __typename: 'EditionPlace', readonly id: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'EventParticipation', readonly id: string }
    | { readonly __typename: 'EventRelation', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
    | { readonly __typename: 'InstitutionRelation', readonly id: string }
    | { readonly __typename: 'Name', readonly id: string }
    | { readonly __typename: 'Output', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string }
    | { readonly __typename: 'ProgrammeActor', readonly id: string }
    | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Session', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'SessionActor', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Source', readonly slug: string, readonly title: string, readonly url: string | null, readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementSubject', readonly id: string }
    | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
   | null };

export type GetNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type GetNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'AgreementParty', readonly id: string }
    | { readonly __typename: 'AgreementProvision', readonly id: string }
    | { readonly __typename: 'AgreementRelation', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Classification', readonly id: string }
    | { readonly __typename: 'Code', readonly id: string }
    | { readonly __typename: 'CodeScheme', readonly id: string }
    | { readonly __typename: 'Commitment', readonly id: string }
    | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
    | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'CountryGroupMembership', readonly id: string }
    | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'EditionCountry', readonly id: string }
    | { readonly __typename: 'EditionPlace', readonly id: string }
    | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'EventParticipation', readonly id: string }
    | { readonly __typename: 'EventRelation', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
    | { readonly __typename: 'InstitutionRelation', readonly id: string }
    | { readonly __typename: 'Name', readonly id: string }
    | { readonly __typename: 'Output', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'ProgrammeActor', readonly id: string }
    | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
    | { readonly __typename: 'Recognition', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'SessionActor', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementSubject', readonly id: string }
    | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
   | null> };

export type GetPersonQueryVariables = Exact<{
  by: PersonBy;
}>;


export type GetPersonQuery = { readonly person: { readonly id: string, readonly slug: string, readonly name: string, readonly honorifics: string | null, readonly appointments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly position: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PositionKind, readonly country: { readonly code: string, readonly name: string } | null, readonly institution: { readonly slug: string, readonly name: string } | null } }> }, readonly signatures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly signedOn: string | null, readonly position: { readonly slug: string, readonly name: string } | null, readonly party: { readonly capacity: PartyCapacity, readonly agreement: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis }, readonly actor:
            | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
           } }> }, readonly eventRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: EventRole, readonly event: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null } }> } } | null };

export type ListPeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: ReadonlyArray<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly honorifics: string | null, readonly appointments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly position: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PositionKind, readonly country: { readonly code: string, readonly name: string } | null, readonly institution: { readonly slug: string, readonly name: string } | null } }> } }> } };

export type GetPlaceQueryVariables = Exact<{
  by: PlaceBy;
}>;


export type GetPlaceQuery = { readonly place: { readonly iso3166Code: string | null, readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly parent: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null }> }, readonly institutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null }> }, readonly editions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly programme: { readonly slug: string, readonly name: string } }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly status: HappeningStatus, readonly startsOn: string | null, readonly endsOn: string | null }> }, readonly country: { readonly code: string, readonly name: string } | null } | null };

export type ListPlacesQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  orderBy?: ReadonlyArray<PlaceOrder> | PlaceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPlacesQuery = { readonly places: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly iso3166Code: string | null, readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly parent: { readonly slug: string, readonly name: string } | null, readonly country: { readonly code: string, readonly name: string } | null }> } };

export type GetPositionQueryVariables = Exact<{
  by: PositionBy;
}>;


export type GetPositionQuery = { readonly position: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PositionKind, readonly appointments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly slug: string, readonly name: string } }> }, readonly signatures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly signedOn: string | null, readonly party: { readonly agreement: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } } }> }, readonly signaturesByOthers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly signedOn: string | null, readonly position: { readonly slug: string, readonly name: string } | null, readonly party: { readonly agreement: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } } }> }, readonly country: { readonly code: string, readonly name: string } | null, readonly institution: { readonly slug: string, readonly name: string } | null } | null };

export type ListPositionsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  orderBy?: ReadonlyArray<PositionOrder> | PositionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListPositionsQuery = { readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: PositionKind, readonly country: { readonly code: string, readonly name: string } | null, readonly institution: { readonly slug: string, readonly name: string } | null }> } };

export type GetProgrammeQueryVariables = Exact<{
  by: ProgrammeBy;
}>;


export type GetProgrammeQuery = { readonly programme: { readonly description: string | null, readonly objectives: ReadonlyArray<string>, readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly nameTranslations: ReadonlyArray<{ readonly locale: Locale, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string | null }> }, readonly parent: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null }> }, readonly participantCount: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null }, readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly note: string | null, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
         }> }, readonly agreementLinks: { readonly nodes: ReadonlyArray<{ readonly kind: ProgrammeAgreementKind, readonly basis: RelationBasis, readonly agreement: { readonly id: string, readonly slug: string, readonly name: string, readonly type: AgreementType, readonly status: AgreementStatus, readonly signedOn: string | null, readonly expiresOn: string | null, readonly expiryBasis: ExpiryBasis } }> }, readonly editions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly places: { readonly nodes: ReadonlyArray<{ readonly part: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } }> }, readonly participantCount: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null }, readonly countryCount: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null }, readonly countryRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: EditionCountryRole, readonly headcount: number | null, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } }> } }> } } | null };

export type ListProgrammesQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  orderBy?: ReadonlyArray<ProgrammeOrder> | ProgrammeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListProgrammesQuery = { readonly programmes: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly parent: { readonly slug: string, readonly name: string } | null, readonly editions: { readonly totalCount: number } }> } };

export type GetProgrammeFacetsQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetProgrammeFacetsQuery = { readonly programmes: { readonly totalCount: number, readonly facets: { readonly kind: ReadonlyArray<{ readonly value: ProgrammeKind | null, readonly count: number }>, readonly status: ReadonlyArray<{ readonly value: ActivityStatus | null, readonly count: number }>, readonly declaredModality: ReadonlyArray<{ readonly value: CooperationModality | null, readonly count: number }>, readonly cooperationRole: ReadonlyArray<{ readonly value: CooperationRole | null, readonly count: number }>, readonly functionRole: ReadonlyArray<{ readonly value: FunctionRole | null, readonly count: number }>, readonly heldInYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly country: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null }>, readonly countryGroup: ReadonlyArray<{ readonly count: number, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null }>, readonly parent: ReadonlyArray<{ readonly count: number, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null }> } } };

export type GetRegistryCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetRegistryCountsQuery = { readonly agreements: { readonly totalCount: number }, readonly institutions: { readonly totalCount: number }, readonly programmes: { readonly totalCount: number }, readonly editions: { readonly totalCount: number }, readonly sessions: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly countries: { readonly totalCount: number }, readonly figures: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly citations: { readonly totalCount: number } };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly matchedName: string, readonly score: number, readonly node:
        | { readonly __typename: 'Agreement', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Edition', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Institution', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Position', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Programme', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
       }> } };

export type GetSessionQueryVariables = Exact<{
  by: SessionBy;
}>;


export type GetSessionQuery = { readonly session: { readonly listCompleteness: Completeness, readonly id: string, readonly slug: string, readonly ordinal: number, readonly kind: SessionKind, readonly name: string, readonly topics: ReadonlyArray<string>, readonly durationDays: number | null, readonly status: HappeningStatus, readonly edition: { readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus, readonly programme: { readonly slug: string, readonly name: string } }, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: SessionRole, readonly product: string | null, readonly actor:
          | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
         }> } } | null };

export type ListSessionsQueryVariables = Exact<{
  filter?: SessionFilter | null | undefined;
  orderBy?: ReadonlyArray<SessionOrder> | SessionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSessionsQuery = { readonly sessions: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly ordinal: number, readonly kind: SessionKind, readonly name: string, readonly topics: ReadonlyArray<string>, readonly durationDays: number | null, readonly status: HappeningStatus, readonly edition: { readonly slug: string, readonly name: string }, readonly place: { readonly slug: string, readonly name: string } | null }> } };

export type GetSourceQueryVariables = Exact<{
  by: SourceBy;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GetSourceQuery = { readonly source: { readonly byline: string | null, readonly licence: string | null, readonly retrievedOn: string | null, readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null, readonly dateline: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly publisher: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly derivedFrom: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } | null, readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly field: string, readonly locator: string, readonly claimedValue: string | null, readonly isPreferred: boolean, readonly note: string | null, readonly subject:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AgreementParty', readonly id: string }
          | { readonly __typename: 'AgreementProvision', readonly id: string }
          | { readonly __typename: 'AgreementRelation', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Classification', readonly id: string }
          | { readonly __typename: 'Code', readonly id: string }
          | { readonly __typename: 'CodeScheme', readonly id: string }
          | { readonly __typename: 'Commitment', readonly id: string }
          | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
          | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroupMembership', readonly id: string }
          | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EditionCountry', readonly id: string }
          | { readonly __typename: 'EditionPlace', readonly id: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EventParticipation', readonly id: string }
          | { readonly __typename: 'EventRelation', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
          | { readonly __typename: 'InstitutionRelation', readonly id: string }
          | { readonly __typename: 'Name', readonly id: string }
          | { readonly __typename: 'Output', readonly id: string }
          | { readonly __typename: 'Participation', readonly id: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'ProgrammeActor', readonly id: string }
          | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
          | { readonly __typename: 'Recognition', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
          | { readonly __typename: 'SessionActor', readonly id: string }
          | { readonly __typename: 'Signature', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'StatementSubject', readonly id: string }
          | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
         }> } } | null };

export type ListSourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: ReadonlyArray<SourceOrder> | SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly byline: string | null, readonly licence: string | null, readonly retrievedOn: string | null, readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null, readonly publisher: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly derivedFrom: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } | null }> } };

export type ListStatementsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  orderBy?: ReadonlyArray<StatementOrder> | StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListStatementsQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly kind: StatementKind, readonly text: string, readonly spokenOn: string | null, readonly actor:
        | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
       | null, readonly position: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly person: { readonly id: string, readonly slug: string, readonly name: string } | null, readonly about: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly subject:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'AgreementParty', readonly id: string }
            | { readonly __typename: 'AgreementProvision', readonly id: string }
            | { readonly __typename: 'AgreementRelation', readonly id: string }
            | { readonly __typename: 'Appointment', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Classification', readonly id: string }
            | { readonly __typename: 'Code', readonly id: string }
            | { readonly __typename: 'CodeScheme', readonly id: string }
            | { readonly __typename: 'Commitment', readonly id: string }
            | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
            | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'CountryGroupMembership', readonly id: string }
            | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'EditionCountry', readonly id: string }
            | { readonly __typename: 'EditionPlace', readonly id: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'EventParticipation', readonly id: string }
            | { readonly __typename: 'EventRelation', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
            | { readonly __typename: 'InstitutionRelation', readonly id: string }
            | { readonly __typename: 'Name', readonly id: string }
            | { readonly __typename: 'Output', readonly id: string }
            | { readonly __typename: 'Participation', readonly id: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'ProgrammeActor', readonly id: string }
            | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Session', readonly id: string }
            | { readonly __typename: 'SessionActor', readonly id: string }
            | { readonly __typename: 'Signature', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'StatementSubject', readonly id: string }
            | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
           }> }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly locator: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } }> } };

export type ListCommitmentsQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  orderBy?: ReadonlyArray<CommitmentOrder> | CommitmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCommitmentsQuery = { readonly commitments: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly text: string, readonly status: CommitmentStatus, readonly madeOn: string | null, readonly madeBy:
        | { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'CountryGroup', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Institution', readonly kind: InstitutionKind, readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'UnnamedActor', readonly id: string, readonly slug: string, readonly name: string }
      , readonly event: { readonly id: string, readonly slug: string, readonly name: string, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly fulfilments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly basis: RelationBasis, readonly beganOn: string | null, readonly days: number | null, readonly fulfilledBy:
            | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'AgreementParty', readonly id: string }
            | { readonly __typename: 'AgreementProvision', readonly id: string }
            | { readonly __typename: 'AgreementRelation', readonly id: string }
            | { readonly __typename: 'Appointment', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Classification', readonly id: string }
            | { readonly __typename: 'Code', readonly id: string }
            | { readonly __typename: 'CodeScheme', readonly id: string }
            | { readonly __typename: 'Commitment', readonly id: string }
            | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
            | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'CountryGroupMembership', readonly id: string }
            | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'EditionCountry', readonly id: string }
            | { readonly __typename: 'EditionPlace', readonly id: string }
            | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'EventParticipation', readonly id: string }
            | { readonly __typename: 'EventRelation', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
            | { readonly __typename: 'InstitutionRelation', readonly id: string }
            | { readonly __typename: 'Name', readonly id: string }
            | { readonly __typename: 'Output', readonly id: string }
            | { readonly __typename: 'Participation', readonly id: string }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
            | { readonly __typename: 'ProgrammeActor', readonly id: string }
            | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
            | { readonly __typename: 'Recognition', readonly id: string }
            | { readonly __typename: 'Session', readonly id: string }
            | { readonly __typename: 'SessionActor', readonly id: string }
            | { readonly __typename: 'Signature', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'StatementSubject', readonly id: string }
            | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
           }> } }> } };

export type GetAgreementStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<AgreementDimension> | AgreementDimension;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetAgreementStatsQuery = { readonly agreementStats: { readonly totalCount: number, readonly hasMore: boolean, readonly groups: ReadonlyArray<{ readonly count: number, readonly type: AgreementType | null, readonly status: AgreementStatus | null, readonly level: AgreementLevel | null, readonly ambit: AgreementAmbit | null, readonly capacity: PartyCapacity | null, readonly declaredModality: CooperationModality | null, readonly renewable: Renewable | null, readonly expiryBasis: ExpiryBasis | null, readonly forceBasis: ForceBasis | null, readonly hasWarnings: boolean | null, readonly signedOnYear: number | null, readonly inForceFromYear: number | null, readonly expiresOnYear: number | null, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly institution: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly signedAt: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null }> } };

export type GetProgrammeStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<ProgrammeDimension> | ProgrammeDimension;
  filter?: ProgrammeFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetProgrammeStatsQuery = { readonly programmeStats: { readonly totalCount: number, readonly hasMore: boolean, readonly groups: ReadonlyArray<{ readonly count: number, readonly kind: ProgrammeKind | null, readonly status: ActivityStatus | null, readonly declaredModality: CooperationModality | null, readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly startsOnYear: number | null, readonly endsOnYear: number | null, readonly heldInYear: number | null, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly parent: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null }> } };

export type GetEditionStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<EditionDimension> | EditionDimension;
  filter?: EditionFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetEditionStatsQuery = { readonly editionStats: { readonly totalCount: number, readonly hasMore: boolean, readonly groups: ReadonlyArray<{ readonly count: number, readonly status: HappeningStatus | null, readonly startsOnYear: number | null, readonly endsOnYear: number | null, readonly countryListCompleteness: Completeness | null, readonly sessionListCompleteness: Completeness | null, readonly hasWarnings: boolean | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly participantRegion: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null }> } };

export type GetInstitutionStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<InstitutionDimension> | InstitutionDimension;
  filter?: InstitutionFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetInstitutionStatsQuery = { readonly institutionStats: { readonly totalCount: number, readonly hasMore: boolean, readonly groups: ReadonlyArray<{ readonly count: number, readonly kind: InstitutionKind | null, readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly foundedOnYear: number | null, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null }> } };

export type GetEventStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<EventDimension> | EventDimension;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type GetEventStatsQuery = { readonly eventStats: { readonly totalCount: number, readonly hasMore: boolean, readonly groups: ReadonlyArray<{ readonly count: number, readonly kind: EventKind | null, readonly status: HappeningStatus | null, readonly startsOnYear: number | null, readonly endsOnYear: number | null, readonly hasWarnings: boolean | null, readonly place: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly country: { readonly code: string, readonly name: string } | null } | null }> } };

export type GetFigureStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<FigureDimension> | FigureDimension;
  filter?: FigureFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type GetFigureStatsQuery = { readonly figureStats: { readonly totalCount: number, readonly hasMore: boolean, readonly groups: ReadonlyArray<{ readonly count: number, readonly indicator: Indicator | null, readonly qualifier: Qualifier | null, readonly asOfYear: number | null, readonly amongGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly providerCountry: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly reportedBy: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null }> } };

export type GetParticipantStatsQueryVariables = Exact<{
  groupBy: ReadonlyArray<ParticipantDimension> | ParticipantDimension;
  filter?: ParticipantStatsFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type GetParticipantStatsQuery = { readonly participantStats: { readonly hasMore: boolean, readonly total: { readonly value: number | null, readonly basis: CountBasis, readonly completeness: Completeness | null, readonly reason: CountReason | null }, readonly groups: ReadonlyArray<{ readonly count: number | null, readonly completeness: Completeness, readonly isSuppressed: boolean, readonly category: ParticipantCategory | null, readonly sex: string | null, readonly status: ParticipationStatus | null, readonly year: number | null, readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string } | null, readonly countryGroup: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly kind: CountryGroupKind } | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } | null, readonly edition: { readonly id: string, readonly slug: string, readonly name: string, readonly ordinal: number | null, readonly theme: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly status: HappeningStatus } | null }> } };

export type ListCountryTimelineQueryVariables = Exact<{
  by: CountryBy;
  filter?: DatedFactFilter | null | undefined;
  orderBy?: ReadonlyArray<DatedFactOrder> | DatedFactOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListCountryTimelineQuery = { readonly country: { readonly id: string, readonly slug: string, readonly code: string, readonly name: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: DatedFactKind, readonly date: string, readonly label: string, readonly status: HappeningStatus | null, readonly record:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AgreementParty', readonly id: string }
          | { readonly __typename: 'AgreementProvision', readonly id: string }
          | { readonly __typename: 'AgreementRelation', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Classification', readonly id: string }
          | { readonly __typename: 'Code', readonly id: string }
          | { readonly __typename: 'CodeScheme', readonly id: string }
          | { readonly __typename: 'Commitment', readonly id: string }
          | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
          | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroupMembership', readonly id: string }
          | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EditionCountry', readonly id: string }
          | { readonly __typename: 'EditionPlace', readonly id: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EventParticipation', readonly id: string }
          | { readonly __typename: 'EventRelation', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
          | { readonly __typename: 'InstitutionRelation', readonly id: string }
          | { readonly __typename: 'Name', readonly id: string }
          | { readonly __typename: 'Output', readonly id: string }
          | { readonly __typename: 'Participation', readonly id: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'ProgrammeActor', readonly id: string }
          | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
          | { readonly __typename: 'Recognition', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
          | { readonly __typename: 'SessionActor', readonly id: string }
          | { readonly __typename: 'Signature', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'StatementSubject', readonly id: string }
          | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
        , readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } }> } } | null };

export type ListInstitutionTimelineQueryVariables = Exact<{
  by: InstitutionBy;
  withUnits?: boolean | null | undefined;
  filter?: DatedFactFilter | null | undefined;
  orderBy?: ReadonlyArray<DatedFactOrder> | DatedFactOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListInstitutionTimelineQuery = { readonly institution: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: DatedFactKind, readonly date: string, readonly label: string, readonly status: HappeningStatus | null, readonly record:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AgreementParty', readonly id: string }
          | { readonly __typename: 'AgreementProvision', readonly id: string }
          | { readonly __typename: 'AgreementRelation', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Classification', readonly id: string }
          | { readonly __typename: 'Code', readonly id: string }
          | { readonly __typename: 'CodeScheme', readonly id: string }
          | { readonly __typename: 'Commitment', readonly id: string }
          | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
          | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroupMembership', readonly id: string }
          | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EditionCountry', readonly id: string }
          | { readonly __typename: 'EditionPlace', readonly id: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EventParticipation', readonly id: string }
          | { readonly __typename: 'EventRelation', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
          | { readonly __typename: 'InstitutionRelation', readonly id: string }
          | { readonly __typename: 'Name', readonly id: string }
          | { readonly __typename: 'Output', readonly id: string }
          | { readonly __typename: 'Participation', readonly id: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'ProgrammeActor', readonly id: string }
          | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
          | { readonly __typename: 'Recognition', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
          | { readonly __typename: 'SessionActor', readonly id: string }
          | { readonly __typename: 'Signature', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'StatementSubject', readonly id: string }
          | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
        , readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } }> }, readonly country: { readonly code: string, readonly name: string } | null } | null };

export type ListProgrammeTimelineQueryVariables = Exact<{
  by: ProgrammeBy;
  filter?: DatedFactFilter | null | undefined;
  orderBy?: ReadonlyArray<DatedFactOrder> | DatedFactOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListProgrammeTimelineQuery = { readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: DatedFactKind, readonly date: string, readonly label: string, readonly status: HappeningStatus | null, readonly record:
          | { readonly __typename: 'Agreement', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AgreementParty', readonly id: string }
          | { readonly __typename: 'AgreementProvision', readonly id: string }
          | { readonly __typename: 'AgreementRelation', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Classification', readonly id: string }
          | { readonly __typename: 'Code', readonly id: string }
          | { readonly __typename: 'CodeScheme', readonly id: string }
          | { readonly __typename: 'Commitment', readonly id: string }
          | { readonly __typename: 'CommitmentFulfilment', readonly id: string }
          | { readonly __typename: 'Country', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroup', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'CountryGroupMembership', readonly id: string }
          | { readonly __typename: 'Edition', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EditionCountry', readonly id: string }
          | { readonly __typename: 'EditionPlace', readonly id: string }
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'EventParticipation', readonly id: string }
          | { readonly __typename: 'EventRelation', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Institution', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'InstitutionIdentifier', readonly id: string }
          | { readonly __typename: 'InstitutionRelation', readonly id: string }
          | { readonly __typename: 'Name', readonly id: string }
          | { readonly __typename: 'Output', readonly id: string }
          | { readonly __typename: 'Participation', readonly id: string }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Place', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'Programme', readonly slug: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'ProgrammeActor', readonly id: string }
          | { readonly __typename: 'ProgrammeAgreement', readonly id: string }
          | { readonly __typename: 'Recognition', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
          | { readonly __typename: 'SessionActor', readonly id: string }
          | { readonly __typename: 'Signature', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'StatementSubject', readonly id: string }
          | { readonly __typename: 'UnnamedActor', readonly slug: string, readonly name: string, readonly id: string }
        , readonly citations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly source: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: SourceKind, readonly language: string, readonly publishedOn: string | null, readonly url: string | null } }> } }> } } | null };

export type GetUnnamedActorQueryVariables = Exact<{
  by: UnnamedActorBy;
}>;


export type GetUnnamedActorQuery = { readonly unnamedActor: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind | null, readonly number: Qualifier | null, readonly product: string | null, readonly parent: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind, readonly country: { readonly code: string, readonly name: string } | null } | null, readonly programmeRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly cooperationRole: CooperationRole | null, readonly functionRole: FunctionRole | null, readonly programme: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: ProgrammeKind, readonly status: ActivityStatus, readonly declaredModality: CooperationModality | null, readonly startsOn: string | null, readonly endsOn: string | null } }> }, readonly sessionRoles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: SessionRole, readonly product: string | null, readonly session: { readonly id: string, readonly slug: string, readonly ordinal: number, readonly kind: SessionKind, readonly name: string, readonly topics: ReadonlyArray<string>, readonly durationDays: number | null, readonly status: HappeningStatus } }> }, readonly country: { readonly code: string, readonly name: string } | null } | null };

export type ListUnnamedActorsQueryVariables = Exact<{
  filter?: UnnamedActorFilter | null | undefined;
  orderBy?: ReadonlyArray<UnnamedActorOrder> | UnnamedActorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListUnnamedActorsQuery = { readonly unnamedActors: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: InstitutionKind | null, readonly number: Qualifier | null, readonly product: string | null, readonly country: { readonly code: string, readonly name: string } | null }> } };
