/** One way in which an answer of the demo store may differ from the recorded one. Everything else must be equal. */
interface AllowedDifference {
  reason: string;
  /** The value's place: property names joined by dots, `*` for the members of a list. */
  at: RegExp;
  /** What the value must look like, on both sides. */
  form: RegExp;
}

export const allowedDifferences: AllowedDifference[] = [
  {
    reason: 'Every shop gives its orders, their lines and their notes numbers of its own.',
    at: /^(order_id|order_number|id|number|(items|\w+_lines|line_items)\.\*\.id|(.*\.)?meta_data\.\*\.id)$/,
    form: /^\d+$/,
  },
  {
    reason: 'The key of an order is drawn by lot.',
    at: /^(order_key|items\.\*\.key)$/,
    form: /^wc_order_\w{13}$/,
  },
  {
    reason: 'Addresses of an order name its number and its key.',
    at: /^(payment_url|payment_result\.redirect_url|payment_result\.payment_details\.\*\.value|_links\..*\.href)$/,
    form: /^https:\/\/shop\.example\.test\/\S+\/\d+(\/(\?.*key=wc_order_\w{13}|actions\/email_templates))?$/,
  },
  {
    reason: 'A token is signed with the secret of its shop; the number of a guest is drawn by lot.',
    at: /^responses\.\*\.headers\.Cart-Token$/,
    form: /^[\w-]+\.[\w-]+\.[\w-]+$/,
  },
  {
    reason: 'A nonce is made with the salt of its shop, and of the hour.',
    at: /^responses\.\*\.headers\.Nonce$/,
    form: /^[0-9a-f]{10}$/,
  },
  {
    reason:
      'The time of the answer; the recorded shop took three seconds for all of this, ours stands still.',
    at: /^(responses\.\*\.headers\.Nonce-Timestamp|date_(created|modified)(_gmt)?)$/,
    form: /^(179548967\d|2026-11-24T0[34]:07:5\d)$/,
  },
  {
    reason: 'A fingerprint, of which one can only tell whether it is the same as another.',
    at: /^(cart_hash|responses\.\*\.headers\.Cart-Hash)$/,
    form: /^[0-9a-f]{32}$/,
  },
  {
    reason: 'Our clients do not call themselves the way the recorder did.',
    at: /^customer_user_agent$/,
    form: /^(node)?$/,
  },
];

/** Members of lists that stand under different numbers, and lists of what only WooCommerce's insides need. */
const NUMBERED = /^items\.\*\.item_data$/;
/** Hashes by which WooCommerce sees that a draft is out of date, and the log of its placing. */
const INTERNAL_META =
  /^_(shipping|coupons|fees|taxes)_hash$|^is_vat_exempt$|^_debug_log_source_pending_deletion$/;

/** An answer with everything blanked out that may differ, and only that. */
export function withoutDifferences(value: unknown, place = ''): unknown {
  if (Array.isArray(value)) {
    const members = place === 'meta_data' ? value.filter((meta) => !isInternal(meta)) : value;
    return members.map((member) => withoutDifferences(member, join(place, '*')));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      withoutDifferences(inner, join(place, name)),
    ]);
    return NUMBERED.test(place) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  }
  const difference = allowedDifferences.find(({ at, form }) => at.test(place) && form.test(String(value)));
  return difference ? `(${difference.reason})` : value;
}

function isInternal(meta: unknown): boolean {
  return INTERNAL_META.test((meta as { key: string }).key);
}

function join(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}
