import { createHash } from 'node:crypto';
import { isVariation } from '../catalogue/records.js';
import { RestError } from '../rest/rest-error.js';
import { gmtText } from '../view/site-time.js';
import type { CartLine, CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';
import { isPurchasable, lineItem, supplyOf, type LineItem } from './item-facts.js';
import { chooseVariation, spelledOut, type SentChoice } from './variation-choice.js';

/** Where there is no other limit, WooCommerce stops here. */
const MOST = 9999;

/** How much of a thing a cart takes. */
export interface QuantityLimits {
  minimum: number;
  maximum: number;
  multiple_of: number;
  editable: boolean;
}

/** The limits for one line, less what other orders hold. Nothing left counts as "no limit" (recorded). */
export function quantityLimits(shop: CartShop, found: LineItem, ownOrderId: number | null): QuantityLimits {
  const { available } = supplyOf(shop, found.item, ownOrderId);
  const alone = found.product.sold_individually;
  const maximum = alone ? 1 : Math.max(1, available || MOST);
  return { minimum: 1, maximum, multiple_of: 1, editable: !alone };
}

/** Puts a product or variation into a cart, on top of what is there. Throws what WooCommerce answers. */
export function addLine(
  shop: CartShop,
  session: CartSession,
  wanted: { id: number; quantity: number; variation: readonly SentChoice[] },
): CartLine {
  const { found, options } = resolve(shop, wanted);
  const name = `&quot;${found.product.name}&quot;`;
  if (!isPurchasable(found, nowText(shop))) throw notPurchasable(name);
  const line = newLine(found, options);
  const existing = session.lines.find(({ key }) => key === line.key);
  const inCart = session.lines
    .filter((other) => sharesStock(shop, other, found))
    .reduce((count, { quantity }) => count + quantity, 0);
  const quantity = found.product.sold_individually ? 1 : wanted.quantity;
  checkSupply(shop, found, name, inCart + quantity, session.draftOrderId);
  if (existing) {
    setQuantity(shop, session, existing, existing.quantity + quantity);
    return existing;
  }
  const added = { ...line, quantity };
  session.lines.push(added);
  return added;
}

/** Sets how many of a line are wanted; 0 takes it out. */
export function changeLine(shop: CartShop, session: CartSession, key: string, quantity: number): void {
  const line = lineByKey(session, key, 'Cart item does not exist.');
  if (quantity === 0) removeLine(session, key);
  else setQuantity(shop, session, line, quantity);
}

/** Takes a line out; `key` may be missing, as in a request that forgot it. */
export function removeLine(session: CartSession, key: string | undefined): void {
  const line = lineByKey(session, key, 'Cart item no longer exists or is invalid.');
  session.lines = session.lines.filter((other) => other !== line);
}

export function lineByKey(session: CartSession, key: string | undefined, message: string): CartLine {
  const line = session.lines.find((candidate) => candidate.key === key);
  if (!line) throw new RestError(409, 'woocommerce_rest_cart_invalid_key', message);
  return line;
}

function setQuantity(shop: CartShop, session: CartSession, line: CartLine, quantity: number): void {
  const found = lineItem(shop.catalogue, line, nowText(shop));
  if (!found) throw notPurchasable('The product');
  const { maximum, minimum, editable } = quantityLimits(shop, found, session.draftOrderId);
  const name = `&quot;${found.product.name}&quot;`;
  const refuse = (code: string, message: string) => new RestError(400, code, message);
  if (!editable && quantity !== line.quantity)
    throw refuse('readonly_quantity', `The quantity of ${name} cannot be changed`);
  if (quantity < minimum)
    throw refuse('invalid_quantity', `The minimum quantity of ${name} allowed in the cart is ${minimum}`);
  if (quantity > maximum)
    throw refuse('invalid_quantity', `The maximum quantity of ${name} allowed in the cart is ${maximum}`);
  line.quantity = quantity;
}

function resolve(
  { catalogue }: CartShop,
  { id, variation: sent }: { id: number; variation: readonly SentChoice[] },
): { found: LineItem; options: Record<string, string> } {
  const item = catalogue.products.get(id) ?? catalogue.variations.get(id);
  if (!item || item.status === 'trash') throw unknownProduct(id);
  if (isVariation(item)) {
    const product = catalogue.products.get(item.parent_id);
    if (!product) throw unknownProduct(id);
    return { found: { item, product }, options: spelledOut(catalogue, product, item, sent) };
  }
  if (item.type !== 'variable') return { found: { item, product: item }, options: {} };
  const { variation, options } = chooseVariation(catalogue, item, sent);
  return { found: { item: variation, product: item }, options };
}

function checkSupply(
  shop: CartShop,
  { item }: LineItem,
  name: string,
  wanted: number,
  ownOrderId: number | null,
): void {
  const { inStock, available } = supplyOf(shop, item, ownOrderId);
  if (!inStock)
    throw new RestError(
      400,
      'woocommerce_rest_product_out_of_stock',
      `You cannot add ${name} to the cart because the product is out of stock.`,
    );
  if (available !== null && available < wanted)
    throw new RestError(
      400,
      'woocommerce_rest_product_partially_out_of_stock',
      `You cannot add that amount of ${name} to the cart because there is not enough stock (${available} remaining).`,
    );
}

function sharesStock(shop: CartShop, line: CartLine, { item }: LineItem): boolean {
  const other = lineItem(shop.catalogue, line, nowText(shop));
  if (!other) return false;
  return supplyOf(shop, other.item, null).keeperId === supplyOf(shop, item, null).keeperId;
}

/** The key of a line: the same choice of the same thing always has the same one (recorded). */
function newLine({ item, product }: LineItem, options: Record<string, string>): CartLine {
  const variationId = isVariation(item) ? item.id : 0;
  const chosen = Object.entries(options)
    .map(([name, value]) => name.trim() + value.trim())
    .join('');
  const parts = [product.id, ...(variationId > 0 ? [variationId] : []), ...(chosen === '' ? [] : [chosen])];
  return {
    key: createHash('md5').update(parts.join('_')).digest('hex'),
    product_id: product.id,
    variation_id: variationId,
    quantity: 0,
    variation: options,
  };
}

function nowText(shop: CartShop): string {
  return gmtText(shop.now().getTime());
}

function unknownProduct(id: number): RestError {
  return new RestError(
    400,
    'woocommerce_rest_cart_invalid_product',
    `Product with ID &quot;${id}&quot; was not found and cannot be added to the cart.`,
  );
}

function notPurchasable(name: string): RestError {
  return new RestError(
    400,
    'woocommerce_rest_product_not_purchasable',
    `${name} is not available for purchase.`,
  );
}
