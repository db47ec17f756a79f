import { connect } from 'node:net';
import { expect } from 'vitest';
import { harmless } from './documents.js';
import type { Running } from './start.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly ms: number;
  /** What it cost, where GraphQL was asked. */
  readonly cost?: { requested: number; limit: number | null; remaining: number | null; restoreRate: number | null };
  /** The rest of the body as JSON; undefined where it is something else. */
  readonly body?: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: string[]; extensions: { code: string; requestId: string } & Record<string, unknown> }[];
  };
}

/** One HTTP request. */
export async function send({ url }: Pick<Running, 'url'>, path: string, init: RequestInit = {}): Promise<Answer> {
  const before = performance.now();
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  const ms = performance.now() - before;
  const isJson = text && response.headers.get('content-type')?.includes('json');
  const { extensions, ...body } = isJson ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, ms, cost: extensions?.cost, body: isJson ? body : undefined };
}

/** A POST with this body, JSON unless the headers say otherwise. */
export const post = (running: Running, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> =>
  send(running, '/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

/** One GraphQL operation. */
export const ask = (
  running: Running,
  query: string,
  { headers, ...rest }: { variables?: unknown; operationName?: string; extensions?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> => post(running, JSON.stringify({ query, ...rest }), headers);

/** A query by GET, with the header that shows it was no link on a foreign page. */
export const askByGet = (running: Running, parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  send(running, `/graphql?${new URLSearchParams(parameters)}`, { headers: { 'apollo-require-preflight': 'yes', ...headers } });

/**
 * Checks that a request is refused as promised: status, code, no data, quickly, nothing internal, and the next caller is served.
 * Where others hold the processor the request is tried again: the promise is about what the server needs.
 */
export async function expectRefusal(
  running: Running,
  request: () => Promise<Answer>,
  { status = 400, code }: { status?: number; code: string },
): Promise<Answer> {
  let answer = await request();
  for (let tries = 1; answer.ms > 300 && tries < 4; tries++) answer = await request();
  expect(answer.body?.errors?.[0]?.extensions.code, answer.text.slice(0, 500)).toBe(code);
  expect(answer.status).toBe(status);
  expect(answer.ms).toBeLessThan(300);
  expect(answer.body).not.toHaveProperty('data');
  expect(answer.body?.errors?.[0].message).toMatch(/\w/);
  for (const error of answer.body?.errors ?? []) expect(error.extensions.requestId).toBe(answer.headers.get('x-request-id'));
  expectNothingInternal(answer.text);
  const next = await ask(running, harmless);
  expect(next.status).toBe(200);
  expect(next.body?.data).toBeTruthy();
  return answer;
}

/** No file, stack, statement or library shows. */
export function expectNothingInternal(text: string): void {
  expect(text).not.toMatch(/node_modules|call stack|\bat \S+ \(|\.[jt]s:\d|stacktrace|secret_table|password|fastify|FST_ERR/i);
}

/** Bytes as they are to the server; what comes back until it closes or `ms` have passed. */
export function raw({ url }: Pick<Running, 'url'>, bytes: string | Buffer, ms = 3_000): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const end = () => {
      clearTimeout(late);
      socket.destroy();
      resolve(text);
    };
    const late = setTimeout(end, ms);
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('error', end).on('close', end);
  });
}
