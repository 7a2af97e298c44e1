import { readFileSync } from 'node:fs';

/** The measured question. */
export const PRODUCT_LIST = readFileSync(new URL('product-list.graphql', import.meta.url), 'utf8');

/** Products on the page that is compared with other servers. */
export const PAGE_SIZE = 24;

/** The request body that asks for a page of so many products. */
export function listBody(first: number): string {
  return JSON.stringify({ query: PRODUCT_LIST, variables: { first } });
}

/** The answer's shape, as far as the benchmark looks into it. */
export interface ListAnswer {
  data: { products: { nodes: { databaseId: number }[] } };
  errors?: { message: string }[];
}
