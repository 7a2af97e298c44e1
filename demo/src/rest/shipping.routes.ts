import type { Catalogue } from '../catalogue/catalogue.js';
import type { ShippingMethodRecord, ShippingZoneRecord } from '../catalogue/commerce-records.js';
import { resourceLinks } from '../view/links.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type ErrorReply, type Reply, type Route } from './route.js';
import type { Parameters } from './parameters.js';

/** The kinds of shipping that WooCommerce 10.5 brings along. */
const METHOD_KINDS = [
  { id: 'flat_rate', title: 'Flat rate', description: 'Charges a fixed amount for shipping.' },
  {
    id: 'free_shipping',
    title: 'Free shipping',
    description: 'Costs nothing, if need be from a sum on or with a coupon.',
  },
  {
    id: 'local_pickup',
    title: 'Local pickup',
    description: 'Lets customers fetch their orders; the tax is that of the shop.',
  },
  {
    id: 'pickup_location',
    title: 'Local pickup',
    description: 'Lets customers choose where they fetch their orders.',
  },
];

/** Shipping zones with their places and methods, and the kinds of methods there are. */
export const shippingRoutes: Route[] = [
  route({
    path: 'shipping/zones',
    allow: ALLOW.list,
    arguments: {},
    answer: ({ context: { api }, catalogue, given }) =>
      wholeList(zonesOf(catalogue), given, (zone) => zoneView(api, zone)),
  }),
  route({
    path: 'shipping/zones/{id}',
    allow: ALLOW.item,
    arguments: {},
    answer: ({ context: { api }, catalogue, ids: [id] }): Reply => {
      const zone = zonesOf(catalogue).find((candidate) => candidate.id === id);
      return zone ? { kind: 'body', body: zoneView(api, zone) } : unknownZone();
    },
  }),
  route({
    path: 'shipping/zones/{id}/locations',
    allow: 'GET, POST, PUT, PATCH',
    arguments: {},
    answer: ({ context: { api }, catalogue, given, ids: [id] }): Reply => {
      const zone = zonesOf(catalogue).find((candidate) => candidate.id === id);
      if (!zone) return unknownZone();
      const address = `${api}/shipping/zones/${zone.id}`;
      return wholeList(zone.locations, given, ({ code, type }) => ({
        code,
        type,
        _links: { collection: [{ href: `${address}/locations` }], describes: [{ href: address }] },
      }));
    },
  }),
  route({
    path: 'shipping/zones/{id}/methods',
    allow: ALLOW.list,
    arguments: {},
    answer: ({ context: { api }, catalogue, given, ids: [id] }): Reply => {
      const zone = zonesOf(catalogue).find((candidate) => candidate.id === id);
      if (!zone) return unknownZone();
      return wholeList(zone.methods, given, (method) => methodView(api, zone, method));
    },
  }),
  route({
    path: 'shipping_methods',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ context: { api }, given }) =>
      wholeList(METHOD_KINDS, given, (kind) => ({
        ...kind,
        _links: resourceLinks(api, { self: `shipping_methods/${kind.id}`, collection: 'shipping_methods' }, [
          'GET',
        ]),
      })),
  }),
];

/** All zones; the one that covers the rest of the world is always there and comes first. */
function zonesOf({ commerce }: Catalogue): ShippingZoneRecord[] {
  const rest = {
    id: 0,
    name: 'Locations not covered by your other zones',
    order: 0,
    locations: [],
    methods: [],
  };
  const zones = [...commerce.zones.values()];
  const named = zones.filter(({ id }) => id !== 0).sort((a, b) => a.order - b.order || a.id - b.id);
  return [zones.find(({ id }) => id === 0) ?? rest, ...named];
}

function wholeList<T>(members: readonly T[], given: Parameters, view: (member: T) => unknown) {
  const whole = { values: { page: 1, per_page: Math.max(1, members.length) }, given };
  return listReply(whole, { members, total: members.length }, view);
}

function zoneView(api: string, { id, name, order }: ShippingZoneRecord) {
  const self = `shipping/zones/${id}`;
  return {
    id,
    name,
    order,
    _links: {
      ...resourceLinks(api, { self, collection: 'shipping/zones' }),
      describedby: [{ href: `${api}/${self}/locations` }],
    },
  };
}

function methodView(api: string, zone: ShippingZoneRecord, method: ShippingMethodRecord) {
  const collection = `shipping/zones/${zone.id}/methods`;
  return {
    id: method.instance_id,
    instance_id: method.instance_id,
    title: method.title,
    order: method.order,
    enabled: method.enabled,
    method_id: method.method_id,
    method_title: method.method_title,
    method_description: method.method_description,
    settings: method.settings,
    _links: {
      ...resourceLinks(api, { self: `${collection}/${method.instance_id}`, collection }),
      describes: [{ href: `${api}/shipping/zones/${zone.id}` }],
    },
  };
}

function unknownZone(): ErrorReply {
  const error = new RestError(404, 'woocommerce_rest_shipping_zone_invalid', 'Resource does not exist.');
  return { kind: 'error', error, allow: false };
}
