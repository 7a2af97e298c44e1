/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Something to put into the cart. */
export type AddToCartInput = {
  /** Comes back in the payload. */
  clientMutationId?: string | null | undefined;
  /** How many, above 0 and with decimals, where the shop sells by weight or length. Counts instead of `quantity`. */
  exactQuantity?: number | null | undefined;
  /** JSON object of texts to note with the line; what a line has already is replaced by name. */
  extraData?: string | null | undefined;
  /** Database id of the product; that of a variation will do, too. */
  productId: number;
  /** How many, 1 or more. Default 1. */
  quantity?: number | null | undefined;
  /** The choices, when there is no `variationId`, or when the variation leaves some open. */
  variation?: Array<ProductAttributeInput | null | undefined> | null | undefined;
  /** Database id of the variation. */
  variationId?: number | null | undefined;
};

/** Which coupon to apply. */
export type ApplyCouponInput = {
  /** Comes back in the payload. */
  clientMutationId?: string | null | undefined;
  /** Its code; upper and lower case are the same. */
  code: string;
};

/** How several values are read. */
export type AttributeOperatorEnum =
  /** All of them. */
  | 'AND'
  /** Any of them. */
  | 'IN'
  /** None of them. */
  | 'NOT_IN';

/** A line and how many it is to have. */
export type CartItemQuantityInput = {
  /** How many, with decimals, where the shop sells by weight or length. Counts instead of `quantity`; 0 takes the line out. */
  exactQuantity?: number | null | undefined;
  /** Key of the line. */
  key: string;
  /** How many; 0 takes the line out. */
  quantity: number;
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

/** What the cart is ordered with. What is left out is as the session knows it (`updateCustomer`, `updateShippingMethod`). */
export type CheckoutInput = {
  /** Makes an account out of the e-mail address in `billing`. */
  account?: CreateAccountInput | null | undefined;
  /** Where the bill goes. Parts that are left out are as the session knows them. */
  billing?: CustomerAddressInput | null | undefined;
  /** Comes back in the payload. */
  clientMutationId?: string | null | undefined;
  /** What the shopper wants to tell the shop. */
  customerNote?: string | null | undefined;
  /** Not taken: what an order costs is the shop's to say. The answer's `extensions.notices` says so. */
  fees?: Array<FeeInput | null | undefined> | null | undefined;
  /** Names this very order, at most 255 characters: sent again with the same input, it gives the order that was placed and never a second one. Also as header `Idempotency-Key`. */
  idempotencyKey?: string | null | undefined;
  /** Without effect: whether an order is paid is for the shop and the payment provider to say. The answer's `extensions.notices` says so. */
  isPaid?: boolean | null | undefined;
  /** Custom fields of the order. Only keys that the operator of this server allowed are kept; `extensions.notices` names the others. */
  metaData?: Array<MetaDataInput | null | undefined> | null | undefined;
  /** What the payment method wants to know, such as a token of the payment provider. */
  paymentData?: Array<PaymentDataInput | null | undefined> | null | undefined;
  /** Identifier of the payment method: one of those that the shop takes. */
  paymentMethod?: string | null | undefined;
  /** Whether the parcel goes to `shipping` instead of `billing`. Default: when `shipping` is given. */
  shipToDifferentAddress?: boolean | null | undefined;
  /** Where the parcel goes. Parts that are left out are as the session knows them. */
  shipping?: CustomerAddressInput | null | undefined;
  /** How each package is sent, by the ids of `availableShippingMethods`. */
  shippingMethod?: Array<string | null | undefined> | null | undefined;
  /** Without effect, as `isPaid`. */
  transactionId?: string | null | undefined;
};

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

/** An account to be made at the checkout. */
export type CreateAccountInput = {
  /** Without effect: log in with the new account to go on as its customer. The answer's `extensions.notices` says so. */
  authenticate?: boolean | null | undefined;
  /** Its password. */
  password: string;
  /** Without effect: WooCommerce names an account that is made at the checkout by its e-mail address, with which one logs in as well. The answer's `extensions.notices` says so. */
  username: string;
};

/** An address as a shopper types it. Parts that are left out stay as they were; an empty text clears one. */
export type CustomerAddressInput = {
  /** Street and number. */
  address1?: string | null | undefined;
  /** What else the carrier needs: floor, flat, care of. */
  address2?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** Company. */
  company?: string | null | undefined;
  /** Country. */
  country?: CountriesEnum | null | undefined;
  /** E-mail address. Only an address for bills has one. */
  email?: string | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Whether parts that are left out, null or empty are cleared. Default false: they stay as they were. */
  overwrite?: boolean | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** State, province or county: its code where WooCommerce has a list for the country, such as "CA" or "DE-BE", else as typed. */
  state?: string | null | undefined;
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

/** A day or moment in the shop's time zone. What is left out at the end counts from its beginning: only `year: 2026` is the start of that year. */
export type DateInput = {
  /** 1 to 31. */
  day?: number | null | undefined;
  /** 0 to 23. */
  hour?: number | null | undefined;
  /** 0 to 59. */
  minute?: number | null | undefined;
  /** 1 to 12. */
  month?: number | null | undefined;
  /** 0 to 59. */
  second?: number | null | undefined;
  /** Four digits. */
  year?: number | null | undefined;
};

/** Keeps what was published (or changed) in a span of time, in the shop's time zone. */
export type DateQueryInput = {
  /** Only later than this. */
  after?: DateInput | null | undefined;
  /** Only earlier than this. */
  before?: DateInput | null | undefined;
  /** Which date to look at. Default DATE. */
  column?: PostObjectsConnectionDateColumnEnum | null | undefined;
  /** Only on this day of `month`, 1 to 31. Needs `year` and `month`. */
  day?: number | null | undefined;
  /** Whether `after` and `before` themselves belong to the span. Default false. */
  inclusive?: boolean | null | undefined;
  /** Only in this month of `year`, 1 to 12. Needs `year`. */
  month?: number | null | undefined;
  /** Only in this year. */
  year?: number | null | undefined;
};

/** A fee that a storefront would add. */
export type FeeInput = {
  /** How much. */
  amount?: number | null | undefined;
  /** What it is called. */
  name: string;
  /** Its tax class. */
  taxClass?: TaxClassEnum | null | undefined;
  /** Whether it is taxed. */
  taxable?: boolean | null | undefined;
};

/** User name and password: beside each other, or inside `credentials`. */
export type LoginInput = {
  /** Comes back in the answer as it is. */
  clientMutationId?: string | null | undefined;
  /** User name and password, where they do not stand beside it. */
  credentials?: PasswordProviderResponseInput | null | undefined;
  /** Password. */
  password?: string | null | undefined;
  /** Where the account is kept. Default PASSWORD. */
  provider?: LoginProviderEnum | null | undefined;
  /** User name or e-mail address. */
  username?: string | null | undefined;
};

/** Where an account is kept. */
export type LoginProviderEnum =
  /** In WordPress, with a password. */
  | 'PASSWORD';

/** Nothing has to be said. */
export type LogoutInput = {
  /** Comes back in the answer as it is. */
  clientMutationId?: string | null | undefined;
};

/** A name with a value. */
export type MetaDataInput = {
  /** Only with `createOrder` and `updateOrder`: the number of the very field to change, `MetaData.id`. Elsewhere it has no meaning: pairs are told apart by their names. */
  id?: string | null | undefined;
  /** The name. */
  key: string;
  /** The value; the empty text takes the pair away. */
  value: string;
};

/** Direction of an order. */
export type OrderEnum =
  /** Smallest, oldest, or A first. */
  | 'ASC'
  /** Largest, newest, or Z first. */
  | 'DESC';

/** User name and password. */
export type PasswordProviderResponseInput = {
  /** Password. */
  password: string;
  /** User name or e-mail address. */
  username: string;
};

/** Something a payment method wants to know. */
export type PaymentDataInput = {
  /** What it is, in the payment method's words. */
  key: string;
  /** Its value, as text. */
  value: string;
};

/** Which date of a record a date filter looks at. */
export type PostObjectsConnectionDateColumnEnum =
  /** When it was published. */
  | 'DATE'
  /** When it was last changed. */
  | 'MODIFIED';

export type ProductAttributeEnum =
  | 'NONE';

/** A condition on one shop-wide attribute. */
export type ProductAttributeFilterInput = {
  /** Wanted values, by the terms' database ids. */
  ids?: Array<number | null | undefined> | null | undefined;
  /** How several values are read. Default IN. */
  operator?: AttributeOperatorEnum | null | undefined;
  /** Which attribute. */
  taxonomy: ProductAttributeEnum;
  /** Wanted values, by the terms' slugs. */
  terms?: Array<string | null | undefined> | null | undefined;
};

/** One choice of a variation. */
export type ProductAttributeInput = {
  /** The attribute: "pa_color", "color" or "Color". */
  attributeName: string;
  /** The value: slug or name. */
  attributeValue?: string | null | undefined;
  /** Accepted, and of no meaning: attributes are told by their names. */
  id?: number | null | undefined;
};

/** Keeps products by the values of their shop-wide attributes. */
export type ProductAttributeQueryInput = {
  /** The conditions. */
  queries?: Array<ProductAttributeFilterInput | null | undefined> | null | undefined;
  /** How they are joined: AND (default) wants all of them, IN any. */
  relation?: AttributeOperatorEnum | null | undefined;
};

/** The taxonomies of products; the shop's attributes are added when the server starts. */
export type ProductTaxonomyEnum =
  /** Brands. */
  | 'PRODUCT_BRAND'
  /** Categories. */
  | 'PRODUCT_CAT'
  /** Shipping classes. */
  | 'PRODUCT_SHIPPING_CLASS'
  /** Tags. */
  | 'PRODUCT_TAG'
  /** Kinds of products; a term is "simple", "variable" and so on. */
  | 'PRODUCT_TYPE';

/** A condition on the terms of one taxonomy. */
export type ProductTaxonomyFilterInput = {
  /** The terms, by database id. */
  ids?: Array<number | null | undefined> | null | undefined;
  /** How several terms are read. Default IN. */
  operator?: TaxonomyOperatorEnum | null | undefined;
  /** Which taxonomy. */
  taxonomy: ProductTaxonomyEnum;
  /** The terms, by slug. */
  terms?: Array<string | null | undefined> | null | undefined;
};

/** Keeps products by the terms they carry, in any taxonomy. */
export type ProductTaxonomyInput = {
  /** Conditions that must all hold. */
  and?: Array<ProductTaxonomyFilterInput | null | undefined> | null | undefined;
  /** Conditions joined by `relation`. */
  filters?: Array<ProductTaxonomyFilterInput | null | undefined> | null | undefined;
  /** Conditions of which one must hold. */
  or?: Array<ProductTaxonomyFilterInput | null | undefined> | null | undefined;
  /** How `filters` are joined. Default AND. */
  relation?: RelationEnum | null | undefined;
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
  field: ProductsOrderByEnum;
  /** In which direction. Default DESC. */
  order?: OrderEnum | null | undefined;
};

/** A refresh token. */
export type RefreshTokenInput = {
  /** Comes back in the answer as it is. */
  clientMutationId?: string | null | undefined;
  /** The refresh token. */
  refreshToken: string;
};

/** A new account. */
export type RegisterCustomerInput = {
  /** Whether to log it in. Default true. */
  authenticate?: boolean | null | undefined;
  /** Address for bills. */
  billing?: CustomerAddressInput | null | undefined;
  /** Comes back in the answer as it is. */
  clientMutationId?: string | null | undefined;
  /** E-mail address; required by WooCommerce. */
  email?: string | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Custom fields that the operator allowed customers to write. */
  metaData?: Array<MetaDataInput | null | undefined> | null | undefined;
  /** Password. Shops may be set to make one and send it by e-mail when it is left out. */
  password?: string | null | undefined;
  /** Address for parcels. */
  shipping?: CustomerAddressInput | null | undefined;
  /** Whether the address for bills is also the one for parcels. */
  shippingSameAsBilling?: boolean | null | undefined;
  /** Name for logging in. Shops may be set to make one when it is left out. */
  username?: string | null | undefined;
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
  clientMutationId?: string | null | undefined;
  /** Their codes; without any, all coupons. */
  codes?: Array<string | null | undefined> | null | undefined;
};

/** Which lines to take out. */
export type RemoveItemsFromCartInput = {
  /** True takes out all lines. */
  all?: boolean | null | undefined;
  /** Comes back in the payload. */
  clientMutationId?: string | null | undefined;
  /** Keys of the lines. */
  keys?: Array<string | null | undefined> | null | undefined;
};

/** Which products, and in which order. Conditions given together must all hold. */
export type RootQueryToProductConnectionWhereArgs = {
  /** By the values of shop-wide attributes. */
  attributes?: ProductAttributeQueryInput | null | undefined;
  /** In the category with this slug, or below it. */
  category?: string | null | undefined;
  /** In the category with this database id, or below it. */
  categoryId?: number | null | undefined;
  /** In any of these categories, by database id, or below them. */
  categoryIdIn?: Array<number | null | undefined> | null | undefined;
  /** In none of these categories, by database id, nor below them. */
  categoryIdNotIn?: Array<number | null | undefined> | null | undefined;
  /** In any of these categories, by slug, or below them. */
  categoryIn?: Array<string | null | undefined> | null | undefined;
  /** In none of these categories, by slug, nor below them. */
  categoryNotIn?: Array<string | null | undefined> | null | undefined;
  /** By the time of publishing or of the last change. */
  dateQuery?: DateQueryInput | null | undefined;
  /** Not these, by database id. */
  exclude?: Array<number | null | undefined> | null | undefined;
  /** Only those the shop puts forward, or only the others. */
  featured?: boolean | null | undefined;
  /** Only these, by database id. */
  include?: Array<number | null | undefined> | null | undefined;
  /** Not dearer than this. */
  maxPrice?: number | null | undefined;
  /** Not cheaper than this. */
  minPrice?: number | null | undefined;
  /** Only those on sale, or only the others. */
  onSale?: boolean | null | undefined;
  /** What to order by; of several the first counts. Default: backwards through the order that the shop arranged by hand. */
  orderby?: Array<ProductsOrderbyInput | null | undefined> | null | undefined;
  /** Only those that belong to the product with this database id; 0 for those that stand alone. */
  parent?: number | null | undefined;
  /** Only those that belong to one of these products, by database id. */
  parentIn?: Array<number | null | undefined> | null | undefined;
  /** Only those that belong to none of these products, by database id. */
  parentNotIn?: Array<number | null | undefined> | null | undefined;
  /** Of the brand with this slug, or below it. */
  productBrand?: string | null | undefined;
  /** Of the brand with this database id, or below it. */
  productBrandId?: number | null | undefined;
  /** Of any of these brands, by database id, or below them. */
  productBrandIdIn?: Array<number | null | undefined> | null | undefined;
  /** Of none of these brands, by database id, nor below them. */
  productBrandIdNotIn?: Array<number | null | undefined> | null | undefined;
  /** Of any of these brands, by slug, or below them. */
  productBrandIn?: Array<string | null | undefined> | null | undefined;
  /** Of none of these brands, by slug, nor below them. */
  productBrandNotIn?: Array<string | null | undefined> | null | undefined;
  /** Only those whose mean rating, rounded, is one of these numbers of stars, 1 to 5. */
  rating?: Array<number | null | undefined> | null | undefined;
  /** Only those in whose name or descriptions the shop finds these words. */
  search?: string | null | undefined;
  /** In the shipping class with this database id. */
  shippingClassId?: number | null | undefined;
  /** With this article number; several with commas between. */
  sku?: string | null | undefined;
  /** Only these, by slug. */
  slugIn?: Array<string | null | undefined> | null | undefined;
  /** In this state of publishing. Shoppers only ever see "publish": any other value gives them an empty list. */
  status?: string | null | undefined;
  /** Only those of which the shop says one of these. */
  stockStatus?: Array<StockStatusEnum | null | undefined> | null | undefined;
  /** Leave out the kinds that plugins added. Default false. */
  supportedTypesOnly?: boolean | null | undefined;
  /** With the tag that has this slug. */
  tag?: string | null | undefined;
  /** With the tag that has this database id. */
  tagId?: number | null | undefined;
  /** With any of these tags, by database id. */
  tagIdIn?: Array<number | null | undefined> | null | undefined;
  /** With none of these tags, by database id. */
  tagIdNotIn?: Array<number | null | undefined> | null | undefined;
  /** With any of these tags, by slug. */
  tagIn?: Array<string | null | undefined> | null | undefined;
  /** With none of these tags, by slug. */
  tagNotIn?: Array<string | null | undefined> | null | undefined;
  /** In this tax class. */
  taxClass?: TaxClassEnum | null | undefined;
  /** By terms of any taxonomy, joined as you like. */
  taxonomyFilter?: ProductTaxonomyInput | null | undefined;
  /** Of this kind. */
  type?: ProductTypesEnum | null | undefined;
  /** Of any of these kinds. */
  typeIn?: Array<ProductTypesEnum | null | undefined> | null | undefined;
  /** Of none of these kinds. */
  typeNotIn?: Array<ProductTypesEnum | null | undefined> | null | undefined;
  /** Shown at this place of the shop. Default: everything that is published, hidden ones as well. */
  visibility?: CatalogVisibilityEnum | null | undefined;
};

/** Whether a product can be had. */
export type StockStatusEnum =
  /** Can be had now. */
  | 'IN_STOCK'
  /** Sold out, but orders are taken. */
  | 'ON_BACKORDER'
  /** Sold out. */
  | 'OUT_OF_STOCK';

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

/** How several terms are read. */
export type TaxonomyOperatorEnum =
  /** All of them. */
  | 'AND'
  /** Any of them. */
  | 'IN'
  /** None of them. */
  | 'NOT_IN';

/** What to change. What is left out stays as it was. */
export type UpdateCustomerInput = {
  /** Address for bills. */
  billing?: CustomerAddressInput | null | undefined;
  /** Comes back in the answer as it is. */
  clientMutationId?: string | null | undefined;
  /** About oneself. */
  description?: string | null | undefined;
  /** Name to show. */
  displayName?: string | null | undefined;
  /** E-mail address of the account; for a guest that of the address for bills. */
  email?: string | null | undefined;
  /** First name; for a guest that of the address for bills. */
  firstName?: string | null | undefined;
  /** Whose: only one's own id is taken. Left out: one's own. */
  id?: string | null | undefined;
  /** Whether to change only the cart's addresses and not those kept with the account. Default false. */
  isSession?: boolean | null | undefined;
  /** Last name; for a guest that of the address for bills. */
  lastName?: string | null | undefined;
  /** Language of mails and wp-admin, for example "de_DE". */
  locale?: string | null | undefined;
  /** Custom fields that the operator allowed customers to write. */
  metaData?: Array<MetaDataInput | null | undefined> | null | undefined;
  /** Name in addresses. */
  nicename?: string | null | undefined;
  /** Nickname. */
  nickname?: string | null | undefined;
  /** New password. Other log-ins of the account end with their next refresh. */
  password?: string | null | undefined;
  /** Address for parcels. */
  shipping?: CustomerAddressInput | null | undefined;
  /** Whether the address for bills is also the one for parcels. */
  shippingSameAsBilling?: boolean | null | undefined;
  /** One's own website. */
  websiteUrl?: string | null | undefined;
};

/** Which quantities to change. */
export type UpdateItemQuantitiesInput = {
  /** Comes back in the payload. */
  clientMutationId?: string | null | undefined;
  /** The lines with their new quantities. */
  items?: Array<CartItemQuantityInput | null | undefined> | null | undefined;
};

/** Which ways to send the cart. */
export type UpdateShippingMethodInput = {
  /** Comes back in the payload. */
  clientMutationId?: string | null | undefined;
  /** Ids of shipping rates, one for each package in their order. */
  shippingMethods?: Array<string | null | undefined> | null | undefined;
};

export type AddressFragment = { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null };

export type CustomerFragment = { id: string, databaseId: number | null, displayName: string | null, firstName: string | null, lastName: string | null, email: string | null, billing: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, shipping: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { customer: { id: string, databaseId: number | null, displayName: string | null, firstName: string | null, lastName: string | null, email: string | null, orders: { nodes: Array<{ id: string, databaseId: number | null, orderNumber: string | null, date: string | null, statusName: string | null, totalMoney: { formatted: string } | null }> } | null, billing: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, shipping: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null } | null };

export type LogInMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LogInMutation = { login: { authToken: string | null, refreshToken: string | null } | null };

export type RegisterMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterMutation = { registerCustomer: { authToken: string | null, refreshToken: string | null } | null };

export type RefreshTokenMutationVariables = Exact<{
  input: RefreshTokenInput;
}>;


export type RefreshTokenMutation = { refreshToken: { authToken: string | null } | null };

export type LogOutMutationVariables = Exact<{
  input: LogoutInput;
}>;


export type LogOutMutation = { logout: { success: boolean | null } | null };

export type UpdateAddressesMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateAddressesMutation = { updateCustomer: { customer: { id: string, databaseId: number | null, displayName: string | null, firstName: string | null, lastName: string | null, email: string | null, billing: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, shipping: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null } | null } | null };

export type CartLineFragment = { key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
      | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
      | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
      | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
      | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
      | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
    , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null };

export type AmountFragment = { withTax: { amount: string, formatted: string } };

export type CartFragment = { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
          | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
          | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
          | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
          | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
          | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
        , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } };

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
            | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
          , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null };

export type AddToCartMutationVariables = Exact<{
  input: AddToCartInput;
}>;


export type AddToCartMutation = { addToCart: { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null } | null };

export type UpdateQuantitiesMutationVariables = Exact<{
  input: UpdateItemQuantitiesInput;
}>;


export type UpdateQuantitiesMutation = { updateItemQuantities: { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null } | null };

export type RemoveItemsMutationVariables = Exact<{
  input: RemoveItemsFromCartInput;
}>;


export type RemoveItemsMutation = { removeItemsFromCart: { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null } | null };

export type ApplyCouponMutationVariables = Exact<{
  input: ApplyCouponInput;
}>;


export type ApplyCouponMutation = { applyCoupon: { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null } | null };

export type RemoveCouponsMutationVariables = Exact<{
  input: RemoveCouponsInput;
}>;


export type RemoveCouponsMutation = { removeCoupons: { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null } | null };

export type ChooseShippingMutationVariables = Exact<{
  input: UpdateShippingMethodInput;
}>;


export type ChooseShippingMutation = { updateShippingMethod: { cart: { isEmpty: boolean | null, needsShippingAddress: boolean | null, problems: Array<{ code: string, message: string }>, contents: { itemCount: number | null, nodes: Array<{ key: string, quantity: number | null, totals: { total: { withTax: { amount: string, formatted: string } } }, product: { node:
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
              | { id: string, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null }
            , simpleVariations: Array<{ id: string, value: string | null } | null> | null } | null, variation: { node: { id: string, image: { id: string, altText: string | null, sourceUrl: string | null } | null } } | null }> } | null, appliedCoupons: Array<{ code: string } | null> | null, availableShippingMethods: Array<{ packageDetails: string | null, rates: Array<{ id: string, label: string | null, selected: boolean, price: { withTax: { amount: string, formatted: string } } } | null> | null } | null> | null, totals: { subtotal: { withTax: { amount: string, formatted: string } }, discount: { withTax: { amount: string, formatted: string } }, fees: { withTax: { amount: string, formatted: string } }, shipping: { withTax: { amount: string, formatted: string } } | null, total: { tax: { formatted: string }, withTax: { amount: string, formatted: string } } } } | null } | null };

export type PictureFragment = { id: string, altText: string | null, sourceUrl: string | null };

export type SourceFragment = { name: string, status: DataSourceStatus, ageSeconds: number | null };

export type PricingFragment = { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } };

