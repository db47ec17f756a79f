import type { RefusedWith } from '../query/payload.js';

/** Where in the arguments of a mutation something stands. */
export type InputPath = readonly (string | number)[];

/** Reasons that are told at most; nobody reads more. */
const toldAtMost = 100;

/** A change that cannot be made, with every reason that is known. Whatever was written of it has to be taken back. */
export class Refused extends Error {
  constructor(readonly errors: readonly RefusedWith[]) {
    super(`The change is refused: ${errors.map(({ values }) => values.message).join(' ')}`);
  }
}

/** Takes down why a change cannot be made, so that one attempt tells all of it. */
export class Refusals {
  readonly #found: RefusedWith[] = [];

  get any(): boolean {
    return this.#found.length > 0;
  }

  invalid(path: InputPath, message: string): void {
    this.#add('ValidationError', 'VALIDATION_FAILED', path, message);
  }

  notFound(path: InputPath, message: string): void {
    this.#add('NotFoundError', 'NOT_FOUND', path, message);
  }

  forbidden(path: InputPath, message: string): void {
    this.#add('ForbiddenError', 'FORBIDDEN', path, message);
  }

  /** @param existing the global id of the record that is there */
  duplicate(path: InputPath, message: string, existing?: string): void {
    this.#add('DuplicateError', 'DUPLICATE', path, message, existing);
  }

  /** @param current the global id of the record */
  conflict(path: InputPath, message: string, current: string, currentVersion: number): void {
    this.#add('ConflictError', 'CONFLICT', path, message, current, { currentVersion });
  }

  /** @throws Refused when anything was taken down */
  end(): void {
    if (this.any) throw new Refused(this.#found.slice(0, toldAtMost));
  }

  #add(type: string, code: string, path: InputPath, message: string, record?: string, more: Record<string, unknown> = {}): void {
    const sentence = message.endsWith('.') ? message : `${message}.`;
    const told = { type, values: { code, message: sentence, path: path.map(String), ...more }, record };
    const isKnown = this.#found.some(({ values }) => values.message === sentence && String(values.path) === String(told.values.path));
    if (!isKnown) this.#found.push(told);
  }
}
