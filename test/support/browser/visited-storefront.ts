import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type App, createApp } from '../../../src/composition/app.js';
import { loadConfig } from '../../../src/config/load.js';
import { silentLogger } from '../../../src/observability/logger.js';

/** Debian's package `chromium`; another browser of the family by the variable. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser on this machine. */
export const hasBrowser = existsSync(CHROMIUM);

/** The demo with its storefront, and a browser to visit it. */
export interface BrowserWorld {
  url: string;
  /** A visitor without any history. */
  visit(path?: string, options?: VisitOptions): Promise<Visitor>;
  stop(): Promise<void>;
}

/** Who visits. */
export interface VisitOptions {
  /** With a small telephone. */
  narrow?: boolean;
  dark?: boolean;
  /** What they fill in when the browser asks for a name and a password. */
  credentials?: { username: string; password: string };
}

/** Somebody with a window of their own. */
export interface Visitor {
  page: Page;
  /** Errors in the console, errors of scripts, and what the page's policy refused. */
  faults: string[];
  /** Addresses that were asked for anything, this server's own left out. */
  elsewhere: string[];
  leave(): Promise<void>;
}

/** Builds the storefront, starts the demo on a free port, and a browser. */
export async function startBrowserWorld(): Promise<BrowserWorld> {
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

/** Opens a page of a server of ours. */
export async function openVisitor(
  browser: Browser,
  serverUrl: string,
  path: string,
  { narrow = false, dark = false, credentials }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: narrow ? { width: 360, height: 740 } : { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    ...(credentials && { httpCredentials: credentials }),
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${serverUrl}/`)) elsewhere.push(request.url());
  });
  await page.goto(serverUrl + path);
  return { page, faults, elsewhere, leave: () => context.close() };
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

/** A browser without a window; it has to be closed. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}
