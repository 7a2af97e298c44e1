import { Catalogue } from './catalogue.js';
import { Commerce } from './commerce.js';
import { readSite } from './content/recorded-content.js';
import { SiteContent } from './content/site-content.js';
import { readCoupons, readGateways, readZones } from './recorded-commerce.js';
import { readCustomers, readNotes, readOrders, readRefunds } from './recorded-orders.js';
import type { RecordedExchange, Recordings } from './recordings.js';
import type {
  AttributeRecord,
  CurrencyRecord,
  ImageRecord,
  ProductAttributeRecord,
  ProductRecord,
  ReviewRecord,
  SettingGroupRecord,
  SettingRecord,
  TaxRateRecord,
  TermRecord,
  TermTaxonomy,
  VariationRecord,
} from './records.js';
import { slugOf } from './slug.js';

/** The address of the recorded shop, which its answers carry in every link. */
export const RECORDED_HOME = 'https://shop.example.test';

const API = '/wp-json/wc/v3';

/** Up to where the recorded shop had counted when its orders and customers were read; some were deleted before. */
const LAST_NUMBERS = { post: 96, customer: 9, line: 70, note: 51 };

/**
 * The catalogue of the recorded shop, read back out of its answers. Only what the shop stored is taken over;
 * prices, counts, links and texts are worked out again, so that the answers test the demo and not a copy.
 */
export function recordedCatalogue(recordings: Recordings): Catalogue {
  const seen = bodies(recordings['products-read'], 'products');
  const products = uniqueById(seen.filter((item) => item['type'] !== 'variation'));
  const slugs = new Map(seen.map((item) => [item['id'], item['slug']]));
  const bodyOf = (path: string) =>
    list(
      recordings['store-settings'].find(({ request }) => request.path === `${API}/${path}`)?.response.body,
    );
  return new Catalogue({
    products: products.map(readProduct),
    variations: uniqueById(bodies(recordings['variations-read'], 'variations')).map((item) =>
      readVariation(item, products, slugs),
    ),
    terms: readTerms(recordings['taxonomies-read']),
    attributes: uniqueById(
      bodies(recordings['taxonomies-read'], 'products/attributes'),
    ) as unknown as AttributeRecord[],
    reviews: uniqueById(bodies(recordings.reviews, 'products/reviews')).map(readReview),
    settings: bodyOf('settings').map((group) => readGroup(group, bodyOf(`settings/${String(group['id'])}`))),
    taxRates: bodyOf('taxes').map(withoutLinks) as unknown as TaxRateRecord[],
    taxClasses: bodyOf('taxes/classes').map(withoutLinks) as unknown as { slug: string; name: string }[],
    currency: withoutLinks(bodyOf('data/currencies/current')[0] ?? {}) as unknown as CurrencyRecord,
    commerce: new Commerce({
      coupons: recordings.coupons ? readCoupons(recordings.coupons) : [],
      zones: readZones(recordings['store-settings']),
      gateways: readGateways(recordings['store-settings']),
      customers: readCustomers(recordings.customers ?? []),
      orders: readOrders(recordings.orders ?? []),
      refunds: readRefunds(recordings.orders ?? []),
      notes: readNotes(recordings.orders ?? []),
      ...(recordings.orders && { lastNumbers: LAST_NUMBERS }),
    }),
    ...(recordings.wordpress && { content: new SiteContent(readSite(recordings.wordpress, RECORDED_HOME)) }),
  });
}

type Json = Record<string, unknown>;

function list(body: unknown): Json[] {
  if (body === undefined) return [];
  return (Array.isArray(body) ? body : [body]) as Json[];
}

/** Every whole resource in the answers to reads below `path`; those cut down by `_fields` are of no use. */
function bodies(exchanges: RecordedExchange[], path: string): Json[] {
  const address = new RegExp(`^${API}/${path}(/\\d+)?(\\?|$)`);
  return exchanges
    .filter(
      ({ request, response }) =>
        request.method === 'GET' && response.status === 200 && address.test(request.path),
    )
    .filter(({ request }) => !request.path.includes('_fields='))
    .flatMap(({ response }) => list(response.body));
}

function uniqueById(items: Json[]): Json[] {
  return [...new Map(items.map((item) => [item['id'], item])).values()].sort(
    (a, b) => Number(a['id']) - Number(b['id']),
  );
}

/** The named members of an answer, which is what the shop stored; the rest it worked out. */
function pick<T>(body: Json, keys: readonly (keyof T & string)[]): T {
  return Object.fromEntries(keys.map((key) => [key, body[key]])) as T;
}

function withoutLinks(body: Json): Json {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== '_links'));
}

function idsOf(refs: unknown): number[] {
  return list(refs).map((ref) => Number(ref['id']));
}

function readImage(image: unknown): ImageRecord {
  const { id, src, name, alt, date_created_gmt } = image as Json;
  const path = String(src).replace(RECORDED_HOME, '');
  return { id: Number(id), path, name: String(name), alt: String(alt), date_gmt: String(date_created_gmt) };
}

