import { decodeEntities } from '../../lib/html-text.js';
import { isDefined } from '../../lib/is-defined.js';
import type { Decoder } from '../decode/decoder.js';
import type { Oddities } from '../decode/oddities.js';
import { badAnswer } from '../http-client/faults.js';
import type { HttpClient } from '../http-client/http-client.js';
import { checkedId } from './id-chunks.js';
import { wireProduct, type WireProduct, wireVariation, type WireVariation } from './wire-types.js';

/**
 * What is to change of a product or variation; what is left out stays as it is. An empty text takes a
 * sale price or a date away: WooCommerce (10.5) takes null for "not sent".
 */
export interface ItemChange {
  regular_price?: string;
  sale_price?: string;
  /** UTC without a `Z`. */
  date_on_sale_from_gmt?: string;
  /** The last second of the sale, UTC without a `Z`. */
  date_on_sale_to_gmt?: string;
  manage_stock?: boolean;
  stock_quantity?: number;
  /** Only counts while the stock is not managed. */
  stock_status?: string;
}

/** One change in a batch. */
export interface BatchItem {
  id: number;
  change: ItemChange;
}

/** What came of one item: the record as it is stored now, in the context `edit`, or why it was not changed. */
export type BatchResult<T> = { id: number; stored: T } | { id: number; refusal: string };

/**
 * Changes of many records in one call, at most 100. Never sent twice by itself: when the answer is lost,
 * some of the items may be changed and others not.
 */
export interface BatchWrites {
  /** In the order of `items`. Rejects with an UpstreamError when the whole call failed. */
  updateProducts(items: readonly BatchItem[]): Promise<BatchResult<WireProduct>[]>;
  /** The same for variations of one product. */
  updateVariations(parentId: number, items: readonly BatchItem[]): Promise<BatchResult<WireVariation>[]>;
}

/** Longest message of an item's error that is passed on, in characters. */
const LONGEST_MESSAGE = 200;

/** Writes for the shop behind `http`. */
export function createBatchWrites(system: string, http: HttpClient, oddities: Oddities): BatchWrites {
  async function update<T>(
    decoder: Decoder<T>,
    path: string,
    items: readonly BatchItem[],
    resource: string,
  ): Promise<BatchResult<T>[]> {
    const body = { update: items.map(({ id, change }) => ({ id, ...change })) };
    const answer = await http.request({ method: 'POST', path, body, resource });
    const { update: rows } = answer.body as { update?: unknown };
    const results = Array.isArray(rows)
      ? rows.map((row: unknown) => resultOf(row, (stored) => oddities.read(decoder, stored, resource)))
      : [];
    const found = items.map(({ id }, place) => (results[place]?.id === id ? results[place] : undefined));
    if (found.every(isDefined)) return found;
    throw badAnswer({ system, resource }, 'did not answer for every item of a batch', answer.status);
  }

  return {
    updateProducts: (items) => update(wireProduct, '/products/batch', items, 'products'),
    updateVariations: (parentId, items) =>
      update(wireVariation, `/products/${checkedId(parentId)}/variations/batch`, items, 'variations'),
  };
}

function resultOf<T>(row: unknown, read: (row: unknown) => T | undefined): BatchResult<T> | undefined {
  const { id, error } = (row ?? {}) as { id?: unknown; error?: { code?: unknown; message?: unknown } };
  if (typeof id !== 'number') return undefined;
  if (!error) {
    const stored = read(row);
    return stored === undefined ? undefined : { id, stored };
  }
  const words = [error.code, error.message].filter((word) => typeof word === 'string').map(oneLine);
  return { id, refusal: words.join(': ') };
}

/** WordPress's messages hold HTML. */
function oneLine(html: string): string {
  const text = decodeEntities(html.replace(/<[^>]*>/g, '')).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return text.trim().slice(0, LONGEST_MESSAGE);
}
