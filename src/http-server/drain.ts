import type { Server, ServerResponse } from 'node:http';

/** Answers under way, so that a server can be stopped without cutting them. */
export interface Connections {
  track(response: ServerResponse): void;
  /** Ends every connection when it has nothing more to answer, and cuts what is left after `drainMs`. */
  drain(drainMs: number): Promise<void>;
}

/** Watches a server's answers. */
export function watchConnections(server: Server): Connections {
  const open = new Set<ServerResponse>();
  let draining = false;
  return {
    track(response) {
      response.shouldKeepAlive = !draining && response.shouldKeepAlive;
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    drain(drainMs) {
      draining = true;
      for (const response of open) response.shouldKeepAlive = false;
      return new Promise((resolve) => {
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, drainMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
      });
    },
  };
}
