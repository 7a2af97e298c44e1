import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as documents from '../gql/graphql.js';
import { announce } from '../parts/announcer.js';
import { requestInTurn } from './client.js';

const CART = ['cart'];

/** The shopper's cart. */
export function useCart() {
  return useQuery({
    queryKey: CART,
    queryFn: async () => (await requestInTurn(documents.CartDocument, {})).cart ?? null,
  });
}

/** Puts something into the cart. */
export function useAddToCart() {
  return useCartChange(
    async (input: documents.AddToCartInput) =>
      (await requestInTurn(documents.AddToCartDocument, { input })).addToCart,
    'Added to your cart.',
  );
}

/** Sets the quantity of a line; 0 removes it. */
export function useSetQuantity() {
  return useCartChange(
    async (item: documents.CartItemQuantityInput) =>
      (await requestInTurn(documents.UpdateQuantitiesDocument, { input: { items: [item] } }))
        .updateItemQuantities,
    'Quantity changed.',
  );
}

/** Takes a line out of the cart. */
export function useRemoveLine() {
  return useCartChange(
    async (key: string) =>
      (await requestInTurn(documents.RemoveItemsDocument, { input: { keys: [key] } })).removeItemsFromCart,
    'Removed from your cart.',
  );
}

/** Applies a coupon. */
export function useApplyCoupon() {
  return useCartChange(
    async (code: string) =>
      (await requestInTurn(documents.ApplyCouponDocument, { input: { code } })).applyCoupon,
    'Coupon applied.',
  );
}

/** Takes a coupon off again. */
export function useRemoveCoupon() {
  return useCartChange(
    async (code: string) =>
      (await requestInTurn(documents.RemoveCouponsDocument, { input: { codes: [code] } })).removeCoupons,
    'Coupon removed.',
  );
}

/** Chooses how the cart is sent. */
export function useChooseShipping() {
  return useCartChange(
    async (shippingMethods: string[]) =>
      (await requestInTurn(documents.ChooseShippingDocument, { input: { shippingMethods } }))
        .updateShippingMethod,
    'Shipping changed.',
  );
}

/** A change whose answer is the cart as it is afterwards; screen readers are told. */
function useCartChange<TInput>(
  change: (input: TInput) => Promise<{ cart: documents.CartFragment | null } | null>,
  done: string,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (payload) => {
      client.setQueryData(CART, payload?.cart ?? null);
      announce(done);
    },
  });
}
