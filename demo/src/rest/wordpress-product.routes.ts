import type { ProductRecord } from '../catalogue/records.js';
import { CURIES } from '../view/content.view.js';
import { texturized } from '../view/rendered-text.js';
import { permalink, type ViewContext } from '../view/sellable.view.js';
import { siteDate } from '../view/site-time.js';
import { oneOf } from './arguments.js';
import { pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { sameSlug, searchTest } from './text-search.js';
import { refusePagesBehind, scopeArgument, wordpressListArguments } from './wordpress-arguments.js';

/** Products as plain WordPress content: names and addresses, no prices. */
export const wordpressProductRoutes: Route[] = [
  route({
    path: 'product',
    allow: ALLOW.read,
    arguments: {
      ...wordpressListArguments,
      orderby: oneOf(['date', 'id', 'include', 'title', 'slug'], 'date'),
    },
    answer: (request) => {
      const { context, catalogue, values } = request;
      const matches = values.search ? searchTest(values.search) : null;
      const found = [...catalogue.products.values()].filter(
        (product) =>
          product.status === 'publish' &&
          (values.include.length === 0 || values.include.includes(product.id)) &&
          !values.exclude.includes(product.id) &&
          (values.slug.length === 0 || values.slug.some((slug) => sameSlug(product.slug, slug))) &&
          (matches === null || matches([product.name, product.short_description, product.description])),
      );
      refusePagesBehind(values, found.length);
      const sign = values.order === 'asc' ? 1 : -1;
      found.sort((a, b) => {
        if (values.orderby === 'include') return values.include.indexOf(a.id) - values.include.indexOf(b.id);
        if (values.orderby === 'title') return sign * a.name.localeCompare(b.name);
        if (values.orderby === 'slug') return sign * a.slug.localeCompare(b.slug);
        const byDate = values.orderby === 'date' ? a.date_created_gmt.localeCompare(b.date_created_gmt) : 0;
        return sign * (byDate || a.id - b.id);
      });
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (product) => productPageView(context, product));
    },
  }),
  route({
    path: 'product/{id}',
    allow: ALLOW.read,
    arguments: scopeArgument,
    answer: ({ context, catalogue, ids: [id = 0] }): Reply => {
      const product = catalogue.products.get(id);
      if (product?.status === 'publish') return { kind: 'body', body: productPageView(context, product) };
      const error = product
        ? new RestError(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.')
        : new RestError(404, 'rest_post_invalid_id', 'Invalid post ID.');
      return { kind: 'error', error, allow: product === undefined };
    },
  }),
];

function productPageView(context: ViewContext, product: ProductRecord) {
  const { api } = context;
  const isProtected = product.post_password !== '';
  return {
    id: product.id,
    date: siteDate(product.date_created_gmt),
    date_gmt: product.date_created_gmt,
    modified: siteDate(product.date_modified_gmt),
    modified_gmt: product.date_modified_gmt,
    slug: product.slug,
    status: product.status,
    type: 'product',
    link: permalink(context, product),
    title: { rendered: texturized(product.name) },
    content: { rendered: isProtected ? '' : product.description, protected: isProtected },
    excerpt: { rendered: isProtected ? '' : product.short_description, protected: isProtected },
    featured_media: product.images[0]?.id ?? 0,
    comment_status: product.reviews_allowed ? 'open' : 'closed',
    product_brand: product.brand_ids,
    product_cat: product.category_ids,
    product_tag: product.tag_ids,
    _links: {
      self: [{ href: `${api}/product/${product.id}`, targetHints: { allow: ['GET'] } }],
      collection: [{ href: `${api}/product` }],
      about: [{ href: `${api}/types/product` }],
      curies: CURIES,
    },
  };
}
