import type { Fields } from '../query/field.js';

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
  /** When it was signed. */
  | 'SIGNED_ON'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** What sort of document it is. */
  | 'TYPE';

/** What AgreementParty records can be ordered by. */
export type AgreementPartyOrderField =
  /** Its id; ids grow with time. */
  | 'ID';

/** What AgreementProvision records can be ordered by. */
export type AgreementProvisionOrderField =
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
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is to the other. */
  | 'KIND';

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
  /** Held since, or first seen in office. */
  | 'VALID_FROM';

/** What Citation records can be ordered by. */
export type CitationOrderField =
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  | 'FIELD'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register. */
  | 'LOCATOR';

/** Whether a list names all there are. */
export type Completeness =
  /** All. */
  | 'COMPLETE'
  /** Some: the source says "among others". */
  | 'PARTIAL'
  /** Not known. */
  | 'UNKNOWN';

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
  /** Counted from records of the registry. */
  | 'COUNTED'
  /** Reported by a source. */
  | 'REPORTED'
  /** Not known; that is not zero. */
  | 'UNKNOWN';

/** Why a count is not known. */
export type CountReason =
  /** The registry has no group of this code. */
  | 'GROUP_UNKNOWN'
  /** No source reports a figure. */
  | 'NOTHING_REPORTED'
  /** No source lists a country. */
  | 'NO_COUNTRY_LISTED'
  /** The registry has no edition of it. */
  | 'NO_EDITION'
  /** A total is reported, but not by country. */
  | 'ONLY_TOTAL_REPORTED';

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
  /** Its readable name in addresses. */
  | 'SLUG';

/** What Country records can be ordered by. */
export type CountryOrderField =
  /** Two letters, ISO 3166-1 alpha-2, such as `ID`. */
  | 'CODE'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What EditionCountry records can be ordered by. */
export type EditionCountryOrderField =
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

/** What Edition records can be ordered by. */
export type EditionOrderField =
  /** Its last day. */
  | 'ENDS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its number in the series, from 1. */
  | 'ORDINAL'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** Its first day. */
  | 'STARTS_ON';

/** What EditionPlace records can be ordered by. */
export type EditionPlaceOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its place in the sequence, from 1. */
  | 'ORDINAL';

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
  /** When it ends. */
  | 'ENDS_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What sort of event it is. */
  | 'KIND'
  /** Its number in a series: 45 for the 45th meeting. */
  | 'ORDINAL'
  /** Its readable name in addresses. */
  | 'SLUG'
  /** When it begins. */
  | 'STARTS_ON';

/** What EventParticipation records can be ordered by. */
export type EventParticipationOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
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
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is to the other. */
  | 'KIND';

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

/** What Figure records can be ordered by. */
export type FigureOrderField =
  /** The day or year it was true on. */
  | 'AS_OF'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it counts. */
  | 'INDICATOR'
  /** Its readable name in addresses. */
  | 'SLUG'
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

/** What a figure counts. Figures of different indicators are never added. */
export type Indicator =
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
  | 'PARTICIPANTS_TRAINED';

/** What InstitutionIdentifier records can be ordered by. */
export type InstitutionIdentifierOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
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
  /** When it was founded. */
  | 'FOUNDED_ON'
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is. */
  | 'KIND'
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
  /** Its id; ids grow with time. */
  | 'ID'
  /** What it is to the other. */
  | 'KIND';

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
  /** Its readable name in addresses. */
  | 'SLUG';

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
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its readable name in addresses. */
  | 'SLUG';

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
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What ProgrammeActor records can be ordered by. */
export type ProgrammeActorOrderField =
  /** What they give or get. */
  | 'COOPERATION_ROLE'
  /** What they do. */
  | 'FUNCTION_ROLE'
  /** Its id; ids grow with time. */
  | 'ID';

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
  /** Its id; ids grow with time. */
  | 'ID'
  /** How it stands to it. */
  | 'KIND';

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
  | 'ROLE';

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
  /** Its id; ids grow with time. */
  | 'ID'
  /** What participants do. */
  | 'KIND'
  /** Its place in the agenda as the source tells it, from 1. */
  | 'ORDINAL'
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
  /** Its id; ids grow with time. */
  | 'ID'
  /** When. */
  | 'SIGNED_ON';

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
  /** Its id; ids grow with time. */
  | 'ID'
  /** When it was published, as exactly as is known. */
  | 'PUBLISHED_ON'
  /** Its readable name in addresses. */
  | 'SLUG';

