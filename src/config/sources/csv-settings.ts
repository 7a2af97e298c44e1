import { z } from 'zod';

/** How a table is written, wherever it comes from. */
export const csvSettings = {
  delimiter: z
    .string()
    .regex(/^[^"\r\n]$/, 'must be one character')
    .prefault(',')
    .describe('CSV: what stands between the cells of a row, e.g. ";" or "\\t".'),
  decimal: z
    .enum(['.', ','])
    .prefault('.')
    .describe(
      'CSV: what numbers have before their decimals. With "," they may be written 1.234,50 and 1 234,50; texts stay as they are.',
    ),
};

/** What the settings of `answer`, any of which may be missing or of another kind, say that is not for a table. */
export function tableFaults(answer: unknown): { setting: string[]; message: string }[] {
  const { items, key } = Object(answer) as { items?: unknown; key?: unknown };
  return [
    ...(key === undefined
      ? [{ setting: ['answer', 'key'], message: 'is required for CSV: the column of the key' }]
      : []),
    ...(items !== undefined && items !== ''
      ? [{ setting: ['answer', 'items'], message: 'is not used for CSV, whose rows are the items' }]
      : []),
  ];
}
