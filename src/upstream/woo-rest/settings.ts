import { badAnswer, type Subject } from '../http-client/faults.js';
import type { Answer } from '../http-client/interpret.js';
import type { WireSetting } from './wire-types.js';

/**
 * The values of a settings group by their names; those of multi-selects are joined by commas. WooCommerce
 * 10.5 lists the tax group twice, which makes no difference.
 */
export function settingValues({ body, status }: Answer, subject: Subject): Record<string, string> {
  if (!Array.isArray(body)) throw badAnswer(subject, 'sent something else than a list of settings', status);
  return Object.fromEntries(
    body.filter(isSetting).flatMap(({ id, value }) => {
      const values = Array.isArray(value) ? (value as unknown[]) : [value];
      return values.every(isPlain) ? [[id, values.join(',')]] : [];
    }),
  );
}

function isSetting(row: unknown): row is WireSetting {
  return (
    typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' && 'value' in row
  );
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
