/** A difference between WooGraphQL's recorded answer and ours that is meant to be. */
export interface Difference {
  /** Titles of the questions it occurs in. */
  questions: RegExp;
  /** Path in `data` (`product.variations.nodes.7.price`), or `errors.0.message`. */
  path: RegExp;
  /** Why ours is better, or why it cannot be told. `docs/compatibility.md` repeats it. */
  reason: string;
}

/** The whole list. One that occurs no more fails the test. */
export const DIFFERENCES: readonly Difference[] = [
  {
    questions: /^product /,
    path: /^product\.catalogVisibility$/,
    reason: 'WooGraphQL answers null to anonymous callers; where a product is shown is no secret.',
  },
  {
    questions: /^product (future|shirt)$/,
    path: /stockQuantity$/,
    reason: 'A stock of zero is 0; null means that nobody counts.',
  },
  {
    questions: /^product free$/,
    path: /^product\.(price|regularPrice|rawPrice|rawRegular)$/,
    reason: 'Something free costs zero; null means that there is no price.',
  },
  {
    questions: /^product (pack|shirt|heavy)$/,
    path: /^product\.shippingClassId$/,
    reason:
      'The id of the shipping class where there is one, else null; WooGraphQL also says 0, or null in spite of one.',
  },
  {
    questions: /^product pack$/,
    path: /^product\.defaultAttributes$/,
    reason:
      'A product without variations preselects nothing; WooGraphQL lists all its attributes as preselected.',
  },
  {
    questions: /^(product kit|grouped children)$/,
    path: /^product\.(regularPrice|salePrice|rawRegular|rawSale)$/,
    reason: 'A group has the span of its products’ regular and sale prices, as it has for `price`.',
  },
  {
    questions: /^product kit$/,
    path: /^product\.tax(Status|Class)$/,
    reason: 'WooCommerce keeps both for groups, too.',
  },
  {
    questions: /^product (draft|private|password)$/,
    path: /^errors\.0$/,
    reason: 'A product that may not be seen is answered word for word like one that does not exist.',
  },
  {
    questions: /^upsell, cross-sell, related$/,
    path: /^product\.related\.nodes/,
    reason: 'WooCommerce draws related products at random; the REST API named none for this one.',
  },
  {
    questions: /^meta data$/,
    path: /^product\.metaData/,
    reason:
      'Custom fields are shown when the operator allows their key; hidden ones (`_…`) never were meant for shoppers.',
  },
  {
    questions: /^products: /,
    path: /^products\.found$/,
    reason:
      'How many products the caller can see; WooGraphQL counts private, draft and protected ones, or none at all.',
  },
  {
    questions: /^products: tag$/,
    path: /^products\.nodes/,
    reason: 'WooGraphQL finds nothing by `tag`, though `tagIn` finds the product.',
  },
  {
    questions: /^products: price range$/,
    path: /^products\.nodes/,
    reason: 'As `wc/v3` filters: a group counts by its lowest price, not by its whole span.',
  },
  {
    questions: /^products: (name|menu order|date ascending|page 1|page 2)$/,
    path: /^products\.(nodes|edges)\.\d+/,
    reason:
      'Products with the same name or date stand in WooCommerce’s order, which for equals is by id in the same direction.',
  },
  {
    questions: /^products: page 1$/,
    path: /^products\.(edges\.\d+\.cursor|pageInfo\.(startCursor|endCursor))$/,
    reason: 'Our cursors also carry the position; WooGraphQL’s are accepted.',
  },
  {
    questions: /^categories/,
    path: /^productCategories\.nodes\.\d+\.(count|name)$/,
    reason: 'Counts as WooCommerce gives them: what shoppers can see, sub-categories included.',
  },
  {
    questions: /^countries$/,
    path: /^allowedCountries\.\d+$/,
    reason: 'The same countries, in the order in which the shop’s REST API lists them.',
  },
  {
    questions: /^write a review$/,
    path: /^errors\.0\.message$/,
    reason: 'Texts of errors are plain text, without entities.',
  },
];
