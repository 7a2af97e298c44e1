import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';

const children = new Set<ChildProcess>();
process.once('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  stop(): Promise<void>;
}

/** A process of ours that answers messages one by one. */
export interface Worker<Request, Reply> {
  ask(request: Request): Promise<Reply>;
  stop(): Promise<void>;
}

/** Starts a module of this folder and waits for its first message. */
export async function startWorker<Request, Reply>(
  module: string,
): Promise<{ worker: Worker<Request, Reply>; greeting: Reply }> {
  const child = watched(fork(new URL(`../${module}`, import.meta.url), { stdio: 'inherit' }), module);
  return {
    greeting: await nextMessage<Reply>(child, module),
    worker: {
      ask: (request) => {
        const reply = nextMessage<Reply>(child, module);
        child.send(request as object);
        return reply;
      },
      stop: () => ended(child),
    },
  };
}

/**
 * Starts the built server as an operator would, and waits until it says where it listens.
 * @param flags for Node itself, e.g. `--cpu-prof`
 */
export async function startBuiltServer(
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<ServerProcess> {
  const main = new URL('../../dist/main.js', import.meta.url).pathname;
  const child = watched(
    spawn(process.execPath, [...flags, main], {
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
    main,
  );
  child.stdout?.setEncoding('utf8');
  let output = '';
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    output += String(chunk);
    const url = /GraphQL\s+(http:\/\/\S+)\/graphql/.exec(output)?.[1];
    if (url === undefined) continue;
    child.stdout?.resume();
    return { url, stop: () => ended(child) };
  }
  throw new Error(`The server ended before it listened:\n${output}`);
}

function watched(child: ChildProcess, name: string): ChildProcess {
  children.add(child);
  child.once('exit', (code) => {
    if (!children.delete(child)) return;
    console.error(`${name} ended by itself (${code})`);
    process.exit(1);
  });
  return child;
}

async function nextMessage<Reply>(child: ChildProcess, name: string): Promise<Reply> {
  const [message] = (await once(child, 'message')) as [{ failure?: string }];
  if (message.failure !== undefined) throw new Error(`${name}: ${message.failure}`);
  return message as Reply;
}

async function ended(child: ChildProcess): Promise<void> {
  if (!children.delete(child)) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

function killAll(): void {
  for (const child of children) child.kill('SIGKILL');
}
