import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore } from '../../demo/src/demo-store.js';

let store: DemoStore;

beforeAll(async () => {
  store = await startDemoStore({ catalogue: smallCatalogue() });
});

afterAll(() => store.stop());

async function read(path: string) {
  const response = await fetch(`${store.url}/wp-json/${path}`);
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

const ids = async (path: string) =>
  ((await read(`wp/v2/${path}`)).body as { id: number }[]).map(({ id }) => id);

describe('pages and posts', () => {
  it('are listed newest first, without drafts', async () => {
    expect(await ids('posts')).toEqual([914, 913, 912, 911]);
    expect(await ids('pages?orderby=menu_order&order=asc&parent=0')).toEqual([906, 901, 902, 903]);
    expect((await read('wp/v2/posts/915')).status).toBe(401);
    expect((await read('wp/v2/posts/4711')).body.code).toBe('rest_post_invalid_id');
    expect((await read('wp/v2/posts?status=draft')).status).toBe(400);
  });

  it('are filtered by slug, term, author, day, search and ids', async () => {
    expect(await ids('posts?slug=tea-at-four,soft-water-better-coffee')).toEqual([913, 911]);
    expect(await ids('posts?categories=2')).toEqual([913, 911]);
    expect(await ids('posts?categories=2&tags=5')).toEqual([911]);
    expect(await ids('posts?author=2')).toEqual([913, 912]);
    expect(await ids('posts?after=2025-09-01T00:00:00&before=2025-09-25T00:00:00')).toEqual([913]);
    expect(await ids('posts?search=nyeri')).toEqual([912]);
    expect(await ids('posts?include=911,914&orderby=include')).toEqual([911, 914]);
    expect(await ids('posts?sticky=true')).toEqual([911]);
    expect(await ids('posts?per_page=2&page=2&orderby=title&order=asc')).toEqual([913, 914]);
  });

  it('say on which page they end, and refuse one behind it', async () => {
    const { headers } = await read('wp/v2/posts?per_page=3');
    expect([headers.get('x-wp-total'), headers.get('x-wp-totalpages')]).toEqual(['4', '2']);
    const behind = await read('wp/v2/posts?per_page=3&page=3');
    expect([behind.status, behind.body.code]).toEqual([400, 'rest_post_invalid_page_number']);
  });

  it('come without the comments of their blocks, with curly quotes and an excerpt of their own or made', async () => {
    const [page] = (await read('wp/v2/pages?slug=delivery')).body;
    expect(page.title.rendered).toBe('Delivery &#038; Returns');
    expect(page.content.rendered).toMatch(/^<p>We roast on Tuesdays/);
    expect(page.content.rendered).not.toContain('<!--');
    const posts = (await read('wp/v2/posts?include=911,912&orderby=include')).body;
    expect(posts[1].title.rendered).toBe('Notes from the &#8220;other&#8221; harvest');
    expect(posts[1].excerpt.rendered).toBe('<p>Kenya picks twice a year. We went for the small one.</p>\n');
    expect(posts[0].excerpt.rendered).toMatch(/^<p>A cup of coffee .* \[&hellip;\]<\/p>\n$/);
  });

  it('have their parents in their address, and hide what a password protects', async () => {
    expect((await read('wp/v2/pages/904')).body.link).toBe(`${store.url}/about-us/the-roaster/`);
    expect((await read('wp/v2/pages/906')).body).toMatchObject({
      title: { rendered: 'Protected: For cafés' },
      content: { rendered: '', protected: true },
      excerpt: { rendered: '', protected: true },
    });
    expect(await ids('pages?search=pour')).toEqual([]);
  });

  it('bring author, picture, terms and comments along when asked, or only some of them', async () => {
    const [whole] = (await read('wp/v2/posts?_embed=1&slug=soft-water-better-coffee')).body;
    expect(whole._embedded).toMatchObject({
      author: [{ id: 1, name: 'Emma Kranich' }],
      replies: [[{ id: 952 }, { id: 951 }]],
      'wp:featuredmedia': [{ id: 921, alt_text: 'Water poured from a swan-neck kettle' }],
      'wp:term': [[{ name: 'Brewing notes' }], [{ name: 'filter' }, { name: 'water' }]],
    });
    expect(whole._embedded['wp:featuredmedia'][0]).not.toHaveProperty('description');
    const [some] = (await read('wp/v2/posts?_embed=author&slug=soft-water-better-coffee')).body;
    expect(Object.keys(some._embedded)).toEqual(['author']);
  });
});

describe('block menus', () => {
  it('render as list items with a submenu, and links to the shop’s own address', async () => {
    const [menu] = (await read('wp/v2/navigation?slug=main-menu')).body;
    const html = menu.content.rendered as string;
    const labels = [...html.matchAll(/__label">([^<]*)</g)].map((match) => match[1]);
    expect(labels).toEqual([
      'Shop',
      'Coffee',
      'Single origin',
      'Blends &amp; Espresso',
      'Tea',
      'Journal',
      'About us',
    ]);
    expect(html).toContain(`href="${store.url}/product-category/coffee/single-origin/"`);
    expect(html.match(/<ul/g)?.length).toBe(1);
    expect(html.match(/<\/ul>/g)?.length).toBe(1);
    const [footer] = (await read('wp/v2/navigation?slug=footer-menu')).body;
    expect(footer.content.rendered).toContain('href="https://guild.example.test/" target="_blank"');
  });
});

describe('what else WordPress tells the public', () => {
  it('is who writes, not who shops', async () => {
    expect((await read('wp/v2/users')).body.map(({ slug }: any) => slug)).toEqual(['emma', 'mireille']);
    expect((await read('wp/v2/users/3')).body.code).toBe('rest_user_cannot_view');
    expect(JSON.stringify((await read('wp/v2/users')).body)).not.toContain('@');
    expect((await read('wp/v2/users?context=edit')).status).toBe(401);
  });

  it('is approved comments, their answers, and no mail addresses', async () => {
    expect(await ids('comments?post=911&order=asc')).toEqual([951, 952]);
    expect((await read('wp/v2/comments/952')).body).toMatchObject({
      parent: 951,
      author_name: 'Emma Kranich',
    });
    expect((await read('wp/v2/comments/953')).status).toBe(401);
  });

  it('is every picture with its sizes', async () => {
    const { body } = await read('wp/v2/media?include=921,10100&orderby=include');
    expect(body).toMatchObject([{ id: 921 }, { id: 10100 }]);
    const response = await fetch(body[0].media_details.sizes.medium.source_url as string);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  });

  it('is terms with the number of their published posts', async () => {
    expect((await read('wp/v2/categories?hide_empty=true')).body).toMatchObject([
      { slug: 'brewing-notes', count: 2 },
      { slug: 'from-the-roastery', count: 2 },
      { slug: 'uncategorized', count: 1 },
    ]);
    expect((await read('wp/v2/tags/6')).body).toMatchObject({ name: 'harvest', count: 1 });
  });

  it('is the name of the site, its place and its sign', async () => {
    const fields = 'name,description,url,home,timezone_string,gmt_offset,site_icon_url';
    const { body } = await read(`?_fields=${fields}`);
    expect(body).toMatchObject({
      name: 'Kranich Coffee &amp; Tea',
      url: store.url,
      timezone_string: 'Europe/Berlin',
      site_icon_url: `${store.url}/demo-images/kranich-crane.svg`,
    });
    expect([1, 2]).toContain(body.gmt_offset);
  });
});
