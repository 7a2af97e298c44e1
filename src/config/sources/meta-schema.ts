import { section } from '../values.js';

/** The kind `meta`. */
export const metaSchema = section({}).describe(
  "Read from the product's own custom fields: the paths of the answer are their names.",
);
