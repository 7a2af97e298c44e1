import { sdlString } from '../../lib/sdl-string.js';
import { PRODUCT_DEFINITIONS } from '../shared/product-types.js';
import type { AttributeTaxonomy } from './attribute.model.js';

const PAGING = 'first: Int, last: Int, after: String, before: String';

/** Values of attributes are filtered like tags. */
const LIKE_TAGS = '@like(input: "RootQueryToProductTagConnectionWhereArgs")';

/**
 * The part of the schema that comes from the shop: for each global attribute the fields, types and enum
 * values that WPGraphQL would have, to be joined with the files of `schema/`. Without any attribute it
 * still defines `ProductAttributeEnum`, which those files use.
 */
export function attributeTaxonomySdl(taxonomies: readonly AttributeTaxonomy[]): string {
  return [enumSdl(taxonomies), ...taxonomies.map(taxonomySdl)].join('\n');
}

function enumSdl(taxonomies: readonly AttributeTaxonomy[]): string {
  const description = '"The attributes that the whole shop shares."';
  if (taxonomies.length === 0) {
    const placeholder = '"This shop has no such attributes: no product matches."';
    return `${description} enum ProductAttributeEnum { ${placeholder} NONE }`;
  }
  const values = taxonomies.map(
    ({ attribute, enumValue }) => `${sdlString(`The attribute ${attribute.label}.`)} ${enumValue}`,
  );
  return `
${description}
enum ProductAttributeEnum { ${values.join(' ')} }

extend enum ProductTaxonomyEnum { ${values.join(' ')} }
`;
}

function taxonomySdl({ attribute, typeName, fieldName, listFieldName }: AttributeTaxonomy): string {
  const { label } = attribute;
  const idType = `${typeName}IdType`;
  const inputs = {
    root: `RootQueryTo${typeName}ConnectionWhereArgs`,
    ofProduct: `ProductTo${typeName}ConnectionWhereArgs`,
  };
  return `
extend type Query {
  ${sdlString(`One value of the attribute ${label}. Null when it does not exist.`)}
  ${fieldName}(
    "Which one; what it is says \`idType\`."
    id: ID!
    "What \`id\` is. Default ID."
    idType: ${idType}
  ): ${typeName}
  ${sdlString(`All values of the attribute ${label}, as the shop arranged them.`)}
  ${listFieldName}(${PAGING}, where: ${inputs.root}): ${typeName}Connection
}
${PRODUCT_DEFINITIONS.map(
  (product) => `
extend ${product} {
  ${sdlString(`The values of the attribute ${label} that it comes in.`)}
  ${listFieldName}(${PAGING}, where: ${inputs.ofProduct}): ${typeName}Connection
}`,
).join('\n')}

${sdlString(`A value of the attribute ${label}.`)}
type ${typeName} implements Node & DatabaseIdentifier & TermNode {
  id: ID!
  databaseId: Int!
  count: Int
  description: String
  name: String
  "Published products that come in it."
  products(${PAGING}, where: RootQueryToProductConnectionWhereArgs): ProductConnection
  slug: String
  taxonomyName: String
}

${sdlString(`Values of the attribute ${label}.`)}
type ${typeName}Connection implements Connection {
  edges: [${typeName}Edge!]!
  nodes: [${typeName}!]!
  pageInfo: PageInfo!
  found: Int!
}

${sdlString(`A value of the attribute ${label} in a list.`)}
type ${typeName}Edge implements Edge {
  cursor: String!
  node: ${typeName}!
}

${sdlString(`What the id of a value of the attribute ${label} is.`)}
enum ${idType} {
  "The number in the shop's database."
  DATABASE_ID
  "The global id."
  ID
  "The name."
  NAME
  "The slug."
  SLUG
}

${sdlString(`Which values of the attribute ${label}, and in which order.`)}
input ${inputs.root} ${LIKE_TAGS}

${sdlString(`Which of a product's values of the attribute ${label}, and in which order.`)}
input ${inputs.ofProduct} ${LIKE_TAGS}
`;
}
