import type { IncomingHttpHeaders } from 'node:http';
import type { Collection } from '../cache/collection.js';
import type { Clock } from '../lib/clock.js';
import { lazyMembers } from '../lib/lazy-members.js';
import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import { type AccountDeps, createAccountContext } from '../modules/account/account-context.js';
import type { CollectionStatsCollection } from '../modules/collection-stats/collection-stats.collection.js';
import type { ContentCollections } from '../modules/content/content.collections.js';
import { ContentReads } from '../modules/content/content.reads.js';
import { findByUri } from '../modules/content/node-by-uri.js';
import type { MenuCollection } from '../modules/menu/menu.collection.js';
import { MenuReads, type MenuLocations } from '../modules/menu/menu.reads.js';
import type { CheckoutDeps } from '../modules/checkout/checkout.model.js';
import { ALL_STATUSES, type OrderStatusCollection } from '../modules/order/order.collections.js';
import { findOrderNode } from '../modules/order/order-nodes.js';
import { createOrderContext, type OrderContextDeps } from '../modules/order/order-context.js';
import { CouponReads } from '../modules/coupon/coupon.reads.js';
import { createManagedCustomers } from '../modules/customer/managed-customers.js';
import { CustomerReads } from '../modules/customer/customer.reads.js';
import { callersOrders, OperationManager } from '../modules/caller/manager.js';
import { ExtraFieldReads } from '../modules/pricing/extra-field.reads.js';
import { MoneyReads } from '../modules/pricing/money.reads.js';
import { PricingReads } from '../modules/pricing/pricing.reads.js';
import { listLinked } from '../modules/product/linked.js';
import type { ProductCollections } from '../modules/product/product.collections.js';
import { ProductReads } from '../modules/product/product.reads.js';
import type { ReviewWrites } from '../modules/review/review-writer.js';
import type { ReviewCollections } from '../modules/review/review.collections.js';
import { ReviewReads } from '../modules/review/review.reads.js';
import { EVERY_KEY } from '../modules/shared/meta-keys.js';
import { readPageArgs, type PageLimits } from '../relay/paging.js';
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
import type { RateLimits } from '../modules/caller/rate-limits.js';
import { createShopper, type ShopperDeps } from '../modules/session/operation-shopper.js';
import type { Shopper } from '../modules/session/shopper.js';
import type { AudienceChoice } from '../sources/audience-reader.js';
import type { Audience } from '../sources/audience.js';
import type { Sources } from '../sources/source-set.js';
import type { ManagerClient } from '../upstream/woo-rest/manager-client.js';
import { AnswerTags } from './answers/answer-tags.js';
import type { OperationContext } from './context.js';
import { OperationNotes } from './answers/operation-notes.js';

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
  sourceContext: {
    of(request: ContextRequest, shopper: Shopper, notes: OperationNotes): MaybePromise<Audience>;
    /** What the argument of a field makes of it. @throws BadInputError */
    choose(context: Audience, choice: AudienceChoice): Audience;
  };
  /** Whether prices and stock of a request may be one shopper's own. */
  isPersonal: (request: ContextRequest) => boolean;
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
  orders: Pick<OrderContextDeps, 'orders' | 'metaKeys'>;
  /** What the shopper of a request is made from. */
  shopper: (request: ContextRequest) => Omit<ShopperDeps, 'markPrivate' | 'address' | 'notes' | 'slugOf'>;
  account: AccountDeps;
  /** Calls by key pairs of callers. */
  managers: ManagerClient;
  /** Counts the attempts that come from an address. */
  rateLimits: (address: string) => RateLimits;
}

/** The request that an operation came with. */
export interface ContextRequest {
  headers: IncomingHttpHeaders;
  /** Network address of the caller. */
  address: string;
  /** Whether the caller speaks TLS. */
  secure: boolean;
}

/** What the members of a context are made from. */
interface Operation {
  settings: ContextSettings;
  request: ContextRequest;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
}

/**
 * A context for one operation, with loaders of its own over the shared collections. Its members are made
 * when a field asks for them: a kept answer needs the notes alone. What has to refuse a caller, or to mark
 * the answer as theirs, before a kept answer is looked at belongs here, not into a member.
 */
export function createContext(settings: ContextSettings, request: ContextRequest): OperationContext {
  const context = operationContext({ settings, request, now: settings.clock.now() });
  if (settings.isPersonal(request)) context.notes.markPrivate();
  return context;
}

