import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type App, createApp } from '../../../src/composition/app.js';
import { loadConfig } from '../../../src/config/load.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { openVisitor, startBrowser, type Visitor, type VisitOptions } from './browser.js';

/** The demo with its storefront, and a browser to visit it. */
export interface VisitedStorefront {
  url: string;
  /** A visitor without any history. */
  visit(path?: string, options?: VisitOptions): Promise<Visitor>;
  stop(): Promise<void>;
}

/** Builds the storefront, starts the demo on a free port, and a browser. */
export async function startVisitedStorefront(): Promise<VisitedStorefront> {
  await buildStorefront();
  const [app, browser] = await Promise.all([startDemo(), startBrowser()]);
  return {
    url: app.url,
    visit: (path = '/', options = {}) => openVisitor(browser, app.url, `/demo${path}`, options),
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
}

/** Always, since it takes two seconds and finding out whether it is necessary is not simpler. */
async function buildStorefront(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build:storefront'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function startDemo(): Promise<App> {
  return createApp(loadConfig({ env: { PORT: '0' } }), { log: silentLogger });
}
