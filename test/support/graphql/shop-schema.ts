import { type GraphQLSchema, buildSchema } from 'graphql';
import { attributeTaxonomySdl } from '../../../src/modules/attribute/global-attributes.sdl.js';
import { nameAttributeTaxonomies } from '../../../src/modules/attribute/global-attribute-names.js';
import { FEDERATION_DEFINITIONS } from '../../../src/graphql/federation/definitions.js';
import { readSchemaFiles } from '../../../src/graphql/schema/schema-files.js';
import { subgraphSdl } from '../../../src/graphql/federation/subgraph-sdl.js';

/** The schema of a shop that has these attributes, by slug, as SDL. */
export function shopSdl(attributeSlugs: readonly string[], productKeys?: readonly string[]): string {
  const attributes = attributeSlugs.map((slug, index) => ({
    id: index + 1,
    slug,
    label: slug.replace('pa_', ''),
  }));
  return subgraphSdl(
    [...readSchemaFiles(), attributeTaxonomySdl(nameAttributeTaxonomies(attributes))],
    productKeys,
  );
}

/** The same, built and valid. */
export function shopSchema(attributeSlugs: readonly string[]): GraphQLSchema {
  return buildSchema(`${shopSdl(attributeSlugs)}\n${FEDERATION_DEFINITIONS}`);
}
