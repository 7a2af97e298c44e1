/** Output types of theirs whose name here does not follow from the rule for connections. */
export const OUR_NAMES: Readonly<Record<string, string>> = {
  RootQuery: 'Query',
  RootMutation: 'Mutation',
  CartItemToProductConnectionEdge: 'CartItemProductEdge',
  CartItemToProductVariationConnectionEdge: 'CartItemVariationEdge',
  CommentToCommenterConnectionEdge: 'CommentAuthorEdge',
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

/** Arguments that take another type than WooGraphQL's, and why. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
  'PaColor.products(where:)':
    "Takes the filters of the root list: one input for each of a shop's attributes would only repeat them.",
  'PaSize.products(where:)': 'As for PaColor.',
};

/** Types that come with cart, checkout, account and content. */
const LATER_TYPES = new RegExp(
  `^(${[
    '(AddFee|Create|Register|Reset|Send|Update(Customer|Order|Review|User))\\w*(Input|Payload)',
    '(Checkout|Coupon(?!Error)|Country|Countries|Currency|Customer|FeeLine|LineItem|Order(?!Enum)|Payment|Refund|Shipping(?!Class|Package|Rate|MethodError))\\w*',
    'DownloadableItem',
    '(Category|GeneralSettings|Menu|Page(?!Info)|Post(?!Object)|PostObjectsConnectionOrderby|Tag|User|NodeWithAuthor)\\w*',
    'RootQueryTo(Category|Coupon|Order|Page|PaymentGateway|Post)Connection\\w*',
  ].join('|')})$`,
);

/** Root fields that come with them. */
const LATER_ROOT_FIELDS = new Set([
  ...['coupons', 'customer', 'order', 'orders', 'paymentGateways', 'countryStates', 'viewer'],
  ...['categories', 'category', 'generalSettings', 'menu', 'page', 'pages', 'post', 'posts'],
]);

/** Mutations that come with them. */
const LATER_MUTATIONS =
  /^(checkout|create\w+|login\w*|refresh\w*|register\w+|reset\w+|send\w+|update(Customer|Order|Review|User)|write\w+|delete\w+)$/;

/** Whether a coordinate belongs to a part of the schema that is not here yet. */
export function isLater(coordinate: string): boolean {
  const [, typeName = '', field = ''] = /^(?:type )?(\w+)(?:\.(\w+))?/.exec(coordinate) ?? [];
  if (typeName === 'RootMutation') return LATER_MUTATIONS.test(field);
  return typeName === 'RootQuery' ? LATER_ROOT_FIELDS.has(field) : LATER_TYPES.test(typeName);
}
