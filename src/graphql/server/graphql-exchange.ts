import type { IncomingHttpHeaders } from 'node:http';

/** The `Cache-Control` of what nobody may keep. */
export const NOT_STORED = 'private, no-store';

/** A GraphQL request over HTTP whose body was read already. */
export interface GraphqlRequest {
  method: string;
  headers: IncomingHttpHeaders;
  /** What follows the `?` of the address. */
  search: string;
  /** The parsed JSON body of a `POST`. */
  body: unknown;
}

/** The whole answer to one. */
export interface GraphqlAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
}
