import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigError } from '../../errors.js';
import { DeadlineError, withDeadline } from '../../lib/deadline.js';
import { toError } from '../../lib/to-error.js';
import { unlessAborted } from '../../lib/unless-aborted.js';
import { redactText } from '../../observability/redact.js';
import type { SourceConfig } from '../source-config.js';
import type { Load, SourceModule } from '../source-module.js';

/** A module of the user's, ready to be asked. */
export interface LoadedModule {
  load: Load<unknown>;
  /** Lets the module go of what it holds; once, however often it is called. */
  close(): Promise<void>;
}

/** The modules that a configuration names, by path. */
export type SourceModules = ReadonlyMap<string, LoadedModule>;

/** How long a module may take to be loaded, in milliseconds: what it waits for at its top is waited for. */
const LOADING_MS = 10_000;

/**
 * Loads the modules of all sources.
 * @param loadingMs how long each may take
 * @throws ConfigError that tells of each that cannot be used
 */
export async function loadSourceModules(
  configs: readonly Pick<SourceConfig, 'module'>[],
  loadingMs = LOADING_MS,
): Promise<SourceModules> {
  const faults: string[] = [];
  const modules = new Map<string, LoadedModule>();
  for (const [index, { module }] of configs.entries()) {
    if (!module || modules.has(module.path)) continue;
    try {
      modules.set(module.path, loaded(await importModule(module.path, loadingMs)));
    } catch (error) {
      faults.push(`sources[${index}].module.path: ${whyNot(error)}`);
    }
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return modules;
}

/** The same modules for somebody who closes their own sources, but not what others still use. */
export function lent(modules: SourceModules): SourceModules {
  return new Map(
    [...modules].map(([path, { load }]) => [path, { load, close: () => Promise.resolve() }] as const),
  );
}

function importModule(path: string, loadingMs: number): Promise<Partial<SourceModule<unknown>>> {
  const isFile = path.startsWith('.') || isAbsolute(path);
  const specifier = isFile ? pathToFileURL(resolve(path)).href : path;
  return withDeadline(loadingMs, undefined, (signal) =>
    unlessAborted(import(specifier) as Promise<Partial<SourceModule<unknown>>>, signal),
  );
}

/** A fault of a module's form; the message continues a sentence that begins with the module. */
class UnusableModuleError extends Error {}

function loaded({ load, close }: Partial<SourceModule<unknown>>): LoadedModule {
  if (load === undefined) throw new UnusableModuleError('has no export named load');
  for (const [name, value] of Object.entries({ load, close })) {
    if (value !== undefined && typeof value !== 'function')
      throw new UnusableModuleError(`exports a ${name} that is no function`);
  }
  let closed: Promise<void> | undefined;
  return { load, close: () => (closed ??= Promise.resolve().then(() => close?.())) };
}

function whyNot(error: unknown): string {
  if (error instanceof UnusableModuleError) return error.message;
  if (error instanceof DeadlineError) return `is not loaded within ${error.ms} ms`;
  const [line = ''] = toError(error).message.split('\n');
  // Where it is loaded from says something only when that is one of the user's own files.
  const what = line.replace(` imported from ${fileURLToPath(import.meta.url)}`, '');
  return `cannot be loaded: ${redactText(what)}`;
}
