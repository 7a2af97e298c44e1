import { ConfigError } from '../errors.js';
import { createFieldsMapper } from './answers/fields-mapper.js';
import { ItemFields } from './answers/item-fields.js';
import { UnusableItemError } from './answers/unusable-item.js';
import { createSource } from './create-source.js';
import { decimalMarkOf, type SourceConfig } from './source-config.js';
import type { Source, SourceDeps } from './source.js';
import type { FieldValues } from './values/field-values.js';

/**
 * A source of extra fields.
 * @throws ConfigError when it cannot be built
 */
export function fieldsSource(config: SourceConfig, deps: SourceDeps): Source<FieldValues> {
  const { fields } = config.answer;
  if (!fields) throw new ConfigError([`sources.${config.name}.answer.fields is needed for a fields source`]);
  const mapper = createFieldsMapper(new ItemFields(config.name, 'fields', decimalMarkOf(config)), fields);
  return createSource(
    config,
    {
      mapper: () => mapper,
      view: (values) => values,
      nextChange: () => null,
      faultsOf: (values) => Object.values(values).filter((value) => value instanceof UnusableItemError),
    },
    deps,
  );
}
