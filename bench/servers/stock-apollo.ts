import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { answerMessages } from '../support/answer-messages.js';
import type { AnswerText } from './raw-http.js';

/** A product as it is in our server's answer. */
interface Product {
  __typename: string;
  price: string;
  regularPrice: string;
  salePrice: string;
}

interface Page {
  nodes: readonly Product[];
}

let page: Page = { nodes: [] };

const pricing = {
  price: ({ price }: Product) => price,
  regularPrice: ({ regularPrice }: Product) => regularPrice,
  salePrice: ({ salePrice }: Product) => salePrice,
};
const nameOfType = { __resolveType: ({ __typename }: Product) => __typename };

// As the documentation starts a server: nothing switched off, nothing added. Everything is in memory.
const server = new ApolloServer({
  typeDefs: readFileSync(new URL('stock-apollo.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: {
      products: (_root: unknown, { first }: { first: number }) => ({
        ...page,
        nodes: page.nodes.slice(0, first),
      }),
    },
    Product: nameOfType,
    ProductWithPricing: nameOfType,
    InventoriedProduct: nameOfType,
    SimpleProduct: pricing,
    VariableProduct: pricing,
  },
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
const state = { url: url.replace(/\/$/, '') };

answerMessages<AnswerText, typeof state>(state, ({ text }) => {
  page = (JSON.parse(text) as { data: { products: Page } }).data.products;
  return state;
});
