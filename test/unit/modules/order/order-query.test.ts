import { describe, expect, it } from 'vitest';
import { BadInputError } from '../../../../src/errors.js';
import { orderQuery, wooOrder } from '../../../../src/modules/order/order-query.js';

const STATUSES = [
  { slug: 'processing', name: 'Processing' },
  { slug: 'completed', name: 'Completed' },
];

describe('orderQuery', () => {
  it('asks for one customer’s orders and for everybody’s', () => {
    const status = ['processing', 'completed'];
    expect(orderQuery({}, { whose: 7, statuses: STATUSES })).toEqual({ customer: 7, status });
    expect(orderQuery({}, { whose: 'everybody', statuses: STATUSES })).toEqual({ status });
  });

  it('is null when nothing can match', () => {
    const own = { whose: 7, statuses: STATUSES } as const;
    expect(orderQuery({ customerId: 8 }, own)).toBeNull();
    expect(orderQuery({ statuses: ['REFUNDED'] }, own)).toBeNull();
    expect(orderQuery({ include: [] }, own)).toBeNull();
  });

  it('refuses the orders of several customers, which WooCommerce cannot list', () => {
    const all = { whose: 'everybody', statuses: STATUSES } as const;
    expect(orderQuery({ customersIn: [7] }, all)).toMatchObject({ customer: 7 });
    expect(() => orderQuery({ customersIn: [7, 8] }, all)).toThrow(BadInputError);
  });
});

describe('wooOrder', () => {
  it('knows what WooCommerce sorts by', () => {
    expect(wooOrder([])).toEqual({ orderby: 'date', order: 'desc' });
    expect(wooOrder([{ field: 'MODIFIED', order: 'ASC' }])).toEqual({ orderby: 'modified', order: 'asc' });
    expect(wooOrder([{ field: 'TOTAL', order: 'ASC' }])).toBeNull();
  });
});
