import { ConfigError } from '../errors.js';
import { createBulkSource } from './bulk/bulk-source.js';
import { createCustomFieldSource } from './custom-fields/custom-field-source.js';
import { createGraphqlAdapter } from './keyed/graphql-adapter.js';
import { createHttpAdapter } from './keyed/http-adapter.js';
import { createKeyedSource } from './keyed/keyed-source.js';
import { createModuleAdapter } from './keyed/module-adapter.js';
import type { SourceAdapter } from './keyed/source-adapter.js';
import type { SourceConfig } from './source-config.js';
import type { Source, SourceDeps, ValueKind } from './source.js';

/**
 * Makes a source of the kind that its configuration names.
 * @throws ConfigError when it cannot be built
 */
export function createSource<S, T>(config: SourceConfig, kind: ValueKind<S, T>, deps: SourceDeps): Source<T> {
  if (config.file) return createBulkSource(config, config.file, kind, deps);
  if (config.meta) return createCustomFieldSource(config, kind, deps);
  return createKeyedSource(config, kind, adapterOf(config, deps), deps);
}

function adapterOf(config: SourceConfig, deps: SourceDeps): SourceAdapter {
  const { http, graphql, module } = config;
  if (graphql) return createGraphqlAdapter(config, graphql, deps);
  if (module) return createModuleAdapter(config, module, deps);
  if (http) return createHttpAdapter(config, http, deps);
  throw new ConfigError([`sources.${config.name} needs to say how it is asked`]);
}
