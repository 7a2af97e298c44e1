import type { ReadNotes } from '../../cache/read-notes.js';
import { BadInputError, NotFoundError } from '../../errors.js';
import type {
  CouponIdTypeEnum,
  PostTypeOrderByEnum,
  RootQueryToCouponConnectionWhereArgs,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { eitherId, parseDatabaseId } from '../../relay/global-id.js';
import { isId } from '../../relay/is-id.js';
import { connectionOf, EMPTY_WINDOW } from '../../relay/list-connection.js';
import { readRecordWindow } from '../../relay/offset-list.js';
import type { PageRequest } from '../../relay/paging.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { leftOut } from '../../upstream/woo-rest/rows.js';
import type { ManagerAccess } from '../caller/manager-access.js';
import { dateParameters } from '../shared/date-window.js';
import { mapCoupon } from './coupon.mapper.js';
import type { CouponModel } from './coupon.model.js';

type Where = RootQueryToCouponConnectionWhereArgs;

/**
 * Coupons of the shop, for the key pair that asks. Everybody else gets what a shop without coupons would
 * answer, and WooCommerce is not even asked.
 */
export class CouponReads {
  readonly #manager: Pick<ManagerAccess, 'calls'>;
  readonly #notes: ReadNotes;

  constructor(manager: Pick<ManagerAccess, 'calls'>, notes: ReadNotes) {
    this.#manager = manager;
    this.#notes = notes;
  }

  /** One page of them, newest first unless `where` says otherwise. */
  async list(where: Where | null | undefined, page: PageRequest): Promise<ConnectionModel<CouponModel>> {
    const calls = await this.#manager.calls();
    const query = couponQuery(where ?? {});
    if (!calls || !query || page.size === 0) return connectionOf(EMPTY_WINDOW);
    const window = await readRecordWindow(async (offset, size) => {
      const found = await calls.couponPage({ ...query, offset, per_page: size });
      this.#notes.leftOut('coupon-list', leftOut(found));
      return found;
    }, page);
    const entries = window.entries.map(({ node, index }) => ({ node: mapCoupon(node), index }));
    return connectionOf({ ...window, entries });
  }

  /**
   * One coupon.
   * @throws NotFoundError for one that does not exist, or that the caller may not see
   */
  async find(id: string, idType: CouponIdTypeEnum | null | undefined): Promise<CouponModel> {
    const coupon = idType === 'CODE' ? await this.#byCode(id) : await this.byId(databaseId(id, idType));
    if (coupon) return coupon;
    throw new NotFoundError('There is no such coupon, or none that you may see.');
  }

  /** Null where `find` throws. */
  async byId(id: number): Promise<CouponModel | null> {
    const wire = await (await this.#manager.calls())?.coupon(id);
    return wire ? mapCoupon(wire) : null;
  }

  async #byCode(code: string): Promise<CouponModel | null> {
    const wire = await (await this.#manager.calls())?.couponByCode(code);
    return wire ? mapCoupon(wire) : null;
  }
}

function databaseId(id: string, idType: CouponIdTypeEnum | null | undefined): number {
  return idType === 'DATABASE_ID' ? parseDatabaseId(id) : eitherId(id, 'shop_coupon');
}

/** Parameters of the list call; null when nothing can match. Coupons have no parents: theirs is 0. */
function couponQuery(where: Where): Query | null {
  const { code, dateQuery, exclude, include, parent, parentIn, parentNotIn, search } = where;
  const ids = include?.filter(isId);
  const others = exclude?.filter(isId) ?? [];
  if (ids?.length === 0 || parent || parentIn?.includes(0) === false || parentNotIn?.includes(0)) return null;
  return {
    ...(code && { code }),
    ...(ids && { include: ids }),
    ...(others.length > 0 && { exclude: others }),
    ...(search && { search }),
    ...dateParameters(dateQuery),
    ...orderOf(where),
  };
}

/** WooCommerce's words for an order. What is the same for all coupons leaves them in the usual one. */
const ORDERS: Readonly<Record<PostTypeOrderByEnum, string>> = {
  DATE: 'date',
  IN: 'include',
  MENU_ORDER: 'date',
  MODIFIED: 'modified',
  NAME: 'slug',
  NAME_IN: 'date',
  PARENT: 'date',
  SLUG: 'slug',
};

/** @throws BadInputError for more than one, which WooCommerce does not sort coupons by */
function orderOf({ orderby }: Where): Query {
  const [first, ...others] = (orderby ?? []).filter(isDefined);
  if (others.length > 0)
    throw new BadInputError('coupons: give one "orderby"; coupons are sorted by one alone.');
  return {
    orderby: first ? ORDERS[first.field] : 'date',
    order: first?.order === 'ASC' ? 'asc' : 'desc',
  };
}
