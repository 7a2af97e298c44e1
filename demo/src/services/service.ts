import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeWithFault } from '../http/faults.js';
import { startListener, type Listener } from '../http/listener.js';
import { readBody } from '../http/read-body.js';
import { faultOf, type Behaviour } from './misbehaviour.js';

/** One request a service has seen: which SKUs it asked for, and how it ended (0 as long as it is open). */
export interface ServiceLogEntry {
  method: string;
  path: string;
  skus: string[];
  authorization: string | undefined;
  status: number;
}

/** A small HTTP service of another system, to be well or badly behaved at will. */
export interface DemoService {
  /** The address to ask, path included. */
  readonly url: string;
  readonly requests: ServiceLogEntry[];
  clearRequests(): void;
  /** Changes how every following request is answered. */
  behave(behaviour: Behaviour): Promise<void>;
  stop(): Promise<void>;
}

interface ServiceDefinition {
  port: number;
  method: 'GET' | 'POST';
  path: string;
  /** The SKUs a request asks for; throws when it cannot be understood. */
  readSkus: (url: URL, body: string) => string[];
  /** The JSON answer. */
  answer: (skus: string[], behaviour: Behaviour) => unknown;
}

/** Starts a service on loopback. */
export async function startService(definition: ServiceDefinition): Promise<DemoService> {
  const requests: ServiceLogEntry[] = [];
  let behaviour: Behaviour = 'ok';
  const listener: Listener = await startListener(definition.port, handle);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', listener.url);
    const result = respond(definition, request.method ?? 'GET', url, await readBody(request), behaviour);
    const { authorization } = request.headers;
    const entry = {
      method: request.method ?? 'GET',
      path: url.pathname,
      skus: result.skus,
      authorization,
      status: 0,
    };
    requests.push(entry);
    response.once('finish', () => {
      entry.status = response.statusCode;
    });
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    await writeWithFault(
      response,
      { status: result.status, headers, body: JSON.stringify(result.body) },
      faultOf(behaviour),
    );
  }

  return {
    url: listener.url + definition.path,
    requests,
    clearRequests: () => {
      requests.length = 0;
    },
    behave: async (next) => {
      behaviour = next;
      await (next === 'refuse' ? listener.down() : listener.up());
    },
    stop: () => listener.down(),
  };
}

function respond(
  definition: ServiceDefinition,
  method: string,
  url: URL,
  body: string,
  behaviour: Behaviour,
): { status: number; skus: string[]; body: unknown } {
  if (url.pathname !== definition.path) return { status: 404, skus: [], body: { error: 'not found' } };
  if (method !== definition.method) return { status: 405, skus: [], body: { error: 'method not allowed' } };
  try {
    const skus = definition.readSkus(url, body);
    return { status: 200, skus, body: definition.answer(skus, behaviour) };
  } catch {
    return { status: 400, skus: [], body: { error: 'bad request' } };
  }
}
