import type { AdminGuard } from './admin-guard.js';
import { metricsHandler, type MetricsText } from './metrics-route.js';
import { type Purge, purgeHandler } from './purge-route.js';
import type { Routes } from './router.js';
import type { SourceStates } from './source-overview.js';
import { sourcesRoutes } from './sources-route.js';

/** What operators may do and see. */
export interface AdminOptions {
  secret: string;
  purge: Purge;
  sources: SourceStates;
  metrics: MetricsText;
}

/** Everything behind the admin secret. */
export function adminRoutes(options: AdminOptions, guard: AdminGuard, bodyLimitBytes: number): Routes {
  return {
    '/admin/purge': { POST: guard('Bearer', purgeHandler(options.purge, bodyLimitBytes)) },
    '/metrics': { GET: guard('Basic', metricsHandler(options.metrics)) },
    ...sourcesRoutes(options.sources, guard),
  };
}
