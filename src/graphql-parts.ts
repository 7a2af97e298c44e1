import type { CacheStore } from './cache/cache-store.js';
import type { ShopConfig } from './demo-app.js';
import type { OperationContext } from './graphql/context.js';
import type { Collections } from './graphql/create-context.js';
import type { ExtraField } from './graphql/extra-fields.js';
import { startGraphqlServer } from './graphql/graphql-server.js';
import type { KeptAnswerOptions } from './graphql/kept-answers.js';
import { type LiveGraphql, startLiveGraphql } from './graphql/live-graphql.js';
import { createPublicCacheControl } from './graphql/public-cache-control.js';
import { buildShopSchema } from './graphql/shop-schema.js';
import { readShopVocabulary } from './graphql/shop-vocabulary.js';
import type { Clock } from './lib/clock.js';
import type { Logger } from './observability/logger.js';

/** What the GraphQL server stands on; times in milliseconds. */
export interface GraphqlFoundation {
  collections: Collections;
  /** What sources add to products and variations. */
  extraFields: readonly ExtraField[];
  cache: CacheStore;
  /** What of a request's headers answers hang on. */
  variantOf: KeptAnswerOptions['variantOf'];
  /** How long the start waits for a shop that is slow. */
  patienceMs: number;
  /** How soon a shop that did not answer at start is asked again. */
  retryMs: number;
  clock: Clock;
  log: Logger;
}

/** Starts GraphQL with the shop's own vocabulary in the schema, and with what is sent beside an answer's data. */
export function startShopGraphql(
  { cache: cacheConfig, gateway, limits, menuLocations }: ShopConfig,
  { collections, extraFields, cache, variantOf, patienceMs, retryMs, clock, log }: GraphqlFoundation,
): Promise<LiveGraphql<OperationContext>> {
  return startLiveGraphql<OperationContext>({
    start: (vocabulary) => {
      const buildSchema = () =>
        buildShopSchema(
          vocabulary,
          limits.entities,
          Object.keys(menuLocations),
          gateway.productKeys,
          extraFields,
        );
      return startGraphqlServer({
        schema: buildSchema(),
        ...(gateway.traces && { buildTracedSchema: buildSchema }),
        limits,
        introspection: limits.introspection,
        extensionsOf: ({ notes }) => notes.toExtensions(),
        headersOf: ({ shopper, account: { login } }) => ({
          ...shopper.responseHeaders(),
          ...login.responseHeaders(),
        }),
        cacheControlOf: createPublicCacheControl(cacheConfig.httpMaxAge, clock),
        keepableUntilOf: ({ notes }) => notes.keepableUntil(),
        cacheTagsOf: ({ notes }) => notes.tags?.toCacheTags(),
        keptAnswers: {
          maxBytes: cacheConfig.maxAnswerBytes,
          clock,
          revision: () => cache.revision,
          variantOf,
        },
        log,
      });
    },
    readVocabulary: () => readShopVocabulary(collections),
    refreshMs: cacheConfig.lifetimes.taxonomy.freshMs,
    patienceMs,
    retryMs,
    log,
  });
}
