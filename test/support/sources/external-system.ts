import { CacheStore } from '../../../src/cache/cache-store.js';
import { NO_NOTES, type ReadNotes } from '../../../src/cache/read-notes.js';
import type { LogFields, Logger } from '../../../src/observability/logger.js';
import type { LoadedModule } from '../../../src/sources/keyed/source-modules.js';
import {
  SOURCE_KINDS,
  type HttpSourceConfig,
  type SourceConfig,
} from '../../../src/sources/source-config.js';
import { ANYONE, type Audience } from '../../../src/sources/audience.js';
import type { SourceReader } from '../../../src/sources/source-reader.js';
import { createSources, type Sources } from '../../../src/sources/source-set.js';
import type { SourcePrice } from '../../../src/sources/values/price.js';
import type { SourceStock } from '../../../src/sources/values/stock.js';
import { startFaultServer, type FaultServer, type Script } from '../faults/fault-server.js';

/** Where the clock begins. */
export const START = Date.UTC(2026, 10, 24, 12);

/** The lifetime of the configured sources, in milliseconds. */
export const LIFETIME = { freshMs: 30_000, staleMs: 60_000, errorMs: 600_000 };

export type ConfigChanges = Partial<Omit<SourceConfig, 'http'>> & { http?: Partial<HttpSourceConfig> };

/** Sources in a shop that sells in euros; what a test does not say of the shopper is nobody in particular. */
export interface EuroSources extends Omit<Sources, 'prices' | 'stocks'> {
  prices(notes: ReadNotes, context?: Partial<Audience>): SourceReader<SourcePrice>;
  stocks(notes: ReadNotes, context?: Partial<Audience>): SourceReader<SourceStock>;
}

const SHOP_CURRENCY = 'EUR';

/** Another system on loopback, a clock moved by hand, a cache, and the sources that a test makes of them. */
export class ExternalSystem {
  readonly server: FaultServer;
  readonly logged: { fields: LogFields; message: string }[] = [];
  readonly staleNotes: { collection: string; ageMs: number }[] = [];
  readonly freshUntil: number[] = [];
  readonly cache: CacheStore;
  /** By the path that a configuration names them by. */
  readonly modules = new Map<string, LoadedModule>();
  now = START;
  readonly #sources: Sources[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(server: FaultServer) {
    this.server = server;
    const clock = { now: () => this.now };
    this.cache = new CacheStore({ maxEntries: 10_000, maxBytes: 10_000_000, clock, log: this.log });
  }

  static async start(script?: Script): Promise<ExternalSystem> {
    return new ExternalSystem(await startFaultServer(script));
  }

  async stop(): Promise<void> {
    for (const sources of this.#sources) await sources.close();
    await this.server.close();
  }

  /** Sources of the given configurations, which are price sources on the server unless they say otherwise. */
  sources(...configs: ConfigChanges[]): EuroSources {
    const sources = createSources(
      configs.map((config) => this.config(config)),
      {
        cache: this.cache,
        clock: { now: () => this.now },
        log: this.log,
        modules: this.modules,
      },
    );
    this.#sources.push(sources);
    return {
      ...sources,
      prices: (notes, context) => {
        const currency = context?.currency ?? SHOP_CURRENCY;
        return sources.prices(notes, { ...ANYONE, ...context, currency }, SHOP_CURRENCY);
      },
      stocks: (notes, context) => sources.stocks(notes, { ...ANYONE, ...context }),
    };
  }

  config({ http, ...changes }: ConfigChanges): SourceConfig {
    const isHttp = SOURCE_KINDS.every((kind) => kind === 'http' || changes[kind] === undefined);
    return {
      name: 'erp',
      provides: 'price',
      http: isHttp
        ? {
            url: `${this.server.url}/prices`,
            method: 'POST',
            body: '{"skus": {{keys}}}',
            query: {},
            headers: {},
            format: 'json',
            delimiter: ',',
            decimal: '.',
            batchSize: 200,
            timeoutMs: 5_000,
            maxAnswerBytes: 5_242_880,
            retries: 0,
            concurrency: 4,
            breaker: { failures: 5, resetMs: 10_000 },
            allowPrivateNetwork: true,
            ...http,
          }
        : undefined,
      key: 'sku',
      answer: {
        items: 'data.items',
        key: 'sku',
        price: {
          current: 'price',
          regular: 'list',
          sale: 'promo',
          currency: 'currency',
          saleFrom: 'from',
          saleTo: 'to',
        },
        stock: { quantity: 'qty', status: 'state' },
      },
      currency: 'EUR',
      varyBy: [],
      required: false,
      lifetime: LIFETIME,
      onMissing: 'next',
      onFailure: 'next',
      ...changes,
    };
  }

  /** An operation's notes, kept for the test to look at. */
  get notes(): ReadNotes {
    return {
      ...NO_NOTES,
      servedStale: (collection, ageMs) => void this.staleNotes.push({ collection, ageMs }),
      freshUntil: (epochMs) => void this.freshUntil.push(epochMs),
    };
  }

  get log(): Logger {
    const keep = (fields: LogFields, message: string): void => {
      this.logged.push({ fields, message });
      for (const check of this.#waiting) check();
    };
    return { debug: keep, info: keep, warn: keep, error: keep };
  }

  /** Resolves with the fields of the lines that say `message`, as soon as there are `count`. */
  logs(message: string, count = 1): Promise<LogFields[]> {
    return new Promise((resolve) => {
      const check = (): void => {
        const lines = this.logged.filter((line) => line.message === message);
        if (lines.length < count) return;
        this.#waiting.delete(check);
        resolve(lines.map(({ fields }) => fields));
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** How many calls the server has seen. */
  get calls(): number {
    return this.server.requests.length;
  }

  /** The keys of each call, in the order of the calls. */
  get askedFor(): unknown[] {
    return this.server.requests.map(({ body }) => (JSON.parse(body) as { skus: unknown }).skus);
  }
}

/** A healthy system: answers for each key it is asked for and has in `catalogue`. */
export function answering(catalogue: Record<string, object>): Script {
  return ({ body }) => {
    const { skus } = JSON.parse(body) as { skus: (string | number)[] };
    const items = skus.flatMap((sku) => (Object.hasOwn(catalogue, sku) ? [{ sku, ...catalogue[sku] }] : []));
    return { body: { data: { items } } };
  };
}

/** A healthy system that knows every key at one price. */
export function pricing(price: unknown): Script {
  return ({ body }) => {
    const { skus } = JSON.parse(body) as { skus: string[] };
    return { body: { data: { items: skus.map((sku) => ({ sku, price })) } } };
  };
}
