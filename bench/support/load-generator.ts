import autocannon from 'autocannon';
import { answerMessages } from './answer-messages.js';

/** A stretch of load. Exactly one of `seconds` and `requests` ends it. */
export interface LoadJob {
  url: string;
  /** Bodies that are sent in turn; `UNIQUE` in one is replaced by a number that comes twice and never again. */
  bodies: readonly string[];
  connections: number;
  seconds?: number;
  requests?: number;
}

/** What came of it; times in milliseconds. */
export interface LoadFigures {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  failures: number;
}

const UNIQUE = 'UNIQUE';
let numbersGiven = 0;

function nextNumber(): string {
  numbersGiven += 1;
  return String(numbersGiven >> 1);
}

async function run({ url, bodies, connections, seconds, requests }: LoadJob): Promise<LoadFigures> {
  let answered = 0;
  let failures = 0;
  const times: number[] = [];
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `${url}/graphql`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        connections,
        ...(seconds === undefined ? { amount: requests ?? 1 } : { duration: seconds }),
        requests: bodies.map((body) =>
          body.includes(UNIQUE)
            ? { setupRequest: (request) => ({ ...request, body: body.replaceAll(UNIQUE, nextNumber()) }) }
            : { body },
        ),
      },
      (error: Error | null) => {
        if (error) reject(error);
        else resolve();
      },
    );
    instance.on('response', (_client, status, _bytes, ms) => {
      answered += 1;
      times.push(ms);
      if (status !== 200) failures += 1;
    });
    instance.on('reqError', () => (failures += 1));
  });
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requestsPerSecond: answered / elapsed, p50: at(0.5), p99: at(0.99), failures };
}

answerMessages<LoadJob, LoadFigures | { ready: true }>({ ready: true }, run);
