import type { PricingSlice } from './pricing.slice.js';
import type { Sellable } from './pricing.reads.js';
import { EXTRA_FIELD_SOURCES, type ExtraField } from './extra-fields.js';
import { PRODUCT_TYPES } from '../shared/product-types.js';

type FieldArgs = [item: Sellable, args: unknown, context: PricingSlice];

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

/** Resolvers of the fields and types that `extraFieldSdl` writes. */
export function extraFieldResolvers(fields: readonly ExtraField[]): Record<string, object>[] {
  if (fields.length === 0) return [];
  const onProduct = resolversOf(fields.filter(({ on }) => on.includes('product')));
  const onVariation = resolversOf(fields.filter(({ on }) => on.includes('variation')));
  return [
    {
      ...Object.fromEntries(PRODUCT_TYPES.map((type) => [type, onProduct])),
      ProductVariation: onVariation,
      ExtraFieldSource: {
        source: ({ item, name }: FieldOfItem, _args: unknown, { extraFields }: PricingSlice) =>
          extraFields.source(item, name),
      },
    },
  ];
}

function resolversOf(fields: readonly ExtraField[]) {
  if (fields.length === 0) return {};
  const values = fields.map(({ name }): [string, (...args: FieldArgs) => unknown] => [
    name,
    (item, _args, { extraFields }) => extraFields.value(item, name),
  ]);
  return {
    ...Object.fromEntries(values),
    [EXTRA_FIELD_SOURCES]: (item: Sellable, { fields: wanted }: SourcesArgs): FieldOfItem[] =>
      fields
        .filter(({ enumValue }) => !wanted || wanted.includes(enumValue))
        .map(({ enumValue, name }) => ({ field: enumValue, name, item })),
  };
}
