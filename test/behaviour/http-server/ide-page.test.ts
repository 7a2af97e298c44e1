import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { startShoplessServer, type ShoplessServer } from '../../support/graphql/shopless-server.js';

const TAB = {
  title: 'A </script><script>alert(1)</script>',
  query: '{ items { id } }',
  variables: { first: 3 },
};
let server: ShoplessServer;
beforeAll(async () => {
  server = await startShoplessServer({ ide: { tabs: [TAB] } });
});
afterAll(() => server.stop());

const page = () => fetch(server.url, { headers: { accept: 'text/html,application/xhtml+xml' } });

describe('the IDE page', () => {
  it('is all from this server: no foreign address, no inline code', async () => {
    const response = await page();
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).not.toMatch(/https?:\/\//);
    expect(html.match(/<script(?! src="\/ide\/| id="tabs" type="application\/json")/g)).toBeNull();
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('has every file it names', async () => {
    const html = await (await page()).text();
    const files = [...html.matchAll(/(?:src|href)="(\/ide\/[^"]+)"/g)].map((match) => match[1]!);
    expect(files).toHaveLength(6);
    for (const file of files) {
      const response = await fetch(server.url + file);
      expect([file, response.status]).toEqual([file, 200]);
      expect(response.headers.get('content-type')).toMatch(
        file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
      );
      expect((await response.text()).length).toBeGreaterThan(10);
    }
  });

  it('opens the ready queries, whatever is in them', async () => {
    const html = await (await page()).text();
    const tabs = JSON.parse(/<script id="tabs"[^>]*>([^<]*)<\/script>/.exec(html)![1]!);
    expect(tabs).toEqual([
      { query: `# ${TAB.title}\n${TAB.query}`, variables: JSON.stringify(TAB.variables, null, 2) },
    ]);
  });

  it('is for browsers only', async () => {
    expect((await fetch(server.url, { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  it('can be left out', async () => {
    const plain = await startShoplessServer();
    cleanUp(plain.stop);
    expect((await fetch(plain.url, { headers: { accept: 'text/html' } })).status).toBe(404);
    expect((await fetch(`${plain.url}/ide/page.js`)).status).toBe(404);
  });
});
