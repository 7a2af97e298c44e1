import type { Exchange } from '../support/recordings/recorded-rest.js';

type Json = any;

/** One way in which the demo store may differ from the recorded shop. Everything else must be equal. */
export interface RestDifference {
  reason: string;
  /** Which exchanges it is about. */
  concerns: (exchange: Exchange) => boolean;
  /** Makes the differing parts of the recorded and of our body alike, where they meet the looser rule. */
  align: (recorded: Json, ours: Json) => void;
}

/** What the demo does not serve, because nobody needs it. */
export const LEFT_OUT: { reason: string; path: RegExp }[] = [
  { reason: 'The server reads no reports.', path: /\/wc\/v3\/reports(\/|$|\?)/ },
  { reason: 'Nobody presses the buttons of the status page.', path: /\/system_status\/tools\// },
  { reason: 'Layouts of the product editor are no part of a storefront.', path: /\/layout-templates$/ },
  { reason: 'Webhooks come later, with deliveries.', path: /\/webhooks$/ },
];

const ORDER_KEY = /wc_order_\w{13}/g;

export const restDifferences: RestDifference[] = [
  {
    reason: 'Keys of new orders are random; the form must be the same, also in the address where it is paid.',
    concerns: ({ request }) => request.path.includes('/orders'),
    align: (recorded, ours) => {
      if (!ours.order_key || ours.order_key === recorded.order_key) return;
      for (const order of [recorded, ours]) {
        order.order_key = order.order_key.replace(ORDER_KEY, 'wc_order_…');
        order.payment_url = order.payment_url.replace(ORDER_KEY, 'wc_order_…');
      }
    },
  },
  {
    reason: 'Of what WordPress remembers of a trashed order, the demo keeps its state and the time.',
    concerns: ({ title }) => title === 'delete the order for good',
    align: (recorded) => {
      const ignored = ['_wp_desired_post_slug', '_wp_trash_meta_comments_status'];
      recorded.meta_data = recorded.meta_data.filter(({ key }: Json) => !ignored.includes(key));
    },
  },
  {
    reason:
      'Rows of meta are numbered over the whole shop, of which the demo knows a part: new rows have other ids.',
    concerns: ({ request }) => /\/(orders|customers|coupons)/.test(request.path),
    align: (recorded, ours) => {
      const rows = everyMeta(recorded);
      everyMeta(ours).forEach((row, index) => {
        if (row.id > 10_000 && rows[index]) row.id = rows[index].id;
      });
    },
  },
  {
    reason: 'Descriptions of the kinds of shipping and of the lists of the world are in words of our own.',
    concerns: ({ request }) => /\/(shipping_methods|data)$/.test(request.path),
    align: (recorded, ours) => {
      expectText(ours.description);
      recorded.description = ours.description;
    },
  },
  {
    reason:
      'A continent lists its countries by name and states, for larger markets only; the recorded one names their ' +
      'currencies instead, and how amounts are written there.',
    concerns: ({ request }) => request.path.includes('/data/continents/'),
    align: (recorded, ours) => {
      for (const [index, country] of recorded.countries.entries()) {
        const mine = ours.countries[index];
        if (mine?.code !== country.code) continue;
        expectText(mine.name);
        if (mine.states.length > 0)
          country.states.forEach((state: Json, at: number) =>
            mine.states[at].code === state.code ? null : fail(state.code),
          );
        recorded.countries[index] = mine;
      }
    },
  },
];

function everyMeta(body: Json): Json[] {
  if (Array.isArray(body)) return body.flatMap(everyMeta);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    name === 'meta_data' ? (value as Json[]) : everyMeta(value),
  );
}

function expectText(value: unknown): void {
  if (typeof value !== 'string' || value === '') fail(String(value));
}

function fail(what: string): never {
  throw new Error(`The demo's answer has not got what it should have: ${what}`);
}
