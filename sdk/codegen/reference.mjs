import { readFileSync } from 'node:fs';
import { print } from 'graphql';
import { operationsOf } from './operations.mjs';

/** Where the SDK is imported from: the file behind each door, and the files it passes on from. */
const doors = [
  [
    '@jejaring/sdk',
    'index',
    ['client', 'transport', 'options', 'call', 'answer', 'pages', 'rateLimit', 'queryOptions', 'exchange', 'logging', 'persisted', 'errors'],
  ],
  ['@jejaring/sdk/query', 'query/index', ['query/operation', 'query/fragment', 'query/selection', 'query/variable', 'query/field']],
  ['@jejaring/sdk/testing', 'testing', ['testing', 'fixtures', 'mockNetwork']],
  ['@jejaring/sdk/testing/server', 'mockServer', ['mockServer', 'mockRecords']],
  ['@jejaring/sdk/tada', 'tada', ['tada']],
];

/** Prints the page that lists all that the SDK offers: the operations with their variables, then what is exported, by its docstrings. */
export function plugin(schema, documents) {
  const parts = [
    '# The SDK, name by name',
    'Made from `sdk/operations` and `sdk/src` by `npm run emit`. What it is for, task by task: [sdk/README.md](../sdk/README.md).',
    '## The ready operations',
    'Each is a method of a client, a document exported under its name (`GetAgreement` for `getAgreement`), and a query of `client.options`.',
    ...operationsOf(schema, documents).map(operation),
    ...doors.flatMap(([door, index, files]) => [`## From \`${door}\``, ...exportsOf(index, files)]),
    '## From `@jejaring/sdk/documents`',
    'Every ready operation as a parsed and typed document: `GetAgreementDocument` for `GetAgreement`.',
    '## Data',
    '`@jejaring/sdk/schema.graphql` is the schema; `@jejaring/sdk/persisted.json` the text of every ready operation by the SHA-256 of it.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function operation({ method, node, description, list, group }) {
  const variables = node.variableDefinitions.map(({ variable, type, defaultValue }) => {
    const otherwise = defaultValue ? `, \`${print(defaultValue)}\` if not given` : '';
    return `- \`${variable.name.value}\`: \`${print(type)}\`${otherwise}`;
  });
  return [
    `### \`${method}\``,
    description.join(' '),
    variables.join('\n'),
    list && `All of them, page by page: \`client.${list}(…)\`, and \`client.options.${list}.infinite(…)\` for TanStack Query.`,
    node.operation === 'query' && `In a cache it stands under \`client.keys.${group}()\`.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What a door offers, each name with its docstring and those of its members. */
function exportsOf(index, files) {
  const passedOn = [...read(index).matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
    names.split(',').map((name) => name.replace('type ', '').trim()),
  );
  return files.flatMap((file) =>
    [
      ...read(file).matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport (?:async )?(?:abstract )?(interface|class|function|const|type) (\w+)([\s\S]*?)(?=\n\S|\s*$)/g,
      ),
    ]
      .filter(([, , , name]) => file === index || passedOn.includes(name))
      .map(([, doc, kind, name, body]) =>
        [`### \`${name}\``, sentences(doc), kind === 'interface' || kind === 'class' ? members(body) : ''].filter(Boolean).join('\n\n'),
      ),
  );
}

const read = (file) => readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8');

const members = (body) =>
  [...body.matchAll(/\n {2}\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\n {2}(?:declare |readonly |override |get )*(\w+)/g)]
    .filter(([, , name]) => !['constructor', 'static'].includes(name))
    .map(([, doc, name]) => `- \`${name}\`: ${sentences(doc).replaceAll('\n\n', ' ')}`)
    .join('\n');

/** A docstring as Markdown: its lines joined, its links as code, its tags as sentences. */
const sentences = (doc) =>
  doc
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim()
    .replaceAll(/\{@link ([^}]+)\}/g, '`$1`')
    .replaceAll(/^@param (\w+) /gm, '\n`$1`: ')
    .replaceAll(/^@throws /gm, '\nThrows ')
    .replaceAll(/^@returns /gm, '\nReturns ')
    .replaceAll(/([^\n])\n(?!\n)/g, '$1 ')
    .replaceAll(/\n{2,}/g, '\n\n');
