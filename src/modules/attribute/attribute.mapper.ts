import type { ProductModel, StoredAttribute } from '../product/product.model.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import type { VariationModel } from '../variation/variation.model.js';
import type { AttributeValueModel, ProductAttributeModel } from './product-attribute.model.js';

/** Terms of a global attribute by its taxonomy; an empty index for one of a product's own. */
export type TermsOfAttribute = (slug: string) => TermIndex;

/** A product's attributes, in its own order. WooCommerce names the terms; storefronts match by slug. */
export function mapProductAttributes(
  product: ProductModel,
  termsOf: TermsOfAttribute,
): ProductAttributeModel[] {
  return product.attributes.map((attribute, place) => ({
    kind: 'attribute',
    id: place + 1,
    productId: product.id,
    attributeId: attribute.id,
    slug: attribute.slug,
    label: attribute.name,
    position: attribute.position,
    visible: attribute.visible,
    variation: attribute.variation,
    ...(attribute.id > 0 ? globalPart(attribute, termsOf(attribute.slug)) : localPart(attribute)),
  }));
}

/** In the order of the taxonomy, as WooGraphQL 1.0.2 lists them. A term that is gone keeps its name. */
function globalPart({ slug, options }: StoredAttribute, index: TermIndex) {
  const wanted = new Set(options);
  const terms = index.all.filter(({ name }) => wanted.has(name));
  const unknown = options.filter((name) => !index.byName(name));
  return {
    scope: 'GLOBAL',
    name: slug,
    options: [...terms.map((term) => term.slug), ...unknown],
    terms,
  } as const;
}

function localPart({ name, options }: StoredAttribute) {
  return { scope: 'LOCAL', name: localName(name), options, terms: [] } as const;
}

/** What a product preselects. */
export function mapDefaultAttributes(
  product: ProductModel,
  termsOf: TermsOfAttribute,
): AttributeValueModel[] {
  return product.defaultAttributes.map(({ id, name, option }, place) => {
    const attribute = product.attributes.find((candidate) =>
      id > 0 ? candidate.id === id : candidate.name === name,
    );
    const slug = id > 0 ? (attribute?.slug ?? name) : localName(name);
    const term = id > 0 ? termsOf(slug).bySlug(option) : null;
    return valueOf(product.id, place, {
      slug,
      label: attribute?.name ?? name,
      termId: term?.id ?? 0,
      value: option,
    });
  });
}

/** What makes a variation, one entry for each attribute that its product varies in; an empty value fits any. */
export function mapVariationAttributes(
  variation: VariationModel,
  parent: ProductModel | null,
  termsOf: TermsOfAttribute,
): AttributeValueModel[] {
  const varying = parent?.attributes.filter((attribute) => attribute.variation) ?? [];
  return varying.map((attribute, place) => {
    const isGlobal = attribute.id > 0;
    const slug = isGlobal ? attribute.slug : localName(attribute.name);
    const choice = variation.attributes.find((candidate) =>
      isGlobal
        ? candidate.id === attribute.id
        : localName(candidate.name) === slug || candidate.slug === slug,
    );
    const term = isGlobal && choice ? termsOf(attribute.slug).byName(choice.option) : null;
    return valueOf(variation.id, place, {
      slug,
      label: isGlobal ? attribute.name : slug,
      termId: term?.id ?? 0,
      value: term?.slug ?? choice?.option ?? '',
    });
  });
}

function valueOf(
  ownerId: number,
  place: number,
  { slug, label, termId, value }: { slug: string; label: string; termId: number; value: string },
): AttributeValueModel {
  return { kind: 'attribute-value', id: place + 1, ownerId, attributeId: termId, name: slug, label, value };
}

/** A local attribute's name as WooCommerce turns it into a key. */
export function localName(name: string): string {
  return name.toLowerCase().trim().replace(/\s+/g, '-');
}
