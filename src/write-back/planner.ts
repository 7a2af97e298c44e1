import type { Clock } from '../lib/clock.js';
import type { ShopSettings } from '../modules/shop/shop.model.js';
import type { ItemChange } from '../upstream/woo-rest/batch-writes.js';
import { isSellOut, priceJump } from './brakes.js';
import type { ReportWriter } from './report.js';
import type { SourceValues } from './source-values.js';
import type { StoredItem } from './stored-item.js';
import { priceChange, PriceWriter, type WantedPrice } from './wanted-price.js';
import { sellsOut, stockChange, wantedStock, type WantedStock } from './wanted-stock.js';

/** How far values may move without somebody having looked. */
export interface Brakes {
  maxChangePercent: number;
  maxSoldOutPercent: number;
}

/** One item that is not as its sources say. */
export interface PlannedWrite {
  item: StoredItem;
  change: ItemChange;
  /** What of it is still to be written once the item is stored as given; empty when nothing is. */
  readonly left: (stored: StoredItem) => ItemChange;
}

interface Wanted {
  item: StoredItem;
  price: WantedPrice | null;
  stock: WantedStock | null;
}

/** Compares what is stored with what the sources say. */
export class Planner {
  readonly #prices: PriceWriter;
  readonly #brakes: Brakes;
  readonly #clock: Clock;

  constructor(shop: ShopSettings, brakes: Brakes, clock: Clock) {
    this.#prices = new PriceWriter(shop);
    this.#brakes = brakes;
    this.#clock = clock;
  }

  /**
   * What to write; all else goes into the report.
   * @param values in the order of `items`
   */
  plan(items: readonly StoredItem[], values: readonly SourceValues[], report: ReportWriter): PlannedWrite[] {
    report.count('read', items.length);
    const wanted = items.flatMap((item, place): Wanted[] => {
      const { price = null, stock = null } = values[place] ?? {};
      if (!price && !stock) return [];
      report.count('covered');
      return [{ item, price: this.#price(item, price, report), stock: this.#stock(item, stock, report) }];
    });
    this.#holdSellOut(wanted, report);
    return wanted.flatMap((one) => {
      const left = (stored: StoredItem): ItemChange => this.#change(stored, one);
      const change = left(one.item);
      if (Object.keys(change).length > 0) return [{ item: one.item, change, left }];
      if (one.price ?? one.stock) report.count('unchanged');
      return [];
    });
  }

  #change(stored: StoredItem, { price, stock }: Wanted): ItemChange {
    return {
      ...(price && priceChange(stored, price, this.#clock.now())),
      ...(stock && stockChange(stored, stock)),
    };
  }

  #price(item: StoredItem, answer: SourceValues['price'], report: ReportWriter): WantedPrice | null {
    if (answer?.is === 'unknown') report.problem(item, 'price', 'unknown', answer.why);
    if (answer?.is === 'missing') report.count('missing');
    if (answer?.is !== 'value') return null;
    const now = this.#clock.now();
    const wanted = this.#prices.wanted(answer.value, item, now);
    if (typeof wanted === 'string') {
      report.problem(item, 'price', 'refused', wanted);
      return null;
    }
    const jump = priceJump(item, wanted, this.#brakes.maxChangePercent, now);
    if (jump !== null) report.problem(item, 'price', 'held', jump);
    return jump === null ? wanted : null;
  }

  #stock(item: StoredItem, answer: SourceValues['stock'], report: ReportWriter): WantedStock | null {
    if (answer?.is === 'unknown') report.problem(item, 'stock', 'unknown', answer.why);
    if (answer?.is === 'missing') report.count('missing');
    if (answer?.is !== 'value') return null;
    const wanted = wantedStock(item, answer.sourced);
    if (typeof wanted !== 'string') return wanted;
    report.problem(item, 'stock', 'refused', wanted);
    return null;
  }

  #holdSellOut(wanted: readonly Wanted[], report: ReportWriter): void {
    const counted = wanted.filter(({ stock }) => stock !== null);
    const emptied = counted.filter(({ item, stock }) => stock && sellsOut(item, stock));
    if (!isSellOut(emptied.length, counted.length, this.#brakes.maxSoldOutPercent)) return;
    for (const one of emptied) {
      one.stock = null;
      const text = `it would be sold out, as ${emptied.length} of ${counted.length} read together`;
      report.problem(one.item, 'stock', 'held', text);
    }
  }
}
