import type { SourceSubject } from '../../sources/subject.js';
import type { ProductModel } from '../product/product.model.js';
import type { MetaEntry } from '../shared/sellable.model.js';
import type { VariationModel } from '../variation/variation.model.js';

/** A product as price and stock sources see it. */
export function subjectOfProduct(product: ProductModel): SourceSubject {
  return {
    id: product.id,
    parentId: null,
    type: product.type,
    sku: product.sku,
    categorySlugs: product.categories.map(({ slug }) => slug),
    tagSlugs: product.tags.map(({ slug }) => slug),
    metaValue: (key) => textOf(product.meta, key),
  };
}

/** A variation as price and stock sources see it: filed where its product is, with that one's custom fields behind its own. */
export function subjectOfVariation(variation: VariationModel, parent: ProductModel | null): SourceSubject {
  return {
    id: variation.id,
    parentId: variation.parentId,
    type: variation.type,
    sku: variation.sku,
    categorySlugs: parent?.categories.map(({ slug }) => slug) ?? [],
    tagSlugs: parent?.tags.map(({ slug }) => slug) ?? [],
    metaValue: (key) => textOf(variation.meta, key) ?? textOf(parent?.meta ?? [], key),
  };
}

function textOf(meta: readonly MetaEntry[], key: string): string | null {
  const value = meta.find((entry) => entry.key === key)?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}
