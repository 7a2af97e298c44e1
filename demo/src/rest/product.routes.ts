import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type ProductRecord } from '../catalogue/records.js';
import { productView } from '../view/product.view.js';
import { relatedIds } from '../view/related.js';
import { titleOf, type ViewContext } from '../view/sellable.view.js';
import { ids, integer, oneOf, text, texts, boolean, type ArgumentValues } from './arguments.js';
import { allItems, itemArguments, itemTests, pickByIds, saleIds, type ItemTest } from './item-filters.js';
import { sortItems, type Direction } from './item-order.js';
import { orderArgument, pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { compareText, folded, searchTest } from './text-search.js';

/** As WooCommerce 10.5 lists them in its refusal, repetitions included (recorded). */
const ORDERS = (
  'date id include title slug modified popularity rating post__in price sales menu_order random ' +
  'popularity rating menu_order price popularity rating'
).split(' ');

/** A plugin that brings a product type adds it here; the small catalogue has one. */
const PRODUCT_TYPES = ['simple', 'grouped', 'external', 'variable', 'subscription'];

const productArguments = {
  ...itemArguments,
  orderby: oneOf(ORDERS, 'date'),
  parent: ids(),
  category: ids(),
  tag: ids(),
  brand: ids(),
  shipping_class: ids(),
  attribute: text(),
  attribute_term: ids(),
  type: oneOf(PRODUCT_TYPES, undefined),
  include_types: texts(PRODUCT_TYPES),
  exclude_types: texts(PRODUCT_TYPES),
  featured: boolean(),
  search_sku: text(),
  search_name_or_sku: text(),
  global_unique_id: text(),
};

type ProductArguments = ArgumentValues<typeof productArguments>;

const metaArguments = { include_meta: texts(), exclude_meta: texts() };

/** `products`, one product, its related ids, and the names of all public meta keys. */
export const productRoutes: Route[] = [
  route({
    path: 'products',
    allow: ALLOW.list,
    fieldDepth: 'top',
    arguments: productArguments,
    answer: (request) => {
      const { context, values } = request;
      const found = selectProducts(context, values);
      const sorted = sortItems(context, found, values.orderby, values.order as Direction);
      const list = { members: pageOf(sorted, values), total: found.length };
      return listReply(request, list, (item) => productView(context, item, values));
    },
  }),
  route({
    path: 'products/{id}',
    allow: ALLOW.item,
    fieldDepth: 'top',
    arguments: metaArguments,
    answer: ({ context, catalogue, ids: [id = 0], values }): Reply => {
      const item = catalogue.products.get(id) ?? catalogue.variations.get(id);
      if (!item) return { kind: 'error', error: invalidProductId(), allow: true };
      return { kind: 'body', body: productView(context, item, values) };
    },
  }),
  route({
    path: 'products/{id}/related',
    allow: ALLOW.read,
    arguments: {},
    answer: ({ catalogue, ids: [id = 0] }) => {
      const product = catalogue.products.get(id);
      return { kind: 'body', body: { related_ids: product ? relatedIds(catalogue, product) : [] } };
    },
  }),
  route({
    path: 'products/custom-fields/names',
    allow: ALLOW.read,
    arguments: {
      page: integer({ min: 1, byDefault: 1 }),
      per_page: integer({ min: 1, max: 100, byDefault: 10 }),
      search: text(),
      order: orderArgument('asc'),
    },
    answer: (request) => {
      const { search = '', order } = request.values;
      const names = metaNames(request.catalogue).filter((name) => folded(name).includes(folded(search)));
      if (order === 'desc') names.reverse();
      const members = pageOf(names, { ...request.values, offset: undefined });
      return listReply(request, { members, total: names.length }, (name) => name);
    },
  }),
];

function invalidProductId(): RestError {
  return new RestError(404, 'woocommerce_rest_product_invalid_id', 'Invalid ID.');
}

/** The products a list asks for, in the order of `include` or of the catalogue. */
function selectProducts(context: ViewContext, args: ProductArguments): ItemRecord[] {
  const tests = [...itemTests(context, args), ...productTests(context.catalogue, args)];
  return candidates(context, args).filter((item) => tests.every((test) => test(item)));
}

/**
 * What the filters are tried on. A search by SKU looks at variations too; `on_sale` together with `include` gives
 * the union of both (recorded).
 */
function candidates(context: ViewContext, args: ProductArguments): ItemRecord[] {
  const { catalogue } = context;
  const bySku = args.sku ?? args.search_sku ?? args.search_name_or_sku ?? args.global_unique_id;
  const pool = bySku ? new Map(allItems(catalogue).map((item) => [item.id, item])) : catalogue.products;
  if (args.on_sale === true) return pickByIds<ItemRecord>(pool, [...args.include, ...saleIds(context)]);
  const items = args.include.length > 0 ? pickByIds<ItemRecord>(pool, args.include) : [...pool.values()];
  if (args.on_sale !== false) return items;
  const onSale = saleIds(context);
  return items.filter((item) => !onSale.has(item.id));
}

function productTests(catalogue: Catalogue, args: ProductArguments): ItemTest[] {
  const tests: ItemTest[] = [];
  const addIf = (wanted: boolean, test: (product: ProductRecord) => boolean) => {
    if (wanted) tests.push((item) => !isVariation(item) && test(item));
  };
  const inTerms = (wanted: number[], own: (product: ProductRecord) => number[]) => {
    const family = catalogue.withDescendants(wanted);
    addIf(wanted.length > 0, (product) => own(product).some((id) => family.has(id)));
  };
  inTerms(args.category, (product) => product.category_ids);
  inTerms(args.tag, (product) => product.tag_ids);
  inTerms(args.brand, (product) => product.brand_ids);
  inTerms(args.shipping_class, (product) => [product.shipping_class_id]);
  addIf(args.attribute !== undefined && args.attribute_term.length > 0, attributeTest(catalogue, args));
  const types = args.type === undefined ? args.include_types : [args.type];
  addIf(types.length > 0, (product) => types.includes(product.type));
  addIf(args.exclude_types.length > 0, (product) => !args.exclude_types.includes(product.type));
  addIf(args.featured !== undefined, (product) => product.featured === args.featured);
  addIf(args.parent.length > 0, () => args.parent.includes(0));
  return [...tests, ...searchTests(catalogue, args)];
}

function attributeTest(catalogue: Catalogue, args: ProductArguments): (product: ProductRecord) => boolean {
  const names = args.attribute_term
    .map((id) => catalogue.terms.get(id))
    .filter((term) => term?.taxonomy === args.attribute);
  return (product) =>
    product.attributes.some(
      ({ id, options }) =>
        catalogue.attributes.get(id)?.slug === args.attribute &&
        names.some((term) => term && options.includes(term.name)),
    );
}

function searchTests(catalogue: Catalogue, args: ProductArguments): ItemTest[] {
  const tests: ItemTest[] = [];
  if (args.search) {
    const matches = searchTest(args.search);
    tests.push(
      (item) => !isVariation(item) && matches([item.name, item.short_description, item.description]),
    );
  }
  const { search_sku: sku, search_name_or_sku: nameOrSku, global_unique_id: uniqueId } = args;
  if (sku) tests.push((item) => folded(item.sku).includes(folded(sku)));
  if (nameOrSku)
    tests.push((item) =>
      [item.sku, titleOf(catalogue, item)].some((value) => folded(value).includes(folded(nameOrSku))),
    );
  if (uniqueId) tests.push((item) => uniqueId.split(',').includes(item.global_unique_id));
  return tests;
}

/** Every meta key of a product that is not private, and `total_sales`, which WooCommerce keeps there as well. */
function metaNames(catalogue: Catalogue): string[] {
  const names = new Set(['total_sales']);
  for (const product of catalogue.products.values()) {
    for (const { key } of product.meta_data) if (!key.startsWith('_')) names.add(key);
  }
  return [...names].sort(compareText);
}
