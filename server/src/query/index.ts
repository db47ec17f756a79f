export { type Database, type Locale, type Viewer } from './database.js';
export { buildModel, type Model, ModelError } from './model.js';
export { createReader, type Reader, type ReadRequest } from './read.js';
export { readByResponseKey, readRoot, type ReadingContext } from './rows.js';
export type { Statement } from './sql.js';
