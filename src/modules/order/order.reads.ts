import DataLoader from 'dataloader';
import { BadInputError, NotFoundError, UpstreamRefusedError } from '../../errors.js';
import { addDecimals } from '../../lib/decimal.js';
import { groupBy } from '../../lib/group-by.js';
import { isDefined } from '../../lib/is-defined.js';
import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { WireOrder, WireRefund } from '../../upstream/woo-rest/order-types.js';
import { EVERY_KEY, type MetaKeys } from '../shared/meta-keys.js';
import type { ConnectionModel } from '../shared/connection.model.js';
import { connectionOf, EMPTY_WINDOW } from '../shared/list-connection.js';
import type { PageRequest } from '../shared/paging.js';
import type { Shopper } from '../shopper/shopper.js';
import { readOrderList, type OrderListScope, type OrderWhere } from './order-list.js';
import { mapDownload, mapOrder, mapOrderNote, mapRefund } from './order.mapper.js';
import type {
  DownloadableItemModel,
  OrderModel,
  OrderNoteModel,
  OrderStatusModel,
  RefundModel,
} from './order.model.js';
import { isVisibleStatus, PAID_STATUSES } from './order-status.js';
import { placedIn, rememberPlaced, type PlacedOrder } from './placed-orders.js';

/** What one operation's reads of orders stand on. */
export interface ShopperOrderDeps {
  /** By the key pair that came with the request, if one did; else by the shop's. */
  orders: OrderReads;
  /** The states of orders, from the cache. */
  statuses: () => Promise<readonly OrderStatusModel[]>;
  shopper: Shopper;
  /** Counts a look-up that could be a guess. @throws RateLimitedError after too many */
  countLookup: () => Promise<void>;
  /** Custom fields of orders that their owner may read. */
  metaKeys: ReadonlySet<string>;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
}

/** One customer's orders, or everybody's; null is a guest, who has no list. */
type Whose = number | 'everybody' | null;

/** Pages of a hundred that are gone through for a sum, a key or a number. */
const MAX_PAGES = 10;

/** How a guest who has no session proves that an order is theirs. */
export interface GuestProof {
  orderKey: string;
  billingEmail: string;
}

/**
 * Orders that whoever asks may read; one operation's. For shoppers everything goes out with the shop's
 * keys, so everything that comes back is checked here: nothing of somebody else's leaves this class.
 * A manager's key pair goes out itself, and WooCommerce decides.
 */
export class ShopperOrders {
  readonly #deps: ShopperOrderDeps;
  /** Orders of the customer who asks. */
  readonly #mine: DataLoader<number, WireOrder | null>;
  /** Orders of anybody: only for ids that the caller has proved to have placed. */
  readonly #proved: DataLoader<number, WireOrder | null>;
  readonly #refunds: DataLoader<number, WireRefund[]>;
  readonly #models = new WeakMap<WireOrder, OrderModel>();
  readonly #downloads = new Map<number, Promise<DownloadableItemModel[]>>();

