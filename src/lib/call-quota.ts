/** Lets no more than so many calls begin in any stretch of time; the others wait in the order they came. */
export interface CallQuota {
  /** Resolves when the next call may begin. While it waits, `signal` takes it out of the queue. */
  turn(signal: AbortSignal): Promise<void>;
}

/** How a quota measures time and waits. */
export interface QuotaTimer {
  /** Milliseconds of a clock that only runs forward. */
  now(): number;
  /** Runs `task` after so many milliseconds, unless the function that it returns is called before. */
  after(ms: number, task: () => void): () => void;
}

const systemTimer: QuotaTimer = {
  now: () => performance.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, Math.ceil(ms));
    return () => {
      clearTimeout(timer);
    };
  },
};

/** A quota of so many calls in any second; undefined when no number is given: then there is none. */
export function quotaPerSecond(calls: number | undefined): CallQuota | undefined {
  return calls === undefined ? undefined : createCallQuota(calls, 1_000);
}

/**
 * A quota of `max` calls in any `windowMs` milliseconds. Nobody waits while there is room, and who gives up
 * leaves their turn to the next.
 */
export function createCallQuota(max: number, windowMs: number, timer: QuotaTimer = systemTimer): CallQuota {
  /** When the last `max` turns were, oldest first. */
  const turns: number[] = [];
  const queue = new Set<() => void>();
  let cancel: (() => void) | undefined;

  function waitMs(): number {
    const [oldest = -Infinity] = turns.length < max ? [] : turns;
    return oldest + windowMs - timer.now();
  }

  function begin(): void {
    turns.push(timer.now());
    if (turns.length > max) turns.shift();
  }

  /** Lets in who may, and comes back for the others. */
  function serve(): void {
    cancel?.();
    cancel = undefined;
    for (const enter of queue) {
      const ms = waitMs();
      if (ms > 0) {
        cancel = timer.after(ms, serve);
        return;
      }
      queue.delete(enter);
      begin();
      enter();
    }
  }

  return {
    turn: (signal) => {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      return new Promise((resolve, reject) => {
        const enter = (): void => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const leave = (): void => {
          queue.delete(enter);
          serve();
          reject(signal.reason as Error);
        };
        queue.add(enter);
        signal.addEventListener('abort', leave, { once: true });
        serve();
      });
    },
  };
}
