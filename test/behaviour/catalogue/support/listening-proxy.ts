import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call as it went over the wire. */
export interface OverheardCall {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
}

/** Stands between our server and a shop, hands everything on and remembers it. */
export interface ListeningProxy {
  url: string;
  calls: OverheardCall[];
  /** Where to hand requests on to. */
  leadTo(url: string): void;
  stop(): Promise<void>;
}

/** Starts a proxy that leads nowhere yet; it has to be stopped. */
export async function startListeningProxy(): Promise<ListeningProxy> {
  const calls: OverheardCall[] = [];
  let target = '';
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '/', headers } = incoming;
    calls.push({ method, url, headers });
    const onward = request(new URL(url, target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    leadTo: (url) => {
      target = url;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
