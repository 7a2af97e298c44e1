import { setTimeout as delay } from 'node:timers/promises';
import type { BaseContext } from '@apollo/server';
import { toError } from '../../lib/to-error.js';
import type { Logger } from '../../observability/logger.js';
import type { GraphqlServer } from '../server/graphql-server.js';
import { NO_VOCABULARY, type ShopVocabulary } from './shop-vocabulary.js';

/** What a live schema is made from; times in milliseconds. */
export interface LiveSchemaDeps<TContext extends BaseContext> {
  /** Starts a server for a shop with this vocabulary. */
  start: (vocabulary: ShopVocabulary) => Promise<GraphqlServer<TContext>>;
  /** Reads the shop's vocabulary, and fills the cache with what nearly every answer needs. */
  readVocabulary: () => Promise<ShopVocabulary>;
  /** How long the start waits for a shop that is slow. */
  patienceMs: number;
  /** How often the shop is asked whether its vocabulary changed. */
  refreshMs: number;
  /** How soon a shop that did not answer is asked again; no shop is asked more often. */
  retryMs: number;
  log: Logger;
}

/** A GraphQL server whose schema follows the vocabulary of the shop: its attributes, its states of orders. */
export interface LiveSchema<TContext extends BaseContext> extends GraphqlServer<TContext> {
  /** Null once the vocabulary was read; until then the reason why it was not. */
  missingVocabulary(): string | null;
}

/** The longest time that Node's timers know; beyond it they fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Starts with whatever the shop says now. A shop that is down or slow is no reason not to start: what
 * is asked meanwhile fails field by field, and the attributes' own fields appear when it answers.
 */
export async function startLiveSchema<TContext extends BaseContext>(
  deps: LiveSchemaDeps<TContext>,
): Promise<LiveSchema<TContext>> {
  const { start, readVocabulary, patienceMs, retryMs, log } = deps;
  const refreshMs = Math.min(Math.max(deps.refreshMs, retryMs), LONGEST_TIMER_MS);
  let missing: string | null = 'The shop has not answered yet.';
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const first = ask();
  const inTime = await Promise.race([first, delay(patienceMs, null, { ref: false })]);
  let vocabulary = inTime ?? NO_VOCABULARY;
  let current = await start(vocabulary);
  void follow(first);

  /** The shop's vocabulary; null when it cannot be read. Never rejects. */
  async function ask(): Promise<ShopVocabulary | null> {
    try {
      const found = await readVocabulary();
      missing = null;
      return found;
    } catch (error) {
      missing &&= toError(error).message;
      if (!stopped) log.warn({ error }, 'The shop did not tell its settings and attributes');
      return null;
    }
  }

  /** Takes over what the shop says, and asks again later. */
  async function follow(asked: ReturnType<typeof ask>): Promise<void> {
    const found = await asked;
    if (stopped) return;
    if (found) {
      await renew(found).catch((error: unknown) => {
        log.error({ error }, 'The schema could not follow the words of the shop');
      });
    }
    timer = setTimeout(() => void follow(ask()), missing === null ? refreshMs : retryMs).unref();
  }

  /** Requests under way end on the server they began on. */
  async function renew(wanted: ShopVocabulary): Promise<void> {
    if (JSON.stringify(wanted) === JSON.stringify(vocabulary)) return;
    const next = await start(wanted);
    const previous = current;
    [current, vocabulary] = [next, wanted];
    await previous.stop();
  }

  return {
    handle: (request, createContext) => current.handle(request, createContext),
    missingVocabulary: () => missing,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current.stop();
    },
  };
}
