import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server on loopback that can go down and come back on the same port. */
export interface Listener {
  readonly url: string;
  /** Refuses new connections and cuts the open ones. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Starts listening on `127.0.0.1`; port 0 takes a free one. */
export async function startListener(port: number, onRequest: RequestListener): Promise<Listener> {
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

function listen(port: number, onRequest: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(onRequest);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
