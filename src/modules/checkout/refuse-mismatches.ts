import { CheckoutMismatchError } from '../../errors.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { CheckoutSlice } from './checkout.slice.js';

type Context = CheckoutSlice & OperationSlice;

/**
 * Compares the cart with what the configured sources say of price and stock.
 * @throws CheckoutMismatchError naming every line that differs
 */
export async function refuseMismatches(cart: WireCart, context: Context): Promise<void> {
  const lines = await context.cartMismatches(cart.items);
  if (lines.length === 0) return;
  const names = [...new Set(lines.map(({ name }) => name))].join(', ');
  const text = `The cart is not up to date: ${names}. Show it again with current prices and stock.`;
  if (context.checkout.onMismatch === 'refuse') throw new CheckoutMismatchError(text, { lines });
  context.notes.notice(text);
}
