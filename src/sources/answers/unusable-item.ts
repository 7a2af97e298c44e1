import { UpstreamBadAnswerError } from '../../errors.js';

/** One product's part of an answer cannot be used. The message is our own, so shoppers may read it. */
export class UnusableItemError extends UpstreamBadAnswerError {
  /**
   * @param source name in the configuration
   * @param resource what was read, `price` or `stock`
   * @param fault what is wrong, naming the field and never its value
   */
  constructor(source: string, resource: string, fault: string) {
    super(`The ${resource} source "${source}" gave no usable answer for this product: ${fault}.`, {
      system: source,
      resource,
    });
  }
}
