import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore, type DemoStoreOptions } from '../../demo/src/demo-store.js';
import { cleanUp } from '../support/clean-up.js';
import { readRecording } from '../support/recordings/recordings.js';

const BASIC = `Basic ${Buffer.from('ck_demo:cs_demo').toString('base64')}`;

async function start(options: Partial<DemoStoreOptions> = {}): Promise<DemoStore> {
  const store = await startDemoStore({ catalogue: smallCatalogue(), acceptBasicOverHttp: true, ...options });
  cleanUp(() => store.stop());
  return store;
}

async function read(store: DemoStore, path: string, init: RequestInit = {}) {
  const headers = { authorization: BASIC, ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(`${store.url}/wp-json/${path}`, { redirect: 'manual', ...init, headers });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text === '' ? null : JSON.parse(text),
  };
}

describe('long lists of ids', () => {
  it('are read from the JSON body of a POST that stands for a GET, and kept out of the Link header', async () => {
    const store = await start();
    const { status, headers, body } = await read(store, 'wc/v3/products', {
      method: 'POST',
      headers: { 'x-http-method-override': 'GET', 'content-type': 'application/json' },
      body: JSON.stringify({ include: [103, 105, 109], per_page: 2, orderby: 'include', _fields: 'id' }),
    });
    expect(status).toBe(200);
    expect(body).toEqual([{ id: 103 }, { id: 105 }]);
    expect(headers.get('x-wp-totalpages')).toBe('2');
    expect(headers.get('link')).toBe(`<${store.url}/wp-json/wc/v3/products?page=2>; rel="next"`);
    expect(store.requests).toMatchObject([
      {
        method: 'POST',
        path: '/wp-json/wc/v3/products',
        params: { include: [103, 105, 109], per_page: 2, orderby: 'include', _fields: 'id' },
        status: 200,
      },
    ]);
  });

  it('may name the verb in the query instead', async () => {
    const store = await start();
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"include":[103]}',
    };
    const { body } = await read(store, 'wc/v3/products?_method=GET&_fields=id', init);
    expect(body).toEqual([{ id: 103 }]);
  });

  it('find nothing in a form body', async () => {
    const store = await start();
    const { headers } = await read(store, 'wc/v3/products?per_page=1', {
      method: 'POST',
      headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'include=103',
    });
    expect(Number(headers.get('x-wp-total'))).toBeGreaterThan(50);
  });

  it('are understood with commas, brackets and numbered brackets', async () => {
    const store = await start();
    for (const query of ['include=103,105', 'include[]=103&include[]=105', 'include[0]=103&include[1]=105']) {
      const { body } = await read(store, `wc/v3/products?orderby=id&order=asc&_fields=id&${query}`);
      expect(body).toEqual([{ id: 103 }, { id: 105 }]);
    }
  });

  it('return everything when they are empty, as in WooCommerce', async () => {
    const { headers } = await read(await start(), 'wc/v3/products?include=');
    expect(Number(headers.get('x-wp-total'))).toBeGreaterThan(50);
  });
});

describe('writes', () => {
  it('are refused by a name of their own', async () => {
    const { status, body } = await read(await start(), 'wc/v3/products', { method: 'POST' });
    expect([status, body.code]).toEqual([501, 'demo_store_read_only']);
  });
});

describe('an older shop', () => {
  it('has no route for the variations of all products', async () => {
    const store = await start({ variationsRoute: false });
    const { status, body } = await read(store, 'wc/v3/variations?include=10101');
    expect([status, body.code]).toEqual([404, 'rest_no_route']);
    expect((await read(store, 'wc/v3/products/101/variations?_fields=id')).status).toBe(200);
  });
});

describe('bad arguments', () => {
  it('are all named in one refusal', async () => {
    const { status, body } = await read(
      await start(),
      'wc/v3/products?page=0&per_page=x&featured=maybe&after=soon',
    );
    expect(status).toBe(400);
    expect(body.data.params).toEqual({
      page: 'page must be greater than or equal to 1',
      per_page: 'per_page is not of type integer.',
      featured: 'featured is not of type boolean.',
      after: 'Invalid date.',
    });
  });
});

