import { LRUCache } from 'lru-cache';
import type { Logger } from '../../observability/logger.js';
import type { Decoder } from './decoder.js';
import { Faults, type Outcome } from './faults.js';

/** How often members of answers were repaired or left out. */
export interface OddityCount {
  resource: string;
  outcome: Outcome;
  count: number;
}

/** Members that are remembered as told; a shop with more of them tells some again. */
const REMEMBERED = 10_000;

/** What answers held that is not what it should be: counted, and told once in the log without its value. */
export class Oddities {
  readonly #log: Logger | undefined;
  readonly #told = new LRUCache<string, true>({ max: REMEMBERED });
  readonly #counts = new Map<string, OddityCount>();

  constructor(log?: Logger) {
    this.#log = log;
  }

  /** Since the start. */
  get counts(): readonly OddityCount[] {
    return [...this.#counts.values()];
  }

  /**
   * The record that an answer holds, repaired where it must be; undefined for one that cannot be read.
   * @param resource what was asked for
   */
  read<T>(decoder: Decoder<T>, raw: unknown, resource: string): T | undefined {
    const faults = new Faults();
    const read = decoder.read(raw, faults);
    if (read === undefined) this.#add(resource, raw, '', 'left_out');
    else for (const { path, outcome } of faults.found) this.#add(resource, raw, path, outcome);
    return read;
  }

  #add(resource: string, raw: unknown, field: string, outcome: Outcome): void {
    const counted = this.#counts.get(`${resource} ${outcome}`) ?? { resource, outcome, count: 0 };
    counted.count += 1;
    this.#counts.set(`${resource} ${outcome}`, counted);
    const id = idOf(raw);
    const key = JSON.stringify([resource, id, field, outcome]);
    if (this.#told.has(key)) return;
    this.#told.set(key, true);
    this.#log?.warn({ resource, id, field, outcome }, 'an answer of the shop is not what it should be');
  }
}

/** What names a record in the log, as far as it can be told. */
function idOf(raw: unknown): string | number | null {
  const { id = null, key = null } = (raw ?? {}) as { id?: unknown; key?: unknown };
  const name = id ?? key;
  if (typeof name === 'number') return name;
  return typeof name === 'string' ? name.slice(0, 64) : null;
}
