import type { DataSource } from '../../generated/schema-types.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { FieldsReader } from '../../sources/fields-reader.js';
import type { SourceSubject } from '../../sources/subject.js';
import type { FieldValue } from '../../sources/values/field-values.js';
import type { Sourced } from '../../sources/values/sourced.js';
import type { ProductModel } from '../product/product.model.js';
import { agesAt, dataSourceOf, type AgeOf } from './data-source.js';
import type { Sellable } from './pricing.reads.js';
import { subjectOfProduct, subjectOfVariation } from './source-subject.js';

/** What extra fields are read with; one operation's. */
export interface ExtraFieldReadDeps {
  /** The sources, for whoever is asking. Called once, when a field is asked for. */
  reader(): MaybePromise<FieldsReader>;
  productById(id: number): MaybePromise<ProductModel | null>;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
  notes: ReadNotes;
}

/** Fields that only other systems, or the shop's custom fields, have. One operation's reads. */
export class ExtraFieldReads {
  readonly #deps: ExtraFieldReadDeps;
  readonly #ageOf: AgeOf;
  readonly #subjects = new Map<Sellable, MaybePromise<SourceSubject>>();
  #reader: MaybePromise<FieldsReader> | undefined;

  constructor(deps: ExtraFieldReadDeps) {
    this.#deps = deps;
    this.#ageOf = agesAt(deps.now, deps.notes);
  }

  /** The value of a field, by its name in GraphQL; null when no source has one. */
  value(item: Sellable, field: string): MaybePromise<FieldValue | null> {
    return mapMaybe(this.#load(item, field), (sourced) => sourced?.value ?? null);
  }

  /** Where that comes from; null when no source is responsible for the item. */
  source(item: Sellable, field: string): MaybePromise<DataSource | null> {
    return mapMaybe(this.#load(item, field), (sourced) => sourced && dataSourceOf(sourced.info, this.#ageOf));
  }

  #load(item: Sellable, field: string): MaybePromise<Sourced<FieldValue> | null> {
    return mapMaybe((this.#reader ??= this.#deps.reader()), (reader) =>
      mapMaybe(this.#subjectOf(item), (subject) => reader.load(subject, field)),
    );
  }

  /** One for each item: sources tell by it what they have read already. */
  #subjectOf(item: Sellable): MaybePromise<SourceSubject> {
    let subject = this.#subjects.get(item);
    if (!subject) {
      subject =
        item.kind === 'product'
          ? subjectOfProduct(item)
          : mapMaybe(this.#deps.productById(item.parentId), (parent) => subjectOfVariation(item, parent));
      this.#subjects.set(item, subject);
    }
    return subject;
  }
}
