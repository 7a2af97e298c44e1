import { isDefined } from '../../lib/is-defined.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs, PageRequest } from '../../relay/paging.js';
import type { CartContentsModel, CartModel } from './cart.model.js';

type ContentsArgs = PageArgs & { where?: { needsShipping?: boolean | null } | null };

/** Without a size all lines: nobody expects a cart to be cut. */
export function cartContents(
  { lines, itemCount }: CartModel,
  { where, ...args }: ContentsArgs,
  page: (args: PageArgs) => PageRequest,
): CartContentsModel {
  const kept = lines.filter(
    (line) => !isDefined(where?.needsShipping) || line.needsShipping === where.needsShipping,
  );
  const request = page(args);
  const size = isDefined(args.first) || isDefined(args.last) ? request.size : kept.length;
  const connection = connectionOf(sliceOf(kept, { ...request, size }));
  return {
    get edges() {
      return connection.edges;
    },
    nodes: connection.nodes,
    get pageInfo() {
      return connection.pageInfo;
    },
    found: connection.found,
    itemCount,
    productCount: lines.length,
  };
}
