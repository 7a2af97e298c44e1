interface Hold {
  until: number;
  quantities: Map<number, number>;
}

/** Stock set aside for orders that are being paid: ten minutes for a draft, an hour once it is placed. */
export class StockHolds {
  readonly #holds = new Map<number, Hold>();

  /** Replaces what an order holds. `quantities` by the id of the product or variation whose stock it is. */
  hold(orderId: number, quantities: Map<number, number>, untilSeconds: number): void {
    this.#holds.set(orderId, { until: untilSeconds, quantities });
  }

  release(orderId: number): void {
    this.#holds.delete(orderId);
  }

  /** How much of an item other orders hold at `nowSeconds`. */
  heldByOthers(itemId: number, ownOrderId: number | null, nowSeconds: number): number {
    let held = 0;
    for (const [orderId, hold] of this.#holds) {
      if (hold.until <= nowSeconds) this.#holds.delete(orderId);
      else if (orderId !== ownOrderId) held += hold.quantities.get(itemId) ?? 0;
    }
    return held;
  }
}
