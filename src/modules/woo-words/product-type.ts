import type { ProductTypesEnum } from '../../generated/schema-types.js';

const TYPES: Readonly<Record<string, ProductTypesEnum>> = {
  simple: 'SIMPLE',
  variable: 'VARIABLE',
  grouped: 'GROUPED',
  external: 'EXTERNAL',
  variation: 'VARIATION',
};

/** The enum value of a kind of product; kinds that plugins add share one. */
export function productKindName(type: string): ProductTypesEnum {
  return TYPES[type] ?? 'UNSUPPORTED';
}
