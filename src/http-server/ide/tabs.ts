/** A query that the IDE opens in a tab of its own. */
export interface IdeTab {
  title: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}

const LIST = `# A product list in one request: texts and pictures from WooCommerce, prices
# from the ERP, stock from the warehouse. "source" says who told what, and when.
query ProductList($category: String, $first: Int = 12) {
  products(first: $first, where: { category: $category, orderby: [{ field: POPULARITY }] }) {
    found
    nodes {
      databaseId
      name
      slug
      image { sourceUrl altText }
      productCategories { nodes { name slug } }
      ... on ProductWithPricing { price regularPrice }
      onSale
      pricing {
        current { amount currency formatted }
        range { min { formatted } max { formatted } }
        source { name status ageSeconds }
      }
      availability {
        status
        quantity
        locations { name quantity }
        source { name status }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PAGE = `# Everything a product page shows.
query ProductPage($slug: ID!) {
  product(id: $slug, idType: SLUG) {
    name
    description
    averageRating
    galleryImages { nodes { sourceUrl altText } }
    productCategories { nodes { name ancestors { nodes { name slug } } } }
    pricing { range { min { formatted } max { formatted } } source { name status } }
    ... on ProductWithAttributes {
      attributes { nodes { label options } }
      defaultAttributes { nodes { name value } }
    }
    ... on VariableProduct {
      variations(first: 50) {
        nodes {
          databaseId
          sku
          price
          attributes { nodes { name value } }
          availability { status quantity leadTimeDays source { name status } }
        }
      }
    }
    reviews(first: 5) { edges { rating verified node { content author { node { name } } } } }
    upsell { nodes { name } }
    related(first: 4) { nodes { name } }
  }
}`;

const CATEGORIES = `# The category tree, with the first products of each branch.
query CategoryTree {
  productCategories(first: 50, where: { parent: 0, hideEmpty: true }) {
    nodes {
      name
      slug
      count
      image { sourceUrl }
      children { nodes { name slug count children { nodes { name slug } } } }
      products(first: 3, where: { orderby: [{ field: RATING }] }) { nodes { name averageRating } }
    }
  }
}`;

const SEARCH = `# Search with filters, and the counts for the boxes beside the list.
query Search($text: String!) {
  products(first: 10, where: { search: $text, stockStatus: [IN_STOCK] }) {
    found
    nodes { name slug ... on ProductWithPricing { price } }
  }
  collectionStats(where: { search: $text }, calculatePriceRange: true, calculateStockStatusCounts: true) {
    priceRange { minPrice maxPrice }
    stockStatusCounts { status count }
  }
}`;

/** The queries that are ready to run, for any shop: what names one of its records is left for the reader to fill in. */
export const SHOP_TABS: readonly IdeTab[] = [
  { title: 'Product list', query: LIST, variables: { category: null, first: 6 } },
  { title: 'Product page', query: PAGE, variables: { slug: '' } },
  { title: 'Categories', query: CATEGORIES },
  { title: 'Search', query: SEARCH, variables: { text: '' } },
];

/**
 * The same queries, filled in for a shop whose records are known.
 * @param variables by the title of their query
 */
export function filledTabs(variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>): IdeTab[] {
  return SHOP_TABS.map((tab) => {
    const known = variables[tab.title];
    return known ? { ...tab, variables: known } : tab;
  });
}
