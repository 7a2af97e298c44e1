import { sendBody } from './answer.js';
import type { Handler } from './router.js';

/** The metrics of a server, as a monitoring system reads them. */
export interface MetricsText {
  contentType: string;
  text: () => Promise<string>;
}

/** `GET /metrics`. */
export function metricsHandler({ contentType, text }: MetricsText): Handler {
  return async (_request, response) => {
    sendBody(response, 200, await text(), { 'content-type': contentType });
  };
}