/** What UnnamedActor records can be ordered by. */
export type UnnamedActorOrderField =
  /** Its id; ids grow with time. */
  | 'ID'
  /** Its readable name in addresses. */
  | 'SLUG';

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
  /** How its end is known. */
  readonly expiryBasis?: ExpiryBasisFilter | null | undefined;
  /** How it is known that it is in force. */
  readonly forceBasis?: ForceBasisFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Since when it is in force. */
  readonly inForceFrom?: DateFilter | null | undefined;
  /** What other agreements are to it. */
  readonly incomingRelations?: AgreementRelationListFilter | null | undefined;
  /** Institutions that are party to it. */
  readonly institutions?: InstitutionListFilter | null | undefined;
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
  /** Where it stands on a day. */
  readonly status?: AgreementStatusFilter | null | undefined;
  /** What it is about. */
  readonly subject?: StringFilter | null | undefined;
  /** When it was ended before its time. */
  readonly terminatedOn?: DateFilter | null | undefined;
  /** What sort of document it is. */
  readonly type?: AgreementTypeFilter | null | undefined;
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
  /** The value this source claims, where it differs from the one shown. */
  readonly claimedValue?: StringFilter | null | undefined;
  /** The field of the record, as it is named in this schema; `*` for the record as a whole. */
  readonly field?: StringFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** The value shown is the one of this citation. */
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
  /** The editions it is listed for, with its part in each. */
  readonly editionRoles?: EditionCountryListFilter | null | undefined;
  /** The editions of programmes it is listed for. */
  readonly editions?: EditionListFilter | null | undefined;
  /** Its parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions of this country. */
  readonly institutions?: InstitutionListFilter | null | undefined;
  /** A state of its own; false for territories. */
  readonly isSovereign?: BooleanFilter | null | undefined;
  /** Three letters, ISO 3166-1 alpha-3, such as `IDN`. */
  readonly iso3?: StringFilter | null | undefined;
  /** Three digits, UN M49, such as `360`. */
  readonly m49?: StringFilter | null | undefined;
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
  /** This does not hold. */
  readonly not?: EditionCountryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EditionCountryFilter> | null | undefined;
  /** What the country is to the edition. */
  readonly role?: EditionCountryRoleFilter | null | undefined;
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
  /** All of these hold. */
  readonly and?: ReadonlyArray<EditionFilter> | null | undefined;
  /** Where its facts come from, field by field. */
  readonly citations?: CitationListFilter | null | undefined;
  /** The countries listed for it. */
  readonly countries?: CountryListFilter | null | undefined;
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
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions that participants met in its sessions. */
  readonly institutionsMet?: InstitutionListFilter | null | undefined;
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
  /** Who its participants are. */
  readonly participantProfile?: StringFilter | null | undefined;
  /** Where it was held, part by part. */
  readonly places?: EditionPlaceListFilter | null | undefined;
  /** The programme. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** What is on its agenda. */
  readonly sessions?: SessionListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Its first day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** Whether it took place. */
  readonly status?: HappeningStatusFilter | null | undefined;
  /** Its theme, where it has one of its own. */
  readonly theme?: StringFilter | null | undefined;
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
  /** The edition of a programme it opens or belongs to. */
  readonly edition?: EditionFilter | null | undefined;
  /** When it ends. */
  readonly endsOn?: DateFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** What other events are to it. */
  readonly incomingRelations?: EventRelationListFilter | null | undefined;
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
  /** Whether it took place. */
  readonly status?: HappeningStatusFilter | null | undefined;
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
  /** This does not hold. */
  readonly not?: FigureFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<FigureFilter> | null | undefined;
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
  /** The country it is of; null for organisations of several states. */
  readonly country?: CountryFilter | null | undefined;
  /** What it does. */
  readonly description?: StringFilter | null | undefined;
  /** The agreement it was founded under. */
  readonly establishedUnder?: AgreementFilter | null | undefined;
  /** Its parts in events. */
  readonly eventRoles?: EventParticipationListFilter | null | undefined;
  /** When it was founded. */
  readonly foundedOn?: DateFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Its identifiers in the registers of others. */
  readonly identifiers?: InstitutionIdentifierListFilter | null | undefined;
  /** What other institutions are to it. */
  readonly incomingRelations?: InstitutionRelationListFilter | null | undefined;
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
  /** What it is to other institutions. */
  readonly relations?: InstitutionRelationListFilter | null | undefined;
  /** Its parts in sessions: host, maker, resource. */
  readonly sessionRoles?: SessionActorListFilter | null | undefined;
  /** Sessions it has a part in. */
  readonly sessions?: SessionListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Its units and country offices. */
  readonly units?: InstitutionListFilter | null | undefined;
  /** Bodies of it that sources mention without a name. */
  readonly unnamedUnits?: UnnamedActorListFilter | null | undefined;
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
  /** Is a Country, and so. */
  readonly country?: CountryFilter | null | undefined;
  /** Is a Edition, and so. */
  readonly edition?: EditionFilter | null | undefined;
  /** Is a Event, and so. */
  readonly event?: EventFilter | null | undefined;
  /** Is a Institution, and so. */
  readonly institution?: InstitutionFilter | null | undefined;
  /** Is a Programme, and so. */
  readonly programme?: ProgrammeFilter | null | undefined;
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
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
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
  /** How far it has come. */
  readonly status?: ActivityStatusFilter | null | undefined;
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
  /** The countries listed for its edition. */
  readonly countries?: CountryListFilter | null | undefined;
  /** How many days it takes; null where no source says. */
  readonly durationDays?: IntFilter | null | undefined;
  /** The edition. */
  readonly edition?: EditionFilter | null | undefined;
  /** By global id. */
  readonly id?: IDFilter | null | undefined;
  /** Institutions that have a part in it. */
  readonly institutions?: InstitutionListFilter | null | undefined;
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
  /** Where. */
  readonly place?: PlaceFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
  /** Whether it took place. */
  readonly status?: HappeningStatusFilter | null | undefined;
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
  /** Its parts in sessions. */
  readonly sessionRoles?: SessionActorListFilter | null | undefined;
  /** By the readable name in addresses. */
  readonly slug?: StringFilter | null | undefined;
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
  readonly group?: string | null | undefined;
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
  readonly group?: string | null | undefined;
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

