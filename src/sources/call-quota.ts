import { createCallQuota, type CallQuota } from '../lib/call-quota.js';
import type { AskingLimits } from './source-config.js';

/**
 * The quota of one source, for every call that leaves: tries and pages included. Undefined: it has none.
 * To be waited for last, when nothing but the call itself is left to do.
 */
export function callQuotaOf({ callsPerSecond }: Pick<AskingLimits, 'callsPerSecond'>): CallQuota | undefined {
  return callsPerSecond === undefined ? undefined : createCallQuota(callsPerSecond, 1_000);
}
