import type { Resolvers } from '../../generated/resolvers-types.js';
import type { DiscountTypeEnum } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { mapMaybe } from '../../lib/maybe-promise.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { CustomerRecord } from '../customer/customer.model.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import { EVERY_KEY } from '../shared/meta-keys.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { readableMeta } from '../shared/readable-meta.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { TermRef } from '../taxonomy/term.model.js';
import { PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import type { CouponModel } from './coupon.model.js';
import type { CouponSlice } from './coupon.slice.js';

type Context = CouponSlice & CustomerSlice & OperationSlice & ProductSlice & TaxonomySlice;

const DISCOUNT_TYPES: Readonly<Record<string, DiscountTypeEnum>> = {
  fixed_cart: 'FIXED_CART',
  fixed_product: 'FIXED_PRODUCT',
  percent: 'PERCENT',
};

/** Coupons, for whoever runs the shop. */
export const couponResolvers: Resolvers<Context> = {
  Query: {
    coupon: (_root, { id, idType }, { coupons }) => coupons.find(id, idType),
    coupons: (_root, { where, ...paging }, { coupons, page }) => coupons.list(where, page(paging)),
  },
  Coupon: {
    id: ({ id }) => encodeGlobalId('shop_coupon', id),
    databaseId: ({ id }) => id,
    discountType: ({ discountType }) => DISCOUNT_TYPES[discountType] ?? null,
    metaData: ({ meta }, args) => readableMeta(meta, args, EVERY_KEY),
    products: ({ productIds }, args, { linkedProducts }) => linkedProducts(productIds, args),
    excludedProducts: ({ excludedProductIds }, args, { linkedProducts }) =>
      linkedProducts(excludedProductIds, args),
    productCategories: ({ categoryIds }, args, context) => listCategories(categoryIds, args, context),
    excludedProductCategories: ({ excludedCategoryIds }, args, context) =>
      listCategories(excludedCategoryIds, args, context),
    usedBy: (coupon, args, context) => listUsers(coupon, args, context),
  },
};

function listCategories(ids: readonly number[], args: PageArgs, { page, taxonomies }: Context) {
  return mapMaybe(taxonomies.terms(PRODUCT_TAXONOMIES.category), (index) =>
    connectionOf<TermRef>(sliceOf(ids.map((id) => index.byId(id)).filter(isDefined), page(args))),
  );
}

async function listUsers({ usedByIds }: CouponModel, args: PageArgs, { managedCustomers, page }: Context) {
  const window = sliceOf(
    usedByIds.map((id) => ({ id })),
    page(args),
  );
  const users = await managedCustomers(window.entries.map(({ node }) => node.id));
  const entries = window.entries.flatMap(({ index }, position) => {
    const node = users[position];
    return node ? [{ node, index }] : [];
  });
  return connectionOf<CustomerRecord>({ ...window, entries });
}
