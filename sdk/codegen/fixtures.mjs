import { readFileSync } from 'node:fs';
import { getNamedType, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, Kind } from 'graphql';
import { choiceFor, valueFor } from './fixtureValues.mjs';
import { definitionsOf, docstring, lowerFirst, operationsOf } from './operations.mjs';

/**
 * Prints an answer to each operation, and a value of each fragment, in the terms of the domain: always the same, valid by the
 * schema, every list with one item. Where a type is open, there is a value for each type it may be, under `...`.
 */
export function plugin(schema, documents) {
  const definitions = definitionsOf(documents, Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]));
  const fill = filler(schema, fragments);
  const operations = operationsOf(schema, documents);
  const errors = JSON.parse(readFileSync(new URL('../../schema/errors.json', import.meta.url), 'utf8'));
  const statuses = Object.fromEntries(Object.entries(errors).map(([code, { status }]) => [code, status]));

  return {
    prepend: ["import type { Partially } from '../fixtures.js';", "import type * as types from './operations.js';\n"],
    content: [
      '/** An answer to each operation. */',
      `export const answers: Readonly<Record<string, unknown>> = ${JSON.stringify(
        Object.fromEntries(operations.map(({ name, node }) => [name, fill(schema.getRootType(node.operation), node.selectionSet)])),
      )};`,
      '',
      '/** A value of each fragment. */',
      `export const parts: Readonly<Record<string, unknown>> = ${JSON.stringify(
        Object.fromEntries(definitions.map((each) => [lowerFirst(each.name.value), fill(schema.getType(each.typeCondition.name.value), each.selectionSet)])),
      )};`,
      '',
      docstring(['What the domain has, as far as it is asked for: each with what matters to a test, the rest filled in.']),
      'export interface Fixtures {',
      ...definitions.map(({ name: { value } }) => `  ${lowerFirst(value)}(own?: Partially<types.${value}Fragment>): types.${value}Fragment;`),
      ...operations.map(({ method, result }) => `  ${method}(own?: Partially<types.${result}>): types.${result};`),
      '}',
      '',
      docstring(['The HTTP status of each code.']),
      `export const statuses: Readonly<Record<string, number>> = ${JSON.stringify(statuses)};\n`,
    ].join('\n'),
  };
}

/** A function that fills the selections of a type. */
function filler(schema, fragments) {
  const fill = (type, selectionSet) => {
    const open =
      isAbstractType(type) &&
      selectionsOf(selectionSet).some(({ kind, typeCondition }) => kind === Kind.INLINE_FRAGMENT && typeCondition.name.value !== type.name);
    const named = selectionsOf(selectionSet).some(({ name }) => name?.value === '__typename');
    if (!isAbstractType(type) || !(open || named)) return fillAs(type, type, selectionSet);
    return { '...': Object.fromEntries(schema.getPossibleTypes(type).map((each) => [each.name, fillAs(type, each, selectionSet)])) };
  };

  /** The selections of a type as far as they hold for one of the types it may be. */
  function fillAs(type, as, selectionSet) {
    const filled = {};
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) Object.assign(filled, { [(selection.alias ?? selection.name).value]: fieldOf(as, selection) });
      else {
        const { typeCondition, selectionSet: inside } = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const condition = typeCondition ? schema.getType(typeCondition.name.value) : type;
        if (condition === as || (isAbstractType(condition) && schema.isSubType(condition, as))) merge(filled, fillAs(condition, as, inside));
        else if (isAbstractType(as)) merge(filled, fillAs(as, as, inside));
      }
    }
    return filled;
  }

  function fieldOf(parent, { name, selectionSet }) {
    if (name.value === '__typename') return parent.name;
    const { type } = parent.getFields()[name.value];
    const nullable = isNonNullType(type) ? type.ofType : type;
    const named = getNamedType(type);
    const value = isLeafType(named)
      ? isEnumType(named)
        ? choiceFor(named, named.getValues())
        : valueFor(parent.name, name.value, named.name)
      : fill(named, selectionSet);
    // An answer to a change is one to a change that was made, unless a test says otherwise.
    if (name.value === 'errors' && parent.name.endsWith('Payload')) return [value, 'none'];
    return isListType(nullable) ? [value] : value;
  }

  const selectionsOf = (selectionSet) =>
    selectionSet.selections.flatMap((each) => (each.kind === Kind.FRAGMENT_SPREAD ? selectionsOf(fragments.get(each.name.value).selectionSet) : [each]));

  return fill;
}

/** Adds what one selection of a field has to what another has. */
function merge(into, from) {
  for (const [key, value] of Object.entries(from)) {
    const there = into[key];
    if (typeof there === 'object' && there !== null && typeof value === 'object') merge(there, value);
    else into[key] = value;
  }
}
