import { LRUCache } from 'lru-cache';
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../lib/decimal.js';
import type { ShopSettings, TaxRate } from '../shop/shop.model.js';
import { ratesAtBase } from './tax-rates.js';

/** What decides the tax on an amount. */
export interface TaxBasis {
  /** Slug; '' is the standard class. */
  taxClass: string;
  /** `taxable`; anything else (`shipping`, `none`) leaves the thing itself untaxed. */
  taxStatus: string;
  /** Whether the amount already holds its tax. */
  taxIncluded: boolean;
}

/** Turns amounts as typed in into amounts with or without tax. All of them are decimal texts. */
export interface ShopTax {
  /** With the tax of the shop's own address, rounded to the shop's decimals when tax was added. */
  withTax(amount: string, basis: TaxBasis): string;
  /** Less the tax of the shop's own address; not rounded to the shop's decimals, as in WooCommerce. */
  withoutTax(amount: string, basis: TaxBasis): string;
}

/** The tax of one class, for amounts it applies to. */
interface ClassTax {
  addTo(net: string): string;
  takeFrom(gross: string): string;
}

/** Amounts of each class whose tax is remembered: a shop has few distinct prices, and shows them all the time. */
const REMEMBERED = 5000;

/** The tax of one shop. The rates of each class are looked up once. */
export function createShopTax(shop: ShopSettings): ShopTax {
  const classes = new Map<string, ClassTax>();
  function classTax(taxClass: string): ClassTax {
    let tax = classes.get(taxClass);
    if (!tax) classes.set(taxClass, (tax = createClassTax(shop, ratesAtBase(shop, taxClass))));
    return tax;
  }

  function withTax(amount: string, basis: TaxBasis): string {
    return basis.taxIncluded || !isTaxable(basis) ? amount : classTax(basis.taxClass).addTo(amount);
  }

  function withoutTax(amount: string, basis: TaxBasis): string {
    return basis.taxIncluded && isTaxable(basis) ? classTax(basis.taxClass).takeFrom(amount) : amount;
  }

  return { withTax, withoutTax };
}

function isTaxable({ taxStatus }: TaxBasis): boolean {
  return taxStatus === 'taxable';
}

function createClassTax(shop: ShopSettings, rates: readonly TaxRate[]): ClassTax {
  if (rates.length === 0) return { addTo: (net) => net, takeFrom: (gross) => gross };
  // Each tax is kept to at least six digits; only sums are rounded to what is shown.
  const precision = Math.max(6, shop.decimals + 2);

  const added = remembering((net) => {
    const taxes = taxesOn(net, rates).map((tax) => roundDecimal(tax, precision));
    const due = shop.taxRoundAtSubtotal ? taxes : taxes.map((tax) => roundDecimal(tax, shop.decimals));
    return roundDecimal(addDecimals(net, ...due), shop.decimals);
  });
  const taken = remembering((gross) => {
    const taxes = taxesIn(gross, rates).map((tax) => roundDecimal(tax, precision));
    return subtractDecimals(gross, addDecimals(...taxes));
  });
  return { addTo: (net) => added.memo(net), takeFrom: (gross) => taken.memo(gross) };
}

function remembering(compute: (amount: string) => string): LRUCache<string, string> {
  return new LRUCache({ max: REMEMBERED, memoMethod: compute });
}

/** Digits after the point that steps in between keep. */
const DIGITS = 15;

/** The taxes to put on a net amount: the plain ones beside each other, then each compound one on all before it. */
function taxesOn(net: string, rates: readonly TaxRate[]): string[] {
  const taxes = rates.filter((rate) => !rate.compound).map((rate) => percentOf(net, rate.percent));
  for (const rate of rates.filter(({ compound }) => compound)) {
    taxes.push(percentOf(addDecimals(net, ...taxes), rate.percent));
  }
  return taxes;
}

/** The taxes that a gross amount holds: the compound ones come off one by one, then the plain ones together. */
function taxesIn(gross: string, rates: readonly TaxRate[]): string[] {
  const taxes: string[] = [];
  let rest = gross;
  for (const rate of rates.filter(({ compound }) => compound)) {
    const tax = shareOf(rest, rate.percent, rate.percent);
    taxes.push(tax);
    rest = subtractDecimals(rest, tax);
  }
  const plain = rates.filter(({ compound }) => !compound);
  const together = addDecimals(...plain.map(({ percent }) => percent));
  return [...taxes, ...plain.map(({ percent }) => shareOf(rest, percent, together))];
}

function percentOf(amount: string, percent: string): string {
  return divideDecimals(multiplyDecimals(amount, percent), '100', DIGITS);
}

/** The part of `gross` that a tax of `percent` is, when taxes of `together` percent were put on the net amount. */
function shareOf(gross: string, percent: string, together: string): string {
  return divideDecimals(multiplyDecimals(gross, percent), addDecimals('100', together), DIGITS);
}
