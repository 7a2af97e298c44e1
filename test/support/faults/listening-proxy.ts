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
  /** Loses the next call with this method whose address ends so: the shop never gets it. */
  loseNext(method: string, ending: string): void;
  /** Where to hand requests on to. */
  leadTo(url: string): void;
  stop(): Promise<void>;
}

/** Starts a proxy that leads nowhere yet; it has to be stopped. */
export async function startListeningProxy(): Promise<ListeningProxy> {
  const calls: OverheardCall[] = [];
  let target = '';
  const lost: { method: string; ending: string }[] = [];
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '/', headers } = incoming;
    calls.push({ method, url, headers });
    const loss = lost.findIndex((one) => one.method === method && url.endsWith(one.ending));
    if (loss >= 0) {
      lost.splice(loss, 1);
      response.destroy();
      return;
    }
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
    loseNext: (method, ending) => {
      lost.push({ method, ending });
    },
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
