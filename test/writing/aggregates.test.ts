import { beforeAll, describe, expect, it } from 'vitest';
import '../../server/src/graphql/schema.js';
import { aggregates, partsOf } from '../../server/src/writing/parts.js';
import { errorFields, type WritableRegistry, writableRegistry } from '../support/writing.js';
import { comparable, expected, Inputs, type Present, presentRecords, selectionOf, shownBy, tapePick } from './support/generated.js';

const small = (name: string): string => name[0].toLowerCase() + name.slice(1);

describe.each(['embedded', 'postgres'] as const)('on %s', (engine) => {
  let ours: WritableRegistry;
  let present: Present;

  beforeAll(async () => {
    ours = await writableRegistry(engine);
    present = await presentRecords(ours);
  });

  describe.each(aggregates().map((record) => [record.name, record] as const))('a %s', (name, record) => {
    const field = small(name);

    it('is entered with its parts, read back as it was written, changed, archived and taken out again', async () => {
      // Every choice of the tape is 1: all fields, one part of each kind.
      const inputs = new Inputs(tapePick(Array.from({ length: 2_000 }, () => 1)), present);
      const input = inputs.create(record);
      const selection = selectionOf(record, input);
      const create = `mutation ($input: Create${name}Input!) { create${name}(input: $input) { ${field} { id version isArchived ${selection} } ${errorFields} query { ${record.roots!.many} { totalCount } } } }`;
      const { totalCount: before } = (await ours.ask(`{ ${record.roots!.many} { totalCount } }`))[record.roots!.many];
      const created = await ours.write(create, { input });
      expect(created.errors).toBeUndefined();
      const payload = created.data[`create${name}`];
      expect(payload.errors).toEqual([]);
      const { id, version, isArchived, ...shown } = payload[field];
      expect([version, isArchived]).toEqual([1, false]);
      expect(comparable(shown)).toEqual(expected(shownBy(record, input)));
      // Parts of the same kind, such as codes within a scheme, may be counted too.
      expect(payload.query[record.roots!.many].totalCount).toBe(before + 1);
      const again = await ours.ask(`query ($id: ID!) { one: ${record.roots!.one}(by: { id: $id }) { ${selection} } }`, { id });
      expect(again.one).toEqual(shown);

      const changes = inputs.changes(record);
      const parts = partsOf(record).filter(({ field: list, record: part }) => input[list.name] && !part.roots);
      const removals = Object.fromEntries(parts.map(({ field: list }) => [list.name, { remove: [shown[list.name].nodes[0].id] }]));
      const update = `mutation ($input: Update${name}Input!) { update${name}(input: $input) { ${field} { version ${selectionOf(record, changes)} ${parts.map(({ field: list }) => `${list.name} { nodes { id } }`).join(' ')} } ${errorFields} } }`;
      const updated = (await ours.write(update, { input: { id, version: 1, ...changes, ...removals } })).data[`update${name}`];
      expect(updated.errors).toEqual([]);
      expect(updated[field].version).toBe(2);
      const { version: _version, ...changed } = updated[field];
      for (const { field: list } of parts) {
        expect(changed[list.name].nodes).toHaveLength((input[list.name] as unknown[]).length - 1);
        delete changed[list.name];
      }
      expect(comparable(changed)).toEqual(expected(shownBy(record, changes)));

      const archive = `mutation ($input: Archive${name}Input!) { archive${name}(input: $input) { ${field} { id version isArchived archivedAt } ${errorFields} } }`;
      const archived = (await ours.write(archive, { input: { id, version: 2 } })).data[`archive${name}`];
      expect(archived).toEqual({ [field]: { id, version: 3, isArchived: true, archivedAt: expect.stringMatching(/^\d{4}-.*Z$/) }, errors: [] });
      const listed = `query ($id: ID!) { with: ${record.roots!.many}(filter: { id: { eq: $id }, isArchived: { eq: true } }) { totalCount } without: ${record.roots!.many}(filter: { id: { eq: $id }, isArchived: { eq: false } }) { totalCount } }`;
      expect(await ours.ask(listed, { id })).toEqual({ with: { totalCount: 1 }, without: { totalCount: 0 } });
      const refused = (await ours.write(update, { input: { id, version: 3, ...changes } })).data[`update${name}`];
      expect(refused.errors.map((each: any) => [each.code, each.path])).toEqual([['VALIDATION_FAILED', ['input', 'id']]]);
      const restored = (await ours.write(archive, { input: { id, version: 3, restore: true } })).data[`archive${name}`];
      expect(restored).toEqual({ [field]: { id, version: 4, isArchived: false, archivedAt: null }, errors: [] });
    });
  });
});
