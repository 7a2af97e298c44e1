import type { Collection } from '../../cache/collection.js';
import type { Ticket } from '../../cache/invalidations.js';
import { tags } from '../../cache/tags.js';
import { chunks } from '../../lib/chunks.js';
import type { WireProduct } from '../../upstream/woo-rest/wire-types.js';
import { type KeepProduct, PAGE_SIZE, type ProductCollectionDeps, SHOPPER_QUERY } from './product-reading.js';

/** What a sku names. */
export interface SkuMatch {
  kind: 'product' | 'variation';
  id: number;
  parentId: number;
}

/** What names of products stand for, and what the shop writes on their buttons. */
export interface ProductLookupCollections {
  idsBySlug: Collection<string, number>;
  matchesBySku: Collection<string, SkuMatch>;
  /** What the shop writes on a product's button. */
  buttonTexts: Collection<number, string>;
}

/** An empty slug would find every product; blanks and commas part slugs. */
const SLUG = /^[^\s,]+$/;

/** Declares the collections of names. */
export function createLookupCollections(
  { store, rest, storeApi, lifetimes }: ProductCollectionDeps,
  keep: KeepProduct,
): ProductLookupCollections {
  return {
    buttonTexts: store.collection<number, string>({
      name: 'product-button',
      lifetime: lifetimes.product,
      keyOf: String,
      tagsOf: (id) => [tags.product(id)],
      load: async (ids) => {
        const texts = await storeApi.buttonTexts(ids);
        return new Map([...texts].map(([id, text]) => [String(id), text]));
      },
    }),
    idsBySlug: store.collection<string, number>({
      name: 'product-slug',
      lifetime: lifetimes.product,
      keyOf: (slug) => slug,
      tagsOf: (_slug, id) => (id === null ? [tags.list('products')] : [tags.product(id)]),
      load: async (slugs, ticket) => {
        // Of several, the Store API tells those in ASCII at once; wc/v3 knows every slug, but one per call.
        const asked = slugs.filter((slug) => SLUG.test(slug));
        const alone = asked.filter((slug) => asked.length === 1 || slug.includes('%'));
        const together = asked.filter((slug) => !alone.includes(slug));
        const [found, ...others] = await Promise.all([
          storeApi.productIdsBySlug(together),
          ...alone.map((slug) => idOfSlug(slug, ticket)),
        ]);
        return new Map([...found, ...others.flat()]);
      },
    }),
    matchesBySku: store.collection<string, SkuMatch>({
      name: 'product-sku',
      lifetime: lifetimes.product,
      keyOf: (sku) => sku,
      tagsOf: (_sku, match) =>
        match === null ? [tags.list('products')] : [tags.product(match.id), tags.product(match.parentId)],
      load: async (skus, ticket) => {
        // An empty sku would find every product.
        const reads = chunks(skus.filter(Boolean), PAGE_SIZE).map((sku) =>
          rest.productPage({ ...SHOPPER_QUERY, sku, per_page: PAGE_SIZE }),
        );
        const wires = (await Promise.all(reads)).flatMap(({ items }) => items);
        return new Map(wires.flatMap((wire) => skuMatch(wire, ticket)));
      },
    }),
  };

  function skuMatch(wire: WireProduct, ticket: Ticket): [string, SkuMatch][] {
    const { id, sku, parent_id: parentId } = wire;
    if (wire.type === 'variation') return [[sku, { kind: 'variation', id, parentId }]];
    return keep(wire, ticket) === null ? [] : [[sku, { kind: 'product', id, parentId }]];
  }

  async function idOfSlug(slug: string, ticket: Ticket): Promise<[slug: string, id: number][]> {
    const { items } = await rest.productPage({ ...SHOPPER_QUERY, slug, per_page: 1 });
    return items.flatMap((wire) => keep(wire, ticket) ?? []).map((id) => [slug, id]);
  }
}
