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

  /**
   * How much of an item other orders hold at `nowSeconds`. Only orders that are not decided yet hold anything: what
   * is placed has taken its goods, what is cancelled gave them up.
   */
  heldByOthers(
    itemId: number,
    ownOrderId: number | null,
    nowSeconds: number,
    isOpen: (orderId: number) => boolean,
  ): number {
    let held = 0;
    for (const [orderId, hold] of this.#holds) {
      if (hold.until <= nowSeconds || !isOpen(orderId)) this.#holds.delete(orderId);
      else if (orderId !== ownOrderId) held += hold.quantities.get(itemId) ?? 0;
    }
    return held;
  }
}
