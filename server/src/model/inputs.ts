import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { constant } from '../query/naming.js';
import { choices, nameOfChoices } from './enums.js';
import { NullsOrder, OrderDirection } from './order.js';
import { allRecords, type FieldDefinition, fieldsOf, type RecordDefinition, recordNamed, recordOf } from './registry.js';
import { Moment, PartialDate } from './scalars.js';

type Comparator = 'text' | 'whole' | 'flag' | 'day' | 'moment' | 'id';

const made = new Map<Function, { filter: Function; order: Function }>();
const enumFilters = new Map<object, Function>();
const listFilters = new Map<Function, Function>();
const kindFilters = new Map<Function, Function>();

/** The filter and order inputs derived for a record. */
export function inputsOf(target: Function): { filter: Function; order: Function } {
  const inputs = made.get(target);
  if (!inputs) throw new Error(`No inputs were derived for ${target.name}`);
  return inputs;
}

function input(name: string, description: string, fields: Readonly<Record<string, [() => object, string]>>): Function {
  const type = class {};
  InputType(name, { description })(type);
  for (const [field, [of, text]] of Object.entries(fields)) Field(of as () => never, { nullable: true, description: text })(type.prototype, field);
  return type;
}

const isNull: [() => object, string] = [() => Boolean, 'True: nothing is known here. False: something is.'];

const comparators: Record<Comparator, Function> = {
  text: input('StringFilter', 'Compares a text. Several conditions must all hold.', {
    eq: [() => String, 'Is exactly this.'],
    in: [() => [String], 'Is one of these, at most 200.'],
    contains: [() => String, 'Has this within; capitals and accents do not matter.'],
    startsWith: [() => String, 'Begins with this; capitals and accents do not matter.'],
    isNull,
  }),
  whole: input('IntFilter', 'Compares a whole number. Several conditions must all hold.', {
    eq: [() => Int, 'Is this.'],
    in: [() => [Int], 'Is one of these, at most 200.'],
    gt: [() => Int, 'Is more than this.'],
    gte: [() => Int, 'Is this or more.'],
    lt: [() => Int, 'Is less than this.'],
    lte: [() => Int, 'Is this or less.'],
    isNull,
  }),
  flag: input('BooleanFilter', 'Compares a yes or no.', { eq: [() => Boolean, 'Is this.'], isNull }),
  day: input(
    'DateFilter',
    'Compares a date that may not be whole. A comparison holds only where it is certain: `2013` is before 2014, but neither before nor after 2013-07.',
    {
      eq: [() => PartialDate, 'Is exactly this, precision included.'],
      within: [() => PartialDate, 'Lies within this year, month, day or span.'],
      gt: [() => PartialDate, 'Is after the last day of this.'],
      gte: [() => PartialDate, 'Is on or after the first day of this.'],
      lt: [() => PartialDate, 'Is before the first day of this.'],
      lte: [() => PartialDate, 'Is on or before the last day of this.'],
      isNull,
    },
  ),
  moment: input('DateTimeFilter', 'Compares a moment. Several conditions must all hold.', {
    gt: [() => Moment, 'Is after this.'],
    gte: [() => Moment, 'Is at this or after it.'],
    lt: [() => Moment, 'Is before this.'],
    lte: [() => Moment, 'Is at this or before it.'],
  }),
  id: input('IDFilter', 'Compares a global id.', { eq: [() => ID, 'Is this.'], in: [() => [ID], 'Is one of these, at most 200.'] }),
};

function enumFilter(made: object): Function {
  let filter = enumFilters.get(made);
  if (!filter) {
    filter = input(`${nameOfChoices(made)}Filter`, `Compares a ${nameOfChoices(made)}. Several conditions must all hold.`, {
      eq: [() => made, 'Is this.'],
      in: [() => [made], 'Is one of these.'],
      notIn: [() => [made], 'Is none of these, and known.'],
      isNull,
    });
    enumFilters.set(made, filter);
  }
  return filter;
}

function listFilter(target: Function): Function {
  let filter = listFilters.get(target);
  if (!filter) {
    const { name } = recordOf(target);
    const of = () => inputsOf(target).filter;
    filter = input(`${name}ListFilter`, `A condition on the ${name} records that belong to a record.`, {
      some: [of, 'At least one is so. With `{}`: there is one.'],
      every: [of, 'Each one is so; true where there is none.'],
      none: [of, 'None is so. With `{}`: there is none.'],
    });
    listFilters.set(target, filter);
  }
  return filter;
}

const lowerFirst = (name: string) => name[0].toLowerCase() + name.slice(1);

/** Every kind of record that some relation to this interface can lead to. */
const kindsOf = (target: Function): string[] => [
  ...new Set(allRecords().flatMap(({ fields }) => fields.flatMap((field) => (field.kinds && field.target!() === target ? field.kinds : [])))),
];

