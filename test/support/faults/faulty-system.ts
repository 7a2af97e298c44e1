import { readFileSync } from 'node:fs';
import { rm, truncate } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../../demo/src/catalogue/catalogue.js';
import {
  startFaultServer,
  type FaultServer,
  type FaultServerOptions,
  type Reply,
  type Script,
  type SeenRequest,
} from './fault-server.js';
import { ListFolder } from '../sources/list-folder.js';

/** What a system knows about one product, under names of its own. Faults put anything there. */
export interface Item {
  sku: string;
  list: unknown;
  qty: unknown;
  cur?: unknown;
  promo?: unknown;
  saleTo?: unknown;
  until?: unknown;
}

/** What a system does instead of answering well. */
export type Wrong =
  /** Answers, but with other items. */
  | { items: (items: Item[]) => unknown[] }
  /** Answers with this text. */
  | { text: string }
  | { status: number; headers?: Record<string, string> }
  /** An answer of this many bytes. */
  | { bytes: number }
  /** Every other answer for the same products is a 500, or HTML where there are no statuses. */
  | 'flap'
  | 'hang'
  | 'drip'
  | 'refuse';

/** A system behind sources of one kind. */
export interface FaultySystem {
  /** Where it is: an address or a path. */
  place: string;
  /** Changes what it does from now on; null: all is well. */
  be(wrong: Wrong | null): Promise<void>;
  /** Every price and quantity is another one from now on. */
  renew(): void;
  /** The price and the quantity of the items now. */
  now(): { amount: string; quantity: number };
  /** Requests that reached it. */
  requests(): number;
  stop(): Promise<void>;
}

/** The products that it knows. */
export const SKUS = ['KR-KIV', 'KR-NAR'];

/** The items of a system, which change when they are renewed. */
class Stock {
  version = 1;

  renew(): void {
    this.version += 1;
  }

  now(): { amount: string; quantity: number } {
    return { amount: `${20 + this.version}.45`, quantity: 200 + this.version };
  }

  items(wrong: Wrong | null): unknown[] {
    const { amount, quantity } = this.now();
    const items = SKUS.map((sku) => ({ sku, list: amount, qty: quantity, cur: 'EUR' }));
    return typeof wrong === 'object' && wrong !== null && 'items' in wrong ? wrong.items(items) : items;
  }
}

let manyBlanks = Buffer.alloc(0);

/** They are made once, since making them takes its time. */
function blanks(bytes: number): Buffer {
  if (manyBlanks.length !== bytes) manyBlanks = Buffer.alloc(bytes, ' ');
  return manyBlanks;
}

/** How a kind lays out its items in an answer. */
export type Layout = (items: unknown[], request: SeenRequest) => unknown;

const tlsFile = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./tls/self-signed.${name}.pem`, import.meta.url)), 'utf8');

/** Ports that no system hands out by itself (Linux: from 32768 on), so that one that was let go of can be had again. */
const QUIET_PORTS = { first: 15_000, count: 15_000 };

async function startOnQuietPort(script: Script, options: FaultServerOptions): Promise<FaultServer> {
  for (;;) {
    const port = QUIET_PORTS.first + Math.floor(Math.random() * QUIET_PORTS.count);
    try {
      return await startFaultServer(script, { ...options, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

/** A system behind HTTP, or behind HTTPS with a certificate that nobody trusts. */
export async function startFaultyServer(layout: Layout, https = false): Promise<FaultySystem> {
  const stock = new Stock();
  let wrong: Wrong | null = null;
  let gone = 0;
  let seen = new Map<string, number>();

  function reply(request: SeenRequest): Reply {
    const well = layout(stock.items(wrong), request);
    if (wrong === null || (typeof wrong === 'object' && 'items' in wrong))
      return well === undefined ? { status: 404 } : { body: well };
    if (wrong === 'hang') return { fault: 'hang' };
    if (wrong === 'drip') return { fault: 'drip', body: JSON.stringify(well).padEnd(10_000), everyMs: 20 };
    if (wrong === 'flap') {
      const what = request.url + request.body;
      seen.set(what, (seen.get(what) ?? 0) + 1);
      return seen.get(what)! % 2 === 1 ? { status: 500 } : { body: well };
    }
    if (wrong === 'refuse') return { fault: 'drop' };
    if ('text' in wrong) return { body: wrong.text };
    if ('bytes' in wrong) return { body: blanks(wrong.bytes) };
    return wrong;
  }

  const tls = https ? { tls: { key: tlsFile('key'), cert: tlsFile('cert') } } : {};
  let server: FaultServer | null = await startOnQuietPort(reply, tls);
  const place = server.url;
  const port = Number(new URL(place).port);

  async function hangUp(): Promise<void> {
    gone += server?.requests.length ?? 0;
    await server?.close();
    server = null;
  }

  return {
    place,
    be: async (next) => {
      wrong = next;
      seen = new Map();
      if (next === 'refuse') await hangUp();
      else server ??= await startFaultServer(reply, { port, ...tls });
    },
    renew: () => {
      stock.renew();
    },
    now: () => stock.now(),
    requests: () => gone + (server?.requests.length ?? 0),
    stop: hangUp,
  };
}

/** A system that writes its list into a file; refusing is a file that is not there. */
export async function startFaultyFile(): Promise<FaultySystem> {
  const disk = await ListFolder.make('list.json');
  const stock = new Stock();
  let flaps = 0;

  async function be(wrong: Wrong | null): Promise<void> {
    const well = JSON.stringify(stock.items(wrong));
    if (wrong === 'flap') {
      flaps += 1;
      await disk.replace(flaps % 2 === 1 ? '<html></html>' : well);
    } else if (wrong === 'refuse') await rm(disk.path);
    else if (wrong === null || (typeof wrong === 'object' && 'items' in wrong)) await disk.replace(well);
    else if (typeof wrong === 'object' && 'text' in wrong) await disk.replace(wrong.text);
    else if (typeof wrong === 'object' && 'bytes' in wrong) await truncate(disk.path, wrong.bytes);
    else throw new Error('A file cannot do that');
  }

  await be(null);
  return {
    place: disk.path,
    be,
    renew: () => {
      stock.renew();
    },
    now: () => stock.now(),
    requests: () => 0,
    stop: () => disk.remove(),
  };
}

/** The shop itself, whose products have the values as custom fields. */
export function shopAsSystem(catalogue: Catalogue): FaultySystem {
  const stock = new Stock();
  function be(wrong: Wrong | null): Promise<void> {
    const items = stock.items(wrong) as Item[];
    for (const product of catalogue.products.values()) {
      if (!SKUS.includes(product.sku)) continue;
      const item = items.find(({ sku }) => sku === product.sku);
      product.meta_data = Object.entries(item ?? {}).map(([key, value], id) => ({ id, key, value }));
    }
    return Promise.resolve();
  }
  return {
    place: '',
    be,
    renew: () => {
      stock.renew();
    },
    now: () => stock.now(),
    requests: () => 0,
    stop: () => Promise.resolve(),
  };
}
