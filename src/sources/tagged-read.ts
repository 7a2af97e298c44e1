import type { TaggedRead } from '../cache/read-notes.js';
import { tags } from '../cache/tags.js';

/**
 * What operations are told to have read of a source that has no cache of its own: whoever keeps an answer
 * finds it by the tag of the source, whichever of its values are in it.
 */
export function taggedReadOf(source: string): TaggedRead {
  return { value: source, tags: [tags.source(source)] };
}