function kindFilter(target: Function): Function {
  let filter = kindFilters.get(target);
  if (!filter) {
    filter = input(
      `${target.name}Filter`,
      `A condition on a record that may be of several kinds. Naming a kind asks for that kind.`,
      Object.fromEntries(kindsOf(target).map((kind) => [lowerFirst(kind), [() => inputsOf(recordNamed(kind).target).filter, `Is a ${kind}, and so.`]])),
    );
    kindFilters.set(target, filter);
  }
  return filter;
}

function filterOf(field: FieldDefinition): Function | undefined {
  switch (field.kind) {
    case 'text':
    case 'localized':
      return comparators.text;
    case 'whole':
    case 'flag':
    case 'day':
      return comparators[field.kind];
    case 'choice':
      return enumFilter(field.choices!);
    case 'computed':
      return field.comparesAs && (field.comparesAs === 'choice' ? enumFilter(field.choices!) : comparators[field.comparesAs]);
    case 'one':
      return inputsOf(field.target!()).filter;
    case 'anyOf':
      return field.kinds && kindFilter(field.target!());
    case 'many':
      return listFilter(field.target!());
    case 'localizedList':
      return undefined;
  }
}

/** Makes the classes `XFilter` and `XOrder`; their fields are given by {@link fillInputs} once all exist. */
export function deriveInputs(target: Function): void {
  made.set(target, { filter: class {}, order: class {} });
}

/** Gives the inputs of a record their fields. */
export function fillInputs(target: Function): void {
  const { name, fields, hasSlug, conditions } = recordOf(target);
  const own: Own[] = [
    ['id', comparators.id, 'By global id.', 'Its id; ids grow with time.'],
    ...(hasSlug ? [['slug', comparators.text, 'By the readable name in addresses.', 'Its readable name in addresses.'] as const] : []),
    ['updatedAt', comparators.moment, 'By when it was entered in the registry or last changed there.'],
  ];
  fill(target, name, fields, own, conditions);
}

/** The same for objects that are listed without being records. */
export const fillListInputs = (target: Function): void => fill(target, target.name, fieldsOf(target), [], {});

type Own = readonly [field: string, filter: Function, filterDescription: string, orderDescription?: string];

function fill(target: Function, typeName: string, fields: readonly FieldDefinition[], own: readonly Own[], conditions: RecordDefinition['conditions']): void {
  const { filter, order } = inputsOf(target);
  const add = (name: string, of: () => object, description: string) => Field(of as () => never, { nullable: true, description })(filter.prototype, name);

  InputType(`${typeName}Filter`, { description: `Which ${typeName} records. All conditions given must hold.` })(filter);
  Extensions({ filter: { of: typeName } })(filter);
  add('and', () => [filter], 'All of these hold.');
  add('or', () => [filter], 'At least one of these holds.');
  add('not', () => filter, 'This does not hold.');
  for (const [name, of, description] of own) add(name, () => of, description);
  for (const field of fields.filter(({ isPublic }) => isPublic)) {
    const of = filterOf(field);
    if (of) add(field.name, () => of, field.description);
  }
  for (const [condition, { input: of, description }] of Object.entries(conditions)) add(condition, of, description);

  const sortable = Object.fromEntries([
    ...fields.filter((field) => field.sortable).map((field) => [constant(field.name), field.description]),
    ...own.flatMap(([name, , , description]) => (description ? [[constant(name), description]] : [])),
    ...fields.flatMap(ordersThrough),
  ]);
  const orderField = choices(`${typeName}OrderField`, `What ${typeName} records can be ordered by.`, sortable);
  InputType(`${typeName}Order`, { description: `An order of ${typeName} records.` })(order);
  Field(() => orderField, { description: 'What to order by.' })(order.prototype, 'field');
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })(order.prototype, 'direction');
  Field(() => NullsOrder, {
    nullable: true,
    description: 'Where records without a value stand; last when ascending, first when descending, if nothing is said.',
  })(order.prototype, 'nulls');
}

/** What lists of a record can be ordered by that is its own, the id apart: names of an enum with what they mean. */
const ordersOf = ({ fields, hasSlug }: RecordDefinition): [string, string][] => [
  ...fields.filter((field) => field.sortable).map((field): [string, string] => [constant(field.name), field.description]),
  ...(hasSlug ? [['SLUG', 'Its readable name in addresses.'] as [string, string]] : []),
];

/** The orders of a to-one record that has lists of its own: `COUNTRY_CODE` orders institutions by the code of their country. */
function ordersThrough({ kind, name, target, isPublic }: FieldDefinition): [string, string][] {
  const other = kind === 'one' && isPublic ? recordOf(target!()) : undefined;
  return other?.roots ? ordersOf(other).map(([value, description]) => [`${constant(name)}_${value}`, `By its ${name}: ${description}`]) : [];
}
