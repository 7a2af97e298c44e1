import { type Decoded, list, nullable, record, required } from '../decode/decoder.js';
import { flag, id, number, text } from '../decode/scalars.js';
import { wireMeta } from './wire-types.js';

/** A coupon as `wc/v3/coupons` sends one (WooCommerce 10.5). Dates are site time, those in `_gmt` UTC. */
export const wireCoupon = record({
  id: required(id),
  code: text,
  /** Decimal text; a share in percent, or an amount of the shop's currency. */
  amount: number,
  date_created: nullable(text),
  date_created_gmt: nullable(text),
  date_modified: nullable(text),
  date_modified_gmt: nullable(text),
  /** `percent`, `fixed_cart`, `fixed_product`, or what a plugin made up. */
  discount_type: text,
  description: text,
  date_expires: nullable(text),
  date_expires_gmt: nullable(text),
  usage_count: number,
  individual_use: flag,
  product_ids: list(id),
  excluded_product_ids: list(id),
  usage_limit: nullable(number),
  usage_limit_per_user: nullable(number),
  limit_usage_to_x_items: nullable(number),
  free_shipping: flag,
  product_categories: list(id),
  excluded_product_categories: list(id),
  exclude_sale_items: flag,
  /** "0.00" stands for none. */
  minimum_amount: number,
  maximum_amount: number,
  email_restrictions: list(text),
  /** Ids of customers, and e-mail addresses of guests. */
  used_by: list(text),
  meta_data: list(wireMeta),
});
export type WireCoupon = Decoded<typeof wireCoupon>;
