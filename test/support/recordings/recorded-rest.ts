import { RECORDED_HOME, recordedCatalogue } from '../../../demo/src/catalogue/recorded-catalogue.js';
import type { Recordings } from '../../../demo/src/catalogue/recordings.js';
import { startDemoStore, type DemoStore } from '../../../demo/src/demo-store.js';
import { readRecording } from './recordings.js';

/** One recorded exchange, with what was sent. */
export interface Exchange {
  title: string;
  request: { method: string; path: string; auth: string; body?: unknown };
  response: { status: number; headers: Record<string, string>; body: any };
}

const KEYS = { key: `ck_${'a'.repeat(40)}`, secret: `cs_${'b'.repeat(40)}` };
const FILES = [
  ...['products-read', 'variations-read', 'taxonomies-read', 'reviews', 'store-settings'],
  ...['coupons', 'customers', 'orders', 'wordpress'],
];
/** The headers that carry meaning for a client of the REST API. */
const HEADERS = [
  ...['x-wp-total', 'x-wp-totalpages', 'link', 'allow', 'cache-control', 'content-type', 'vary', 'location'],
];

export function recording(name: string): Exchange[] {
  return readRecording(`woocommerce-10.5/${name}.json`);
}

/** The recorded shop, at the moment when its recorded writes were made. */
export function startRecordedShop(at: string): Promise<DemoStore> {
  const recordings = Object.fromEntries(FILES.map((name) => [name, recording(name)]));
  return startDemoStore({
    catalogue: recordedCatalogue(recordings as unknown as Recordings),
    home: RECORDED_HOME,
    keys: KEYS,
    acceptBasicOverHttp: true,
    now: () => new Date(at),
  });
}

/** Repeats a recorded request. */
export async function repeat(store: DemoStore, { request }: Exchange) {
  const authorization = `Basic ${Buffer.from(`${KEYS.key}:${KEYS.secret}`).toString('base64')}`;
  const response = await fetch(store.url + request.path, {
    method: request.method,
    redirect: 'manual',
    headers: {
      ...(request.auth !== 'none' && { authorization }),
      ...(request.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
  });
  return {
    status: response.status,
    headers: meaningful((name) => response.headers.get(name)),
    body: (await response.json()) as any,
  };
}

/** The status, the headers that matter and the body that were recorded. */
export function expected({ response: { status, headers, body } }: Exchange) {
  return { status, headers: meaningful((name) => headers[name]), body: structuredClone(body) };
}

function meaningful(read: (name: string) => string | null | undefined) {
  return Object.fromEntries(HEADERS.map((name) => [name, read(name) ?? undefined]));
}
