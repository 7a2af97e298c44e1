import type { IncomingHttpHeaders } from 'node:http';
import type { Collection } from '../cache/collection.js';
import type { Clock } from '../lib/clock.js';
import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import { type AccountServices, createAccountContext } from '../modules/account/account-context.js';
import type { CollectionStatsCollection } from '../modules/collection-stats/collection-stats.collection.js';
import type { ContentCollections } from '../modules/content/content.collections.js';
import { ContentReads } from '../modules/content/content.reads.js';
import { findByUri } from '../modules/content/node-by-uri.js';
import type { MenuCollection } from '../modules/menu/menu.collection.js';
import { MenuReads, type MenuLocations } from '../modules/menu/menu.reads.js';
import type { CheckoutDeps } from '../modules/checkout/checkout.model.js';
import { ALL_STATUSES, type OrderStatusCollection } from '../modules/order/order.collections.js';
import { findOrderNode } from '../modules/order/order-nodes.js';
import { ShopperOrders, type ShopperOrderDeps } from '../modules/order/order.reads.js';
import { CouponReads } from '../modules/coupon/coupon.reads.js';
import { createManagedCustomers } from '../modules/customer/managed-customers.js';
import { CustomerReads } from '../modules/customer/customer.reads.js';
import { callersOrders, OperationManager } from '../modules/manager/manager.js';
import { PricingReads } from '../modules/pricing/pricing.reads.js';
import { listLinked } from '../modules/product/linked.js';
import type { ProductCollections } from '../modules/product/product.collections.js';
import { ProductReads } from '../modules/product/product.reads.js';
import type { ReviewWrites } from '../modules/review/review-writer.js';
import type { ReviewCollections } from '../modules/review/review.collections.js';
import { ReviewReads } from '../modules/review/review.reads.js';
import { readPageArgs, type PageLimits } from '../modules/shared/paging.js';
import { slugFinder } from '../modules/shared/slug-finder.js';
import { readableMeta } from '../modules/shared/readable-meta.js';
import { THE_SHOP } from '../modules/shop/shop.collections.js';
import type { ShopSettings } from '../modules/shop/shop.model.js';
import type { ShopInfoCollections } from '../modules/shop-info/shop-info.collections.js';
import { ShopInfoReads } from '../modules/shop-info/shop-info.reads.js';
import type { TaxonomyCollections } from '../modules/taxonomy/taxonomy.collections.js';
import { TaxonomyReads } from '../modules/taxonomy/taxonomy.reads.js';
import type { VariationKey } from '../modules/variation/variation.collections.js';
import type { VariationModel } from '../modules/variation/variation.model.js';
import { VariationReads } from '../modules/variation/variation.reads.js';
import type { Attempts } from '../modules/shopper/attempts.js';
import { createShopper, type ShopperParts } from '../modules/shopper/operation-shopper.js';
import type { SourceContext } from '../sources/source-context.js';
import type { Sources } from '../sources/source-set.js';
import type { ManagerClient } from '../upstream/woo-rest/manager-client.js';
import { AnswerTags } from './answer-tags.js';
import type { OperationContext } from './context.js';
import { OperationNotes } from './operation-notes.js';

/** Everything that is kept between operations. */
export interface Collections {
  products: ProductCollections;
  variations: Collection<VariationKey, VariationModel>;
  taxonomies: TaxonomyCollections;
  reviews: ReviewCollections;
  collectionStats: CollectionStatsCollection;
  couponDescriptions: Collection<string, string>;
  shop: Collection<typeof THE_SHOP, ShopSettings>;
  shopInfo: ShopInfoCollections;
  content: ContentCollections;
  menus: MenuCollection;
  orderStatuses: OrderStatusCollection;
}

/** What every operation's context is made from. */
export interface ContextSettings {
  collections: Collections;
  sources: Sources;
  /** For whom sources are read. */
  sourceContext: (request: ContextRequest) => MaybePromise<SourceContext>;
  /** Whether any source is configured, by what it gives. */
  provides: { price: boolean; stock: boolean };
  pageSize: PageLimits;
  /** Whether answers carry the tags of what they are made of. */
  httpTags: boolean;
  /** Keys of custom fields that anyone may read. */
  metaKeys: ReadonlySet<string>;
  shopUrl: string;
  reviewWrites: ReviewWrites;
  menuLocations: MenuLocations;
  clock: Clock;
  /** What checkouts go by, but for the request. */
  checkout: Omit<CheckoutDeps, 'idempotencyKey' | 'now'>;
  /** How orders are read, but for who asks. */
  orders: Pick<ShopperOrderDeps, 'orders' | 'metaKeys'>;
  /** What the shopper of a request is made from. */
  shopper: (request: ContextRequest) => Omit<ShopperParts, 'markPrivate' | 'address' | 'notes' | 'slugOf'>;
  account: AccountServices;
  /** Calls by key pairs of callers. */
  managers: ManagerClient;
  /** Counts the attempts that come from an address. */
  attempts: (address: string) => Attempts;
}

