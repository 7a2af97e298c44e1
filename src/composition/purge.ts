import type { CacheStore } from '../cache/cache-store.js';
import type { Purge } from '../http-server/purge-route.js';
import type { Collections } from '../modules/modules.js';
import type { Sources } from '../sources/source-set.js';

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
