import type { ImageRecord, ReviewRecord, SellableRecord, TermRecord, TermTaxonomy } from './records.js';
import { slugOf } from './slug.js';

/** Products of small catalogues appear day by day from here, in the order of their ids. */
const FIRST_DAY = Date.UTC(2025, 0, 6, 8);
const DAY_MS = 86_400_000;

/** The UTC date so many days after the shop opened. */
export function dayText(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 19);
}

/** What WooCommerce stores for a product or variation about which nobody said anything. */
export function newSellable(id: number): SellableRecord {
  return {
    id,
    slug: '',
    status: 'publish',
    date_created_gmt: dayText(id % 1000),
    date_modified_gmt: dayText((id % 1000) + 30),
    description: '',
    sku: '',
    global_unique_id: '',
    regular_price: '',
    sale_price: '',
    date_on_sale_from_gmt: null,
    date_on_sale_to_gmt: null,
    virtual: false,
    downloadable: false,
    downloads: [],
    download_limit: -1,
    download_expiry: -1,
    tax_status: 'taxable',
    tax_class: '',
    manage_stock: false,
    stock_quantity: null,
    stock_status: 'instock',
    backorders: 'no',
    low_stock_amount: null,
    weight: '',
    dimensions: { length: '', width: '', height: '' },
    shipping_class_id: 0,
    menu_order: 0,
    meta_data: [],
  };
}

/** A picture that the demo store draws itself; a name in another script becomes a number. */
export function buildImage(id: number, name: string, alt: string): ImageRecord {
  const plain = name
    .replace(/%[0-9a-f]{2}/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const file = /[a-z]/.test(plain) ? plain : `picture-${id}`;
  return { id, path: `/demo-images/${file}.svg`, name: file, alt, date_gmt: dayText(0) };
}

/** A term with what WordPress gives a new one. `name` in WordPress's escaped form (`&amp;`). */
export function buildTerm(
  taxonomy: TermTaxonomy,
  id: number,
  name: string,
  given: Partial<TermRecord> = {},
): TermRecord {
  const slug = slugOf(name.replaceAll('&amp;', ' '));
  return {
    id,
    taxonomy,
    name,
    slug,
    parent: 0,
    description: '',
    display: 'default',
    image: null,
    menu_order: 0,
    ...given,
  };
}

/** A review written at `date_gmt`; approved and by a guest unless said otherwise. */
export function buildReview(
  given: Pick<ReviewRecord, 'id' | 'product_id' | 'reviewer' | 'review' | 'rating' | 'date_created_gmt'> &
    Partial<ReviewRecord>,
): ReviewRecord {
  return {
    date_created: given.date_created_gmt,
    status: 'approved',
    reviewer_email: `${slugOf(given.reviewer)}@mail.example.test`,
    reviewer_id: 0,
    verified: given.id % 2 === 0,
    ...given,
    review: `<p>${given.review}</p>\n`,
  };
}
