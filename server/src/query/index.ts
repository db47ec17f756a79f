export { collectFields } from './collect.js';
export { neededCounters } from './counters.js';
export type { Caller, Database, Lent, Locale, Viewer } from './database.js';
export { ModelError } from './entity.js';
export { orderIndexes } from './indexes.js';
export { buildModel, type Model } from './model.js';
export { createReader, type Reader, type ReadRequest } from './read.js';
export { type ReadingContext, readByResponseKey, readRoot } from './rows.js';
export type { Statement } from './sql.js';
