import type { MetaData } from '../../generated/schema-types.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { CartLineModel } from './cart.model.js';
import { EXTRA_DATA, type ExtraDataByLine } from './extra-data.js';

type DetailArgs = { key?: string | null; keysIn?: readonly (string | null)[] | null };

/** What was noted with a line, and what plugins show with it. */
export async function lineDetails(
  { key: lineKey, details }: CartLineModel,
  { key, keysIn }: DetailArgs,
  { shopper }: SessionSlice,
): Promise<MetaData[]> {
  const noted = await shopper.session.note<ExtraDataByLine>(EXTRA_DATA);
  const wanted = key ? [key] : keysIn;
  return [
    ...Object.entries(noted?.[lineKey] ?? {}),
    ...details.map((entry) => [entry.key, entry.value] as const),
  ]
    .filter(([name]) => !wanted || wanted.includes(name))
    .map(([name, value]) => ({ key: name, value }));
}
