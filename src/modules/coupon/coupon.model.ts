import type { MetaEntry } from '../shared/sellable.model.js';

/** A coupon, as whoever runs the shop sees it. */
export interface CouponModel {
  kind: 'coupon';
  id: number;
  code: string;
  amount: number;
  /** WooCommerce's own name of the kind. */
  discountType: string;
  description: string | null;
  /** ISO 8601 with the site's offset, as are the other dates. */
  date: string | null;
  modified: string | null;
  dateExpiry: string | null;
  usageCount: number;
  usageLimit: number | null;
  usageLimitPerUser: number | null;
  limitUsageToXItems: number | null;
  individualUse: boolean;
  freeShipping: boolean;
  excludeSaleItems: boolean;
  minimumAmount: number | null;
  maximumAmount: number | null;
  emailRestrictions: readonly string[];
  productIds: readonly number[];
  excludedProductIds: readonly number[];
  categoryIds: readonly number[];
  excludedCategoryIds: readonly number[];
  /** Of accounts; guests are left out. */
  usedByIds: readonly number[];
  meta: readonly MetaEntry[];
}
