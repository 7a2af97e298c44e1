import { z } from 'zod';
import { EVEN_IF_FAULTY, section, text } from '../values.js';

const path = (what: string) => text().optional().describe(`Path of ${what} in an item.`);

const tiers = section({
  path: text().describe('Path of the array of tiers in an item.'),
  minQuantity: text().describe('Path, in a tier, of the quantity it begins at.'),
  price: text().describe('Path, in a tier, of the price of one piece.'),
}).describe('Lower prices for larger quantities.');

const price = section({
  current: path('the price that counts now'),
  regular: path('the price without a sale'),
  sale: path('the sale price'),
  currency: path('the ISO 4217 currency code'),
  saleFrom: path('the moment the sale starts'),
  saleTo: path('the moment the sale ends'),
  validUntil: path('the moment from which the price counts no longer'),
  tiers: tiers.optional(),
})
  .superRefine(({ current, regular }, context) => {
    if (current !== undefined || regular !== undefined) return;
    context.addIssue({ code: 'custom', message: 'needs current or regular' });
  }, EVEN_IF_FAULTY)
  .describe('Where a price source has its values.');

const locations = section({
  path: text().describe('Path of the array of places in an item.'),
  name: text().describe("Path of a place's name in the place."),
  quantity: text().describe('Path of the quantity in the place.'),
}).describe('Quantities by place, for stock that lies in several.');

const stock = section({
  quantity: path('the quantity'),
  status: path('the stock status'),
  locations: locations.optional(),
  leadTimeDays: path('the days until it can be sent'),
  backorders: path('whether orders beyond the quantity are taken'),
  nextDelivery: path('the moment when more arrives'),
})
  .superRefine(({ quantity, status, locations: places }, context) => {
    if (quantity !== undefined || status !== undefined || places !== undefined) return;
    context.addIssue({ code: 'custom', message: 'needs quantity, status or locations' });
  }, EVEN_IF_FAULTY)
  .describe('Where a stock source has its values.');

/** `answer:` of a source. */
export const answerSchema = section({
  items: z
    .string()
    .prefault('')
    .describe(
      'Dot path of the array of items, or of the object with the items by key; empty: the whole answer.',
    ),
  key: text()
    .optional()
    .describe('Dot path of the key inside an item. Leave it out when the items are an object by key.'),
  price: price.optional(),
  stock: stock.optional(),
}).describe('How to read what comes back. Paths are names joined by dots.');
