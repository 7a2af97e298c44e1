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
