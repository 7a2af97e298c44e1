import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of all query texts whose documents are stored, together. */
const MAX_CHARACTERS = 2_000_000;

/** Documents that passed parsing, every limit on their shape, and validation. */
export interface DocumentStore {
  /** As Apollo Server keeps them: by a hash. */
  byHash: NonNullable<ApolloServerOptionsWithGateway<BaseContext>['documentStore']>;
  /** The document of a query text that passed before. */
  find(text: string): DocumentNode | undefined;
}

/** Stores documents up to a length of all their texts. Compiled operations are found by the identity of their document. */
export function createDocumentStore(): DocumentStore {
  const options = { maxSize: MAX_CHARACTERS, sizeCalculation: lengthOf };
  const hashes = new LRUCache<string, DocumentNode>(options);
  const texts = new LRUCache<string, DocumentNode>(options);
  return {
    find: (text) => texts.get(text),
    byHash: {
      get: (hash) => Promise.resolve(hashes.get(hash)),
      set: (hash, document) => {
        hashes.set(hash, document);
        if (document.loc) texts.set(document.loc.source.body, document);
        return Promise.resolve();
      },
      delete: (hash) => Promise.resolve(hashes.delete(hash)),
    },
  };
}

function lengthOf(document: DocumentNode): number {
  return (document.loc?.end ?? 0) + 1;
}
