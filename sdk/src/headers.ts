import { version } from './generated/version.js';

/** Headers by name; null leaves one out that would be sent otherwise. */
export type HeadersGiven = Readonly<Record<string, string | null | undefined>>;

/**
 * Headers as they are sent: what this package says, then what was given, the later in place of the earlier.
 * @throws TypeError for a name or a value that HTTP does not have; it does not repeat the value
 */
export function headersOf(...each: readonly (HeadersGiven | undefined)[]): Record<string, string> {
  const headers = new Headers();
  for (const given of each)
    for (const [name, value] of Object.entries(given ?? {})) {
      try {
        if (value === null) headers.delete(name);
        else if (value !== undefined) headers.set(name, value);
      } catch {
        throw new TypeError(`The header ${name} cannot be sent.`);
      }
    }
  return Object.fromEntries(headers.entries());
}

/** What a request says about who sends it. */
export const sender = `@jejaring/sdk/${version}`;

/** An id that nobody else makes. `randomUUID` is missing on pages that are not served securely. */
export const newId = (): string => globalThis.crypto?.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
