import { readFileSync } from 'node:fs';
import { recordedCatalogue } from '../../../demo/src/catalogue/recorded-catalogue.js';
import type { Recordings } from '../../../demo/src/catalogue/recordings.js';
import type { Catalogue } from '../../../demo/src/catalogue/catalogue.js';

const FOLDER = new URL('../../recordings/', import.meta.url);

/** A question put to WooGraphQL 1.0.2 on the recorded shop, and its answer. */
export interface RecordedQuestion {
  title: string;
  as: string;
  query: string;
  variables?: Record<string, unknown>;
  status: number;
  answer: { data?: any; errors?: { message: string }[] };
}

/** A recording by its path below `test/recordings`, as text. */
export function readRecordedText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** The same, parsed. */
export function readRecording<T>(path: string): T {
  return JSON.parse(readRecordedText(path)) as T;
}

/** The recorded shop, for the demo store to serve. */
export function loadRecordedCatalogue(): Catalogue {
  const names = [
    ...['products-read', 'variations-read', 'taxonomies-read', 'reviews', 'store-settings'],
    ...['coupons', 'customers', 'orders', 'wordpress'],
  ];
  const recordings = names.map((name) => [name, readRecording(`woocommerce-10.5/${name}.json`)]);
  return recordedCatalogue(Object.fromEntries(recordings) as Recordings);
}

/** All questions that were put to WooGraphQL. */
export function readQuestions(): RecordedQuestion[] {
  return readRecording('woographql-1.0.2/recordings.json');
}
