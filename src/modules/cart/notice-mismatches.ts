import { AppError } from '../../errors.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { CheckoutSlice } from '../checkout/checkout.slice.js';
import type { Mismatch } from '../checkout/mismatch.model.js';
import type { OperationSlice } from '../shared/operation.slice.js';

type Context = CheckoutSlice & InventorySlice & OperationSlice & PricingSlice & SessionSlice;

/**
 * Tells at once, in the answer's notices, where what was just put into the cart would be refused at the
 * checkout. WooCommerce has taken it by then, so nothing is undone.
 * @param keys of the lines that were added to
 */
export async function noticeMismatches(keys: readonly string[], context: Context): Promise<void> {
  const hasSources = context.prices.hasSources || context.stocks.hasSources;
  if (!hasSources || keys.length === 0) return;
  const { items } = await context.shopper.session.cart();
  const added = new Set(items.filter(({ key }) => keys.includes(key)).map(({ id }) => id));
  const same = items.filter(({ id }) => added.has(id));
  for (const mismatch of await context.cartMismatches(same).catch(noneIfUnknown)) {
    context.notes.notice(noticeOf(mismatch));
  }
}

/** What cannot be known now is for the checkout to find out. */
function noneIfUnknown(error: unknown): Mismatch[] {
  if (error instanceof AppError) return [];
  throw error;
}

function noticeOf({ name, field, cart, current }: Mismatch): string {
  return field === 'price'
    ? `"${name}" costs ${current} without tax now; the cart has it for ${cart}.`
    : `There are ${current} of "${name}" now; the cart holds ${cart}.`;
}
