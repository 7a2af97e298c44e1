import { BadInputError } from '../../errors.js';
import type { ProductAttributeInput } from '../../generated/schema-types.js';
import type { SentChoice } from '../../upstream/store-api/cart-requests.js';
import type { ProductModel, StoredAttribute } from '../product/product.model.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';

/**
 * The choices of a shopper in the words that `cart/add-item` takes. Storefronts name an attribute by
 * key or label (`pa_color`, `attribute_pa_color`, `color`, `Color`), a value by slug or name.
 * @throws BadInputError for an attribute that the product does not vary in, or a value it does not come in
 */
export async function choicesOf(
  given: readonly ProductAttributeInput[],
  product: ProductModel,
  context: TaxonomySlice,
): Promise<SentChoice[]> {
  const varying = product.attributes.filter(({ variation }) => variation);
  const known = given.filter(({ attributeValue }) => attributeValue);
  return Promise.all(
    known.map(async ({ attributeName, attributeValue }) => {
      const attribute = varying.find((candidate) => isNamed(candidate, attributeName));
      if (!attribute)
        throw unknown(
          'attribute',
          attributeName,
          varying.map(({ name }) => name),
        );
      const value = await valueOf(attribute, attributeValue ?? '', context);
      if (value === undefined) throw unknown(attribute.name, attributeValue ?? '', attribute.options);
      return { attribute: attribute.id > 0 ? attribute.slug : attribute.name, value };
    }),
  );
}

/** Whether a name of an attribute, as storefronts write it, means this one. */
function isNamed({ id, slug, name }: StoredAttribute, given: string): boolean {
  const wanted = keyOf(given).replace(/^attribute_/, '');
  const names = [keyOf(slug), keyOf(name), ...(id > 0 ? [keyOf(slug).replace(/^pa_/, '')] : [])];
  return names.includes(wanted) || names.includes(keyOf(given));
}

async function valueOf(
  { id, slug, options }: StoredAttribute,
  given: string,
  { taxonomies }: TaxonomySlice,
): Promise<string | undefined> {
  const wanted = keyOf(given);
  if (id === 0) return options.find((option) => keyOf(option) === wanted);
  const terms = (await taxonomies.terms(slug)).all.filter(({ name }) => options.includes(name));
  return terms.find((term) => term.slug === given.toLowerCase() || keyOf(term.name) === wanted)?.slug;
}

/** Case, blanks and hyphens make no difference, as in WooCommerce's own keys. */
function keyOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '-');
}

function unknown(what: string, given: string, choice: readonly string[]): BadInputError {
  return new BadInputError(
    `variation: "${given.slice(0, 100)}" is no ${what} of this product; it has ${choice.slice(0, 20).join(', ') || 'none'}.`,
  );
}
