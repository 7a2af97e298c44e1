import { describe, expect, it } from 'vitest';
import { RETRY_AFTER_FAILURE_MS } from '../../../src/cache/cached-collection.js';
import { CachedThings, LIFETIME, recordNotes, START_MS } from '../../support/cache/cached-things.js';

const OLD = { id: 1, name: 'old' };
const NEW = { id: 1, name: 'new' };
const FRESH_END = START_MS + LIFETIME.freshMs;
const STALE_END = FRESH_END + LIFETIME.staleMs;
const ERROR_END = STALE_END + LIFETIME.errorMs;

describe('a value through its lifetime', () => {
  it('is loaded at the first read and says how long it stays fresh', async () => {
    const cached = new CachedThings();
    const notes = recordNotes();
    const read = cached.things.get(1, notes);
    (await cached.call(1)).answer(OLD);
    expect(await read).toEqual(OLD);
    expect(notes.freshUntilMs).toEqual([FRESH_END]);
    expect(notes.stale).toEqual([]);
  });

  it('counts its age from the beginning of the load', async () => {
    const cached = new CachedThings();
    const read = cached.things.get(1, recordNotes());
    const call = await cached.call(1);
    cached.nowMs += 700;
    call.answer(OLD);
    await read;
    cached.nowMs = FRESH_END - 1;
    expect(cached.things.get(1, recordNotes())).toEqual(OLD);
    expect(cached.cache.stats().collections.thing).toMatchObject({ hits: 1, staleHits: 0 });
    cached.nowMs = FRESH_END;
    expect(cached.things.get(1, recordNotes())).toEqual(OLD);
    expect(cached.cache.stats().collections.thing).toMatchObject({ hits: 1, staleHits: 1 });
  });

  it('is served synchronously and without a load until the last fresh millisecond', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = FRESH_END - 1;
    const notes = recordNotes();
    expect(cached.things.get(1, notes)).toBe(cached.things.peek(1));
    await cached.settled();
    expect(cached.calls).toHaveLength(1);
    expect(notes.freshUntilMs).toEqual([FRESH_END]);
  });

  it('is served synchronously when stale, while one load in the background renews it', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = FRESH_END;
    const notes = recordNotes();
    expect(cached.things.get(1, notes)).toEqual(OLD);
    expect(cached.things.get(1, notes)).toEqual(OLD);
    const renewal = await cached.call(2);
    expect(cached.things.get(1, notes)).toEqual(OLD);
    renewal.answer(NEW);
    await cached.settled();
    expect(cached.things.get(1, notes)).toEqual(NEW);
    expect(cached.calls).toHaveLength(2);
    expect(notes.stale).toEqual([]);
  });

  it('renews all stale keys of a turn in one load', async () => {
    const cached = new CachedThings();
    await cached.store({ id: 1, name: 'one' });
    await cached.store({ id: 2, name: 'two' });
    cached.nowMs = FRESH_END;
    void cached.things.get(1, recordNotes());
    void cached.things.get(2, recordNotes());
    expect((await cached.call(3)).keys).toEqual([1, 2]);
  });

  it('is served with a note in the stale time after its renewal failed, and not asked for again at once', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = FRESH_END;
    void cached.things.get(1, recordNotes());
    const down = new Error('down');
    (await cached.call(2)).fail(down);
    await cached.settled();

    cached.nowMs += 1;
    const notes = recordNotes();
    expect(cached.things.get(1, notes)).toEqual(OLD);
    expect(notes.stale).toEqual([{ collection: 'thing', ageMs: LIFETIME.freshMs + 1, error: down }]);
    await cached.settled();
    expect(cached.calls).toHaveLength(2);

    cached.nowMs = FRESH_END + RETRY_AFTER_FAILURE_MS;
    void cached.things.get(1, recordNotes());
    (await cached.call(3)).answer(NEW);
    await cached.settled();
    const healed = recordNotes();
    expect(cached.things.get(1, healed)).toEqual(NEW);
    expect(healed.stale).toEqual([]);
  });

  it('is loaded anew before it is served once the stale time is over', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = STALE_END;
    expect(cached.things.peek(1)).toBeUndefined();
    const notes = recordNotes();
    const read = cached.things.get(1, notes);
    (await cached.call(2)).answer(NEW);
    expect(await read).toEqual(NEW);
    expect(notes.stale).toEqual([]);
    expect(notes.freshUntilMs).toEqual([STALE_END + LIFETIME.freshMs]);
  });

  it('is served with a note when that load fails, then synchronously until the shop may be asked again', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = ERROR_END - RETRY_AFTER_FAILURE_MS - 1;
    const down = new Error('down');
    const notes = recordNotes();
    const read = cached.things.get(1, notes);
    (await cached.call(2)).fail(down);
    expect(await read).toEqual(OLD);
    expect(notes.stale).toEqual([{ collection: 'thing', ageMs: cached.nowMs - START_MS, error: down }]);

    expect(cached.things.peek(1)).toEqual(OLD);
    const next = recordNotes();
    expect(cached.things.get(1, next)).toEqual(OLD);
    expect(next.stale).toHaveLength(1);

    cached.nowMs += RETRY_AFTER_FAILURE_MS;
    const later = cached.things.get(1, recordNotes());
    (await cached.call(3)).answer(NEW);
    expect(await later).toEqual(NEW);
  });

  it('is gone when the error time is over, and a failing load fails the read', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = ERROR_END;
    const read = cached.things.get(1, recordNotes());
    expect(cached.cache.stats()).toMatchObject({ entries: 0, tags: 0 });
    (await cached.call(2)).fail(new Error('down'));
    await expect(read).rejects.toThrow('down');
  });

  it('is gone when the error time is over, even if the shop was found to be down just before', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = ERROR_END - 1;
    const read = cached.things.get(1, recordNotes());
    (await cached.call(2)).fail(new Error('down'));
    await read;
    expect(cached.things.peek(1)).toEqual(OLD);
    cached.nowMs = ERROR_END;
    expect(cached.things.peek(1)).toBeUndefined();
  });

  it('does not outlive the error time while a failing load is awaited', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = ERROR_END - 1;
    const read = cached.things.get(1, recordNotes());
    const call = await cached.call(2);
    cached.nowMs = ERROR_END;
    call.fail(new Error('down'));
    await expect(read).rejects.toThrow('down');
  });
});

