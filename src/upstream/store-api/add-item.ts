import type { CartRequest } from './cart-client.js';
import type { WireCartItem } from './cart-types.js';

/** One choice of a variation, as `cart/add-item` takes it. */
export interface SentChoice {
  /** `pa_colour`, or the label of a product's own attribute. */
  attribute: string;
  /** Slug of a term, or the text. */
  value: string;
}

/** What is to be put into a cart. */
export interface ItemToAdd {
  /** Of the product or of the variation. */
  id: number;
  quantity: number;
  variation: readonly SentChoice[];
}

/** The request that puts something into a cart. */
export function addItemRequest({ id, quantity, variation }: ItemToAdd): CartRequest {
  return {
    method: 'POST',
    path: '/cart/add-item',
    body: { id, quantity, ...(variation.length > 0 && { variation }) },
  };
}

/** What it takes to have a line of a cart again, there or in another one. */
export function itemOfLine({ id, quantity, variation }: WireCartItem): ItemToAdd {
  return {
    id,
    quantity,
    variation: variation.map(({ raw_attribute: raw, attribute, value }) => {
      const name = raw.replace(/^attribute_/, '');
      return { attribute: name.startsWith('pa_') ? name : attribute, value };
    }),
  };
}
