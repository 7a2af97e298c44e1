import { NO_NOTES } from '../cache/read-notes.js';
import { NotFoundError } from '../errors.js';
import { toError } from '../lib/to-error.js';
import type { Audience } from '../sources/audience.js';
import type { SourceReader } from '../sources/source-reader.js';
import type { Sources } from '../sources/source-set.js';
import type { SourcePrice } from '../sources/values/price.js';
import type { Sourced } from '../sources/values/sourced.js';
import type { SourceStock } from '../sources/values/stock.js';
import type { StoredItem } from './stored-item.js';

/** What a source says now: a value that it gave itself, that it has none, or why it cannot be known. */
export type SourceAnswer<T> =
  { is: 'value'; sourced: Sourced<T>; value: T } | { is: 'missing' } | { is: 'unknown'; why: string };

/** What sources say of one item; null where none of them covers it, or nobody wants to know. */
export interface SourceValues {
  price: SourceAnswer<SourcePrice> | null;
  stock: SourceAnswer<SourceStock> | null;
}

/**
 * Asks for all items at once, as one operation does. Never rejects.
 * @param everybody the context of whoever is not known: WooCommerce stores one price, in its own currency
 * @param shopCurrency ISO 4217 code
 * @returns in the order of `items`
 */
export function askSources(
  sources: Sources,
  items: readonly StoredItem[],
  wanted: { prices: boolean; stock: boolean },
  everybody: Audience,
  shopCurrency: string,
): Promise<SourceValues[]> {
  const context = { ...everybody, currency: shopCurrency };
  const prices = wanted.prices ? sources.prices(NO_NOTES, context, shopCurrency) : null;
  const stocks = wanted.stock ? sources.stocks(NO_NOTES, context) : null;
  return Promise.all(
    items.map(async (item) => {
      const [price, stock] = await Promise.all([
        hasPrice(item) ? answerOf(prices, item) : null,
        hasStock(item) ? answerOf(stocks, item) : null,
      ]);
      return { price, stock };
    }),
  );
}

async function answerOf<T>(
  reader: SourceReader<T> | null,
  item: StoredItem,
): Promise<SourceAnswer<T> | null> {
  try {
    const sourced = (await reader?.load(item.subject)) ?? null;
    if (sourced === null) return null;
    const { value, info } = sourced;
    // Old values are good enough to be shown, not to be charged.
    if (value !== null && info.status === 'FRESH') return { is: 'value', sourced, value };
    if (info.status === 'MISSING') return { is: 'missing' };
    return { is: 'unknown', why: `${info.name}: ${info.message ?? 'no answer'}` };
  } catch (error) {
    // The configuration says that shoppers shall see an error.
    return error instanceof NotFoundError
      ? { is: 'missing' }
      : { is: 'unknown', why: toError(error).message };
  }
}

/** What is sold by its parts has the prices and the stock of those. */
function isSoldByParts({ type }: StoredItem): boolean {
  return type === 'grouped' || type.startsWith('variable');
}

function hasPrice(item: StoredItem): boolean {
  return !isSoldByParts(item);
}

/** Of what is sold elsewhere WooCommerce keeps no stock. */
function hasStock(item: StoredItem): boolean {
  return !isSoldByParts(item) && item.type !== 'external';
}
