import { CheckoutMismatchError } from '../../errors.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import { cartMismatches } from '../shared/cart-mismatches.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { CheckoutSlice } from './checkout.slice.js';

type Context = CheckoutSlice & InventorySlice & OperationSlice & PricingSlice & ProductSlice & VariationSlice;

/**
 * Compares the cart with what the configured sources say of price and stock.
 * @throws CheckoutMismatchError naming every line that differs
 */
export async function checkCart(cart: WireCart, context: Context): Promise<void> {
  const lines = await cartMismatches(cart.items, context);
  if (lines.length === 0) return;
  const names = [...new Set(lines.map(({ name }) => name))].join(', ');
  const text = `The cart is not up to date: ${names}. Show it again with current prices and stock.`;
  if (context.checkout.onMismatch === 'refuse') throw new CheckoutMismatchError(text, { lines });
  context.notes.notice(text);
}
