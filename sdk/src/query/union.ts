/** The members of a union, all at once: their intersection. */
export type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;

/** Whether a union of literals has exactly one member. */
export type IsOne<Union> = [Union] extends [never] ? false : [Union] extends [AllOf<Union>] ? true : false;
