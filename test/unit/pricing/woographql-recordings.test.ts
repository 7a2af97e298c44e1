import { describe, expect, it } from 'vitest';
import { createPriceDisplay } from '../../../src/modules/pricing/price-display.js';
import { isAnyOnSale } from '../../../src/modules/pricing/price-range.js';
import {
  groupedPriceText,
  itemPriceText,
  variablePriceText,
} from '../../../src/modules/pricing/price-text.js';
import type { ItemPrice } from '../../../src/modules/pricing/product-price.js';
import { mergePrice } from '../../../src/modules/pricing/product-price.js';
import { mapPrices } from '../../../src/modules/shared/sellable.mapper.js';
import { NOW } from './prices.js';
import { readRecording, recordedShop } from './shops.js';

/** Every price WooGraphQL told in its first thirty answers, held against the same shop's REST answers. */

interface Asked {
  title: string;
  id: number;
  /** `price`, `rawPrice`, `onSale` … as answered. */
  told: Record<string, unknown>;
}

const display = createPriceDisplay(recordedShop());
const products = indexed('products-read');
const variations = indexed('variations-read');

function indexed(recording: string): Map<number, any> {
  const bodies = readRecording(`woocommerce-10.5/${recording}`).flatMap(({ response }) => response.body);
  return new Map(
    bodies.filter((body) => body?.tax_class !== undefined).map((body) => [body.id as number, body]),
  );
}

function priceOf(wire: any): ItemPrice {
  return mergePrice(mapPrices(wire), null, display.shop, NOW);
}

/** All records with prices in an answer. */
function findPriced(node: any, title: string, idAsked: number): Asked[] {
  if (node === null || typeof node !== 'object') return [];
  const inner = Object.values(node).flatMap((value) => findPriced(value, title, idAsked));
  return 'price' in node ? [{ title, id: node.databaseId ?? idAsked, told: node }, ...inner] : inner;
}

const recorded = readRecording<any>('woographql-1.0.2/recordings').slice(0, 30);
const asked = recorded.flatMap(({ title, query, variables, answer }) =>
  findPriced(answer.data, title, Number(variables?.id ?? /id:"(\d+)"/.exec(query)?.[1])),
);

const KINDS = { price: 'current', regularPrice: 'regular', salePrice: 'sale' } as const;
const RAW_KINDS = { rawPrice: 'current', rawRegular: 'regular', rawSale: 'sale' } as const;

/** What we answer to the same question. */
function ours(id: number): Record<string, unknown> {
  const wire = products.get(id) ?? variations.get(id);
  const parts =
    wire.type === 'grouped'
      ? (wire.grouped_products as number[]).map((child) => products.get(child))
      : wire.type === 'variable'
        ? (wire.variations as number[])
            .map((child) => variations.get(child))
            .filter((child) => child.status === 'publish')
        : [];
  const prices = parts.map(priceOf);
  const own = priceOf(wire);
  const write = (kind: 'current' | 'regular' | 'sale', format: 'FORMATTED' | 'RAW') => {
    if (wire.type === 'grouped') return kind === 'current' ? groupedPriceText(prices, display) : null;
    if (wire.type === 'variable') return variablePriceText(prices, kind, format, display);
    return itemPriceText(own, kind, format, display);
  };
  return {
    ...Object.fromEntries(Object.entries(KINDS).map(([field, kind]) => [field, write(kind, 'FORMATTED')])),
    ...Object.fromEntries(Object.entries(RAW_KINDS).map(([field, kind]) => [field, write(kind, 'RAW')])),
    onSale: parts.length > 0 ? isAnyOnSale(prices) : own.onSale,
  };
}

describe('prices as WooGraphQL 1.0.2 answered them', () => {
  it('were recorded for every kind of product', () => {
    const known = new Set(asked.map(({ id }) => (products.get(id) ?? variations.get(id)).type as string));
    expect(known).toEqual(new Set(['simple', 'external', 'variable', 'variation', 'grouped']));
    expect(asked.length).toBe(33);
  });

  it.each(asked)('$title, record $id', ({ id, told }) => {
    const answer = ours(id);
    const fields = Object.keys(answer).filter((field) => field in told);
    expect(fields).toContain('price');
    expect(Object.fromEntries(fields.map((field) => [field, answer[field]]))).toEqual(
      Object.fromEntries(fields.map((field) => [field, told[field]])),
    );
  });
});
