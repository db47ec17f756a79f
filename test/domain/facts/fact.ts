/** A fact of one of the five documents, as a question and what the registry must answer. */
export interface Fact {
  /** Its row in the map of `server/dataset/ksst/README.md`: the letter of the document and a number. */
  readonly row: string;
  /** What the document says, in short. */
  readonly says: string;
  /** One operation. */
  readonly query: string;
  /** Every value of the answer, in the order it is asked for, with ` | ` between. */
  readonly holds: string;
}

/** The values of an answer as {@link Fact.holds} writes them. */
export const valuesOf = (answer: unknown): string => leavesOf(answer).map(String).join(' | ');

const leavesOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]);
