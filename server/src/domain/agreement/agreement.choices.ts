import { choices } from '../../model/enums.js';

/** What sort of document an agreement is. */
export const AgreementType = choices('AgreementType', 'What sort of document an agreement is.', {
  TREATY: 'A treaty between states.',
  AGREEMENT: 'An agreement between governments or organisations.',
  MOU: 'A memorandum of understanding: intent without the force of a treaty.',
  TECHNICAL_COOPERATION_AGREEMENT: 'An agreement on technical cooperation.',
  IMPLEMENTING_ARRANGEMENT: 'How an earlier agreement is to be carried out.',
  EXCHANGE_OF_NOTES: 'An exchange of diplomatic notes.',
  JOINT_STATEMENT: 'A joint statement or declaration.',
  LETTER_OF_INTENT: 'A letter of intent.',
  COUNTRY_PROGRAMME: 'The programme of an organisation in one country.',
  PROTOCOL: 'A protocol to another agreement.',
  AMENDMENT: 'A change to another agreement.',
});

/** How many sides an agreement has. */
export const Ambit = choices('AgreementAmbit', 'How many sides an agreement has.', {
  BILATERAL: 'Two.',
  TRILATERAL: 'Three.',
  PLURILATERAL: 'A few.',
  MULTILATERAL: 'Many.',
});

/** Who binds themselves. */
export const AgreementLevel = choices('AgreementLevel', 'Who binds themselves.', {
  STATE: 'States.',
  GOVERNMENT: 'Governments.',
  MINISTRY: 'Ministries.',
  UNIT: 'Units of ministries or organisations.',
  ORGANISATION: 'Organisations.',
});

/** How it is known that an agreement is in force. */
export const ForceBasis = choices('ForceBasis', 'How it is known that an agreement is in force.', {
  STATED: 'A source states the date.',
  ON_SIGNATURE_ASSUMED: 'Taken to be in force from its signature, as is usual for its kind.',
  UNKNOWN: 'Not known.',
});

/** How the end of an agreement is known. */
export const ExpiryBasis = choices('ExpiryBasis', 'How the end of an agreement is known.', {
  STATED: 'A source states the date.',
  COMPUTED: 'Worked out from its duration.',
  UNKNOWN: 'Not known: that is not the same as never.',
});

/** Whether an agreement can be prolonged. */
export const Renewable = choices('Renewable', 'Whether an agreement can be prolonged.', {
  YES: 'It can.',
  NO: 'It cannot.',
  UNKNOWN: 'Not known.',
});

/** Where an agreement stands on a day. */
export const AgreementStatus = choices('AgreementStatus', 'Where an agreement stands on a day.', {
  DRAFT: 'Not yet signed on that day.',
  SIGNED: 'Signed; whether it is in force is not known.',
  IN_FORCE: 'In force, as a source states.',
  IN_FORCE_ASSUMED: 'Taken to be in force since its signature.',
  EXTENDED: 'Past its first end, and extended.',
  EXPIRED: 'Past its end.',
  TERMINATED: 'Ended before its time.',
  SUPERSEDED: 'Replaced by another agreement.',
  UNKNOWN: 'The dates known are not exact enough to tell.',
});

/** In what capacity someone is party to an agreement. */
export const PartyCapacity = choices('PartyCapacity', 'In what capacity someone is party to an agreement.', {
  PARTY: 'A party.',
  EXECUTING_AGENCY: 'Carries it out for a party.',
  WITNESS: 'A witness.',
  DEPOSITARY: 'Keeps the document.',
});

/** What a clause of an agreement is about. */
export const ProvisionKind = choices('ProvisionKind', 'What a clause of an agreement is about.', {
  OBJECTIVE: 'What it is for.',
  COOPERATION_AREA: 'A field of cooperation.',
  ACTIVITY_FORM: 'A form that cooperation takes.',
  DURATION: 'How long it lasts and how it is prolonged.',
  FUNDING: 'Who pays.',
  OTHER: 'Something else.',
});

/** How one agreement is related to another. */
export const AgreementRelationKind = choices('AgreementRelationKind', 'How one agreement is related to another; read as "from … to".', {
  IMPLEMENTS: 'Carries out.',
  FOLLOWS_UP: 'Follows up.',
  AMENDS: 'Changes.',
  EXTENDS: 'Prolongs.',
  SUPERSEDES: 'Replaces.',
  ANNEX_TO: 'Is annexed to.',
  RELATED: 'Has to do with.',
});

/** Whether a source says so. */
export const RelationBasis = choices('RelationBasis', 'Whether a source says so.', {
  STATED: 'A source says so.',
  INFERRED: 'An editor of the registry concludes so from sources.',
});
