import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type ProductRecord, type TermTaxonomy } from '../catalogue/records.js';
import { ratingOf } from '../view/rating.js';
import { summarizePrices } from '../view/sale-price.js';
import type { ViewContext } from '../view/sellable.view.js';
import { stockView } from '../view/stock.js';
import { boolean, ids, integer, listOf, maps, oneOf, text, texts, type ArgumentValues } from './arguments.js';
import { pickByIds, saleIds, type ItemTest } from './item-filters.js';
import { listArguments, orderArgument } from './paging.js';
import type { Parameter, Parameters } from './parameters.js';
import { folded, searchTest } from './text-search.js';

const OPERATORS = ['in', 'not_in', 'and'];
const STORE_TAXONOMIES = { category: 'product_cat', tag: 'product_tag', brand: 'product_brand' } as const;

/** The arguments of the Store API's product collection; `per_page=0` means all. */
export const storeArguments = {
  ...listArguments,
  per_page: integer({ min: 0, max: 100, byDefault: 10 }),
  order: orderArgument('desc'),
  orderby: oneOf(
    'date modified id include title slug price popularity rating menu_order comment_count'.split(' '),
    'date',
  ),
  slug: texts(),
  sku: texts(),
  parent: ids(),
  parent_exclude: ids(),
  type: oneOf(['simple', 'grouped', 'external', 'variable', 'variation'], undefined),
  featured: boolean(),
  on_sale: boolean(),
  category: texts(),
  category_operator: oneOf(OPERATORS, 'in'),
  tag: texts(),
  tag_operator: oneOf(OPERATORS, 'in'),
  brand: texts(),
  brand_operator: oneOf(OPERATORS, 'in'),
  min_price: text(),
  max_price: text(),
  stock_status: texts(['instock', 'outofstock', 'onbackorder']),
  attributes: maps(),
  attribute_relation: oneOf(['in', 'and'], 'and'),
  catalog_visibility: oneOf(['any', 'visible', 'catalog', 'search', 'hidden'], undefined),
  rating: ids(),
};

export type StoreArguments = ArgumentValues<typeof storeArguments>;

/** What shoppers may find: published products, or published variations of published products when asked for. */
export function selectForShoppers(context: ViewContext, args: StoreArguments): ItemRecord[] {
  const tests = storeTests(context, args);
  return candidates(context.catalogue, args).filter(
    (item) => item.status === 'publish' && tests.every((test) => test(item)),
  );
}

function candidates(catalogue: Catalogue, args: StoreArguments): ItemRecord[] {
  const pool: ReadonlyMap<number, ItemRecord> =
    args.type === 'variation' ? catalogue.variations : catalogue.products;
  const items = args.include.length > 0 ? pickByIds(pool, args.include) : [...pool.values()];
  return items.filter(
    (item) => !isVariation(item) || catalogue.products.get(item.parent_id)?.status === 'publish',
  );
}

function storeTests(context: ViewContext, args: StoreArguments): ItemTest[] {
  const { catalogue } = context;
  const tests: ItemTest[] = [];
  const addIf = (wanted: boolean, test: ItemTest) => {
    if (wanted) tests.push(test);
  };
  const skus = args.sku.map(folded);
  const parentOf = (item: ItemRecord) => (isVariation(item) ? item.parent_id : 0);
  addIf(args.exclude.length > 0, (item) => !args.exclude.includes(item.id));
  const slugs = args.slug.map(withoutOctets);
  addIf(slugs.length > 0, (item) => slugs.includes(item.slug));
  addIf(skus.length > 0, (item) => skus.includes(folded(item.sku)));
  addIf(args.parent.length > 0, (item) => args.parent.includes(parentOf(item)));
  addIf(args.parent_exclude.length > 0, (item) => !args.parent_exclude.includes(parentOf(item)));
  addIf(args.type !== undefined, (item) => item.type === args.type);
  addIf(args.featured !== undefined, (item) => !isVariation(item) && item.featured === args.featured);
  addIf(args.stock_status.length > 0, (item) =>
    args.stock_status.includes(stockView(catalogue, item).stock_status),
  );
  addIf(args.rating.length > 0, (item) => args.rating.includes(roundedRating(catalogue, item.id)));
  addIf(args.on_sale !== undefined, saleTest(context, args.on_sale));
  addIf(args.min_price !== undefined || args.max_price !== undefined, priceTest(context, args));
  addIf(args.catalog_visibility !== undefined, visibilityTest(args.catalog_visibility ?? 'any'));
  if (args.search) tests.push(openTextTest(args.search));
  for (const [name, taxonomy] of Object.entries(STORE_TAXONOMIES) as [
    keyof typeof STORE_TAXONOMIES,
    TermTaxonomy,
  ][]) {
    addIf(args[name].length > 0, termTest(catalogue, taxonomy, args[name], args[`${name}_operator`]));
  }
  addIf(args.attributes.length > 0, attributesTest(catalogue, args));
  return tests;
}

