export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in ISO 8601 with its offset, for example "2026-03-14T09:26:53+01:00". */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, for example "18.50": exact, never a binary float. Digits, an optional minus and an optional point. */
  Decimal: { input: string; output: string; }
};

/** Things to put into the cart. */
export type AddCartItemsInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The things. */
  readonly items?: InputMaybe<ReadonlyArray<InputMaybe<CartItemInput>>>;
};

/** What was put into the cart. */
export type AddCartItemsPayload = {
  readonly __typename?: 'AddCartItemsPayload';
  /** The lines that something was added to. */
  readonly added?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What could not be added, and why. Empty when all could. */
  readonly cartErrors?: Maybe<ReadonlyArray<Maybe<CartItemError>>>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Something to put into the cart. */
export type AddToCartInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** How many, above 0 and with decimals, where the shop sells by weight or length. Counts instead of `quantity`. */
  readonly exactQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** JSON object of texts to note with the line; what a line has already is replaced by name. */
  readonly extraData?: InputMaybe<Scalars['String']['input']>;
  /** Database id of the product; that of a variation will do, too. */
  readonly productId: Scalars['Int']['input'];
  /** How many, 1 or more. Default 1. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The choices, when there is no `variationId`, or when the variation leaves some open. */
  readonly variation?: InputMaybe<ReadonlyArray<InputMaybe<ProductAttributeInput>>>;
  /** Database id of the variation. */
  readonly variationId?: InputMaybe<Scalars['Int']['input']>;
};

