import { BadInputError, NotFoundError, UpstreamError } from '../../errors.js';
import type { CartItemQuantityInput } from '../../generated/schema-types.js';
import {
  addItem,
  type CartRequest,
  type ItemToAdd,
  removeAllItems,
  removeItem,
  updateItem,
} from '../../upstream/store-api/cart-requests.js';
import { itemOfLine } from '../../upstream/store-api/item-of-line.js';
import type { SessionSlice } from '../session/session.slice.js';
import { slugFinder } from '../shared/slug-finder.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { orRefusal, refusalOf } from './cart-refusal.js';
import type { CartLineModel, CartModel } from './cart.model.js';
import { cartOf } from './cart.reads.js';

type Context = SessionSlice & TaxonomySlice;

/** Lines that were taken out, for `restoreCartItems`: by key, what it takes to add them again. */
type RemovedLines = Readonly<Record<string, ItemToAdd>>;

/** Name of the note on the session. */
const REMOVED = 'removed-lines';
/** Most lines remembered; the oldest go first. */
const MOST_REMOVED = 50;

/** What came of changing quantities. */
export interface QuantityChange {
  cart: CartModel;
  /** As they are, in the order of the input. */
  updated: CartLineModel[];
  /** As they were. */
  removed: CartLineModel[];
  /** All of them, in the order of the input. */
  items: CartLineModel[];
}

/**
 * Sets the quantities of lines; 0 takes a line out. All is checked before anything is changed.
 * @throws NotFoundError for a key that is none, BadInputError for a quantity that the line cannot have
 */
export async function changeQuantities(
  input: readonly CartItemQuantityInput[],
  context: Context,
): Promise<QuantityChange> {
  const wanted = input.map(({ key, quantity, exactQuantity }) => ({
    key,
    quantity: exactQuantity ?? quantity,
  }));
  const { session } = context.shopper;
  return session.withLock(async () => {
    const before = await cartOf(context);
    const lines = findLines(
      wanted.map(({ key }) => key),
      before,
    );
    for (const [place, { quantity }] of wanted.entries()) {
      checkQuantity(quantity, lines[place] as CartLineModel);
    }
    const requests = wanted.map(({ key, quantity }) =>
      quantity === 0 ? removeItem(key) : updateItem(key, quantity),
    );
    const gone = new Set(wanted.filter(({ quantity }) => quantity === 0).map(({ key }) => key));
    await rememberRemoved(gone, context);
    await runAll(requests, context);
    const cart = await cartOf(context);
    const removed = lines.filter(({ key }) => gone.has(key));
    const items = lines.map((line) => cart.lines.find(({ key }) => key === line.key) ?? line);
    return { cart, removed, items, updated: items.filter(({ key }) => !gone.has(key)) };
  });
}

/**
 * Takes lines out.
 * @param keys null is all of them
 * @returns the lines as they were
 * @throws NotFoundError for a key that is none; nothing is changed then
 */
export async function removeLines(
  keys: readonly string[] | null,
  context: Context,
): Promise<CartLineModel[]> {
  const { session } = context.shopper;
  return session.withLock(async () => {
    const before = await cartOf(context);
    const lines = keys ? findLines([...new Set(keys)], before) : [...before.lines];
    await rememberRemoved(new Set(lines.map(({ key }) => key)), context);
    await runAll(
      lines.map(({ key }) => removeItem(key)),
      context,
    );
    return lines;
  });
}

/**
 * Adds lines again that were taken out in this session. WooCommerce's REST cannot restore them.
 * @throws NotFoundError for a key that was not taken out, or too long ago; RefusedByShopError when the shop has none left
 */
export async function restoreLines(keys: readonly string[], context: Context): Promise<CartLineModel[]> {
  const { session } = context.shopper;
  return session.withLock(async () => {
    const removed = (await session.note<RemovedLines>(REMOVED)) ?? {};
    const items = keys.map((key) => {
      // Any text may be sent as a key, `toString` too.
      const item = Object.hasOwn(removed, key) ? removed[key] : undefined;
      if (item) return item;
      throw new NotFoundError(`No line with the key ${shown(key)} was taken out of this cart.`);
    });
    await runAll(items.map(addItem), context);
    const back = new Set(keys);
    const left = Object.entries(removed).filter(([key]) => !back.has(key));
    await session.setNote(REMOVED, Object.fromEntries(left));
    return (await cartOf(context)).lines.filter(({ key }) => back.has(key));
  });
}

/** Takes everything out, coupons too. @returns the cart as it was */
export async function emptyCart(context: Context): Promise<CartModel> {
  const { session } = context.shopper;
  return session.withLock(async () => {
    const before = await cartOf(context);
    await rememberRemoved(new Set(before.lines.map(({ key }) => key)), context);
    await orRefusal(() => session.request(removeAllItems()));
    return before;
  });
}

/** One call, whether it is one change or several. A refusal of any is the answer; those before it are done. */
async function runAll(requests: readonly CartRequest[], { shopper }: Context): Promise<void> {
  const [first] = requests;
  if (!first) return;
  if (requests.length === 1) {
    await orRefusal(() => shopper.session.request(first));
    return;
  }
  const failed = (await shopper.session.batch(requests)).find((result) => result instanceof UpstreamError);
  if (failed) throw refusalOf(failed) as Error;
}

async function rememberRemoved(keys: ReadonlySet<string>, { shopper, taxonomies }: Context): Promise<void> {
  if (keys.size === 0) return;
  const { items } = await shopper.session.cart();
  const known = (await shopper.session.note<RemovedLines>(REMOVED)) ?? {};
  const gone = await Promise.all(
    items
      .filter(({ key }) => keys.has(key))
      .map(async (item) => [item.key, await itemOfLine(item, slugFinder(taxonomies))] as const),
  );
  const rest = Object.entries(known).filter(([key]) => !keys.has(key));
  await shopper.session.setNote(REMOVED, Object.fromEntries([...rest, ...gone].slice(-MOST_REMOVED)));
}

function findLines(keys: readonly string[], { lines }: CartModel): CartLineModel[] {
  const unknown = keys.filter((key) => !lines.some((line) => line.key === key));
  if (unknown.length > 0) {
    throw new NotFoundError(`Cart item does not exist: ${unknown.slice(0, 5).map(shown).join(', ')}.`, {
      reason: 'woocommerce_rest_cart_invalid_key',
    });
  }
  return keys.map((key) => lines.find((line) => line.key === key) as CartLineModel);
}

function checkQuantity(quantity: number, { name, limits, quantity: now }: CartLineModel): void {
  if (quantity === 0 || quantity === now) return;
  const fault = (text: string) => new BadInputError(`quantity of "${name}": ${text}.`);
  if (quantity < 0) throw fault('send 0 or more');
  if (!limits.editable) throw fault('the shop does not let it be changed');
  if (quantity > limits.maximum) throw fault(`at most ${limits.maximum} can be in the cart`);
  if (quantity < limits.minimum) throw fault(`at least ${limits.minimum} must be in the cart`);
  if (!isMultiple(quantity, limits.multipleOf))
    throw fault(`it is sold in multiples of ${limits.multipleOf}`);
}

/** Of decimals as well, whose remainders are never quite 0. */
function isMultiple(quantity: number, step: number): boolean {
  const steps = quantity / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

function shown(key: string): string {
  return `"${key.slice(0, 64)}"`;
}
