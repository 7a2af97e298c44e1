import { describe, expect, it } from 'vitest';
import { RETRY_AFTER_FAILURE_MS } from '../../../src/cache/cached-collection.js';
import { CacheWorld, LIFETIME, recordNotes, START_MS } from '../../support/cache/cached-things.js';

const OLD = { id: 1, name: 'old' };
const NEW = { id: 1, name: 'new' };
const FRESH_END = START_MS + LIFETIME.freshMs;
const STALE_END = FRESH_END + LIFETIME.staleMs;
const ERROR_END = STALE_END + LIFETIME.errorMs;

describe('a value through its lifetime', () => {
  it('is loaded at the first read and says how long it stays fresh', async () => {
    const world = new CacheWorld();
    const notes = recordNotes();
    const read = world.things.get(1, notes);
    (await world.call(1)).answer(OLD);
    expect(await read).toEqual(OLD);
    expect(notes.freshUntilMs).toEqual([FRESH_END]);
    expect(notes.stale).toEqual([]);
  });

  it('counts its age from the beginning of the load', async () => {
    const world = new CacheWorld();
    const read = world.things.get(1, recordNotes());
    const call = await world.call(1);
    world.nowMs += 700;
    call.answer(OLD);
    await read;
    world.nowMs = FRESH_END - 1;
    expect(world.things.get(1, recordNotes())).toEqual(OLD);
    expect(world.cache.stats().collections.thing).toMatchObject({ hits: 1, staleHits: 0 });
    world.nowMs = FRESH_END;
    expect(world.things.get(1, recordNotes())).toEqual(OLD);
    expect(world.cache.stats().collections.thing).toMatchObject({ hits: 1, staleHits: 1 });
  });

  it('is served synchronously and without a load until the last fresh millisecond', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = FRESH_END - 1;
    const notes = recordNotes();
    expect(world.things.get(1, notes)).toBe(world.things.peek(1));
    await world.settled();
    expect(world.calls).toHaveLength(1);
    expect(notes.freshUntilMs).toEqual([FRESH_END]);
  });

  it('is served synchronously when stale, while one load in the background renews it', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = FRESH_END;
    const notes = recordNotes();
    expect(world.things.get(1, notes)).toEqual(OLD);
    expect(world.things.get(1, notes)).toEqual(OLD);
    const renewal = await world.call(2);
    expect(world.things.get(1, notes)).toEqual(OLD);
    renewal.answer(NEW);
    await world.settled();
    expect(world.things.get(1, notes)).toEqual(NEW);
    expect(world.calls).toHaveLength(2);
    expect(notes.stale).toEqual([]);
  });

  it('renews all stale keys of a turn in one load', async () => {
    const world = new CacheWorld();
    await world.store({ id: 1, name: 'one' });
    await world.store({ id: 2, name: 'two' });
    world.nowMs = FRESH_END;
    void world.things.get(1, recordNotes());
    void world.things.get(2, recordNotes());
    expect((await world.call(3)).keys).toEqual([1, 2]);
  });

  it('is served with a note in the stale time after its renewal failed, and not asked for again at once', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = FRESH_END;
    void world.things.get(1, recordNotes());
    const down = new Error('down');
    (await world.call(2)).fail(down);
    await world.settled();

    world.nowMs += 1;
    const notes = recordNotes();
    expect(world.things.get(1, notes)).toEqual(OLD);
    expect(notes.stale).toEqual([{ collection: 'thing', ageMs: LIFETIME.freshMs + 1, error: down }]);
    await world.settled();
    expect(world.calls).toHaveLength(2);

    world.nowMs = FRESH_END + RETRY_AFTER_FAILURE_MS;
    void world.things.get(1, recordNotes());
    (await world.call(3)).answer(NEW);
    await world.settled();
    const healed = recordNotes();
    expect(world.things.get(1, healed)).toEqual(NEW);
    expect(healed.stale).toEqual([]);
  });

  it('is loaded anew before it is served once the stale time is over', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = STALE_END;
    expect(world.things.peek(1)).toBeUndefined();
    const notes = recordNotes();
    const read = world.things.get(1, notes);
    (await world.call(2)).answer(NEW);
    expect(await read).toEqual(NEW);
    expect(notes.stale).toEqual([]);
    expect(notes.freshUntilMs).toEqual([STALE_END + LIFETIME.freshMs]);
  });

  it('is served with a note when that load fails, then synchronously until the shop may be asked again', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = ERROR_END - RETRY_AFTER_FAILURE_MS - 1;
    const down = new Error('down');
    const notes = recordNotes();
    const read = world.things.get(1, notes);
    (await world.call(2)).fail(down);
    expect(await read).toEqual(OLD);
    expect(notes.stale).toEqual([{ collection: 'thing', ageMs: world.nowMs - START_MS, error: down }]);

    expect(world.things.peek(1)).toEqual(OLD);
    const next = recordNotes();
    expect(world.things.get(1, next)).toEqual(OLD);
    expect(next.stale).toHaveLength(1);

    world.nowMs += RETRY_AFTER_FAILURE_MS;
    const later = world.things.get(1, recordNotes());
    (await world.call(3)).answer(NEW);
    expect(await later).toEqual(NEW);
  });

  it('is gone when the error time is over, and a failing load fails the read', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = ERROR_END;
    const read = world.things.get(1, recordNotes());
    expect(world.cache.stats()).toMatchObject({ entries: 0, tags: 0 });
    (await world.call(2)).fail(new Error('down'));
    await expect(read).rejects.toThrow('down');
  });

  it('is gone when the error time is over, even if the shop was found to be down just before', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = ERROR_END - 1;
    const read = world.things.get(1, recordNotes());
    (await world.call(2)).fail(new Error('down'));
    await read;
    expect(world.things.peek(1)).toEqual(OLD);
    world.nowMs = ERROR_END;
    expect(world.things.peek(1)).toBeUndefined();
  });

  it('does not outlive the error time while a failing load is awaited', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = ERROR_END - 1;
    const read = world.things.get(1, recordNotes());
    const call = await world.call(2);
    world.nowMs = ERROR_END;
    call.fail(new Error('down'));
    await expect(read).rejects.toThrow('down');
  });
});

