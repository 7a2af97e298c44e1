import type { TermModel } from '../taxonomy/term.model.js';

/** An attribute as a product lists it, with the terms it stands for. */
export interface ProductAttributeModel {
  kind: 'attribute';
  /** Place in the product's list, from 1. */
  id: number;
  productId: number;
  /** Id of the global attribute; 0 for one of the product's own. */
  attributeId: number;
  scope: 'GLOBAL' | 'LOCAL';
  /** `pa_colour`; for one of the product's own the name as typed. */
  slug: string;
  /** `pa_colour`; for one of the product's own the name in lower case. */
  name: string;
  label: string;
  /** Term slugs of a global attribute, texts of a local one. */
  options: readonly string[];
  position: number;
  visible: boolean;
  variation: boolean;
  /** Empty for one of the product's own. */
  terms: readonly TermModel[];
}

/** One attribute with one value: of a variation, or preselected on a product. */
export interface AttributeValueModel {
  kind: 'attribute-value';
  /** Place in the list, from 1. */
  id: number;
  /** The variation or product it belongs to. */
  ownerId: number;
  /** Id of the term; 0 for one of the product's own attributes. */
  attributeId: number;
  name: string;
  label: string;
  /** Term slug of a global attribute, text of a local one; empty when any value fits. */
  value: string;
}
