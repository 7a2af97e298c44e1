import { accountModule } from './account/account.module.js';
import { attributeModule } from './attribute/attribute.module.js';
import { callerModule } from './caller/caller.module.js';
import { cartModule } from './cart/cart.module.js';
import { checkoutModule } from './checkout/checkout.module.js';
import { collectionStatsModule } from './collection-stats/collection-stats.module.js';
import { contentModule } from './content/content.module.js';
import { couponModule } from './coupon/coupon.module.js';
import { customerModule } from './customer/customer.module.js';
import { inventoryModule } from './inventory/inventory.module.js';
import type { GlobalIdLookup, PathLookup } from './lookups.js';
import { mediaModule } from './media/media.module.js';
import { menuModule } from './menu/menu.module.js';
import type { Module } from './module.js';
import { nodeModule } from './node/node.module.js';
import { orderModule } from './order/order.module.js';
import { pricingModule } from './pricing/pricing.module.js';
import { productModule } from './product/product.module.js';
import { reviewModule } from './review/review.module.js';
import { sessionModule } from './session/session.module.js';
import { shopInfoModule } from './shop-info/shop-info.module.js';
import { shopModule } from './shop/shop.module.js';
import { taxonomyModule } from './taxonomy/taxonomy.module.js';
import { variationModule } from './variation/variation.module.js';

/** Every domain of the server; the one place that a new one is told to. */
export const MODULES = [
  accountModule,
  attributeModule,
  callerModule,
  cartModule,
  checkoutModule,
  collectionStatsModule,
  contentModule,
  couponModule,
  customerModule,
  inventoryModule,
  mediaModule,
  menuModule,
  nodeModule,
  orderModule,
  pricingModule,
  productModule,
  reviewModule,
  sessionModule,
  shopModule,
  shopInfoModule,
  taxonomyModule,
  variationModule,
] as const;

/** How all modules find their records. */
export const LOOKUPS = {
  globalIds: MODULES.flatMap<GlobalIdLookup<never>>(({ globalIds = [] }) => globalIds),
  paths: MODULES.flatMap<PathLookup<never>>(({ paths = [] }) => paths),
};

type Modules = (typeof MODULES)[number];

/** The type arguments of a module. */
type PartsOf<M> =
  M extends Module<infer Slice, infer Needs, infer Deps, infer Kept>
    ? { slice: Slice; needs: Needs; deps: Deps; kept: Kept }
    : never;
type Parts = PartsOf<Modules>;

/** What fits every member of a union at once. */
type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never;

/** What all modules put into the context of an operation. */
export type Slices = Intersection<Parts['slice']>;

/** What the modules' slices are made from. */
export type ModuleDeps = Intersection<Parts['deps']>;

/** The collections of all modules. */
export type Collections = Intersection<Parts['kept']>;
