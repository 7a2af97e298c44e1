import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HttpError } from './http-error.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of a request that must be JSON (RFC 8259: UTF-8), parsed.
 * @param limit bytes allowed, counted after decompression
 * @throws HttpError 400 not JSON, 413 too large, 415 another type, charset or encoding
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  assertJson(request.headers['content-type']);
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    throw new HttpError(400, 'BAD_USER_INPUT', 'The body is not JSON in UTF-8.');
  }
}

function assertJson(contentType: string | undefined): void {
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (type === 'application/json' && isUtf8) return;
  throw new HttpError(415, 'BAD_USER_INPUT', 'The body must be sent as "application/json", in UTF-8.');
}

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(request, limit);
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return collect(request, request, limit);
  const decoder = DECODERS[encoding]?.();
  if (!decoder)
    throw new HttpError(415, 'BAD_USER_INPUT', 'The body may be encoded with gzip, deflate or br.');
  // Not `pipeline`: it would end the connection together with a decoder that is given up.
  request.once('error', (error) => decoder.destroy(error));
  return collect(request, request.pipe(decoder), limit);
}

function collect(request: IncomingMessage, decoded: Readable, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    decoded.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        decoded.removeAllListeners('data');
        if (decoded !== request) decoded.destroy();
        reject(tooLarge(request, limit));
        return;
      }
      chunks.push(chunk);
    });
    decoded.once('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    decoded.once('error', () => {
      reject(new HttpError(400, 'BAD_USER_INPUT', 'The body is cut short or not encoded as it says.'));
    });
  });
}

/** What is left of the body is thrown away while the answer goes out, then the connection ends. */
function tooLarge(request: IncomingMessage, limit: number): HttpError {
  request.unpipe();
  request.resume();
  return new HttpError(413, 'LIMIT_EXCEEDED', `The body may have at most ${limit} bytes, decompressed.`);
}
