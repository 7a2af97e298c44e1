import { ConfigError } from '../../errors.js';

const PLACEHOLDER = '{{keys}}';

/** Keys as they are sent: SKUs and custom fields as text, WooCommerce ids as numbers. */
export type SentKeys = readonly (string | number)[];

/**
 * Compiles a POST body in which `{{keys}}` stands for the JSON array of keys. Keys are written as
 * JSON, so a quote in a SKU stays a quote in the SKU.
 * @returns the JSON text for a batch of keys
 * @throws ConfigError when the template has no `{{keys}}` or is no JSON once filled
 */
export function createBodyTemplate(source: string, template: string): (keys: SentKeys) => string {
  const parts = template.split(PLACEHOLDER);
  const fill = (keys: SentKeys): string => parts.join(JSON.stringify(keys));
  if (parts.length === 1) throw bodyFault(source, `has no ${PLACEHOLDER}`);
  // A quote as the key: it shows also a placeholder that stands inside a JSON string.
  if (!isJson(fill(['"']))) throw bodyFault(source, `is no JSON once ${PLACEHOLDER} is an array`);
  return fill;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function bodyFault(source: string, why: string): ConfigError {
  return new ConfigError([`sources.${source}.http.body ${why}`]);
}
