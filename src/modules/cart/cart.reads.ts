import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { SessionSlice } from '../session/session.slice.js';
import { mapCart } from './cart.mapper.js';
import type { CartModel } from './cart.model.js';

const mapped = new WeakMap<WireCart, CartModel>();

/** The cart of whoever asks, as it is now. */
export async function cartOf({ shopper }: SessionSlice): Promise<CartModel> {
  return modelOf(await shopper.session.cart());
}

/** The model of an answer; the same answer has the same model. */
export function modelOf(wire: WireCart): CartModel {
  const known = mapped.get(wire);
  const model = known ?? mapCart(wire);
  mapped.set(wire, model);
  return model;
}
