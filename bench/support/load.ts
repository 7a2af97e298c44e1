import type { LoadFigures, LoadJob } from './load-generator.js';
import { startWorker } from './children.js';

/** Sends requests from a process of its own. */
export interface Load {
  run(job: LoadJob): Promise<LoadFigures>;
  stop(): Promise<void>;
}

/**
 * Starts the load generator.
 * @returns `run` rejects when any request failed or was answered with another status than 200
 */
export async function startLoad(): Promise<Load> {
  const { worker } = await startWorker<LoadJob, LoadFigures>('support/load-generator.ts');
  return {
    run: async (job) => {
      const figures = await worker.ask(job);
      if (figures.failures > 0) throw new Error(`${job.url}: ${figures.failures} requests failed`);
      return figures;
    },
    stop: () => worker.stop(),
  };
}
