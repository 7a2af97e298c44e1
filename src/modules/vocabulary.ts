import type { AttributeTaxonomy } from './attribute/attribute.model.js';
import type { OrderStatusModel } from './order/order.model.js';
import type { ExtraField } from './pricing/extra-fields.js';

/** What a shop and the configuration bring into the schema, beside the part that is written by hand. */
export interface SchemaVocabulary {
  /** The shop's global attributes, named. */
  taxonomies: readonly AttributeTaxonomy[];
  /** All states of orders, the usual ones among them. */
  orderStatuses: readonly OrderStatusModel[];
  /** Names of the storefront's places for menus. */
  menuLocations: readonly string[];
  /** Fields that sources add to products and variations. */
  extraFields: readonly ExtraField[];
}

/** Names the GraphQL types of models that stand for an interface, by their `kind`. */
export type TypeNames = Readonly<Record<string, (model: never) => string | undefined>>;

/** What of the schema follows from a vocabulary. */
export interface SchemaPart {
  /** SDL, to be joined with the files of `schema/`. */
  typeDefs?: readonly string[];
  /** Resolvers by type and field. */
  resolvers?: readonly Readonly<Record<string, object>>[];
  /** Of models whose type depends on the vocabulary. */
  typeNames?: TypeNames;
}