describe('slugs in other scripts', () => {
  it('are found plain and percent-encoded', async () => {
    const store = await start();
    for (const slug of ['чай-иван', encodeURIComponent('чай-иван').toLowerCase()]) {
      const { body } = await read(store, `wc/v3/products?slug=${encodeURIComponent(slug)}&_fields=id`);
      expect(body).toEqual([{ id: 209 }]);
    }
  });
});

describe('the pace of a real shop', () => {
  it('costs a boot and a bit per product, and a third request waits for a core', async () => {
    const store = await start({ latency: 'real' });
    const begun = performance.now();
    await Promise.all(
      [1, 2, 3].map((page) => read(store, `wc/v3/products?per_page=10&page=${page}&_fields=id`)),
    );
    expect(performance.now() - begun).toBeGreaterThan(2 * (40 + 10 * 2.7) - 5);
  });
});

describe('a broken request', () => {
  it('leaves the shop running when its caller hangs up half way', async () => {
    const store = await start();
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"include":'));
        stream.error(new Error('hung up'));
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    await expect(read(store, 'wc/v3/products', init)).rejects.toThrow();
    expect((await read(store, 'wc/v3/products')).status).toBe(200);
  });
});

describe('meta', () => {
  it('is cut down by include_meta and exclude_meta', async () => {
    const store = await start();
    const keys = async (query: string) =>
      (await read(store, `wc/v3/products/410?${query}`)).body.meta_data.map(
        (meta: { key: string }) => meta.key,
      );
    expect(await keys('include_meta=care,pages')).toEqual(['care', 'pages']);
    expect(await keys('include_meta=care,pages&exclude_meta=pages')).toEqual(['care']);
    expect(await keys('')).toContain('_internal_margin');
  });
});

describe('_fields', () => {
  it('reach into objects of variations and come back empty from inside lists', async () => {
    const { body } = await read(
      await start(),
      'wc/v3/products/101/variations/10101?_fields=dimensions.width,attributes.name',
    );
    expect(body).toEqual({ dimensions: { width: '' }, attributes: [], _links: expect.anything() });
  });
});

describe('a live catalogue', () => {
  it('shows a changed price in the next answer, and in the range of its product', async () => {
    const store = await start();
    store.catalogue.product(105).regular_price = '99.00';
    expect((await read(store, 'wc/v3/products/105')).body).toMatchObject({ price: '99.00', on_sale: false });
    store.catalogue.variation(10104).regular_price = '1.00';
    expect((await read(store, 'wc/v3/products/101')).body.price).toBe('1.00');
  });

  it('follows stock, settings and reviews', async () => {
    const store = await start();
    store.catalogue.product(105).stock_quantity = 0;
    store.catalogue.changeSetting('general', 'woocommerce_currency_pos', 'left');
    store.catalogue.reviewsOf(102).forEach((review) => (review.status = 'hold'));
    const { body } = await read(store, 'wc/v3/products?include=105,102&orderby=include');
    expect(body[0]).toMatchObject({ stock_status: 'outofstock', stock_quantity: 0 });
    expect(body[0].price_html).toContain(
      '<bdi><span class="woocommerce-Price-currencySymbol">&euro;</span>9,90</bdi>',
    );
    expect(body[1]).toMatchObject({ average_rating: '0.00', rating_count: 0 });
  });

  it('starts and ends a sale by the shop’s clock', async () => {
    let now = new Date('2031-02-28T23:59:59Z');
    const store = await start({ now: () => now });
    const price = async () => (await read(store, 'wc/v3/products/107')).body.price;
    expect(await price()).toBe('34.00');
    now = new Date('2031-03-01T00:00:00Z');
    expect(await price()).toBe('29.00');
    now = new Date('2031-04-01T00:00:01Z');
    expect(await price()).toBe('34.00');
  });
});

