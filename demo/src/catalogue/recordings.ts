/** One recorded exchange, as the files of `test/recordings/woocommerce-10.5` hold them. */
export interface RecordedExchange {
  request: { method: string; path: string };
  response: { status: number; body: unknown };
}

/** The parsed recording files that a recorded catalogue is made from. */
export interface Recordings {
  'products-read': RecordedExchange[];
  'variations-read': RecordedExchange[];
  'taxonomies-read': RecordedExchange[];
  reviews: RecordedExchange[];
  'store-settings': RecordedExchange[];
  coupons?: RecordedExchange[];
  customers?: RecordedExchange[];
  orders?: RecordedExchange[];
  wordpress?: RecordedExchange[];
}
