import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import { allRecords } from '../../server/src/model/registry.js';

/** A valid operation, with the variables it is asked with. */
export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const texts = ['ID', 'NP', 'LDC', 'mou-2007', 'smi', 'kemenperin', 'a', 'Ministry', '%', '_', '"\\', "l'été", '', 'Kementrian', '\u2028'];
const days = ['2013', '2013-07', '2017-07-30', '2018', '1952', '2023-09-08', '1981-09/1981-10', '1897-05-15?'];
const depth = 5;

/**
 * Turns a tape of numbers into a valid operation of the schema: fields, aliases, arguments, variables, fragments and
 * directives. Where the tape ends everything is chosen as plainly as can be, so a shorter tape of smaller numbers is a
 * simpler operation.
 */
export function operationOf(schema: GraphQLSchema, tape: readonly number[], ids: readonly string[]): Operation {
  return new Writer(schema, tape, ids).operation();
}

class Writer {
  private at = 0;
  private names = 0;
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private readonly variables: Record<string, unknown> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly tape: readonly number[],
    private readonly ids: readonly string[],
  ) {}

  operation(): Operation {
    const fields = Object.values(this.schema.getQueryType()!.getFields()).filter(({ extensions }) => extensions.root);
    const roots = this.some(
      fields.map(({ name }) => name),
      2,
    ).map((field) => this.field(this.schema.getQueryType()!, field, depth));
    const head = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    return { query: [`query Generated${head} { ${roots.join(' ')} }`, ...this.fragments].join('\n'), variables: this.variables };
  }

  /** The next number of the tape, below a bound; 0 behind its end. */
  private pick(below: number): number {
    return (this.tape[this.at++] ?? 0) % below;
  }

  private one<T>(list: readonly T[]): T {
    return list[this.pick(list.length)];
  }

  private some<T>(list: readonly T[], most: number): T[] {
    return Array.from({ length: 1 + this.pick(most) }, () => this.one(list));
  }

  private selection(type: GraphQLOutputType, left: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isAbstractType(named)) {
      const kinds = this.some(this.schema.getPossibleTypes(named), 2);
      const own = isInterfaceType(named) ? this.fields(named.name, left) : [];
      return ` { __typename ${own.join(' ')} ${kinds.map((kind) => `... on ${kind.name} { ${this.fields(kind.name, left - 1).join(' ')} }`).join(' ')} }`;
    }
    const fields = this.fields(named.name, left);
    switch (this.pick(6)) {
      case 4:
        return ` { ... { ${fields.join(' ')} } }`;
      case 5: {
        const name = `Part${++this.names}`;
        this.fragments.push(`fragment ${name} on ${named.name} { ${fields.join(' ')} }`);
        return ` { ...${name} __typename }`;
      }
      default:
        return ` { ${fields.join(' ')} }`;
    }
  }

  private fields(typeName: string, left: number): string[] {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
    const open = Object.keys(type.getFields()).filter((name) => left > 0 || isLeafType(getNamedType(type.getFields()[name].type)));
    if (open.length === 0) return ['__typename'];
    return this.some(open, 4).map((name) => this.field(type, name, left));
  }

  private field(
    type: { readonly name: string; getFields(): Record<string, { readonly type: GraphQLOutputType; readonly args: readonly GraphQLArgument[] }> },
    name: string,
    left: number,
  ): string {
    const field = type.getFields()[name];
    const canGoBack = field.args.some((argument) => argument.name === 'last');
    const args = field.args.flatMap((argument) => this.argument(type.name, name, argument, canGoBack));
    const nextLeft = /Connection|Edge$/.test(type.name) ? left : left - 1;
    // Every field has a name of its own, so that two choices never have to be merged; merging has tests by hand.
    return `f${++this.names}: ${name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directive()}${this.selection(field.type, nextLeft)}`;
  }

  private directive(): string {
    const choice = this.pick(12);
    if (choice < 10) return '';
    const name = this.declare('Boolean!', this.pick(2) === 1);
    return choice === 10 ? ` @include(if: $${name})` : ` @skip(if: $${name})`;
  }

  private declare(type: string, value: unknown): string {
    const name = `v${Object.keys(this.variables).length}`;
    this.variables[name] = value;
    this.declared.push(`$${name}: ${type}`);
    return name;
  }

  private argument(type: string, field: string, argument: GraphQLArgument, canGoBack: boolean): string[] {
    const isRequired = isNonNullType(argument.type);
    if (argument.name === 'last' || argument.name === 'after' || argument.name === 'before') return [];
    // Pages stay small: the test is about agreement, not about size.
    if (argument.name === 'first') return [`${canGoBack && this.pick(4) === 3 ? 'last' : 'first'}: ${1 + this.pick(4)}`];
    if (!isRequired && this.pick(3) !== 2) return [];
    const given = this.within(argument.name) ?? this.value(argument.type, `${type}.${field}`, 3);
    // What records are grouped by is a set.
    const value = argument.name === 'groupBy' ? [...new Set(given as readonly string[])] : given;
    if (value === undefined) return [];
    if (this.pick(2) === 1) return [`${argument.name}: $${this.declare(String(argument.type), value)}`];
    return [`${argument.name}: ${print(astFromValue(value, argument.type)!)}`];
  }

  /** A value for arguments that take less than their type would: how far to walk, and from where to where. */
  private within(argument: string): unknown {
    if (argument === 'depth' || argument === 'maxLength') return 1 + this.pick(4);
    return argument === 'from' || argument === 'to' ? this.one(this.ids.filter((id) => /^(agr|ins|edn)_/.test(id))) : undefined;
  }

  private value(type: GraphQLInputType, where: string, left: number): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return Array.from({ length: 1 + this.pick(2) }, () => this.value(bare.ofType, where, left));
    if (isEnumType(bare)) return this.one(bare.getValues()).name;
    if (isInputObjectType(bare)) return this.object(bare, left);
    switch (getNamedType(bare).name) {
      case 'Int':
        return this.pick(60) - 5;
      case 'Boolean':
        return this.pick(2) === 1;
      case 'PartialDate':
        return this.one(days);
      case 'Date':
        return '2018-07-18';
      case 'DateTime':
        return '2018-07-18T00:00:00Z';
      case 'ID':
        return this.one(this.ids);
      default:
        return this.one(texts);
    }
  }

  private object(type: Extract<GraphQLInputType, { getFields(): unknown }>, left: number): Record<string, unknown> {
    const fields = Object.values(type.getFields()).filter((field) => left > 0 || !isInputObjectType(getNamedType(field.type)));
    if (type.isOneOf) {
      const field = this.one(fields);
      return { [field.name]: field.name === 'id' ? this.idOf(type.name.replace(/By$/, '')) : this.one(texts) };
    }
    const required = fields.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
    const chosen = new Set([...required, ...(fields.length > 0 ? this.some(fields, 2) : [])]);
    return Object.fromEntries(
      [...chosen].map((field) => {
        const value =
          field.name === 'id' && type.name.endsWith('Filter')
            ? { eq: this.idOf(type.name.replace(/Filter$/, '')) }
            : this.value(field.type, field.name, left - 1);
        return [field.name, value];
      }),
    );
  }

  private idOf(type: string): string {
    const prefix = allRecords().find(({ name }) => name === type)!.prefix;
    return this.ids.find((id) => id.startsWith(prefix)) ?? `${prefix}_00000000-0000-7000-8000-000000000000`;
  }
}
