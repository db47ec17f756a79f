import { type Given, lateViewer } from './bindings.js';
import type { Scope, Viewer } from './database.js';
import type { Entity } from './entity.js';
import type { Model } from './model.js';
import { isOwnedBy } from './ownership.js';
import { lateHolds, permit } from './permission.js';
import { type Alias, type Sql, sql, value } from './sql.js';

/** What of the registry is there for who asks, as parts of a statement need to know it. */
export interface Visibility {
  /** Sees that who asks has a scope, if there is one. @throws ApiError `UNAUTHENTICATED`, `FORBIDDEN` */
  readonly permit: (scope: Scope | undefined, path: string) => void;
  /** That a row is one of those that are shown to who asks; nothing where all are. */
  readonly shown: (entity: Entity, at: Alias) => readonly Sql[];
  /** Whether records of a kind are there at all, where it could be one of several kinds. */
  readonly isThere: (type: string) => boolean;
  /** Whether something was to be shown of which not everybody sees all: then the database must be told who asks. */
  readonly isGuarded: () => boolean;
}

/**
 * What is visible in one statement. Scopes are decided by the request, and the statement is tied to that: one that was made for someone who has a scope never
 * serves someone who has not.
 */
export function visibilityIn(
  model: Model,
  alias: (entity: Entity) => Alias,
  decided: <Value>(given: Given<Value>) => Value,
  { principal }: Viewer,
): Visibility {
  let isGuarded = false;
  return {
    permit(scope, path) {
      if (scope && !decided(lateHolds(scope))) permit({ scope, path }, principal);
    },
    shown(entity, at) {
      isGuarded ||= entity.showsOwn;
      return entity.showsOwn && !decided(lateHolds('registry:administer'))
        ? [isOwnedBy(model, entity, at, sql`${value(lateViewer.institution)}::uuid`, alias)]
        : [];
    },
    isGuarded: () => isGuarded,
    isThere(type) {
      const { scope } = model.entities.get(type)!;
      return !scope || decided(lateHolds(scope));
    },
  };
}
