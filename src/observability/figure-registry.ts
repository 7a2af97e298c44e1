import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

/** One figure: what it is of, and how much. */
export interface Figure<L extends string> {
  labels: Readonly<Record<L, string>>;
  value: number;
}

/** How a figure is called, and where it is read whenever somebody asks. */
export interface FigureSource<L extends string> {
  name: string;
  help: string;
  labels: readonly L[];
  read: () => readonly Figure<L>[];
}

/**
 * Figures in Prometheus's text format, read from counters that are kept anyway, and only when they are asked for.
 * It has a registry of its own, so that several servers in one process do not mix theirs.
 */
export class FigureRegistry {
  readonly #registry = new Registry();

  /** Figures of the process itself: memory, processor, event loop, garbage. */
  addProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
    // Of a moment in which nothing was measured, as before the first answer, it reads 292 years.
    this.#registry.removeSingleMetric('nodejs_eventloop_lag_min_seconds');
  }

  /** What only grows. */
  addCounter<L extends string>({ name, help, labels, read }: FigureSource<L>): void {
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
  addGauge<L extends string>({ name, help, labels, read }: FigureSource<L>): void {
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
