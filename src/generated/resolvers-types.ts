import type * as Types from './schema-types.js';
import type { Customer, ExternalProduct, GroupProduct, Order, Product, ProductBrand } from './schema-types.js';
import type { ProductCategory, ProductTag, ProductVariation, SimpleProduct } from './schema-types.js';
import type { UnsupportedProduct, VariableProduct } from './schema-types.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CartContentsModel, CartModel, CartTotalsModel, CartLineModel, ChoiceModel, CartCouponModel, CartFeeModel, CartTaxModel, ShippingPackageModel, ShippingRateModel, TaxedAmount, CartErrorModel, CartItemErrorModel, CouponErrorModel, ShippingMethodErrorModel } from '../modules/cart/cart.model.js';
import type { EdgeModel, ConnectionModel, PageInfoModel } from '../relay/connection.model.js';
import type { UserRoleModel } from '../modules/account/private-user.model.js';
import type { LoginModel, PayloadModel, RefreshModel, RegistrationModel, PasswordSetModel, ResetEmailModel, CustomerUpdateModel } from '../modules/account/payload.model.js';
import type { ProductAttributeModel, AttributeValueModel } from '../modules/attribute/product-attribute.model.js';
import type { CheckoutOutcome } from '../modules/checkout/checkout.model.js';
import type { ContentModel } from '../modules/content/content.model.js';
import type { UserModel } from '../modules/content/user.model.js';
import type { SiteModel } from '../modules/content/site.model.js';
import type { CouponModel } from '../modules/coupon/coupon.model.js';
import type { CustomerModel } from '../modules/customer/customer.model.js';
import type { ImageModel } from '../modules/media/image.model.js';
import type { MenuModel, MenuItemModel } from '../modules/menu/menu.model.js';
import type { ContentNodeModel, LinkedModel } from '../modules/node/linked.model.js';
import type { OrderModel, LineItemModel, ShippingLineModel, FeeLineModel, CouponLineModel, TaxLineModel, LineTaxModel, RefundModel, OrderNoteModel, DownloadableItemModel } from '../modules/order/order.model.js';
import type { ProductModel } from '../modules/product/product.model.js';
import type { ProductTypeModel } from '../modules/product/product-type.model.js';
import type { CommentModel, ReviewPageModel, ReviewEdgeModel } from '../modules/review/review.model.js';
import type { AddressModel } from '../modules/shared/address.model.js';
import type { DownloadModel } from '../modules/shared/sellable.model.js';
import type { GatewayModel, ShippingMethodModel, TaxClassModel } from '../modules/shop-info/shop-info.model.js';
import type { WireTaxRate } from '../upstream/woo-rest/wire-types.js';
import type { TermRef } from '../modules/taxonomy/term.model.js';
import type { VariationModel } from '../modules/variation/variation.model.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Types.Maybe<T> extends T ? Types.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  ExternalProduct: ExternalProduct;
  GroupProduct: GroupProduct;
  Order: Order;
  Product: Product;
  ProductBrand: ProductBrand;
  ProductCategory: ProductCategory;
  ProductTag: ProductTag;
  ProductVariation: ProductVariation;
  SimpleProduct: SimpleProduct;
  UnsupportedProduct: UnsupportedProduct;
  VariableProduct: VariableProduct;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & ( GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"databaseId":true}> ) );
  ExternalProduct:
    ( { __typename: 'ExternalProduct' }
    & ( GraphQLRecursivePick<FederationTypes['ExternalProduct'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ExternalProduct'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['ExternalProduct'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['ExternalProduct'], {"slug":true}> ) );
  GroupProduct:
    ( { __typename: 'GroupProduct' }
    & ( GraphQLRecursivePick<FederationTypes['GroupProduct'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['GroupProduct'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['GroupProduct'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['GroupProduct'], {"slug":true}> ) );
  Order:
    ( { __typename: 'Order' }
    & ( GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Order'], {"databaseId":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"slug":true}> ) );
  ProductBrand:
    ( { __typename: 'ProductBrand' }
    & ( GraphQLRecursivePick<FederationTypes['ProductBrand'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProductBrand'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['ProductBrand'], {"slug":true}> ) );
  ProductCategory:
    ( { __typename: 'ProductCategory' }
    & ( GraphQLRecursivePick<FederationTypes['ProductCategory'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProductCategory'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['ProductCategory'], {"slug":true}> ) );
  ProductTag:
    ( { __typename: 'ProductTag' }
    & ( GraphQLRecursivePick<FederationTypes['ProductTag'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProductTag'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['ProductTag'], {"slug":true}> ) );
  ProductVariation:
    ( { __typename: 'ProductVariation' }
    & ( GraphQLRecursivePick<FederationTypes['ProductVariation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProductVariation'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['ProductVariation'], {"sku":true}> ) );
  SimpleProduct:
    ( { __typename: 'SimpleProduct' }
    & ( GraphQLRecursivePick<FederationTypes['SimpleProduct'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SimpleProduct'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['SimpleProduct'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['SimpleProduct'], {"slug":true}> ) );
  UnsupportedProduct:
    ( { __typename: 'UnsupportedProduct' }
    & ( GraphQLRecursivePick<FederationTypes['UnsupportedProduct'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['UnsupportedProduct'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['UnsupportedProduct'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['UnsupportedProduct'], {"slug":true}> ) );
  VariableProduct:
    ( { __typename: 'VariableProduct' }
    & ( GraphQLRecursivePick<FederationTypes['VariableProduct'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['VariableProduct'], {"databaseId":true}>
        | GraphQLRecursivePick<FederationTypes['VariableProduct'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['VariableProduct'], {"slug":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Attribute:
    | ( ChoiceModel )
    | ( AttributeValueModel )
  ;
  CartError:
    | ( CartItemErrorModel )
    | ( CouponErrorModel )
    | ( ShippingMethodErrorModel )
  ;
  CartItem: ( CartLineModel );
  Commenter:
    | ( CommentModel )
    | ( UserModel )
  ;
  Connection:
    | ( CartContentsModel )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<CommentModel> )
    | ( ConnectionModel<CouponModel> )
    | ( ConnectionModel<CouponLineModel> )
    | ( ConnectionModel<CustomerModel> )
    | ( ConnectionModel<DownloadableItemModel> )
    | ( ConnectionModel<FeeLineModel> )
    | ( ConnectionModel<ProductAttributeModel> )
    | ( ConnectionModel<LineItemModel> )
    | ( ConnectionModel<ProductAttributeModel> )
    | ( ConnectionModel<ImageModel> )
    | ( ConnectionModel<MenuModel> )
    | ( ConnectionModel<MenuItemModel> )
    | ( ConnectionModel<OrderModel> )
    | ( ConnectionModel<OrderNoteModel> )
    | ( ConnectionModel<ContentModel> )
    | ( ConnectionModel<GatewayModel> )
    | ( ConnectionModel<ContentModel> )
    | ( ConnectionModel<ProductAttributeModel> )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<ProductModel> )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<ProductTypeModel> )
    | ( ConnectionModel<ProductModel | VariationModel> )
    | ( ConnectionModel<VariationModel> )
    | ( ConnectionModel<RefundModel> )
    | ( ReviewPageModel )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<ShippingLineModel> )
    | ( ConnectionModel<ShippingMethodModel> )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<TaxClassModel> )
    | ( ConnectionModel<TaxLineModel> )
    | ( ConnectionModel<WireTaxRate> )
    | ( ConnectionModel<TermRef> )
    | ( ConnectionModel<UserModel> )
    | ( ConnectionModel<UserRoleModel> )
    | ( ConnectionModel<AttributeValueModel> )
  ;
  ContentNode:
    | ( ProductModel )
    | ( ProductModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  DatabaseIdentifier:
    | ( TermRef )
    | ( CommentModel )
    | ( CommentModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ImageModel )
    | ( MenuModel )
    | ( MenuItemModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( VariationModel )
    | ( TermRef )
    | ( ProductModel )
    | ( TermRef )
    | ( ProductModel )
    | ( UserModel )
    | ( ProductModel )
  ;
  DownloadableProduct:
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  Edge:
    | ( EdgeModel<CartLineModel> )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<CommentModel> )
    | ( EdgeModel<CouponModel> )
    | ( EdgeModel<CouponLineModel> )
    | ( EdgeModel<CustomerModel> )
    | ( EdgeModel<DownloadableItemModel> )
    | ( EdgeModel<FeeLineModel> )
    | ( EdgeModel<ProductAttributeModel> )
    | ( EdgeModel<LineItemModel> )
    | ( EdgeModel<ProductModel> )
    | ( EdgeModel<ProductAttributeModel> )
    | ( EdgeModel<ImageModel> )
    | ( EdgeModel<MenuModel> )
    | ( EdgeModel<MenuItemModel> )
    | ( EdgeModel<OrderModel> )
    | ( EdgeModel<OrderNoteModel> )
    | ( EdgeModel<ContentModel> )
    | ( EdgeModel<GatewayModel> )
    | ( EdgeModel<ContentModel> )
    | ( EdgeModel<ProductAttributeModel> )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<ProductModel> )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<ProductTypeModel> )
    | ( EdgeModel<ProductModel | VariationModel> )
    | ( EdgeModel<VariationModel> )
    | ( EdgeModel<RefundModel> )
    | ( ReviewEdgeModel )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<ShippingLineModel> )
    | ( EdgeModel<ShippingMethodModel> )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<TaxClassModel> )
    | ( EdgeModel<TaxLineModel> )
    | ( EdgeModel<WireTaxRate> )
    | ( EdgeModel<TermRef> )
    | ( EdgeModel<UserModel> )
    | ( EdgeModel<UserRoleModel> )
    | ( EdgeModel<AttributeValueModel> )
  ;
  HierarchicalContentNode: ( ContentModel );
  HierarchicalNode:
    | ( TermRef )
    | ( ContentModel )
    | ( TermRef )
    | ( TermRef )
  ;
  HierarchicalTermNode:
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
  ;
  InventoriedProduct:
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  MenuItemLinkable:
    | ( TermRef )
    | ( ProductModel )
    | ( ProductModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( ProductModel )
    | ( TermRef )
    | ( ProductModel )
    | ( ProductModel )
  ;
  Node:
    | ( TermRef )
    | ( CommentModel )
    | ( CommentModel )
    | ( CouponModel )
    | ( CouponLineModel )
    | ( CustomerModel )
    | ( DownloadableItemModel )
    | ( ProductModel )
    | ( FeeLineModel )
    | ( SiteModel )
    | ( ProductAttributeModel )
    | ( ProductModel )
    | ( LineItemModel )
    | ( ProductAttributeModel )
    | ( ImageModel )
    | ( MenuModel )
    | ( MenuItemModel )
    | ( OrderModel )
    | ( OrderNoteModel )
    | ( ContentModel )
    | ( GatewayModel )
    | ( ContentModel )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( ProductTypeModel )
    | ( VariationModel )
    | ( RefundModel )
    | ( TermRef )
    | ( ShippingLineModel )
    | ( ShippingMethodModel )
    | ( ChoiceModel )
    | ( CartLineModel )
    | ( ProductModel )
    | ( TermRef )
    | ( TaxClassModel )
    | ( TaxLineModel )
    | ( WireTaxRate )
    | ( ProductModel )
    | ( UserModel )
    | ( UserRoleModel )
    | ( ProductModel )
    | ( AttributeValueModel )
  ;
  NodeWithAuthor:
    | ( ContentModel )
    | ( ContentModel )
  ;
  NodeWithComments:
    | ( ProductModel )
    | ( ProductModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  NodeWithContentEditor:
    | ( ProductModel )
    | ( ProductModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  NodeWithExcerpt:
    | ( ProductModel )
    | ( ProductModel )
    | ( ContentModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  NodeWithFeaturedImage:
    | ( ProductModel )
    | ( ProductModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  NodeWithPageAttributes: ( ContentModel );
  NodeWithTitle:
    | ( ProductModel )
    | ( ProductModel )
    | ( ImageModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  Product:
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  ProductAttribute:
    | ( ProductAttributeModel )
    | ( ProductAttributeModel )
  ;
  ProductUnion:
    | ( ProductModel )
    | ( ProductModel )
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  ProductWithAttributes:
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  ProductWithDimensions:
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  ProductWithPricing:
    | ( ProductModel )
    | ( ProductModel )
    | ( VariationModel )
    | ( ProductModel )
    | ( ProductModel )
    | ( ProductModel )
  ;
  ProductWithVariations:
    | ( ProductModel )
    | ( ProductModel )
  ;
  TermNode:
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
  ;
  UniformResourceIdentifiable:
    | ( TermRef )
    | ( ProductModel )
    | ( ProductModel )
    | ( ImageModel )
    | ( ContentModel )
    | ( ContentModel )
    | ( TermRef )
    | ( TermRef )
    | ( TermRef )
    | ( VariationModel )
    | ( ProductModel )
    | ( TermRef )
    | ( ProductModel )
    | ( UserModel )
    | ( ProductModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCartItemsInput: Types.AddCartItemsInput;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  AddCartItemsPayload: ResolverTypeWrapper<Omit<Types.AddCartItemsPayload, 'added' | 'cart' | 'cartErrors'> & { added?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, cart?: Types.Maybe<ResolversTypes['Cart']>, cartErrors?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItemError']>>> }>;
  AddToCartInput: Types.AddToCartInput;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  AddToCartPayload: ResolverTypeWrapper<Omit<Types.AddToCartPayload, 'cart' | 'cartItem'> & { cart?: Types.Maybe<ResolversTypes['Cart']>, cartItem?: Types.Maybe<ResolversTypes['CartItem']> }>;
  AppliedCoupon: ResolverTypeWrapper<CartCouponModel>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  ApplyCouponInput: Types.ApplyCouponInput;
  ApplyCouponPayload: ResolverTypeWrapper<Omit<Types.ApplyCouponPayload, 'applied' | 'cart'> & { applied?: Types.Maybe<ResolversTypes['AppliedCoupon']>, cart?: Types.Maybe<ResolversTypes['Cart']> }>;
  Attribute: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Attribute']>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  AttributeCount: ResolverTypeWrapper<Omit<Types.AttributeCount, 'slug' | 'terms'> & { slug: ResolversTypes['ProductAttributeEnum'], terms?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['SingleAttributeCount']>>> }>;
  AttributeOperatorEnum: Types.AttributeOperatorEnum;
  AuthorEdge: ResolverTypeWrapper<Omit<Types.AuthorEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Avatar: ResolverTypeWrapper<Types.Avatar>;
  BackordersEnum: Types.BackordersEnum;
  Cart: ResolverTypeWrapper<CartModel>;
  CartError: ResolverTypeWrapper<CartErrorModel>;
  CartErrorType: Types.CartErrorType;
  CartFee: ResolverTypeWrapper<CartFeeModel>;
  CartItem: ResolverTypeWrapper<CartLineModel>;
  CartItemConnection: ResolverTypeWrapper<CartContentsModel>;
  CartItemEdge: ResolverTypeWrapper<EdgeModel<CartLineModel>>;
  CartItemError: ResolverTypeWrapper<CartItemErrorModel>;
  CartItemInput: Types.CartItemInput;
  CartItemProductEdge: ResolverTypeWrapper<{ node: ProductModel; line: CartLineModel }>;
  CartItemQuantityInput: Types.CartItemQuantityInput;
  CartItemTotals: ResolverTypeWrapper<Omit<Types.CartItemTotals, 'subtotal' | 'total'> & { subtotal: ResolversTypes['TaxedMoney'], total: ResolversTypes['TaxedMoney'] }>;
  CartItemVariationEdge: ResolverTypeWrapper<{ node: VariationModel; line: CartLineModel }>;
  CartProblem: ResolverTypeWrapper<Types.CartProblem>;
  CartTax: ResolverTypeWrapper<CartTaxModel>;
  CartTaxLine: ResolverTypeWrapper<CartTaxModel>;
  CartToCartItemConnectionWhereArgs: Types.CartToCartItemConnectionWhereArgs;
  CartTotals: ResolverTypeWrapper<CartTotalsModel>;
  CatalogVisibilityEnum: Types.CatalogVisibilityEnum;
  Category: ResolverTypeWrapper<TermRef>;
  CategoryConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  CategoryEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  CategoryIdType: Types.CategoryIdType;
  CategoryParentEdge: ResolverTypeWrapper<Omit<Types.CategoryParentEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryToCategoryConnectionWhereArgs: Types.CategoryToCategoryConnectionWhereArgs;
  CategoryToPostConnectionWhereArgs: Types.CategoryToPostConnectionWhereArgs;
  CheckoutInput: Types.CheckoutInput;
  CheckoutPayload: ResolverTypeWrapper<CheckoutOutcome>;
  CollectionStats: ResolverTypeWrapper<Omit<Types.CollectionStats, 'attributeCounts'> & { attributeCounts?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['AttributeCount']>>> }>;
  CollectionStatsQueryInput: Types.CollectionStatsQueryInput;
  CollectionStatsWhereArgs: Types.CollectionStatsWhereArgs;
  Comment: ResolverTypeWrapper<CommentModel>;
  CommentAuthor: ResolverTypeWrapper<CommentModel>;
  CommentAuthorEdge: ResolverTypeWrapper<Omit<Types.CommentAuthorEdge, 'node'> & { node: ResolversTypes['Commenter'] }>;
  CommentConnection: ResolverTypeWrapper<ConnectionModel<CommentModel>>;
  CommentEdge: ResolverTypeWrapper<EdgeModel<CommentModel>>;
  CommentStatusEnum: Types.CommentStatusEnum;
  Commenter: ResolverTypeWrapper<CommentModel>;
  CommentsConnectionOrderbyEnum: Types.CommentsConnectionOrderbyEnum;
  Connection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Connection']>;
  ContentNode: ResolverTypeWrapper<ContentNodeModel>;
  ContentNodeIdTypeEnum: Types.ContentNodeIdTypeEnum;
  ContentParentEdge: ResolverTypeWrapper<Omit<Types.ContentParentEdge, 'node'> & { node: ResolversTypes['ContentNode'] }>;
  ContentTypeEnum: Types.ContentTypeEnum;
  CountriesEnum: Types.CountriesEnum;
  CountryState: ResolverTypeWrapper<Types.CountryState>;
  Coupon: ResolverTypeWrapper<CouponModel>;
  CouponConnection: ResolverTypeWrapper<ConnectionModel<CouponModel>>;
  CouponEdge: ResolverTypeWrapper<EdgeModel<CouponModel>>;
  CouponError: ResolverTypeWrapper<CouponErrorModel>;
  CouponIdTypeEnum: Types.CouponIdTypeEnum;
  CouponLine: ResolverTypeWrapper<CouponLineModel>;
  CouponLineConnection: ResolverTypeWrapper<ConnectionModel<CouponLineModel>>;
  CouponLineEdge: ResolverTypeWrapper<EdgeModel<CouponLineModel>>;
  CreateAccountInput: Types.CreateAccountInput;
  CreateOrderInput: Types.CreateOrderInput;
  CreateOrderPayload: ResolverTypeWrapper<Omit<Types.CreateOrderPayload, 'order'> & { order?: Types.Maybe<ResolversTypes['Order']> }>;
  CurrencyEnum: Types.CurrencyEnum;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerAddress: ResolverTypeWrapper<AddressModel>;
  CustomerAddressInput: Types.CustomerAddressInput;
  CustomerConnection: ResolverTypeWrapper<ConnectionModel<CustomerModel>>;
  CustomerEdge: ResolverTypeWrapper<EdgeModel<CustomerModel>>;
  CustomerToDownloadableItemConnectionWhereArgs: Types.CustomerToDownloadableItemConnectionWhereArgs;
  CustomerToOrderConnectionWhereArgs: Types.CustomerToOrderConnectionWhereArgs;
  DataSource: ResolverTypeWrapper<Types.DataSource>;
  DataSourceStatus: Types.DataSourceStatus;
  DatabaseIdentifier: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DatabaseIdentifier']>;
  DateInput: Types.DateInput;
  DateQueryInput: Types.DateQueryInput;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Types.Scalars['Decimal']['output']>;
  DiscountTypeEnum: Types.DiscountTypeEnum;
  DownloadableItem: ResolverTypeWrapper<DownloadableItemModel>;
  DownloadableItemConnection: ResolverTypeWrapper<ConnectionModel<DownloadableItemModel>>;
  DownloadableItemEdge: ResolverTypeWrapper<EdgeModel<DownloadableItemModel>>;
  DownloadableProduct: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DownloadableProduct']>;
  Edge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Edge']>;
  EmptyCartInput: Types.EmptyCartInput;
  EmptyCartPayload: ResolverTypeWrapper<Omit<Types.EmptyCartPayload, 'cart' | 'deletedCart'> & { cart?: Types.Maybe<ResolversTypes['Cart']>, deletedCart?: Types.Maybe<ResolversTypes['Cart']> }>;
  ExternalProduct: ResolverTypeWrapper<ProductModel>;
  FeaturedImageEdge: ResolverTypeWrapper<Omit<Types.FeaturedImageEdge, 'node'> & { node: ResolversTypes['MediaItem'] }>;
  FeeInput: Types.FeeInput;
  FeeLine: ResolverTypeWrapper<FeeLineModel>;
  FeeLineConnection: ResolverTypeWrapper<ConnectionModel<FeeLineModel>>;
  FeeLineEdge: ResolverTypeWrapper<EdgeModel<FeeLineModel>>;
  FeeLineInput: Types.FeeLineInput;
  FillCartInput: Types.FillCartInput;
  FillCartPayload: ResolverTypeWrapper<Omit<Types.FillCartPayload, 'added' | 'applied' | 'cart' | 'cartErrors'> & { added?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, applied?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['AppliedCoupon']>>>, cart?: Types.Maybe<ResolversTypes['Cart']>, cartErrors?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartError']>>> }>;
  ForgetSessionInput: Types.ForgetSessionInput;
  ForgetSessionPayload: ResolverTypeWrapper<Types.ForgetSessionPayload>;
  GeneralSettings: ResolverTypeWrapper<SiteModel>;
  GlobalProductAttribute: ResolverTypeWrapper<ProductAttributeModel>;
  GlobalProductAttributeConnection: ResolverTypeWrapper<ConnectionModel<ProductAttributeModel>>;
  GlobalProductAttributeEdge: ResolverTypeWrapper<EdgeModel<ProductAttributeModel>>;
  GlobalProductAttributeToTermNodeConnectionWhereArgs: Types.GlobalProductAttributeToTermNodeConnectionWhereArgs;
  GroupProduct: ResolverTypeWrapper<ProductModel>;
  HierarchicalContentNode: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HierarchicalContentNode']>;
  HierarchicalNode: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HierarchicalNode']>;
  HierarchicalTermNode: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HierarchicalTermNode']>;
  InventoriedProduct: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['InventoriedProduct']>;
  LineItem: ResolverTypeWrapper<LineItemModel>;
  LineItemConnection: ResolverTypeWrapper<ConnectionModel<LineItemModel>>;
  LineItemEdge: ResolverTypeWrapper<EdgeModel<LineItemModel>>;
  LineItemInput: Types.LineItemInput;
  LineItemProductEdge: ResolverTypeWrapper<EdgeModel<ProductModel>>;
  LocalProductAttribute: ResolverTypeWrapper<ProductAttributeModel>;
  LocalProductAttributeConnection: ResolverTypeWrapper<ConnectionModel<ProductAttributeModel>>;
  LocalProductAttributeEdge: ResolverTypeWrapper<EdgeModel<ProductAttributeModel>>;
  LoginInput: Types.LoginInput;
  LoginPayload: ResolverTypeWrapper<LoginModel>;
  LoginProviderEnum: Types.LoginProviderEnum;
  LoginWithCookiesInput: Types.LoginWithCookiesInput;
  LoginWithCookiesPayload: ResolverTypeWrapper<PayloadModel>;
  LogoutInput: Types.LogoutInput;
  LogoutPayload: ResolverTypeWrapper<Types.LogoutPayload>;
  ManageStockEnum: Types.ManageStockEnum;
  MediaDetails: ResolverTypeWrapper<Types.MediaDetails>;
  MediaItem: ResolverTypeWrapper<ImageModel>;
  MediaItemConnection: ResolverTypeWrapper<ConnectionModel<ImageModel>>;
  MediaItemEdge: ResolverTypeWrapper<EdgeModel<ImageModel>>;
  MediaItemIdType: Types.MediaItemIdType;
  MediaItemSizeEnum: Types.MediaItemSizeEnum;
  MediaSize: ResolverTypeWrapper<Types.MediaSize>;
  Menu: ResolverTypeWrapper<MenuModel>;
  MenuConnection: ResolverTypeWrapper<ConnectionModel<MenuModel>>;
  MenuEdge: ResolverTypeWrapper<EdgeModel<MenuModel>>;
  MenuItem: ResolverTypeWrapper<MenuItemModel>;
  MenuItemConnection: ResolverTypeWrapper<ConnectionModel<MenuItemModel>>;
  MenuItemEdge: ResolverTypeWrapper<EdgeModel<MenuItemModel>>;
  MenuItemLinkable: ResolverTypeWrapper<LinkedModel>;
  MenuItemMenuEdge: ResolverTypeWrapper<Omit<Types.MenuItemMenuEdge, 'node'> & { node: ResolversTypes['Menu'] }>;
  MenuItemNodeIdTypeEnum: Types.MenuItemNodeIdTypeEnum;
  MenuItemTargetEdge: ResolverTypeWrapper<Omit<Types.MenuItemTargetEdge, 'node'> & { node: ResolversTypes['MenuItemLinkable'] }>;
  MenuItemToMenuItemConnectionWhereArgs: Types.MenuItemToMenuItemConnectionWhereArgs;
  MenuLocationEnum: Types.MenuLocationEnum;
  MenuNodeIdTypeEnum: Types.MenuNodeIdTypeEnum;
  MenuToMenuItemConnectionWhereArgs: Types.MenuToMenuItemConnectionWhereArgs;
  MetaData: ResolverTypeWrapper<Types.MetaData>;
  MetaDataInput: Types.MetaDataInput;
  Money: ResolverTypeWrapper<Types.Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeWithAuthor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithAuthor']>;
  NodeWithComments: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithComments']>;
  NodeWithContentEditor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithContentEditor']>;
  NodeWithExcerpt: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithExcerpt']>;
  NodeWithFeaturedImage: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithFeaturedImage']>;
  NodeWithPageAttributes: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithPageAttributes']>;
  NodeWithTitle: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NodeWithTitle']>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderConnection: ResolverTypeWrapper<ConnectionModel<OrderModel>>;
  OrderEdge: ResolverTypeWrapper<EdgeModel<OrderModel>>;
  OrderEnum: Types.OrderEnum;
  OrderIdTypeEnum: Types.OrderIdTypeEnum;
  OrderImage: ResolverTypeWrapper<Types.OrderImage>;
  OrderItemTax: ResolverTypeWrapper<LineTaxModel>;
  OrderNote: ResolverTypeWrapper<OrderNoteModel>;
  OrderNoteConnection: ResolverTypeWrapper<ConnectionModel<OrderNoteModel>>;
  OrderNoteEdge: ResolverTypeWrapper<EdgeModel<OrderNoteModel>>;
  OrderStatusEnum: ResolverTypeWrapper<string>;
  OrderToDownloadableItemConnectionWhereArgs: Types.OrderToDownloadableItemConnectionWhereArgs;
  OrdersOrderByEnum: Types.OrdersOrderByEnum;
  OrdersOrderbyInput: Types.OrdersOrderbyInput;
  Page: ResolverTypeWrapper<ContentModel>;
  PageConnection: ResolverTypeWrapper<ConnectionModel<ContentModel>>;
  PageEdge: ResolverTypeWrapper<EdgeModel<ContentModel>>;
  PageIdType: Types.PageIdType;
  PageInfo: ResolverTypeWrapper<PageInfoModel>;
  PageToCommentConnectionWhereArgs: Types.PageToCommentConnectionWhereArgs;
  PasswordProviderResponseInput: Types.PasswordProviderResponseInput;
  PaymentDataInput: Types.PaymentDataInput;
  PaymentGateway: ResolverTypeWrapper<GatewayModel>;
  PaymentGatewayConnection: ResolverTypeWrapper<ConnectionModel<GatewayModel>>;
  PaymentGatewayEdge: ResolverTypeWrapper<EdgeModel<GatewayModel>>;
  Post: ResolverTypeWrapper<ContentModel>;
  PostConnection: ResolverTypeWrapper<ConnectionModel<ContentModel>>;
  PostEdge: ResolverTypeWrapper<EdgeModel<ContentModel>>;
  PostIdType: Types.PostIdType;
  PostObjectFieldFormatEnum: Types.PostObjectFieldFormatEnum;
  PostObjectsConnectionDateColumnEnum: Types.PostObjectsConnectionDateColumnEnum;
  PostObjectsConnectionOrderbyEnum: Types.PostObjectsConnectionOrderbyEnum;
  PostObjectsConnectionOrderbyInput: Types.PostObjectsConnectionOrderbyInput;
  PostStatusEnum: Types.PostStatusEnum;
  PostToCategoryConnectionWhereArgs: Types.PostToCategoryConnectionWhereArgs;
  PostToCommentConnectionWhereArgs: Types.PostToCommentConnectionWhereArgs;
  PostToTagConnectionWhereArgs: Types.PostToTagConnectionWhereArgs;
  PostTypeOrderByEnum: Types.PostTypeOrderByEnum;
  PostTypeOrderbyInput: Types.PostTypeOrderbyInput;
  Price: ResolverTypeWrapper<Types.Price>;
  PriceContextInput: Types.PriceContextInput;
  PriceRange: ResolverTypeWrapper<Types.PriceRange>;
  PriceSpan: ResolverTypeWrapper<Types.PriceSpan>;
  PriceTier: ResolverTypeWrapper<Types.PriceTier>;
  PricingFieldFormatEnum: Types.PricingFieldFormatEnum;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductAttribute: ResolverTypeWrapper<ProductAttributeModel>;
  ProductAttributeConnection: ResolverTypeWrapper<ConnectionModel<ProductAttributeModel>>;
  ProductAttributeEdge: ResolverTypeWrapper<EdgeModel<ProductAttributeModel>>;
  ProductAttributeEnum: ResolverTypeWrapper<string>;
  ProductAttributeFilterInput: Types.ProductAttributeFilterInput;
  ProductAttributeInput: Types.ProductAttributeInput;
  ProductAttributeOutput: ResolverTypeWrapper<Types.ProductAttributeOutput>;
  ProductAttributeQueryInput: Types.ProductAttributeQueryInput;
  ProductAttributeTypesEnum: Types.ProductAttributeTypesEnum;
  ProductAvailability: ResolverTypeWrapper<Types.ProductAvailability>;
  ProductBrand: ResolverTypeWrapper<TermRef>;
  ProductBrandConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  ProductBrandEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  ProductBrandIdType: Types.ProductBrandIdType;
  ProductBrandParentEdge: ResolverTypeWrapper<Omit<Types.ProductBrandParentEdge, 'node'> & { node: ResolversTypes['ProductBrand'] }>;
  ProductBrandToProductBrandConnectionWhereArgs: Types.ProductBrandToProductBrandConnectionWhereArgs;
  ProductBrandToProductConnectionWhereArgs: Types.ProductBrandToProductConnectionWhereArgs;
  ProductCategory: ResolverTypeWrapper<TermRef>;
  ProductCategoryConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  ProductCategoryDisplay: Types.ProductCategoryDisplay;
  ProductCategoryEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  ProductCategoryIdType: Types.ProductCategoryIdType;
  ProductCategoryParentEdge: ResolverTypeWrapper<Omit<Types.ProductCategoryParentEdge, 'node'> & { node: ResolversTypes['ProductCategory'] }>;
  ProductCategoryToProductCategoryConnectionWhereArgs: Types.ProductCategoryToProductCategoryConnectionWhereArgs;
  ProductCategoryToProductConnectionWhereArgs: Types.ProductCategoryToProductConnectionWhereArgs;
  ProductConnection: ResolverTypeWrapper<ConnectionModel<ProductModel>>;
  ProductDownload: ResolverTypeWrapper<DownloadModel>;
  ProductEdge: ResolverTypeWrapper<EdgeModel<ProductModel>>;
  ProductIdTypeEnum: Types.ProductIdTypeEnum;
  ProductPricing: ResolverTypeWrapper<Types.ProductPricing>;
  ProductTag: ResolverTypeWrapper<TermRef>;
  ProductTagConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  ProductTagEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  ProductTagIdType: Types.ProductTagIdType;
  ProductTagToProductConnectionWhereArgs: Types.ProductTagToProductConnectionWhereArgs;
  ProductTaxonomyEnum: null;
  ProductTaxonomyFilterInput: Types.ProductTaxonomyFilterInput;
  ProductTaxonomyInput: Types.ProductTaxonomyInput;
  ProductToCommentConnectionWhereArgs: Types.ProductToCommentConnectionWhereArgs;
  ProductToProductBrandConnectionWhereArgs: Types.ProductToProductBrandConnectionWhereArgs;
  ProductToProductCategoryConnectionWhereArgs: Types.ProductToProductCategoryConnectionWhereArgs;
  ProductToProductTagConnectionWhereArgs: Types.ProductToProductTagConnectionWhereArgs;
  ProductType: ResolverTypeWrapper<ProductTypeModel>;
  ProductTypeConnection: ResolverTypeWrapper<ConnectionModel<ProductTypeModel>>;
  ProductTypeEdge: ResolverTypeWrapper<EdgeModel<ProductTypeModel>>;
  ProductTypeToProductConnectionWhereArgs: Types.ProductTypeToProductConnectionWhereArgs;
  ProductTypesEnum: Types.ProductTypesEnum;
  ProductUnion: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProductUnion']>;
  ProductUnionConnection: ResolverTypeWrapper<ConnectionModel<ProductModel | VariationModel>>;
  ProductUnionEdge: ResolverTypeWrapper<EdgeModel<ProductModel | VariationModel>>;
  ProductVariation: ResolverTypeWrapper<VariationModel>;
  ProductVariationConnection: ResolverTypeWrapper<ConnectionModel<VariationModel>>;
  ProductVariationEdge: ResolverTypeWrapper<EdgeModel<VariationModel>>;
  ProductVariationIdTypeEnum: Types.ProductVariationIdTypeEnum;
  ProductVariationParentEdge: ResolverTypeWrapper<Omit<Types.ProductVariationParentEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductWithAttributes: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProductWithAttributes']>;
  ProductWithAttributesToProductAttributeConnectionWhereArgs: Types.ProductWithAttributesToProductAttributeConnectionWhereArgs;
  ProductWithDimensions: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProductWithDimensions']>;
  ProductWithPricing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProductWithPricing']>;
  ProductWithVariations: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ProductWithVariations']>;
  ProductWithVariationsToProductVariationConnectionWhereArgs: Types.ProductWithVariationsToProductVariationConnectionWhereArgs;
  ProductsOrderByEnum: Types.ProductsOrderByEnum;
  ProductsOrderbyInput: Types.ProductsOrderbyInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatingCount: ResolverTypeWrapper<Types.RatingCount>;
  RefreshJwtAuthTokenInput: Types.RefreshJwtAuthTokenInput;
  RefreshJwtAuthTokenPayload: ResolverTypeWrapper<Types.RefreshJwtAuthTokenPayload>;
  RefreshTokenInput: Types.RefreshTokenInput;
  RefreshTokenPayload: ResolverTypeWrapper<RefreshModel>;
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundConnection: ResolverTypeWrapper<ConnectionModel<RefundModel>>;
  RefundEdge: ResolverTypeWrapper<EdgeModel<RefundModel>>;
  RefundIdTypeEnum: Types.RefundIdTypeEnum;
  RegisterCustomerInput: Types.RegisterCustomerInput;
  RegisterCustomerPayload: ResolverTypeWrapper<RegistrationModel>;
  RegisterUserInput: Types.RegisterUserInput;
  RegisterUserPayload: ResolverTypeWrapper<PayloadModel>;
  RelationEnum: Types.RelationEnum;
  RemoveCouponsInput: Types.RemoveCouponsInput;
  RemoveCouponsPayload: ResolverTypeWrapper<Omit<Types.RemoveCouponsPayload, 'cart'> & { cart?: Types.Maybe<ResolversTypes['Cart']> }>;
  RemoveItemsFromCartInput: Types.RemoveItemsFromCartInput;
  RemoveItemsFromCartPayload: ResolverTypeWrapper<Omit<Types.RemoveItemsFromCartPayload, 'cart' | 'cartItems'> & { cart?: Types.Maybe<ResolversTypes['Cart']>, cartItems?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>> }>;
  ResetUserPasswordInput: Types.ResetUserPasswordInput;
  ResetUserPasswordPayload: ResolverTypeWrapper<PasswordSetModel>;
  RestoreCartItemsInput: Types.RestoreCartItemsInput;
  RestoreCartItemsPayload: ResolverTypeWrapper<Omit<Types.RestoreCartItemsPayload, 'cart' | 'cartItems'> & { cart?: Types.Maybe<ResolversTypes['Cart']>, cartItems?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>> }>;
  ReviewConnection: ResolverTypeWrapper<ReviewPageModel>;
  ReviewEdge: ResolverTypeWrapper<ReviewEdgeModel>;
  RootQueryToCategoryConnectionWhereArgs: Types.RootQueryToCategoryConnectionWhereArgs;
  RootQueryToCouponConnectionWhereArgs: Types.RootQueryToCouponConnectionWhereArgs;
  RootQueryToMediaItemConnectionWhereArgs: Types.RootQueryToMediaItemConnectionWhereArgs;
  RootQueryToMenuConnectionWhereArgs: Types.RootQueryToMenuConnectionWhereArgs;
  RootQueryToMenuItemConnectionWhereArgs: Types.RootQueryToMenuItemConnectionWhereArgs;
  RootQueryToOrderConnectionWhereArgs: Types.RootQueryToOrderConnectionWhereArgs;
  RootQueryToPageConnectionWhereArgs: Types.RootQueryToPageConnectionWhereArgs;
  RootQueryToPostConnectionWhereArgs: Types.RootQueryToPostConnectionWhereArgs;
  RootQueryToProductBrandConnectionWhereArgs: Types.RootQueryToProductBrandConnectionWhereArgs;
  RootQueryToProductCategoryConnectionWhereArgs: Types.RootQueryToProductCategoryConnectionWhereArgs;
  RootQueryToProductConnectionWhereArgs: Types.RootQueryToProductConnectionWhereArgs;
  RootQueryToProductTagConnectionWhereArgs: Types.RootQueryToProductTagConnectionWhereArgs;
  RootQueryToShippingClassConnectionWhereArgs: Types.RootQueryToShippingClassConnectionWhereArgs;
  RootQueryToTagConnectionWhereArgs: Types.RootQueryToTagConnectionWhereArgs;
  RootQueryToTaxRateConnectionWhereArgs: Types.RootQueryToTaxRateConnectionWhereArgs;
  RootQueryToUserConnectionWhereArgs: Types.RootQueryToUserConnectionWhereArgs;
  SendPasswordResetEmailInput: Types.SendPasswordResetEmailInput;
  SendPasswordResetEmailPayload: ResolverTypeWrapper<ResetEmailModel>;
  ShippingClass: ResolverTypeWrapper<TermRef>;
  ShippingClassConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  ShippingClassEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  ShippingClassIdType: Types.ShippingClassIdType;
  ShippingClassToProductConnectionWhereArgs: Types.ShippingClassToProductConnectionWhereArgs;
  ShippingLine: ResolverTypeWrapper<ShippingLineModel>;
  ShippingLineConnection: ResolverTypeWrapper<ConnectionModel<ShippingLineModel>>;
  ShippingLineEdge: ResolverTypeWrapper<EdgeModel<ShippingLineModel>>;
  ShippingLineInput: Types.ShippingLineInput;
  ShippingMethod: ResolverTypeWrapper<ShippingMethodModel>;
  ShippingMethodConnection: ResolverTypeWrapper<ConnectionModel<ShippingMethodModel>>;
  ShippingMethodEdge: ResolverTypeWrapper<EdgeModel<ShippingMethodModel>>;
  ShippingMethodError: ResolverTypeWrapper<ShippingMethodErrorModel>;
  ShippingMethodIdTypeEnum: Types.ShippingMethodIdTypeEnum;
  ShippingPackage: ResolverTypeWrapper<ShippingPackageModel>;
  ShippingRate: ResolverTypeWrapper<ShippingRateModel>;
  SimpleAttribute: ResolverTypeWrapper<ChoiceModel>;
  SimpleCartItem: ResolverTypeWrapper<CartLineModel>;
  SimpleProduct: ResolverTypeWrapper<ProductModel>;
  SingleAttributeCount: ResolverTypeWrapper<Omit<Types.SingleAttributeCount, 'node'> & { node?: Types.Maybe<ResolversTypes['TermNode']> }>;
  StockContextInput: Types.StockContextInput;
  StockLocation: ResolverTypeWrapper<Types.StockLocation>;
  StockStatusCount: ResolverTypeWrapper<Types.StockStatusCount>;
  StockStatusEnum: Types.StockStatusEnum;
  Tag: ResolverTypeWrapper<TermRef>;
  TagConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  TagEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  TagIdType: Types.TagIdType;
  TagToPostConnectionWhereArgs: Types.TagToPostConnectionWhereArgs;
  TaxClass: ResolverTypeWrapper<TaxClassModel>;
  TaxClassConnection: ResolverTypeWrapper<ConnectionModel<TaxClassModel>>;
  TaxClassEdge: ResolverTypeWrapper<EdgeModel<TaxClassModel>>;
  TaxClassEnum: Types.TaxClassEnum;
  TaxLine: ResolverTypeWrapper<TaxLineModel>;
  TaxLineConnection: ResolverTypeWrapper<ConnectionModel<TaxLineModel>>;
  TaxLineEdge: ResolverTypeWrapper<EdgeModel<TaxLineModel>>;
  TaxRate: ResolverTypeWrapper<WireTaxRate>;
  TaxRateConnection: ResolverTypeWrapper<ConnectionModel<WireTaxRate>>;
  TaxRateEdge: ResolverTypeWrapper<EdgeModel<WireTaxRate>>;
  TaxRateIdTypeEnum: Types.TaxRateIdTypeEnum;
  TaxStatusEnum: Types.TaxStatusEnum;
  TaxedMoney: ResolverTypeWrapper<TaxedAmount>;
  TaxonomyOperatorEnum: Types.TaxonomyOperatorEnum;
  TermNode: ResolverTypeWrapper<TermRef>;
  TermNodeConnection: ResolverTypeWrapper<ConnectionModel<TermRef>>;
  TermNodeEdge: ResolverTypeWrapper<EdgeModel<TermRef>>;
  TermObjectsConnectionOrderbyEnum: Types.TermObjectsConnectionOrderbyEnum;
  UniformResourceIdentifiable: ResolverTypeWrapper<LinkedModel>;
  UnsupportedProduct: ResolverTypeWrapper<ProductModel>;
  UpdateCustomerInput: Types.UpdateCustomerInput;
  UpdateCustomerPayload: ResolverTypeWrapper<CustomerUpdateModel>;
  UpdateItemQuantitiesInput: Types.UpdateItemQuantitiesInput;
  UpdateItemQuantitiesPayload: ResolverTypeWrapper<Omit<Types.UpdateItemQuantitiesPayload, 'cart' | 'items' | 'removed' | 'updated'> & { cart?: Types.Maybe<ResolversTypes['Cart']>, items?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, removed?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, updated?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>> }>;
  UpdateOrderInput: Types.UpdateOrderInput;
  UpdateOrderPayload: ResolverTypeWrapper<Omit<Types.UpdateOrderPayload, 'order'> & { order?: Types.Maybe<ResolversTypes['Order']> }>;
  UpdateSessionInput: Types.UpdateSessionInput;
  UpdateSessionPayload: ResolverTypeWrapper<Types.UpdateSessionPayload>;
  UpdateShippingMethodInput: Types.UpdateShippingMethodInput;
  UpdateShippingMethodPayload: ResolverTypeWrapper<Omit<Types.UpdateShippingMethodPayload, 'cart'> & { cart?: Types.Maybe<ResolversTypes['Cart']> }>;
  UpdateUserInput: Types.UpdateUserInput;
  UpdateUserPayload: ResolverTypeWrapper<PayloadModel>;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<ConnectionModel<UserModel>>;
  UserEdge: ResolverTypeWrapper<EdgeModel<UserModel>>;
  UserNodeIdTypeEnum: Types.UserNodeIdTypeEnum;
  UserRole: ResolverTypeWrapper<UserRoleModel>;
  UserRoleConnection: ResolverTypeWrapper<ConnectionModel<UserRoleModel>>;
  UserRoleEdge: ResolverTypeWrapper<EdgeModel<UserRoleModel>>;
  UserToPageConnectionWhereArgs: Types.UserToPageConnectionWhereArgs;
  UserToPostConnectionWhereArgs: Types.UserToPostConnectionWhereArgs;
  VariableProduct: ResolverTypeWrapper<ProductModel>;
  VariationAttribute: ResolverTypeWrapper<AttributeValueModel>;
  VariationAttributeConnection: ResolverTypeWrapper<ConnectionModel<AttributeValueModel>>;
  VariationAttributeEdge: ResolverTypeWrapper<EdgeModel<AttributeValueModel>>;
  WooCountry: ResolverTypeWrapper<Types.WooCountry>;
  WriteReviewInput: Types.WriteReviewInput;
  WriteReviewPayload: ResolverTypeWrapper<Omit<Types.WriteReviewPayload, 'review'> & { review?: Types.Maybe<ResolversTypes['Comment']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCartItemsInput: Types.AddCartItemsInput;
  String: Types.Scalars['String']['output'];
  AddCartItemsPayload: Omit<Types.AddCartItemsPayload, 'added' | 'cart' | 'cartErrors'> & { added?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>>, cart?: Types.Maybe<ResolversParentTypes['Cart']>, cartErrors?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItemError']>>> };
  AddToCartInput: Types.AddToCartInput;
  Float: Types.Scalars['Float']['output'];
  Int: Types.Scalars['Int']['output'];
  AddToCartPayload: Omit<Types.AddToCartPayload, 'cart' | 'cartItem'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']>, cartItem?: Types.Maybe<ResolversParentTypes['CartItem']> };
  AppliedCoupon: CartCouponModel;
  Boolean: Types.Scalars['Boolean']['output'];
  ApplyCouponInput: Types.ApplyCouponInput;
  ApplyCouponPayload: Omit<Types.ApplyCouponPayload, 'applied' | 'cart'> & { applied?: Types.Maybe<ResolversParentTypes['AppliedCoupon']>, cart?: Types.Maybe<ResolversParentTypes['Cart']> };
  Attribute: ResolversInterfaceTypes<ResolversParentTypes>['Attribute'];
  ID: Types.Scalars['ID']['output'];
  AttributeCount: Omit<Types.AttributeCount, 'terms'> & { terms?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['SingleAttributeCount']>>> };
  AuthorEdge: Omit<Types.AuthorEdge, 'node'> & { node: ResolversParentTypes['User'] };
  Avatar: Types.Avatar;
  Cart: CartModel;
  CartError: CartErrorModel;
  CartFee: CartFeeModel;
  CartItem: CartLineModel;
  CartItemConnection: CartContentsModel;
  CartItemEdge: EdgeModel<CartLineModel>;
  CartItemError: CartItemErrorModel;
  CartItemInput: Types.CartItemInput;
  CartItemProductEdge: { node: ProductModel; line: CartLineModel };
  CartItemQuantityInput: Types.CartItemQuantityInput;
  CartItemTotals: Omit<Types.CartItemTotals, 'subtotal' | 'total'> & { subtotal: ResolversParentTypes['TaxedMoney'], total: ResolversParentTypes['TaxedMoney'] };
  CartItemVariationEdge: { node: VariationModel; line: CartLineModel };
  CartProblem: Types.CartProblem;
  CartTax: CartTaxModel;
  CartTaxLine: CartTaxModel;
  CartToCartItemConnectionWhereArgs: Types.CartToCartItemConnectionWhereArgs;
  CartTotals: CartTotalsModel;
  Category: TermRef;
  CategoryConnection: ConnectionModel<TermRef>;
  CategoryEdge: EdgeModel<TermRef>;
  CategoryParentEdge: Omit<Types.CategoryParentEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryToCategoryConnectionWhereArgs: Types.CategoryToCategoryConnectionWhereArgs;
  CategoryToPostConnectionWhereArgs: Types.CategoryToPostConnectionWhereArgs;
  CheckoutInput: Types.CheckoutInput;
  CheckoutPayload: CheckoutOutcome;
  CollectionStats: Omit<Types.CollectionStats, 'attributeCounts'> & { attributeCounts?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['AttributeCount']>>> };
  CollectionStatsQueryInput: Types.CollectionStatsQueryInput;
  CollectionStatsWhereArgs: Types.CollectionStatsWhereArgs;
  Comment: CommentModel;
  CommentAuthor: CommentModel;
  CommentAuthorEdge: Omit<Types.CommentAuthorEdge, 'node'> & { node: ResolversParentTypes['Commenter'] };
  CommentConnection: ConnectionModel<CommentModel>;
  CommentEdge: EdgeModel<CommentModel>;
  Commenter: CommentModel;
  Connection: ResolversInterfaceTypes<ResolversParentTypes>['Connection'];
  ContentNode: ContentNodeModel;
  ContentParentEdge: Omit<Types.ContentParentEdge, 'node'> & { node: ResolversParentTypes['ContentNode'] };
  CountryState: Types.CountryState;
  Coupon: CouponModel;
  CouponConnection: ConnectionModel<CouponModel>;
  CouponEdge: EdgeModel<CouponModel>;
  CouponError: CouponErrorModel;
  CouponLine: CouponLineModel;
  CouponLineConnection: ConnectionModel<CouponLineModel>;
  CouponLineEdge: EdgeModel<CouponLineModel>;
  CreateAccountInput: Types.CreateAccountInput;
  CreateOrderInput: Types.CreateOrderInput;
  CreateOrderPayload: Omit<Types.CreateOrderPayload, 'order'> & { order?: Types.Maybe<ResolversParentTypes['Order']> };
  Customer: CustomerModel;
  CustomerAddress: AddressModel;
  CustomerAddressInput: Types.CustomerAddressInput;
  CustomerConnection: ConnectionModel<CustomerModel>;
  CustomerEdge: EdgeModel<CustomerModel>;
  CustomerToDownloadableItemConnectionWhereArgs: Types.CustomerToDownloadableItemConnectionWhereArgs;
  CustomerToOrderConnectionWhereArgs: Types.CustomerToOrderConnectionWhereArgs;
  DataSource: Types.DataSource;
  DatabaseIdentifier: ResolversInterfaceTypes<ResolversParentTypes>['DatabaseIdentifier'];
  DateInput: Types.DateInput;
  DateQueryInput: Types.DateQueryInput;
  DateTime: Types.Scalars['DateTime']['output'];
  Decimal: Types.Scalars['Decimal']['output'];
  DownloadableItem: DownloadableItemModel;
  DownloadableItemConnection: ConnectionModel<DownloadableItemModel>;
  DownloadableItemEdge: EdgeModel<DownloadableItemModel>;
  DownloadableProduct: ResolversInterfaceTypes<ResolversParentTypes>['DownloadableProduct'];
  Edge: ResolversInterfaceTypes<ResolversParentTypes>['Edge'];
  EmptyCartInput: Types.EmptyCartInput;
  EmptyCartPayload: Omit<Types.EmptyCartPayload, 'cart' | 'deletedCart'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']>, deletedCart?: Types.Maybe<ResolversParentTypes['Cart']> };
  ExternalProduct: ProductModel;
  FeaturedImageEdge: Omit<Types.FeaturedImageEdge, 'node'> & { node: ResolversParentTypes['MediaItem'] };
  FeeInput: Types.FeeInput;
  FeeLine: FeeLineModel;
  FeeLineConnection: ConnectionModel<FeeLineModel>;
  FeeLineEdge: EdgeModel<FeeLineModel>;
  FeeLineInput: Types.FeeLineInput;
  FillCartInput: Types.FillCartInput;
  FillCartPayload: Omit<Types.FillCartPayload, 'added' | 'applied' | 'cart' | 'cartErrors'> & { added?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>>, applied?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['AppliedCoupon']>>>, cart?: Types.Maybe<ResolversParentTypes['Cart']>, cartErrors?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartError']>>> };
  ForgetSessionInput: Types.ForgetSessionInput;
  ForgetSessionPayload: Types.ForgetSessionPayload;
  GeneralSettings: SiteModel;
  GlobalProductAttribute: ProductAttributeModel;
  GlobalProductAttributeConnection: ConnectionModel<ProductAttributeModel>;
  GlobalProductAttributeEdge: EdgeModel<ProductAttributeModel>;
  GlobalProductAttributeToTermNodeConnectionWhereArgs: Types.GlobalProductAttributeToTermNodeConnectionWhereArgs;
  GroupProduct: ProductModel;
  HierarchicalContentNode: ResolversInterfaceTypes<ResolversParentTypes>['HierarchicalContentNode'];
  HierarchicalNode: ResolversInterfaceTypes<ResolversParentTypes>['HierarchicalNode'];
  HierarchicalTermNode: ResolversInterfaceTypes<ResolversParentTypes>['HierarchicalTermNode'];
  InventoriedProduct: ResolversInterfaceTypes<ResolversParentTypes>['InventoriedProduct'];
  LineItem: LineItemModel;
  LineItemConnection: ConnectionModel<LineItemModel>;
  LineItemEdge: EdgeModel<LineItemModel>;
  LineItemInput: Types.LineItemInput;
  LineItemProductEdge: EdgeModel<ProductModel>;
  LocalProductAttribute: ProductAttributeModel;
  LocalProductAttributeConnection: ConnectionModel<ProductAttributeModel>;
  LocalProductAttributeEdge: EdgeModel<ProductAttributeModel>;
  LoginInput: Types.LoginInput;
  LoginPayload: LoginModel;
  LoginWithCookiesInput: Types.LoginWithCookiesInput;
  LoginWithCookiesPayload: PayloadModel;
  LogoutInput: Types.LogoutInput;
  LogoutPayload: Types.LogoutPayload;
  MediaDetails: Types.MediaDetails;
  MediaItem: ImageModel;
  MediaItemConnection: ConnectionModel<ImageModel>;
  MediaItemEdge: EdgeModel<ImageModel>;
  MediaSize: Types.MediaSize;
  Menu: MenuModel;
  MenuConnection: ConnectionModel<MenuModel>;
  MenuEdge: EdgeModel<MenuModel>;
  MenuItem: MenuItemModel;
  MenuItemConnection: ConnectionModel<MenuItemModel>;
  MenuItemEdge: EdgeModel<MenuItemModel>;
  MenuItemLinkable: LinkedModel;
  MenuItemMenuEdge: Omit<Types.MenuItemMenuEdge, 'node'> & { node: ResolversParentTypes['Menu'] };
  MenuItemTargetEdge: Omit<Types.MenuItemTargetEdge, 'node'> & { node: ResolversParentTypes['MenuItemLinkable'] };
  MenuItemToMenuItemConnectionWhereArgs: Types.MenuItemToMenuItemConnectionWhereArgs;
  MenuToMenuItemConnectionWhereArgs: Types.MenuToMenuItemConnectionWhereArgs;
  MetaData: Types.MetaData;
  MetaDataInput: Types.MetaDataInput;
  Money: Types.Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeWithAuthor: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithAuthor'];
  NodeWithComments: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithComments'];
  NodeWithContentEditor: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithContentEditor'];
  NodeWithExcerpt: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithExcerpt'];
  NodeWithFeaturedImage: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithFeaturedImage'];
  NodeWithPageAttributes: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithPageAttributes'];
  NodeWithTitle: ResolversInterfaceTypes<ResolversParentTypes>['NodeWithTitle'];
  Order: OrderModel;
  OrderConnection: ConnectionModel<OrderModel>;
  OrderEdge: EdgeModel<OrderModel>;
  OrderImage: Types.OrderImage;
  OrderItemTax: LineTaxModel;
  OrderNote: OrderNoteModel;
  OrderNoteConnection: ConnectionModel<OrderNoteModel>;
  OrderNoteEdge: EdgeModel<OrderNoteModel>;
  OrderToDownloadableItemConnectionWhereArgs: Types.OrderToDownloadableItemConnectionWhereArgs;
  OrdersOrderbyInput: Types.OrdersOrderbyInput;
  Page: ContentModel;
  PageConnection: ConnectionModel<ContentModel>;
  PageEdge: EdgeModel<ContentModel>;
  PageInfo: PageInfoModel;
  PageToCommentConnectionWhereArgs: Types.PageToCommentConnectionWhereArgs;
  PasswordProviderResponseInput: Types.PasswordProviderResponseInput;
  PaymentDataInput: Types.PaymentDataInput;
  PaymentGateway: GatewayModel;
  PaymentGatewayConnection: ConnectionModel<GatewayModel>;
  PaymentGatewayEdge: EdgeModel<GatewayModel>;
  Post: ContentModel;
  PostConnection: ConnectionModel<ContentModel>;
  PostEdge: EdgeModel<ContentModel>;
  PostObjectsConnectionOrderbyInput: Types.PostObjectsConnectionOrderbyInput;
  PostToCategoryConnectionWhereArgs: Types.PostToCategoryConnectionWhereArgs;
  PostToCommentConnectionWhereArgs: Types.PostToCommentConnectionWhereArgs;
  PostToTagConnectionWhereArgs: Types.PostToTagConnectionWhereArgs;
  PostTypeOrderbyInput: Types.PostTypeOrderbyInput;
  Price: Types.Price;
  PriceContextInput: Types.PriceContextInput;
  PriceRange: Types.PriceRange;
  PriceSpan: Types.PriceSpan;
  PriceTier: Types.PriceTier;
  Product: ProductModel;
  ProductAttribute: ProductAttributeModel;
  ProductAttributeConnection: ConnectionModel<ProductAttributeModel>;
  ProductAttributeEdge: EdgeModel<ProductAttributeModel>;
  ProductAttributeFilterInput: Types.ProductAttributeFilterInput;
  ProductAttributeInput: Types.ProductAttributeInput;
  ProductAttributeOutput: Types.ProductAttributeOutput;
  ProductAttributeQueryInput: Types.ProductAttributeQueryInput;
  ProductAvailability: Types.ProductAvailability;
  ProductBrand: TermRef;
  ProductBrandConnection: ConnectionModel<TermRef>;
  ProductBrandEdge: EdgeModel<TermRef>;
  ProductBrandParentEdge: Omit<Types.ProductBrandParentEdge, 'node'> & { node: ResolversParentTypes['ProductBrand'] };
  ProductBrandToProductBrandConnectionWhereArgs: Types.ProductBrandToProductBrandConnectionWhereArgs;
  ProductBrandToProductConnectionWhereArgs: Types.ProductBrandToProductConnectionWhereArgs;
  ProductCategory: TermRef;
  ProductCategoryConnection: ConnectionModel<TermRef>;
  ProductCategoryEdge: EdgeModel<TermRef>;
  ProductCategoryParentEdge: Omit<Types.ProductCategoryParentEdge, 'node'> & { node: ResolversParentTypes['ProductCategory'] };
  ProductCategoryToProductCategoryConnectionWhereArgs: Types.ProductCategoryToProductCategoryConnectionWhereArgs;
  ProductCategoryToProductConnectionWhereArgs: Types.ProductCategoryToProductConnectionWhereArgs;
  ProductConnection: ConnectionModel<ProductModel>;
  ProductDownload: DownloadModel;
  ProductEdge: EdgeModel<ProductModel>;
  ProductPricing: Types.ProductPricing;
  ProductTag: TermRef;
  ProductTagConnection: ConnectionModel<TermRef>;
  ProductTagEdge: EdgeModel<TermRef>;
  ProductTagToProductConnectionWhereArgs: Types.ProductTagToProductConnectionWhereArgs;
  ProductTaxonomyFilterInput: Types.ProductTaxonomyFilterInput;
  ProductTaxonomyInput: Types.ProductTaxonomyInput;
  ProductToCommentConnectionWhereArgs: Types.ProductToCommentConnectionWhereArgs;
  ProductToProductBrandConnectionWhereArgs: Types.ProductToProductBrandConnectionWhereArgs;
  ProductToProductCategoryConnectionWhereArgs: Types.ProductToProductCategoryConnectionWhereArgs;
  ProductToProductTagConnectionWhereArgs: Types.ProductToProductTagConnectionWhereArgs;
  ProductType: ProductTypeModel;
  ProductTypeConnection: ConnectionModel<ProductTypeModel>;
  ProductTypeEdge: EdgeModel<ProductTypeModel>;
  ProductTypeToProductConnectionWhereArgs: Types.ProductTypeToProductConnectionWhereArgs;
  ProductUnion: ResolversInterfaceTypes<ResolversParentTypes>['ProductUnion'];
  ProductUnionConnection: ConnectionModel<ProductModel | VariationModel>;
  ProductUnionEdge: EdgeModel<ProductModel | VariationModel>;
  ProductVariation: VariationModel;
  ProductVariationConnection: ConnectionModel<VariationModel>;
  ProductVariationEdge: EdgeModel<VariationModel>;
  ProductVariationParentEdge: Omit<Types.ProductVariationParentEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductWithAttributes: ResolversInterfaceTypes<ResolversParentTypes>['ProductWithAttributes'];
  ProductWithAttributesToProductAttributeConnectionWhereArgs: Types.ProductWithAttributesToProductAttributeConnectionWhereArgs;
  ProductWithDimensions: ResolversInterfaceTypes<ResolversParentTypes>['ProductWithDimensions'];
  ProductWithPricing: ResolversInterfaceTypes<ResolversParentTypes>['ProductWithPricing'];
  ProductWithVariations: ResolversInterfaceTypes<ResolversParentTypes>['ProductWithVariations'];
  ProductWithVariationsToProductVariationConnectionWhereArgs: Types.ProductWithVariationsToProductVariationConnectionWhereArgs;
  ProductsOrderbyInput: Types.ProductsOrderbyInput;
  Query: Record<PropertyKey, never>;
  RatingCount: Types.RatingCount;
  RefreshJwtAuthTokenInput: Types.RefreshJwtAuthTokenInput;
  RefreshJwtAuthTokenPayload: Types.RefreshJwtAuthTokenPayload;
  RefreshTokenInput: Types.RefreshTokenInput;
  RefreshTokenPayload: RefreshModel;
  Refund: RefundModel;
  RefundConnection: ConnectionModel<RefundModel>;
  RefundEdge: EdgeModel<RefundModel>;
  RegisterCustomerInput: Types.RegisterCustomerInput;
  RegisterCustomerPayload: RegistrationModel;
  RegisterUserInput: Types.RegisterUserInput;
  RegisterUserPayload: PayloadModel;
  RemoveCouponsInput: Types.RemoveCouponsInput;
  RemoveCouponsPayload: Omit<Types.RemoveCouponsPayload, 'cart'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']> };
  RemoveItemsFromCartInput: Types.RemoveItemsFromCartInput;
  RemoveItemsFromCartPayload: Omit<Types.RemoveItemsFromCartPayload, 'cart' | 'cartItems'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']>, cartItems?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>> };
  ResetUserPasswordInput: Types.ResetUserPasswordInput;
  ResetUserPasswordPayload: PasswordSetModel;
  RestoreCartItemsInput: Types.RestoreCartItemsInput;
  RestoreCartItemsPayload: Omit<Types.RestoreCartItemsPayload, 'cart' | 'cartItems'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']>, cartItems?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>> };
  ReviewConnection: ReviewPageModel;
  ReviewEdge: ReviewEdgeModel;
  RootQueryToCategoryConnectionWhereArgs: Types.RootQueryToCategoryConnectionWhereArgs;
  RootQueryToCouponConnectionWhereArgs: Types.RootQueryToCouponConnectionWhereArgs;
  RootQueryToMediaItemConnectionWhereArgs: Types.RootQueryToMediaItemConnectionWhereArgs;
  RootQueryToMenuConnectionWhereArgs: Types.RootQueryToMenuConnectionWhereArgs;
  RootQueryToMenuItemConnectionWhereArgs: Types.RootQueryToMenuItemConnectionWhereArgs;
  RootQueryToOrderConnectionWhereArgs: Types.RootQueryToOrderConnectionWhereArgs;
  RootQueryToPageConnectionWhereArgs: Types.RootQueryToPageConnectionWhereArgs;
  RootQueryToPostConnectionWhereArgs: Types.RootQueryToPostConnectionWhereArgs;
  RootQueryToProductBrandConnectionWhereArgs: Types.RootQueryToProductBrandConnectionWhereArgs;
  RootQueryToProductCategoryConnectionWhereArgs: Types.RootQueryToProductCategoryConnectionWhereArgs;
  RootQueryToProductConnectionWhereArgs: Types.RootQueryToProductConnectionWhereArgs;
  RootQueryToProductTagConnectionWhereArgs: Types.RootQueryToProductTagConnectionWhereArgs;
  RootQueryToShippingClassConnectionWhereArgs: Types.RootQueryToShippingClassConnectionWhereArgs;
  RootQueryToTagConnectionWhereArgs: Types.RootQueryToTagConnectionWhereArgs;
  RootQueryToTaxRateConnectionWhereArgs: Types.RootQueryToTaxRateConnectionWhereArgs;
  RootQueryToUserConnectionWhereArgs: Types.RootQueryToUserConnectionWhereArgs;
  SendPasswordResetEmailInput: Types.SendPasswordResetEmailInput;
  SendPasswordResetEmailPayload: ResetEmailModel;
  ShippingClass: TermRef;
  ShippingClassConnection: ConnectionModel<TermRef>;
  ShippingClassEdge: EdgeModel<TermRef>;
  ShippingClassToProductConnectionWhereArgs: Types.ShippingClassToProductConnectionWhereArgs;
  ShippingLine: ShippingLineModel;
  ShippingLineConnection: ConnectionModel<ShippingLineModel>;
  ShippingLineEdge: EdgeModel<ShippingLineModel>;
  ShippingLineInput: Types.ShippingLineInput;
  ShippingMethod: ShippingMethodModel;
  ShippingMethodConnection: ConnectionModel<ShippingMethodModel>;
  ShippingMethodEdge: EdgeModel<ShippingMethodModel>;
  ShippingMethodError: ShippingMethodErrorModel;
  ShippingPackage: ShippingPackageModel;
  ShippingRate: ShippingRateModel;
  SimpleAttribute: ChoiceModel;
  SimpleCartItem: CartLineModel;
  SimpleProduct: ProductModel;
  SingleAttributeCount: Omit<Types.SingleAttributeCount, 'node'> & { node?: Types.Maybe<ResolversParentTypes['TermNode']> };
  StockContextInput: Types.StockContextInput;
  StockLocation: Types.StockLocation;
  StockStatusCount: Types.StockStatusCount;
  Tag: TermRef;
  TagConnection: ConnectionModel<TermRef>;
  TagEdge: EdgeModel<TermRef>;
  TagToPostConnectionWhereArgs: Types.TagToPostConnectionWhereArgs;
  TaxClass: TaxClassModel;
  TaxClassConnection: ConnectionModel<TaxClassModel>;
  TaxClassEdge: EdgeModel<TaxClassModel>;
  TaxLine: TaxLineModel;
  TaxLineConnection: ConnectionModel<TaxLineModel>;
  TaxLineEdge: EdgeModel<TaxLineModel>;
  TaxRate: WireTaxRate;
  TaxRateConnection: ConnectionModel<WireTaxRate>;
  TaxRateEdge: EdgeModel<WireTaxRate>;
  TaxedMoney: TaxedAmount;
  TermNode: TermRef;
  TermNodeConnection: ConnectionModel<TermRef>;
  TermNodeEdge: EdgeModel<TermRef>;
  UniformResourceIdentifiable: LinkedModel;
  UnsupportedProduct: ProductModel;
  UpdateCustomerInput: Types.UpdateCustomerInput;
  UpdateCustomerPayload: CustomerUpdateModel;
  UpdateItemQuantitiesInput: Types.UpdateItemQuantitiesInput;
  UpdateItemQuantitiesPayload: Omit<Types.UpdateItemQuantitiesPayload, 'cart' | 'items' | 'removed' | 'updated'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']>, items?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>>, removed?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>>, updated?: Types.Maybe<ReadonlyArray<Types.Maybe<ResolversParentTypes['CartItem']>>> };
  UpdateOrderInput: Types.UpdateOrderInput;
  UpdateOrderPayload: Omit<Types.UpdateOrderPayload, 'order'> & { order?: Types.Maybe<ResolversParentTypes['Order']> };
  UpdateSessionInput: Types.UpdateSessionInput;
  UpdateSessionPayload: Types.UpdateSessionPayload;
  UpdateShippingMethodInput: Types.UpdateShippingMethodInput;
  UpdateShippingMethodPayload: Omit<Types.UpdateShippingMethodPayload, 'cart'> & { cart?: Types.Maybe<ResolversParentTypes['Cart']> };
  UpdateUserInput: Types.UpdateUserInput;
  UpdateUserPayload: PayloadModel;
  User: UserModel;
  UserConnection: ConnectionModel<UserModel>;
  UserEdge: EdgeModel<UserModel>;
  UserRole: UserRoleModel;
  UserRoleConnection: ConnectionModel<UserRoleModel>;
  UserRoleEdge: EdgeModel<UserRoleModel>;
  UserToPageConnectionWhereArgs: Types.UserToPageConnectionWhereArgs;
  UserToPostConnectionWhereArgs: Types.UserToPostConnectionWhereArgs;
  VariableProduct: ProductModel;
  VariationAttribute: AttributeValueModel;
  VariationAttributeConnection: ConnectionModel<AttributeValueModel>;
  VariationAttributeEdge: EdgeModel<AttributeValueModel>;
  WooCountry: Types.WooCountry;
  WriteReviewInput: Types.WriteReviewInput;
  WriteReviewPayload: Omit<Types.WriteReviewPayload, 'review'> & { review?: Types.Maybe<ResolversParentTypes['Comment']> };
};

export type AddCartItemsPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AddCartItemsPayload'] = ResolversParentTypes['AddCartItemsPayload']> = {
  added?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  cartErrors?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItemError']>>>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddToCartPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AddToCartPayload'] = ResolversParentTypes['AddToCartPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  cartItem?: Resolver<Types.Maybe<ResolversTypes['CartItem']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppliedCouponResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AppliedCoupon'] = ResolversParentTypes['AppliedCoupon']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  discountAmount?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AppliedCouponDiscountAmountArgs>>;
  discountTax?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Types.AppliedCouponDiscountTaxArgs>>;
};

export type ApplyCouponPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplyCouponPayload'] = ResolversParentTypes['ApplyCouponPayload']> = {
  applied?: Resolver<Types.Maybe<ResolversTypes['AppliedCoupon']>, ParentType, ContextType>;
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  __resolveType: TypeResolveFn<'SimpleAttribute' | 'VariationAttribute', ParentType, ContextType>;
};

export type AttributeCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AttributeCount'] = ResolversParentTypes['AttributeCount']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ProductAttributeEnum'], ParentType, ContextType>;
  terms?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['SingleAttributeCount']>>>, ParentType, ContextType>;
};

export type AuthorEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AuthorEdge'] = ResolversParentTypes['AuthorEdge']> = {
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type AvatarResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Avatar'] = ResolversParentTypes['Avatar']> = {
  height?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  appliedCoupons?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['AppliedCoupon']>>>, ParentType, ContextType>;
  availableShippingMethods?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ShippingPackage']>>>, ParentType, ContextType>;
  chosenShippingMethods?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  contents?: Resolver<Types.Maybe<ResolversTypes['CartItemConnection']>, ParentType, ContextType, Partial<Types.CartContentsArgs>>;
  contentsTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartContentsTaxArgs>>;
  contentsTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartContentsTotalArgs>>;
  discountTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartDiscountTaxArgs>>;
  discountTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartDiscountTotalArgs>>;
  displayPricesIncludeTax?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  feeTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartFeeTaxArgs>>;
  feeTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartFeeTotalArgs>>;
  fees?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartFee']>>>, ParentType, ContextType>;
  isEmpty?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsPayment?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsShippingAddress?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CartProblem']>, ParentType, ContextType>;
  shippingTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartShippingTaxArgs>>;
  shippingTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartShippingTotalArgs>>;
  subtotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartSubtotalArgs>>;
  subtotalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartSubtotalTaxArgs>>;
  taxLines?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartTaxLine']>>>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartTotalArgs>>;
  totalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartTotalTaxArgs>>;
  totalTaxes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartTax']>>>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['CartTotals'], ParentType, ContextType>;
};

export type CartErrorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartError'] = ResolversParentTypes['CartError']> = {
  __resolveType: TypeResolveFn<'CartItemError' | 'CouponError' | 'ShippingMethodError', ParentType, ContextType>;
};

export type CartFeeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartFee'] = ResolversParentTypes['CartFee']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CartItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItem'] = ResolversParentTypes['CartItem']> = {
  __resolveType: TypeResolveFn<'SimpleCartItem', ParentType, ContextType>;
};

export type CartItemConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItemConnection'] = ResolversParentTypes['CartItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CartItemEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CartItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  productCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartItemEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItemEdge'] = ResolversParentTypes['CartItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CartItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartItemErrorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItemError'] = ResolversParentTypes['CartItemError']> = {
  extraData?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CartErrorType'], ParentType, ContextType>;
  variation?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ProductAttributeOutput']>>>, ParentType, ContextType>;
  variationId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartItemProductEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItemProductEdge'] = ResolversParentTypes['CartItemProductEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  simpleVariations?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['SimpleAttribute']>>>, ParentType, ContextType>;
};

export type CartItemTotalsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItemTotals'] = ResolversParentTypes['CartItemTotals']> = {
  subtotal?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
};

export type CartItemVariationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartItemVariationEdge'] = ResolversParentTypes['CartItemVariationEdge']> = {
  attributes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['VariationAttribute']>>>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductVariation'], ParentType, ContextType>;
};

export type CartProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartProblem'] = ResolversParentTypes['CartProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartTaxResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartTax'] = ResolversParentTypes['CartTax']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CartTaxAmountArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCompound?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartTaxLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartTaxLine'] = ResolversParentTypes['CartTaxLine']> = {
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CartTotalsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartTotals'] = ResolversParentTypes['CartTotals']> = {
  contents?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  shipping?: Resolver<Types.Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  ancestors?: Resolver<Types.Maybe<ResolversTypes['CategoryConnection']>, ParentType, ContextType, Partial<Types.CategoryAncestorsArgs>>;
  categoryId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children?: Resolver<Types.Maybe<ResolversTypes['CategoryConnection']>, ParentType, ContextType, Partial<Types.CategoryChildrenArgs>>;
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['CategoryParentEdge']>, ParentType, ContextType>;
  parentDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  posts?: Resolver<Types.Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<Types.CategoryPostsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryParentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryParentEdge'] = ResolversParentTypes['CategoryParentEdge']> = {
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CheckoutPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CheckoutPayload'] = ResolversParentTypes['CheckoutPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  redirect?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollectionStatsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CollectionStats'] = ResolversParentTypes['CollectionStats']> = {
  attributeCounts?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['AttributeCount']>>>, ParentType, ContextType>;
  priceRange?: Resolver<Types.Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  ratingCounts?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['RatingCount']>>>, ParentType, ContextType>;
  stockStatusCounts?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['StockStatusCount']>>>, ParentType, ContextType>;
};

export type CommentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  author?: Resolver<Types.Maybe<ResolversTypes['CommentAuthorEdge']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.CommentContentArgs>>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['CommentStatusEnum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentAuthorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommentAuthor'] = ResolversParentTypes['CommentAuthor']> = {
  avatar?: Resolver<Types.Maybe<ResolversTypes['Avatar']>, ParentType, ContextType, RequireFields<Types.CommentAuthorAvatarArgs, 'size'>>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentAuthorEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommentAuthorEdge'] = ResolversParentTypes['CommentAuthorEdge']> = {
  node?: Resolver<ResolversTypes['Commenter'], ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommenterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Commenter'] = ResolversParentTypes['Commenter']> = {
  __resolveType: TypeResolveFn<'CommentAuthor' | 'User', ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  __resolveType: TypeResolveFn<'CartItemConnection' | 'CategoryConnection' | 'CommentConnection' | 'CouponConnection' | 'CouponLineConnection' | 'CustomerConnection' | 'DownloadableItemConnection' | 'FeeLineConnection' | 'GlobalProductAttributeConnection' | 'LineItemConnection' | 'LocalProductAttributeConnection' | 'MediaItemConnection' | 'MenuConnection' | 'MenuItemConnection' | 'OrderConnection' | 'OrderNoteConnection' | 'PageConnection' | 'PaymentGatewayConnection' | 'PostConnection' | 'ProductAttributeConnection' | 'ProductBrandConnection' | 'ProductCategoryConnection' | 'ProductConnection' | 'ProductTagConnection' | 'ProductTypeConnection' | 'ProductUnionConnection' | 'ProductVariationConnection' | 'RefundConnection' | 'ReviewConnection' | 'ShippingClassConnection' | 'ShippingLineConnection' | 'ShippingMethodConnection' | 'TagConnection' | 'TaxClassConnection' | 'TaxLineConnection' | 'TaxRateConnection' | 'TermNodeConnection' | 'UserConnection' | 'UserRoleConnection' | 'VariationAttributeConnection', ParentType, ContextType>;
};

export type ContentNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContentNode'] = ResolversParentTypes['ContentNode']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'Page' | 'Post' | 'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type ContentParentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContentParentEdge'] = ResolversParentTypes['ContentParentEdge']> = {
  node?: Resolver<ResolversTypes['ContentNode'], ParentType, ContextType>;
};

export type CountryStateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountryState'] = ResolversParentTypes['CountryState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateExpiry?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountType?: Resolver<Types.Maybe<ResolversTypes['DiscountTypeEnum']>, ParentType, ContextType>;
  emailRestrictions?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  excludeSaleItems?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  excludedProductCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.CouponExcludedProductCategoriesArgs>>;
  excludedProducts?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.CouponExcludedProductsArgs>>;
  freeShipping?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  individualUse?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limitUsageToXItems?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAmount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.CouponMetaDataArgs>>;
  minimumAmount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.CouponProductCategoriesArgs>>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.CouponProductsArgs>>;
  usageCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usageLimit?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usageLimitPerUser?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usedBy?: Resolver<Types.Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, Partial<Types.CouponUsedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponErrorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouponError'] = ResolversParentTypes['CouponError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CartErrorType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouponLine'] = ResolversParentTypes['CouponLine']> = {
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discount?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.CouponLineMetaDataArgs>>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponLineConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouponLineConnection'] = ResolversParentTypes['CouponLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponLineEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouponLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponLineEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CouponLineEdge'] = ResolversParentTypes['CouponLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateOrderPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CreateOrderPayload'] = ResolversParentTypes['CreateOrderPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billing?: Resolver<Types.Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  calculatedShipping?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cartUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkoutUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadableItems?: Resolver<Types.Maybe<ResolversTypes['DownloadableItemConnection']>, ParentType, ContextType, Partial<Types.CustomerDownloadableItemsArgs>>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasCalculatedShipping?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPayingCustomer?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVatExempt?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jwtAuthToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jwtRefreshToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOrder?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.CustomerMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orders?: Resolver<Types.Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<Types.CustomerOrdersArgs>>;
  refunds?: Resolver<Types.Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, Partial<Types.CustomerRefundsArgs>>;
  role?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipping?: Resolver<Types.Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  totalSpent?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalSpentMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  username?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAddressResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress']> = {
  address1?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address2?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Types.Maybe<ResolversTypes['CountriesEnum']>, ParentType, ContextType>;
  countryCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  ageSeconds?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataSourceStatus'], ParentType, ContextType>;
};

export type DatabaseIdentifierResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DatabaseIdentifier'] = ResolversParentTypes['DatabaseIdentifier']> = {
  __resolveType: TypeResolveFn<'Category' | 'Comment' | 'CommentAuthor' | 'ExternalProduct' | 'GroupProduct' | 'MediaItem' | 'Menu' | 'MenuItem' | 'Page' | 'Post' | 'ProductBrand' | 'ProductCategory' | 'ProductTag' | 'ProductVariation' | 'ShippingClass' | 'SimpleProduct' | 'Tag' | 'UnsupportedProduct' | 'User' | 'VariableProduct', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DownloadableItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DownloadableItem'] = ResolversParentTypes['DownloadableItem']> = {
  accessExpires?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  download?: Resolver<Types.Maybe<ResolversTypes['ProductDownload']>, ParentType, ContextType>;
  downloadId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadsRemaining?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['ProductUnion']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DownloadableItemConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DownloadableItemConnection'] = ResolversParentTypes['DownloadableItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DownloadableItemEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DownloadableItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DownloadableItemEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DownloadableItemEdge'] = ResolversParentTypes['DownloadableItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DownloadableItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DownloadableProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DownloadableProduct'] = ResolversParentTypes['DownloadableProduct']> = {
  __resolveType: TypeResolveFn<'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct', ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  __resolveType: TypeResolveFn<'CartItemEdge' | 'CategoryEdge' | 'CommentEdge' | 'CouponEdge' | 'CouponLineEdge' | 'CustomerEdge' | 'DownloadableItemEdge' | 'FeeLineEdge' | 'GlobalProductAttributeEdge' | 'LineItemEdge' | 'LineItemProductEdge' | 'LocalProductAttributeEdge' | 'MediaItemEdge' | 'MenuEdge' | 'MenuItemEdge' | 'OrderEdge' | 'OrderNoteEdge' | 'PageEdge' | 'PaymentGatewayEdge' | 'PostEdge' | 'ProductAttributeEdge' | 'ProductBrandEdge' | 'ProductCategoryEdge' | 'ProductEdge' | 'ProductTagEdge' | 'ProductTypeEdge' | 'ProductUnionEdge' | 'ProductVariationEdge' | 'RefundEdge' | 'ReviewEdge' | 'ShippingClassEdge' | 'ShippingLineEdge' | 'ShippingMethodEdge' | 'TagEdge' | 'TaxClassEdge' | 'TaxLineEdge' | 'TaxRateEdge' | 'TermNodeEdge' | 'UserEdge' | 'UserRoleEdge' | 'VariationAttributeEdge', ParentType, ContextType>;
};

export type EmptyCartPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EmptyCartPayload'] = ResolversParentTypes['EmptyCartPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedCart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
};

export type ExternalProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ExternalProduct'] = ResolversParentTypes['ExternalProduct'], FederationReferenceType extends FederationReferenceTypes['ExternalProduct'] = FederationReferenceTypes['ExternalProduct']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ExternalProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Types.Maybe<ResolversTypes['ProductAttributeConnection']>, ParentType, ContextType, Partial<Types.ExternalProductAttributesArgs>>;
  availability?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType, Partial<Types.ExternalProductAvailabilityArgs>>;
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  buttonText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogVisibility?: Resolver<Types.Maybe<ResolversTypes['CatalogVisibilityEnum']>, ParentType, ContextType>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultAttributes?: Resolver<Types.Maybe<ResolversTypes['VariationAttributeConnection']>, ParentType, ContextType, Partial<Types.ExternalProductDefaultAttributesArgs>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductDescriptionArgs>>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductExcerptArgs>>;
  externalUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featured?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  galleryImages?: Resolver<Types.Maybe<ResolversTypes['MediaItemConnection']>, ParentType, ContextType, Partial<Types.ExternalProductGalleryImagesArgs>>;
  globalAttributes?: Resolver<Types.Maybe<ResolversTypes['GlobalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.ExternalProductGlobalAttributesArgs>>;
  globalUniqueId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localAttributes?: Resolver<Types.Maybe<ResolversTypes['LocalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.ExternalProductLocalAttributesArgs>>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.ExternalProductMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductPriceArgs>>;
  pricing?: Resolver<ResolversTypes['ProductPricing'], ParentType, ContextType, Partial<Types.ExternalProductPricingArgs>>;
  productBrands?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.ExternalProductProductBrandsArgs>>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.ExternalProductProductCategoriesArgs>>;
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productTags?: Resolver<Types.Maybe<ResolversTypes['ProductTagConnection']>, ParentType, ContextType, Partial<Types.ExternalProductProductTagsArgs>>;
  productTypes?: Resolver<Types.Maybe<ResolversTypes['ProductTypeConnection']>, ParentType, ContextType, Partial<Types.ExternalProductProductTypesArgs>>;
  purchasable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purchaseNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductRegularPriceArgs>>;
  related?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.ExternalProductRelatedArgs>>;
  reviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviews?: Resolver<Types.Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<Types.ExternalProductReviewsArgs>>;
  reviewsAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salePrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductSalePriceArgs>>;
  shippingClasses?: Resolver<Types.Maybe<ResolversTypes['ShippingClassConnection']>, ParentType, ContextType, Partial<Types.ExternalProductShippingClassesArgs>>;
  shortDescription?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductShortDescriptionArgs>>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ExternalProductTitleArgs>>;
  totalSales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  upsell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.ExternalProductUpsellArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  virtual?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeaturedImageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeaturedImageEdge'] = ResolversParentTypes['FeaturedImageEdge']> = {
  node?: Resolver<ResolversTypes['MediaItem'], ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.FeeLineMetaDataArgs>>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  taxes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['OrderItemTax']>>>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeLineConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeeLineConnection'] = ResolversParentTypes['FeeLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeeLineEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeLineEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeeLineEdge'] = ResolversParentTypes['FeeLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeeLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FillCartPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FillCartPayload'] = ResolversParentTypes['FillCartPayload']> = {
  added?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
  applied?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['AppliedCoupon']>>>, ParentType, ContextType>;
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  cartErrors?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartError']>>>, ParentType, ContextType>;
  chosenShippingMethods?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForgetSessionPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ForgetSessionPayload'] = ResolversParentTypes['ForgetSessionPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType>;
};

export type GeneralSettingsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeneralSettings'] = ResolversParentTypes['GeneralSettings']> = {
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteIconUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlobalProductAttributeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GlobalProductAttribute'] = ResolversParentTypes['GlobalProductAttribute']> = {
  attributeId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  position?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProductAttributeTypesEnum'], ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Types.Maybe<ResolversTypes['TermNodeConnection']>, ParentType, ContextType, Partial<Types.GlobalProductAttributeTermsArgs>>;
  variation?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visible?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlobalProductAttributeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GlobalProductAttributeConnection'] = ResolversParentTypes['GlobalProductAttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GlobalProductAttributeEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GlobalProductAttribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlobalProductAttributeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GlobalProductAttributeEdge'] = ResolversParentTypes['GlobalProductAttributeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GlobalProductAttribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GroupProduct'] = ResolversParentTypes['GroupProduct'], FederationReferenceType extends FederationReferenceTypes['GroupProduct'] = FederationReferenceTypes['GroupProduct']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['GroupProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addToCartText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Types.Maybe<ResolversTypes['ProductAttributeConnection']>, ParentType, ContextType, Partial<Types.GroupProductAttributesArgs>>;
  availability?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType, Partial<Types.GroupProductAvailabilityArgs>>;
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  catalogVisibility?: Resolver<Types.Maybe<ResolversTypes['CatalogVisibilityEnum']>, ParentType, ContextType>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultAttributes?: Resolver<Types.Maybe<ResolversTypes['VariationAttributeConnection']>, ParentType, ContextType, Partial<Types.GroupProductDefaultAttributesArgs>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductDescriptionArgs>>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductExcerptArgs>>;
  featured?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  galleryImages?: Resolver<Types.Maybe<ResolversTypes['MediaItemConnection']>, ParentType, ContextType, Partial<Types.GroupProductGalleryImagesArgs>>;
  globalAttributes?: Resolver<Types.Maybe<ResolversTypes['GlobalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.GroupProductGlobalAttributesArgs>>;
  globalUniqueId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localAttributes?: Resolver<Types.Maybe<ResolversTypes['LocalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.GroupProductLocalAttributesArgs>>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.GroupProductMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductPriceArgs>>;
  pricing?: Resolver<ResolversTypes['ProductPricing'], ParentType, ContextType, Partial<Types.GroupProductPricingArgs>>;
  productBrands?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.GroupProductProductBrandsArgs>>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.GroupProductProductCategoriesArgs>>;
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productTags?: Resolver<Types.Maybe<ResolversTypes['ProductTagConnection']>, ParentType, ContextType, Partial<Types.GroupProductProductTagsArgs>>;
  productTypes?: Resolver<Types.Maybe<ResolversTypes['ProductTypeConnection']>, ParentType, ContextType, Partial<Types.GroupProductProductTypesArgs>>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.GroupProductProductsArgs>>;
  purchasable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purchaseNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductRegularPriceArgs>>;
  related?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.GroupProductRelatedArgs>>;
  reviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviews?: Resolver<Types.Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<Types.GroupProductReviewsArgs>>;
  reviewsAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salePrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductSalePriceArgs>>;
  shippingClasses?: Resolver<Types.Maybe<ResolversTypes['ShippingClassConnection']>, ParentType, ContextType, Partial<Types.GroupProductShippingClassesArgs>>;
  shortDescription?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductShortDescriptionArgs>>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.GroupProductTitleArgs>>;
  totalSales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  upsell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.GroupProductUpsellArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  virtual?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HierarchicalContentNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HierarchicalContentNode'] = ResolversParentTypes['HierarchicalContentNode']> = {
  __resolveType: TypeResolveFn<'Page', ParentType, ContextType>;
};

export type HierarchicalNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HierarchicalNode'] = ResolversParentTypes['HierarchicalNode']> = {
  __resolveType: TypeResolveFn<'Category' | 'Page' | 'ProductBrand' | 'ProductCategory', ParentType, ContextType>;
};

export type HierarchicalTermNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HierarchicalTermNode'] = ResolversParentTypes['HierarchicalTermNode']> = {
  __resolveType: TypeResolveFn<'Category' | 'ProductBrand' | 'ProductCategory', ParentType, ContextType>;
};

export type InventoriedProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InventoriedProduct'] = ResolversParentTypes['InventoriedProduct']> = {
  __resolveType: TypeResolveFn<'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type LineItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineItem'] = ResolversParentTypes['LineItem']> = {
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exactQuantity?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['OrderImage']>, ParentType, ContextType>;
  itemDownloads?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ProductDownload']>>>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.LineItemMetaDataArgs>>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['LineItemProductEdge']>, ParentType, ContextType>;
  productId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.LineItemSubtotalArgs>>;
  subtotalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subtotalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.LineItemSubtotalTaxArgs>>;
  subtotalTaxMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  taxes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['OrderItemTax']>>>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.LineItemTotalArgs>>;
  totalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.LineItemTotalTaxArgs>>;
  totalTaxMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variation?: Resolver<Types.Maybe<ResolversTypes['ProductVariationEdge']>, ParentType, ContextType>;
  variationId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineItemConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineItemConnection'] = ResolversParentTypes['LineItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineItemEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineItemEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineItemEdge'] = ResolversParentTypes['LineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineItemProductEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineItemProductEdge'] = ResolversParentTypes['LineItemProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalProductAttributeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LocalProductAttribute'] = ResolversParentTypes['LocalProductAttribute']> = {
  attributeId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  position?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProductAttributeTypesEnum'], ParentType, ContextType>;
  variation?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visible?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalProductAttributeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LocalProductAttributeConnection'] = ResolversParentTypes['LocalProductAttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocalProductAttributeEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LocalProductAttribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalProductAttributeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LocalProductAttributeEdge'] = ResolversParentTypes['LocalProductAttributeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LocalProductAttribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  authToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authTokenExpiration?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  refreshToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refreshTokenExpiration?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  wooSessionToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoginWithCookiesPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LoginWithCookiesPayload'] = ResolversParentTypes['LoginWithCookiesPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MediaDetailsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MediaDetails'] = ResolversParentTypes['MediaDetails']> = {
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sizes?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['MediaSize']>>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MediaItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MediaItem'] = ResolversParentTypes['MediaItem']> = {
  altText?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MediaItemCaptionArgs>>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MediaItemFileArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaDetails?: Resolver<Types.Maybe<ResolversTypes['MediaDetails']>, ParentType, ContextType>;
  mediaItemId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaItemUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimeType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizes?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MediaItemSizesArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MediaItemSourceUrlArgs>>;
  srcSet?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MediaItemSrcSetArgs>>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.MediaItemTitleArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaItemConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MediaItemConnection'] = ResolversParentTypes['MediaItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediaItemEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaItemEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MediaItemEdge'] = ResolversParentTypes['MediaItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaSizeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MediaSize'] = ResolversParentTypes['MediaSize']> = {
  file?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimeType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MenuResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Menu'] = ResolversParentTypes['Menu']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRestricted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locations?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MenuLocationEnum']>>>, ParentType, ContextType>;
  menuId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  menuItems?: Resolver<Types.Maybe<ResolversTypes['MenuItemConnection']>, ParentType, ContextType, Partial<Types.MenuMenuItemsArgs>>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuConnection'] = ResolversParentTypes['MenuConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MenuEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Menu']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuEdge'] = ResolversParentTypes['MenuEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Menu'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuItem'] = ResolversParentTypes['MenuItem']> = {
  childItems?: Resolver<Types.Maybe<ResolversTypes['MenuItemConnection']>, ParentType, ContextType, Partial<Types.MenuItemChildItemsArgs>>;
  connectedNode?: Resolver<Types.Maybe<ResolversTypes['MenuItemTargetEdge']>, ParentType, ContextType>;
  cssClasses?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRestricted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkRelationship?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MenuLocationEnum']>>>, ParentType, ContextType>;
  menu?: Resolver<Types.Maybe<ResolversTypes['MenuItemMenuEdge']>, ParentType, ContextType>;
  menuItemId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuItemConnection'] = ResolversParentTypes['MenuItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MenuItemEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MenuItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuItemEdge'] = ResolversParentTypes['MenuItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MenuItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemLinkableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuItemLinkable'] = ResolversParentTypes['MenuItemLinkable']> = {
  __resolveType: TypeResolveFn<'Category' | 'ExternalProduct' | 'GroupProduct' | 'Page' | 'Post' | 'ProductBrand' | 'ProductCategory' | 'ProductTag' | 'SimpleProduct' | 'Tag' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type MenuItemMenuEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuItemMenuEdge'] = ResolversParentTypes['MenuItemMenuEdge']> = {
  node?: Resolver<ResolversTypes['Menu'], ParentType, ContextType>;
};

export type MenuItemTargetEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MenuItemTargetEdge'] = ResolversParentTypes['MenuItemTargetEdge']> = {
  node?: Resolver<ResolversTypes['MenuItemLinkable'], ParentType, ContextType>;
};

export type MetaDataResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MetaData'] = ResolversParentTypes['MetaData']> = {
  id?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCartItems?: Resolver<Types.Maybe<ResolversTypes['AddCartItemsPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddCartItemsArgs, 'input'>>;
  addToCart?: Resolver<Types.Maybe<ResolversTypes['AddToCartPayload']>, ParentType, ContextType, RequireFields<Types.MutationAddToCartArgs, 'input'>>;
  applyCoupon?: Resolver<Types.Maybe<ResolversTypes['ApplyCouponPayload']>, ParentType, ContextType, RequireFields<Types.MutationApplyCouponArgs, 'input'>>;
  checkout?: Resolver<Types.Maybe<ResolversTypes['CheckoutPayload']>, ParentType, ContextType, RequireFields<Types.MutationCheckoutArgs, 'input'>>;
  createOrder?: Resolver<Types.Maybe<ResolversTypes['CreateOrderPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateOrderArgs, 'input'>>;
  emptyCart?: Resolver<Types.Maybe<ResolversTypes['EmptyCartPayload']>, ParentType, ContextType, RequireFields<Types.MutationEmptyCartArgs, 'input'>>;
  fillCart?: Resolver<Types.Maybe<ResolversTypes['FillCartPayload']>, ParentType, ContextType, RequireFields<Types.MutationFillCartArgs, 'input'>>;
  forgetSession?: Resolver<Types.Maybe<ResolversTypes['ForgetSessionPayload']>, ParentType, ContextType, RequireFields<Types.MutationForgetSessionArgs, 'input'>>;
  login?: Resolver<Types.Maybe<ResolversTypes['LoginPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoginArgs, 'input'>>;
  loginWithCookies?: Resolver<Types.Maybe<ResolversTypes['LoginWithCookiesPayload']>, ParentType, ContextType, RequireFields<Types.MutationLoginWithCookiesArgs, 'input'>>;
  logout?: Resolver<Types.Maybe<ResolversTypes['LogoutPayload']>, ParentType, ContextType, Partial<Types.MutationLogoutArgs>>;
  refreshJwtAuthToken?: Resolver<Types.Maybe<ResolversTypes['RefreshJwtAuthTokenPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefreshJwtAuthTokenArgs, 'input'>>;
  refreshToken?: Resolver<Types.Maybe<ResolversTypes['RefreshTokenPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefreshTokenArgs, 'input'>>;
  registerCustomer?: Resolver<Types.Maybe<ResolversTypes['RegisterCustomerPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterCustomerArgs, 'input'>>;
  registerUser?: Resolver<Types.Maybe<ResolversTypes['RegisterUserPayload']>, ParentType, ContextType, RequireFields<Types.MutationRegisterUserArgs, 'input'>>;
  removeCoupons?: Resolver<Types.Maybe<ResolversTypes['RemoveCouponsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveCouponsArgs, 'input'>>;
  removeItemsFromCart?: Resolver<Types.Maybe<ResolversTypes['RemoveItemsFromCartPayload']>, ParentType, ContextType, RequireFields<Types.MutationRemoveItemsFromCartArgs, 'input'>>;
  resetUserPassword?: Resolver<Types.Maybe<ResolversTypes['ResetUserPasswordPayload']>, ParentType, ContextType, RequireFields<Types.MutationResetUserPasswordArgs, 'input'>>;
  restoreCartItems?: Resolver<Types.Maybe<ResolversTypes['RestoreCartItemsPayload']>, ParentType, ContextType, RequireFields<Types.MutationRestoreCartItemsArgs, 'input'>>;
  sendPasswordResetEmail?: Resolver<Types.Maybe<ResolversTypes['SendPasswordResetEmailPayload']>, ParentType, ContextType, RequireFields<Types.MutationSendPasswordResetEmailArgs, 'input'>>;
  updateCustomer?: Resolver<Types.Maybe<ResolversTypes['UpdateCustomerPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateCustomerArgs, 'input'>>;
  updateItemQuantities?: Resolver<Types.Maybe<ResolversTypes['UpdateItemQuantitiesPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateItemQuantitiesArgs, 'input'>>;
  updateOrder?: Resolver<Types.Maybe<ResolversTypes['UpdateOrderPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateOrderArgs, 'input'>>;
  updateSession?: Resolver<Types.Maybe<ResolversTypes['UpdateSessionPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateSessionArgs, 'input'>>;
  updateShippingMethod?: Resolver<Types.Maybe<ResolversTypes['UpdateShippingMethodPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateShippingMethodArgs, 'input'>>;
  updateUser?: Resolver<Types.Maybe<ResolversTypes['UpdateUserPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateUserArgs, 'input'>>;
  writeReview?: Resolver<Types.Maybe<ResolversTypes['WriteReviewPayload']>, ParentType, ContextType, RequireFields<Types.MutationWriteReviewArgs, 'input'>>;
};

export type NodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Category' | 'Comment' | 'CommentAuthor' | 'Coupon' | 'CouponLine' | 'Customer' | 'DownloadableItem' | 'ExternalProduct' | 'FeeLine' | 'GeneralSettings' | 'GlobalProductAttribute' | 'GroupProduct' | 'LineItem' | 'LocalProductAttribute' | 'MediaItem' | 'Menu' | 'MenuItem' | 'Order' | 'OrderNote' | 'Page' | 'PaymentGateway' | 'Post' | 'ProductBrand' | 'ProductCategory' | 'ProductTag' | 'ProductType' | 'ProductVariation' | 'Refund' | 'ShippingClass' | 'ShippingLine' | 'ShippingMethod' | 'SimpleAttribute' | 'SimpleCartItem' | 'SimpleProduct' | 'Tag' | 'TaxClass' | 'TaxLine' | 'TaxRate' | 'UnsupportedProduct' | 'User' | 'UserRole' | 'VariableProduct' | 'VariationAttribute', ParentType, ContextType>;
};

export type NodeWithAuthorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithAuthor'] = ResolversParentTypes['NodeWithAuthor']> = {
  __resolveType: TypeResolveFn<'Page' | 'Post', ParentType, ContextType>;
};

export type NodeWithCommentsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithComments'] = ResolversParentTypes['NodeWithComments']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'Page' | 'Post' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type NodeWithContentEditorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithContentEditor'] = ResolversParentTypes['NodeWithContentEditor']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'Page' | 'Post' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type NodeWithExcerptResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithExcerpt'] = ResolversParentTypes['NodeWithExcerpt']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'Post' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type NodeWithFeaturedImageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithFeaturedImage'] = ResolversParentTypes['NodeWithFeaturedImage']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'Page' | 'Post' | 'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type NodeWithPageAttributesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithPageAttributes'] = ResolversParentTypes['NodeWithPageAttributes']> = {
  __resolveType: TypeResolveFn<'Page', ParentType, ContextType>;
};

export type NodeWithTitleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NodeWithTitle'] = ResolversParentTypes['NodeWithTitle']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'MediaItem' | 'Page' | 'Post' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billing?: Resolver<Types.Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  cartHash?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cartTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderCartTaxArgs>>;
  cartTaxMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  couponLines?: Resolver<Types.Maybe<ResolversTypes['CouponLineConnection']>, ParentType, ContextType, Partial<Types.OrderCouponLinesArgs>>;
  createdVia?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerIpAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerUserAgent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateCompleted?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePaid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderDiscountTaxArgs>>;
  discountTaxMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderDiscountTotalArgs>>;
  discountTotalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  downloadableItems?: Resolver<Types.Maybe<ResolversTypes['DownloadableItemConnection']>, ParentType, ContextType, Partial<Types.OrderDownloadableItemsArgs>>;
  feeLines?: Resolver<Types.Maybe<ResolversTypes['FeeLineConnection']>, ParentType, ContextType, Partial<Types.OrderFeeLinesArgs>>;
  hasBillingAddress?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasDownloadableItem?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasShippingAddress?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDownloadPermitted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lineItems?: Resolver<Types.Maybe<ResolversTypes['LineItemConnection']>, ParentType, ContextType, Partial<Types.OrderLineItemsArgs>>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.OrderMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsPayment?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsProcessing?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsShippingAddress?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  orderKey?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderNotes?: Resolver<Types.Maybe<ResolversTypes['OrderNoteConnection']>, ParentType, ContextType, Partial<Types.OrderOrderNotesArgs>>;
  orderNumber?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethodTitle?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pricesIncludeTax?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refunds?: Resolver<Types.Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, Partial<Types.OrderRefundsArgs>>;
  shipping?: Resolver<Types.Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  shippingAddressMapUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingLines?: Resolver<Types.Maybe<ResolversTypes['ShippingLineConnection']>, ParentType, ContextType, Partial<Types.OrderShippingLinesArgs>>;
  shippingTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderShippingTaxArgs>>;
  shippingTaxMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderShippingTotalArgs>>;
  shippingTotalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['OrderStatusEnum']>, ParentType, ContextType>;
  statusName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderSubtotalArgs>>;
  subtotalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxLines?: Resolver<Types.Maybe<ResolversTypes['TaxLineConnection']>, ParentType, ContextType, Partial<Types.OrderTaxLinesArgs>>;
  total?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderTotalArgs>>;
  totalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.OrderTotalTaxArgs>>;
  totalTaxMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  transactionId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderImageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderImage'] = ResolversParentTypes['OrderImage']> = {
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderItemTaxResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderItemTax'] = ResolversParentTypes['OrderItemTax']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subtotal?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  taxLine?: Resolver<Types.Maybe<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  taxLineId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrderNoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderNote'] = ResolversParentTypes['OrderNote']> = {
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dateCreated?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCustomerNote?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNoteConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderNoteConnection'] = ResolversParentTypes['OrderNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderNoteEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNoteEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderNoteEdge'] = ResolversParentTypes['OrderNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderNote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderStatusEnumResolvers = EnumResolverSignature<{ CANCELLED?: any, CHECKOUT_DRAFT?: any, COMPLETED?: any, FAILED?: any, ON_HOLD?: any, PENDING?: any, PROCESSING?: any, REFUNDED?: any }, ResolversTypes['OrderStatusEnum']>;

export type PageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  ancestors?: Resolver<Types.Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, Partial<Types.PageAncestorsArgs>>;
  author?: Resolver<Types.Maybe<ResolversTypes['AuthorEdge']>, ParentType, ContextType>;
  authorDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authorId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<Types.Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, Partial<Types.PageChildrenArgs>>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Types.Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, Partial<Types.PageCommentsArgs>>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PageContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PageExcerptArgs>>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  guid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasPassword?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFrontPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPostsPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['ContentParentEdge']>, ParentType, ContextType>;
  parentDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PageTitleArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageConnection'] = ResolversParentTypes['PageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PageEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageEdge'] = ResolversParentTypes['PageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentGatewayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PaymentGateway'] = ResolversParentTypes['PaymentGateway']> = {
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentGatewayConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PaymentGatewayConnection'] = ResolversParentTypes['PaymentGatewayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentGatewayEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentGateway']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentGatewayEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PaymentGatewayEdge'] = ResolversParentTypes['PaymentGatewayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentGateway'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  author?: Resolver<Types.Maybe<ResolversTypes['AuthorEdge']>, ParentType, ContextType>;
  authorDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authorId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  categories?: Resolver<Types.Maybe<ResolversTypes['CategoryConnection']>, ParentType, ContextType, Partial<Types.PostCategoriesArgs>>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Types.Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, Partial<Types.PostCommentsArgs>>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PostContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PostExcerptArgs>>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  guid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasPassword?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSticky?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pingStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Types.Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, Partial<Types.PostTagsArgs>>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PostTitleArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withTax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  withoutTax?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  maxPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PriceRangeMaxPriceArgs>>;
  minPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.PriceRangeMinPriceArgs>>;
};

export type PriceSpanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PriceSpan'] = ResolversParentTypes['PriceSpan']> = {
  max?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
};

export type PriceTierResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PriceTier'] = ResolversParentTypes['PriceTier']> = {
  minQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  __resolveType: TypeResolveFn<'GlobalProductAttribute' | 'LocalProductAttribute', ParentType, ContextType>;
};

export type ProductAttributeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductAttributeConnection'] = ResolversParentTypes['ProductAttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductAttributeEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductAttributeEdge'] = ResolversParentTypes['ProductAttributeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductAttribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeEnumResolvers = EnumResolverSignature<{ NONE?: any }, ResolversTypes['ProductAttributeEnum']>;

export type ProductAttributeOutputResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductAttributeOutput'] = ResolversParentTypes['ProductAttributeOutput']> = {
  attributeName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributeValue?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductAvailabilityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductAvailability'] = ResolversParentTypes['ProductAvailability']> = {
  available?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  backordersAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['StockLocation']>, ParentType, ContextType>;
  nextDelivery?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quantity?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['StockStatusEnum']>, ParentType, ContextType>;
};

export type ProductBrandResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductBrand'] = ResolversParentTypes['ProductBrand'], FederationReferenceType extends FederationReferenceTypes['ProductBrand'] = FederationReferenceTypes['ProductBrand']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ProductBrand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.ProductBrandAncestorsArgs>>;
  children?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.ProductBrandChildrenArgs>>;
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['ProductBrandParentEdge']>, ParentType, ContextType>;
  parentDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<Types.ProductBrandProductsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductBrandConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductBrandConnection'] = ResolversParentTypes['ProductBrandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductBrandEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductBrand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductBrandEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductBrandEdge'] = ResolversParentTypes['ProductBrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductBrand'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductBrandParentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductBrandParentEdge'] = ResolversParentTypes['ProductBrandParentEdge']> = {
  node?: Resolver<ResolversTypes['ProductBrand'], ParentType, ContextType>;
};

export type ProductCategoryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory'], FederationReferenceType extends FederationReferenceTypes['ProductCategory'] = FederationReferenceTypes['ProductCategory']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ProductCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.ProductCategoryAncestorsArgs>>;
  children?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.ProductCategoryChildrenArgs>>;
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryDisplay']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryParentEdge']>, ParentType, ContextType>;
  parentDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parentId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<Types.ProductCategoryProductsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductCategoryConnection'] = ResolversParentTypes['ProductCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductCategoryEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductCategoryEdge'] = ResolversParentTypes['ProductCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryParentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductCategoryParentEdge'] = ResolversParentTypes['ProductCategoryParentEdge']> = {
  node?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductDownloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductDownload'] = ResolversParentTypes['ProductDownload']> = {
  downloadId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileExt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductPricingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductPricing'] = ResolversParentTypes['ProductPricing']> = {
  current?: Resolver<Types.Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  discountPercentage?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  range?: Resolver<Types.Maybe<ResolversTypes['PriceSpan']>, ParentType, ContextType>;
  regular?: Resolver<Types.Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  regularRange?: Resolver<Types.Maybe<ResolversTypes['PriceSpan']>, ParentType, ContextType>;
  sale?: Resolver<Types.Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  saleEndsAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  saleStartsAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  validUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProductTagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTag'] = ResolversParentTypes['ProductTag'], FederationReferenceType extends FederationReferenceTypes['ProductTag'] = FederationReferenceTypes['ProductTag']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ProductTag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<Types.ProductTagProductsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTagConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTagConnection'] = ResolversParentTypes['ProductTagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductTagEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductTag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTagEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTagEdge'] = ResolversParentTypes['ProductTagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductTag'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTaxonomyEnumResolvers = { PRODUCT_BRAND: 'product_brand', PRODUCT_CAT: 'product_cat', PRODUCT_SHIPPING_CLASS: 'product_shipping_class', PRODUCT_TAG: 'product_tag', PRODUCT_TYPE: 'product_type' };

export type ProductTypeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductType'] = ResolversParentTypes['ProductType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<Types.ProductTypeProductsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTypeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTypeConnection'] = ResolversParentTypes['ProductTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductTypeEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTypeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTypeEdge'] = ResolversParentTypes['ProductTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUnionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductUnion'] = ResolversParentTypes['ProductUnion']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type ProductUnionConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductUnionConnection'] = ResolversParentTypes['ProductUnionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductUnionEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductUnion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUnionEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductUnionEdge'] = ResolversParentTypes['ProductUnionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductUnion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductVariation'] = ResolversParentTypes['ProductVariation'], FederationReferenceType extends FederationReferenceTypes['ProductVariation'] = FederationReferenceTypes['ProductVariation']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ProductVariation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Types.Maybe<ResolversTypes['VariationAttributeConnection']>, ParentType, ContextType, Partial<Types.ProductVariationAttributesArgs>>;
  availability?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType, Partial<Types.ProductVariationAvailabilityArgs>>;
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  backorders?: Resolver<Types.Maybe<ResolversTypes['BackordersEnum']>, ParentType, ContextType>;
  backordersAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  catalogVisibility?: Resolver<Types.Maybe<ResolversTypes['CatalogVisibilityEnum']>, ParentType, ContextType>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ProductVariationDescriptionArgs>>;
  downloadExpiry?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloadLimit?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloadable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  downloads?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ProductDownload']>>>, ParentType, ContextType>;
  featured?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  globalUniqueId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasAttributes?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  height?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  length?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowStockAmount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  manageStock?: Resolver<Types.Maybe<ResolversTypes['ManageStockEnum']>, ParentType, ContextType>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.ProductVariationMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['ProductVariationParentEdge']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ProductVariationPriceArgs>>;
  pricing?: Resolver<ResolversTypes['ProductPricing'], ParentType, ContextType, Partial<Types.ProductVariationPricingArgs>>;
  productVariationId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchasable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purchaseNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ProductVariationRegularPriceArgs>>;
  reviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewsAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salePrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ProductVariationSalePriceArgs>>;
  shippingClass?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingClassId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shippingRequired?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shippingTaxable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shortDescription?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ProductVariationShortDescriptionArgs>>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldIndividually?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockQuantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stockStatus?: Resolver<Types.Maybe<ResolversTypes['StockStatusEnum']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  totalSales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  virtual?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weight?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariationConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductVariationConnection'] = ResolversParentTypes['ProductVariationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductVariationEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductVariation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariationEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductVariationEdge'] = ResolversParentTypes['ProductVariationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductVariation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariationParentEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductVariationParentEdge'] = ResolversParentTypes['ProductVariationParentEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductWithAttributesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductWithAttributes'] = ResolversParentTypes['ProductWithAttributes']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type ProductWithDimensionsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductWithDimensions'] = ResolversParentTypes['ProductWithDimensions']> = {
  __resolveType: TypeResolveFn<'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type ProductWithPricingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductWithPricing'] = ResolversParentTypes['ProductWithPricing']> = {
  __resolveType: TypeResolveFn<'ExternalProduct' | 'GroupProduct' | 'ProductVariation' | 'SimpleProduct' | 'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type ProductWithVariationsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductWithVariations'] = ResolversParentTypes['ProductWithVariations']> = {
  __resolveType: TypeResolveFn<'UnsupportedProduct' | 'VariableProduct', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allowedCountries?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CountriesEnum']>>>, ParentType, ContextType>;
  allowedCountryStates?: Resolver<ReadonlyArray<ResolversTypes['WooCountry']>, ParentType, ContextType>;
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType, Partial<Types.QueryCartArgs>>;
  cartFee?: Resolver<Types.Maybe<ResolversTypes['CartFee']>, ParentType, ContextType, RequireFields<Types.QueryCartFeeArgs, 'id'>>;
  cartItem?: Resolver<Types.Maybe<ResolversTypes['CartItem']>, ParentType, ContextType, RequireFields<Types.QueryCartItemArgs, 'key'>>;
  categories?: Resolver<Types.Maybe<ResolversTypes['CategoryConnection']>, ParentType, ContextType, Partial<Types.QueryCategoriesArgs>>;
  category?: Resolver<Types.Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<Types.QueryCategoryArgs, 'id'>>;
  collectionStats?: Resolver<Types.Maybe<ResolversTypes['CollectionStats']>, ParentType, ContextType, Partial<Types.QueryCollectionStatsArgs>>;
  contentNode?: Resolver<Types.Maybe<ResolversTypes['ContentNode']>, ParentType, ContextType, RequireFields<Types.QueryContentNodeArgs, 'id'>>;
  countryStates?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CountryState']>>>, ParentType, ContextType, RequireFields<Types.QueryCountryStatesArgs, 'country'>>;
  coupon?: Resolver<Types.Maybe<ResolversTypes['Coupon']>, ParentType, ContextType, RequireFields<Types.QueryCouponArgs, 'id'>>;
  coupons?: Resolver<Types.Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, Partial<Types.QueryCouponsArgs>>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<Types.QueryCustomerArgs>>;
  generalSettings?: Resolver<Types.Maybe<ResolversTypes['GeneralSettings']>, ParentType, ContextType>;
  mediaItem?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType, RequireFields<Types.QueryMediaItemArgs, 'id'>>;
  mediaItems?: Resolver<Types.Maybe<ResolversTypes['MediaItemConnection']>, ParentType, ContextType, Partial<Types.QueryMediaItemsArgs>>;
  menu?: Resolver<Types.Maybe<ResolversTypes['Menu']>, ParentType, ContextType, RequireFields<Types.QueryMenuArgs, 'id'>>;
  menuItem?: Resolver<Types.Maybe<ResolversTypes['MenuItem']>, ParentType, ContextType, RequireFields<Types.QueryMenuItemArgs, 'id'>>;
  menuItems?: Resolver<Types.Maybe<ResolversTypes['MenuItemConnection']>, ParentType, ContextType, Partial<Types.QueryMenuItemsArgs>>;
  menus?: Resolver<Types.Maybe<ResolversTypes['MenuConnection']>, ParentType, ContextType, Partial<Types.QueryMenusArgs>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, Partial<Types.QueryNodeArgs>>;
  nodeByUri?: Resolver<Types.Maybe<ResolversTypes['UniformResourceIdentifiable']>, ParentType, ContextType, RequireFields<Types.QueryNodeByUriArgs, 'uri'>>;
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<Types.QueryOrderArgs>>;
  orders?: Resolver<Types.Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<Types.QueryOrdersArgs>>;
  page?: Resolver<Types.Maybe<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<Types.QueryPageArgs, 'id'>>;
  pages?: Resolver<Types.Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, Partial<Types.QueryPagesArgs>>;
  paymentGateways?: Resolver<Types.Maybe<ResolversTypes['PaymentGatewayConnection']>, ParentType, ContextType, Partial<Types.QueryPaymentGatewaysArgs>>;
  post?: Resolver<Types.Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<Types.QueryPostArgs, 'id'>>;
  posts?: Resolver<Types.Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<Types.QueryPostsArgs>>;
  product?: Resolver<Types.Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<Types.QueryProductArgs, 'id'>>;
  productBrand?: Resolver<Types.Maybe<ResolversTypes['ProductBrand']>, ParentType, ContextType, RequireFields<Types.QueryProductBrandArgs, 'id'>>;
  productBrands?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.QueryProductBrandsArgs>>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.QueryProductCategoriesArgs>>;
  productCategory?: Resolver<Types.Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType, RequireFields<Types.QueryProductCategoryArgs, 'id'>>;
  productTag?: Resolver<Types.Maybe<ResolversTypes['ProductTag']>, ParentType, ContextType, RequireFields<Types.QueryProductTagArgs, 'id'>>;
  productTags?: Resolver<Types.Maybe<ResolversTypes['ProductTagConnection']>, ParentType, ContextType, Partial<Types.QueryProductTagsArgs>>;
  productVariation?: Resolver<Types.Maybe<ResolversTypes['ProductVariation']>, ParentType, ContextType, Partial<Types.QueryProductVariationArgs>>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<Types.QueryProductsArgs>>;
  refund?: Resolver<Types.Maybe<ResolversTypes['Refund']>, ParentType, ContextType, RequireFields<Types.QueryRefundArgs, 'id'>>;
  refunds?: Resolver<Types.Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, Partial<Types.QueryRefundsArgs>>;
  shippingClass?: Resolver<Types.Maybe<ResolversTypes['ShippingClass']>, ParentType, ContextType, RequireFields<Types.QueryShippingClassArgs, 'id'>>;
  shippingClasses?: Resolver<Types.Maybe<ResolversTypes['ShippingClassConnection']>, ParentType, ContextType, Partial<Types.QueryShippingClassesArgs>>;
  shippingMethod?: Resolver<Types.Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType, Partial<Types.QueryShippingMethodArgs>>;
  shippingMethods?: Resolver<Types.Maybe<ResolversTypes['ShippingMethodConnection']>, ParentType, ContextType, Partial<Types.QueryShippingMethodsArgs>>;
  tag?: Resolver<Types.Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<Types.QueryTagArgs, 'id'>>;
  tags?: Resolver<Types.Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, Partial<Types.QueryTagsArgs>>;
  taxClasses?: Resolver<Types.Maybe<ResolversTypes['TaxClassConnection']>, ParentType, ContextType, Partial<Types.QueryTaxClassesArgs>>;
  taxRate?: Resolver<Types.Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType, Partial<Types.QueryTaxRateArgs>>;
  taxRates?: Resolver<Types.Maybe<ResolversTypes['TaxRateConnection']>, ParentType, ContextType, Partial<Types.QueryTaxRatesArgs>>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<Types.QueryUserArgs, 'id'>>;
  users?: Resolver<Types.Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<Types.QueryUsersArgs>>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  wooCountries?: Resolver<ReadonlyArray<ResolversTypes['WooCountry']>, ParentType, ContextType>;
  wooStates?: Resolver<ReadonlyArray<ResolversTypes['CountryState']>, ParentType, ContextType, RequireFields<Types.QueryWooStatesArgs, 'country'>>;
};

export type RatingCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RatingCount'] = ResolversParentTypes['RatingCount']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefreshJwtAuthTokenPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RefreshJwtAuthTokenPayload'] = ResolversParentTypes['RefreshJwtAuthTokenPayload']> = {
  authToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefreshTokenPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RefreshTokenPayload'] = ResolversParentTypes['RefreshTokenPayload']> = {
  authToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authTokenExpiration?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refreshToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refreshTokenExpiration?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amountMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.RefundMetaDataArgs>>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCustomerPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegisterCustomerPayload'] = ResolversParentTypes['RegisterCustomerPayload']> = {
  authToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  refreshToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RegisterUserPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RegisterUserPayload'] = ResolversParentTypes['RegisterUserPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RemoveCouponsPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemoveCouponsPayload'] = ResolversParentTypes['RemoveCouponsPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemoveItemsFromCartPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemoveItemsFromCartPayload'] = ResolversParentTypes['RemoveItemsFromCartPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  cartItems?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResetUserPasswordPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResetUserPasswordPayload'] = ResolversParentTypes['ResetUserPasswordPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RestoreCartItemsPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RestoreCartItemsPayload'] = ResolversParentTypes['RestoreCartItemsPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  cartItems?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  rating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verified?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendPasswordResetEmailPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SendPasswordResetEmailPayload'] = ResolversParentTypes['SendPasswordResetEmailPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ShippingClassResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingClass'] = ResolversParentTypes['ShippingClass']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Types.Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<Types.ShippingClassProductsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingClassConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingClassConnection'] = ResolversParentTypes['ShippingClassConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShippingClassEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShippingClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingClassEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingClassEdge'] = ResolversParentTypes['ShippingClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShippingClass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingLine'] = ResolversParentTypes['ShippingLine']> = {
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.ShippingLineMetaDataArgs>>;
  methodId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodTitle?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taxes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['OrderItemTax']>>>, ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingLineConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingLineConnection'] = ResolversParentTypes['ShippingLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShippingLineEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShippingLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingLineEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingLineEdge'] = ResolversParentTypes['ShippingLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShippingLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingMethod'] = ResolversParentTypes['ShippingMethod']> = {
  databaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingMethodConnection'] = ResolversParentTypes['ShippingMethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShippingMethodEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingMethodEdge'] = ResolversParentTypes['ShippingMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodErrorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingMethodError'] = ResolversParentTypes['ShippingMethodError']> = {
  chosenMethods?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  reasons?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CartErrorType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingPackageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingPackage'] = ResolversParentTypes['ShippingPackage']> = {
  packageDetails?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rates?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ShippingRate']>>>, ParentType, ContextType>;
  supportsShippingCalculator?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ShippingRateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShippingRate'] = ResolversParentTypes['ShippingRate']> = {
  cost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ShippingRateCostArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subtotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ShippingRateSubtotalArgs>>;
  taxTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.ShippingRateTaxTotalArgs>>;
};

export type SimpleAttributeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimpleAttribute'] = ResolversParentTypes['SimpleAttribute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimpleCartItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimpleCartItem'] = ResolversParentTypes['SimpleCartItem']> = {
  exactQuantity?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extraData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.SimpleCartItemExtraDataArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['CartItemProductEdge']>, ParentType, ContextType>;
  quantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subtotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleCartItemSubtotalArgs>>;
  subtotalTax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleCartItemSubtotalTaxArgs>>;
  tax?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleCartItemTaxArgs>>;
  total?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleCartItemTotalArgs>>;
  totals?: Resolver<ResolversTypes['CartItemTotals'], ParentType, ContextType>;
  variation?: Resolver<Types.Maybe<ResolversTypes['CartItemVariationEdge']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimpleProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SimpleProduct'] = ResolversParentTypes['SimpleProduct'], FederationReferenceType extends FederationReferenceTypes['SimpleProduct'] = FederationReferenceTypes['SimpleProduct']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['SimpleProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Types.Maybe<ResolversTypes['ProductAttributeConnection']>, ParentType, ContextType, Partial<Types.SimpleProductAttributesArgs>>;
  availability?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType, Partial<Types.SimpleProductAvailabilityArgs>>;
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  backorders?: Resolver<Types.Maybe<ResolversTypes['BackordersEnum']>, ParentType, ContextType>;
  backordersAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  catalogVisibility?: Resolver<Types.Maybe<ResolversTypes['CatalogVisibilityEnum']>, ParentType, ContextType>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crossSell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.SimpleProductCrossSellArgs>>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultAttributes?: Resolver<Types.Maybe<ResolversTypes['VariationAttributeConnection']>, ParentType, ContextType, Partial<Types.SimpleProductDefaultAttributesArgs>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductDescriptionArgs>>;
  downloadExpiry?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloadLimit?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloadable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  downloads?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ProductDownload']>>>, ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductExcerptArgs>>;
  featured?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  galleryImages?: Resolver<Types.Maybe<ResolversTypes['MediaItemConnection']>, ParentType, ContextType, Partial<Types.SimpleProductGalleryImagesArgs>>;
  globalAttributes?: Resolver<Types.Maybe<ResolversTypes['GlobalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.SimpleProductGlobalAttributesArgs>>;
  globalUniqueId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  length?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localAttributes?: Resolver<Types.Maybe<ResolversTypes['LocalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.SimpleProductLocalAttributesArgs>>;
  lowStockAmount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  manageStock?: Resolver<Types.Maybe<ResolversTypes['ManageStockEnum']>, ParentType, ContextType>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.SimpleProductMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductPriceArgs>>;
  pricing?: Resolver<ResolversTypes['ProductPricing'], ParentType, ContextType, Partial<Types.SimpleProductPricingArgs>>;
  productBrands?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.SimpleProductProductBrandsArgs>>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.SimpleProductProductCategoriesArgs>>;
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productTags?: Resolver<Types.Maybe<ResolversTypes['ProductTagConnection']>, ParentType, ContextType, Partial<Types.SimpleProductProductTagsArgs>>;
  productTypes?: Resolver<Types.Maybe<ResolversTypes['ProductTypeConnection']>, ParentType, ContextType, Partial<Types.SimpleProductProductTypesArgs>>;
  purchasable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purchaseNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductRegularPriceArgs>>;
  related?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.SimpleProductRelatedArgs>>;
  reviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviews?: Resolver<Types.Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<Types.SimpleProductReviewsArgs>>;
  reviewsAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salePrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductSalePriceArgs>>;
  shippingClassId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shippingClasses?: Resolver<Types.Maybe<ResolversTypes['ShippingClassConnection']>, ParentType, ContextType, Partial<Types.SimpleProductShippingClassesArgs>>;
  shippingRequired?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shippingTaxable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shortDescription?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductShortDescriptionArgs>>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldIndividually?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockQuantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stockStatus?: Resolver<Types.Maybe<ResolversTypes['StockStatusEnum']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.SimpleProductTitleArgs>>;
  totalSales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  upsell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.SimpleProductUpsellArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  virtual?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weight?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SingleAttributeCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SingleAttributeCount'] = ResolversParentTypes['SingleAttributeCount']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<Types.Maybe<ResolversTypes['TermNode']>, ParentType, ContextType>;
  termId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockLocationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StockLocation'] = ResolversParentTypes['StockLocation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StockStatusCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StockStatusCount'] = ResolversParentTypes['StockStatusCount']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockStatusEnum'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Types.Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<Types.TagPostsArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taxonomyName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxClassResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxClass'] = ResolversParentTypes['TaxClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxClassConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxClassConnection'] = ResolversParentTypes['TaxClassConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxClassEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxClassEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxClassEdge'] = ResolversParentTypes['TaxClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxLine'] = ResolversParentTypes['TaxLine']> = {
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCompound?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.TaxLineMetaDataArgs>>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rateCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratePercent?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shippingTaxTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxTotal?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxTotalMoney?: Resolver<Types.Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxLineConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxLineConnection'] = ResolversParentTypes['TaxLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxLineEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxLineEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxLineEdge'] = ResolversParentTypes['TaxLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  cities?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  class?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  compound?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postcodes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  priority?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipping?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxRateConnection'] = ResolversParentTypes['TaxRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxRateEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxRateEdge'] = ResolversParentTypes['TaxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxedMoneyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withoutTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TermNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TermNode'] = ResolversParentTypes['TermNode']> = {
  __resolveType: TypeResolveFn<'Category' | 'ProductBrand' | 'ProductCategory' | 'ProductTag' | 'ShippingClass' | 'Tag', ParentType, ContextType>;
};

export type TermNodeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TermNodeConnection'] = ResolversParentTypes['TermNodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermNodeEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TermNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermNodeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TermNodeEdge'] = ResolversParentTypes['TermNodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TermNode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniformResourceIdentifiableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UniformResourceIdentifiable'] = ResolversParentTypes['UniformResourceIdentifiable']> = {
  __resolveType: TypeResolveFn<'Category' | 'ExternalProduct' | 'GroupProduct' | 'MediaItem' | 'Page' | 'Post' | 'ProductBrand' | 'ProductCategory' | 'ProductTag' | 'ProductVariation' | 'SimpleProduct' | 'Tag' | 'UnsupportedProduct' | 'User' | 'VariableProduct', ParentType, ContextType>;
};

export type UnsupportedProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnsupportedProduct'] = ResolversParentTypes['UnsupportedProduct'], FederationReferenceType extends FederationReferenceTypes['UnsupportedProduct'] = FederationReferenceTypes['UnsupportedProduct']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['UnsupportedProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Types.Maybe<ResolversTypes['ProductAttributeConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductAttributesArgs>>;
  availability?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType, Partial<Types.UnsupportedProductAvailabilityArgs>>;
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  backorders?: Resolver<Types.Maybe<ResolversTypes['BackordersEnum']>, ParentType, ContextType>;
  backordersAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  catalogVisibility?: Resolver<Types.Maybe<ResolversTypes['CatalogVisibilityEnum']>, ParentType, ContextType>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crossSell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductCrossSellArgs>>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultAttributes?: Resolver<Types.Maybe<ResolversTypes['VariationAttributeConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductDefaultAttributesArgs>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductDescriptionArgs>>;
  downloadExpiry?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloadLimit?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downloadable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  downloads?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['ProductDownload']>>>, ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductExcerptArgs>>;
  featured?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  galleryImages?: Resolver<Types.Maybe<ResolversTypes['MediaItemConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductGalleryImagesArgs>>;
  globalAttributes?: Resolver<Types.Maybe<ResolversTypes['GlobalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductGlobalAttributesArgs>>;
  globalUniqueId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  length?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localAttributes?: Resolver<Types.Maybe<ResolversTypes['LocalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductLocalAttributesArgs>>;
  lowStockAmount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  manageStock?: Resolver<Types.Maybe<ResolversTypes['ManageStockEnum']>, ParentType, ContextType>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.UnsupportedProductMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductPriceArgs>>;
  pricing?: Resolver<ResolversTypes['ProductPricing'], ParentType, ContextType, Partial<Types.UnsupportedProductPricingArgs>>;
  productBrands?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductProductBrandsArgs>>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductProductCategoriesArgs>>;
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productTags?: Resolver<Types.Maybe<ResolversTypes['ProductTagConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductProductTagsArgs>>;
  productTypes?: Resolver<Types.Maybe<ResolversTypes['ProductTypeConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductProductTypesArgs>>;
  purchasable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purchaseNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductRegularPriceArgs>>;
  related?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductRelatedArgs>>;
  reviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviews?: Resolver<Types.Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductReviewsArgs>>;
  reviewsAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salePrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductSalePriceArgs>>;
  shippingClassId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shippingClasses?: Resolver<Types.Maybe<ResolversTypes['ShippingClassConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductShippingClassesArgs>>;
  shippingRequired?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shippingTaxable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shortDescription?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductShortDescriptionArgs>>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldIndividually?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockQuantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stockStatus?: Resolver<Types.Maybe<ResolversTypes['StockStatusEnum']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.UnsupportedProductTitleArgs>>;
  totalSales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upsell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductUpsellArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variations?: Resolver<Types.Maybe<ResolversTypes['ProductVariationConnection']>, ParentType, ContextType, Partial<Types.UnsupportedProductVariationsArgs>>;
  virtual?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weight?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UpdateCustomerPayload'] = ResolversParentTypes['UpdateCustomerPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Types.Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type UpdateItemQuantitiesPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UpdateItemQuantitiesPayload'] = ResolversParentTypes['UpdateItemQuantitiesPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
  removed?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
  updated?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['CartItem']>>>, ParentType, ContextType>;
};

export type UpdateOrderPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UpdateOrderPayload'] = ResolversParentTypes['UpdateOrderPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UpdateSessionPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UpdateSessionPayload'] = ResolversParentTypes['UpdateSessionPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType>;
};

export type UpdateShippingMethodPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UpdateShippingMethodPayload'] = ResolversParentTypes['UpdateShippingMethodPayload']> = {
  cart?: Resolver<Types.Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Types.Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  avatar?: Resolver<Types.Maybe<ResolversTypes['Avatar']>, ParentType, ContextType, RequireFields<Types.UserAvatarArgs, 'size'>>;
  capabilities?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extraCapabilities?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  firstName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRestricted?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jwtAuthToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jwtRefreshToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nicename?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nickname?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pages?: Resolver<Types.Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, Partial<Types.UserPagesArgs>>;
  posts?: Resolver<Types.Maybe<ResolversTypes['PostConnection']>, ParentType, ContextType, Partial<Types.UserPostsArgs>>;
  registeredDate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Types.Maybe<ResolversTypes['UserRoleConnection']>, ParentType, ContextType, Partial<Types.UserRolesArgs>>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  username?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wooSessionToken?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRoleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UserRole'] = ResolversParentTypes['UserRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRoleConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UserRoleConnection'] = ResolversParentTypes['UserRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserRoleEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRoleEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UserRoleEdge'] = ResolversParentTypes['UserRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariableProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VariableProduct'] = ResolversParentTypes['VariableProduct'], FederationReferenceType extends FederationReferenceTypes['VariableProduct'] = FederationReferenceTypes['VariableProduct']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['VariableProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Types.Maybe<ResolversTypes['ProductAttributeConnection']>, ParentType, ContextType, Partial<Types.VariableProductAttributesArgs>>;
  availability?: Resolver<ResolversTypes['ProductAvailability'], ParentType, ContextType, Partial<Types.VariableProductAvailabilityArgs>>;
  averageRating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  backorders?: Resolver<Types.Maybe<ResolversTypes['BackordersEnum']>, ParentType, ContextType>;
  backordersAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  catalogVisibility?: Resolver<Types.Maybe<ResolversTypes['CatalogVisibilityEnum']>, ParentType, ContextType>;
  commentCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commentStatus?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductContentArgs>>;
  contentTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crossSell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.VariableProductCrossSellArgs>>;
  databaseId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOnSaleTo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultAttributes?: Resolver<Types.Maybe<ResolversTypes['VariationAttributeConnection']>, ParentType, ContextType, Partial<Types.VariableProductDefaultAttributesArgs>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductDescriptionArgs>>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductExcerptArgs>>;
  featured?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  featuredImage?: Resolver<Types.Maybe<ResolversTypes['FeaturedImageEdge']>, ParentType, ContextType>;
  featuredImageDatabaseId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  featuredImageId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  galleryImages?: Resolver<Types.Maybe<ResolversTypes['MediaItemConnection']>, ParentType, ContextType, Partial<Types.VariableProductGalleryImagesArgs>>;
  globalAttributes?: Resolver<Types.Maybe<ResolversTypes['GlobalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.VariableProductGlobalAttributesArgs>>;
  globalUniqueId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  length?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localAttributes?: Resolver<Types.Maybe<ResolversTypes['LocalProductAttributeConnection']>, ParentType, ContextType, Partial<Types.VariableProductLocalAttributesArgs>>;
  lowStockAmount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  manageStock?: Resolver<Types.Maybe<ResolversTypes['ManageStockEnum']>, ParentType, ContextType>;
  menuOrder?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metaData?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['MetaData']>>>, ParentType, ContextType, Partial<Types.VariableProductMetaDataArgs>>;
  modified?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedGmt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductPriceArgs>>;
  pricing?: Resolver<ResolversTypes['ProductPricing'], ParentType, ContextType, Partial<Types.VariableProductPricingArgs>>;
  productBrands?: Resolver<Types.Maybe<ResolversTypes['ProductBrandConnection']>, ParentType, ContextType, Partial<Types.VariableProductProductBrandsArgs>>;
  productCategories?: Resolver<Types.Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<Types.VariableProductProductCategoriesArgs>>;
  productId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productTags?: Resolver<Types.Maybe<ResolversTypes['ProductTagConnection']>, ParentType, ContextType, Partial<Types.VariableProductProductTagsArgs>>;
  productTypes?: Resolver<Types.Maybe<ResolversTypes['ProductTypeConnection']>, ParentType, ContextType, Partial<Types.VariableProductProductTypesArgs>>;
  purchasable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purchaseNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regularPrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductRegularPriceArgs>>;
  related?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.VariableProductRelatedArgs>>;
  reviewCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviews?: Resolver<Types.Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, Partial<Types.VariableProductReviewsArgs>>;
  reviewsAllowed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salePrice?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductSalePriceArgs>>;
  shippingClassId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shippingClasses?: Resolver<Types.Maybe<ResolversTypes['ShippingClassConnection']>, ParentType, ContextType, Partial<Types.VariableProductShippingClassesArgs>>;
  shippingRequired?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shippingTaxable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shortDescription?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductShortDescriptionArgs>>;
  sku?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldIndividually?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockQuantity?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stockStatus?: Resolver<Types.Maybe<ResolversTypes['StockStatusEnum']>, ParentType, ContextType>;
  taxClass?: Resolver<Types.Maybe<ResolversTypes['TaxClassEnum']>, ParentType, ContextType>;
  taxStatus?: Resolver<Types.Maybe<ResolversTypes['TaxStatusEnum']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Types.VariableProductTitleArgs>>;
  totalSales?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProductTypesEnum']>, ParentType, ContextType>;
  upsell?: Resolver<Types.Maybe<ResolversTypes['ProductUnionConnection']>, ParentType, ContextType, Partial<Types.VariableProductUpsellArgs>>;
  uri?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variations?: Resolver<Types.Maybe<ResolversTypes['ProductVariationConnection']>, ParentType, ContextType, Partial<Types.VariableProductVariationsArgs>>;
  virtual?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weight?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariationAttributeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VariationAttribute'] = ResolversParentTypes['VariationAttribute']> = {
  attributeId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariationAttributeConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VariationAttributeConnection'] = ResolversParentTypes['VariationAttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VariationAttributeEdge']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VariationAttribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariationAttributeEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VariationAttributeEdge'] = ResolversParentTypes['VariationAttributeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VariationAttribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WooCountryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WooCountry'] = ResolversParentTypes['WooCountry']> = {
  code?: Resolver<ResolversTypes['CountriesEnum'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['CountryState']>, ParentType, ContextType>;
};

export type WriteReviewPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WriteReviewPayload'] = ResolversParentTypes['WriteReviewPayload']> = {
  clientMutationId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  review?: Resolver<Types.Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  AddCartItemsPayload?: AddCartItemsPayloadResolvers<ContextType>;
  AddToCartPayload?: AddToCartPayloadResolvers<ContextType>;
  AppliedCoupon?: AppliedCouponResolvers<ContextType>;
  ApplyCouponPayload?: ApplyCouponPayloadResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeCount?: AttributeCountResolvers<ContextType>;
  AuthorEdge?: AuthorEdgeResolvers<ContextType>;
  Avatar?: AvatarResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartError?: CartErrorResolvers<ContextType>;
  CartFee?: CartFeeResolvers<ContextType>;
  CartItem?: CartItemResolvers<ContextType>;
  CartItemConnection?: CartItemConnectionResolvers<ContextType>;
  CartItemEdge?: CartItemEdgeResolvers<ContextType>;
  CartItemError?: CartItemErrorResolvers<ContextType>;
  CartItemProductEdge?: CartItemProductEdgeResolvers<ContextType>;
  CartItemTotals?: CartItemTotalsResolvers<ContextType>;
  CartItemVariationEdge?: CartItemVariationEdgeResolvers<ContextType>;
  CartProblem?: CartProblemResolvers<ContextType>;
  CartTax?: CartTaxResolvers<ContextType>;
  CartTaxLine?: CartTaxLineResolvers<ContextType>;
  CartTotals?: CartTotalsResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryParentEdge?: CategoryParentEdgeResolvers<ContextType>;
  CheckoutPayload?: CheckoutPayloadResolvers<ContextType>;
  CollectionStats?: CollectionStatsResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentAuthor?: CommentAuthorResolvers<ContextType>;
  CommentAuthorEdge?: CommentAuthorEdgeResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  Commenter?: CommenterResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  ContentNode?: ContentNodeResolvers<ContextType>;
  ContentParentEdge?: ContentParentEdgeResolvers<ContextType>;
  CountryState?: CountryStateResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponError?: CouponErrorResolvers<ContextType>;
  CouponLine?: CouponLineResolvers<ContextType>;
  CouponLineConnection?: CouponLineConnectionResolvers<ContextType>;
  CouponLineEdge?: CouponLineEdgeResolvers<ContextType>;
  CreateOrderPayload?: CreateOrderPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  DatabaseIdentifier?: DatabaseIdentifierResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DownloadableItem?: DownloadableItemResolvers<ContextType>;
  DownloadableItemConnection?: DownloadableItemConnectionResolvers<ContextType>;
  DownloadableItemEdge?: DownloadableItemEdgeResolvers<ContextType>;
  DownloadableProduct?: DownloadableProductResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  EmptyCartPayload?: EmptyCartPayloadResolvers<ContextType>;
  ExternalProduct?: ExternalProductResolvers<ContextType>;
  FeaturedImageEdge?: FeaturedImageEdgeResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FeeLineConnection?: FeeLineConnectionResolvers<ContextType>;
  FeeLineEdge?: FeeLineEdgeResolvers<ContextType>;
  FillCartPayload?: FillCartPayloadResolvers<ContextType>;
  ForgetSessionPayload?: ForgetSessionPayloadResolvers<ContextType>;
  GeneralSettings?: GeneralSettingsResolvers<ContextType>;
  GlobalProductAttribute?: GlobalProductAttributeResolvers<ContextType>;
  GlobalProductAttributeConnection?: GlobalProductAttributeConnectionResolvers<ContextType>;
  GlobalProductAttributeEdge?: GlobalProductAttributeEdgeResolvers<ContextType>;
  GroupProduct?: GroupProductResolvers<ContextType>;
  HierarchicalContentNode?: HierarchicalContentNodeResolvers<ContextType>;
  HierarchicalNode?: HierarchicalNodeResolvers<ContextType>;
  HierarchicalTermNode?: HierarchicalTermNodeResolvers<ContextType>;
  InventoriedProduct?: InventoriedProductResolvers<ContextType>;
  LineItem?: LineItemResolvers<ContextType>;
  LineItemConnection?: LineItemConnectionResolvers<ContextType>;
  LineItemEdge?: LineItemEdgeResolvers<ContextType>;
  LineItemProductEdge?: LineItemProductEdgeResolvers<ContextType>;
  LocalProductAttribute?: LocalProductAttributeResolvers<ContextType>;
  LocalProductAttributeConnection?: LocalProductAttributeConnectionResolvers<ContextType>;
  LocalProductAttributeEdge?: LocalProductAttributeEdgeResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LoginWithCookiesPayload?: LoginWithCookiesPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  MediaDetails?: MediaDetailsResolvers<ContextType>;
  MediaItem?: MediaItemResolvers<ContextType>;
  MediaItemConnection?: MediaItemConnectionResolvers<ContextType>;
  MediaItemEdge?: MediaItemEdgeResolvers<ContextType>;
  MediaSize?: MediaSizeResolvers<ContextType>;
  Menu?: MenuResolvers<ContextType>;
  MenuConnection?: MenuConnectionResolvers<ContextType>;
  MenuEdge?: MenuEdgeResolvers<ContextType>;
  MenuItem?: MenuItemResolvers<ContextType>;
  MenuItemConnection?: MenuItemConnectionResolvers<ContextType>;
  MenuItemEdge?: MenuItemEdgeResolvers<ContextType>;
  MenuItemLinkable?: MenuItemLinkableResolvers<ContextType>;
  MenuItemMenuEdge?: MenuItemMenuEdgeResolvers<ContextType>;
  MenuItemTargetEdge?: MenuItemTargetEdgeResolvers<ContextType>;
  MetaData?: MetaDataResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeWithAuthor?: NodeWithAuthorResolvers<ContextType>;
  NodeWithComments?: NodeWithCommentsResolvers<ContextType>;
  NodeWithContentEditor?: NodeWithContentEditorResolvers<ContextType>;
  NodeWithExcerpt?: NodeWithExcerptResolvers<ContextType>;
  NodeWithFeaturedImage?: NodeWithFeaturedImageResolvers<ContextType>;
  NodeWithPageAttributes?: NodeWithPageAttributesResolvers<ContextType>;
  NodeWithTitle?: NodeWithTitleResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderImage?: OrderImageResolvers<ContextType>;
  OrderItemTax?: OrderItemTaxResolvers<ContextType>;
  OrderNote?: OrderNoteResolvers<ContextType>;
  OrderNoteConnection?: OrderNoteConnectionResolvers<ContextType>;
  OrderNoteEdge?: OrderNoteEdgeResolvers<ContextType>;
  OrderStatusEnum?: OrderStatusEnumResolvers;
  Page?: PageResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentGateway?: PaymentGatewayResolvers<ContextType>;
  PaymentGatewayConnection?: PaymentGatewayConnectionResolvers<ContextType>;
  PaymentGatewayEdge?: PaymentGatewayEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  PriceSpan?: PriceSpanResolvers<ContextType>;
  PriceTier?: PriceTierResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductAttributeConnection?: ProductAttributeConnectionResolvers<ContextType>;
  ProductAttributeEdge?: ProductAttributeEdgeResolvers<ContextType>;
  ProductAttributeEnum?: ProductAttributeEnumResolvers;
  ProductAttributeOutput?: ProductAttributeOutputResolvers<ContextType>;
  ProductAvailability?: ProductAvailabilityResolvers<ContextType>;
  ProductBrand?: ProductBrandResolvers<ContextType>;
  ProductBrandConnection?: ProductBrandConnectionResolvers<ContextType>;
  ProductBrandEdge?: ProductBrandEdgeResolvers<ContextType>;
  ProductBrandParentEdge?: ProductBrandParentEdgeResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  ProductCategoryConnection?: ProductCategoryConnectionResolvers<ContextType>;
  ProductCategoryEdge?: ProductCategoryEdgeResolvers<ContextType>;
  ProductCategoryParentEdge?: ProductCategoryParentEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductDownload?: ProductDownloadResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPricing?: ProductPricingResolvers<ContextType>;
  ProductTag?: ProductTagResolvers<ContextType>;
  ProductTagConnection?: ProductTagConnectionResolvers<ContextType>;
  ProductTagEdge?: ProductTagEdgeResolvers<ContextType>;
  ProductTaxonomyEnum?: ProductTaxonomyEnumResolvers;
  ProductType?: ProductTypeResolvers<ContextType>;
  ProductTypeConnection?: ProductTypeConnectionResolvers<ContextType>;
  ProductTypeEdge?: ProductTypeEdgeResolvers<ContextType>;
  ProductUnion?: ProductUnionResolvers<ContextType>;
  ProductUnionConnection?: ProductUnionConnectionResolvers<ContextType>;
  ProductUnionEdge?: ProductUnionEdgeResolvers<ContextType>;
  ProductVariation?: ProductVariationResolvers<ContextType>;
  ProductVariationConnection?: ProductVariationConnectionResolvers<ContextType>;
  ProductVariationEdge?: ProductVariationEdgeResolvers<ContextType>;
  ProductVariationParentEdge?: ProductVariationParentEdgeResolvers<ContextType>;
  ProductWithAttributes?: ProductWithAttributesResolvers<ContextType>;
  ProductWithDimensions?: ProductWithDimensionsResolvers<ContextType>;
  ProductWithPricing?: ProductWithPricingResolvers<ContextType>;
  ProductWithVariations?: ProductWithVariationsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatingCount?: RatingCountResolvers<ContextType>;
  RefreshJwtAuthTokenPayload?: RefreshJwtAuthTokenPayloadResolvers<ContextType>;
  RefreshTokenPayload?: RefreshTokenPayloadResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  RegisterCustomerPayload?: RegisterCustomerPayloadResolvers<ContextType>;
  RegisterUserPayload?: RegisterUserPayloadResolvers<ContextType>;
  RemoveCouponsPayload?: RemoveCouponsPayloadResolvers<ContextType>;
  RemoveItemsFromCartPayload?: RemoveItemsFromCartPayloadResolvers<ContextType>;
  ResetUserPasswordPayload?: ResetUserPasswordPayloadResolvers<ContextType>;
  RestoreCartItemsPayload?: RestoreCartItemsPayloadResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  SendPasswordResetEmailPayload?: SendPasswordResetEmailPayloadResolvers<ContextType>;
  ShippingClass?: ShippingClassResolvers<ContextType>;
  ShippingClassConnection?: ShippingClassConnectionResolvers<ContextType>;
  ShippingClassEdge?: ShippingClassEdgeResolvers<ContextType>;
  ShippingLine?: ShippingLineResolvers<ContextType>;
  ShippingLineConnection?: ShippingLineConnectionResolvers<ContextType>;
  ShippingLineEdge?: ShippingLineEdgeResolvers<ContextType>;
  ShippingMethod?: ShippingMethodResolvers<ContextType>;
  ShippingMethodConnection?: ShippingMethodConnectionResolvers<ContextType>;
  ShippingMethodEdge?: ShippingMethodEdgeResolvers<ContextType>;
  ShippingMethodError?: ShippingMethodErrorResolvers<ContextType>;
  ShippingPackage?: ShippingPackageResolvers<ContextType>;
  ShippingRate?: ShippingRateResolvers<ContextType>;
  SimpleAttribute?: SimpleAttributeResolvers<ContextType>;
  SimpleCartItem?: SimpleCartItemResolvers<ContextType>;
  SimpleProduct?: SimpleProductResolvers<ContextType>;
  SingleAttributeCount?: SingleAttributeCountResolvers<ContextType>;
  StockLocation?: StockLocationResolvers<ContextType>;
  StockStatusCount?: StockStatusCountResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TaxClass?: TaxClassResolvers<ContextType>;
  TaxClassConnection?: TaxClassConnectionResolvers<ContextType>;
  TaxClassEdge?: TaxClassEdgeResolvers<ContextType>;
  TaxLine?: TaxLineResolvers<ContextType>;
  TaxLineConnection?: TaxLineConnectionResolvers<ContextType>;
  TaxLineEdge?: TaxLineEdgeResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TermNode?: TermNodeResolvers<ContextType>;
  TermNodeConnection?: TermNodeConnectionResolvers<ContextType>;
  TermNodeEdge?: TermNodeEdgeResolvers<ContextType>;
  UniformResourceIdentifiable?: UniformResourceIdentifiableResolvers<ContextType>;
  UnsupportedProduct?: UnsupportedProductResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  UpdateItemQuantitiesPayload?: UpdateItemQuantitiesPayloadResolvers<ContextType>;
  UpdateOrderPayload?: UpdateOrderPayloadResolvers<ContextType>;
  UpdateSessionPayload?: UpdateSessionPayloadResolvers<ContextType>;
  UpdateShippingMethodPayload?: UpdateShippingMethodPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserRole?: UserRoleResolvers<ContextType>;
  UserRoleConnection?: UserRoleConnectionResolvers<ContextType>;
  UserRoleEdge?: UserRoleEdgeResolvers<ContextType>;
  VariableProduct?: VariableProductResolvers<ContextType>;
  VariationAttribute?: VariationAttributeResolvers<ContextType>;
  VariationAttributeConnection?: VariationAttributeConnectionResolvers<ContextType>;
  VariationAttributeEdge?: VariationAttributeEdgeResolvers<ContextType>;
  WooCountry?: WooCountryResolvers<ContextType>;
  WriteReviewPayload?: WriteReviewPayloadResolvers<ContextType>;
};

