import { afterAll, onTestFinished } from 'vitest';

/** Ends something that a test has started: stops it, closes it, removes it. */
export type Stop = () => unknown;

/**
 * Ends something after the test that is running, or that `beforeEach` prepares, whether it passes or fails.
 * What was started last is ended first.
 */
export function cleanUp(stop: Stop): void {
  onTestFinished(async () => {
    await stop();
  });
}

/**
 * The same for what several tests share. Call it beside the hooks of a file or of a `describe`, and hand the
 * result what `beforeAll` starts, piece by piece: what was started before something failed is ended too.
 * One thing that `beforeAll` starts alone needs no more than an `afterAll`.
 */
export function cleanUpAfterAll(): (stop: Stop) => void {
  // Nothing is remembered in this module: files of one worker share modules (`isolate: false`).
  const stops = new Stops();
  afterAll(() => stops.run());
  return (stop) => {
    stops.add(stop);
  };
}

/** What remains to be ended, for helpers that end what they have started before they return. */
export class Stops {
  readonly #stops: Stop[] = [];

  add(stop: Stop): void {
    this.#stops.push(stop);
  }

  /**
   * Ends everything, the last one first, also when one of them fails.
   * @throws AggregateError with what failed
   */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const stop of this.#stops.splice(0).reverse()) {
      try {
        await stop();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be ended');
  }
}
