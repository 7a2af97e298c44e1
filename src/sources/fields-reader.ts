import { mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import type { SourceConfig } from './source-config.js';
import { failed, missing, NO_VALUE, orThrow } from './source-outcome.js';
import { createSourceReader, type SourceReader } from './source-reader.js';
import type { Reading, Source } from './source.js';
import type { SourceSubject } from './subject.js';
import type { FieldValue, FieldValues } from './values/field-values.js';
import type { Sourced } from './values/sourced.js';

/** One operation's view of the sources of extra fields. */
export interface FieldsReader {
  /**
   * A field's value from the first source that lists it and covers the product, or from the next one where
   * the configuration says so. However many fields are read, each source is asked for a product once. Null
   * when no source is responsible.
   * @param field its name in GraphQL
   * @throws (or rejects) AppError, naming the source in its `details`, when the configuration says `error`
   */
  load(subject: SourceSubject, field: string): MaybePromise<Sourced<FieldValue> | null>;
}

type FieldsSource = Source<FieldValues>;

/** @param open begins the operation's readings of a source; called once for each that is needed */
export function createFieldsReader(
  sources: readonly FieldsSource[],
  open: (source: FieldsSource) => Reading<FieldValues>,
): FieldsReader {
  const readings = new Map<FieldsSource, Reading<FieldValues>>();
  const readers = new Map<string, SourceReader<FieldValue>>();

  function readerOf(field: string): SourceReader<FieldValue> {
    const giving = sources.filter(({ config }) => Object.hasOwn(config.answer.fields ?? {}, field));
    return createSourceReader(giving, (source) => {
      const reading = readings.get(source) ?? open(source);
      readings.set(source, reading);
      return {
        read: (subject) =>
          mapMaybe(reading.read(subject), (sourced) => fieldOf(source.config, sourced, field)),
      };
    });
  }

  return {
    load: (subject, field) => {
      const reader = readers.get(field) ?? readerOf(field);
      readers.set(field, reader);
      return reader.load(subject);
    },
  };
}

/** One field of what a source says; without it the configuration decides as for a product that the source lacks. */
function fieldOf(config: SourceConfig, sourced: Sourced<FieldValues>, field: string): Sourced<FieldValue> {
  if (sourced.value === null) return { ...sourced, value: null };
  const value = sourced.value[field] ?? null;
  if (value instanceof Error) return orThrow(failed(config, value));
  if (value === null) return orThrow(missing(config, NO_VALUE, sourced.info.fetchedAt));
  return { ...sourced, value };
}
