import { startSubgraph } from './subgraph.mjs';

/**
 * What a price service knows: prices for larger quantities, by SKU. Both of the shop's types that have
 * a SKU get them: the interface `Product`, and through it every kind of product, and `ProductVariation`.
 */
const SDL = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject", "@shareable"])

  type Query {
    "The products with the largest discounts for quantities."
    bulkDeals: [Product]!
  }

  "A product of the shop."
  type Product @interfaceObject @key(fields: "sku") {
    sku: String
    "Prices of larger quantities, smallest first. Empty when there are none."
    volumePrices: [VolumePrice!]
  }

  "A variation of the shop."
  type ProductVariation @key(fields: "sku") {
    sku: String
    "Prices of larger quantities, smallest first. Empty when there are none."
    volumePrices: [VolumePrice!]
  }

  "What one piece costs from a quantity on."
  type VolumePrice {
    from: Int!
    each: Money!
  }

  "The shop's own type for money, which it shares."
  type Money @shareable {
    amount: Decimal!
    currency: String!
    formatted: String!
  }

  scalar Decimal
`;

const PRICES = {
  'PO-FIL': [
    { from: 5, amount: '4.20' },
    { from: 20, amount: '3.60' },
  ],
  'KR-KIV': [{ from: 6, amount: '9.90' }],
  'KE-HALS-I': [{ from: 2, amount: '79.00' }],
};

const volumePricesOf = (sku) =>
  (PRICES[sku] ?? []).map(({ from, amount }) => ({
    from,
    each: { amount, currency: 'EUR', formatted: `${amount.replace('.', ',')} €` },
  }));

/** @param {{ secret?: string, port?: number }} [options] */
export function startPricing({ secret, port } = {}) {
  const entity = ({ sku }) => ({ volumePrices: volumePricesOf(sku) });
  const products = ['PO-FIL', 'KR-KIV'].map((sku) => ({ sku, ...entity({ sku }) }));
  return startSubgraph({
    sdl: SDL,
    entities: ['Product', 'ProductVariation'],
    root: { entity, bulkDeals: products },
    secret,
    port,
  });
}
