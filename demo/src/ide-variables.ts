/** Variables with which the queries that the IDE has ready find something in the small shop, by the query's title. */
export const IDE_VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Product list': { category: 'coffee', first: 6 },
  'Product page': { slug: 'yirgacheffe-dumerso' },
  Search: { text: 'tea' },
};
