import type { MetaData } from '../generated/resolvers-types.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import type { ContentReads } from '../modules/content/content.reads.js';
import type { LinkedModel } from '../modules/content/node-by-uri.js';
import type { MenuReads } from '../modules/menu/menu.reads.js';
import type { AccountContext } from '../modules/account/account-context.js';
import type { ManagedCustomers } from '../modules/customer/managed-customers.js';
import type { CouponReads } from '../modules/coupon/coupon.reads.js';
import type { CustomerReads } from '../modules/customer/customer.reads.js';
import type { OperationManager } from '../modules/caller/manager.js';
import type { ExtraFieldReads } from '../modules/pricing/extra-field.reads.js';
import type { MoneyReads } from '../modules/pricing/money.reads.js';
import type { PricingReads } from '../modules/pricing/pricing.reads.js';
import type { CheckoutDeps } from '../modules/checkout/checkout.model.js';
import type { OrderNodeModel } from '../modules/order/order-nodes.js';
import type { OrderContext } from '../modules/order/order-context.js';
import type { MetaEntry } from '../modules/shared/sellable.model.js';
import type { LinkedModel as LinkedProductModel } from '../modules/product/linked.model.js';
import type { ProductReads } from '../modules/product/product.reads.js';
import type { ReviewWrites } from '../modules/review/review-writer.js';
import type { ReviewReads } from '../modules/review/review.reads.js';
import type { ConnectionModel } from '../relay/connection.model.js';
import type { PageArgs, PageRequest } from '../relay/paging.js';
import type { MetaArgs } from '../modules/shared/readable-meta.js';
import type { RateLimits } from '../modules/caller/rate-limits.js';
import type { Shopper } from '../modules/session/shopper.js';
import type { ShopSettings } from '../modules/shop/shop.model.js';
import type { ShopInfoReads } from '../modules/shop-info/shop-info.reads.js';
import type { TaxonomyReads } from '../modules/taxonomy/taxonomy.reads.js';
import type { VariationReads } from '../modules/variation/variation.reads.js';
import type { StoreCollectionData } from '../upstream/store-api/wire-types.js';
import type { Query } from '../upstream/woo-rest/query.js';
import type { OperationNotes } from './answers/operation-notes.js';

/** What resolvers work with; made anew for every operation. Functions may be taken out of it. */
export interface OperationContext {
  readonly products: ProductReads;
  readonly variations: VariationReads;
  readonly taxonomies: TaxonomyReads;
  readonly reviews: ReviewReads;
  readonly reviewWrites: ReviewWrites;
  /** Posts, pages, files, authors, comments, the site. */
  readonly content: ContentReads;
  readonly menus: MenuReads;
  /** Ways to pay and to send, countries, taxes. */
  readonly shopInfo: ShopInfoReads;
  /** Published products and variations by id, a page of them. */
  readonly linkedProducts: (
    ids: readonly number[],
    args: PageArgs,
  ) => MaybePromise<ConnectionModel<LinkedProductModel>>;
  /** What the shop's website shows at an address. */
  readonly nodeByUri: (uri: string) => MaybePromise<LinkedModel | null>;
  /** Merged prices and stock. */
  readonly pricing: PricingReads;
  /** Amounts as the shop writes them. */
  readonly money: MoneyReads;
  /** Fields of products and variations that other systems add. */
  readonly extraFields: ExtraFieldReads;
  /** Counts over products, by parameters of the Store API. */
  readonly collectionStats: (query: Query) => MaybePromise<Partial<StoreCollectionData> | null>;
  /** What the shop says of a coupon. */
  readonly couponDescription: (code: string) => MaybePromise<string | null>;
  readonly shop: () => MaybePromise<ShopSettings>;
  /** The shop's home, without a slash at the end. */
  readonly shopUrl: string;
  /** Checks paging arguments against the configured sizes and notes what was cut. */
  readonly page: (args: PageArgs) => PageRequest;
  /** Custom fields on the operator's allow-list. */
  readonly readableMeta: (meta: readonly MetaEntry[], args: MetaArgs) => MetaData[];
  /** Custom fields of orders on the operator's allow-list, and those that WooCommerce shows beside lines. */
  readonly orderMeta: (meta: readonly MetaEntry[], args: MetaArgs) => MetaData[];
  /** What a checkout goes by. */
  readonly checkout: CheckoutDeps;
  /** Orders of whoever is asking. */
  readonly orders: OrderContext;
  /** What a global id names among them, or null. */
  readonly orderNode: (kind: string, key: string, globalId: string) => Promise<OrderNodeModel | null>;
  /** Who is asking, and their cart. */
  readonly shopper: Shopper;
  /** What the key pair that came with the request may do. */
  readonly manager: OperationManager;
  /** Customers, for a manager. */
  readonly managedCustomers: ManagedCustomers;
  /** Coupons, for a manager. */
  readonly coupons: CouponReads;
  /** The record of whoever is asking. */
  readonly customers: CustomerReads;
  /** Log-in, log-out and changes of one's account. */
  readonly account: AccountContext;
  /** Counts what can be guessed, before it is tried. */
  readonly attempts: RateLimits;
  /** What the answer will say in its `extensions`. */
  readonly notes: OperationNotes;
}
