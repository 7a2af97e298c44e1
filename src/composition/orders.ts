import type { ShopConfig } from './demo.js';
import type { ModuleDeps } from '../modules/modules.js';
import type { ShopClients } from '../upstream/shop-clients.js';

/** What orders and checkouts go by, from the configuration. */
export function createOrderParts(
  config: ShopConfig,
  { rest }: ShopClients,
): Pick<ModuleDeps, 'orders' | 'checkout'> {
  const { onMismatch, metaKeys, cartPath, checkoutPath } = config.checkout;
  const shopUrl = shopUrlOf(config);
  return {
    orders: { calls: rest.orders, metaKeys: new Set(config.orderMetaKeys) },
    checkout: {
      onMismatch,
      metaKeys: new Set(metaKeys),
      cartPage: `${shopUrl}${cartPath}`,
      checkoutPage: `${shopUrl}${checkoutPath}`,
      orders: rest.orders,
    },
  };
}

/** The shop's home, without a slash at the end. */
export function shopUrlOf({ woocommerce }: ShopConfig): string {
  return woocommerce.url.replace(/\/+$/, '');
}
