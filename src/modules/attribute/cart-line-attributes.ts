import type { CartItemVariationEdgeResolvers } from '../../generated/resolvers-types.js';
import type { ChoiceModel } from '../cart/cart.model.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { localName, mapVariationAttributes } from './attribute.mapper.js';
import type { AttributeValueModel } from './product-attribute.model.js';
import { withTerms } from './terms-of-product.js';

type Context = ProductSlice & TaxonomySlice;

/** What was chosen for a line of a cart: the variation's own choices, and those made where it leaves one open. */
export const cartLineAttributes: NonNullable<CartItemVariationEdgeResolvers<Context>['attributes']> = async (
  { node, line },
  _args,
  context,
) => {
  const parent = await context.products.byId(node.parentId);
  if (!parent) return [];
  return withTerms(parent, context, (termsOf) =>
    mapVariationAttributes(node, parent, termsOf).map((attribute) => {
      if (attribute.value !== '') return attribute;
      const chosen = choiceOf(attribute, line.choices)?.value ?? '';
      const term = termsOf(attribute.name).byName(chosen);
      return { ...attribute, attributeId: term?.id ?? 0, value: term?.slug ?? chosen };
    }),
  );
};

/** Carts strip accents from keys, or write them in percents: `Größe` is `grose` there. The label is as it was typed. */
function choiceOf({ name, label }: AttributeValueModel, choices: readonly ChoiceModel[]) {
  return (
    choices.find((choice) => choice.name === name) ??
    choices.find((choice) => choice.label === label || localName(choice.label) === name)
  );
}
