import { describe, expect, it } from 'vitest';
import {
  type AnswerDeps,
  type AnswerNotes,
  cachedAnswerHeaders,
  finishAnswer,
} from '../../../../src/graphql/answers/finish-answer.js';

const NOTES: AnswerNotes = {
  cacheableUntil: () => 100,
  toExtensions: () => ({ notices: ['a'] }),
  toCacheTags: () => ({ header: 'product:1', extensions: { apolloCacheTags: ['product:1'] } }),
};

const DEPS: AnswerDeps<AnswerNotes> = {
  notesOf: (notes) => notes,
  headersOf: () => ({ 'cart-token': 'x' }),
  cacheControlOf: (untilMs) => (untilMs === Infinity ? undefined : `public, max-age=${untilMs}`),
};

describe('a finished answer', () => {
  it('that is the same for everybody says so, with its tags', () => {
    expect(finishAnswer(DEPS, NOTES, true)).toEqual({
      headers: { 'cart-token': 'x', 'cache-control': 'public, max-age=100', 'cache-tag': 'product:1' },
      extensions: { notices: ['a'], apolloCacheTags: ['product:1'] },
      cacheability: { freshUntilMs: 100, cacheTag: 'product:1' },
    });
  });

  it.each([
    ['is not whole', NOTES, false],
    ["is one caller's own", { ...NOTES, cacheableUntil: () => undefined }, true],
  ])('that %s may be stored by nobody', (_what, notes, isWhole) => {
    expect(finishAnswer(DEPS, notes, isWhole)).toEqual({
      headers: { 'cart-token': 'x' },
      extensions: { notices: ['a'] },
      cacheability: undefined,
    });
  });

  it('has no tags where others may not store it', () => {
    const notes = { ...NOTES, cacheableUntil: () => Infinity };
    expect(finishAnswer(DEPS, notes, true)).toEqual({
      headers: { 'cart-token': 'x' },
      extensions: { notices: ['a'] },
      cacheability: { freshUntilMs: Infinity, cacheTag: undefined },
    });
  });

  it('says nothing where nobody has anything to say', () => {
    expect(finishAnswer({}, {}, true)).toEqual({
      headers: {},
      extensions: undefined,
      cacheability: undefined,
    });
  });
});

describe('the headers of an answer that is sent again', () => {
  it("are those of everybody's answers alone", () => {
    expect(cachedAnswerHeaders(DEPS, { freshUntilMs: 9, cacheTag: 'product:1' })).toEqual({
      'cache-control': 'public, max-age=9',
      'cache-tag': 'product:1',
    });
  });

  it('are none once others may not store it', () => {
    expect(cachedAnswerHeaders(DEPS, { freshUntilMs: Infinity, cacheTag: 'product:1' })).toEqual({});
  });
});
