import type { CacheStore } from '../cache/cache-store.js';
import type { Config } from '../config/schema.js';
import type { Collections } from '../modules/modules.js';
import type { Purge } from '../http/purge-route.js';
import type { Sources } from '../sources/source-set.js';
import { metaKeysOf } from '../sources/custom-fields/meta-keys.js';

/** Drops what the cache has, and what was learned while it was read; lists of sources are read anew. */
export function createPurge(
  store: CacheStore,
  { products, content }: Collections,
  sources: Pick<Sources, 'reread'>,
): Purge {
  return (target) => {
    // Nobody waits for it: a large list takes its time, and the one before counts meanwhile.
    void sources.reread('tags' in target ? target.tags : 'all');
    if ('tags' in target) return store.invalidate(target.tags);
    const { entries } = store.stats();
    store.clear();
    for (const hidden of [products.hidden, content.hidden.posts, content.hidden.pages]) hidden.clear();
    return entries;
  };
}

/** Custom fields that are read by anyone, or by a source: to find its products, or to read its values. */
export function keptMetaKeys({
  metaKeys,
  sources,
}: Pick<Config, 'metaKeys' | 'sources'>): ReadonlySet<string> {
  const ofSources = sources.flatMap(({ key, applies, meta, answer }) => [
    ...(typeof key === 'object' ? [key.meta] : []),
    ...(applies?.meta ? [applies.meta.key] : []),
    ...(meta ? metaKeysOf(answer) : []),
  ]);
  return new Set([...metaKeys, ...ofSources]);
}
