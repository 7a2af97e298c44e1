/** Which members carry a tag. Holds no tag without members, so it is never larger than they are. */
export class TagIndex<T> {
  readonly #members = new Map<string, Set<T>>();

  add(member: T, tags: readonly string[]): void {
    for (const tag of tags) {
      const members = this.#members.get(tag);
      if (members) members.add(member);
      else this.#members.set(tag, new Set([member]));
    }
  }

  remove(member: T, tags: readonly string[]): void {
    for (const tag of tags) {
      const members = this.#members.get(tag);
      members?.delete(member);
      if (members?.size === 0) this.#members.delete(tag);
    }
  }

  /** Everything with the tag. */
  membersOf(tag: string): Iterable<T> {
    return this.#members.get(tag) ?? [];
  }

  /** How many tags there are. */
  get size(): number {
    return this.#members.size;
  }
}
