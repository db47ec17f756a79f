import { refuse } from '../errors.js';
import { importLimits } from './importLimits.js';

/**
 * Bytes as text, piece by piece. A mark of byte order at the beginning is left out.
 * @throws ApiError `BAD_REQUEST` where the bytes are not UTF-8, `PAYLOAD_TOO_LARGE` where there are too many
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > importLimits.bodyBytes)
      refuse('PAYLOAD_TOO_LARGE', `One request can bring ${importLimits.bodyBytes / 2 ** 20} MB of rows. What was read is kept; send the rest in another one.`);
    yield textOf(utf8, chunk);
  }
  yield textOf(utf8);
}

function textOf(utf8: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? utf8.decode(chunk, { stream: true }) : utf8.decode();
  } catch {
    return refuse('BAD_REQUEST', 'The rows are not valid UTF-8. Files of Excel: save as “CSV UTF-8”.');
  }
}
