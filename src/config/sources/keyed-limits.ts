import { breaker, MAX_BODY_BYTES, MAX_TIMEOUT_MS } from '../shared-settings.js';
import { toggle, wholeNumber } from '../values.js';

/** Limits of every keyed kind of source, so that calls do not overload its system. */
export const keyedLimits = {
  batchSize: wholeNumber(1, 10_000).prefault(200).describe('Keys asked for in one call at most.'),
  timeoutMs: wholeNumber(1, MAX_TIMEOUT_MS)
    .prefault(800)
    .describe('Milliseconds a page may wait for this source in all, further attempts included.'),
  concurrency: wholeNumber(1, 1_000).prefault(4).describe('Calls under way at the same time at most.'),
  callsPerSecond: wholeNumber(1, 10_000)
    .optional()
    .describe(
      'Calls that may begin within a second; those beyond it wait for their turn, within timeoutMs. Left out: any number.',
    ),
  breaker: breaker(),
};

/** Limits of the kinds that go over HTTP. */
export const httpLimits = {
  ...keyedLimits,
  maxAnswerBytes: wholeNumber(1, MAX_BODY_BYTES)
    .prefault(5_242_880)
    .describe('Answers larger than this are refused.'),
  retries: wholeNumber(0, 10).prefault(0).describe('Further attempts after a call that failed.'),
  allowPrivateNetwork: toggle()
    .prefault(false)
    .describe('Whether the host may be this machine or in a private network.'),
};
