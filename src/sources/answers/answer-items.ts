import { UpstreamBadAnswerError } from '../../errors.js';
import { dotPath } from '../../lib/dot-path.js';
import type { SourceAnswerConfig } from '../source-config.js';

/** An item and its key; null for an item that has none. */
export type Entry = readonly [key: string | null, item: unknown];

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
  const entriesOf = createEntryReader(source, resource, answer);
  return (body) => {
    const byKey = new Map<string, unknown>();
    for (const [key, item] of entriesOf(body)) if (key !== null) byKey.set(key, item);
    return byKey;
  };
}

/**
 * The same, with every item in its order.
 * @returns throws UpstreamBadAnswerError when the items are not where they should be
 */
export function createEntryReader(
  source: string,
  resource: string,
  answer: Pick<SourceAnswerConfig, 'items' | 'key'>,
): (body: unknown) => Iterable<Entry> {
  const itemsOf = dotPath(answer.items);
  const keyOf = answer.key === undefined ? null : dotPath(answer.key);

  return (body) => {
    const items = itemsOf(body);
    if (keyOf !== null && Array.isArray(items)) return byInnerKey(items as unknown[], keyOf);
    if (keyOf === null && isObject(items)) return Object.entries(items);
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

/** Compiles how many items an answer has, whatever they are: none where there is nothing to count. */
export function createItemCounter({ items }: Pick<SourceAnswerConfig, 'items'>): (body: unknown) => number {
  const itemsOf = dotPath(items);
  return (body) => {
    const found = itemsOf(body);
    return Array.isArray(found) ? found.length : Object.keys(Object(found) as object).length;
  };
}

function* byInnerKey(items: readonly unknown[], keyOf: (item: unknown) => unknown): Iterable<Entry> {
  for (const item of items) {
    const key = keyOf(item);
    yield [typeof key === 'string' || typeof key === 'number' ? String(key) : null, item];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
