import type {
  CartFeeRecord,
  CouponRecord,
  CustomerRecord,
  OrderNoteRecord,
  OrderRecord,
  PaymentGatewayRecord,
  RefundRecord,
  ShippingZoneRecord,
} from './commerce-records.js';

/** Everything that a shop's selling is made of; what is left out is empty. */
export interface CommerceContents {
  coupons?: CouponRecord[];
  zones?: ShippingZoneRecord[];
  gateways?: PaymentGatewayRecord[];
  customers?: CustomerRecord[];
  orders?: OrderRecord[];
  refunds?: RefundRecord[];
  notes?: OrderNoteRecord[];
  fees?: CartFeeRecord[];
  /** The last number of a series that was given away, where new ones are to follow on from it. */
  lastNumbers?: Partial<Record<NumberedThing, number>>;
}

/** What gets numbers of its own. Orders, refunds and coupons share one series, as WordPress's posts do. */
export type NumberedThing = 'post' | 'customer' | 'line' | 'note' | 'meta';

/** New numbers lie above these; what a catalogue brings along keeps its lines, notes and meta rows below. */
const START: Record<NumberedThing, number> = {
  post: 5_000,
  customer: 0,
  line: 10_000,
  note: 10_000,
  meta: 10_000,
};

/** The live records of coupons, shipping, payment, customers and orders. */
export class Commerce {
  readonly coupons: Map<number, CouponRecord>;
  readonly zones: Map<number, ShippingZoneRecord>;
  readonly gateways: Map<string, PaymentGatewayRecord>;
  readonly customers: Map<number, CustomerRecord>;
  readonly orders: Map<number, OrderRecord>;
  readonly refunds: Map<number, RefundRecord>;
  readonly notes: Map<number, OrderNoteRecord>;
  /** Charged on every cart; live, empty in most shops. */
  readonly fees: CartFeeRecord[];
  readonly #last: Map<NumberedThing, number>;

  constructor(contents: CommerceContents = {}) {
    this.coupons = byId(contents.coupons ?? []);
    this.zones = byId(contents.zones ?? []);
    this.gateways = byId(contents.gateways ?? []);
    this.customers = byId(contents.customers ?? []);
    this.orders = byId(contents.orders ?? []);
    this.refunds = byId(contents.refunds ?? []);
    this.notes = byId(contents.notes ?? []);
    this.fees = contents.fees ?? [];
    this.#last = new Map(Object.entries({ ...START, ...contents.lastNumbers }) as [NumberedThing, number][]);
  }

  /** A published coupon by its code, in any case. */
  couponByCode(code: string): CouponRecord | undefined {
    const wanted = code.trim().toLowerCase();
    return [...this.coupons.values()].find(
      (coupon) => coupon.status === 'publish' && coupon.code.toLowerCase() === wanted,
    );
  }

  customerByEmail(email: string): CustomerRecord | undefined {
    const wanted = email.trim().toLowerCase();
    return [...this.customers.values()].find((customer) => customer.email.toLowerCase() === wanted);
  }

  /** The user who logs in with this name or e-mail address. */
  customerByLogin(login: string): CustomerRecord | undefined {
    const wanted = login.trim().toLowerCase();
    return (
      [...this.customers.values()].find((customer) => customer.username.toLowerCase() === wanted) ??
      this.customerByEmail(login)
    );
  }

  /** The payment gateways a shopper can choose, in their order. */
  enabledGateways(): PaymentGatewayRecord[] {
    return [...this.gateways.values()]
      .filter(({ enabled }) => enabled)
      .sort((a, b) => (a.order === '' ? 999 : a.order) - (b.order === '' ? 999 : b.order));
  }

  ordersOf(customerId: number): OrderRecord[] {
    return [...this.orders.values()].filter((order) => order.customer_id === customerId);
  }

  refundsOf(orderId: number): RefundRecord[] {
    return [...this.refunds.values()].filter((refund) => refund.parent_id === orderId);
  }

  notesOf(orderId: number): OrderNoteRecord[] {
    return [...this.notes.values()].filter((note) => note.order_id === orderId);
  }

  /** The next free number of a series. */
  nextId(thing: NumberedThing): number {
    const next = Math.max(this.#last.get(thing) ?? 0, this.#highest(thing)) + 1;
    this.#last.set(thing, next);
    return next;
  }

  #highest(thing: NumberedThing): number {
    if (thing === 'customer') return highest(this.customers);
    if (thing === 'note') return highest(this.notes);
    if (thing === 'post') return Math.max(highest(this.orders), highest(this.refunds), highest(this.coupons));
    return 0;
  }
}

function byId<K, T extends { id: K }>(records: T[]): Map<K, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Tests add records by hand, so all keys are looked at. */
function highest(records: ReadonlyMap<number, unknown>): number {
  let found = 0;
  for (const id of records.keys()) if (id > found) found = id;
  return found;
}
