import { UpstreamBadAnswerError } from '../../errors.js';
import { dotPath } from '../../lib/dot-path.js';
import type { SourceAnswerConfig } from '../source-config.js';

/**
 * Compiles how an answer is taken apart. Keys are compared as text, exactly, so a JSON number
 * answers for the key that reads the same. When a key comes twice the last one counts; items
 * without a key are passed over.
 * @returns the items of an answer by key; throws UpstreamBadAnswerError when they are not where they should be
 */
export function createItemReader(
  source: string,
  resource: string,
  answer: Pick<SourceAnswerConfig, 'items' | 'key'>,
): (body: unknown) => ReadonlyMap<string, unknown> {
  const itemsOf = dotPath(answer.items);
  const keyOf = answer.key === undefined ? null : dotPath(answer.key);

  return (body) => {
    const items = itemsOf(body);
    if (keyOf !== null && Array.isArray(items)) return byInnerKey(items as unknown[], keyOf);
    if (keyOf === null && isObject(items)) return new Map(Object.entries(items));
    const wanted = keyOf === null ? 'an object' : 'an array';
    throw new UpstreamBadAnswerError(
      `The source "${source}" did not answer with ${wanted} of items at "${answer.items}".`,
      {
        system: source,
        resource,
      },
    );
  };
}

function byInnerKey(
  items: readonly unknown[],
  keyOf: (item: unknown) => unknown,
): ReadonlyMap<string, unknown> {
  const byKey = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(item);
    if (typeof key === 'string' || typeof key === 'number') byKey.set(String(key), item);
  }
  return byKey;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
