import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { linkedKinds } from '../domain/link/link.choices.js';
import { Path, pathLength } from '../domain/link/path.js';
import { kindOf, SearchHit, SearchType } from '../domain/search/searchHit.js';
import { refuse } from '../errors.js';
import { bounded } from '../model/bounds.js';
import { connectionArguments, connectionOf, deriveBy } from '../model/connection.js';
import { Node } from '../model/node.js';
import { type RecordDefinition, recordNamed, recordOf } from '../model/registry.js';
import { derive, type Given } from '../query/bindings.js';
import { readId } from '../query/identifiers.js';
import { type ReadingContext, readRoot } from '../query/index.js';
import type { RootMapping } from '../query/mapping.js';
import { sql, value } from '../query/sql.js';

/** A class for TypeGraphQL to hang root fields on. */
type RootClass = new () => object;

const rootClass = (): RootClass => class {};

/** Gives a root class a field that is read by the compiler. */
function dataField(
  roots: RootClass,
  field: string,
  type: () => object,
  nullable: boolean | 'items',
  description: string,
  root: RootMapping,
  argumentCount: number,
): void {
  const prototype = roots.prototype as Record<string, unknown>;
  prototype[field] = function readField(...given: unknown[]) {
    const [context, info] = given.slice(-2) as [ReadingContext, GraphQLResolveInfo];
    return readRoot(undefined, {}, context, info);
  };
  Ctx()(prototype, field, argumentCount);
  Info()(prototype, field, argumentCount + 1);
  Query(type as () => never, { nullable, description })(prototype, field, Object.getOwnPropertyDescriptor(prototype, field)!);
  Extensions({ root })(prototype, field);
}

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

/** The id within the database of a record that ways can lead over. */
const linkedId = (given: Given<string>, argument: string): Given<string> =>
  derive(given, (id) => {
    const { prefix, uuid } = readId(id, argument);
    const prefixes = linkedKinds.map((kind) => recordNamed(kind).prefix);
    if (!prefixes.includes(prefix))
      refuse('BAD_USER_INPUT', `${argument}: links lead to records whose ids begin with ${prefixes.join(', ')}, not with ${prefix}.`, { field: argument });
    return uuid;
  });

function pathsRoot(): RootClass {
  const made = rootClass();
  const add = (name: string, type: () => object, description: string, nullable: boolean, i: number) =>
    Arg(name, type as () => never, { description, nullable })(made.prototype, 'paths', i);
  const { least, most, otherwise } = pathLength;
  add('from', () => ID, 'Where the way begins: an institution, a country, or what one can take part in.', false, 0);
  add('to', () => ID, 'Where it ends.', false, 1);
  add('maxLength', () => Int, `How many links it may have: ${least} to ${most}, ${otherwise} if nothing is said.`, true, 2);
  add('first', () => Int, 'How many ways: 1 to 100, 20 if nothing is said.', true, 3);
  add('after', () => String, 'A cursor: the page begins behind it.', true, 4);
  const from: Extract<RootMapping, { kind: 'table' }>['from'] = (asking) => {
    const end = (argument: 'from' | 'to') => sql`${value(linkedId(asking.args[argument] as Given<string>, argument))}::uuid`;
    return sql`paths_between(${end('from')}, ${end('to')}, ${bounded(asking, 'maxLength', pathLength)})`;
  };
  dataField(
    made,
    'paths',
    () => connectionOf(Path),
    false,
    'How two records are linked through agreements, programmes, editions, sessions and events, shortest way first. Bounded: `isComplete` of a way says whether a bound was met. Example: `paths(from: "ins_…", to: "ctr_…") { nodes { length steps { name links { words } } } }`.',
    { kind: 'table', from },
    5,
  );
  Resolver()(made);
  return made;
}

/** The classes that hold every root field: two for each record that has roots, `node`, `nodes`, `search` and `paths`. */
export const rootClasses = (records: readonly Function[]): readonly RootClass[] => [
  ...records
    .map(recordOf)
    .filter(({ roots, isPublic }) => roots && isPublic)
    .map(recordRoots),
  nodeRoots(),
  searchRoot(),
  pathsRoot(),
];
