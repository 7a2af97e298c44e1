/** The bytes are no text in the encoding that they should be in. */
export class EncodingError extends Error {}

/** Whether a label (https://encoding.spec.whatwg.org/#names-and-labels) names an encoding that Node can read. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of bytes, without a byte order mark.
 * @throws EncodingError when they are no text in that encoding; RangeError for an unknown one
 */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  return [...decodedPieces(bytes, encoding, Infinity)].join('');
}

/**
 * The same piece by piece, none of which ends inside of a character.
 * @param size bytes of a piece
 */
export function* decodedPieces(bytes: Uint8Array, encoding: string, size: number): Generator<string> {
  // Streaming throughout: a decoder that is given all at once takes windows-1252 for ISO 8859-1 (Node 20.20).
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += size) {
      yield decoder.decode(bytes.subarray(from, from + size), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new EncodingError(`is no text in ${encoding}`) : error;
  }
}
