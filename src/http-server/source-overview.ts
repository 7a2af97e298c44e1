import { redactText } from '../observability/redact.js';
import type { SourceState } from '../sources/source.js';

/** What a source is doing, in one word. */
export type SourceCondition = 'OK' | 'FAILING' | 'BREAKER_OPEN' | 'NOT_ASKED';

/** One source, for those who run us; times as ISO 8601. It names no address and carries no key. */
export interface SourceOverview extends Pick<
  SourceState,
  'name' | 'kind' | 'provides' | 'required' | 'breaker' | 'calls' | 'failures' | 'reads'
> {
  state: SourceCondition;
  /** Null without a call. */
  meanCallMs: number | null;
  /** Share of reads that waited for no call, 0 to 1; null without a read. */
  hitRate: number | null;
  lastSuccessAt: string | null;
  /** The last thing that went wrong, which may be over. It may repeat what the other system said. */
  lastError: { message: string; at: string | null } | null;
  /** What is held of a source that is read whole. */
  held: { items: number; readAt: string } | null;
}

/** All sources at a moment. */
export interface SourcesOverview {
  at: string;
  sources: SourceOverview[];
}

/** Where the figures come from. */
export interface SourceStates {
  states: () => readonly SourceState[];
  /** Epoch milliseconds, of the clock that the states have their times from. */
  now: () => number;
}

/** Reads all figures at one moment. */
export function readOverview({ states, now }: SourceStates): SourcesOverview {
  return { at: iso(now()), sources: states().map(overviewOf) };
}

function overviewOf(state: SourceState): SourceOverview {
  const { name, kind, provides, required, breaker, calls, failures, reads, list } = state;
  const { callMs, readsFromMemory, lastSuccessAt, lastError, lastErrorAt } = state;
  const allReads = Object.values(reads).reduce((sum, count) => sum + count, 0);
  return {
    name,
    kind,
    provides,
    required,
    state: conditionOf(state, allReads),
    breaker,
    calls,
    meanCallMs: calls === 0 ? null : Math.round((callMs / calls) * 10) / 10,
    failures,
    reads,
    hitRate: allReads === 0 ? null : Math.round((readsFromMemory / allReads) * 1000) / 1000,
    lastSuccessAt: lastSuccessAt === null ? null : iso(lastSuccessAt),
    lastError:
      lastError === null
        ? null
        : { message: redactText(lastError), at: lastErrorAt === null ? null : iso(lastErrorAt) },
    held: list && { items: list.items, readAt: iso(list.readAt) },
  };
}

function conditionOf(state: SourceState, reads: number): SourceCondition {
  if (state.breaker === 'open') return 'BREAKER_OPEN';
  if (state.isFailing) return 'FAILING';
  return state.calls === 0 && reads === 0 && state.list === null ? 'NOT_ASKED' : 'OK';
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
