import type { Fault } from './faults.js';
import type { Listener } from './listener.js';

interface PlannedFault {
  pattern: RegExp;
  fault: Fault;
  left: number;
}

/** Which requests of a demo server go wrong, and how. */
export class FaultPlan {
  #planned: PlannedFault[] = [];
  readonly #listener: () => Listener;

  constructor(listener: () => Listener) {
    this.#listener = listener;
  }

  /**
   * Lets requests fail whose path with query contains `pattern` (or matches it). The latest plan wins.
   * @param times how many requests it hits; without it, all until `clear`.
   */
  set(pattern: string | RegExp, fault: Fault, times = Infinity): void {
    const regex = typeof pattern === 'string' ? new RegExp(escaped(pattern)) : pattern;
    this.#planned.unshift({ pattern: regex, fault, left: times });
  }

  clear(): void {
    this.#planned = [];
  }

  /** Refuses connections, as a server does that is not running. */
  down(): Promise<void> {
    return this.#listener().down();
  }

  up(): Promise<void> {
    return this.#listener().up();
  }

  /** The fault for a request, which uses it up by one. */
  take(path: string): Fault | undefined {
    const planned = this.#planned.find(({ pattern, left }) => left > 0 && pattern.test(path));
    if (planned) planned.left -= 1;
    return planned?.fault;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
