/** What the values of a source may hang on beside the product. */
export const CONTEXT_PART_NAMES = ['currency', 'customerGroup', 'country', 'location', 'language'] as const;
