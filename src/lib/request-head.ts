import type { IncomingHttpHeaders } from 'node:http';

/** What HTTP says of a request before its body. */
export interface RequestHead {
  headers: IncomingHttpHeaders;
  /** Network address of the caller. */
  address: string;
  /** Whether the caller speaks TLS. */
  secure: boolean;
}
