import { listBody, PAGE_SIZE } from '../queries/product-list.js';
import { ask } from '../support/ask.js';
import { type Shop, startMeasuredServer } from '../support/measured-server.js';

/** A process from its start to its first answer; times in milliseconds. */
export interface StartFigures {
  listeningMs: number;
  startCalls: number;
  firstAnswerMs: number;
  firstAnswerCalls: number;
}

/** Starts a fresh process and asks it for the list once. */
export async function measureStart(shop: Shop): Promise<StartFigures> {
  const start = performance.now();
  const server = await startMeasuredServer(shop, { sources: false });
  const listeningMs = performance.now() - start;
  try {
    const startCalls = (await server.takeCalls()).shop;
    const { ms } = await ask(server.url, listBody(PAGE_SIZE));
    return { listeningMs, startCalls, firstAnswerMs: ms, firstAnswerCalls: (await server.takeCalls()).shop };
  } finally {
    await server.stop();
  }
}
