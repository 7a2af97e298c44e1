import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startIdentityProvider } from '../../../demo/src/services/identity-provider.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { startFaultServer, type FaultServer, type SeenRequest } from '../../support/faults/fault-server.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

const CURRENCIES = ['EUR', 'USD', 'GBP'];
const GROUPS = [null, 'gold', 'silver'];
const COUNTRIES = [null, 'DE', 'US'];
const PLACES = ['berlin', 'oslo'];
const LANGUAGES = [null, 'de', 'en'];
const SKU = 'KR-KIV';

/** What a price in the tests hangs on. */
interface Whom {
  cur: string;
  grp: string | null;
  land: string | null;
  place: string | null;
  lang: string | null;
}

const EVERYBODY: Whom = { cur: 'EUR', grp: null, land: null, place: 'berlin', lang: null };

/** Another price for everybody else: each part has a digit of its own. */
function priceFor({ cur, grp, land, place, lang }: Whom): string {
  const digits = [
    CURRENCIES.indexOf(cur),
    GROUPS.indexOf(grp),
    COUNTRIES.indexOf(land),
    PLACES.indexOf(place ?? ''),
    LANGUAGES.indexOf(lang),
  ];
  return `${digits
    .slice(0, 3)
    .map((digit) => digit + 1)
    .join('')}.${digits.slice(3).join('')}`;
}

function pricesByContext({ body }: SeenRequest) {
  const { skus, ...whom } = JSON.parse(body) as Whom & { skus: string[] };
  return { body: skus.map((sku) => ({ sku, price: priceFor(whom), cur: whom.cur })) };
}

/** The configuration of everything that a price can hang on. */
function configuration(url: string, more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    context: {
      currency: { header: 'X-Currency', values: CURRENCIES },
      customerGroup: { customer: { meta: 'loyalty_tier' } },
      country: { header: 'X-Country' },
      location: { header: 'X-Place', values: PLACES, default: 'berlin' },
      language: { header: 'X-Language', values: ['de', 'en'] },
    },
    cache: { httpMaxAge: '1m' },
    sources: [
      {
        name: 'erp',
        provides: 'price',
        varyBy: ['currency', 'customerGroup', 'country', 'location', 'language'],
        http: {
          url,
          method: 'POST',
          body: '{"skus": {{keys}}, "cur": {{currency}}, "grp": {{customerGroup}}, "land": {{country}}, "place": {{location}}, "lang": {{language}}}',
          allowPrivateNetwork: true,
          timeoutMs: 10_000,
        },
        answer: { key: 'sku', price: { current: 'price', currency: 'cur' } },
      },
    ],
    ...more,
  });
}

let erp: FaultServer;
let app: TestApp;

async function start(more?: Record<string, unknown>): Promise<void> {
  app = await startTestApp({ catalogue: smallCatalogue(), config: configuration(erp.url, more) });
  cleanUp(() => app.stop());
}

beforeEach(async () => {
  erp = await startFaultServer(pricesByContext);
  cleanUp(() => erp.close());
});

const PRICE = `{ product(id: "${SKU}", idType: SKU) {
  pricing { current { amount currency formatted } source { name status message } }
  ... on SimpleProduct { price }
} }`;
const CHOSEN = `query ($for: PriceContextInput) { product(id: "${SKU}", idType: SKU) {
  pricing(for: $for) { current { amount currency } source { status } }
} }`;

function amountOf({ data, errors }: GraphqlAnswer): string {
  if (errors) throw new Error(errors[0]?.message);
  return data.product.pricing.current.amount as string;
}

