import type { ModuleSourceConfig, SourceConfig } from '../../../src/sources/source-config.js';
import type { Load, SourceModuleContext } from '../../../src/sources/source-module.js';
import type { ConfigChanges, ExternalSystem } from './external-system.js';

/** A module of a shop's own, and what it was asked. */
export interface OwnModule {
  calls: { keys: readonly string[]; context: SourceModuleContext }[];
  closed: number;
  /** Replaces what it does. */
  does(load: Load<unknown>): void;
}

/** Gives the system a module under the path `./own.mjs`. */
export function ownModule(
  system: ExternalSystem,
  load: Load<unknown>,
  close?: () => Promise<void>,
): OwnModule {
  let current = load;
  const own: OwnModule = {
    calls: [],
    closed: 0,
    does: (next) => {
      current = next;
    },
  };
  system.modules.set('./own.mjs', {
    load: (keys, context) => {
      own.calls.push({ keys, context });
      return current(keys, context);
    },
    close: async () => {
      own.closed += 1;
      await close?.();
    },
  });
  return own;
}

/** A price source that asks that module. */
export function moduleSource({
  module,
  ...changes
}: Partial<Omit<SourceConfig, 'module'>> & { module?: Partial<ModuleSourceConfig> } = {}): ConfigChanges {
  return {
    module: {
      path: './own.mjs',
      options: {},
      batchSize: 200,
      timeoutMs: 5_000,
      concurrency: 4,
      breaker: { failures: 5, resetMs: 10_000 },
      ...module,
    },
    answer: { items: '' },
    ...(changes as ConfigChanges),
  };
}

/** Knows every key at one price. */
export const pricesOf =
  (current: unknown): Load<unknown> =>
  (keys) =>
    keys.map((key) => ({ key, current, currency: 'EUR' }));
