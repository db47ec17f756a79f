import { type FieldNode, type GraphQLField, getArgumentValues, type ValueNode } from 'graphql';
import type { Arguments } from './bindings.js';

const nothing = Object.freeze({});

/** Those of a field that is given none. */
export const noArguments: Arguments = { of: () => nothing, areFixed: true };

/** The arguments that a document gives a field: worked out once where no variable stands in them, else with each request. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  // Most fields that could be given something are given nothing.
  if (!node.arguments?.length && field.args.every(({ defaultValue }) => defaultValue === undefined)) return noArguments;
  if (!hasVariable(node)) {
    const fixed = getArgumentValues(field, node);
    return { of: () => fixed, areFixed: true };
  }
  const args: Arguments = {
    areFixed: false,
    of: ({ variables, known }) => {
      let values = known.get(args);
      if (!values) {
        values = getArgumentValues(field, node, variables as Record<string, unknown>);
        known.set(args, values);
      }
      return values;
    },
  };
  return args;
}

const hasVariable = ({ arguments: given = [] }: FieldNode): boolean => given.some(({ value }) => isVariable(value));

/** Whether a value is a variable or has one within. */
function isVariable(value: ValueNode): boolean {
  if (value.kind === 'ListValue') return value.values.some(isVariable);
  if (value.kind === 'ObjectValue') return value.fields.some((field) => isVariable(field.value));
  return value.kind === 'Variable';
}
