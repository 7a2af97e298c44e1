import { defineConfig } from '@graphql-hive/gateway';

/** What a shopper sends that the shop needs: who they are and which cart is theirs. */
const TO_SHOP = ['authorization', 'woocommerce-session', 'cart-token', 'idempotency-key'];
/** What the shop sends back to the shopper. */
const TO_SHOPPER = ['woocommerce-session', 'cart-token'];

export const gatewayConfig = defineConfig({
  // A service that is slow costs its own fields only.
  upstreamTimeout: 3_000,
  propagateHeaders: {
    deduplicateHeaders: true,
    fromClientToSubgraphs: ({ request, subgraphName, context }) => ({
      // Set here and never taken from the shopper: it makes the services believe the address below.
      'x-gateway-secret': process.env.GATEWAY_SECRET,
      'x-forwarded-for': context.req?.socket?.remoteAddress,
      ...(subgraphName === 'shop' && pick(request.headers, TO_SHOP)),
    }),
    fromSubgraphsToClient: ({ response, subgraphName }) =>
      subgraphName === 'shop' ? pick(response.headers, TO_SHOPPER) : {},
  },
});

function pick(headers, names) {
  return Object.fromEntries(names.map((name) => [name, headers.get(name)]));
}
