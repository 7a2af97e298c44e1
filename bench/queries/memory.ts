import { listBody, PAGE_SIZE } from './product-list.js';

const FIELDS =
  'id databaseId slug name sku onSale featured averageRating reviewCount image { id sourceUrl altText } ' +
  'productCategories { nodes { id databaseId slug name } } productTags { nodes { id name } } ' +
  '... on ProductWithPricing { price regularPrice salePrice } ... on InventoriedProduct { stockStatus stockQuantity }';

/**
 * Requests that fill whatever is kept for each query: the list, the same query with variables of its
 * own each time, and texts that are new each time (asked twice: then they are compiled).
 */
export const MEMORY_BODIES: readonly string[] = [
  listBody(PAGE_SIZE),
  listBody(10),
  JSON.stringify({
    query: 'query Meta($key: String) { products(first: 10) { nodes { id metaData(key: $key) { value } } } }',
    variables: { key: 'UNIQUE' },
  }),
  JSON.stringify({ query: `{ aliasUNIQUE: products(first: 5) { nodes { ${FIELDS} } } }` }),
];
