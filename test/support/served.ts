import { afterAll } from 'vitest';
import type { DatasetName } from '../../server/src/dataset/load.js';
import { readExamples } from '../../server/src/graphql/examples.js';
import { type HttpConfig, startHttp } from '../../server/src/http/server.js';
import { readByResponseKey } from '../../server/src/query/index.js';
import { type Registry, registry } from './registry.js';

/** The registry with the dataset `ksst`, or with others, behind HTTP, on a free port and without a limit of rate; closed after the file's last test. */
export async function served(
  engine: 'embedded' | 'postgres' = 'embedded',
  config: Partial<HttpConfig> = {},
  datasets?: readonly DatasetName[],
): Promise<{ readonly url: string; readonly registry: Registry }> {
  const ours = await registry(engine, datasets);
  const http = await startHttp({
    schema: ours.schema,
    reader: ours.reader,
    fieldResolver: readByResponseKey,
    config: { host: '127.0.0.1', port: 0, introspection: true, ...config },
    announcer: ours.announcer,
    ping: async () => {},
    examples: readExamples(),
  });
  afterAll(() => http.close());
  return { url: http.url, registry: ours };
}
