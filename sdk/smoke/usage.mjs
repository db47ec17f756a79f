import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserPath, look } from './page.mjs';
import { run } from './stranger.mjs';

const succeeds = ({ code, said }) => assert.equal(code, 0, said);

/** The TypeScript snippets of the SDK's README, asking this server. */
const snippets = async (root, url) =>
  [...(await readFile(join(root, 'sdk/README.md'), 'utf8')).matchAll(/^```ts\n(.*?)^```/gms)].map(([, text]) =>
    text.replaceAll('https://registry.example/graphql', url),
  );

/** Uses the installed package as a stranger would who has read its README. */
export async function usage({ root, stranger, url, check }) {
  await check('the package holds compiled code, its types, its README and its page, the schema and the manifest, and nothing else', () => {
    const expected =
      /^(?:dist\/(?:\w+\/)*\w+(?:\.d\.ts|\.js)|dist\/(?:cjs\/package\.json|schema\.graphql|persisted\.json)|package\.json|README\.md|docs\/query\.md)$/;
    assert.deepEqual(
      stranger.files.filter((path) => !expected.test(path)),
      [],
    );
  });

  await check('it installs without a network and brings no other package', async () => {
    const { packages } = JSON.parse(await stranger.read('package-lock.json'));
    assert.deepEqual(Object.keys(packages), ['', 'node_modules/@jejaring/sdk']);
  });

  await check('its code needs nothing that browsers lack', async () => {
    for (const path of stranger.files.filter((each) => /^dist\/(?!cjs\/|tada|mockServer).*\.js$/.test(each))) {
      const code = await stranger.read(`node_modules/@jejaring/sdk/${path}`);
      assert.doesNotMatch(code, /from '(?!\.)|\brequire\(|\bprocess\.|\bBuffer\b/, path);
    }
  });

  await check('nested questions compile, also for bundlers, and get their answers', async () => {
    await stranger.take('sdk/smoke/consumer.ts', 'consumer.ts');
    succeeds(await stranger.compile(['consumer.ts'], 'ESNext'));
    succeeds(await stranger.compile(['consumer.ts']));
    succeeds(await stranger.node('out/consumer.js', url));
  });

  await check('misspelt fields, variables and methods do not compile', async () => {
    await stranger.take('sdk/smoke/misspelt.ts', 'misspelt.ts');
    const lines = (await stranger.read('misspelt.ts')).split('\n');
    const wrong = lines.flatMap((line, i) => (line.endsWith('// WRONG') ? [i + 1] : []));
    const { said } = await stranger.compile(['misspelt.ts']);
    assert.deepEqual(
      [...said.matchAll(/^misspelt\.ts\((\d+),/gm)].map(([, line]) => Number(line)),
      wrong,
      said,
    );
  });

  await check('every ready operation is answered, with the largest pages it can be asked for', async () => {
    await stranger.take('sdk/smoke/operations.mjs', 'operations.mjs');
    succeeds(await stranger.node('operations.mjs', url));
  });

  await check('CommonJS can require it, with types, and knows errors of the other copy', async () => {
    await stranger.write(
      'old.cts',
      `import sdk = require('@jejaring/sdk');
       import testing = require('@jejaring/sdk/testing');
       const client: sdk.Client = testing.mockClient({ GetNode: () => { throw new testing.Refusal('OVERLOADED'); } });
       import('@jejaring/sdk').then(async (other) => {
         const error: unknown = await client.getNode({ id: 'x' }).catch((fault: unknown) => fault);
         if (other.ServerError === sdk.ServerError) throw new Error('There is one copy only.');
         if (!(error instanceof other.ServerError) || error instanceof other.NetworkError) throw new Error('The other copy does not know it.');
       });`,
    );
    succeeds(await stranger.compile(['old.cts']));
    succeeds(await stranger.node('out/old.cjs'));
  });

  await check('its schema, its manifest and its parsed documents can be imported', async () => {
    await stranger.write(
      'data.mjs',
      `import { createRequire } from 'node:module';
       import { readFileSync } from 'node:fs';
       import { createHash } from 'node:crypto';
       import { ListAgreementsDocument } from '@jejaring/sdk/documents';
       import { ListAgreements } from '@jejaring/sdk';
       const require = createRequire(import.meta.url);
       const manifest = require('@jejaring/sdk/persisted.json');
       if (manifest['sha256:' + createHash('sha256').update(ListAgreements).digest('hex')] !== ListAgreements) throw new Error('The manifest lacks a document.');
       if (!readFileSync(require.resolve('@jejaring/sdk/schema.graphql'), 'utf8').includes('type Agreement ')) throw new Error('The schema lacks a type.');
       if (ListAgreementsDocument.definitions[0].name.value !== 'ListAgreements') throw new Error('The document is another one.');`,
    );
    succeeds(await stranger.node('data.mjs'));
  });

  const texts = await snippets(root, url);
  await check(`the ${texts.length} snippets of the README compile`, async () => {
    for (const [i, text] of texts.entries()) await stranger.write(`snippet${i + 1}.ts`, text);
    succeeds(await stranger.compile(texts.map((_, i) => `snippet${i + 1}.ts`)));
  });
  for (const i of texts.keys()) await check(`snippet ${i + 1} of the README runs`, async () => succeeds(await stranger.node(`out/snippet${i + 1}.js`)));

  await check('the partner script of examples/ finds the agreement that ends', async () => {
    await stranger.take('examples/expiringAgreements.ts', 'expiringAgreements.ts');
    succeeds(await stranger.compile(['expiringAgreements.ts']));
    const { code, stdout, said } = await stranger.node('out/expiringAgreements.js', url, '2027-12-01', '2028-12-01');
    assert.equal(code, 0, said);
    assert.match(stdout, /^2028-09-08\tCOMPUTED\t.+China.*\n$/);
  });

  if (browserPath) {
    await check('the page of examples/ shows a programme in a browser', async () => {
      succeeds(await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'examples'], root));
      const shown = await look(root, `/examples/programmePage.html?api=${encodeURIComponent(url)}`, /^Capacity Building Program/);
      assert.match(shown, /Third batch.*\t2018-07-18 to 2018-07-30\tJakarta, Bandung\t20\tat least 10/);
    });
  }
}