describe('for whom a price is', () => {
  it('is nobody in particular when nothing says otherwise', async () => {
    await start();
    expect(amountOf(await app.query(PRICE))).toBe(priceFor(EVERYBODY));
  });

  it('is said by headers, and the price is written in its currency', async () => {
    await start();
    const { data, headers } = await app.query(PRICE, {}, { 'x-currency': 'usd', 'x-country': 'us' });
    const amount = priceFor({ ...EVERYBODY, cur: 'USD', land: 'US' });
    expect(data.product).toEqual({
      pricing: {
        current: { amount, currency: 'USD', formatted: `${amount.replace('.', ',')}\u00a0$` },
        source: { name: 'erp', status: 'FRESH', message: null },
      },
      price: `${amount.replace('.', ',')}&nbsp;$`,
    });
    expect(headers.get('vary')).toBe('x-currency, x-country, x-place, x-language, authorization, cookie');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
  });

  it('is said by an argument, before the headers', async () => {
    await start();
    const choice = { currency: 'GBP', location: 'oslo' };
    const answer = await app.query(CHOSEN, { for: choice }, { 'x-currency': 'USD', 'x-country': 'DE' });
    expect(amountOf(answer)).toBe(priceFor({ ...EVERYBODY, cur: 'GBP', place: 'oslo', land: 'DE' }));
  });

  it('may be several in one question', async () => {
    await start();
    const { data } = await app.query(`{ product(id: "${SKU}", idType: SKU) {
      eur: pricing { current { amount } }
      usd: pricing(for: { currency: "USD" }) { current { amount } }
    } }`);
    expect(data.product).toEqual({
      eur: { current: { amount: priceFor(EVERYBODY) } },
      usd: { current: { amount: priceFor({ ...EVERYBODY, cur: 'USD' }) } },
    });
  });

  it.each([
    [{ currency: 'JPY' }, 'What `currency` names is none of EUR, USD, GBP.'],
    [{ country: '../' }, 'What `country` names is no country.'],
    [{ language: 'no' }, 'What `language` names is none of de, en.'],
  ])('is refused as an argument when it is not to be had: %j', async (choice, message) => {
    await start();
    const { errors } = await app.query(CHOSEN, { for: choice });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(erp.requests).toHaveLength(0);
  });

  it('leaves out what a header names in vain, and says so', async () => {
    await start();
    const answer = await app.query(PRICE, {}, { 'x-currency': 'JPY' });
    expect(amountOf(answer)).toBe(priceFor(EVERYBODY));
    expect(answer.extensions?.['notices']).toEqual([
      "The request's header names a currency that is not served; it was left out.",
    ]);
    // Asked often enough to be kept as a whole: nobody else is told.
    await app.query(PRICE, {}, { 'x-currency': 'JPY' });
    expect((await app.query(PRICE)).extensions?.['notices']).toBeUndefined();
  });
});

