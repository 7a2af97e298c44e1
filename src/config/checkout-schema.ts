import { z } from 'zod';
import { section, text } from './values.js';

/** A path of the shop's website. */
function path() {
  return z
    .string()
    .refine((value) => /^\/[^?#]*$/.test(value), { error: 'must be a path that begins with a slash' });
}

/** What happens when a cart is ordered. */
export const checkoutSchema = section({
  onMismatch: z
    .enum(['refuse', 'allow'])
    .prefault('refuse')
    .describe(
      'What to do when WooCommerce would charge another price, or sell more, than the configured sources say.',
    ),
  metaKeys: z
    .array(text())
    .prefault([])
    .describe('Custom fields of an order that a storefront may set at the checkout. All others are dropped.'),
  cartPath: path().prefault('/cart/').describe("Path of the shop's own cart page, for `Customer.cartUrl`."),
  checkoutPath: path()
    .prefault('/checkout/')
    .describe("Path of the shop's own checkout page, for `Customer.checkoutUrl`."),
}).describe('The checkout.');
