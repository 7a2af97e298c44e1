import type { Logger } from '../../observability/logger.js';
import type { Decoder } from './decoder.js';
import { Faults, type Outcome } from './faults.js';

/** How often members of answers were repaired or left out. */
export interface OddityCount {
  resource: string;
  outcome: Outcome;
  count: number;
}

/** Records that are named in the log for one fault. */
const MOST_RECORDS = 20;

/**
 * What answers held that is not what it should be: counted, and told in the log, once for a record
 * and without its value.
 */
export class Oddities {
  readonly #log: Logger | undefined;
  /** Ids by the fault that they were told with. */
  readonly #told = new Map<string, Set<string | number | null>>();
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
    this.#tell({ resource, field, outcome }, idOf(raw));
  }

  #tell(what: { resource: string; field: string; outcome: Outcome }, id: string | number | null): void {
    const kind = JSON.stringify(what);
    const told = this.#told.get(kind) ?? new Set();
    this.#told.set(kind, told);
    if (told.has(id) || told.size === MOST_RECORDS) return;
    told.add(id);
    const isLast = told.size === MOST_RECORDS;
    const text = 'an answer of the shop is not what it should be';
    this.#log?.warn(
      { ...what, id },
      isLast ? `${text}; further records with this fault are only counted` : text,
    );
  }
}

/** What names a record in the log, as far as it can be told. */
function idOf(raw: unknown): string | number | null {
  const { id = null, key = null } = (raw ?? {}) as { id?: unknown; key?: unknown };
  const name = id ?? key;
  if (typeof name === 'number') return name;
  return typeof name === 'string' ? name.slice(0, 64) : null;
}
