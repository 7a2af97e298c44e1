import type { ProductTypesEnum } from '../../generated/schema-types.js';

const NAMES: Readonly<Record<string, ProductTypesEnum>> = {
  simple: 'SIMPLE',
  variable: 'VARIABLE',
  grouped: 'GROUPED',
  external: 'EXTERNAL',
  variation: 'VARIATION',
};

/** The kinds of product that WooCommerce itself has; variations are none in its lists. */
export const CORE_PRODUCT_TYPES = [
  'SIMPLE',
  'VARIABLE',
  'GROUPED',
  'EXTERNAL',
] as const satisfies readonly ProductTypesEnum[];

/** Every kind that the schema has a name for; kinds that plugins add share one. */
export const PRODUCT_TYPE_NAMES: readonly ProductTypesEnum[] = [
  ...CORE_PRODUCT_TYPES,
  'VARIATION',
  'UNSUPPORTED',
];

/** The enum value of a kind of product. */
export function productKindName(type: string): ProductTypesEnum {
  return NAMES[type] ?? 'UNSUPPORTED';
}
