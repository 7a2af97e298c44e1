import type { CartItemInput } from '../../generated/schema-types.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
/** An amount as decimal text with as many decimals as the shop shows. */
export interface TaxedAmount {
  /** Without tax. */
  net: string;
  tax: string;
  /** With tax: the sum of both. */
  gross: string;
  /** ISO 4217 code. */
  currency: string;
}

/** A choice of a line, as the shop writes it. */
export interface ChoiceModel {
  /** `pa_colour`; for a product's own attribute its key, e.g. `fit`. */
  name: string;
  /** As it was typed, such as `Fit`. */
  label: string;
  /** Name of the term, or the text. */
  value: string;
}

/** A line of a cart. */
export interface CartLineModel {
  kind: 'cart-line';
  /** A number out of the key, for cursors. */
  id: number;
  key: string;
  /** Of the product or, for a variation, of the variation. */
  itemId: number;
  isVariation: boolean;
  name: string;
  quantity: number;
  limits: QuantityLimits;
  choices: readonly ChoiceModel[];
  /** What plugins show with the line. */
  details: readonly { key: string; value: string }[];
  needsShipping: boolean;
  /** Before discounts. */
  subtotal: TaxedAmount;
  /** After discounts. */
  total: TaxedAmount;
}

/** What quantities a line may have. */
export interface QuantityLimits {
  minimum: number;
  maximum: number;
  multipleOf: number;
  editable: boolean;
}

/** A coupon in the cart. */
export interface CartCouponModel {
  code: string;
  discount: TaxedAmount;
}

/** A fee in the cart. */
export interface CartFeeModel {
  id: string;
  name: string;
  price: TaxedAmount;
}

/** A tax in the cart. */
export interface CartTaxModel {
  id: string;
  name: string;
  amount: string;
  /** `19%`. */
  rate: string;
}

/** What is sent together. */
export interface ShippingPackageModel {
  packageId: number | string;
  items: readonly { name: string; quantity: number }[];
  isWorkedOut: boolean;
  rates: readonly ShippingRateModel[];
}

/** One way to send a package. */
export interface ShippingRateModel {
  id: string;
  label: string;
  methodId: string;
  instanceId: number;
  selected: boolean;
  price: TaxedAmount;
}

/** A cart as everything above the upstream sees it. */
export interface CartModel {
  lines: readonly CartLineModel[];
  coupons: readonly CartCouponModel[];
  fees: readonly CartFeeModel[];
  packages: readonly ShippingPackageModel[];
  taxes: readonly CartTaxModel[];
  problems: readonly { code: string; message: string }[];
  itemCount: number;
  needsPayment: boolean;
  needsShipping: boolean;
  totals: CartTotalsModel;
}

/** The sums of a cart. */
export interface CartTotalsModel {
  subtotal: TaxedAmount;
  discount: TaxedAmount;
  /** The lines after discounts. */
  contents: TaxedAmount;
  fees: TaxedAmount;
  /** Null until it is worked out. */
  shipping: TaxedAmount | null;
  total: TaxedAmount;
}

/** A page of the lines of a cart, and how much there is in all. */
export interface CartContentsModel extends ConnectionModel<CartLineModel> {
  itemCount: number;
  productCount: number;
}

/** Something that could not be added. */
export type CartItemErrorModel = CartItemInput & { type: 'INVALID_CART_ITEM'; reasons: string[] };

/** A coupon that could not be applied. */
export interface CouponErrorModel {
  type: 'INVALID_COUPON';
  reasons: string[];
  code: string;
}

/** Ways to send a cart that could not be chosen. */
export interface ShippingMethodErrorModel {
  type: 'INVALID_SHIPPING_METHOD';
  reasons: string[];
  chosenMethods: readonly string[];
}

/** What of a cart could not be done. */
export type CartErrorModel = CartItemErrorModel | CouponErrorModel | ShippingMethodErrorModel;