/** The request that an operation came with. */
export interface ContextRequest {
  headers: IncomingHttpHeaders;
  /** Network address of the caller. */
  address: string;
  /** Whether the caller speaks TLS. */
  secure: boolean;
}

/** A context for one operation, with loaders of its own over the shared collections. */
export function createContext(settings: ContextSettings, request: ContextRequest): OperationContext {
  const { collections, sources, provides, pageSize, metaKeys, shopUrl, clock } = settings;
  const notes = new OperationNotes(settings.httpTags ? new AnswerTags() : undefined);
  // Every price of an answer asks for it, and all of them should be told the same.
  let settingsOfShop: MaybePromise<ShopSettings> | undefined;
  const shop = () =>
    (settingsOfShop ??= mapMaybe(collections.shop.get(THE_SHOP, notes), (found) => found as ShopSettings));
  const onPageCut = (requested: number, given: number): void => {
    notes.pageCut(requested, given);
  };
  const taxonomies = new TaxonomyReads(collections.taxonomies, notes);
  const shopper = createShopper({
    ...settings.shopper(request),
    address: request.address,
    notes,
    slugOf: slugFinder(taxonomies),
    markPrivate: () => {
      notes.markPrivate();
    },
  });
  const attempts = settings.attempts(request.address);
  const customers = new CustomerReads(settings.account.customers, shopper);
  const products = new ProductReads(collections.products, {
    notes,
    termsOf: (taxonomy) => taxonomies.terms(taxonomy),
    shop,
    onUnserved: (note) => {
      notes.notice(note);
    },
  });
  const variations = new VariationReads(collections.variations, notes, (id) => products.byId(id));
  const manager = new OperationManager(shopper, settings.managers);
  const orders = new ShopperOrders({
    ...settings.orders,
    orders: callersOrders(settings.orders.orders, manager),
    shopper,
    countLookup: () =>
      // To count by; whether it is true does not matter for that.
      attempts.order(
        headerText(request.headers, 'woocommerce-session') ?? headerText(request.headers, 'cart-token'),
      ),
    statuses: async () => (await collections.orderStatuses.get(ALL_STATUSES, notes)) ?? [],
    now: clock.now(),
  });
  const context: OperationContext = {
    notes,
    shopper,
    checkout: {
      ...settings.checkout,
      idempotencyKey: headerText(request.headers, 'idempotency-key'),
      now: () => clock.now(),
    },
    orders,
    orderNode: (kind, key, globalId) => findOrderNode(kind, key, globalId, orders),
    manager,
    managedCustomers: createManagedCustomers(manager),
    coupons: new CouponReads(manager),
    customers,
    account: createAccountContext(settings.account, { request, shopper, attempts, customers }),
    attempts,
    products,
    variations,
    taxonomies,
    reviews: new ReviewReads(collections.reviews, notes),
    reviewWrites: settings.reviewWrites,
    content: new ContentReads(collections.content, notes),
    menus: new MenuReads(collections.menus, settings.menuLocations, notes),
    shopInfo: new ShopInfoReads(collections.shopInfo, notes),
    linkedProducts: (ids, args) => listLinked(ids, args, context),
    nodeByUri: (uri) => findByUri(uri, context),
    pricing: new PricingReads({
      shop,
      context: () => settings.sourceContext(request),
      prices: provides.price ? (context, shopCurrency) => sources.prices(notes, context, shopCurrency) : null,
      stocks: provides.stock ? (context) => sources.stocks(notes, context) : null,
      productById: (id) => products.byId(id),
      productsByIds: (ids) => products.byIds(ids),
      variationsOf: (product) => variations.of(product),
      now: clock.now(),
      notes,
    }),
    couponDescription: (code) => collections.couponDescriptions.get(code, notes),
    collectionStats: (query) => collections.collectionStats.get(query, notes),
    shop,
    shopUrl,
    page: (args) => readPageArgs(args, pageSize, onPageCut),
    readableMeta: (meta, args) => readableMeta(meta, args, metaKeys),
    // What may not be read was dropped when the order was mapped.
    orderMeta: (meta, args) => readableMeta(meta, args, new Set(meta.map(({ key }) => key))),
  };
  return context;
}

function headerText(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : String(value);
}