const operationContext = lazyMembers<OperationContext, Operation>({
  notes: (_, { settings: { httpTags } }) => new OperationNotes(httpTags ? new AnswerTags() : undefined),
  shopper: ({ notes, taxonomies }, { settings, request }) =>
    createShopper({
      ...settings.shopper(request),
      address: request.address,
      notes,
      slugOf: slugFinder(taxonomies),
      markPrivate: () => {
        notes.markPrivate();
      },
    }),
  checkout: (_, { settings: { checkout, clock }, request }) => ({
    ...checkout,
    idempotencyKey: headerText(request.headers, 'idempotency-key'),
    now: () => clock.now(),
  }),
  orders: ({ notes, shopper, manager, rateLimits }, { settings, request: { headers }, now }) =>
    createOrderContext({
      ...settings.orders,
      orders: callersOrders(settings.orders.orders, manager),
      shopper,
      countLookup: () =>
        // To count by; whether it is true does not matter for that.
        rateLimits.order(headerText(headers, 'woocommerce-session') ?? headerText(headers, 'cart-token')),
      statuses: async () => (await settings.collections.orderStatuses.get(ALL_STATUSES, notes)) ?? [],
      now,
    }),
  orderNode:
    ({ orders }) =>
    (kind, key, globalId) =>
      findOrderNode(kind, key, globalId, orders),
  manager: ({ shopper }, { settings }) => new OperationManager(shopper, settings.managers),
  managedCustomers: ({ manager }) => createManagedCustomers(manager),
  coupons: ({ manager }) => new CouponReads(manager),
  customers: ({ shopper }, { settings }) => new CustomerReads(settings.account.customers, shopper),
  account: ({ shopper, rateLimits, customers }, { settings, request }) =>
    createAccountContext(settings.account, { request, shopper, rateLimits, customers }),
  rateLimits: (_, { settings, request }) => settings.rateLimits(request.address),
  products: ({ notes, taxonomies, shop }, { settings: { collections } }) =>
    new ProductReads(collections.products, {
      notes,
      termsOf: (taxonomy) => taxonomies.terms(taxonomy),
      shop,
      onUnserved: (note) => {
        notes.notice(note);
      },
    }),
  variations: ({ notes, products }, { settings: { collections } }) =>
    new VariationReads(collections.variations, notes, (id) => products.byId(id)),
  taxonomies: ({ notes }, { settings: { collections } }) => new TaxonomyReads(collections.taxonomies, notes),
  reviews: ({ notes }, { settings: { collections } }) => new ReviewReads(collections.reviews, notes),
  reviewWrites: (_, { settings }) => settings.reviewWrites,
  content: ({ notes }, { settings: { collections } }) => new ContentReads(collections.content, notes),
  menus: ({ notes }, { settings: { collections, menuLocations } }) =>
    new MenuReads(collections.menus, menuLocations, notes),
  shopInfo: ({ notes }, { settings: { collections } }) => new ShopInfoReads(collections.shopInfo, notes),
  linkedProducts: (context) => (ids, args) => listLinked(ids, args, context),
  nodeByUri: (context) => (uri) => findByUri(uri, context),
  pricing: ({ notes, shop, shopper, products, variations }, { settings, request, now }) => {
    const { sources, provides } = settings;
    return new PricingReads({
      shop,
      context: () => settings.sourceContext.of(request, shopper, notes),
      choose: (context, choice) => settings.sourceContext.choose(context, choice),
      prices: provides.price ? (context, shopCurrency) => sources.prices(notes, context, shopCurrency) : null,
      stocks: provides.stock ? (context) => sources.stocks(notes, context) : null,
      productById: (id) => products.byId(id),
      productsByIds: (ids) => products.byIds(ids),
      variationsOf: (product) => variations.of(product),
      now,
      notes,
    });
  },
  extraFields: ({ notes, products, shopper }, { settings, request, now }) =>
    new ExtraFieldReads({
      reader: () =>
        mapMaybe(settings.sourceContext.of(request, shopper, notes), (context) =>
          settings.sources.fields(notes, context),
        ),
      productById: (id) => products.byId(id),
      now,
      notes,
    }),
  money: ({ shop }) => new MoneyReads(shop),
  couponDescription:
    ({ notes }, { settings: { collections } }) =>
    (code) =>
      collections.couponDescriptions.get(code, notes),
  collectionStats:
    ({ notes }, { settings: { collections } }) =>
    (query) =>
      collections.collectionStats.get(query, notes),
  shop: ({ notes }, { settings: { collections } }) => {
    // Every price of an answer asks for it, and all of them should be told the same.
    let settingsOfShop: MaybePromise<ShopSettings> | undefined;
    return () =>
      (settingsOfShop ??= mapMaybe(collections.shop.get(THE_SHOP, notes), (found) => found as ShopSettings));
  },
  shopUrl: (_, { settings }) => settings.shopUrl,
  page:
    ({ notes }, { settings: { pageSize } }) =>
    (args) =>
      readPageArgs(args, pageSize, (requested, given) => {
        notes.pageCut(requested, given);
      }),
  readableMeta:
    (_, { settings: { metaKeys } }) =>
    (meta, args) =>
      readableMeta(meta, args, metaKeys),
  // What may not be read was dropped when the order was mapped.
  orderMeta: () => (meta, args) => readableMeta(meta, args, EVERY_KEY),
});

function headerText(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : String(value);
}
