import type { Big } from 'big.js';
import type { CartFeeRecord, CouponRecord } from '../catalogue/commerce-records.js';
import type { TaxRateRecord } from '../catalogue/records.js';
import type { CartLine, CartSession } from './cart-session.js';
import type { LineItem } from './item-facts.js';
import type { TaxAmounts } from './taxes.js';

/** A line with its money. All amounts are without tax; those named `…Tax` are rounded per rate. */
export interface PricedLine extends LineItem {
  line: CartLine;
  taxClass: string;
  /** What one piece costs and would cost without a sale, as the cart shows it, not rounded. */
  unit: Big;
  unitRegular: Big;
  subtotal: Big;
  subtotalTax: Big;
  subtotalTaxes: TaxAmounts;
  total: Big;
  totalTax: Big;
  totalTaxes: TaxAmounts;
}

export interface PricedCoupon {
  coupon: CouponRecord;
  discount: Big;
  discountTax: Big;
}

export interface PricedFee {
  fee: CartFeeRecord;
  total: Big;
  totalTax: Big;
  taxes: TaxAmounts;
}

/** One way of sending a package. */
export interface ShippingRate {
  /** `method:instance`. */
  id: string;
  methodId: string;
  instanceId: number;
  name: string;
  cost: Big;
  taxes: TaxAmounts;
  tax: Big;
  taxStatus: string;
}

export interface ShippingPackage {
  id: string;
  name: string;
  lines: PricedLine[];
  rates: ShippingRate[];
  /** The id of the chosen rate; null when there is none. */
  selected: string | null;
}

export interface CartTotals {
  items: Big;
  itemsTax: Big;
  fees: Big;
  feesTax: Big;
  discount: Big;
  discountTax: Big;
  /** null as long as nothing is shipped. */
  shipping: Big | null;
  shippingTax: Big | null;
  tax: Big;
  price: Big;
}

/** A cart with everything worked out that an answer or an order needs. */
export interface PricedCart {
  session: CartSession;
  lines: PricedLine[];
  coupons: PricedCoupon[];
  fees: PricedFee[];
  packages: ShippingPackage[];
  totals: CartTotals;
  /** Tax per rate: what items and fees bear, and what shipping bears. */
  taxLines: { rate: TaxRateRecord; items: Big; shipping: Big }[];
  needsShipping: boolean;
  hasCalculatedShipping: boolean;
}
