import { ConfigError } from '../../errors.js';
import { textTemplate } from '../../lib/text-template.js';
import type { TemplateValues } from './template-values.js';

/** A compiled body. */
export interface BodyTemplate {
  /** Of its placeholders, each once. */
  readonly names: readonly string[];
  /** The JSON text. */
  fill(values: TemplateValues): string;
}

/**
 * Compiles a JSON body in which each placeholder stands for a whole JSON value: an array for `{{keys}}`, a text,
 * a number, or `null` when there is no value. Values are written as JSON, so a quote in a SKU stays a quote in
 * the SKU.
 * @throws ConfigError when the body is no JSON once it is filled in
 */
export function bodyTemplate(source: string, body: string): BodyTemplate {
  const template = textTemplate(body);
  const fill = (values: TemplateValues): string =>
    template.fill((name) => JSON.stringify(values[name] ?? null)) ?? '';
  // A quote as the value: it shows also a placeholder that stands inside a JSON string.
  const quotes = Object.fromEntries(template.names.map((name) => [name, '"']));
  if (!isJson(fill(quotes))) {
    throw new ConfigError([`sources.${source}.http.body is no JSON once its placeholders are JSON values`]);
  }
  return { names: template.names, fill };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
