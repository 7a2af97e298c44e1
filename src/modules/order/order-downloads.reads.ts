import type { OrderToDownloadableItemConnectionWhereArgs } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { OrderAccess } from './order-access.js';
import { mapDownload } from './order.mapper.js';
import type { DownloadableItemModel } from './order.model.js';

/** Filters of a list of files. */
export type DownloadWhere = OrderToDownloadableItemConnectionWhereArgs;

/** Files that the customer who asks may fetch. In every method `of` is the customer that a manager asks about. */
export class OrderDownloads {
  readonly #access: OrderAccess;
  readonly #now: number;
  readonly #read = new Map<number, Promise<DownloadableItemModel[]>>();

  /** @param now epoch milliseconds */
  constructor(access: OrderAccess, now: number) {
    this.#access = access;
    this.#now = now;
  }

  /** All of them. */
  async all(of?: number): Promise<DownloadableItemModel[]> {
    const customer = await this.#access.whose(of);
    if (typeof customer !== 'number' || customer === 0) return [];
    const reading = this.#read.get(customer) ?? this.#readAll(customer);
    this.#read.set(customer, reading);
    return reading;
  }

  /** Those that a filter leaves. */
  async matching(where: DownloadWhere | null | undefined, of?: number): Promise<DownloadableItemModel[]> {
    return (await this.all(of)).filter((item) => matches(item, where ?? {}, this.#now));
  }

  async #readAll(customer: number): Promise<DownloadableItemModel[]> {
    return (await (await this.#access.calls()).downloads(customer)).map(mapDownload);
  }
}

function matches(
  { remaining, expiresAt }: DownloadableItemModel,
  { expired, hasDownloadsRemaining, active }: DownloadWhere,
  now: number,
): boolean {
  const isExpired = expiresAt !== null && expiresAt < now;
  const isLeft = remaining === null || remaining > 0;
  return (
    (!isDefined(expired) || expired === isExpired) &&
    (!isDefined(hasDownloadsRemaining) || hasDownloadsRemaining === isLeft) &&
    (!isDefined(active) || active === (isLeft && !isExpired))
  );
}
