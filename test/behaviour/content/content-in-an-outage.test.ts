import { expect, test } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { startFailingShop } from '../../support/shops/failing-shop.js';

const PAGE = `{
  generalSettings { title }
  menus { nodes { name menuItems { nodes { label } } } }
  posts { nodes { title author { node { name } } categories { nodes { name } } featuredImage { node { sourceUrl } } } }
  allowedCountries paymentGateways { found } }`;

test('content that is known is served while the shop is down, and the answer says how old it is', async () => {
  const shop = await startFailingShop();
  cleanUp(() => shop.stop());
  const before = await shop.query(PAGE);
  expect(before.errors).toBeUndefined();
  await shop.store.faults.down();
  shop.advance(5 * 3_600_000);
  const { data, errors, extensions } = await shop.query(PAGE);
  expect(errors).toBeUndefined();
  expect(data).toEqual(before.data);
  expect(extensions?.['stale'].map(({ data: kind }: { data: string }) => kind)).toEqual(
    expect.arrayContaining(['post-list', 'post', 'user', 'media', 'taxonomy', 'menus']),
  );
});

test('what is not known is an error of its own field', async () => {
  const shop = await startFailingShop();
  cleanUp(() => shop.stop());
  await shop.query('{ generalSettings { title } }');
  await shop.store.faults.down();
  const { data, errors } = await shop.query(
    '{ generalSettings { title } posts { found } nodeByUri(uri: "/imprint/") { id } }',
  );
  expect(data).toEqual({ generalSettings: { title: 'Kranich Coffee & Tea' }, posts: null, nodeByUri: null });
  expect(errors?.map(({ path, extensions }) => [path?.[0], extensions.code]).sort()).toEqual([
    ['nodeByUri', 'UPSTREAM_UNAVAILABLE'],
    ['posts', 'UPSTREAM_UNAVAILABLE'],
  ]);
});

test('a web page in place of content is an error with a code', async () => {
  const shop = await startFailingShop();
  cleanUp(() => shop.stop());
  shop.store.faults.set('/wp/v2/posts', { kind: 'html' });
  const { errors } = await shop.query('{ posts { found } }');
  expect(errors?.[0]).toMatchObject({
    path: ['posts'],
    extensions: { code: 'UPSTREAM_BAD_ANSWER', resource: 'posts' },
  });
});
