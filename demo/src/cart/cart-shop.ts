import type { Catalogue } from '../catalogue/catalogue.js';
import type { CartSessions } from './cart-session.js';
import type { StockHolds } from './stock-holds.js';

/** What everything around a cart needs of the shop. */
export interface CartShop {
  catalogue: Catalogue;
  /** The shop's address without a slash at the end. */
  home: string;
  sessions: CartSessions;
  holds: StockHolds;
  /** Signs cart tokens. */
  secret: string;
  now: () => Date;
}

/** Unix seconds by the shop's clock. */
export function nowSeconds(shop: CartShop): number {
  return Math.floor(shop.now().getTime() / 1000);
}

/** Country and state of the shop itself, which is also where unknown shoppers are taken to be. */
export function shopLocation(catalogue: Catalogue): { country: string; state: string } {
  const [country = '', state = ''] = catalogue.setting('general', 'woocommerce_default_country').split(':');
  return { country, state };
}
