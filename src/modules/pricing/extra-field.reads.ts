import type { ReadNotes } from '../../cache/read-notes.js';
import type { DataSource } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise, zipMaybe } from '../../lib/maybe-promise.js';
import type { FieldsReader } from '../../sources/fields-reader.js';
import type { FieldValue } from '../../sources/values/field-values.js';
import type { Sourced } from '../../sources/values/sourced.js';
import { type AgeOf, agesAt, dataSourceOf } from '../shared/data-source.js';
import type { Sellable } from '../shared/sellable.js';
import type { SubjectReads } from './subject.reads.js';

/** What extra fields are read with; one operation's. */
export interface ExtraFieldReadDeps {
  /** The sources, for the audience of the request. Called once, when a field is asked for. */
  openSources(): MaybePromise<FieldsReader>;
  subjects: SubjectReads;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
  notes: ReadNotes;
}

/** Fields that only other systems, or the shop's custom fields, have. One operation's reads. */
export class ExtraFieldReads {
  readonly #deps: ExtraFieldReadDeps;
  readonly #ageOf: AgeOf;
  #sources: MaybePromise<FieldsReader> | undefined;

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
    this.#sources ??= this.#deps.openSources();
    return zipMaybe(this.#sources, this.#deps.subjects.of(item), (sources, subject) =>
      sources.load(subject, field),
    );
  }
}
