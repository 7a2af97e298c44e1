import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** What we ask servers to choose from, and can decode. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

/** The answer is larger than it may be. */
export class TooLargeError extends Error {}

/** The answer is packed in a way we never asked for. */
export class UnknownEncodingError extends Error {}

/**
 * The bytes of an answer, unpacked. The cap counts unpacked bytes as they appear, so a small answer
 * that unpacks to gigabytes costs no more than the cap.
 * @throws TooLargeError, UnknownEncodingError, or what the stream or the unpacking throws
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let room = maxBytes;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      room -= chunk.length;
      chunks.push(chunk);
      done(room < 0 ? new TooLargeError() : null);
    },
  });
  await unpack(body, encoding, sink);
  return Buffer.concat(chunks);
}

function unpack(body: Readable, encoding: string, sink: Writable): Promise<void> {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return pipeline(body, sink);
    case 'gzip':
    case 'x-gzip':
      return pipeline(body, createGunzip(), sink);
    case 'br':
      return pipeline(body, createBrotliDecompress(), sink);
    default:
      body.on('error', () => undefined).destroy();
      return Promise.reject(new UnknownEncodingError());
  }
}