/** A product's stars as a whole number, which is how the shop files it. */
export function roundedRating(catalogue: Catalogue, productId: number): number {
  return Math.round(Number(ratingOf(catalogue, productId).average_rating));
}

/** As WordPress cleans texts: slugs of other scripts, which are stored percent-encoded, cannot be found. */
function withoutOctets(slug: string): string {
  return slug.replace(/%[0-9a-f]{2}/gi, '');
}

function saleTest(context: ViewContext, wanted: boolean | undefined): ItemTest {
  const onSale = saleIds(context);
  return (item) => onSale.has(item.id) === wanted;
}

/**
 * Prices come in minor units, as the shop shows them; a product fits when its own range touches the asked one.
 */
function priceTest({ catalogue, now }: ViewContext, { min_price, max_price }: StoreArguments): ItemTest {
  const unit = 10 ** Number(catalogue.setting('general', 'woocommerce_price_num_decimals'));
  const [from, to] = [Number(min_price ?? 0) / unit, Number(max_price ?? Infinity) / unit];
  return (item) => {
    const { min, max } = summarizePrices(catalogue, item, now);
    const factor = shownOverEntered(catalogue, item);
    return Number(max) * factor >= from && Number(min) * factor <= to;
  };
}

/** What the tax of the shop's own country makes of a price between typing it in and showing it. */
function shownOverEntered(catalogue: Catalogue, item: ItemRecord): number {
  const entered = catalogue.setting('tax', 'woocommerce_prices_include_tax') === 'yes';
  const shown = catalogue.setting('tax', 'woocommerce_tax_display_shop') === 'incl';
  if (entered === shown || item.tax_status !== 'taxable') return 1;
  const rate = catalogue.taxRates.find((candidate) => candidate.class === (item.tax_class || 'standard'));
  const withTax = 1 + Number(rate?.rate ?? 0) / 100;
  return shown ? withTax : 1 / withTax;
}

function visibilityTest(wanted: string): ItemTest {
  const fits: Record<string, string[]> = {
    visible: ['visible'],
    catalog: ['visible', 'catalog'],
    search: ['visible', 'search'],
    hidden: ['hidden'],
  };
  return (item) =>
    wanted === 'any' || (!isVariation(item) && fits[wanted]?.includes(item.catalog_visibility) === true);
}

/** Strangers' searches never look into products behind a password. */
function openTextTest(search: string): ItemTest {
  const matches = searchTest(search);
  return (item) =>
    !isVariation(item) &&
    item.post_password === '' &&
    matches([item.name, item.short_description, item.description]);
}

/** Terms by id or slug. `in` and `not_in` count a term's descendants, `and` wants every single term. */
function termTest(
  catalogue: Catalogue,
  taxonomy: TermTaxonomy,
  wanted: string[],
  operator: string,
): ItemTest {
  const termIds = catalogue
    .termsOf(taxonomy)
    .filter((term) => wanted.includes(term.slug) || wanted.includes(String(term.id)))
    .map((term) => term.id);
  const family = catalogue.withDescendants(termIds);
  return (item) => {
    const own = isVariation(item) ? [] : [...item.category_ids, ...item.tag_ids, ...item.brand_ids];
    if (operator === 'and') return termIds.length > 0 && termIds.every((id) => own.includes(id));
    return own.some((id) => family.has(id)) === (operator === 'in');
  };
}

function attributesTest(catalogue: Catalogue, args: StoreArguments): ItemTest {
  const tests = args.attributes.map((wanted) => attributeTest(catalogue, wanted));
  return (item) => {
    if (isVariation(item)) return false;
    return args.attribute_relation === 'in'
      ? tests.some((test) => test(item))
      : tests.every((test) => test(item));
  };
}

function attributeTest(catalogue: Catalogue, wanted: Parameters): (product: ProductRecord) => boolean {
  const taxonomy = textOf(wanted['attribute'], '');
  const operator = textOf(wanted['operator'], 'in');
  const asked = [...listOf(wanted['slug']), ...listOf(wanted['term_id'])];
  const names = [...catalogue.terms.values()]
    .filter(
      (term) => term.taxonomy === taxonomy && (asked.includes(term.slug) || asked.includes(String(term.id))),
    )
    .map((term) => term.name);
  return (product) => {
    const own =
      product.attributes.find(({ id }) => catalogue.attributes.get(id)?.slug === taxonomy)?.options ?? [];
    if (operator === 'and') return names.length > 0 && names.every((name) => own.includes(name));
    return names.some((name) => own.includes(name)) === (operator === 'in');
  };
}

function textOf(value: Parameter | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
