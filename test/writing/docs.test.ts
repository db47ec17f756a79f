import { expect, it } from 'vitest';
import { snippetsOf } from '../readme/snippets.js';
import { writableRegistry } from '../support/writing.js';

it('docs/writing.md shows what happens', async () => {
  const ours = await writableRegistry('embedded');
  const [create, change] = snippetsOf('docs/writing.md').filter(({ kind }) => kind === 'graphql');
  const entered = await ours.write(create.text);
  expect(entered.data).toEqual(JSON.parse(create.answer!));
  const { id, parties } = (await ours.ask('{ agreement(by: { slug: "example-memorandum" }) { id parties { nodes { id } } } }')).agreement;
  const changed = await ours.write(change.text.replace('agr_…', id).replace('pty_…', parties.nodes[0].id));
  expect(changed.data.updateAgreement).toEqual({ agreement: { version: 2 }, errors: [] });
});
