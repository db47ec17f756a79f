import { choices } from '../../model/enums.js';

/** What sort of event it is. */
export const EventKind = choices('EventKind', 'What sort of event it is.', {
  SUMMIT: 'A meeting of heads of state or government.',
  CONFERENCE: 'A conference.',
  CONSULTATIVE_MEETING: "A meeting of an organisation's members to consult.",
  BILATERAL_MEETING: 'A meeting of two countries.',
  SIGNING: 'A signing.',
  INAUGURATION: 'The inauguration of an institution.',
  OPENING: 'The opening of a programme or edition.',
  SEMINAR: 'A seminar.',
  STATEMENT: 'A statement to the press.',
});

/** Whether something took place. */
export const HappeningStatus = choices('HappeningStatus', 'Whether something took place. News written before it proves only a plan.', {
  PLANNED: 'Announced; no source says that it took place.',
  HELD: 'Took place, or had begun, when the source was written.',
  CANCELLED: 'Did not take place.',
  UNKNOWN: 'Not known.',
});

/** How one event is related to another. */
export const EventRelationKind = choices('EventRelationKind', 'How one event is related to another.', {
  BACK_TO_BACK_WITH: 'Held together with, one right after the other.',
  FOLLOWS: 'Follows from.',
});

/** What part someone has in an event. */
export const EventRole = choices('EventRole', 'What part someone has in an event.', {
  ORGANISER: 'Organises it.',
  CO_ORGANISER: 'Organises it together with the organiser.',
  HOST: 'Gives the place.',
  OFFICIATING: 'Opens or inaugurates.',
  SPEAKER: 'Speaks.',
  DELEGATION: 'Takes part as a delegation.',
  ATTENDEE: 'Attends.',
});
