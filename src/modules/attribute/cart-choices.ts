import type { CartItemVariationEdgeResolvers } from '../../generated/resolvers-types.js';
import { mapVariationAttributes } from './attribute.mapper.js';
import { withTerms } from './terms-of-product.js';

/** What was chosen for a line of a cart: the variation's own choices, and those made where it leaves one open. */
export const cartChoices: NonNullable<CartItemVariationEdgeResolvers['attributes']> = async (
  { node, line },
  _args,
  context,
) => {
  const parent = await context.products.byId(node.parentId);
  if (!parent) return [];
  return withTerms(parent, context, (termsOf) =>
    mapVariationAttributes(node, parent, termsOf).map((attribute) => {
      if (attribute.value !== '') return attribute;
      const chosen = line.choices.find(({ name }) => name === attribute.name)?.value ?? '';
      const term = termsOf(attribute.name).byName(chosen);
      return { ...attribute, attributeId: term?.id ?? 0, value: term?.slug ?? chosen };
    }),
  );
};
