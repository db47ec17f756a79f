import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to read a selection besides the selection. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A response key, and the fields of the document that it is asked for by. */
export type SelectedField = readonly [key: string, nodes: FieldNode[]];

/**
 * The fields selected on a type, by response key and in the order of the answer: CollectFields of the GraphQL
 * specification, with `@skip` and `@include` decided and fragments opened.
 */
export function collectFields(document: Document, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): SelectedField[] {
  const fields: SelectedField[] = [];
  const byKey = new Map<string, FieldNode[]>();
  let visited: Set<string> | undefined;
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(document, selection)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const same = byKey.get(key);
        if (same) same.push(selection);
        else {
          const nodes = [selection];
          byKey.set(key, nodes);
          fields.push([key, nodes]);
        }
      } else if (selection.kind === 'InlineFragment') {
        if (applies(document.schema, type, selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else if (!visited?.has(selection.name.value)) {
        visited ??= new Set();
        visited.add(selection.name.value);
        const fragment = document.fragments[selection.name.value];
        if (fragment && applies(document.schema, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

/** The selection sets under fields of one response key. */
export function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  const sets: SelectionSetNode[] = [];
  for (const { selectionSet } of nodes) if (selectionSet) sets.push(selectionSet);
  return sets;
}

function isIncluded({ variables }: Document, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
  );
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
