/** Marks the moment a load began, so that what it read can be told from what changed since. */
export interface Ticket {
  /** How many invalidations there had been. */
  readonly epoch: number;
  /** When, in milliseconds since the epoch of the clock. */
  readonly atMs: number;
}

/** Tags whose last invalidation is remembered one by one; beyond it all older tickets are void. */
const REMEMBERED_TAGS = 10_000;

/**
 * The order of loads and invalidations: an answer that was asked for before something it shows was
 * invalidated may be old already and must not be kept.
 */
export class Invalidations {
  #epoch = 0;
  /** Tickets from before this epoch are void, whatever their tags. */
  #floor = 0;
  readonly #lastInvalidated = new Map<string, number>();
  readonly #rememberedTags: number;

  constructor(rememberedTags = REMEMBERED_TAGS) {
    this.#rememberedTags = rememberedTags;
  }

  /** How many invalidations there have been. */
  get current(): number {
    return this.#epoch;
  }

  /** A ticket for a load that begins now. */
  ticket(nowMs: number): Ticket {
    return { epoch: this.#epoch, atMs: nowMs };
  }

  /** From now on, loads that began earlier are too old for anything with one of the tags. */
  invalidate(tags: readonly string[]): void {
    this.#epoch += 1;
    for (const tag of tags) this.#lastInvalidated.set(tag, this.#epoch);
    if (this.#lastInvalidated.size > this.#rememberedTags) this.#forget();
  }

  /** From now on, loads that began earlier are too old for anything. */
  invalidateAll(): void {
    this.#epoch += 1;
    this.#forget();
  }

  /** Whether nothing with one of the tags was invalidated since the ticket was taken. */
  isCurrent(ticket: Ticket, tags: readonly string[]): boolean {
    if (ticket.epoch === this.#epoch) return true;
    if (ticket.epoch < this.#floor) return false;
    return tags.every((tag) => (this.#lastInvalidated.get(tag) ?? 0) <= ticket.epoch);
  }

  /** Voids every ticket there is in exchange for the memory of single tags. */
  #forget(): void {
    this.#floor = this.#epoch;
    this.#lastInvalidated.clear();
  }
}