describe('the Store API', () => {
  const ids = async (store: DemoStore, query: string) => {
    const response = await fetch(`${store.url}/wp-json/wc/store/v1/products?_fields=id&per_page=0&${query}`);
    return ((await response.json()) as { id: number }[]).map(({ id }) => id);
  };

  it('never shows drafts, private, pending or future products, nor variations of theirs', async () => {
    const store = await start();
    const hiddenIds = [113, 114, 413, 416, 421];
    expect(await ids(store, `include=${hiddenIds.join(',')}`)).toEqual([]);
    expect((await ids(store, '')).filter((id) => hiddenIds.includes(id))).toEqual([]);
    store.catalogue.product(101).status = 'draft';
    expect(await ids(store, 'type=variation&parent=101')).toEqual([]);
  });

  it('finds by several slugs, by variation SKU, and by category with each operator', async () => {
    const store = await start();
    expect(await ids(store, 'slug=genmaicha,tote-bag&order=asc')).toEqual([203, 412]);
    expect(await ids(store, 'type=variation&sku=KR-DUM-500')).toEqual([10102]);
    expect(await ids(store, 'category=single-origin&orderby=id&order=asc')).toEqual([
      101, 102, 103, 104, 105, 106, 107,
    ]);
    expect(await ids(store, 'category=18,30&category_operator=and')).toEqual([103]);
    expect(await ids(store, 'category=coffee,tea,brewing,gifts,15,29,31&category_operator=not_in')).toEqual(
      [],
    );
  });

  it('filters by attribute, rating and visibility, and orders by the number of reviews', async () => {
    const store = await start();
    const moss = 'attributes[0][attribute]=pa_colour&attributes[0][slug]=moss';
    expect(await ids(store, `${moss}&orderby=id`)).toEqual([401, 303]);
    expect(
      await ids(store, `${moss}&attributes[1][attribute]=pa_colour&attributes[1][slug]=terracotta`),
    ).toEqual([401]);
    expect(await ids(store, 'rating=2')).toEqual([405]);
    expect(await ids(store, 'catalog_visibility=hidden')).toEqual([407]);
    expect((await ids(store, 'orderby=comment_count'))[0]).toBe(101);
  });

  it('does not look behind a password when it searches', async () => {
    expect(await ids(await start(), 'search=club')).toEqual([]);
  });
});

describe('pictures', () => {
  it('are drawn by the shop in every size its products name, and are not in the request log', async () => {
    const store = await start();
    const { body } = await read(store, 'wc/v3/products/101');
    store.clearRequests();
    for (const address of body.images[0].srcset.split(', ')) {
      const response = await fetch(address.split(' ')[0]);
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
      expect(await response.text()).toMatch(/^<svg .*<\/svg>$/s);
    }
    expect(store.requests).toEqual([]);
  });
});

describe('faults', () => {
  it('answer in the shop’s stead, as often as planned', async () => {
    const store = await start();
    store.faults.set(
      '/wc/v3/products',
      { kind: 'answer', status: 429, headers: { 'retry-after': '3' }, body: '{}' },
      1,
    );
    const first = await read(store, 'wc/v3/products');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await read(store, 'wc/v3/products')).status).toBe(200);
    expect(store.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('spoil the true answer: HTML, half of it, something in front of it, a redirect', async () => {
    const store = await start();
    const get = async () => {
      const response = await fetch(`${store.url}/wp-json/wc/store/v1/products/collection-data`, {
        redirect: 'manual',
      });
      return {
        status: response.status,
        headers: response.headers,
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };
    const whole = (await get()).bytes;
    store.faults.set(/collection-data/, { kind: 'html' });
    expect((await get()).headers.get('content-type')).toContain('text/html');
    store.faults.set(/collection-data/, { kind: 'truncate' });
    expect((await get()).bytes).toEqual(whole.subarray(0, whole.length / 2));
    store.faults.set(/collection-data/, { kind: 'bom' });
    expect((await get()).bytes).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole]));
    store.faults.set(/collection-data/, { kind: 'notice' });
    expect((await get()).bytes.toString()).toMatch(/^<br \/>[^]*<b>Notice<\/b>[^]*\}$/);
    store.faults.set(/collection-data/, { kind: 'redirect', to: 'http://elsewhere.example.test/' });
    expect([(await get()).status, (await get()).headers.get('location')]).toEqual([
      301,
      'http://elsewhere.example.test/',
    ]);
    store.faults.clear();
    expect((await get()).bytes).toEqual(whole);
  });

  it('break the connection before or in the middle of an answer', async () => {
    const store = await start();
    store.faults.set('/products', { kind: 'drop' });
    await expect(read(store, 'wc/v3/products')).rejects.toThrow();
    store.faults.set('/products', { kind: 'cut' });
    await expect(read(store, 'wc/v3/products')).rejects.toThrow();
  });

  it('can hang, which the log shows as not answered', async () => {
    const store = await start();
    store.faults.set('/products', { kind: 'hang' });
    const patience = new AbortController();
    const hung = read(store, 'wc/v3/products', { signal: patience.signal });
    await vi.waitFor(() => {
      expect(store.requests).toHaveLength(1);
    });
    patience.abort();
    await expect(hung).rejects.toThrow();
    expect(store.requests).toMatchObject([{ path: '/wp-json/wc/v3/products', status: 0 }]);
  });

  it('take the shop down and bring it back under the same address', async () => {
    const store = await start();
    await store.faults.down();
    await expect(read(store, 'wc/v3/products')).rejects.toThrow();
    await store.faults.up();
    expect((await read(store, 'wc/v3/products')).status).toBe(200);
  });
});

