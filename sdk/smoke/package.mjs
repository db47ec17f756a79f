import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, bytes, measured } from './bundles.mjs';
import { run } from './stranger.mjs';

/** Looks at the packed SDK as bundlers, compilers and registries do: sizes, what a bundle carries, publint, attw, gql.tada. */
export async function packaging({ root, stranger, check }) {
  const tools = join(root, 'sdk/smoke/node_modules');

  for (const { what, text, most } of measured)
    await check(`${what}: at most ${most} bytes`, async () => {
      const size = bytes(await bundle(text, stranger.folder));
      assert.ok(size.gzip <= most, `${size.gzip} bytes are more than ${most}.`);
      return `${size.gzip} bytes gzipped, ${size.minified} minified`;
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

  const snippetFor = async (peer) => new RegExp(`^\`\`\`ts ${peer}\\n(.*?)^\`\`\``, 'ms').exec(await readFile(join(root, 'sdk/README.md'), 'utf8'))[1];
  for (const name of ['gql.tada', '@0no-co', '@gql.tada', 'graphql', '@graphql-typed-document-node'])
    await symlink(join(tools, name), join(stranger.folder, 'node_modules', name));

  await check('a made-up registry answers where graphql is installed, for modules of both kinds', async () => {
    await stranger.write('madeUp.ts', await snippetFor('graphql'));
    const { code, said } = await stranger.compile(['madeUp.ts']);
    assert.equal(code, 0, said);
    assert.equal((await stranger.node('out/madeUp.js')).said, 'Nepal 2 IN_FORCE\n');
    await stranger.write(
      'madeUp.cjs',
      "require('@jejaring/sdk/testing/server').createMockServer().client.getCountry({ by: { code: 'NP' } }).then(({ country }) => console.log(country.code));",
    );
    assert.equal((await stranger.node('madeUp.cjs')).said, 'NP\n');
  });

  await check('documents of gql.tada have their types where the package is installed', async () => {
    const snippet = await snippetFor('gql\\.tada');
    const wrong = '// @ts-expect-error: a number is not a string.\nexport const wrong: string | undefined = country?.agreements.totalCount;\n';
    await stranger.write('tada.ts', snippet + wrong);
    const { code, said } = await stranger.compile(['tada.ts']);
    assert.equal(code, 0, said);
  });
}
