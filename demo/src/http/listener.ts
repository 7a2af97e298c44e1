import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request; what it throws becomes a 500, unless the caller is already gone. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server on loopback that can go down and come back on the same port. */
export interface Listener {
  readonly url: string;
  /** Refuses new connections and cuts the open ones. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Starts listening on `127.0.0.1`; port 0 takes a free one. */
export async function startListener(port: number, onRequest: RequestHandler): Promise<Listener> {
  let server = await listen(port, onRequest);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${taken}`,
    down: () => close(server),
    up: async () => {
      if (!server.listening) server = await listen(taken, onRequest);
    },
  };
}

function listen(port: number, onRequest: RequestHandler): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      onRequest(request, response).catch((error: unknown) => {
        fail(response, error);
      });
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(500, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ code: 'internal_server_error', message: String(error), data: { status: 500 } }),
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
