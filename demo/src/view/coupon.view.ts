import type { CouponRecord } from '../catalogue/commerce-records.js';
import { resourceLinks } from './links.js';
import { decimalText } from './decimal-text.js';
import type { ViewContext } from './sellable.view.js';
import { siteDate } from './site-time.js';

/** A coupon as `wc/v3` answers it. */
export function couponView({ api }: ViewContext, coupon: CouponRecord) {
  return {
    id: coupon.id,
    code: coupon.code,
    amount: decimalText(coupon.amount),
    status: coupon.status,
    date_created: siteDate(coupon.date_created_gmt),
    date_created_gmt: coupon.date_created_gmt,
    date_modified: siteDate(coupon.date_modified_gmt),
    date_modified_gmt: coupon.date_modified_gmt,
    discount_type: coupon.discount_type,
    description: coupon.description,
    date_expires: siteDate(coupon.date_expires_gmt),
    date_expires_gmt: coupon.date_expires_gmt,
    usage_count: coupon.usage_count,
    individual_use: coupon.individual_use,
    product_ids: coupon.product_ids,
    excluded_product_ids: coupon.excluded_product_ids,
    usage_limit: coupon.usage_limit,
    usage_limit_per_user: coupon.usage_limit_per_user,
    limit_usage_to_x_items: coupon.limit_usage_to_x_items,
    free_shipping: coupon.free_shipping,
    product_categories: coupon.product_categories,
    excluded_product_categories: coupon.excluded_product_categories,
    exclude_sale_items: coupon.exclude_sale_items,
    minimum_amount: decimalText(coupon.minimum_amount),
    maximum_amount: decimalText(coupon.maximum_amount),
    email_restrictions: coupon.email_restrictions,
    used_by: coupon.used_by,
    meta_data: coupon.meta_data,
    _links: resourceLinks(api, { self: `coupons/${coupon.id}`, collection: 'coupons' }),
  };
}
