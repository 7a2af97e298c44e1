import { groupBy } from '../../lib/group-by.js';
import { storedSlug } from '../shared/stored-slug.js';
import type { TermModel } from './term.model.js';

const byName = new Intl.Collator('en', { sensitivity: 'base' });

/** One taxonomy, read whole, with the look-ups that questions need. */
export class TermIndex {
  /** By name, as WordPress lists terms. */
  readonly all: readonly TermModel[];
  readonly #byId: ReadonlyMap<number, TermModel>;
  readonly #bySlug: ReadonlyMap<string, TermModel>;
  readonly #byName: ReadonlyMap<string, TermModel>;
  readonly #children: ReadonlyMap<number, readonly TermModel[]>;

  constructor(unordered: readonly TermModel[]) {
    const terms = unordered.toSorted((a, b) => byName.compare(a.name, b.name) || a.id - b.id);
    this.all = terms;
    this.#byId = new Map(terms.map((term) => [term.id, term]));
    this.#bySlug = new Map(terms.map((term) => [term.slug, term]));
    this.#byName = new Map(terms.map((term) => [term.name, term]));
    this.#children = groupBy(terms, (term) => term.parentId);
  }

  byId(id: number): TermModel | null {
    return this.#byId.get(id) ?? null;
  }

  /** Written plainly or percent-encoded as WordPress stores it. */
  bySlug(slug: string): TermModel | null {
    return this.#bySlug.get(storedSlug(slug)) ?? null;
  }

  /** By label; the shop sends attribute options of products as names. */
  byName(name: string): TermModel | null {
    return this.#byName.get(name) ?? null;
  }

  childrenOf(id: number): readonly TermModel[] {
    return this.#children.get(id) ?? [];
  }

  /** All terms below `id`, nearest first. A loop in the shop's data ends the walk. */
  descendantsOf(id: number): readonly TermModel[] {
    const found = new Set<TermModel>();
    const queue = [...this.childrenOf(id)];
    for (const term of queue) {
      if (found.has(term)) continue;
      found.add(term);
      queue.push(...this.childrenOf(term.id));
    }
    return [...found];
  }

  /** The way from the top down to the parent of `term`. A loop in the shop's data ends the walk. */
  ancestorsOf(term: TermModel): readonly TermModel[] {
    const way: TermModel[] = [];
    let parent = this.byId(term.parentId);
    while (parent && !way.includes(parent)) {
      way.unshift(parent);
      parent = this.byId(parent.parentId);
    }
    return way;
  }
}
