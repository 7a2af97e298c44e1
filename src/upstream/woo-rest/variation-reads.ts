import { UpstreamRefusedError } from '../../errors.js';
import { groupBy } from '../../lib/group-by.js';
import { type Decoded, list, record } from '../decode/decoder.js';
import { checkedId, inChunks, MAX_PAGE_SIZE } from './id-chunks.js';
import type { Query } from './query.js';
import type { Page, RowReader } from './rows.js';
import { wireProduct, wireVariation, type WireVariation, wireVariationAttribute } from './wire-types.js';

/** Where a variation is to be found. */
export interface VariationKey {
  id: number;
  /** The product, by which stores before 10.3 are asked; 0 when it is not known. */
  parentId: number;
}

/** A variation in the shape of a product. */
const asProduct = record({ ...wireProduct.shape, attributes: list(wireVariationAttribute) });

/** Reads variations from stores of any age. */
export interface VariationReads {
  byIds(keys: readonly VariationKey[], query: Query): Promise<WireVariation[]>;
  page(query: Query): Promise<Page<WireVariation>>;
}

/** Whether the store has no such route: its WooCommerce is older than the route. */
export function isMissingRoute(error: unknown): boolean {
  return error instanceof UpstreamRefusedError && error.failure.upstreamCode === 'rest_no_route';
}

/**
 * Reads variations from the one route for all of them, which came with WooCommerce 10.3. A store that
 * turns out not to have it is not asked for it again, until we are started anew.
 */
export function createVariationReads(rows: RowReader): VariationReads {
  let hasOwnRoute = true;

  async function orElse<T>(modern: () => Promise<T>, older: () => Promise<T>): Promise<T> {
    if (!hasOwnRoute) return older();
    try {
      return await modern();
    } catch (error) {
      if (!isMissingRoute(error)) throw error;
      hasOwnRoute = false;
      return older();
    }
  }

  /** One call for each product and hundred variations, and one for each variation of an unknown product. */
  async function byParents(keys: readonly VariationKey[], query: Query): Promise<WireVariation[]> {
    const reads = Array.from(
      groupBy(keys, ({ parentId }) => parentId),
      ([parentId, group]) => {
        if (parentId === 0) return fromProduct(group);
        return inChunks(ids(group), async (include) => {
          const path = `/products/${checkedId(parentId)}/variations`;
          const list = { ...query, include, per_page: MAX_PAGE_SIZE };
          const found = await rows.all(wireVariation, path, list, 'variations');
          return found.map((row) => ({ ...row, parent_id: parentId }));
        });
      },
    );
    return (await Promise.all(reads)).flat();
  }

  /** `products/{id}` tells of a variation as well, in the shape of a product and in any status. */
  async function fromProduct(keys: readonly VariationKey[]): Promise<WireVariation[]> {
    const reads = ids(keys).map((id) => rows.one(asProduct, `/products/${checkedId(id)}`, {}, 'variations'));
    const found = await Promise.all(reads);
    return found.flatMap((product) => (product?.type === 'variation' ? [asVariation(product)] : []));
  }

  /** `products?sku=` finds variations as well, in the shape of products. Without a sku there is no such way. */
  async function fromProducts(query: Query): Promise<Page<WireVariation>> {
    const page = await rows.page(asProduct, '/products', query, 'variations');
    const items = page.items.filter(({ type }) => type === 'variation').map(asVariation);
    return { ...page, items, places: items, total: page.total - (page.items.length - items.length) };
  }

  return {
    byIds: (keys, query) =>
      orElse(
        () =>
          inChunks(ids(keys), (include) =>
            rows.all(
              wireVariation,
              '/variations',
              { ...query, include, per_page: MAX_PAGE_SIZE },
              'variations',
            ),
          ),
        () => byParents(keys, query),
      ),
    page: (query) => {
      const modern = (): Promise<Page<WireVariation>> =>
        rows.page(wireVariation, '/variations', query, 'variations');
      return orElse(modern, query['sku'] === undefined ? modern : () => fromProducts(query));
    },
  };
}

function ids(keys: readonly VariationKey[]): number[] {
  return keys.map(({ id }) => id);
}

function asVariation({ images, ...shared }: Decoded<typeof asProduct>): WireVariation {
  return { ...shared, image: images[0] ?? null };
}
