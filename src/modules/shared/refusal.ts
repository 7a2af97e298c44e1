import { BadInputError, UpstreamRefusedError } from '../../errors.js';
import { faultyParameters } from './faulty-parameters.js';

/**
 * Does a write whose refusal is about what the caller sent, and passes on the shop's own words: people are
 * shown them, and storefronts look for them.
 * @throws BadInputError in the shop's words when it refused, every other error as it is
 */
export async function inShopsWords<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof UpstreamRefusedError) || error.words.message === undefined) throw error;
    const { upstreamCode } = error.failure;
    const faults = upstreamCode === 'rest_invalid_param' ? faultyParameters(error.words.body) : undefined;
    const details = upstreamCode === undefined ? {} : { upstreamCode };
    throw new BadInputError(faults ?? error.words.message, details);
  }
}
