import { sellableSkus } from './sellable-skus.js';

/** A warehouse's stock: the sum, a word for it, days until more comes, and how much lies where. */
export interface StockEntry {
  qty: number;
  status: 'instock' | 'outofstock' | 'onbackorder';
  lead: number;
  sites: { site: string; qty: number }[];
}

/** Digital goods and services, and one new product the warehouse has not booked yet. */
const UNKNOWN = new Set(['GC-25', 'CO-LAT', 'CO-BAR', 'CO-PDF', 'CO-FARM', 'PT-AMP', 'TE-MYS']);

/** Nothing left, though the shop believes otherwise. */
const SOLD_OUT = new Set(['KR-OTH-1000', 'PO-KAS-I1', 'KE-HALS-T', 'CU-COR']);

const SITES = ['Berlin', 'Rotterdam', 'Graz'];

/** Stocks of the small catalogue's SKUs over two or three sites, never what the shop itself says. */
export function smallStockList(): Map<string, StockEntry> {
  return new Map(
    [...sellableSkus().keys()].filter((sku) => !UNKNOWN.has(sku)).map((sku) => [sku, stockOf(sku)]),
  );
}

function stockOf(sku: string): StockEntry {
  const seed = Buffer.from(sku).reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);
  const soldOut = SOLD_OUT.has(sku);
  const sites = SITES.slice(0, 2 + (seed % 2)).map((site, index) => ({
    site,
    qty: soldOut ? 0 : 5 + ((seed >> index) % 60),
  }));
  const qty = sites.reduce((sum, site) => sum + site.qty, 0);
  return {
    qty,
    status: soldOut ? 'outofstock' : 'instock',
    lead: soldOut ? 7 + (seed % 14) : 1 + (seed % 3),
    sites,
  };
}
