import { getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { argumentText, byName, isComposite, typesOf } from './schema.mjs';

/**
 * Ends of names that tell of what kind a type is. What most types of a kind have alike is written once, with `*` for the beginning of the name;
 * sdk/src/query/known.ts reads it by the same rules.
 */
const kinds = /^(.+?)(Connection|Edge|Facets|StatsGroup|Stats|)$/;
const ofRecord = /(?:Connection|Stats|Facet)$/;

/**
 * What the builder of documents is told of fields, in as few words as will do: `name:type/list` for each, where `list` is the place of its arguments in
 * `lists`, and `=` stands before the type of a plain value. A plain value that takes no argument and never shares its name is not mentioned.
 * @returns {{ lists: string[], fields: Map<string, string> }} entries by type, or by kind of type for what most types of a kind have
 */
export function fieldMap(schema) {
  const owners = typesOf(schema, (type) => isObjectType(type) || isInterfaceType(type));
  const shared = homonymsOf(schema);
  const all = owners.flatMap((owner) => {
    const [, stem, kind] = kinds.exec(owner.name);
    return byName(Object.values(owner.getFields())).map((field) => ({ owner: owner.name, stem, kind, field, list: listOf(field) }));
  });
  const lists = byFrequency(all.flatMap(({ list }) => (list ? [list] : [])));
  const told = all.map((each) => ({ ...each, texts: textsOf(each, lists, shared) }));

  const fields = new Map();
  const add = (key, name, text) => fields.set(key, [...(fields.get(key) ?? []), `${name}:${text}`]);
  for (const [, alike] of [...grouped(told, ({ kind, field }) => `${kind} ${field.name}`)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [{ kind, field }] = alike;
    const common = commonText(alike);
    if (common !== undefined) add(kind, field.name, common);
    for (const each of alike) if (!says(common, each)) add(each.owner, field.name, each.texts[0]);
  }
  return { lists, fields: new Map([...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entries]) => [key, entries.join(' ')])) };
}

/** The fields of one name and several types, where one question can ask for all of them, by type and name. */
export function homonymsOf(schema) {
  const found = new Map();
  for (const abstract of typesOf(schema, isAbstractType)) {
    const possible = schema.getPossibleTypes(abstract);
    const owners = typesOf(
      schema,
      (type) => possible.includes(type) || (isInterfaceType(type) && schema.getPossibleTypes(type).some((each) => possible.includes(each))),
    );
    const all = owners.flatMap((owner) => Object.values(owner.getFields()).map((field) => ({ owner, field, type: `${field.type}` })));
    for (const { owner, field, type } of all)
      if (all.some((other) => other.field.name === field.name && other.type !== type))
        found.set(owner.name, new Map([...(found.get(owner.name) ?? []), [field.name, type]]));
  }
  return found;
}

/** The arguments of a field, with `*` for the name of the record that it answers; undefined where it takes none. */
function listOf(field) {
  const record = isComposite(field) ? getNamedType(field.type).name.replace(ofRecord, '') : undefined;
  const starred = byName(field.args).map(({ name, type }) => `${name}:${argumentText(type, record)}`);
  return starred.length > 0 ? starred.join(' ') : undefined;
}

/** What may be said of a field, the shortest first; nothing at all is said as an empty text. */
function textsOf({ owner, field, list }, lists, shared) {
  const place = list ? `/${lists.indexOf(list)}` : '';
  if (isComposite(field)) return [`${field.type}${place}`];
  const whole = `=${field.type}${place}`;
  return shared.get(owner)?.has(field.name) ? [whole] : [place, whole];
}

/** Whether a text, or none, says of a field what is to be said of it. */
const says = (text = '', { stem, texts }) => texts.includes(text.replace('*', stem));

/** The text that spares most; undefined where none spares anything. */
function commonText(alike) {
  const texts = alike.flatMap(({ stem, texts }) => texts.flatMap((text) => [text, text.replace(new RegExp(`^(=?\\[?)${stem}`), '$1*')])).filter(Boolean);
  const exceptions = (text) => alike.filter((each) => !says(text, each)).length;
  const best = [...new Set(texts)].sort((a, b) => exceptions(a) - exceptions(b) || a.length - b.length || (a < b ? -1 : 1))[0];
  return best !== undefined && exceptions(best) + 1 < exceptions(undefined) ? best : undefined;
}

const byFrequency = (texts) => [...grouped(texts, (text) => text)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([text]) => text);

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
