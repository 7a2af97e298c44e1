import { BrokenCircuitError } from 'cockatiel';
import {
  ConfigError,
  UpstreamBadAnswerError,
  UpstreamTimeoutError,
  UpstreamUnavailableError,
} from '../../errors.js';
import { quotaPerSecond } from '../../lib/call-quota.js';
import { createConcurrencyLimit } from '../../lib/concurrency-limit.js';
import { DeadlineError, withDeadline } from '../../lib/deadline.js';
import { plainJson } from '../../lib/plain-json.js';
import { toError } from '../../lib/to-error.js';
import { unlessAborted } from '../../lib/unless-aborted.js';
import type { Logger } from '../../observability/logger.js';
import { redactText } from '../../observability/redact.js';
import { createBreaker } from '../../upstream/http-client/circuit-breaker.js';
import { createItemReader } from '../answers/answer-items.js';
import type { Audience } from '../audience.js';
import type { ModuleSourceConfig, SourceConfig } from '../source-config.js';
import type { SourceModuleContext } from '../source-module.js';
import type { SourceAdapter } from './source-adapter.js';
import type { LoadedModule, SourceModules } from './source-modules.js';

/** How long a module may take to let go of what it holds, in milliseconds. */
const CLOSING_MS = 5_000;

/**
 * Asks a JavaScript module. It is trusted not to stand still: one that computes without end holds up the
 * whole process. Everything else that it does wrong fails the call.
 * @throws ConfigError when the module was not loaded
 */
export function createModuleAdapter(
  config: SourceConfig,
  module: ModuleSourceConfig,
  { log, modules }: { log: Logger; modules: SourceModules },
): SourceAdapter {
  const { name, provides } = config;
  const loaded = moduleOf(name, module.path, modules);
  const who = `${name} (${provides})`;
  const subject = { system: name, resource: provides };
  const itemsOf = createItemReader(name, provides, config.answer);
  const ownLog = logOf(name, log);
  const closing = new AbortController();
  const limit = createConcurrencyLimit(module.concurrency);
  const quota = quotaPerSecond(module.callsPerSecond);
  const breaker = createBreaker(module.breaker, (open) => {
    if (open) log.warn({ system: name, error: breaker.lastFault()?.message }, 'circuit breaker opened');
    else log.info({ system: name }, 'circuit breaker closed');
  });

  async function ask(
    keys: readonly string[],
    audience: Audience,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, unknown>> {
    const told: SourceModuleContext = {
      ...audience,
      source: name,
      signal,
      options: module.options,
      log: ownLog,
    };
    await quota?.turn(signal);
    const call = Promise.resolve().then(() => loaded.load(keys, told));
    const given = await unlessAborted(call, signal).catch((error: unknown) => {
      throw signal.aborted ? endOf(signal.reason) : failureOf(error);
    });
    return itemsOf(plain(given));
  }

  function plain(given: unknown): unknown {
    try {
      return plainJson(given);
    } catch (error) {
      throw new UpstreamBadAnswerError(
        `${who} gave something that is no plain data.`,
        subject,
        wordsOf(error),
      );
    }
  }

  /** Its own words may hold anything, so they stay with those who run us. */
  function failureOf(thrown: unknown): UpstreamUnavailableError {
    const error = toError(thrown);
    log.warn({ source: name, error }, 'The module of a source threw an error');
    return new UpstreamUnavailableError(`${who} failed: its module threw an error.`, subject, wordsOf(error));
  }

  function endOf(reason: unknown): unknown {
    if (!(reason instanceof DeadlineError)) return reason;
    return new UpstreamTimeoutError(`${who} did not answer within ${reason.ms} ms.`, subject);
  }

  function unasked(error: unknown): unknown {
    if (!(error instanceof BrokenCircuitError)) return endOf(error);
    const why = breaker.lastFault()?.message ?? 'it failed too often.';
    return new UpstreamUnavailableError(`${who} is not asked for now: ${why}`, subject);
  }

  return {
    batchSize: module.batchSize,
    timeoutMs: module.timeoutMs,
    obstacle: () => null,
    load: (keys, audience, timeoutMs) =>
      withDeadline(timeoutMs, closing.signal, (signal) =>
        limit.run(() => breaker.run(() => ask(keys, audience, signal)), signal),
      ).catch((error: unknown) => {
        throw unasked(error);
      }),
    breakerState: () => breaker.state(),
    close: async () => {
      closing.abort(new UpstreamUnavailableError(`${who} is closed.`, subject));
      await withDeadline(CLOSING_MS, undefined, (signal) => unlessAborted(loaded.close(), signal)).catch(
        (error: unknown) => {
          log.warn({ source: name, error: toError(error) }, 'The module of a source could not be closed');
        },
      );
    },
  };
}

function moduleOf(source: string, path: string, modules: SourceModules): LoadedModule {
  const loaded = modules.get(path);
  if (!loaded) throw new ConfigError([`sources.${source}.module.path names a module that is not loaded`]);
  return loaded;
}

function wordsOf(thrown: unknown): { message: string } {
  return { message: redactText(toError(thrown).message) };
}

/** The server's log, in which each line says which source wrote it. */
function logOf(source: string, log: Logger): Logger {
  const write =
    (level: keyof Logger): Logger[keyof Logger] =>
    (fields, message) => {
      log[level]({ ...fields, source }, message);
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
