import type { Dispatcher } from 'undici';
import { headerOf, type RawAnswer } from './answer.js';
import { badAnswer, transportFault, type Subject } from './faults.js';
import type { Outgoing } from './outgoing.js';
import { readText, TooLargeError, UnknownEncodingError } from './read-text.js';

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
    const text = await readText(answer.body, encoding, maxBytes);
    return { status: answer.statusCode, headers: answer.headers, text };
  } catch (error) {
    signal.throwIfAborted();
    throw badAnswer(subject, unreadable(error, maxBytes), answer.statusCode);
  }
}

function unreadable(error: unknown, maxBytes: number): string {
  if (error instanceof TooLargeError) return `sent more than the ${maxBytes} bytes allowed`;
  if (error instanceof UnknownEncodingError) return 'packed its answer in a way that was not asked for';
  return 'broke off in the middle of its answer';
}
