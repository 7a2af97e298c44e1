import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a service does instead of answering. */
export type Fault = 'hang' | 'refuse' | 'error' | 'html';

/** A service behind something that may fail, and that notes what it was asked. */
export interface FaultProxy {
  url: string;
  fault: Fault | undefined;
  /** Headers and bodies since the last `calls.length = 0`. */
  calls: { headers: Record<string, string | undefined>; query: string; variables: any }[];
  stop(): Promise<void>;
}

/** Stands in front of a service. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const { query, variables } = JSON.parse(body.toString()) as { query: string; variables: unknown };
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
      );
      proxy.calls.push({ headers, query, variables });
      switch (proxy.fault) {
        case 'hang':
          return;
        case 'refuse':
          response.destroy();
          return;
        case 'error':
          response
            .writeHead(500, { 'content-type': 'application/json' })
            .end('{"errors":[{"message":"ouch"}]}');
          return;
        case 'html':
          response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
          return;
        case undefined: {
          const own = new Set(['content-length', 'host', 'connection']);
          const passed = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
          const answer = await fetch(target, {
            method: 'POST',
            headers: passed as Record<string, string>,
            body,
          });
          const text = await answer.text();
          const named = ['content-type', 'woocommerce-session', 'cart-token'].flatMap((name) => {
            const value = answer.headers.get(name);
            return value === null ? [] : [[name, value]];
          });
          response.writeHead(answer.status, Object.fromEntries(named) as Record<string, string>).end(text);
        }
      }
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    fault: undefined,
    calls: [],
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return proxy;
}
