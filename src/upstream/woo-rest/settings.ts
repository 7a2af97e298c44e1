import type { Answer } from '../http/interpret.js';
import { badAnswer, type Subject } from '../http/faults.js';
import type { WireSetting } from './wire-types.js';

/**
 * The plain values of a settings group by their names. Multi-selects are left out; WooCommerce 10.5
 * lists the tax group twice, which makes no difference.
 */
export function settingValues({ body, status }: Answer, subject: Subject): Record<string, string> {
  if (!Array.isArray(body) || !body.every(isSetting)) {
    throw badAnswer(subject, 'sent something else than a list of settings', status);
  }
  return Object.fromEntries(body.flatMap(({ id, value }) => (isPlain(value) ? [[id, String(value)]] : [])));
}

function isSetting(row: unknown): row is WireSetting {
  return (
    typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' && 'value' in row
  );
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