export interface QueryNodesArguments {
  /** Global ids, at most 100. */
  readonly ids: ReadonlyArray<string>;
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
}

const actorNameArguments = { locale: 'Locale' };
const agreementArguments = { by: 'AgreementBy!' };
const agreementConnectionArguments = { after: 'String', before: 'String', filter: 'AgreementFilter', first: 'Int', last: 'Int', orderBy: '[AgreementOrder!]' };
const agreementPartyConnectionArguments = { after: 'String', before: 'String', filter: 'AgreementPartyFilter', first: 'Int', last: 'Int', orderBy: '[AgreementPartyOrder!]' };
const agreementProvisionConnectionArguments = { after: 'String', before: 'String', filter: 'AgreementProvisionFilter', first: 'Int', last: 'Int', orderBy: '[AgreementProvisionOrder!]' };
const agreementRelationConnectionArguments = { after: 'String', before: 'String', filter: 'AgreementRelationFilter', first: 'Int', last: 'Int', orderBy: '[AgreementRelationOrder!]' };
const appointmentConnectionArguments = { after: 'String', before: 'String', filter: 'AppointmentFilter', first: 'Int', last: 'Int', orderBy: '[AppointmentOrder!]' };
const asOfArguments = { asOf: 'Date' };
const asOfGroupArguments = { asOf: 'Date', group: 'String' };
const citationArguments = { by: 'CitationBy!' };
const citationConnectionArguments = { after: 'String', before: 'String', filter: 'CitationFilter', first: 'Int', last: 'Int', orderBy: '[CitationOrder!]' };
const countArguments = { asOf: 'Date', group: 'String' };
const countryArguments = { by: 'CountryBy!' };
const countryConnectionArguments = { after: 'String', before: 'String', filter: 'CountryFilter', first: 'Int', last: 'Int', orderBy: '[CountryOrder!]' };
const countryGroupArguments = { by: 'CountryGroupBy!' };
const countryGroupConnectionArguments = { after: 'String', before: 'String', filter: 'CountryGroupFilter', first: 'Int', last: 'Int', orderBy: '[CountryGroupOrder!]' };
const countryGroupMembershipConnectionArguments = { after: 'String', before: 'String', filter: 'CountryGroupMembershipFilter', first: 'Int', last: 'Int', orderBy: '[CountryGroupMembershipOrder!]' };
const editionArguments = { by: 'EditionBy!' };
const editionConnectionArguments = { after: 'String', before: 'String', filter: 'EditionFilter', first: 'Int', last: 'Int', orderBy: '[EditionOrder!]' };
const editionCountryConnectionArguments = { after: 'String', before: 'String', filter: 'EditionCountryFilter', first: 'Int', last: 'Int', orderBy: '[EditionCountryOrder!]' };
const editionCountryIsMemberOfArguments = { asOf: 'Date', group: 'String' };
const editionPlaceConnectionArguments = { after: 'String', before: 'String', filter: 'EditionPlaceFilter', first: 'Int', last: 'Int', orderBy: '[EditionPlaceOrder!]' };
const eventArguments = { by: 'EventBy!' };
const eventConnectionArguments = { after: 'String', before: 'String', filter: 'EventFilter', first: 'Int', last: 'Int', orderBy: '[EventOrder!]' };
const eventParticipationConnectionArguments = { after: 'String', before: 'String', filter: 'EventParticipationFilter', first: 'Int', last: 'Int', orderBy: '[EventParticipationOrder!]' };
const eventRelationConnectionArguments = { after: 'String', before: 'String', filter: 'EventRelationFilter', first: 'Int', last: 'Int', orderBy: '[EventRelationOrder!]' };
const figureArguments = { by: 'FigureBy!' };
const figureConnectionArguments = { after: 'String', before: 'String', filter: 'FigureFilter', first: 'Int', last: 'Int', orderBy: '[FigureOrder!]' };
const institutionAgreementRolesArguments = { after: 'String', before: 'String', filter: 'AgreementPartyFilter', first: 'Int', last: 'Int', orderBy: '[AgreementPartyOrder!]', withUnits: 'Boolean' };
const institutionAgreementsArguments = { after: 'String', before: 'String', filter: 'AgreementFilter', first: 'Int', last: 'Int', orderBy: '[AgreementOrder!]', withUnits: 'Boolean' };
const institutionArguments = { by: 'InstitutionBy!' };
const institutionConnectionArguments = { after: 'String', before: 'String', filter: 'InstitutionFilter', first: 'Int', last: 'Int', orderBy: '[InstitutionOrder!]' };
const institutionEventRolesArguments = { after: 'String', before: 'String', filter: 'EventParticipationFilter', first: 'Int', last: 'Int', orderBy: '[EventParticipationOrder!]', withUnits: 'Boolean' };
const institutionIdentifierConnectionArguments = { after: 'String', before: 'String', filter: 'InstitutionIdentifierFilter', first: 'Int', last: 'Int', orderBy: '[InstitutionIdentifierOrder!]' };
const institutionProgrammeRolesArguments = { after: 'String', before: 'String', filter: 'ProgrammeActorFilter', first: 'Int', last: 'Int', orderBy: '[ProgrammeActorOrder!]', withUnits: 'Boolean' };
const institutionProgrammesArguments = { after: 'String', before: 'String', filter: 'ProgrammeFilter', first: 'Int', last: 'Int', orderBy: '[ProgrammeOrder!]', withUnits: 'Boolean' };
const institutionRelationConnectionArguments = { after: 'String', before: 'String', filter: 'InstitutionRelationFilter', first: 'Int', last: 'Int', orderBy: '[InstitutionRelationOrder!]' };
const institutionSessionRolesArguments = { after: 'String', before: 'String', filter: 'SessionActorFilter', first: 'Int', last: 'Int', orderBy: '[SessionActorOrder!]', withUnits: 'Boolean' };
const institutionSessionsArguments = { after: 'String', before: 'String', filter: 'SessionFilter', first: 'Int', last: 'Int', orderBy: '[SessionOrder!]', withUnits: 'Boolean' };
const localeArguments = { locale: 'Locale' };
const nameConnectionArguments = { after: 'String', before: 'String', filter: 'NameFilter', first: 'Int', last: 'Int', orderBy: '[NameOrder!]' };
const nodeArguments = { id: 'ID!' };
const personArguments = { by: 'PersonBy!' };
const personConnectionArguments = { after: 'String', before: 'String', filter: 'PersonFilter', first: 'Int', last: 'Int', orderBy: '[PersonOrder!]' };
const placeArguments = { by: 'PlaceBy!' };
const placeConnectionArguments = { after: 'String', before: 'String', filter: 'PlaceFilter', first: 'Int', last: 'Int', orderBy: '[PlaceOrder!]' };
const positionArguments = { by: 'PositionBy!' };
const positionConnectionArguments = { after: 'String', before: 'String', filter: 'PositionFilter', first: 'Int', last: 'Int', orderBy: '[PositionOrder!]' };
const programmeActorConnectionArguments = { after: 'String', before: 'String', filter: 'ProgrammeActorFilter', first: 'Int', last: 'Int', orderBy: '[ProgrammeActorOrder!]' };
const programmeAgreementConnectionArguments = { after: 'String', before: 'String', filter: 'ProgrammeAgreementFilter', first: 'Int', last: 'Int', orderBy: '[ProgrammeAgreementOrder!]' };
const programmeArguments = { by: 'ProgrammeBy!' };
const programmeConnectionArguments = { after: 'String', before: 'String', filter: 'ProgrammeFilter', first: 'Int', last: 'Int', orderBy: '[ProgrammeOrder!]' };
const queryNodesArguments = { ids: '[ID!]!' };
const searchHitConnectionArguments = { after: 'String', first: 'Int', query: 'String!', types: '[SearchType!]' };
const sessionActorConnectionArguments = { after: 'String', before: 'String', filter: 'SessionActorFilter', first: 'Int', last: 'Int', orderBy: '[SessionActorOrder!]' };
const sessionArguments = { by: 'SessionBy!' };
const sessionConnectionArguments = { after: 'String', before: 'String', filter: 'SessionFilter', first: 'Int', last: 'Int', orderBy: '[SessionOrder!]' };
const signatureConnectionArguments = { after: 'String', before: 'String', filter: 'SignatureFilter', first: 'Int', last: 'Int', orderBy: '[SignatureOrder!]' };
const sourceArguments = { by: 'SourceBy!' };
const sourceConnectionArguments = { after: 'String', before: 'String', filter: 'SourceFilter', first: 'Int', last: 'Int', orderBy: '[SourceOrder!]' };
const unnamedActorArguments = { by: 'UnnamedActorBy!' };
const unnamedActorConnectionArguments = { after: 'String', before: 'String', filter: 'UnnamedActorFilter', first: 'Int', last: 'Int', orderBy: '[UnnamedActorOrder!]' };

