import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { slugOf } from '../catalogue/slug.js';
import { picked, type ViewScope } from './content.view.js';
import { avatars } from './review.view.js';
import type { ViewContext } from './sellable.view.js';

/** What WooCommerce's screens in wp-admin remember for a user; all of it is empty here. */
const SCREEN_NOTES = [
  ...['variable_product_tour_shown', 'activity_panel_inbox_last_read', 'activity_panel_reviews_last_read'],
  ...[
    'categories_report_columns',
    'coupons_report_columns',
    'customers_report_columns',
    'orders_report_columns',
  ],
  ...[
    'products_report_columns',
    'revenue_report_columns',
    'taxes_report_columns',
    'variations_report_columns',
  ],
  ...['dashboard_sections', 'dashboard_chart_type', 'dashboard_chart_interval', 'dashboard_leaderboard_rows'],
  ...['order_attribution_install_banner_dismissed', 'scheduled_updates_promotion_notice_dismissed'],
  ...['homepage_layout', 'homepage_stats', 'task_list_tracked_started_tasks', 'android_app_banner_dismissed'],
  ...['launch_your_store_tour_hidden', 'coming_soon_banner_dismissed'],
];

const PUBLIC = ['id', 'name', 'url', 'description', 'link', 'slug', 'avatar_urls'];

/** The name in a user's address. */
export function userSlug(user: CustomerRecord): string {
  return slugOf(user.username);
}

/** A user as `wp/v2` answers it: for the public, inside another answer, or with mail address and roles (`edit`). */
export function userView(context: ViewContext, user: CustomerRecord, scope: ViewScope) {
  const whole = editView(context, user);
  if (scope === 'edit') return whole;
  const names = [
    ...PUBLIC,
    ...(scope === 'view' ? ['meta'] : []),
    'is_super_admin',
    'woocommerce_meta',
    '_links',
  ];
  return picked(whole, names);
}

function editView({ api, home }: ViewContext, user: CustomerRecord) {
  const slug = userSlug(user);
  return {
    id: user.id,
    username: user.username,
    name: user.display_name,
    first_name: user.first_name,
    last_name: user.last_name,
    email: user.email,
    url: user.role === 'administrator' ? home : '',
    description: '',
    link: `${home}/author/${slug}/`,
    locale: 'en_US',
    nickname: user.username,
    slug,
    roles: [user.role],
    registered_date: `${user.date_created_gmt}+00:00`,
    capabilities: { read: true, [user.role]: true },
    extra_capabilities: { [user.role]: true },
    avatar_urls: avatars(user.email),
    meta: [],
    is_super_admin: user.role === 'administrator',
    woocommerce_meta: Object.fromEntries(SCREEN_NOTES.map((name) => [name, ''])),
    _links: {
      self: [{ href: `${api}/users/${user.id}`, targetHints: { allow: ['GET'] } }],
      collection: [{ href: `${api}/users` }],
    },
  };
}
