import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { AttributeModel } from '../attribute/attribute.model.js';
import { pathOf } from '../shared/path-of.js';
import { normalPath } from '../shared/same-path.js';
import { BLOG_TAXONOMIES, PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { ALL_ATTRIBUTES, type TaxonomyCollections } from './taxonomy.collections.js';
import { TermIndex } from './term-index.model.js';
import type { TermModel, TermRef } from './term.model.js';

const NO_TERMS = new TermIndex([]);

/** One operation's reads of terms and attributes. */
export class TaxonomyReads {
  readonly #taxonomies: BatchLoader<string, TermIndex>;
  readonly #attributes: BatchLoader<typeof ALL_ATTRIBUTES, readonly AttributeModel[]>;

  readonly #links: BatchLoader<string, ReadonlyMap<number, string>>;
  /** What a taxonomy without terms looks like. */
  readonly none = NO_TERMS;

  constructor(collections: TaxonomyCollections, notes: ReadNotes) {
    this.#taxonomies = new BatchLoader(collections.taxonomies, notes);
    this.#links = new BatchLoader(collections.links, notes);
    this.#attributes = new BatchLoader(collections.attributes, notes);
  }

  /** All terms of a taxonomy; none for one the shop has not. */
  terms(taxonomy: string): MaybePromise<TermIndex> {
    return mapMaybe(this.#taxonomies.load(taxonomy), (index) => index ?? NO_TERMS);
  }

  /** The shop's global attributes. */
  attributes(): MaybePromise<readonly AttributeModel[]> {
    return mapMaybe(this.#attributes.load(ALL_ATTRIBUTES), (attributes) => attributes ?? []);
  }

  /** Address of a term's page in the shop; null when it has none. */
  link(ref: TermRef): MaybePromise<string | null> {
    return mapMaybe(this.#links.load(ref.taxonomy), (links) => links?.get(ref.id) ?? null);
  }

  /** The term whose page has this path; null when none has. */
  byPath(taxonomy: string, path: string): MaybePromise<TermModel | null> {
    return mapMaybe(this.#links.load(taxonomy), (links) => {
      const id = links && idsByPath(links).get(normalPath(path));
      return id === null || id === undefined
        ? null
        : mapMaybe(this.terms(taxonomy), (index) => index.byId(id));
    });
  }

  /** A term by database id alone: WordPress numbers the terms of all taxonomies together. */
  async byId(id: number): Promise<TermModel | null> {
    const attributes = await this.attributes();
    const names = [
      ...Object.values(PRODUCT_TAXONOMIES),
      ...Object.values(BLOG_TAXONOMIES),
      ...attributes.map(({ slug }) => slug),
    ];
    const indexes = await allMaybe(names.map((name) => this.terms(name)));
    return indexes.map((index) => index.byId(id)).find((term) => term !== null) ?? null;
  }
}

/** The addresses of a taxonomy turned round, once for as long as they are kept. */
const turned = new WeakMap<ReadonlyMap<number, string>, ReadonlyMap<string, number>>();

function idsByPath(links: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const known = turned.get(links);
  if (known) return known;
  const ids = new Map([...links].map(([id, link]) => [normalPath(pathOf(link) ?? ''), id]));
  turned.set(links, ids);
  return ids;
}
