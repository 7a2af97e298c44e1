import { UpstreamRefusedError } from '../../errors.js';
import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { OrderStatusModel } from './order.model.js';
import { isVisibleStatus } from './order-status.js';

/** The states that orders of the shop can be in; one operation's. */
export class OrderStates {
  readonly #orders: Pick<OrderReads, 'statuses'>;
  readonly #kept: () => Promise<readonly OrderStatusModel[]>;

  /** @param kept the states from the cache */
  constructor(orders: Pick<OrderReads, 'statuses'>, kept: () => Promise<readonly OrderStatusModel[]>) {
    this.#orders = orders;
    this.#kept = kept;
  }

  all(): Promise<readonly OrderStatusModel[]> {
    return this.#kept();
  }

  /** The shop's word for a state. */
  async nameOf(slug: string): Promise<string> {
    return (await this.#kept()).find((status) => status.slug === slug)?.name ?? slug;
  }

  /** Runs a list call over all states that may be shown; once more when the shop has just dropped one of them. */
  async withVisible<T>(read: (statuses: readonly OrderStatusModel[]) => Promise<T>): Promise<T> {
    try {
      return await read(visible(await this.#kept()));
    } catch (error) {
      const isOld =
        error instanceof UpstreamRefusedError && error.failure.upstreamCode === 'rest_invalid_param';
      if (!isOld) throw error;
      return read(visible(await this.#orders.statuses()));
    }
  }
}

function visible(statuses: readonly OrderStatusModel[]): OrderStatusModel[] {
  return statuses.filter(({ slug }) => isVisibleStatus(slug));
}
