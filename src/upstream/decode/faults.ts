/** Faults of one record that are told; more of them only cost. */
const MOST = 20;

/** What was done about a member that is not what it should be. */
export type Outcome = 'repaired' | 'left_out';

/** A member of a record that is not what it should be. */
export interface Fault {
  /** `images.*.src`: what it is in, `*` for an item of a list; '' is the record itself. */
  path: string;
  outcome: Outcome;
}

/** The faults of one record, collected while it is decoded. */
export class Faults {
  readonly found: Fault[] = [];
  readonly #path: string[] = [];

  /** Runs `read` with one step more in the path of what it finds. */
  within<T>(step: string, read: () => T): T {
    this.#path.push(step);
    try {
      return read();
    } finally {
      this.#path.pop();
    }
  }

  /** The member read now is odd. */
  add(outcome: Outcome): void {
    if (this.found.length < MOST) this.found.push({ path: this.#path.join('.'), outcome });
  }
}