/** What was put into the cart. */
export type AddToCartPayload = {
  readonly __typename?: 'AddToCartPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** The line it is in now, with the quantity that was there before. */
  readonly cartItem?: Maybe<CartItem>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A coupon in the cart. */
export type AppliedCoupon = {
  readonly __typename?: 'AppliedCoupon';
  /** The code, as the shop spells it. */
  readonly code: Scalars['String']['output'];
  /** What the shop notes with it. Null when that is nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it takes off, exactly. */
  readonly discount: TaxedMoney;
  /** What it takes off. */
  readonly discountAmount: Scalars['String']['output'];
  /** The tax that this saves. */
  readonly discountTax: Scalars['String']['output'];
};


/** A coupon in the cart. */
export type AppliedCouponDiscountAmountArgs = {
  excludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A coupon in the cart. */
export type AppliedCouponDiscountTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** Which coupon to apply. */
export type ApplyCouponInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its code; upper and lower case are the same. */
  readonly code: Scalars['String']['input'];
};

/** The coupon that was applied. */
export type ApplyCouponPayload = {
  readonly __typename?: 'ApplyCouponPayload';
  /** The coupon in the cart. */
  readonly applied?: Maybe<AppliedCoupon>;
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A name with a value. */
export type Attribute = {
  readonly id: Scalars['ID']['output'];
  /** Name to match with, for example "pa_colour". */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The value; a slug for a shop-wide attribute. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** How many products carry the values of an attribute. */
export type AttributeCount = {
  readonly __typename?: 'AttributeCount';
  /** Label of the attribute's taxonomy, for example "Product Colour". */
  readonly label: Scalars['String']['output'];
  /** Name of the attribute, for example "Colour". */
  readonly name: Scalars['String']['output'];
  /** Which attribute. */
  readonly slug: ProductAttributeEnum;
  /** Its values, each with its count. */
  readonly terms?: Maybe<ReadonlyArray<Maybe<SingleAttributeCount>>>;
};

/** How several values are read. */
export type AttributeOperatorEnum =
  /** All of them. */
  | 'AND'
  /** Any of them. */
  | 'IN'
  /** None of them. */
  | 'NOT_IN';

/** The way to an author. */
export type AuthorEdge = {
  readonly __typename?: 'AuthorEdge';
  /** The author. */
  readonly node: User;
};

/** The picture of a person. */
export type Avatar = {
  readonly __typename?: 'Avatar';
  /** Height in pixels. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Width and height in pixels. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** Address of the picture. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Width in pixels. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** Whether orders are taken when stock is used up. */
export type BackordersEnum =
  /** Not taken. */
  | 'NO'
  /** Taken, and the shopper is told. */
  | 'NOTIFY'
  /** Taken. */
  | 'YES';

/** What a shopper is about to buy. The sums are the shop's own. */
export type Cart = {
  readonly __typename?: 'Cart';
  /** Coupons that count now. Null when there are none. */
  readonly appliedCoupons?: Maybe<ReadonlyArray<Maybe<AppliedCoupon>>>;
  /** How each package can be sent. */
  readonly availableShippingMethods?: Maybe<ReadonlyArray<Maybe<ShippingPackage>>>;
  /** Ids of the chosen rates, one for each package. */
  readonly chosenShippingMethods?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** The lines. Without `first` or `last` all of them. */
  readonly contents?: Maybe<CartItemConnection>;
  /** Tax on the lines, after discounts. */
  readonly contentsTax?: Maybe<Scalars['String']['output']>;
  /** The lines after discounts, with tax. */
  readonly contentsTotal?: Maybe<Scalars['String']['output']>;
  /** Tax that the discounts save. */
  readonly discountTax?: Maybe<Scalars['String']['output']>;
  /** Discounts of coupons, without tax. */
  readonly discountTotal?: Maybe<Scalars['String']['output']>;
  /** Whether the shop shows the prices in its cart with tax. */
  readonly displayPricesIncludeTax?: Maybe<Scalars['Boolean']['output']>;
  /** Tax on fees. */
  readonly feeTax?: Maybe<Scalars['String']['output']>;
  /** Fees, without tax. */
  readonly feeTotal?: Maybe<Scalars['String']['output']>;
  /** Fees that the shop adds. Null when there are none. */
  readonly fees?: Maybe<ReadonlyArray<Maybe<CartFee>>>;
  /** Whether nothing is in it. */
  readonly isEmpty?: Maybe<Scalars['Boolean']['output']>;
  /** Whether something costs, so that a payment method is needed. */
  readonly needsPayment?: Maybe<Scalars['Boolean']['output']>;
  /** Whether anything has to be sent. */
  readonly needsShippingAddress?: Maybe<Scalars['Boolean']['output']>;
  /** What is wrong with the cart, in the shop's words: something sold out, a coupon no longer valid. */
  readonly problems: ReadonlyArray<CartProblem>;
  /** Tax on shipping. */
  readonly shippingTax?: Maybe<Scalars['String']['output']>;
  /** Shipping, without tax. */
  readonly shippingTotal?: Maybe<Scalars['String']['output']>;
  /** The lines before discounts, without tax. */
  readonly subtotal?: Maybe<Scalars['String']['output']>;
  /** Tax on the lines before discounts. */
  readonly subtotalTax?: Maybe<Scalars['String']['output']>;
  /** The taxes in `total`, as the shop lists them. */
  readonly taxLines?: Maybe<ReadonlyArray<Maybe<CartTaxLine>>>;
  /** What is to be paid, all in. */
  readonly total?: Maybe<Scalars['String']['output']>;
  /** All taxes in `total`. */
  readonly totalTax?: Maybe<Scalars['String']['output']>;
  /** The taxes in `total`, each by itself. */
  readonly totalTaxes?: Maybe<ReadonlyArray<Maybe<CartTax>>>;
  /** All sums as exact amounts, with currency and tax. */
  readonly totals: CartTotals;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartContentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CartToCartItemConnectionWhereArgs>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartContentsTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartContentsTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartDiscountTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartDiscountTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartFeeTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartFeeTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartShippingTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartShippingTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartSubtotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartSubtotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** What a shopper is about to buy. The sums are the shop's own. */
export type CartTotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** Something that could not be done with a cart. */
export type CartError = {
  /** Why, in the shop's words, as plain text. */
  readonly reasons?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** What it was about. */
  readonly type: CartErrorType;
};

/** What a cart error is about. */
export type CartErrorType =
  /** Something that was to be added. */
  | 'INVALID_CART_ITEM'
  /** A coupon. */
  | 'INVALID_COUPON'
  /** A way to send it. */
  | 'INVALID_SHIPPING_METHOD'
  /** Something else. */
  | 'UNKNOWN';

/** A fee that the shop adds to a cart, for example for a way to pay. */
export type CartFee = {
  readonly __typename?: 'CartFee';
  /** Its amount without tax, as a number. For exact amounts see `price`. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** What to tell it by. */
  readonly id: Scalars['ID']['output'];
  /** The name that shoppers see. */
  readonly name: Scalars['String']['output'];
  /** What it comes to, exactly. */
  readonly price: TaxedMoney;
  /** Tax class whose rate it is taxed by. Null when it is not taxed, or when no rate of the shop fits. */
  readonly taxClass?: Maybe<TaxClassEnum>;
  /** Whether it is taxed. */
  readonly taxable?: Maybe<Scalars['Boolean']['output']>;
  /** Its amount without tax, as a number. For exact amounts see `price`. */
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** A line of a cart: a product or variation, and how many of it. */
export type CartItem = {
  /** How many, with the decimals that `quantity` cuts: shops may sell by weight or length. */
  readonly exactQuantity?: Maybe<Scalars['Float']['output']>;
  /** What was noted with the line when it was added, and what plugins of the shop show with it. */
  readonly extraData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly id: Scalars['ID']['output'];
  /** What to name the line by in this cart. */
  readonly key: Scalars['ID']['output'];
  /** The product. Null when shoppers may not see it any more. */
  readonly product?: Maybe<CartItemProductEdge>;
  /** How many. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** The line before discounts, without tax. */
  readonly subtotal?: Maybe<Scalars['String']['output']>;
  /** Tax on the line before discounts. */
  readonly subtotalTax?: Maybe<Scalars['String']['output']>;
  /** Tax on the line after discounts. */
  readonly tax?: Maybe<Scalars['String']['output']>;
  /** The line after discounts, with tax. */
  readonly total?: Maybe<Scalars['String']['output']>;
  /** What the line comes to, exactly. */
  readonly totals: CartItemTotals;
  /** The variation. Null for a product without variations, or when shoppers may not see it any more. */
  readonly variation?: Maybe<CartItemVariationEdge>;
};


/** A line of a cart: a product or variation, and how many of it. */
export type CartItemExtraDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};


/** A line of a cart: a product or variation, and how many of it. */
export type CartItemSubtotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A line of a cart: a product or variation, and how many of it. */
export type CartItemSubtotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A line of a cart: a product or variation, and how many of it. */
export type CartItemTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A line of a cart: a product or variation, and how many of it. */
export type CartItemTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** Lines of a cart. */
export type CartItemConnection = Connection & {
  readonly __typename?: 'CartItemConnection';
  readonly edges: ReadonlyArray<CartItemEdge>;
  readonly found: Scalars['Int']['output'];
  /** How many things are in the cart, quantities added up. */
  readonly itemCount?: Maybe<Scalars['Int']['output']>;
  readonly nodes: ReadonlyArray<CartItem>;
  readonly pageInfo: PageInfo;
  /** How many lines the cart has. */
  readonly productCount?: Maybe<Scalars['Int']['output']>;
};

/** A line of a cart in a list. */
export type CartItemEdge = Edge & {
  readonly __typename?: 'CartItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CartItem;
};

/** What could not be put into the cart. */
export type CartItemError = CartError & {
  readonly __typename?: 'CartItemError';
  /** As it was asked for. */
  readonly extraData?: Maybe<Scalars['String']['output']>;
  /** As it was asked for. */
  readonly productId: Scalars['Int']['output'];
  /** As it was asked for. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly reasons?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly type: CartErrorType;
  /** As it was asked for. */
  readonly variation?: Maybe<ReadonlyArray<Maybe<ProductAttributeOutput>>>;
  /** As it was asked for. */
  readonly variationId?: Maybe<Scalars['Int']['output']>;
};

/** One of several things to put into the cart. */
export type CartItemInput = {
  /** How many, above 0 and with decimals, where the shop sells by weight or length. Counts instead of `quantity`. */
  readonly exactQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** JSON object of texts to note with the line; what a line has already is replaced by name. */
  readonly extraData?: InputMaybe<Scalars['String']['input']>;
  /** Database id of the product; that of a variation will do, too. */
  readonly productId: Scalars['Int']['input'];
  /** How many, 1 or more. Default 1. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The choices, when there is no `variationId`, or when the variation leaves some open. */
  readonly variation?: InputMaybe<ReadonlyArray<InputMaybe<ProductAttributeInput>>>;
  /** Database id of the variation. */
  readonly variationId?: InputMaybe<Scalars['Int']['input']>;
};

/** The way from a line of a cart to its product. */
export type CartItemProductEdge = {
  readonly __typename?: 'CartItemProductEdge';
  /** The product. */
  readonly node: Product;
  /** The choices of the line as the shop writes them; empty for a product without choices. */
  readonly simpleVariations?: Maybe<ReadonlyArray<Maybe<SimpleAttribute>>>;
};

/** A line and how many it is to have. */
export type CartItemQuantityInput = {
  /** How many, with decimals, where the shop sells by weight or length. Counts instead of `quantity`; 0 takes the line out. */
  readonly exactQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** Key of the line. */
  readonly key: Scalars['ID']['input'];
  /** How many; 0 takes the line out. */
  readonly quantity: Scalars['Int']['input'];
};

/** What a line of a cart comes to. */
export type CartItemTotals = {
  readonly __typename?: 'CartItemTotals';
  /** Before discounts. */
  readonly subtotal: TaxedMoney;
  /** After discounts. */
  readonly total: TaxedMoney;
};

/** The way from a line of a cart to its variation. */
export type CartItemVariationEdge = {
  readonly __typename?: 'CartItemVariationEdge';
  /** The choices that were made, those that the variation leaves open too. */
  readonly attributes?: Maybe<ReadonlyArray<Maybe<VariationAttribute>>>;
  /** The variation. */
  readonly node: ProductVariation;
};

/** Something that is wrong with a cart. */
export type CartProblem = {
  readonly __typename?: 'CartProblem';
  /** WooCommerce's code, for example "woocommerce_rest_product_out_of_stock". */
  readonly code: Scalars['String']['output'];
  /** In the shop's words and language, as plain text. */
  readonly message: Scalars['String']['output'];
};

/** A tax in a cart. */
export type CartTax = {
  readonly __typename?: 'CartTax';
  /** Its amount. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** What to tell it by in this cart. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is taken on top of other taxes. */
  readonly isCompound?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. */
  readonly label: Scalars['String']['output'];
};


/** A tax in a cart. */
export type CartTaxAmountArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** A tax in a cart, as the shop lists it. */
export type CartTaxLine = {
  readonly __typename?: 'CartTaxLine';
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its amount, formatted. */
  readonly price?: Maybe<Scalars['String']['output']>;
  /** Its rate, for example "19%". */
  readonly rate?: Maybe<Scalars['String']['output']>;
};

/** Which lines of a cart. */
export type CartToCartItemConnectionWhereArgs = {
  /** Only those that have to be sent, or only those that have not. */
  readonly needsShipping?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The sums of a cart as exact amounts. */
export type CartTotals = {
  readonly __typename?: 'CartTotals';
  /** The lines after discounts. */
  readonly contents: TaxedMoney;
  /** What coupons take off. */
  readonly discount: TaxedMoney;
  /** Fees that the shop adds. */
  readonly fees: TaxedMoney;
  /** Shipping. Null until the shop has worked it out. */
  readonly shipping?: Maybe<TaxedMoney>;
  /** The lines before discounts. */
  readonly subtotal: TaxedMoney;
  /** What is to be paid, all in. */
  readonly total: TaxedMoney;
};

/** Where the shop shows a product. */
export type CatalogVisibilityEnum =
  /** In lists, not in searches. */
  | 'CATALOG'
  /** Nowhere; only by its address. */
  | 'HIDDEN'
  /** In searches, not in lists. */
  | 'SEARCH'
  /** In lists and searches. */
  | 'VISIBLE';

/** A category of posts. Categories form a tree. */
export type Category = DatabaseIdentifier & HierarchicalNode & HierarchicalTermNode & MenuItemLinkable & Node & TermNode & UniformResourceIdentifiable & {
  readonly __typename?: 'Category';
  /** The categories above this one, the nearest first. */
  readonly ancestors?: Maybe<CategoryConnection>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly categoryId?: Maybe<Scalars['Int']['output']>;
  /** The categories directly below this one. */
  readonly children?: Maybe<CategoryConnection>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Address of its page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The category above; null at the top. */
  readonly parent?: Maybe<CategoryParentEdge>;
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Its published posts, those of categories below included, the newest first. */
  readonly posts?: Maybe<PostConnection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A category of posts. Categories form a tree. */
export type CategoryAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A category of posts. Categories form a tree. */
export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CategoryToCategoryConnectionWhereArgs>;
};


/** A category of posts. Categories form a tree. */
export type CategoryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CategoryToPostConnectionWhereArgs>;
};

/** Categories of posts. */
export type CategoryConnection = Connection & {
  readonly __typename?: 'CategoryConnection';
  readonly edges: ReadonlyArray<CategoryEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Category>;
  readonly pageInfo: PageInfo;
};

/** A category in a list. */
export type CategoryEdge = Edge & {
  readonly __typename?: 'CategoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Category;
};

/** What the id of a category is. */
export type CategoryIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The slug. */
  | 'SLUG'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** The way to the category above. */
export type CategoryParentEdge = {
  readonly __typename?: 'CategoryParentEdge';
  /** The category above. */
  readonly node: Category;
};

/** Which categories below a category, and in which order. */
export type CategoryToCategoryConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which posts of a category, and in which order. */
export type CategoryToPostConnectionWhereArgs = {
  /** Only what the author with this database id wrote. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors wrote, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug wrote. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors wrote, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this database id or in one below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** Only posts in one of these categories themselves, by database or global id. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this slug or in one below it. */
  readonly categoryName?: InputMaybe<Scalars['String']['input']>;
  /** No posts in one of these categories, by database or global id. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** True finds nothing: what a password protects is not shown. False changes nothing. */
  readonly hasPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts that are (not) kept at the top of the blog. */
  readonly isSticky?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has one of these statuses. Only published content is ever shown, so without PUBLISH among them nothing is found. */
  readonly stati?: InputMaybe<ReadonlyArray<InputMaybe<PostStatusEnum>>>;
  /** Only what has this status. Only published content is ever shown: anything but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
  /** Only posts with the tag of this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with the tag of this database id. */
  readonly tagId?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with one of these tags, by database or global id. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** No posts with one of these tags, by database or global id. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts with all of these tags, by slug. */
  readonly tagSlugAnd?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only posts with one of these tags, by slug. */
  readonly tagSlugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** What the cart is ordered with. What is left out is as the session knows it (`updateCustomer`, `updateShippingMethod`). */
export type CheckoutInput = {
  /** Makes an account out of the e-mail address in `billing`. */
  readonly account?: InputMaybe<CreateAccountInput>;
  /** Where the bill goes. Parts that are left out are as the session knows them. */
  readonly billing?: InputMaybe<CustomerAddressInput>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What the shopper wants to tell the shop. */
  readonly customerNote?: InputMaybe<Scalars['String']['input']>;
  /** Not taken: what an order costs is the shop's to say. The answer's `extensions.notices` says so. */
  readonly fees?: InputMaybe<ReadonlyArray<InputMaybe<FeeInput>>>;
  /** Names this very order, at most 255 characters: sent again with the same input, it gives the order that was placed and never a second one. Also as header `Idempotency-Key`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Without effect: whether an order is paid is for the shop and the payment provider to say. The answer's `extensions.notices` says so. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Custom fields of the order. Only keys that the operator of this server allowed are kept; `extensions.notices` names the others. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /** What the payment method wants to know, such as a token of the payment provider. */
  readonly paymentData?: InputMaybe<ReadonlyArray<InputMaybe<PaymentDataInput>>>;
  /** Identifier of the payment method: one of those that the shop takes. */
  readonly paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** Whether the parcel goes to `shipping` instead of `billing`. Default: when `shipping` is given. */
  readonly shipToDifferentAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the parcel goes. Parts that are left out are as the session knows them. */
  readonly shipping?: InputMaybe<CustomerAddressInput>;
  /** How each package is sent, by the ids of `availableShippingMethods`. */
  readonly shippingMethod?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Without effect, as `isPaid`. */
  readonly transactionId?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a checkout. */
export type CheckoutPayload = {
  readonly __typename?: 'CheckoutPayload';
  /** As it came. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Whoever ordered. */
  readonly customer?: Maybe<Customer>;
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Page to send the shopper to: of the payment provider, or of the shop. Null when there is none, or when it is no longer known. */
  readonly redirect?: Maybe<Scalars['String']['output']>;
  /** `success` when the order is placed, and paid as far as its payment method asks for that; else `pending` or `failure`: the order is there, and `redirect` or `Order.paymentUrl` is where it can be paid. */
  readonly result?: Maybe<Scalars['String']['output']>;
};

/** Counts over a set of products: what filters beside a list show. */
export type CollectionStats = {
  readonly __typename?: 'CollectionStats';
  /** How many products carry each value of the attributes named in `taxonomies`. Null when none was named. */
  readonly attributeCounts?: Maybe<ReadonlyArray<Maybe<AttributeCount>>>;
  /** The lowest and the highest price. Null when not asked for by `calculatePriceRange`. */
  readonly priceRange?: Maybe<PriceRange>;
  /** How many products have each number of stars. Null when not asked for by `calculateRatingCounts`. */
  readonly ratingCounts?: Maybe<ReadonlyArray<Maybe<RatingCount>>>;
  /** How many products are in each state of stock. Null when not asked for by `calculateStockStatusCounts`. */
  readonly stockStatusCounts?: Maybe<ReadonlyArray<Maybe<StockStatusCount>>>;
};

/** An attribute whose values are to be counted. */
export type CollectionStatsQueryInput = {
  /** How values of this attribute that are already chosen in `where` count: OR leaves them aside, so that the other values can be added to the choice; AND (default) keeps them. */
  readonly relation?: InputMaybe<RelationEnum>;
  /** Which attribute. */
  readonly taxonomy: ProductAttributeEnum;
};

/** Which products to count. Conditions given together must all hold. */
export type CollectionStatsWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** A review of a product, or a comment on a post or page. Only approved ones are shown, and the one just written to its writer. */
export type Comment = DatabaseIdentifier & Node & {
  readonly __typename?: 'Comment';
  /** Who wrote it. No e-mail address is ever shown. */
  readonly author?: Maybe<CommentAuthorEdge>;
  /** What was written, as HTML. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  /** When it was written, in the shop's time zone: "2026-02-02 10:00:00". */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was written, in UTC: "2026-02-02 09:00:00". */
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Database id of the comment that it answers. Null for one that answers none. */
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  /** Global id of the comment that it answers. Null for one that answers none. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Whether everybody sees it. */
  readonly status?: Maybe<CommentStatusEnum>;
};


/** A review of a product, or a comment on a post or page. Only approved ones are shown, and the one just written to its writer. */
export type CommentContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** The writer of a review, as signed under it. */
export type CommentAuthor = Commenter & DatabaseIdentifier & Node & {
  readonly __typename?: 'CommentAuthor';
  /** The person's picture. Null when the shop shows none. */
  readonly avatar?: Maybe<Avatar>;
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** The writer of a review, as signed under it. */
export type CommentAuthorAvatarArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** The way to the writer of a review. */
export type CommentAuthorEdge = {
  readonly __typename?: 'CommentAuthorEdge';
  /** The writer. */
  readonly node: Commenter;
};

/** Comments on a post or page. */
export type CommentConnection = Connection & {
  readonly __typename?: 'CommentConnection';
  readonly edges: ReadonlyArray<CommentEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Comment>;
  readonly pageInfo: PageInfo;
};

/** A comment in a list. */
export type CommentEdge = Edge & {
  readonly __typename?: 'CommentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Comment;
};

/** States of a review or comment. */
export type CommentStatusEnum =
  /** Everybody sees it. */
  | 'APPROVE'
  /** It waits for somebody of the shop to read it. */
  | 'HOLD'
  /** Taken for advertising. */
  | 'SPAM'
  /** Thrown away. */
  | 'TRASH';

/** Somebody who wrote a review. */
export type Commenter = {
  /** The person's picture. Null when the shop shows none. */
  readonly avatar?: Maybe<Avatar>;
  /** Number of the person's record; for a guest the number of the review. */
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** The name as signed under the review. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What reviews can be ordered by. */
export type CommentsConnectionOrderbyEnum =
  /** When they were written, in the shop's time zone. */
  | 'COMMENT_DATE'
  /** When they were written. */
  | 'COMMENT_DATE_GMT'
  /** Their number in the database. */
  | 'COMMENT_ID'
  /** The order in which `commentIn` names them. */
  | 'COMMENT_IN';

/** One page of a list. Walk on with `after: pageInfo.endCursor`, or back with `before: pageInfo.startCursor`. */
export type Connection = {
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<Edge>;
  /** How many entries the whole list has, over all pages. */
  readonly found: Scalars['Int']['output'];
  /** The entries of this page alone: what you want when you do not need cursors. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether there is more, and the cursors at both ends of this page. */
  readonly pageInfo: PageInfo;
};

/** Content that WordPress publishes at an address of its own: a post, a page, a product. */
export type ContentNode = {
  /** Which kind of content it is: "post", "page", "product" or "product_variation". */
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  /** When it was published, in the shop's time zone. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was published, in UTC. */
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Address of its page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, in the shop's time zone. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, in UTC. */
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  /** Name in addresses. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Always "publish": nothing else is shown. */
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};

/** What the id of content is. */
export type ContentNodeIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** The way to the content above. */
export type ContentParentEdge = {
  readonly __typename?: 'ContentParentEdge';
  /** The content above. */
  readonly node: ContentNode;
};

/** Kinds of content. */
export type ContentTypeEnum =
  /** Files of the media library. */
  | 'ATTACHMENT'
  /** Pages of the website. */
  | 'PAGE'
  /** Posts of the blog. */
  | 'POST'
  /** Products of the shop. */
  | 'PRODUCT'
  /** Variations of products. */
  | 'PRODUCT_VARIATION';

/** Countries and territories by their ISO 3166 code. */
export type CountriesEnum =
  /** Andorra. */
  | 'AD'
  /** United Arab Emirates. */
  | 'AE'
  /** Afghanistan. */
  | 'AF'
  /** Antigua & Barbuda. */
  | 'AG'
  /** Anguilla. */
  | 'AI'
  /** Albania. */
  | 'AL'
  /** Armenia. */
  | 'AM'
  /** Angola. */
  | 'AO'
  /** Antarctica. */
  | 'AQ'
  /** Argentina. */
  | 'AR'
  /** American Samoa. */
  | 'AS'
  /** Austria. */
  | 'AT'
  /** Australia. */
  | 'AU'
  /** Aruba. */
  | 'AW'
  /** Åland Islands. */
  | 'AX'
  /** Azerbaijan. */
  | 'AZ'
  /** Bosnia & Herzegovina. */
  | 'BA'
  /** Barbados. */
  | 'BB'
  /** Bangladesh. */
  | 'BD'
  /** Belgium. */
  | 'BE'
  /** Burkina Faso. */
  | 'BF'
  /** Bulgaria. */
  | 'BG'
  /** Bahrain. */
  | 'BH'
  /** Burundi. */
  | 'BI'
  /** Benin. */
  | 'BJ'
  /** St. Barthélemy. */
  | 'BL'
  /** Bermuda. */
  | 'BM'
  /** Brunei. */
  | 'BN'
  /** Bolivia. */
  | 'BO'
  /** Caribbean Netherlands. */
  | 'BQ'
  /** Brazil. */
  | 'BR'
  /** Bahamas. */
  | 'BS'
  /** Bhutan. */
  | 'BT'
  /** Bouvet Island. */
  | 'BV'
  /** Botswana. */
  | 'BW'
  /** Belarus. */
  | 'BY'
  /** Belize. */
  | 'BZ'
  /** Canada. */
  | 'CA'
  /** Cocos (Keeling) Islands. */
  | 'CC'
  /** Congo - Kinshasa. */
  | 'CD'
  /** Central African Republic. */
  | 'CF'
  /** Congo - Brazzaville. */
  | 'CG'
  /** Switzerland. */
  | 'CH'
  /** Côte d’Ivoire. */
  | 'CI'
  /** Cook Islands. */
  | 'CK'
  /** Chile. */
  | 'CL'
  /** Cameroon. */
  | 'CM'
  /** China. */
  | 'CN'
  /** Colombia. */
  | 'CO'
  /** Costa Rica. */
  | 'CR'
  /** Cuba. */
  | 'CU'
  /** Cape Verde. */
  | 'CV'
  /** Curaçao. */
  | 'CW'
  /** Christmas Island. */
  | 'CX'
  /** Cyprus. */
  | 'CY'
  /** Czechia. */
  | 'CZ'
  /** Germany. */
  | 'DE'
  /** Djibouti. */
  | 'DJ'
  /** Denmark. */
  | 'DK'
  /** Dominica. */
  | 'DM'
  /** Dominican Republic. */
  | 'DO'
  /** Algeria. */
  | 'DZ'
  /** Ecuador. */
  | 'EC'
  /** Estonia. */
  | 'EE'
  /** Egypt. */
  | 'EG'
  /** Western Sahara. */
  | 'EH'
  /** Eritrea. */
  | 'ER'
  /** Spain. */
  | 'ES'
  /** Ethiopia. */
  | 'ET'
  /** Finland. */
  | 'FI'
  /** Fiji. */
  | 'FJ'
  /** Falkland Islands. */
  | 'FK'
  /** Micronesia. */
  | 'FM'
  /** Faroe Islands. */
  | 'FO'
  /** France. */
  | 'FR'
  /** Gabon. */
  | 'GA'
  /** United Kingdom. */
  | 'GB'
  /** Grenada. */
  | 'GD'
  /** Georgia. */
  | 'GE'
  /** French Guiana. */
  | 'GF'
  /** Guernsey. */
  | 'GG'
  /** Ghana. */
  | 'GH'
  /** Gibraltar. */
  | 'GI'
  /** Greenland. */
  | 'GL'
  /** Gambia. */
  | 'GM'
  /** Guinea. */
  | 'GN'
  /** Guadeloupe. */
  | 'GP'
  /** Equatorial Guinea. */
  | 'GQ'
  /** Greece. */
  | 'GR'
  /** South Georgia & South Sandwich Islands. */
  | 'GS'
  /** Guatemala. */
  | 'GT'
  /** Guam. */
  | 'GU'
  /** Guinea-Bissau. */
  | 'GW'
  /** Guyana. */
  | 'GY'
  /** Hong Kong SAR China. */
  | 'HK'
  /** Heard & McDonald Islands. */
  | 'HM'
  /** Honduras. */
  | 'HN'
  /** Croatia. */
  | 'HR'
  /** Haiti. */
  | 'HT'
  /** Hungary. */
  | 'HU'
  /** Indonesia. */
  | 'ID'
  /** Ireland. */
  | 'IE'
  /** Israel. */
  | 'IL'
  /** Isle of Man. */
  | 'IM'
  /** India. */
  | 'IN'
  /** British Indian Ocean Territory. */
  | 'IO'
  /** Iraq. */
  | 'IQ'
  /** Iran. */
  | 'IR'
  /** Iceland. */
  | 'IS'
  /** Italy. */
  | 'IT'
  /** Jersey. */
  | 'JE'
  /** Jamaica. */
  | 'JM'
  /** Jordan. */
  | 'JO'
  /** Japan. */
  | 'JP'
  /** Kenya. */
  | 'KE'
  /** Kyrgyzstan. */
  | 'KG'
  /** Cambodia. */
  | 'KH'
  /** Kiribati. */
  | 'KI'
  /** Comoros. */
  | 'KM'
  /** St. Kitts & Nevis. */
  | 'KN'
  /** North Korea. */
  | 'KP'
  /** South Korea. */
  | 'KR'
  /** Kuwait. */
  | 'KW'
  /** Cayman Islands. */
  | 'KY'
  /** Kazakhstan. */
  | 'KZ'
  /** Laos. */
  | 'LA'
  /** Lebanon. */
  | 'LB'
  /** St. Lucia. */
  | 'LC'
  /** Liechtenstein. */
  | 'LI'
  /** Sri Lanka. */
  | 'LK'
  /** Liberia. */
  | 'LR'
  /** Lesotho. */
  | 'LS'
  /** Lithuania. */
  | 'LT'
  /** Luxembourg. */
  | 'LU'
  /** Latvia. */
  | 'LV'
  /** Libya. */
  | 'LY'
  /** Morocco. */
  | 'MA'
  /** Monaco. */
  | 'MC'
  /** Moldova. */
  | 'MD'
  /** Montenegro. */
  | 'ME'
  /** St. Martin. */
  | 'MF'
  /** Madagascar. */
  | 'MG'
  /** Marshall Islands. */
  | 'MH'
  /** North Macedonia. */
  | 'MK'
  /** Mali. */
  | 'ML'
  /** Myanmar (Burma). */
  | 'MM'
  /** Mongolia. */
  | 'MN'
  /** Macao SAR China. */
  | 'MO'
  /** Northern Mariana Islands. */
  | 'MP'
  /** Martinique. */
  | 'MQ'
  /** Mauritania. */
  | 'MR'
  /** Montserrat. */
  | 'MS'
  /** Malta. */
  | 'MT'
  /** Mauritius. */
  | 'MU'
  /** Maldives. */
  | 'MV'
  /** Malawi. */
  | 'MW'
  /** Mexico. */
  | 'MX'
  /** Malaysia. */
  | 'MY'
  /** Mozambique. */
  | 'MZ'
  /** Namibia. */
  | 'NA'
  /** New Caledonia. */
  | 'NC'
  /** Niger. */
  | 'NE'
  /** Norfolk Island. */
  | 'NF'
  /** Nigeria. */
  | 'NG'
  /** Nicaragua. */
  | 'NI'
  /** Netherlands. */
  | 'NL'
  /** Norway. */
  | 'NO'
  /** Nepal. */
  | 'NP'
  /** Nauru. */
  | 'NR'
  /** Niue. */
  | 'NU'
  /** New Zealand. */
  | 'NZ'
  /** Oman. */
  | 'OM'
  /** Panama. */
  | 'PA'
  /** Peru. */
  | 'PE'
  /** French Polynesia. */
  | 'PF'
  /** Papua New Guinea. */
  | 'PG'
  /** Philippines. */
  | 'PH'
  /** Pakistan. */
  | 'PK'
  /** Poland. */
  | 'PL'
  /** St. Pierre & Miquelon. */
  | 'PM'
  /** Pitcairn Islands. */
  | 'PN'
  /** Puerto Rico. */
  | 'PR'
  /** Palestinian Territories. */
  | 'PS'
  /** Portugal. */
  | 'PT'
  /** Palau. */
  | 'PW'
  /** Paraguay. */
  | 'PY'
  /** Qatar. */
  | 'QA'
  /** Réunion. */
  | 'RE'
  /** Romania. */
  | 'RO'
  /** Serbia. */
  | 'RS'
  /** Russia. */
  | 'RU'
  /** Rwanda. */
  | 'RW'
  /** Saudi Arabia. */
  | 'SA'
  /** Solomon Islands. */
  | 'SB'
  /** Seychelles. */
  | 'SC'
  /** Sudan. */
  | 'SD'
  /** Sweden. */
  | 'SE'
  /** Singapore. */
  | 'SG'
  /** St. Helena. */
  | 'SH'
  /** Slovenia. */
  | 'SI'
  /** Svalbard & Jan Mayen. */
  | 'SJ'
  /** Slovakia. */
  | 'SK'
  /** Sierra Leone. */
  | 'SL'
  /** San Marino. */
  | 'SM'
  /** Senegal. */
  | 'SN'
  /** Somalia. */
  | 'SO'
  /** Suriname. */
  | 'SR'
  /** South Sudan. */
  | 'SS'
  /** São Tomé & Príncipe. */
  | 'ST'
  /** El Salvador. */
  | 'SV'
  /** Sint Maarten. */
  | 'SX'
  /** Syria. */
  | 'SY'
  /** Eswatini. */
  | 'SZ'
  /** Turks & Caicos Islands. */
  | 'TC'
  /** Chad. */
  | 'TD'
  /** French Southern Territories. */
  | 'TF'
  /** Togo. */
  | 'TG'
  /** Thailand. */
  | 'TH'
  /** Tajikistan. */
  | 'TJ'
  /** Tokelau. */
  | 'TK'
  /** Timor-Leste. */
  | 'TL'
  /** Turkmenistan. */
  | 'TM'
  /** Tunisia. */
  | 'TN'
  /** Tonga. */
  | 'TO'
  /** Türkiye. */
  | 'TR'
  /** Trinidad & Tobago. */
  | 'TT'
  /** Tuvalu. */
  | 'TV'
  /** Taiwan. */
  | 'TW'
  /** Tanzania. */
  | 'TZ'
  /** Ukraine. */
  | 'UA'
  /** Uganda. */
  | 'UG'
  /** U.S. Outlying Islands. */
  | 'UM'
  /** United States. */
  | 'US'
  /** Uruguay. */
  | 'UY'
  /** Uzbekistan. */
  | 'UZ'
  /** Vatican City. */
  | 'VA'
  /** St. Vincent & Grenadines. */
  | 'VC'
  /** Venezuela. */
  | 'VE'
  /** British Virgin Islands. */
  | 'VG'
  /** U.S. Virgin Islands. */
  | 'VI'
  /** Vietnam. */
  | 'VN'
  /** Vanuatu. */
  | 'VU'
  /** Wallis & Futuna. */
  | 'WF'
  /** Samoa. */
  | 'WS'
  /** Kosovo. */
  | 'XK'
  /** Yemen. */
  | 'YE'
  /** Mayotte. */
  | 'YT'
  /** South Africa. */
  | 'ZA'
  /** Zambia. */
  | 'ZM'
  /** Zimbabwe. */
  | 'ZW';

/** A state, province or county. */
export type CountryState = {
  readonly __typename?: 'CountryState';
  /** Its code within the country, as WooCommerce has it, for example "DE-BE". */
  readonly code: Scalars['String']['output'];
  /** Name to show, as plain text. */
  readonly name: Scalars['String']['output'];
};

/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type Coupon = Node & {
  readonly __typename?: 'Coupon';
  /** What it takes off: percent for PERCENT, otherwise an amount in the shop's currency. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** What shoppers type. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** When it was made, with the shop's offset. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** From when on it does not count any more, with the shop's offset. Null when it has no end. */
  readonly dateExpiry?: Maybe<Scalars['String']['output']>;
  /** What the shop wrote about it. Null when it wrote nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it takes off. Null for a kind that a plugin made up. */
  readonly discountType?: Maybe<DiscountTypeEnum>;
  /** E-mail addresses that may use it; `*` stands for any text. Empty when all may. */
  readonly emailRestrictions?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** Whether it does not count for what is on sale. */
  readonly excludeSaleItems?: Maybe<Scalars['Boolean']['output']>;
  /** Categories it does not count for. */
  readonly excludedProductCategories?: Maybe<ProductCategoryConnection>;
  /** Products and variations it does not count for. What shoppers may not see is left out. */
  readonly excludedProducts?: Maybe<ProductUnionConnection>;
  /** Whether it makes shipping free. */
  readonly freeShipping?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether no other coupon goes with it. */
  readonly individualUse?: Maybe<Scalars['Boolean']['output']>;
  /** For how many pieces it counts at most. Null when there is no limit. */
  readonly limitUsageToXItems?: Maybe<Scalars['Int']['output']>;
  /** The dearest cart it counts for, in the shop's currency. Null when there is no limit. */
  readonly maximumAmount?: Maybe<Scalars['Float']['output']>;
  /** Custom fields, as WooCommerce shows them to the key pair. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** The cheapest cart it counts for, in the shop's currency. Null when there is no limit. */
  readonly minimumAmount?: Maybe<Scalars['Float']['output']>;
  /** When it was last changed, with the shop's offset. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** Categories it counts for; empty when it counts for all. */
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** Products and variations it counts for; empty when it counts for all. What shoppers may not see is left out. */
  readonly products?: Maybe<ProductUnionConnection>;
  /** How often it was used. */
  readonly usageCount?: Maybe<Scalars['Int']['output']>;
  /** How often it can be used. Null when there is no limit. */
  readonly usageLimit?: Maybe<Scalars['Int']['output']>;
  /** How often one customer can use it. Null when there is no limit. */
  readonly usageLimitPerUser?: Maybe<Scalars['Int']['output']>;
  /** Customers who have used it. Guests are left out. */
  readonly usedBy?: Maybe<CustomerConnection>;
};


/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type CouponExcludedProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type CouponExcludedProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type CouponMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type CouponProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type CouponProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A coupon, as whoever runs the shop sees it. What a shopper sees of one is in the cart: `AppliedCoupon`. */
export type CouponUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Coupons. */
export type CouponConnection = Connection & {
  readonly __typename?: 'CouponConnection';
  readonly edges: ReadonlyArray<CouponEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Coupon>;
  readonly pageInfo: PageInfo;
};

/** A coupon in a list. */
export type CouponEdge = Edge & {
  readonly __typename?: 'CouponEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Coupon;
};

/** A coupon that could not be applied. */
export type CouponError = CartError & {
  readonly __typename?: 'CouponError';
  /** The code as it was sent. */
  readonly code: Scalars['String']['output'];
  readonly reasons?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly type: CartErrorType;
};

/** What the id of a coupon is. */
export type CouponIdTypeEnum =
  /** The code, in capitals or not. */
  | 'CODE'
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID';

/** A coupon that was used. */
export type CouponLine = Node & {
  readonly __typename?: 'CouponLine';
  /** Its code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** What it saved, without tax, as a bare number. `discountMoney` is exact. */
  readonly discount?: Maybe<Scalars['String']['output']>;
  /** What it saved, without tax. */
  readonly discountMoney?: Maybe<Money>;
  /** Tax that it saved, as a bare number. */
  readonly discountTax?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Custom fields that WooCommerce shows beside the line, and those whose keys the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** Database id of the order. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
};


/** A coupon that was used. */
export type CouponLineMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Coupons that were used. */
export type CouponLineConnection = Connection & {
  readonly __typename?: 'CouponLineConnection';
  readonly edges: ReadonlyArray<CouponLineEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<CouponLine>;
  readonly pageInfo: PageInfo;
};

/** A coupon in a list. */
export type CouponLineEdge = Edge & {
  readonly __typename?: 'CouponLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CouponLine;
};

/** An account to be made at the checkout. */
export type CreateAccountInput = {
  /** Without effect: log in with the new account to go on as its customer. The answer's `extensions.notices` says so. */
  readonly authenticate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its password. */
  readonly password: Scalars['String']['input'];
  /** Without effect: WooCommerce names an account that is made at the checkout by its e-mail address, with which one logs in as well. The answer's `extensions.notices` says so. */
  readonly username: Scalars['String']['input'];
};

/** An order to make. */
export type CreateOrderInput = {
  /** Where the bill goes. */
  readonly billing?: InputMaybe<CustomerAddressInput>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Codes of coupons, which WooCommerce checks. */
  readonly coupons?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** The currency. Default: the shop's. */
  readonly currency?: InputMaybe<CurrencyEnum>;
  /** Whose it is, by database id. Default: a guest's. */
  readonly customerId?: InputMaybe<Scalars['Int']['input']>;
  /** What the customer said about it. */
  readonly customerNote?: InputMaybe<Scalars['String']['input']>;
  /** Fees. */
  readonly feeLines?: InputMaybe<ReadonlyArray<InputMaybe<FeeLineInput>>>;
  /** True: it is paid now. WooCommerce sets the state that follows, and the stock. False changes nothing. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is bought. */
  readonly lineItems?: InputMaybe<ReadonlyArray<InputMaybe<LineItemInput>>>;
  /** Custom fields. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /** The order it belongs to, by database id. */
  readonly parentId?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of the payment method, such as "bacs". */
  readonly paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The payment method in words. */
  readonly paymentMethodTitle?: InputMaybe<Scalars['String']['input']>;
  /** Where the parcel goes. */
  readonly shipping?: InputMaybe<CustomerAddressInput>;
  /** How it is shipped, and what that costs. */
  readonly shippingLines?: InputMaybe<ReadonlyArray<InputMaybe<ShippingLineInput>>>;
  /** How far it has come. Default PENDING. */
  readonly status?: InputMaybe<OrderStatusEnum>;
  /** What the payment provider calls the payment. */
  readonly transactionId?: InputMaybe<Scalars['String']['input']>;
};

/** An order that was made. */
export type CreateOrderPayload = {
  readonly __typename?: 'CreateOrderPayload';
  /** What was sent along. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Its number in the shop's database. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
};

/** A currency, by its code (ISO 4217, and a few that WooCommerce adds). */
export type CurrencyEnum =
  /** United Arab Emirates Dirham. */
  | 'AED'
  /** Afghan Afghani. */
  | 'AFN'
  /** Albanian Lek. */
  | 'ALL'
  /** Armenian Dram. */
  | 'AMD'
  /** Netherlands Antillean Guilder. */
  | 'ANG'
  /** Angolan Kwanza. */
  | 'AOA'
  /** Argentine Peso. */
  | 'ARS'
  /** Australian Dollar. */
  | 'AUD'
  /** Aruban Florin. */
  | 'AWG'
  /** Azerbaijani Manat. */
  | 'AZN'
  /** Bosnia-Herzegovina Convertible Mark. */
  | 'BAM'
  /** Barbadian Dollar. */
  | 'BBD'
  /** Bangladeshi Taka. */
  | 'BDT'
  /** Bulgarian Lev. */
  | 'BGN'
  /** Bahraini Dinar. */
  | 'BHD'
  /** Burundian Franc. */
  | 'BIF'
  /** Bermudan Dollar. */
  | 'BMD'
  /** Brunei Dollar. */
  | 'BND'
  /** Bolivian Boliviano. */
  | 'BOB'
  /** Brazilian Real. */
  | 'BRL'
  /** Bahamian Dollar. */
  | 'BSD'
  /** Bitcoin. */
  | 'BTC'
  /** Bhutanese Ngultrum. */
  | 'BTN'
  /** Botswanan Pula. */
  | 'BWP'
  /** Belarusian Ruble. */
  | 'BYN'
  /** Belarusian ruble before 2016. */
  | 'BYR'
  /** Belize Dollar. */
  | 'BZD'
  /** Canadian Dollar. */
  | 'CAD'
  /** Congolese Franc. */
  | 'CDF'
  /** Swiss Franc. */
  | 'CHF'
  /** Chilean Peso. */
  | 'CLP'
  /** Chinese Yuan. */
  | 'CNY'
  /** Colombian Peso. */
  | 'COP'
  /** Costa Rican Colón. */
  | 'CRC'
  /** Cuban Convertible Peso. */
  | 'CUC'
  /** Cuban Peso. */
  | 'CUP'
  /** Cape Verdean Escudo. */
  | 'CVE'
  /** Czech Koruna. */
  | 'CZK'
  /** Djiboutian Franc. */
  | 'DJF'
  /** Danish Krone. */
  | 'DKK'
  /** Dominican Peso. */
  | 'DOP'
  /** Algerian Dinar. */
  | 'DZD'
  /** Egyptian Pound. */
  | 'EGP'
  /** Eritrean Nakfa. */
  | 'ERN'
  /** Ethiopian Birr. */
  | 'ETB'
  /** Euro. */
  | 'EUR'
  /** Fijian Dollar. */
  | 'FJD'
  /** Falkland Islands Pound. */
  | 'FKP'
  /** British Pound. */
  | 'GBP'
  /** Georgian Lari. */
  | 'GEL'
  /** Guernsey pound. */
  | 'GGP'
  /** Ghanaian Cedi. */
  | 'GHS'
  /** Gibraltar Pound. */
  | 'GIP'
  /** Gambian Dalasi. */
  | 'GMD'
  /** Guinean Franc. */
  | 'GNF'
  /** Guatemalan Quetzal. */
  | 'GTQ'
  /** Guyanaese Dollar. */
  | 'GYD'
  /** Hong Kong Dollar. */
  | 'HKD'
  /** Honduran Lempira. */
  | 'HNL'
  /** Croatian Kuna. */
  | 'HRK'
  /** Haitian Gourde. */
  | 'HTG'
  /** Hungarian Forint. */
  | 'HUF'
  /** Indonesian Rupiah. */
  | 'IDR'
  /** Israeli New Shekel. */
  | 'ILS'
  /** Manx pound. */
  | 'IMP'
  /** Indian Rupee. */
  | 'INR'
  /** Iraqi Dinar. */
  | 'IQD'
  /** Iranian Rial. */
  | 'IRR'
  /** Iranian toman. */
  | 'IRT'
  /** Icelandic Króna. */
  | 'ISK'
  /** Jersey pound. */
  | 'JEP'
  /** Jamaican Dollar. */
  | 'JMD'
  /** Jordanian Dinar. */
  | 'JOD'
  /** Japanese Yen. */
  | 'JPY'
  /** Kenyan Shilling. */
  | 'KES'
  /** Kyrgyz Som. */
  | 'KGS'
  /** Cambodian Riel. */
  | 'KHR'
  /** Comorian Franc. */
  | 'KMF'
  /** North Korean Won. */
  | 'KPW'
  /** South Korean Won. */
  | 'KRW'
  /** Kuwaiti Dinar. */
  | 'KWD'
  /** Cayman Islands Dollar. */
  | 'KYD'
  /** Kazakhstani Tenge. */
  | 'KZT'
  /** Laotian Kip. */
  | 'LAK'
  /** Lebanese Pound. */
  | 'LBP'
  /** Sri Lankan Rupee. */
  | 'LKR'
  /** Liberian Dollar. */
  | 'LRD'
  /** Lesotho Loti. */
  | 'LSL'
  /** Libyan Dinar. */
  | 'LYD'
  /** Moroccan Dirham. */
  | 'MAD'
  /** Moldovan Leu. */
  | 'MDL'
  /** Malagasy Ariary. */
  | 'MGA'
  /** Macedonian Denar. */
  | 'MKD'
  /** Myanmar Kyat. */
  | 'MMK'
  /** Mongolian Tugrik. */
  | 'MNT'
  /** Macanese Pataca. */
  | 'MOP'
  /** Mauritanian Ouguiya. */
  | 'MRU'
  /** Mauritian Rupee. */
  | 'MUR'
  /** Maldivian Rufiyaa. */
  | 'MVR'
  /** Malawian Kwacha. */
  | 'MWK'
  /** Mexican Peso. */
  | 'MXN'
  /** Malaysian Ringgit. */
  | 'MYR'
  /** Mozambican Metical. */
  | 'MZN'
  /** Namibian Dollar. */
  | 'NAD'
  /** Nigerian Naira. */
  | 'NGN'
  /** Nicaraguan Córdoba. */
  | 'NIO'
  /** Norwegian Krone. */
  | 'NOK'
  /** Nepalese Rupee. */
  | 'NPR'
  /** New Zealand Dollar. */
  | 'NZD'
  /** Omani Rial. */
  | 'OMR'
  /** Panamanian Balboa. */
  | 'PAB'
  /** Peruvian Sol. */
  | 'PEN'
  /** Papua New Guinean Kina. */
  | 'PGK'
  /** Philippine Peso. */
  | 'PHP'
  /** Pakistani Rupee. */
  | 'PKR'
  /** Polish Zloty. */
  | 'PLN'
  /** Transnistrian ruble. */
  | 'PRB'
  /** Paraguayan Guarani. */
  | 'PYG'
  /** Qatari Riyal. */
  | 'QAR'
  /** Romanian Leu. */
  | 'RON'
  /** Serbian Dinar. */
  | 'RSD'
  /** Russian Ruble. */
  | 'RUB'
  /** Rwandan Franc. */
  | 'RWF'
  /** Saudi Riyal. */
  | 'SAR'
  /** Solomon Islands Dollar. */
  | 'SBD'
  /** Seychellois Rupee. */
  | 'SCR'
  /** Sudanese Pound. */
  | 'SDG'
  /** Swedish Krona. */
  | 'SEK'
  /** Singapore Dollar. */
  | 'SGD'
  /** St. Helena Pound. */
  | 'SHP'
  /** Sierra Leonean Leone (1964—2022). */
  | 'SLL'
  /** Somali Shilling. */
  | 'SOS'
  /** Surinamese Dollar. */
  | 'SRD'
  /** South Sudanese Pound. */
  | 'SSP'
  /** São Tomé & Príncipe Dobra. */
  | 'STN'
  /** Syrian Pound. */
  | 'SYP'
  /** Swazi Lilangeni. */
  | 'SZL'
  /** Thai Baht. */
  | 'THB'
  /** Tajikistani Somoni. */
  | 'TJS'
  /** Turkmenistani Manat. */
  | 'TMT'
  /** Tunisian Dinar. */
  | 'TND'
  /** Tongan Paʻanga. */
  | 'TOP'
  /** Turkish Lira. */
  | 'TRY'
  /** Trinidad & Tobago Dollar. */
  | 'TTD'
  /** New Taiwan Dollar. */
  | 'TWD'
  /** Tanzanian Shilling. */
  | 'TZS'
  /** Ukrainian Hryvnia. */
  | 'UAH'
  /** Ugandan Shilling. */
  | 'UGX'
  /** US Dollar. */
  | 'USD'
  /** Uruguayan Peso. */
  | 'UYU'
  /** Uzbekistani Som. */
  | 'UZS'
  /** Venezuelan Bolívar (2008–2018). */
  | 'VEF'
  /** Venezuelan Bolívar. */
  | 'VES'
  /** Vietnamese Dong. */
  | 'VND'
  /** Vanuatu Vatu. */
  | 'VUV'
  /** Samoan Tala. */
  | 'WST'
  /** Central African CFA Franc. */
  | 'XAF'
  /** East Caribbean Dollar. */
  | 'XCD'
  /** West African CFA Franc. */
  | 'XOF'
  /** CFP Franc. */
  | 'XPF'
  /** Yemeni Rial. */
  | 'YER'
  /** South African Rand. */
  | 'ZAR'
  /** Zambian Kwacha. */
  | 'ZMW';

/** A shopper: somebody with an account, or a guest. */
export type Customer = Node & {
  readonly __typename?: 'Customer';
  /** Address for bills. Guests have the one of their cart. */
  readonly billing?: Maybe<CustomerAddress>;
  /**
   * Whether shipping was worked out for the address of the cart.
   * @deprecated Use `hasCalculatedShipping`.
   */
  readonly calculatedShipping?: Maybe<Scalars['Boolean']['output']>;
  /** Page of the shop with this very cart. It holds a token that opens the cart: for this shopper's browser alone. */
  readonly cartUrl?: Maybe<Scalars['String']['output']>;
  /** The shop's own checkout page with this very cart, for payment methods that need it. It holds a token that opens the cart: for this shopper's browser alone. */
  readonly checkoutUrl?: Maybe<Scalars['String']['output']>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly customerId?: Maybe<Scalars['Int']['output']>;
  /** The number in the shop's database. Null for guests. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** When the account was made, for example "2026-11-24T03:16:41+01:00". Null for guests. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Name to show. Null for guests. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Files that the customer bought and may fetch. */
  readonly downloadableItems?: Maybe<DownloadableItemConnection>;
  /** E-mail address of the account. Null for guests. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** First name. Null for guests. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Whether shipping was worked out for the address of the cart. */
  readonly hasCalculatedShipping?: Maybe<Scalars['Boolean']['output']>;
  /** Global id, the same as of the `User`; `guest` for guests. */
  readonly id: Scalars['ID']['output'];
  /** Whether they have paid for an order before. */
  readonly isPayingCustomer?: Maybe<Scalars['Boolean']['output']>;
  /** Whether they pay no tax, as WooCommerce or a plugin noted with their account. */
  readonly isVatExempt?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The access token of this log-in: after a log-in or a registration the new one, else the one that the request came with.
   * @deprecated Served for storefronts that a log-in plugin gave it; use `authToken` of the log-in.
   */
  readonly jwtAuthToken?: Maybe<Scalars['String']['output']>;
  /**
   * The refresh token of a log-in or registration in the same request; else null.
   * @deprecated Served for storefronts that a log-in plugin gave it; use `refreshToken` of the log-in.
   */
  readonly jwtRefreshToken?: Maybe<Scalars['String']['output']>;
  /** Last name. Null for guests. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The customer's last order. Null when there is none. */
  readonly lastOrder?: Maybe<Order>;
  /** Custom fields that the operator allowed customers to read of themselves. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** When the account was last changed. Null for guests. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** How many orders the customer has placed. */
  readonly orderCount?: Maybe<Scalars['Int']['output']>;
  /** The customer's orders, newest first. */
  readonly orders?: Maybe<OrderConnection>;
  /** What the shop paid back to the customer, newest first. */
  readonly refunds?: Maybe<RefundConnection>;
  /** Role in WordPress, for example "customer". Null for guests. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Token of the cart: send it back as header `woocommerce-session: Session <token>`. */
  readonly sessionToken?: Maybe<Scalars['String']['output']>;
  /** Address for parcels. Guests have the one of their cart. */
  readonly shipping?: Maybe<CustomerAddress>;
  /** What the customer's paid orders come to, in the shop's currency. `totalSpentMoney` is exact. */
  readonly totalSpent?: Maybe<Scalars['Float']['output']>;
  /** What the customer's paid orders come to. */
  readonly totalSpentMoney?: Maybe<Money>;
  /** Name for logging in. Null for guests. */
  readonly username?: Maybe<Scalars['String']['output']>;
};


/** A shopper: somebody with an account, or a guest. */
export type CustomerDownloadableItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CustomerToDownloadableItemConnectionWhereArgs>;
};


/** A shopper: somebody with an account, or a guest. */
export type CustomerMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A shopper: somebody with an account, or a guest. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CustomerToOrderConnectionWhereArgs>;
};


/** A shopper: somebody with an account, or a guest. */
export type CustomerRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where somebody lives or receives parcels, as they typed it. Parts they left empty are null. */
export type CustomerAddress = {
  readonly __typename?: 'CustomerAddress';
  /** Street and number. */
  readonly address1?: Maybe<Scalars['String']['output']>;
  /** What else the carrier needs: floor, flat, care of. */
  readonly address2?: Maybe<Scalars['String']['output']>;
  /** City. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Company. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Country as its code of ISO 3166. Null when there is none, or one that is not in the list; `countryCode` says it then. */
  readonly country?: Maybe<CountriesEnum>;
  /** Country as the shop stores it, as text: the same code as `country`. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** E-mail address. Only an address for bills has one. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Last name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Postcode. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** State, province or county: its code where WooCommerce has a list for the country, such as "CA" or "DE-BE", else as typed. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** An address as a shopper types it. Parts that are left out stay as they were; an empty text clears one. */
export type CustomerAddressInput = {
  /** Street and number. */
  readonly address1?: InputMaybe<Scalars['String']['input']>;
  /** What else the carrier needs: floor, flat, care of. */
  readonly address2?: InputMaybe<Scalars['String']['input']>;
  /** City. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Company. */
  readonly company?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  readonly country?: InputMaybe<CountriesEnum>;
  /** E-mail address. Only an address for bills has one. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Whether parts that are left out, null or empty are cleared. Default false: they stay as they were. */
  readonly overwrite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or county: its code where WooCommerce has a list for the country, such as "CA" or "DE-BE", else as typed. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
};

/** Customers. */
export type CustomerConnection = Connection & {
  readonly __typename?: 'CustomerConnection';
  readonly edges: ReadonlyArray<CustomerEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Customer>;
  readonly pageInfo: PageInfo;
};

/** A customer in a list. */
export type CustomerEdge = Edge & {
  readonly __typename?: 'CustomerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Customer;
};

/** Which of a customer's files. */
export type CustomerToDownloadableItemConnectionWhereArgs = {
  /** Whether it can be fetched now. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the time to fetch it is over. */
  readonly expired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it may be fetched once more. */
  readonly hasDownloadsRemaining?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which of a customer's orders, and in which order. */
export type CustomerToOrderConnectionWhereArgs = {
  /** Placed with this e-mail address, in capitals or not. */
  readonly billingEmail?: InputMaybe<Scalars['String']['input']>;
  /** Of this customer. Shoppers are never shown another customer's orders: any other id finds nothing. */
  readonly customerId?: InputMaybe<Scalars['Int']['input']>;
  /** Of these customers. Shoppers are never shown another customer's orders: without their own id it finds nothing. A key pair can name one at a time. */
  readonly customersIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Placed, or changed, in a span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In which order; the first counts most. Default: newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<OrdersOrderbyInput>>>;
  /** That belong to this order, by database id. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** That belong to one of these orders, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** That belong to none of these orders, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With this product, by database id. */
  readonly productId?: InputMaybe<Scalars['Int']['input']>;
  /** With this text in number, names or address. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<InputMaybe<OrderStatusEnum>>>;
};

/** Where a value comes from. */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** Seconds since `fetchedAt`; null with it. */
  readonly ageSeconds?: Maybe<Scalars['Float']['output']>;
  /** When the system told the value. Null when it gave none, or when the time is not known. */
  readonly fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What went wrong, for a human to read. Null when nothing did. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Name of the system: "woocommerce", or the name that the operator gave to another one. */
  readonly name: Scalars['String']['output'];
  /** How far the value can be trusted. */
  readonly status: DataSourceStatus;
};

/** How far a value from another system can be trusted. */
export type DataSourceStatus =
  /** The system did not answer, and nothing stands in for it. */
  | 'FAILED'
  /** Told by WooCommerce, because the system that should know does not answer. */
  | 'FALLBACK'
  /** Told by the system; `ageSeconds` says how long ago. */
  | 'FRESH'
  /** The system answered, but does not know this product. */
  | 'MISSING'
  /** Told by the system earlier and past its lifetime: it does not answer now. */
  | 'STALE';

/** Anything that the shop's own database numbers. */
export type DatabaseIdentifier = {
  /** The number of the record in the shop's database. A 32-bit integer, as GraphQL defines `Int`; should a shop ever count beyond 2,147,483,647, read `id` instead. */
  readonly databaseId: Scalars['Int']['output'];
};

/** A day or moment in the shop's time zone. What is left out at the end counts from its beginning: only `year: 2026` is the start of that year. */
export type DateInput = {
  /** 1 to 31. */
  readonly day?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 23. */
  readonly hour?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 59. */
  readonly minute?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 12. */
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 59. */
  readonly second?: InputMaybe<Scalars['Int']['input']>;
  /** Four digits. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps what was published (or changed) in a span of time, in the shop's time zone. */
export type DateQueryInput = {
  /** Only later than this. */
  readonly after?: InputMaybe<DateInput>;
  /** Only earlier than this. */
  readonly before?: InputMaybe<DateInput>;
  /** Which date to look at. Default DATE. */
  readonly column?: InputMaybe<PostObjectsConnectionDateColumnEnum>;
  /** Only on this day of `month`, 1 to 31. Needs `year` and `month`. */
  readonly day?: InputMaybe<Scalars['Int']['input']>;
  /** Whether `after` and `before` themselves belong to the span. Default false. */
  readonly inclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this month of `year`, 1 to 12. Needs `year`. */
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  /** Only in this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** What a coupon takes off. */
export type DiscountTypeEnum =
  /** An amount, once for the whole cart. */
  | 'FIXED_CART'
  /** An amount for each piece it counts for. */
  | 'FIXED_PRODUCT'
  /** A share. */
  | 'PERCENT';

/** A file that was bought. Its addresses are for the customer alone. */
export type DownloadableItem = Node & {
  readonly __typename?: 'DownloadableItem';
  /** Until when it can be fetched. Null when there is no end. */
  readonly accessExpires?: Maybe<Scalars['String']['output']>;
  /** The file. */
  readonly download?: Maybe<ProductDownload>;
  /** Identifier of the file within its product. */
  readonly downloadId: Scalars['String']['output'];
  /** Where it is fetched. */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** How often it may still be fetched. Null when there is no limit. */
  readonly downloadsRemaining?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the shop calls the file. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The product or variation it belongs to. Null when it is gone. */
  readonly product?: Maybe<ProductUnion>;
  /** Where it is fetched. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Files that were bought. */
export type DownloadableItemConnection = Connection & {
  readonly __typename?: 'DownloadableItemConnection';
  readonly edges: ReadonlyArray<DownloadableItemEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<DownloadableItem>;
  readonly pageInfo: PageInfo;
};

/** A file in a list. */
export type DownloadableItemEdge = Edge & {
  readonly __typename?: 'DownloadableItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DownloadableItem;
};

/** Anything whose buyer gets files. */
export type DownloadableProduct = {
  readonly databaseId: Scalars['Int']['output'];
  /** For how many days the files can be fetched; -1 is for ever. */
  readonly downloadExpiry?: Maybe<Scalars['Int']['output']>;
  /** How often the files can be fetched; -1 is without limit. */
  readonly downloadLimit?: Maybe<Scalars['Int']['output']>;
  /** Whether its buyer gets files. */
  readonly downloadable?: Maybe<Scalars['Boolean']['output']>;
  /** What the buyer gets. The files' addresses are for buyers only and are not here. */
  readonly downloads?: Maybe<ReadonlyArray<Maybe<ProductDownload>>>;
  readonly id: Scalars['ID']['output'];
};

/** An entry of a list and its place in it. */
export type Edge = {
  /** Where the entry stands in this list; hand it to `after` or `before` of the same field with the same `where`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Node;
};

/** How to empty the cart. */
export type EmptyCartInput = {
  /** Accepted for compatibility: the cart that the shop keeps with a customer's account is this one, and is emptied with it. */
  readonly clearPersistentCart?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** The emptied cart. */
export type EmptyCartPayload = {
  readonly __typename?: 'EmptyCartPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The cart as it was. */
  readonly deletedCart?: Maybe<Cart>;
};

/** A product that somebody else sells; the shop links to it. */
export type ExternalProduct = ContentNode & DatabaseIdentifier & MenuItemLinkable & Node & NodeWithComments & NodeWithContentEditor & NodeWithExcerpt & NodeWithFeaturedImage & NodeWithTitle & Product & ProductUnion & ProductWithAttributes & ProductWithPricing & UniformResourceIdentifiable & {
  readonly __typename?: 'ExternalProduct';
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly availability: ProductAvailability;
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  /** What to write on the button that leads there. */
  readonly buttonText?: Maybe<Scalars['String']['output']>;
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  /** Where it is sold. */
  readonly externalUrl?: Maybe<Scalars['String']['output']>;
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly galleryImages?: Maybe<MediaItemConnection>;
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly pricing: ProductPricing;
  readonly productBrands?: Maybe<ProductBrandConnection>;
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** @deprecated Use `databaseId`. */
  readonly productId: Scalars['Int']['output'];
  readonly productTags?: Maybe<ProductTagConnection>;
  readonly productTypes?: Maybe<ProductTypeConnection>;
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  readonly related?: Maybe<ProductUnionConnection>;
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  readonly reviews?: Maybe<ReviewConnection>;
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly taxClass?: Maybe<TaxClassEnum>;
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  readonly upsell?: Maybe<ProductUnionConnection>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductGalleryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductBrandConnectionWhereArgs>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductCategoryConnectionWhereArgs>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductTagConnectionWhereArgs>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToCommentConnectionWhereArgs>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product that somebody else sells; the shop links to it. */
export type ExternalProductUpsellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The way to a main picture. */
export type FeaturedImageEdge = {
  readonly __typename?: 'FeaturedImageEdge';
  /** The picture. */
  readonly node: MediaItem;
};

/** A fee that a storefront would add. */
export type FeeInput = {
  /** How much. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** Its tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** Whether it is taxed. */
  readonly taxable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A fee that was charged. */
export type FeeLine = Node & {
  readonly __typename?: 'FeeLine';
  /** The fee as it was set, as a bare number. Null when it was worked out. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Custom fields that WooCommerce shows beside the line, and those whose keys the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** What the fee is for. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Database id of the order. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
  /** Its tax class. Null for a class that the shop added to the usual ones. */
  readonly taxClass?: Maybe<TaxClassEnum>;
  /** Whether it is taxed. */
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  /** Its taxes. */
  readonly taxes?: Maybe<ReadonlyArray<Maybe<OrderItemTax>>>;
  /** What it cost, without tax, as a bare number. `totalMoney` is exact. */
  readonly total?: Maybe<Scalars['String']['output']>;
  /** What it cost, without tax. */
  readonly totalMoney?: Maybe<Money>;
  /** Tax on it, as a bare number. */
  readonly totalTax?: Maybe<Scalars['String']['output']>;
};


/** A fee that was charged. */
export type FeeLineMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Fees that were charged. */
export type FeeLineConnection = Connection & {
  readonly __typename?: 'FeeLineConnection';
  readonly edges: ReadonlyArray<FeeLineEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<FeeLine>;
  readonly pageInfo: PageInfo;
};

/** A fee in a list. */
export type FeeLineEdge = Edge & {
  readonly __typename?: 'FeeLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FeeLine;
};

/** A fee. */
export type FeeLineInput = {
  /** What it costs, without tax; the same as `total`, which wins. */
  readonly amount?: InputMaybe<Scalars['String']['input']>;
  /** The line to change, by database or global id. Only when an order is changed; left out, a line is added. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its tax class. INHERIT_CART is no class of a line. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** Whether it is taxed. */
  readonly taxStatus?: InputMaybe<TaxStatusEnum>;
  /** What it costs, without tax. */
  readonly total?: InputMaybe<Scalars['String']['input']>;
};

/** What the cart is to hold besides what it has. */
export type FillCartInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Codes of coupons to apply. */
  readonly coupons?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Things to put into it. */
  readonly items?: InputMaybe<ReadonlyArray<InputMaybe<CartItemInput>>>;
  /** Ids of shipping rates to choose, one for each package. */
  readonly shippingMethods?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** What the cart was filled with. */
export type FillCartPayload = {
  readonly __typename?: 'FillCartPayload';
  /** The lines that something was added to. */
  readonly added?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
  /** The coupons that were applied. */
  readonly applied?: Maybe<ReadonlyArray<Maybe<AppliedCoupon>>>;
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What did not work, and why. Empty when all did. */
  readonly cartErrors?: Maybe<ReadonlyArray<Maybe<CartError>>>;
  /** Ids of the rates that are chosen now. */
  readonly chosenShippingMethods?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Ends the session. */
export type ForgetSessionInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What was forgotten. */
export type ForgetSessionPayload = {
  readonly __typename?: 'ForgetSessionPayload';
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The pairs that were noted until now. */
  readonly session?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
};

/** What the site says about itself. */
export type GeneralSettings = Node & {
  readonly __typename?: 'GeneralSettings';
  /** Tagline of the site, as plain text. Empty when there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Address of the site's home page. */
  readonly homeUrl?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Language of the site, as WordPress names it, for example "de_DE". Null when the REST API keys may not read the shop's system status. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Address of the site's icon. Null when it has none. */
  readonly siteIconUrl?: Maybe<Scalars['String']['output']>;
  /** Time zone: a name such as "Europe/Berlin", or an offset such as "+02:00". */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Name of the site, as plain text. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Address of the site. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** An attribute that the whole shop shares; its values are terms with pages and counts. */
export type GlobalProductAttribute = Node & ProductAttribute & {
  readonly __typename?: 'GlobalProductAttribute';
  readonly attributeId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly options?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly scope: ProductAttributeTypesEnum;
  /** Name of the attribute's taxonomy, for example "pa_colour". */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Its values as terms, in the product's order. */
  readonly terms?: Maybe<TermNodeConnection>;
  readonly variation?: Maybe<Scalars['Boolean']['output']>;
  readonly visible?: Maybe<Scalars['Boolean']['output']>;
};


/** An attribute that the whole shop shares; its values are terms with pages and counts. */
export type GlobalProductAttributeTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GlobalProductAttributeToTermNodeConnectionWhereArgs>;
};

/** Shop-wide attributes of a product. */
export type GlobalProductAttributeConnection = Connection & {
  readonly __typename?: 'GlobalProductAttributeConnection';
  readonly edges: ReadonlyArray<GlobalProductAttributeEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<GlobalProductAttribute>;
  readonly pageInfo: PageInfo;
};

/** A shop-wide attribute in a list. */
export type GlobalProductAttributeEdge = Edge & {
  readonly __typename?: 'GlobalProductAttributeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: GlobalProductAttribute;
};

/** Which values of an attribute. */
export type GlobalProductAttributeToTermNodeConnectionWhereArgs = {
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Several products shown together; each is bought on its own. */
export type GroupProduct = ContentNode & DatabaseIdentifier & MenuItemLinkable & Node & NodeWithComments & NodeWithContentEditor & NodeWithExcerpt & NodeWithFeaturedImage & NodeWithTitle & Product & ProductUnion & ProductWithAttributes & ProductWithPricing & UniformResourceIdentifiable & {
  readonly __typename?: 'GroupProduct';
  /** What to write on its button in a list. */
  readonly addToCartText?: Maybe<Scalars['String']['output']>;
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly availability: ProductAvailability;
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly galleryImages?: Maybe<MediaItemConnection>;
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly pricing: ProductPricing;
  readonly productBrands?: Maybe<ProductBrandConnection>;
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** @deprecated Use `databaseId`. */
  readonly productId: Scalars['Int']['output'];
  readonly productTags?: Maybe<ProductTagConnection>;
  readonly productTypes?: Maybe<ProductTypeConnection>;
  /** The products of the group, in the shop's order. */
  readonly products?: Maybe<ProductUnionConnection>;
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  readonly related?: Maybe<ProductUnionConnection>;
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  readonly reviews?: Maybe<ReviewConnection>;
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly taxClass?: Maybe<TaxClassEnum>;
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  readonly upsell?: Maybe<ProductUnionConnection>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductGalleryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductBrandConnectionWhereArgs>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductCategoryConnectionWhereArgs>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductTagConnectionWhereArgs>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToCommentConnectionWhereArgs>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** Several products shown together; each is bought on its own. */
export type GroupProductUpsellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Content that can stand below other content. */
export type HierarchicalContentNode = {
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};

/** Anything that can stand below another of its kind. */
export type HierarchicalNode = {
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Database id of the one above; null at the top. */
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  /** Global id of the one above; null at the top. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
};

/** A term that can stand below another. */
export type HierarchicalTermNode = {
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
};

/** Anything the shop keeps stock of. */
export type InventoriedProduct = {
  /** Whether and how much can be had: places, lead time, and where the numbers come from. */
  readonly availability: ProductAvailability;
  /** Whether orders are taken when stock is used up. */
  readonly backorders?: Maybe<BackordersEnum>;
  /** Whether orders are taken when stock is used up, as yes or no. */
  readonly backordersAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Stock at which the shop gets a warning. Null when the shop's general one counts. */
  readonly lowStockAmount?: Maybe<Scalars['Int']['output']>;
  /** Who counts the stock. */
  readonly manageStock?: Maybe<ManageStockEnum>;
  /** Whether an order may hold only one of it. */
  readonly soldIndividually?: Maybe<Scalars['Boolean']['output']>;
  /** How many there are: 0 is sold out, below zero oversold. Null when nobody counts. For decimals and places see `availability`. */
  readonly stockQuantity?: Maybe<Scalars['Int']['output']>;
  /** Whether it can be had. */
  readonly stockStatus?: Maybe<StockStatusEnum>;
};


/** Anything the shop keeps stock of. */
export type InventoriedProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};

/** Something that was bought. */
export type LineItem = Node & {
  readonly __typename?: 'LineItem';
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** How many, with the decimals that `quantity` cuts: shops may sell by weight or length. */
  readonly exactQuantity?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its picture in the order. Null when it has none. */
  readonly image?: Maybe<OrderImage>;
  /** Its files, once they may be fetched. */
  readonly itemDownloads?: Maybe<ReadonlyArray<Maybe<ProductDownload>>>;
  /** Custom fields that WooCommerce shows beside the line, and those whose keys the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** Its name when it was bought, also of a product that is gone. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Database id of the order. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
  /** The product as it is now. Null when it is gone, or shown to nobody. */
  readonly product?: Maybe<LineItemProductEdge>;
  /** Database id of the product; 0 when it is gone. */
  readonly productId?: Maybe<Scalars['Int']['output']>;
  /** How many. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** Its article number. Null when it has none. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Before coupons, without tax. As text; `subtotalMoney` is exact. */
  readonly subtotal?: Maybe<Scalars['String']['output']>;
  /** Before coupons, without tax. */
  readonly subtotalMoney?: Maybe<Money>;
  /** Tax before coupons. As text; `subtotalTaxMoney` is exact. */
  readonly subtotalTax?: Maybe<Scalars['String']['output']>;
  /** Tax before coupons. */
  readonly subtotalTaxMoney?: Maybe<Money>;
  /** Its tax class. Null for a class that the shop added to the usual ones. */
  readonly taxClass?: Maybe<TaxClassEnum>;
  /** Whether it is taxed. Null when the product is gone. */
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  /** Its taxes. */
  readonly taxes?: Maybe<ReadonlyArray<Maybe<OrderItemTax>>>;
  /** After coupons, without tax. As text; `totalMoney` is exact. */
  readonly total?: Maybe<Scalars['String']['output']>;
  /** After coupons, without tax. */
  readonly totalMoney?: Maybe<Money>;
  /** Tax after coupons. As text; `totalTaxMoney` is exact. */
  readonly totalTax?: Maybe<Scalars['String']['output']>;
  /** Tax after coupons. */
  readonly totalTaxMoney?: Maybe<Money>;
  /** The variation as it is now. Null when it is none, or gone. */
  readonly variation?: Maybe<ProductVariationEdge>;
  /** Database id of the variation. Null when it is none. */
  readonly variationId?: Maybe<Scalars['Int']['output']>;
};


/** Something that was bought. */
export type LineItemMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Something that was bought. */
export type LineItemSubtotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Something that was bought. */
export type LineItemSubtotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Something that was bought. */
export type LineItemTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Something that was bought. */
export type LineItemTotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** What was bought. */
export type LineItemConnection = Connection & {
  readonly __typename?: 'LineItemConnection';
  readonly edges: ReadonlyArray<LineItemEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<LineItem>;
  readonly pageInfo: PageInfo;
};

/** A line in a list. */
export type LineItemEdge = Edge & {
  readonly __typename?: 'LineItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LineItem;
};

/** Something bought. */
export type LineItemInput = {
  /** The line to change, by database or global id. Only when an order is changed; left out, a line is added. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Custom fields of the line. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /** What to call it. Default: the product's name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The product, by database id. */
  readonly productId?: InputMaybe<Scalars['Int']['input']>;
  /** How many. Default 1; 0 takes a line out of an order. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The product, by its article number; `productId` wins. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Before coupons, without tax, for all pieces. Default: by the product's price. */
  readonly subtotal?: InputMaybe<Scalars['String']['input']>;
  /** Its tax class. Default: the product's. INHERIT_CART is no class of a line. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** After coupons, without tax, for all pieces. Default: by the product's price. */
  readonly total?: InputMaybe<Scalars['String']['input']>;
  /** The variation, by database id. */
  readonly variationId?: InputMaybe<Scalars['Int']['input']>;
};

/** The product of a line, as it is now. */
export type LineItemProductEdge = Edge & {
  readonly __typename?: 'LineItemProductEdge';
  readonly cursor: Scalars['String']['output'];
  /**
   * Database id of the product.
   * @deprecated Use `node { databaseId }`.
   */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /**
   * Global id of the product.
   * @deprecated Use `node { id }`.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /**
   * Main picture of the product.
   * @deprecated Use `node { image }`.
   */
  readonly image?: Maybe<MediaItem>;
  /**
   * Name of the product.
   * @deprecated Use `node { name }`.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly node: Product;
  /**
   * Slug of the product.
   * @deprecated Use `node { slug }`.
   */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /**
   * Kind of product.
   * @deprecated Use `node { type }`.
   */
  readonly type?: Maybe<ProductTypesEnum>;
};

/** An attribute that only this product has. */
export type LocalProductAttribute = Node & ProductAttribute & {
  readonly __typename?: 'LocalProductAttribute';
  readonly attributeId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly options?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly scope: ProductAttributeTypesEnum;
  readonly variation?: Maybe<Scalars['Boolean']['output']>;
  readonly visible?: Maybe<Scalars['Boolean']['output']>;
};

/** A product's own attributes. */
export type LocalProductAttributeConnection = Connection & {
  readonly __typename?: 'LocalProductAttributeConnection';
  readonly edges: ReadonlyArray<LocalProductAttributeEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<LocalProductAttribute>;
  readonly pageInfo: PageInfo;
};

/** A product's own attribute in a list. */
export type LocalProductAttributeEdge = Edge & {
  readonly __typename?: 'LocalProductAttributeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LocalProductAttribute;
};

/** User name and password: beside each other, or inside `credentials`. */
export type LoginInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** User name and password, where they do not stand beside it. */
  readonly credentials?: InputMaybe<PasswordProviderResponseInput>;
  /** Password. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Where the account is kept. Default PASSWORD. */
  readonly provider?: InputMaybe<LoginProviderEnum>;
  /** User name or e-mail address. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A log-in. */
export type LoginPayload = {
  readonly __typename?: 'LoginPayload';
  /** Token for `Authorization: Bearer`. */
  readonly authToken?: Maybe<Scalars['String']['output']>;
  /** When it ends, in seconds since 1970. */
  readonly authTokenExpiration?: Maybe<Scalars['String']['output']>;
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer. */
  readonly customer?: Maybe<Customer>;
  /** Token for a new `authToken`, by `refreshToken` or `refreshJwtAuthToken`. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  /** When it ends, in seconds since 1970. */
  readonly refreshTokenExpiration?: Maybe<Scalars['String']['output']>;
  /** Token of the cart: send it back as header `woocommerce-session: Session <token>`. */
  readonly sessionToken?: Maybe<Scalars['String']['output']>;
  /** The customer as a user. */
  readonly user?: Maybe<User>;
  /** Token of the cart; the same as `sessionToken`. */
  readonly wooSessionToken?: Maybe<Scalars['String']['output']>;
};

/** Where an account is kept. */
export type LoginProviderEnum =
  /** In WordPress, with a password. */
  | 'PASSWORD';

/** User name and password. */
export type LoginWithCookiesInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** User name or e-mail address. */
  readonly login: Scalars['String']['input'];
  /** Password. */
  readonly password: Scalars['String']['input'];
  /** Whether the cookie outlives the browser's session. Default false. */
  readonly rememberMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A log-in whose token is in a cookie. */
export type LoginWithCookiesPayload = {
  readonly __typename?: 'LoginWithCookiesPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer. */
  readonly customer?: Maybe<Customer>;
  /** "SUCCESS". */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** The customer as a user. */
  readonly user?: Maybe<User>;
};

/** Nothing has to be said. */
export type LogoutInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a log-in. */
export type LogoutPayload = {
  readonly __typename?: 'LogoutPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** "SUCCESS". */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Whether a log-in was ended. Null when nobody was logged in. */
  readonly success?: Maybe<Scalars['Boolean']['output']>;
};

/** Who counts the stock. */
export type ManageStockEnum =
  /** Nobody. */
  | 'FALSE'
  /** The parent product, for all its variations together. */
  | 'PARENT'
  /** The product itself. */
  | 'TRUE';

/** Measures of a picture and the sizes the shop made of it. */
export type MediaDetails = {
  readonly __typename?: 'MediaDetails';
  /** Name of the original file without its folder. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Height of the original in pixels. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Smaller sizes the shop made of it, the smallest first. */
  readonly sizes?: Maybe<ReadonlyArray<MediaSize>>;
  /** Width of the original in pixels. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItem = DatabaseIdentifier & Node & NodeWithTitle & UniformResourceIdentifiable & {
  readonly __typename?: 'MediaItem';
  /** Text that stands for the picture where it cannot be seen. An empty text when the shop wrote none. */
  readonly altText?: Maybe<Scalars['String']['output']>;
  /** Text below the picture, as HTML. Null when there is none. */
  readonly caption?: Maybe<Scalars['String']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  /** When it was uploaded, in the shop's time zone. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was uploaded, in UTC. */
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  /** Name of the file without its folder. */
  readonly file?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Address of the picture's own page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Measures and sizes. Null when the shop does not tell them (before WooCommerce 10.5). */
  readonly mediaDetails?: Maybe<MediaDetails>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly mediaItemId: Scalars['Int']['output'];
  /** Address of the original file; the same as `sourceUrl` without a size. */
  readonly mediaItemUrl?: Maybe<Scalars['String']['output']>;
  /** Kind of file, told by its ending, for example "image/jpeg". */
  readonly mimeType?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, in the shop's time zone. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, in UTC. */
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  /** Value for the `sizes` attribute of an `img` element. */
  readonly sizes?: Maybe<Scalars['String']['output']>;
  /** File name without its ending. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Address of the file. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** Value for the `srcset` attribute of an `img` element: every size with the same proportions. Null when there is only one size. */
  readonly srcSet?: Maybe<Scalars['String']['output']>;
  /** Name of the picture in the media library. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItemCaptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItemFileArgs = {
  size?: InputMaybe<MediaItemSizeEnum>;
};


/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItemSizesArgs = {
  size?: InputMaybe<MediaItemSizeEnum>;
};


/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItemSourceUrlArgs = {
  size?: InputMaybe<MediaItemSizeEnum>;
};


/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItemSrcSetArgs = {
  size?: InputMaybe<MediaItemSizeEnum>;
};


/** A picture, or another file, in the shop's media library. All addresses are on the shop's own server. */
export type MediaItemTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** A list of pictures. */
export type MediaItemConnection = Connection & {
  readonly __typename?: 'MediaItemConnection';
  readonly edges: ReadonlyArray<MediaItemEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<MediaItem>;
  readonly pageInfo: PageInfo;
};

/** A picture in a list. */
export type MediaItemEdge = Edge & {
  readonly __typename?: 'MediaItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MediaItem;
};

/** What the id of a media item is. */
export type MediaItemIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The slug. */
  | 'SLUG'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** Sizes that WordPress and WooCommerce make of a picture. The pixels given are the defaults; a shop can change them. */
export type MediaItemSizeEnum =
  /** At most 1024 pixels wide and high. */
  | 'LARGE'
  /** At most 300 pixels wide and high. */
  | 'MEDIUM'
  /** 768 pixels wide. */
  | 'MEDIUM_LARGE'
  /** 150 by 150 pixels, cut. */
  | 'THUMBNAIL'
  /** 100 by 100 pixels, cut: the strip below a product's picture. */
  | 'WOOCOMMERCE_GALLERY_THUMBNAIL'
  /** 600 pixels wide: the picture on a product page. */
  | 'WOOCOMMERCE_SINGLE'
  /** 300 by 300 pixels, cut: the picture in a list of products. */
  | 'WOOCOMMERCE_THUMBNAIL'
  /** At most 1536 pixels wide and high. */
  | '_1536X1536'
  /** At most 2048 pixels wide and high. */
  | '_2048X2048';

/** One size of a picture. */
export type MediaSize = {
  readonly __typename?: 'MediaSize';
  /** Name of the file without its folder. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Height in pixels, as text. Null when the shop does not tell it. */
  readonly height?: Maybe<Scalars['String']['output']>;
  /** Kind of file, told by its ending. */
  readonly mimeType?: Maybe<Scalars['String']['output']>;
  /** Address of the file. */
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  /** Width in pixels, as text. */
  readonly width?: Maybe<Scalars['String']['output']>;
};

/** A menu that the shop put together in the WordPress editor: a block menu. */
export type Menu = DatabaseIdentifier & Node & {
  readonly __typename?: 'Menu';
  /** How many items it has, over all levels. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Always false: what is not for everybody is not here. */
  readonly isRestricted?: Maybe<Scalars['Boolean']['output']>;
  /** Places in the storefront that show it, by the operator's setting `menuLocations`. */
  readonly locations?: Maybe<ReadonlyArray<Maybe<MenuLocationEnum>>>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly menuId?: Maybe<Scalars['Int']['output']>;
  /** Its items of all levels, in their order. Only the top: `where: { parentId: 0 }`, or `parentDatabaseId: 0`. */
  readonly menuItems?: Maybe<MenuItemConnection>;
  /** What the shop calls it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in addresses. */
  readonly slug?: Maybe<Scalars['String']['output']>;
};


/** A menu that the shop put together in the WordPress editor: a block menu. */
export type MenuMenuItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MenuToMenuItemConnectionWhereArgs>;
};

/** Menus. */
export type MenuConnection = Connection & {
  readonly __typename?: 'MenuConnection';
  readonly edges: ReadonlyArray<MenuEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Menu>;
  readonly pageInfo: PageInfo;
};

/** A menu in a list. */
export type MenuEdge = Edge & {
  readonly __typename?: 'MenuEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Menu;
};

/** An entry of a menu. */
export type MenuItem = DatabaseIdentifier & Node & {
  readonly __typename?: 'MenuItem';
  /** The items directly below this one. */
  readonly childItems?: Maybe<MenuItemConnection>;
  /** What of the shop it leads to. Null for addresses elsewhere and for those that the shop does not have. */
  readonly connectedNode?: Maybe<MenuItemTargetEdge>;
  /** Style names that the shop gave it. */
  readonly cssClasses?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** A number of its own, made of its menu and its place there: block menus do not number their items. It changes when the menu is rearranged. */
  readonly databaseId: Scalars['Int']['output'];
  /** A text that the shop put below the label. Null when none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Always false: what is not for everybody is not here. */
  readonly isRestricted?: Maybe<Scalars['Boolean']['output']>;
  /** Text to show, as plain text. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Value for the `rel` attribute of the link. Null when none. */
  readonly linkRelationship?: Maybe<Scalars['String']['output']>;
  /** Places in the storefront that show its menu. */
  readonly locations?: Maybe<ReadonlyArray<Maybe<MenuLocationEnum>>>;
  /** The menu it is in. */
  readonly menu?: Maybe<MenuItemMenuEdge>;
  /**
   * The number in `databaseId`.
   * @deprecated Use `databaseId`.
   */
  readonly menuItemId?: Maybe<Scalars['Int']['output']>;
  /** Its place in the menu, over all levels, counted from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Database id of the item above; null at the top. */
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  /** Global id of the item above; null at the top. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Path and query on the shop's website; the whole address when it leads elsewhere. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Value for the `target` attribute of the link, for example "_blank". Null when none. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** Value for the `title` attribute of the link. Null when none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Path and query on the shop's website; the whole address when it leads elsewhere. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** The whole address. Null for an item that only opens what is below it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An entry of a menu. */
export type MenuItemChildItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MenuItemToMenuItemConnectionWhereArgs>;
};

/** Items of a menu. */
export type MenuItemConnection = Connection & {
  readonly __typename?: 'MenuItemConnection';
  readonly edges: ReadonlyArray<MenuItemEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<MenuItem>;
  readonly pageInfo: PageInfo;
};

/** An item in a list. */
export type MenuItemEdge = Edge & {
  readonly __typename?: 'MenuItemEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MenuItem;
};

/** Anything a menu can lead to. */
export type MenuItemLinkable = {
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly uri?: Maybe<Scalars['String']['output']>;
};

/** The way to the menu of an item. */
export type MenuItemMenuEdge = {
  readonly __typename?: 'MenuItemMenuEdge';
  /** The menu. */
  readonly node: Menu;
};

/** What the id of a menu item is. */
export type MenuItemNodeIdTypeEnum =
  /** The number in `databaseId`. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID';

/** The way to what a menu item leads to. */
export type MenuItemTargetEdge = {
  readonly __typename?: 'MenuItemTargetEdge';
  /** What it leads to. */
  readonly node: MenuItemLinkable;
};

/** Which items below an item. */
export type MenuItemToMenuItemConnectionWhereArgs = {
  /** Only the item with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only items of the menu in this place. */
  readonly location?: InputMaybe<MenuLocationEnum>;
  /** Only items directly below the one with this database id; 0 for those at the top. */
  readonly parentDatabaseId?: InputMaybe<Scalars['Int']['input']>;
  /** Only items directly below this one, by global or database id; 0 or an empty text for those at the top. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Places in the storefront that show a menu. The operator's setting `menuLocations` adds them. */
export type MenuLocationEnum =
  /** Stands here only because an enum needs a value; no menu is there. */
  | 'EMPTY';

/** What the id of a menu is. */
export type MenuNodeIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** A place in the storefront, as the operator's setting `menuLocations` names it. Upper and lower case are the same. */
  | 'LOCATION'
  /** What the shop calls it. */
  | 'NAME'
  /** The slug. */
  | 'SLUG';

/** Which items of a menu. */
export type MenuToMenuItemConnectionWhereArgs = {
  /** Only the item with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only items of the menu in this place. */
  readonly location?: InputMaybe<MenuLocationEnum>;
  /** Only items directly below the one with this database id; 0 for those at the top. */
  readonly parentDatabaseId?: InputMaybe<Scalars['Int']['input']>;
  /** Only items directly below this one, by global or database id; 0 or an empty text for those at the top. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A custom field of a record. Only keys that the operator of this server allowed are ever shown. */
export type MetaData = {
  readonly __typename?: 'MetaData';
  /** Number of the entry in the shop's database, unique per kind of record. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Name of the custom field. */
  readonly key: Scalars['String']['output'];
  /** Its value as text. Lists and objects come as JSON; null when the value is empty. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A name with a value. */
export type MetaDataInput = {
  /** Only with `createOrder` and `updateOrder`: the number of the very field to change, `MetaData.id`. Elsewhere it has no meaning: pairs are told apart by their names. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  readonly key: Scalars['String']['input'];
  /** The value; the empty text takes the pair away. */
  readonly value: Scalars['String']['input'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The exact amount, for example "45.00". */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency, for example "EUR". */
  readonly currency: Scalars['String']['output'];
  /** Ready to show, as the shop writes money, for example "45,00 €". Plain text without HTML. */
  readonly formatted: Scalars['String']['output'];
};

/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts several things into the cart. What cannot be added is told in `cartErrors`; the rest is added. */
  readonly addCartItems?: Maybe<AddCartItemsPayload>;
  /** Puts a product, or a variation of one, into the cart. */
  readonly addToCart?: Maybe<AddToCartPayload>;
  /** Applies a coupon to the cart. */
  readonly applyCoupon?: Maybe<ApplyCouponPayload>;
  /** Orders what is in the cart. It is done once at most: see `idempotencyKey`. What does not work is an error in the shop's own words, and the cart stays as it was. */
  readonly checkout?: Maybe<CheckoutPayload>;
  /** Makes an order with prices, states and customers of one's own choosing. Only for a key pair of the shop that may write, sent as `Authorization: Basic` from a server of yours; shoppers order by `checkout`. It is never sent twice: after an error that leaves open whether it arrived, look before you try again. */
  readonly createOrder?: Maybe<CreateOrderPayload>;
  /** Takes everything out of the cart, coupons too. */
  readonly emptyCart?: Maybe<EmptyCartPayload>;
  /** Puts things into the cart, applies coupons and chooses shipping in one go. What does not work is told in `cartErrors`; the rest is done. */
  readonly fillCart?: Maybe<FillCartPayload>;
  /** Ends the session: what was noted in it is forgotten, and a guest gets a new, empty cart. */
  readonly forgetSession?: Maybe<ForgetSessionPayload>;
  /** Logs in with user name or e-mail address and password. What the guest had in the cart is added to the customer's. */
  readonly login?: Maybe<LoginPayload>;
  /** Logs in and keeps the log-in in a cookie that scripts cannot read. */
  readonly loginWithCookies?: Maybe<LoginWithCookiesPayload>;
  /** Ends the log-in: none of its tokens counts any longer, and the cookie is taken away. */
  readonly logout?: Maybe<LogoutPayload>;
  /** A new `authToken` for the refresh token, which stays good. */
  readonly refreshJwtAuthToken?: Maybe<RefreshJwtAuthTokenPayload>;
  /** A new `authToken` for the refresh token. Who asks for the new `refreshToken` as well must use that from then on. */
  readonly refreshToken?: Maybe<RefreshTokenPayload>;
  /** Creates an account, and logs it in unless `authenticate` is false. */
  readonly registerCustomer?: Maybe<RegisterCustomerPayload>;
  /** Creates an account and logs it in. */
  readonly registerUser?: Maybe<RegisterUserPayload>;
  /** Takes coupons off the cart. */
  readonly removeCoupons?: Maybe<RemoveCouponsPayload>;
  /** Takes lines out of the cart. */
  readonly removeItemsFromCart?: Maybe<RemoveItemsFromCartPayload>;
  /** Sets a new password with the key from the e-mail that `sendPasswordResetEmail` had sent. */
  readonly resetUserPassword?: Maybe<ResetUserPasswordPayload>;
  /** Puts lines back that were taken out of the cart of this session. */
  readonly restoreCartItems?: Maybe<RestoreCartItemsPayload>;
  /** Has the shop send an e-mail with a key for a new password. Whether there is such an account is never told. */
  readonly sendPasswordResetEmail?: Maybe<SendPasswordResetEmailPayload>;
  /** Changes the shopper's own record; of a guest the addresses of the cart, which shipping and tax are worked out for. */
  readonly updateCustomer?: Maybe<UpdateCustomerPayload>;
  /** Changes quantities of lines. All of it is checked before anything is changed. */
  readonly updateItemQuantities?: Maybe<UpdateItemQuantitiesPayload>;
  /** Changes an order: what is left out stays as it is. Only for a key pair of the shop that may write, sent as `Authorization: Basic` from a server of yours. It is never sent twice. */
  readonly updateOrder?: Maybe<UpdateOrderPayload>;
  /** Notes something in the session, for the storefront's own use. */
  readonly updateSession?: Maybe<UpdateSessionPayload>;
  /** Chooses how the cart is sent. */
  readonly updateShippingMethod?: Maybe<UpdateShippingMethodPayload>;
  /** Changes the account of whoever is logged in. */
  readonly updateUser?: Maybe<UpdateUserPayload>;
  /** Reviews a product. Whether it is shown at once or waits for approval is the shop's choice; `review.status` tells. */
  readonly writeReview?: Maybe<WriteReviewPayload>;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationAddCartItemsArgs = {
  input: AddCartItemsInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationAddToCartArgs = {
  input: AddToCartInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationApplyCouponArgs = {
  input: ApplyCouponInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationCheckoutArgs = {
  input: CheckoutInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationCreateOrderArgs = {
  input: CreateOrderInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationEmptyCartArgs = {
  input: EmptyCartInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationFillCartArgs = {
  input: FillCartInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationForgetSessionArgs = {
  input: ForgetSessionInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationLoginArgs = {
  input: LoginInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationLoginWithCookiesArgs = {
  input: LoginWithCookiesInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationLogoutArgs = {
  input?: InputMaybe<LogoutInput>;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRefreshJwtAuthTokenArgs = {
  input: RefreshJwtAuthTokenInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRefreshTokenArgs = {
  input: RefreshTokenInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRegisterCustomerArgs = {
  input: RegisterCustomerInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRegisterUserArgs = {
  input: RegisterUserInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRemoveCouponsArgs = {
  input: RemoveCouponsInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRemoveItemsFromCartArgs = {
  input: RemoveItemsFromCartInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationResetUserPasswordArgs = {
  input: ResetUserPasswordInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationRestoreCartItemsArgs = {
  input: RestoreCartItemsInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationSendPasswordResetEmailArgs = {
  input: SendPasswordResetEmailInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationUpdateItemQuantitiesArgs = {
  input: UpdateItemQuantitiesInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationUpdateOrderArgs = {
  input: UpdateOrderInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationUpdateSessionArgs = {
  input: UpdateSessionInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationUpdateShippingMethodArgs = {
  input: UpdateShippingMethodInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


/** Everything that can be changed. Changes of one request are made one after the other, in the order they are written. */
export type MutationWriteReviewArgs = {
  input: WriteReviewInput;
};

/** Anything with a global id. Use `node(id)` to read it again. */
export type Node = {
  /** Global id: opaque, unique over all types, and stable, so it can be stored and used as a cache key. */
  readonly id: Scalars['ID']['output'];
};

/** Anything somebody wrote. */
export type NodeWithAuthor = {
  /** Who wrote it. Null when the site keeps its authors to itself. */
  readonly author?: Maybe<AuthorEdge>;
  /** Database id of the author. */
  readonly authorDatabaseId?: Maybe<Scalars['Int']['output']>;
  /** Global id of the author. */
  readonly authorId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** Anything people can comment on. For a product a comment is a review. */
export type NodeWithComments = {
  /** How many approved comments there are. */
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  /** "open" while new comments are accepted, else "closed". */
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** Anything with a long text written in the WordPress editor. */
export type NodeWithContentEditor = {
  /** The long text as HTML. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
};


/** Anything with a long text written in the WordPress editor. */
export type NodeWithContentEditorContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** Anything with a short text beside its content. */
export type NodeWithExcerpt = {
  /** The short text as HTML. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
};


/** Anything with a short text beside its content. */
export type NodeWithExcerptExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** Anything with one main picture. */
export type NodeWithFeaturedImage = {
  /** The main picture; null when there is none. */
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  /** Database id of the main picture; null when there is none. */
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  /** Global id of the main picture; null when there is none. */
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
};

/** Anything that can be arranged by hand among its like. */
export type NodeWithPageAttributes = {
  readonly id: Scalars['ID']['output'];
  /** Place among its like. */
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
};

/** Anything with a title. */
export type NodeWithTitle = {
  readonly id: Scalars['ID']['output'];
  /** The title as plain text. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** Anything with a title. */
export type NodeWithTitleTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** An order, as its owner sees it. */
export type Order = Node & {
  readonly __typename?: 'Order';
  /** Where the bill goes. */
  readonly billing?: Maybe<CustomerAddress>;
  /** WooCommerce's fingerprint of the cart. Null when the order did not come from one. */
  readonly cartHash?: Maybe<Scalars['String']['output']>;
  /** Tax on what was bought and on fees. As text; `cartTaxMoney` is exact. */
  readonly cartTax?: Maybe<Scalars['String']['output']>;
  /** Tax on what was bought and on fees. */
  readonly cartTaxMoney?: Maybe<Money>;
  /** Coupons that were used. */
  readonly couponLines?: Maybe<CouponLineConnection>;
  /** What made the order: `store-api`, `checkout`, `admin` … Null when it is not known. */
  readonly createdVia?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the currency. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The customer who placed it, for that customer. Null for a guest's order. */
  readonly customer?: Maybe<Customer>;
  /** Network address that the order was placed from. Null when it is not known. */
  readonly customerIpAddress?: Maybe<Scalars['String']['output']>;
  /** What the customer wrote to the shop. Null when it is nothing. */
  readonly customerNote?: Maybe<Scalars['String']['output']>;
  /** Browser that the order was placed with. Null when it is not known. */
  readonly customerUserAgent?: Maybe<Scalars['String']['output']>;
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** When it was placed, with the shop's offset, such as "2026-11-24T03:16:41+01:00". */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was completed. Null when it was not. */
  readonly dateCompleted?: Maybe<Scalars['String']['output']>;
  /** When it was paid. Null when it was not. */
  readonly datePaid?: Maybe<Scalars['String']['output']>;
  /** Tax that coupons saved. As text; `discountTaxMoney` is exact. */
  readonly discountTax?: Maybe<Scalars['String']['output']>;
  /** Tax that coupons saved. */
  readonly discountTaxMoney?: Maybe<Money>;
  /** What coupons saved, without tax. As text; `discountTotalMoney` is exact. */
  readonly discountTotal?: Maybe<Scalars['String']['output']>;
  /** What coupons saved, without tax. */
  readonly discountTotalMoney?: Maybe<Money>;
  /** Files of this order that the customer may fetch. */
  readonly downloadableItems?: Maybe<DownloadableItemConnection>;
  /** Fees that were charged. */
  readonly feeLines?: Maybe<FeeLineConnection>;
  /** Whether there is an address for the bill. */
  readonly hasBillingAddress?: Maybe<Scalars['Boolean']['output']>;
  /** Whether something in it is a file to fetch. */
  readonly hasDownloadableItem?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there is an address for the parcel. */
  readonly hasShippingAddress?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether its files may be fetched: it is paid, as far as the shop asks for that. */
  readonly isDownloadPermitted?: Maybe<Scalars['Boolean']['output']>;
  /** What was bought. */
  readonly lineItems?: Maybe<LineItemConnection>;
  /** Custom fields of the order. Only keys that the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** When it was last changed. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** Whether it is still to be paid. */
  readonly needsPayment?: Maybe<Scalars['Boolean']['output']>;
  /** Whether somebody has to do something: it holds more than files. */
  readonly needsProcessing?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a parcel is sent: false where it is picked up. */
  readonly needsShippingAddress?: Maybe<Scalars['Boolean']['output']>;
  /** The key by which a guest shows that the order is theirs. It is a secret. */
  readonly orderKey?: Maybe<Scalars['String']['output']>;
  /** What the shop wrote to the customer about it, newest first. Notes for the shop itself are never shown. */
  readonly orderNotes?: Maybe<OrderNoteConnection>;
  /** The number that the shop shows. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  /** WooCommerce's version when the order was made. */
  readonly orderVersion?: Maybe<Scalars['String']['output']>;
  /** The order it belongs to, with subscriptions for example. Null when there is none. */
  readonly parent?: Maybe<Order>;
  /** Identifier of the payment method. Null when none was chosen. */
  readonly paymentMethod?: Maybe<Scalars['String']['output']>;
  /** The payment method in words. Null when none was chosen. */
  readonly paymentMethodTitle?: Maybe<Scalars['String']['output']>;
  /** Page of the shop where it can be paid. Null when there is nothing to pay. It holds the order's key: keep it as secret as that. */
  readonly paymentUrl?: Maybe<Scalars['String']['output']>;
  /** Whether its prices were entered with tax. */
  readonly pricesIncludeTax?: Maybe<Scalars['Boolean']['output']>;
  /** What the shop paid back, newest first. */
  readonly refunds?: Maybe<RefundConnection>;
  /** Where the parcel goes. */
  readonly shipping?: Maybe<CustomerAddress>;
  /** Where that is on a map. Null when there is no address. */
  readonly shippingAddressMapUrl?: Maybe<Scalars['String']['output']>;
  /** How it was shipped, and what that cost. */
  readonly shippingLines?: Maybe<ShippingLineConnection>;
  /** Tax on shipping. As text; `shippingTaxMoney` is exact. */
  readonly shippingTax?: Maybe<Scalars['String']['output']>;
  /** Tax on shipping. */
  readonly shippingTaxMoney?: Maybe<Money>;
  /** Shipping, without tax. As text; `shippingTotalMoney` is exact. */
  readonly shippingTotal?: Maybe<Scalars['String']['output']>;
  /** Shipping, without tax. */
  readonly shippingTotalMoney?: Maybe<Money>;
  /** How far it has come. A state that the shop has only just made up is ON_HOLD, or PROCESSING when the order is paid, until this server knows it; `statusName` is always right. */
  readonly status?: Maybe<OrderStatusEnum>;
  /** How far it has come, in the shop's words and language, such as "Awaiting pickup". */
  readonly statusName?: Maybe<Scalars['String']['output']>;
  /** What was bought, before coupons and without tax. As text; `subtotalMoney` is exact. */
  readonly subtotal?: Maybe<Scalars['String']['output']>;
  /** What was bought, before coupons and without tax. */
  readonly subtotalMoney?: Maybe<Money>;
  /** Taxes that were charged. */
  readonly taxLines?: Maybe<TaxLineConnection>;
  /** What has to be paid, with tax, shipping and fees. As text; `totalMoney` is exact. */
  readonly total?: Maybe<Scalars['String']['output']>;
  /** What has to be paid, with tax, shipping and fees. */
  readonly totalMoney?: Maybe<Money>;
  /** All tax. As text; `totalTaxMoney` is exact. */
  readonly totalTax?: Maybe<Scalars['String']['output']>;
  /** All tax. */
  readonly totalTaxMoney?: Maybe<Money>;
  /** What the payment provider calls the payment. Null when it said nothing. */
  readonly transactionId?: Maybe<Scalars['String']['output']>;
};


/** An order, as its owner sees it. */
export type OrderCartTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderCouponLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderDiscountTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderDiscountTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderDownloadableItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrderToDownloadableItemConnectionWhereArgs>;
};


/** An order, as its owner sees it. */
export type OrderFeeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderLineItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An order, as its owner sees it. */
export type OrderOrderNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderShippingLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderShippingTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderShippingTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderSubtotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderTaxLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order, as its owner sees it. */
export type OrderTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** An order, as its owner sees it. */
export type OrderTotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** Orders. */
export type OrderConnection = Connection & {
  readonly __typename?: 'OrderConnection';
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Order>;
  readonly pageInfo: PageInfo;
};

/** An order in a list. */
export type OrderEdge = Edge & {
  readonly __typename?: 'OrderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Order;
};

/** Direction of an order. */
export type OrderEnum =
  /** Smallest, oldest, or A first. */
  | 'ASC'
  /** Largest, newest, or Z first. */
  | 'DESC';

/** What the id of an order is. */
export type OrderIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The key, `Order.orderKey`. */
  | 'ORDER_KEY'
  /** The number that the shop shows, `Order.orderNumber`. */
  | 'ORDER_NUMBER';

/** The picture of something that was bought. */
export type OrderImage = {
  readonly __typename?: 'OrderImage';
  /** Database id of the picture. Null when it is gone. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** Address of the picture. */
  readonly sourceUrl: Scalars['String']['output'];
};

/** One tax of a line. */
export type OrderItemTax = {
  readonly __typename?: 'OrderItemTax';
  /** The tax, after coupons. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** The tax before coupons. Null where coupons do not count: on shipping and fees. */
  readonly subtotal?: Maybe<Scalars['Float']['output']>;
  /** Which tax it is. Null when the order does not list it. */
  readonly taxLine?: Maybe<TaxLine>;
  /** Database id of the order's tax line; of the tax rate when the order does not list it. */
  readonly taxLineId: Scalars['Int']['output'];
  /** The tax, after coupons. */
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** Something the shop wrote to the customer about an order. */
export type OrderNote = Node & {
  readonly __typename?: 'OrderNote';
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** When. */
  readonly dateCreated?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Always true here: other notes are not shown. */
  readonly isCustomerNote?: Maybe<Scalars['Boolean']['output']>;
  /** What it says, as HTML. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Notes for a customer. */
export type OrderNoteConnection = Connection & {
  readonly __typename?: 'OrderNoteConnection';
  readonly edges: ReadonlyArray<OrderNoteEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<OrderNote>;
  readonly pageInfo: PageInfo;
};

/** A note in a list. */
export type OrderNoteEdge = Edge & {
  readonly __typename?: 'OrderNoteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OrderNote;
};

/** How far an order has come. A shop can have states of its own beside these; `Order.statusName` is the shop's word for each. */
export type OrderStatusEnum =
  /** Called off. */
  | 'CANCELLED'
  /** A checkout that was begun: no order yet, and never shown. */
  | 'CHECKOUT_DRAFT'
  /** Done. */
  | 'COMPLETED'
  /** The payment failed. */
  | 'FAILED'
  /** Waiting for the payment to arrive, or for the shop. */
  | 'ON_HOLD'
  /** Not paid yet. */
  | 'PENDING'
  /** Paid; the shop is at work on it. */
  | 'PROCESSING'
  /** Paid back. */
  | 'REFUNDED';

/** Which of an order's files. */
export type OrderToDownloadableItemConnectionWhereArgs = {
  /** Whether it can be fetched now. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the time to fetch it is over. */
  readonly expired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it may be fetched once more. */
  readonly hasDownloadsRemaining?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What orders can be sorted by. */
export type OrdersOrderByEnum =
  /** When it was placed. */
  | 'DATE'
  /** When it was completed; those that were not come last. */
  | 'DATE_COMPLETED'
  /** When it was paid; those that were not come last. */
  | 'DATE_PAID'
  /** What coupons saved. */
  | 'DISCOUNT'
  /** As they stand in `include`. */
  | 'IN'
  /** As DATE: orders have no other place of their own. */
  | 'MENU_ORDER'
  /** When it was last changed. */
  | 'MODIFIED'
  /** By order number. */
  | 'NAME'
  /** As IN: orders are named by their numbers. */
  | 'NAME_IN'
  /** By key. */
  | 'ORDER_KEY'
  /** By the order it belongs to. */
  | 'PARENT'
  /** As NAME: orders have no slugs. */
  | 'SLUG'
  /** By tax. */
  | 'TAX'
  /** By total. */
  | 'TOTAL';

/** An order of a list of orders. */
export type OrdersOrderbyInput = {
  /** By what. */
  readonly field: OrdersOrderByEnum;
  /** Default DESC. */
  readonly order?: InputMaybe<OrderEnum>;
};

/** A page of the website. Pages form a tree. */
export type Page = ContentNode & DatabaseIdentifier & HierarchicalContentNode & HierarchicalNode & MenuItemLinkable & Node & NodeWithAuthor & NodeWithComments & NodeWithContentEditor & NodeWithFeaturedImage & NodeWithPageAttributes & NodeWithTitle & UniformResourceIdentifiable & {
  readonly __typename?: 'Page';
  /** The pages above this one, the nearest first. */
  readonly ancestors?: Maybe<PageConnection>;
  readonly author?: Maybe<AuthorEdge>;
  readonly authorDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly authorId?: Maybe<Scalars['ID']['output']>;
  /** The pages directly below this one, arranged by hand. */
  readonly children?: Maybe<PageConnection>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  /** Approved comments, the newest first. */
  readonly comments?: Maybe<CommentConnection>;
  /** The text as HTML. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  /**
   * The beginning of the text as HTML.
   * @deprecated Served for storefronts written for older versions of WPGraphQL; pages have no excerpts of their own.
   */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  /** Its unchanging name among feeds; not an address to show. */
  readonly guid?: Maybe<Scalars['String']['output']>;
  /** Always false: what a password protects is not shown. */
  readonly hasPassword?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether it is the home page. False where the site does not tell (older WordPress). */
  readonly isFrontPage: Scalars['Boolean']['output'];
  /** Whether the site shows its blog in its place. False where the site does not tell (older WordPress). */
  readonly isPostsPage: Scalars['Boolean']['output'];
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly pageId: Scalars['Int']['output'];
  /** The page above; null at the top. */
  readonly parent?: Maybe<ContentParentEdge>;
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A page of the website. Pages form a tree. */
export type PageAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of the website. Pages form a tree. */
export type PageChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of the website. Pages form a tree. */
export type PageCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PageToCommentConnectionWhereArgs>;
};


/** A page of the website. Pages form a tree. */
export type PageContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A page of the website. Pages form a tree. */
export type PageExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A page of the website. Pages form a tree. */
export type PageTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** Pages of the website. */
export type PageConnection = Connection & {
  readonly __typename?: 'PageConnection';
  readonly edges: ReadonlyArray<PageEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Page>;
  readonly pageInfo: PageInfo;
};

/** A page in a list. */
export type PageEdge = Edge & {
  readonly __typename?: 'PageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Page;
};

/** What the id of a page is. */
export type PageIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry, null on an empty page. The next page is `after` this. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are entries behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry, null on an empty page. The page before is `before` this. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Which comments on a page, and in which order. */
export type PageToCommentConnectionWhereArgs = {
  /** Only these comments, by database or global id. */
  readonly commentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these comments, by database or global id. */
  readonly commentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Direction of `orderby`. Default DESC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default COMMENT_DATE_GMT. */
  readonly orderby?: InputMaybe<CommentsConnectionOrderbyEnum>;
  /** Only answers to the comment with this database id; 0 for those that answer none. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only comments that contain this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** User name and password. */
export type PasswordProviderResponseInput = {
  /** Password. */
  readonly password: Scalars['String']['input'];
  /** User name or e-mail address. */
  readonly username: Scalars['String']['input'];
};

/** Something a payment method wants to know. */
export type PaymentDataInput = {
  /** What it is, in the payment method's words. */
  readonly key: Scalars['String']['input'];
  /** Its value, as text. */
  readonly value: Scalars['String']['input'];
};

/** A way to pay. */
export type PaymentGateway = Node & {
  readonly __typename?: 'PaymentGateway';
  /** What the shopper is told about it. Null when nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Address of its sign, where the gateway sets one. WooCommerce's own gateways have none. */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** WooCommerce's own name for it, for example "bacs": what `checkout` takes as `paymentMethod`. */
  readonly id: Scalars['ID']['output'];
  /** Name to show. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Ways to pay. */
export type PaymentGatewayConnection = Connection & {
  readonly __typename?: 'PaymentGatewayConnection';
  readonly edges: ReadonlyArray<PaymentGatewayEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<PaymentGateway>;
  readonly pageInfo: PageInfo;
};

/** A way to pay in a list. */
export type PaymentGatewayEdge = Edge & {
  readonly __typename?: 'PaymentGatewayEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PaymentGateway;
};

/** A post of the blog. */
export type Post = ContentNode & DatabaseIdentifier & MenuItemLinkable & Node & NodeWithAuthor & NodeWithComments & NodeWithContentEditor & NodeWithExcerpt & NodeWithFeaturedImage & NodeWithTitle & UniformResourceIdentifiable & {
  readonly __typename?: 'Post';
  readonly author?: Maybe<AuthorEdge>;
  readonly authorDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly authorId?: Maybe<Scalars['ID']['output']>;
  /** The categories it is filed under. */
  readonly categories?: Maybe<CategoryConnection>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  /** Approved comments, the newest first. */
  readonly comments?: Maybe<CommentConnection>;
  /** The text as HTML. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  /** Its unchanging name among feeds; not an address to show. */
  readonly guid?: Maybe<Scalars['String']['output']>;
  /** Always false: what a password protects is not shown. */
  readonly hasPassword?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether it is kept at the top of the blog. */
  readonly isSticky: Scalars['Boolean']['output'];
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  /** "open" while other sites may announce that they link here, else "closed". */
  readonly pingStatus?: Maybe<Scalars['String']['output']>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly postId: Scalars['Int']['output'];
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  /** The tags it carries. */
  readonly tags?: Maybe<TagConnection>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A post of the blog. */
export type PostCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PostToCategoryConnectionWhereArgs>;
};


/** A post of the blog. */
export type PostCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PostToCommentConnectionWhereArgs>;
};


/** A post of the blog. */
export type PostContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A post of the blog. */
export type PostExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A post of the blog. */
export type PostTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PostToTagConnectionWhereArgs>;
};


/** A post of the blog. */
export type PostTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** Posts of the blog. */
export type PostConnection = Connection & {
  readonly __typename?: 'PostConnection';
  readonly edges: ReadonlyArray<PostEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Post>;
  readonly pageInfo: PageInfo;
};

/** A post in a list. */
export type PostEdge = Edge & {
  readonly __typename?: 'PostEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Post;
};

/** What the id of a post is. */
export type PostIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The slug. */
  | 'SLUG'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** In which form a text is wanted. */
export type PostObjectFieldFormatEnum =
  /** As stored in the shop. */
  | 'RAW'
  /** Ready to show. */
  | 'RENDERED';

/** Which date of a record a date filter looks at. */
export type PostObjectsConnectionDateColumnEnum =
  /** When it was published. */
  | 'DATE'
  /** When it was last changed. */
  | 'MODIFIED';

/** What posts, pages and files can be ordered by. */
export type PostObjectsConnectionOrderbyEnum =
  /** By author. */
  | 'AUTHOR'
  /** When they were published. */
  | 'DATE'
  /** As `in` names them. */
  | 'IN'
  /** As they were arranged by hand; pages only, others go by date. */
  | 'MENU_ORDER'
  /** When they were last changed. */
  | 'MODIFIED'
  /** As `nameIn` names them. */
  | 'NAME_IN'
  /** By what they stand below; pages and files only, others go by date. */
  | 'PARENT'
  /** By slug. */
  | 'SLUG'
  /** By title. */
  | 'TITLE';

/** An order of posts, pages or files. */
export type PostObjectsConnectionOrderbyInput = {
  /** What to order by. */
  readonly field: PostObjectsConnectionOrderbyEnum;
  /** In which direction. */
  readonly order: OrderEnum;
};

/** States that WordPress keeps content in. Only published content is ever shown. */
export type PostStatusEnum =
  /** A draft that nobody saved yet. */
  | 'AUTO_DRAFT'
  /** Not finished. */
  | 'DRAFT'
  /** To be published later. */
  | 'FUTURE'
  /** As what it belongs to; files of the media library have this. */
  | 'INHERIT'
  /** Waiting for approval. */
  | 'PENDING'
  /** Only for people who work on the site. */
  | 'PRIVATE'
  /** Published. */
  | 'PUBLISH'
  /** Thrown away. */
  | 'TRASH';

/** Which categories of a post, and in which order. */
export type PostToCategoryConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which comments on a post, and in which order. */
export type PostToCommentConnectionWhereArgs = {
  /** Only these comments, by database or global id. */
  readonly commentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these comments, by database or global id. */
  readonly commentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Direction of `orderby`. Default DESC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default COMMENT_DATE_GMT. */
  readonly orderby?: InputMaybe<CommentsConnectionOrderbyEnum>;
  /** Only answers to the comment with this database id; 0 for those that answer none. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only comments that contain this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Which tags of a post, and in which order. */
export type PostToTagConnectionWhereArgs = {
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** What coupons can be ordered by. */
export type PostTypeOrderByEnum =
  /** When they were made. */
  | 'DATE'
  /** As `include` lists them. */
  | 'IN'
  /** By a position, which coupons do not have: as DATE. */
  | 'MENU_ORDER'
  /** When they were last changed. */
  | 'MODIFIED'
  /** By code. */
  | 'NAME'
  /** As a list of names has them, which there is none of here: as DATE. */
  | 'NAME_IN'
  /** By what stands above them, which is nothing: as DATE. */
  | 'PARENT'
  /** By code. */
  | 'SLUG';

/** An order of coupons. */
export type PostTypeOrderbyInput = {
  /** What to order by. */
  readonly field: PostTypeOrderByEnum;
  /** In which direction. Default DESC. */
  readonly order?: InputMaybe<OrderEnum>;
};

/** A price as the shop shows it, and both its tax readings. */
export type Price = {
  readonly __typename?: 'Price';
  /** The exact amount as the shop shows it: with or without tax, as the shop is set up. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency, for example "EUR". */
  readonly currency: Scalars['String']['output'];
  /** Ready to show, as the shop writes money, for example "45,00 €". Plain text without HTML. */
  readonly formatted: Scalars['String']['output'];
  /** With the tax of the shop's own address. Null when the rate is not known. */
  readonly withTax?: Maybe<Money>;
  /** Before tax. Null when the rate is not known. */
  readonly withoutTax?: Maybe<Money>;
};

/** For whom a price is asked. What is left out is as the request says. What may be chosen is the shop's decision. */
export type PriceContextInput = {
  /** Where the shopper is, as an ISO 3166 code of two letters. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** ISO 4217 code, such as EUR. A product without a price in it has none: nothing is converted. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** The language of the shopper, such as de. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The place that sells, such as a branch. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
};

/** The lowest and the highest price of a set of products, as text. */
export type PriceRange = {
  readonly __typename?: 'PriceRange';
  /** The highest price. */
  readonly maxPrice?: Maybe<Scalars['String']['output']>;
  /** The lowest price. */
  readonly minPrice?: Maybe<Scalars['String']['output']>;
};


/** The lowest and the highest price of a set of products, as text. */
export type PriceRangeMaxPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** The lowest and the highest price of a set of products, as text. */
export type PriceRangeMinPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** The lowest and the highest of several prices. */
export type PriceSpan = {
  readonly __typename?: 'PriceSpan';
  /** The highest price; the same as `min` when all are equal. */
  readonly max: Price;
  /** The lowest price. */
  readonly min: Price;
};

/** What one piece costs whoever takes many. */
export type PriceTier = {
  readonly __typename?: 'PriceTier';
  /** From this quantity on. */
  readonly minQuantity: Scalars['Float']['output'];
  /** The price of one piece. */
  readonly price: Price;
};

/** In which form a price is wanted. */
export type PricingFieldFormatEnum =
  /** As the shop writes it, HTML entities included: "45,00&nbsp;€"; a span as "45,00&nbsp;€ - 60,00&nbsp;€". */
  | 'FORMATTED'
  /** The bare number: "45.00"; of a product with variations all of theirs, with commas between. */
  | 'RAW';

/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type Product = {
  readonly availability: ProductAvailability;
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  /** How many approved reviews there are. */
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  /** "open" while new reviews are accepted, else "closed". */
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  /** The long description under its WordPress name; the same as `description`. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  /** When it was published, in the shop's time zone. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was published, in UTC. */
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The short description under its WordPress name; the same as `shortDescription`. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  /** The main picture under its WordPress name; the same as `image`. */
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  /** Database id of the main picture; null when there is none. */
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  /** Global id of the main picture; null when there is none. */
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  /** Its further pictures, without the main one. */
  readonly galleryImages?: Maybe<MediaItemConnection>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  /** Address of its page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** When it was last changed, in the shop's time zone. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, in UTC. */
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  readonly pricing: ProductPricing;
  /** The brands it carries. */
  readonly productBrands?: Maybe<ProductBrandConnection>;
  /** The categories it is in. */
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /**
   * Its database id under an older name.
   * @deprecated Use `databaseId`.
   */
  readonly productId: Scalars['Int']['output'];
  /** The tags it carries. */
  readonly productTags?: Maybe<ProductTagConnection>;
  /** Its kind, as a list of one. */
  readonly productTypes?: Maybe<ProductTypeConnection>;
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  /** Products that the shop thinks go with it, chosen by shared categories and tags. */
  readonly related?: Maybe<ProductUnionConnection>;
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  /** Its approved reviews, the newest first. */
  readonly reviews?: Maybe<ReviewConnection>;
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Its shipping class, as a list of one or none. */
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Whether it is published, in WordPress's words; for shoppers always "publish". */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Its name under its WordPress name; the same as `name`. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  /** Products that the shop suggests instead of this one. */
  readonly upsell?: Maybe<ProductUnionConnection>;
  /** Path of its page on the shop's website, with leading slash. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductGalleryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductBrandConnectionWhereArgs>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductCategoryConnectionWhereArgs>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductTagConnectionWhereArgs>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToCommentConnectionWhereArgs>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/**
 * A product.
 *
 * The fields here are those of every kind; ask for more with `... on VariableProduct`, or by ability: `... on ProductWithPricing`, `... on InventoriedProduct`. Another subgraph adds fields to all kinds at once by `@interfaceObject`.
 */
export type ProductUpsellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A property of a product, such as colour or material, with the values the product comes in. */
export type ProductAttribute = {
  /** Number of the shop-wide attribute; 0 for an attribute of one product alone. */
  readonly attributeId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Name to show, for example "Colour". */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Name to match with: "pa_colour" for a shop-wide attribute, the lower-cased name of a product's own. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The values: slugs for a shop-wide attribute, texts for a product's own. */
  readonly options?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** Place among the product's attributes. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Whether it is shop-wide or the product's own. */
  readonly scope: ProductAttributeTypesEnum;
  /** Whether the product's variations differ in it. */
  readonly variation?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the shop lists it on the product's page. */
  readonly visible?: Maybe<Scalars['Boolean']['output']>;
};

/** Attributes of a product. */
export type ProductAttributeConnection = Connection & {
  readonly __typename?: 'ProductAttributeConnection';
  readonly edges: ReadonlyArray<ProductAttributeEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductAttribute>;
  readonly pageInfo: PageInfo;
};

/** An attribute in a list. */
export type ProductAttributeEdge = Edge & {
  readonly __typename?: 'ProductAttributeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductAttribute;
};

export type ProductAttributeEnum =
  | 'NONE';

/** A condition on one shop-wide attribute. */
export type ProductAttributeFilterInput = {
  /** Wanted values, by the terms' database ids. */
  readonly ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** How several values are read. Default IN. */
  readonly operator?: InputMaybe<AttributeOperatorEnum>;
  /** Which attribute. */
  readonly taxonomy: ProductAttributeEnum;
  /** Wanted values, by the terms' slugs. */
  readonly terms?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** One choice of a variation. */
export type ProductAttributeInput = {
  /** The attribute: "pa_color", "color" or "Color". */
  readonly attributeName: Scalars['String']['input'];
  /** The value: slug or name. */
  readonly attributeValue?: InputMaybe<Scalars['String']['input']>;
  /** Accepted, and of no meaning: attributes are told by their names. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
};

/** A choice as it was asked for. */
export type ProductAttributeOutput = {
  readonly __typename?: 'ProductAttributeOutput';
  /** The attribute. */
  readonly attributeName?: Maybe<Scalars['String']['output']>;
  /** The value. */
  readonly attributeValue?: Maybe<Scalars['String']['output']>;
};

/** Keeps products by the values of their shop-wide attributes. */
export type ProductAttributeQueryInput = {
  /** The conditions. */
  readonly queries?: InputMaybe<ReadonlyArray<InputMaybe<ProductAttributeFilterInput>>>;
  /** How they are joined: AND (default) wants all of them, IN any. */
  readonly relation?: InputMaybe<AttributeOperatorEnum>;
};

/** Where an attribute is defined. */
export type ProductAttributeTypesEnum =
  /** For the whole shop. */
  | 'GLOBAL'
  /** On one product. */
  | 'LOCAL';

/**
 * Whether and how much of a product can be had, from whichever system holds its stock.
 *
 * A part that its system cannot tell is null, or an error of that part alone; the rest of the product is not affected.
 */
export type ProductAvailability = {
  readonly __typename?: 'ProductAvailability';
  /** Whether it can be ordered now: in stock, or on backorder where the shop allows it. */
  readonly available?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be ordered beyond `quantity`. */
  readonly backordersAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Days until it can leave the shop when ordered now. Null when not known. */
  readonly leadTimeDays?: Maybe<Scalars['Int']['output']>;
  /** How many there are at each place. Empty when the system does not tell places apart. */
  readonly locations: ReadonlyArray<StockLocation>;
  /** When more arrives. Null when nobody says. */
  readonly nextDelivery?: Maybe<Scalars['DateTime']['output']>;
  /** How many there are. May have decimals and may be below zero when more was sold than there was. Null when nobody counts. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** Where this comes from and how old it is. */
  readonly source: DataSource;
  /** In one word. */
  readonly status?: Maybe<StockStatusEnum>;
};

/** A brand of products. Brands may form a tree. */
export type ProductBrand = DatabaseIdentifier & HierarchicalNode & HierarchicalTermNode & MenuItemLinkable & Node & TermNode & UniformResourceIdentifiable & {
  readonly __typename?: 'ProductBrand';
  /** The brands above this one, the nearest first. */
  readonly ancestors?: Maybe<ProductBrandConnection>;
  /** The brands directly below this one. */
  readonly children?: Maybe<ProductBrandConnection>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The brand's picture or logo. Null when it has none. */
  readonly image?: Maybe<MediaItem>;
  /** Address of the brand's page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The brand above. Null at the top. */
  readonly parent?: Maybe<ProductBrandParentEdge>;
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Published products of this brand and the ones below it. */
  readonly products?: Maybe<ProductConnection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A brand of products. Brands may form a tree. */
export type ProductBrandAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A brand of products. Brands may form a tree. */
export type ProductBrandChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductBrandToProductBrandConnectionWhereArgs>;
};


/** A brand of products. Brands may form a tree. */
export type ProductBrandProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductBrandToProductConnectionWhereArgs>;
};

/** A list of brands. */
export type ProductBrandConnection = Connection & {
  readonly __typename?: 'ProductBrandConnection';
  readonly edges: ReadonlyArray<ProductBrandEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductBrand>;
  readonly pageInfo: PageInfo;
};

/** A brand in a list. */
export type ProductBrandEdge = Edge & {
  readonly __typename?: 'ProductBrandEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductBrand;
};

/** What the id of a brand is. */
export type ProductBrandIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The slug. */
  | 'SLUG';

/** The way to the brand above. */
export type ProductBrandParentEdge = {
  readonly __typename?: 'ProductBrandParentEdge';
  /** The brand above. */
  readonly node: ProductBrand;
};

/** Which brands below a brand, and in which order. */
export type ProductBrandToProductBrandConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which products of a brand, and in which order. Conditions given together must all hold. */
export type ProductBrandToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In the category with this slug, or below it. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In the category with this database id, or below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In none of these categories, by database id, nor below them. */
  readonly categoryIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In none of these categories, by slug, nor below them. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** By the time of publishing or of the last change. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of the brand with this slug, or below it. */
  readonly productBrand?: InputMaybe<Scalars['String']['input']>;
  /** Of the brand with this database id, or below it. */
  readonly productBrandId?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these brands, by database id, or below them. */
  readonly productBrandIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of none of these brands, by database id, nor below them. */
  readonly productBrandIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of any of these brands, by slug, or below them. */
  readonly productBrandIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of none of these brands, by slug, nor below them. */
  readonly productBrandNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In the shipping class with this database id. */
  readonly shippingClassId?: InputMaybe<Scalars['Int']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** Leave out the kinds that plugins added. Default false. */
  readonly supportedTypesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With the tag that has this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** With the tag that has this database id. */
  readonly tagId?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With none of these tags, by database id. */
  readonly tagIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** With none of these tags, by slug. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** By terms of any taxonomy, joined as you like. */
  readonly taxonomyFilter?: InputMaybe<ProductTaxonomyInput>;
  /** Of this kind. */
  readonly type?: InputMaybe<ProductTypesEnum>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Of none of these kinds. */
  readonly typeNotIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** A category of products. Categories form a tree. */
export type ProductCategory = DatabaseIdentifier & HierarchicalNode & HierarchicalTermNode & MenuItemLinkable & Node & TermNode & UniformResourceIdentifiable & {
  readonly __typename?: 'ProductCategory';
  /** The categories above this one, the nearest first. */
  readonly ancestors?: Maybe<ProductCategoryConnection>;
  /** The categories directly below this one. */
  readonly children?: Maybe<ProductCategoryConnection>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the shop shows on the category's page. */
  readonly display?: Maybe<ProductCategoryDisplay>;
  readonly id: Scalars['ID']['output'];
  /** The category's picture. Null when it has none. */
  readonly image?: Maybe<MediaItem>;
  /** Address of the category's page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Place among its siblings, as the shop arranged them. */
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The category above. Null at the top. */
  readonly parent?: Maybe<ProductCategoryParentEdge>;
  readonly parentDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Published products in this category and the ones below it. */
  readonly products?: Maybe<ProductConnection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A category of products. Categories form a tree. */
export type ProductCategoryAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A category of products. Categories form a tree. */
export type ProductCategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductCategoryToProductCategoryConnectionWhereArgs>;
};


/** A category of products. Categories form a tree. */
export type ProductCategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductCategoryToProductConnectionWhereArgs>;
};

/** A list of categories. */
export type ProductCategoryConnection = Connection & {
  readonly __typename?: 'ProductCategoryConnection';
  readonly edges: ReadonlyArray<ProductCategoryEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductCategory>;
  readonly pageInfo: PageInfo;
};

/** What the shop shows on a category's page. */
export type ProductCategoryDisplay =
  /** Categories below it and products. */
  | 'BOTH'
  /** What the shop's general setting says. */
  | 'DEFAULT'
  /** Products only. */
  | 'PRODUCTS'
  /** Categories below it only. */
  | 'SUBCATEGORIES';

/** A category in a list. */
export type ProductCategoryEdge = Edge & {
  readonly __typename?: 'ProductCategoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductCategory;
};

/** What the id of a category is. */
export type ProductCategoryIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The slug. */
  | 'SLUG';

/** The way to the category above. */
export type ProductCategoryParentEdge = {
  readonly __typename?: 'ProductCategoryParentEdge';
  /** The category above. */
  readonly node: ProductCategory;
};

/** Which categories below a category, and in which order. */
export type ProductCategoryToProductCategoryConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which products of a category, and in which order. Conditions given together must all hold. */
export type ProductCategoryToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In the category with this slug, or below it. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In the category with this database id, or below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In none of these categories, by database id, nor below them. */
  readonly categoryIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In none of these categories, by slug, nor below them. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** By the time of publishing or of the last change. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of the brand with this slug, or below it. */
  readonly productBrand?: InputMaybe<Scalars['String']['input']>;
  /** Of the brand with this database id, or below it. */
  readonly productBrandId?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these brands, by database id, or below them. */
  readonly productBrandIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of none of these brands, by database id, nor below them. */
  readonly productBrandIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of any of these brands, by slug, or below them. */
  readonly productBrandIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of none of these brands, by slug, nor below them. */
  readonly productBrandNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In the shipping class with this database id. */
  readonly shippingClassId?: InputMaybe<Scalars['Int']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** Leave out the kinds that plugins added. Default false. */
  readonly supportedTypesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With the tag that has this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** With the tag that has this database id. */
  readonly tagId?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With none of these tags, by database id. */
  readonly tagIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** With none of these tags, by slug. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** By terms of any taxonomy, joined as you like. */
  readonly taxonomyFilter?: InputMaybe<ProductTaxonomyInput>;
  /** Of this kind. */
  readonly type?: InputMaybe<ProductTypesEnum>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Of none of these kinds. */
  readonly typeNotIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** A list of products. */
export type ProductConnection = Connection & {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
};

/** A file that the buyer of a product gets. */
export type ProductDownload = {
  readonly __typename?: 'ProductDownload';
  /** Identifies the file within the product. */
  readonly downloadId: Scalars['String']['output'];
  /** Ending of the file's name without the dot, for example "pdf". */
  readonly fileExt?: Maybe<Scalars['String']['output']>;
  /** Kind of file, told by its ending, for example "application/pdf". */
  readonly fileType?: Maybe<Scalars['String']['output']>;
  /** Name to show. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A product in a list. */
export type ProductEdge = Edge & {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

/** What the id of a product is. */
export type ProductIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The article number. */
  | 'SKU'
  /** The slug. */
  | 'SLUG';

/**
 * What a product costs now, from whichever system holds its prices.
 *
 * A part that its system cannot tell is null, or an error of that part alone; the rest of the product is not affected.
 */
export type ProductPricing = {
  readonly __typename?: 'ProductPricing';
  /** What the shopper pays now. For a product with variations or children, the lowest of theirs. Null when there is no price. */
  readonly current?: Maybe<Price>;
  /** How much lower than `regular` the current price is, in percent, for example 25. Null when not on sale. */
  readonly discountPercentage?: Maybe<Scalars['Float']['output']>;
  /** Whether the sale price counts now. */
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  /** From the lowest to the highest current price of all variations or children; for any other product both ends are its own. */
  readonly range?: Maybe<PriceSpan>;
  /** The price when nothing is on sale. */
  readonly regular?: Maybe<Price>;
  /** The same for the prices when nothing is on sale. */
  readonly regularRange?: Maybe<PriceSpan>;
  /** The price on sale, also before the sale begins. Null when there is none. */
  readonly sale?: Maybe<Price>;
  /** When the sale ends; null when it has no end. */
  readonly saleEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the sale begins; null when it has no beginning. */
  readonly saleStartsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where these prices come from and how old they are. */
  readonly source: DataSource;
  /** Lower prices for larger quantities, by rising quantity. Empty when there are none, and for a product that is sold by its variations: each has its own. */
  readonly tiers: ReadonlyArray<PriceTier>;
  /** The moment from which the current price counts no longer. Null when nobody set one; then it may change at any time. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A tag of products. */
export type ProductTag = DatabaseIdentifier & MenuItemLinkable & Node & TermNode & UniformResourceIdentifiable & {
  readonly __typename?: 'ProductTag';
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Address of the tag's page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Published products with this tag. */
  readonly products?: Maybe<ProductConnection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A tag of products. */
export type ProductTagProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductTagToProductConnectionWhereArgs>;
};

/** A list of tags. */
export type ProductTagConnection = Connection & {
  readonly __typename?: 'ProductTagConnection';
  readonly edges: ReadonlyArray<ProductTagEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductTag>;
  readonly pageInfo: PageInfo;
};

/** A tag in a list. */
export type ProductTagEdge = Edge & {
  readonly __typename?: 'ProductTagEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductTag;
};

/** What the id of a tag is. */
export type ProductTagIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The slug. */
  | 'SLUG';

/** Which products with a tag, and in which order. Conditions given together must all hold. */
export type ProductTagToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In the category with this slug, or below it. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In the category with this database id, or below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In none of these categories, by database id, nor below them. */
  readonly categoryIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In none of these categories, by slug, nor below them. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** By the time of publishing or of the last change. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of the brand with this slug, or below it. */
  readonly productBrand?: InputMaybe<Scalars['String']['input']>;
  /** Of the brand with this database id, or below it. */
  readonly productBrandId?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these brands, by database id, or below them. */
  readonly productBrandIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of none of these brands, by database id, nor below them. */
  readonly productBrandIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of any of these brands, by slug, or below them. */
  readonly productBrandIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of none of these brands, by slug, nor below them. */
  readonly productBrandNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In the shipping class with this database id. */
  readonly shippingClassId?: InputMaybe<Scalars['Int']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** Leave out the kinds that plugins added. Default false. */
  readonly supportedTypesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With the tag that has this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** With the tag that has this database id. */
  readonly tagId?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With none of these tags, by database id. */
  readonly tagIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** With none of these tags, by slug. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** By terms of any taxonomy, joined as you like. */
  readonly taxonomyFilter?: InputMaybe<ProductTaxonomyInput>;
  /** Of this kind. */
  readonly type?: InputMaybe<ProductTypesEnum>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Of none of these kinds. */
  readonly typeNotIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** The taxonomies of products; the shop's attributes are added when the server starts. */
export type ProductTaxonomyEnum =
  /** Brands. */
  | 'product_brand'
  /** Categories. */
  | 'product_cat'
  /** Shipping classes. */
  | 'product_shipping_class'
  /** Tags. */
  | 'product_tag'
  /** Kinds of products; a term is "simple", "variable" and so on. */
  | 'product_type';

/** A condition on the terms of one taxonomy. */
export type ProductTaxonomyFilterInput = {
  /** The terms, by database id. */
  readonly ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** How several terms are read. Default IN. */
  readonly operator?: InputMaybe<TaxonomyOperatorEnum>;
  /** Which taxonomy. */
  readonly taxonomy: ProductTaxonomyEnum;
  /** The terms, by slug. */
  readonly terms?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Keeps products by the terms they carry, in any taxonomy. */
export type ProductTaxonomyInput = {
  /** Conditions that must all hold. */
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<ProductTaxonomyFilterInput>>>;
  /** Conditions joined by `relation`. */
  readonly filters?: InputMaybe<ReadonlyArray<InputMaybe<ProductTaxonomyFilterInput>>>;
  /** Conditions of which one must hold. */
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<ProductTaxonomyFilterInput>>>;
  /** How `filters` are joined. Default AND. */
  readonly relation?: InputMaybe<RelationEnum>;
};

/** Which reviews of a product, and in which order. */
export type ProductToCommentConnectionWhereArgs = {
  /** Only these reviews, by database id. */
  readonly commentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these reviews, by database id. */
  readonly commentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Direction of `orderby`. Default DESC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default COMMENT_DATE_GMT. */
  readonly orderby?: InputMaybe<CommentsConnectionOrderbyEnum>;
  /** Only reviews that contain this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Which brands of a product, and in which order. */
export type ProductToProductBrandConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which categories of a product, and in which order. */
export type ProductToProductCategoryConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which tags of a product, and in which order. */
export type ProductToProductTagConnectionWhereArgs = {
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** A kind of product: simple, variable, or a plugin's own. */
export type ProductType = Node & {
  readonly __typename?: 'ProductType';
  readonly id: Scalars['ID']['output'];
  /** WooCommerce's word for it, for example "simple". */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Published products of this kind. */
  readonly products?: Maybe<ProductConnection>;
  /** The same word as `name`. */
  readonly slug?: Maybe<Scalars['String']['output']>;
};


/** A kind of product: simple, variable, or a plugin's own. */
export type ProductTypeProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductTypeToProductConnectionWhereArgs>;
};

/** A list of kinds of products. */
export type ProductTypeConnection = Connection & {
  readonly __typename?: 'ProductTypeConnection';
  readonly edges: ReadonlyArray<ProductTypeEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductType>;
  readonly pageInfo: PageInfo;
};

/** A kind of product in a list. */
export type ProductTypeEdge = Edge & {
  readonly __typename?: 'ProductTypeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductType;
};

/** Which products of a kind, and in which order. Conditions given together must all hold. */
export type ProductTypeToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In the category with this slug, or below it. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In the category with this database id, or below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In none of these categories, by database id, nor below them. */
  readonly categoryIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In none of these categories, by slug, nor below them. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** By the time of publishing or of the last change. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of the brand with this slug, or below it. */
  readonly productBrand?: InputMaybe<Scalars['String']['input']>;
  /** Of the brand with this database id, or below it. */
  readonly productBrandId?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these brands, by database id, or below them. */
  readonly productBrandIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of none of these brands, by database id, nor below them. */
  readonly productBrandIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of any of these brands, by slug, or below them. */
  readonly productBrandIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of none of these brands, by slug, nor below them. */
  readonly productBrandNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In the shipping class with this database id. */
  readonly shippingClassId?: InputMaybe<Scalars['Int']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** Leave out the kinds that plugins added. Default false. */
  readonly supportedTypesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With the tag that has this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** With the tag that has this database id. */
  readonly tagId?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With none of these tags, by database id. */
  readonly tagIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** With none of these tags, by slug. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** By terms of any taxonomy, joined as you like. */
  readonly taxonomyFilter?: InputMaybe<ProductTaxonomyInput>;
  /** Of this kind. */
  readonly type?: InputMaybe<ProductTypesEnum>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Of none of these kinds. */
  readonly typeNotIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** Which kind of product it is. */
export type ProductTypesEnum =
  /** Somebody else sells it. */
  | 'EXTERNAL'
  /** Several products shown together. */
  | 'GROUPED'
  /** Without choices. */
  | 'SIMPLE'
  /** A kind that a plugin added. */
  | 'UNSUPPORTED'
  /** With choices. */
  | 'VARIABLE'
  /** One of the choices of a product. */
  | 'VARIATION';

/**
 * A product or a variation of one.
 *
 * What a variation does not have of its own (ratings, visibility, slug and the like) is that of its product.
 */
export type ProductUnion = {
  /** Whether and how much can be had: places, lead time, and where the numbers come from. */
  readonly availability: ProductAvailability;
  /** Mean of the stars in its reviews; 0 when there are none. */
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  /** Where the shop shows it. */
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly databaseId: Scalars['Int']['output'];
  /** When its sale begins, in the shop's time zone. Null when not set. */
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  /** When its sale ends, in the shop's time zone. Null when not set. */
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  /** The long description as HTML. Null when empty. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the shop puts it forward. */
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  /** GTIN, EAN, UPC or ISBN. Null when the shop gave none. */
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its main picture. Null when it has none. */
  readonly image?: Maybe<MediaItem>;
  /** Place in the order that the shop arranged by hand. */
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  /** Its custom fields, of those that the operator of this server allowed. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** Name to show, as plain text. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether its sale price counts now. */
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  /** What it costs: exact amounts with currency and tax, sale, span over variations, and where the prices come from. */
  readonly pricing: ProductPricing;
  /** Whether the shop sells it at all. Whether it can be had now is in `availability`. */
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  /** A note that buyers get with their order. */
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  /** How many approved reviews there are. */
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  /** Whether new reviews are accepted. */
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** The short description as HTML. */
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  /** The shop's article number. Null when it has none. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Name in addresses. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** How many were ever sold. */
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  /** Which kind of product it is. */
  readonly type?: Maybe<ProductTypesEnum>;
  /** Whether nothing is shipped: a service, or a download. */
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * A product or a variation of one.
 *
 * What a variation does not have of its own (ratings, visibility, slug and the like) is that of its product.
 */
export type ProductUnionAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/**
 * A product or a variation of one.
 *
 * What a variation does not have of its own (ratings, visibility, slug and the like) is that of its product.
 */
export type ProductUnionDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/**
 * A product or a variation of one.
 *
 * What a variation does not have of its own (ratings, visibility, slug and the like) is that of its product.
 */
export type ProductUnionMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A product or a variation of one.
 *
 * What a variation does not have of its own (ratings, visibility, slug and the like) is that of its product.
 */
export type ProductUnionPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/**
 * A product or a variation of one.
 *
 * What a variation does not have of its own (ratings, visibility, slug and the like) is that of its product.
 */
export type ProductUnionShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** A list of products and variations. */
export type ProductUnionConnection = Connection & {
  readonly __typename?: 'ProductUnionConnection';
  readonly edges: ReadonlyArray<ProductUnionEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductUnion>;
  readonly pageInfo: PageInfo;
};

/** A product or variation in a list. */
export type ProductUnionEdge = Edge & {
  readonly __typename?: 'ProductUnionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductUnion;
};

/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariation = ContentNode & DatabaseIdentifier & DownloadableProduct & InventoriedProduct & Node & NodeWithFeaturedImage & ProductUnion & ProductWithDimensions & ProductWithPricing & UniformResourceIdentifiable & {
  readonly __typename?: 'ProductVariation';
  /** The choices that make this variation, for example size M. An empty value fits any. */
  readonly attributes?: Maybe<VariationAttributeConnection>;
  readonly availability: ProductAvailability;
  /** Mean of the stars in its product's reviews; 0 when there are none. */
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly backorders?: Maybe<BackordersEnum>;
  readonly backordersAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Where the shop shows its product. */
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly contentTypeName: Scalars['String']['output'];
  readonly databaseId: Scalars['Int']['output'];
  /** When it was published, in the shop's time zone. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When it was published, in UTC. */
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly downloadExpiry?: Maybe<Scalars['Int']['output']>;
  readonly downloadLimit?: Maybe<Scalars['Int']['output']>;
  readonly downloadable?: Maybe<Scalars['Boolean']['output']>;
  readonly downloads?: Maybe<ReadonlyArray<Maybe<ProductDownload>>>;
  /** Whether the shop puts its product forward. */
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  /** Whether any choices make this variation. */
  readonly hasAttributes?: Maybe<Scalars['Boolean']['output']>;
  readonly height?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  readonly length?: Maybe<Scalars['String']['output']>;
  /** Address of the product's page with this variation chosen. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly lowStockAmount?: Maybe<Scalars['Int']['output']>;
  readonly manageStock?: Maybe<ManageStockEnum>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** When it was last changed, in the shop's time zone. */
  readonly modified?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, in UTC. */
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  /** The product it is a variation of. */
  readonly parent?: Maybe<ProductVariationParentEdge>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly pricing: ProductPricing;
  /**
   * Its database id under an older name.
   * @deprecated Use `databaseId`.
   */
  readonly productVariationId: Scalars['Int']['output'];
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  /** A note that buyers of its product get with their order. */
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  /** How many approved reviews its product has. */
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  /** Whether new reviews of its product are accepted. */
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  /** Slug of its shipping class. Null when it has none. */
  readonly shippingClass?: Maybe<Scalars['String']['output']>;
  readonly shippingClassId?: Maybe<Scalars['Int']['output']>;
  readonly shippingRequired?: Maybe<Scalars['Boolean']['output']>;
  readonly shippingTaxable?: Maybe<Scalars['Boolean']['output']>;
  /** The short description of its product as HTML. */
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Slug of its product, since a variation is shown on its product's page. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly soldIndividually?: Maybe<Scalars['Boolean']['output']>;
  /** "publish" when it is offered. */
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly stockQuantity?: Maybe<Scalars['Int']['output']>;
  readonly stockStatus?: Maybe<StockStatusEnum>;
  readonly taxClass?: Maybe<TaxClassEnum>;
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  /** How many of its product were ever sold, all variations together. */
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
  readonly weight?: Maybe<Scalars['String']['output']>;
  readonly width?: Maybe<Scalars['String']['output']>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** One choice of a product with choices: the thing that is put into the cart. */
export type ProductVariationShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};

/** A list of variations. */
export type ProductVariationConnection = Connection & {
  readonly __typename?: 'ProductVariationConnection';
  readonly edges: ReadonlyArray<ProductVariationEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ProductVariation>;
  readonly pageInfo: PageInfo;
};

/** A variation in a list. */
export type ProductVariationEdge = Edge & {
  readonly __typename?: 'ProductVariationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductVariation;
};

/** What the id of a variation is. */
export type ProductVariationIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID';

/** The way from a variation to its product. */
export type ProductVariationParentEdge = {
  readonly __typename?: 'ProductVariationParentEdge';
  /** The product. */
  readonly node: Product;
};

/** Anything that can have attributes. */
export type ProductWithAttributes = {
  /** All attributes, in the shop's order. Null when it has none. */
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly databaseId: Scalars['Int']['output'];
  /** What to preselect before the shopper has chosen a variation. Null when nothing is. */
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  /** Only the shop-wide attributes. */
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly id: Scalars['ID']['output'];
  /** Only the product's own attributes. */
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
};


/** Anything that can have attributes. */
export type ProductWithAttributesAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** Anything that can have attributes. */
export type ProductWithAttributesDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can have attributes. */
export type ProductWithAttributesGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can have attributes. */
export type ProductWithAttributesLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which attributes of a product. */
export type ProductWithAttributesToProductAttributeConnectionWhereArgs = {
  /** Only those defined here. */
  readonly type?: InputMaybe<ProductAttributeTypesEnum>;
};

/** Anything that is measured and shipped. */
export type ProductWithDimensions = {
  readonly databaseId: Scalars['Int']['output'];
  /** Height in the shop's unit of length. Null when not given. */
  readonly height?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Length in the shop's unit of length. Null when not given. */
  readonly length?: Maybe<Scalars['String']['output']>;
  /** Database id of its shipping class. Null or 0 when it has none. */
  readonly shippingClassId?: Maybe<Scalars['Int']['output']>;
  /** Whether it has to be shipped. */
  readonly shippingRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its shipping is taxed. */
  readonly shippingTaxable?: Maybe<Scalars['Boolean']['output']>;
  /** Weight in the shop's unit of weight. Null when not given. */
  readonly weight?: Maybe<Scalars['String']['output']>;
  /** Width in the shop's unit of length. Null when not given. */
  readonly width?: Maybe<Scalars['String']['output']>;
};

/** Anything that has a price. */
export type ProductWithPricing = {
  readonly databaseId: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the shopper pays now, as text. Null when there is no price. For numbers, currency, tax and source see `pricing`. */
  readonly price?: Maybe<Scalars['String']['output']>;
  /** What it costs: exact amounts with currency and tax, sale, span over variations, and where the prices come from. */
  readonly pricing: ProductPricing;
  /** The price when nothing is on sale, as text. */
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  /** The price on sale, as text. Null when there is none. */
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  /** Tax class. Null for a class that the shop added to the usual ones. */
  readonly taxClass?: Maybe<TaxClassEnum>;
  /** Whether and how it is taxed. */
  readonly taxStatus?: Maybe<TaxStatusEnum>;
};


/** Anything that has a price. */
export type ProductWithPricingPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Anything that has a price. */
export type ProductWithPricingPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** Anything that has a price. */
export type ProductWithPricingRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** Anything that has a price. */
export type ProductWithPricingSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** Anything that comes in variations. */
export type ProductWithVariations = {
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly databaseId: Scalars['Int']['output'];
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly id: Scalars['ID']['output'];
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
  /** Its variations, in the shop's order. */
  readonly variations?: Maybe<ProductVariationConnection>;
};


/** Anything that comes in variations. */
export type ProductWithVariationsAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** Anything that comes in variations. */
export type ProductWithVariationsDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that comes in variations. */
export type ProductWithVariationsGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that comes in variations. */
export type ProductWithVariationsLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that comes in variations. */
export type ProductWithVariationsVariationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithVariationsToProductVariationConnectionWhereArgs>;
};

/** Which variations of a product, and in which order. */
export type ProductWithVariationsToProductVariationConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
};

/** What products can be ordered by. */
export type ProductsOrderByEnum =
  /** When they were published. */
  | 'DATE'
  /** The order in which `include` names them. */
  | 'IN'
  /** The order that the shop arranged by hand. */
  | 'MENU_ORDER'
  /** When they were last changed. */
  | 'MODIFIED'
  /** Their name. */
  | 'NAME'
  /** The order in which `slugIn` names them. */
  | 'NAME_IN'
  /** How many were sold. */
  | 'POPULARITY'
  /** What they cost. */
  | 'PRICE'
  /** The mean of their stars. */
  | 'RATING'
  /** What they cost. */
  | 'REGULAR_PRICE'
  /** How many reviews they have. */
  | 'REVIEW_COUNT'
  /** What they cost. */
  | 'SALE_PRICE'
  /** Their slug. */
  | 'SLUG'
  /** How many were sold. */
  | 'TOTAL_SALES';

/** An order of products. */
export type ProductsOrderbyInput = {
  /** What to order by. */
  readonly field: ProductsOrderByEnum;
  /** In which direction. Default DESC. */
  readonly order?: InputMaybe<OrderEnum>;
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** Countries the shop sells to. */
  readonly allowedCountries?: Maybe<ReadonlyArray<Maybe<CountriesEnum>>>;
  /** Countries the shop sells to and the states of each that WooCommerce knows. */
  readonly allowedCountryStates: ReadonlyArray<WooCountry>;
  /** The cart of whoever asks. The session goes with the header `woocommerce-session` or `Cart-Token`; without one it is a new, empty cart, and the answer's headers say which. */
  readonly cart?: Maybe<Cart>;
  /** A fee in the cart. Null when there is none with this id. */
  readonly cartFee?: Maybe<CartFee>;
  /** A line of the cart. When there is none with this key: null, and an error that says so. */
  readonly cartItem?: Maybe<CartItem>;
  /** The categories of posts of all levels, by name. */
  readonly categories?: Maybe<CategoryConnection>;
  /** One category of posts. Null when it does not exist. */
  readonly category?: Maybe<Category>;
  /** Counts over a set of products, for the filters beside a list. */
  readonly collectionStats?: Maybe<CollectionStats>;
  /** One post, page, product or variation. Null when it does not exist or is not published. */
  readonly contentNode?: Maybe<ContentNode>;
  /** The states of a country. Null when WooCommerce knows none. */
  readonly countryStates?: Maybe<ReadonlyArray<Maybe<CountryState>>>;
  /** One coupon. Only for a key pair of the shop; everybody else gets the answer of a coupon that does not exist. */
  readonly coupon?: Maybe<Coupon>;
  /** The shop's published coupons, newest first. Only for a key pair of the shop; empty for everybody else. */
  readonly coupons?: Maybe<CouponConnection>;
  /**
   * The shopper who is asking: a customer who is logged in, or a guest with the addresses of their cart. Anybody
   * else's record is not found, whether there is one or not.
   */
  readonly customer?: Maybe<Customer>;
  /** What the site says about itself. */
  readonly generalSettings?: Maybe<GeneralSettings>;
  /** One file of the media library. Null when it does not exist. */
  readonly mediaItem?: Maybe<MediaItem>;
  /** The files of the media library, the newest first. */
  readonly mediaItems?: Maybe<MediaItemConnection>;
  /** One menu. Null when it does not exist. */
  readonly menu?: Maybe<Menu>;
  /** One item of a menu. Null when it does not exist. */
  readonly menuItem?: Maybe<MenuItem>;
  /** The items of all menus, menu by menu. */
  readonly menuItems?: Maybe<MenuItemConnection>;
  /** The menus that the shop put together in the WordPress editor. Classic menus are closed to the public. */
  readonly menus?: Maybe<MenuConnection>;
  /** Anything by its global id. Null when it does not exist or may not be seen. */
  readonly node?: Maybe<Node>;
  /** What the shop's website shows at an address: a page, post, product, category, tag, brand or author. Null when there is nothing of that kind. */
  readonly nodeByUri?: Maybe<UniformResourceIdentifiable>;
  /** One order. The customer who placed it may read it; a guest who placed it may in the same session, or anywhere with its key and e-mail address (`orderKey`, `billingEmail`); a key pair of the shop may read every one that WooCommerce lets it. Everybody else gets the answer of an order that does not exist. */
  readonly order?: Maybe<Order>;
  /** The orders of whoever asks, newest first; all orders of the shop for one of its key pairs. Empty for guests. */
  readonly orders?: Maybe<OrderConnection>;
  /** One page of the website. Null when it does not exist or is not published. */
  readonly page?: Maybe<Page>;
  /** The published pages of the website, the newest first. */
  readonly pages?: Maybe<PageConnection>;
  /** Ways to pay that the shop has switched on. Which of them a cart can be paid with, only the checkout knows. */
  readonly paymentGateways?: Maybe<PaymentGatewayConnection>;
  /** One post of the blog. Null when it does not exist or is not published. */
  readonly post?: Maybe<Post>;
  /** The published posts of the blog, the newest first. */
  readonly posts?: Maybe<PostConnection>;
  /** One product. When it does not exist or is not published: null, and an error that says so. */
  readonly product?: Maybe<Product>;
  /** One brand. Null when it does not exist. */
  readonly productBrand?: Maybe<ProductBrand>;
  /** The shop's brands, by name. */
  readonly productBrands?: Maybe<ProductBrandConnection>;
  /** The shop's categories of all levels, by name. Only the top: `where: { parent: 0 }`. */
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** One category. Null when it does not exist. */
  readonly productCategory?: Maybe<ProductCategory>;
  /** One tag. Null when it does not exist. */
  readonly productTag?: Maybe<ProductTag>;
  /** The shop's tags, by name. */
  readonly productTags?: Maybe<ProductTagConnection>;
  /** One variation of a product. When it does not exist or is not published: null, and an error that says so. */
  readonly productVariation?: Maybe<ProductVariation>;
  /** The shop's published products. */
  readonly products?: Maybe<ProductConnection>;
  /** One refund of an order that the caller may read. Null for all others, as if they did not exist. */
  readonly refund?: Maybe<Refund>;
  /** What the shop paid back to whoever asks, newest first. Empty for guests; a key pair asks for it with an order. */
  readonly refunds?: Maybe<RefundConnection>;
  /** One shipping class. Null when it does not exist. */
  readonly shippingClass?: Maybe<ShippingClass>;
  /** The shop's shipping classes, by name. */
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  /** One kind of shipping. Null when it does not exist. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** Kinds of shipping that WooCommerce offers. What a cart can be sent by is in the cart. */
  readonly shippingMethods?: Maybe<ShippingMethodConnection>;
  /** One tag of posts. Null when it does not exist. */
  readonly tag?: Maybe<Tag>;
  /** The tags of posts, by name. */
  readonly tags?: Maybe<TagConnection>;
  /** The shop's tax classes. */
  readonly taxClasses?: Maybe<TaxClassConnection>;
  /** One line of the shop's tax table. Null when it does not exist. */
  readonly taxRate?: Maybe<TaxRate>;
  /** The shop's tax table. */
  readonly taxRates?: Maybe<TaxRateConnection>;
  /** One author. Null when there is none who published something. */
  readonly user?: Maybe<User>;
  /** People who published something, by name. */
  readonly users?: Maybe<UserConnection>;
  /** Whoever is logged in. Null for guests. */
  readonly viewer?: Maybe<User>;
  /**
   * Countries the shop sells to.
   * @deprecated Served for storefronts that a plugin gave it; use `allowedCountryStates`.
   */
  readonly wooCountries: ReadonlyArray<WooCountry>;
  /**
   * The states of a country; empty when WooCommerce knows none.
   * @deprecated Served for storefronts that a plugin gave it; use `countryStates`.
   */
  readonly wooStates: ReadonlyArray<CountryState>;
};


/** Everything that can be read. */
export type QueryCartArgs = {
  recalculateTotals?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryCartFeeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCartItemArgs = {
  key: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToCategoryConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<CategoryIdType>;
};


/** Everything that can be read. */
export type QueryCollectionStatsArgs = {
  calculatePriceRange?: InputMaybe<Scalars['Boolean']['input']>;
  calculateRatingCounts?: InputMaybe<Scalars['Boolean']['input']>;
  calculateStockStatusCounts?: InputMaybe<Scalars['Boolean']['input']>;
  taxonomies?: InputMaybe<ReadonlyArray<InputMaybe<CollectionStatsQueryInput>>>;
  where?: InputMaybe<CollectionStatsWhereArgs>;
};


/** Everything that can be read. */
export type QueryContentNodeArgs = {
  contentType?: InputMaybe<ContentTypeEnum>;
  id: Scalars['ID']['input'];
  idType?: InputMaybe<ContentNodeIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryCountryStatesArgs = {
  country: CountriesEnum;
};


/** Everything that can be read. */
export type QueryCouponArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<CouponIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToCouponConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryCustomerArgs = {
  customerId?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryMediaItemArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<MediaItemIdType>;
};


/** Everything that can be read. */
export type QueryMediaItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToMediaItemConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryMenuArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<MenuNodeIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryMenuItemArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<MenuItemNodeIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryMenuItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToMenuItemConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryMenusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToMenuConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryNodeByUriArgs = {
  uri: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryOrderArgs = {
  billingEmail?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  idType?: InputMaybe<OrderIdTypeEnum>;
  orderKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToOrderConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryPageArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<PageIdType>;
};


/** Everything that can be read. */
export type QueryPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToPageConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryPaymentGatewaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<PostIdType>;
};


/** Everything that can be read. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToPostConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<ProductIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryProductBrandArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<ProductBrandIdType>;
};


/** Everything that can be read. */
export type QueryProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToProductBrandConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToProductCategoryConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryProductCategoryArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<ProductCategoryIdType>;
};


/** Everything that can be read. */
export type QueryProductTagArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<ProductTagIdType>;
};


/** Everything that can be read. */
export type QueryProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToProductTagConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryProductVariationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idType?: InputMaybe<ProductVariationIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToProductConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryRefundArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<RefundIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryShippingClassArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<ShippingClassIdType>;
};


/** Everything that can be read. */
export type QueryShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToShippingClassConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryShippingMethodArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idType?: InputMaybe<ShippingMethodIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryShippingMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryTagArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<TagIdType>;
};


/** Everything that can be read. */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToTagConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryTaxClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryTaxRateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  idType?: InputMaybe<TaxRateIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToTaxRateConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
  idType?: InputMaybe<UserNodeIdTypeEnum>;
};


/** Everything that can be read. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RootQueryToUserConnectionWhereArgs>;
};


/** Everything that can be read. */
export type QueryWooStatesArgs = {
  country: CountriesEnum;
};

/** How many products have a number of stars. */
export type RatingCount = {
  readonly __typename?: 'RatingCount';
  /** How many products. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Stars, 1 to 5: the mean of a product's reviews, rounded. */
  readonly rating: Scalars['Int']['output'];
};

/** A refresh token. */
export type RefreshJwtAuthTokenInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The refresh token. */
  readonly jwtRefreshToken: Scalars['String']['input'];
};

/** A new access token. */
export type RefreshJwtAuthTokenPayload = {
  readonly __typename?: 'RefreshJwtAuthTokenPayload';
  /** Token for `Authorization: Bearer`. */
  readonly authToken?: Maybe<Scalars['String']['output']>;
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A refresh token. */
export type RefreshTokenInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The refresh token. */
  readonly refreshToken: Scalars['String']['input'];
};

/** A new access token, and a new refresh token for whoever asks for it. */
export type RefreshTokenPayload = {
  readonly __typename?: 'RefreshTokenPayload';
  /** Token for `Authorization: Bearer`. */
  readonly authToken?: Maybe<Scalars['String']['output']>;
  /** When it ends, in seconds since 1970. */
  readonly authTokenExpiration?: Maybe<Scalars['String']['output']>;
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The next refresh token. Asking for it takes the old one out of use; who uses the old one later ends the log-in. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  /** When the next refresh token ends, in seconds since 1970. Asking for it takes the old one out of use. */
  readonly refreshTokenExpiration?: Maybe<Scalars['String']['output']>;
  /** True; a token that is no good is an error. */
  readonly success?: Maybe<Scalars['Boolean']['output']>;
};

/** Money that the shop paid back. */
export type Refund = Node & {
  readonly __typename?: 'Refund';
  /** How much. `amountMoney` is exact. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** How much. */
  readonly amountMoney?: Maybe<Money>;
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  /** When. */
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Custom fields of the refund. Only keys that the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** The order it was paid back for. */
  readonly parent?: Maybe<Order>;
  /** Why. Null when the shop gave no reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What to call it: its number and its day. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** Money that the shop paid back. */
export type RefundMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Refunds. */
export type RefundConnection = Connection & {
  readonly __typename?: 'RefundConnection';
  readonly edges: ReadonlyArray<RefundEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Refund>;
  readonly pageInfo: PageInfo;
};

/** A refund in a list. */
export type RefundEdge = Edge & {
  readonly __typename?: 'RefundEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Refund;
};

/** What the id of a refund is. */
export type RefundIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID';

/** A new account. */
export type RegisterCustomerInput = {
  /** Whether to log it in. Default true. */
  readonly authenticate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for bills. */
  readonly billing?: InputMaybe<CustomerAddressInput>;
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; required by WooCommerce. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Custom fields that the operator allowed customers to write. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /** Password. Shops may be set to make one and send it by e-mail when it is left out. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Address for parcels. */
  readonly shipping?: InputMaybe<CustomerAddressInput>;
  /** Whether the address for bills is also the one for parcels. */
  readonly shippingSameAsBilling?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for logging in. Shops may be set to make one when it is left out. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** The account that was created, and its log-in. */
export type RegisterCustomerPayload = {
  readonly __typename?: 'RegisterCustomerPayload';
  /** Token for `Authorization: Bearer`. Null when it was not logged in. */
  readonly authToken?: Maybe<Scalars['String']['output']>;
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The customer. Null when it was not logged in. */
  readonly customer?: Maybe<Customer>;
  /** Token for a new `authToken`. Null when it was not logged in. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  /** The customer as a user. Null when it was not logged in. */
  readonly viewer?: Maybe<User>;
};

/** A new account. */
export type RegisterUserInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; required by WooCommerce. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Password. Shops may be set to make one and send it by e-mail when it is left out. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Name for logging in. */
  readonly username: Scalars['String']['input'];
};

/** The account that was created. */
export type RegisterUserPayload = {
  readonly __typename?: 'RegisterUserPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The account. */
  readonly user?: Maybe<User>;
};

/** How several conditions are joined. */
export type RelationEnum =
  /** All of them must hold. */
  | 'AND'
  /** One of them is enough. */
  | 'OR';

/** Which coupons to take off. */
export type RemoveCouponsInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Their codes; without any, all coupons. */
  readonly codes?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** The cart without the coupons. */
export type RemoveCouponsPayload = {
  readonly __typename?: 'RemoveCouponsPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Which lines to take out. */
export type RemoveItemsFromCartInput = {
  /** True takes out all lines. */
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Keys of the lines. */
  readonly keys?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};

/** What was taken out. */
export type RemoveItemsFromCartPayload = {
  readonly __typename?: 'RemoveItemsFromCartPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** The lines as they were. */
  readonly cartItems?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Key, user name and new password. */
export type ResetUserPasswordInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The key from the e-mail. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** The user name from the e-mail. */
  readonly login?: InputMaybe<Scalars['String']['input']>;
  /** The new password. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

/** The account whose password was set. */
export type ResetUserPasswordPayload = {
  readonly __typename?: 'ResetUserPasswordPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The account. Null when the new password does not get in by the way that log-ins are checked here. */
  readonly user?: Maybe<User>;
};

/** Which lines to put back. */
export type RestoreCartItemsInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Keys that the lines had. */
  readonly keys?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};

/** What was put back. */
export type RestoreCartItemsPayload = {
  readonly __typename?: 'RestoreCartItemsPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** The lines that are back. */
  readonly cartItems?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** The reviews of a product, the newest first. */
export type ReviewConnection = Connection & {
  readonly __typename?: 'ReviewConnection';
  /** Mean of all the stars the product was given; 0 when there are none. */
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly edges: ReadonlyArray<ReviewEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Comment>;
  readonly pageInfo: PageInfo;
};

/** A review in a list. */
export type ReviewEdge = Edge & {
  readonly __typename?: 'ReviewEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Comment;
  /** Stars the reviewer gave, 1 to 5; 0 when none were given. */
  readonly rating?: Maybe<Scalars['Float']['output']>;
  /** Whether the shop knows that the reviewer bought the product. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** Which categories of posts, and in which order. */
export type RootQueryToCategoryConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which coupons, and in which order. */
export type RootQueryToCouponConnectionWhereArgs = {
  /** With this code, in capitals or not. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Made, or changed, in a span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In which order; one alone. Default: newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostTypeOrderbyInput>>>;
  /** Below this one, by database id. No coupon has one above it: only 0 finds any. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Below one of these, by database id. No coupon has one above it: without 0 nothing is found. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Below none of these, by database id. No coupon has one above it: with 0 nothing is found. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With this text in code or description. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Which files of the media library, and in which order. */
export type RootQueryToMediaItemConnectionWhereArgs = {
  /** Only what the author with this database id uploaded. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors uploaded, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug uploaded. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors uploaded, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only files with this status. All that are shown have INHERIT; anything else but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
};

/** Which menus. */
export type RootQueryToMenuConnectionWhereArgs = {
  /** Only the menu with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only the menu in this place. */
  readonly location?: InputMaybe<MenuLocationEnum>;
  /** Only the menu with this slug. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** Which items of all menus. */
export type RootQueryToMenuItemConnectionWhereArgs = {
  /** Only the item with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only items of the menu in this place. */
  readonly location?: InputMaybe<MenuLocationEnum>;
  /** Only items directly below the one with this database id; 0 for those at the top. */
  readonly parentDatabaseId?: InputMaybe<Scalars['Int']['input']>;
  /** Only items directly below this one, by global or database id; 0 or an empty text for those at the top. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which of the caller's orders, and in which order. */
export type RootQueryToOrderConnectionWhereArgs = {
  /** Placed with this e-mail address, in capitals or not. */
  readonly billingEmail?: InputMaybe<Scalars['String']['input']>;
  /** Of this customer. Shoppers are never shown another customer's orders: any other id finds nothing. */
  readonly customerId?: InputMaybe<Scalars['Int']['input']>;
  /** Of these customers. Shoppers are never shown another customer's orders: without their own id it finds nothing. A key pair can name one at a time. */
  readonly customersIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Placed, or changed, in a span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In which order; the first counts most. Default: newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<OrdersOrderbyInput>>>;
  /** That belong to this order, by database id. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** That belong to one of these orders, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** That belong to none of these orders, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With this product, by database id. */
  readonly productId?: InputMaybe<Scalars['Int']['input']>;
  /** With this text in number, names or address. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<InputMaybe<OrderStatusEnum>>>;
};

/** Which pages, and in which order. */
export type RootQueryToPageConnectionWhereArgs = {
  /** Only what the author with this database id wrote. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors wrote, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug wrote. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors wrote, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** True finds nothing: what a password protects is not shown. False changes nothing. */
  readonly hasPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only those directly below this one, by database or global id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Only those directly below one of these, by database or global id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** None directly below one of these, by database or global id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has one of these statuses. Only published content is ever shown, so without PUBLISH among them nothing is found. */
  readonly stati?: InputMaybe<ReadonlyArray<InputMaybe<PostStatusEnum>>>;
  /** Only what has this status. Only published content is ever shown: anything but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
};

/** Which posts, and in which order. */
export type RootQueryToPostConnectionWhereArgs = {
  /** Only what the author with this database id wrote. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors wrote, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug wrote. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors wrote, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this database id or in one below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** Only posts in one of these categories themselves, by database or global id. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this slug or in one below it. */
  readonly categoryName?: InputMaybe<Scalars['String']['input']>;
  /** No posts in one of these categories, by database or global id. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** True finds nothing: what a password protects is not shown. False changes nothing. */
  readonly hasPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts that are (not) kept at the top of the blog. */
  readonly isSticky?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has one of these statuses. Only published content is ever shown, so without PUBLISH among them nothing is found. */
  readonly stati?: InputMaybe<ReadonlyArray<InputMaybe<PostStatusEnum>>>;
  /** Only what has this status. Only published content is ever shown: anything but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
  /** Only posts with the tag of this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with the tag of this database id. */
  readonly tagId?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with one of these tags, by database or global id. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** No posts with one of these tags, by database or global id. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts with all of these tags, by slug. */
  readonly tagSlugAnd?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only posts with one of these tags, by slug. */
  readonly tagSlugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which brands, and in which order. */
export type RootQueryToProductBrandConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which categories, and in which order. */
export type RootQueryToProductCategoryConnectionWhereArgs = {
  /** Only those anywhere below the term with this database id. */
  readonly childOf?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with none below them. */
  readonly childless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Not these and not what is below them, by database id. */
  readonly excludeTree?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those directly below the term with this database id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which products, and in which order. Conditions given together must all hold. */
export type RootQueryToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In the category with this slug, or below it. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In the category with this database id, or below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In none of these categories, by database id, nor below them. */
  readonly categoryIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In none of these categories, by slug, nor below them. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** By the time of publishing or of the last change. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of the brand with this slug, or below it. */
  readonly productBrand?: InputMaybe<Scalars['String']['input']>;
  /** Of the brand with this database id, or below it. */
  readonly productBrandId?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these brands, by database id, or below them. */
  readonly productBrandIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of none of these brands, by database id, nor below them. */
  readonly productBrandIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of any of these brands, by slug, or below them. */
  readonly productBrandIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of none of these brands, by slug, nor below them. */
  readonly productBrandNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In the shipping class with this database id. */
  readonly shippingClassId?: InputMaybe<Scalars['Int']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** Leave out the kinds that plugins added. Default false. */
  readonly supportedTypesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With the tag that has this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** With the tag that has this database id. */
  readonly tagId?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With none of these tags, by database id. */
  readonly tagIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** With none of these tags, by slug. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** By terms of any taxonomy, joined as you like. */
  readonly taxonomyFilter?: InputMaybe<ProductTaxonomyInput>;
  /** Of this kind. */
  readonly type?: InputMaybe<ProductTypesEnum>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Of none of these kinds. */
  readonly typeNotIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** Which tags, and in which order. */
export type RootQueryToProductTagConnectionWhereArgs = {
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which shipping classes, and in which order. */
export type RootQueryToShippingClassConnectionWhereArgs = {
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which tags of posts, and in which order. */
export type RootQueryToTagConnectionWhereArgs = {
  /** Only those whose description contains this text. */
  readonly descriptionLike?: InputMaybe<Scalars['String']['input']>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Leave out those that no product carries. Default false. */
  readonly hideEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only those with one of these names. */
  readonly name?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose name contains this text. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** Direction of `orderby`. Default ASC. */
  readonly order?: InputMaybe<OrderEnum>;
  /** What to order by. Default NAME. */
  readonly orderby?: InputMaybe<TermObjectsConnectionOrderbyEnum>;
  /** Only those whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly slug?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which lines of the tax table. */
export type RootQueryToTaxRateConnectionWhereArgs = {
  /** Only lines for products of this class. */
  readonly class?: InputMaybe<TaxClassEnum>;
  /** Only lines for exactly this postcode, as the table writes it. */
  readonly postCode?: InputMaybe<Scalars['String']['input']>;
  /** Only lines for exactly one of these postcodes, as the table writes them. */
  readonly postCodeIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** Which authors, and in which order. */
export type RootQueryToUserConnectionWhereArgs = {
  /** Not the authors with these database ids. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only the authors with these database ids. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only the author with this slug. */
  readonly nicename?: InputMaybe<Scalars['String']['input']>;
  /** Only the authors with one of these slugs. */
  readonly nicenameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only authors whose name or slug contains this text. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Whose password. */
export type SendPasswordResetEmailInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** User name or e-mail address. */
  readonly username: Scalars['String']['input'];
};

/** That an e-mail was sent, if there is such an account. */
export type SendPasswordResetEmailPayload = {
  readonly __typename?: 'SendPasswordResetEmailPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** True, also when there is no such account. */
  readonly success?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whoever is logged in, when they asked for themselves; else null, also when there is such an account.
   * @deprecated It must not tell who has an account.
   */
  readonly user?: Maybe<User>;
};

/** A class of products that cost alike to ship. */
export type ShippingClass = DatabaseIdentifier & Node & TermNode & {
  readonly __typename?: 'ShippingClass';
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Published products in this class. */
  readonly products?: Maybe<ProductConnection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
};


/** A class of products that cost alike to ship. */
export type ShippingClassProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ShippingClassToProductConnectionWhereArgs>;
};

/** A list of shipping classes. */
export type ShippingClassConnection = Connection & {
  readonly __typename?: 'ShippingClassConnection';
  readonly edges: ReadonlyArray<ShippingClassEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ShippingClass>;
  readonly pageInfo: PageInfo;
};

/** A shipping class in a list. */
export type ShippingClassEdge = Edge & {
  readonly __typename?: 'ShippingClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ShippingClass;
};

/** What the id of a shipping class is. */
export type ShippingClassIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The slug. */
  | 'SLUG';

/** Which products in a shipping class, and in which order. Conditions given together must all hold. */
export type ShippingClassToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  readonly attributes?: InputMaybe<ProductAttributeQueryInput>;
  /** In the category with this slug, or below it. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** In the category with this database id, or below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** In any of these categories, by database id, or below them. */
  readonly categoryIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In none of these categories, by database id, nor below them. */
  readonly categoryIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** In any of these categories, by slug, or below them. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In none of these categories, by slug, nor below them. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** By the time of publishing or of the last change. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** Not these, by database id. */
  readonly exclude?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those the shop puts forward, or only the others. */
  readonly featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these, by database id. */
  readonly include?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Not dearer than this. */
  readonly maxPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Not cheaper than this. */
  readonly minPrice?: InputMaybe<Scalars['Float']['input']>;
  /** Only those on sale, or only the others. */
  readonly onSale?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<ProductsOrderbyInput>>>;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  readonly parent?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that belong to one of these products, by database id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those that belong to none of these products, by database id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of the brand with this slug, or below it. */
  readonly productBrand?: InputMaybe<Scalars['String']['input']>;
  /** Of the brand with this database id, or below it. */
  readonly productBrandId?: InputMaybe<Scalars['Int']['input']>;
  /** Of any of these brands, by database id, or below them. */
  readonly productBrandIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of none of these brands, by database id, nor below them. */
  readonly productBrandIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Of any of these brands, by slug, or below them. */
  readonly productBrandIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Of none of these brands, by slug, nor below them. */
  readonly productBrandNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  readonly rating?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** Only those in whose name or descriptions the shop finds these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In the shipping class with this database id. */
  readonly shippingClassId?: InputMaybe<Scalars['Int']['input']>;
  /** With this article number; several with commas between. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Only these, by slug. */
  readonly slugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Only those of which the shop says one of these. */
  readonly stockStatus?: InputMaybe<ReadonlyArray<InputMaybe<StockStatusEnum>>>;
  /** Leave out the kinds that plugins added. Default false. */
  readonly supportedTypesOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** With the tag that has this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** With the tag that has this database id. */
  readonly tagId?: InputMaybe<Scalars['Int']['input']>;
  /** With any of these tags, by database id. */
  readonly tagIdIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With none of these tags, by database id. */
  readonly tagIdNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  /** With any of these tags, by slug. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** With none of these tags, by slug. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** In this tax class. */
  readonly taxClass?: InputMaybe<TaxClassEnum>;
  /** By terms of any taxonomy, joined as you like. */
  readonly taxonomyFilter?: InputMaybe<ProductTaxonomyInput>;
  /** Of this kind. */
  readonly type?: InputMaybe<ProductTypesEnum>;
  /** Of any of these kinds. */
  readonly typeIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Of none of these kinds. */
  readonly typeNotIn?: InputMaybe<ReadonlyArray<InputMaybe<ProductTypesEnum>>>;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  readonly visibility?: InputMaybe<CatalogVisibilityEnum>;
};

/** A way of shipping that was charged. */
export type ShippingLine = Node & {
  readonly __typename?: 'ShippingLine';
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Custom fields that WooCommerce shows beside the line, and those whose keys the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** Identifier of the shipping method, such as "flat_rate". */
  readonly methodId?: Maybe<Scalars['String']['output']>;
  /** The shipping method in words. */
  readonly methodTitle?: Maybe<Scalars['String']['output']>;
  /** Database id of the order. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
  /** Its taxes. */
  readonly taxes?: Maybe<ReadonlyArray<Maybe<OrderItemTax>>>;
  /** What it cost, without tax, as a bare number. `totalMoney` is exact. */
  readonly total?: Maybe<Scalars['String']['output']>;
  /** What it cost, without tax. */
  readonly totalMoney?: Maybe<Money>;
  /** Tax on it, as a bare number. */
  readonly totalTax?: Maybe<Scalars['String']['output']>;
};


/** A way of shipping that was charged. */
export type ShippingLineMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ways of shipping that were charged. */
export type ShippingLineConnection = Connection & {
  readonly __typename?: 'ShippingLineConnection';
  readonly edges: ReadonlyArray<ShippingLineEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ShippingLine>;
  readonly pageInfo: PageInfo;
};

/** A way of shipping in a list. */
export type ShippingLineEdge = Edge & {
  readonly __typename?: 'ShippingLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ShippingLine;
};

/** A way of shipping. */
export type ShippingLineInput = {
  /** The line to change, by database or global id. Only when an order is changed; left out, a line is added. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the shop's methods of this kind. */
  readonly instanceId?: InputMaybe<Scalars['String']['input']>;
  /** Custom fields of the line. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /** Identifier of the shipping method, such as "flat_rate". */
  readonly methodId: Scalars['String']['input'];
  /** The shipping method in words. */
  readonly methodTitle: Scalars['String']['input'];
  /** What it costs, without tax. */
  readonly total: Scalars['String']['input'];
};

/** A kind of shipping that WooCommerce offers. */
export type ShippingMethod = Node & {
  readonly __typename?: 'ShippingMethod';
  /** Its name in WooCommerce, for example "flat_rate". */
  readonly databaseId: Scalars['ID']['output'];
  /** What it does, as WooCommerce explains it to the shop. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Name to show. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Kinds of shipping. */
export type ShippingMethodConnection = Connection & {
  readonly __typename?: 'ShippingMethodConnection';
  readonly edges: ReadonlyArray<ShippingMethodEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<ShippingMethod>;
  readonly pageInfo: PageInfo;
};

/** A kind of shipping in a list. */
export type ShippingMethodEdge = Edge & {
  readonly __typename?: 'ShippingMethodEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ShippingMethod;
};

/** A way to send the cart that could not be chosen. */
export type ShippingMethodError = CartError & {
  readonly __typename?: 'ShippingMethodError';
  /** The ids as they were sent. */
  readonly chosenMethods?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly reasons?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly type: CartErrorType;
};

/** What the id of a shipping method is. */
export type ShippingMethodIdTypeEnum =
  /** Its name in WooCommerce. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID';

/** What is sent together, and how it can be sent. */
export type ShippingPackage = {
  readonly __typename?: 'ShippingPackage';
  /** What is in it, for example "Day Pack ×2, Field Shirt ×1". */
  readonly packageDetails?: Maybe<Scalars['String']['output']>;
  /** The ways to send it. */
  readonly rates?: Maybe<ReadonlyArray<Maybe<ShippingRate>>>;
  /** Whether the shop works shipping out before it has the whole address. */
  readonly supportsShippingCalculator?: Maybe<Scalars['Boolean']['output']>;
};

/** One way to send a package. */
export type ShippingRate = {
  readonly __typename?: 'ShippingRate';
  /** What it costs, with tax. */
  readonly cost?: Maybe<Scalars['String']['output']>;
  /** What to choose it by, for example "flat_rate:1". */
  readonly id: Scalars['ID']['output'];
  /** Which of the shop's set-ups of the method it is. */
  readonly instanceId?: Maybe<Scalars['Int']['output']>;
  /** The name that shoppers see. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The method, for example "flat_rate". */
  readonly methodId: Scalars['ID']['output'];
  /** What it costs, exactly. */
  readonly price: TaxedMoney;
  /** Whether it is the chosen one. */
  readonly selected: Scalars['Boolean']['output'];
  /** What it costs, without tax. */
  readonly subtotal?: Maybe<Scalars['String']['output']>;
  /** Tax on it. */
  readonly taxTotal?: Maybe<Scalars['String']['output']>;
};


/** One way to send a package. */
export type ShippingRateCostArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** One way to send a package. */
export type ShippingRateSubtotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** One way to send a package. */
export type ShippingRateTaxTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** A choice as the shop writes it. */
export type SimpleAttribute = Attribute & Node & {
  readonly __typename?: 'SimpleAttribute';
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The value as text, for example "Slate". */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A line of a cart as every shop has them. */
export type SimpleCartItem = CartItem & Node & {
  readonly __typename?: 'SimpleCartItem';
  readonly exactQuantity?: Maybe<Scalars['Float']['output']>;
  readonly extraData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['ID']['output'];
  readonly product?: Maybe<CartItemProductEdge>;
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  readonly subtotal?: Maybe<Scalars['String']['output']>;
  readonly subtotalTax?: Maybe<Scalars['String']['output']>;
  readonly tax?: Maybe<Scalars['String']['output']>;
  readonly total?: Maybe<Scalars['String']['output']>;
  readonly totals: CartItemTotals;
  readonly variation?: Maybe<CartItemVariationEdge>;
};


/** A line of a cart as every shop has them. */
export type SimpleCartItemExtraDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};


/** A line of a cart as every shop has them. */
export type SimpleCartItemSubtotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A line of a cart as every shop has them. */
export type SimpleCartItemSubtotalTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A line of a cart as every shop has them. */
export type SimpleCartItemTaxArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A line of a cart as every shop has them. */
export type SimpleCartItemTotalArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};

/** A product without choices. */
export type SimpleProduct = ContentNode & DatabaseIdentifier & DownloadableProduct & InventoriedProduct & MenuItemLinkable & Node & NodeWithComments & NodeWithContentEditor & NodeWithExcerpt & NodeWithFeaturedImage & NodeWithTitle & Product & ProductUnion & ProductWithAttributes & ProductWithDimensions & ProductWithPricing & UniformResourceIdentifiable & {
  readonly __typename?: 'SimpleProduct';
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly availability: ProductAvailability;
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly backorders?: Maybe<BackordersEnum>;
  readonly backordersAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  /** Products that the shop suggests in the cart beside this one. */
  readonly crossSell?: Maybe<ProductUnionConnection>;
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly downloadExpiry?: Maybe<Scalars['Int']['output']>;
  readonly downloadLimit?: Maybe<Scalars['Int']['output']>;
  readonly downloadable?: Maybe<Scalars['Boolean']['output']>;
  readonly downloads?: Maybe<ReadonlyArray<Maybe<ProductDownload>>>;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly galleryImages?: Maybe<MediaItemConnection>;
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly height?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  readonly length?: Maybe<Scalars['String']['output']>;
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
  readonly lowStockAmount?: Maybe<Scalars['Int']['output']>;
  readonly manageStock?: Maybe<ManageStockEnum>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly pricing: ProductPricing;
  readonly productBrands?: Maybe<ProductBrandConnection>;
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** @deprecated Use `databaseId`. */
  readonly productId: Scalars['Int']['output'];
  readonly productTags?: Maybe<ProductTagConnection>;
  readonly productTypes?: Maybe<ProductTypeConnection>;
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  readonly related?: Maybe<ProductUnionConnection>;
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  readonly reviews?: Maybe<ReviewConnection>;
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  readonly shippingClassId?: Maybe<Scalars['Int']['output']>;
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  readonly shippingRequired?: Maybe<Scalars['Boolean']['output']>;
  readonly shippingTaxable?: Maybe<Scalars['Boolean']['output']>;
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly soldIndividually?: Maybe<Scalars['Boolean']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly stockQuantity?: Maybe<Scalars['Int']['output']>;
  readonly stockStatus?: Maybe<StockStatusEnum>;
  readonly taxClass?: Maybe<TaxClassEnum>;
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  readonly upsell?: Maybe<ProductUnionConnection>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
  readonly weight?: Maybe<Scalars['String']['output']>;
  readonly width?: Maybe<Scalars['String']['output']>;
};


/** A product without choices. */
export type SimpleProductAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** A product without choices. */
export type SimpleProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/** A product without choices. */
export type SimpleProductContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductCrossSellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductGalleryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A product without choices. */
export type SimpleProductPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** A product without choices. */
export type SimpleProductProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductBrandConnectionWhereArgs>;
};


/** A product without choices. */
export type SimpleProductProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductCategoryConnectionWhereArgs>;
};


/** A product without choices. */
export type SimpleProductProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductTagConnectionWhereArgs>;
};


/** A product without choices. */
export type SimpleProductProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToCommentConnectionWhereArgs>;
};


/** A product without choices. */
export type SimpleProductSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product without choices. */
export type SimpleProductShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product without choices. */
export type SimpleProductUpsellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How many products carry one value of an attribute. */
export type SingleAttributeCount = {
  readonly __typename?: 'SingleAttributeCount';
  /** How many products. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The value. */
  readonly node?: Maybe<TermNode>;
  /** Database id of the value. */
  readonly termId: Scalars['ID']['output'];
};

/** For whom stock is asked. What is left out is as the request says. What may be chosen is the shop's decision. */
export type StockContextInput = {
  /** Where it is sent to, as an ISO 3166 code of two letters. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The language of the shopper, such as de. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The place that is asked for, such as a branch. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
};

/** Stock at one place. */
export type StockLocation = {
  readonly __typename?: 'StockLocation';
  /** Name of the warehouse or shop. */
  readonly name: Scalars['String']['output'];
  /** How many there are. */
  readonly quantity: Scalars['Float']['output'];
};

/** How many products are in a state of stock. */
export type StockStatusCount = {
  readonly __typename?: 'StockStatusCount';
  /** How many products. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The state. */
  readonly status: StockStatusEnum;
};

/** Whether a product can be had. */
export type StockStatusEnum =
  /** Can be had now. */
  | 'IN_STOCK'
  /** Sold out, but orders are taken. */
  | 'ON_BACKORDER'
  /** Sold out. */
  | 'OUT_OF_STOCK';

/** A tag of posts. */
export type Tag = DatabaseIdentifier & MenuItemLinkable & Node & TermNode & UniformResourceIdentifiable & {
  readonly __typename?: 'Tag';
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Address of its page on the shop's website. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its published posts, the newest first. */
  readonly posts?: Maybe<PostConnection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly tagId?: Maybe<Scalars['Int']['output']>;
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
};


/** A tag of posts. */
export type TagPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TagToPostConnectionWhereArgs>;
};

/** Tags of posts. */
export type TagConnection = Connection & {
  readonly __typename?: 'TagConnection';
  readonly edges: ReadonlyArray<TagEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<Tag>;
  readonly pageInfo: PageInfo;
};

/** A tag in a list. */
export type TagEdge = Edge & {
  readonly __typename?: 'TagEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Tag;
};

/** What the id of a tag is. */
export type TagIdType =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The slug. */
  | 'SLUG'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** Which posts with a tag, and in which order. */
export type TagToPostConnectionWhereArgs = {
  /** Only what the author with this database id wrote. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors wrote, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug wrote. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors wrote, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this database id or in one below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** Only posts in one of these categories themselves, by database or global id. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this slug or in one below it. */
  readonly categoryName?: InputMaybe<Scalars['String']['input']>;
  /** No posts in one of these categories, by database or global id. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** True finds nothing: what a password protects is not shown. False changes nothing. */
  readonly hasPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts that are (not) kept at the top of the blog. */
  readonly isSticky?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has one of these statuses. Only published content is ever shown, so without PUBLISH among them nothing is found. */
  readonly stati?: InputMaybe<ReadonlyArray<InputMaybe<PostStatusEnum>>>;
  /** Only what has this status. Only published content is ever shown: anything but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
  /** Only posts with the tag of this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with the tag of this database id. */
  readonly tagId?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with one of these tags, by database or global id. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** No posts with one of these tags, by database or global id. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts with all of these tags, by slug. */
  readonly tagSlugAnd?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only posts with one of these tags, by slug. */
  readonly tagSlugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** A class of products that are taxed alike. */
export type TaxClass = Node & {
  readonly __typename?: 'TaxClass';
  readonly id: Scalars['ID']['output'];
  /** Name to show. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in WooCommerce, for example "reduced-rate". */
  readonly slug?: Maybe<Scalars['String']['output']>;
};

/** Tax classes. */
export type TaxClassConnection = Connection & {
  readonly __typename?: 'TaxClassConnection';
  readonly edges: ReadonlyArray<TaxClassEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<TaxClass>;
  readonly pageInfo: PageInfo;
};

/** A tax class in a list. */
export type TaxClassEdge = Edge & {
  readonly __typename?: 'TaxClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TaxClass;
};

/** The tax classes that every shop has. */
export type TaxClassEnum =
  /** The class of the parent product. */
  | 'INHERIT_CART'
  /** The reduced rate. */
  | 'REDUCED_RATE'
  /** The standard rate. */
  | 'STANDARD'
  /** The zero rate. */
  | 'ZERO_RATE';

/** A tax that was charged. */
export type TaxLine = Node & {
  readonly __typename?: 'TaxLine';
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether it is taken on top of other taxes. */
  readonly isCompound?: Maybe<Scalars['Boolean']['output']>;
  /** What the shop calls it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Custom fields that WooCommerce shows beside the line, and those whose keys the operator of this server allowed for orders. */
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  /** Database id of the order. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
  /** Code of the tax rate. */
  readonly rateCode?: Maybe<Scalars['String']['output']>;
  /** The rate in percent. Null in orders of old WooCommerce versions. */
  readonly ratePercent?: Maybe<Scalars['Float']['output']>;
  /** Tax on shipping, as a bare number. */
  readonly shippingTaxTotal?: Maybe<Scalars['String']['output']>;
  /** Tax on what was bought and on fees, as a bare number. `taxTotalMoney` is exact. */
  readonly taxTotal?: Maybe<Scalars['String']['output']>;
  /** Tax on what was bought and on fees. */
  readonly taxTotalMoney?: Maybe<Money>;
};


/** A tax that was charged. */
export type TaxLineMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Taxes that were charged. */
export type TaxLineConnection = Connection & {
  readonly __typename?: 'TaxLineConnection';
  readonly edges: ReadonlyArray<TaxLineEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<TaxLine>;
  readonly pageInfo: PageInfo;
};

/** A tax in a list. */
export type TaxLineEdge = Edge & {
  readonly __typename?: 'TaxLineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TaxLine;
};

/** A line of the shop's tax table. */
export type TaxRate = Node & {
  readonly __typename?: 'TaxRate';
  /** Cities it is for; empty for all. */
  readonly cities?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** Which products it is for. */
  readonly class?: Maybe<TaxClassEnum>;
  /** Whether it is taken on top of the other taxes. */
  readonly compound?: Maybe<Scalars['Boolean']['output']>;
  /** ISO 3166 code of the country; empty for all. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The number in the shop's database. */
  readonly databaseId?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the shopper sees it called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place in the table. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Postcodes it is for, `12*` and `100...199` among them; empty for all. */
  readonly postcodes?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** Of the rates with one priority only the best match counts. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Percent as decimal text, for example "19.0000". */
  readonly rate?: Maybe<Scalars['String']['output']>;
  /** Whether it is for shipping, too. */
  readonly shipping?: Maybe<Scalars['Boolean']['output']>;
  /** State within the country; empty for all. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** Lines of the tax table. */
export type TaxRateConnection = Connection & {
  readonly __typename?: 'TaxRateConnection';
  readonly edges: ReadonlyArray<TaxRateEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<TaxRate>;
  readonly pageInfo: PageInfo;
};

/** A line of the tax table in a list. */
export type TaxRateEdge = Edge & {
  readonly __typename?: 'TaxRateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TaxRate;
};

/** What the id of a tax rate is. */
export type TaxRateIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID';

/** Whether and how a product is taxed. */
export type TaxStatusEnum =
  /** Not at all. */
  | 'NONE'
  /** Only its shipping. */
  | 'SHIPPING'
  /** The product and its shipping. */
  | 'TAXABLE';

/** An amount without its tax, the tax, and both together. They always add up. */
export type TaxedMoney = {
  readonly __typename?: 'TaxedMoney';
  /** The tax on it. */
  readonly tax: Money;
  /** With tax. */
  readonly withTax: Money;
  /** Before tax. */
  readonly withoutTax: Money;
};

/** How several terms are read. */
export type TaxonomyOperatorEnum =
  /** All of them. */
  | 'AND'
  /** Any of them. */
  | 'IN'
  /** None of them. */
  | 'NOT_IN';

/** A term of one of the shop's taxonomies: a category, tag, brand, shipping class, or value of a shop-wide attribute. */
export type TermNode = {
  /** How many published products carry it, as the shop counts them. Null when none does. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly databaseId: Scalars['Int']['output'];
  /** What the shop wrote about it. Null when nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Name to show, as plain text. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in addresses, unique within the taxonomy. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Which taxonomy it belongs to, for example "product_cat". */
  readonly taxonomyName?: Maybe<Scalars['String']['output']>;
};

/** A list of terms. */
export type TermNodeConnection = Connection & {
  readonly __typename?: 'TermNodeConnection';
  readonly edges: ReadonlyArray<TermNodeEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<TermNode>;
  readonly pageInfo: PageInfo;
};

/** A term in a list. */
export type TermNodeEdge = Edge & {
  readonly __typename?: 'TermNodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TermNode;
};

/** What terms can be ordered by. */
export type TermObjectsConnectionOrderbyEnum =
  /** How many products carry them. */
  | 'COUNT'
  /** What the shop wrote about them. */
  | 'DESCRIPTION'
  /** Their name. */
  | 'NAME'
  /** Their slug. */
  | 'SLUG'
  /** Their database id. */
  | 'TERM_ID'
  /** The order the shop arranged them in. */
  | 'TERM_ORDER';

/** Anything that has a page of its own on the shop's website. */
export type UniformResourceIdentifiable = {
  readonly id: Scalars['ID']['output'];
  /** Path of the page on the shop's website, with leading slash, for example "/product/ridge-tent/". Null when the shop gives it no page. */
  readonly uri?: Maybe<Scalars['String']['output']>;
};

/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProduct = ContentNode & DatabaseIdentifier & DownloadableProduct & InventoriedProduct & MenuItemLinkable & Node & NodeWithComments & NodeWithContentEditor & NodeWithExcerpt & NodeWithFeaturedImage & NodeWithTitle & Product & ProductUnion & ProductWithAttributes & ProductWithDimensions & ProductWithPricing & ProductWithVariations & UniformResourceIdentifiable & {
  readonly __typename?: 'UnsupportedProduct';
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly availability: ProductAvailability;
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly backorders?: Maybe<BackordersEnum>;
  readonly backordersAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  /** Products that the shop suggests in the cart beside this one. */
  readonly crossSell?: Maybe<ProductUnionConnection>;
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly downloadExpiry?: Maybe<Scalars['Int']['output']>;
  readonly downloadLimit?: Maybe<Scalars['Int']['output']>;
  readonly downloadable?: Maybe<Scalars['Boolean']['output']>;
  readonly downloads?: Maybe<ReadonlyArray<Maybe<ProductDownload>>>;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly galleryImages?: Maybe<MediaItemConnection>;
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly height?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  readonly length?: Maybe<Scalars['String']['output']>;
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
  readonly lowStockAmount?: Maybe<Scalars['Int']['output']>;
  readonly manageStock?: Maybe<ManageStockEnum>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly pricing: ProductPricing;
  readonly productBrands?: Maybe<ProductBrandConnection>;
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** @deprecated Use `databaseId`. */
  readonly productId: Scalars['Int']['output'];
  readonly productTags?: Maybe<ProductTagConnection>;
  readonly productTypes?: Maybe<ProductTypeConnection>;
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  readonly related?: Maybe<ProductUnionConnection>;
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  readonly reviews?: Maybe<ReviewConnection>;
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  readonly shippingClassId?: Maybe<Scalars['Int']['output']>;
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  readonly shippingRequired?: Maybe<Scalars['Boolean']['output']>;
  readonly shippingTaxable?: Maybe<Scalars['Boolean']['output']>;
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly soldIndividually?: Maybe<Scalars['Boolean']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly stockQuantity?: Maybe<Scalars['Int']['output']>;
  readonly stockStatus?: Maybe<StockStatusEnum>;
  readonly taxClass?: Maybe<TaxClassEnum>;
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  /** The plugin's word for the kind, for example "subscription". */
  readonly typeName: Scalars['String']['output'];
  readonly upsell?: Maybe<ProductUnionConnection>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly variations?: Maybe<ProductVariationConnection>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
  readonly weight?: Maybe<Scalars['String']['output']>;
  readonly width?: Maybe<Scalars['String']['output']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductCrossSellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductGalleryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductBrandConnectionWhereArgs>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductCategoryConnectionWhereArgs>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductTagConnectionWhereArgs>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToCommentConnectionWhereArgs>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductUpsellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product of a kind that a plugin added, such as a subscription. What all products have in common can be read. */
export type UnsupportedProductVariationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithVariationsToProductVariationConnectionWhereArgs>;
};

/** What to change. What is left out stays as it was. */
export type UpdateCustomerInput = {
  /** Address for bills. */
  readonly billing?: InputMaybe<CustomerAddressInput>;
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** About oneself. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name to show. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the account; for a guest that of the address for bills. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** First name; for a guest that of the address for bills. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Whose: only one's own id is taken. Left out: one's own. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to change only the cart's addresses and not those kept with the account. Default false. */
  readonly isSession?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last name; for a guest that of the address for bills. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Language of mails and wp-admin, for example "de_DE". */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Custom fields that the operator allowed customers to write. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /** Name in addresses. */
  readonly nicename?: InputMaybe<Scalars['String']['input']>;
  /** Nickname. */
  readonly nickname?: InputMaybe<Scalars['String']['input']>;
  /** New password. Other log-ins of the account end with their next refresh. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Address for parcels. */
  readonly shipping?: InputMaybe<CustomerAddressInput>;
  /** Whether the address for bills is also the one for parcels. */
  readonly shippingSameAsBilling?: InputMaybe<Scalars['Boolean']['input']>;
  /** One's own website. */
  readonly websiteUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The shopper as changed. */
export type UpdateCustomerPayload = {
  readonly __typename?: 'UpdateCustomerPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The shopper. */
  readonly customer?: Maybe<Customer>;
};

/** Which quantities to change. */
export type UpdateItemQuantitiesInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The lines with their new quantities. */
  readonly items?: InputMaybe<ReadonlyArray<InputMaybe<CartItemQuantityInput>>>;
};

/** What was changed. */
export type UpdateItemQuantitiesPayload = {
  readonly __typename?: 'UpdateItemQuantitiesPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** All lines that were named: changed ones as they are, those taken out as they were. */
  readonly items?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
  /** The lines that were taken out, as they were. */
  readonly removed?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
  /** The lines whose quantity was set, as they are. */
  readonly updated?: Maybe<ReadonlyArray<Maybe<CartItem>>>;
};

/** What to change of an order. One of `id` and `orderId` is needed. */
export type UpdateOrderInput = {
  /** Where the bill goes. */
  readonly billing?: InputMaybe<CustomerAddressInput>;
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the coupons that it is to have: others are taken off. */
  readonly coupons?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** The currency. */
  readonly currency?: InputMaybe<CurrencyEnum>;
  /** Whose it is, by database or global id; 0 makes it a guest's. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the customer said about it. */
  readonly customerNote?: InputMaybe<Scalars['String']['input']>;
  /** Fees. */
  readonly feeLines?: InputMaybe<ReadonlyArray<InputMaybe<FeeLineInput>>>;
  /** Which order, by database or global id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True: it is paid now. WooCommerce sets the state that follows, and the stock. False changes nothing. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is bought. */
  readonly lineItems?: InputMaybe<ReadonlyArray<InputMaybe<LineItemInput>>>;
  /** Custom fields. */
  readonly metaData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
  /**
   * Which order, by database id.
   * @deprecated Use `id`.
   */
  readonly orderId?: InputMaybe<Scalars['Int']['input']>;
  /** The order it belongs to, by database id. */
  readonly parentId?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier of the payment method, such as "bacs". */
  readonly paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The payment method in words. */
  readonly paymentMethodTitle?: InputMaybe<Scalars['String']['input']>;
  /** Where the parcel goes. */
  readonly shipping?: InputMaybe<CustomerAddressInput>;
  /** How it is shipped, and what that costs. */
  readonly shippingLines?: InputMaybe<ReadonlyArray<InputMaybe<ShippingLineInput>>>;
  /** How far it has come. Left out, it stays as it is. */
  readonly status?: InputMaybe<OrderStatusEnum>;
  /** What the payment provider calls the payment. */
  readonly transactionId?: InputMaybe<Scalars['String']['input']>;
};

/** An order that was changed. */
export type UpdateOrderPayload = {
  readonly __typename?: 'UpdateOrderPayload';
  /** What was sent along. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The order. */
  readonly order?: Maybe<Order>;
  /** Its number in the shop's database. */
  readonly orderId?: Maybe<Scalars['Int']['output']>;
};

/** What to note in the session. */
export type UpdateSessionInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Pairs to note; others that were noted stay. At most 50 pairs and 32 KB in all. */
  readonly sessionData?: InputMaybe<ReadonlyArray<InputMaybe<MetaDataInput>>>;
};

/** What is noted in the session now. */
export type UpdateSessionPayload = {
  readonly __typename?: 'UpdateSessionPayload';
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** All pairs of the session, by name. They live as long as the session's token, 14 days after the last change. */
  readonly session?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
};

/** Which ways to send the cart. */
export type UpdateShippingMethodInput = {
  /** Comes back in the payload. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Ids of shipping rates, one for each package in their order. */
  readonly shippingMethods?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** The cart with the chosen ways. */
export type UpdateShippingMethodPayload = {
  readonly __typename?: 'UpdateShippingMethodPayload';
  /** The cart after it. */
  readonly cart?: Maybe<Cart>;
  /** What the input gave. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** What to change. What is left out stays as it was. */
export type UpdateUserInput = {
  /** Comes back in the answer as it is. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** About oneself. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name to show. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Whose: only one's own id is taken. */
  readonly id: Scalars['ID']['input'];
  /** Last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Language of mails and wp-admin, for example "de_DE". */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Name in addresses. */
  readonly nicename?: InputMaybe<Scalars['String']['input']>;
  /** Nickname. */
  readonly nickname?: InputMaybe<Scalars['String']['input']>;
  /** New password. Other log-ins of the account end with their next refresh. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** One's own website. */
  readonly websiteUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The account as changed. */
export type UpdateUserPayload = {
  readonly __typename?: 'UpdateUserPayload';
  /** What was sent as `clientMutationId`. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The account. */
  readonly user?: Maybe<User>;
};

/** Somebody who published something. What they signed with is shown, never an e-mail address or a login. */
export type User = Commenter & DatabaseIdentifier & Node & UniformResourceIdentifiable & {
  readonly __typename?: 'User';
  /** The person's picture. Null when the site shows none. */
  readonly avatar?: Maybe<Avatar>;
  /** What the person may do in WordPress. Only for themselves. */
  readonly capabilities?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly databaseId: Scalars['Int']['output'];
  /** What the person wrote about themselves. Null when nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** E-mail address. Only for themselves. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** What the person may do beside what their roles allow. Only for themselves. */
  readonly extraCapabilities?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** First name. Only for themselves. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Always false: what is not for everybody is not here. */
  readonly isRestricted?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The access token of this log-in: after a log-in or a registration the new one, else the one that the request came with. Only for themselves.
   * @deprecated Served for storefronts that a log-in plugin gave it; use `authToken` of the log-in.
   */
  readonly jwtAuthToken?: Maybe<Scalars['String']['output']>;
  /**
   * The refresh token of a log-in or registration in the same request; else null.
   * @deprecated Served for storefronts that a log-in plugin gave it; use `refreshToken` of the log-in.
   */
  readonly jwtRefreshToken?: Maybe<Scalars['String']['output']>;
  /** Last name. Only for themselves. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Language, for example "de_DE". Only for themselves. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in addresses; the same as `slug`. */
  readonly nicename?: Maybe<Scalars['String']['output']>;
  /** Nickname. Only for themselves. */
  readonly nickname?: Maybe<Scalars['String']['output']>;
  /** Published pages of this author, the newest first. */
  readonly pages?: Maybe<PageConnection>;
  /** Published posts of this author, the newest first. */
  readonly posts?: Maybe<PostConnection>;
  /** When the account was made, for example "2026-11-24T03:16:41+00:00". Only for themselves. */
  readonly registeredDate?: Maybe<Scalars['String']['output']>;
  /** Roles in WordPress. Only for themselves. */
  readonly roles?: Maybe<UserRoleConnection>;
  /** Name in addresses. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** The person's own website. Null when none is given. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /**
   * The number in the shop's database.
   * @deprecated Use `databaseId`.
   */
  readonly userId?: Maybe<Scalars['Int']['output']>;
  /** Name for logging in. Only for themselves. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** Token of the cart: send it back as header `woocommerce-session: Session <token>`. Only for themselves. */
  readonly wooSessionToken?: Maybe<Scalars['String']['output']>;
};


/** Somebody who published something. What they signed with is shown, never an e-mail address or a login. */
export type UserAvatarArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who published something. What they signed with is shown, never an e-mail address or a login. */
export type UserPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<UserToPageConnectionWhereArgs>;
};


/** Somebody who published something. What they signed with is shown, never an e-mail address or a login. */
export type UserPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<UserToPostConnectionWhereArgs>;
};


/** Somebody who published something. What they signed with is shown, never an e-mail address or a login. */
export type UserRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Authors. */
export type UserConnection = Connection & {
  readonly __typename?: 'UserConnection';
  readonly edges: ReadonlyArray<UserEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<User>;
  readonly pageInfo: PageInfo;
};

/** An author in a list. */
export type UserEdge = Edge & {
  readonly __typename?: 'UserEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: User;
};

/** What the id of an author is. */
export type UserNodeIdTypeEnum =
  /** The number in the shop's database. */
  | 'DATABASE_ID'
  /** The global id. */
  | 'ID'
  /** The slug. */
  | 'SLUG'
  /** The path on the shop's website, for example "/about/", or the whole address. */
  | 'URI';

/** A role in WordPress. */
export type UserRole = Node & {
  readonly __typename?: 'UserRole';
  readonly id: Scalars['ID']['output'];
  /** Its name, for example "customer". */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Roles of a person. */
export type UserRoleConnection = Connection & {
  readonly __typename?: 'UserRoleConnection';
  readonly edges: ReadonlyArray<UserRoleEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<UserRole>;
  readonly pageInfo: PageInfo;
};

/** A role in a list. */
export type UserRoleEdge = Edge & {
  readonly __typename?: 'UserRoleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: UserRole;
};

/** Which pages of an author, and in which order. */
export type UserToPageConnectionWhereArgs = {
  /** Only what the author with this database id wrote. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors wrote, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug wrote. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors wrote, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** True finds nothing: what a password protects is not shown. False changes nothing. */
  readonly hasPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only those directly below this one, by database or global id; 0 for those at the top. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Only those directly below one of these, by database or global id. */
  readonly parentIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** None directly below one of these, by database or global id. */
  readonly parentNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has one of these statuses. Only published content is ever shown, so without PUBLISH among them nothing is found. */
  readonly stati?: InputMaybe<ReadonlyArray<InputMaybe<PostStatusEnum>>>;
  /** Only what has this status. Only published content is ever shown: anything but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
};

/** Which posts of an author, and in which order. */
export type UserToPostConnectionWhereArgs = {
  /** Only what the author with this database id wrote. */
  readonly author?: InputMaybe<Scalars['Int']['input']>;
  /** Only what one of these authors wrote, by database or global id. */
  readonly authorIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what the author with this slug wrote. */
  readonly authorName?: InputMaybe<Scalars['String']['input']>;
  /** Nothing that one of these authors wrote, by database or global id. */
  readonly authorNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this database id or in one below it. */
  readonly categoryId?: InputMaybe<Scalars['Int']['input']>;
  /** Only posts in one of these categories themselves, by database or global id. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts in the category with this slug or in one below it. */
  readonly categoryName?: InputMaybe<Scalars['String']['input']>;
  /** No posts in one of these categories, by database or global id. */
  readonly categoryNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only what was published (or changed) in this span of time. */
  readonly dateQuery?: InputMaybe<DateQueryInput>;
  /** True finds nothing: what a password protects is not shown. False changes nothing. */
  readonly hasPassword?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this database id. */
  readonly id?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by database or global id. */
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts that are (not) kept at the top of the blog. */
  readonly isSticky?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the one with this slug. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only those with one of these slugs. */
  readonly nameIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Not these, by database or global id. */
  readonly notIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** What to order by. WordPress sorts by one key: the first counts, a notice says so. Default DATE, the newest first. */
  readonly orderby?: InputMaybe<ReadonlyArray<InputMaybe<PostObjectsConnectionOrderbyInput>>>;
  /** Only what contains these words. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only what has one of these statuses. Only published content is ever shown, so without PUBLISH among them nothing is found. */
  readonly stati?: InputMaybe<ReadonlyArray<InputMaybe<PostStatusEnum>>>;
  /** Only what has this status. Only published content is ever shown: anything but PUBLISH finds nothing. */
  readonly status?: InputMaybe<PostStatusEnum>;
  /** Only posts with the tag of this slug. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with the tag of this database id. */
  readonly tagId?: InputMaybe<Scalars['String']['input']>;
  /** Only posts with one of these tags, by database or global id. */
  readonly tagIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** No posts with one of these tags, by database or global id. */
  readonly tagNotIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  /** Only posts with all of these tags, by slug. */
  readonly tagSlugAnd?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only posts with one of these tags, by slug. */
  readonly tagSlugIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProduct = ContentNode & DatabaseIdentifier & InventoriedProduct & MenuItemLinkable & Node & NodeWithComments & NodeWithContentEditor & NodeWithExcerpt & NodeWithFeaturedImage & NodeWithTitle & Product & ProductUnion & ProductWithAttributes & ProductWithDimensions & ProductWithPricing & ProductWithVariations & UniformResourceIdentifiable & {
  readonly __typename?: 'VariableProduct';
  readonly attributes?: Maybe<ProductAttributeConnection>;
  readonly availability: ProductAvailability;
  readonly averageRating?: Maybe<Scalars['Float']['output']>;
  readonly backorders?: Maybe<BackordersEnum>;
  readonly backordersAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly catalogVisibility?: Maybe<CatalogVisibilityEnum>;
  readonly commentCount?: Maybe<Scalars['Int']['output']>;
  readonly commentStatus?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly contentTypeName: Scalars['String']['output'];
  /** Products that the shop suggests in the cart beside this one. */
  readonly crossSell?: Maybe<ProductUnionConnection>;
  readonly databaseId: Scalars['Int']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly dateGmt?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleFrom?: Maybe<Scalars['String']['output']>;
  readonly dateOnSaleTo?: Maybe<Scalars['String']['output']>;
  readonly defaultAttributes?: Maybe<VariationAttributeConnection>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  readonly featured?: Maybe<Scalars['Boolean']['output']>;
  readonly featuredImage?: Maybe<FeaturedImageEdge>;
  readonly featuredImageDatabaseId?: Maybe<Scalars['Int']['output']>;
  readonly featuredImageId?: Maybe<Scalars['ID']['output']>;
  readonly galleryImages?: Maybe<MediaItemConnection>;
  readonly globalAttributes?: Maybe<GlobalProductAttributeConnection>;
  readonly globalUniqueId?: Maybe<Scalars['String']['output']>;
  readonly height?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly image?: Maybe<MediaItem>;
  readonly length?: Maybe<Scalars['String']['output']>;
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly localAttributes?: Maybe<LocalProductAttributeConnection>;
  readonly lowStockAmount?: Maybe<Scalars['Int']['output']>;
  readonly manageStock?: Maybe<ManageStockEnum>;
  readonly menuOrder?: Maybe<Scalars['Int']['output']>;
  readonly metaData?: Maybe<ReadonlyArray<Maybe<MetaData>>>;
  readonly modified?: Maybe<Scalars['String']['output']>;
  readonly modifiedGmt?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly onSale?: Maybe<Scalars['Boolean']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly pricing: ProductPricing;
  readonly productBrands?: Maybe<ProductBrandConnection>;
  readonly productCategories?: Maybe<ProductCategoryConnection>;
  /** @deprecated Use `databaseId`. */
  readonly productId: Scalars['Int']['output'];
  readonly productTags?: Maybe<ProductTagConnection>;
  readonly productTypes?: Maybe<ProductTypeConnection>;
  readonly purchasable?: Maybe<Scalars['Boolean']['output']>;
  readonly purchaseNote?: Maybe<Scalars['String']['output']>;
  readonly regularPrice?: Maybe<Scalars['String']['output']>;
  readonly related?: Maybe<ProductUnionConnection>;
  readonly reviewCount?: Maybe<Scalars['Int']['output']>;
  readonly reviews?: Maybe<ReviewConnection>;
  readonly reviewsAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly salePrice?: Maybe<Scalars['String']['output']>;
  readonly shippingClassId?: Maybe<Scalars['Int']['output']>;
  readonly shippingClasses?: Maybe<ShippingClassConnection>;
  readonly shippingRequired?: Maybe<Scalars['Boolean']['output']>;
  readonly shippingTaxable?: Maybe<Scalars['Boolean']['output']>;
  readonly shortDescription?: Maybe<Scalars['String']['output']>;
  readonly sku?: Maybe<Scalars['String']['output']>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly soldIndividually?: Maybe<Scalars['Boolean']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly stockQuantity?: Maybe<Scalars['Int']['output']>;
  readonly stockStatus?: Maybe<StockStatusEnum>;
  readonly taxClass?: Maybe<TaxClassEnum>;
  readonly taxStatus?: Maybe<TaxStatusEnum>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly totalSales?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<ProductTypesEnum>;
  readonly upsell?: Maybe<ProductUnionConnection>;
  readonly uri?: Maybe<Scalars['String']['output']>;
  readonly variations?: Maybe<ProductVariationConnection>;
  readonly virtual?: Maybe<Scalars['Boolean']['output']>;
  readonly weight?: Maybe<Scalars['String']['output']>;
  readonly width?: Maybe<Scalars['String']['output']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithAttributesToProductAttributeConnectionWhereArgs>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductAvailabilityArgs = {
  for?: InputMaybe<StockContextInput>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductContentArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductCrossSellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductDefaultAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductExcerptArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductGalleryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductGlobalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductLocalAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductMetaDataArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  keysIn?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  multiple?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductPricingArgs = {
  for?: InputMaybe<PriceContextInput>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductProductBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductBrandConnectionWhereArgs>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductCategoryConnectionWhereArgs>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductProductTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToProductTagConnectionWhereArgs>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductRegularPriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductToCommentConnectionWhereArgs>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductSalePriceArgs = {
  format?: InputMaybe<PricingFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductShippingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductShortDescriptionArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductTitleArgs = {
  format?: InputMaybe<PostObjectFieldFormatEnum>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductUpsellArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product with choices, such as size or colour; what is sold are its variations. */
export type VariableProductVariationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProductWithVariationsToProductVariationConnectionWhereArgs>;
};

/** The value of one attribute: of a variation, or preselected on a product. */
export type VariationAttribute = Attribute & Node & {
  readonly __typename?: 'VariationAttribute';
  /** Number of the term for a shop-wide attribute, 0 for a product's own. */
  readonly attributeId?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Name to show, for example "Colour". */
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The value: the term's slug for a shop-wide attribute, the text for a product's own. Empty when the variation fits any value. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Values of attributes. */
export type VariationAttributeConnection = Connection & {
  readonly __typename?: 'VariationAttributeConnection';
  readonly edges: ReadonlyArray<VariationAttributeEdge>;
  readonly found: Scalars['Int']['output'];
  readonly nodes: ReadonlyArray<VariationAttribute>;
  readonly pageInfo: PageInfo;
};

/** The value of an attribute in a list. */
export type VariationAttributeEdge = Edge & {
  readonly __typename?: 'VariationAttributeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: VariationAttribute;
};

/** A country with its states. */
export type WooCountry = {
  readonly __typename?: 'WooCountry';
  /** ISO 3166 code. */
  readonly code: CountriesEnum;
  /** Name to show, as plain text. */
  readonly name: Scalars['String']['output'];
  /** Its states; empty when WooCommerce knows none. */
  readonly states: ReadonlyArray<CountryState>;
};

/** A review of a product by a shopper. */
export type WriteReviewInput = {
  /** Name to sign it with. For a customer who is signed in it is the customer's own. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the writer, never shown. For a customer who is signed in it is the customer's own. */
  readonly authorEmail?: InputMaybe<Scalars['String']['input']>;
  /** A text of your choice that the answer repeats. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Database id of the product. */
  readonly commentOn?: InputMaybe<Scalars['Int']['input']>;
  /** What to say. Markup is taken out. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Stars from 1 to 5. */
  readonly rating: Scalars['Int']['input'];
  /** HOLD asks that it waits for approval even if the shop publishes reviews at once. Whether it may be published is for the shop to say. */
  readonly status?: InputMaybe<CommentStatusEnum>;
};

/** What became of a review. */
export type WriteReviewPayload = {
  readonly __typename?: 'WriteReviewPayload';
  /** The text that was sent along. */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Stars that were given. */
  readonly rating?: Maybe<Scalars['Float']['output']>;
  /** The review, also while it waits for approval. */
  readonly review?: Maybe<Comment>;
};
