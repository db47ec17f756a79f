import type { IncomingMessage } from 'node:http';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Authenticator } from '../access/authenticator.js';
import type { Keyring } from '../access/keyring.js';
import type { Announcer, Reader } from '../query/index.js';
import { type ApolloOptions, startApollo } from './apollo.js';
import { clientAddress } from './clientAddress.js';
import { closing } from './closing.js';
import { compressAnswers } from './compression.js';
import { Documents } from './documents.js';
import { answerBrokenConnection, answerErrors, answerFrameworkError } from './errorAnswers.js';
import { standBefore } from './front.js';
import { serveGraphQL } from './graphqlRoute.js';
import { setHeaders } from './headers.js';
import { reportHealth } from './health.js';
import { identityBy } from './identity.js';
import { takeJsonBodies } from './jsonBody.js';
import { knownAnswers } from './knownAnswers.js';
import { takeLeftBodies } from './leftBodies.js';
import { Accounts, type OpenAccount } from './limits/accounts.js';
import { limits } from './limits/limits.js';
import { WrongKeys } from './limits/wrongKeys.js';
import { measure } from './metrics.js';
import { answerPersisted } from './persistedDocuments.js';
import { type Example, servePlayground } from './playground.js';
import { requestIdOf } from './requestId.js';
import { serveSchema } from './schemaFile.js';
import { serveStream } from './stream/streamRoute.js';
import { serveWelcome } from './welcome.js';

export interface HttpConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Introspection, the playground and "did you mean", on or off together. */
  readonly introspection: boolean;
  /** Points that an address gets back each second; as many as anybody wants if not given. */
  readonly rateLimit?: number | undefined;
  /** Reverse proxies in front whose X-Forwarded-For is believed; none if not given. */
  readonly proxies?: number | undefined;
  /** How often a silent stream says that it lives; 12 seconds if not given. */
  readonly heartbeatMs?: number | undefined;
}

export interface HttpOptions {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  /** Tells who bears a key or a token, and makes and ends keys; without it, all that are shown are refused. */
  readonly access?: { readonly authenticator: Authenticator; readonly keyring: Keyring };
  /** Reads a field of a row, for operations that graphql-js executes. */
  readonly fieldResolver: ApolloOptions['fieldResolver'];
  readonly config: HttpConfig;
  /** Resolves when the database answers; `/readyz` gives it one second. */
  readonly ping: () => Promise<unknown>;
  /** Says when there is something new for those who follow changes; if not given, it is looked for with each heartbeat. */
  readonly announcer?: Announcer;
  /** Saved queries that the playground opens with, one tab each. */
  readonly examples: readonly Example[];
  /** Where log lines go, one JSON object each; standard output if not given. */
  readonly log?: { write(line: string): void };
}

export interface HttpServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Turns readiness to 503 at once, answers what is in flight, then stops. */
  close(): Promise<void>;
}

/** Paths and the methods they take. Everything else is 404, and a known path with another method 405. */
const routes = {
  '/': 'GET, HEAD',
  '/graphql': 'GET, POST',
  '/graphql/stream': 'GET, POST',
  '/schema.graphql': 'GET, HEAD',
  '/livez': 'GET, HEAD',
  '/readyz': 'GET, HEAD',
  '/metrics': 'GET, HEAD',
} as const;

/**
 * Opens the API to the network.
 * @throws Node's own error, with its `code`, when the address cannot be listened on (`EADDRINUSE`, `EACCES`)
 */
export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const { schema, reader, config, examples } = options;
  const app = Fastify({
    logger: { level: 'warn', redact: ['req.headers.authorization', 'req.headers.cookie'], stream: options.log ?? process.stdout },
    genReqId: requestIdOf,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    // Requests that arrive while closing are still answered; the balancer has been told by then.
    return503OnClosing: false,
    clientErrorHandler: answerBrokenConnection,
    frameworkErrors: answerFrameworkError,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      // How often Node looks for connections that have passed the two limits above; 30 s if left alone.
      connectionsCheckingInterval: 1_000,
    },
  });
  const documents = new Documents();
  const accounts = new Accounts(config.rateLimit ?? null);
  const addressOf = (request: IncomingMessage): string => clientAddress(request, config.proxies ?? 0);
  const openAccount: OpenAccount = (request, principal) =>
    principal ? accounts.open(principal.id, principal.kind === 'KEY' ? 'key' : 'token') : accounts.open(addressOf(request));
  const identity = identityBy(options.access?.authenticator, new WrongKeys(), addressOf);
  const keyring = options.access?.keyring;
  const apollo = await startApollo({ ...options, introspection: config.introspection, documents, log: app.log });
  app.addHook('onClose', () => apollo.stop());
  const end = closing(app);
  const metrics = measure(app);
  await setHeaders(app);
  takeJsonBodies(app);
  takeLeftBodies(app);
  answerPersisted(app);
  compressAnswers(app);
  answerErrors(app, routes, metrics);
  serveGraphQL(app, { apollo, reader, identity, keyring, openAccount, metrics });
  standBefore(
    app.server,
    documents,
    knownAnswers({ schema, reader, identity, keyring, openAccount, hideSuggestions: !config.introspection, metrics, closing: end, log: app.log }),
  );
  serveStream(app, {
    schema,
    reader,
    identity,
    announcer: options.announcer ?? { onChange: () => () => {} },
    openAccount,
    metrics,
    closing: end,
    proxies: config.proxies ?? 0,
    hideSuggestions: !config.introspection,
    heartbeatMs: config.heartbeatMs,
  });
  serveSchema(app, schema);
  serveWelcome(app, config.introspection ? servePlayground(examples) : undefined, Object.keys(routes));
  reportHealth(app, {
    ping: options.ping,
    get closing() {
      return end.announced;
    },
  });

  try {
    const url = await app.listen({ host: config.host, port: config.port });
    return { url, close: () => end.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
}
