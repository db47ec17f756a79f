import { Arg, ID, Int, Resolver } from 'type-graphql';
import { kindOf, SearchHit, SearchType } from '../domain/search/searchHit.js';
import { connectionArguments, connectionOf, deriveBy } from '../model/connection.js';
import { Node } from '../model/node.js';
import { type RecordDefinition, recordOf } from '../model/registry.js';
import { derive, type Given } from '../query/bindings.js';
import type { RootMapping } from '../query/mapping.js';
import { sql, value } from '../query/sql.js';
import { dataField, type RootClass, rootClass } from './dataField.js';
import { evidenceRoots } from './evidenceRoots.js';

const examples: Readonly<Record<string, string>> = { Country: 'code: "ID"', CountryGroup: 'code: "LDC"', Citation: 'id: "cit_…"' };

function recordRoots({ target, name, roots, description }: RecordDefinition): RootClass {
  const made = rootClass();
  const { one, many } = roots!;
  const by = deriveBy(target);
  Arg('by', (() => by) as () => never, { description: 'Which one: by exactly one of its names.' })(made.prototype, one, 0);
  dataField(
    made,
    one,
    () => target,
    true,
    `One ${name}; null if there is none of that name. ${description} Example: \`${one}(by: { ${examples[name] ?? 'slug: "…"'} }) { id }\`.`,
    { kind: 'by' },
    1,
  );
  connectionArguments(() => target, made.prototype, many);
  dataField(
    made,
    many,
    () => connectionOf(target),
    false,
    `${name} records, page by page. Example: \`${many}(first: 5) { totalCount nodes { id } }\`.`,
    { kind: 'list' },
    6,
  );
  Resolver()(made);
  return made;
}

function nodeRoots(): RootClass {
  const made = rootClass();
  Arg('id', () => ID, { description: 'A global id.' })(made.prototype, 'node', 0);
  dataField(
    made,
    'node',
    () => Node,
    true,
    'Whatever has this global id; null if nothing has. Example: `node(id: "agr_…") { id ... on Agreement { name } }`.',
    { kind: 'node' },
    1,
  );
  Arg('ids', () => [ID], { description: 'Global ids, at most 100.' })(made.prototype, 'nodes', 0);
  dataField(
    made,
    'nodes',
    () => [Node],
    'items',
    'What has these global ids: in the order given, null where nothing has. Example: `nodes(ids: ["agr_…", "ins_…"]) { id }`.',
    { kind: 'nodes' },
    1,
  );
  Resolver()(made);
  return made;
}

/** The kinds of record a search is narrowed to; null for all. */
const kindsOf = (types: Given<string[]> | null | undefined): Given<string[]> | null => (types ? derive(types, (list) => list.map(kindOf)) : null);

function searchRoot(): RootClass {
  const made = rootClass();
  const add = (name: string, type: () => object, description: string, nullable: boolean, i: number) =>
    Arg(name, type as () => never, { description, nullable })(made.prototype, 'search', i);
  add('query', () => String, 'What to look for; capitals, accents and small typing errors do not matter.', false, 0);
  add('types', () => [SearchType], 'Only these kinds of record.', true, 1);
  add('first', () => Int, 'How many hits: 1 to 100, 20 if nothing is said.', true, 2);
  add('after', () => String, 'A cursor: the page begins behind it.', true, 3);
  const from: Extract<RootMapping, { kind: 'table' }>['from'] = ({ args }) =>
    sql`search_names(${value(args.query)}::text, ${value(kindsOf(args.types as Given<string[]> | null | undefined))}::text[])`;
  dataField(
    made,
    'search',
    () => connectionOf(SearchHit),
    false,
    'Finds records by any of their names, in both languages, best hit first. Example: `search(query: "Tiongkok") { nodes { matchedName node { id name } } }`.',
    { kind: 'table', from },
    4,
  );
  Resolver()(made);
  return made;
}

/** The classes that hold every root field: two for each record that has roots, `node`, `nodes`, `search`, and what the registry finds in its own evidence. */
export const rootClasses = (records: readonly Function[]): readonly RootClass[] => [
  ...records
    .map(recordOf)
    .filter(({ roots, isPublic }) => roots && isPublic)
    .map(recordRoots),
  nodeRoots(),
  searchRoot(),
  evidenceRoots(),
];
