import { PassThrough } from 'node:stream';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { RowTap } from '../../server/src/database/rowTap.js';

/** A message of a back end: a letter, the length, the rest. */
function message(letter: string, content: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeUInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

/** A row of one column. */
function row(value: string): Buffer {
  const bytes = Buffer.from(value);
  const head = Buffer.alloc(6);
  head.writeInt16BE(1, 0);
  head.writeInt32BE(bytes.length, 2);
  return message('D', Buffer.concat([head, bytes]));
}

const done = (rows: number) => message('C', Buffer.from(`SELECT ${rows}\0`));
const ready = message('Z', Buffer.from('I'));

/** Sends bytes through a tap in pieces, and gives what came out of it on either side. */
async function through(pieces: readonly Buffer[], isReceiving: (rowsSoFar: number) => boolean) {
  const connection = new pg.Connection();
  const tap = new RowTap(connection);
  const stream = new PassThrough();
  const heard: unknown[] = [];
  const received: string[] = [];
  connection.on('message', ({ name, fields, text }: { name: string; fields?: string[]; text?: string }) => heard.push(fields ?? text ?? name));
  (connection as unknown as { attachListeners(stream: PassThrough): void }).attachListeners(stream);
  const follow = (): void => {
    tap.receive = isReceiving(received.length) ? receive : undefined;
  };
  const receive = (bytes: Buffer): void => {
    received.push(bytes.subarray(6, 6 + bytes.readInt32BE(2)).toString());
    follow();
  };
  follow();
  for (const piece of pieces) stream.write(piece);
  await new Promise((resolve) => stream.end(resolve));
  return { heard, received };
}

const values = ['{"a":1}', '', 'é\u2028'.repeat(40), 'x'.repeat(300)];
const whole = Buffer.concat([...values.flatMap((value) => [message('2', Buffer.alloc(0)), row(value), done(1), ready])]);
const others = values.flatMap(() => ['bindComplete', 'SELECT 1', 'readyForQuery']);

describe('rows that are received', () => {
  it('come whole, and pg hears everything else, wherever the bytes are cut in two', async () => {
    for (let cut = 0; cut <= whole.length; cut++)
      expect(await through([whole.subarray(0, cut), whole.subarray(cut)], () => true)).toEqual({ heard: others, received: values });
  });

  it('come whole when every byte comes alone', async () => {
    const bytes = Array.from(whole, (_, i) => whole.subarray(i, i + 1));
    expect(await through(bytes, () => true)).toEqual({ heard: others, received: values });
  });
});

describe('rows that nobody receives', () => {
  it('are heard by pg as if there were no tap', async () => {
    for (let cut = 0; cut <= whole.length; cut++) {
      const { heard, received } = await through([whole.subarray(0, cut), whole.subarray(cut)], () => false);
      expect(heard).toEqual(values.flatMap((value) => ['bindComplete', [value], 'SELECT 1', 'readyForQuery']));
      expect(received).toEqual([]);
    }
  });

  it('are heard by pg again once enough have been received', async () => {
    const { heard, received } = await through([whole], (rows) => rows < 2);
    expect(received).toEqual(values.slice(0, 2));
    expect(heard).toEqual([...others.slice(0, 6), ...values.slice(2).flatMap((value) => ['bindComplete', [value], 'SELECT 1', 'readyForQuery'])]);
  });
});
