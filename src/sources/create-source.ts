import { ConfigError } from '../errors.js';
import { createAskedSource } from './asked/asked-source.js';
import { createHttpAdapter } from './asked/http-adapter.js';
import type { SourceAdapter } from './asked/source-adapter.js';
import type { SourceConfig } from './source-config.js';
import type { Source, SourceSurroundings, ValueKind } from './source.js';

/**
 * Makes a source of the kind that its configuration names.
 * @throws ConfigError when it cannot be built
 */
export function createSource<S, T>(
  config: SourceConfig,
  kind: ValueKind<S, T>,
  surroundings: SourceSurroundings,
): Source<T> {
  return createAskedSource(config, kind, adapterOf(config, surroundings), surroundings);
}

function adapterOf(config: SourceConfig, surroundings: SourceSurroundings): SourceAdapter {
  const { http } = config;
  if (http) return createHttpAdapter(config, http, surroundings);
  throw new ConfigError([`sources.${config.name} needs to say how it is asked`]);
}
