import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

/** A Redis of the test's own, in memory alone. */
export interface TestRedis {
  url: string;
  /** Ends it as if its machine had lost power. */
  kill(): Promise<void>;
  /** Starts it anew on the same port, empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has `redis-server` (Debian: `apt-get install redis-server`). */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** Starts a Redis; it has to be stopped. */
export async function startRedis(port?: number): Promise<TestRedis> {
  const used = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'woo-redis-'));
  const start = async () => {
    const child = spawn(
      'redis-server',
      [
        '--port',
        String(used),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--dir',
        folder,
        '--enable-debug-command',
        'yes',
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let log = '';
    for await (const chunk of child.stdout) {
      log += String(chunk);
      if (log.includes('Ready to accept connections')) break;
      if (log.includes('Failed')) throw new Error(log);
    }
    return child;
  };
  let child = await start();
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url: `redis://127.0.0.1:${used}`,
    kill,
    restart: async () => {
      await kill();
      child = await start();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
