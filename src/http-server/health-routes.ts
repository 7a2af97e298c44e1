import type { MaybePromise } from '../lib/maybe-promise.js';
import { sendJson } from './answer.js';
import type { Routes } from './router.js';

/** Whether requests can be answered now, and if not, why. */
export interface Readiness {
  ready: boolean;
  /** For people: what is missing. Shown to anyone, so free of secrets. */
  reasons: readonly string[];
}

/** `/health/live`: the process answers. `/health/ready`: it can do its work, else 503 with the reasons. */
export function healthRoutes(readiness: () => MaybePromise<Readiness>): Routes {
  return {
    '/health/live': {
      GET: (_request, response) => {
        sendJson(response, 200, { live: true });
      },
    },
    '/health/ready': {
      GET: async (_request, response) => {
        const { ready, reasons } = await readiness();
        sendJson(response, ready ? 200 : 503, { ready, reasons });
      },
    },
  };
}
