import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type SellableRecord } from '../catalogue/records.js';
import { siteDate } from '../view/site-time.js';
import { isOnSale, summarizePrices } from '../view/sale-price.js';
import type { ViewContext } from '../view/sellable.view.js';
import { stockView } from '../view/stock.js';
import { boolean, dateTime, oneOf, text, texts, type ArgumentValues } from './arguments.js';
import { listArguments, orderArgument } from './paging.js';
import { folded, sameSlug } from './text-search.js';

const STATUSES = ['future', 'trash', 'draft', 'pending', 'private', 'publish'];

/** The arguments that lists of products and of variations share. */
export const itemArguments = {
  ...listArguments,
  order: orderArgument('desc'),
  slug: text(),
  sku: text(),
  status: oneOf(['any', ...STATUSES], 'any'),
  include_status: texts(['any', ...STATUSES]),
  exclude_status: texts(STATUSES),
  tax_class: oneOf(['standard', 'reduced-rate', 'zero-rate'], undefined),
  on_sale: boolean(),
  min_price: text(),
  max_price: text(),
  stock_status: oneOf(['instock', 'outofstock', 'onbackorder'], undefined),
  virtual: boolean(),
  downloadable: boolean(),
  after: dateTime(),
  before: dateTime(),
  modified_after: dateTime(),
  modified_before: dateTime(),
  dates_are_gmt: boolean(),
  include_meta: texts(),
  exclude_meta: texts(),
};

export type ItemArguments = ArgumentValues<typeof itemArguments>;
export type ItemTest = (item: ItemRecord) => boolean;

/** The tests that the shared arguments ask for. An argument that was not sent adds none. */
export function itemTests(context: ViewContext, args: ItemArguments): ItemTest[] {
  const { catalogue } = context;
  const tests: ItemTest[] = [statusTest(args)];
  const add = (wanted: unknown, test: ItemTest) => {
    if (wanted !== undefined && wanted !== '') tests.push(test);
  };
  const excluded = new Set(args.exclude);
  if (excluded.size > 0) tests.push((item) => !excluded.has(item.id));
  add(args.slug, (item) => item.slug !== '' && sameSlug(item.slug, args.slug ?? ''));
  const skus = args.sku?.split(',').map((sku) => folded(sku.trim()));
  add(args.sku, (item) => item.sku !== '' && skus?.includes(folded(item.sku)) === true);
  add(args.tax_class, (item) => item.tax_class === (args.tax_class === 'standard' ? '' : args.tax_class));
  add(args.stock_status, (item) => stockView(catalogue, item).stock_status === args.stock_status);
  add(args.virtual, (item) => item.virtual === args.virtual);
  add(args.downloadable, (item) => item.downloadable === args.downloadable);
  if (args.min_price ?? args.max_price) tests.push(priceTest(context, args));
  return [...tests, ...dateTests(args)];
}

function statusTest({ status, include_status, exclude_status }: ItemArguments): ItemTest {
  const wanted = include_status.length > 0 ? include_status : [status];
  const any = wanted.includes('any');
  return (item) =>
    (any ? item.status !== 'trash' : wanted.includes(item.status)) && !exclude_status.includes(item.status);
}

/** One of the product's current prices must lie in the range; a range that lies between two of them misses (recorded). */
function priceTest({ catalogue, now }: ViewContext, { min_price, max_price }: ItemArguments): ItemTest {
  const [min, max] = [Number(min_price ?? 0), Number(max_price ?? Infinity)];
  return (item) =>
    summarizePrices(catalogue, item, now).all.some((price) => Number(price) >= min && Number(price) <= max);
}

/** Dates are the shop's local time unless the caller says they are UTC. */
function dateTests(args: ItemArguments): ItemTest[] {
  const local = (gmt: string) => (args.dates_are_gmt ? gmt : siteDate(gmt));
  const { after, before, modified_after: modifiedAfter, modified_before: modifiedBefore } = args;
  return [
    ...(after ? [(item: SellableRecord) => local(item.date_created_gmt) > after] : []),
    ...(before ? [(item: SellableRecord) => local(item.date_created_gmt) < before] : []),
    ...(modifiedAfter ? [(item: SellableRecord) => local(item.date_modified_gmt) > modifiedAfter] : []),
    ...(modifiedBefore ? [(item: SellableRecord) => local(item.date_modified_gmt) < modifiedBefore] : []),
  ];
}

/** The published products and variations with a sale running, and the products whose variations have one. */
export function saleIds({ catalogue, now }: ViewContext): Set<number> {
  const found = new Set<number>();
  for (const item of allItems(catalogue)) {
    if (item.status !== 'publish' || !isOnSale(item, now)) continue;
    if (isVariation(item)) {
      if (catalogue.products.get(item.parent_id)?.status !== 'publish') continue;
      found.add(item.parent_id);
    }
    found.add(item.id);
  }
  return found;
}

export function allItems(catalogue: Catalogue): ItemRecord[] {
  return [...catalogue.products.values(), ...catalogue.variations.values()];
}

/** The records with these ids, in that order; unknown ids are left out and a repeated one counts once. */
export function pickByIds<T>(records: ReadonlyMap<number, T>, ids: Iterable<number>): T[] {
  return [...new Set(ids)].flatMap((id) => records.get(id) ?? []);
}
