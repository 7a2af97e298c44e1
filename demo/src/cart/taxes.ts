import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { TaxRateRecord } from '../catalogue/records.js';

/** Where a sale is taxed. */
export interface TaxPlace {
  country: string;
  state: string;
  postcode: string;
  city: string;
}

/** Tax amounts by the id of their rate, not rounded. */
export type TaxAmounts = Map<number, Big>;

/**
 * The rates of a tax class (`''` is the standard one) at a place: per priority the first that fits, rates that name a
 * state, postcode or city before those that do not.
 */
export function taxRatesAt(catalogue: Catalogue, taxClass: string, place: TaxPlace): TaxRateRecord[] {
  if (catalogue.setting('general', 'woocommerce_calc_taxes') !== 'yes') return [];
  const wanted = taxClass === '' ? 'standard' : taxClass;
  const fitting = catalogue.taxRates
    .filter((rate) => rate.class === wanted && fits(rate, place))
    .sort((a, b) => a.priority - b.priority || precision(b) - precision(a) || a.order - b.order);
  return fitting.filter((rate, index) => fitting[index - 1]?.priority !== rate.priority);
}

/** The taxes inside a price, or on top of it. Compound rates apply to the price with the other taxes. */
export function taxesOf(price: Big, rates: readonly TaxRateRecord[], included: boolean): TaxAmounts {
  const [simple, compound] = [rates.filter((rate) => !rate.compound), rates.filter((rate) => rate.compound)];
  const together = sum(simple.map(shareOf)).plus(1);
  const grown = compound.reduce((factor, rate) => factor.times(shareOf(rate).plus(1)), Big(1));
  const net = included ? price.div(together.times(grown)) : price;
  const taxes: TaxAmounts = new Map();
  for (const rate of simple) taxes.set(rate.id, net.times(shareOf(rate)));
  let soFar = net.times(together);
  for (const rate of compound) {
    const tax = soFar.times(shareOf(rate));
    taxes.set(rate.id, tax);
    soFar = soFar.plus(tax);
  }
  return taxes;
}

/** `19.0000` as 0.19. Multiplied, as dividing is slow. */
function shareOf({ rate }: TaxRateRecord): Big {
  return Big(rate).times('0.01');
}

export function sum(amounts: Iterable<Big>): Big {
  let total = Big(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** Rounds halves up, as WooCommerce does with prices. */
export function roundHalfUp(amount: Big, decimals: number): Big {
  return amount.round(decimals, Big.roundHalfUp);
}

/** Rounds taxes and discounts: halves go down when prices were entered with tax, up when not. */
export function roundTax(amount: Big, decimals: number, included: boolean): Big {
  if (!included) return roundHalfUp(amount, decimals);
  const down = amount.round(decimals, Big.roundDown);
  const step = Big(10).pow(-decimals);
  return amount.minus(down).gt(step.div(2)) ? down.plus(step) : down;
}

function fits(rate: TaxRateRecord, place: TaxPlace): boolean {
  return (
    (rate.country === '' || rate.country === place.country) &&
    (rate.state === '' || rate.state === place.state) &&
    (rate.postcodes.length === 0 || rate.postcodes.some((rule) => postcodeFits(rule, place.postcode))) &&
    (rate.cities.length === 0 || rate.cities.some((city) => city.toUpperCase() === place.city.toUpperCase()))
  );
}

function precision({ country, state, postcodes, cities }: TaxRateRecord): number {
  return [country !== '', state !== '', postcodes.length > 0, cities.length > 0].filter(Boolean).length;
}

/** Whether a postcode meets a rule: itself, with a star at the end, or a range `10000...10999`. */
export function postcodeFits(rule: string, postcode: string): boolean {
  const [wanted, given] = [rule, postcode].map((text) => text.replaceAll(/[\s-]/g, '').toUpperCase());
  if (wanted === undefined || given === undefined || given === '') return false;
  const [from, to] = wanted.split('...');
  if (from !== undefined && to !== undefined) return given >= from && given <= to;
  return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : given === wanted;
}
