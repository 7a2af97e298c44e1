import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Ticket } from '../../cache/epochs.js';
import { cacheKey } from '../../cache/keys.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { chunks } from '../../lib/chunks.js';
import { inParallel } from '../../lib/in-parallel.js';
import type { Clock } from '../../lib/clock.js';
import type { StoreApiClient } from '../../upstream/store-api/store-api-client.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { WireProduct } from '../../upstream/woo-rest/wire-types.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import { nextSaleBoundary } from '../woo-words/sale-dates.js';
import { HiddenRecords } from '../shared/hidden-records.js';
import { PRODUCT_FIELDS, isPublicProduct, mapProduct } from './product.mapper.js';
import type { ProductModel } from './product.model.js';

/** A stretch of a filtered, ordered list. */
export interface ListKey {
  query: Query;
  offset: number;
  /** 1 to 100. */
  size: number;
}

/** Ids on a stretch of a list; null stands for a product that shoppers may not see. */
export interface ListPage {
  ids: readonly (number | null)[];
  total: number;
}

/** Every id that a filter finds, from the keyed API or from the public one. */
export interface IdSetKey {
  from: 'rest' | 'store';
  query: Query;
}

/** What a sku names. */
export interface SkuMatch {
  kind: 'product' | 'variation';
  id: number;
  parentId: number;
}

/** Everything about products that is kept between operations. */
export interface ProductCollections {
  products: Collection<number, ProductModel>;
  lists: Collection<ListKey, ListPage>;
  /** Orders that only the Store API has: ids alone. */
  storeLists: Collection<ListKey, ListPage>;
  idSets: Collection<IdSetKey, readonly number[]>;
  /** Every id that a list of the Store API holds, by number of reviews and then by id. */
  idsByReviews: Collection<Query, readonly number[]>;
  idsBySlug: Collection<string, number>;
  matchesBySku: Collection<string, SkuMatch>;
  /** What the shop writes on a product's button. */
  buttonTexts: Collection<number, string>;
  hidden: HiddenRecords;
}

/** What the collections stand on. */
export interface ProductCollectionDeps {
  store: CacheStore;
  rest: WooRestClient;
  storeApi: StoreApiClient;
  lifetimes: { product: Lifetime; list: Lifetime };
  /** Custom fields to keep of every product. */
  metaKeys: ReadonlySet<string>;
  clock: Clock;
}

/** Only what shoppers may see, only the fields that are read. */
const SHOPPER_QUERY = { status: 'publish', _fields: PRODUCT_FIELDS.join(',') } as const;

/** WooCommerce's largest page. */
const PAGE_SIZE = 100;

/** An empty slug would find every product; blanks and commas part slugs. */
const SLUG = /^[^\s,]+$/;

/** Declares the product collections: what they load, how long it lives, which tags drop it. */
export function createProductCollections(deps: ProductCollectionDeps): ProductCollections {
  const { store, rest, storeApi, lifetimes, metaKeys, clock } = deps;
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

  /** The id of a product that came along with a list; the product itself stays for whoever asks next. */
  function keep(wire: WireProduct, ticket: Ticket): number | null {
    if (wire.type === 'variation' || !isPublic(wire)) return null;
    products.prime(wire.id, mapProduct(wire, metaKeys), ticket);
    return wire.id;
  }

  const listOptions = {
    lifetime: lifetimes.list,
    keyOf: ({ query, offset, size }: ListKey) => cacheKey(query, offset, size),
    tagsOf: () => [tags.list('products')],
  };

  return {
    products,
    hidden,
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
    lists: store.collection<ListKey, ListPage>({
      ...listOptions,
      name: 'product-list',
      load: inParallel(listOptions.keyOf, async ({ query, offset, size }, ticket) => {
        const page = await rest.productPage({ ...query, ...SHOPPER_QUERY, offset, per_page: size });
        return { ids: page.items.map((wire) => keep(wire, ticket)), total: page.total };
      }),
    }),
    storeLists: store.collection<ListKey, ListPage>({
      ...listOptions,
      name: 'store-product-list',
      load: inParallel(listOptions.keyOf, ({ query, offset, size }) =>
        storeApi.productIds({ ...query, offset, per_page: size }),
      ),
    }),
    idSets: store.collection<IdSetKey, readonly number[]>({
      name: 'product-id-set',
      lifetime: lifetimes.list,
      keyOf: ({ from, query }) => cacheKey(from, query),
      tagsOf: () => [tags.list('products')],
      load: inParallel(
        ({ from, query }: IdSetKey) => cacheKey(from, query),
        ({ from, query }) =>
          everyPage((paging) =>
            from === 'rest'
              ? rest.productIds({ ...query, ...paging, status: 'publish' })
              : storeApi.productIds({ ...query, ...paging }),
          ).then((pages) => [...new Set(pages.flatMap(({ ids }) => ids))]),
      ),
    }),
    idsByReviews: store.collection<Query, readonly number[]>({
      name: 'product-ids-by-reviews',
      lifetime: lifetimes.list,
      keyOf: (query) => cacheKey(query),
      tagsOf: () => [tags.list('products')],
      // WooCommerce 10.5 leaves it to the database how products with equally many reviews follow each
      // other, and that differs from page to page: products would be shown twice, others never.
      load: inParallel(cacheKey, async (query: Query) => {
        const pages = await everyPage((paging) =>
          storeApi.reviewCounts({ ...query, ...paging, orderby: 'id' }),
        );
        const sign = query['order'] === 'asc' ? 1 : -1;
        const rows = pages.flatMap(({ items }) => items);
        return rows.toSorted((a, b) => sign * (a.reviews - b.reviews)).map(({ id }) => id);
      }),
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

  /** All pages of a list; the first tells how many there are. */
  async function everyPage<P extends { total: number }>(read: (paging: Query) => Promise<P>): Promise<P[]> {
    const first = await read({ per_page: PAGE_SIZE, page: 1 });
    const pages = Math.ceil(first.total / PAGE_SIZE);
    const others = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
      read({ per_page: PAGE_SIZE, page: index + 2 }),
    );
    return [first, ...(await Promise.all(others))];
  }
}
