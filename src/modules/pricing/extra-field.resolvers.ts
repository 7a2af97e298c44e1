import { PRODUCT_TYPES } from '../shared/product-types.js';
import type { Sellable } from '../shared/sellable.js';
import { EXTRA_FIELD_SOURCES, type ExtraField } from './extra-fields.js';
import type { PricingSlice } from './pricing.slice.js';

interface SourcesArgs {
  fields?: readonly string[] | null;
}

/** One entry of `extraFieldSources`. */
interface FieldOfItem {
  /** As in `ExtraFieldEnum`. */
  field: string;
  name: string;
  item: Sellable;
}

/** Resolvers by type and field: the schema's own types do not know these fields, since a configuration brings them. */
export type ExtraFieldResolvers = Record<string, ItemResolvers | { source: typeof sourceOf }>;

type ItemResolvers = Record<string, (item: Sellable, args: SourcesArgs, context: PricingSlice) => unknown>;

/** Resolvers of the fields and types that `extraFieldSdl` writes. */
export function extraFieldResolvers(fields: readonly ExtraField[]): ExtraFieldResolvers[] {
  if (fields.length === 0) return [];
  const onProduct = resolversOf(fields.filter(({ on }) => on.includes('product')));
  const onVariation = resolversOf(fields.filter(({ on }) => on.includes('variation')));
  return [
    {
      ...Object.fromEntries(PRODUCT_TYPES.map((type) => [type, onProduct])),
      ProductVariation: onVariation,
      ExtraFieldSource: { source: sourceOf },
    },
  ];
}

function sourceOf({ item, name }: FieldOfItem, _args: object, { extraFields }: PricingSlice) {
  return extraFields.source(item, name);
}

function resolversOf(fields: readonly ExtraField[]): ItemResolvers {
  if (fields.length === 0) return {};
  const values = fields.map(({ name }): [string, ItemResolvers[string]] => [
    name,
    (item, _args, { extraFields }) => extraFields.value(item, name),
  ]);
  return {
    ...Object.fromEntries(values),
    [EXTRA_FIELD_SOURCES]: (item, { fields: wanted }): FieldOfItem[] =>
      fields
        .filter(({ enumValue }) => !wanted || wanted.includes(enumValue))
        .map(({ enumValue, name }) => ({ field: enumValue, name, item })),
  };
}
