import type { ProductSketch } from '../builders.js';

/** Tea comes by the bag, taxed as food. */
function tea(sketch: ProductSketch): ProductSketch {
  return { tax_class: 'reduced-rate', images: [`Loose ${sketch.name}`], weight: '0.1', ...sketch };
}

export const teas: ProductSketch[] = [
  tea({
    id: 201,
    name: 'Sencha Yabukita',
    sku: 'TE-SEN',
    categories: ['green-tea'],
    tags: ['organic'],
    regular_price: '9.80',
    total_sales: 88,
  }),
  tea({
    id: 202,
    name: '抹茶 Matcha Uji 🍵',
    sku: 'TE-MAT',
    categories: ['green-tea', 'gifts'],
    tags: ['new-in'],
    regular_price: '24.00',
    manage_stock: true,
    stock_quantity: 12,
    short_description: '<p>Stone-ground, 30 g.</p>\n',
    global_unique_id: '4006381333931',
  }),
  tea({
    id: 203,
    name: 'Genmaicha',
    sku: 'TE-GEN',
    categories: ['green-tea'],
    regular_price: '6.40',
    sale_price: '5.40',
    total_sales: 23,
  }),
  tea({
    id: 204,
    name: 'Darjeeling First Flush',
    sku: 'TE-DAR',
    categories: ['black-tea'],
    tags: ['fair-trade'],
    short_description: '<p>One leaf, three sizes. The tin is any colour you like.</p>\n',
    attributes: { Weight: ['50 g', '100 g'], Tin: ['Silver', 'Copper'] },
    default_attributes: [{ id: 0, name: 'Weight', option: '50 g' }],
    manage_stock: true,
    stock_quantity: 18,
    variations: [
      // No tin named: it fits any. Stock is the parent's.
      { options: { Weight: '50 g' }, regular_price: '8.20', sku: 'TE-DAR-50' },
      { options: { Weight: '100 g' }, regular_price: '14.90', sku: 'TE-DAR-100' },
    ],
    total_sales: 45,
  }),
  tea({
    id: 205,
    name: 'Assam Second Flush',
    sku: 'TE-ASS',
    categories: ['black-tea'],
    regular_price: '7.10',
    total_sales: 19,
  }),
  tea({
    id: 206,
    name: 'Ostfriesen "Landpartie" & Kluntje',
    sku: 'TE-OST',
    categories: ['black-tea'],
    regular_price: '8.70',
    description: '<p>With rock sugar &amp; a spoon for the cream.</p>\n',
    total_sales: 64,
  }),
  tea({
    id: 207,
    name: 'Rooibos Vanille',
    sku: 'TE-ROO',
    categories: ['herbs-rooibos'],
    regular_price: '5.60',
  }),
  tea({
    id: 208,
    name: 'Pfefferminze, ganzes Blatt',
    sku: 'TE-MINT',
    categories: ['herbs-rooibos'],
    tags: ['organic'],
    regular_price: '4.90',
    total_sales: 150,
  }),
  tea({
    id: 209,
    name: 'Чай Иван',
    sku: 'TE-IVAN',
    categories: ['herbs-rooibos'],
    regular_price: '7.70',
    short_description: '<p>Fermented willowherb.</p>\n',
  }),
  tea({
    id: 210,
    name: 'شاي بالنعناع',
    sku: 'TE-MAGH',
    categories: ['green-tea', 'herbs-rooibos'],
    regular_price: '6.90',
  }),
  tea({
    id: 211,
    name: 'Tea Sampler',
    categories: ['tea', 'gifts'],
    images: ['Three tins'],
    type: 'grouped',
    // The last two are a draft and an id that never existed.
    grouped_products: [201, 203, 205, 113, 9999],
  }),
  tea({
    id: 212,
    name: 'Mystery Tin',
    sku: 'TE-MYS',
    categories: ['tea'],
    images: [],
    regular_price: '',
    tags: ['new-in'],
  }),
];
