import { describe, expect, it } from 'vitest';
import { CacheWorld, LIFETIME, recordNotes, START_MS } from '../../support/cache/cached-things.js';

const OLD = { id: 1, name: 'old' };
const NEW = { id: 1, name: 'new' };

describe('invalidation', () => {
  it('drops every entry with the tag at once, and nothing else', async () => {
    const world = new CacheWorld();
    await world.store({ id: 1, name: 'a', shows: [7] });
    await world.store({ id: 2, name: 'b', shows: [7, 8] });
    await world.store({ id: 3, name: 'c', shows: [8] });
    expect(world.cache.invalidate(['shown:7', 'thing:1', 'no such tag'])).toBe(2);
    expect([1, 2, 3].map((id) => world.things.peek(id)?.name)).toEqual([undefined, undefined, 'c']);
  });

  it('lets those who wait have the value that was on its way, but does not keep it', async () => {
    const world = new CacheWorld();
    const notes = recordNotes();
    const read = world.things.get(1, notes);
    const call = await world.call(1);
    world.cache.invalidate(['thing:1']);
    call.answer(OLD);
    expect(await read).toEqual(OLD);
    expect(notes.freshUntilMs).toEqual([START_MS]);
    expect(world.things.peek(1)).toBeUndefined();
    const next = world.things.get(1, recordNotes());
    (await world.call(2)).answer(NEW);
    expect(await next).toEqual(NEW);
  });

  it('sends a later read to a load of its own while the old one is still under way', async () => {
    const world = new CacheWorld();
    const before = world.things.get(1, recordNotes());
    const first = await world.call(1);
    world.cache.invalidate(['thing:1']);
    const after = world.things.get(1, recordNotes());
    const second = await world.call(2);
    second.answer(NEW);
    expect(await after).toEqual(NEW);
    first.answer(OLD);
    expect(await before).toEqual(OLD);
    expect(world.things.peek(1)).toEqual(NEW);
    expect(world.calls).toHaveLength(2);
  });

  it('lets reads after it share that load of their own, also when the old one ends first', async () => {
    const world = new CacheWorld();
    const before = world.things.get(1, recordNotes());
    const first = await world.call(1);
    world.cache.invalidate(['thing:1']);
    const after = world.things.get(1, recordNotes());
    const second = await world.call(2);
    first.answer(OLD);
    await before;
    const later = world.things.get(1, recordNotes());
    await world.settled();
    second.answer(NEW);
    expect(await Promise.all([after, later])).toEqual([NEW, NEW]);
    expect(world.calls).toHaveLength(2);
  });

  it('keeps reads after it from a load that turns out to show what was invalidated', async () => {
    const world = new CacheWorld();
    const before = world.things.get(1, recordNotes());
    const first = await world.call(1);
    world.cache.invalidate(['shown:7']);
    const after = world.things.get(1, recordNotes());
    await world.settled();
    expect(world.calls).toHaveLength(1);
    first.answer({ ...OLD, shows: [7] });
    expect(await before).toMatchObject({ name: 'old' });
    (await world.call(2)).answer({ ...NEW, shows: [7] });
    expect(await after).toMatchObject({ name: 'new' });
  });

  it('of something else does not disturb a load', async () => {
    const world = new CacheWorld();
    const before = world.things.get(1, recordNotes());
    const call = await world.call(1);
    world.cache.invalidate(['thing:2']);
    const after = world.things.get(1, recordNotes());
    call.answer(OLD);
    expect(await Promise.all([before, after])).toEqual([OLD, OLD]);
    expect(world.things.peek(1)).toEqual(OLD);
    expect(world.calls).toHaveLength(1);
  });

  it('before a load has begun does not concern it', async () => {
    const world = new CacheWorld();
    const read = world.things.get(1, recordNotes());
    world.cache.invalidate(['thing:1']);
    (await world.call(1)).answer(NEW);
    await read;
    expect(world.things.peek(1)).toEqual(NEW);
  });

  it('during a failing load leaves nothing to fall back on', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = START_MS + LIFETIME.freshMs + LIFETIME.staleMs;
    const read = world.things.get(1, recordNotes());
    const call = await world.call(2);
    world.cache.invalidate(['thing:1']);
    call.fail(new Error('down'));
    await expect(read).rejects.toThrow('down');
  });

  it('of a renewal in the background means the renewed value is not kept', async () => {
    const world = new CacheWorld();
    await world.store(OLD);
    world.nowMs = START_MS + LIFETIME.freshMs;
    void world.things.get(1, recordNotes());
    const renewal = await world.call(2);
    world.cache.invalidate(['thing:1']);
    renewal.answer(NEW);
    await world.settled();
    expect(world.things.peek(1)).toBeUndefined();
  });

  it('of everything drops everything and voids every load under way', async () => {
    const world = new CacheWorld();
    await world.store({ id: 2, name: 'kept until now' });
    const read = world.things.get(1, recordNotes());
    const call = await world.call(2);
    world.cache.clear();
    call.answer(OLD);
    await read;
    expect(world.cache.stats()).toMatchObject({ entries: 0, bytes: 0, tags: 0 });
    expect(world.cache.stats().collections.thing?.entries).toBe(0);
  });
});

describe('prime', () => {
  it('stores a value without a load', () => {
    const world = new CacheWorld();
    world.things.prime(1, NEW, world.cache.ticket());
    expect(world.things.get(1, recordNotes())).toEqual(NEW);
    expect(world.calls).toEqual([]);
  });

  it('counts the age from the ticket', () => {
    const world = new CacheWorld();
    const ticket = world.cache.ticket();
    world.nowMs += LIFETIME.freshMs - 1;
    world.things.prime(1, NEW, ticket);
    const notes = recordNotes();
    void world.things.get(1, notes);
    expect(notes.freshUntilMs).toEqual([START_MS + LIFETIME.freshMs]);
  });

  it('is ignored when one of its tags was invalidated after the ticket', () => {
    const world = new CacheWorld();
    const ticket = world.cache.ticket();
    world.cache.invalidate(['shown:7']);
    world.things.prime(1, { ...OLD, shows: [7] }, ticket);
    world.things.prime(2, { id: 2, name: 'unrelated' }, ticket);
    expect(world.things.peek(1)).toBeUndefined();
    expect(world.things.peek(2)).toBeDefined();
  });

  it('does not put an older value over a newer one', async () => {
    const world = new CacheWorld();
    const ticket = world.cache.ticket();
    world.nowMs += 1;
    await world.store(NEW);
    world.things.prime(1, OLD, ticket);
    expect(world.things.peek(1)).toEqual(NEW);
  });
});
