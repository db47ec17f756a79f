import {
  doTypesOverlap,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { allRecords } from '../../../server/src/model/registry.js';

/** A selection as the builder takes it, whose type nobody has worked out. */
export type Tree = { [name: string]: any };

const texts = ['ID', 'NP', 'mou-2007', 'smi', 'kemenperin', 'a', '%', '"\\', "l'été", ''];
const depth = 5;

/** Turns a tape of numbers into a selection of `Query`, with all that a selection may hold. A shorter tape is a simpler selection. */
export function selectionOf(schema: GraphQLSchema, tape: readonly number[], ids: readonly string[]): Tree {
  return new Selector(schema, tape, ids).fieldsOf('Query', depth);
}

class Selector {
  private at = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly tape: readonly number[],
    private readonly ids: readonly string[],
  ) {}

  /** The next number of the tape, below a bound; 0 behind its end. */
  private pick(below: number): number {
    return (this.tape[this.at++] ?? 0) % below;
  }

  private one<T>(list: readonly T[]): T {
    return list[this.pick(list.length)];
  }

  fieldsOf(typeName: string, left: number): Tree {
    const type = this.schema.getType(typeName);
    const own = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    // Of these two graphql-js answers: an account of requests, and a job that only its maker sees. These selections are asked of the reader alone.
    const open = own.filter((field) => (left > 0 || isLeafType(getNamedType(field.type))) && !['rateLimit', 'importJob'].includes(field.name));
    const fields: Tree = {};
    for (let i = this.pick(4); i >= 0; i--) {
      if (open.length === 0) fields.__typename = true;
      else Object.assign(fields, this.field(typeName, this.one(open), left));
    }
    if (open.length > 0 && this.pick(5) === 4) {
      const [[name, how]] = Object.entries(this.field(typeName, this.one(open), left));
      fields.$alias = { [`as${this.pick(3)}`]: { [name]: how } };
    }
    if (isAbstractType(type) && this.pick(3) > 0) {
      const branches = Object.values(this.schema.getTypeMap()).filter(
        (each) => each !== type && (isObjectType(each) || isInterfaceType(each)) && doTypesOverlap(this.schema, type, each),
      );
      fields.$on = Object.fromEntries(
        Array.from({ length: 1 + this.pick(3) }, () => this.one(branches).name).map((name) => [name, this.fieldsOf(name, left - 1)]),
      );
    }
    return fields;
  }

  private field(owner: string, field: GraphQLField<unknown, unknown>, left: number): Tree {
    const type = getNamedType(field.type);
    const said: Tree = {};
    const args = field.args.flatMap((argument) => this.argument(argument, type));
    if (args.length > 0) said.$args = Object.fromEntries(args);
    const condition = this.pick(12);
    if (condition > 9) said[condition === 10 ? '$include' : '$skip'] = this.pick(2) === 1;
    if (isCompositeType(type)) Object.assign(said, this.fieldsOf(type.name, /Connection|Edge$/.test(owner) ? left : left - 1));
    return { [field.name]: Object.keys(said).length > 0 ? said : true };
  }

  private argument(argument: GraphQLArgument, owner: GraphQLNamedOutputType): [string, unknown][] {
    if (['last', 'after', 'before'].includes(argument.name)) return [];
    // Pages stay small: this is about forms, not about sizes.
    if (argument.name === 'first') return [['first', 1 + this.pick(2)]];
    if (!isRequiredArgument(argument) && this.pick(3) !== 2) return [];
    return [[argument.name, this.value(argument.type, 2, owner.name)]];
  }

  private value(type: GraphQLInputType, left: number, owner: string): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return [this.value(bare.ofType, left, owner)];
    if (isEnumType(bare)) return this.one(bare.getValues()).name;
    if (isInputObjectType(bare)) return this.input(bare, left, owner);
    switch (bare.name) {
      case 'Int':
        return this.pick(60) - 5;
      case 'Boolean':
        return this.pick(2) === 1;
      case 'PartialDate':
        return this.one(['2013', '2013-07', '2017-07-30']);
      case 'Date':
        return '2018-07-18';
      case 'ID':
        return this.idOf(owner);
      default:
        return this.one(texts);
    }
  }

  private input(type: GraphQLInputObjectType, left: number, owner: string): unknown {
    const fields = Object.values(type.getFields()).filter((field) => left > 0 || !isInputObjectType(getNamedType(field.type)));
    // Of several types of records an id can be asked for: here it would have to fit the field.
    const open = fields.filter(({ name }) => name !== 'id');
    const chosen = type.isOneOf ? [this.one(open.length > 0 ? open : fields)] : fields.filter((field) => isRequiredArgument(field));
    if (!type.isOneOf && open.length > 0) chosen.push(this.one(open));
    return Object.fromEntries(chosen.map((field) => [field.name, this.value(field.type, left - 1, owner)]));
  }

  private idOf(type: string): string {
    const prefix = allRecords().find(({ name }) => name === type)?.prefix;
    if (!prefix) return this.one(this.ids);
    return this.ids.find((id) => id.startsWith(prefix)) ?? `${prefix}_00000000-0000-7000-8000-000000000000`;
  }
}

/** The same selection with its names in another order. */
export const reordered = (tree: any): any =>
  isTree(tree)
    ? Object.fromEntries(
        Object.entries(tree)
          .reverse()
          .map(([name, part]) => [name, reordered(part)]),
      )
    : tree;

/** The same selection with other values: those of arguments and of conditions. */
export const revalued = (tree: any): any =>
  isTree(tree)
    ? Object.fromEntries(
        Object.entries(tree).map(([name, part]) => {
          if (name === '$include' || name === '$skip') return [name, !part];
          return [name, name === '$args' ? Object.fromEntries(Object.keys(part).map((each) => [each, 'other'])) : revalued(part)];
        }),
      )
    : tree;

/** The names a selection asks for in an object of the type that an answer says it is; those of `$on` only where the object is known to be of that type. */
export function asked(schema: GraphQLSchema, tree: Tree, kind: string | undefined): Map<string, { readonly field: string; readonly parts: Tree[] }> {
  const names = new Map<string, { field: string; parts: Tree[] }>();
  const ask = (name: string, field: string, how: any) => {
    if (how === true || (how.$include !== false && how.$skip !== true))
      names.set(name, { field, parts: [...(names.get(name)?.parts ?? []), how === true ? {} : how] });
  };
  const look = (part: Tree) => {
    for (const [name, how] of Object.entries(part))
      if (name === '$alias') for (const [alias, one] of Object.entries<Tree>(how)) ask(alias, ...(Object.entries(one)[0] as [string, any]));
      else if (name === '$on') {
        ask('__typename', '__typename', true);
        for (const [branch, fields] of Object.entries<Tree>(how)) if (kind && isOf(schema, kind, branch)) look(fields);
      } else if (!name.startsWith('$')) ask(name, name, how);
  };
  look(tree);
  return names;
}

function isOf(schema: GraphQLSchema, kind: string, branch: string): boolean {
  const type = schema.getType(branch);
  return kind === branch || (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => name === kind));
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