const SELLABLE_KEYS = [
  ...(['id', 'slug', 'status', 'date_created_gmt', 'date_modified_gmt', 'description', 'sku'] as const),
  ...([
    'global_unique_id',
    'regular_price',
    'sale_price',
    'date_on_sale_from_gmt',
    'date_on_sale_to_gmt',
  ] as const),
  ...([
    'virtual',
    'downloadable',
    'downloads',
    'download_limit',
    'download_expiry',
    'tax_status',
    'tax_class',
  ] as const),
  ...(['manage_stock', 'stock_quantity', 'stock_status', 'backorders', 'low_stock_amount'] as const),
  ...(['weight', 'dimensions', 'shipping_class_id', 'menu_order', 'meta_data'] as const),
];

const PRODUCT_KEYS = [
  ...SELLABLE_KEYS,
  ...([
    'type',
    'name',
    'featured',
    'catalog_visibility',
    'short_description',
    'total_sales',
    'external_url',
  ] as const),
  ...([
    'button_text',
    'sold_individually',
    'reviews_allowed',
    'upsell_ids',
    'cross_sell_ids',
    'purchase_note',
  ] as const),
  ...(['default_attributes', 'grouped_products', 'post_password'] as const),
];

const REVIEW_KEYS = [
  ...(['id', 'date_created', 'date_created_gmt', 'product_id', 'status'] as const),
  ...(['reviewer', 'reviewer_email', 'review', 'rating', 'verified'] as const),
];

function readProduct(body: Json): ProductRecord {
  return {
    ...pick<ProductRecord>(body, PRODUCT_KEYS),
    category_ids: idsOf(body['categories']),
    tag_ids: idsOf(body['tags']),
    brand_ids: idsOf(body['brands']),
    images: list(body['images']).map(readImage),
    attributes: list(body['attributes']).map((attribute) =>
      pick<ProductAttributeRecord>(attribute, ['id', 'name', 'position', 'visible', 'variation', 'options']),
    ),
    variation_ids: body['variations'] as number[],
  };
}

/** What a variation shows of its parent is taken away again: a shared SKU, picture or stock. */
function readVariation(body: Json, products: Json[], slugs: Map<unknown, unknown>): VariationRecord {
  const parent = products.find((product) => product['id'] === body['parent_id']) ?? {};
  const shared = list(parent['images'])[0]?.['id'];
  const image = body['image'] as Json | null;
  return {
    ...pick<VariationRecord>(body, SELLABLE_KEYS),
    type: 'variation',
    parent_id: Number(body['parent_id']),
    slug: (slugs.get(body['id']) ??
      slugOf(`${parent['slug'] as string} ${body['name'] as string}`)) as string,
    sku: body['sku'] === parent['sku'] ? '' : (body['sku'] as string),
    manage_stock: body['manage_stock'] === true,
    image: image === null || image['id'] === shared ? null : readImage(image),
    attributes: list(body['attributes']).map((chosen) =>
      pick<VariationRecord['attributes'][number]>(chosen, ['id', 'name', 'option']),
    ),
  };
}

const TERM_KEYS = ['id', 'name', 'slug', 'parent', 'description', 'display', 'menu_order'] as const;

function readTerms(exchanges: RecordedExchange[]): TermRecord[] {
  const taxonomies: [path: string, taxonomy: TermTaxonomy][] = [
    ['products/categories', 'product_cat'],
    ['products/tags', 'product_tag'],
    ['products/brands', 'product_brand'],
    ['products/shipping_classes', 'product_shipping_class'],
    ...bodies(exchanges, 'products/attributes').map(({ id, slug }): [string, TermTaxonomy] => [
      `products/attributes/${String(id)}/terms`,
      String(slug) as `pa_${string}`,
    ]),
  ];
  return taxonomies.flatMap(([path, taxonomy]) =>
    uniqueById(bodies(exchanges, path)).map((body) => ({
      ...pick<TermRecord>({ parent: 0, display: 'default', menu_order: 0, ...body }, TERM_KEYS),
      taxonomy,
      image: body['image'] ? readImage(body['image']) : null,
    })),
  );
}

/** Only members have a link to themselves; its last part is their user id. */
function readReview(body: Json): ReviewRecord {
  const links = body['_links'] as { reviewer?: { href: string }[] } | undefined;
  const user = links?.reviewer?.[0]?.href.split('/').at(-1);
  return { ...pick<ReviewRecord>(body, REVIEW_KEYS), reviewer_id: Number(user ?? 0) };
}

/** Lists of settings were recorded with each row twice. */
function readGroup(group: Json, rows: Json[]): SettingGroupRecord {
  const settings = new Map(rows.map((row) => [row['id'], withoutLinks(row) as unknown as SettingRecord]));
  return { ...(withoutLinks(group) as unknown as SettingGroupRecord), settings: [...settings.values()] };
}
