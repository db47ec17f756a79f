import { faultOf } from '../model/faults.js';
import type { FieldDefinition } from '../model/registry.js';
import { nearest } from './problems.js';

/** What is wrong with a written value of a field, or nothing; of a code, with the one that was perhaps meant. */
export function faultIn(field: FieldDefinition, written: unknown): string | undefined {
  const fault = faultOf(field, written);
  return fault && field.kind === 'choice' ? fault + nearest(String(written), Object.keys(field.choices!)) : fault;
}
