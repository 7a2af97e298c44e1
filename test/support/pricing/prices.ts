import type { ItemPrice } from '../../../src/modules/pricing/product-price.js';
import { WOOCOMMERCE } from '../../../src/modules/shared/merged-value.js';
import type { StoredPrices } from '../../../src/modules/shared/sellable.model.js';
import type { Sourced } from '../../../src/sources/values/sourced.js';

/** The moment at which the tests look. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');

/** Ages as of then, in seconds. */
export const ageOf = (epochMs: number): number => (NOW - epochMs) / 1000;

/** WooCommerce's prices of a thing for 60, unless said otherwise. */
export function stored(changes: Partial<StoredPrices> = {}): StoredPrices {
  return {
    price: '60.00',
    regularPrice: '60.00',
    salePrice: null,
    onSale: false,
    saleFrom: null,
    saleTo: null,
    taxClass: '',
    taxStatus: 'taxable',
    ...changes,
  };
}

/** A merged price of 60, unless said otherwise. */
export function itemPrice(changes: Partial<ItemPrice> = {}): ItemPrice {
  return {
    current: '60.00',
    regular: '60.00',
    sale: null,
    onSale: false,
    saleFrom: null,
    saleTo: null,
    validUntil: null,
    tiers: [],
    currency: 'EUR',
    taxIncluded: true,
    taxClass: '',
    taxStatus: 'taxable',
    source: WOOCOMMERCE,
    ...changes,
  };
}

/** A thing on sale. */
export function onSaleAt(current: string, regular: string, changes: Partial<ItemPrice> = {}): ItemPrice {
  return itemPrice({ current, regular, sale: current, onSale: true, ...changes });
}

/** What the source `erp` answered a second ago. */
export function answered<T>(value: T): Sourced<T> {
  const info = { name: 'erp', status: 'FRESH', fetchedAt: NOW - 1000, message: null } as const;
  return { value, fallback: 'woocommerce', info };
}

/** A source that gave nothing. */
export function unanswered(status: 'MISSING' | 'FAILED', fallback: 'woocommerce' | 'null'): Sourced<never> {
  return {
    value: null,
    fallback,
    info: { name: 'erp', status, fetchedAt: null, message: 'no answer in 800 ms' },
  };
}
