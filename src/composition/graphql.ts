import type { CacheStore } from '../cache/cache-store.js';
import { NO_NOTES } from '../cache/read-notes.js';
import type { ShopConfig } from '../config/schema.js';
import { createCacheControl } from '../graphql/answers/cache-control.js';
import type { ResponseCacheDeps } from '../graphql/answers/response-cache.js';
import type { OperationContext } from '../graphql/context.js';
import { type LiveSchema, startLiveSchema } from '../graphql/schema/live-schema.js';
import { buildShopSchema } from '../graphql/schema/shop-schema.js';
import { readShopVocabulary } from '../graphql/schema/shop-vocabulary.js';
import { startGraphqlServer } from '../graphql/server/graphql-server.js';
import type { Clock } from '../lib/clock.js';
import { nameAttributeTaxonomies } from '../modules/attribute/global-attribute-names.js';
import type { Collections } from '../modules/modules.js';
import type { ExtraField } from '../modules/pricing/extra-fields.js';
import type { Logger } from '../observability/logger.js';

/** What the GraphQL server is made from; times in milliseconds. */
export interface GraphqlDeps {
  collections: Collections;
  /** What sources add to products and variations. */
  extraFields: readonly ExtraField[];
  cache: CacheStore;
  /** The part of a request's headers that answers depend on. */
  variantOf: ResponseCacheDeps['variantOf'];
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
  { collections, extraFields, cache, variantOf, patienceMs, retryMs, clock, log }: GraphqlDeps,
): Promise<LiveSchema<OperationContext>> {
  return startLiveSchema<OperationContext>({
    start: (vocabulary) => {
      const { attributes, orderStatuses } = vocabulary;
      const taxonomies = nameAttributeTaxonomies(attributes);
      const buildSchema = () =>
        buildShopSchema(
          { taxonomies, orderStatuses, menuLocations: Object.keys(menuLocations), extraFields },
          { entityLimit: limits.entities, productKeys: gateway.productKeys },
        );
      return startGraphqlServer({
        schema: buildSchema(),
        ...(gateway.traces && { buildTracedSchema: buildSchema }),
        limits,
        introspection: limits.introspection,
        notesOf: ({ notes }) => notes,
        headersOf: ({ login, shopper }) => ({
          ...shopper.responseHeaders(),
          ...login.responseHeaders(),
        }),
        cacheControlOf: createCacheControl(cacheConfig.httpMaxAge, clock),
        responseCache: {
          maxBytes: cacheConfig.maxAnswerBytes,
          clock,
          revision: () => cache.revision,
          variantOf,
        },
        log,
      });
    },
    readVocabulary: () => readShopVocabulary(collections, NO_NOTES),
    refreshMs: cacheConfig.lifetimes.taxonomy.freshMs,
    patienceMs,
    retryMs,
    log,
  });
}
