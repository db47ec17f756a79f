import { type ASTVisitor, GraphQLError, Kind, type OperationDefinitionNode, type ValidationContext } from 'graphql';
import type { ErrorCode } from '../../errors.js';
import { limits } from './limits.js';
import { type SelectionSize, selectionSizes } from './selectionSize.js';

const code: ErrorCode = 'QUERY_TOO_COMPLEX';

/**
 * Refuses an operation that is too deep or too wide, before anything is executed. Introspection is measured like any
 * other field.
 */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const sizes = selectionSizes((name) => context.getFragment(name));
  const refuse = (sentence: string, operation?: OperationDefinitionNode) =>
    context.reportError(new GraphQLError(sentence, { nodes: operation, extensions: { code } }));

  return {
    Document(document) {
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
      if (operations > limits.operations) refuse(`The document holds ${operations} operations; ${limits.operations} are allowed.`);
    },
    OperationDefinition(operation) {
      const roots = sizes.rootFields(operation.selectionSet, limits.rootFields);
      const whole = sizes.setSize(operation.selectionSet);
      const mostOf = (part: 'fields' | 'aliases' | 'directives') => heaviest(roots, part);
      const own =
        (operation.directives?.length ?? 0) + (operation.variableDefinitions ?? []).reduce((sum, { directives }) => sum + (directives?.length ?? 0), 0);
      const directives = whole.directives + own;

      if (whole.depth > limits.depth)
        refuse(`\`${whole.deepest}\` is selected ${number(whole.depth)} levels deep; ${limits.depth} are allowed. Ask in steps.`, operation);
      if (roots.length > limits.rootFields)
        refuse(`\`${roots[limits.rootFields].name}\` is one field too many at the root; ${limits.rootFields} are allowed. Send several operations.`, operation);
      if (whole.aliases > limits.aliases)
        refuse(`The operation has ${number(whole.aliases)} aliases, most of them in ${mostOf('aliases')}; ${limits.aliases} are allowed.`, operation);
      if (whole.fields > limits.fields)
        refuse(`The operation selects ${number(whole.fields)} fields, most of them in ${mostOf('fields')}; ${limits.fields} are allowed.`, operation);
      if (directives > limits.directives)
        refuse(
          `The operation has ${number(directives)} directives, most of them in ${own > whole.directives ? 'its own head' : mostOf('directives')}; ${limits.directives} are allowed.`,
          operation,
        );
    },
  };
}

/** Fragments that double each other soon pass what a number can say. */
const number = (count: number) => (count > 1_000_000 ? 'more than a million' : String(count));

function heaviest(roots: { name: string; size: SelectionSize }[], part: 'fields' | 'aliases' | 'directives'): string {
  const first = roots.reduce((most, root) => (root.size[part] > most.size[part] ? root : most));
  return `\`${first.name}\``;
}
