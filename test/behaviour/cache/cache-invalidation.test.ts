import { describe, expect, it } from 'vitest';
import { CachedThings, LIFETIME, recordNotes, START_MS } from '../../support/cache/cached-things.js';

const OLD = { id: 1, name: 'old' };
const NEW = { id: 1, name: 'new' };

describe('invalidation', () => {
  it('drops every entry with the tag at once, and nothing else', async () => {
    const cached = new CachedThings();
    await cached.store({ id: 1, name: 'a', shows: [7] });
    await cached.store({ id: 2, name: 'b', shows: [7, 8] });
    await cached.store({ id: 3, name: 'c', shows: [8] });
    expect(cached.cache.invalidate(['shown:7', 'thing:1', 'no such tag'])).toBe(2);
    expect([1, 2, 3].map((id) => cached.things.peek(id)?.name)).toEqual([undefined, undefined, 'c']);
  });

  it('lets those who wait have the value that was on its way, but does not keep it', async () => {
    const cached = new CachedThings();
    const notes = recordNotes();
    const read = cached.things.get(1, notes);
    const call = await cached.call(1);
    cached.cache.invalidate(['thing:1']);
    call.answer(OLD);
    expect(await read).toEqual(OLD);
    expect(notes.freshUntilMs).toEqual([START_MS]);
    expect(cached.things.peek(1)).toBeUndefined();
    const next = cached.things.get(1, recordNotes());
    (await cached.call(2)).answer(NEW);
    expect(await next).toEqual(NEW);
  });

  it('sends a later read to a load of its own while the old one is still under way', async () => {
    const cached = new CachedThings();
    const before = cached.things.get(1, recordNotes());
    const first = await cached.call(1);
    cached.cache.invalidate(['thing:1']);
    const after = cached.things.get(1, recordNotes());
    const second = await cached.call(2);
    second.answer(NEW);
    expect(await after).toEqual(NEW);
    first.answer(OLD);
    expect(await before).toEqual(OLD);
    expect(cached.things.peek(1)).toEqual(NEW);
    expect(cached.calls).toHaveLength(2);
  });

  it('lets reads after it share that load of their own, also when the old one ends first', async () => {
    const cached = new CachedThings();
    const before = cached.things.get(1, recordNotes());
    const first = await cached.call(1);
    cached.cache.invalidate(['thing:1']);
    const after = cached.things.get(1, recordNotes());
    const second = await cached.call(2);
    first.answer(OLD);
    await before;
    const later = cached.things.get(1, recordNotes());
    await cached.settled();
    second.answer(NEW);
    expect(await Promise.all([after, later])).toEqual([NEW, NEW]);
    expect(cached.calls).toHaveLength(2);
  });

  it('keeps reads after it from a load that turns out to show what was invalidated', async () => {
    const cached = new CachedThings();
    const before = cached.things.get(1, recordNotes());
    const first = await cached.call(1);
    cached.cache.invalidate(['shown:7']);
    const after = cached.things.get(1, recordNotes());
    await cached.settled();
    expect(cached.calls).toHaveLength(1);
    first.answer({ ...OLD, shows: [7] });
    expect(await before).toMatchObject({ name: 'old' });
    (await cached.call(2)).answer({ ...NEW, shows: [7] });
    expect(await after).toMatchObject({ name: 'new' });
  });

  it('of something else does not disturb a load', async () => {
    const cached = new CachedThings();
    const before = cached.things.get(1, recordNotes());
    const call = await cached.call(1);
    cached.cache.invalidate(['thing:2']);
    const after = cached.things.get(1, recordNotes());
    call.answer(OLD);
    expect(await Promise.all([before, after])).toEqual([OLD, OLD]);
    expect(cached.things.peek(1)).toEqual(OLD);
    expect(cached.calls).toHaveLength(1);
  });

  it('before a load has begun does not concern it', async () => {
    const cached = new CachedThings();
    const read = cached.things.get(1, recordNotes());
    cached.cache.invalidate(['thing:1']);
    (await cached.call(1)).answer(NEW);
    await read;
    expect(cached.things.peek(1)).toEqual(NEW);
  });

  it('during a failing load leaves nothing to fall back on', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = START_MS + LIFETIME.freshMs + LIFETIME.staleMs;
    const read = cached.things.get(1, recordNotes());
    const call = await cached.call(2);
    cached.cache.invalidate(['thing:1']);
    call.fail(new Error('down'));
    await expect(read).rejects.toThrow('down');
  });

  it('of a renewal in the background means the renewed value is not kept', async () => {
    const cached = new CachedThings();
    await cached.store(OLD);
    cached.nowMs = START_MS + LIFETIME.freshMs;
    void cached.things.get(1, recordNotes());
    const renewal = await cached.call(2);
    cached.cache.invalidate(['thing:1']);
    renewal.answer(NEW);
    await cached.settled();
    expect(cached.things.peek(1)).toBeUndefined();
  });

  it('of everything drops everything and voids every load under way', async () => {
    const cached = new CachedThings();
    await cached.store({ id: 2, name: 'kept until now' });
    const read = cached.things.get(1, recordNotes());
    const call = await cached.call(2);
    cached.cache.clear();
    call.answer(OLD);
    await read;
    expect(cached.cache.stats()).toMatchObject({ entries: 0, bytes: 0, tags: 0 });
    expect(cached.cache.stats().collections.thing?.entries).toBe(0);
  });
});

describe('prime', () => {
  it('stores a value without a load', () => {
    const cached = new CachedThings();
    cached.things.prime(1, NEW, cached.cache.ticket());
    expect(cached.things.get(1, recordNotes())).toEqual(NEW);
    expect(cached.calls).toEqual([]);
  });

  it('counts the age from the ticket', () => {
    const cached = new CachedThings();
    const ticket = cached.cache.ticket();
    cached.nowMs += LIFETIME.freshMs - 1;
    cached.things.prime(1, NEW, ticket);
    const notes = recordNotes();
    void cached.things.get(1, notes);
    expect(notes.freshUntilMs).toEqual([START_MS + LIFETIME.freshMs]);
  });

  it('is ignored when one of its tags was invalidated after the ticket', () => {
    const cached = new CachedThings();
    const ticket = cached.cache.ticket();
    cached.cache.invalidate(['shown:7']);
    cached.things.prime(1, { ...OLD, shows: [7] }, ticket);
    cached.things.prime(2, { id: 2, name: 'unrelated' }, ticket);
    expect(cached.things.peek(1)).toBeUndefined();
    expect(cached.things.peek(2)).toBeDefined();
  });

  it('does not put an older value over a newer one', async () => {
    const cached = new CachedThings();
    const ticket = cached.cache.ticket();
    cached.nowMs += 1;
    await cached.store(NEW);
    cached.things.prime(1, OLD, ticket);
    expect(cached.things.peek(1)).toEqual(NEW);
  });
});
