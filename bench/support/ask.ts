import type { ListAnswer } from '../queries/product-list.js';

/** An answer, and the milliseconds until its last byte. */
export interface TimedAnswer {
  text: string;
  ms: number;
}

/**
 * Asks a server once.
 * @throws Error when the answer has errors: what failed is not worth timing
 */
export async function ask(url: string, body: string): Promise<TimedAnswer> {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - start;
  const { errors } = JSON.parse(text) as Partial<ListAnswer>;
  if (response.status !== 200 || errors)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return { text, ms };
}
