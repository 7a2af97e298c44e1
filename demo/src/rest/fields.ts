import { listOf } from './arguments.js';
import type { Parameter } from './parameters.js';

type Json = Record<string, unknown>;

/** Which of `_fields`' nested names a route understands: WooCommerce's products know top-level names only (recorded). */
export type FieldDepth = 'top' | 'nested';

/**
 * Cuts an answer down to `_fields`. A single resource keeps its `_links`, the members of a list lose them unless asked.
 * Nested names reach into objects; what they want from inside a list comes out empty (recorded).
 */
export function pickFields(body: unknown, raw: Parameter | undefined, depth: FieldDepth): unknown {
  const fields = listOf(raw);
  if (fields.length === 0) return body;
  if (Array.isArray(body)) return body.map((member) => pickFrom(member, fields, depth));
  return pickFrom(body, [...fields, '_links'], depth);
}

function pickFrom(value: unknown, fields: readonly string[], depth: FieldDepth): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const source = value as Json;
  const picked: Json = {};
  for (const name of Object.keys(source)) {
    if (fields.includes(name)) {
      picked[name] = source[name];
      continue;
    }
    const inner = fields
      .filter((field) => field.startsWith(`${name}.`))
      .map((field) => field.slice(name.length + 1));
    if (inner.length > 0 && depth === 'nested') picked[name] = pickInside(source[name], inner);
  }
  return picked;
}

function pickInside(value: unknown, fields: readonly string[]): unknown {
  return Array.isArray(value) ? [] : pickFrom(value, fields, 'nested');
}
