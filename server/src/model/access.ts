import { type Scope, scopes } from '../query/database.js';
import type { ReadAccess } from '../query/mapping.js';
import { constant } from '../query/naming.js';
import { choices } from './enums.js';

/**
 * Who may read the records of a kind, and who may change them: data, which the reader, the writers and docs/access.md all go by. Every kind of record
 * has to say it.
 */
export interface Access extends ReadAccess {
  /** The scope that changing it needs, whosever it is; `registry:edit` if not given. With `records:write` one changes what is one's own institution's. */
  readonly write?: Scope;
}

/** Read by everybody, and changed by the registry's editors alone: what many records share, such as countries and codes. */
export const byEditors: Access = {};

/** Read by everybody, and also changed by those who act for an institution that these relations lead to: none for an institution itself. */
export const ownedBy = (...own: readonly string[]): Access => ({ own });

/** Read by everybody, and changed by those who may change the record that it is a part of. */
export const partOf = (relation: string): Access => ({ partOf: relation });

const enumName = (scope: string): string => constant(scope.replace(':', '_'));

/** What a key can be good for, as an enum of the API. */
export const ScopeChoice = choices(
  'Scope',
  'What a key is good for, beyond reading what is public. In tokens, in the command that makes keys and in errors they are written `records:write`.',
  Object.fromEntries(Object.entries(scopes).map(([scope, means]) => [enumName(scope), means])) as Readonly<Record<string, string>>,
);

const byName = new Map((Object.keys(scopes) as Scope[]).map((scope) => [enumName(scope), scope]));

/** The scope that a value of the enum names. */
export const scopeNamed = (name: string): Scope => byName.get(name)!;

/** A description that says which scope reading needs. */
export const withScope = (description: string, scope: Scope | undefined): string => (scope ? `${description} Needs the scope \`${scope}\`.` : description);
