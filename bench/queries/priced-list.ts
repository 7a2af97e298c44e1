/** The request body for a page of products, with their prices or without. */
export function pricedBody(first: number, prices = true, after: string | null = null): string {
  const price = prices ? 'pricing { current { amount } source { name } }' : '';
  return JSON.stringify({
    query: `query Priced($first: Int!, $after: String) {
      products(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId name sku ${price} }
      }
    }`,
    variables: { first, after },
  });
}

/** The answer's shape, as far as the benchmark looks into it. */
export interface PricedAnswer {
  data: {
    products: {
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { sku: string; pricing?: { source: { name: string } | null } }[];
    };
  };
}
