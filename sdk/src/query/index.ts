export type * from '../generated/arguments.js';
export type { Open } from './field.js';
export { fragment, type NodeOf, type Selected } from './fragment.js';
export { type DataOf, execute, type Operation, query, type Sender, select } from './operation.js';
export type { Selection } from './selection.js';
export { type Variable, variable } from './variable.js';
