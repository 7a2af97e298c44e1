import { BadInputError } from '../../errors.js';
import type { CartItemInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { ItemToAdd } from '../../upstream/store-api/cart-requests.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { CartLineModel } from './cart.model.js';
import { readExtraData, type ExtraData } from './extra-data.js';

type Context = ProductSlice & VariationSlice;

/** Something to put into the cart, checked as far as can be without asking the shop. */
export interface WantedItem {
  item: ItemToAdd;
  /** As it was asked for. */
  input: CartItemInput;
  /** Variations of the product, when the shopper chose by attributes. */
  variationIds: readonly number[];
  extraData: ExtraData | null;
}

/**
 * What a storefront wants to add.
 * @throws BadInputError for a quantity below 1 (an exact one of 0 or less), an id that is none, unknown choices, or `extraData` that is no JSON object
 */
export async function readWanted(input: CartItemInput, context: Context): Promise<WantedItem> {
  const { productId, variationId, quantity, exactQuantity } = input;
  if (productId < 1) throw new BadInputError('productId: send the database id of a product.');
  if (isDefined(variationId) && variationId < 0) throw new BadInputError('variationId: send a database id.');
  if (isDefined(exactQuantity) && exactQuantity <= 0)
    throw new BadInputError(
      'exactQuantity: send more than 0; lines are taken out with updateItemQuantities.',
    );
  if (!isDefined(exactQuantity) && isDefined(quantity) && quantity < 1) {
    throw new BadInputError('quantity: send 1 or more; lines are taken out with updateItemQuantities.');
  }
  const extraData = readExtraData(input.extraData);
  const choices = input.variation?.filter(isDefined) ?? [];
  const product = await productOf(variationId || productId, productId, choices.length > 0, context);
  return {
    item: {
      id: variationId || productId,
      quantity: exactQuantity ?? quantity ?? 1,
      variation: product ? await context.chooseVariation(choices, product) : [],
    },
    input,
    variationIds: product?.variationIds ?? [],
    extraData,
  };
}

/** The product, when the choices have to be understood; nothing is read for plain ids. */
async function productOf(itemId: number, productId: number, hasChoices: boolean, context: Context) {
  if (!hasChoices) return null;
  const product = await context.products.byId(productId);
  if (product) return product;
  const variation = await context.variations.byId(itemId);
  return variation && context.products.byId(variation.parentId);
}

/**
 * The line that something was added to: WooCommerce's answer does not name it.
 * @param before the cart before it, when it is known
 */
export function lineOf(
  { item, variationIds }: WantedItem,
  lines: readonly CartLineModel[],
  before: readonly CartLineModel[] = [],
): CartLineModel | null {
  const candidates = lines.filter(({ itemId }) => itemId === item.id || variationIds.includes(itemId));
  const grown = candidates.filter(
    ({ key, quantity }) => quantity !== before.find((line) => line.key === key)?.quantity,
  );
  const fitting = (grown.length > 0 ? grown : candidates).filter((line) => fits(line, item));
  return fitting.at(-1) ?? candidates.at(-1) ?? null;
}

/** Slugs are sent and names come back, so a choice is compared by letters and digits alone. */
function fits({ choices }: CartLineModel, { variation }: ItemToAdd): boolean {
  return variation.every(({ value }) => choices.some((choice) => bare(choice.value) === bare(value)));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
