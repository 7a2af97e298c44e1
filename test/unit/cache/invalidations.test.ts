import { describe, expect, it } from 'vitest';
import { Invalidations } from '../../../src/cache/invalidations.js';

describe('Invalidations', () => {
  it('void a ticket for the tags invalidated after it, and for no others', () => {
    const invalidations = new Invalidations();
    const ticket = invalidations.ticket(5);
    invalidations.invalidate(['a', 'b']);
    expect(invalidations.isCurrent(ticket, ['a'])).toBe(false);
    expect(invalidations.isCurrent(ticket, ['c', 'b'])).toBe(false);
    expect(invalidations.isCurrent(ticket, ['c'])).toBe(true);
    expect(invalidations.isCurrent(ticket, [])).toBe(true);
    expect(invalidations.isCurrent(invalidations.ticket(6), ['a'])).toBe(true);
  });

  it('void every ticket when everything is invalidated', () => {
    const invalidations = new Invalidations();
    const ticket = invalidations.ticket(5);
    invalidations.invalidateAll();
    expect(invalidations.isCurrent(ticket, [])).toBe(false);
    expect(invalidations.isCurrent(invalidations.ticket(5), [])).toBe(true);
  });

  it('forget single tags beyond their bound by voiding older tickets, never by trusting them', () => {
    const invalidations = new Invalidations(3);
    const first = invalidations.ticket(0);
    invalidations.invalidate(['a', 'b']);
    const second = invalidations.ticket(0);
    expect(invalidations.isCurrent(first, ['z'])).toBe(true);
    invalidations.invalidate(['c', 'd']);
    expect(invalidations.isCurrent(first, ['z'])).toBe(false);
    expect(invalidations.isCurrent(second, ['z'])).toBe(false);
    const third = invalidations.ticket(0);
    invalidations.invalidate(['e']);
    expect(invalidations.isCurrent(third, ['z'])).toBe(true);
    expect(invalidations.isCurrent(third, ['e'])).toBe(false);
  });
});
