import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import { errors, refuse } from '../../errors.js';
import type { RequestContext } from '../../graphql/context.js';
import { type Announcer, type Reader, startOfLog } from '../../query/index.js';
import { clientAddress } from '../clientAddress.js';
import type { Closing } from '../closing.js';
import { logFault } from '../compiledReads.js';
import { Departure } from '../departure.js';
import type { Identity } from '../identity.js';
import { refuseDeepJson } from '../jsonBody.js';
import type { OpenAccount } from '../limits/accounts.js';
import type { Metrics } from '../metrics.js';
import { codeOf, presentError } from '../presentError.js';
import { readOperation } from '../readOperation.js';
import { viewerOf } from '../viewer.js';
import { type Event, follow } from './follow.js';
import { type Asked, eventsAtOnce, type Followed, followedBy, pageAfter } from './followed.js';
import { Streams } from './streams.js';

/** What `/graphql/stream` is made of. */
export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly announcer: Announcer;
  readonly identity: Identity;
  readonly openAccount: OpenAccount;
  readonly metrics: Metrics;
  readonly closing: Closing;
  readonly proxies: number;
  readonly hideSuggestions: boolean;
  /** 12 seconds if not given; proxies cut connections that are silent for longer. */
  readonly heartbeatMs?: number | undefined;
}

/** How long somebody may take nothing of what is sent. */
const patienceMs = 30_000;

const latest = parse('{ changes(last: 1) { nodes { cursor } } }');

/**
 * `/graphql/stream`: subscriptions as server-sent events, in the distinct connections mode of the GraphQL over SSE protocol. Beyond the protocol each
 * event bears its cursor as its id, so a client that comes back with Last-Event-ID, as browsers do by themselves, goes on where it was.
 */
export function serveStream(app: FastifyInstance, options: StreamOptions): void {
  const { schema, reader, announcer, closing, hideSuggestions, heartbeatMs = 12_000 } = options;
  const streams = new Streams();
  closing.whenAnnounced(() => streams.end());

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    async handler(request, reply) {
      if (!/\*\/\*|text\/(?:\*|event-stream)/i.test(request.headers.accept ?? '*/*'))
        refuse('NOT_ACCEPTABLE', 'Answers are text/event-stream; Accept names it not.');
      streams.take(clientAddress(request.raw, options.proxies), reply.raw);
      const principal = await options.identity.of(request.raw);
      const context: RequestContext = {
        viewer: viewerOf(request.headers, principal),
        reader,
        signal: new Departure(reply.raw),
        requestId: request.id,
        account: options.openAccount(request.raw, principal),
      };
      const followed = followedBy(schema, askedBy(request), hideSuggestions);
      if (!('document' in followed)) return refused(reply, followed, context, options);
      const read = readerOf(followed, context, options);
      const lastId = request.headers['last-event-id'];
      const from = (typeof lastId === 'string' && lastId) || followed.after;
      let begun: { readonly after: string; readonly events: readonly Event[] };
      try {
        // The first page is read before anything is sent, so that what cannot be answered now is refused with a status.
        const after = from ?? (await latestCursor(options, context));
        begun = { after, events: await read(after) };
      } catch (fault) {
        const each = fault instanceof Refusal ? fault.each : [fault];
        if (errors[codeOf(each[0])].status !== errors.BAD_USER_INPUT.status) throw each[0];
        return refused(reply, each, context, options);
      }
      open(reply, `id: ${begun.after}\n\n`);
      // What was read already is the first that is sent.
      let first: readonly Event[] | undefined = begun.events;
      const once = (after: string): Promise<readonly Event[]> => {
        const events = first;
        first = undefined;
        return events ? Promise.resolve(events) : read(after);
      };
      await follow({
        announcer,
        read: once,
        from: begun.after,
        isFull: (events) => events.length >= eventsAtOnce,
        heartbeatMs,
        patienceMs,
        response: reply.raw,
      }).catch((fault) => {
        for (const error of fault instanceof Refusal ? fault.each : [fault]) logFault(request.log, error, context);
      });
      reply.raw.end();
      return reply;
    },
  });
}

/** Errors that an operation was refused with. */
class Refusal extends Error {
  constructor(readonly each: readonly unknown[]) {
    super('The operation was refused.');
  }
}

/** Reads the events behind a cursor, each as the result that graphql-js would give. */
function readerOf(followed: Followed, context: RequestContext, { schema, hideSuggestions }: StreamOptions): (after: string) => Promise<readonly Event[]> {
  const { document, operation, operationName, key } = followed;
  return async (after) => {
    const asked = { schema, document, operation, operationName, variables: pageAfter(followed, after), context, hideSuggestions };
    const outcome = await readOperation(
      asked,
      (by, request) => by.text(request),
      async () => {
        throw new Error('The field that is followed is not one that the reader reads.');
      },
    );
    if (outcome.errors) throw new Refusal(outcome.errors);
    const [page] = Object.values(JSON.parse(outcome.data!) as Record<string, { edges: { cursor: string; node: unknown }[] }>);
    return page.edges.map(({ cursor, node }) => ({ cursor, json: JSON.stringify({ data: { [key]: node } }) }));
  };
}

/** The cursor of what was changed last. */
async function latestCursor({ schema, reader }: StreamOptions, { viewer, signal }: RequestContext): Promise<string> {
  const text = await reader.text({ schema, document: latest, operationName: undefined, variables: {}, viewer, signal });
  return (JSON.parse(text!) as { changes: { nodes: { cursor: string }[] } }).changes.nodes[0]?.cursor ?? startOfLog('Change');
}

/** What a request asks: its body, or the parameters of its address. */
function askedBy(request: FastifyRequest): Asked {
  const { query, operationName, variables } = (request.method === 'GET' ? parametersOf(request.url) : request.body) as Partial<Record<keyof Asked, unknown>>;
  if (typeof query !== 'string' || query === '') return refuse('BAD_REQUEST', 'The request has no `query`: the text of a subscription.');
  if (operationName != null && typeof operationName !== 'string') return refuse('BAD_REQUEST', '`operationName` must be a string.');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return refuse('BAD_REQUEST', '`variables` must be an object.');
  return { query, operationName: operationName ?? undefined, variables: (variables as Record<string, unknown> | null) ?? undefined };
}

function parametersOf(url: string): Record<string, unknown> {
  const { variables, ...rest } = Object.fromEntries(new URLSearchParams(url.split('?', 2)[1] ?? ''));
  if (!variables) return rest;
  refuseDeepJson(variables, '`variables` parameter');
  try {
    return { ...rest, variables: JSON.parse(variables) };
  } catch {
    return refuse('BAD_REQUEST', 'The `variables` parameter is not valid JSON.');
  }
}

/** Sends the head of a stream, and an event that is none: it says that the stream is open, and where it begins for whoever must come back before the first event. */
function open(reply: FastifyReply, first = ':\n\n'): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
    // For nginx, which would gather the events otherwise.
    'x-accel-buffering': 'no',
  });
  reply.raw.write(first);
}

/** A stream of one event with the errors, as the protocol has it: browsers show nothing of a status. */
function refused(reply: FastifyReply, each: readonly unknown[], context: RequestContext, { metrics }: StreamOptions): FastifyReply {
  for (const error of each) {
    metrics.refused(codeOf(error));
    logFault(reply.request.log, error, context);
  }
  const shown = each.map(presentError).map((error) => ({ ...error, extensions: { ...error.extensions, requestId: context.requestId } }));
  open(reply);
  reply.raw.end(`event: next\ndata: ${JSON.stringify({ errors: shown })}\n\nevent: complete\ndata:\n\n`);
  return reply;
}
