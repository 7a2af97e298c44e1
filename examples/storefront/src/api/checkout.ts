import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CheckoutDocument, type CheckoutInput, OrderDocument } from '../gql/graphql.js';
import { requestInTurn } from './client.js';
import { keep, kept } from './kept.js';

/** An order that was placed in this browser: what a guest needs to see it again. */
export interface PlacedOrder {
  number: string;
  key: string;
  email: string;
}

/**
 * Places the order. The key stays until the order is there, so that the same cart submitted twice, by a double click or
 * after a lost answer, is one order.
 */
export function useCheckout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: CheckoutInput) => {
      const idempotencyKey = kept('checkoutKey') ?? crypto.randomUUID();
      keep('checkoutKey', idempotencyKey);
      const headers = { 'idempotency-key': idempotencyKey };
      const { checkout } = await requestInTurn(CheckoutDocument, { input }, headers);
      if (!checkout?.order) throw new Error('The shop did not tell which order this became.');
      return { ...checkout, order: checkout.order };
    },
    onSuccess: async ({ order }) => {
      keep('checkoutKey', null);
      const placed = {
        number: String(order.databaseId),
        key: order.orderKey ?? '',
        email: order.billing?.email ?? '',
      };
      keep('orders', JSON.stringify([placed, ...placedOrders()].slice(0, 20)));
      await Promise.all([
        client.invalidateQueries({ queryKey: ['cart'] }),
        client.invalidateQueries({ queryKey: ['account'] }),
      ]);
    },
  });
}

/** An order. A guest proves to be who placed it by its key and e-mail address. */
export function useOrder(number: string) {
  const placed = placedOrders().find((order) => order.number === number);
  return useQuery({
    queryKey: ['order', number],
    queryFn: async () =>
      (
        await requestInTurn(OrderDocument, {
          number,
          ...(placed && { orderKey: placed.key, billingEmail: placed.email }),
        })
      ).order ?? null,
  });
}

/** Whether an order comes from this browser. */
export function wasPlacedHere(number: number | null): boolean {
  return placedOrders().some((order) => order.number === String(number));
}

function placedOrders(): PlacedOrder[] {
  return JSON.parse(kept('orders') ?? '[]') as PlacedOrder[];
}
