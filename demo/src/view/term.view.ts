import type { Catalogue } from '../catalogue/catalogue.js';
import type { ProductRecord, TermRecord } from '../catalogue/records.js';
import { termImage } from './image.view.js';
import { resourceLinks } from './links.js';
import type { ViewContext } from './sellable.view.js';

/**
 * How many products a term has. Lists count what shoppers can see, for categories with everything below;
 * a single term counts its own published products, hidden ones too (recorded).
 */
export interface TermCounts {
  listed: number;
  own: number;
}

const NONE: TermCounts = { listed: 0, own: 0 };

/** The counts of every category, tag, brand, shipping class and attribute term, in one pass over the products. */
export function countTerms(catalogue: Catalogue): (termId: number) => TermCounts {
  const termIds = new Map(
    [...catalogue.terms.values()].map((term) => [`${term.taxonomy} ${term.name}`, term.id]),
  );
  const counts = new Map<number, TermCounts>();
  const add = (ids: Iterable<number>, key: keyof TermCounts) => {
    for (const id of ids) {
      const count = counts.get(id) ?? { listed: 0, own: 0 };
      count[key] += 1;
      counts.set(id, count);
    }
  };
  for (const product of catalogue.products.values()) {
    if (product.status !== 'publish') continue;
    const direct = directTerms(catalogue, product, termIds);
    add(direct, 'own');
    if (product.catalog_visibility === 'visible' || product.catalog_visibility === 'catalog') {
      add(withAncestors(catalogue, direct), 'listed');
    }
  }
  return (termId) => counts.get(termId) ?? NONE;
}

function directTerms(
  catalogue: Catalogue,
  product: ProductRecord,
  termIds: Map<string, number>,
): Set<number> {
  const direct = new Set([...product.category_ids, ...product.tag_ids, ...product.brand_ids]);
  if (product.shipping_class_id > 0) direct.add(product.shipping_class_id);
  for (const { id, options } of product.attributes) {
    const taxonomy = catalogue.attributes.get(id)?.slug;
    for (const option of options) {
      const termId = termIds.get(`${taxonomy ?? ''} ${option}`);
      if (termId !== undefined) direct.add(termId);
    }
  }
  return direct;
}

function withAncestors(catalogue: Catalogue, direct: Set<number>): Set<number> {
  const all = new Set(direct);
  // A set visits what is added while it is walked, so grandparents are found too.
  for (const id of all) {
    const parent = catalogue.terms.get(id)?.parent ?? 0;
    if (parent > 0) all.add(parent);
  }
  return all;
}

/** A term as `wc/v3` answers it; `path` is its collection's, e.g. `products/categories`. */
export function termView({ home, api }: ViewContext, term: TermRecord, path: string, count: number) {
  const hierarchical = term.taxonomy === 'product_cat' || term.taxonomy === 'product_brand';
  const links = {
    self: `${path}/${term.id}`,
    collection: path,
    ...(term.parent > 0 && { up: `${path}/${term.parent}` }),
  };
  return {
    id: term.id,
    name: term.name,
    slug: term.slug,
    ...(hierarchical && { parent: term.parent }),
    description: term.description,
    ...(hierarchical && { display: term.display, image: term.image ? termImage(term.image, home) : null }),
    ...((hierarchical || term.taxonomy.startsWith('pa_')) && { menu_order: term.menu_order }),
    count,
    _links: resourceLinks(api, links),
  };
}