/** Of each field that has fields or arguments: the type of its fields, the types of its arguments, or both. */
export const fields: Fields = {
  Actor: { name: [0, actorNameArguments] },
  Agreement: { citations: ['CitationConnection', citationConnectionArguments], countries: ['CountryConnection', countryConnectionArguments], establishedInstitutions: ['InstitutionConnection', institutionConnectionArguments], incomingRelations: ['AgreementRelationConnection', agreementRelationConnectionArguments], institutions: ['InstitutionConnection', institutionConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], parties: ['AgreementPartyConnection', agreementPartyConnectionArguments], programmeLinks: ['ProgrammeAgreementConnection', programmeAgreementConnectionArguments], programmes: ['ProgrammeConnection', programmeConnectionArguments], provisions: ['AgreementProvisionConnection', agreementProvisionConnectionArguments], relations: ['AgreementRelationConnection', agreementRelationConnectionArguments], signatures: ['SignatureConnection', signatureConnectionArguments], signedAt: 'Place', status: [0, asOfArguments], subject: [0, localeArguments], subjectTranslations: 'LocalizedText' },
  AgreementConnection: { edges: 'AgreementEdge', nodes: 'Agreement', pageInfo: 'PageInfo' },
  AgreementEdge: { node: 'Agreement' },
  AgreementParty: { actor: 'Actor', agreement: 'Agreement', citations: ['CitationConnection', citationConnectionArguments], country: 'Country', signatures: ['SignatureConnection', signatureConnectionArguments] },
  AgreementPartyConnection: { edges: 'AgreementPartyEdge', nodes: 'AgreementParty', pageInfo: 'PageInfo' },
  AgreementPartyEdge: { node: 'AgreementParty' },
  AgreementProvision: { agreement: 'Agreement', citations: ['CitationConnection', citationConnectionArguments], text: [0, localeArguments], textTranslations: 'LocalizedText' },
  AgreementProvisionConnection: { edges: 'AgreementProvisionEdge', nodes: 'AgreementProvision', pageInfo: 'PageInfo' },
  AgreementProvisionEdge: { node: 'AgreementProvision' },
  AgreementRelation: { citations: ['CitationConnection', citationConnectionArguments], from: 'Agreement', to: 'Agreement' },
  AgreementRelationConnection: { edges: 'AgreementRelationEdge', nodes: 'AgreementRelation', pageInfo: 'PageInfo' },
  AgreementRelationEdge: { node: 'AgreementRelation' },
  Appointment: { citations: ['CitationConnection', citationConnectionArguments], person: 'Person', position: 'Position' },
  AppointmentConnection: { edges: 'AppointmentEdge', nodes: 'Appointment', pageInfo: 'PageInfo' },
  AppointmentEdge: { node: 'Appointment' },
  Citation: { note: [0, localeArguments], noteTranslations: 'LocalizedText', source: 'Source', subject: 'Node' },
  CitationConnection: { edges: 'CitationEdge', nodes: 'Citation', pageInfo: 'PageInfo' },
  CitationEdge: { node: 'Citation' },
  Country: { agreementRoles: ['AgreementPartyConnection', agreementPartyConnectionArguments], agreements: ['AgreementConnection', agreementConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], editionRoles: ['EditionCountryConnection', editionCountryConnectionArguments], editions: ['EditionConnection', editionConnectionArguments], eventRoles: ['EventParticipationConnection', eventParticipationConnectionArguments], institutions: ['InstitutionConnection', institutionConnectionArguments], isMemberOf: [0, asOfGroupArguments], memberships: ['CountryGroupMembershipConnection', countryGroupMembershipConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], places: ['PlaceConnection', placeConnectionArguments], programmeRoles: ['ProgrammeActorConnection', programmeActorConnectionArguments], programmes: ['ProgrammeConnection', programmeConnectionArguments] },
  CountryConnection: { edges: 'CountryEdge', nodes: 'Country', pageInfo: 'PageInfo' },
  CountryEdge: { node: 'Country' },
  CountryGroup: { citations: ['CitationConnection', citationConnectionArguments], eventRoles: ['EventParticipationConnection', eventParticipationConnectionArguments], memberships: ['CountryGroupMembershipConnection', countryGroupMembershipConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], programmeRoles: ['ProgrammeActorConnection', programmeActorConnectionArguments] },
  CountryGroupConnection: { edges: 'CountryGroupEdge', nodes: 'CountryGroup', pageInfo: 'PageInfo' },
  CountryGroupEdge: { node: 'CountryGroup' },
  CountryGroupMembership: { citations: ['CitationConnection', citationConnectionArguments], country: 'Country', group: 'CountryGroup', holds: [0, asOfArguments], note: [0, localeArguments], noteTranslations: 'LocalizedText' },
  CountryGroupMembershipConnection: { edges: 'CountryGroupMembershipEdge', nodes: 'CountryGroupMembership', pageInfo: 'PageInfo' },
  CountryGroupMembershipEdge: { node: 'CountryGroupMembership' },
  Edition: { actors: ['ProgrammeActorConnection', programmeActorConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], countries: ['CountryConnection', countryConnectionArguments], countryCount: ['Count', countArguments], countryRoles: ['EditionCountryConnection', editionCountryConnectionArguments], events: ['EventConnection', eventConnectionArguments], figures: ['FigureConnection', figureConnectionArguments], institutionsMet: ['InstitutionConnection', institutionConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], narrative: [0, localeArguments], narrativeTranslations: 'LocalizedText', participantCount: ['Count', countArguments], participantProfile: [0, localeArguments], participantProfileTranslations: 'LocalizedText', places: ['EditionPlaceConnection', editionPlaceConnectionArguments], programme: 'Programme', sessions: ['SessionConnection', sessionConnectionArguments], theme: [0, localeArguments], themeTranslations: 'LocalizedText', venues: ['PlaceConnection', placeConnectionArguments] },
  EditionConnection: { edges: 'EditionEdge', nodes: 'Edition', pageInfo: 'PageInfo' },
  EditionCountry: { citations: ['CitationConnection', citationConnectionArguments], country: 'Country', edition: 'Edition', isMemberOf: [0, editionCountryIsMemberOfArguments] },
  EditionCountryConnection: { edges: 'EditionCountryEdge', nodes: 'EditionCountry', pageInfo: 'PageInfo' },
  EditionCountryEdge: { node: 'EditionCountry' },
  EditionEdge: { node: 'Edition' },
  EditionPlace: { citations: ['CitationConnection', citationConnectionArguments], edition: 'Edition', part: [0, localeArguments], partTranslations: 'LocalizedText', place: 'Place' },
  EditionPlaceConnection: { edges: 'EditionPlaceEdge', nodes: 'EditionPlace', pageInfo: 'PageInfo' },
  EditionPlaceEdge: { node: 'EditionPlace' },
  Event: { agreements: ['AgreementConnection', agreementConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], edition: 'Edition', incomingRelations: ['EventRelationConnection', eventRelationConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], objective: [0, localeArguments], objectiveTranslations: 'LocalizedText', parent: 'Event', participations: ['EventParticipationConnection', eventParticipationConnectionArguments], parts: ['EventConnection', eventConnectionArguments], place: 'Place', relations: ['EventRelationConnection', eventRelationConnectionArguments], signatures: ['SignatureConnection', signatureConnectionArguments] },
  EventConnection: { edges: 'EventEdge', nodes: 'Event', pageInfo: 'PageInfo' },
  EventEdge: { node: 'Event' },
  EventParticipation: { actor: 'Actor', citations: ['CitationConnection', citationConnectionArguments], event: 'Event', person: 'Person', position: 'Position' },
  EventParticipationConnection: { edges: 'EventParticipationEdge', nodes: 'EventParticipation', pageInfo: 'PageInfo' },
  EventParticipationEdge: { node: 'EventParticipation' },
  EventRelation: { citations: ['CitationConnection', citationConnectionArguments], from: 'Event', to: 'Event' },
  EventRelationConnection: { edges: 'EventRelationEdge', nodes: 'EventRelation', pageInfo: 'PageInfo' },
  EventRelationEdge: { node: 'EventRelation' },
  Figure: { citations: ['CitationConnection', citationConnectionArguments], providerCountry: 'Country', reportedBy: 'Institution', statedByPerson: 'Person', statedByPosition: 'Position', subject: 'Node', text: [0, localeArguments], textTranslations: 'LocalizedText' },
  FigureConnection: { edges: 'FigureEdge', nodes: 'Figure', pageInfo: 'PageInfo' },
  FigureEdge: { node: 'Figure' },
  Institution: { agreementRoles: ['AgreementPartyConnection', institutionAgreementRolesArguments], agreements: ['AgreementConnection', institutionAgreementsArguments], citations: ['CitationConnection', citationConnectionArguments], country: 'Country', description: [0, localeArguments], descriptionTranslations: 'LocalizedText', establishedUnder: 'Agreement', eventRoles: ['EventParticipationConnection', institutionEventRolesArguments], identifiers: ['InstitutionIdentifierConnection', institutionIdentifierConnectionArguments], incomingRelations: ['InstitutionRelationConnection', institutionRelationConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], place: 'Place', positions: ['PositionConnection', positionConnectionArguments], programmeRoles: ['ProgrammeActorConnection', institutionProgrammeRolesArguments], programmes: ['ProgrammeConnection', institutionProgrammesArguments], publications: ['SourceConnection', sourceConnectionArguments], relations: ['InstitutionRelationConnection', institutionRelationConnectionArguments], sessionRoles: ['SessionActorConnection', institutionSessionRolesArguments], sessions: ['SessionConnection', institutionSessionsArguments], units: ['InstitutionConnection', institutionConnectionArguments], unnamedUnits: ['UnnamedActorConnection', unnamedActorConnectionArguments] },
  InstitutionConnection: { edges: 'InstitutionEdge', nodes: 'Institution', pageInfo: 'PageInfo' },
  InstitutionEdge: { node: 'Institution' },
  InstitutionIdentifier: { citations: ['CitationConnection', citationConnectionArguments], institution: 'Institution' },
  InstitutionIdentifierConnection: { edges: 'InstitutionIdentifierEdge', nodes: 'InstitutionIdentifier', pageInfo: 'PageInfo' },
  InstitutionIdentifierEdge: { node: 'InstitutionIdentifier' },
  InstitutionRelation: { citations: ['CitationConnection', citationConnectionArguments], from: 'Institution', to: 'Institution' },
  InstitutionRelationConnection: { edges: 'InstitutionRelationEdge', nodes: 'InstitutionRelation', pageInfo: 'PageInfo' },
  InstitutionRelationEdge: { node: 'InstitutionRelation' },
  Name: { subject: 'Named' },
  NameConnection: { edges: 'NameEdge', nodes: 'Name', pageInfo: 'PageInfo' },
  NameEdge: { node: 'Name' },
  Named: { name: [0, actorNameArguments] },
  Person: { appointments: ['AppointmentConnection', appointmentConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], eventRoles: ['EventParticipationConnection', eventParticipationConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], signatures: ['SignatureConnection', signatureConnectionArguments] },
  PersonConnection: { edges: 'PersonEdge', nodes: 'Person', pageInfo: 'PageInfo' },
  PersonEdge: { node: 'Person' },
  Place: { citations: ['CitationConnection', citationConnectionArguments], country: 'Country', editionParts: ['EditionPlaceConnection', editionPlaceConnectionArguments], editions: ['EditionConnection', editionConnectionArguments], events: ['EventConnection', eventConnectionArguments], institutions: ['InstitutionConnection', institutionConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], parent: 'Place', parts: ['PlaceConnection', placeConnectionArguments], sessions: ['SessionConnection', sessionConnectionArguments] },
  PlaceConnection: { edges: 'PlaceEdge', nodes: 'Place', pageInfo: 'PageInfo' },
  PlaceEdge: { node: 'Place' },
  Position: { appointments: ['AppointmentConnection', appointmentConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], country: 'Country', eventRoles: ['EventParticipationConnection', eventParticipationConnectionArguments], institution: 'Institution', name: [0, localeArguments], nameTranslations: 'LocalizedText', signatures: ['SignatureConnection', signatureConnectionArguments], signaturesByOthers: ['SignatureConnection', signatureConnectionArguments] },
  PositionConnection: { edges: 'PositionEdge', nodes: 'Position', pageInfo: 'PageInfo' },
  PositionEdge: { node: 'Position' },
  Programme: { actors: ['ProgrammeActorConnection', programmeActorConnectionArguments], agreementLinks: ['ProgrammeAgreementConnection', programmeAgreementConnectionArguments], agreements: ['AgreementConnection', agreementConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], description: [0, localeArguments], descriptionTranslations: 'LocalizedText', editions: ['EditionConnection', editionConnectionArguments], figures: ['FigureConnection', figureConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], objectives: [0, localeArguments], parent: 'Programme', participantCount: 'Count', parts: ['ProgrammeConnection', programmeConnectionArguments] },
  ProgrammeActor: { actor: 'Actor', citations: ['CitationConnection', citationConnectionArguments], edition: 'Edition', note: [0, localeArguments], noteTranslations: 'LocalizedText', programme: 'Programme' },
  ProgrammeActorConnection: { edges: 'ProgrammeActorEdge', nodes: 'ProgrammeActor', pageInfo: 'PageInfo' },
  ProgrammeActorEdge: { node: 'ProgrammeActor' },
  ProgrammeAgreement: { agreement: 'Agreement', citations: ['CitationConnection', citationConnectionArguments], programme: 'Programme' },
  ProgrammeAgreementConnection: { edges: 'ProgrammeAgreementEdge', nodes: 'ProgrammeAgreement', pageInfo: 'PageInfo' },
  ProgrammeAgreementEdge: { node: 'ProgrammeAgreement' },
  ProgrammeConnection: { edges: 'ProgrammeEdge', nodes: 'Programme', pageInfo: 'PageInfo' },
  ProgrammeEdge: { node: 'Programme' },
  Query: { agreement: ['Agreement', agreementArguments], agreements: ['AgreementConnection', agreementConnectionArguments], citation: ['Citation', citationArguments], citations: ['CitationConnection', citationConnectionArguments], countries: ['CountryConnection', countryConnectionArguments], country: ['Country', countryArguments], countryGroup: ['CountryGroup', countryGroupArguments], countryGroups: ['CountryGroupConnection', countryGroupConnectionArguments], edition: ['Edition', editionArguments], editions: ['EditionConnection', editionConnectionArguments], event: ['Event', eventArguments], events: ['EventConnection', eventConnectionArguments], figure: ['Figure', figureArguments], figures: ['FigureConnection', figureConnectionArguments], institution: ['Institution', institutionArguments], institutions: ['InstitutionConnection', institutionConnectionArguments], node: ['Node', nodeArguments], nodes: ['Node', queryNodesArguments], people: ['PersonConnection', personConnectionArguments], person: ['Person', personArguments], place: ['Place', placeArguments], places: ['PlaceConnection', placeConnectionArguments], position: ['Position', positionArguments], positions: ['PositionConnection', positionConnectionArguments], programme: ['Programme', programmeArguments], programmes: ['ProgrammeConnection', programmeConnectionArguments], search: ['SearchHitConnection', searchHitConnectionArguments], session: ['Session', sessionArguments], sessions: ['SessionConnection', sessionConnectionArguments], source: ['Source', sourceArguments], sources: ['SourceConnection', sourceConnectionArguments], unnamedActor: ['UnnamedActor', unnamedActorArguments], unnamedActors: ['UnnamedActorConnection', unnamedActorConnectionArguments] },
  SearchHit: { node: 'Named' },
  SearchHitConnection: { edges: 'SearchHitEdge', nodes: 'SearchHit', pageInfo: 'PageInfo' },
  SearchHitEdge: { node: 'SearchHit' },
  Session: { actors: ['SessionActorConnection', sessionActorConnectionArguments], citations: ['CitationConnection', citationConnectionArguments], countries: ['CountryConnection', countryConnectionArguments], edition: 'Edition', institutions: ['InstitutionConnection', institutionConnectionArguments], name: [0, localeArguments], nameTranslations: 'LocalizedText', place: 'Place', topics: [0, localeArguments] },
  SessionActor: { actor: 'Actor', citations: ['CitationConnection', citationConnectionArguments], product: [0, localeArguments], productTranslations: 'LocalizedText', session: 'Session' },
  SessionActorConnection: { edges: 'SessionActorEdge', nodes: 'SessionActor', pageInfo: 'PageInfo' },
  SessionActorEdge: { node: 'SessionActor' },
  SessionConnection: { edges: 'SessionEdge', nodes: 'Session', pageInfo: 'PageInfo' },
  SessionEdge: { node: 'Session' },
  Signature: { citations: ['CitationConnection', citationConnectionArguments], event: 'Event', onBehalfOf: 'Position', party: 'AgreementParty', person: 'Person', place: 'Place', position: 'Position' },
  SignatureConnection: { edges: 'SignatureEdge', nodes: 'Signature', pageInfo: 'PageInfo' },
  SignatureEdge: { node: 'Signature' },
  Source: { citations: ['CitationConnection', citationConnectionArguments], dateline: 'Place', derivedFrom: 'Source', facts: ['CitationConnection', citationConnectionArguments], publisher: 'Institution' },
  SourceConnection: { edges: 'SourceEdge', nodes: 'Source', pageInfo: 'PageInfo' },
  SourceEdge: { node: 'Source' },
  UnnamedActor: { citations: ['CitationConnection', citationConnectionArguments], country: 'Country', name: [0, localeArguments], nameTranslations: 'LocalizedText', names: ['NameConnection', nameConnectionArguments], parent: 'Institution', product: [0, localeArguments], productTranslations: 'LocalizedText', programmeRoles: ['ProgrammeActorConnection', programmeActorConnectionArguments], sessionRoles: ['SessionActorConnection', sessionActorConnectionArguments] },
  UnnamedActorConnection: { edges: 'UnnamedActorEdge', nodes: 'UnnamedActor', pageInfo: 'PageInfo' },
  UnnamedActorEdge: { node: 'UnnamedActor' },
};

