import type { Difference } from './woographql-differences.js';

/**
 * Where our cart answers otherwise than WooGraphQL's. Texts of errors are compared without HTML: ours are plain,
 * WooGraphQL's hold tags and entities. Keys of lines are compared by which line they mean: ours are those that
 * WooCommerce's own Store API gives, WooGraphQL counts choices and notes into them otherwise.
 */
export const CART_DIFFERENCES: readonly Difference[] = [
  {
    questions: /^add a variation by attributes$/,
    path: /^(addToCart|errors)/,
    reason: 'Choices by attributes find their variation; WooGraphQL asks to choose what was chosen.',
  },
  {
    questions: /^add a quantity of 0$/,
    path: /^(addToCart|errors)/,
    reason: 'Nothing is no quantity to add: an error that says so. WooGraphQL adds one.',
  },
  {
    questions: /^add a quantity of -1$/,
    path: /^errors\.0\.message$/,
    reason: 'The error names the field and what it takes.',
  },
  {
    questions: /^checkout$/,
    path: /^checkout\.(redirect|order\.databaseId)$/,
    reason:
      'Number and key of a new order are each shop’s own; the address of the page is the same otherwise.',
  },
];
