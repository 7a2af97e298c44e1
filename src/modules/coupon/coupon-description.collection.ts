import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { inParallel } from '../../lib/in-parallel.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';

/** What the shop says of its coupons, by code: the same for every shopper, and the Store API does not tell it. */
export function createCouponDescriptions(
  store: CacheStore,
  rest: WooRestClient,
  lifetime: Lifetime,
): Collection<string, string> {
  const keyOf = (code: string): string => code;
  return store.collection<string, string>({
    name: 'coupon-description',
    lifetime,
    keyOf,
    tagsOf: () => [tags.settings],
    load: inParallel(keyOf, (code) => rest.couponDescription(code)),
  });
}
