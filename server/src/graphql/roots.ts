import { Arg, ID, Int, Resolver } from 'type-graphql';
import { EnumLabel, enumOf, LabelledEnum, labelRows, labelsJson } from '../domain/label/enumLabel.js';
import { linkedKinds } from '../domain/link/link.choices.js';
import { Path, pathLength } from '../domain/link/path.js';
import { ParticipantGrouping, ParticipantStats, ParticipantStatsFilter, participantStatistics } from '../domain/participant/participantStats.js';
import { kindOf, SearchHit, SearchType } from '../domain/search/searchHit.js';
import { refuse } from '../errors.js';
import { withScope } from '../model/access.js';
import { bounded } from '../model/bounds.js';
import { connectionArguments, connectionOf, deriveBy } from '../model/connection.js';
import { inputsOf } from '../model/inputs.js';
import { Node } from '../model/node.js';
import { type RecordDefinition, recordNamed, recordOf } from '../model/registry.js';
import { Day } from '../model/scalars.js';
import { statisticsOf } from '../model/statistics.js';
import { derive, type Given } from '../query/bindings.js';
import { readId } from '../query/identifiers.js';
import type { RootMapping } from '../query/mapping.js';
import { camel } from '../query/naming.js';
import { sql, value } from '../query/sql.js';
import { dataField, type RootClass, rootClass } from './dataField.js';
import { evidenceRoots } from './evidenceRoots.js';

const examples: Readonly<Record<string, string>> = { Country: 'code: "ID"', CountryGroup: 'code: "LDC"', Citation: 'id: "cit_…"' };

function recordRoots({ target, name, roots, description, access: { read } }: RecordDefinition): RootClass {
  const made = rootClass();
  const { one, many } = roots!;
  const by = deriveBy(target);
  Arg('by', (() => by) as () => never, { description: 'Which one: by exactly one of its names.' })(made.prototype, one, 0);
  dataField(
    made,
    one,
    () => target,
    true,
    withScope(`One ${name}; null if there is none of that name. ${description} Example: \`${one}(by: { ${examples[name] ?? 'slug: "…"'} }) { id }\`.`, read),
    { kind: 'by' },
    1,
  );
  connectionArguments(() => target, made.prototype, many);
  dataField(
    made,
    many,
    () => connectionOf(target),
    false,
    withScope(`${name} records, page by page. Example: \`${many}(first: 5) { totalCount nodes { id } }\`.`, read),
    { kind: 'list' },
    6,
  );
  Resolver()(made);
  return made;
}

function statisticsRoots(record: RecordDefinition): RootClass[] {
  const statistics = statisticsOf(record);
  if (!statistics) return [];
  const made = rootClass();
  const name = `${record.roots!.one}Stats`;
  const { type, groupBy, args } = statistics;
  const all: [string, () => object, boolean, string][] = [
    ['filter', () => inputsOf(record.target).filter, true, 'Which records.'],
    ['groupBy', () => [groupBy], false, 'By what: 1 to 3 dimensions.'],
    ['first', () => Int, true, 'How many groups, largest first: 1 to 1000, 100 if nothing is said.'],
    ...Object.entries(args).map(([argument, { type: of, description }]): [string, () => object, boolean, string] => [argument, of, true, description]),
  ];
  all.forEach(([argument, of, nullable, description], i) => {
    Arg(argument, of as () => never, { nullable, description })(made.prototype, name, i);
  });
  const example = Object.keys(groupBy)[0];
  dataField(
    made,
    name,
    () => type,
    false,
    withScope(
      `${record.name} records in groups, with the number of each. Example: \`${name}(groupBy: [${example}]) { totalCount groups { ${camel(example)} count } }\`.`,
      record.access.read,
    ),
    { kind: 'statistics', of: record.name },
    all.length,
  );
  Resolver()(made);
  return [made];
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

function participantStatsRoot(): RootClass {
  const made = rootClass();
  const name = 'participantStats';
  const all: [string, () => object, boolean, string][] = [
    ['filter', () => ParticipantStatsFilter, true, 'Which participants.'],
    ['groupBy', () => [ParticipantGrouping], false, 'By what: one dimension, the year beside it, and the programme. A dimension in the filter counts as well.'],
    ['first', () => Int, true, 'How many groups, largest first: 1 to 1000, 100 if nothing is said.'],
    ['asOf', () => Day, true, 'The day on which countries are to be members of groups; today if not given.'],
  ];
  all.forEach(([argument, of, nullable, description], i) => {
    Arg(argument, of as () => never, { nullable, description })(made.prototype, name, i);
  });
  dataField(
    made,
    name,
    () => ParticipantStats,
    false,
    'Participants in groups, with the number of each group of five persons or more. Example: `participantStats(filter: { programme: { slug: "smi" } }, groupBy: [COUNTRY, YEAR]) { total { value reason } groups { country { name } year count } }`.',
    participantStatistics(name),
    all.length,
  );
  Resolver()(made);
  return made;
}

function participationsRoot(): RootClass {
  const made = rootClass();
  const of = () => recordNamed('Participation').target;
  connectionArguments(of, made.prototype, 'participations');
  dataField(
    made,
    'participations',
    () => connectionOf(of()),
    false,
    'Participations in the editions of one’s own institution, under pseudonyms, page by page. Example: `participations(first: 50) { nodes { pseudonym status country { code } edition { slug } } }`. Needs the scope `participants:read`.',
    { kind: 'list' },
    6,
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
    'How two records are linked through agreements, programmes, editions, sessions, events, commitments, statements and awards, shortest way first. Bounded: `isComplete` of a way says whether a bound was met. Example: `paths(from: "ins_…", to: "ctr_…") { nodes { length steps { name links { words } } } }`.',
    { kind: 'table', from },
    5,
  );
  Resolver()(made);
  return made;
}

function labelRoot(): RootClass {
  const made = rootClass();
  const add = (name: string, type: () => object, description: string, i: number) =>
    Arg(name, type as () => never, { description, nullable: true })(made.prototype, 'enumLabels', i);
  add('of', () => [LabelledEnum], 'Only those of these enums.', 0);
  add('first', () => Int, 'How many labels: 1 to 100, 20 if nothing is said.', 1);
  add('after', () => String, 'A cursor: the page begins behind it.', 2);
  const from: Extract<RootMapping, { kind: 'table' }>['from'] = ({ args }) => {
    const asked = args.of as Given<string[]> | null | undefined;
    return labelRows(asked ? derive(asked, (list) => labelsJson(list.map(enumOf))) : labelsJson());
  };
  dataField(
    made,
    'enumLabels',
    () => connectionOf(EnumLabel),
    false,
    'What people call the values of enums, in both languages. Example: `enumLabels(of: [AGREEMENT_TYPE]) { nodes { value label(locale: ID) } }`.',
    { kind: 'table', from },
    3,
  );
  Resolver()(made);
  return made;
}

/** The classes that hold every root field: up to three for each record that has roots, `node`, `nodes`, `search`, `paths`, `enumLabels`, and what the registry finds in its own evidence. */
export const rootClasses = (records: readonly Function[]): readonly RootClass[] => [
  ...records
    .map(recordOf)
    .filter(({ roots, isPublic }) => roots && isPublic)
    .flatMap((record) => [recordRoots(record), ...statisticsRoots(record)]),
  participantStatsRoot(),
  participationsRoot(),
  nodeRoots(),
  searchRoot(),
  pathsRoot(),
  labelRoot(),
  evidenceRoots(),
];
