import { UpstreamRefusedError } from '../../errors.js';
import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';
import { isVisibleStatus } from './order-status-enum.js';
import type { OrderStatusModel } from './order.model.js';

/** The statuses that orders of the shop can have; one operation's. The same for everybody, so read with the shop's keys. */
export class OrderStatuses {
  readonly #cached: () => Promise<readonly OrderStatusModel[]>;
  readonly #calls: Pick<OrderCalls, 'statuses'>;

  constructor(cached: () => Promise<readonly OrderStatusModel[]>, calls: Pick<OrderCalls, 'statuses'>) {
    this.#cached = cached;
    this.#calls = calls;
  }

  all(): Promise<readonly OrderStatusModel[]> {
    return this.#cached();
  }

  /** The shop's word for a status. */
  async nameOf(slug: string): Promise<string> {
    return (await this.all()).find((status) => status.slug === slug)?.name ?? slug;
  }

  /** Runs a list call over all statuses that may be shown; once more when the shop has just dropped one of them. */
  async withVisible<T>(read: (statuses: readonly OrderStatusModel[]) => Promise<T>): Promise<T> {
    try {
      return await read(visible(await this.all()));
    } catch (error) {
      const isOld =
        error instanceof UpstreamRefusedError && error.failure.upstreamCode === 'rest_invalid_param';
      if (!isOld) throw error;
      return read(visible(await this.#calls.statuses()));
    }
  }
}

function visible(statuses: readonly OrderStatusModel[]): OrderStatusModel[] {
  return statuses.filter(({ slug }) => isVisibleStatus(slug));
}
