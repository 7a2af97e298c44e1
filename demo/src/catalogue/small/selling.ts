import { newCoupon, newGateway, newMethod } from '../new-commerce.js';
import type { CommerceContents } from '../commerce.js';
import type { CouponRecord, ShippingZoneRecord } from '../commerce-records.js';

/** How a German shop sends and is paid: parcel, free from 60, collection; bank transfer, cash, a payment page. */
export function germanSelling(): Pick<CommerceContents, 'zones' | 'gateways'> {
  return {
    zones: [
      {
        id: 0,
        name: 'Locations not covered by your other zones',
        order: 0,
        locations: [],
        methods: [world()],
      },
      germany(),
      {
        id: 2,
        name: 'Islands',
        order: 0,
        locations: [
          { code: 'DE', type: 'country' },
          { code: '25849', type: 'postcode' },
          { code: '26757', type: 'postcode' },
          { code: '27498', type: 'postcode' },
        ],
        methods: [newMethod(5, 'flat_rate', 'Island ferry', { cost: '12.00' })],
      },
      {
        id: 3,
        name: 'Neighbours',
        order: 2,
        locations: ['AT', 'FR', 'NL', 'DK'].map((code) => ({ code, type: 'country' as const })),
        methods: [
          newMethod(6, 'flat_rate', 'Parcel to the neighbours', { cost: '9.50' }),
          newMethod(7, 'free_shipping', 'Free from 120', { requires: 'min_amount', min_amount: '120' }),
        ],
      },
    ],
    gateways: [
      newGateway('bacs', 'Bank transfer', 'on-hold', 'Please transfer the amount within a week.'),
      newGateway('cod', 'Cash on delivery', 'processing', 'Pay when the parcel comes.'),
      {
        ...newGateway('demo-redirect', 'Card (demo)', 'pending', 'You are taken to a payment page.'),
        redirect_path: '/demo-pay/',
      },
      { ...newGateway('cheque', 'Cheque', 'on-hold', 'By post.'), enabled: false },
    ],
  };
}

function germany(): ShippingZoneRecord {
  return {
    id: 1,
    name: 'Germany',
    order: 1,
    locations: [{ code: 'DE', type: 'country' }],
    methods: [
      newMethod(1, 'flat_rate', 'Parcel', { cost: '4.90' }),
      newMethod(2, 'free_shipping', 'Free from 60', { requires: 'either', min_amount: '60' }),
      newMethod(3, 'local_pickup', 'Collect in Berlin', { cost: '' }),
    ],
  };
}

function world() {
  return newMethod(4, 'flat_rate', 'Worldwide', { cost: '19.00 + 1.50 * [qty]' });
}

/** Kranich's coupons: ten per cent, five euro from thirty on, free shipping on its own, and one that ran out. */
export function smallCoupons(): CouponRecord[] {
  return [
    newCoupon(901, 'willkommen', { amount: '10', discount_type: 'percent', description: 'Ten per cent' }),
    newCoupon(902, 'fuenf', { amount: '5', minimum_amount: '30' }),
    newCoupon(903, 'freifracht', { free_shipping: true, individual_use: true }),
    newCoupon(904, 'sommer25', {
      amount: '20',
      discount_type: 'percent',
      date_expires_gmt: '2025-09-30T22:00:00',
    }),
  ];
}
