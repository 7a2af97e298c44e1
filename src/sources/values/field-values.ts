import type { UnusableItemError } from '../answers/unusable-item.js';

/** The value of an extra field, as GraphQL takes it: moments in ISO 8601, decimals and ids as text, enums by name. */
export type FieldValue = string | number | boolean | readonly (string | number | boolean)[];

/** What one source says of one product: for each field that it lists the value, null for none, or why it cannot be used. */
export type FieldValues = Readonly<Record<string, FieldValue | UnusableItemError | null>>;
