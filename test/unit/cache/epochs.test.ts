import { describe, expect, it } from 'vitest';
import { Epochs } from '../../../src/cache/epochs.js';

describe('Epochs', () => {
  it('void a ticket for the tags invalidated after it, and for no others', () => {
    const epochs = new Epochs();
    const ticket = epochs.ticket(5);
    epochs.invalidate(['a', 'b']);
    expect(epochs.isCurrent(ticket, ['a'])).toBe(false);
    expect(epochs.isCurrent(ticket, ['c', 'b'])).toBe(false);
    expect(epochs.isCurrent(ticket, ['c'])).toBe(true);
    expect(epochs.isCurrent(ticket, [])).toBe(true);
    expect(epochs.isCurrent(epochs.ticket(6), ['a'])).toBe(true);
  });

  it('void every ticket when everything is invalidated', () => {
    const epochs = new Epochs();
    const ticket = epochs.ticket(5);
    epochs.invalidateAll();
    expect(epochs.isCurrent(ticket, [])).toBe(false);
    expect(epochs.isCurrent(epochs.ticket(5), [])).toBe(true);
  });

  it('forget single tags beyond their bound by voiding older tickets, never by trusting them', () => {
    const epochs = new Epochs(3);
    const first = epochs.ticket(0);
    epochs.invalidate(['a', 'b']);
    const second = epochs.ticket(0);
    expect(epochs.isCurrent(first, ['z'])).toBe(true);
    epochs.invalidate(['c', 'd']);
    expect(epochs.isCurrent(first, ['z'])).toBe(false);
    expect(epochs.isCurrent(second, ['z'])).toBe(false);
    const third = epochs.ticket(0);
    epochs.invalidate(['e']);
    expect(epochs.isCurrent(third, ['z'])).toBe(true);
    expect(epochs.isCurrent(third, ['e'])).toBe(false);
  });
});
