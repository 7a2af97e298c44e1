import { decodeEntities } from '../../lib/html-text.js';
import type { ItemToAdd } from './cart-requests.js';
import type { WireCartItem } from './cart-types.js';

/** Slug of the term of this name in a taxonomy such as `pa_colour`; undefined when none is called so. */
export type SlugOfTerm = (taxonomy: string, name: string) => Promise<string | undefined>;

/**
 * What it takes to have a line of a cart again, there or in another one. Lines tell the names of terms,
 * `cart/add-item` takes their slugs alone (seen in WooCommerce 10.5); a name that no term has goes as it is.
 */
export async function itemOfLine(
  { id, quantity, variation }: WireCartItem,
  slugOf: SlugOfTerm,
): Promise<ItemToAdd> {
  const choices = variation.map(async ({ raw_attribute: attribute, value: escaped }) => {
    const value = decodeEntities(escaped);
    const name = attribute.replace(/^attribute_/, '');
    return { attribute, value: (name.startsWith('pa_') && (await slugOf(name, value))) || value };
  });
  return { id, quantity, variation: await Promise.all(choices) };
}
