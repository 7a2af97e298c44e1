import type { Collection } from '../../cache/collection.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { isPromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import { type Audience, audienceKey } from '../audience.js';
import { type Finding, openReading, type ReadingDeps } from '../reading.js';
import { keyOfSubject } from '../source-rules.js';
import type { Reading } from '../source.js';
import type { Answer, WantedKey } from './answer-loader.js';
import { StaleWatch } from './stale-watch.js';
import { WaitBudget } from './wait-budget.js';

/** What the readings of one keyed source share. */
export interface KeyedReadingDeps<S, T> extends ReadingDeps<S, T> {
  answers: Collection<WantedKey, Answer<S>>;
  /** What one operation may wait for the source in all, in milliseconds. */
  timeoutMs: number;
}

/**
 * Begins one operation's readings of a keyed source: through the cache of its answers, within the operation's
 * wait budget.
 * @param audience the parts alone that the source may know
 */
export function openKeyedReading<S, T>(
  deps: KeyedReadingDeps<S, T>,
  notes: ReadNotes,
  audience: Audience,
): Reading<T> {
  const { config, answers, clock, timeoutMs } = deps;
  const ofAudience = audienceKey(audience);
  const budget = new WaitBudget(timeoutMs);

  const findingOf = (answer: Answer<S> | Error | null, staleBecause: unknown): Finding<S> => {
    if (!(answer instanceof Error))
      return { stated: answer?.value ?? null, fetchedAt: answer?.fetchedAt ?? null, staleBecause };
    // The next read may succeed, so a response that goes without the value is not to be kept.
    notes.freshUntil(clock.now());
    return answer;
  };

  return openReading(deps, notes, {
    keyOf: (subject) => keyOfSubject(config.key, subject),
    find: (text) => {
      const watch = new StaleWatch(notes);
      const wanted = { id: ofAudience + text, text, audience, audienceKey: ofAudience, budget };
      const answer = answers.get(wanted, watch);
      if (!isPromise(answer)) return findingOf(answer, watch.error);
      return budget
        .during(answer.catch(toError), (read) => read instanceof Error || watch.error !== null)
        .then((read) => findingOf(read, watch.error));
    },
  });
}
