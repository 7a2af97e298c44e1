import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { hasBrowser, type Visitor } from '../support/browser/browser.js';
import { startVisitedStorefront, type VisitedStorefront } from '../support/browser/visited-storefront.js';

const THE_BUILD_AND_A_BROWSER = 120_000;
const A_WHOLE_PURCHASE = 90_000;

if (!hasBrowser)
  console.warn('No Chromium at /usr/bin/chromium (or CHROMIUM): the storefront is not tested.');

let storefront: VisitedStorefront;
let visitor: Visitor | undefined;

async function visit(...place: Parameters<VisitedStorefront['visit']>): Promise<Page> {
  visitor = await storefront.visit(...place);
  visitor.page.setDefaultTimeout(20_000);
  return visitor.page;
}

describe.skipIf(!hasBrowser)('the storefront in Chromium', { timeout: A_WHOLE_PURCHASE }, () => {
  beforeAll(async () => {
    storefront = await startVisitedStorefront();
  }, THE_BUILD_AND_A_BROWSER);
  afterAll(() => storefront.stop());

  afterEach(async () => {
    const { faults = [], elsewhere = [], leave } = visitor ?? {};
    visitor = undefined;
    await leave?.();
    expect(faults).toEqual([]);
    // Pictures are the demo shop's, on this machine; nothing else is ever fetched from anywhere.
    const pictures = /^http:\/\/127\.0\.0\.1:\d+\/demo-images\//;
    expect(elsewhere.filter((url) => !pictures.test(url))).toEqual([]);
  });

  it('filters the list, pages through it, and finds it again after a reload and on the way back', async () => {
    const page = await visit();
    await page.getByText(/^5\d products$/).waitFor();
    await page.getByLabel('Category').selectOption({ label: '\u2003Single origin' });
    await page.getByRole('heading', { name: 'Single origin' }).waitFor();
    await page.getByLabel('On sale').check();
    await page.getByText(/^\d products?$/).waitFor();
    expect(search(page)).toEqual({ category: 'single-origin', order: 'popular', sale: '1' });

    await page.locator('.brand').click();
    const cards = page.locator('.shop-list .card');
    await page.getByRole('button', { name: /Load more/ }).click();
    await expect.poll(() => cards.count()).toBe(24);
    expect(search(page)).toEqual({ show: '24' });
    await page.reload();
    await expect.poll(() => cards.count()).toBe(24);
    await cards.nth(20).getByRole('link').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(() => cards.count()).toBe(24);
  });

  it('searches, filters by price, and says when nothing fits', async () => {
    const page = await visit();
    await page.getByLabel('Search products').fill('kettle');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Search: kettle' }).waitFor();
    await page.getByText('2 products').waitFor();
    await page.getByLabel('Lowest price').fill('5000');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing fits.').waitFor();
    expect(search(page)).toEqual({ q: 'kettle', min: '5000', order: 'popular' });
  });

  it('shows which system told price and stock, and where the stock is', async () => {
    const page = await visit('/product/kivu-lake-womens-lot');
    await page.getByText('ERP price').waitFor();
    await page.getByText('41 in Berlin, 23 in Rotterdam').waitFor();
    await page.getByText('Warehouse stock').waitFor();
    expect(await page.title()).toBe('Kivu Lake Women’s Lot');
  });

  it('offers no combination that does not exist, and does not sell what is sold out', async () => {
    const page = await visit('/product/nyeri-aa-othaya');
    await page.getByRole('radio', { name: 'Filter' }).check();
    expect(await page.getByRole('radio', { name: '500 g' }).isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { name: '250 g' }).isDisabled()).toBe(false);
    await page.getByRole('button', { name: 'Clear choice' }).click();
    await page.getByRole('radio', { name: /^1 kg.*sold out$/ }).check();
    await page.getByRole('radio', { name: 'Whole bean' }).check();
    await page.locator('.stock').getByText('Sold out').waitFor();
    expect(await page.getByRole('button', { name: 'Sold out' }).isDisabled()).toBe(true);
  });

  it('can be used with the keyboard alone, and tells screen readers what happened', async () => {
    const page = await visit('/product/nyeri-aa-othaya');
    await page.getByRole('radio', { name: '250 g' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page, '1 kg');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Espresso');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Add to cart');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Added to your cart.').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Cart 1 items' }).waitFor();
  });

  it('takes a customer from the first visit to the order in the account, log-in with a cart in hand included', async () => {
    const page = await visit();
    await page.getByLabel('Category').selectOption({ label: '\u2003\u2003Africa' });
    await page.getByRole('link', { name: 'Nyeri AA Othaya' }).click();
    await page.getByRole('radio', { name: '250 g' }).check();
    await page.getByRole('radio', { name: 'Filter' }).check();
    await page.getByLabel('Quantity').fill('2');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('link', { name: 'Go to the cart' }).click();

    await page.getByText('250 g, Filter').waitFor();
    await page.getByRole('button', { name: 'One more' }).click();
    await page.getByRole('link', { name: 'Cart 3 items' }).waitFor();
    await page.getByLabel('Coupon').fill('nothing');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText(/"nothing" cannot be applied/).waitFor();
    await page.getByLabel('Coupon').fill('willkommen');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Discount').waitFor();
    await page.getByRole('radio', { name: /Collect in Berlin/ }).check();
    const total = await page.locator('.total dd').innerText();

    await page.getByRole('link', { name: 'Check out' }).click();
    await page.locator('main').getByRole('link', { name: 'Log in' }).click();
    await page.getByLabel('User name or e-mail').fill('lena@mail.example.test');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill('kranich-lena');
    await page.getByRole('button', { name: 'Log in' }).click();

    await page.getByRole('heading', { name: 'Checkout' }).waitFor();
    await page.getByRole('link', { name: 'Cart 3 items' }).waitFor();
    expect(await page.getByLabel('Town').inputValue()).toBe('Berlin');
    await page.getByLabel('Town').fill('');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByText(/^Please fill (in|out) this field/).waitFor();
    expect(await focused(page)).toBe('Town');
    await page.getByLabel('Town').fill('Berlin');
    await page.getByLabel('Postcode').fill('x');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.locator('.field').getByText('The provided postcode / ZIP is not valid').waitFor();
    await page.getByLabel('Postcode').fill('10969');
    await page.getByRole('radio', { name: /Cash on delivery/ }).check();
    await page.getByLabel('Note').fill('Please ring twice');
    expect(await page.locator('.total dd').innerText()).toBe(total);
    await page.getByRole('button', { name: 'Place the order' }).click();

    await page.getByText('Thank you.').waitFor();
    const number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByText('Please ring twice').waitFor();
    expect(await page.locator('.total dd').innerText()).toBe(total);
    await page.reload();
    await page.getByText('Cash on delivery').waitFor();
    await page.getByRole('link', { name: /^Cart$/ }).waitFor();

    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('heading', { name: 'Hello, Lena' }).waitFor();
    await page.getByRole('link', { name: `Order ${number}` }).click();
    await page.getByText('Thank you.').waitFor();
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
  });

  it('lets a guest order, and shows the order after a reload to the guest alone', async () => {
    const page = await visit('/product/roasters-notebook-pencil', { narrow: true });
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('link', { name: 'Go to the cart' }).click();
    await page.getByRole('link', { name: 'Check out' }).click();
    const address = {
      'First name': 'Nour',
      'Last name': 'Haddad',
      'Street and number': 'Torstraße 1',
      Postcode: '10119',
      Town: 'Berlin',
      'E-mail': 'nour@mail.example.test',
    };
    for (const [label, value] of Object.entries(address)) await page.getByLabel(label).fill(value);
    await page.getByLabel('Country').selectOption('DE');
    await page.getByRole('radio', { name: /Bank transfer/ }).check();
    // Twice: it is one order all the same.
    await page.getByRole('button', { name: 'Place the order' }).dblclick();
    await page.getByText('Thank you.').waitFor();
    await page.reload();
    await page.getByText('Nour Haddad').first().waitFor();
    const { pathname } = new URL(page.url());

    const somebodyElse = await storefront.visit(pathname.replace('/demo', ''));
    await somebodyElse.page.getByRole('heading', { level: 1 }).waitFor();
    await somebodyElse.page
      .getByRole('alert')
      .or(somebodyElse.page.getByText('There is no such order.'))
      .waitFor();
    expect(await somebodyElse.page.getByText('Nour').count()).toBe(0);
    await somebodyElse.leave();
  });

  it.each(['/', '/product/yirgacheffe-dumerso', '/cart', '/sign-in', '/nowhere'])(
    'fits a small telephone: %s',
    async (path) => {
      const page = await visit(path, { narrow: true });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect(width).toBe(360);
    },
  );
});

function search(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** The name of what has the focus, as its user reads it. */
function focused(page: Page): Promise<string> {
  // As text, since these tests know the types of Node alone.
  return page.evaluate(`(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()`);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" cannot be reached with the keyboard.`);
}
