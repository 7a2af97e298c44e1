import type { PostObjectFieldFormatEnum } from '../../generated/schema-types.js';

/**
 * A text of the WordPress editor in the wanted form. WooCommerce's REST API sends it rendered;
 * RAW takes back the paragraphs and breaks that WordPress puts around plain text.
 */
export function renderText(html: string, format: PostObjectFieldFormatEnum | null | undefined): string {
  if (format !== 'RAW') return html;
  return html
    .replace(/<br\s*\/?>\n?/g, '\n')
    .replace(/<\/p>\n*/g, '\n\n')
    .replace(/<p>/g, '')
    .trimEnd();
}
