import type { Clock } from '../../lib/clock.js';

/** Ids remembered at most; a shop with more protected records gets its totals a little high. */
const MAX_REMEMBERED = 1000;

/**
 * Published products, posts or pages that the public may not see because a password protects them.
 * WordPress cannot leave them out of a list by itself, so those that were met are excluded by id: then
 * totals and positions are right. Forgotten after a while, since the password may be taken away.
 */
export class HiddenRecords {
  readonly #clock: Clock;
  readonly #rememberMs: number;
  readonly #onChange: () => void;
  readonly #forgetAt = new Map<number, number>();
  #ids: readonly number[] = [];
  #nextForgetAt = Infinity;

  /** @param onChange called when lists read from now on will leave out others than before */
  constructor(clock: Clock, rememberMs: number, onChange: () => void) {
    this.#clock = clock;
    this.#rememberMs = rememberMs;
    this.#onChange = onChange;
  }

  /** Those known now, ascending; the same array as long as nothing changes. */
  get ids(): readonly number[] {
    if (this.#clock.now() >= this.#nextForgetAt) this.#forgetOld();
    return this.#ids;
  }

  /** A protected record was met. */
  add(id: number): void {
    if (this.#forgetAt.has(id) || this.#forgetAt.size >= MAX_REMEMBERED) return;
    this.#forgetAt.set(id, this.#clock.now() + this.#rememberMs);
    this.#renew();
  }

  /** A record turned out to be public. */
  delete(id: number): void {
    if (this.#forgetAt.delete(id)) this.#renew();
  }

  /** Forgets them all. */
  clear(): void {
    this.#forgetAt.clear();
    this.#renew();
  }

  #forgetOld(): void {
    const now = this.#clock.now();
    for (const [id, forgetAt] of this.#forgetAt) if (forgetAt <= now) this.#forgetAt.delete(id);
    this.#renew();
  }

  #renew(): void {
    this.#ids = [...this.#forgetAt.keys()].sort((a, b) => a - b);
    this.#nextForgetAt = Math.min(Infinity, ...this.#forgetAt.values());
    this.#onChange();
  }
}
