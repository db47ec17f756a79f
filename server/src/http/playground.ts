import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, parse } from 'graphql';
import { takesGzip } from './compression.js';
import { entityTag } from './schemaFile.js';

/** A saved query of the playground. */
export interface Example {
  /** Short name, as in the file's name. */
  readonly name: string;
  /** What the tab says: the query's first comment line. */
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly gzipped: Buffer;
  readonly etag: string;
  readonly policy: string;
}

/**
 * GraphiQL as one page that needs nothing from any other server. The page is 9 MB of text, so it is made when first
 * asked for, kept gzipped, and sent once to each browser.
 */
export function servePlayground(examples: readonly Example[]) {
  let page: Promise<Page> | undefined;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    page ??= makePage(examples);
    const { gzipped, etag, policy } = await page;
    reply.headers({
      etag,
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      vary: 'Accept, Accept-Encoding',
    });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    if (!takesGzip(request.headers['accept-encoding'])) return reply.send(await promisify(gunzip)(gzipped));
    return reply.header('content-encoding', 'gzip').send(gzipped);
  };
}

async function makePage(examples: readonly Example[]): Promise<Page> {
  // Imported late: 9 MB of text that a server nobody explores never needs.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Jejaring', endpoint: '/graphql', defaultQuery: '' })
    .replace('<head>', () => `<head><script>${openExamples(examples)}</script>`)
    .replace('</head>', `<style>${mendedTabs}</style></head>`)
    // GraphiQL names a tab by its operation as soon as it is used. A query that begins with a comment says it better.
    .replace(/title:(\w+)\.operationName\|\|/, 'title:/^# *(.+)/.exec($1.query??"")?.[1]||$1.operationName||');
  return { gzipped: await promisify(gzip)(html), etag: entityTag(html), policy: securityPolicy(html) };
}

/**
 * Two things GraphiQL 5 does badly with many tabs. Those that do not fit in the row are scrolled out of sight, with
 * nothing to show that they are there; here they make a second row. And a tab moves away under the first click on it,
 * because a forgotten animation takes hold with the focus; here it stays.
 */
const mendedTabs = `
  .graphiql-container .graphiql-session-header { height: auto; min-height: var(--session-header-height) }
  .graphiql-container #graphiql-session { min-height: 0 }
  .graphiql-tabs { flex-wrap: wrap; row-gap: 2px }
  .graphiql-tab { transform: none !important }`;

/**
 * The script that gives a first visitor one tab for each example, in the form in which GraphiQL keeps its tabs. A
 * browser that has tabs already keeps them, with all that was typed there.
 */
function openExamples(examples: readonly Example[]): string {
  const tabs = examples.map(({ name, title, query, variables }) => ({
    id: name,
    title,
    query,
    variables: variables ? JSON.stringify(variables, null, 2) : null,
    headers: null,
    operationName: getOperationAST(parse(query))?.name?.value ?? null,
    response: null,
  }));
  // A link with a query of its own gets a tab beside these; without one GraphiQL must be told which tab is open.
  return `
    try {
      const tabs = ${JSON.stringify(tabs).replaceAll('<', '\\u003c')};
      if (tabs.length > 0 && !localStorage.getItem('graphiql:tabState')) {
        localStorage.setItem('graphiql:tabState', JSON.stringify({ tabs, activeTabIndex: 0 }));
        if (!new URLSearchParams(location.search).has('query')) {
          localStorage.setItem('graphiql:query', tabs[0].query);
          if (tabs[0].variables) localStorage.setItem('graphiql:variables', tabs[0].variables);
        }
      }
    } catch {
      // A browser that keeps nothing shows an empty tab.
    }`;
}

/** Allows the page its own two scripts, named by digest, the editor's workers and styles, and this server; nothing else. */
function securityPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
