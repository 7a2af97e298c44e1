import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import type { Reading, Source } from './source.js';
import { includesSubject } from './source-rules.js';
import type { SourceReader } from './source-set.js';
import type { SourceSubject } from './subject.js';
import type { Sourced, SourceInfo } from './values/sourced.js';

/**
 * Reads sources in their order: the first that covers a product is asked, and the next one where the one
 * before has no value and its configuration says `next`.
 * @param open begins the operation's readings of a source; called once for each that is needed
 */
export function createSourceReader<T>(
  sources: readonly Source<T>[],
  open: (source: Source<T>) => Reading<T>,
): SourceReader<T> {
  const covers = ({ config }: Source<T>, subject: SourceSubject): boolean =>
    includesSubject(config.applies, subject);
  const readings = new Map<Source<T>, Reading<T>>();
  const readingOf = (source: Source<T>): Reading<T> => {
    const reading = readings.get(source) ?? open(source);
    readings.set(source, reading);
    return reading;
  };

  /** @param passedOver what the first source asked said, when it had no value */
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
        return ask(subject, index + 1, passedOver ?? sourced.info);
      return passedOver ? insteadOf(passedOver, sourced) : sourced;
    });
  }

  return {
    covers: (subject) => sources.some((source) => covers(source, subject)),
    load: (subject) => ask(subject, 0, null),
  };
}

/** The answer also tells why it is not from the source that goes before. */
function insteadOf<T>(passedOver: SourceInfo, sourced: Sourced<T>): Sourced<T> {
  const reason = `${passedOver.name}: ${passedOver.message ?? 'no answer for this product.'}`;
  const message = [sourced.info.message, reason].filter((text) => text !== null).join(' ');
  return { ...sourced, info: { ...sourced.info, message } };
}
