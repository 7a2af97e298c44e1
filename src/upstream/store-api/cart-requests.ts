import { decoder, type Decoder } from '../decode/decoder.js';
import { type WireAddress, wireCart, type WireCart } from './cart-types.js';
import { wireCheckout, type WireCheckout } from './checkout-types.js';

/** A request of one shopper to the Store API, and how to read what WooCommerce answers. */
export interface CartRequest<Answer extends object = object> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind `wc/store/v1`, such as `/cart/add-item`. */
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: object;
  answer: Decoder<Answer>;
}

/** One choice of a variation, as `cart/add-item` takes it. */
export interface SentChoice {
  /** `pa_colour`, `attribute_pa_colour`, or the label of a product's own attribute. */
  attribute: string;
  /** Slug of a term, or the text. */
  value: string;
}

/** What is to be put into a cart. */
export interface ItemToAdd {
  /** Of the product or of the variation. */
  id: number;
  quantity: number;
  variation: readonly SentChoice[];
}

/** Some parts of an address; null empties one, undefined leaves it. */
type Changes<Address> = { [Part in keyof Address]?: Address[Part] | null | undefined };

/** Addresses as far as they are to be changed. */
export interface AddressChanges {
  billing_address?: Changes<WireCart['billing_address']>;
  shipping_address?: Changes<WireAddress>;
}

/** What is ordered, beside the cart; `POST /checkout` (WooCommerce 10.5). */
export interface CheckoutBody {
  billing_address: WireCart['billing_address'];
  shipping_address: WireAddress;
  payment_method?: string;
  customer_note?: string;
  payment_data?: readonly { key: string; value: string }[];
  create_account?: true;
  customer_password?: string | null | undefined;
}

/** Reads the cart; without a token WooCommerce begins a session with an empty one. */
export function readCart(): CartRequest<WireCart> {
  return { method: 'GET', path: '/cart', answer: wireCart };
}

/** Puts something into the cart. */
export function addItem({ id, quantity, variation }: ItemToAdd): CartRequest<WireCart> {
  return post('/cart/add-item', { id, quantity, ...(variation.length > 0 && { variation }) });
}

/** Sets the quantity of a line. */
export function updateItem(key: string, quantity: number): CartRequest<WireCart> {
  return post('/cart/update-item', { key, quantity });
}

/** Takes a line out. */
export function removeItem(key: string): CartRequest<WireCart> {
  return post('/cart/remove-item', { key });
}

/** An answer that tells nothing. */
const unread = decoder<object>(() => ({}), {});

/** Takes all lines out; coupons go with them. */
export function removeAllItems(): CartRequest {
  return { method: 'DELETE', path: '/cart/items', answer: unread };
}

/** Applies a coupon. */
export function applyCoupon(code: string): CartRequest<WireCart> {
  return post('/cart/apply-coupon', { code });
}

/** Takes a coupon off. */
export function removeCoupon(code: string): CartRequest<WireCart> {
  return post('/cart/remove-coupon', { code });
}

/** Chooses how a package is sent. */
export function selectShippingRate(packageId: number | string, rateId: string): CartRequest<WireCart> {
  return post('/cart/select-shipping-rate', { package_id: packageId, rate_id: rateId });
}

/** Changes where the cart is billed and sent to, which tax and shipping are worked out for. */
export function updateCustomer(changes: AddressChanges): CartRequest<WireCart> {
  return post('/cart/update-customer', changes);
}

/** The draft of an order that WooCommerce makes of the cart. */
export function draftOrder(): CartRequest<WireCheckout> {
  return { method: 'GET', path: '/checkout', answer: wireCheckout };
}

/** Orders what is in the cart. */
export function placeOrder(body: CheckoutBody): CartRequest<WireCheckout> {
  return { method: 'POST', path: '/checkout', body, answer: wireCheckout };
}

function post(path: string, body: object): CartRequest<WireCart> {
  return { method: 'POST', path, body, answer: wireCart };
}
