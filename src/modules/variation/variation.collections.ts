import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import { nextSaleBoundary } from '../woo-words/sale-boundary.js';
import { mapVariation } from './variation.mapper.js';
import type { VariationModel } from './variation.model.js';

/** A variation; stores before WooCommerce 10.3 can only be asked through the parent, when it is known. */
export interface VariationKey {
  id: number;
  parentId: number;
}

/** Variations that shoppers may see, given that they may see the parent: that is the reader's to check. */
export function createVariationCollection(
  store: CacheStore,
  rest: WooRestClient,
  lifetime: Lifetime,
  metaKeys: ReadonlySet<string>,
): Collection<VariationKey, VariationModel> {
  return store.collection<VariationKey, VariationModel>({
    name: 'variation',
    lifetime,
    keyOf: ({ id }) => String(id),
    tagsOf: ({ id, parentId }, variation) => [
      tags.variation(id),
      tags.product(variation?.parentId ?? parentId),
    ],
    boundaryOf: (variation, now) => nextSaleBoundary(variation.prices, now),
    load: async (keys) => {
      const wires = await rest.variationsByIds(keys, { status: 'publish' });
      return new Map(
        wires
          .filter(({ status }) => status === 'publish')
          .map((wire) => [String(wire.id), mapVariation(wire, metaKeys)]),
      );
    },
  });
}
