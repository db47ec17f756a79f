import { afterAll, beforeAll } from 'vitest';
import { type HttpOptions, type HttpServer, startHttp } from '../../../server/src/http/server.js';
import { fieldResolver, reader, schema } from './smallRegistry.js';

/** A running server and what it has logged. */
export interface Running extends HttpServer {
  readonly logged: string[];
}

/** The one place where these tests start a server. */
export async function start(options: Partial<HttpOptions> & { introspection?: boolean } = {}): Promise<Running> {
  const { introspection = true, ...rest } = options;
  const logged: string[] = [];
  const server = await startHttp({
    schema,
    reader,
    fieldResolver,
    config: { host: '127.0.0.1', port: 0, introspection },
    ping: async () => {},
    examples: [],
    log: { write: (line) => logged.push(line) },
    ...rest,
  });
  return { ...server, logged };
}

/** One server for a whole test file. */
export function registry(options?: Parameters<typeof start>[0]): { readonly running: Running } {
  let running: Running | undefined;
  beforeAll(async () => {
    running = await start(options);
    // The first request pays for compilation by V8, which no test of speed is about.
    for (let i = 0; i < 5; i++) await fetch(`${running.url}/schema.graphql`);
    for (let i = 0; i < 5; i++) {
      await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ countries { code } ${'__typename '.repeat(i)} }` }),
      });
    }
  });
  afterAll(() => running?.close());
  return {
    get running() {
      if (!running) throw new Error('The server is started before the first test of the file.');
      return running;
    },
  };
}
