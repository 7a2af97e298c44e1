import type { Ask } from './account.js';
import type { GraphqlAnswer } from '../test-app.js';

export const BILLING = {
  firstName: 'Nora',
  lastName: 'Falk',
  address1: 'Weg 9',
  city: 'Berlin',
  postcode: '10115',
  country: 'DE',
  email: 'nora@mail.example.test',
  phone: '+49301',
};

const CHECKOUT = `mutation ($input: CheckoutInput!) {
  checkout(input: $input) {
    clientMutationId result redirect
    order { id databaseId status total orderKey customerNote paymentMethod metaData { key value }
      billing { firstName city email } shipping { firstName city } shippingLines { nodes { methodId } }
      couponLines { nodes { code } } lineItems { nodes { productId quantity } } }
    customer { id databaseId }
  }
}`;

/** A shopper with something in the cart. */
export interface ShopperWithCart {
  headers: Record<string, string>;
  checkOut(input?: Record<string, unknown>, headers?: Record<string, string>): Promise<GraphqlAnswer>;
  cart(): Promise<{ isEmpty: boolean; total: string; contents: { itemCount: number } }>;
}

/** Puts two packs of filters, or something else, into a new cart. */
export async function shopperWithCart(
  ask: Ask,
  {
    productId = 305,
    quantity = 2,
    login = {},
  }: { productId?: number; quantity?: number; login?: Record<string, string> } = {},
): Promise<ShopperWithCart> {
  const { headers: sent, errors } = await ask(
    'mutation ($id: Int!, $n: Int!) { addToCart(input: { productId: $id, quantity: $n }) { cart { total } } }',
    { id: productId, n: quantity },
    login,
  );
  if (errors) throw new Error(errors[0]?.message);
  const headers = { ...login, 'woocommerce-session': `Session ${sent.get('woocommerce-session')}` };
  return sameShopper(ask, headers);
}

/** The same shopper before another server. */
export function sameShopper(ask: Ask, headers: Record<string, string>): ShopperWithCart {
  return {
    headers,
    checkOut: (input = {}, more = {}) =>
      ask(
        CHECKOUT,
        { input: { paymentMethod: 'bacs', billing: BILLING, ...input } },
        { ...headers, ...more },
      ),
    cart: async () => (await ask('{ cart { isEmpty total contents { itemCount } } }', {}, headers)).data.cart,
  };
}
