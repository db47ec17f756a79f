import type { IncomingMessage } from 'node:http';
import { type Authenticator, unauthenticated } from '../access/authenticator.js';
import { bearerOf } from '../access/bearer.js';
import type { Principal } from '../query/database.js';
import type { WrongKeys } from './limits/wrongKeys.js';

/** Tells who asks by what their requests show. */
export interface Identity {
  /** Who asks, as far as that is remembered; undefined where the request shows nothing, null where it must be looked into. */
  known(request: IncomingMessage): Principal | undefined | null;
  /**
   * Who asks; undefined where the request shows nothing.
   * @throws ApiError `UNAUTHENTICATED` where what it shows is no good, `RATE_LIMITED` where that was so too often
   */
  of(request: IncomingMessage): Promise<Principal | undefined>;
}

/** Whoever shows a key or a token is somebody, or refused: to answer a wrong key with what is public would hide from its user that it is wrong. */
export function identityBy(authenticator: Authenticator | undefined, wrongKeys: WrongKeys, addressOf: (request: IncomingMessage) => string): Identity {
  return {
    known(request) {
      const bearer = bearerOf(request);
      if (bearer === undefined) return undefined;
      return (bearer && authenticator?.known(bearer)) || null;
    },
    async of(request) {
      const bearer = bearerOf(request);
      if (bearer === undefined) return undefined;
      const known = bearer && authenticator?.known(bearer);
      if (known) return known;
      const address = addressOf(request);
      wrongKeys.assertFew(address);
      try {
        if (!bearer || !authenticator) throw unauthenticated();
        return await authenticator.check(bearer);
      } catch (refusal) {
        wrongKeys.count(address, refusal);
        throw refusal;
      }
    },
  };
}
