import type { ProductPageQuery } from '../gql/graphql.js';

type Product = NonNullable<ProductPageQuery['product']>;
type WithVariations = Extract<Product, { variations?: unknown }>;

/** One of a product's variations. */
export type Variation = NonNullable<WithVariations['variations']>['nodes'][number];

/** Something to choose before a product can be bought, such as its size. */
export interface Choice {
  name: string;
  label: string;
  options: { value: string; text: string }[];
}

/** Chosen values by the attribute's name. */
export type Chosen = Readonly<Partial<Record<string, string>>>;

/** What there is to choose of a product, in the shop's order. */
export function choicesOf(product: Product): Choice[] {
  if (!('attributes' in product)) return [];
  const attributes = product.attributes?.nodes.filter(({ variation }) => variation) ?? [];
  return attributes.map((attribute) => {
    const terms = 'terms' in attribute ? (attribute.terms?.nodes ?? []) : [];
    return {
      name: attribute.name ?? '',
      label: attribute.label ?? '',
      options: (attribute.options ?? []).map((option) => ({
        value: option ?? '',
        text: terms.find(({ slug }) => slug === option)?.name ?? option ?? '',
      })),
    };
  });
}

/** The variations of a product; none for a product without choices. */
export function variationsOf(product: Product): readonly Variation[] {
  return 'variations' in product ? (product.variations?.nodes ?? []) : [];
}

/** What the shop wants to be chosen at first. */
export function preselected(product: Product): Chosen {
  if (!('defaultAttributes' in product)) return {};
  const defaults = product.defaultAttributes?.nodes ?? [];
  return Object.fromEntries(defaults.map(({ name, value }): [string, string] => [name ?? '', value ?? '']));
}

/** Variations that fit what is chosen so far. A variation's empty value fits any. */
export function fitting(variations: readonly Variation[], chosen: Chosen): Variation[] {
  return variations.filter(({ attributes }) =>
    Object.entries(chosen).every(([name, value]) => {
      const own = attributes?.nodes.find((attribute) => attribute.name === name)?.value;
      return !value || !own || own === value;
    }),
  );
}
