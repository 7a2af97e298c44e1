import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type ProductRecord } from '../catalogue/records.js';
import { currentPrice } from '../view/sale-price.js';
import { shippingView } from '../view/sellable.view.js';
import { stockView } from '../view/stock.js';
import type { CartLine } from './cart-session.js';
import { nowSeconds, type CartShop } from './cart-shop.js';

/** What stands behind a cart line: the thing sold, and the product it belongs to. */
export interface LineItem {
  item: ItemRecord;
  product: ProductRecord;
}

/** The product or variation of a line; null when it is gone or cannot be bought any more. */
export function lineItem(catalogue: Catalogue, line: CartLine, now: string): LineItem | null {
  const product = catalogue.products.get(line.product_id);
  const item = line.variation_id > 0 ? catalogue.variations.get(line.variation_id) : product;
  if (!product || !item) return null;
  return isPurchasable({ item, product }, now) ? { item, product } : null;
}

/** Whether WooCommerce would sell it at all: published, of a type that can be bought, and with a price. */
export function isPurchasable({ item, product }: LineItem, now: string): boolean {
  if (product.type === 'external' || product.type === 'grouped') return false;
  if (product.status !== 'publish' || item.status !== 'publish') return false;
  return isVariation(item) || product.type !== 'variable' ? currentPrice(item, now) !== '' : false;
}

/** The tax class, which a variation may have from its product. */
export function taxClassOf({ item, product }: LineItem): string {
  return item.tax_class === 'parent' ? product.tax_class : item.tax_class;
}

export function needsShipping({ item }: LineItem): boolean {
  return !item.virtual;
}

/** Weight of one piece in the shop's unit; 0 when nobody said. */
export function weightOf(catalogue: Catalogue, { item }: LineItem): Big {
  const { weight } = shippingView(catalogue, item);
  return Big(weight === '' ? 0 : weight);
}

/** What one can have of an item. `stock` is null where nobody counts or backorders are taken. */
export interface Supply {
  /** The id under which the stock is counted: the variation's own or its product's. */
  keeperId: number;
  managed: boolean;
  quantity: number | null;
  inStock: boolean;
  backordersAllowed: boolean;
  notifiesBackorder: boolean;
  /** What can still be bought, less what other orders hold; below 0 when oversold, null is "no limit". */
  available: number | null;
}

export function supplyOf(shop: CartShop, item: ItemRecord, ownOrderId: number | null): Supply {
  const stock = stockView(shop.catalogue, item);
  const keeperId = stock.manage_stock === 'parent' && isVariation(item) ? item.parent_id : item.id;
  const managed = stock.manage_stock !== false;
  const counted = managed && !stock.backorders_allowed;
  const isOpen = (orderId: number) =>
    ['checkout-draft', 'pending'].includes(shop.catalogue.commerce.orders.get(orderId)?.status ?? '');
  const held = counted ? shop.holds.heldByOthers(keeperId, ownOrderId, nowSeconds(shop), isOpen) : 0;
  return {
    keeperId,
    managed,
    quantity: stock.stock_quantity,
    inStock: stock.stock_status !== 'outofstock',
    backordersAllowed: managed && stock.backorders_allowed,
    notifiesBackorder: managed && stock.backorders === 'notify',
    available: counted ? (stock.stock_quantity ?? 0) - held : null,
  };
}
