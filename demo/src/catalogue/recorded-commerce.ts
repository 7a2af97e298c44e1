import type {
  CouponRecord,
  FormFields,
  PaymentGatewayRecord,
  ShippingMethodRecord,
  ShippingZoneRecord,
  ZoneLocationRecord,
} from './commerce-records.js';
import type { RecordedExchange } from './recordings.js';

type Json = Record<string, unknown>;

const API = '/wp-json/wc/v3';

/** The zones of the recorded shop with the regions and methods that were recorded. */
export function readZones(settings: RecordedExchange[]): ShippingZoneRecord[] {
  return bodyOf(settings, 'shipping/zones').map((zone) => {
    const id = Number(zone['id']);
    const locations = bodyOf(settings, `shipping/zones/${id}/locations`).map((location) => {
      return { code: location['code'], type: location['type'] } as ZoneLocationRecord;
    });
    return {
      id,
      name: String(zone['name']),
      order: Number(zone['order']),
      // The regions of the zone "EU" were not recorded, its name was.
      locations: zone['name'] === 'EU' ? [{ code: 'EU', type: 'continent' }] : locations,
      methods: bodyOf(settings, `shipping/zones/${id}/methods`).map(readMethod),
    };
  });
}

/** The payment gateways of the recorded shop. None of them sends the shopper elsewhere. */
export function readGateways(settings: RecordedExchange[]): PaymentGatewayRecord[] {
  return bodyOf(settings, 'payment_gateways').map((body) => {
    const { id, title, description, order, enabled, method_title, method_description, ...rest } = body;
    const { method_supports, settings: fields, ...others } = rest;
    return {
      id: String(id),
      title: String(title),
      description: String(description),
      order: order === '' ? '' : Number(order),
      enabled: enabled === true,
      method_title: String(method_title),
      method_description: String(method_description),
      method_supports: method_supports as string[],
      settings: fields as FormFields,
      status_after_checkout: id === 'cod' ? 'processing' : 'on-hold',
      redirect_path: null,
      extra: without(others, ['_links']),
    };
  });
}

/** The coupons of the recorded shop, from the list of them all. */
export function readCoupons(coupons: RecordedExchange[]): CouponRecord[] {
  const all = coupons.find(({ request }) => request.path === `${API}/coupons`)?.response.body as Json[];
  const derived = ['_links', 'date_created', 'date_modified', 'date_expires'];
  return all.map((body) => without(body, derived) as unknown as CouponRecord);
}

function readMethod(body: Json): ShippingMethodRecord {
  return without(body, ['id', '_links']) as unknown as ShippingMethodRecord;
}

function without(body: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

function bodyOf(exchanges: RecordedExchange[], path: string): Json[] {
  const found = exchanges.find(
    ({ request }) => request.method === 'GET' && request.path === `${API}/${path}`,
  );
  return (found?.response.body ?? []) as Json[];
}
