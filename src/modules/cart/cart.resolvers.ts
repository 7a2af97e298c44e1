import { NotFoundError } from '../../errors.js';
import type { CartResolvers, Resolvers, SimpleCartItemResolvers } from '../../generated/resolvers-types.js';
import type { TaxClassEnum } from '../../generated/schema-types.js';
import { divideDecimals, multiplyDecimals, roundDecimal } from '../../lib/decimal.js';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import type { CouponSlice } from '../coupon/coupon.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSettings } from '../shop/shop.model.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { taxClassName } from '../woo-words/tax-class.js';
import { cartContents } from './cart-contents.js';
import type { CartLineModel, TaxedAmount } from './cart.model.js';
import { cartOf, modelOf } from './cart.reads.js';
import { lineDetails } from './line-details.js';

type Context = CouponSlice &
  OperationSlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  ShopSlice &
  VariationSlice;

type Format = { format?: 'FORMATTED' | 'RAW' | null };
type Part = 'net' | 'tax' | 'gross';

/** A field that writes one part of an amount; an amount that is not there yet counts as zero. */
function text<Parent>(amountOf: (parent: Parent) => TaxedAmount | null, part: Part) {
  return (parent: Parent, { format }: Format, { money }: Context): MaybePromise<string> =>
    money.formatted(amountOf(parent)?.[part] ?? '0', format);
}

function money(part: Part) {
  return (amount: TaxedAmount, _args: object, { money }: Context) =>
    money.amount(amount[part], amount.currency);
}

const cart = {
  appliedCoupons: ({ coupons }) => (coupons.length > 0 ? coupons : null),
  availableShippingMethods: ({ packages }) => packages,
  chosenShippingMethods: ({ packages }) =>
    packages.flatMap(({ rates }) => rates.filter(({ selected }) => selected).map(({ id }) => id)),
  contents: (model, args, { page }) => cartContents(model, args, page),
  contentsTax: text(({ totals }) => totals.contents, 'tax'),
  contentsTotal: text(({ totals }) => totals.contents, 'gross'),
  discountTax: text(({ totals }) => totals.discount, 'tax'),
  discountTotal: text(({ totals }) => totals.discount, 'net'),
  displayPricesIncludeTax: async (_cart, _args, { shop }) => (await shop()).taxDisplayCart === 'incl',
  feeTax: text(({ totals }) => totals.fees, 'tax'),
  feeTotal: text(({ totals }) => totals.fees, 'net'),
  fees: ({ fees }) => (fees.length > 0 ? fees : null),
  isEmpty: ({ lines }) => lines.length === 0,
  needsShippingAddress: ({ needsShipping }) => needsShipping,
  shippingTax: text(({ totals }) => totals.shipping, 'tax'),
  shippingTotal: text(({ totals }) => totals.shipping, 'net'),
  subtotal: text(({ totals }) => totals.subtotal, 'net'),
  subtotalTax: text(({ totals }) => totals.subtotal, 'tax'),
  taxLines: ({ taxes }) => taxes,
  total: text(({ totals }) => totals.total, 'gross'),
  totalTax: text(({ totals }) => totals.total, 'tax'),
  totalTaxes: ({ taxes }) => taxes,
} satisfies CartResolvers<Context>;

const line = {
  id: ({ key }) => encodeGlobalId('cart_item', key),
  exactQuantity: ({ quantity }) => quantity,
  extraData: (self, args, context) => lineDetails(self, args, context),
  product: async (self, _args, context) => {
    const node = await productOfLine(self, context);
    return node && { node, line: self };
  },
  subtotal: text(({ subtotal }) => subtotal, 'net'),
  subtotalTax: text(({ subtotal }) => subtotal, 'tax'),
  tax: text(({ total }) => total, 'tax'),
  total: text(({ total }) => total, 'gross'),
  totals: ({ subtotal, total }) => ({ subtotal, total }),
  variation: async (self, _args, { variations }) => {
    const node = self.isVariation ? await variations.byId(self.itemId) : null;
    return node && { node, line: self };
  },
} satisfies SimpleCartItemResolvers<Context>;

async function productOfLine({ itemId, isVariation }: CartLineModel, { products, variations }: Context) {
  if (!isVariation) return products.byId(itemId);
  const variation = await variations.byId(itemId);
  return variation && products.byId(variation.parentId);
}

/** The class whose rate a fee was taxed by: WooCommerce's REST does not name it. */
function taxClassOf({ net, tax }: TaxedAmount, { taxRates }: ShopSettings): TaxClassEnum | null {
  if (Number(tax) === 0 || Number(net) === 0) return null;
  const percent = Number(divideDecimals(multiplyDecimals(tax, '100'), net, 1));
  const rate = taxRates.find((candidate) => Math.abs(Number(candidate.percent) - percent) < 0.3);
  return rate ? taxClassName(rate.taxClass) : null;
}

/** The cart and what is in it. */
export const cartResolvers: Resolvers<Context> = {
  Query: {
    cart: async (_root, { recalculateTotals }, context) =>
      recalculateTotals ? modelOf(await context.shopper.session.reread()) : cartOf(context),
    cartFee: async (_root, { id }, context) =>
      (await cartOf(context)).fees.find((fee) => fee.id === id) ?? null,
    cartItem: async (_root, { key }, context) => {
      const found = (await cartOf(context)).lines.find((candidate) => candidate.key === key);
      if (found) return found;
      throw new NotFoundError(`No cart item found with the key: ${key.slice(0, 64)}`);
    },
  },
  Cart: cart,
  CartItem: { __resolveType: () => 'SimpleCartItem' },
  SimpleCartItem: line,
  CartItemProductEdge: {
    simpleVariations: ({ line: { choices } }) => choices,
  },
  SimpleAttribute: {
    id: ({ name, value }) => Buffer.from(`${name}||${value}`, 'utf8').toString('base64'),
  },
  AppliedCoupon: {
    description: async ({ code }, _args, { couponDescription }) => (await couponDescription(code)) || null,
    discountAmount: ({ discount }, { excludeTax, format }, { money }) =>
      money.formatted(excludeTax === false ? discount.gross : discount.net, format),
    discountTax: text(({ discount }) => discount, 'tax'),
  },
  ShippingPackage: {
    packageDetails: ({ items }) => items.map(({ name, quantity }) => `${name} ×${quantity}`).join(', '),
    supportsShippingCalculator: ({ isWorkedOut }) => isWorkedOut,
  },
  ShippingRate: {
    cost: text(({ price }) => price, 'gross'),
    subtotal: text(({ price }) => price, 'net'),
    taxTotal: text(({ price }) => price, 'tax'),
  },
  CartFee: {
    amount: ({ price }) => Number(price.net),
    total: ({ price }) => Number(price.net),
    taxable: ({ price }) => Number(price.tax) !== 0,
    taxClass: async ({ price }, _args, { shop }) => taxClassOf(price, await shop()),
  },
  CartTaxLine: {
    price: ({ amount }, _args, { money }) => money.formatted(amount, 'FORMATTED'),
  },
  CartTax: {
    amount: ({ amount }, { format }, { money }) => money.formatted(amount, format),
    label: ({ name }) => name,
    isCompound: async ({ rate }, _args, { shop }) => {
      const percent = roundDecimal(/[\d.]+/.exec(rate)?.[0] ?? '0', 4);
      return (await shop()).taxRates.some((one) => one.compound && roundDecimal(one.percent, 4) === percent);
    },
  },
  TaxedMoney: { withoutTax: money('net'), tax: money('tax'), withTax: money('gross') },
};
