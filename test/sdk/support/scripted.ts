import type { ServerResponse } from 'node:http';
import { type Received, standIn } from './standIn.js';

/** One answer of a scripted server. */
export type Step = (response: ServerResponse) => void;

/** An answer with a body: JSON, or text as it is. */
export const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): Step =>
  (response) => {
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** An answer with one error. */
export const refuses = (status: number, code: string, headers: Record<string, string> = {}, extensions: object = {}): Step =>
  says(status, { errors: [{ message: `This is ${code}.`, extensions: { code, ...extensions } }] }, headers);

/** The beginning of an answer, and then no connection. */
export const breaksOff: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":{"a":"');
  setTimeout(() => response.destroy(), 10);
};

/** A server that answers by these steps in turn, the last one for ever, and keeps what it was sent. */
export async function scripted(...steps: Step[]): Promise<{ readonly url: string; readonly received: Received[] }> {
  const received: Received[] = [];
  const url = await standIn((response, each) => {
    const step = steps[Math.min(received.length, steps.length - 1)];
    received.push(each);
    step(response);
  });
  return { url, received };
}