describe('the price group', () => {
  it("is what the shop's record says of a customer who is logged in, read once a minute", async () => {
    await start();
    const lena = await logIn(app.query, 'lena');
    app.forgetCalls();
    expect(amountOf(await app.query(PRICE, {}, bearer(lena.authToken)))).toBe(
      priceFor({ ...EVERYBODY, grp: 'gold' }),
    );
    await app.query(PRICE, {}, bearer(lena.authToken));
    expect(app.calls().filter((call) => call.includes('/customers'))).toHaveLength(1);
  });

  it('cannot be chosen, neither by an argument nor by a header', async () => {
    await start();
    const headers = { 'x-customer-group': 'gold', customergroup: 'gold' };
    expect(amountOf(await app.query(PRICE, {}, headers))).toBe(priceFor(EVERYBODY));
    const { errors } = await app.query(CHOSEN, { for: { customerGroup: 'gold' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is that of everybody when the log-in counts no longer, and the answer says so', async () => {
    await start();
    const answer = await app.query(PRICE, {}, bearer('not-a-token'));
    expect(amountOf(answer)).toBe(priceFor(EVERYBODY));
    expect(answer.extensions?.['notices']).toEqual([
      'The log-in has ended: prices and stock are those for everybody.',
    ]);
  });

  it('is what a claim of the identity provider says', async () => {
    const provider = await startIdentityProvider();
    cleanUp(() => provider.stop());
    await start({
      context: { customerGroup: { claim: 'tier' }, location: { values: PLACES, default: 'berlin' } },
      account: { bearer: { issuer: provider.issuer, audience: ['shop'], allowPrivateNetwork: true } },
    });
    const lena = { subject: 'abc', email: 'lena@mail.example.test' };
    const groupOf = async (claims: Record<string, unknown>) =>
      amountOf(await app.query(PRICE, {}, bearer(await provider.mint({ ...lena, claims }))));
    expect(await groupOf({ tier: 'silver' })).toBe(priceFor({ ...EVERYBODY, grp: 'silver' }));
    expect(await groupOf({ tier: 'gold' })).toBe(priceFor({ ...EVERYBODY, grp: 'gold' }));
    expect(await groupOf({ tier: ['gold'] })).toBe(priceFor(EVERYBODY));
    expect(await groupOf({ tier: 'gold"}, "x": {"' })).toBe(priceFor(EVERYBODY));
  });

  it('may be named by the gateway, which proves itself', async () => {
    const secret = 'a-gateway-secret-for-tests-only-0123456789';
    await start({
      context: {
        customerGroup: { header: 'X-Group' },
        location: { values: PLACES, default: 'berlin' },
      },
      gateway: { secret },
    });
    const from = (group: string) =>
      app.query(PRICE, {}, { 'x-gateway-secret': secret, 'x-group': group }).then(amountOf);
    for (const group of ['gold', 'silver', 'gold']) {
      expect(await from(group)).toBe(priceFor({ ...EVERYBODY, grp: group }));
    }
  });
});

describe('a price in another currency', () => {
  it('is none when the source is down: the shop’s own is never shown under its sign', async () => {
    await start();
    erp.script(() => ({ status: 500 }));
    const { data } = await app.query(PRICE, {}, { 'x-currency': 'USD' });
    expect(data.product).toEqual({
      pricing: {
        current: null,
        source: {
          name: 'woocommerce',
          status: 'MISSING',
          message: 'The shop has no price in USD. erp: The source is not available.',
        },
      },
      price: null,
    });
    const own = await app.query(PRICE);
    expect(own.data.product.pricing).toMatchObject({
      current: { amount: '10.40', currency: 'EUR' },
      source: { status: 'FALLBACK' },
    });
  });

  it('is none when the source names another one than it was asked for', async () => {
    await start();
    erp.script(() => ({ body: [{ sku: SKU, price: '1.00', cur: 'GBP' }] }));
    const { data } = await app.query(PRICE, {}, { 'x-currency': 'USD' });
    expect(data.product.pricing.current).toBeNull();
  });
});

describe('two shoppers with different prices', () => {
  /** One request: who sends it, and how each part is said. */
  const asking = fc.record({
    who: fc.constantFrom('nobody', 'lena', 'jonas'),
    cur: fc.constantFrom(...CURRENCIES),
    land: fc.constantFrom(...COUNTRIES),
    place: fc.constantFrom(...PLACES),
    lang: fc.constantFrom(...LANGUAGES),
    byArgument: fc.boolean(),
  });
  const TIERS: Record<string, string | null> = { nobody: null, lena: 'gold', jonas: 'silver' };

  it('never see each other’s, whatever the order of requests, at the same time or not', async () => {
    await start();
    const tokens: Record<string, string> = {};
    for (const name of ['lena', 'jonas']) tokens[name] = (await logIn(app.query, name)).authToken;

    async function see({ who, cur, land, place, lang, byArgument }: Asking): Promise<[string, string]> {
      const identity = tokens[who] ? bearer(tokens[who]) : {};
      const said = { currency: cur, country: land, location: place, language: lang };
      const headers = Object.fromEntries(
        Object.entries({ 'x-currency': cur, 'x-country': land, 'x-place': place, 'x-language': lang }).filter(
          (entry): entry is [string, string] => entry[1] !== null,
        ),
      );
      const answer = byArgument
        ? await app.query(CHOSEN, { for: said }, identity)
        : await app.query(CHOSEN, {}, { ...identity, ...headers });
      return [amountOf(answer), priceFor({ cur, grp: TIERS[who] ?? null, land, place, lang })];
    }

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(asking, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (waves) => {
          for (const wave of waves) {
            for (const [seen, due] of await Promise.all(wave.map(see))) expect(seen).toBe(due);
          }
        },
      ),
      { numRuns: 40 },
    );
    // Every shopper's price was read once and then served from memory.
    const asked = erp.requests.map(({ body }) => body);
    expect(new Set(asked).size).toBe(asked.length);
  }, 60_000);

  type Asking = typeof asking extends fc.Arbitrary<infer T> ? T : never;
});
