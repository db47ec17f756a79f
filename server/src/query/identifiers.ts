import { refuse } from '../errors.js';

const shape = /^([a-z]{3})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/**
 * Takes a global id apart.
 * @param field where it was given, for the error
 * @throws ApiError `BAD_USER_INPUT` when it is not an id
 */
export function readId(id: string, field: string): { prefix: string; uuid: string } {
  const [, prefix, uuid] = shape.exec(id) ?? [];
  if (!prefix) refuse('BAD_USER_INPUT', `${field}: ${JSON.stringify(id.slice(0, 60))} is not an id. Ids look like agr_0192f0c1-… .`, { field });
  return { prefix, uuid };
}

/**
 * The uuid of an id that must be of one kind of record.
 * @throws ApiError `BAD_USER_INPUT` when it is of another
 */
export function uuidOf(id: string, prefix: string, type: string, field: string): string {
  const found = readId(id, field);
  if (found.prefix !== prefix) refuse('BAD_USER_INPUT', `${field}: ids of ${type} begin with ${prefix}_, this one begins with ${found.prefix}_.`, { field });
  return found.uuid;
}