/** Types whose records are of several types. */
export const abstractTypes: readonly string[] = ['Actor', 'Named', 'Node'];

/** The types of fields of one name and several types, where one question can ask for all of them: in its answer they need several names. */
export const homonyms = {
  Agreement: { incomingRelations: 'AgreementRelationConnection!', relations: 'AgreementRelationConnection!', status: 'AgreementStatus!', subject: 'String' },
  AgreementParty: { actor: 'Actor!', country: 'Country' },
  AgreementProvision: { kind: 'ProvisionKind!', ordinal: 'Int!', text: 'String!' },
  AgreementRelation: { from: 'Agreement!', kind: 'AgreementRelationKind!', to: 'Agreement!' },
  Appointment: { person: 'Person!', position: 'Position!' },
  Citation: { subject: 'Node!' },
  Country: { places: 'PlaceConnection!' },
  CountryGroup: { kind: 'CountryGroupKind!' },
  CountryGroupMembership: { country: 'Country!', status: 'MembershipStatus!' },
  Edition: { actors: 'ProgrammeActorConnection!', ordinal: 'Int', places: 'EditionPlaceConnection!', status: 'HappeningStatus!' },
  EditionCountry: { country: 'Country!', edition: 'Edition!', role: 'EditionCountryRole!' },
  EditionPlace: { edition: 'Edition!', ordinal: 'Int!', place: 'Place!' },
  Event: { edition: 'Edition', incomingRelations: 'EventRelationConnection!', kind: 'EventKind!', ordinal: 'Int', parent: 'Event', parts: 'EventConnection!', place: 'Place', relations: 'EventRelationConnection!', status: 'HappeningStatus!' },
  EventParticipation: { actor: 'Actor', event: 'Event!', person: 'Person', position: 'Position', role: 'EventRole!' },
  EventRelation: { from: 'Event!', kind: 'EventRelationKind!', to: 'Event!' },
  Figure: { subject: 'Node!', text: 'String', value: 'Int' },
  Institution: { country: 'Country', incomingRelations: 'InstitutionRelationConnection!', kind: 'InstitutionKind!', place: 'Place', relations: 'InstitutionRelationConnection!' },
  InstitutionIdentifier: { institution: 'Institution!', value: 'String!' },
  InstitutionRelation: { from: 'Institution!', kind: 'InstitutionRelationKind!', to: 'Institution!' },
  Name: { kind: 'NameKind!', language: 'String', subject: 'Named!', text: 'String!' },
  Place: { country: 'Country', kind: 'PlaceKind!', parent: 'Place', parts: 'PlaceConnection!' },
  Position: { country: 'Country', institution: 'Institution', kind: 'PositionKind!' },
  Programme: { actors: 'ProgrammeActorConnection!', kind: 'ProgrammeKind!', parent: 'Programme', parts: 'ProgrammeConnection!', status: 'ActivityStatus!' },
  ProgrammeActor: { actor: 'Actor!', edition: 'Edition' },
  ProgrammeAgreement: { kind: 'ProgrammeAgreementKind!' },
  Session: { actors: 'SessionActorConnection!', edition: 'Edition!', kind: 'SessionKind!', ordinal: 'Int!', place: 'Place', status: 'HappeningStatus!' },
  SessionActor: { actor: 'Actor!', role: 'SessionRole!' },
  Signature: { event: 'Event', person: 'Person', place: 'Place', position: 'Position' },
  Source: { kind: 'SourceKind!', language: 'String!' },
  UnnamedActor: { country: 'Country', kind: 'InstitutionKind', parent: 'Institution' },
} as const;
