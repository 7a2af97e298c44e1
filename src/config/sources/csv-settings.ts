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
