import { ApiError, errors } from '../errors.js';
import { Late } from './bindings.js';
import type { Principal, Scope, Viewer } from './database.js';

/** That something in an operation may be read only with a scope. */
export interface Need {
  readonly scope: Scope;
  /** Where in the answer: `apiKeys.nodes`. */
  readonly path: string;
}

/** Whether somebody has a scope. Who administers the registry has all of them. */
export const holds = (principal: Principal | undefined, scope: Scope): boolean =>
  principal !== undefined && (principal.scopes.has(scope) || principal.scopes.has('registry:administer'));

/** Whether who asks has a scope, as a request decides it. */
export const lateHolds = (scope: Scope): Late<boolean> => new Late(({ viewer }) => holds(viewer.principal, scope));

/**
 * Sees that who asks has what is needed.
 * @throws ApiError `UNAUTHENTICATED` where nobody has said who asks, else `FORBIDDEN`, with the path of the field and the scope
 */
export const permit = ({ scope, path }: Need, principal: Viewer['principal']): void => permitOneOf([scope], path, principal);

/** The same where one of several scopes is enough. */
export function permitOneOf(scopes: readonly Scope[], path: string, principal: Viewer['principal']): void {
  if (scopes.some((scope) => holds(principal, scope))) return;
  const details = { requiredScopes: scopes };
  const where = path.split('.');
  if (!principal) throw new ApiError('UNAUTHENTICATED', errors.UNAUTHENTICATED.means, details, where);
  throw new ApiError('FORBIDDEN', `${path}: this needs the scope ${scopes.join(' or ')}, which the key or the token does not have.`, details, where);
}