describe('a value that changes by itself', () => {
  const sale = { id: 1, name: 'on sale', changesAtMs: START_MS + 400 };

  it('is fresh no longer than to that moment, and is not served stale beyond it', async () => {
    const world = new CacheWorld();
    await world.store(sale);
    world.nowMs = START_MS + 399;
    const notes = recordNotes();
    expect(world.things.get(1, notes)).toEqual(sale);
    expect(notes.freshUntilMs).toEqual([START_MS + 400]);
    world.nowMs = START_MS + 400;
    const read = world.things.get(1, recordNotes());
    (await world.call(2)).answer(NEW);
    expect(await read).toEqual(NEW);
  });

  it('cuts the stale time when the moment lies in it', async () => {
    const world = new CacheWorld();
    await world.store({ ...sale, changesAtMs: FRESH_END + 10 });
    world.nowMs = FRESH_END + 9;
    expect(world.things.peek(1)).toBeDefined();
    world.nowMs = FRESH_END + 10;
    expect(world.things.peek(1)).toBeUndefined();
  });

  it('is still served, with a note, when the shop is down', async () => {
    const world = new CacheWorld();
    await world.store(sale);
    world.nowMs = START_MS + 400;
    const notes = recordNotes();
    const read = world.things.get(1, notes);
    (await world.call(2)).fail(new Error('down'));
    expect(await read).toEqual(sale);
    expect(notes.stale).toHaveLength(1);
  });

  it('lives its whole lifetime when the moment had passed before it was read', async () => {
    const world = new CacheWorld();
    await world.store({ ...sale, changesAtMs: START_MS });
    world.nowMs = FRESH_END - 1;
    expect(world.things.peek(1)).toBeDefined();
  });
});

describe('a record known not to exist', () => {
  it('is remembered for a tenth of the fresh time', async () => {
    const world = new CacheWorld();
    const read = world.things.get(1, recordNotes());
    (await world.call(1)).answer();
    expect(await read).toBeNull();
    world.nowMs = START_MS + LIFETIME.freshMs / 10 - 1;
    expect(world.things.get(1, recordNotes())).toBeNull();
    world.nowMs += 1;
    const again = world.things.get(1, recordNotes());
    (await world.call(2)).answer(NEW);
    expect(await again).toEqual(NEW);
  });

  it('is remembered for a lifetime of its own when there is one', async () => {
    const world = new CacheWorld({ missLifetime: { freshMs: 5, staleMs: 5, errorMs: 0 } });
    const read = world.things.get(1, recordNotes());
    (await world.call(1)).answer();
    await read;
    world.nowMs = START_MS + 9;
    expect(world.things.peek(1)).toBeNull();
    world.nowMs = START_MS + 10;
    expect(world.things.peek(1)).toBeUndefined();
  });
});
