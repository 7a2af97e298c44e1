import { UpstreamError } from '../../errors.js';
import { chunks } from '../../lib/chunks.js';
import { decodeEntities } from '../../lib/html-text.js';
import { MAX_BATCH } from '../../upstream/store-api/cart-client.js';
import {
  addItem,
  applyCoupon,
  type CartRequest,
  readCart,
  removeAllItems,
} from '../../upstream/store-api/cart-requests.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import { itemOfLine } from '../../upstream/store-api/item-of-line.js';
import type { CartToken } from './cart-token.js';
import type { SessionDeps } from './session-deps.js';

/** Whose cart goes into whose. */
export interface Join {
  guest: CartToken;
  own: CartToken;
  /** Headers that prove the customer to the shop. */
  credentials: Readonly<Record<string, string>>;
}

/** Note on a guest's session that says it was taken over. */
const JOINED = 'joined';

/**
 * Puts what a guest has in the cart into a customer's own, and empties the guest's: WooCommerce does not
 * join them itself. What cannot be added is left out with a notice. It happens once for each guest's session.
 * @throws UpstreamError when the guest's cart cannot be read; nothing has happened then
 */
export async function joinCarts(join: Join, deps: SessionDeps): Promise<void> {
  const { sessions } = deps;
  const { guest, own } = join;
  if ((await sessions.read(guest.userId, JOINED)) !== null) return;
  await sessions.withLock(guest.userId, async () => {
    if ((await sessions.read(guest.userId, JOINED)) !== null) return;
    const { body: cart } = await deps.carts.send(readCart(), { 'cart-token': guest.token });
    // Before the writes: done in part and again would double what is in the cart.
    await sessions.write(guest.userId, JOINED, { at: deps.clock.now() });
    if (cart.items.length === 0) return;
    await sessions.withLock(own.userId, () => addAll(cart, join, deps));
    await emptyGuest(guest, deps);
  });
}

async function addAll(cart: WireCart, { own, credentials }: Join, deps: SessionDeps): Promise<void> {
  const { carts, notes, slugOf } = deps;
  const items = cart.items.map(async (item) => ({
    name: decodeEntities(item.name),
    request: addItem(await itemOfLine(item, slugOf)),
  }));
  const wanted: { name: string; request: CartRequest }[] = [
    ...(await Promise.all(items)),
    ...cart.coupons.map(({ code }) => ({
      name: code,
      request: applyCoupon(code),
    })),
  ];
  for (const some of chunks(wanted, MAX_BATCH)) {
    const { results } = await carts.batch(
      some.map(({ request }) => request),
      { ...credentials, 'cart-token': own.token },
    );
    for (const [place, result] of results.entries()) {
      if (!(result instanceof UpstreamError)) continue;
      notes.notice(`"${some[place]?.name ?? ''}" was not taken over into the cart: ${reasonOf(result)}`);
    }
  }
}

function reasonOf({ words }: UpstreamError): string {
  return words.message ?? 'the shop refused it.';
}

/** Not worth an error: a guest's cart that stays full is not shown to this customer any more. */
async function emptyGuest(guest: CartToken, { carts }: SessionDeps): Promise<void> {
  try {
    await carts.send(removeAllItems(), { 'cart-token': guest.token });
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
  }
}
