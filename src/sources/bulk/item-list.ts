/** For whom an item is or is asked for: a value for each configured part, in their order; null: nobody said. */
export type ForWhom = readonly (string | null)[];

/** Items for one value of one part of the audience, and what is below it. */
class Shelf {
  readonly items = new Map<string, unknown>();
  readonly inner = new Map<string, Shelf>();
}

/** For everybody. */
const EVERYBODY = '';

/** All items of one reading. It is filled once and then only read. */
export class ItemList {
  /** When what it says was the case, epoch milliseconds. */
  readonly at: number;
  readonly #root: Shelf;
  #size = 0;

  /** @param of the list to show again as one of another moment; absent: an empty one */
  constructor(at: number, of?: ItemList) {
    this.at = at;
    this.#root = of ? of.#root : new Shelf();
    this.#size = of ? of.#size : 0;
  }

  get size(): number {
    return this.#size;
  }

  /**
   * Adds an item, in place of one with the same key for the same people.
   * @returns whether there was one
   */
  add(key: string, forWhom: ForWhom, item: unknown): boolean {
    let shelf = this.#root;
    for (const value of forWhom) {
      const inner = shelf.inner.get(value ?? EVERYBODY) ?? new Shelf();
      shelf.inner.set(value ?? EVERYBODY, inner);
      shelf = inner;
    }
    const isThere = shelf.items.has(key);
    shelf.items.set(key, item);
    if (!isThere) this.#size += 1;
    return isThere;
  }

  /**
   * The item that is most particularly for those who ask: one for their value of the first part goes
   * before one that is for everybody there, then the second part decides, and so on.
   * @returns undefined when there is none
   */
  find(key: string, forWhom: ForWhom): unknown {
    return findOn(this.#root, key, forWhom, 0);
  }
}

function findOn(shelf: Shelf, key: string, forWhom: ForWhom, depth: number): unknown {
  if (depth === forWhom.length) return shelf.items.get(key);
  const value = forWhom[depth] ?? EVERYBODY;
  for (const choice of value === EVERYBODY ? [EVERYBODY] : [value, EVERYBODY]) {
    const inner = shelf.inner.get(choice);
    const item = inner && findOn(inner, key, forWhom, depth + 1);
    if (item !== undefined) return item;
  }
  return undefined;
}
