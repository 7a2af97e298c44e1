import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue(), config: 'menuLocations: { PRIMARY: main-menu }' });
});
afterAll(() => app.stop());

/** Asks, expects no error, and gives the data with the shop's address taken out. */
async function ask(document: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await app.query(document, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data).replaceAll(app.store.url, 'SHOP'));
}

function globalId(kind: string, id: number): string {
  return btoa(`${kind}:${id}`);
}

const POST = `
  __typename id databaseId postId contentTypeName title slug uri link guid status date dateGmt modified modifiedGmt
  content raw: content(format: RAW) excerpt isSticky hasPassword commentStatus pingStatus commentCount
  authorId authorDatabaseId author { node { id databaseId userId name slug nicename uri url description isRestricted avatar(size: 40) { size } } }
  categories { nodes { databaseId categoryId name slug uri count taxonomyName } }
  tags { nodes { databaseId name slug uri } }
  featuredImageId featuredImageDatabaseId
  featuredImage { node { databaseId sourceUrl thumb: sourceUrl(size: THUMBNAIL) altText title mimeType caption mediaDetails { width height } } }
  comments { found nodes { databaseId content date parentDatabaseId parentId status author { node { name } } } }`;

test('a post tells everything that a page shows', async () => {
  const { post } = await ask(`{ post(id: "soft-water-better-coffee", idType: SLUG) { ${POST} } }`);
  expect(post).toEqual({
    __typename: 'Post',
    id: globalId('post', 911),
    databaseId: 911,
    postId: 911,
    contentTypeName: 'post',
    title: 'Soft water, better coffee',
    slug: 'soft-water-better-coffee',
    uri: '/soft-water-better-coffee/',
    link: 'SHOP/soft-water-better-coffee/',
    guid: 'SHOP/?p=911',
    status: 'publish',
    date: '2025-03-02T10:00:00',
    dateGmt: '2025-03-02T09:00:00',
    modified: '2025-03-02T10:00:00',
    modifiedGmt: '2025-03-02T09:00:00',
    content: expect.stringMatching(/^<p>A cup of coffee is mostly water, and Berlin’s/),
    raw: expect.stringMatching(/^A cup of coffee is mostly water/),
    excerpt: expect.stringMatching(/^<p>A cup of coffee/),
    isSticky: true,
    hasPassword: false,
    commentStatus: 'open',
    pingStatus: 'open',
    commentCount: 2,
    authorId: globalId('user', 1),
    authorDatabaseId: 1,
    author: {
      node: {
        id: globalId('user', 1),
        databaseId: 1,
        userId: 1,
        name: 'Emma Kranich',
        slug: 'emma',
        nicename: 'emma',
        uri: '/author/emma/',
        url: 'SHOP',
        description: null,
        isRestricted: false,
        avatar: { size: 48 },
      },
    },
    categories: {
      nodes: [
        {
          databaseId: 2,
          categoryId: 2,
          name: 'Brewing notes',
          slug: 'brewing-notes',
          uri: '/category/brewing-notes/',
          count: 2,
          taxonomyName: 'category',
        },
      ],
    },
    tags: {
      nodes: [
        { databaseId: 5, name: 'filter', slug: 'filter', uri: '/tag/filter/' },
        { databaseId: 4, name: 'water', slug: 'water', uri: '/tag/water/' },
      ],
    },
    featuredImageId: globalId('post', 921),
    featuredImageDatabaseId: 921,
    featuredImage: {
      node: {
        databaseId: 921,
        sourceUrl: 'SHOP/demo-images/journal-kettle.svg',
        thumb: 'SHOP/demo-images/journal-kettle-150x150.svg',
        altText: 'Water poured from a swan-neck kettle',
        title: 'journal-kettle',
        mimeType: 'image/svg+xml',
        caption: null,
        mediaDetails: { width: 1200, height: 1200 },
      },
    },
    comments: {
      found: 2,
      nodes: [
        {
          databaseId: 952,
          content: expect.stringContaining('Ninety-four degrees.'),
          date: '2025-03-03 16:20:00',
          parentDatabaseId: 951,
          parentId: globalId('comment', 951),
          status: 'APPROVE',
          author: { node: { name: 'Emma Kranich' } },
        },
        {
          databaseId: 951,
          content: expect.stringContaining('how hot should the kettle be?'),
          date: '2025-03-03 10:00:00',
          parentDatabaseId: null,
          parentId: null,
          status: 'APPROVE',
          author: { node: { name: 'Ingrid' } },
        },
      ],
    },
  });
});

test('titles are plain text, texts are HTML', async () => {
  const { post } = await ask('{ post(id: "912", idType: DATABASE_ID) { title excerpt } }');
  expect(post).toEqual({
    title: 'Notes from the “other” harvest',
    excerpt: '<p>Kenya picks twice a year. We went for the small one.</p>\n',
  });
});

