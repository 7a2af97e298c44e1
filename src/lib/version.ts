import { createRequire } from 'node:module';

/** This package's version. `require` finds the file from `src` and from `dist` alike. */
export const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
