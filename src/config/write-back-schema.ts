import { z } from 'zod';
import { isCronPattern } from '../lib/schedule.js';
import { defaulted, duration, section, text, toggle, wholeNumber } from './values.js';

/** WooCommerce (10.5) takes no more in one batch. */
const LARGEST_BATCH = 100;

const writeBack = section({
  enabled: toggle()
    .prefault(false)
    .describe('Whether anything may be written at all, by the schedule or by the command.'),
  schedule: z
    .string()
    .refine(isCronPattern, { error: 'must be a cron pattern such as "*/15 * * * *"' })
    .optional()
    .describe('When the server writes by itself, as a cron pattern. Left out: only the command writes.'),
  prices: toggle().prefault(true).describe('Whether prices are written.'),
  stock: toggle().prefault(true).describe('Whether stock is written.'),
  batchSize: wholeNumber(1, LARGEST_BATCH)
    .prefault(25)
    .describe('Products in one call at most. The call must come to its end within woocommerce.timeoutMs.'),
  maxWritesPerSecond: wholeNumber(1, 1_000)
    .prefault(10)
    .describe('Products and variations written in one second at most.'),
  maxChangePercent: wholeNumber(1, 1_000_000)
    .prefault(50)
    .describe('A price that would change by more is held back and reported.'),
  maxSoldOutPercent: wholeNumber(1, 100)
    .prefault(50)
    .describe(
      'When more of what is read at a time would become sold out, that is held back and reported; not below 10 products.',
    ),
  settle: duration()
    .prefault('30s')
    .describe('How long WooCommerce may still be at work on a batch whose answer was lost.'),
  stateFile: text()
    .optional()
    .describe(
      'File that remembers how far a run has come, where there is no Redis. Left out: a run that was ended starts over.',
    ),
}).describe("Writing the sources' prices and stock into WooCommerce.");

/** What is done with merged prices beside showing them. */
export const pricingSchema = section({ writeBack: defaulted(writeBack) }).describe(
  'What is done with prices and stock of other systems beside showing them.',
);
