import type { CheckoutSlice } from '../checkout/checkout.slice.js';
import { AppError, UpstreamError } from '../../errors.js';
import type { CartItemInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { addItem as addItemRequest } from '../../upstream/store-api/cart-requests.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { isChoiceMissing, refusalOf } from './cart-refusal.js';
import type { CartLineModel, CartModel } from './cart.model.js';
import { cartOf, modelOf } from './cart.reads.js';
import { noteExtraData, type ExtraData } from './extra-data.js';
import { noticeMismatches } from './notice-mismatches.js';
import { lineOf, readWanted, type WantedItem } from './wanted-item.js';

/** What adding to a cart uses of the operation's context. */
export type AddItemsContext = CheckoutSlice &
  InventorySlice &
  OperationSlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  TaxonomySlice &
  VariationSlice;

/** What came of one thing that was to be added. */
export interface AddedItem {
  input: CartItemInput;
  line: CartLineModel | null;
  /** Why it was not added. */
  error: AppError | null;
}

/**
 * Puts one thing into the cart.
 * @throws BadInputError for what cannot be asked for, NotFoundError for an unknown product, RefusedByShopError in the shop's words
 */
export async function addItem(
  input: CartItemInput,
  context: AddItemsContext,
): Promise<{ cart: CartModel; line: CartLineModel | null }> {
  const wanted = await readWanted(input, context);
  const { session } = context.shopper;
  const added = await session.withLock(async () => {
    try {
      const cart = modelOf(await session.request(addItemRequest(wanted.item)));
      const line = lineOf(wanted, cart.lines);
      if (line && wanted.extraData) await noteExtraData(session, [[line.key, wanted.extraData]]);
      return { cart, line };
    } catch (error) {
      throw await told(error, wanted, context);
    }
  });
  await noticeMismatches(added.line ? [added.line.key] : [], context);
  return added;
}

/** Puts several things into the cart in one call. One that cannot be added does not keep the others out. */
export async function addItems(
  inputs: readonly CartItemInput[],
  context: AddItemsContext,
): Promise<AddedItem[]> {
  const read = await Promise.all(inputs.map((input) => readOrError(input, context)));
  const wanted = read.filter((one): one is WantedItem => !(one instanceof AppError));
  const { session } = context.shopper;
  const all = await session.withLock(async () => {
    if (wanted.length === 0) return read.map((one, place) => notAdded(inputs[place], one));
    const before = (await cartOf(context)).lines;
    const results = await session.batch(wanted.map(({ item }) => addItemRequest(item)));
    const outcomes = new Map(wanted.map((one, place) => [one, results[place]]));
    const { lines } = await cartOf(context);
    const noted: [string, ExtraData][] = [];
    const added: AddedItem[] = [];
    for (const [place, one] of read.entries()) {
      const outcome = one instanceof AppError ? one : outcomes.get(one);
      if (one instanceof AppError || outcome instanceof UpstreamError) {
        added.push(
          notAdded(inputs[place], one instanceof AppError ? one : await told(outcome, one, context)),
        );
        continue;
      }
      const line = lineOf(one, lines, before);
      if (line && one.extraData) noted.push([line.key, one.extraData]);
      added.push({ input: one.input, line, error: null });
    }
    await noteExtraData(session, noted);
    return added;
  });
  await noticeMismatches(
    linesAdded(all).map(({ key }) => key),
    context,
  );
  return all;
}

function notAdded(input: CartItemInput | undefined, error: unknown): AddedItem {
  if (!(error instanceof AppError)) throw error;
  return { input: input as CartItemInput, line: null, error };
}

async function readOrError(input: CartItemInput, context: AddItemsContext): Promise<WantedItem | AppError> {
  try {
    return await readWanted(input, context);
  } catch (error) {
    if (error instanceof AppError && !(error instanceof UpstreamError)) return error;
    throw error;
  }
}

/** A refusal in words for shoppers; the product is only looked up when WooCommerce's words need its name. */
async function told(error: unknown, { input }: WantedItem, { products }: AddItemsContext): Promise<unknown> {
  const product = isChoiceMissing(error) ? await products.byId(input.productId) : null;
  return refusalOf(error, product?.name);
}

/** The lines that something was added to, each once. */
export function linesAdded(items: readonly AddedItem[]): CartLineModel[] {
  return [...new Set(items.map(({ line }) => line).filter(isDefined))];
}
