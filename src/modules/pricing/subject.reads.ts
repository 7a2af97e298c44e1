import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { memoize } from '../../lib/memoize.js';
import type { SourceSubject } from '../../sources/subject.js';
import type { ProductModel } from '../product/product.model.js';
import type { Sellable } from '../shared/sellable.js';
import { subjectOfProduct, subjectOfVariation } from './source-subject.js';

/**
 * Products and variations as sources see them, one subject for each in an operation. The identity of a subject
 * counts: a source of custom fields knows by it what it has read already, so everybody who asks sources about an
 * item takes its subject from here.
 */
export class SubjectReads {
  /** Later when the product of a variation has to be read first. */
  readonly of: (item: Sellable) => MaybePromise<SourceSubject>;

  constructor(productById: (id: number) => MaybePromise<ProductModel | null>) {
    this.of = memoize((item) =>
      item.kind === 'product'
        ? subjectOfProduct(item)
        : mapMaybe(productById(item.parentId), (parent) => subjectOfVariation(item, parent)),
    );
  }
}
