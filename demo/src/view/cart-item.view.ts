import type { Big } from 'big.js';
import type { CartLine } from '../cart/cart-session.js';
import { quantityLimits } from '../cart/cart-lines.js';
import type { CartShop } from '../cart/cart-shop.js';
import { supplyOf, type LineItem } from '../cart/item-facts.js';
import type { PricedLine } from '../cart/priced-cart.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation } from '../catalogue/records.js';
import type { CartMoney } from './cart-money.js';
import { attributeSlug, permalink, type ViewContext } from './sellable.view.js';
import { storeImage } from './store-image.view.js';
import { escaped } from './store-product.view.js';

/** A line of a cart as the Store API answers it. */
export function cartItemView(
  shop: CartShop,
  context: ViewContext,
  priced: PricedLine,
  money: CartMoney,
  ownOrderId: number | null,
) {
  const { line, item, product } = priced;
  const supply = supplyOf(shop, item, ownOrderId);
  return {
    key: line.key,
    id: item.id,
    type: item.type,
    quantity: line.quantity,
    quantity_limits: quantityLimits(shop, priced, ownOrderId),
    ...itemTexts(context, priced),
    low_stock_remaining: lowStock(shop.catalogue, priced, supply.quantity),
    backorders_allowed: supply.backordersAllowed,
    show_backorder_badge: supply.notifiesBackorder && (supply.quantity ?? 0) - line.quantity < 0,
    sold_individually: product.sold_individually,
    permalink: permalink(context, item),
    images: itemImages(context, priced),
    variation: chosenOptions(shop.catalogue, priced, line),
    item_data: [],
    prices: linePrices(priced.unit, priced.unitRegular, money),
    totals: {
      line_subtotal: money.minor(priced.subtotal),
      line_subtotal_tax: money.minor(priced.subtotalTax),
      line_total: money.minor(priced.total),
      line_total_tax: money.minor(priced.totalTax),
      ...money.currency,
    },
    catalog_visibility: product.catalog_visibility,
    extensions: {},
  };
}

/** Name, texts and SKU of what a line stands for. */
export function itemTexts({ catalogue }: ViewContext, { item, product }: LineItem) {
  return {
    name: escaped(product.name),
    short_description: isVariation(item) ? '' : item.short_description.trimEnd(),
    description: item.description.trimEnd(),
    sku: item.sku || (catalogue.products.get(product.id)?.sku ?? ''),
  };
}

/** All pictures of a product; the one of a variation, or its product's first. */
export function itemImages({ home }: ViewContext, { item, product }: LineItem) {
  const own = isVariation(item) ? item.image : null;
  const images = isVariation(item) ? [own ?? product.images[0]] : product.images;
  return images.flatMap((image) => (image ? [storeImage(image, home)] : []));
}

/** The price of one piece in minor units, and once more with six digits behind the point. */
export function linePrices(price: Big, regular: Big, { minor, currency }: CartMoney) {
  const raw = (amount: Big) => amount.times(1_000_000).toFixed(0);
  return {
    price: minor(price),
    regular_price: minor(regular),
    sale_price: minor(price),
    price_range: null,
    ...currency,
    raw_prices: {
      precision: 6,
      price: raw(price),
      regular_price: raw(regular),
      sale_price: raw(price),
    },
  };
}

/** How many are left when that is few; null when it is not, or nobody counts. */
export function lowStock(catalogue: Catalogue, { item, product }: LineItem, quantity: number | null) {
  if (quantity === null) return null;
  const setting = catalogue.setting('products', 'woocommerce_notify_low_stock_amount');
  const few = item.low_stock_amount ?? product.low_stock_amount ?? Number(setting || 2);
  return quantity > few ? null : Math.max(0, quantity);
}

function chosenOptions(catalogue: Catalogue, { product }: LineItem, { variation }: CartLine) {
  return Object.entries(variation).map(([key, value]) => {
    const slug = key.replace(/^attribute_/, '');
    const attribute = product.attributes.find((candidate) => attributeSlug(catalogue, candidate) === slug);
    return {
      raw_attribute: key,
      attribute: attribute?.name ?? slug,
      value: optionName(catalogue, slug, value),
    };
  });
}

/** A shop-wide option by its name, as shoppers read it. */
export function optionName(catalogue: Catalogue, taxonomy: string, value: string): string {
  if (!taxonomy.startsWith('pa_')) return value;
  return catalogue.termsOf(taxonomy as `pa_${string}`).find(({ slug }) => slug === value)?.name ?? value;
}

/** A shop-wide option by its slug, as variations are told apart. */
export function optionSlug(catalogue: Catalogue, taxonomy: string, option: string): string {
  if (!taxonomy.startsWith('pa_')) return option;
  return catalogue.termsOf(taxonomy as `pa_${string}`).find(({ name }) => name === option)?.slug ?? option;
}
