import type { SourceState } from '../sources/source.js';

/** Required sources that fail are tried again by the check itself, but not sooner than this, in milliseconds. */
const PROBE_EVERY_MS = 2_000;

/** What the check works with. */
export interface RequiredSourcesOptions {
  states: () => readonly SourceState[];
  /** Asks required sources that fail whether they are well again. Must not reject. */
  probe: () => Promise<void>;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * Why required sources keep the server from being ready; nothing when they do not. It answers at once with what
 * is known. Since nobody may be sent here while it says no, it also has failing sources tried again, behind its
 * answer and one trial at a time: the next check, or the one after, hears what came of it.
 */
export function createRequiredSources({ states, probe, now }: RequiredSourcesOptions): () => string[] {
  let isProbing = false;
  let nextProbeAt = -Infinity;

  function probeBehind(): void {
    if (isProbing || now() < nextProbeAt) return;
    isProbing = true;
    nextProbeAt = now() + PROBE_EVERY_MS;
    void probe().finally(() => {
      isProbing = false;
    });
  }

  return () => {
    const reasons = states().flatMap((state) => (state.required ? reasonOf(state) : []));
    if (reasons.length > 0) probeBehind();
    return reasons;
  };
}

/** Anybody reads it, so it says the name alone, which stands in answers too. */
function reasonOf(state: SourceState): string[] {
  // A breaker that opened has failed its source's last call: nothing more to ask for.
  if (state.isFailing) return [`The required source "${state.name}" does not answer.`];
  return isUnread(state) ? [`The required source "${state.name}" has not been read yet.`] : [];
}

/** A source that is read whole has nothing to say before that; one that is asked by key may just not have been asked. */
function isUnread({ kind, list }: SourceState): boolean {
  return kind === 'file' && list === null;
}
