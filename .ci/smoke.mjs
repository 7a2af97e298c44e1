// Does what the README tells a newcomer to do: `npm start` without any configuration, the query it
// shows, the answer it shows. Then that the built server ends with 0 on SIGTERM. Leaves no process behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 90_000;
const STOP_MS = 20_000;

await withServer('npm', ['start'], async (url) => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = (language) => new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)[1];
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: example('graphql') }),
  });
  assert.deepEqual(await response.json(), JSON.parse(example('json')));

  const page = await (await fetch(`${url}/demo`)).text();
  const script = /<script [^>]*src="([^"]+)"/.exec(page)?.[1];
  assert.equal((await fetch(url + script)).status, 200, 'The storefront at /demo has no script');
});

// Not through npm, whose shell keeps the signal to itself.
await withServer(process.execPath, ['dist/main.js'], async (_url, server) => {
  server.kill('SIGTERM');
  const [code] = await Promise.race([once(server, 'exit'), wait(STOP_MS, ['nothing'], { ref: false })]);
  assert.equal(code, 0, `On SIGTERM the server ended with ${code}`);
});

/** Starts a command on a free port, waits until it is ready, and ends it with all that it started. */
async function withServer(command, args, use) {
  const server = spawn(command, args, {
    // A group of its own, so that all of it can be ended.
    detached: true,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  server.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  try {
    const url = await until(() => /GraphQL +(\S+)\/graphql/.exec(output)?.[1]);
    await until(() =>
      fetch(`${url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    await use(url, server);
  } finally {
    endGroup(server.pid);
  }

  async function until(check) {
    for (const end = Date.now() + START_MS; Date.now() < end; await wait(200)) {
      const found = await check();
      if (found) return found;
      assert.equal(server.exitCode, null, `${command} ended by itself:\n${output}`);
    }
    throw new Error(`${command} was not ready within ${START_MS} ms:\n${output}`);
  }
}

function endGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
