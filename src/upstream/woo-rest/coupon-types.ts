import type { WireMeta } from './wire-types.js';

/** A coupon as `wc/v3/coupons` sends one (WooCommerce 10.5). Dates are site time, those in `_gmt` UTC. */
export interface WireCoupon {
  id: number;
  code: string;
  /** Decimal text; a share in percent, or an amount of the shop's currency. */
  amount: string;
  date_created: string | null;
  date_created_gmt: string | null;
  date_modified: string | null;
  date_modified_gmt: string | null;
  /** `percent`, `fixed_cart`, `fixed_product`, or what a plugin made up. */
  discount_type: string;
  description: string;
  date_expires: string | null;
  date_expires_gmt: string | null;
  usage_count: number;
  individual_use: boolean;
  product_ids: number[];
  excluded_product_ids: number[];
  usage_limit: number | null;
  usage_limit_per_user: number | null;
  limit_usage_to_x_items: number | null;
  free_shipping: boolean;
  product_categories: number[];
  excluded_product_categories: number[];
  exclude_sale_items: boolean;
  /** "0.00" stands for none. */
  minimum_amount: string;
  maximum_amount: string;
  email_restrictions: string[];
  /** Ids of customers, and e-mail addresses of guests. */
  used_by: string[];
  meta_data: WireMeta[];
}
