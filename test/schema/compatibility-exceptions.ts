/** Output types of theirs whose name here does not follow from the rule for connections. */
export const OUR_NAMES: Readonly<Record<string, string>> = {
  RootQuery: 'Query',
  RootMutation: 'Mutation',
  CartItemToProductConnectionEdge: 'CartItemProductEdge',
  CartItemToProductVariationConnectionEdge: 'CartItemVariationEdge',
  CommentToCommenterConnectionEdge: 'CommentAuthorEdge',
  NodeWithAuthorToUserConnectionEdge: 'AuthorEdge',
  CategoryToParentCategoryConnectionEdge: 'CategoryParentEdge',
  HierarchicalContentNodeToParentContentNodeConnectionEdge: 'ContentParentEdge',
  MenuItemToMenuItemLinkableConnectionEdge: 'MenuItemTargetEdge',
  MenuItemToMenuConnectionEdge: 'MenuItemMenuEdge',
  // Comments on posts and pages; those on products are reviews.
  PostToCommentConnection: 'CommentConnection',
  PageToCommentConnection: 'CommentConnection',
  PostToCommentConnectionEdge: 'CommentEdge',
  PageToCommentConnectionEdge: 'CommentEdge',
  // All that stands above or below a page is pages.
  HierarchicalContentNodeToContentNodeAncestorsConnection: 'PageConnection',
  HierarchicalContentNodeToContentNodeChildrenConnection: 'PageConnection',
  HierarchicalContentNodeToContentNodeAncestorsConnectionEdge: 'PageEdge',
  HierarchicalContentNodeToContentNodeChildrenConnectionEdge: 'PageEdge',
  NodeWithFeaturedImageToMediaItemConnectionEdge: 'FeaturedImageEdge',
  ProductCategoryToParentProductCategoryConnectionEdge: 'ProductCategoryParentEdge',
  ProductBrandToParentProductBrandConnectionEdge: 'ProductBrandParentEdge',
  ProductVariationToProductConnectionEdge: 'ProductVariationParentEdge',
  SimpleProductVariation: 'ProductVariation',
};

/** Lists of these are lists of those here. */
export const RENAMED_CONNECTION_TARGETS: Readonly<Record<string, string>> = {
  Comment: 'Review',
  Upsell: 'ProductUnion',
};

/** What WooGraphQL has and this schema leaves out although it serves the type, and why. */
export const NOT_SERVED: Readonly<Record<string, string>> = {
  'MediaItem.fileSize': 'WooCommerce does not tell the size of a file in bytes.',
  'MediaItem.isPreview': 'Previews are a matter of the WordPress editor; only published pictures are here.',
  'ProductDownload.fileExists':
    'WooCommerce does not tell, and asking for the file would fetch what is sold.',
};

/** What has another type than in WooGraphQL, and why. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
  'PaColor.products(where:)':
    "Takes the filters of the root list: one input for each of a shop's attributes would only repeat them.",
  'PaSize.products(where:)': 'As for PaColor.',
  ...Object.fromEntries(
    ['Ancestors', 'Children'].flatMap((what) => {
      const name = `HierarchicalContentNodeToContentNode${what}Connection`;
      const reason = 'What stands above or below a page is a page; documents that name ContentNode fit it.';
      return [
        [`${name}.nodes: [ContentNode!]! is [Page!]!`, reason],
        [`${name}Edge.node: ContentNode! is Page!`, reason],
      ];
    }),
  ),
};

/** Types that come with cart, checkout and account. */
const LATER_TYPES = new RegExp(
  `^(${[
    '(AddFee|Create|Update(Order|Review))\\w*(Input|Payload)',
    '(Checkout|Coupon(?!Error)|Currency|CustomerTo|FeeLine|LineItem|Order(?!Enum)|Refund|Shipping(?!Class|Method|Package|Rate))\\w*',
    'DownloadableItem',
    'RootQueryTo(Coupon|Order)Connection\\w*',
  ].join('|')})$`,
);

/** Root fields that come with them. */
const LATER_ROOT_FIELDS = new Set(['coupons', 'order', 'orders']);

/** Fields of customers that come with orders. */
const LATER_CUSTOMER_FIELDS = /^(orders|orderCount|totalSpent|lastOrder|refunds|downloadableItems)$/;

/** Mutations that come with them. */
const LATER_MUTATIONS = /^(checkout|create\w+|update(Order|Review)|delete\w+)$/;

/** Whether a coordinate belongs to a part of the schema that is not here yet. */
export function isLater(coordinate: string): boolean {
  const [, typeName = '', field = ''] = /^(?:type )?(\w+)(?:\.(\w+))?/.exec(coordinate) ?? [];
  if (typeName === 'RootQuery') return LATER_ROOT_FIELDS.has(field);
  if (typeName === 'Customer') return LATER_CUSTOMER_FIELDS.test(field);
  if (typeName === 'RootMutation') return LATER_MUTATIONS.test(field);
  return LATER_TYPES.test(typeName);
}
