import { GraphQLError, GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql';
import { BadInputError, NotFoundError } from '../../../src/errors.js';
import { buildExecutableSchema } from '../../../src/graphql/schema/executable-schema.js';

/** A schema with every construct in which two executors could differ. */
const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

  enum Colour {
    RED
    GREEN
  }

  scalar Decimal

  input Filter {
    colour: Colour = GREEN
    words: [String!]
    least: Decimal
    nested: Filter
  }

  interface Node {
    id: ID!
    label(prefix: String = "-"): String
  }

  interface Item implements Node @key(fields: "id") {
    id: ID!
    label(prefix: String = "-"): String
    colour: Colour
    price: Decimal!
    twin: Item
    needed: Item!
    parts(first: Int = 2): [Item]
  }

  type Book implements Item & Node @key(fields: "id") {
    id: ID!
    label(prefix: String = "-"): String
    colour: Colour
    price: Decimal!
    twin: Item
    needed: Item!
    parts(first: Int = 2): [Item]
    pages: Int
  }

  type Pen implements Item & Node @key(fields: "id") {
    id: ID!
    label(prefix: String = "-"): String
    colour: Colour
    price: Decimal!
    twin: Item
    needed: Item!
    parts(first: Int = 2): [Item]
    ink: Float
  }

  union Thing = Book | Pen

  type Query {
    item(id: ID!): Item
    items(first: Int! = 3, filter: Filter): [Item]
    slowItems(ids: [ID!]! = ["1"]): [Item]
    neededItems(ids: [ID!]!): [Item!]
    things: [Thing!]!
    echo(filter: Filter, ids: [ID], flag: Boolean, text: String): String
    strict: Item!
    fails: String
    failsLater: [String]
    leaf(kind: Int!): Colour
    matrix: [[Int!]]
    plain: Plain
  }

  "Read from properties, without resolvers."
  type Plain {
    name: String!
    inner: Plain
    all: [Plain!]
  }

  type Mutation {
    rename(to: String): String
  }
`;

interface ItemModel {
  id: number;
  kind: 'Book' | 'Pen' | 'Nothing';
}

/** Ids are numbers; what goes wrong depends on the id, so that runs can be compared. */
function model(id: number): ItemModel {
  return { id, kind: id % 13 === 12 ? 'Nothing' : id % 2 === 0 ? 'Book' : 'Pen' };
}

const later = async <T>(value: T): Promise<T> => {
  await Promise.resolve();
  return value;
};

const sometimesLater = <T>(id: number, value: T): T | Promise<T> => (id % 3 === 0 ? later(value) : value);

const item = {
  id: ({ id }: ItemModel) => String(id),
  label: ({ id }: ItemModel, { prefix }: { prefix: string | null }) => {
    if (id % 5 === 4) throw new NotFoundError(`no label for ${id}`);
    return sometimesLater(id, `${prefix}${id}`);
  },
  colour: ({ id }: ItemModel) => (id % 7 === 6 ? 'neither' : id % 2),
  price: ({ id }: ItemModel) => {
    if (id % 11 === 10) return null;
    if (id % 11 === 9) return 'not a number';
    return sometimesLater(id, id * 1.5);
  },
  twin: ({ id }: ItemModel) => (id > 50 ? null : sometimesLater(id, model(id + 1))),
  needed: ({ id }: ItemModel) => {
    if (id % 6 === 5) return Promise.reject(new BadInputError(`needed ${id}`));
    return sometimesLater(id + 1, id % 8 === 7 ? null : model(id + 2));
  },
  parts: ({ id }: ItemModel, { first }: { first: number | null }) => {
    if (id > 30) return null;
    return Array.from({ length: first ?? 1 }, (_, index) => {
      const part = id * 2 + index;
      if (part % 9 === 8) return Promise.reject(new NotFoundError(`part ${part}`));
      return index % 2 === 0 ? later(model(part)) : model(part);
    });
  },
};

const resolvers = {
  Item: {
    __resolveType: ({ kind }: ItemModel) => {
      if (kind === 'Nothing') throw new Error('no type');
      return kind;
    },
    __resolveReference: ({ id }: { id: string }) => {
      const number = Number(id);
      if (!Number.isInteger(number)) throw new BadInputError(`"${id}" is no id`);
      return number > 900 ? null : later(model(number));
    },
  },
  Book: { ...item, pages: ({ id }: ItemModel) => (id % 4 === 0 ? 'many' : id) },
  Pen: { ...item, ink: ({ id }: ItemModel) => id / 2 },
  Thing: { __resolveType: ({ kind }: ItemModel) => kind },
  Colour: { RED: 0, GREEN: 1 },
  Decimal: new GraphQLScalarType({
    name: 'Decimal',
    serialize(value) {
      if (typeof value !== 'number') throw new GraphQLError('Decimal cannot represent that');
      return value.toFixed(2);
    },
    parseValue: (value) => ({ decimal: String(value) }),
    parseLiteral: (node) => ({
      decimal: node.kind === Kind.STRING || node.kind === Kind.FLOAT ? node.value : '',
    }),
  }),
  Mutation: { rename: (_: unknown, { to }: { to: string }) => to },
  Query: {
    item: (_: unknown, { id }: { id: string }) => model(Number(id)),
    items: (_: unknown, { first }: { first: number }) =>
      Array.from({ length: first }, (_v, id) => (id === 4 ? null : model(id))),
    slowItems: (_: unknown, { ids }: { ids: string[] }) => later(ids.map((id) => later(model(Number(id))))),
    neededItems: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => later(model(Number(id)))),
    things: () => [model(1), model(2)],
    echo: (_: unknown, args: unknown) => JSON.stringify(args),
    strict: () => model(5),
    fails: () => {
      throw new Error('a secret');
    },
    failsLater: () => [later('a'), Promise.reject(new Error('b')), 'c'],
    leaf: (_: unknown, { kind }: { kind: number }) =>
      [0, 1, 'odd', null, later(1)][kind] ?? (kind > 4 ? Promise.reject(new Error('leaf')) : null),
    plain: () => ({
      name: 'a',
      inner: { name: 'b', all: [{ name: 'c' }, { name: null }] },
      all: [{ name: 'd' }],
    }),
    matrix: () => [[1, 2], null, [3, null as unknown as number], [4]],
  },
};

/** Built anew for each caller, so that no test sees another's compiled operations. */
export function everyConstructSchema(entityLimit = 1000): GraphQLSchema {
  return buildExecutableSchema({ typeDefs: [typeDefs], resolvers, entityLimit });
}
