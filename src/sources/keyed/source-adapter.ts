import type { BreakerState } from '../../upstream/http-client/circuit-breaker.js';
import type { Audience } from '../audience.js';

/** One way to ask another system for items by key: the port behind which HTTP, GraphQL and modules are alike. */
export interface SourceAdapter {
  /** Keys in one call at most. */
  readonly batchSize: number;
  /** What one operation may wait for the source in all, in milliseconds. */
  readonly timeoutMs: number;
  /** Why a key cannot be sent as it is; null when it can. */
  obstacle(key: string): string | null;
  /**
   * One call, which only reads and may be repeated.
   * @param keys at most `batchSize`, each once
   * @param audience for whom; parts that the source does not vary by are null
   * @param timeoutMs for everything, retries and queueing included
   * @returns the answer's items by key; keys it does not know are absent, others may be there,
   *   and an Error fails its key alone
   * @throws UpstreamError
   */
  load(keys: readonly string[], audience: Audience, timeoutMs: number): Promise<ReadonlyMap<string, unknown>>;
  breakerState(): BreakerState;
  /** Ends every call under way. */
  close(): Promise<void>;
}
