import { fields, lists } from '../generated/arguments.js';

/** What the builder of documents knows of a field. */
export interface Known {
  /** The type whose fields it has; empty for a plain value. */
  readonly owner: string;
  /** Its type, as the schema writes it; empty where nothing else can have its name. */
  readonly type: string;
  /** The type of an argument; undefined where it takes none of that name. */
  argument(name: string): string | undefined;
}

/**
 * Looks a field up: among those of its type, else among those that most types of its kind have. The map is written by sdk/codegen/fieldMap.mjs.
 * @param field a name of GraphQL, as is the name of an argument that is asked for
 */
export function known(owner: string, field: string): Known {
  const [, stem, kind] = /^(.+?)(Connection|Edge|Facets|StatsGroup|Stats|)$/.exec(owner)!;
  const [, plain, pattern = '', list] = entry(fields[owner], field) ?? entry(fields[kind], field) ?? [];
  const type = pattern.replace('*', stem);
  const inside = plain ? '' : type.replace(/[[\]!]/g, '');
  return {
    owner: inside,
    type,
    argument: (name) => new RegExp(`\\b${name}:(\\S+)`).exec(list ? lists[+list] : '')?.[1].replace('*', inside.replace(/(?:Connection|Stats|Facet)$/, '')),
  };
}

const entry = (text = '', field: string) => new RegExp(`(?:^| )${field}:(=?)([^ /]*)/?(\\d*)`).exec(text);
