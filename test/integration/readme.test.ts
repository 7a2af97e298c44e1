import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { loadConfig } from '../../src/config/load.js';
import { silentLogger } from '../../src/observability/logger.js';
import { sendQuery } from '../support/test-app.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first example of a language in the README. */
function example(language: string): string {
  const [, text = ''] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  return text;
}

it('gives the answer of the README to the query of the README, without any configuration', async () => {
  const app = await createApp(loadConfig({ env: { PORT: '0' } }), { log: silentLogger });
  try {
    const { data, errors, extensions } = await sendQuery(app.url, example('graphql'));
    expect({ data, errors, extensions }).toEqual(JSON.parse(example('json')));
  } finally {
    await app.stop();
  }
});
