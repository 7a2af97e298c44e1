import type { Answer } from '../../../demo/src/http/faults.js';
import type { DemoStore } from '../../../demo/src/demo-store.js';

/** Lets a shop answer the requests of a kind with what `change` makes of the body; `change` may alter it in place. */
export function alterBodies(store: DemoStore, path: string | RegExp, change: (body: any) => unknown): void {
  store.faults.set(path, {
    kind: 'alter',
    change: (answer) => {
      const body: unknown = JSON.parse(answer.body);
      return { ...answer, body: JSON.stringify(change(body) ?? body) };
    },
  });
}

/** Lets a shop's answers lose headers, as behind a cache that does not keep them. */
export function dropHeaders(store: DemoStore, ...names: string[]): void {
  store.faults.set(/./, {
    kind: 'alter',
    change: ({ headers, ...answer }: Answer) => ({
      ...answer,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
    }),
  });
}
