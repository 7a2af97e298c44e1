import { readFileSync } from 'node:fs';
import type { QueryLimits } from '../../../src/graphql/limits/query-limits.js';
import { startGraphqlServer } from '../../../src/graphql/server/graphql-server.js';
import { buildExecutableSchema } from '../../../src/graphql/schema/executable-schema.js';
import { createHttpServer } from '../../../src/http-server/server.js';
import { silentLogger } from '../../../src/observability/logger.js';

const LIMITS: QueryLimits = {
  pageSize: { default: 10, maximum: 100 },
  depth: 15,
  aliases: 30,
  tokens: 5000,
  cost: 500_000,
  entities: 1000,
  rootFields: 20,
  directives: 50,
};

const RESEARCH = {
  federation: { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  studio: { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
};
/** The suite wants another number here than the one of the users subgraph: it must come from this one. */
const USER = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337 };
const DIMENSIONS = { size: 'small', weight: 1, unit: 'kg' };
const PRODUCTS = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions: DIMENSIONS,
    createdBy: USER,
    notes: null,
    research: [RESEARCH.federation],
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions: DIMENSIONS,
    createdBy: USER,
    notes: null,
    research: [RESEARCH.studio],
  },
];
const DEPRECATED = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: USER,
};

interface ProductKey {
  id?: string;
  sku?: string;
  package?: string;
  variation?: { id: string };
}

interface UserReference {
  email: string;
  totalProductsCreated?: number;
  yearsOfEmployment?: number;
}

function findProduct(key: ProductKey) {
  return (
    PRODUCTS.find((product) =>
      key.id === undefined
        ? product.sku === key.sku &&
          (key.package === product.package || key.variation?.id === product.variation.id)
        : product.id === key.id,
    ) ?? null
  );
}

function findDeprecated(key: { sku: string; package: string }) {
  return key.sku === DEPRECATED.sku && key.package === DEPRECATED.package ? DEPRECATED : null;
}

const resolvers = {
  Query: {
    product: (_root: unknown, { id }: { id: string }) => findProduct({ id }),
    deprecatedProduct: (_root: unknown, key: { sku: string; package: string }) => findDeprecated(key),
  },
  Product: { __resolveReference: findProduct },
  DeprecatedProduct: { __resolveReference: findDeprecated },
  ProductResearch: {
    __resolveReference: ({ study }: { study: { caseNumber: string } }) =>
      Object.values(RESEARCH).find((research) => research.study.caseNumber === study.caseNumber) ?? null,
  },
  User: {
    __resolveReference: (reference: UserReference) => ({ ...USER, ...reference, name: USER.name }),
    averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: UserReference) =>
      Math.round((totalProductsCreated ?? 0) / (yearsOfEmployment ?? 1)),
  },
  Inventory: {
    __resolveReference: ({ id }: { id: string }) => ({ id, deprecatedProducts: [DEPRECATED] }),
  },
};

/** The suite's reference subgraph on our own server stack: schema builder, GraphQL server, HTTP. */
export async function startProductsSubgraph(
  schemaFile: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const buildSchema = () =>
    buildExecutableSchema<object>({
      typeDefs: [readFileSync(schemaFile, 'utf8')],
      resolvers,
      entityLimit: LIMITS.entities,
    });
  const graphql = await startGraphqlServer<object>({
    schema: buildSchema(),
    buildTracedSchema: buildSchema,
    limits: LIMITS,
    introspection: true,
    log: silentLogger,
  });
  const server = createHttpServer<object>({
    graphql,
    createContext: () => ({}),
    bodyLimitBytes: 1_048_576,
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    requestTimeoutMs: 30_000,
    drainMs: 5_000,
    readiness: () => ({ ready: true, reasons: [] }),
    log: silentLogger,
  });
  const { url } = await server.listen();
  return {
    url: `${url}/graphql`,
    stop: async () => {
      await server.stop();
      await graphql.stop();
    },
  };
}
