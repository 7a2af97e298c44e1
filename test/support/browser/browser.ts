import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's package `chromium`; another browser of the family by the variable. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser on this machine. */
export const hasBrowser = existsSync(CHROMIUM);

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

/** A browser without a window; it has to be closed. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
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
