import type { AnswerText } from '../servers/raw-http.js';
import { listBody, PAGE_SIZE } from '../queries/product-list.js';
import { ask } from '../support/ask.js';
import { startWorker } from '../support/children.js';
import type { Load } from '../support/load.js';
import { median } from '../support/median.js';
import type { ServerPair } from '../support/measured-server.js';

/** Requests a second of one server: the median of the rounds, and the rounds. */
export interface Throughput {
  median: number;
  rounds: number[];
}

/** The same answer from several servers. Ratios are medians of the rounds' own, so that what slows a round does not count. */
export interface Comparison {
  /** Bytes of the answer. */
  bytes: number;
  connections: number;
  ours: Throughput;
  /** Our server with the response cache switched off. */
  computed: Throughput;
  stockApollo: Throughput;
  rawHttp: Throughput;
  /** Ours in relation to the others. */
  toStockApollo: number;
  toRawHttp: number;
  /** Ours without the response cache. */
  computedToStockApollo: number;
  computedToRawHttp: number;
}

const CONNECTIONS = 32;
const ROUND_SECONDS = 1;

/**
 * Compares our warm server, with and without the response cache, with a stock Apollo Server and with bare
 * `node:http`, which both have the answer in memory. The rounds alternate, so that a machine that slows
 * down slows them all.
 * @param rounds an odd number, so that the median is one of them
 */
export async function compareThroughput(
  { usual, computing }: ServerPair,
  load: Load,
  rounds: number,
): Promise<Comparison> {
  const body = listBody(PAGE_SIZE);
  const { text } = await ask(usual.url, body);
  const stock = await startWorker<AnswerText, { url: string }>('servers/stock-apollo.ts');
  const raw = await startWorker<AnswerText, { url: string }>('servers/raw-http.ts');
  const servers = [usual.url, computing.url, stock.greeting.url, raw.greeting.url];
  try {
    await Promise.all([stock.worker.ask({ text }), raw.worker.ask({ text })]);
    for (const server of servers) {
      const answer = await ask(server, body);
      if (answer.text.trim() !== text.trim()) throw new Error(`${server} does not give our answer`);
    }
    const measured: number[][] = servers.map(() => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, server] of servers.entries()) {
        const job = { url: server, bodies: [body], connections: CONNECTIONS, seconds: ROUND_SECONDS };
        const { requestsPerSecond } = await load.run(job);
        // The first round is for the compilers.
        if (round > 0) measured[index]?.push(requestsPerSecond);
      }
    }
    const [ours, computed, stockApollo, rawHttp] = measured.map((figures) => ({
      median: median(figures),
      rounds: figures,
    }));
    if (!ours || !computed || !stockApollo || !rawHttp) throw new Error('No rounds were run');
    return {
      bytes: Buffer.byteLength(text),
      connections: CONNECTIONS,
      ours,
      computed,
      stockApollo,
      rawHttp,
      toStockApollo: ratio(ours, stockApollo),
      toRawHttp: ratio(ours, rawHttp),
      computedToStockApollo: ratio(computed, stockApollo),
      computedToRawHttp: ratio(computed, rawHttp),
    };
  } finally {
    await Promise.all([stock.worker.stop(), raw.worker.stop()]);
  }
}

function ratio(ours: Throughput, other: Throughput): number {
  return median(ours.rounds.map((figure, round) => figure / (other.rounds[round] ?? Number.NaN)));
}
