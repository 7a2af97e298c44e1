import type { BaseContext } from '@apollo/server';
import type { Logger } from '../observability/logger.js';
import type { AttributeModel } from '../modules/attribute/attribute.model.js';
import type { GraphqlServer } from './apollo.js';

/** What a live server needs; times in milliseconds. */
export interface LiveGraphqlOptions<TContext extends BaseContext> {
  /** Starts a server for a shop with these attributes. */
  start: (attributes: readonly AttributeModel[]) => Promise<GraphqlServer<TContext>>;
  /** Reads the shop's attributes, and what else is wanted at hand. */
  readVocabulary: () => Promise<readonly AttributeModel[]>;
  /** How often the shop is asked whether its attributes changed. */
  refreshMs: number;
  /** How soon a shop that did not answer is asked again. */
  retryMs: number;
  log: Logger;
}

/** A GraphQL server whose schema follows the attributes of the shop. */
export interface LiveGraphql<TContext extends BaseContext> extends GraphqlServer<TContext> {
  /** Null once the shop has told its attributes; until then why it has not. */
  missingVocabulary(): string | null;
}

/**
 * Starts with whatever the shop says now. A shop that is down is no reason not to start: what is
 * asked meanwhile fails field by field, and the attributes' own fields appear when it answers.
 */
export async function startLiveGraphql<TContext extends BaseContext>(
  options: LiveGraphqlOptions<TContext>,
): Promise<LiveGraphql<TContext>> {
  const { start, readVocabulary, refreshMs, retryMs, log } = options;
  let missing: string | null = 'The shop has not been asked yet.';
  let slugs = '';
  let current: GraphqlServer<TContext> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function refresh(): Promise<void> {
    const attributes = await readVocabulary().then(
      (found) => {
        missing = null;
        return found;
      },
      (error: unknown) => {
        missing ??= null;
        log.warn({ err: error }, 'The shop did not tell its settings and attributes');
        if (missing !== null) missing = error instanceof Error ? error.message : String(error);
        return null;
      },
    );
    if (attributes || !current) await renew(attributes ?? []);
    if (!stopped) timer = setTimeout(() => void refresh(), missing === null ? refreshMs : retryMs).unref();
  }

  /** Requests under way end on the server they began on. */
  async function renew(attributes: readonly AttributeModel[]): Promise<void> {
    const wanted = JSON.stringify(attributes);
    if (current && wanted === slugs) return;
    const next = await start(attributes);
    const previous = current;
    [current, slugs] = [next, wanted];
    await previous?.stop();
  }

  await refresh();
  return {
    handle: (request, createContext) => (current as GraphqlServer<TContext>).handle(request, createContext),
    missingVocabulary: () => missing,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current?.stop();
    },
  };
}
