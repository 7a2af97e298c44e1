import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ListWindow } from '../../relay/list-connection.js';
import { EMPTY_WINDOW } from '../../relay/list-connection.js';
import { readOffsetWindow } from '../../relay/offset-list.js';
import type { PageRequest } from '../../relay/paging.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import type { ListKey, ListPage } from './product-list.collections.js';
import { storeParameters, type StorePriceSettings } from './store-parameters.js';
import type { IdSet, WooPlan } from './woo-plan.js';

/** The reads that a list needs; one operation's loaders. */
export interface ListReads {
  page(from: ListSource, key: ListKey): MaybePromise<ListPage>;
  idSet(from: ListSource, query: Query): MaybePromise<readonly number[]>;
  idOfSlug(slug: string): MaybePromise<number | null>;
  shop(): MaybePromise<StorePriceSettings>;
  /** Products that lists must leave out; a new array whenever one more is known. */
  hiddenIds(): readonly number[];
}

/** The API that a list is read from. */
type ListSource = 'rest' | 'store';

/** A plan whose id sets are known: one list of WooCommerce's. */
interface ResolvedList {
  from: ListSource;
  query: Query;
}

type Ids = ListWindow<number>;

/** The ids on one page of the products that `plan` describes. */
export function readProductList(plan: WooPlan, page: PageRequest, reads: ListReads): MaybePromise<Ids> {
  return mapMaybe(resolvePlan(plan, reads), (list) =>
    list
      ? readOffsetWindow((offset, size) => reads.page(list.from, { query: list.query, offset, size }), page)
      : EMPTY_WINDOW,
  );
}

/** Turns the plan's sets into `include` or `exclude`; null when nothing can match. */
function resolvePlan(plan: WooPlan, reads: ListReads): MaybePromise<ResolvedList | null> {
  return mapMaybe(chooseSource(plan, reads), ({ from, query, within }) => {
    const sets = allMaybe([...within, ...plan.without].map((set) => idsOf(set, reads)));
    return mapMaybe(sets, (ids) => {
      const unwanted = new Set([...ids.slice(within.length).flat(), ...reads.hiddenIds()]);
      const [first, ...others] = ids.slice(0, within.length);
      if (!first) return { from, query: unwanted.size > 0 ? { ...query, exclude: [...unwanted] } : query };
      const include = intersection(first, others).filter((id) => !unwanted.has(id));
      return include.length > 0 ? { from, query: { ...query, include } } : null;
    });
  });
}

/** A list call, and the sets that it cannot express itself. */
interface SourcedPlan extends ResolvedList {
  within: readonly IdSet[];
}

/** What only the Store API knows is asked there, with all the rest of the question when it has the words. */
function chooseSource(plan: WooPlan, reads: ListReads): MaybePromise<SourcedPlan> {
  const { query, within, storeOnly } = plan;
  if (Object.keys(storeOnly).length === 0) return { from: 'rest', ...inlineOneSet(plan) };
  return mapMaybe(reads.shop(), (shop): SourcedPlan => {
    const translated = storeParameters(query, shop);
    if (translated) return { from: 'store', query: { ...translated, ...storeOnly }, within };
    if (!('orderby' in storeOnly))
      return { from: 'rest', query, within: [...within, { from: 'store', query: storeOnly }] };
    return { from: 'store', query: storeOnly, within: [...within, { from: 'rest', query }] };
  });
}

/**
 * A single set that the list call can express itself needs no call of its own. WooCommerce 10.5
 * ignores `exclude` beside `on_sale`, so this is only done where nothing is excluded.
 */
function inlineOneSet({ query, within, without }: WooPlan): Pick<SourcedPlan, 'query' | 'within'> {
  const [only, ...others] = within;
  const alone = only?.from === 'rest' && others.length === 0 && without.length === 0;
  if (!alone || Object.keys(only.query).some((name) => name in query)) return { query, within };
  return { query: { ...query, ...only.query }, within: [] };
}

function idsOf(set: IdSet, reads: ListReads): MaybePromise<readonly number[]> {
  switch (set.from) {
    case 'ids':
      return set.ids;
    case 'slugs':
      return mapMaybe(allMaybe(set.slugs.map((slug) => reads.idOfSlug(slug))), (ids) =>
        ids.filter(isDefined),
      );
    case 'any':
      return mapMaybe(allMaybe(set.sets.map((part) => idsOf(part, reads))), (parts) => [
        ...new Set(parts.flat()),
      ]);
    case 'all':
      return mapMaybe(allMaybe(set.sets.map((part) => idsOf(part, reads))), ([first, ...others]) =>
        intersection(first ?? [], others),
      );
    default:
      return reads.idSet(set.from, set.query);
  }
}

function intersection(first: readonly number[], others: readonly (readonly number[])[]): number[] {
  const sets = others.map((ids) => new Set(ids));
  return [...new Set(first)].filter((id) => sets.every((set) => set.has(id)));
}