  constructor(deps: ShopperOrderDeps) {
    this.#deps = deps;
    const { orders } = deps;
    this.#mine = new DataLoader(async (ids) => {
      const { userId } = await deps.shopper.customer();
      const found = await orders.byIds(ids, { customer: userId, status: 'any' });
      return inOrderOf(
        ids,
        found.filter((order) => order.customer_id === userId && isVisibleStatus(order.status)),
      );
    });
    this.#proved = new DataLoader(async (ids) => {
      const found = await orders.byIds(ids, { status: 'any' });
      return inOrderOf(
        ids,
        found.filter(({ status }) => isVisibleStatus(status)),
      );
    });
    this.#refunds = new DataLoader(async (ids) => {
      const byOrder = groupBy(await orders.refundsOf(ids), ({ parent_id: order }) => order);
      return ids.map((id) => byOrder.get(id) ?? []);
    });
  }

  /** The moment of the operation, in epoch milliseconds. */
  get now(): number {
    return this.#deps.now;
  }

  /** The customer who is asking; null for a guest. */
  async customerId(): Promise<number | null> {
    const identity = await this.#deps.shopper.identity();
    return identity.kind === 'customer' ? identity.userId : null;
  }

  /** An order that the caller may read, or null: of what is not theirs and of what is not there alike. */
  async readable(id: number): Promise<OrderModel | null> {
    if ((await this.customerId()) !== null) return this.#model(await this.#mine.load(id));
    if (await this.#isManager()) return this.justPlaced(id);
    const placed = await this.#placed((order) => order.id === id);
    return placed ? this.#model(await this.#proved.load(id)) : null;
  }

  /**
   * Looks an order up by its id.
   * @throws NotFoundError for what is not theirs and for what is not there
   * @throws RateLimitedError after too many that were neither
   */
  lookUp(id: number, proof: GuestProof | null): Promise<OrderModel> {
    return this.#orRefuse(
      () => this.readable(id),
      () => proof && this.#provedBy(id, proof),
    );
  }

  /** The same by `orderKey`, among the caller's own orders. */
  lookUpKey(key: string): Promise<OrderModel> {
    const placedHere = async () => {
      const placed = await this.#placed((order) => order.key === key);
      return placed ? this.readable(placed.id) : null;
    };
    return this.#orRefuse(placedHere, () => this.#ownWith(({ order_key: orderKey }) => orderKey === key));
  }

  /** The same by the number that the shop shows, among the customer's own orders. */
  lookUpNumber(number: string): Promise<OrderModel> {
    const direct = async () => {
      // In stock WooCommerce the number is the id; plugins that number orders themselves make it another.
      const order = /^[1-9]\d{0,14}$/.test(number) ? await this.readable(Number(number)) : null;
      return order?.orderNumber === number ? order : null;
    };
    return this.#orRefuse(direct, () => this.#ownWith((order) => order.number === number));
  }

  /** The same for a global id: null where the others throw. */
  async peek(id: number): Promise<OrderModel | null> {
    const order = await this.readable(id);
    if (!order) await this.#countLookup();
    return order;
  }

  /** An order that was just placed by whoever asks: the shop has said so to them. */
  async justPlaced(id: number): Promise<OrderModel | null> {
    return this.#model(await this.#proved.load(id));
  }

  /** Lets the guest who has placed an order read it, in this session. */
  async remember(order: PlacedOrder): Promise<void> {
    await rememberPlaced(this.#deps.shopper.session, order);
  }

  /**
   * One page of the customer's orders, or of all for a manager; empty for a guest.
   * @param of the customer that a manager asks about
   */
  async list(
    where: OrderWhere | null | undefined,
    page: PageRequest,
    of?: number,
  ): Promise<ConnectionModel<OrderModel>> {
    const whose = await this.#whose(of);
    if (whose === null) return connectionOf(EMPTY_WINDOW);
    const window = await this.#withStatuses(whose, (scope) =>
      readOrderList(where, page, scope, this.#deps.orders),
    );
    const loader = (await this.#isManager()) ? this.#proved : this.#mine;
    const entries = await Promise.all(
      window.entries
        .filter(
          ({ node }) => isVisibleStatus(node.status) && (whose === 'everybody' || node.customer_id === whose),
        )
        .map(async ({ node, index }) => {
          loader.prime(node.id, node);
          return { node: (await this.#model(node)) as OrderModel, index };
        }),
    );
    return connectionOf({ ...window, entries });
  }

  /** How many orders the customer has placed. @param of as for `list` */
  async count(of?: number): Promise<number> {
    const customer = await this.#whose(of);
    if (typeof customer !== 'number') return 0;
    const { total } = await this.#withStatuses(customer, ({ statuses }) =>
      this.#deps.orders.rows(['id'], { customer, status: statuses.map(({ slug }) => slug), per_page: 1 }),
    );
    return total;
  }

  /** The sum of the customer's paid orders, as decimal text. @param of as for `list` */
  async spent(of?: number): Promise<string> {
    const customer = await this.#whose(of);
    if (typeof customer !== 'number') return '0';
    type Row = Pick<WireOrder, 'id' | 'total'>;
    const rows = await this.#everyRow<Row>(['id', 'total'], { customer, status: PAID_STATUSES });
    return addDecimals('0', ...rows.map(({ total }) => total));
  }

  /** Whether the customer who asks has paid for a product. */
  async hasBought(productId: number): Promise<boolean> {
    const customer = await this.customerId();
    if (customer === null) return false;
    const query = { customer, product: productId, status: PAID_STATUSES, per_page: 1 };
    const { total } = await this.#deps.orders.rows(['id'], query);
    return total > 0;
  }

  /** What was paid back for an order, newest first. */
  async refundsOf(order: OrderModel): Promise<RefundModel[]> {
    if (!order.hasRefunds) return [];
    const refunds = await this.#refunds.load(order.id);
    const metaKeys = await this.#metaKeys();
    return refunds.map((refund) => mapRefund(refund, order, metaKeys)).toSorted((a, b) => b.id - a.id);
  }

  /** A refund of an order that the caller may read, or null. */
  async refund(id: number): Promise<RefundModel | null> {
    const [wire] = await this.#deps.orders.refundsByIds([id]);
    const order = wire ? await this.readable(wire.parent_id) : null;
    if (wire && order) return mapRefund(wire, order, await this.#metaKeys());
    await this.#countLookup();
    return null;
  }

  /**
   * What was paid back to the customer, newest first. @param of as for `list`
   * @throws BadInputError when a manager says no customer: that would take every order of the shop
   */
  async refunds(of?: number): Promise<RefundModel[]> {
    const customer = await this.#whose(of);
    if (customer === 'everybody')
      throw new BadInputError('With a key pair, ask for refunds with their order: `order { refunds }`.');
    if (customer === null) return [];
    const rows = await this.#everyRow<Pick<WireOrder, 'id' | 'refunds'>>(['id', 'refunds'], { customer });
    const orders = await Promise.all(
      rows.filter(({ refunds }) => refunds.length > 0).map(({ id }) => this.readable(id)),
    );
    const refunds = await Promise.all(orders.filter(isDefined).map((order) => this.refundsOf(order)));
    return refunds.flat().toSorted((a, b) => b.id - a.id);
  }

  /** What the shop wrote to the customer about an order, newest first. */
  async notesOf(order: OrderModel): Promise<OrderNoteModel[]> {
    const notes = await this.#deps.orders.customerNotes(order.id);
    return notes
      .filter(({ customer_note: isForCustomer }) => isForCustomer)
      .map((note) => mapOrderNote(note, order.id))
      .toSorted((a, b) => b.id - a.id);
  }

  /** Files that the customer may fetch; a guest has no list of them. @param of as for `list` */
  async downloads(of?: number): Promise<DownloadableItemModel[]> {
    const customer = await this.#whose(of);
    if (typeof customer !== 'number' || customer === 0) return [];
    const reading =
      this.#downloads.get(customer) ??
      this.#deps.orders.downloads(customer).then((all) => all.map(mapDownload));
    this.#downloads.set(customer, reading);
    return reading;
  }

  /** An order that WooCommerce has just answered a manager's write with. */
  async written(wire: WireOrder): Promise<OrderModel> {
    this.#proved.clear(wire.id).prime(wire.id, wire);
    return (await this.#model(wire)) as OrderModel;
  }

  /** The states that orders of the shop can be in. */
  statuses(): Promise<readonly OrderStatusModel[]> {
    return this.#deps.statuses();
  }

  /** The shop's word for a state. */
  async statusName(slug: string): Promise<string> {
    const statuses = await this.#deps.statuses();
    return statuses.find((status) => status.slug === slug)?.name ?? slug;
  }

  /** An order that a guest has placed in this session. A customer's orders are found by the customer. */
  async #placed(matches: (order: PlacedOrder) => boolean): Promise<PlacedOrder | null> {
    const who = await this.#deps.shopper.identity();
    if (who.kind !== 'anonymous') return null;
    const placed = await placedIn(this.#deps.shopper.session);
    return placed.find(matches) ?? null;
  }

  /** A guest's order, when key and address are right. An account's order is its customer's alone, as in the Store API. */
  async #provedBy(id: number, { orderKey, billingEmail }: GuestProof): Promise<OrderModel | null> {
    const order = await this.#proved.load(id);
    const isRight =
      order?.customer_id === 0 &&
      order.order_key === orderKey &&
      order.billing.email?.toLowerCase() === billingEmail.trim().toLowerCase();
    return isRight ? this.#model(order) : null;
  }

  async #ownWith(
    matches: (row: Pick<WireOrder, 'number' | 'order_key'>) => boolean,
  ): Promise<OrderModel | null> {
    const whose = await this.#whose();
    if (whose === null) return null;
    type Row = Pick<WireOrder, 'id' | 'number' | 'order_key'>;
    const query = whose === 'everybody' ? {} : { customer: whose };
    const rows = await this.#everyRow<Row>(['id', 'number', 'order_key'], query);
    const found = rows.find(matches);
    return found ? this.readable(found.id) : null;
  }

  /** Fields of all of the orders, up to the last thousand. */
  async #everyRow<T extends { id: number }>(fields: readonly string[], query: Query): Promise<T[]> {
    const read = (page: number) =>
      this.#deps.orders.rows<T>(fields, { status: 'any', ...query, per_page: 100, page });
    const first = await read(1);
    const last = Math.min(first.totalPages, MAX_PAGES);
    const numbers = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
    const others = await Promise.all(numbers.map(read));
    return [first, ...others].flatMap(({ items }) => items);
  }

  /** What is the caller's own is theirs as often as they like; everything else could be a guess, and is counted. */
  async #orRefuse(
    findOwn: () => Promise<OrderModel | null>,
    guess: () => Promise<OrderModel | null> | null,
  ): Promise<OrderModel> {
    const own = await findOwn();
    if (own) return own;
    await this.#countLookup();
    const guessed = await guess();
    if (guessed) return guessed;
    throw new NotFoundError('Not authorized to access this order');
  }

  /** Runs a list call over all states there are; once more when the shop has just dropped one of them. */
  async #withStatuses<T>(
    whose: number | 'everybody',
    read: (scope: OrderListScope) => Promise<T>,
  ): Promise<T> {
    const visible = (statuses: readonly OrderStatusModel[]) =>
      statuses.filter(({ slug }) => isVisibleStatus(slug));
    try {
      return await read({ whose, statuses: visible(await this.#deps.statuses()) });
    } catch (error) {
      const isOld =
        error instanceof UpstreamRefusedError && error.failure.upstreamCode === 'rest_invalid_param';
      if (!isOld) throw error;
      return read({ whose, statuses: visible(await this.#deps.orders.statuses()) });
    }
  }

  async #isManager(): Promise<boolean> {
    return (await this.#deps.shopper.identity()).kind === 'manager';
  }

  /** Whose orders are meant. A customer's own, whatever is asked: nobody else's record can be in their hands. */
  async #whose(of?: number): Promise<Whose> {
    const customer = await this.customerId();
    if (customer !== null) return customer;
    return (await this.#isManager()) ? (of ?? 'everybody') : null;
  }

  /** A manager has nothing to guess. */
  async #countLookup(): Promise<void> {
    if (!(await this.#isManager())) await this.#deps.countLookup();
  }

  async #metaKeys(): Promise<MetaKeys> {
    return (await this.#isManager()) ? EVERY_KEY : this.#deps.metaKeys;
  }

  async #model(wire: WireOrder | null): Promise<OrderModel | null> {
    if (!wire) return null;
    const metaKeys = await this.#metaKeys();
    let model = this.#models.get(wire);
    if (!model) this.#models.set(wire, (model = mapOrder(wire, metaKeys)));
    return model;
  }
}

function inOrderOf(ids: readonly number[], found: readonly WireOrder[]): (WireOrder | null)[] {
  const byId = new Map(found.filter(isDefined).map((order) => [order.id, order]));
  return ids.map((id) => byId.get(id) ?? null);
}
