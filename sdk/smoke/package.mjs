/**
 * Looks at the packed SDK as bundlers, compilers and registries do: sizes, what a bundle carries, publint, attw, gql.tada.
 *
 *     npm --prefix sdk/smoke ci && node sdk/smoke/package.mjs
 */
import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bytes, measured } from './bundles.mjs';
import { report } from './report.mjs';
import { makeStranger, run } from './stranger.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = join(root, 'sdk/smoke/node_modules');
const stranger = await makeStranger(root);
const { check, end } = report();

try {
  for (const { what, text, most } of measured)
    await check(`${what}: at most ${most} bytes`, async () => {
      const size = bytes(await bundle(text, stranger.folder));
      console.log(`        ${String(size.gzip).padStart(6)} bytes gzipped, ${size.minified} minified`);
      assert.ok(size.gzip <= most, `${size.gzip} bytes are more than ${most}.`);
    });

  await check('a bundle with one operation carries no other', async () => {
    const code = await bundle(
      "import { createTransport, GetCountry } from '@jejaring/sdk'; createTransport({ url: '' })(GetCountry, { by: { code: 'ID' } });",
      stranger.folder,
    );
    assert.deepEqual([...new Set([...code.matchAll(/query (\w+)/g)].map(([, name]) => name))], ['GetCountry']);
    assert.doesNotMatch(code, /deprecations|persistedQuery|initialPageParam|pageInfo\?/);
  });

  await check('a bundle that imports and uses nothing is empty', async () => {
    assert.equal((await bundle("import { createClient, GetNode, paginate } from '@jejaring/sdk';", stranger.folder)).trim(), '');
  });

  await check('publint finds nothing', async () => {
    const { code, said } = await run(join(tools, '.bin/publint'), ['--strict', join(stranger.folder, 'node_modules/@jejaring/sdk')], root);
    assert.equal(code, 0, said);
  });

  // The schema is text, which no program imports as a module.
  await check('attw finds nothing', async () => {
    const { code, said } = await run(
      join(tools, '.bin/attw'),
      [stranger.packed, '--profile', 'node16', '--exclude-entrypoints', 'schema.graphql', '--no-emoji', '--format', 'ascii'],
      root,
    );
    assert.equal(code, 0, said);
  });

  await check('documents of gql.tada have their types where the package is installed', async () => {
    for (const name of ['gql.tada', '@0no-co', '@gql.tada', 'graphql', '@graphql-typed-document-node'])
      await symlink(join(tools, name), join(stranger.folder, 'node_modules', name));
    const [, snippet] = /^```ts gql\.tada\n(.*?)^```/ms.exec(await readFile(join(root, 'sdk/README.md'), 'utf8'));
    const wrong = '// @ts-expect-error: a number is not a string.\nexport const wrong: string | undefined = country?.agreements.totalCount;\n';
    await stranger.write('tada.ts', snippet + wrong);
    const { code, said } = await stranger.compile(['tada.ts']);
    assert.equal(code, 0, said);
  });
} finally {
  await stranger.leave();
}
end();
