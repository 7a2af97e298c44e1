import { breaker, MAX_BODY_BYTES, MAX_TIMEOUT_MS } from '../shared-settings.js';
import { toggle, wholeNumber } from '../values.js';

/** How hard a source may be asked: settings of every kind that is asked for keys. */
export const askingLimits = {
  batchSize: wholeNumber(1, 10_000).prefault(200).describe('Keys asked for in one call at most.'),
  timeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(800)
    .describe('Milliseconds a page may wait for this source in all, further attempts included.'),
  concurrency: wholeNumber(1, 1_000).prefault(4).describe('Calls under way at the same time at most.'),
  breaker: breaker(),
};

/** The same of kinds that go over HTTP. */
export const httpLimits = {
  ...askingLimits,
  maxAnswerBytes: wholeNumber(1, MAX_BODY_BYTES)
    .prefault(5_242_880)
    .describe('Answers larger than this are refused.'),
  retries: wholeNumber(0, 10).prefault(0).describe('Further attempts after a call that failed.'),
  allowPrivateNetwork: toggle()
    .prefault(false)
    .describe('Whether the host may be this machine or in a private network.'),
};
