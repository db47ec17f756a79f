import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { consumer } from './support/consumer.js';

const entry = new URL('../../sdk/src/query/index.ts', import.meta.url).pathname;
const map = /\/generated\/arguments\.js$/;

/** The bytes a browser fetches for a program, with or without the map of the schema. */
async function bytesOf(program: string, without?: RegExp): Promise<{ plain: number; zipped: number }> {
  const outside = { name: 'outside', setup: (bundle: any) => bundle.onResolve({ filter: without ?? /$^/ }, ({ path }: any) => ({ path, external: true })) };
  const { outputFiles } = await build({
    stdin: { contents: program.replaceAll('@jejaring/sdk/query', entry), resolveDir: '/', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    plugins: [outside],
  });
  return { plain: outputFiles[0].contents.length, zipped: gzipSync(outputFiles[0].contents, { level: 9 }).length };
}

describe('a bundle', () => {
  it('holds at most 2.5 KB of the builder, besides the map of the schema', async () => {
    const everything = "export * from '@jejaring/sdk/query';";
    const builder = await bytesOf(everything, map);
    const all = await bytesOf(everything);
    console.log(`builder: ${builder.plain} B, ${builder.zipped} B zipped; map: ${all.plain - builder.plain} B, ${all.zipped - builder.zipped} B zipped`);
    expect(builder.zipped).toBeLessThanOrEqual(2_560);
    // The map says what the builder must know of every field: it grows with the schema.
    expect(all.zipped - builder.zipped).toBeLessThanOrEqual(3_584);
  });

  it('holds only what is imported', async () => {
    const { plain } = await bytesOf("export { fragment, variable } from '@jejaring/sdk/query';");
    expect(plain).toBeLessThan(100);
  });
});

describe('the installed package', () => {
  it.each([
    ['import', "import { select } from '@jejaring/sdk/query';"],
    ['require', "const { select } = require('@jejaring/sdk/query');"],
  ])('can be loaded by %s', { timeout: 120_000 }, async (how, line) => {
    const { folder, write } = consumer();
    const file = write(how === 'import' ? 'load.mjs' : 'load.cjs', `${line}\nconsole.log(String(select({ countries: { totalCount: true } }).document));`);
    expect(execFileSync(process.execPath, ['--no-warnings', file], { cwd: folder, encoding: 'utf8' })).toBe('query{countries{totalCount}}\n');
  });
});
