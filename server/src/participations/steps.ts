/** What is done with a participation. */
export type Step = 'accept' | 'attend' | 'complete' | 'withdraw';

/** How far a participation has come. */
export type Status = 'NOMINATED' | 'ACCEPTED' | 'ATTENDED' | 'COMPLETED' | 'WITHDRAWN';

/** Who does a step: a party of the programme, or also the institution that has nominated. */
interface StepRule {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly alsoNominating: boolean;
  /** What the step means, to people. */
  readonly means: string;
}

/** The steps of a participation, one after another. The database holds the same order, by `can_become`. */
export const steps: Readonly<Record<Step, StepRule>> = {
  accept: { from: ['NOMINATED'], to: 'ACCEPTED', alsoNominating: false, means: 'Accepts a participant who was nominated' },
  attend: { from: ['ACCEPTED'], to: 'ATTENDED', alsoNominating: false, means: 'Notes that a participant who was accepted took part' },
  complete: { from: ['ATTENDED'], to: 'COMPLETED', alsoNominating: false, means: 'Notes that a participant took part to the end' },
  withdraw: {
    from: ['NOMINATED', 'ACCEPTED', 'ATTENDED'],
    to: 'WITHDRAWN',
    alsoNominating: true,
    means: 'Withdraws a participation that is not completed',
  },
};

const order: readonly Status[] = ['NOMINATED', 'ACCEPTED', 'ATTENDED', 'COMPLETED'];

/** Whether a participation may become another one by what a file says of it: files tell where it stands, not each step on the way. */
export function canBecome(from: Status, to: Status): boolean {
  if (from === to) return true;
  if (to === 'WITHDRAWN') return from !== 'COMPLETED';
  return from === 'WITHDRAWN' ? to === 'NOMINATED' : order.indexOf(to) > order.indexOf(from);
}
