import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

/** One value of a metric, with its labels. */
export interface Sample<L extends string> {
  labels: Readonly<Record<L, string>>;
  value: number;
}

/** How a metric is called, and where its values are read whenever somebody asks. */
export interface MetricDefinition<L extends string> {
  name: string;
  help: string;
  labels: readonly L[];
  read: () => readonly Sample<L>[];
}

/**
 * Metrics in Prometheus's text format, read from counters that are kept anyway, and only when they are asked for.
 * It has a registry of its own, so that several servers in one process do not mix theirs.
 */
export class MetricRegistry {
  readonly #registry = new Registry();

  /** Metrics of the process itself: memory, processor, event loop, garbage. */
  addProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
    // Of a moment in which nothing was measured, as before the first answer, it reads 292 years.
    this.#registry.removeSingleMetric('nodejs_eventloop_lag_min_seconds');
  }

  /** What only grows. */
  addCounter<L extends string>({ name, help, labels, read }: MetricDefinition<L>): void {
    new Counter({
      name,
      help,
      labelNames: labels,
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const { labels, value } of read()) this.inc(labels, value);
      },
    });
  }

  /** What goes up and down. */
  addGauge<L extends string>({ name, help, labels, read }: MetricDefinition<L>): void {
    new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const { labels, value } of read()) this.set(labels, value);
      },
    });
  }

  /** All of them, as they are now. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
