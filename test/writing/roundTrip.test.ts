import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../server/src/graphql/schema.js';
import { buildModel } from '../../server/src/query/index.js';
import { aggregates } from '../../server/src/writing/parts.js';
import { wrongCounters } from '../support/tallies.js';
import { errorFields, type WritableRegistry, writableRegistry } from '../support/writing.js';
import { comparable, expected, Inputs, type Present, presentRecords, selectionOf, shownBy, tapePick } from './support/generated.js';

const kinds = aggregates();

describe.each(['embedded', 'postgres'] as const)('on %s', (engine) => {
  let ours: WritableRegistry;
  let present: Present;

  beforeAll(async () => {
    ours = await writableRegistry(engine);
    present = await presentRecords(ours);
  });

  it('what was written is what is read, in the payload and ever after', async () => {
    const tape = fc.array(fc.nat(1_000), { minLength: 200, maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(fc.nat(kinds.length - 1), tape, async (kind, choices) => {
        const record = kinds[kind];
        const { name } = record;
        const input = new Inputs(tapePick(choices), present).create(record);
        const selection = selectionOf(record, input);
        const mutation = `mutation ($input: Create${name}Input!) { done: create${name}(input: $input) { record: ${name[0].toLowerCase()}${name.slice(1)} { id ${selection} } ${errorFields} } }`;
        const { data, errors } = await ours.write(mutation, { input });
        expect(errors).toBeUndefined();
        expect(data.done.errors).toEqual([]);
        const { id, ...shown } = data.done.record;
        expect(comparable(shown)).toEqual(expected(shownBy(record, input)));
        const again = await ours.ask(`query ($id: ID!) { one: ${record.roots!.one}(by: { id: $id }) { ${selection} } }`, { id });
        expect(again.one).toEqual(shown);
      }),
      { numRuns: Number(process.env.WRITING_RUNS ?? 60), endOnFailure: true },
    );
  });

  it('and every counter is what a count gives', async () => {
    expect(await ours.orm.query(wrongCounters(buildModel(ours.schema, ours.orm.entityMetadatas)))).toEqual([]);
  });
});
