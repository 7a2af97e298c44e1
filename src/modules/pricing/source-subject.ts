import type { SourceSubject } from '../../sources/subject.js';
import type { ProductModel } from '../product/product.model.js';
import type { MetaEntry } from '../shared/sellable.model.js';
import type { VariationModel } from '../variation/variation.model.js';

/** What sources go by of a product. */
export interface ProductTraits extends Pick<ProductModel, 'id' | 'type' | 'sku' | 'meta'> {
  categories: readonly { slug: string }[];
  tags: readonly { slug: string }[];
}

/** What sources go by of a variation. */
export type VariationTraits = Pick<VariationModel, 'id' | 'parentId' | 'type' | 'sku' | 'meta'>;

/** A product as sources see it. */
export function subjectOfProduct(product: ProductTraits): SourceSubject {
  return {
    id: product.id,
    parentId: null,
    type: product.type,
    sku: product.sku,
    categorySlugs: product.categories.map(({ slug }) => slug),
    tagSlugs: product.tags.map(({ slug }) => slug),
    metaValue: (key) => valueOf(product.meta, key),
  };
}

/** A variation as sources see it: filed where its product is, with that one's custom fields behind its own. */
export function subjectOfVariation(
  variation: VariationTraits,
  parent: Pick<ProductTraits, 'categories' | 'tags' | 'meta'> | null,
): SourceSubject {
  return {
    id: variation.id,
    parentId: variation.parentId,
    type: variation.type,
    sku: variation.sku,
    categorySlugs: parent?.categories.map(({ slug }) => slug) ?? [],
    tagSlugs: parent?.tags.map(({ slug }) => slug) ?? [],
    metaValue: (key) => valueOf(variation.meta, key) ?? valueOf(parent?.meta ?? [], key),
  };
}

function valueOf(meta: readonly MetaEntry[], key: string): unknown {
  const value = meta.find((entry) => entry.key === key)?.value;
  return value === '' ? null : (value ?? null);
}
