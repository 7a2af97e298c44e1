import { compareDecimals, decimalText } from '../../lib/decimal-text.js';

/** What `wc/v3` says of the price of a product or variation. */
interface WirePrice {
  price: string;
  regular_price: string;
  sale_price: string;
  on_sale: boolean;
}

/**
 * The sale price as stored; null when there is none. Of a product whose sale price is stored as `0`, `wc/v3` says
 * that it has none (10.5; variations and `0.00` are told as they are): while it is on sale, its price betrays it.
 */
export function storedSalePrice(wire: WirePrice): string | null {
  const sale = decimalText(wire.sale_price);
  const price = decimalText(wire.price);
  if (sale !== null || !wire.on_sale || price === null || compareDecimals(price, '0') !== 0) return sale;
  // A product with parts has the lowest of their prices, and none of its own.
  return decimalText(wire.regular_price) === null ? null : price;
}
