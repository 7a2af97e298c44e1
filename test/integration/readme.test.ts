import { expect, it } from 'vitest';
import { createApp } from '../../src/composition/app.js';
import { loadConfig } from '../../src/config/load.js';
import { silentLogger } from '../../src/observability/logger.js';
import { cleanUp } from '../support/clean-up.js';
import { shownAnswers } from '../support/readme.js';
import { sendQuery } from '../support/test-app.js';

it('gives the answer of the README to the query of the README, without any configuration', async () => {
  const app = await createApp(loadConfig({ env: { PORT: '0' } }), { log: silentLogger });
  cleanUp(() => app.stop());
  const [shown] = shownAnswers('README.md');
  const { data, errors, extensions } = await sendQuery(app.url, shown!.document);
  expect({ data, errors, extensions }).toEqual(shown!.answer);
});
