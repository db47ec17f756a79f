import { choices } from '../../model/enums.js';

/** What sort of programme it is. */
export const ProgrammeKind = choices('ProgrammeKind', 'What sort of programme it is.', {
  SCHEME: 'A whole scheme of cooperation that programmes belong to.',
  PILLAR: "A pillar of an organisation's work.",
  TRAINING_SERIES: 'A training held again and again, in editions.',
  PROJECT: 'A project.',
  ACTION: 'A single action.',
  SCHOLARSHIP: 'Scholarships.',
  EXPERT_DISPATCH: 'Experts sent to another country.',
  AID_IN_KIND: 'Goods or services given.',
  CENTRE: 'A centre that works as a programme.',
});

/** The kind of cooperation. */
export const Modality = choices('CooperationModality', 'The kind of cooperation.', {
  SSC_BILATERAL: 'South-South, between two countries.',
  SSC_REGIONAL: 'South-South, within a region or organisation.',
  SOUTH_SOUTH_AND_TRIANGULAR: 'Named South-South and Triangular without saying which.',
  TRIANGULAR: 'Triangular: a provider and a beneficiary from the South with a facilitator beside them.',
  NORTH_SOUTH: 'From a developed to a developing country.',
  MIXED: 'Of several kinds.',
  UNDETERMINED: 'Cannot be told.',
});

/** How far a programme has come: the activity status of IATI. */
export const ActivityStatus = choices('ActivityStatus', 'How far a programme has come; the activity status of IATI.', {
  PIPELINE: 'Being prepared.',
  IMPLEMENTATION: 'Under way.',
  FINALISATION: 'Done, accounts not closed.',
  CLOSED: 'Done.',
  CANCELLED: 'Given up.',
  SUSPENDED: 'Halted.',
  UNKNOWN: 'No source says.',
});

/** What someone gives or gets in cooperation. */
export const CooperationRole = choices('CooperationRole', 'What someone gives or gets in cooperation.', {
  PROVIDER: 'Shares its knowledge or means (also: pivotal partner, first provider).',
  FACILITATOR: 'Helps with means or by bringing the others together (also: second provider).',
  BENEFICIARY: 'Receives (also: recipient).',
  BOTH: 'Provides and receives.',
});

/** What someone does in a programme. */
export const FunctionRole = choices('FunctionRole', 'What someone does in a programme; the first four are organisation roles of IATI.', {
  FUNDING: 'Pays.',
  ACCOUNTABLE: 'Answers for it.',
  EXTENDING: 'Manages means on behalf of others.',
  IMPLEMENTING: 'Carries it out.',
  ORGANISER: 'Organises it.',
  HOST: 'Gives the place.',
  FOCAL_POINT: 'Is the point of contact.',
  SECRETARIAT: 'Keeps the secretariat.',
  COORDINATOR: 'Coordinates the others.',
  RESOURCE: 'Gives speakers or material.',
});

/** How a programme stands to an agreement. */
export const ProgrammeAgreementKind = choices('ProgrammeAgreementKind', 'How a programme stands to an agreement.', {
  ESTABLISHED_BY: 'Was set up by it.',
  UNDER: 'Stands under it.',
  IMPLEMENTS: 'Carries it out.',
  FUNDED_BY: 'Is paid for by it.',
});
