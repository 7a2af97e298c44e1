import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { startGateway } from './gateway.mjs';

/**
 * Takes the schema of every service from itself and composes them.
 * @param {Record<string, string>} services addresses by name
 * @param {string} secret the gateway's
 * @returns the supergraph's SDL
 * @throws when they do not fit together, with every reason
 */
export async function compose(services, secret) {
  const subgraphs = await Promise.all(
    Object.entries(services).map(async ([name, url]) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-gateway-secret': secret },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      const { data, errors } = await response.json();
      if (!data) throw new Error(`${name} does not tell its schema: ${errors?.[0]?.message}`);
      return { name, url, typeDefs: parse(data._service.sdl) };
    }),
  );
  const { supergraphSdl, errors = [] } = composeServices(subgraphs);
  if (supergraphSdl) return supergraphSdl;
  throw new Error(`The schemas do not fit together:\n${errors.map(({ message }) => message).join('\n')}`);
}

/**
 * Composes the services and starts a router in front of them.
 * @param {{ services: Record<string, string>, secret: string, port?: number }} options
 */
export async function startSupergraph({ services, secret, port }) {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    const supergraph = join(folder, 'supergraph.graphql');
    await writeFile(supergraph, await compose(services, secret));
    const gateway = await startGateway({ supergraph, port, env: { GATEWAY_SECRET: secret } });
    return {
      ...gateway,
      stop: async () => {
        await gateway.stop();
        await forget();
      },
    };
  } catch (error) {
    await forget();
    throw error;
  }
}
