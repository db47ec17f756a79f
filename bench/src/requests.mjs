import { isDeepStrictEqual } from 'node:util';

/** Sends one request and gives its `data`. */
export async function ask({ address, target }, operation, variables) {
  const response = await fetch(address + target.path(operation), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...target.headers?.() },
    body: JSON.stringify(target.body(operation, variables)),
  });
  const text = await response.text();
  const { data, errors } = response.ok ? JSON.parse(text) : {};
  if (!data || errors) throw new Error(`${target.title} answers ${operation.name} with ${response.status}: ${text.slice(0, 600)}`);
  return data;
}

/** The variables of an operation's askings as one server wants them, with cursors of its own making. */
export async function variablesFor(server, operation) {
  if (!server.target.usesCursors) return operation.askings;
  const samples = new Map();
  const list = [];
  for (const { after, ...rest } of operation.askings) {
    if (!after) {
      list.push(rest);
      continue;
    }
    // The mark depends on the filter; the type is the only part of one that varies.
    const key = rest.type;
    if (!samples.has(key)) samples.set(key, endCursorOf(await ask(server, operation, rest)));
    list.push({ ...rest, after: cursorLike(samples.get(key), after) });
  }
  return list;
}

function endCursorOf(data) {
  let found;
  JSON.stringify(data, (key, value) => (key === 'endCursor' ? (found = value) : value));
  return found;
}

/** All three servers that use cursors write them as base64 of a JSON list: a mark of the order, then the sort keys. */
function cursorLike(sample, keys) {
  const [mark, ...sampleKeys] = JSON.parse(Buffer.from(sample, 'base64').toString());
  if (sampleKeys.length !== keys.length)
    throw new Error(`A cursor holds ${sampleKeys.length} keys where ${keys.length} are known: ${JSON.stringify(sampleKeys)}`);
  return Buffer.from(JSON.stringify([mark, ...keys])).toString('base64');
}

/**
 * Asks all servers the same and compares what they answer.
 * @throws Error with the first difference
 */
export async function compareAnswers(servers, operation, variables, many) {
  const [first, ...others] = servers;
  let next = 0;
  const compare = async () => {
    while (next < many) {
      const i = next++;
      const read = async (server) => server.target.read(operation, await ask(server, operation, variables.get(server)[i]));
      const expected = await read(first);
      for (const other of others) {
        const answer = await read(other);
        if (!isDeepStrictEqual(answer, expected))
          throw new Error(
            `${operation.name}: ${other.target.title} and ${first.target.title} differ for ${JSON.stringify(operation.askings[i])}\n${difference(answer, expected)}`,
          );
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, compare));
}

function difference(found, expected) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  let at = 0;
  while (a[at] === b[at]) at++;
  return `${a.slice(Math.max(0, at - 200), at + 200)}\n${b.slice(Math.max(0, at - 200), at + 200)}`;
}
