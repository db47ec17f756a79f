/** What the server is told by its surroundings: read once, checked whole, and from then on a value. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** PostgreSQL; absent for the embedded database in {@link dataDir}. */
  readonly databaseUrl: string | undefined;
  /** Directory of the embedded database, or `memory:`. */
  readonly dataDir: string;
  /** What an empty database is filled with; empty for nothing. */
  readonly datasets: readonly Dataset[];
  /** Points that an address gets back each second; undefined for as many as anybody wants. */
  readonly rateLimit: number | undefined;
  /** Reverse proxies in front whose X-Forwarded-For is believed. */
  readonly proxies: number;
  /** The OpenID provider whose tokens are taken; none if not given. */
  readonly identityProvider: { readonly issuer: string; readonly audience: string } | undefined;
}

/** The datasets there are. */
export type Dataset = (typeof datasets)[number];
const datasets = ['ksst', 'claims', 'demo'] as const;

/** Everything that is wrong with the variables, each on a line of its own. No value of a database URL is ever part of it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

interface Variable<Value> {
  readonly meaning: string;
  /** As README shows it. */
  readonly default: string;
  /** The value of a text that was given. */
  readonly read: (text: string) => Value;
  readonly otherwise: Value;
}

const variable = <Value>(meaning: string, shownDefault: string, otherwise: Value, read: (text: string) => Value): Variable<Value> => ({
  meaning,
  default: shownDefault,
  otherwise,
  read,
});

const table = {
  PORT: variable('port it listens on', '4000', 4000, port),
  HOST: variable('address it listens on', '127.0.0.1', '127.0.0.1', host),
  DATABASE_URL: variable('PostgreSQL 15 or newer', 'unset: PGlite in `DATA_DIR`', undefined, databaseUrl),
  DATA_DIR: variable("PGlite's directory, locked while in use; `memory:` for none", '`.data`', '.data', (text) => text),
  DATASET: variable(
    'what an empty database is filled with: `ksst` (facts of the source documents), `ksst,claims` (and what other sources say of them), `demo` (and participants who do not exist), `none`',
    '`ksst`',
    ['ksst'],
    datasetList,
  ),
  RATE_LIMIT: variable('points that an address gets back each second ([limits](docs/limits.md)); `off` for no limit', '10000', 10_000, rateLimit),
  PROXIES: variable('reverse proxies in front of it; of X-Forwarded-For so many entries are believed', '0', 0, proxies),
  OIDC_ISSUER: variable('OpenID provider whose tokens are taken as well as keys ([access](docs/access.md))', 'unset: keys only', undefined, issuer),
  OIDC_AUDIENCE: variable('what such a token names in `aud`', 'unset', undefined, (text) => text),
} satisfies { [name: string]: Variable<unknown> | Variable<string | undefined> };

/** Every variable there is, with its meaning and its default: README's table is tested against this list. */
export const variables = Object.entries(table).map(([name, { meaning, default: shown }]) => ({
  name,
  meaning,
  default: shown,
}));

/**
 * The configuration these variables describe. A variable that is set to nothing counts as not set.
 * @throws ConfigError that lists every variable that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const read = <Value>(name: string, from: Variable<Value>): Value => {
    const text = env[name]?.trim();
    if (!text) return from.otherwise;
    try {
      return from.read(text);
    } catch (fault) {
      faults.push(`${name} ${(fault as Error).message}`);
      return from.otherwise;
    }
  };
  const config: Config = {
    port: read('PORT', table.PORT),
    host: read('HOST', table.HOST),
    databaseUrl: read<string | undefined>('DATABASE_URL', table.DATABASE_URL),
    dataDir: read('DATA_DIR', table.DATA_DIR),
    datasets: read<readonly Dataset[]>('DATASET', table.DATASET),
    rateLimit: read<number | undefined>('RATE_LIMIT', table.RATE_LIMIT),
    proxies: read('PROXIES', table.PROXIES),
    identityProvider: provider(
      read<string | undefined>('OIDC_ISSUER', table.OIDC_ISSUER),
      read<string | undefined>('OIDC_AUDIENCE', table.OIDC_AUDIENCE),
      faults,
    ),
  };
  // Better refused than ignored: whoever sets it believes that replicas are read.
  if (env.DATABASE_REPLICA_URLS?.trim()) faults.push('DATABASE_REPLICA_URLS is set, but replicas are not read yet; expected it to be unset.');
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return Object.freeze(config);
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65535) {
    throw new Error(`is ${shown(text)}; expected a whole number from 0 to 65535 (0 takes any free port).`);
  }
  return number;
}

function host(text: string): string {
  if (!/^[\w.:%-]+$/.test(text)) {
    throw new Error(`is ${shown(text)}; expected a host name or an IP address, without scheme or port.`);
  }
  return text;
}

function datasetList(text: string): readonly Dataset[] {
  if (text === 'none') return [];
  const names = text.split(',').map((name) => name.trim());
  const isDataset = (name: string): name is Dataset => (datasets as readonly string[]).includes(name);
  if (!names.every(isDataset)) throw new Error(`is ${shown(text)}; expected none, or one or more of ${datasets.join(', ')}.`);
  return names;
}

/** The smallest rate with which an address can save up what the dearest operation costs. */
const slowestRate = 2_000;

function rateLimit(text: string): number | undefined {
  if (text === 'off') return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < slowestRate) throw new Error(`is ${shown(text)}; expected a whole number from ${slowestRate} or off.`);
  return Number(text);
}

function proxies(text: string): number {
  if (!/^\d$/.test(text)) throw new Error(`is ${shown(text)}; expected a whole number from 0 to 9.`);
  return Number(text);
}

function issuer(text: string): string {
  const expected = 'expected the address of the provider, as it stands in `iss` of its tokens: https://login.example.org.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!url || url.username || url.password || url.search || url.hash || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere)))
    throw new Error(`is not over https, or has a password or a question in it; ${expected}`);
  return text;
}

/** Only together do they say whose tokens are taken: those of an issuer for somebody else must not open this door. */
function provider(from: string | undefined, audience: string | undefined, faults: string[]): Config['identityProvider'] {
  if (from && audience) return { issuer: from, audience };
  if (from) faults.push('OIDC_AUDIENCE is not set, but OIDC_ISSUER is; expected both or none.');
  if (audience && !faults.some((fault) => fault.startsWith('OIDC_ISSUER'))) faults.push('OIDC_ISSUER is not set, but OIDC_AUDIENCE is; expected both or none.');
  return undefined;
}

function databaseUrl(text: string): string {
  const expected = 'expected postgres://user:password@host:5432/database.';
  // What was given is described and never shown: it may hold a password in any place.
  if (!URL.canParse(text)) throw new Error(`is not a URL (${text.length} characters); ${expected}`);
  if (!/^postgres(ql)?:\/\//.test(text)) throw new Error(`does not begin with postgres://; ${expected}`);
  const { pathname } = new URL(text);
  if (pathname.length < 2) throw new Error(`names no database; ${expected}`);
  return text;
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
