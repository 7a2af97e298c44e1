import { describe, expect, it } from 'vitest';
import { OperationNotes } from '../../../../src/graphql/answers/operation-notes.js';

describe('how long an answer may be kept', () => {
  it('is as long as the first of its values stays fresh', () => {
    const notes = new OperationNotes();
    expect(notes.cacheableUntil()).toBe(Infinity);
    for (const moment of [300, 100, 200]) notes.freshUntil(moment);
    expect(notes.cacheableUntil()).toBe(100);
  });

  it('is not at all once something old was served because loading fails', () => {
    const notes = new OperationNotes();
    notes.freshUntil(100);
    notes.servedStale('product', 1, new Error('down'));
    expect(notes.cacheableUntil()).toBeUndefined();
  });

  it('is not at all for one caller’s own', () => {
    const notes = new OperationNotes();
    notes.freshUntil(100);
    notes.markPrivate();
    notes.freshUntil(200);
    expect(notes.cacheableUntil()).toBeUndefined();
  });
});
