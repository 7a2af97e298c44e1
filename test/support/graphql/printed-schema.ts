import { printSchema } from 'graphql';
import { nameAttributeTaxonomies } from '../../../src/modules/attribute/global-attribute-names.js';
import { buildShopSchema } from '../../../src/graphql/schema/shop-schema.js';

/**
 * The whole schema that clients see, as SDL, of a shop with two attributes, a state of orders and a place for
 * menus of its own: `printed-schema.graphql` holds it, so that reviews show what a change does to it.
 */
export function printedSchema(): string {
  const attributes = ['color', 'size'].map((label, index) => ({ id: index + 1, slug: `pa_${label}`, label }));
  const orderStatuses = [{ slug: 'packing', name: 'Packing' }];
  const schema = buildShopSchema(
    {
      taxonomies: nameAttributeTaxonomies(attributes),
      orderStatuses,
      menuLocations: ['MAIN'],
      extraFields: [],
    },
    { entityLimit: 100 },
  );
  return `${printSchema(schema)}\n`;
}
