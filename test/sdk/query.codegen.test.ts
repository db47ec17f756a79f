import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(`
  scalar Day
  enum Mood { "Well." GOOD BAD }
  input By @oneOf { id: ID slug: String }
  input Filter { and: [Filter!] mood: Mood days: [Day]! = [] }
  interface Node { id: ID! }
  "A person. */"
  type Person implements Node { id: ID! mood: Mood name(locale: String): String! friends(first: Int, filter: Filter): [Person!]! born: Day @deprecated(reason: "Use age.") }
  type Place implements Node { id: ID! mood: Mood! name(locale: String): String parent(locale: String): Place }
  union Hit = Person | Place
  type Query { person(by: By!): Person hits(first: Int!): [Hit]! }
`);
const config = { scalars: { Day: 'string', ID: 'string' } };
const printed = async (name: 'selection' | 'arguments', given: object = config): Promise<string> =>
  (await import(new URL(`../../sdk/codegen/${name}.mjs`, import.meta.url).href)).plugin(schema, [], given).content;

describe('selection.mjs', () => {
  it('prints a type with its fields, their descriptions and what they answer', async () => {
    const text = await printed('selection');
    expect(text).toContain("/** A person. *\\/ */\nexport interface Person extends Composite<'Person'> {\n");
    expect(text).toContain('  /** @deprecated Use age. */\n  readonly born: string | null;\n');
    expect(text).toContain('  readonly friends: Field<ReadonlyArray<Person>, given.PersonArguments>;\n');
    expect(text).toContain('  readonly mood: Open<given.Mood> | null;\n');
    expect(text).toContain('  readonly hits: Field<ReadonlyArray<Hit | null>, given.HitArguments>;\n');
  });

  it('prints interfaces and unions with the types they may turn out to be, and the interfaces that some of these share', async () => {
    const text = await printed('selection');
    expect(text).toContain("export interface Node extends Abstract<'Person' | 'Place', 'Hit' | 'Person' | 'Place'> {\n  readonly id: string;\n}");
    expect(text).toContain("export interface Hit extends Abstract<'Person' | 'Place', 'Node' | 'Person' | 'Place'> {\n}");
  });

  it('refuses a scalar that codegen.yml gives no type', async () => {
    await expect(printed('selection', { scalars: { ID: 'string' } })).rejects.toThrow(
      'The scalar Day has no TypeScript type: give it one under "scalars" in codegen.yml.',
    );
  });
});

describe('arguments.mjs', () => {
  it('prints enums and inputs, of which some hold exactly one field', async () => {
    const text = await printed('arguments');
    expect(text).toContain("export type Mood =\n  /** Well. */\n  | 'GOOD'\n  | 'BAD';");
    expect(text).toContain('  readonly days?: ReadonlyArray<string | null> | undefined;\n');
    expect(text).toContain('      readonly id: string;\n      readonly slug?: never;\n');
  });

  it('prints a list of arguments once, however many fields take it', async () => {
    const text = await printed('arguments');
    expect(text.match(/^export interface \w+Arguments/gm)).toEqual([
      'export interface HitArguments',
      'export interface LocaleArguments',
      'export interface PersonArguments',
      'export interface QueryPersonArguments',
    ]);
  });

  it('tells the builder the types of fields and arguments, and which names have several meanings', async () => {
    const text = await printed('arguments');
    expect(text).toContain("lists: readonly string[] = [\n  'locale:String',\n  'by:By!',\n  'filter:Filter first:Int',\n  'first:Int!',\n];");
    expect(text).toContain("  Person: 'friends:[Person!]!/2 mood:=Mood name:=String!/0',\n  Place: 'mood:=Mood! name:=String/0 parent:Place/0',\n");
    expect(text).toContain("  Query: 'hits:[Hit]!/3 person:Person/1',\n");
    expect(text).toContain("abstractTypes: readonly string[] = ['Hit', 'Node'];");
    expect(text).toContain(
      "interface Homonyms {\n  readonly Person: { readonly mood: 'Mood'; readonly name: 'String!' };\n  readonly Place: { readonly mood: 'Mood!'; readonly name: 'String' };\n}",
    );
  });

  it('tells once what most types of a kind have, with a mark for what differs by their names', async () => {
    const kinds = ['A', 'B', 'C'].map(
      (name) => `type ${name} { to(first: Int, filter: ${name}Filter): ${name}Connection! kind: ${name}Kind! }
      input ${name}Filter { kind: ${name}Kind } enum ${name}Kind { X }
      type ${name}Connection { nodes: [${name}!]! of: ${name === 'C' ? 'A' : name} }`,
    );
    const known = buildSchema(`type Query { a: A b: B c: C } ${kinds.join(' ')}`);
    const { plugin } = await import(new URL('../../sdk/codegen/arguments.mjs', import.meta.url).href);
    const text: string = plugin(known, [], config).content;
    expect(text).toContain("lists: readonly string[] = [\n  'filter:*Filter first:Int',\n];");
    expect(text).toContain("  '': 'to:*Connection!/0',\n  CConnection: 'of:A',\n  Connection: 'nodes:[*!]! of:*',\n  Query: 'a:A b:B c:C',\n};");
  });
});
