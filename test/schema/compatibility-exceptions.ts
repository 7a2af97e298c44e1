/** Output types of theirs whose name here does not follow from the rule for connections. */
export const OUR_NAMES: Readonly<Record<string, string>> = {
  RootQuery: 'Query',
  RootMutation: 'Mutation',
  LineItemToProductConnectionEdge: 'LineItemProductEdge',
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
  ExcludedProducts: 'ProductUnion',
  ExcludedProductCategories: 'ProductCategory',
};

/** What WooGraphQL has and this schema leaves out although it serves the type, and why. */
export const NOT_SERVED: Readonly<Record<string, string>> = {
  'MediaItem.fileSize': 'WooCommerce does not tell the size of a file in bytes.',
  'MediaItem.isPreview': 'Previews are a matter of the WordPress editor; only published pictures are here.',
  'ProductDownload.fileExists':
    'WooCommerce does not tell, and asking for the file would fetch what is sold.',
  'Order.commentCount': 'Notes of an order are no comments; those for the customer are `orderNotes`.',
  'Order.commentStatus': 'Nobody can comment on an order.',
  'Order.orderNotes(where:)': 'Notes for the customer are few, and filters of comments do not fit them.',
  'Order.refunds(where:)': 'An order has few refunds; `Refund` has what they could be told apart by.',
  'Customer.refunds(where:)': 'As for Order.refunds.',
  'LineItem.product(where:)': 'One line has one product: there is nothing to filter.',
  'ShippingLine.shippingMethod':
    'Methods of a shop change; the line keeps its own `methodId` and `methodTitle`.',
  'ShippingLine.taxClass': 'WooCommerce does not tell it.',
  'CouponLine.coupon':
    "What a coupon is worth, and to whom it is bound, is the shop's own; the line tells what it saved.",
  'Coupon.products(where:)':
    'A coupon names few products, each by its id; `products(where: { include })` filters them.',
  'Coupon.excludedProducts(where:)': 'As for Coupon.products.',
  'Coupon.productCategories(where:)': 'A coupon names few categories, each by its id.',
  'Coupon.excludedProductCategories(where:)': 'As for Coupon.productCategories.',
  'Coupon.usedBy(where:)': 'The customers are those that the coupon names; there is nothing to search.',
  'TaxLine.taxRate': 'The line keeps the rate it was charged by: `rateCode`, `label`, `ratePercent`.',
  'Refund.refundedBy': 'Who works at the shop is not for shoppers.',
  'DownloadableItem.downloadNonce': "WooCommerce's download links need none.",
  'CheckoutPayload.notices':
    "WooCommerce's Store API gives none; what there is to say is in the answer's `extensions.notices`.",
  'Customer.availablePaymentMethods': 'WooCommerce has no REST route for stored payment methods.',
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
