import { buildImage, dayText, newSellable } from './new-records.js';
import type {
  AttributeRecord,
  MetaRecord,
  ProductAttributeRecord,
  ProductRecord,
  TermRecord,
  TermTaxonomy,
  VariationRecord,
} from './records.js';
import { slugOf } from './slug.js';

/** The terms and attributes that product sketches name by slug. */
export interface Vocabulary {
  terms: TermRecord[];
  attributes: AttributeRecord[];
}

/** A product in a few words; what is left out is what WooCommerce gives a new product. */
export type ProductSketch = Partial<Omit<ProductRecord, 'meta_data' | 'attributes' | 'images'>> & {
  id: number;
  name: string;
  /** Term slugs. */
  categories?: string[];
  tags?: string[];
  brands?: string[];
  shipping_class?: string;
  /** Alt texts; the first picture is the main one. */
  images?: string[];
  /** Meta by key; keys with `_` in front are private. */
  meta?: Record<string, unknown>;
  /** Options by attribute: a slug `pa_…` for a shop-wide one, else the name of a local one. */
  attributes?: Record<string, string[]>;
  /** The attributes that tell variations apart; all of `attributes` when `variations` are given. */
  choices?: string[];
  variations?: VariationSketch[];
};

/** A variation: its options by attribute (one left out means "any") and what differs from a new variation. */
export type VariationSketch = Partial<Omit<VariationRecord, 'attributes' | 'image'>> & {
  options: Record<string, string>;
  image?: string;
  meta?: Record<string, unknown>;
};

/** Turns sketches into the records of a catalogue. Variation `n` of product `p` gets the id `p * 100 + n`. */
export function buildProducts(
  vocabulary: Vocabulary,
  sketches: ProductSketch[],
): { products: ProductRecord[]; variations: VariationRecord[] } {
  return {
    products: sketches.map((sketch) => buildProduct(vocabulary, sketch)),
    variations: sketches.flatMap((sketch) =>
      (sketch.variations ?? []).map((variation, index) =>
        buildVariation(vocabulary, sketch, variation, index + 1),
      ),
    ),
  };
}

function buildProduct(vocabulary: Vocabulary, sketch: ProductSketch): ProductRecord {
  const {
    categories,
    tags,
    brands,
    shipping_class,
    images,
    meta,
    attributes,
    choices,
    variations,
    ...given
  } = sketch;
  const slug = given.slug ?? slugOf(sketch.name);
  return {
    ...newSellable(sketch.id),
    type: variations ? 'variable' : 'simple',
    featured: false,
    catalog_visibility: 'visible',
    short_description: '',
    total_sales: 0,
    external_url: '',
    button_text: '',
    sold_individually: false,
    reviews_allowed: true,
    upsell_ids: [],
    cross_sell_ids: [],
    purchase_note: '',
    default_attributes: [],
    grouped_products: [],
    post_password: '',
    ...given,
    slug,
    category_ids: termIds(vocabulary, 'product_cat', categories ?? ['uncategorized']),
    tag_ids: termIds(vocabulary, 'product_tag', tags ?? []),
    brand_ids: termIds(vocabulary, 'product_brand', brands ?? []),
    shipping_class_id:
      termIds(vocabulary, 'product_shipping_class', shipping_class ? [shipping_class] : [])[0] ?? 0,
    images: (images ?? []).map((alt, index) =>
      buildImage(sketch.id * 100 + index, `${slug}-${index + 1}`, alt),
    ),
    meta_data: buildMeta(sketch.id, meta),
    attributes: buildAttributes(
      vocabulary,
      attributes ?? {},
      choices ?? (variations ? Object.keys(attributes ?? {}) : []),
    ),
    variation_ids: (variations ?? []).map((_, index) => variationId(sketch.id, index + 1)),
  };
}

function buildVariation(
  vocabulary: Vocabulary,
  parent: ProductSketch,
  sketch: VariationSketch,
  number: number,
): VariationRecord {
  const { options, image, meta, ...given } = sketch;
  const id = variationId(parent.id, number);
  const parentSlug = parent.slug ?? slugOf(parent.name);
  return {
    ...newSellable(id),
    date_created_gmt: dayText(parent.id % 1000),
    date_modified_gmt: dayText((parent.id % 1000) + 30),
    type: 'variation',
    parent_id: parent.id,
    slug: `${parentSlug}-${slugOf(Object.values(options).join(' '))}`,
    menu_order: number,
    tax_class: parent.tax_class ?? '',
    ...given,
    image:
      image === undefined
        ? null
        : buildImage(id * 100, `${parentSlug}-${slugOf(Object.values(options).join(' '))}`, image),
    attributes: Object.entries(options).map(([name, option]) => ({
      ...attributeRef(vocabulary, name),
      option,
    })),
    meta_data: buildMeta(id, meta),
  };
}

function variationId(productId: number, number: number): number {
  return productId * 100 + number;
}

function buildMeta(ownerId: number, meta: Record<string, unknown> = {}): MetaRecord[] {
  return Object.entries(meta).map(([key, value], index) => ({ id: ownerId * 10 + index, key, value }));
}

function attributeRef({ attributes }: Vocabulary, name: string): { id: number; name: string } {
  const shared = attributes.find(({ slug }) => slug === name);
  if (!shared && name.startsWith('pa_')) throw new Error(`No attribute ${name} in the catalogue.`);
  return shared ? { id: shared.id, name: shared.name } : { id: 0, name };
}

function buildAttributes(
  vocabulary: Vocabulary,
  attributes: Record<string, string[]>,
  choices: string[],
): ProductAttributeRecord[] {
  return Object.entries(attributes).map(([name, options], position) => ({
    ...attributeRef(vocabulary, name),
    position,
    visible: true,
    variation: choices.includes(name),
    options,
  }));
}

function termIds({ terms }: Vocabulary, taxonomy: TermTaxonomy, slugs: string[]): number[] {
  return slugs.map((slug) => {
    const term = terms.find((candidate) => candidate.taxonomy === taxonomy && candidate.slug === slug);
    if (!term) throw new Error(`No term ${slug} of ${taxonomy} in the catalogue.`);
    return term.id;
  });
}
