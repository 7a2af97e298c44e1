import type { AttributeModel, AttributeTaxonomy } from './attribute.model.js';

/**
 * Names a shop's global attributes. Every name is valid GraphQL and unique, whatever the slugs are:
 * a slug that does not fit into ASCII letters and digits is called by its id (`PaAttribute7`), and of
 * two slugs that would be called alike the younger attribute gets its id behind (`PaColour7`).
 */
export function nameAttributeTaxonomies(attributes: readonly AttributeModel[]): AttributeTaxonomy[] {
  const taken = new Set<string>();
  return [...attributes]
    .sort((a, b) => a.id - b.id)
    .map((attribute) => {
      const words = wordsOf(attribute.slug) ?? ['attribute', String(attribute.id)];
      let named = nameBy(attribute, words);
      while (namesOf(named).some((name) => taken.has(name))) {
        words.push(String(attribute.id));
        named = nameBy(attribute, words);
      }
      for (const name of namesOf(named)) taken.add(name);
      return named;
    });
}

/** Words of a slug without its `pa_`, accents dropped; null when they are not all ASCII, or when there are none. */
function wordsOf(slug: string): string[] | null {
  const plain = decodeSlug(slug.replace(/^pa_/, '')).normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^[a-z0-9]+$/i.test(word)) ? words : null;
}

/** WordPress percent-encodes letters beyond Latin in a slug. */
function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function nameBy(attribute: AttributeModel, words: readonly string[]): AttributeTaxonomy {
  const stem = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return {
    attribute,
    typeName: `Pa${stem}`,
    fieldName: `pa${stem}`,
    listFieldName: `allPa${stem}`,
    enumValue: ['pa', ...words].join('_').toUpperCase(),
  };
}

/** Everything an attribute brings into the schema's one space of names. */
function namesOf({ typeName, enumValue }: AttributeTaxonomy): string[] {
  return [
    enumValue,
    typeName,
    `${typeName}Connection`,
    `${typeName}Edge`,
    `${typeName}IdType`,
    `RootQueryTo${typeName}ConnectionWhereArgs`,
    `ProductTo${typeName}ConnectionWhereArgs`,
  ];
}
