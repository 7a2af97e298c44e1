import type { Catalogue } from '../catalogue/catalogue.js';
import {
  isVariation,
  type ItemRecord,
  type SellableRecord,
  type StockStatus,
  type VariationRecord,
} from '../catalogue/records.js';
import { productView } from '../view/product.view.js';
import type { ViewContext } from '../view/sellable.view.js';
import { editedVariationView } from '../view/variation.view.js';
import type { ArgumentValues } from './arguments.js';
import { anything, mapsIn, numberIn, textIn } from './body-values.js';
import type { Parameters } from './parameters.js';
import { RestError } from './rest-error.js';
import { route, type Reply, type Route } from './route.js';

/** What one batch may hold (recorded for 10.5: 413 beyond). */
const MOST_OPERATIONS = 100;
const ALLOW_BATCH = 'POST, PUT, PATCH';
const NO_META = { include_meta: [], exclude_meta: [] };

const batchArguments = { create: anything(), update: anything(), delete: anything() };

/** Changes of many products, or of many variations of one product, in one call. Only changes: nothing is made or deleted. */
export const itemBatchRoutes: Route[] = [
  route({
    path: 'products/batch',
    methods: ['POST', 'PUT'],
    allow: ALLOW_BATCH,
    arguments: batchArguments,
    answer: ({ context, catalogue, values }) =>
      batchReply(values, (id, sent) => {
        const product = catalogue.products.get(id);
        if (!product) throw unknownProduct(catalogue, id);
        change(product, sent, context);
        return productView(context, product, NO_META);
      }),
  }),
  route({
    path: 'products/{id}/variations/batch',
    methods: ['POST', 'PUT'],
    allow: ALLOW_BATCH,
    arguments: batchArguments,
    answer: ({ context, catalogue, values, ids: [parentId = 0] }) =>
      batchReply(values, (id, sent) => {
        const variation = ownVariation(catalogue, parentId, id);
        change(variation, sent, context);
        return editedVariationView(context, variation, NO_META);
      }),
  }),
];

type ChangeItem = (id: number, sent: Parameters) => object;

/** Items are changed one after the other; one that cannot be is an error in its own place (recorded). */
function batchReply(values: ArgumentValues<typeof batchArguments>, changeItem: ChangeItem): Reply {
  const lists = [values.create, values.update, values.delete];
  const [created = 0, updated = 0, deleted = 0] = lists.map((list) =>
    Array.isArray(list) ? list.length : 0,
  );
  if (created + updated + deleted > MOST_OPERATIONS) {
    throw new RestError(
      413,
      'woocommerce_rest_request_entity_too_large',
      `Unable to accept more than ${MOST_OPERATIONS} items for this request.`,
    );
  }
  if (created + deleted > 0) {
    throw new RestError(501, 'demo_not_served', 'The demo shop only changes items in a batch.');
  }
  const update = mapsIn(values.update).map((sent) => {
    const id = numberIn(sent, 'id', 0);
    try {
      return changeItem(id, sent);
    } catch (error) {
      if (error instanceof RestError) return { id, error: error.body };
      throw error;
    }
  });
  return { kind: 'body', body: { update } };
}

function unknownProduct(catalogue: Catalogue, id: number): RestError {
  if (!catalogue.variations.has(id)) {
    return new RestError(400, 'woocommerce_rest_product_invalid_id', 'Invalid ID.');
  }
  const message = 'Variations are changed at the address of their product.';
  return new RestError(404, 'woocommerce_rest_invalid_product_id', message);
}

function ownVariation(catalogue: Catalogue, parentId: number, id: number): VariationRecord {
  const variation = catalogue.variations.get(id);
  if (variation?.parent_id === parentId) return variation;
  throw new RestError(400, 'woocommerce_rest_product_variation_invalid_id', 'Invalid ID.');
}

/**
 * Lays prices, sale dates, stock and names over a record, as WooCommerce 10.5 does: null counts as not sent, an
 * empty text takes a date away, a sale price that is no reduction is dropped, and what is not counted has neither a
 * quantity nor backorders.
 */
function change(item: ItemRecord, sent: Parameters, { now }: ViewContext): void {
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));
  if ('name' in given && !isVariation(item)) item.name = textIn(given, 'name');
  const before = priceFields(item);
  if (item.type !== 'variable' && item.type !== 'grouped') changePrices(item, given);
  if (item.type !== 'external' && item.type !== 'grouped') changeStock(item, given);
  if (!isVariation(item) && priceFields(item) !== before) delete item.price_before_job;
  item.date_modified_gmt = now;
}

/** A price is only reckoned anew when one of these has changed. */
function priceFields(item: SellableRecord): string {
  const { regular_price, sale_price, date_on_sale_from_gmt, date_on_sale_to_gmt } = item;
  return JSON.stringify([regular_price, sale_price, date_on_sale_from_gmt, date_on_sale_to_gmt]);
}

function changePrices(item: SellableRecord, given: Parameters): void {
  if ('regular_price' in given) item.regular_price = textIn(given, 'regular_price');
  if ('sale_price' in given) item.sale_price = textIn(given, 'sale_price');
  if (item.sale_price !== '' && Number(item.sale_price) >= Number(item.regular_price)) item.sale_price = '';
  for (const name of ['date_on_sale_from_gmt', 'date_on_sale_to_gmt'] as const) {
    if (name in given) item[name] = textIn(given, name).slice(0, 19) || null;
  }
}

function changeStock(item: SellableRecord, given: Parameters): void {
  if ('manage_stock' in given) item.manage_stock = given['manage_stock'] === true;
  if ('stock_status' in given) item.stock_status = textIn(given, 'stock_status') as StockStatus;
  if (!item.manage_stock) {
    item.stock_quantity = null;
    item.backorders = 'no';
  } else if ('stock_quantity' in given) {
    item.stock_quantity = Math.trunc(numberIn(given, 'stock_quantity', 0));
  }
}