export type AvailabilityFragment = { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } };

type ProductCard_ExternalProduct_Fragment = { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } };

type ProductCard_GroupProduct_Fragment = { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } };

type ProductCard_ProductVariation_Fragment = { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } };

type ProductCard_SimpleProduct_Fragment = { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } };

type ProductCard_UnsupportedProduct_Fragment = { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } };

type ProductCard_VariableProduct_Fragment = { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } };

export type ProductCardFragment =
  | ProductCard_ExternalProduct_Fragment
  | ProductCard_GroupProduct_Fragment
  | ProductCard_ProductVariation_Fragment
  | ProductCard_SimpleProduct_Fragment
  | ProductCard_UnsupportedProduct_Fragment
  | ProductCard_VariableProduct_Fragment
;

export type ProductListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where: RootQueryToProductConnectionWhereArgs;
}>;


export type ProductListQuery = { products: { found: number, nodes: Array<
      | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
      | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
      | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
      | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
      | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { productCategories: { nodes: Array<{ id: string, databaseId: number, parentDatabaseId: number | null, name: string | null, slug: string | null }> } | null };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { product:
    | { __typename: 'ExternalProduct', externalUrl: string | null, buttonText: string | null, description: string | null, shortDescription: string | null, purchasable: boolean | null, averageRating: number | null, reviewCount: number | null, id: string, databaseId: number, name: string | null, slug: string | null, attributes: { nodes: Array<
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null, terms: { nodes: Array<
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
              > } | null }
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null }
        > } | null, defaultAttributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, galleryImages: { nodes: Array<{ id: string, altText: string | null, sourceUrl: string | null }> } | null, productCategories: { nodes: Array<{ id: string, name: string | null, slug: string | null }> } | null, reviews: { edges: Array<{ rating: number | null, verified: boolean | null, node: { id: string, content: string | null, date: string | null, author: { node:
                | { name: string | null }
                | { name: string | null }
               } | null } }> } | null, related: { nodes: Array<
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
        > } | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }
    | { __typename: 'GroupProduct', description: string | null, shortDescription: string | null, purchasable: boolean | null, averageRating: number | null, reviewCount: number | null, id: string, databaseId: number, name: string | null, slug: string | null, attributes: { nodes: Array<
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null, terms: { nodes: Array<
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
              > } | null }
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null }
        > } | null, defaultAttributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, products: { nodes: Array<
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
        > } | null, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, galleryImages: { nodes: Array<{ id: string, altText: string | null, sourceUrl: string | null }> } | null, productCategories: { nodes: Array<{ id: string, name: string | null, slug: string | null }> } | null, reviews: { edges: Array<{ rating: number | null, verified: boolean | null, node: { id: string, content: string | null, date: string | null, author: { node:
                | { name: string | null }
                | { name: string | null }
               } | null } }> } | null, related: { nodes: Array<
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
        > } | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }
    | { __typename: 'SimpleProduct', description: string | null, shortDescription: string | null, purchasable: boolean | null, averageRating: number | null, reviewCount: number | null, id: string, databaseId: number, name: string | null, slug: string | null, attributes: { nodes: Array<
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null, terms: { nodes: Array<
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
              > } | null }
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null }
        > } | null, defaultAttributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, galleryImages: { nodes: Array<{ id: string, altText: string | null, sourceUrl: string | null }> } | null, productCategories: { nodes: Array<{ id: string, name: string | null, slug: string | null }> } | null, reviews: { edges: Array<{ rating: number | null, verified: boolean | null, node: { id: string, content: string | null, date: string | null, author: { node:
                | { name: string | null }
                | { name: string | null }
               } | null } }> } | null, related: { nodes: Array<
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
        > } | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }
    | { __typename: 'UnsupportedProduct', description: string | null, shortDescription: string | null, purchasable: boolean | null, averageRating: number | null, reviewCount: number | null, id: string, databaseId: number, name: string | null, slug: string | null, attributes: { nodes: Array<
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null, terms: { nodes: Array<
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
              > } | null }
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null }
        > } | null, defaultAttributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, variations: { nodes: Array<{ id: string, databaseId: number, purchasable: boolean | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, attributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }> } | null, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, galleryImages: { nodes: Array<{ id: string, altText: string | null, sourceUrl: string | null }> } | null, productCategories: { nodes: Array<{ id: string, name: string | null, slug: string | null }> } | null, reviews: { edges: Array<{ rating: number | null, verified: boolean | null, node: { id: string, content: string | null, date: string | null, author: { node:
                | { name: string | null }
                | { name: string | null }
               } | null } }> } | null, related: { nodes: Array<
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
        > } | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }
    | { __typename: 'VariableProduct', description: string | null, shortDescription: string | null, purchasable: boolean | null, averageRating: number | null, reviewCount: number | null, id: string, databaseId: number, name: string | null, slug: string | null, attributes: { nodes: Array<
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null, terms: { nodes: Array<
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
                | { id: string, name: string | null, slug: string | null }
              > } | null }
          | { id: string, name: string | null, label: string | null, options: Array<string | null> | null, variation: boolean | null, visible: boolean | null }
        > } | null, defaultAttributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, variations: { nodes: Array<{ id: string, databaseId: number, purchasable: boolean | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, attributes: { nodes: Array<{ name: string | null, value: string | null }> } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }> } | null, availability: { status: StockStatusEnum | null, available: boolean | null, quantity: number | null, leadTimeDays: number | null, locations: Array<{ name: string, quantity: number }>, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, galleryImages: { nodes: Array<{ id: string, altText: string | null, sourceUrl: string | null }> } | null, productCategories: { nodes: Array<{ id: string, name: string | null, slug: string | null }> } | null, reviews: { edges: Array<{ rating: number | null, verified: boolean | null, node: { id: string, content: string | null, date: string | null, author: { node:
                | { name: string | null }
                | { name: string | null }
               } | null } }> } | null, related: { nodes: Array<
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
          | { id: string, databaseId: number, name: string | null, slug: string | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } }, availability: { status: StockStatusEnum | null } }
        > } | null, image: { id: string, altText: string | null, sourceUrl: string | null } | null, pricing: { onSale: boolean | null, discountPercentage: number | null, range: { min: { formatted: string }, max: { formatted: string } } | null, regularRange: { min: { formatted: string }, max: { formatted: string } } | null, source: { name: string, status: DataSourceStatus, ageSeconds: number | null } } }
   | null };

