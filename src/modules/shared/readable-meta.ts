import type { MetaData } from '../../generated/schema-types.js';
import type { MetaKeys } from './meta-keys.js';
import type { MetaEntry } from './sellable.model.js';

/** Arguments of `metaData`. */
export interface MetaArgs {
  key?: string | null;
  keysIn?: readonly (string | null)[] | null;
  multiple?: boolean | null;
}

/**
 * The custom fields that may be read, as WooGraphQL writes them: lists and objects as JSON, empty as null.
 * @param allowed keys on the operator's allow-list, or every key where others were dropped before
 */
export function readableMeta(meta: readonly MetaEntry[], args: MetaArgs, allowed: MetaKeys): MetaData[] {
  const wanted = args.key ? [args.key] : args.keysIn;
  const entries = meta.filter(({ key }) => allowed.has(key) && (!wanted || wanted.includes(key)));
  const shown = args.multiple ? entries : firstOfEach(entries);
  return shown.map(({ id, key, value }) => ({ id: String(id), key, value: textOf(value) }));
}

/** Without `multiple` a key that was stored several times counts once, as it does in WooCommerce. */
function firstOfEach(entries: readonly MetaEntry[]): MetaEntry[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
