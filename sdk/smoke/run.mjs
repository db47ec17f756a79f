/**
 * Packs the built SDK, installs it where nothing else is, and uses it against a server, as a stranger would.
 *
 *     node sdk/smoke/run.mjs [URL of /graphql]
 *
 * Without a URL it starts the built server by itself.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath, look } from './page.mjs';
import { startServer } from './server.mjs';
import { makeStranger, run } from './stranger.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const given = process.argv[2];
const stranger = await makeStranger(root);
let server;
let passed = 0;
let failed = 0;

async function check(sentence, proof) {
  try {
    await proof();
    passed++;
    console.log(`ok      ${sentence}`);
  } catch (fault) {
    failed++;
    console.log(`FAILED  ${sentence}\n${fault.message}`);
  }
}

const succeeds = ({ code, said }) => assert.equal(code, 0, said);

/** The TypeScript snippets of the SDK's README, asking this server. */
const snippets = async () =>
  [...(await readFile(join(root, 'sdk/README.md'), 'utf8')).matchAll(/^```ts\n(.*?)^```/gms)].map(([, text]) =>
    text.replaceAll('https://registry.example/graphql', server.url),
  );

try {
  server = given ? { url: given, async stop() {} } : await startServer(root);

  await check('the package holds compiled code, its types, its README, and nothing else', () => {
    const strange = stranger.files.filter((path) => !/^(?:dist\/(?:\w+\/)?\w+(?:\.d\.ts|\.js)|package\.json|README\.md)$/.test(path));
    assert.deepEqual(strange, []);
  });

  await check('it installs without a network and brings no other package', async () => {
    const { packages } = JSON.parse(await stranger.read('package-lock.json'));
    assert.deepEqual(Object.keys(packages), ['', 'node_modules/@jejaring/sdk']);
  });

  await check('its code needs nothing that browsers lack', async () => {
    for (const path of stranger.files.filter((each) => each.endsWith('.js'))) {
      const code = await stranger.read(`node_modules/@jejaring/sdk/${path}`);
      assert.doesNotMatch(code, /from '(?!\.)|\brequire\(|\bprocess\.|\bBuffer\b/, path);
    }
  });

  await check('nested questions compile, also for bundlers, and get their answers', async () => {
    await stranger.take('sdk/smoke/consumer.ts', 'consumer.ts');
    succeeds(await stranger.compile(['consumer.ts'], 'ESNext'));
    succeeds(await stranger.compile(['consumer.ts']));
    succeeds(await stranger.node('out/consumer.js', server.url));
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
    const by = { Agreement: 'mou-cn-2023', Institution: 'unido', Programme: 'smi', EditionAgenda: 'smi-2018', Country: 'np', Source: 'antara-2013' };
    await stranger.write(
      'operations.mjs',
      `import * as sdk from '@jejaring/sdk';
       const by = ${JSON.stringify(by)};
       const client = sdk.createClient({ url: process.argv[2] });
       const { search } = await client.search({ query: 'Tiongkok', first: 100 });
       for (const [name, document] of Object.entries(sdk)) {
         if (typeof document !== 'string') continue;
         const slug = by[name.slice(3)];
         const answer = await client.request(document, {
           ...(slug && { by: { slug } }),
           ...(document.includes('$first:') && { first: 100 }),
           ...(name === 'Search' && { query: 'UNIDO' }),
           ...(name === 'GetNode' && { id: search.nodes[0].node.id }),
           ...(name === 'ListExpiringAgreements' && { from: '2027-12-01', to: '2028-12-01' }),
         });
         const [first] = Object.values(answer);
         if (!first || first.nodes?.length === 0) throw new Error(name + ' found nothing');
       }`,
    );
    succeeds(await stranger.node('operations.mjs', server.url));
  });

  await check('CommonJS can require it', async () => {
    await stranger.write('old.cjs', "const { createClient } = require('@jejaring/sdk');\ncreateClient({ url: '/graphql' }).listAgreements.call;\n");
    succeeds(await stranger.node('old.cjs'));
  });

  for (const [i, text] of (await snippets()).entries()) {
    await check(`snippet ${i + 1} of the README compiles and runs`, async () => {
      await stranger.write(`snippet${i + 1}.ts`, text);
      succeeds(await stranger.compile([`snippet${i + 1}.ts`]));
      succeeds(await stranger.node(`out/snippet${i + 1}.js`));
    });
  }

  await check('the partner script of examples/ finds the agreement that ends', async () => {
    await stranger.take('examples/expiringAgreements.ts', 'expiringAgreements.ts');
    succeeds(await stranger.compile(['expiringAgreements.ts']));
    const { code, stdout, said } = await stranger.node('out/expiringAgreements.js', server.url, '2027-12-01', '2028-12-01');
    assert.equal(code, 0, said);
    assert.match(stdout, /^2028-09-08\tCOMPUTED\t.+China.*\n$/);
  });

  if (browserPath) {
    await check('the page of examples/ shows a programme in a browser', async () => {
      succeeds(await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'examples'], root));
      const shown = await look(root, `/examples/programmePage.html?api=${encodeURIComponent(server.url)}`, /^Capacity Building Program/);
      assert.match(shown, /Third batch.*\t2018-07-18 to 2018-07-30\tJakarta, Bandung\t20\tat least 10/);
    });
  }
} finally {
  await Promise.all([server?.stop(), stranger.leave()]);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
