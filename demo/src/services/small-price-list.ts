import { sellableSkus } from './sellable-skus.js';

/** An ERP's price: decimal texts, a promotion with its time window (UTC), nothing rounded. */
export interface PriceEntry {
  list: string;
  promo: string | null;
  currency: string;
  from: string | null;
  to: string | null;
}

/** Sold by the shop alone; the ERP does not know them. */
const UNKNOWN = new Set([
  'TE-SEN',
  'TE-MINT',
  'GC-25',
  'GI-STI',
  'GI-TIN',
  'CO-LAT',
  'CO-BAR',
  'CO-PDF',
  'SU-COF',
  'KR-HM3-250E',
]);

/** On promotion, and until when; null has no end. */
const PROMOTIONS = new Map<string, string | null>([
  ['KR-DUM-250', null],
  ['KR-HM3-1000', null],
  ['KR-NAR', '2033-01-01T00:00:00Z'],
  ['GR-OHM48', '2033-01-01T00:00:00Z'],
  ['CU-KRA-M', null],
]);

/** List prices of the small catalogue's SKUs: 8 % above the shop's, ending in 5, so that nobody mixes them up. */
export function smallPriceList(): Map<string, PriceEntry> {
  const entries = [...sellableSkus()].filter(
    ([sku, { regularPrice }]) => regularPrice > 0 && !UNKNOWN.has(sku),
  );
  return new Map(
    entries.map(([sku, { regularPrice }]) => {
      const list = Math.ceil(regularPrice * 10.8) / 10 + 0.05;
      const onPromotion = PROMOTIONS.has(sku);
      return [
        sku,
        {
          list: list.toFixed(2),
          promo: onPromotion ? (list * 0.75).toFixed(2) : null,
          currency: 'EUR',
          from: onPromotion ? '2026-01-01T00:00:00Z' : null,
          to: PROMOTIONS.get(sku) ?? null,
        },
      ];
    }),
  );
}
