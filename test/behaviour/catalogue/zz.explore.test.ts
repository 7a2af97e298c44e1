import { test } from 'vitest';
import { startTestApp } from '../../support/test-app.js';
import { generatedCatalogue } from '../../../src/demo/catalogue/generated-catalogue.js';
import { smallCatalogue } from '../../../src/demo/catalogue/small/small-catalogue.js';

const LIST = `query($first:Int){ products(first:$first){ found nodes { id name slug image { sourceUrl } productCategories { nodes { name slug } }
 ... on ProductWithPricing { price regularPrice } ... on InventoriedProduct { stockStatus stockQuantity }
 ... on VariableProduct { variations(first:100) { nodes { id price stockStatus stockQuantity attributes { nodes { name value label } } } } } } } }`;
test('explore', async () => {
  const app = await startTestApp({ catalogue: generatedCatalogue({ products: 300, variableShare: 0.5 }) });
  const a = await app.query(LIST, { first: 24 });
  console.log(JSON.stringify(a).slice(0, 900));
  console.log(
    app.store.requests.map(({ method, path, params }) =>
      [method, path, JSON.stringify(params).slice(0, 300)].join(' '),
    ),
  );
  app.forgetCalls();
  await app.query(LIST, { first: 24 });
  console.log(app.calls());
  await app.stop();
  const b = await startTestApp({ catalogue: smallCatalogue() });
  const p =
    await b.query(`{ product(id: "yirgacheffe-dumerso", idType: SLUG) { name productCategories { nodes { name ancestors { nodes { name } } } } reviews { averageRating nodes { content author { node { name } } } edges { rating } }
    upsell { nodes { id name } } related { nodes { id name } } ... on VariableProduct { price crossSell { nodes { id name ... on ProductWithPricing { price } } } variations { nodes { price attributes { nodes { name value } } } } } } }`);
  console.log(JSON.stringify(p).slice(0, 1500));
  console.log(
    b.store.requests.map(({ method, path, params }) =>
      [method, path, JSON.stringify(params).slice(0, 200)].join(' '),
    ),
  );
  for (const q of [
    '{ products(where:{sku:"KR-DUM-250"}) { found nodes { databaseId name type __typename } } }',
    '{ _entities(representations:[{__typename:"Product", slug:""},{__typename:"Product", sku:""}]) { ... on SimpleProduct { name } ... on VariableProduct { name }} }',
    '{ products(where:{slugIn:[""]}) { found nodes { databaseId name } } }',
    '{ products(where:{typeIn:[VARIATION]}) { found nodes { databaseId name } } }',
    '{ products(where:{dateQuery:{year:1000000000}}) { found nodes { databaseId name } } }',
    '{ collectionStats(calculatePriceRange:true, where:{include:[115]}) { priceRange { minPrice } } }',
    '{ products(where:{orderby:[{field:REVIEW_COUNT}]}, first:100) { found nodes { databaseId } } }',
    '{ products(where:{orderby:[{field:REVIEW_COUNT}]}, first:100) { found nodes { databaseId } } }',
    '{ products(first:5) { found } }',
    '{ products(where:{include:[-101, 0, 102]}) { found nodes { databaseId } } }',
    '{ products(where:{rating:[9]}) { found nodes { databaseId } } }',
    '{ products(where:{taxonomyFilter:{filters:[{taxonomy:PRODUCT_TYPE, terms:["bogus"]}]}}) { found nodes { databaseId } } }',
    '{ products(where:{search:"   "}) { found nodes { databaseId } } }',
    '{ products(where:{sku:","}) { found nodes { databaseId } } }',
    '{ products(where:{sku:"  "}) { found nodes { databaseId } } }',
    '{ product(id:" ", idType:SLUG) { databaseId } }',
    '{ product(id:",", idType:SKU) { databaseId } }',
    '{ product(id:"%00", idType:SLUG) { databaseId } }',
  ])
    console.log(q, JSON.stringify(await b.query(q)).slice(0, 400));
  await b.stop();
});
