import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, EMPTY_WINDOW, type ListWindow } from '../../relay/list-connection.js';
import type { PageRequest } from '../../relay/paging.js';
import { storedSlug } from '../shared/stored-slug.js';
import type { ShopSettings } from '../shop/shop.model.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import { planOverWoo } from './plan-over-woo.js';
import { type Criterion, inTerm, type NamedTerm, resolveTerms, taxonomiesIn } from './product-criteria.js';
import type { ListKey, ListPage } from './product-list.collections.js';
import { readProductList, type ListReads } from './product-list.js';
import type { SkuMatch } from './product-lookup.collections.js';
import { criteriaOf, type ProductWhere } from './product-where.js';
import type { ProductCollections } from './product.collections.js';
import type { ProductModel } from './product.model.js';
import { BY_REVIEWS, type OnUnserved } from './woo-plan-order.js';

/** What a product list needs from outside this module. */
export interface ProductReadDeps {
  notes: ReadNotes;
  /** A taxonomy, read whole. */
  termsOf(taxonomy: string): MaybePromise<TermIndex>;
  shop(): MaybePromise<ShopSettings>;
  onUnserved: OnUnserved;
}

/** One operation's reads of products. Everything it returns may be shown to shoppers. */
export class ProductReads {
  readonly #deps: ProductReadDeps;
  readonly #products: BatchLoader<number, ProductModel>;
  readonly #idsBySlug: BatchLoader<string, number>;
  readonly #matchesBySku: BatchLoader<string, SkuMatch>;
  readonly #buttonTexts: BatchLoader<number, string>;
  readonly #listReads: ListReads;

  constructor(collections: ProductCollections, deps: ProductReadDeps) {
    const { notes } = deps;
    this.#deps = deps;
    this.#products = new BatchLoader(collections.products, notes);
    this.#idsBySlug = new BatchLoader(collections.idsBySlug, notes);
    this.#matchesBySku = new BatchLoader(collections.matchesBySku, notes);
    this.#buttonTexts = new BatchLoader(collections.buttonTexts, notes);
    const lists = new BatchLoader(collections.lists, notes);
    const storeLists = new BatchLoader(collections.storeLists, notes);
    const idSets = new BatchLoader(collections.idSets, notes);
    const idsByReviews = new BatchLoader(collections.idsByReviews, notes);
    const noPage: ListPage = { ids: [], leftOut: 0, total: 0 };
    const storePage = (key: ListKey) =>
      key.query['orderby'] === BY_REVIEWS
        ? mapMaybe(idsByReviews.load(key.query), (ids) => stretchOf(ids ?? [], key))
        : storeLists.load(key);
    this.#listReads = {
      page: (from, key) =>
        mapMaybe(from === 'rest' ? lists.load(key) : storePage(key), (page) => {
          notes.leftOut('product-list', page?.leftOut ?? 0);
          return page ?? noPage;
        }),
      idSet: (from, query) => mapMaybe(idSets.load({ from, query }), (ids) => ids ?? []),
      idOfSlug: (slug) => this.#idsBySlug.load(storedSlug(slug)),
      shop: () => deps.shop(),
      hiddenIds: () => collections.hidden.ids,
    };
  }

  /** By database id; null when there is none that shoppers may see. */
  byId(id: number): MaybePromise<ProductModel | null> {
    return this.#products.load(id);
  }

  /** The visible ones among `ids`, in their order. */
  byIds(ids: readonly number[]): MaybePromise<ProductModel[]> {
    return this.#products.loadExisting(ids);
  }

  /** By slug, written plainly or percent-encoded as WordPress stores it. */
  bySlug(slug: string): MaybePromise<ProductModel | null> {
    return mapMaybe(this.#idsBySlug.load(storedSlug(slug)), (id) => (id === null ? null : this.byId(id)));
  }

  /** The product or variation that a sku names. */
  matchOfSku(sku: string): MaybePromise<SkuMatch | null> {
    return this.#matchesBySku.load(sku);
  }

  /** The product with this sku; null when a variation has it. */
  bySku(sku: string): MaybePromise<ProductModel | null> {
    return mapMaybe(this.matchOfSku(sku), (match) =>
      match?.kind === 'product' ? this.byId(match.id) : null,
    );
  }

  /** Published products, met so far, that shoppers may not see; a new array whenever one more is. */
  get hiddenIds(): readonly number[] {
    return this.#listReads.hiddenIds();
  }

  /** What the shop writes on the product's button in a list, in its own language. */
  buttonText(id: number): MaybePromise<string | null> {
    return this.#buttonTexts.load(id);
  }

  /** A page of the products that `where` describes. */
  list(
    where: ProductWhere | null | undefined,
    page: PageRequest,
  ): MaybePromise<ConnectionModel<ProductModel>> {
    return this.#list(where, page, []);
  }

  /** A page of the products with a term, among those that `where` describes. */
  listOfTerm(
    taxonomy: string,
    term: NamedTerm,
    where: ProductWhere | null | undefined,
    page: PageRequest,
  ): MaybePromise<ConnectionModel<ProductModel>> {
    return this.#list(where, page, [inTerm(taxonomy, term)]);
  }

  #list(
    where: ProductWhere | null | undefined,
    page: PageRequest,
    base: readonly Criterion[],
  ): MaybePromise<ConnectionModel<ProductModel>> {
    const read = () =>
      mapMaybe(this.#windowOf(where ?? {}, page, base), (window) => this.#connection(window));
    const hidden = this.hiddenIds;
    // Having met a hidden product, the list without it has the right total and positions.
    return mapMaybe(read(), (connection) => (this.hiddenIds === hidden ? connection : read()));
  }

  #windowOf(
    where: ProductWhere,
    page: PageRequest,
    base: readonly Criterion[],
  ): MaybePromise<ListWindow<number>> {
    const wanted = criteriaOf(where);
    if (!wanted) return EMPTY_WINDOW;
    const criteria = { ...wanted, criteria: [...base, ...wanted.criteria] };
    const names = taxonomiesIn(criteria);
    const terms = allMaybe(
      names.map((name) => mapMaybe(this.#deps.termsOf(name), (index) => [name, index] as const)),
    );
    return mapMaybe(terms, (indexes) => {
      const plan = planOverWoo(resolveTerms(criteria, new Map(indexes)), this.#deps.onUnserved);
      return plan ? readProductList(plan, page, this.#listReads) : EMPTY_WINDOW;
    });
  }

  #connection(window: ListWindow<number>): MaybePromise<ConnectionModel<ProductModel>> {
    return mapMaybe(allMaybe(window.entries.map(({ node }) => this.byId(node))), (products) => {
      const entries: { node: ProductModel; index: number }[] = [];
      for (const [position, { index }] of window.entries.entries()) {
        const node = products[position];
        if (node) entries.push({ node, index });
      }
      return connectionOf({ ...window, entries });
    });
  }
}

function stretchOf(ids: readonly number[], { offset, size }: ListKey): ListPage {
  return { ids: ids.slice(offset, offset + size), leftOut: 0, total: ids.length };
}
