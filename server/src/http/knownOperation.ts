import { isUtf8 } from 'node:buffer';
import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Documents } from './documents.js';
import { limits } from './limits/limits.js';

/** A query of a document that is known to be valid, and what is asked with it. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** What a body asks, if it is a query of a known document; undefined where anything in the body is new, unusual or wrong. */
export function knownOperation(body: Buffer, documents: Documents): KnownOperation | undefined {
  const asked = parsed(body);
  if (!isObject(asked)) return undefined;
  for (const key in asked) if (key !== 'query' && key !== 'operationName' && key !== 'variables') return undefined;
  const { query, operationName, variables } = asked;
  const document = typeof query === 'string' ? documents.withText(query) : undefined;
  if (!document) return undefined;
  // A body is one level around its variables.
  if (!isMissing(variables) && !(isObject(variables) && isShallow(variables, limits.jsonDepth - 1))) return undefined;
  if (!isMissing(operationName) && typeof operationName !== 'string') return undefined;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') return undefined;
  return { document, operation, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function parsed(body: Buffer): unknown {
  try {
    return isUtf8(body) ? JSON.parse(body.toString()) : undefined;
  } catch {
    return undefined;
  }
}

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether objects and lists stand at most so many levels inside each other, this one counted. */
const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((inside) => isShallow(inside, levels - 1)));
