import { ConfigError } from '../errors.js';
import { createAskedSource } from './keyed/keyed-source.js';
import { createGraphqlAdapter } from './keyed/graphql-adapter.js';
import { createHttpAdapter } from './keyed/http-adapter.js';
import { createModuleAdapter } from './keyed/module-adapter.js';
import type { SourceAdapter } from './keyed/source-adapter.js';
import { createHeldSource } from './bulk/bulk-source.js';
import { createMetaSource } from './custom-fields/custom-field-source.js';
import type { SourceConfig } from './source-config.js';
import type { Source, SourceDeps, ValueKind } from './source.js';

/**
 * Makes a source of the kind that its configuration names.
 * @throws ConfigError when it cannot be built
 */
export function createSource<S, T>(
  config: SourceConfig,
  kind: ValueKind<S, T>,
  surroundings: SourceDeps,
): Source<T> {
  if (config.file) return createHeldSource(config, config.file, kind, surroundings);
  if (config.meta) return createMetaSource(config, kind, surroundings);
  return createAskedSource(config, kind, adapterOf(config, surroundings), surroundings);
}

function adapterOf(config: SourceConfig, surroundings: SourceDeps): SourceAdapter {
  const { http, graphql, module } = config;
  if (graphql) return createGraphqlAdapter(config, graphql, surroundings);
  if (module) return createModuleAdapter(config, module, surroundings);
  if (http) return createHttpAdapter(config, http, surroundings);
  throw new ConfigError([`sources.${config.name} needs to say how it is asked`]);
}
