/** First moment after a sale, in epoch milliseconds: WooCommerce keeps its last second, which counts in whole. */
export function endOfSale(saleTo: number): number {
  return saleTo + 1000;
}

/**
 * When a price changes by itself: the next start or end of its sale, in epoch milliseconds.
 * WooCommerce 10.5 lets `price` lag behind, so nothing may be kept past it.
 */
export function nextSaleBoundary(
  sale: { saleFrom: number | null; saleTo: number | null },
  nowMs: number,
): number | undefined {
  const ahead = [sale.saleFrom, sale.saleTo === null ? null : endOfSale(sale.saleTo)].filter(
    (moment): moment is number => moment !== null && moment > nowMs,
  );
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
