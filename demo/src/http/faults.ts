import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** One way for an HTTP server to go wrong. `delayMs` may stand alone or be added to any other. */
export type Fault = { delayMs?: number } & (
  | { kind?: undefined }
  /** Takes the request and never answers. */
  | { kind: 'hang' }
  /** Closes the connection without an answer. */
  | { kind: 'drop' }
  /** Answers in the server's stead. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: string }
  /** A web page where JSON was expected. */
  | { kind: 'html'; status?: number }
  /** Half of the true answer, as if it were whole. */
  | { kind: 'truncate' }
  /** Half of the true answer, then the connection breaks. */
  | { kind: 'cut' }
  /** The true answer with something in front: a byte order mark or a PHP notice. */
  | { kind: 'bom' }
  | { kind: 'notice' }
  | { kind: 'redirect'; to: string; status?: number }
  /** The true answer as a plugin, a cache or a proxy changes it. */
  | { kind: 'alter'; change: (answer: Answer) => Answer }
);

/** A finished HTTP answer. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
}

const PAGE =
  '<!DOCTYPE html><html><head><title>Briefly unavailable</title></head><body><h1>Please come back soon.</h1></body></html>';
const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined index: demo in <b>/var/www/wp-content/plugins/demo/demo.php</b> on line <b>7</b><br />\n';

/** Writes the answer, or what the fault makes of it. */
export async function writeWithFault(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
): Promise<void> {
  if (fault?.delayMs) await delay(fault.delayMs, undefined, { ref: false });
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'drop') {
    response.destroy();
    return;
  }
  if (fault?.kind === 'cut') {
    cutShort(response, answer);
    return;
  }
  write(response, spoiled(answer, fault));
}

function spoiled(answer: Answer, fault: Fault | undefined): Answer {
  switch (fault?.kind) {
    case 'answer':
      return {
        status: fault.status,
        headers: { 'content-type': 'application/json', ...fault.headers },
        body: fault.body ?? '',
      };
    case 'html':
      return {
        status: fault.status ?? 200,
        headers: { 'content-type': 'text/html; charset=UTF-8' },
        body: PAGE,
      };
    case 'truncate':
      return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
    case 'bom':
      return { ...answer, body: `\uFEFF${answer.body}` };
    case 'notice':
      return { ...answer, body: NOTICE + answer.body };
    case 'redirect':
      return { status: fault.status ?? 301, headers: { location: fault.to }, body: '' };
    case 'alter':
      return fault.change(answer);
    default:
      return answer;
  }
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
}

function cutShort(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => {
    response.destroy();
  });
}
