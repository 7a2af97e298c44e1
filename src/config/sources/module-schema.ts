import { section, text } from '../values.js';
import { askingLimits } from './asking-limits.js';

/** The kind `module`. */
export const moduleSchema = section({
  path: text().describe(
    'The JavaScript module, relative to where the server is started, or the name of a package.',
  ),
  ...askingLimits,
}).describe('Asked through a JavaScript module of your own that exports `load(keys, context)`.');
