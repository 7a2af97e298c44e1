import { z } from 'zod';
import { section, text } from '../values.js';
import { keyedLimits } from './keyed-limits.js';

/** The kind `module`. */
export const moduleSchema = section({
  path: text().describe(
    'The JavaScript module: a file (`./…`, from where the server is started, or absolute), or else the name of a package.',
  ),
  options: z
    .record(z.string(), z.unknown())
    .prefault({})
    .describe('Handed to the module as it is. Keep secrets in the environment: ${DATABASE_URL}.'),
  ...keyedLimits,
}).describe('Asked through a JavaScript module of your own that exports `load(keys, context)`.');
