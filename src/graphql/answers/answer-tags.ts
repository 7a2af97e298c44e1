import { fitTags } from './fit-tags.js';

/** A value that was read, with the tags that it is dropped by. */
export interface TaggedRead {
  /** Null: known not to exist. */
  readonly value: unknown;
  readonly tags: readonly string[];
}

/** By what others may drop an answer that they have stored; see `docs/federation.md`. */
export interface CacheTags {
  /** Entries of the answer's `extensions`, as Apollo's and Cosmo's routers read them. */
  extensions: Record<string, unknown>;
  /** The value of `Cache-Tag`, as CDNs read it. */
  header: string;
}

/** Characters of the header: nginx takes all headers of an answer in 4 kB, unless told otherwise. */
const MAX_HEADER = 3_000;
/** Characters of one entity's tags, of which there may be a thousand lists in one answer. */
const MAX_ENTITY = 1_000;

/** One answer of `_entities`. */
interface EntityList {
  found: readonly unknown[];
  isApart: () => boolean;
}

/** Collects, over one operation, the tags of all values in its answer. */
export class AnswerTags {
  readonly #reads = new Set<TaggedRead>();
  readonly #lists: EntityList[] = [];

  /** The answer holds something of this value. */
  read(read: TaggedRead): void {
    this.#reads.add(read);
  }

  /**
   * The answer holds these entities, in the order in which the router named them.
   * @param isApart whether none of them can be shown below another one
   */
  entities(found: readonly unknown[], isApart: () => boolean): void {
    this.#lists.push({ found, isApart });
  }

  /** The tags by which the answer can be dropped. Those of several lists of entities could not be told apart. */
  toCacheTags(): CacheTags {
    const all = fitTags(tagsOf(this.#reads), MAX_HEADER);
    const [list, another] = this.#lists;
    return {
      extensions:
        list && !another
          ? { apolloEntityCacheTags: this.#entityTags(list).map((tags) => fitTags(tags, MAX_ENTITY)) }
          : { apolloCacheTags: all },
      header: all.map(headerText).join(','),
    };
  }

  /**
   * The tags of each entity. What carries the tag of one of them belongs to that one, such as a product's
   * variations; all the rest belongs to everyone, and everything to those whose own record is not known.
   */
  #entityTags({ found, isApart }: EntityList): Iterable<string>[] {
    if (!isApart()) return found.map(() => tagsOf(this.#reads));
    const lists = found.map(() => new Set<string>());
    const ownTags = new Map(Array.from(this.#reads, ({ value, tags }) => [value, tags]));
    ownTags.delete(null);
    const owners = new Map<string, Set<string>[]>();
    const unknown: Set<string>[] = [];
    for (const [index, list] of lists.entries()) {
      const own = ownTags.get(found[index]);
      if (!own) unknown.push(list);
      for (const tag of own ?? []) owners.set(tag, [...(owners.get(tag) ?? []), list]);
    }
    for (const { tags } of this.#reads) {
      const owned = tags.flatMap((tag) => owners.get(tag) ?? []);
      for (const list of owned.length > 0 ? [...owned, ...unknown] : lists) {
        for (const tag of tags) list.add(tag);
      }
    }
    return lists;
  }
}

function tagsOf(reads: Iterable<TaggedRead>): Set<string> {
  return new Set(Array.from(reads, ({ tags }) => tags).flat());
}

/** Slugs of attributes may hold any letter; a header holds ASCII, and the comma parts its tags. */
function headerText(tag: string): string {
  return tag.replace(/[^!-+\--~]+/gu, encodeURIComponent);
}
