import { contentLink, CONTENT_PATHS } from '../view/content.view.js';
import { texturized } from '../view/rendered-text.js';
import { permalink, type ViewContext } from '../view/sellable.view.js';
import { oneOf, texts } from './arguments.js';
import { pageOf } from './paging.js';
import { ALLOW, listReply, route, type Route } from './route.js';
import { folded, searchTest } from './text-search.js';
import { wordpressListArguments } from './wordpress-arguments.js';

const searchArguments = {
  ...wordpressListArguments,
  type: oneOf(['post', 'term', 'post-format'], 'post'),
  subtype: texts(['post', 'page', 'product', 'any']),
};

interface Hit {
  id: number;
  title: string;
  url: string;
  subtype: 'post' | 'page' | 'product';
  date: string;
  texts: string[];
}

/** The search over pages, posts and products together: what has it in its title first, then the newest. */
export const wordpressSearchRoutes: Route[] = [
  route({
    path: 'search',
    allow: ALLOW.read,
    arguments: searchArguments,
    answer: (request) => {
      const { context, values } = request;
      const search = values.search ?? '';
      const matches = search === '' ? () => true : searchTest(search);
      const subtypes = values.subtype.filter((subtype) => subtype !== 'any');
      const inTitle = (hit: Hit) => Number(folded(hit.title).includes(folded(search)));
      const found = (values.type === 'post' ? everything(context) : [])
        .filter((hit) => subtypes.length === 0 || subtypes.includes(hit.subtype))
        .filter((hit) => matches([hit.title, ...hit.texts]))
        .sort((a, b) => inTitle(b) - inTitle(a) || b.date.localeCompare(a.date) || b.id - a.id);
      return listReply(request, { members: pageOf(found, values), total: found.length }, (hit) =>
        hitView(context, hit),
      );
    },
  }),
];

function everything(context: ViewContext): Hit[] {
  const { catalogue } = context;
  const contents = (['post', 'page'] as const).flatMap((type) =>
    catalogue.content.published(type).map((record) => ({
      id: record.id,
      title: texturized(record.title),
      url: contentLink(context, record),
      subtype: type,
      date: record.date_gmt,
      texts: record.password === '' ? [record.excerpt, record.content] : [],
    })),
  );
  const products = [...catalogue.products.values()]
    .filter(
      ({ status, catalog_visibility: visibility }) =>
        status === 'publish' && (visibility === 'visible' || visibility === 'search'),
    )
    .map((product) => ({
      id: product.id,
      title: texturized(product.name),
      url: permalink(context, product),
      subtype: 'product' as const,
      date: product.date_created_gmt,
      texts: product.post_password === '' ? [product.short_description, product.description] : [],
    }));
  return [...contents, ...products];
}

function hitView({ api }: ViewContext, { id, title, url, subtype }: Hit) {
  const path = subtype === 'product' ? 'product' : CONTENT_PATHS[subtype];
  return {
    id,
    title,
    url,
    type: 'post',
    subtype,
    _links: {
      self: [{ embeddable: true, href: `${api}/${path}/${id}`, targetHints: { allow: ['GET'] } }],
      about: [{ href: `${api}/types/${subtype}` }],
      collection: [{ href: `${api}/search` }],
    },
  };
}
