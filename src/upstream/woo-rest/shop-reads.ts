import { UpstreamRefusedError, UpstreamUnauthorizedError } from '../../errors.js';
import { badAnswer } from '../http-client/faults.js';
import type { HttpClient } from '../http-client/http-client.js';
import { readRequest } from './query.js';
import type { WireCountry, WireGateway, WireShippingMethod, WireTaxClass } from './wire-types.js';

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

/** Reads for the shop behind `http`. */
export function createShopReads(system: string, http: HttpClient): ShopReads {
  async function list<T>(
    path: string,
    fields: string,
    resource: string,
    key: keyof T & string,
  ): Promise<T[]> {
    const { body, status } = await http.request(readRequest(path, { _fields: fields }, resource));
    if (Array.isArray(body) && body.every((row) => hasText(row, key))) return body as T[];
    throw badAnswer({ system, resource }, `sent something else than a list of records with ${key}`, status);
  }

  return {
    paymentGateways: () =>
      list('/payment_gateways', 'id,title,description,enabled,icon', 'payment gateways', 'id'),
    countries: () => list('/data/countries', 'code,name,states', 'countries', 'code'),
    shippingMethods: () => list('/shipping_methods', 'id,title,description', 'shipping methods', 'id'),
    taxClasses: () => list('/taxes/classes', 'slug,name', 'tax classes', 'slug'),
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

function hasText(row: unknown, key: string): boolean {
  return typeof row === 'object' && row !== null && typeof (row as Record<string, unknown>)[key] === 'string';
}
