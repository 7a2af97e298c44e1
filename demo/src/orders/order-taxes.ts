import type { Catalogue } from '../catalogue/catalogue.js';
import type { AddressRecord, LineTaxRecord, OrderTaxRecord } from '../catalogue/commerce-records.js';
import type { TaxRateRecord } from '../catalogue/records.js';

/** Rounds to the six decimals in which WooCommerce keeps amounts. */
export function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Rounds to the shop's two decimals. */
export function twoDecimals(value: number): number {
  return Math.round(Number(`${value.toFixed(8)}e2`)) / 100;
}

/** The rates for a class at an address, which is the shop's own when none is given. `''` is the standard class. */
export function ratesFor(catalogue: Catalogue, address: AddressRecord, taxClass: string): TaxRateRecord[] {
  const [base = ''] = catalogue.setting('general', 'woocommerce_default_country').split(':');
  const country = address.country === '' ? base : address.country;
  const wanted = taxClass === '' ? 'standard' : taxClass;
  return catalogue.taxRates.filter(
    (rate) => rate.class === wanted && (rate.country === '' || rate.country === country),
  );
}

/** The net amount in a price that holds the tax of these rates. */
export function withoutTax(gross: number, rates: TaxRateRecord[]): number {
  const share = rates.reduce((sum, { rate }) => sum + Number(rate) / 100, 0);
  return sixDecimals(gross / (1 + share));
}

/** What each rate takes of a net amount. */
export function lineTaxes(rates: TaxRateRecord[], total: number, subtotal: number | null): LineTaxRecord[] {
  const tax = (net: number, { rate }: TaxRateRecord) => String(twoDecimals((net * Number(rate)) / 100));
  return rates.map((rate) => ({
    id: rate.id,
    total: tax(total, rate),
    subtotal: subtotal === null ? '' : tax(subtotal, rate),
  }));
}

/** The sum of what all rates take. */
export function taxSum(taxes: LineTaxRecord[], member: 'total' | 'subtotal' = 'total'): number {
  return twoDecimals(taxes.reduce((sum, tax) => sum + Number(tax[member]), 0));
}

/** One line for each rate that an order meets, with what it takes of goods and of shipping. */
export function taxLines(
  catalogue: Catalogue,
  goods: LineTaxRecord[],
  shipping: LineTaxRecord[],
  nextId: () => number,
): OrderTaxRecord[] {
  const ids = new Set([...goods, ...shipping].map(({ id }) => id));
  return catalogue.taxRates
    .filter(({ id }) => ids.has(id))
    .map((rate) => ({
      id: nextId(),
      rate_code: [rate.country, rate.state, rate.name.toUpperCase(), rate.priority]
        .filter((part) => part !== '')
        .join('-'),
      rate_id: rate.id,
      label: rate.name,
      compound: rate.compound,
      tax_total: String(taxSum(goods.filter(({ id }) => id === rate.id))),
      shipping_tax_total: String(taxSum(shipping.filter(({ id }) => id === rate.id))),
      rate_percent: Number(rate.rate),
      meta_data: [],
    }));
}
