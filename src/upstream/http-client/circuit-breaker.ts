import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { UpstreamError } from '../../errors.js';
import { isFault } from './faults.js';

/** `open`: nothing is asked. `half-open`: one request tries whether the system is back. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** When the breaker opens, and for how long. */
export interface BreakerOptions {
  /** Faults in a row. */
  failures: number;
  /** Milliseconds. */
  resetMs: number;
}

/** Spares a system that is down, and everybody the wait for it. */
export interface Breaker {
  /** Runs `task`, or throws a BrokenCircuitError at once. */
  run<T>(task: () => Promise<T>): Promise<T>;
  state(): BreakerState;
  /** The last fault that was counted. */
  lastFault(): UpstreamError | undefined;
}

/**
 * A breaker that counts faults. Refusals (4xx) close it: who refuses is alive.
 * @param onChange told when it opens and when it closes
 */
export function createBreaker(options: BreakerOptions, onChange: (open: boolean) => void): Breaker {
  const policy = circuitBreaker(
    // What is thrown here and is no fault is a caller who went away: no sign of health when one is looked for.
    handleWhen((error) => isFault(error) || policy.state === CircuitState.HalfOpen),
    { halfOpenAfter: options.resetMs, breaker: new ConsecutiveBreaker(options.failures) },
  );
  policy.onBreak(() => {
    onChange(true);
  });
  policy.onReset(() => {
    onChange(false);
  });

  return {
    async run(task) {
      // Cockatiel would let this one wait for the trial; nobody's time budget is known there.
      if (policy.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      const outcome = await policy.execute(() => outcomeOf(task));
      if ('refusal' in outcome) throw outcome.refusal;
      return outcome.value;
    },
    state: () => STATES[policy.state],
    lastFault: () => {
      const failure = policy.lastFailure;
      return failure && 'error' in failure && failure.error instanceof UpstreamError
        ? failure.error
        : undefined;
    },
  };
}

const STATES: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
};

async function outcomeOf<T>(task: () => Promise<T>): Promise<{ value: T } | { refusal: UpstreamError }> {
  try {
    return { value: await task() };
  } catch (error) {
    if (error instanceof UpstreamError && !isFault(error)) return { refusal: error };
    throw error;
  }
}
