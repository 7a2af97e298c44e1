import { NotFoundError, UpstreamRefusedError } from '../../errors.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import type { CreateOrderInput, UpdateOrderInput } from '../../generated/schema-types.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import { inShopsWords } from '../shared/refusal.js';
import { orderIdOf, orderToWire } from './order-input.js';
import type { OrderModel } from './order.model.js';
import type { OrderSlice } from './order.slice.js';

type Context = CallerSlice & OrderSlice;

/** Orders that whoever runs the shop makes and changes, by a key pair of their own. */
export const orderWriteResolvers: Resolvers<Context> = {
  Mutation: {
    createOrder: async (_root, { input }, context) => payloadOf(input, await create(input, context)),
    updateOrder: async (_root, { input }, context) => payloadOf(input, await update(input, context)),
  },
};

function payloadOf({ clientMutationId = null }: CreateOrderInput | UpdateOrderInput, order: OrderModel) {
  return { clientMutationId, order, orderId: order.id };
}

async function create(input: CreateOrderInput, { manager, orders }: Context): Promise<OrderModel> {
  const calls = await manager.required();
  const body = orderToWire(input, await orders.statuses.all());
  return orders.readable.written(await inShopsWords(() => calls.createOrder(body)));
}

/** @throws NotFoundError for an order that does not exist */
async function update(input: UpdateOrderInput, { manager, orders }: Context): Promise<OrderModel> {
  const calls = await manager.required();
  const id = orderIdOf(input);
  const body = orderToWire(input, await orders.statuses.all());
  return orders.readable.written(await inShopsWords(() => calls.updateOrder(id, body).catch(missing)));
}

function missing(error: unknown): Promise<WireOrder> {
  const isMissing =
    error instanceof UpstreamRefusedError &&
    error.failure.upstreamCode === 'woocommerce_rest_shop_order_invalid_id';
  throw isMissing ? new NotFoundError('There is no such order.') : error;
}
