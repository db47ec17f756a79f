/** An event of a stream as it came. */
export interface Received {
  readonly event?: string;
  readonly id?: string;
  readonly data?: any;
}

/** A stream that is read in the background. */
export interface Following {
  readonly response: Response;
  /** All blocks that came, those without data too. */
  readonly blocks: Received[];
  /** Resolves when so many events with data have come. */
  came(events: number): Promise<Received[]>;
  /** Resolves when the other side has ended it. */
  readonly ended: Promise<void>;
  /** Cuts it from this side. */
  cut(): void;
}

/** Opens a stream by POST, as programs do. */
export async function followAt(
  url: string,
  query: string,
  { after, lastId, variables }: { readonly after?: string; readonly lastId?: string; readonly variables?: object } = {},
): Promise<Following> {
  const cutting = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) },
    body: JSON.stringify({ query, variables: { ...variables, ...(after && { after }) } }),
    signal: cutting.signal,
  });
  const blocks: Received[] = [];
  const withData = () => blocks.filter(({ data }) => data !== undefined);
  let heard = () => {};
  const ended = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
        const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
        rest = parts.pop()!;
        for (const part of parts) {
          const fields = Object.fromEntries(part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
          blocks.push({ event: fields.event, id: fields.id, data: fields.data ? JSON.parse(fields.data) : undefined });
        }
        heard();
      }
    } catch (fault) {
      if (!cutting.signal.aborted) blocks.push({ event: `broken: ${(fault as Error).message}` });
    }
    heard();
  })();
  return {
    response,
    blocks,
    ended,
    cut: () => cutting.abort(),
    async came(events) {
      const deadline = Date.now() + 10_000;
      while (withData().length < events) {
        if (Date.now() > deadline) throw new Error(`${withData().length} of ${events} events came: ${JSON.stringify(blocks.slice(-5))}`);
        await new Promise<void>((resolve) => {
          heard = resolve;
          setTimeout(resolve, 100);
        });
      }
      return withData();
    },
  };
}
