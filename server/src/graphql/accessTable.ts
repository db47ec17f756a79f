import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Access } from '../model/access.js';
import { allRecords } from '../model/registry.js';
import { type Scope, scopes } from '../query/database.js';
import type { RecordMapping } from '../query/mapping.js';

const code = (text: string): string => `\`${text}\``;

/** Whose a record is, in words. */
function ownersIn({ own, partOf, write }: Access): string {
  if (write) return `nobody's: needs ${code(write)}`;
  if (partOf) return `that of its ${code(partOf)}`;
  if (own) return own.length === 0 ? 'its own' : `that of an institution in its ${code(own.join('.'))}`;
  return "nobody's: the editors change it";
}

const readers = ({ read, rows }: Access): string => (read ? `${code(read)}${rows === 'own' ? ", one's own" : ''}` : 'everybody');

const byName = (one: { readonly name: string }, other: { readonly name: string }): number => (one.name < other.name ? -1 : 1);

/** The tables of docs/access.md: what each scope is good for; who reads each kind of record and whose it is; what else needs a scope. */
export function accessTables(schema: GraphQLSchema, records: readonly Function[]): Readonly<Record<'scopes' | 'records' | 'others', string>> {
  // In the order of names: that in which kinds became known depends on who has asked for them first.
  const kinds = allRecords()
    .filter(({ target }) => records.includes(target))
    .sort(byName);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const shapes = types.filter(({ extensions }) => extensions.record && !(extensions.record as RecordMapping).entity);
  const restricted = shapes.flatMap(({ name, extensions }) =>
    (extensions.record as RecordMapping).access?.read ? [[name, (extensions.record as RecordMapping).access!.read!] as const] : [],
  );
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, extensions }) =>
      extensions.scope ? [[`${type.name}.${name}`, [extensions.scope as Scope]] as const] : [],
    ),
  );
  const roots = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type }) => {
    const found = restricted.find(([of]) => getNamedType(type).name === `${of}Connection`);
    return found ? [[`Query.${name}`, [found[1]]] as const] : [];
  });
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
    .sort(byName)
    .map(({ name, extensions }) => [`Mutation.${name}`, extensions.scopes as Scope[]] as const);
  return {
    scopes: table(
      ['scope', 'good for'],
      Object.entries(scopes).map(([scope, means]) => [code(scope), means]),
    ),
    records: table(
      ['kind of record', 'read by', 'whose it is'],
      kinds.map(({ name, access }) => [code(name), readers(access), ownersIn(access)]),
    ),
    others: table(
      ['field', 'needs'],
      [...fields, ...roots, ...mutations].map(([name, needed]) => [code(name), needed.map(code).join(' or ')]),
    ),
  };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
