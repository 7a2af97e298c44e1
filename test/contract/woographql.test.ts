import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecordedCatalogue, readQuestions, type RecordedQuestion } from '../support/recordings.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../support/test-app.js';
import { comparable, differencesBetween } from './answer-differences.js';
import { DIFFERENCES, type Difference } from './woographql-differences.js';

/** The first question about something that is not the catalogue; from here on they belong to the shopper's journey. */
const FIRST_LATER_QUESTION = 'payment gateways';
const SHOP = 'https://shop.example.test';

const all = readQuestions();
const catalogueQuestions = all.slice(
  0,
  all.findIndex(({ title }) => title === FIRST_LATER_QUESTION),
);
const met = new Set<Difference>();

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: loadRecordedCatalogue(),
    config: 'metaKeys: [erp_code, warehouse, empty_value, flag, ratio]',
  });
});
afterAll(() => app.stop());

describe('WooGraphQL’s recorded questions about the catalogue', () => {
  it.each(catalogueQuestions)('$title', async (question) => {
    const answer = await ask(question);
    const found = differencesBetween(comparable(question.answer), comparable(answer));
    expect(found.filter(({ path }) => !isExpected(question.title, path))).toEqual([]);
  });

  it('are all replayed, and every listed difference still occurs', () => {
    expect(catalogueQuestions).toHaveLength(77);
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
