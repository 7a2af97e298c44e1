import { describe, expect, it } from 'vitest';
import { metaKeysOf } from '../../../../src/sources/custom-fields/meta-keys.js';

describe('the custom fields that a source reads', () => {
  it('are where its paths begin, each once', () => {
    const keys = metaKeysOf({
      items: '',
      price: {
        current: 'offer.now',
        regular: 'offer.list',
        sale: undefined,
        tiers: { path: 'tiers', minQuantity: 'from', price: 'each' },
      },
      stock: { locations: { path: 'places.all', name: 'name', quantity: 'count' }, status: 'state' },
      fields: { days: { type: 'Int', path: 'delivery_days', description: 'Days.', on: ['product'] } },
    });
    expect(keys).toEqual(['offer', 'tiers', 'places', 'state', 'delivery_days']);
  });
});
