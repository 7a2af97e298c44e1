import { describe, expect, it } from 'vitest';
import { BadInputError } from '../../../../src/errors.js';
import {
  addressesToWire,
  customerMetaToWire,
  newCustomerToWire,
} from '../../../../src/modules/account/customer-input.mapper.js';

describe('newCustomerToWire', () => {
  it('leaves out what is empty', () => {
    expect(
      newCustomerToWire({ email: 'a@b.example', username: '', firstName: 'Ada', lastName: null }),
    ).toEqual({
      email: 'a@b.example',
      first_name: 'Ada',
    });
  });
});

describe('addressesToWire', () => {
  it('sends parcels where bills go, without the e-mail address, when it is told to', () => {
    const billing = { city: 'Berlin', email: 'a@b.example' };
    expect(addressesToWire({ billing, shipping: { city: 'Bonn' }, shippingSameAsBilling: true })).toEqual({
      billing: { city: 'Berlin', email: 'a@b.example' },
      shipping: { city: 'Berlin' },
    });
  });

  it('leaves alone what is not given', () => {
    expect(addressesToWire({ shipping: { city: 'Bonn' } })).toEqual({ shipping: { city: 'Bonn' } });
  });
});

describe('customerMetaToWire', () => {
  it('takes keys on the list alone', () => {
    const gift = { key: 'gift_note', value: 'x' };
    expect(customerMetaToWire([gift, null], new Set(['gift_note']))).toEqual({ meta_data: [gift] });
    expect(customerMetaToWire(null, new Set())).toEqual({});
    expect(() => customerMetaToWire([gift], new Set())).toThrow(BadInputError);
  });
});
