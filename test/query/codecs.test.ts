import fc from 'fast-check';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { Day, Moment, PartialDate, Url } from '../../server/src/model/scalars.js';
import { type Codec, codecOf, idCodec } from '../../server/src/query/codecs.js';
import { rowForm, textForm } from '../../server/src/query/form.js';
import { compile, raw, sql } from '../../server/src/query/sql.js';
import { type Registry, registry } from '../support/registry.js';

// PostgreSQL holds neither U+0000 nor half a surrogate pair; both are refused before they get there.
const storable = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('"', '\\', '/', '\b\f\n\r\t', '\u0001\u001f\u007f', '\u2028\u2029', '</script>', '😀', "'", '{"a":1}', ''),
  )
  .filter((text) => Buffer.from(text).toString() === text && !text.includes('\u0000'));
const moments = fc
  .date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const colours = new GraphQLEnumType({ name: 'Colour', values: { RED: {}, DARK_BLUE: {} } });

/** What is written by a codec, and what graphql-js prints for the same value. */
const cases: readonly { name: string; type: GraphQLOutputType; cast: string; values: fc.Arbitrary<unknown>; printed: (value: unknown) => unknown }[] = [
  { name: 'String', type: GraphQLString, cast: 'text', values: storable, printed: String },
  { name: 'URL', type: Url, cast: 'text', values: fc.webUrl(), printed: String },
  { name: 'Int', type: GraphQLInt, cast: 'int', values: fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }), printed: Number },
  { name: 'Boolean', type: GraphQLBoolean, cast: 'boolean', values: fc.boolean(), printed: Boolean },
  { name: 'DateTime', type: Moment, cast: 'timestamptz', values: moments, printed: (moment) => new Date(moment as string).toISOString() },
  { name: 'Date', type: Day, cast: 'date', values: moments.map((moment) => moment.slice(0, 10)), printed: String },
  {
    name: 'PartialDate',
    type: PartialDate,
    cast: 'partial_date',
    values: fc.constantFrom('2013', '2013-07', '1897-05-15?', '1981-09/1981-10', '0044', '2024-02-29~'),
    printed: String,
  },
  { name: 'an enum', type: colours, cast: 'text', values: fc.constantFrom('RED', 'DARK_BLUE'), printed: String },
  {
    name: 'a list of String',
    type: new GraphQLNonNull(new GraphQLList(GraphQLString)),
    cast: 'text[]',
    values: fc.array(storable, { maxLength: 5 }),
    printed: (list) => list,
  },
];

describe('codecs', () => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry();
  });
  const write = async (codec: Codec, cast: string, values: readonly unknown[]): Promise<{ texts: string[]; rows: unknown[] }> => {
    const at = raw(`v.value::${cast}`);
    // Lists travel as JSON, because PostgreSQL has no arrays of arrays of several lengths.
    const from = cast.endsWith('[]')
      ? raw('(select array(select jsonb_array_elements_text(j))::text as value, n from jsonb_array_elements($1::jsonb) with ordinality t(j, n)) v')
      : raw('unnest($1::text[]) with ordinality v(value, n)');
    const { text } = compile(
      sql`select ${textForm.value(codec, at, true)} as text, to_json(${rowForm.value(codec, at, true)}) as row from ${from} order by v.n`,
    );
    const found: { text: string; row: unknown }[] = await ours.orm.query(text, [cast.endsWith('[]') ? JSON.stringify(values) : values]);
    return { texts: found.map((each) => each.text), rows: found.map((each) => each.row) };
  };

  it.each(cases)('write $name as graphql-js prints it', async ({ type, cast, values, printed }) => {
    const sample = fc.sample(values, { numRuns: 1_000, seed: 3 });
    const { texts, rows } = await write(codecOf(type)!, cast, sample);
    expect(texts).toEqual(sample.map((value) => JSON.stringify(printed(value))));
    const named = (type instanceof GraphQLNonNull ? undefined : type) as (GraphQLNamedType & { serialize?(value: unknown): unknown }) | undefined;
    expect(rows.map((row) => JSON.stringify(named?.serialize ? named.serialize(row) : row))).toEqual(texts);
  });

  it.each(cases.filter(({ cast }) => !cast.endsWith('[]')))('write null for $name that is not known', async ({ type, cast }) => {
    expect((await write(codecOf(type)!, cast, [null])).texts).toEqual(['null']);
  });

  it('write ids with their prefix', async () => {
    const uuid = '0192f0c1-0000-7000-8000-000000000000';
    expect((await write(idCodec('agr'), 'uuid', [uuid])).texts).toEqual([`"agr_${uuid}"`]);
  });

  it('write the same whatever time zone the session has', async () => {
    await ours.orm.query("set timezone = 'Asia/Jakarta'");
    const { texts } = await write(codecOf(Moment)!, 'timestamptz', ['1969-12-31T23:59:59.001Z']);
    await ours.orm.query("set timezone = 'UTC'");
    expect(texts).toEqual(['"1969-12-31T23:59:59.001Z"']);
  });

  it('exist for no type that could be printed in two ways', () => {
    expect(codecOf(new GraphQLList(GraphQLInt))).toBeUndefined();
  });
});
