import { afterAll } from 'vitest';
import type { KeyOrder } from '../../server/src/access/apiKeys.js';
import { Authenticator, type TokenCheck } from '../../server/src/access/authenticator.js';
import { Keyring } from '../../server/src/access/keyring.js';
import { importKinds } from '../../server/src/app.js';
import { type HttpConfig, startHttp } from '../../server/src/http/server.js';
import { Importer } from '../../server/src/importing/importer.js';
import type { Scope } from '../../server/src/query/database.js';
import { readByResponseKey } from '../../server/src/query/index.js';
import { createWriter } from '../../server/src/writing/writer.js';
import { type Registry, registry } from '../support/registry.js';

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: any;
  readonly codes: readonly string[];
  readonly errors: readonly { readonly message: string; readonly path?: string[]; readonly extensions: Record<string, unknown> }[];
}

/** One of the servers that a registry is asked through. */
export interface Door {
  readonly url: string;
  readonly authenticator: Authenticator;
  readonly keyring: Keyring;
  readonly logged: string[];
  /** Faults that jobs met which were none of their rows. */
  readonly told: unknown[];
  /** Asks with these headers; with a key if a text is given. */
  ask(query: string, headers?: string | Record<string, string>, variables?: object): Promise<Answer>;
}

/** A registry with doors that know keys. */
export interface Guarded {
  readonly registry: Registry;
  open(config?: Partial<HttpConfig>, tokens?: TokenCheck): Promise<Door>;
  /** Makes a key; its institution is given by slug. */
  key(scopes: readonly Scope[], institution?: string, more?: Partial<KeyOrder>): Promise<{ readonly id: string; readonly key: string }>;
  institution(slug: string): Promise<string>;
}

/** A registry with its dataset whose servers know keys; all are closed after the file's last test. */
export async function guarded(engine: 'embedded' | 'postgres'): Promise<Guarded> {
  const ours = await registry(engine);
  const institution = async (slug: string): Promise<string> => (await ours.orm.query('select id from institution where slug = $1', [slug]))[0].id;
  const keys = new Keyring(ours.orm);
  return {
    registry: ours,
    institution,
    async key(scopes, slug, more = {}) {
      return keys.issue({ name: 'A test', scopes, institutionId: slug && (await institution(slug)), ...more }, {});
    },
    async open(config = {}, tokens) {
      const authenticator = new Authenticator(ours.database, ours.orm, tokens);
      const keyring = new Keyring(ours.orm, authenticator);
      const logged: string[] = [];
      const told: unknown[] = [];
      const importer = new Importer(ours.transactions, importKinds(ours.schema, ours.reader), (fault) => told.push(fault));
      const http = await startHttp({
        schema: ours.schema,
        reader: ours.reader,
        access: { authenticator, keyring },
        writer: createWriter(ours.transactions, ours.reader),
        importer,
        fieldResolver: readByResponseKey,
        config: { host: '127.0.0.1', port: 0, introspection: true, ...config },
        ping: async () => {},
        examples: [],
        log: { write: (line) => logged.push(line) },
      });
      afterAll(async () => {
        await http.close();
        await importer.close();
      });
      return { url: http.url, authenticator, keyring, logged, told, ask: (query, headers, variables) => ask(http.url, query, headers, variables) };
    },
  };
}

async function ask(url: string, query: string, headers: string | Record<string, string> = {}, variables?: object): Promise<Answer> {
  const own: Record<string, string> = typeof headers === 'string' ? { authorization: `Bearer ${headers}` } : headers;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...own },
    body: JSON.stringify({ query, variables }),
  });
  return answerIn(response);
}

/** Reads an answer. */
export async function answerIn(response: Response): Promise<Answer> {
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return { status: response.status, headers: response.headers, text, data, codes, errors };
}

/** Something everybody may read. */
export const open = '{ countries(first: 1) { nodes { code } } }';

/** Something only administrators may read. */
export const closed = '{ apiKeys { nodes { id name scopes } } }';
