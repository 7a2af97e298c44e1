import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { buildSchema, graphql } from 'graphql';

/** What every subgraph has beside its own types. A composer brings these itself. */
const FEDERATION = `
  directive @link(url: String!, import: [String]) repeatable on SCHEMA
  directive @key(fields: String!) repeatable on OBJECT | INTERFACE
  directive @interfaceObject on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
  scalar _Any
  type _Service { sdl: String! }
`;

/**
 * Serves a subgraph at `/graphql`, as small as one can be.
 * @param {object} options
 * @param {string} options.sdl its types; `type Query` among them
 * @param {string[]} options.entities names of the types that a router asks for by key
 * @param {Record<string, unknown>} options.root resolvers of `Query`, and with `entity` what a representation stands for
 * @param {string | undefined} options.secret what the router has to send as `X-Gateway-Secret`
 * @param {number} [options.port] 0 or none takes a free one
 */
export async function startSubgraph({ sdl, entities, root, secret, port = 0 }) {
  const schema = buildSchema(`${FEDERATION}
    ${sdl}
    union _Entity = ${entities.join(' | ')}
    extend type Query {
      _service: _Service!
      _entities(representations: [_Any!]!): [_Entity]!
    }`);
  const rootValue = {
    ...root,
    _service: { sdl },
    _entities: ({ representations }) => representations.map((key) => ({ ...key, ...root.entity(key) })),
  };
  const server = createServer(async (request, response) => {
    const send = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (secret !== undefined && !isSame(request.headers['x-gateway-secret'] ?? '', secret)) {
      send(401, { errors: [{ message: 'Only the gateway is answered here.' }] });
      return;
    }
    try {
      const { query, variables, operationName } = JSON.parse(await text(request));
      send(
        200,
        await graphql({
          schema,
          source: query,
          rootValue,
          variableValues: variables,
          operationName,
        }),
      );
    } catch {
      send(400, { errors: [{ message: 'Send a GraphQL request as JSON.' }] });
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** In a time that does not tell how much of it was right. */
function isSame(given, expected) {
  const digest = (text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
