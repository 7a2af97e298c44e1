import type { Catalogue } from '../catalogue/catalogue.js';
import type { ProductAttributeRecord, ProductRecord, VariationRecord } from '../catalogue/records.js';
import { RestError } from '../rest/rest-error.js';
import { attributeSlug } from '../view/sellable.view.js';
import { slugOf } from '../catalogue/slug.js';

/** A choice as a shopper sends it: an attribute by name or slug, a value by slug or text. */
export interface SentChoice {
  attribute: string;
  value: string;
}

/** Options by `attribute_…` name. */
export type ChosenOptions = Record<string, string>;

/** One attribute that tells variations apart, and what it can be. */
interface Choice {
  key: string;
  label: string;
  /** Slugs for a shop-wide attribute, texts for one of the product's own. */
  values: string[];
}

/** The variation that fits what a shopper chose, and all its options spelled out. Throws what WooCommerce answers. */
export function chooseVariation(
  catalogue: Catalogue,
  product: ProductRecord,
  sent: readonly SentChoice[],
): { variation: VariationRecord; options: ChosenOptions } {
  const choices = choicesOf(catalogue, product);
  const options = readSent(choices, sent);
  if (choices.some(({ key }) => !(key in options)))
    throw new RestError(
      400,
      'woocommerce_rest_missing_attributes',
      'Missing attributes for variable product.',
    );
  const variation = catalogue
    .variationsOf(product)
    .filter(({ status }) => status === 'publish')
    .find((candidate) => {
      const own = ownOptions(catalogue, candidate);
      return choices.every(({ key }) => own[key] === undefined || same(own[key], options[key] ?? ''));
    });
  if (!variation)
    throw new RestError(
      400,
      'woocommerce_rest_variation_id_from_variation_data',
      'No matching variation found.',
    );
  return { variation, options: spelledOut(catalogue, product, variation, sent) };
}

/** The options of a variation that was named by its id: its own, and the shopper's word where it takes any. */
export function spelledOut(
  catalogue: Catalogue,
  product: ProductRecord,
  variation: VariationRecord,
  sent: readonly SentChoice[],
): ChosenOptions {
  const choices = choicesOf(catalogue, product);
  const chosen = readSent(choices, sent);
  const own = ownOptions(catalogue, variation);
  const missing: string[] = [];
  const options: ChosenOptions = {};
  for (const { key, label, values } of choices) {
    const given = chosen[key];
    const allowed = own[key] === undefined ? values : [own[key]];
    if (given !== undefined) {
      const isTerm = key.startsWith('attribute_pa_');
      const value = allowed.find((candidate) => candidate === (isTerm ? slugOf(given) : given));
      if (value === undefined) throw invalidValue(label, allowed);
      options[key] = value;
    } else if (own[key] !== undefined) options[key] = own[key];
    else missing.push(label);
  }
  if (missing.length > 0) throw missingValues(missing);
  return sorted(options);
}

function choicesOf(catalogue: Catalogue, product: ProductRecord): Choice[] {
  return product.attributes
    .filter(({ variation }) => variation)
    .map((attribute) => ({
      key: keyOf(catalogue, attribute),
      label: attribute.name,
      values: attribute.options.map((option) => valueOf(catalogue, attribute, option)),
    }));
}

function keyOf(catalogue: Catalogue, attribute: { id: number; name: string }): string {
  return `attribute_${attributeSlug(catalogue, attribute)}`;
}

function ownOptions(catalogue: Catalogue, variation: VariationRecord): Partial<ChosenOptions> {
  return Object.fromEntries(
    variation.attributes.map((attribute) => [
      keyOf(catalogue, attribute),
      valueOf(catalogue, attribute, attribute.option),
    ]),
  );
}

function valueOf(
  catalogue: Catalogue,
  attribute: Pick<ProductAttributeRecord, 'id' | 'name'>,
  option: string,
): string {
  const taxonomy = catalogue.attributes.get(attribute.id)?.slug;
  if (taxonomy === undefined) return option;
  return catalogue.termsOf(taxonomy).find((term) => term.name === option)?.slug ?? option;
}

/** Attributes may be named `attribute_pa_colour`, `attribute_fit`, `pa_colour`, or by their label, also in small letters. */
function readSent(choices: readonly Choice[], sent: readonly SentChoice[]): Partial<ChosenOptions> {
  const options: Partial<ChosenOptions> = {};
  for (const { attribute, value } of sent) {
    const isNamed = ({ key, label }: Choice): boolean =>
      attribute === key ||
      attribute === label ||
      attribute === label.toLowerCase() ||
      (attribute.startsWith('pa_') && `attribute_${attribute}` === key);
    const choice = choices.find(isNamed);
    if (choice && value !== '') options[choice.key] = value;
  }
  return options;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sorted(options: ChosenOptions): ChosenOptions {
  return Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function invalidValue(label: string, allowed: readonly string[]): RestError {
  return new RestError(
    400,
    'woocommerce_rest_invalid_variation_data',
    `Invalid value posted for ${label}. Allowed values: ${allowed.join(', ')}`,
  );
}

function missingValues(labels: readonly string[]): RestError {
  const list =
    labels.length > 1
      ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''} are required fields`
      : `${labels[0] ?? ''} is a required field`;
  return new RestError(
    400,
    'woocommerce_rest_missing_variation_data',
    `Missing variation data for variable product. ${list}`,
  );
}
