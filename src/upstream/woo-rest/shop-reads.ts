import { UpstreamRefusedError, UpstreamUnauthorizedError } from '../../errors.js';
import type { Decoder } from '../decode/decoder.js';
import type { HttpClient } from '../http-client/http-client.js';
import { readRequest } from './query.js';
import type { RowReader } from './rows.js';
import {
  wireCountry,
  type WireCountry,
  wireGateway,
  type WireGateway,
  wireShippingMethod,
  type WireShippingMethod,
  wireTaxClass,
  type WireTaxClass,
} from './wire-types.js';

/** Reads small lists of the shop whose records have names instead of numbers. */
export interface ShopReads {
  /** Also those that are switched off; without their settings. */
  paymentGateways(): Promise<WireGateway[]>;
  /** Every country that WooCommerce knows, whether the shop sells there or not. */
  countries(): Promise<WireCountry[]>;
  shippingMethods(): Promise<WireShippingMethod[]>;
  taxClasses(): Promise<WireTaxClass[]>;
  /** The site's language, e.g. `de_DE`; null when the keys may not read the system status. */
  language(): Promise<string | null>;
}

/** Reads for the shop behind `rows`. */
export function createShopReads(rows: RowReader, http: HttpClient): ShopReads {
  const list = <T>(decoder: Decoder<T>, path: string, fields: string, resource: string): Promise<T[]> =>
    rows.all(decoder, path, { _fields: fields }, resource);

  return {
    paymentGateways: () =>
      list(wireGateway, '/payment_gateways', 'id,title,description,enabled,icon', 'payment gateways'),
    countries: () => list(wireCountry, '/data/countries', 'code,name,states', 'countries'),
    shippingMethods: () =>
      list(wireShippingMethod, '/shipping_methods', 'id,title,description', 'shipping methods'),
    taxClasses: () => list(wireTaxClass, '/taxes/classes', 'slug,name', 'tax classes'),
    language: async () => {
      try {
        // Only this field: the whole status makes WordPress test its network (10.5).
        const { body } = await http.request(
          readRequest('/system_status', { _fields: 'environment.language' }, 'site language'),
        );
        const { environment } = body as { environment?: { language?: unknown } };
        return typeof environment?.language === 'string' ? environment.language : null;
      } catch (error) {
        const isClosed = error instanceof UpstreamUnauthorizedError || error instanceof UpstreamRefusedError;
        if (isClosed) return null;
        throw error;
      }
    },
  };
}
