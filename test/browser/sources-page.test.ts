import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cleanUpAfterAll } from '../support/clean-up.js';
import { erpPrices, type MergedShop, startMergedShop, warehouseStock } from '../support/shops/merged-shop.js';
import { ADMIN_SECRET } from '../support/test-app.js';
import {
  hasBrowser,
  openVisitor,
  startBrowser,
  type Visitor,
  type VisitOptions,
} from '../support/browser/browser.js';

const A_BROWSER = 60_000;

if (!hasBrowser) console.warn('No Chromium at /usr/bin/chromium (or CHROMIUM): /sources is not looked at.');

const ONCE = { retries: 0, timeoutMs: 10_000, breaker: { failures: 1, resetMs: 60_000 } };
const PAGE = `{ products(where: { include: [103, 105] }) { nodes {
  pricing { current { amount } } availability { quantity }
} } }`;
const OPERATOR = { username: 'whoever', password: ADMIN_SECRET };
const A_DAY = 86_400_000;

interface Look {
  scrolled: number;
  width: number;
  /** How many elements have a text, and those whose text stands out too little. */
  texts: number;
  faint: string[];
}

/** Runs in the browser. Relative luminance and contrast are those of WCAG 2.2. */
const LOOK = `(() => {
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) =>
    rgb(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const backOf = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    return rgb(backgroundColor)[3] === 0 ? backOf(element.parentElement) : backgroundColor;
  };
  const contrast = (element) => {
    const both = [luminance(getComputedStyle(element).color), luminance(backOf(element))];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  const faint = texts.filter((text) => contrast(text) < 4.5).map((text) => text.outerHTML);
  return { scrolled: scrollWidth, width: clientWidth, faint, texts: texts.length };
})()`;

describe.skipIf(!hasBrowser)('/sources in Chromium', { timeout: A_BROWSER }, () => {
  let browser: Browser;
  let shop: MergedShop;
  let visitor: Visitor | undefined;
  const cleanUp = cleanUpAfterAll();
  beforeAll(async () => {
    browser = await startBrowser();
    cleanUp(() => browser.close());
    shop = await startMergedShop({
      sources: ({ erp, warehouse }) => [
        erpPrices(erp.url, { required: true, http: ONCE }),
        warehouseStock(warehouse.url, { http: { timeoutMs: 10_000 } }),
        erpPrices(erp.url, {
          name: 'a-subsidiary-with-a-name-that-does-not-end',
          applies: { skus: ['NONE'] },
        }),
      ],
    });
    cleanUp(shop.stop);
  }, A_BROWSER);
  afterEach(async () => {
    const { faults = [], elsewhere = [], leave } = visitor ?? {};
    visitor = undefined;
    await leave?.();
    expect(faults).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  async function visit(options: VisitOptions = {}): Promise<Page> {
    visitor = await openVisitor(browser, shop.url, '/sources', { credentials: OPERATOR, ...options });
    return visitor.page;
  }
  const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

  it('opens with the secret as password, and follows a source that fails without being loaded anew', async () => {
    await shop.query(PAGE);
    const page = await visit();
    await card(page, 'erp').getByText('✓ OK').waitFor();
    expect(await page.getByRole('status').innerText()).toBe('3 sources, none failing');
    expect(await card(page, 'a-subsidiary-with-a-name-that-does-not-end').innerText()).toContain(
      'Not asked yet',
    );

    await shop.erp.behave('500');
    shop.advance(A_DAY);
    await shop.query(PAGE);
    await card(page, 'erp').getByText('✕ Breaker open').waitFor();
    expect(await card(page, 'erp').innerText()).toContain('erp (price) is not available (500).');
    expect(await page.getByRole('status').innerText()).toBe('1 of 3 sources failing');
    expect(await page.title()).toBe('1 of 3 sources failing – woo-federation');
    expect(page.url()).not.toContain(ADMIN_SECRET);
  });

  it('stands still while it is paused, by keyboard', async () => {
    const page = await visit();
    const pause = page.getByRole('button', { name: 'Pause' });
    await page.keyboard.press('Tab');
    await page.locator('#pause:focus').waitFor();
    await page.keyboard.press('Space');
    expect(await pause.getAttribute('aria-pressed')).toBe('true');
    shop.advance(60_000);
    const before = await page.locator('#at').innerText();
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    expect(await page.locator('#at').innerText()).toBe(before);
    const asked = page.waitForResponse(`${shop.url}/sources`);
    await page.keyboard.press('Space');
    await asked;
    await expect.poll(() => page.locator('#at').innerText()).not.toBe(before);
    expect(await page.locator('#pause:focus').count()).toBe(1);
  });

  it.each<VisitOptions>([{}, { dark: true }, { narrow: true }, { narrow: true, dark: true }])(
    'fits and can be read: %j',
    async (options) => {
      const page = await visit(options);
      await card(page, 'erp').waitFor();
      const { scrolled, width, texts, faint } = await page.evaluate<Look>(LOOK);
      expect(texts).toBeGreaterThan(50);
      expect(scrolled).toBe(width);
      expect(faint).toEqual([]);
    },
  );
});
