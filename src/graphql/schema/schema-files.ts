import { readdirSync, readFileSync } from 'node:fs';

/** The folder of hand-written SDL; it lies beside `src` and `dist` alike. */
const FOLDER = new URL('../../../schema/', import.meta.url);

/** Texts of the files in `schema/`. */
export function readSchemaFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
}
