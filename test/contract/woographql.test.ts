import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../demo/src/catalogue/catalogue.js';
import { buildContent } from '../../demo/src/catalogue/content/new-content.js';
import {
  loadRecordedCatalogue,
  readQuestions,
  type RecordedQuestion,
} from '../support/recordings/recordings.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../support/test-app.js';
import { comparable, differencesBetween } from '../support/recordings/answer-differences.js';
import { DIFFERENCES, type Difference } from './woographql-differences.js';

/** The first question about the cart; from here on they belong to the shopper's journey. */
const FIRST_LATER_QUESTION = 'empty cart';
/** Those among the later ones that are answered already. */
const ANSWERED = new Set(['write a review']);
const SHOP = 'https://shop.example.test';

const all = readQuestions();
const firstLater = all.findIndex(({ title }) => title === FIRST_LATER_QUESTION);
const questions = all.filter(({ title }, index) => index < firstLater || ANSWERED.has(title)).map(signed);
const met = new Set<Difference>();

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: withRestOfSite(loadRecordedCatalogue()),
    config: 'metaKeys: [erp_code, warehouse, empty_value, flag, ratio]',
  });
});
afterAll(() => app.stop());

describe('WooGraphQL’s recorded questions about the catalogue and the content', () => {
  it.each(questions)('$title', async (question) => {
    const answer = await ask(question);
    const found = differencesBetween(comparable(question.answer), comparable(answer));
    expect(found.filter(({ path }) => !isExpected(question.title, path))).toEqual([]);
  });

  it('are all replayed, and every listed difference still occurs', () => {
    expect(questions).toHaveLength(83);
    expect(DIFFERENCES.filter((difference) => !met.has(difference)).map(({ reason }) => reason)).toEqual([]);
  });

  it.each(['products: name', 'products: menu order', 'products: date ascending'])(
    '%s: the same products, equals in another order',
    async (title) => {
      const question = all.find((candidate) => candidate.title === title) as RecordedQuestion;
      const ids = ({ data }: { data?: any }) =>
        data.products.nodes.map((node: { databaseId: number }) => node.databaseId).sort();
      expect(ids(await ask(question))).toEqual(ids(question.answer));
    },
  );

  it('countries: the same ones', async () => {
    const question = all.find(({ title }) => title === 'countries') as RecordedQuestion;
    const codes = ({ data }: { data?: any }) => data.allowedCountries.toSorted();
    expect(codes(await ask(question))).toEqual(codes(question.answer));
  });

  it('walks on from a cursor that WooGraphQL made', async () => {
    const question = all.find(({ title }) => title === 'products: page 2') as RecordedQuestion;
    const { data } = await ask({ ...question, variables: { c: cursorOf(104) } });
    expect(data.products.nodes.map((node: { name: string }) => node.name)).toEqual([
      'Camp Stove',
      'Cast Iron Pot',
      'Day Pack 22L',
      'Field Shirt',
    ]);
  });
});

/** What the recorded shop had besides what its REST API was asked for: its name, and WooCommerce's own pages. */
function withRestOfSite(catalogue: Catalogue): Catalogue {
  const { content } = catalogue;
  content.site.name = 'Fernhill Supply';
  const pages = ['Shop', 'Cart', 'Checkout', 'My account'];
  pages.forEach((title, index) => {
    const page = {
      id: 5 + index,
      type: 'page',
      title,
      content: '',
      date_gmt: '2026-11-24T02:15:30',
    } as const;
    content.contents.set(page.id, buildContent(page));
  });
  return catalogue;
}

/** Until customers can be signed in, a review says itself who wrote it. */
function signed(question: RecordedQuestion): RecordedQuestion {
  const author = 'author: "mara", authorEmail: "mara@mail.example.test"';
  return {
    ...question,
    query: question.query.replace('writeReview(input:{', `writeReview(input:{${author},`),
  };
}

/** The demo store stands at its own address; the recorded shop stood at another. */
async function ask({ query, variables }: RecordedQuestion): Promise<GraphqlAnswer> {
  const answer = await app.query(query, variables);
  return JSON.parse(JSON.stringify(answer).replaceAll(app.store.url, SHOP)) as GraphqlAnswer;
}

function isExpected(title: string, path: string): boolean {
  const found = DIFFERENCES.filter(({ questions, path: paths }) => questions.test(title) && paths.test(path));
  for (const difference of found) met.add(difference);
  return found.length > 0;
}

function cursorOf(id: number): string {
  return Buffer.from(`arrayconnection:${id}`).toString('base64');
}
