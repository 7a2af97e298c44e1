import { createHash } from 'node:crypto';
import type { PricedCart } from './priced-cart.js';

/** A fingerprint of what is in a cart and what it costs; `''` for an empty one. */
export function cartHash({ session, lines, totals }: PricedCart): string {
  if (lines.length === 0) return '';
  const contents = JSON.stringify(session.lines) + totals.price.toFixed();
  return createHash('md5').update(contents).digest('hex');
}
