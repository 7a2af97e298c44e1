import type { VariationRecord } from '../catalogue/records.js';
import { attributeSlug, titleOf, type ViewContext } from '../view/sellable.view.js';
import { currentPrice } from '../view/sale-price.js';
import { editedVariationView, variationListLinks, variationView } from '../view/variation.view.js';
import { boolean, ids, listOf, maps, oneOf, texts, type ArgumentValues } from './arguments.js';
import { itemArguments, itemTests, pickByIds, saleIds } from './item-filters.js';
import { sortItems, type Direction } from './item-order.js';
import { pageOf } from './paging.js';
import type { Parameters } from './parameters.js';
import { RestError } from './rest-error.js';
import { ALLOW, listReply, route, type Reply, type Route } from './route.js';
import { folded, searchTest } from './text-search.js';

const variationArguments = {
  ...itemArguments,
  orderby: oneOf(['date', 'id', 'include', 'title', 'slug', 'modified', 'menu_order'], 'date'),
  parent: ids(),
  has_price: boolean(),
  attributes: maps(),
  context: oneOf(['view', 'edit'], 'view'),
};

type VariationArguments = ArgumentValues<typeof variationArguments>;

/** The variations of one product, and one of them. */
export const productVariationRoutes: Route[] = [
  route({
    path: 'products/{id}/variations',
    allow: ALLOW.list,
    arguments: variationArguments,
    answer: (request) => {
      const {
        context,
        ids: [parent = 0],
        values,
      } = request;
      const list = variationPage(context, { ...values, parent: [parent] });
      return listReply(request, list, (variation) => viewIn(values)(context, variation, values));
    },
  }),
  route({
    path: 'products/{id}/variations/{id}',
    allow: ALLOW.item,
    arguments: { include_meta: texts(), exclude_meta: texts() },
    answer: ({ context, catalogue, ids: [parent = 0, id = 0], values }): Reply => {
      const variation = catalogue.variations.get(id);
      if (variation?.parent_id !== parent) {
        const error = new RestError(404, 'woocommerce_rest_product_variation_invalid_id', 'Invalid ID.');
        return { kind: 'error', error, allow: false };
      }
      return { kind: 'body', body: variationView(context, variation, values) };
    },
  }),
];

/** The variations of all products at once, which WooCommerce has since 10.3. */
export const shopVariationRoute: Route = route({
  path: 'variations',
  allow: ALLOW.read,
  arguments: variationArguments,
  answer: (request) => {
    const { context, values } = request;
    return listReply(request, variationPage(context, values), (variation) => {
      return {
        ...viewIn(values)(context, variation, values),
        _links: variationListLinks(context.api, variation.id),
      };
    });
  },
});

function viewIn({ context }: VariationArguments): typeof variationView {
  return context === 'edit' ? editedVariationView : variationView;
}

function variationPage(context: ViewContext, args: VariationArguments) {
  const tests = [...itemTests(context, args), ...variationTests(context, args)];
  const found = candidates(context, args).filter((variation) => tests.every((test) => test(variation)));
  const sorted = sortItems(context, found, args.orderby, args.order as Direction) as VariationRecord[];
  return { members: pageOf(sorted, args), total: found.length };
}

/** Parents and ids narrow the search at once, so that a big catalogue is not walked for a few variations. */
function candidates({ catalogue }: ViewContext, args: VariationArguments): VariationRecord[] {
  if (args.include.length > 0) {
    const chosen = pickByIds(catalogue.variations, args.include);
    return args.parent.length > 0
      ? chosen.filter(({ parent_id }) => args.parent.includes(parent_id))
      : chosen;
  }
  if (args.parent.length === 0) return [...catalogue.variations.values()];
  return pickByIds(catalogue.products, args.parent).flatMap((product) => catalogue.variationsOf(product));
}

type VariationTest = (variation: VariationRecord) => boolean;

function variationTests(context: ViewContext, args: VariationArguments): VariationTest[] {
  const tests = args.attributes.map((wanted) => attributeTest(context, wanted));
  if (args.has_price !== undefined) {
    tests.push((variation) => (currentPrice(variation, context.now) !== '') === args.has_price);
  }
  if (args.on_sale !== undefined) {
    const onSale = saleIds(context);
    tests.push((variation) => onSale.has(variation.id) === args.on_sale);
  }
  if (args.search) {
    const matches = searchTest(args.search);
    tests.push((variation) => matches([titleOf(context.catalogue, variation), variation.description]));
  }
  return tests;
}

/** `{ attribute: 'pa_colour', term: 'moss' }` (or `terms`), where the term is a slug or an option's name. */
function attributeTest({ catalogue }: ViewContext, wanted: Parameters): VariationTest {
  const slug = typeof wanted['attribute'] === 'string' ? wanted['attribute'] : '';
  const terms = [...listOf(wanted['term']), ...listOf(wanted['terms'])].map(folded);
  const slugOf = (option: string) =>
    [...catalogue.terms.values()].find((t) => t.taxonomy === slug && t.name === option)?.slug;
  return ({ attributes }) =>
    attributes.some(
      (attribute) =>
        attributeSlug(catalogue, attribute) === slug &&
        terms.includes(folded(slugOf(attribute.option) ?? attribute.option)),
    );
}
