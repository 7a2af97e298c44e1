import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { ADMIN_SECRET, startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;

async function start(): Promise<void> {
  app = await startTestApp({ catalogue: smallCatalogue() });
}

async function nameOf(id: number): Promise<string> {
  const { data } = await app.query(`{ product(id: ${id}, idType: DATABASE_ID) { name } }`);
  return data.product.name;
}

function post(body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${app.url}/admin/purge`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

describe('a purge', () => {
  beforeEach(start);
  afterEach(() => app.stop());

  it('by tag drops that record at once, and nothing else', async () => {
    await Promise.all([nameOf(103), nameOf(105)]);
    app.store.catalogue.product(103).name = 'Renamed';
    app.store.catalogue.product(105).name = 'Renamed too';
    expect(await nameOf(103)).toBe('Kivu Lake Women’s Lot');
    expect(await (await app.purge({ tags: ['product:103'] })).json()).toEqual({ purged: 1 });
    app.forgetCalls();
    expect(await nameOf(103)).toBe('Renamed');
    expect(await nameOf(105)).toBe('Nariño Supremo');
    expect(app.calls()).toHaveLength(1);
  });

  it('of a product drops its variations too', async () => {
    const skus = async () => {
      const { data } = await app.query(
        '{ product(id: 303, idType: DATABASE_ID) { ... on VariableProduct { variations { nodes { sku } } } } }',
      );
      return data.product.variations.nodes.map(({ sku }: { sku: string }) => sku);
    };
    expect(await skus()).toContain('PO-KAS-M');
    app.store.catalogue.variation(30304).sku = 'RENAMED';
    await app.purge({ tags: ['product:303'] });
    expect(await skus()).toContain('RENAMED');
  });

  it('of everything drops everything, and the schema stays', async () => {
    await nameOf(103);
    const { purged } = (await (await app.purge()).json()) as { purged: number };
    expect(purged).toBeGreaterThan(3);
    app.forgetCalls();
    expect(await nameOf(103)).toBe('Kivu Lake Women’s Lot');
    expect(app.calls()).toHaveLength(1);
    expect((await app.query('{ allPaColour { nodes { name } } }')).errors).toBeUndefined();
    expect(await (await app.purge({ tags: ['product:9999'] })).json()).toEqual({ purged: 0 });
  });

  it.each([
    ['one tag', { tags: ['product:103'] }],
    ['everything', { all: true }],
  ] as const)('of %s during a read never leaves the old value behind', async (_what, target) => {
    // The shop makes up its answer before the change and is slow to send it.
    app.store.faults.set('/products?', { delayMs: 300 }, 1);
    const underWay = nameOf(103);
    await vi.waitFor(() => {
      expect(app.calls()).toHaveLength(1);
    });
    app.store.catalogue.product(103).name = 'Renamed';
    await app.purge('tags' in target ? { tags: [...target.tags] } : target);
    expect(await nameOf(103)).toBe('Renamed');
    await underWay;
    expect(await nameOf(103)).toBe('Renamed');
    expect(app.calls()).toHaveLength(2);
  });

  it('during a read of a list neither keeps what the list brought along', async () => {
    const list = () => app.query('{ products(where: { include: [103, 105] }) { nodes { name } } }');
    app.store.faults.set('/products?', { delayMs: 300 }, 1);
    const underWay = list();
    await vi.waitFor(() => {
      expect(app.calls()).toHaveLength(1);
    });
    app.store.catalogue.product(103).name = 'Renamed';
    await app.purge({ tags: ['product:103'] });
    // The list is read, then the one product in it that the purge made doubtful.
    const names = (await underWay).data.products.nodes.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(['Nariño Supremo', 'Renamed']);
    expect(await nameOf(103)).toBe('Renamed');
    expect(await nameOf(105)).toBe('Nariño Supremo');
    expect(app.calls()).toHaveLength(2);
  });
});

describe('a request to purge', () => {
  beforeAll(start);
  afterAll(() => app.stop());

  it.each([
    ['without a secret', {}],
    ['with another secret', { authorization: 'Bearer guess' }],
    ['with the secret cut short', { 'x-admin-secret': ADMIN_SECRET.slice(0, -1) }],
  ])('%s is refused and drops nothing', async (_how, headers) => {
    await nameOf(103);
    expect((await post('{"all":true}', headers as Record<string, string>)).status).toBe(401);
    app.forgetCalls();
    await nameOf(103);
    expect(app.calls()).toEqual([]);
  });

  it.each([
    '',
    'no json',
    '{}',
    '{"all":false}',
    '{"tags":[]}',
    '{"tags":[1]}',
    '{"tags":["a"],"all":true}',
    '[]',
    '{"tags":"product:1"}',
  ])('of %j is a bad request', async (body) => {
    const response = await post(body, { 'x-admin-secret': ADMIN_SECRET });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/BAD/) } }],
    });
  });
});
