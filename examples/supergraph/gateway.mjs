import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = join(dirname(createRequire(import.meta.url).resolve('@graphql-hive/gateway')), 'bin.js');
const CONFIG = fileURLToPath(new URL('./gateway.config.mjs', import.meta.url));
/**
 * The planner of Hive Router. The gateway's own (2.15) does not ask other services for what they add to an
 * interface with @interfaceObject when a query begins at the service that owns the interface.
 */
const OPTIONS = ['--hive-router-runtime', '--host', '127.0.0.1'];
/** How long the router may take to start, in milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Starts a Hive Gateway as a process of its own, and waits until it answers.
 * @param {{ supergraph: string, port?: number, configPath?: string, env?: Record<string, string> }} options
 * path of the composed schema; 0 or no port takes a free one; further environment for `gateway.config.mjs`
 */
export async function startGateway({ supergraph, port = 0, configPath = CONFIG, env = {} }) {
  const usedPort = port === 0 ? await freePort() : port;
  const gateway = spawn(
    process.execPath,
    [CLI, 'supergraph', supergraph, ...OPTIONS, '--port', String(usedPort), '--config-path', configPath],
    {
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [gateway.stdout, gateway.stderr]) {
    stream.on('data', (text) => {
      output = `${output}${text}`.slice(-20_000);
    });
  }
  const ended = once(gateway, 'exit');
  const url = `http://127.0.0.1:${usedPort}`;
  const stop = async () => {
    if (gateway.exitCode === null && gateway.signalCode === null) gateway.kill('SIGTERM');
    const timer = setTimeout(() => gateway.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
  };
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    if (await answers(`${url}/readiness`)) return { url: `${url}/graphql`, stop, output: () => output };
    const isOver = gateway.exitCode !== null || Date.now() > deadline;
    if (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    await stop();
    throw new Error(`The gateway did not start:\n${output}`);
  }
}

async function answers(url) {
  try {
    const { ok } = await fetch(url);
    return ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
