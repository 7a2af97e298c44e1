import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { MaybePromise } from '../lib/maybe-promise.js';

/** Content codings of RFC 9110, section 8.4.1, in the order of preference. */
const CODINGS = ['br', 'gzip'] as const;
type Coding = (typeof CODINGS)[number];

/** Smaller bodies fit into one packet as they are. */
const SMALLEST_BYTES = 1_024;
/** Of those that are sent, these are compressed already. */
const COMPRESSED_TYPE = /^(?:image\/(?!svg)|font\/|video\/|audio\/|application\/(?:zip|octet-stream))/;

const compressors: Record<Coding, (body: Uint8Array) => Promise<Buffer>> = {
  // Quality 4 takes about as long as gzip and sends a tenth less; 11, the default, takes a hundred times as long.
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};
const brotli = promisify(brotliCompress);

/** Compressed forms of bodies that are sent several times: cached responses and static files, for as long as those live. */
const known = new WeakMap<Uint8Array, Partial<Record<Coding, MaybePromise<Buffer>>>>();

/** A body in the form in which it is sent. */
export interface CodedBody {
  bytes: Uint8Array;
  /** Null for the body as it is. */
  coding: Coding | null;
}

/** Whether the form of a body is for the request to say, so that caches have to be told (`Vary: Accept-Encoding`). */
export function isCompressible(body: Uint8Array, contentType: string): boolean {
  return body.length >= SMALLEST_BYTES && !COMPRESSED_TYPE.test(contentType);
}

/** The form of a compressible body that the caller likes best. Compressing is done beside the event loop, once for each body. */
export function codeBody(request: IncomingMessage, body: Uint8Array): MaybePromise<CodedBody> {
  const coding = acceptedCoding(request);
  if (coding === null) return { bytes: body, coding };
  const forms = known.get(body) ?? {};
  known.set(body, forms);
  const form = (forms[coding] ??= compress(coding, body).then((bytes) => (forms[coding] = bytes)));
  return form instanceof Promise ? form.then((bytes) => ({ bytes, coding })) : { bytes: form, coding };
}

async function compress(coding: Coding, body: Uint8Array): Promise<Buffer> {
  return compressors[coding](body);
}

function acceptedCoding(request: IncomingMessage): Coding | null {
  const accepted = new Negotiator(request).encodings([...CODINGS]);
  return CODINGS.find((coding) => accepted.includes(coding)) ?? null;
}
