import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
} from '../../../src/upstream/http-client/http-client.js';
import { cleanUp } from '../clean-up.js';
import { startFaultServer, type FaultServer, type Script } from '../faults/fault-server.js';

/** Limits that let a test end fast: no wait between tries, no patience. */
export const LIMITS = {
  maxConcurrent: 4,
  timeoutMs: 2_000,
  maxAnswerBytes: 1_000_000,
  retries: 0,
  breaker: { failures: 100, resetMs: 10_000 },
  random: () => 0,
};

/** A server that follows a script, closed after the test. */
export async function faultServer(script?: Script): Promise<FaultServer> {
  const server = await startFaultServer(script);
  cleanUp(() => server.close());
  return server;
}

/** A client of such a server. */
export async function scriptedUpstream(
  script: Script,
  options: Partial<HttpClientOptions> = {},
): Promise<{ server: FaultServer; client: HttpClient }> {
  const server = await faultServer(script);
  const client = createHttpClient({ system: 'shop', baseUrl: server.url, ...LIMITS, ...options });
  cleanUp(() => client.close());
  return { server, client };
}

/** A plain read. */
export const READ = { method: 'GET', path: '/things', resource: 'things' } as const;

/** What a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<any> {
  return promise.then(
    (value) => {
      throw new Error(`Expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

/** A promise to be settled from outside. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
