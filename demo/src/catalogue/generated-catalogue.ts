import { buildProducts, type ProductSketch, type VariationSketch, type Vocabulary } from './builders.js';
import { Catalogue } from './catalogue.js';
import { Commerce } from './commerce.js';
import { buildReview, buildTerm } from './new-records.js';
import type { ReviewRecord, TermRecord } from './records.js';
import { germanShop } from './shop-settings.js';
import { germanSelling } from './small/selling.js';

export interface GeneratedShape {
  products: number;
  /** How many of the products are variable, 0 to 1. Default a quarter. */
  variableShare?: number;
  /** Variations of each variable product, at most 8. Default 4. */
  variationsEach?: number;
  seed?: number;
}

const ADJECTIVES = [
  'Amber',
  'Quiet',
  'Northern',
  'Velvet',
  'Copper',
  'Early',
  'Wild',
  'Clear',
  'Old',
  'Bright',
];
const NOUNS = [
  'Harbour',
  'Meadow',
  'Lantern',
  'Anchor',
  'Orchard',
  'Feather',
  'Summit',
  'Market',
  'River',
  'Garden',
];
const KINDS = ['Roast', 'Blend', 'Tea', 'Kettle', 'Cup', 'Grinder', 'Tin', 'Filter'];
const COLOURS = ['Ink', 'Moss', 'Crème', 'Terracotta', 'Slate', 'Sand', 'Plum', 'Ochre'];
const DEPARTMENTS = 8;
const SHELVES = 4;
const BRANDS = 12;

/** A catalogue of any size for benchmarks; the same shape and seed give the same catalogue. */
export function generatedCatalogue(shape: GeneratedShape): Catalogue {
  const random = randomNumbers(shape.seed ?? 1);
  const vocabulary = generatedVocabulary();
  const sketches = Array.from({ length: shape.products }, (_, index) => sketch(shape, index, random));
  return new Catalogue({
    ...vocabulary,
    ...buildProducts(vocabulary, sketches),
    reviews: sketches.flatMap(({ id }, index) => (index % 3 === 0 ? reviews(id, random) : [])),
    ...germanShop(),
    commerce: new Commerce(germanSelling()),
  });
}

function generatedVocabulary(): Vocabulary {
  const departments = Array.from({ length: DEPARTMENTS }, (_, index) =>
    buildTerm('product_cat', 20 + index, `Department ${index + 1}`),
  );
  const shelves = departments.flatMap((department, index) =>
    Array.from({ length: SHELVES }, (_, shelf): TermRecord => {
      const id = 40 + index * SHELVES + shelf;
      return buildTerm('product_cat', id, `Shelf ${index + 1}-${shelf + 1}`, { parent: department.id });
    }),
  );
  return {
    terms: [
      buildTerm('product_cat', 15, 'Uncategorized'),
      ...departments,
      ...shelves,
      ...Array.from({ length: BRANDS }, (_, index) =>
        buildTerm('product_brand', 100 + index, `Brand ${index + 1}`),
      ),
      ...['eco', 'new', 'gift'].map((name, index) => buildTerm('product_tag', 120 + index, name)),
      ...COLOURS.map((name, index) => buildTerm('pa_colour', 130 + index, name)),
    ],
    attributes: [
      { id: 1, name: 'Colour', slug: 'pa_colour', type: 'select', order_by: 'name', has_archives: false },
    ],
  };
}

/** Takes a number from 0 (included) to `below` (not included). */
type Draw = (below: number) => number;

function sketch(shape: GeneratedShape, index: number, random: Draw): ProductSketch {
  const id = 1001 + index;
  const price = (3 + random(9000) / 100).toFixed(2);
  const isVariable = isEvenlyChosen(index, shape.variableShare ?? 0.25);
  const name = `${pick(ADJECTIVES, random)} ${pick(NOUNS, random)} ${pick(KINDS, random)} ${index + 1}`;
  return {
    id,
    name,
    sku: `GEN-${index + 1}`,
    short_description: `<p>${name}, made for measuring.</p>\n`,
    description: `<p>${name}. ${'One plain sentence after another. '.repeat(1 + random(6))}</p>\n`,
    categories: [`shelf-${1 + random(DEPARTMENTS)}-${1 + random(SHELVES)}`],
    brands: [`brand-${1 + random(BRANDS)}`],
    tags: random(4) === 0 ? [pick(['eco', 'new', 'gift'], random)] : [],
    date_created_gmt: hourText(index),
    date_modified_gmt: hourText(index + random(2000)),
    images: Array.from({ length: 1 + random(3) }, (_, number) => `Picture ${number + 1} of ${name}`),
    meta: { erp_code: `E-${id}` },
    total_sales: random(500),
    featured: random(20) === 0,
    manage_stock: true,
    stock_quantity: random(60),
    ...(isVariable
      ? {
          attributes: { pa_colour: COLOURS.slice(0, shape.variationsEach ?? 4) },
          variations: variations(shape, index, price, random),
        }
      : { regular_price: price, sale_price: random(5) === 0 ? (Number(price) * 0.8).toFixed(2) : '' }),
  };
}

/** A time so many hours after the shop opened; the order by date is the order of ids. */
function hourText(hours: number): string {
  return new Date(Date.UTC(2023, 0, 1) + hours * 3_600_000).toISOString().slice(0, 19);
}

/** Spreads a share evenly over all numbers, so that any stretch of a list has its part. */
function isEvenlyChosen(index: number, share: number): boolean {
  return Math.floor((index + 1) * share) > Math.floor(index * share);
}

function variations(
  { variationsEach = 4 }: GeneratedShape,
  index: number,
  price: string,
  random: Draw,
): VariationSketch[] {
  return COLOURS.slice(0, variationsEach).map((colour, number) => ({
    options: { pa_colour: colour },
    sku: `GEN-${index + 1}-${number + 1}`,
    regular_price: (Number(price) + number).toFixed(2),
    manage_stock: true,
    stock_quantity: random(30),
  }));
}

function reviews(productId: number, random: Draw): ReviewRecord[] {
  return Array.from({ length: 1 + random(3) }, (_, number) => {
    const at = new Date(Date.UTC(2026, 0, 1) + random(300) * 86_400_000).toISOString().slice(0, 19);
    return buildReview({
      id: productId * 10 + number,
      product_id: productId,
      reviewer: pick(['Ada', 'Ben', 'Cleo', 'Dora'], random),
      rating: 2 + random(4),
      review: 'Does what it should.',
      date_created_gmt: at,
    });
  });
}

function pick(list: readonly string[], random: Draw): string {
  return list[random(list.length)] ?? '';
}

/** Numbers that look random and repeat for the same seed (mulberry32). */
function randomNumbers(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
