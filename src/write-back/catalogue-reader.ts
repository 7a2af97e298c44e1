import { chunks } from '../lib/chunks.js';
import type { WireProduct } from '../upstream/woo-rest/wire-types.js';
import type { WooRestClient } from '../upstream/woo-rest/woo-rest-client.js';
import { storedItemQuery, storedProduct, storedVariation, type StoredItem } from './stored-item.js';

/** How far a catalogue has been read, in the order of ids. */
export interface Position {
  /** Products before it. */
  offset: number;
  /** The last product read; 0 before the first. */
  lastId: number;
  /** Products there were when it was read; null before that. */
  total: number | null;
}

/** Where every run begins. */
export const FIRST: Position = { offset: 0, lastId: 0, total: null };

/** A page of products. */
export interface CataloguePage {
  products: WireProduct[];
  next: Position;
  isLast: boolean;
}

/** WordPress's largest page. */
const PAGE_SIZE = 100;

/** Reads all products of a shop, whatever their status, and their variations: a hundred at a time, one call after the other. */
export class CatalogueReader {
  readonly #rest: Pick<WooRestClient, 'productPage' | 'productsByIds' | 'variationsByIds'>;
  readonly #metaKeys: ReadonlySet<string>;

  /** @param metaKeys custom fields that sources go by */
  constructor(
    rest: Pick<WooRestClient, 'productPage' | 'productsByIds' | 'variationsByIds'>,
    metaKeys: ReadonlySet<string>,
  ) {
    this.#rest = rest;
    this.#metaKeys = metaKeys;
  }

  /** The page behind a position. Rejects with an UpstreamError. */
  async page({ offset, lastId, total }: Position): Promise<CataloguePage> {
    let from = offset;
    let page = await this.#products(from);
    // Products that were deleted since have drawn the others forward.
    if (total !== null && page.total < total && offset > 0) {
      from = Math.max(0, offset - (total - page.total));
      page = await this.#products(from);
    }
    const read = from + page.items.length;
    return {
      products: page.items.filter(({ id }) => id > lastId),
      next: { offset: read, lastId: page.items.at(-1)?.id ?? lastId, total: page.total },
      isLast: page.items.length === 0 || read >= page.total,
    };
  }

  /** The variations of products, a hundred at a time. Rejects with an UpstreamError. */
  async *variations(products: readonly WireProduct[]): AsyncGenerator<StoredItem[]> {
    const parents = new Map(
      products.flatMap((parent) => parent.variations.map((id) => [id, parent] as const)),
    );
    for (const ids of chunks([...parents.keys()], PAGE_SIZE)) yield this.#variations(ids, parents);
  }

  /** Products or variations as they are stored now; those that are gone are missing. Rejects with an UpstreamError. */
  async again(items: readonly StoredItem[], parent: WireProduct | null): Promise<StoredItem[]> {
    const ids = items.map(({ id }) => id);
    if (parent) return this.#variations(ids, new Map(ids.map((id) => [id, parent])));
    const query = storedItemQuery('products', this.#metaKeys);
    return (await this.#rest.productsByIds(ids, query)).map(storedProduct);
  }

  async #variations(
    ids: readonly number[],
    parents: ReadonlyMap<number, WireProduct>,
  ): Promise<StoredItem[]> {
    const keys = ids.map((id) => ({ id, parentId: parents.get(id)?.id ?? 0 }));
    const wires = await this.#rest.variationsByIds(keys, storedItemQuery('variations', this.#metaKeys));
    const byId = new Map(wires.map((wire) => [wire.id, wire]));
    return ids.flatMap((id) => {
      const [wire, parent] = [byId.get(id), parents.get(id)];
      return wire && parent ? [storedVariation(wire, parent)] : [];
    });
  }

  #products(offset: number) {
    const query = storedItemQuery('products', this.#metaKeys);
    const order = { orderby: 'id', order: 'asc', status: 'any' };
    return this.#rest.productPage({ ...query, ...order, per_page: PAGE_SIZE, offset });
  }
}