export type CheckoutChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckoutChoicesQuery = { allowedCountries: Array<CountriesEnum | null> | null, paymentGateways: { nodes: Array<{ id: string, title: string | null, description: string | null }> } | null };

export type StatesQueryVariables = Exact<{
  country: CountriesEnum;
}>;


export type StatesQuery = { countryStates: Array<{ code: string, name: string } | null> | null };

export type CheckoutMutationVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutMutation = { checkout: { result: string | null, redirect: string | null, order: { databaseId: number | null, orderKey: string | null, billing: { email: string | null } | null } | null } | null };

export type OrderPageFragment = { id: string, databaseId: number | null, orderNumber: string | null, date: string | null, statusName: string | null, needsPayment: boolean | null, paymentUrl: string | null, paymentMethodTitle: string | null, customerNote: string | null, subtotalMoney: { amount: string, formatted: string } | null, discountTotalMoney: { amount: string, formatted: string } | null, shippingTotalMoney: { amount: string, formatted: string } | null, totalTaxMoney: { amount: string, formatted: string } | null, totalMoney: { amount: string, formatted: string } | null, billing: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, shipping: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, lineItems: { nodes: Array<{ id: string, name: string | null, quantity: number | null, totalMoney: { formatted: string } | null, image: { sourceUrl: string } | null, product: { node:
          | { id: string, slug: string | null }
          | { id: string, slug: string | null }
          | { id: string, slug: string | null }
          | { id: string, slug: string | null }
          | { id: string, slug: string | null }
         } | null, variation: { node: { id: string, name: string | null } } | null }> } | null, shippingLines: { nodes: Array<{ id: string, methodTitle: string | null }> } | null };

