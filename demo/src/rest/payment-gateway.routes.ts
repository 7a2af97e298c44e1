import type { PaymentGatewayRecord } from '../catalogue/commerce-records.js';
import { resourceLinks } from '../view/links.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH'];

/** Ways to pay, those that are switched off included. */
export const paymentGatewayRoutes: Route[] = [
  route({
    path: 'payment_gateways',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, catalogue, given }) => {
      const members = [...catalogue.commerce.gateways.values()];
      const whole = { values: { page: 1, per_page: Math.max(1, members.length) }, given };
      return listReply(whole, { members, total: members.length }, (gateway) => gatewayView(api, gateway));
    },
  }),
  route({
    path: 'payment_gateways/{slug}',
    allow: METHODS.join(', '),
    arguments: {},
    answer: ({ context: { api }, catalogue, path }): Reply => {
      const gateway = catalogue.commerce.gateways.get(path.split('/')[1] ?? '');
      if (gateway) return { kind: 'body', body: gatewayView(api, gateway) };
      const error = new RestError(
        404,
        'woocommerce_rest_payment_gateway_invalid',
        'Resource does not exist.',
      );
      return { kind: 'error', error, allow: false };
    },
  }),
];

function gatewayView(api: string, gateway: PaymentGatewayRecord) {
  return {
    id: gateway.id,
    title: gateway.title,
    description: gateway.description,
    order: gateway.order,
    enabled: gateway.enabled,
    method_title: gateway.method_title,
    method_description: gateway.method_description,
    method_supports: gateway.method_supports,
    // PHP writes an empty map as a list.
    settings: Object.keys(gateway.settings).length === 0 ? [] : gateway.settings,
    ...gateway.extra,
    _links: resourceLinks(
      api,
      { self: `payment_gateways/${gateway.id}`, collection: 'payment_gateways' },
      METHODS,
    ),
  };
}
