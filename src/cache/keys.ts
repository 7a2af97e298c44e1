import { canonicalJson, type JsonLike } from '../lib/canonical-json.js';

/**
 * A cache key of everything an answer depends on (what is asked, its filter, page, currency, who may
 * see it). Two keys are equal only when all their parts are: parts keep their type and their borders,
 * so no value a client sends can imitate a neighbouring part. The order of an object's properties
 * does not count.
 */
export function cacheKey(...parts: readonly JsonLike[]): string {
  return canonicalJson(parts);
}
