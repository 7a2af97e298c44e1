// Does what the README tells a newcomer to do: `npm start` without any configuration, the query it
// shows, the answer it shows, and an end on SIGTERM. Leaves no process behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 90_000;
const STOP_MS = 20_000;

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blockOf = (language) => new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(readme)[1];

// A group of its own, so that whatever `npm start` has started can be ended together. Port 0 takes a free one.
const server = spawn('npm', ['start'], {
  detached: true,
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const exited = once(server, 'exit');

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

  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: blockOf('graphql') }),
  });
  assert.deepEqual(await response.json(), JSON.parse(blockOf('json')));

  server.kill('SIGTERM');
  const [code] = await Promise.race([exited, wait(STOP_MS, ['nothing: it did not stop'], { ref: false })]);
  assert.equal(code, 0, `npm start ended with ${code}`);
} finally {
  endGroup();
}

async function until(check) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const found = await check();
    if (found) return found;
    assert.equal(server.exitCode, null, `npm start ended by itself:\n${output}`);
    await wait(200);
  }
  throw new Error(`npm start did not get ready within ${START_MS} ms:\n${output}`);
}

function endGroup() {
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
