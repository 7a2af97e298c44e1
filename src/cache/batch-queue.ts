import { deferred } from '../lib/deferred.js';
import { toError } from '../lib/to-error.js';
import type { Ticket } from './invalidations.js';

/** A key on its way. */
export interface Flight<K, O> {
  readonly key: K;
  /** Set when its load has begun. Before that it will read whatever is true by then. */
  readonly ticket: Ticket | undefined;
  /** What came of it. Failures are outcomes too: this never rejects. */
  readonly outcome: Promise<O>;
}

/** How a queue loads, and what it makes of the answers. */
export interface BatchQueueDeps<K, V, O> {
  ticket(): Ticket;
  load(keys: readonly K[], ticket: Ticket): Promise<ReadonlyMap<string, V | Error>>;
  /** The outcome for one key; null: the answer does not have it. */
  settle(id: string, key: K, answer: V | null | Error, ticket: Ticket): O;
}

interface OpenFlight<K, O> extends Flight<K, O> {
  ticket: Ticket | undefined;
  land(outcome: O): void;
}

/**
 * Gathers the keys asked for in one turn of the event loop, whoever asks, into one load, and knows
 * which keys are on their way. A turn is long enough to catch requests that arrived together, and
 * nothing beside a call to a shop. Keys go by their id.
 */
export class BatchQueue<K, V, O> {
  readonly #options: BatchQueueDeps<K, V, O>;
  readonly #flights = new Map<string, OpenFlight<K, O>>();
  #boarding = new Map<string, OpenFlight<K, O>>();

  constructor(options: BatchQueueDeps<K, V, O>) {
    this.#options = options;
  }

  /** The load that has the key or will have it, if there is one. */
  flightOf(id: string): Flight<K, O> | undefined {
    return this.#flights.get(id);
  }

  /** Puts the key into the next load, even if an earlier load with it is still under way. */
  add(id: string, key: K): Flight<K, O> {
    const { promise, resolve } = deferred<O>();
    const flight: OpenFlight<K, O> = { key, ticket: undefined, outcome: promise, land: resolve };
    if (this.#boarding.size === 0) setImmediate(() => void this.#depart());
    this.#boarding.set(id, flight);
    this.#flights.set(id, flight);
    return flight;
  }

  async #depart(): Promise<void> {
    const batch = this.#boarding;
    this.#boarding = new Map();
    const ticket = this.#options.ticket();
    for (const flight of batch.values()) flight.ticket = ticket;
    const answerTo = await this.#answers(batch, ticket);
    for (const [id, flight] of batch) {
      // A later load of the same key may have taken the place.
      if (this.#flights.get(id) === flight) this.#flights.delete(id);
      flight.land(this.#settle(id, flight.key, answerTo(id), ticket));
    }
  }

  async #answers(
    batch: ReadonlyMap<string, Flight<K, O>>,
    ticket: Ticket,
  ): Promise<(id: string) => V | null | Error> {
    try {
      const keys = Array.from(batch.values(), ({ key }) => key);
      const answers = await this.#options.load(keys, ticket);
      return (id) => answers.get(id) ?? null;
    } catch (thrown) {
      const error = toError(thrown);
      return () => error;
    }
  }

  /** A fault in what is made of one answer is that key's failure, and nobody is left waiting. */
  #settle(id: string, key: K, answer: V | null | Error, ticket: Ticket): O {
    try {
      return this.#options.settle(id, key, answer, ticket);
    } catch (thrown) {
      return this.#options.settle(id, key, toError(thrown), ticket);
    }
  }
}
