import type { Dispatcher } from 'undici';
import { headerOf, type AnswerHeaders, type RawAnswer } from './answer.js';
import { badAnswer, transportFault, type Subject } from './faults.js';
import type { Outgoing } from './outgoing.js';
import { readBody, TooLargeError, UnknownEncodingError } from './read-body.js';

/**
 * Sends one request and reads its whole answer, of whatever status.
 * @param maxBytes cap on the unpacked answer
 * @throws the reason of an aborted `signal`; UpstreamUnavailableError without an answer, UpstreamBadAnswerError with one that cannot be read
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: Outgoing,
  subject: Subject,
  maxBytes: number,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const { method, path, headers, body } = request;
  const answer = await dispatcher.request({ method, path, headers, body, signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw transportFault(error, subject);
  });
  try {
    const encoding = headerOf(answer.headers, 'content-encoding') ?? '';
    return rawAnswer(answer.statusCode, answer.headers, await readBody(answer.body, encoding, maxBytes));
  } catch (error) {
    signal.throwIfAborted();
    throw badAnswer(subject, unreadable(error, maxBytes), answer.statusCode);
  }
}

/** Decoded when its text is asked for, which may be never. */
function rawAnswer(status: number, headers: AnswerHeaders, bytes: Buffer): RawAnswer {
  let text: string | undefined;
  return {
    status,
    headers,
    bytes,
    get text() {
      return (text ??= bytes.toString('utf8'));
    },
  };
}

function unreadable(error: unknown, maxBytes: number): string {
  if (error instanceof TooLargeError) return `sent more than the ${maxBytes} bytes allowed`;
  if (error instanceof UnknownEncodingError) return 'packed its answer in a way that was not asked for';
  return 'broke off in the middle of its answer';
}