test('a post and a page are found by each of their names', async () => {
  const data = await ask(`{
    a: post(id: "911", idType: DATABASE_ID) { databaseId }
    b: post(id: "${globalId('post', 911)}") { databaseId }
    c: post(id: "soft-water-better-coffee", idType: SLUG) { databaseId }
    d: post(id: "/soft-water-better-coffee/", idType: URI) { databaseId }
    e: post(id: "soft-water-better-coffee", idType: URI) { databaseId }
    f: page(id: "about-us/the-roaster", idType: URI) { databaseId }
    g: page(id: "${app.store.url}/about-us/the-roaster/", idType: URI) { databaseId }
    h: page(id: "904", idType: DATABASE_ID) { databaseId }
    wrongKind: page(id: "911", idType: DATABASE_ID) { databaseId }
    wrongPlace: page(id: "/the-roaster/", idType: URI) { databaseId }
    unknown: post(id: "nothing-here", idType: SLUG) { databaseId }
    elsewhere: page(id: "https://other.example.test/imprint/", idType: URI) { databaseId }
  }`);
  const ids = Object.fromEntries(
    Object.entries(data).map(([name, node]: any) => [name, node?.databaseId ?? null]),
  );
  expect(ids).toEqual({
    ...{ a: 911, b: 911, c: 911, d: 911, e: 911, f: 904, g: 904, h: 904 },
    ...{ wrongKind: null, wrongPlace: null, unknown: null, elsewhere: null },
  });
});

test('pages form a tree', async () => {
  const { page } = await ask(`{ page(id: "/about-us/the-roaster/", idType: URI) {
    title uri parentDatabaseId parentId parent { node { __typename databaseId ... on Page { title children { nodes { title } } } } }
    ancestors { nodes { title } } children { nodes { title } } isFrontPage isPostsPage excerpt menuOrder pageId } }`);
  expect(page).toEqual({
    title: 'The roaster',
    uri: '/about-us/the-roaster/',
    parentDatabaseId: 903,
    parentId: globalId('post', 903),
    parent: {
      node: {
        __typename: 'Page',
        databaseId: 903,
        title: 'About us',
        children: { nodes: [{ title: 'The roaster' }] },
      },
    },
    ancestors: { nodes: [{ title: 'About us' }] },
    children: { nodes: [] },
    isFrontPage: false,
    isPostsPage: false,
    excerpt: '<p>Built in 1962, rebuilt twice, named Bertha.</p>\n',
    menuOrder: 0,
    pageId: 904,
  });
});

test('categories, tags and authors lead to their posts, and are found by their names', async () => {
  const data = await ask(`{
    categories { nodes { name parentDatabaseId children { nodes { name } } } }
    category(id: "brewing-notes", idType: SLUG) { name description posts { found nodes { title } } }
    byUri: category(id: "/category/brewing-notes/", idType: URI) { databaseId }
    tag(id: "harvest", idType: NAME) { tagId link posts { nodes { title } } }
    tags { nodes { name } }
    user(id: "mireille", idType: SLUG) { name posts { nodes { title } } pages { found } }
    users { found nodes { name } }
    author: users(where: { nicename: "emma" }) { nodes { name } }
    node(id: "${globalId('term', 3)}") { __typename ... on Category { name } }
  }`);
  expect(data).toEqual({
    categories: {
      nodes: ['Brewing notes', 'From the roastery', 'Uncategorized'].map((name) => ({
        name,
        parentDatabaseId: null,
        children: { nodes: [] },
      })),
    },
    category: {
      name: 'Brewing notes',
      description: 'How we make it at home.',
      posts: { found: 2, nodes: [{ title: 'Tea at four' }, { title: 'Soft water, better coffee' }] },
    },
    byUri: { databaseId: 2 },
    tag: {
      tagId: 6,
      link: 'SHOP/tag/harvest/',
      posts: { nodes: [{ title: 'Notes from the “other” harvest' }] },
    },
    tags: { nodes: [{ name: 'filter' }, { name: 'harvest' }, { name: 'water' }] },
    user: {
      name: 'Mireille Okafor',
      posts: { nodes: [{ title: 'Tea at four' }, { title: 'Notes from the “other” harvest' }] },
      pages: { found: 0 },
    },
    users: { found: 2, nodes: [{ name: 'Emma Kranich' }, { name: 'Mireille Okafor' }] },
    author: { nodes: [{ name: 'Emma Kranich' }] },
    node: { __typename: 'Category', name: 'From the roastery' },
  });
});

