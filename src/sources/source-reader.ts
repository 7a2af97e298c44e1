import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import { includesSubject } from './source-rules.js';
import type { Reading, Source } from './source.js';
import type { SourceSubject } from './subject.js';
import type { Sourced, SourceInfo } from './values/sourced.js';

/** One operation's view of all sources that give one kind of value. */
export interface SourceReader<T> {
  /** Whether any source covers the product. */
  covers(subject: SourceSubject): boolean;
  /**
   * What the first source that covers the product says, or the next one where the configuration says so:
   * at once when it is known, later when it has to be asked. Reads of one turn share their calls. Null
   * when no source covers the product: the shop's own value counts.
   * @throws (or rejects) AppError, naming the source in its `details`, when the configuration says `error`
   */
  load(subject: SourceSubject): MaybePromise<Sourced<T> | null>;
}

/**
 * Reads sources in their order: the first that covers a product is asked, and the next one where the one
 * before has no value and its configuration says `next`.
 * @param open begins the operation's readings of a source; called once for each that is needed
 */
export function createSourceReader<T, S extends Pick<Source<unknown>, 'config'> = Source<T>>(
  sources: readonly S[],
  open: (source: S) => Reading<T>,
): SourceReader<T> {
  const covers = ({ config }: S, subject: SourceSubject): boolean => includesSubject(config.applies, subject);
  const readings = new Map<S, Reading<T>>();
  const readingOf = (source: S): Reading<T> => {
    const reading = readings.get(source) ?? open(source);
    readings.set(source, reading);
    return reading;
  };

  /** @param passedOver what an earlier source said, which had no value */
  function ask(
    subject: SourceSubject,
    from: number,
    passedOver: SourceInfo | null,
  ): MaybePromise<Sourced<T> | null> {
    const index = sources.findIndex((source, at) => at >= from && covers(source, subject));
    const source = sources[index];
    if (!source) return passedOver && { value: null, fallback: 'woocommerce', info: passedOver };
    return mapMaybe(readingOf(source).read(subject), (sourced) => {
      if (sourced.value === null && sourced.fallback === 'next')
        return ask(subject, index + 1, worse(passedOver, sourced.info));
      return passedOver?.status === 'FAILED' ? insteadOf(passedOver, sourced) : sourced;
    });
  }

  return {
    covers: (subject) => sources.some((source) => covers(source, subject)),
    load: (subject) => ask(subject, 0, null),
  };
}

/** What to tell of two sources without a value: the first that failed, else the first. */
function worse(before: SourceInfo | null, info: SourceInfo): SourceInfo {
  return before === null || (before.status !== 'FAILED' && info.status === 'FAILED') ? info : before;
}

/** The answer also tells why it is not from the source that goes before. */
function insteadOf<T>(passedOver: SourceInfo, sourced: Sourced<T>): Sourced<T> {
  const reason = `${passedOver.name}: ${passedOver.message ?? 'no answer for this product.'}`;
  const message = [sourced.info.message, reason].filter((text) => text !== null).join(' ');
  return { ...sourced, info: { ...sourced.info, message } };
}
