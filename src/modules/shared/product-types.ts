/** Every kind of product: what is added to one is added to all of them. */
export const PRODUCT_TYPES = [
  'SimpleProduct',
  'VariableProduct',
  'ExternalProduct',
  'GroupProduct',
  'UnsupportedProduct',
] as const;

/** The same as SDL extends them, behind the interface that they share: a field of it must be on all of them. */
export const PRODUCT_DEFINITIONS: readonly string[] = [
  'interface Product',
  ...PRODUCT_TYPES.map((name) => `type ${name}`),
];
