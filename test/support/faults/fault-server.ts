import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the server saw it. */
export interface SeenRequest {
  method: string;
  /** Path and query, byte for byte. */
  url: string;
  /** Path, not decoded. */
  path: string;
  /** Decoded. */
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What to do with a request. An object or array as `body` is sent as JSON. */
export type Reply =
  | { status?: number; headers?: Record<string, string | string[]>; body?: unknown }
  /** Says nothing, ever. */
  | { fault: 'hang' }
  /** Closes the connection without a word. */
  | { fault: 'drop' }
  /** Announces the whole body, sends this many bytes of it, then closes the connection. */
  | { fault: 'cut'; body: string; bytes: number }
  /** Sends the body one byte at a time, every few milliseconds. */
  | { fault: 'drip'; body: string; everyMs: number }
  /** Answers with bytes that need not be HTTP. */
  | { fault: 'raw'; bytes: string };

/** Decides on the reply; `index` counts requests from 0. A pending promise holds the answer back. */
export type Script = (request: SeenRequest, index: number) => Reply | Promise<Reply>;

/** A scripted HTTP server on loopback that remembers what it was asked. */
export interface FaultServer {
  url: string;
  requests: SeenRequest[];
  /** The most requests that were open at the same time. */
  mostAtOnce(): number;
  /** Replaces the script. */
  script(next: Script): void;
  /** Resolves when `count` requests have arrived. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Where it listens, and how. */
export interface FaultServerOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Talks TLS, with these. */
  tls?: { key: string; cert: string };
}

/** Starts a server that follows `script`; it has to be closed. */
export async function startFaultServer(
  script: Script = () => ({ body: [] }),
  { port = 0, tls }: FaultServerOptions = {},
): Promise<FaultServer> {
  let current = script;
  let open = 0;
  let most = 0;
  const requests: SeenRequest[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const drips = new Set<NodeJS.Timeout>();

  const server = tls ? createTlsServer(tls, listener) : createServer(listener);

  function listener(incoming: IncomingMessage, response: ServerResponse): void {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    void handle(incoming, response).catch(() => response.destroy());
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = describe(incoming, await text(incoming));
    requests.push(seen);
    for (const { count, resolve } of waiting) if (requests.length >= count) resolve();
    send(response, await current(seen, requests.length - 1));
  }

  function send(response: ServerResponse, reply: Reply): void {
    if (!('fault' in reply)) {
      const { status = 200, headers = {}, body = '' } = reply;
      const raw = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers }).end(raw);
    } else if (reply.fault === 'drop') {
      response.socket?.destroy();
    } else if (reply.fault === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.body.length });
      response.write(reply.body.slice(0, reply.bytes), () => response.socket?.destroy());
    } else if (reply.fault === 'drip') {
      drip(response, reply.body, reply.everyMs);
    } else if (reply.fault === 'raw') {
      response.socket?.end(reply.bytes);
    }
  }

  function drip(response: ServerResponse, body: string, everyMs: number): void {
    response.writeHead(200, { 'content-type': 'application/json' });
    let sent = 0;
    const timer = setInterval(() => {
      response.write(body.charAt(sent));
      sent += 1;
      if (sent >= body.length) response.end();
    }, everyMs);
    drips.add(timer);
    response.on('close', () => {
      clearInterval(timer);
      drips.delete(timer);
    });
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => most,
    script: (next) => {
      current = next;
    },
    received: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: async () => {
      drips.forEach((timer) => {
        clearInterval(timer);
      });
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function describe(incoming: IncomingMessage, body: string): SeenRequest {
  const url = incoming.url ?? '';
  const [path = '', queryString = ''] = url.split('?', 2);
  return {
    method: incoming.method ?? '',
    url,
    path,
    query: Object.fromEntries(new URLSearchParams(queryString)),
    headers: incoming.headers,
    body,
  };
}
