/** Lets a limited number of tasks run at a time; the others wait in the order they came. */
export interface ConcurrencyLimit {
  /** Runs `task` when there is room. While it waits, `signal` takes it out of the queue. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

/** A limit of `max` tasks at a time, with an unbounded first-in, first-out queue. */
export function createConcurrencyLimit(max: number): ConcurrencyLimit {
  let running = 0;
  const queue = new Set<() => void>();

  function enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (running < max) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        queue.delete(start);
        reject(signal.reason as Error);
      };
      queue.add(start);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Hands the place to whoever waits longest, so that a newcomer cannot slip in between. */
  function exit(): void {
    const [next] = queue;
    if (!next) {
      running -= 1;
      return;
    }
    queue.delete(next);
    next();
  }

  return {
    async run(task, signal) {
      await enter(signal);
      try {
        return await task();
      } finally {
        exit();
      }
    },
  };
}
