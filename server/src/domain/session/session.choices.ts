import { choices } from '../../model/enums.js';

/** What participants do in a session. */
export const SessionKind = choices('SessionKind', 'What participants do in a session.', {
  CLASS: 'Listen and discuss in class.',
  WORKSHOP: 'Work on a task together.',
  HANDS_ON: 'Make something, or try a machine.',
  LAB_VISIT: 'Visit a centre for research or technical services.',
  COMPANY_VISIT: 'Visit a company.',
  TECHNOLOGY_VISIT: 'Visit a place of advanced technology.',
  CULTURAL_VISIT: 'Visit a place of culture or history.',
  DISCUSSION: 'Observe and discuss.',
  ASSIGNMENT: 'Write something to take home.',
});

/** What someone does in a session. */
export const SessionRole = choices('SessionRole', 'What someone does in a session.', {
  HOST: 'Receives the participants.',
  RESOURCE: 'Gives speakers or material.',
  MAKER: 'Made what is shown or tried.',
  DEMONSTRATOR: 'Shows how it is done.',
});
