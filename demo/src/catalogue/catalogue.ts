import { Commerce } from './commerce.js';
import { emptySite, SiteContent } from './content/site-content.js';
import type {
  AttributeRecord,
  CurrencyRecord,
  ProductRecord,
  ReviewRecord,
  SettingGroupRecord,
  TaxRateRecord,
  TermRecord,
  TermTaxonomy,
  VariationRecord,
} from './records.js';

/** Everything a catalogue is made of; the order of the lists does not matter. */
export interface CatalogueContents {
  products: ProductRecord[];
  variations: VariationRecord[];
  terms: TermRecord[];
  attributes: AttributeRecord[];
  reviews: ReviewRecord[];
  settings: SettingGroupRecord[];
  taxRates: TaxRateRecord[];
  taxClasses: { slug: string; name: string }[];
  currency: CurrencyRecord;
  /** Coupons, shipping, payment, customers and orders; a shop without any when left out. */
  commerce?: Commerce;
  /** Pages, posts and menus; a site without any when left out. */
  content?: SiteContent;
}

/**
 * The shop's data. Records are live: a test changes `catalogue.product(14).regular_price` and the next answer
 * has it. Nothing computed is kept, so there is nothing to invalidate.
 */
export class Catalogue {
  readonly products: Map<number, ProductRecord>;
  readonly variations: Map<number, VariationRecord>;
  readonly terms: Map<number, TermRecord>;
  readonly attributes: Map<number, AttributeRecord>;
  readonly settings: SettingGroupRecord[];
  readonly taxRates: TaxRateRecord[];
  readonly taxClasses: { slug: string; name: string }[];
  readonly currency: CurrencyRecord;
  readonly commerce: Commerce;
  readonly content: SiteContent;
  readonly #reviews = new Map<number, ReviewRecord[]>();

  constructor(contents: CatalogueContents) {
    this.products = byId(contents.products);
    this.variations = byId(contents.variations);
    this.terms = byId(contents.terms);
    this.attributes = byId(contents.attributes);
    this.settings = contents.settings;
    this.taxRates = contents.taxRates;
    this.taxClasses = contents.taxClasses;
    this.currency = contents.currency;
    this.commerce = contents.commerce ?? new Commerce();
    this.content = contents.content ?? new SiteContent(emptySite('Demo shop'));
    for (const review of contents.reviews) this.addReview(review);
  }

  /** The product with this id; throws when the catalogue has none, which in a test is a mistake. */
  product(id: number): ProductRecord {
    return found(this.products.get(id), `product ${id}`);
  }

  /** The product or variation with this stock-keeping unit; throws when there is none. */
  bySku(sku: string): ProductRecord | VariationRecord {
    const items = [...this.products.values(), ...this.variations.values()];
    return found(
      items.find((item) => item.sku === sku),
      `item with SKU ${sku}`,
    );
  }

  /** The variation with this id; throws when the catalogue has none. */
  variation(id: number): VariationRecord {
    return found(this.variations.get(id), `variation ${id}`);
  }

  /** A product's variations in the order of its `variation_ids`. */
  variationsOf(product: ProductRecord): VariationRecord[] {
    return product.variation_ids.flatMap((id) => this.variations.get(id) ?? []);
  }

  termsOf(taxonomy: TermTaxonomy): TermRecord[] {
    return [...this.terms.values()].filter((term) => term.taxonomy === taxonomy);
  }

  /** The ids of a term and of everything below it. */
  withDescendants(termIds: readonly number[]): Set<number> {
    const family = new Set(termIds);
    const terms = [...this.terms.values()];
    for (let before = -1; before < family.size;) {
      before = family.size;
      for (const term of terms) if (family.has(term.parent)) family.add(term.id);
    }
    return family;
  }

  reviews(): ReviewRecord[] {
    return [...this.#reviews.values()].flat();
  }

  reviewsOf(productId: number): readonly ReviewRecord[] {
    return this.#reviews.get(productId) ?? [];
  }

  addReview(review: ReviewRecord): void {
    const reviews = this.#reviews.get(review.product_id);
    if (reviews) reviews.push(review);
    else this.#reviews.set(review.product_id, [review]);
  }

  removeReview(review: ReviewRecord): void {
    const left = this.reviewsOf(review.product_id).filter((other) => other !== review);
    this.#reviews.set(review.product_id, left);
  }

  /** A setting's value as text, `''` when the shop has no such setting. Group and id as in `settings/{group}/{id}`. */
  setting(group: string, id: string): string {
    const value = this.settings
      .find((candidate) => candidate.id === group)
      ?.settings.find((s) => s.id === id)?.value;
    return typeof value === 'string' ? value : '';
  }

  /** Changes a setting; throws when the shop has no such setting. */
  changeSetting(group: string, id: string, value: string): void {
    const settings = this.settings.find((candidate) => candidate.id === group)?.settings ?? [];
    found(
      settings.find((setting) => setting.id === id),
      `setting ${group}/${id}`,
    ).value = value;
  }
}

function byId<T extends { id: number }>(records: T[]): Map<number, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demo catalogue has no ${what}.`);
  return value;
}
