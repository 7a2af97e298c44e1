import { setTimeout as delay } from 'node:timers/promises';

/** Cores of the measured shop: PHP computes on them, so a third request waits for one of two. */
const CORES = 2;
const BOOT_MS = 40;
/** Milliseconds per member of a list, measured on WooCommerce 10.5; what is not here is cheap. */
const ITEM_MS: [pattern: RegExp, ms: number][] = [
  [/wc\/store\/v1\/products$/, 1.6],
  [/\/variations$/, 1.8],
  [/wc\/v3\/products$/, 2.7],
  [/\/reviews$/, 1],
  [/wc\/v3\/orders$/, 7],
  [/wc\/v3\/customers$/, 1.5],
];

/** Makes answers take as long as those of a real WooCommerce: a boot each, a bit per item, and a queue for two cores. */
export class ShopPace {
  readonly #coreFreeAt: number[] = Array.from({ length: CORES }, () => 0);

  /** Waits as long as a shop would need for a list of `items` under `path`. */
  async wait(path: string, items: number): Promise<void> {
    const perItem = ITEM_MS.find(([pattern]) => pattern.test(path))?.[1] ?? 0.5;
    const now = performance.now();
    const core = this.#coreFreeAt.indexOf(Math.min(...this.#coreFreeAt));
    const done = Math.max(now, this.#coreFreeAt[core] ?? 0) + BOOT_MS + items * perItem;
    this.#coreFreeAt[core] = done;
    await delay(done - now);
  }
}