test('files of the media library are listed and found by their names', async () => {
  const data = await ask(`{
    mediaItems(first: 1) { nodes { databaseId mediaItemId title slug altText } pageInfo { hasNextPage } }
    mediaItem(id: "921", idType: DATABASE_ID) { id title }
    bySlug: mediaItem(id: "journal-kettle", idType: SLUG) { databaseId }
    byUri: mediaItem(id: "/?attachment_id=921", idType: URI) { databaseId uri }
    node(id: "${globalId('post', 921)}") { __typename }
  }`);
  expect(data).toEqual({
    mediaItems: {
      nodes: [
        {
          databaseId: 923,
          mediaItemId: 923,
          title: 'journal-tea-tray',
          slug: 'journal-tea-tray',
          altText: 'A tea tray by a window',
        },
      ],
      pageInfo: { hasNextPage: true },
    },
    mediaItem: { id: globalId('post', 921), title: 'journal-kettle' },
    bySlug: { databaseId: 921 },
    byUri: { databaseId: 921, uri: '/?attachment_id=921' },
    node: { __typename: 'MediaItem' },
  });
});

test('a menu is read out of the blocks it is made of', async () => {
  const { menu } = await ask(`{ menu(id: "main-menu", idType: SLUG) {
    id databaseId menuId name slug count locations isRestricted
    menuItems(first: 100, where: { parentId: "0" }) { nodes {
      databaseId label url uri path order parentId target title cssClasses linkRelationship description
      connectedNode { node { __typename databaseId uri } }
      childItems { nodes { id databaseId label parentId parentDatabaseId order menu { node { slug } } locations } } } } } }`);
  const top = (order: number, label: string, path: string, node: unknown, childItems: unknown[] = []) => ({
    databaseId: 931000 + order,
    label,
    url: `SHOP${path}`,
    uri: path,
    path,
    order,
    parentId: null,
    target: null,
    title: null,
    cssClasses: [],
    linkRelationship: null,
    description: null,
    connectedNode: node && { node },
    childItems: { nodes: childItems },
  });
  const below = (order: number, label: string) => ({
    id: globalId('menu_item', 931000 + order),
    databaseId: 931000 + order,
    label,
    parentId: globalId('menu_item', 931002),
    parentDatabaseId: 931002,
    order,
    menu: { node: { slug: 'main-menu' } },
    locations: ['PRIMARY'],
  });
  expect(menu).toEqual({
    id: globalId('post', 931),
    databaseId: 931,
    menuId: 931,
    name: 'Main menu',
    slug: 'main-menu',
    count: 7,
    locations: ['PRIMARY'],
    isRestricted: false,
    menuItems: {
      nodes: [
        top(1, 'Shop', '/shop/', null),
        top(
          2,
          'Coffee',
          '/product-category/coffee/',
          { __typename: 'ProductCategory', databaseId: 16, uri: '/product-category/coffee/' },
          [below(3, 'Single origin'), below(4, 'Blends & Espresso')],
        ),
        top(5, 'Tea', '/product-category/tea/', {
          __typename: 'ProductCategory',
          databaseId: 21,
          uri: '/product-category/tea/',
        }),
        top(6, 'Journal', '/journal/', null),
        top(7, 'About us', '/about-us/', { __typename: 'Page', databaseId: 903, uri: '/about-us/' }),
      ],
    },
  });
});

test('menus are found by each of their names, their items too', async () => {
  const data = await ask(`{
    location: menu(id: "primary", idType: LOCATION) { slug }
    name: menu(id: "Footer menu", idType: NAME) { slug menuItems { nodes { label target uri } } }
    id: menu(id: "${globalId('post', 932)}") { slug }
    databaseId: menu(id: "932", idType: DATABASE_ID) { slug }
    none: menu(id: "footer", idType: LOCATION) { slug }
    menus(where: { location: PRIMARY }) { nodes { slug } }
    empty: menus(where: { location: EMPTY }) { nodes { slug } }
    menuItem(id: "931003", idType: DATABASE_ID) { label }
    menuItems(where: { location: PRIMARY, parentDatabaseId: 931002 }) { nodes { label } }
    node(id: "${globalId('menu_item', 931003)}") { ... on MenuItem { label } }
  }`);
  expect(data).toEqual({
    location: { slug: 'main-menu' },
    name: {
      slug: 'footer-menu',
      menuItems: {
        nodes: [
          { label: 'Delivery & Returns', target: null, uri: '/delivery/' },
          { label: 'Imprint', target: null, uri: '/imprint/' },
          { label: 'Roasters’ guild', target: '_blank', uri: 'https://guild.example.test/' },
        ],
      },
    },
    id: { slug: 'footer-menu' },
    databaseId: { slug: 'footer-menu' },
    none: null,
    menus: { nodes: [{ slug: 'main-menu' }] },
    empty: { nodes: [] },
    menuItem: { label: 'Single origin' },
    menuItems: { nodes: [{ label: 'Single origin' }, { label: 'Blends & Espresso' }] },
    node: { label: 'Single origin' },
  });
});
