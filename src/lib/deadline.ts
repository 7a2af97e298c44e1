/** Time ran out. */
export class DeadlineError extends Error {
  /** The time that was allowed, in milliseconds. */
  readonly ms: number;

  constructor(ms: number) {
    super(`Not done within ${ms} ms`);
    this.name = 'DeadlineError';
    this.ms = ms;
  }
}

/**
 * Runs `task` with a signal that aborts after `ms` (with a DeadlineError) or together with `parent`
 * (with its reason); the task has to heed it. Neither a timer nor a listener is left behind.
 */
export async function withDeadline<T>(
  ms: number,
  parent: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent?.throwIfAborted();
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DeadlineError(ms));
  }, ms);
  const follow = (): void => {
    controller.abort(parent?.reason);
  };
  parent?.addEventListener('abort', follow, { once: true });
  try {
    return await task(controller.signal);
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener('abort', follow);
  }
}
