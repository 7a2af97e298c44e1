import type { Vocabulary } from '../builders.js';
import { buildImage, buildTerm } from '../new-records.js';
import type { AttributeRecord, TermRecord } from '../records.js';

/** Coffee › Single origin › Africa is the tree's deepest branch; Clearance has no products. */
const categories: TermRecord[] = [
  buildTerm('product_cat', 15, 'Uncategorized'),
  buildTerm('product_cat', 16, 'Coffee', {
    description: 'Roasted on Tuesdays, shipped on Wednesdays.',
    image: buildImage(9016, 'category-coffee', 'Beans falling into a cooling tray'),
  }),
  buildTerm('product_cat', 17, 'Single origin', { parent: 16 }),
  buildTerm('product_cat', 18, 'Africa', { parent: 17 }),
  buildTerm('product_cat', 19, 'Latin America', { parent: 17 }),
  buildTerm('product_cat', 20, 'Blends &amp; Espresso', {
    parent: 16,
    description: 'For milk, for machines, for Mondays.',
  }),
  buildTerm('product_cat', 21, 'Tea', { image: buildImage(9021, 'category-tea', 'Loose tea on slate') }),
  buildTerm('product_cat', 22, 'Green tea', { parent: 21 }),
  buildTerm('product_cat', 23, 'Black tea', { parent: 21 }),
  buildTerm('product_cat', 24, 'Herbs &amp; Rooibos', { parent: 21 }),
  buildTerm('product_cat', 25, 'Brewing', {
    display: 'both',
    image: buildImage(9025, 'category-brewing', 'A pour-over stand'),
  }),
  buildTerm('product_cat', 26, 'Pour-over', { parent: 25 }),
  buildTerm('product_cat', 27, 'Grinders', { parent: 25 }),
  buildTerm('product_cat', 28, 'Kettles', { parent: 25 }),
  buildTerm('product_cat', 29, 'Cups &amp; Glasses', { menu_order: 1 }),
  buildTerm('product_cat', 30, 'Gifts', { menu_order: 2 }),
  buildTerm('product_cat', 31, 'Courses', { menu_order: 3 }),
  buildTerm('product_cat', 32, 'Clearance', { menu_order: 9 }),
];

const others: TermRecord[] = [
  buildTerm('product_tag', 40, 'organic'),
  buildTerm('product_tag', 41, 'fair trade'),
  buildTerm('product_tag', 42, 'new in'),
  buildTerm('product_tag', 43, 'decaf'),
  buildTerm('product_tag', 44, 'Für Gäste'),
  buildTerm('product_brand', 50, 'Kranich', { description: 'Our own roastery.' }),
  buildTerm('product_brand', 51, 'Ohm &amp; Söhne'),
  buildTerm('product_brand', 52, 'Tetsu 鉄', { slug: 'tetsu' }),
  buildTerm('product_shipping_class', 60, 'Fragile', { description: 'Double-walled box' }),
  buildTerm('product_shipping_class', 61, 'Bulky'),
];

const attributes: AttributeRecord[] = [
  { id: 1, name: 'Bag', slug: 'pa_bag', type: 'select', order_by: 'menu_order', has_archives: true },
  { id: 2, name: 'Grind', slug: 'pa_grind', type: 'select', order_by: 'menu_order', has_archives: false },
  { id: 3, name: 'Colour', slug: 'pa_colour', type: 'select', order_by: 'name', has_archives: true },
];

const options: TermRecord[] = [
  buildTerm('pa_bag', 70, '250 g', { menu_order: 1 }),
  buildTerm('pa_bag', 71, '500 g', { menu_order: 2 }),
  buildTerm('pa_bag', 72, '1 kg', { menu_order: 3 }),
  buildTerm('pa_grind', 73, 'Whole bean', { menu_order: 1 }),
  buildTerm('pa_grind', 74, 'Filter', { menu_order: 2 }),
  buildTerm('pa_grind', 75, 'Espresso', { menu_order: 3 }),
  buildTerm('pa_colour', 76, 'Ink'),
  buildTerm('pa_colour', 77, 'Moss'),
  buildTerm('pa_colour', 78, 'Crème'),
  buildTerm('pa_colour', 79, 'Terracotta'),
];

/** Terms and attributes of the small catalogue. */
export function smallVocabulary(): Vocabulary {
  return structuredClone({ terms: [...categories, ...others, ...options], attributes });
}
