import { isoWithOffset } from '../../lib/wordpress-date.js';
import type { WireCoupon } from '../../upstream/woo-rest/coupon-types.js';
import type { CouponModel } from './coupon.model.js';

/** A coupon off the wire. */
export function mapCoupon(wire: WireCoupon): CouponModel {
  return {
    kind: 'coupon',
    id: wire.id,
    code: wire.code,
    amount: wire.amount,
    discountType: wire.discount_type,
    description: wire.description || null,
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    modified: isoWithOffset(wire.date_modified, wire.date_modified_gmt),
    dateExpiry: isoWithOffset(wire.date_expires, wire.date_expires_gmt),
    usageCount: wire.usage_count,
    usageLimit: wire.usage_limit || null,
    usageLimitPerUser: wire.usage_limit_per_user || null,
    limitUsageToXItems: wire.limit_usage_to_x_items || null,
    individualUse: wire.individual_use,
    freeShipping: wire.free_shipping,
    excludeSaleItems: wire.exclude_sale_items,
    minimumAmount: wire.minimum_amount || null,
    maximumAmount: wire.maximum_amount || null,
    emailRestrictions: wire.email_restrictions,
    productIds: wire.product_ids,
    excludedProductIds: wire.excluded_product_ids,
    categoryIds: wire.product_categories,
    excludedCategoryIds: wire.excluded_product_categories,
    usedByIds: [...new Set(wire.used_by.filter((user) => /^[1-9]\d*$/.test(user)).map(Number))],
    meta: wire.meta_data,
  };
}
