import type { TestApp } from '../test-app.js';

/** One list parameter of a call, e.g. the ids in `include`. */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? value.split(',') : [];
}

/** The route of every call since the last `forgetCalls`, e.g. `wc/v3/products`, sorted. */
export function routes(app: TestApp): string[] {
  return app.store.requests.map(({ path }) => path.replace('/wp-json/', '')).sort();
}

/** Every id that calls to `route` asked for by `include`, in the order of the calls. */
export function includedIds(app: TestApp, route: string): string[] {
  return app.store.requests
    .filter(({ path }) => path === `/wp-json/${route}`)
    .flatMap(({ params }) => listOf(params['include']));
}