interface SignedRecording {
  title: string;
  request: { path: string };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

describe('OAuth 1.0a over plain HTTP', () => {
  const recorded = readRecording<SignedRecording[]>('woocommerce-10.5/oauth1-over-http.json');
  const RECORDED_AT = 1795489675;

  const recordedShop = () =>
    start({
      acceptBasicOverHttp: false,
      home: 'http://shop.example.test',
      keys: { key: `ck_${'a'.repeat(40)}`, secret: `cs_${'b'.repeat(40)}` },
      now: () => new Date(RECORDED_AT * 1000),
    });

  for (const { title, request, response } of recorded) {
    it(`answers the recorded ${title} as recorded`, async () => {
      const store = await recordedShop();
      const answer = await fetch(store.url + request.path);
      expect([answer.status, await answer.json()]).toEqual([response.status, response.body]);
    });
  }

  it('takes a nonce only once and a timestamp for fifteen minutes', async () => {
    const path = recorded[0]!.request.path;
    const store = await recordedShop();
    expect((await fetch(store.url + path)).status).toBe(200);
    expect((await fetch(store.url + path)).status).toBe(401);
    const late = await start({
      home: 'http://shop.example.test',
      acceptBasicOverHttp: false,
      keys: { key: `ck_${'a'.repeat(40)}`, secret: `cs_${'b'.repeat(40)}` },
      now: () => new Date((RECORDED_AT + 901) * 1000),
    });
    const refused = await fetch(late.url + path);
    expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([
      401,
      'Invalid timestamp.',
    ]);
  });

  for (const [method, hash] of [
    ['HMAC-SHA256', 'sha256'],
    ['HMAC-SHA1', 'sha1'],
  ] as const) {
    it(`takes ${method} in the Authorization header, with the port in the signed address`, async () => {
      const store = await start({ acceptBasicOverHttp: false });
      const address = `${store.url}/wp-json/wc/v3/products`;
      const oauth = {
        oauth_consumer_key: 'ck_demo',
        oauth_nonce: 'once',
        oauth_signature_method: method,
        oauth_timestamp: String(Math.floor(Date.now() / 1000)),
      };
      const parameters = [...Object.entries(oauth), ['include[0]', '103']].map(
        ([name, value]) => `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`,
      );
      const base = ['GET', address, parameters.sort().join('&')].map(encodeURIComponent).join('&');
      const signature = createHmac(hash, 'cs_demo&').update(base).digest('base64');
      const header = Object.entries({ ...oauth, oauth_signature: signature })
        .map(([name, value]) => `${name}="${encodeURIComponent(value)}"`)
        .join(', ');
      const answer = await fetch(`${address}?include[0]=103`, {
        headers: { authorization: `OAuth ${header}` },
      });
      expect(answer.status).toBe(200);
      const other = await fetch(`${address}?include[0]=104`, {
        headers: { authorization: `OAuth ${header}` },
      });
      expect(other.status).toBe(401);
    });
  }

  it('ignores Basic and query keys, which it takes over TLS', async () => {
    const plain = await start({ acceptBasicOverHttp: false });
    const keys = 'consumer_key=ck_demo&consumer_secret=cs_demo';
    expect((await read(plain, 'wc/v3/products')).status).toBe(401);
    expect((await fetch(`${plain.url}/wp-json/wc/v3/products?${keys}`)).status).toBe(401);
    const overTls = await start();
    expect((await fetch(`${overTls.url}/wp-json/wc/v3/products?${keys}`)).status).toBe(200);
  });
});
