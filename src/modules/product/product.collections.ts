import type { Collection } from '../../cache/collection.js';
import { tags } from '../../cache/tags.js';
import type { WireProduct } from '../../upstream/woo-rest/wire-types.js';
import { HiddenRecords } from '../shared/hidden-records.js';
import { nextSaleBoundary } from '../woo-words/sale-boundary.js';
import { createListCollections, type ProductListCollections } from './product-list.collections.js';
import { createLookupCollections, type ProductLookupCollections } from './product-lookup.collections.js';
import { type KeepProduct, type ProductCollectionDeps, SHOPPER_QUERY } from './product-reading.js';
import { isPublicProduct, mapProduct } from './product.mapper.js';
import type { ProductModel } from './product.model.js';

/** Everything about products that is kept between operations. */
export interface ProductCollections extends ProductListCollections, ProductLookupCollections {
  products: Collection<number, ProductModel>;
  /** Published products that shoppers may not see, as far as they were met. */
  hidden: HiddenRecords;
}

/** Declares the product collections: what they load, how long it lives, which tags drop it. */
export function createProductCollections(deps: ProductCollectionDeps): ProductCollections {
  const { store, rest, lifetimes, metaKeys, clock } = deps;
  const hidden = new HiddenRecords(clock, lifetimes.product.freshMs, () => {
    store.revise();
  });

  function isPublic(wire: WireProduct): boolean {
    const seen = isPublicProduct(wire);
    if (seen) hidden.delete(wire.id);
    else hidden.add(wire.id);
    return seen;
  }

  const products = store.collection<number, ProductModel>({
    name: 'product',
    lifetime: lifetimes.product,
    keyOf: String,
    tagsOf: (id) => [tags.product(id)],
    boundaryOf: (product, now) => nextSaleBoundary(product.prices, now),
    load: async (ids) => {
      const wires = await rest.productsByIds(ids, SHOPPER_QUERY);
      return new Map(wires.filter(isPublic).map((wire) => [String(wire.id), mapProduct(wire, metaKeys)]));
    },
  });

  const keep: KeepProduct = (wire, ticket) => {
    if (wire.type === 'variation' || !isPublic(wire)) return null;
    products.prime(wire.id, mapProduct(wire, metaKeys), ticket);
    return wire.id;
  };

  return {
    products,
    hidden,
    ...createListCollections(deps, keep),
    ...createLookupCollections(deps, keep),
  };
}
