import { compareDecimals } from '../../lib/decimal-text.js';
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../lib/decimal.js';
import { groupBy } from '../../lib/group-by.js';
import { isDefined } from '../../lib/is-defined.js';
import type { WireCartItem } from '../../upstream/store-api/cart-types.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { fromMinorUnits } from '../woo-words/minor-units.js';
import type { Mismatch } from './mismatch.model.js';
import type { Sellable } from '../shared/sellable.js';

type Context = InventorySlice & PricingSlice & ProductSlice & VariationSlice;

/**
 * Compares lines of a cart with what the configured sources say of price and stock. Where only WooCommerce
 * speaks, itself or because a source is down, there is nothing to compare: it checks its own.
 */
export async function cartMismatches(items: readonly WireCartItem[], context: Context): Promise<Mismatch[]> {
  if (!context.prices.hasSources && !context.stocks.hasSources) return [];
  const found = await Promise.all([
    ...items.map((item) => priceMismatch(item, context)),
    ...[...groupBy(items, ({ id }) => id).values()].map((same) => stockMismatch(same, context)),
  ]);
  return found.filter(isDefined);
}

async function priceMismatch(item: WireCartItem, context: Context): Promise<Mismatch | null> {
  const thing = await thingOf(item, context);
  const price = thing && (await context.prices.sourcePrice(thing));
  const { totals, quantity } = item;
  if (!price || price.currency !== totals.currency_code || quantity <= 0) return null;
  const decimals = totals.currency_minor_unit;
  const net = fromMinorUnits(totals.line_subtotal, totals);
  const tax = fromMinorUnits(totals.line_subtotal_tax, totals);
  // Like with like: without tax, at the shop's own rate; or, where the shop keeps its prices with tax
  // whatever the shopper's rate is, with it.
  const isNet = isNear(net, multiplyDecimals(price.net, String(quantity)), decimals);
  const isGross =
    price.gross !== null &&
    isNear(addDecimals(net, tax), multiplyDecimals(price.gross, String(quantity)), decimals);
  if (isNet || isGross) return null;
  return {
    key: item.key,
    databaseId: item.id,
    name: thing.name,
    field: 'price',
    cart: perPiece(net, quantity, decimals),
    current: roundDecimal(price.net, decimals),
  };
}

async function stockMismatch(items: readonly WireCartItem[], context: Context): Promise<Mismatch | null> {
  const [first] = items;
  const thing = first && (await thingOf(first, context));
  const stock = thing && (await context.stocks.sourced(thing));
  if (!first || !stock) return null;
  const wanted = items.reduce((total, { quantity }) => total + quantity, 0);
  const isShort = stock.quantity !== null && !stock.backordersAllowed && stock.quantity < wanted;
  if (stock.status !== 'outofstock' && !isShort) return null;
  return {
    key: first.key,
    databaseId: first.id,
    name: thing.name,
    field: 'stock',
    cart: String(wanted),
    current: String(stock.status === 'outofstock' ? 0 : stock.quantity),
  };
}

/** What a line is about; null for what the catalogue does not show. */
async function thingOf(
  { id, type, variation }: WireCartItem,
  { products, variations }: Context,
): Promise<Sellable | null> {
  return type === 'variation' || variation.length > 0 ? variations.byId(id) : products.byId(id);
}

/** Equal but for the rounding of a line: one of the smallest unit that the shop shows. */
function isNear(a: string, b: string, decimals: number): boolean {
  const difference = subtractDecimals(a, b).replace(/^-/, '');
  return compareDecimals(difference, fromMinorUnits('1', { currency_minor_unit: decimals })) <= 0;
}

function perPiece(amount: string, quantity: number, decimals: number): string {
  return divideDecimals(amount, String(quantity), decimals);
}
