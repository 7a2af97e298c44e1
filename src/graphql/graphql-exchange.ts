import type { IncomingHttpHeaders } from 'node:http';

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
  text: string;
}
