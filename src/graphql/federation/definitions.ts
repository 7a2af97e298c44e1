/**
 * What Apollo Federation 2 adds to every subgraph, so that the hand-written SDL needs no
 * definitions of its own (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec).
 * Not part of `_service.sdl`: a composer brings these itself.
 */
export const FEDERATION_DEFINITIONS = /* GraphQL */ `
  scalar link__Import
  scalar FieldSet
  enum link__Purpose {
    SECURITY
    EXECUTION
  }

  directive @link(url: String!, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @extends on OBJECT | INTERFACE
  directive @override(from: String!, label: String) on FIELD_DEFINITION
  directive @interfaceObject on OBJECT
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @tag(
    name: String!
  ) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | SCHEMA
  directive @composeDirective(name: String!) repeatable on SCHEMA

  "A representation of an entity, as a router sends it. Taken as it comes."
  scalar _Any

  "This subgraph's own schema, for composition."
  type _Service {
    "The schema with its federation directives."
    sdl: String!
  }

  extend type Query {
    "This subgraph's schema, for composition."
    _service: _Service!
  }
`;

/** The part that needs at least one entity. */
export function entityDefinitions(entityTypes: readonly string[]): string {
  if (entityTypes.length === 0) return '';
  return /* GraphQL */ `
    "Every type a router may ask for by key."
    union _Entity = ${entityTypes.join(' | ')}

    extend type Query {
      "Entities by their keys, in the order asked for. For a router."
      _entities(representations: [_Any!]!): [_Entity]!
    }
  `;
}