export type OrderQueryVariables = Exact<{
  number: string;
  orderKey?: string | null | undefined;
  billingEmail?: string | null | undefined;
}>;


export type OrderQuery = { order: { id: string, databaseId: number | null, orderNumber: string | null, date: string | null, statusName: string | null, needsPayment: boolean | null, paymentUrl: string | null, paymentMethodTitle: string | null, customerNote: string | null, subtotalMoney: { amount: string, formatted: string } | null, discountTotalMoney: { amount: string, formatted: string } | null, shippingTotalMoney: { amount: string, formatted: string } | null, totalTaxMoney: { amount: string, formatted: string } | null, totalMoney: { amount: string, formatted: string } | null, billing: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, shipping: { firstName: string | null, lastName: string | null, company: string | null, address1: string | null, address2: string | null, postcode: string | null, city: string | null, state: string | null, country: CountriesEnum | null, email: string | null, phone: string | null } | null, lineItems: { nodes: Array<{ id: string, name: string | null, quantity: number | null, totalMoney: { formatted: string } | null, image: { sourceUrl: string } | null, product: { node:
            | { id: string, slug: string | null }
            | { id: string, slug: string | null }
            | { id: string, slug: string | null }
            | { id: string, slug: string | null }
            | { id: string, slug: string | null }
           } | null, variation: { node: { id: string, name: string | null } } | null }> } | null, shippingLines: { nodes: Array<{ id: string, methodTitle: string | null }> } | null } | null };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { generalSettings: { title: string | null, description: string | null } | null, menus: { nodes: Array<{ id: string, menuItems: { nodes: Array<{ id: string, label: string | null, path: string | null }> } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AddressFragmentDoc = new TypedDocumentString(`
    fragment Address on CustomerAddress {
  firstName
  lastName
  company
  address1
  address2
  postcode
  city
  state
  country
  email
  phone
}
    `, {"fragmentName":"Address"}) as unknown as TypedDocumentString<AddressFragment, unknown>;
export const CustomerFragmentDoc = new TypedDocumentString(`
    fragment Customer on Customer {
  id
  databaseId
  displayName
  firstName
  lastName
  email
  billing {
    ...Address
  }
  shipping {
    ...Address
  }
}
    fragment Address on CustomerAddress {
  firstName
  lastName
  company
  address1
  address2
  postcode
  city
  state
  country
  email
  phone
}`, {"fragmentName":"Customer"}) as unknown as TypedDocumentString<CustomerFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const CartLineFragmentDoc = new TypedDocumentString(`
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
    fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`, {"fragmentName":"CartLine"}) as unknown as TypedDocumentString<CartLineFragment, unknown>;
export const CartFragmentDoc = new TypedDocumentString(`
    fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`, {"fragmentName":"Cart"}) as unknown as TypedDocumentString<CartFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on DataSource {
  name
  status
  ageSeconds
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const AvailabilityFragmentDoc = new TypedDocumentString(`
    fragment Availability on ProductAvailability {
  status
  available
  quantity
  leadTimeDays
  locations {
    name
    quantity
  }
  source {
    ...Source
  }
}
    fragment Source on DataSource {
  name
  status
  ageSeconds
}`, {"fragmentName":"Availability"}) as unknown as TypedDocumentString<AvailabilityFragment, unknown>;
export const PricingFragmentDoc = new TypedDocumentString(`
    fragment Pricing on ProductPricing {
  onSale
  discountPercentage
  range {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  regularRange {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  source {
    ...Source
  }
}
    fragment Source on DataSource {
  name
  status
  ageSeconds
}`, {"fragmentName":"Pricing"}) as unknown as TypedDocumentString<PricingFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(`
    fragment ProductCard on ProductUnion {
  id
  databaseId
  name
  slug
  image {
    ...Picture
  }
  pricing {
    ...Pricing
  }
  availability {
    status
  }
}
    fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}
fragment Source on DataSource {
  name
  status
  ageSeconds
}
fragment Pricing on ProductPricing {
  onSale
  discountPercentage
  range {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  regularRange {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  source {
    ...Source
  }
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const OrderPageFragmentDoc = new TypedDocumentString(`
    fragment OrderPage on Order {
  id
  databaseId
  orderNumber
  date
  statusName
  needsPayment
  paymentUrl
  paymentMethodTitle
  customerNote
  subtotalMoney {
    amount
    formatted
  }
  discountTotalMoney {
    amount
    formatted
  }
  shippingTotalMoney {
    amount
    formatted
  }
  totalTaxMoney {
    amount
    formatted
  }
  totalMoney {
    amount
    formatted
  }
  billing {
    ...Address
  }
  shipping {
    ...Address
  }
  lineItems(first: 100) {
    nodes {
      id
      name
      quantity
      totalMoney {
        formatted
      }
      image {
        sourceUrl
      }
      product {
        node {
          id
          slug
        }
      }
      variation {
        node {
          id
          name
        }
      }
    }
  }
  shippingLines(first: 5) {
    nodes {
      id
      methodTitle
    }
  }
}
    fragment Address on CustomerAddress {
  firstName
  lastName
  company
  address1
  address2
  postcode
  city
  state
  country
  email
  phone
}`, {"fragmentName":"OrderPage"}) as unknown as TypedDocumentString<OrderPageFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  customer {
    ...Customer
    orders(first: 50) {
      nodes {
        id
        databaseId
        orderNumber
        date
        statusName
        totalMoney {
          formatted
        }
      }
    }
  }
}
    fragment Address on CustomerAddress {
  firstName
  lastName
  company
  address1
  address2
  postcode
  city
  state
  country
  email
  phone
}
fragment Customer on Customer {
  id
  databaseId
  displayName
  firstName
  lastName
  email
  billing {
    ...Address
  }
  shipping {
    ...Address
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LoginInput!) {
  login(input: $input) {
    authToken
    refreshToken
  }
}
    `) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) {
    authToken
    refreshToken
  }
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RefreshTokenDocument = new TypedDocumentString(`
    mutation RefreshToken($input: RefreshTokenInput!) {
  refreshToken(input: $input) {
    authToken
  }
}
    `) as unknown as TypedDocumentString<RefreshTokenMutation, RefreshTokenMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut($input: LogoutInput!) {
  logout(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const UpdateAddressesDocument = new TypedDocumentString(`
    mutation UpdateAddresses($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      ...Customer
    }
  }
}
    fragment Address on CustomerAddress {
  firstName
  lastName
  company
  address1
  address2
  postcode
  city
  state
  country
  email
  phone
}
fragment Customer on Customer {
  id
  databaseId
  displayName
  firstName
  lastName
  email
  billing {
    ...Address
  }
  shipping {
    ...Address
  }
}`) as unknown as TypedDocumentString<UpdateAddressesMutation, UpdateAddressesMutationVariables>;
export const CartDocument = new TypedDocumentString(`
    query Cart {
  cart {
    ...Cart
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const AddToCartDocument = new TypedDocumentString(`
    mutation AddToCart($input: AddToCartInput!) {
  addToCart(input: $input) {
    cart {
      ...Cart
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const UpdateQuantitiesDocument = new TypedDocumentString(`
    mutation UpdateQuantities($input: UpdateItemQuantitiesInput!) {
  updateItemQuantities(input: $input) {
    cart {
      ...Cart
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<UpdateQuantitiesMutation, UpdateQuantitiesMutationVariables>;
export const RemoveItemsDocument = new TypedDocumentString(`
    mutation RemoveItems($input: RemoveItemsFromCartInput!) {
  removeItemsFromCart(input: $input) {
    cart {
      ...Cart
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<RemoveItemsMutation, RemoveItemsMutationVariables>;
export const ApplyCouponDocument = new TypedDocumentString(`
    mutation ApplyCoupon($input: ApplyCouponInput!) {
  applyCoupon(input: $input) {
    cart {
      ...Cart
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<ApplyCouponMutation, ApplyCouponMutationVariables>;
export const RemoveCouponsDocument = new TypedDocumentString(`
    mutation RemoveCoupons($input: RemoveCouponsInput!) {
  removeCoupons(input: $input) {
    cart {
      ...Cart
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<RemoveCouponsMutation, RemoveCouponsMutationVariables>;
export const ChooseShippingDocument = new TypedDocumentString(`
    mutation ChooseShipping($input: UpdateShippingMethodInput!) {
  updateShippingMethod(input: $input) {
    cart {
      ...Cart
    }
  }
}
    fragment CartLine on CartItem {
  key
  quantity
  totals {
    total {
      ...Amount
    }
  }
  product {
    node {
      id
      name
      slug
      image {
        ...Picture
      }
    }
    simpleVariations {
      id
      value
    }
  }
  variation {
    node {
      id
      image {
        ...Picture
      }
    }
  }
}
fragment Amount on TaxedMoney {
  withTax {
    amount
    formatted
  }
}
fragment Cart on Cart {
  isEmpty
  needsShippingAddress
  problems {
    code
    message
  }
  contents(first: 100) {
    itemCount
    nodes {
      ...CartLine
    }
  }
  appliedCoupons {
    code
  }
  availableShippingMethods {
    packageDetails
    rates {
      id
      label
      selected
      price {
        ...Amount
      }
    }
  }
  totals {
    subtotal {
      ...Amount
    }
    discount {
      ...Amount
    }
    fees {
      ...Amount
    }
    shipping {
      ...Amount
    }
    total {
      ...Amount
      tax {
        formatted
      }
    }
  }
}
fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}`) as unknown as TypedDocumentString<ChooseShippingMutation, ChooseShippingMutationVariables>;
export const ProductListDocument = new TypedDocumentString(`
    query ProductList($first: Int!, $after: String, $where: RootQueryToProductConnectionWhereArgs!) {
  products(first: $first, after: $after, where: $where) {
    found
    nodes {
      ...ProductCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}
fragment Source on DataSource {
  name
  status
  ageSeconds
}
fragment Pricing on ProductPricing {
  onSale
  discountPercentage
  range {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  regularRange {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  source {
    ...Source
  }
}
fragment ProductCard on ProductUnion {
  id
  databaseId
  name
  slug
  image {
    ...Picture
  }
  pricing {
    ...Pricing
  }
  availability {
    status
  }
}`) as unknown as TypedDocumentString<ProductListQuery, ProductListQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories {
  productCategories(first: 100, where: {hideEmpty: true}) {
    nodes {
      id
      databaseId
      parentDatabaseId
      name
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($slug: ID!) {
  product(id: $slug, idType: SLUG) {
    ...ProductCard
    __typename
    description
    shortDescription
    purchasable
    averageRating
    reviewCount
    availability {
      ...Availability
    }
    galleryImages(first: 12) {
      nodes {
        ...Picture
      }
    }
    productCategories(first: 3) {
      nodes {
        id
        name
        slug
      }
    }
    reviews(first: 20) {
      edges {
        rating
        verified
        node {
          id
          content
          date
          author {
            node {
              name
            }
          }
        }
      }
    }
    related(first: 4) {
      nodes {
        ...ProductCard
      }
    }
    ... on ProductWithAttributes {
      attributes(first: 50) {
        nodes {
          id
          name
          label
          options
          variation
          visible
          ... on GlobalProductAttribute {
            terms(first: 100) {
              nodes {
                id
                name
                slug
              }
            }
          }
        }
      }
      defaultAttributes {
        nodes {
          name
          value
        }
      }
    }
    ... on ProductWithVariations {
      variations(first: 100) {
        nodes {
          id
          databaseId
          purchasable
          image {
            ...Picture
          }
          attributes {
            nodes {
              name
              value
            }
          }
          pricing {
            ...Pricing
          }
          availability {
            ...Availability
          }
        }
      }
    }
    ... on ExternalProduct {
      externalUrl
      buttonText
    }
    ... on GroupProduct {
      products(first: 20) {
        nodes {
          ...ProductCard
        }
      }
    }
  }
}
    fragment Picture on MediaItem {
  id
  altText
  sourceUrl(size: WOOCOMMERCE_SINGLE)
}
fragment Source on DataSource {
  name
  status
  ageSeconds
}
fragment Pricing on ProductPricing {
  onSale
  discountPercentage
  range {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  regularRange {
    min {
      formatted
    }
    max {
      formatted
    }
  }
  source {
    ...Source
  }
}
fragment Availability on ProductAvailability {
  status
  available
  quantity
  leadTimeDays
  locations {
    name
    quantity
  }
  source {
    ...Source
  }
}
fragment ProductCard on ProductUnion {
  id
  databaseId
  name
  slug
  image {
    ...Picture
  }
  pricing {
    ...Pricing
  }
  availability {
    status
  }
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const CheckoutChoicesDocument = new TypedDocumentString(`
    query CheckoutChoices {
  allowedCountries
  paymentGateways(first: 20) {
    nodes {
      id
      title
      description
    }
  }
}
    `) as unknown as TypedDocumentString<CheckoutChoicesQuery, CheckoutChoicesQueryVariables>;
export const StatesDocument = new TypedDocumentString(`
    query States($country: CountriesEnum!) {
  countryStates(country: $country) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<StatesQuery, StatesQueryVariables>;
export const CheckoutDocument = new TypedDocumentString(`
    mutation Checkout($input: CheckoutInput!) {
  checkout(input: $input) {
    result
    redirect
    order {
      databaseId
      orderKey
      billing {
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckoutMutation, CheckoutMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($number: ID!, $orderKey: String, $billingEmail: String) {
  order(
    id: $number
    idType: DATABASE_ID
    orderKey: $orderKey
    billingEmail: $billingEmail
  ) {
    ...OrderPage
  }
}
    fragment Address on CustomerAddress {
  firstName
  lastName
  company
  address1
  address2
  postcode
  city
  state
  country
  email
  phone
}
fragment OrderPage on Order {
  id
  databaseId
  orderNumber
  date
  statusName
  needsPayment
  paymentUrl
  paymentMethodTitle
  customerNote
  subtotalMoney {
    amount
    formatted
  }
  discountTotalMoney {
    amount
    formatted
  }
  shippingTotalMoney {
    amount
    formatted
  }
  totalTaxMoney {
    amount
    formatted
  }
  totalMoney {
    amount
    formatted
  }
  billing {
    ...Address
  }
  shipping {
    ...Address
  }
  lineItems(first: 100) {
    nodes {
      id
      name
      quantity
      totalMoney {
        formatted
      }
      image {
        sourceUrl
      }
      product {
        node {
          id
          slug
        }
      }
      variation {
        node {
          id
          name
        }
      }
    }
  }
  shippingLines(first: 5) {
    nodes {
      id
      methodTitle
    }
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  generalSettings {
    title
    description
  }
  menus(first: 1) {
    nodes {
      id
      menuItems(first: 8, where: {parentDatabaseId: 0}) {
        nodes {
          id
          label
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;