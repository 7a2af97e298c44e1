import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of the query texts whose documents are kept. */
const KEPT_CHARACTERS = 2_000_000;

/**
 * Parsed and validated documents for Apollo Server, bounded by the length of their texts. Compiled
 * operations hang on the identity of these documents.
 */
export function createDocumentStore() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (document) => (document.loc?.end ?? 0) + 1,
  });
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  };
}
