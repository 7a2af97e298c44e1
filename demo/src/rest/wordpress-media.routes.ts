import { allImages, mediaView } from '../view/media.view.js';
import type { ViewScope } from '../view/content.view.js';
import { ids, oneOf, texts } from './arguments.js';
import { pageOf } from './paging.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { folded } from './text-search.js';
import {
  refuseEditing,
  refusePagesBehind,
  scopeArgument,
  wordpressListArguments,
} from './wordpress-arguments.js';

const mediaArguments = {
  ...wordpressListArguments,
  orderby: oneOf(['date', 'id', 'include', 'slug', 'title'], 'date'),
  media_type: texts(),
  parent: ids(),
};

/** All pictures of the shop, as a list and one by one. None of them hangs below a page. */
export const wordpressMediaRoutes: Route[] = [
  route({
    path: 'media',
    allow: ALLOW.read,
    arguments: mediaArguments,
    answer: (request) => {
      const { context, catalogue, values, caller } = request;
      refuseEditing(caller, values);
      const search = folded(values.search ?? '');
      const found = [...allImages(catalogue).values()].filter(
        (image) =>
          (values.include.length === 0 || values.include.includes(image.id)) &&
          !values.exclude.includes(image.id) &&
          (values.slug.length === 0 || values.slug.includes(image.name)) &&
          (values.media_type.length === 0 || values.media_type.includes('image')) &&
          (values.parent.length === 0 || values.parent.includes(0)) &&
          (folded(image.name).includes(search) || folded(image.alt).includes(search)),
      );
      refusePagesBehind(values, found.length);
      const sign = values.order === 'asc' ? 1 : -1;
      const { orderby, include } = values;
      found.sort((a, b) => {
        if (orderby === 'include') return include.indexOf(a.id) - include.indexOf(b.id);
        if (orderby === 'slug' || orderby === 'title') return sign * a.name.localeCompare(b.name);
        return sign * ((orderby === 'date' ? a.date_gmt.localeCompare(b.date_gmt) : 0) || a.id - b.id);
      });
      const list = { members: pageOf(found, values), total: found.length };
      return listReply(request, list, (image) => mediaView(context, image, values.context as ViewScope));
    },
  }),
  route({
    path: 'media/{id}',
    allow: ALLOW.read,
    arguments: scopeArgument,
    answer: ({ context, catalogue, values, caller, ids: [id = 0] }): Reply => {
      refuseEditing(caller, values);
      const image = allImages(catalogue).get(id);
      if (image) return { kind: 'body', body: mediaView(context, image, values.context as ViewScope) };
      return {
        kind: 'error',
        error: new RestError(404, 'rest_post_invalid_id', 'Invalid post ID.'),
        allow: true,
      };
    },
  }),
];
