import type { TaxClassEnum, TaxStatusEnum } from '../../generated/schema-types.js';

const STATUSES: Readonly<Record<string, TaxStatusEnum>> = {
  taxable: 'TAXABLE',
  shipping: 'SHIPPING',
  none: 'NONE',
};

const CLASSES: Readonly<Record<string, TaxClassEnum>> = {
  '': 'STANDARD',
  standard: 'STANDARD',
  'reduced-rate': 'REDUCED_RATE',
  'zero-rate': 'ZERO_RATE',
  parent: 'INHERIT_CART',
};

/** The enum value of WooCommerce's `tax_status`; null for what a plugin made up. */
export function taxStatusName(status: string): TaxStatusEnum | null {
  return STATUSES[status] ?? null;
}

/** The enum value of a tax class's slug; null for a class that the shop added. */
export function taxClassName(slug: string): TaxClassEnum | null {
  return CLASSES[slug] ?? null;
}

/** Slugs of tax classes as filters of products take them. */
const WORDS: Readonly<Record<TaxClassEnum, string>> = {
  STANDARD: 'standard',
  REDUCED_RATE: 'reduced-rate',
  ZERO_RATE: 'zero-rate',
  INHERIT_CART: 'inherit',
};

/** The slug of a tax class. */
export function wooTaxClass(name: TaxClassEnum): string {
  return WORDS[name];
}
