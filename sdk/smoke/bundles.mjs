import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What is measured, and the most it may weigh, in bytes after esbuild's minifying and gzip -9. 1 KB is 1,024 bytes. */
export const measured = [
  { what: 'the core: transport, errors, retries, pages', text: "export { createTransport, paginate } from '@jejaring/sdk'", most: 4_096 },
  { what: 'the transport with its errors', text: "export { createTransport } from '@jejaring/sdk'", most: 3_800 },
  { what: 'the core and one operation', text: "export { createTransport, paginate, ListAgreements } from '@jejaring/sdk'", most: 4_500 },
  { what: 'a client with every ready operation', text: "export { createClient } from '@jejaring/sdk'", most: 11_264 },
  { what: 'one class of error', text: "export { RateLimitError } from '@jejaring/sdk'", most: 800 },
  { what: 'one parsed document', text: "export { ListAgreementsDocument } from '@jejaring/sdk/documents'", most: 800 },
  { what: 'options for TanStack Query', text: "export { queryOptions, infiniteQueryOptions, queryKey } from '@jejaring/sdk'", most: 400 },
  { what: 'the builder of selections, with the arguments of every field', text: "export { query } from '@jejaring/sdk/query'", most: 6_144 },
  { what: 'following changes, besides the core', text: "export { subscribe } from '@jejaring/sdk/subscribe'", most: 4_096 },
  { what: 'a logger and questions by hash', text: "export { logTo, persisted } from '@jejaring/sdk'", most: 1_900 },
];

/** The code of a bundle for browsers; fails where it would need a module of Node. */
export async function bundle(contents, resolveDir, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

export const bytes = (code) => ({ minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length });
