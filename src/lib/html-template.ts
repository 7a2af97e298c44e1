import { encode } from 'html-entities';

/** Text that is HTML already. Only `html` makes it, so nothing foreign can be in it unescaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template; null stands for nothing. */
export type HtmlPart = string | number | null | Html | readonly Html[];

/** A template of HTML in which every value is escaped that is not HTML itself, in texts and in quoted attributes. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: texts.reduce((before, text, index) => before + asHtml(parts[index - 1] ?? null) + text) };
}

function asHtml(part: HtmlPart): string {
  if (part === null) return '';
  if (typeof part !== 'object') return encode(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('\n');
}
