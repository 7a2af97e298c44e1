import { sdlString } from '../../lib/sdl-string.js';
import { PRODUCT_DEFINITIONS } from '../shared/product-types.js';
import { EXTRA_FIELD_SOURCES, type ExtraField } from './extra-fields.js';

const SOURCES_FIELD = `
  "Where the extra fields come from and how old they are, one entry for each."
  ${EXTRA_FIELD_SOURCES}(
    "Only these. Left out: all that it has."
    fields: [ExtraFieldEnum!]
  ): [ExtraFieldSource!]!
`;

/**
 * The part of the schema that comes from sources of extra fields, to be joined with the files of `schema/`;
 * empty when there are none. Every extra field may be null: its source may have no value.
 */
export function extraFieldSdl(fields: readonly ExtraField[]): string {
  if (fields.length === 0) return '';
  const on = (...places: ExtraField['on']) =>
    fields.filter((field) => places.every((place) => field.on.includes(place)));
  return `
"The fields that the operator of this server added to products and variations."
enum ExtraFieldEnum { ${fields.map(({ enumValue, description }) => `${sdlString(description)} ${enumValue}`).join(' ')} }

"Where an extra field of one product or variation comes from."
type ExtraFieldSource {
  "Which field."
  field: ExtraFieldEnum!
  "Where its value comes from, or which system should know it. Null when none is responsible for this product."
  source: DataSource
}

${fields.map(wordsSdl).join('\n')}
${extension('interface ProductUnion', on('product', 'variation'))}
${PRODUCT_DEFINITIONS.map((type) => extension(type, on('product'))).join('\n')}
${extension('type ProductVariation', on('variation'))}
`;
}

function extension(type: string, fields: readonly ExtraField[]): string {
  if (fields.length === 0) return '';
  const lines = fields.map(
    ({ name, typeName, description }) => `${sdlString(description)} ${name}: ${typeName}`,
  );
  return `extend ${type} { ${lines.join('\n')} ${SOURCES_FIELD} }`;
}

function wordsSdl({ type, typeName, description }: ExtraField): string {
  if (typeof type === 'string') return '';
  const values = Object.entries(type.enum).map(
    ([name, word]) => `${sdlString(`In the words of its system: ${word}.`)} ${name}`,
  );
  return `${sdlString(description)} enum ${typeName} { ${values.join(' ')} }`;
}