describe('a value that changes by itself', () => {
  const sale = { id: 1, name: 'on sale', changesAtMs: START_MS + 400 };

  it('is fresh no longer than to that moment, and is not served stale beyond it', async () => {
    const cached = new CachedThings();
    await cached.store(sale);
    cached.nowMs = START_MS + 399;
    const notes = recordNotes();
    expect(cached.things.get(1, notes)).toEqual(sale);
    expect(notes.freshUntilMs).toEqual([START_MS + 400]);
    cached.nowMs = START_MS + 400;
    const read = cached.things.get(1, recordNotes());
    (await cached.call(2)).answer(NEW);
    expect(await read).toEqual(NEW);
  });

  it('cuts the stale time when the moment lies in it', async () => {
    const cached = new CachedThings();
    await cached.store({ ...sale, changesAtMs: FRESH_END + 10 });
    cached.nowMs = FRESH_END + 9;
    expect(cached.things.peek(1)).toBeDefined();
    cached.nowMs = FRESH_END + 10;
    expect(cached.things.peek(1)).toBeUndefined();
  });

  it('is still served, with a note, when the shop is down', async () => {
    const cached = new CachedThings();
    await cached.store(sale);
    cached.nowMs = START_MS + 400;
    const notes = recordNotes();
    const read = cached.things.get(1, notes);
    (await cached.call(2)).fail(new Error('down'));
    expect(await read).toEqual(sale);
    expect(notes.stale).toHaveLength(1);
  });

  it('lives its whole lifetime when the moment had passed before it was read', async () => {
    const cached = new CachedThings();
    await cached.store({ ...sale, changesAtMs: START_MS });
    cached.nowMs = FRESH_END - 1;
    expect(cached.things.peek(1)).toBeDefined();
  });
});

describe('a record known not to exist', () => {
  it('is remembered for a tenth of the fresh time', async () => {
    const cached = new CachedThings();
    const read = cached.things.get(1, recordNotes());
    (await cached.call(1)).answer();
    expect(await read).toBeNull();
    cached.nowMs = START_MS + LIFETIME.freshMs / 10 - 1;
    expect(cached.things.get(1, recordNotes())).toBeNull();
    cached.nowMs += 1;
    const again = cached.things.get(1, recordNotes());
    (await cached.call(2)).answer(NEW);
    expect(await again).toEqual(NEW);
  });

  it('is remembered for a lifetime of its own when there is one', async () => {
    const cached = new CachedThings({ missLifetime: { freshMs: 5, staleMs: 5, errorMs: 0 } });
    const read = cached.things.get(1, recordNotes());
    (await cached.call(1)).answer();
    await read;
    cached.nowMs = START_MS + 9;
    expect(cached.things.peek(1)).toBeNull();
    cached.nowMs = START_MS + 10;
    expect(cached.things.peek(1)).toBeUndefined();
  });
});
