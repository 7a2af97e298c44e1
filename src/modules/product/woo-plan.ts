import type { Query } from '../../upstream/woo-rest/query.js';

/** A set of product ids that a filter stands for, read as ids only. */
export type IdSet =
  /** Published products that `wc/v3/products` finds with these parameters. */
  | { from: 'rest'; query: Query }
  /** Products that the public Store API finds with these parameters; it knows filters `wc/v3` lacks. */
  | { from: 'store'; query: Query }
  /** Products with one of these slugs. */
  | { from: 'slugs'; slugs: readonly string[] }
  /** Ids given by the caller or by another product. */
  | { from: 'ids'; ids: readonly number[] }
  /** In any of the sets. */
  | { from: 'any'; sets: readonly IdSet[] }
  /** In all of the sets. */
  | { from: 'all'; sets: readonly IdSet[] };

/** How to read a filtered, ordered list of products from WooCommerce. */
export interface WooPlan {
  /** Parameters that `wc/v3/products` understands itself. */
  query: Query;
  /** Every product must be in each of these sets. */
  within: readonly IdSet[];
  /** No product may be in any of these sets. */
  without: readonly IdSet[];
  /** Filters and orders that only the Store API has, in its words. */
  storeOnly: Query;
}

/** Builds a plan filter by filter: a parameter where the list call has one free, an id set otherwise. */
export class WooPlanBuilder {
  readonly #query: Record<string, Query[string]> = {};
  readonly #within: IdSet[] = [];
  readonly #without: IdSet[] = [];
  readonly #storeOnly: Record<string, Query[string]> = {};

  /** Sets a parameter of the list call; when it is taken already, the filter becomes a set of its own. */
  filter(parameters: Query): this {
    const taken = Object.keys(parameters).some((name) => name in this.#query);
    if (taken) this.#within.push({ from: 'rest', query: parameters });
    else Object.assign(this.#query, parameters);
    return this;
  }

  within(set: IdSet): this {
    this.#within.push(set);
    return this;
  }

  without(set: IdSet): this {
    this.#without.push(set);
    return this;
  }

  orderBy(parameters: Query): this {
    Object.assign(this.#query, parameters);
    return this;
  }

  /** Sets a parameter that `wc/v3` has no word for. */
  storeOnly(parameters: Query): this {
    Object.assign(this.#storeOnly, parameters);
    return this;
  }

  build(): WooPlan {
    return { query: this.#query, within: this.#within, without: this.#without, storeOnly: this.#storeOnly };
  }
}
