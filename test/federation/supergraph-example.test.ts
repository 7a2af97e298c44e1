import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendQuery } from '../support/test-app.js';

const folder = fileURLToPath(new URL('../../examples/supergraph', import.meta.url));

/** The query that the README of the example shows. */
const QUERY = `{
  greenest(first: 2) {
    name
    carbonGrams
    verdicts(atLeast: 4) { by points text }
    volumePrices { from each { formatted } }
    pricing { current { formatted } source { name } }
    availability { quantity source { name } }
  }
}`;

describe('examples/supergraph', () => {
  const example = spawn(process.execPath, ['main.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(example, 'exit');
  let url = '';

  beforeAll(async () => {
    let output = '';
    url = await new Promise<string>((resolve, reject) => {
      example.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /Open +(http\S+)\/graphql/.exec(output)?.[1];
        if (found) resolve(found);
      });
      void ended.then(([code]) => {
        reject(new Error(`The example ended with ${code}`));
      });
    });
  });
  afterAll(async () => {
    if (example.exitCode === null && example.pid) process.kill(-example.pid, 'SIGKILL');
    await ended;
  });

  it('starts by one command and answers over three services', async () => {
    const { data, errors } = await sendQuery(url, QUERY);
    expect(errors).toBeUndefined();
    expect(data.greenest[0]).toMatchObject({
      name: 'Paper Filters 02, 100 pcs',
      carbonGrams: 310,
      verdicts: [{ by: 'Mara', points: 5, text: 'Fits every cone of the house.' }],
      volumePrices: [
        { from: 5, each: { formatted: '4,20 €' } },
        { from: 20, each: { formatted: '3,60 €' } },
      ],
      pricing: { source: { name: expect.any(String) } },
    });
  });

  it('ends, and everything that it has started with it, when it is told to', async () => {
    const { pid } = example;
    example.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    // Nobody is left in its process group.
    expect(() => process.kill(-pid!, 0)).toThrow(/ESRCH/);
  });
});
