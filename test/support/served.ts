import { afterAll } from 'vitest';
import { Authenticator } from '../../server/src/access/authenticator.js';
import { Keyring } from '../../server/src/access/keyring.js';
import type { DatasetName } from '../../server/src/dataset/load.js';
import { readExamples } from '../../server/src/graphql/examples.js';
import { type HttpConfig, startHttp } from '../../server/src/http/server.js';
import type { Scope } from '../../server/src/query/database.js';
import { readByResponseKey } from '../../server/src/query/index.js';
import { createWriter } from '../../server/src/writing/writer.js';
import { type Registry, registry, sharedRegistry } from './registry.js';

/** A registry behind HTTP. */
export interface Served {
  readonly url: string;
  readonly registry: Registry;
  /** Makes a key that is good for these scopes, for an institution of this slug if one is named. */
  key(scopes: readonly Scope[], institution?: string): Promise<string>;
}

/** The registry with the dataset `ksst`, or with others, behind HTTP, on a free port and without a limit of rate; closed after the file's last test. */
export const served = async (
  engine: 'embedded' | 'postgres' = 'embedded',
  config: Partial<HttpConfig> = {},
  datasets?: readonly DatasetName[],
): Promise<Served> => serve(await registry(engine, datasets), config);

/** The same for files that only read. */
export const servedToReaders = async (
  engine: 'embedded' | 'postgres' = 'embedded',
  config: Partial<HttpConfig> = {},
  datasets?: readonly DatasetName[],
): Promise<Served> => serve(await sharedRegistry(engine, datasets), config);

async function serve(ours: Registry, config: Partial<HttpConfig>): Promise<Served> {
  const authenticator = new Authenticator(ours.database, ours.orm, undefined);
  const keyring = new Keyring(ours.orm, authenticator);
  const http = await startHttp({
    schema: ours.schema,
    reader: ours.reader,
    access: { authenticator, keyring },
    writer: createWriter(ours.transactions, ours.reader),
    fieldResolver: readByResponseKey,
    config: { host: '127.0.0.1', port: 0, introspection: true, ...config },
    announcer: ours.announcer,
    ping: async () => {},
    examples: readExamples(),
  });
  afterAll(() => http.close());
  return {
    url: http.url,
    registry: ours,
    async key(scopes, slug) {
      const [institution] = slug === undefined ? [] : await ours.orm.query('select id from institution where slug = $1', [slug]);
      return (await keyring.issue({ name: 'A test', scopes, institutionId: institution?.id }, {})).key;
    },
  };
}
